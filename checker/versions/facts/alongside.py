"""Widens the rows of changes by what stands beside them and is told nowhere: so that nothing new or gone is lost."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from checker.document import Span
from checker.versions.facts.clauses import trimmed
from checker.versions.facts.told import in_one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.claims.reading import Reading
    from checker.document import Place
    from checker.versions.comparison import FactChange
    from checker.versions.facts.statements import Likeness, Statement

_PASSAGE_CHARS = 400
"""A passage no longer than this is read at a glance, with what goes along."""
_SAID = 0.65
"""A sentence is told by the other version if one of its sentences has so much of what it says."""
_BETWEEN = " \t\n\r.,;:()"
"""What may stand between a passage and the sentence beside it."""


def told_alongside(
    rows: Sequence[FactChange], likeness: Likeness, old: Reading, new: Reading
) -> tuple[FactChange, ...]:
    """The rows, each with the sentences beside its passages that only their version says and no row tells.

    They stand right before or behind the passage, in its paragraph, and the whole is read at a glance.
    """
    before, after = _Side(old, rows, likeness, added=False), _Side(new, rows, likeness, added=True)
    return tuple(_widened(row, before, after) if row.old and row.new else row for row in rows)


def _widened(row: FactChange, before: _Side, after: _Side) -> FactChange:
    assert row.old is not None
    assert row.new is not None
    beside = before.has_beside(row.old), after.has_beside(row.new)
    was, gone = before.around(row.old, both=all(beside))
    now, come = after.around(row.new, both=all(beside))
    told = [f"“{each}” is new" for each in come] + [f"“{each}” is gone" for each in gone]
    if not told:
        return row
    return replace(row, old=was, new=now, message=f"{row.message.removesuffix('.')}; beside it {', '.join(told)}.")


class _Side:
    """One version: its sentences, and which of them are told."""

    def __init__(self, reading: Reading, rows: Sequence[FactChange], likeness: Likeness, *, added: bool) -> None:
        self._reading, self._likeness, self._added = reading, likeness, added
        self._document = reading.document
        self._mine, self._others = (likeness.news, likeness.olds) if added else (likeness.olds, likeness.news)
        self._places: list[Span | None] = [None] * len(self._mine)
        """The passage that tells each sentence, if any does."""
        self._across: dict[Span, list[Statement]] = defaultdict(list)
        """The sentences that the passage was, or has become."""
        self._find_told(rows)
        self._along: dict[Span, list[Statement]] = defaultdict(list)
        for one, *around in zip(self._mine, self._nearest(1), self._nearest(-1), strict=True):
            place = self._goes_with(one, [each for each in around if each and each in self._across])
            if place:
                self._along[place].append(one)

    def _find_told(self, rows: Sequence[FactChange]) -> None:
        mine, others = _ByPlace(self._mine), _ByPlace(self._others)
        for row in rows:
            here, there = (row.new, row.old) if self._added else (row.old, row.new)
            if here:
                for n in mine.inside(here.span):
                    self._places[n] = here.span
                if there:
                    self._across[here.span] += (self._others[n] for n in others.inside(there.span))

    def _nearest(self, step: int) -> list[Span | None]:
        """For each sentence that is not told the next passage on one side, in its paragraph; None for what is told.

        Between the two stands nothing that stayed as it was.
        """
        found: list[Span | None] = [None] * len(self._mine)
        last: Statement | None = None
        place: Span | None = None
        for n in range(len(self._mine))[::step]:
            one = self._mine[n]
            if last is None or not self._beside(*sorted((last, one), key=lambda each: each.span)):
                place = None
            found[n] = None if self._places[n] else place
            place, last = self._places[n] or place, one
        return found

    def _beside(self, one: Statement, other: Statement) -> bool:
        if one.block != other.block:
            return False
        return not self._document.text[one.span.end : other.span.start].strip(_BETWEEN)

    def _goes_with(self, one: Statement, places: Sequence[Span]) -> Span | None:
        """Which of the passages beside a sentence it goes along with: the one that is about more of the same."""
        if not places or one.text.rstrip().endswith(("?", ":")):
            return None
        if max(self._likeness.shares(one, added=self._added).values(), default=0.0) >= _SAID:
            return None
        return max(places, key=lambda place: self._alike(one, place))

    def _alike(self, one: Statement, place: Span) -> float:
        others = self._across[place]
        pairs = ((other, one) if self._added else (one, other) for other in others)
        return max((self._likeness.alike(*pair) for pair in pairs), default=0.0)

    def has_beside(self, place: Place) -> bool:
        """Whether anything beside a place goes along with it."""
        return place.span in self._along

    def _is_weighty(self, one: Statement) -> bool:
        """Whether a sentence binds somebody, names somebody or states a figure."""
        return bool(one.signs or self._reading.mentions_in(one.span) or self._reading.names_in(one.span))

    def around(self, place: Place, *, both: bool) -> tuple[Place, list[str]]:
        """The place with the sentences beside it that go along, as many as are read at a glance, and what these say.

        `both` tells that something does in both versions: then it took the place of the other, whatever it says.
        """
        span = place.span
        along: list[Span] = []
        weighty = [one.span for one in self._along.get(span, ()) if both or self._is_weighty(one)]
        for one in sorted(weighty, key=lambda each: _far(each, place.span)):
            wider = Span(min(span.start, one.start), max(span.end, one.end))
            if len(wider) <= _PASSAGE_CHARS:
                span = wider
                along.append(trimmed(self._document.text, one))
        if not along:
            return place, []
        return self._document.place(span, span), [in_one_line(self._document.quote(each)) for each in sorted(along)]


class _ByPlace:
    """Sentences in their order, to be found by a passage."""

    def __init__(self, statements: Sequence[Statement]) -> None:
        self._spans = [statement.span for statement in statements]
        self._starts = [span.start for span in self._spans]

    def inside(self, span: Span) -> range:
        """Which of them share a character with a passage."""
        first = bisect_right(self._starts, span.start)
        first -= bool(first and self._spans[first - 1].overlaps(span))
        return range(first, bisect_left(self._starts, span.end))


def _far(one: Span, place: Span) -> int:
    return max(one.start - place.end, place.start - one.end)
