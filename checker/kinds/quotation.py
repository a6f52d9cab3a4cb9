"""The kind `quotation`: words between quotation marks that differ from the declared text they quote."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from difflib import Match, SequenceMatcher
from functools import lru_cache
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.attribution import find_wrong_names
from checker.kinds.kind import Context, Example, Kind, finding
from checker.language.lazy import lazy_re
from checker.language.quoting import SORTS_OF_TEXT, find_quotations
from checker.language.stems import FUNCTION_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.document import Block
    from checker.findings import Finding, Level
    from checker.packs import ReferenceText

_WORD = lazy_re(r"(?:\[\w{1,2}\])?\w+(?:\[\w{1,3}\])?")
"""A word, with a letter that was altered in brackets: "[t]he", "keep[s]"."""
_ANY_END = "\0"
"""Stands for the letters after it in a word whose ending was altered."""
_BRACKETED_END = lazy_re(r"(?<=\w)\[\w{1,3}\]$")
_ALTERED_LETTER = lazy_re(r"\[(\w{1,2})\](?=\w)")
# What a writer may put for words left out or replaced: … ... [...] (…) [the parties], and a damaged [¿].
_OMISSION = lazy_re(r"[\[(]\s*(?:…|\.{2,3}|¿|\?)\s*[\])]|\[[^\[\]]{1,200}\]|…|\.\s?\.\s?\.")
_RUN = 4
"""How many words in a row must be the same before a quotation is held against a text at all."""
_LONG_WORDS = 5
"""A passage of so many words that is said to be a text's is an error where it differs."""
_MOST_WORDS = 1500
_NAMED_WORDS = 200
_NAMED_SOURCE_WORDS = 2000
"""How long a quotation and its text may be to be held against each other by their names alone."""
_NAMED_SHARE = 0.6
_SURE_SHARE = 0.85
_UNDENIABLE_WORDS = 10
"""So many words of a text in a quotation are no chance: to call the text by its sort names it."""
_CLOSE_WORDS = 2
"""Differences so near each other are told as one."""
_MOST_TOLD = 3
_SPELLINGS = lazy_re(r"(?<=[a-z])(?:is|iz)(?=e[sdr]?$|ing$|ation|ations$)")


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a passage, folded for comparison, and where each stands."""

    folded: tuple[str, ...]
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class _Source:
    """A declared text, ready to be compared with."""

    text: ReferenceText
    words: _Words
    runs: dict[tuple[str, ...], tuple[int, ...]]
    """Where each run of four words begins."""


def _fold(word: str) -> str:
    """A word without its case and its spelling: -ise and -ize are one."""
    if "[" in word:
        word = _BRACKETED_END.sub(_ANY_END, word).replace("[", "").replace("]", "")
    return _SPELLINGS.sub("is", word.casefold())


def _words(text: str, start: int = 0, end: int | None = None) -> _Words:
    found = list(_WORD.finditer(text, start, len(text) if end is None else end))
    return _Words(tuple(_fold(word[0]) for word in found), tuple(Span(*word.span()) for word in found))


@lru_cache(maxsize=8)
def _sources(texts: tuple[ReferenceText, ...]) -> tuple[_Source, ...]:
    sources = []
    for text in texts:
        words = _words(text.text)
        runs: dict[tuple[str, ...], list[int]] = {}
        for place in range(len(words.folded) - _RUN + 1):
            runs.setdefault(words.folded[place : place + _RUN], []).append(place)
        sources.append(_Source(text, words, {run: tuple(places) for run, places in runs.items()}))
    return tuple(sources)


def _within(reading: Reading, context: Context) -> Iterator[Finding]:
    sources = _sources(context.rules.texts)
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


def _held_against(reading: Reading, block: Block, quotation: Span, sources: Sequence[_Source]) -> Iterator[Finding]:
    """What one quotation gets wrong of the text it quotes, if it quotes any of them."""
    parts = [words for start, end in _parts(block.text, quotation) if (words := _words(block.text, start, end)).folded]
    total = sum(len(words.folded) for words in parts)
    if not total or total > _MOST_WORDS:
        return
    hits = [sum(run in source.runs for words in parts for run in _runs(words)) for source in sources]
    most = max(hits)
    source = sources[hits.index(most)] if most else _named_source(reading, block, parts, total, sources)
    if source is None:
        return
    edges = block.kind != "quote"
    compared = [(words, _compare(words, source, edges=edges, named=not most)) for words in parts]
    same = sum(difference.same if difference else 0 for _, difference in compared)
    sure = same >= _NAMED_SHARE * total and (
        _is_attributed(reading, block, source.text)
        or (same >= max(_UNDENIABLE_WORDS, _SURE_SHARE * total) and _says_its_sort(block, quotation, source.text))
    )
    if not sure and not (same >= 8 and same >= _SURE_SHARE * total):
        return
    if same >= _SURE_SHARE * total and total >= _LONG_WORDS:
        yield from _misattributed(reading, block, quotation, source)
    for words, difference in compared:
        for hunk in islice(difference.hunks, _MOST_TOLD) if difference else ():
            yield _told(reading, block, words, hunk, source, sure=sure)


def _misattributed(reading: Reading, block: Block, quotation: Span, source: _Source) -> Iterator[Finding]:
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
    reading: Reading, block: Block, parts: Sequence[_Words], total: int, sources: Sequence[_Source]
) -> _Source | None:
    """The text that a short quotation says to be of, if most of its words stand there in order."""
    if not _RUN <= total <= _NAMED_WORDS:
        return None
    for source in sources:
        if len(source.words.folded) > _NAMED_SOURCE_WORDS or not _is_attributed(reading, block, source.text):
            continue
        compared = [_compare(words, source, edges=True, named=True) for words in parts]
        if sum(difference.same for difference in compared if difference) > _NAMED_SHARE * total:
            return source
    return None


def _runs(words: _Words) -> Iterator[tuple[str, ...]]:
    return (words.folded[place : place + _RUN] for place in range(len(words.folded) - _RUN + 1))


def _parts(text: str, quotation: Span) -> Iterator[tuple[int, int]]:
    """From where to where the quotation's own words run, between what it marks as left out or replaced."""
    start = quotation.start
    for mark in _OMISSION.finditer(text, quotation.start, quotation.end):
        if _ALTERED_LETTER.match(text, mark.start()) or text[mark.start() - 1 : mark.start()].isalnum():
            continue  # "[t]he Parties", "keep[s]": only the case or an ending was altered
        yield start, mark.start()
        start = mark.end()
    yield start, quotation.end


Hunk = tuple[tuple[int, int], tuple[int, int]]
"""Words of a passage, from which to which, and those of its source that stand in their place."""


@dataclass(frozen=True, slots=True)
class _Compared:
    """A passage held against its source: where they differ, and how many of its words are the source's, in order."""

    hunks: tuple[Hunk, ...]
    same: int


def _compare(words: _Words, source: _Source, *, edges: bool, named: bool = False) -> _Compared | None:
    """How a passage differs from the part of the source it is nearest to; None where it is of no part of it.

    With `edges`, words before the first and after the last that agree count as changed too; in a block quotation,
    which has no marks to end it, they may be the writer's own. With `named`, no four words need agree in a row.
    """
    words = _with_endings(words, source)
    offsets = Counter(place - here for here, run in enumerate(_runs(words)) for place in source.runs.get(run, ()))
    if offsets:
        # The commonest offset, the least among equals; a word added or dropped shifts the rest by one or two.
        offset = min(offsets, key=lambda shift: (-offsets[shift], shift))
        low = max(0, offset - 8)
        window = source.words.folded[low : offset + len(words.folded) + 12]
    elif named:
        low, window = 0, source.words.folded
    else:
        return None
    matcher = SequenceMatcher(None, words.folded, window, autojunk=False)
    matches = [match for match in matcher.get_matching_blocks() if match.size]
    if not matches:
        return None
    if len(matches) > 1 and _is_chance(matches[-2], matches[-1], window):
        matches.pop()
    odd = [
        ((one.a + one.size, next_.a), (one.b + one.size, next_.b))
        for one, next_ in pairwise(matches)
        if (one.a + one.size, one.b + one.size) != (next_.a, next_.b)
    ]
    first, last = matches[0], matches[-1]
    if edges and first.a:
        odd.insert(0, ((0, first.a), (max(0, first.b - first.a), first.b)))
    end, there = last.a + last.size, last.b + last.size
    if edges and end < len(words.folded):
        odd.append(((end, len(words.folded)), (there, min(len(window), there + len(words.folded) - end))))
    same = sum(match.size for match in matches)
    real = _without_moves(odd, words.folded, window, first_word=first.b)
    if not real and odd and sorted(words.folded[slice(*_whole(odd)[0])]) == sorted(window[slice(*_whole(odd)[1])]):
        real = [_whole(odd)]
    hunks = _joined(real, len(words.folded))
    return _Compared(tuple((here, (start + low, end + low)) for here, (start, end) in hunks), same)


def _with_endings(words: _Words, source: _Source) -> _Words:
    """The passage with the source's endings where the writer altered them in brackets: "keep[s]" is "keep"."""
    if not any(word.endswith(_ANY_END) for word in words.folded):
        return words
    known = sorted(set(source.words.folded), key=len)
    folded = (
        next((each for each in known if each.startswith(word[:-1])), word[:-1]) if word.endswith(_ANY_END) else word
        for word in words.folded
    )
    return _Words(tuple(folded), words.spans)


def _is_chance(before: Match, last: Match, window: Sequence[str]) -> bool:
    """Whether the last word agrees with a later one of the source by chance, and was moved there from before."""
    return last.size == 1 and before.a + before.size == last.a and window[last.b] in window[: before.b]


def _without_moves(odd: Sequence[Hunk], words: Sequence[str], window: Sequence[str], first_word: int) -> list[Hunk]:
    """The differences but those that only move words: Dutch and German put the verb elsewhere when they quote."""
    here = Counter(word for (start, end), _ in odd for word in words[start:end])
    there = Counter(word for _, (start, end) in odd for word in window[start:end])
    # before the first words that agree, the source goes on: what was moved to there has no hunk of its own
    there += Counter(window[max(0, first_word - 4) : first_word]) - there
    return [
        hunk
        for hunk in odd
        if (Counter(words[slice(*hunk[0])]) - there)
        or (hunk[0][0] and hunk[0][1] < len(words) and Counter(window[slice(*hunk[1])]) - here)
    ]


def _whole(odd: Sequence[Hunk]) -> Hunk:
    return (odd[0][0][0], odd[-1][0][1]), (odd[0][1][0], odd[-1][1][1])


def _joined(odd: Sequence[Hunk], length: int) -> list[Hunk]:
    """The differences, those near each other as one; none that is longer than half of the passage."""
    joined: list[Hunk] = []
    for hunk in odd:
        if joined and hunk[0][0] - joined[-1][0][1] <= _CLOSE_WORDS:
            joined[-1] = _whole([joined[-1], hunk])
        else:
            joined.append(hunk)
    return [hunk for hunk in joined if hunk[0][1] - hunk[0][0] <= max(3, length // 2)]


def _is_attributed(reading: Reading, block: Block, text: ReferenceText, *, numbers: bool = True) -> bool:
    """Whether the paragraph, its heading, or what stands around a block quotation names the text.

    Half of the words of one of its names do; without `numbers`, those alone that are no numbers.
    """
    document = reading.document
    near = [block.text, document.section_at(block.span.start).heading]
    if block.kind == "quote":
        near += [one.text for one in document.blocks[max(0, block.index - 1) : block.index + 2]]
    said = {word for passage in near for word in _words(passage).folded}
    small = FUNCTION_WORDS[document.language]
    for name in (text.name, *text.aliases):
        content = [word for word in _words(name).folded if word not in small and (numbers or not word.isdigit())]
        if content and sum(word in said for word in content) >= max(1, len(content) / 2.5):
            return True
    return False


def _says_its_sort(block: Block, quotation: Span, text: ReferenceText) -> bool:
    """Whether the paragraph calls what it quotes a treaty, an act or a charter as the text's name does."""
    around = _words(f"{block.text[: quotation.start]} {block.text[quotation.end :]}").folded
    named = {word for name in (text.name, *text.aliases) for word in _words(name).folded}
    return not SORTS_OF_TEXT.isdisjoint(named.intersection(around))


def _told(reading: Reading, block: Block, words: _Words, hunk: Hunk, source: _Source, *, sure: bool) -> Finding:
    (start, end), (low, high) = hunk
    if start == end or low == high:  # words were dropped or added: show them with a word on either side
        start, end = max(0, start - 1), min(len(words.spans), end + 1)
        low, high = max(0, low - 1), min(len(source.words.spans), high + 1)
    moved = sorted(words.folded[start:end]) == sorted(source.words.folded[low:high])
    (start, end), (low, high) = _with_neighbours(words, source, ((start, end), (low, high)))
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


def _with_neighbours(words: _Words, source: _Source, hunk: Hunk) -> Hunk:
    """A difference and the words on either side of it that agree, so that what to write can be read by itself."""
    (start, end), (low, high) = hunk
    for _ in range(_NEIGHBOURS):
        if start and low and words.folded[start - 1] == source.words.folded[low - 1]:
            start, low = start - 1, low - 1
        if end < len(words.folded) and words.folded[end : end + 1] == source.words.folded[high : high + 1]:
            end, high = end + 1, high + 1
    return (start, end), (low, high)


_NEIGHBOURS = 2


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
