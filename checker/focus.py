"""What a run is about when it is not about everything: the findings that rest on certain lines of certain pages.

The whole corpus is checked all the same: a change on one page is often wrong by what another says.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.checking import Report
    from checker.document import Document, Place

Lines = tuple[int, int]
"""The first and the last line of a range, counted from 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Touched:
    """A page that was touched, by the path that documents have."""

    path: str
    lines: tuple[Lines, ...] | None = None
    """Where, in order; None for all of it."""


def focused(report: Report, touched: Iterable[Touched], says: str) -> Report:
    """The report with only the findings that rest on what was touched, telling how many others are open.

    A finding rests on every line of its quotes and of the sentences, items or rows that they stand in.
    """
    pages = {page.path: page.lines for page in touched}
    documents = {document.path: document for document in report.documents}
    kept, places = [], []
    for finding in report.findings:
        for place in finding.places:
            if place.path in pages and _rests_on(place, pages[place.path], documents):
                kept.append(finding)
                places.append(place)
                break
    open_before = sum(finding.status == "open" for finding in report.findings)
    elsewhere = open_before - sum(finding.status == "open" for finding in kept)
    return replace(report, findings=tuple(kept), touched=tuple(places), focus=says, elsewhere=elsewhere)


def _rests_on(place: Place, lines: tuple[Lines, ...] | None, documents: dict[str, Document]) -> bool:
    document = documents.get(place.path)
    if lines is None or document is None or document.source_map.unit != "line":
        return True  # a changed file without lines is changed as a whole
    first = min(place.start.line, document.position(place.context_span.start).line)
    last = max(place.end.line, document.position(max(0, place.context_span.end - 1)).line)
    return any(begin <= last and first <= end for begin, end in lines)
