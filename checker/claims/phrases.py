"""Finds where a document speaks of a thing, whatever the endings, the word order and the acronym it uses."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from checker.document import Span
from checker.language.lazy import lazy_re
from checker.language.stems import stem
from checker.language.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.claims.passages import Passages

_WORD = lazy_re(r"[^\W_]+(?:['’][^\W_]+)*")


class Word(NamedTuple):
    """A word or number of a text."""

    start: int
    end: int
    stem: str
    """"" for a function word; a number as it is written."""


def phrase_stems(text: str, language: str) -> tuple[str, ...]:
    """The stems and numbers of a phrase in order, function words left out."""
    return tuple(found for match in _WORD.finditer(text) if (found := _stem(match[0], language)))


def _stem(word: str, language: str) -> str:
    return word if word.isdigit() else stem(word, language)


def _start(word: Word) -> int:
    return word.start


def _taken_up(reading: Passages) -> dict[int, tuple[str, ...]]:
    """Where one word takes up a longer name of its paragraph ("the Treaty"), with the stems of that name."""
    found: dict[int, tuple[str, ...]] = {}
    last: dict[str, Span] = {}
    for name in reading.names:
        if " " in name.text:
            last[name.key] = name.span
        elif " " in name.key and (full := last.get(name.key)):
            block = reading.document.block_at(name.span.start)
            if block and block.span.contains(full):
                found[name.span.start] = tuple(name.key.split())
    return found


class PhraseIndex:
    """Where each stem stands in a document's content.

    An acronym that the document explains stands for its words, and a word for the name that it takes up.
    """

    def __init__(self, reading: Passages) -> None:
        self._reading = reading
        self._language = language = reading.document.language
        self._long = {acronym.short: phrase_stems(acronym.long, language) for acronym in reading.acronyms}
        self._long.update({f"{short}s": long for short, long in list(self._long.items())})
        self._taken_up = _taken_up(reading)

    @cached_property
    def _known(self) -> frozenset[str]:
        """Every stem that may stand somewhere: most pages speak of few of the things that a pack knows."""
        words = set(_WORD.findall(vocabulary(self._reading.document.text)))
        full = chain(*self._long.values(), *self._taken_up.values())
        return frozenset(chain((_stem(word, self._language) for word in words), full))

    @cached_property
    def words(self) -> list[Word]:
        """The words and numbers of the content, in order."""
        return [
            Word(start := block.span.start + match.start(), start + len(match[0]), _stem(match[0], self._language))
            for block in self._reading.document.content
            for match in _WORD.finditer(block.text)
        ]

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for place in range(len(self.words)):
            for each in self.stems_at(place) - {""}:
                found.setdefault(each, []).append(place)
        return found

    def stems_at(self, place: int) -> frozenset[str]:
        """What the word at a place stands for: its stem, and those of the words it abbreviates."""
        word = self.words[place]
        text = self._reading.document.text[word.start : word.end]
        return frozenset((word.stem, *self._long.get(text, ()), *self._taken_up.get(word.start, ())))

    def words_in(self, span: Span) -> list[Word]:
        """The words that begin inside a span."""
        first = bisect_left(self.words, span.start, key=_start)
        return self.words[first : bisect_left(self.words, span.end, key=_start)]

    def stems_in(self, span: Span) -> frozenset[str]:
        """The stems of all words inside a span, acronyms read in full too."""
        first = bisect_left(self.words, span.start, key=_start)
        last = bisect_left(self.words, span.end, key=_start)
        return frozenset(found for place in range(first, last) for found in self.stems_at(place)) - {""}

    def occurrences(self, wanted: frozenset[str]) -> Iterator[Span]:
        """The shortest passages, none crossing a sentence, that hold all these stems close together.

        Close is within twice as many words and three more, so that "Crimea, which Russia annexed" is one passage with
        "annexation of Crimea".
        """
        if not wanted or not wanted <= self._known or any(each not in self._places for each in wanted):
            return
        rarest = min(sorted(wanted), key=lambda each: len(self._places[each]))
        reach = 2 * len(wanted) + 3
        seen = set()
        for place in self._places[rarest]:
            span = self._around(place, wanted, reach)
            if span and span not in seen:
                seen.add(span)
                yield span

    def _around(self, place: int, wanted: frozenset[str], reach: int) -> Span | None:
        sentence = self._reading.sentence_at(self.words[place].start)
        if sentence is None:
            return None
        best: Span | None = None
        missing = wanted - self.stems_at(place)
        if not missing:
            return Span(self.words[place].start, self.words[place].end)
        nearest: list[int] = []
        for each in sorted(missing):
            distances = [
                (abs(near - place), near)
                for near in range(max(0, place - reach), min(len(self.words), place + reach + 1))
                if each in self.stems_at(near) and sentence.start <= self.words[near].start < sentence.end
            ]
            if not distances:
                return None
            nearest.append(min(distances)[1])
        first, last = min(place, *nearest), max(place, *nearest)
        if last - first <= reach:
            best = Span(self.words[first].start, self.words[last].end)
        return best
