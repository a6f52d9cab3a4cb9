"""Tells which points of a list, or rows of a table, are new or gone where the other version tells the rest in prose."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from checker.document import Span
from checker.language.meanings import of_one_meaning
from checker.language.stems import content_stems
from checker.language.sums import SUMS
from checker.versions.comparison import FactChange
from checker.versions.facts.clauses import trimmed
from checker.versions.facts.told import in_one_line, only_one_says
from checker.versions.pointers import pointers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.document import Block, Document

_FEWEST, _MOST = 3, 40
"""A list of fewer points is none that can be told from prose; of more, it tells more than any prose."""
_SAID = 0.5
"""A point is told elsewhere if a sentence has so many of its words."""
_ALONE = 0.34
"""If none has so many, it is not."""
_ALIKE_CHARS = 4
"""Words that begin alike for so long are one: "owner", "ownership"."""
_COMMON = 50
"""A word that more sentences say leads to no few of them."""
_RUN_CHARS = 400


class _Sentence(NamedTuple):
    section: int
    span: Span
    stems: frozenset[str]


def changed_points(old: Reading, new: Reading, sections: Iterable[tuple[int, int]]) -> Iterator[FactChange]:
    """The points that a list, or a table, has beside those that the other version tells in prose: one change a list.

    Of the points at least half must be told in the sections that correspond; a row of a table is known by its heading.
    """
    pairs = sorted(sections)
    before, after = _Listing(old), _Listing(new)
    yield from _beside_prose(after, before, [(there, here) for here, there in pairs], added=True)
    yield from _beside_prose(before, after, pairs, added=False)


class _Listing:
    """The lists of a version, and what they list section by section."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.lists = _lists(reading.document)
        self.sections = frozenset(block.section for points in self.lists for block in points)


def _beside_prose(
    listing: _Listing, prose: _Listing, sections: Sequence[tuple[int, int]], *, added: bool
) -> Iterator[FactChange]:
    if not listing.lists:
        return
    partners: dict[int, set[int]] = defaultdict(set)
    for here, there in sections:
        partners[here].add(there)
    whole = _Prose(_sentences(prose.reading))
    document = listing.reading.document
    for points in listing.lists:
        across = partners[points[0].section]
        if not across or across & prose.sections:
            continue
        near = whole.of(across)
        heads = [_head(block, document) for block in points]
        told = [one for one in (near.likest(head, _SAID) for head in heads) if one]
        if 2 * len(told) < len(points) or len(told) < _FEWEST - 1:
            continue
        alone = [block for block, head in zip(points, heads, strict=True) if not whole.likest(head, _ALONE)]
        if alone and alone[0].kind == "item":
            rest = max(told, key=told.count)
            yield _joined(listing.reading, alone, prose.reading, rest.span, added=added)
        for block in alone if points[0].kind == "row" else ():
            yield _row(document, block, added=added)


def _row(document: Document, block: Block, *, added: bool) -> FactChange:
    """A row that is new or gone, at its heading."""
    place = document.place(block.span)
    change = only_one_says(place, place.section or document.title, added=added)
    head = document.place(block.cells[0] if block.cells else block.span, block.span)
    return replace(change, new=head) if added else replace(change, old=head)


def _joined(listing: Reading, alone: Sequence[Block], prose: Reading, rest: Span, *, added: bool) -> FactChange:
    document = listing.document
    whole = Span(alone[0].span.start, alone[-1].span.end)
    shown = trimmed(document.text, whole if len(whole) <= _RUN_CHARS else alone[0].span)
    here, there = listing.place(shown), prose.place(trimmed(prose.document.text, rest))
    was, now = (there, here) if added else (here, there)
    subject = now.section or (document if added else prose.document).title
    members = ", ".join(in_one_line(block.text).strip(" ,;.") for block in alone)
    return FactChange(
        kind="list",
        subject=subject,
        old=was,
        new=now,
        old_value=in_one_line(was.quote),
        new_value=in_one_line(now.quote),
        message=f"{subject}: {members} {'joined' if added else 'left'}.",
    )


def _lists(document: Document) -> list[list[Block]]:
    """The points of each list and the rows of each table that say something of their own, if they are some."""
    total = SUMS.get(document.language, SUMS["en"]).total_row
    leading = pointers(document)
    found: dict[int, list[Block]] = {}
    for block in document.blocks:
        if block.group is None or block.kind not in ("item", "row") or block.header or block.furniture is not None:
            continue
        if block.index not in leading and not (block.kind == "row" and total.match(block.text)):
            found.setdefault(block.group, []).append(block)
    return [points for points in map(_with_figures, found.values()) if _FEWEST <= len(points) <= _MOST]


def _with_figures(points: list[Block]) -> list[Block]:
    """The points that hold a figure where most do: the others head them."""
    counting = [block for block in points if any(map(str.isdigit, block.text))]
    return counting if 2 * len(counting) > len(points) else points


def _sentences(reading: Reading) -> list[_Sentence]:
    document = reading.document
    return [
        _Sentence(block.section, span, _stems(document.quote(span), document))
        for block in document.content
        if block.kind not in ("title", "heading", "code")
        for span in ([block.span] if block.kind == "row" else reading.sentences_in(block.span))
    ]


def _head(block: Block, document: Document) -> frozenset[str]:
    """The words that a point is known by: of a row those of its first cell."""
    return _stems(document.quote(block.cells[0]) if block.cells else block.text, document)


def _stems(text: str, document: Document) -> frozenset[str]:
    return of_one_meaning(content_stems(text, document.language), document.language)


class _Prose:
    """Sentences, to be asked which of them says what a point is known by."""

    def __init__(self, sentences: Sequence[_Sentence]) -> None:
        self._sentences = sentences
        self._stems: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
        """In which sentences each stem stands, by what it begins with."""
        for n, sentence in enumerate(sentences):
            for stem in sentence.stems:
                self._stems[stem[:_ALIKE_CHARS]][stem].append(n)
        self._by_section: dict[int, list[_Sentence]] | None = None
        self._parts: dict[frozenset[int], _Prose] = {}
        self._saying: dict[str, frozenset[int]] = {}
        self._saying_most: dict[frozenset[str], tuple[int, int]] = {}
        """What points share is worked out once: the rest of their words leads to few sentences."""

    def of(self, sections: Iterable[int]) -> _Prose:
        """Those of the sentences that stand in these sections."""
        if self._by_section is None:
            self._by_section = defaultdict(list)
            for sentence in self._sentences:
                self._by_section[sentence.section].append(sentence)
        chosen = frozenset(sections)
        if chosen not in self._parts:
            inside = [sentence for section in sorted(chosen) for sentence in self._by_section.get(section, ())]
            self._parts[chosen] = _Prose(sorted(inside, key=lambda sentence: sentence.span))
        return self._parts[chosen]

    def likest(self, head: frozenset[str], least: float) -> _Sentence | None:
        """The first of those that say most of these words, if they say so large a share; of no words each says all."""
        if not head:
            return next(iter(self._sentences), None)
        common = frozenset(word for word in head if len(self._that_say(word)) > _COMMON)
        if common not in self._saying_most:
            self._saying_most[common] = self._that_says_most(common, range(len(self._sentences)) if common else ())
        rare = frozenset[int]().union(*(self._that_say(word) for word in head - common))
        count, first = max(self._saying_most[common], self._that_says_most(head, rare))
        return self._sentences[-first] if count and count / len(head) >= least else None

    def _that_says_most(self, head: frozenset[str], among: Iterable[int]) -> tuple[int, int]:
        """How many of these words the first of the sentences says that say most of them, and which it is, negated."""
        saying = [self._that_say(word) for word in head]
        return max(((sum(n in each for each in saying), -n) for n in among), default=(0, 0))

    def _that_say(self, word: str) -> frozenset[int]:
        """The sentences with a word, or with one that begins alike."""
        found = self._saying.get(word)
        if found is None:
            found = self._saying[word] = frozenset(
                n
                for stem, places in self._stems.get(word[:_ALIKE_CHARS], {}).items()
                if stem == word or _begins_alike(stem, word)
                for n in places
            )
        return found


def _begins_alike(word: str, other: str) -> bool:
    return min(len(word), len(other)) >= _ALIKE_CHARS and (word.startswith(other) or other.startswith(word))
