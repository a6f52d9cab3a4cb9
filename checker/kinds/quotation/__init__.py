"""The kind `quotation`: words between quotation marks that differ from the declared text they quote."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.kind import Context, Example, Kind, finding
from checker.kinds.quotation.attribution import find_wrong_names
from checker.kinds.quotation.quoted_words import (
    RUN,
    Hunk,
    Source,
    Words,
    compare,
    quoted_parts,
    runs_of,
    sources_of,
    with_neighbours,
    words_of,
)
from checker.language.quoting import SORTS_OF_TEXT, find_quotations
from checker.language.stems import FUNCTION_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.document import Block
    from checker.findings import Finding, Level
    from checker.packs import ReferenceText

_LONG_WORDS = 5
"""A passage of so many words that is said to be a text's is an error where it differs."""
_MOST_WORDS = 1500
_NAMED_WORDS = 200
_NAMED_SOURCE_WORDS = 2000
"""How long a quotation and its text may be to be held against each other by their names alone."""
_NAMED_SHARE = 0.6
_SURE_SHARE, _WHOLE_SHARE = 0.85, 0.95
_UNDENIABLE_WORDS = 10
"""So many words of a text in a quotation are no chance: to call the text by its sort names it."""
_MOST_TOLD = 3


def _within(reading: Reading, context: Context) -> Iterator[Finding]:
    sources = sources_of(context.rules.texts)
    if not sources:
        return
    for block in reading.document.content:
        if block.kind == "code":
            continue
        quoted = list(find_quotations(block.text))
        if block.kind == "quote" and not quoted:
            yield from _held_against(reading, block, Span(0, len(block.text)), sources)
        for span in quoted:
            yield from _held_against(reading, block, span, sources)


def _held_against(reading: Reading, block: Block, quotation: Span, sources: Sequence[Source]) -> Iterator[Finding]:
    """What one quotation gets wrong of the text it quotes, if it quotes any of them."""
    parts = [
        words
        for start, end in quoted_parts(block.text, quotation)
        if (words := words_of(block.text, start, end)).folded
    ]
    total = sum(len(words.folded) for words in parts)
    if not total or total > _MOST_WORDS:
        return
    hits = [sum(run in source.runs for words in parts for run in runs_of(words)) for source in sources]
    most = max(hits)
    source = sources[hits.index(most)] if most else _named_source(reading, block, parts, total, sources)
    if source is None:
        return
    edges = block.kind != "quote"
    compared = [(words, compare(words, source, edges=edges, named=not most)) for words in parts]
    same = sum(difference.same if difference else 0 for _, difference in compared)
    sure = same >= _NAMED_SHARE * total and (
        _is_attributed(reading, block, source.text)
        or (same >= max(_UNDENIABLE_WORDS, _SURE_SHARE * total) and _says_its_sort(block, quotation, source.text))
    )
    if not sure and not (same >= 8 and same >= _SURE_SHARE * total):
        return
    sure = sure or (same >= 2 * _UNDENIABLE_WORDS and same >= _WHOLE_SHARE * total)
    if same >= _SURE_SHARE * total and total >= _LONG_WORDS:
        yield from _misattributed(reading, block, quotation, source)
    for words, difference in compared:
        for hunk in islice(_together(difference.hunks), _MOST_TOLD) if difference else ():
            yield _told(reading, block, words, hunk, source, sure=sure)


def _together(hunks: Iterable[Hunk]) -> Iterator[Hunk]:
    """The changes of a quotation, those that a word or two part as one: each is shown with the word beside it."""
    waiting: Hunk | None = None
    for hunk in hunks:
        if waiting and hunk[0][0] - waiting[0][1] <= _BETWEEN:
            waiting = (waiting[0][0], hunk[0][1]), (waiting[1][0], hunk[1][1])
            continue
        if waiting:
            yield waiting
        waiting = hunk
    if waiting:
        yield waiting


_BETWEEN = 2


def _misattributed(reading: Reading, block: Block, quotation: Span, source: Source) -> Iterator[Finding]:
    """The article or the date that the sentence of a quotation names and that is another one's."""
    start = block.span.start
    whole = reading.sentences_in(Span(start + quotation.start, start + quotation.end))
    opening = reading.sentence_at(start + quotation.start)
    if opening is None or not _is_attributed(reading, block, source.text, numbers=False):
        return
    last = whole[-1] if whole else opening
    sentence = Span(max(0, opening.start - start), min(len(block.text), last.end - start))
    for span, right in find_wrong_names(block.text, quotation, sentence, source.text.name):
        place = Span(start + span.start, start + span.end)
        said = reading.document.quote(place)
        yield finding(
            reading, [place, Span(start + quotation.start, start + quotation.end)],
            kind="quotation", rule=f"quotation/{source.text.id}", level=source.text.level or "error",
            message=f"These are the words of {source.text.name}, not of “{said}”.", suggestion=right,
            subject=source.text.id, values=(said.casefold(),), source=source.text.source,
        )  # fmt: skip


def _named_source(
    reading: Reading, block: Block, parts: Sequence[Words], total: int, sources: Sequence[Source]
) -> Source | None:
    """The text that a short quotation says to be of, if most of its words stand there in order."""
    if not RUN <= total <= _NAMED_WORDS:
        return None
    for source in sources:
        if len(source.words.folded) > _NAMED_SOURCE_WORDS or not _is_attributed(reading, block, source.text):
            continue
        compared = [compare(words, source, edges=True, named=True) for words in parts]
        if sum(difference.same for difference in compared if difference) > _NAMED_SHARE * total:
            return source
    return None


def _is_attributed(reading: Reading, block: Block, text: ReferenceText, *, numbers: bool = True) -> bool:
    """Whether the paragraph, its heading, or what stands around a block quotation names the text.

    Half of the words of one of its names do; without `numbers`, those alone that are no numbers.
    """
    document = reading.document
    near = [block.text, document.section_at(block.span.start).heading]
    if block.kind == "quote":
        near += [one.text for one in document.blocks[max(0, block.index - 1) : block.index + 2]]
    said = {word for passage in near for word in words_of(passage).folded}
    small = FUNCTION_WORDS[document.language]
    for name in (text.name, *text.aliases):
        content = [word for word in words_of(name).folded if word not in small and (numbers or not word.isdigit())]
        if content and sum(word in said for word in content) >= max(1, len(content) / 2.5):
            return True
    return False


def _says_its_sort(block: Block, quotation: Span, text: ReferenceText) -> bool:
    """Whether the paragraph calls what it quotes a treaty, an act or a charter as the text's name does."""
    around = words_of(f"{block.text[: quotation.start]} {block.text[quotation.end :]}").folded
    named = {word for name in (text.name, *text.aliases) for word in words_of(name).folded}
    return not SORTS_OF_TEXT.isdisjoint(named.intersection(around))


def _told(reading: Reading, block: Block, words: Words, hunk: Hunk, source: Source, *, sure: bool) -> Finding:
    (start, end), (low, high) = hunk
    if start == end or low == high:  # words were dropped or added: show them with a word on either side
        start, end = max(0, start - 1), min(len(words.spans), end + 1)
        low, high = max(0, low - 1), min(len(source.words.spans), high + 1)
    moved = sorted(words.folded[start:end]) == sorted(source.words.folded[low:high])
    (start, end), (low, high) = with_neighbours(words, source, ((start, end), (low, high)))
    span = Span(block.span.start + words.spans[start].start, block.span.start + words.spans[end - 1].end)
    right = source.text.text[source.words.spans[low].start : source.words.spans[high - 1].end]
    long = len(words.spans) >= _LONG_WORDS
    level: Level = "error" if sure and long else "warning"
    if moved:
        level = "note"  # only the order: Dutch and German move the verb when they quote inside a sentence
    return finding(
        reading, [span], kind="quotation", rule=f"quotation/{source.text.id}",
        level=source.text.level or level,
        message=f"{source.text.name} does not say “{reading.document.quote(span)}” here but “{right}”.",
        suggestion=right, subject=source.text.id, values=(reading.document.quote(span).casefold(),),
        source=source.text.source,
    )  # fmt: skip


_CHARTER = """
[[text]]
name = "Charter of the Lakes, Article 3"
text = "The riparian States shall keep the waters of the lakes clean and shall share them fairly among all who live \
on their shores."
"""

KIND = Kind(
    name="quotation",
    says="a quotation differs from the text that it quotes",
    advice="""\
Quote the words as they are. What you leave out, mark with “…” or “[…]”; what you replace, put in square brackets. The
case of the first letter, the style of the quotation marks and the mark at the end are free. Texts are declared in
packs:

```toml
[[text]]
name = "Charter of the Lakes, Article 3"
text = "…"
source = "…"
```""",
    within=_within,
    examples=(
        Example(
            text="Article 3 of the Charter asks that States “keep the waters of the rivers clean and shall "
            "share them”.",
            flags="of the rivers clean and",
            level="error",
            suggestion="of the lakes clean and",
            rules=_CHARTER,
        ),
        Example(
            text="Under Article 3 of the Charter the States “shall keep the waters […] clean and [must] share them "
            "fairly among all who live on their shores.”",
            silent=True,
            rules=_CHARTER,
        ),
        Example(
            text="A poet wrote that “the waters of the lakes are clean when nobody looks”.",
            silent=True,
            rules=_CHARTER,
        ),
        Example(
            text="« Toute personne a droit à un air sain et à une eau claire », dit la Charte des rivages.",
            language="fr",
            flags="une eau claire",
            level="error",
            suggestion="une eau pure",
            rules="""
[[text]]
name = "Charte des rivages, article 1"
text = "Toute personne a droit à un air sain et à une eau pure."
""",
        ),
        Example(
            text="In Artikel 2 der Seeordnung heißt es: „Wer ein Boot führt, ist für alle an Bord verantwortlich.“",
            language="de",
            silent=True,
            rules="""
[[text]]
name = "Seeordnung, Artikel 2"
text = "Wer ein Boot führt, ist für alle an Bord verantwortlich."
""",
        ),
    ),
)
