"""What was stated under one key, brought together: how often each thing was said, since when, and by whom first.

Combining is associative and commutative, so engines may do it where the claims are, in any order, as often as they
like; what it gives is bounded however many claims go in, which is what keeps a key that half of the web speaks of
from filling anybody's memory.
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Mapping

SAMPLES = 40
"""How many of those who say one thing are kept: the first in the order of paths. No rule looks at more."""

Sample = tuple[str, int, bytes]
"""Path, place, and what was kept of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Partial:
    """One thing said in one group: `schema.PARTIALS`, a row."""

    group: str
    sort: str
    language: str
    differs: int
    subject: str
    attribute: str
    value: str
    pages: int
    first: datetime.date | None
    last: datetime.date | None
    samples: tuple[Sample, ...]

    @classmethod
    def of(cls, row: Mapping[str, Any]) -> Partial:
        """The partial that a row of the table holds."""
        samples = tuple((each["path"], each["start"], each["kept"]) for each in row["samples"])
        return cls(**{**row, "samples": samples})

    @property
    def row(self) -> dict[str, object]:
        """The row of the table."""
        samples = [{"path": path, "start": start, "kept": kept} for path, start, kept in self.samples]
        return {
            "group": self.group,
            "sort": self.sort,
            "language": self.language,
            "differs": self.differs,
            "subject": self.subject,
            "attribute": self.attribute,
            "value": self.value,
            "pages": self.pages,
            "first": self.first,
            "last": self.last,
            "samples": samples,
        }


def combine(partials: Iterable[Partial]) -> list[Partial]:
    """One partial for each group and what is said in it, in their order.

    The words that stand for it are those of the first in the order of paths.
    """
    merged: dict[tuple[str, int], list[Partial]] = {}
    for partial in partials:
        waiting = merged.setdefault((partial.group, partial.differs), [])
        waiting.append(partial)
        if len(waiting) >= SAMPLES * 2:
            waiting[:] = [_merge(waiting)]
    return [_merge(merged[key]) for key in sorted(merged)]


def _merge(partials: list[Partial]) -> Partial:
    if len(partials) == 1:
        return partials[0]
    samples = heapq.nsmallest(SAMPLES, {sample for partial in partials for sample in partial.samples})
    lead = min(partials, key=lambda partial: partial.samples[:1])
    days = [day for partial in partials for day in (partial.first, partial.last) if day]
    return Partial(
        group=lead.group,
        sort=lead.sort,
        language=lead.language,
        differs=lead.differs,
        subject=lead.subject,
        attribute=lead.attribute,
        value=lead.value,
        pages=sum(partial.pages for partial in partials),
        first=min(days, default=None),
        last=max(days, default=None),
        samples=tuple(samples),
    )
