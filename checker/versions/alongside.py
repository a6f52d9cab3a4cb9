"""Widens the rows of changes by what stands beside them and is told nowhere: so that nothing new or gone is lost."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from checker.document import Span
from checker.versions.clauses import trimmed
from checker.versions.covered import Covered
from checker.versions.one_row import PASSAGE_CHARS
from checker.versions.statements import ALONE
from checker.versions.told import in_one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.claims.reading import Reading
    from checker.document import Place
    from checker.versions.comparison import FactChange
    from checker.versions.statements import Likeness, Statement

_BETWEEN = " \t\n\r.,;:()"
"""What may stand between a passage and the sentence beside it."""


def told_alongside(
    rows: Sequence[FactChange], likeness: Likeness, old: Reading, new: Reading
) -> tuple[FactChange, ...]:
    """The rows, each with the sentences beside its passages that only their version says and no row tells.

    They stand right before or behind the passage, in its paragraph, and the whole is read at a glance.
    """
    before = _Side(old, [row.old for row in rows], likeness, added=False)
    after = _Side(new, [row.new for row in rows], likeness, added=True)
    return tuple(_widened(row, before, after) if row.old and row.new else row for row in rows)


def _widened(row: FactChange, before: _Side, after: _Side) -> FactChange:
    assert row.old is not None
    assert row.new is not None
    was, gone = before.around(row.old)
    now, come = after.around(row.new)
    told = [f"“{each}” is new" for each in come] + [f"“{each}” is gone" for each in gone]
    if not told:
        return row
    return replace(row, old=was, new=now, message=f"{row.message.removesuffix('.')}; beside it {', '.join(told)}.")


class _Side:
    """One version: its sentences, and which of them are told."""

    def __init__(self, reading: Reading, places: Iterable[Place | None], likeness: Likeness, *, added: bool) -> None:
        self._reading, self._likeness, self._added = reading, likeness, added
        self._document = reading.document
        self._told = Covered(place.span for place in places if place)
        self._inside: dict[int, list[Statement]] = defaultdict(list)
        for statement in likeness.news if added else likeness.olds:
            self._inside[statement.block].append(statement)
        self._known: dict[Span, tuple[Span, list[Span]]] = {}

    def around(self, place: Place) -> tuple[Place, list[str]]:
        """The place with the sentences beside it that go along, and what these say."""
        if place.span not in self._known:
            self._known[place.span] = self._grown(place.span)
        span, beside = self._known[place.span]
        if not beside:
            return place, []
        return self._document.place(span, span), [in_one_line(self._document.quote(each)) for each in sorted(beside)]

    def _grown(self, span: Span) -> tuple[Span, list[Span]]:
        block = self._document.block_at(span.start)
        inside = self._inside.get(block.index, []) if block else []
        at = [n for n, statement in enumerate(inside) if statement.span.overlaps(span)]
        beside: list[Span] = []
        if at:
            for behind in (inside[at[-1] + 1 :], inside[at[0] - 1 :: -1] if at[0] else []):
                for one in behind:
                    wider = Span(min(span.start, one.span.start), max(span.end, one.span.end))
                    if len(wider) > PASSAGE_CHARS or not self._goes_along(one, span):
                        break
                    self._told.add(one.span)
                    beside.append(trimmed(self._document.text, one.span))
                    span = wider
        return span, beside

    def _goes_along(self, one: Statement, span: Span) -> bool:
        """Whether a sentence stands right beside a passage, is told nowhere, and only its version says it."""
        between = self._document.text[min(span.end, one.span.end) : max(span.start, one.span.start)]
        if between.strip(_BETWEEN) or self._told.touches(one.span):
            return False
        if not (one.signs or self._reading.mentions_in(one.span) or self._reading.names_in(one.span)):
            return False  # it binds nobody, names nobody and states no figure
        return max(self._likeness.shares(one, added=self._added).values(), default=0.0) < ALONE
