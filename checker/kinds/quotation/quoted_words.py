"""Compares the words of a quotation with those of the text it is said to be from: brackets and omissions are lawful."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from difflib import Match, SequenceMatcher
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.document import Span
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.packs import ReferenceText

_WORD = lazy_re(r"(?:\[\w{1,2}\])?\w+(?:\[\w{1,3}\])?")
"""A word, with a letter that was altered in brackets: "[t]he", "keep[s]"."""
_ANY_END = "\0"
"""Stands for the letters after it in a word whose ending was altered."""
_BRACKETED_END = lazy_re(r"(?<=\w)\[\w{1,3}\]$")
_ALTERED_LETTER = lazy_re(r"\[(\w{1,2})\](?=\w)")
# What a writer may put for words left out or replaced: … ... [...] (…) [the parties], and a damaged [¿].
_OMISSION = lazy_re(r"[\[(]\s*(?:…|\.{2,3}|¿|\?)\s*[\])]|\[[^\[\]]{1,200}\]|…|\.\s?\.\s?\.")
RUN = 4
"""How many words in a row must be the same before a quotation is held against a text at all."""
_CLOSE_WORDS = 2
"""Differences so near each other are told as one."""
_SPELLINGS = lazy_re(r"(?<=[a-z])(?:is|iz)(?=e[sdr]?$|ing$|ation|ations$)")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a passage, folded for comparison, and where each stands."""

    folded: tuple[str, ...]
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """A declared text, ready to be compared with."""

    text: ReferenceText
    words: Words
    runs: dict[tuple[str, ...], tuple[int, ...]]
    """Where each run of four words begins."""


def _fold(word: str) -> str:
    """A word without its case and its spelling: -ise and -ize are one."""
    if "[" in word:
        word = _BRACKETED_END.sub(_ANY_END, word).replace("[", "").replace("]", "")
    return _SPELLINGS.sub("is", word.casefold())


def words_of(text: str, start: int = 0, end: int | None = None) -> Words:
    """The words of a stretch of a text, folded so that two spellings of one are one, and where they stand."""
    found = list(_WORD.finditer(text, start, len(text) if end is None else end))
    return Words(tuple(_fold(word[0]) for word in found), tuple(Span(*word.span()) for word in found))


@lru_cache(maxsize=8)
def sources_of(texts: tuple[ReferenceText, ...]) -> tuple[Source, ...]:
    """The reference texts of the packs, read once."""
    sources = []
    for text in texts:
        words = words_of(text.text)
        runs: dict[tuple[str, ...], list[int]] = {}
        for place in range(len(words.folded) - RUN + 1):
            runs.setdefault(words.folded[place : place + RUN], []).append(place)
        sources.append(Source(text, words, {run: tuple(places) for run, places in runs.items()}))
    return tuple(sources)


def runs_of(words: Words) -> Iterator[tuple[str, ...]]:
    """Each few words that follow one another."""
    return (words.folded[place : place + RUN] for place in range(len(words.folded) - RUN + 1))


def quoted_parts(text: str, quotation: Span) -> Iterator[tuple[int, int]]:
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


def compare(words: Words, source: Source, *, edges: bool, named: bool = False) -> _Compared | None:
    """How a passage differs from the part of the source it is nearest to; None where it is of no part of it.

    With `edges`, words before the first and after the last that agree count as changed too; in a block quotation,
    which has no marks to end it, they may be the writer's own. With `named`, no four words need agree in a row.
    """
    words = _with_endings(words, source)
    offsets = Counter(place - here for here, run in enumerate(runs_of(words)) for place in source.runs.get(run, ()))
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
        upto = min(len(window), there + len(words.folded) - end)
        odd.append(((end, len(words.folded)), (there, _clause_end(source, low + upto) - low)))
    same = sum(match.size for match in matches)
    real = _without_moves(odd, words.folded, window, first_word=first.b)
    if not real and odd and sorted(words.folded[slice(*_whole(odd)[0])]) == sorted(window[slice(*_whole(odd)[1])]):
        real = [_whole(odd)]
    hunks = _joined(real, len(words.folded))
    return _Compared(tuple((here, (start + low, end + low)) for here, (start, end) in hunks), same)


def _clause_end(source: Source, end: int) -> int:
    """How far the words of a source go on that a wrong last word stands for: "patients" for "research subjects"."""
    text = source.text.text
    for upto in range(end, min(end + _NEIGHBOURS, len(source.words.spans)) + 1):
        if upto and text[source.words.spans[upto - 1].end :][:1] in ("", ".", ",", ";", ":"):
            return upto
    return end


def _with_endings(words: Words, source: Source) -> Words:
    """The passage with the source's endings where the writer altered them in brackets: "keep[s]" is "keep"."""
    if not any(word.endswith(_ANY_END) for word in words.folded):
        return words
    known = sorted(set(source.words.folded), key=len)
    folded = (
        next((each for each in known if each.startswith(word[:-1])), word[:-1]) if word.endswith(_ANY_END) else word
        for word in words.folded
    )
    return Words(tuple(folded), words.spans)


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


def with_neighbours(words: Words, source: Source, hunk: Hunk) -> Hunk:
    """A difference and the words on either side of it that agree, so that what to write can be read by itself."""
    (start, end), (low, high) = hunk
    before = after = 0
    while start and low and words.folded[start - 1] == source.words.folded[low - 1] and before < _NEIGHBOURS:
        start, low = start - 1, low - 1
        before += not (low and _is_joined(source, low - 1))
    while end < len(words.folded) and words.folded[end] in source.words.folded[high : high + 1] and after < _NEIGHBOURS:
        end, high = end + 1, high + 1
        after += not (high < len(source.words.spans) and _is_joined(source, high - 1))
    return (start, end), (low, high)


def _is_joined(source: Source, place: int) -> bool:
    """Whether a word of a source is joined to the next by a hyphen: "built-up" is one."""
    return source.text.text[source.words.spans[place].end : source.words.spans[place + 1].start] == "-"


_NEIGHBOURS = 2
