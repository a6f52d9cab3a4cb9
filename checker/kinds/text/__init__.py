"""The kind `text`: what was damaged in writing or on its way, told from the text alone."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.kind import Context, Example, Kind, finding
from checker.kinds.text.foreign import find_foreign
from checker.kinds.text.remains import (
    find_cut_off,
    find_lost_spaces,
    find_markup,
    find_placeholders,
    find_repeats,
    find_stray_marks,
)
from checker.language.lazy import lazy_re
from checker.language.slips.accented import LOST, with_lost_letter
from checker.language.slips.damage import Damage, find_damage, without_damage
from checker.language.slips.doubling import LAWFUL, find_doubled
from checker.language.slips.foreign import foreign_sentence
from checker.language.slips.pairing import Unpaired, find_unpaired
from checker.language.stems import WORD

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.document import Block, Document
    from checker.findings import Finding, Level

_MOST_FINDINGS = 100
"""Of one sort on one page: more tell a reader nothing, and a page made to be slow would be."""
_MANY_WORDS = 20
_SHOWN_PLACES = 20
_GLUED_DASH = lazy_re(r"(?<=[^\W\d_])[–—](?= [^\W\d_])")
_PROSE = ("paragraph", "item", "quote", "caption")


def _within(reading: Reading, context: Context) -> Iterator[Finding]:
    for find in _FINDERS:
        yield from islice(find(reading), _MOST_FINDINGS)


def _damaged(reading: Reading) -> Iterator[Finding]:
    """One finding a damaged word, with every place it stands in; one for all where a whole page was misread."""
    document = reading.document
    found: dict[tuple[str, str], list[tuple[Damage, Span]]] = {}
    for block in document.blocks:
        if block.kind == "code":
            continue
        for damage in find_damage(block.prose):
            span = Span(block.span.start + damage.span.start, block.span.start + damage.span.end)
            if _is_spoken_of(block.prose, damage.span):
                continue
            found.setdefault((document.quote(span), damage.mended or ""), []).append((damage, span))
    if len(found) > _MANY_WORDS:
        places = [span for group in found.values() for _, span in group]
        yield finding(
            reading, places[:_SHOWN_PLACES], kind="text", rule="text/encoding", level="error",
            message=f"{len(places)} words of this page are damaged: it was saved or read in the wrong encoding. "
            "Save it as UTF-8 from a copy that is whole.",
            subject="encoding of the page",
        )  # fmt: skip
        return
    vocabulary = _vocabulary(document) if any(LOST in word for word, _ in found) else frozenset()
    for (word, mended), group in found.items():
        damage = group[0][0]
        mended = mended or with_lost_letter(word, document.language, vocabulary) or ""
        if "’" in mended and document.text.count("'") > document.text.count("’"):
            mended = mended.replace("’", "'")  # as the page writes its others
        level: Level = "error" if damage.certain else "warning"
        yield finding(
            reading, [span for _, span in group[:_SHOWN_PLACES]], kind="text", rule="text/encoding", level=level,
            message=f"“{word}” is damaged: {damage.why}.", suggestion=mended or None, subject=word, values=(mended,),
        )  # fmt: skip


def _is_spoken_of(text: str, span: Span) -> bool:
    """Whether the damage is all that stands between two quotation marks: a text about damage shows some."""
    before = text[max(0, span.start - 2) : span.start].rstrip("\u00a0\u202f ")[-1:]
    after = text[span.end - 1 : span.end + 2].replace("\u00a0", "").replace("\u202f", "")
    closed = after[:1] in _CLOSED_BY or after[1:2] in _CLOSED_BY
    return bool(before) and before in _OPENS and closed and span.end - span.start <= _SHOWN_CHARS


_OPENS = '“„«"‘»'
_CLOSED_BY = tuple('”“»"’«')
_SHOWN_CHARS = 4


def _vocabulary(document: Document) -> frozenset[str]:
    return frozenset(found[0].casefold() for found in WORD.finditer(document.text))


def _doubled(reading: Reading) -> Iterator[Finding]:
    document = reading.document
    for block in _prose(document):
        for span, once in find_doubled(block.prose, document.language):
            whole = _shifted(span, block)
            if _is_lawful_elsewhere(reading, whole, once):
                continue
            yield finding(
                reading, [whole], kind="text", rule="text/doubled-word", level="warning",
                message=f"“{once}” stands here twice in a row.", suggestion=once, subject=once.casefold(),
            )  # fmt: skip


def _is_lawful_elsewhere(reading: Reading, span: Span, once: str) -> bool:
    """Whether the sentence is in another language than its page, and doubles the word lawfully there: "nous nous"."""
    language = reading.document.language
    if not any(once.casefold() in words for other, words in LAWFUL.items() if other != language):
        return False
    sentence = reading.sentence_at(span.start)
    other = foreign_sentence(reading.document.quote(sentence), language) if sentence else None
    return other is not None and once.casefold() in LAWFUL[other]


def _unpaired(reading: Reading) -> Iterator[Finding]:
    """Brackets and quotation marks without their other half, in the block and in those around it."""
    document = reading.document
    blocks = [block for block in document.content if block.kind not in ("code", "row")]
    lost = [(block, mark) for block in blocks for mark in find_unpaired(without_damage(block.prose), document.language)]
    for block, mark in _not_paired_across(lost):
        if not mark.is_bracket and _carries_on(document, block, mark):
            continue
        bracketed = _to_bracket(block, mark)
        span = bracketed or _as_written(document, _around(block, mark))
        mended = _close_of(mark.mark, document.language) if mark.opens else None
        if bracketed and mended:
            mended = document.quote(span) + mended
        does = "opens here and is never closed" if mark.opens else "closes here what was never opened"
        name = "A bracket" if mark.is_bracket else "A quotation"
        yield finding(
            reading, [span], kind="text", rule="text/unpaired", level="warning",
            message=f"{name} {does}: “{mark.mark}”.", suggestion=mended, subject=mark.mark,
        )  # fmt: skip


def _to_bracket(block: Block, mark: Unpaired) -> Span | None:
    """A quotation that opens right after a bracket, up to where that closes: it was to close there too."""
    if mark.is_bracket or not mark.opens or block.text[max(0, mark.offset - 1) : mark.offset] != "(":
        return None
    end = lazy_re(r"[^()\n]{1,200}(?=\))").match(block.text, mark.offset)
    return _shifted(Span(mark.offset, end.end()), block) if end else None


def _close_of(mark: str, language: str) -> str:
    if mark == "«":
        return "\u00a0»" if language == "fr" else "»"
    return _OTHER_HALF[mark]


_OTHER_HALF = {"(": ")", "[": "]", "{": "}", "“": "”", "«": "»", "„": "“", '"': '"'}


def _not_paired_across(lost: Sequence[tuple[Block, Unpaired]]) -> Iterator[tuple[Block, Unpaired]]:
    """Those that no other half near by pairs: a bracket may hold a list, a quotation several paragraphs."""
    skip: set[int] = set()
    for place, (block, mark) in enumerate(lost):
        if place in skip:
            continue
        if mark.opens and place + 1 < len(lost):
            after, other = lost[place + 1]
            near = after.index - block.index <= 12 and after.section == block.section
            if near and other.mark in (_OTHER_HALF.get(mark.mark), "”" if mark.mark == "„" else None):
                skip.add(place + 1)
                continue
        yield block, mark


def _carries_on(document: Document, block: Block, mark: Unpaired) -> bool:
    """Whether a quotation goes on in the next paragraph, which opens with the same mark again."""
    after = document.blocks[block.index + 1 : block.index + 2]
    return mark.opens and bool(after) and after[0].text.lstrip().startswith(mark.mark)


def _around(block: Block, mark: Unpaired) -> Span:
    """The mark and some words from it on, or up to it where it closes."""
    text = block.text
    if mark.opens:
        end = min(len(text), mark.offset + 40)
        stop = re.search(r"[.;!?](?=\s|$)|\n", text[mark.offset : end])
        cut = mark.offset + stop.start() if stop else text.rfind(" ", mark.offset + 1, end) if end < len(text) else end
        return _shifted(Span(mark.offset, max(cut, mark.offset + 1)), block)
    start = max(0, mark.offset - 40)
    cut = text.find(" ", start, mark.offset) + 1 if start else 0
    return _shifted(Span(max(cut, start), mark.offset + 1), block)


def _as_written(document: Document, span: Span) -> Span:
    """The part of a passage up to where a link's address or another mark of the source parts it, if it has a word."""
    if not document.path.lower().endswith(_MARKDOWN):
        return span
    first = Span(*next(document.source_map.pieces(span.start, span.end)))
    said = document.quote(first).rstrip()
    return Span(first.start, first.start + len(said)) if _A_WORD.search(said) else span


_MARKDOWN = (".md", ".markdown")
_A_WORD = lazy_re(r"[^\W\d_]{2}")


def _glued(reading: Reading) -> Iterator[Finding]:
    """A dash with a space on one side only: an aside, not a range ("1990–1995") and not a word's half ("Vor- und")."""
    for block in _prose(reading.document):
        for dash in _GLUED_DASH.finditer(block.text):
            before = block.text.rfind(" ", 0, dash.start()) + 1
            after = lazy_re(r" \w+").match(block.text, dash.end())
            span = _shifted(Span(before, after.end() if after else dash.end()), block)
            word = block.text[before : dash.start()]
            yield finding(
                reading, [span], kind="text", rule="text/dash", level="note",
                message=f"The dash is glued to “{word}” and followed by a space: put one on both sides or on none.",
                suggestion=f"{word} {dash[0]}{after[0] if after else ''}", subject="dash",
            )  # fmt: skip


def _prose(document: Document) -> Iterator[Block]:
    return (block for block in document.content if block.kind in _PROSE or block.kind in ("heading", "title"))


def _shifted(span: Span, block: Block) -> Span:
    return Span(block.span.start + span.start, block.span.start + span.end)


_FINDERS = (
    _damaged, _doubled, _unpaired, _glued, find_foreign,
    find_placeholders, find_markup, find_repeats, find_lost_spaces, find_stray_marks, find_cut_off,
)  # fmt: skip

KIND = Kind(
    name="text",
    says="the text is damaged: its encoding, a doubled word, an unpaired bracket or quotation mark, a dash, a passage "
    "in another language",
    advice="""\
Put back what was lost: the message names it where it can be told. A page full of “Ã©” and “â€™” was written in UTF-8
and read in another encoding: convert the whole page rather than each word.

Rules of this kind, each of which a pack can set or switch off: `text/encoding`, `text/doubled-word`, `text/unpaired`,
`text/dash`, `text/language`, `text/placeholder`, `text/markup`, `text/repeated`, `text/spacing`, `text/cut-off`.""",
    rules=(
        "encoding",
        "doubled-word",
        "unpaired",
        "dash",
        "language",
        "placeholder",
        "markup",
        "repeated",
        "spacing",
        "cut-off",
    ),
    within=_within,
    examples=(
        Example(
            text="The Ministryâ€™s annual report is out.",
            flags="Ministryâ€™s",
            level="error",
            suggestion="Ministry’s",
            why="UTF-8 read as Windows-1252.",
        ),
        Example(
            text="Le directeur gÃ©nÃ©ral a signÃ© l'accord.",
            language="fr",
            flags="gÃ©nÃ©ral",
            level="error",
            suggestion="général",
        ),
        Example(
            text="The treaty speaks of “the parties [¿] in Europe”.",
            flags="[¿]",
            level="warning",
            suggestion="[…]",
            why="An ellipsis lost in a change of encoding.",
        ),
        Example(
            text="The committee meets in the the spring.",
            flags="the the",
            level="warning",
            suggestion="the",
        ),
        Example(
            text="Die Karte gilt für für alle Züge.",
            language="de",
            flags="für für",
            level="warning",
            suggestion="für",
        ),
        Example(text="Reisende, die die Frist versäumt haben, zahlen mehr.", language="de", silent=True),
        Example(text="Nous nous réunissons chaque mois.", language="fr", silent=True),
        Example(text="Wie zich op 1 mei inschrijft, weet dat dat kan.", language="nl", silent=True),
        Example(text="She said that that was all they had had.", silent=True),
        Example(
            text="The harbour (opened in 1962 has two docks.",
            flags="(opened in 1962 has two docks",
            level="warning",
        ),
        Example(
            text='The scheme, "Green Roofs, pays half of the cost. Ask for "the form".',
            flags='"Green Roofs, pays half of the cost',
            level="warning",
        ),
        Example(text="Bring: a) a passport; b) a photograph (two if you are under 16).", silent=True),
        Example(text='A 24" screen :-) and “a quotation” of „ein Zitat“.', silent=True),
        Example(
            text="The islands – and the coast— are protected.",
            flags="coast— are",
            level="note",
        ),
        Example(
            text="# Fischerei\n\nDie Boote laufen im Mai aus.\n\nDernière modification : 12/03/2019",
            language="de",
            flags="Dernière modification",
            level="warning",
            suggestion="Zuletzt geändert",
            why="A label that the site's template did not translate.",
        ),
        Example(
            text="The fund opens in March. Les demandes doivent être envoyées par courrier, et elles sont lues dans "
            "les dix jours. Grants are paid in May.",
            flags="Les demandes doivent être envoyées par courrier, et elles sont lues dans les dix jours.",
            level="warning",
        ),
        Example(
            text="The law is the Loi du 4 mai 2016 relative à la réutilisation des informations du secteur public.",
            silent=True,
        ),
        Example(text="Vor- und Nachteile der Jahre 1990– 1995.", language="de", silent=True),
    ),
)
