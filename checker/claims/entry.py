"""An entry of the ledger, and which versions of a page follow each other."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.claims.reading import Reading

Verdict = Literal["agrees", "contradicts", "changed", "stale", "needs review"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One fact that more than one page or version states."""

    subject: str
    attribute: str
    claims: tuple[Claim, ...]
    """By the date of the version, then by path and place."""
    verdict: Verdict
    why: str
    """The verdict in a sentence."""


def successive(readings: Sequence[Reading]) -> Iterator[tuple[Reading, Reading]]:
    """Each dated version of a page and the next, page by page."""
    pages: dict[str, list[Reading]] = defaultdict(list)
    for reading in readings:
        if reading.document.date:
            pages[reading.document.page_or_path].append(reading)
    for _, versions in sorted(pages.items()):
        versions.sort(key=lambda reading: (str(reading.document.date), reading.document.path))
        yield from pairwise(versions)
