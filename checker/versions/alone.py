"""Tells which duties, bans, prices and time limits only one of two versions states."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.versions.clauses import clause_around
from checker.versions.covered import Covered
from checker.versions.told import only_one_says

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.document import Span
    from checker.versions.comparison import FactChange
    from checker.versions.statements import Likeness

_BINDING = frozenset({"must", "may_not", "need_not", "free", "within"})
"""What makes a statement one of consequence: a duty, a ban, a right to pay nothing, a time limit."""
_LEAST_STEMS = 3
_LIKE_NONE = 0.2
"""A statement is new, or gone, if none on the other side says so much of it."""


def lone_statements(
    old: Reading, new: Reading, likeness: Likeness, told: Sequence[FactChange], topics: Sequence[FactChange]
) -> Iterator[FactChange]:
    """The statements of consequence that only one version makes and that no change told yet speaks of.

    The sections that `topics` tells of as wholes are told with them.
    """
    for added, reading in ((True, new), (False, old)):
        said, whole = (
            [place.span for change in changes if (place := change.new if added else change.old)]
            for changes in (told, topics)
        )
        yield from _alone(reading, likeness, Covered(said), whole, added=added)


def _alone(
    reading: Reading, likeness: Likeness, said: Covered, topics: Sequence[Span], *, added: bool
) -> Iterator[FactChange]:
    """In paragraphs that have no counterpart, at most one in each: in others a statement may only be worded anew."""
    seen = {other if added else one for one, other in likeness.linked}
    whole = {reading.document.section_at(span.start).index for span in topics}
    others = likeness.olds if added else likeness.news
    for one in likeness.news if added else likeness.olds:
        if (
            one.block in seen
            or one.section in whole
            or not one.signs.keys() & _BINDING
            or len(one.stems) < _LEAST_STEMS
        ):
            continue
        if said.touches(one.span):
            continue
        near = likeness.near_old(one) if added else likeness.near_new(one)
        if all(likeness.overlap(one, others[n]) < _LIKE_NONE for n in near):
            seen.add(one.block)
            sign = next(one.signs[name] for name in sorted(one.signs) if name in _BINDING)
            clause = clause_around(reading.document.text, sign, one.span)
            place = reading.place(clause)
            yield only_one_says(place, place.section or reading.document.title, added=added)
