"""Findings as rows of a table, and rows as findings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from checker.document import Place, Position, Span
from checker.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Mapping

Row = tuple[str, dict[str, object]]
"""A table's name (one of `schema.TABLES`) and the values of a row of it."""


def finding_row(piece: str, finding: Finding, *, rests_on: int) -> dict[str, object]:
    """A row of `schema.FINDING`."""
    return {
        "piece": piece,
        "fingerprint": finding.fingerprint,
        "kind": finding.kind,
        "rule": finding.rule,
        "level": finding.level,
        "message": finding.message,
        "suggestion": finding.suggestion,
        "subject": finding.subject,
        "values": list(finding.values),
        "source": finding.source,
        "status": finding.status,
        "settled_by": finding.settled_by,
        "settled_because": finding.settled_because,
        "places": [_place_row(place, page) for place, page in zip(finding.places, finding.pages, strict=True)],
        "rests_on": rests_on,
    }


def _place_row(place: Place, page: str) -> dict[str, object]:
    return {
        "path": place.path,
        "page": page,
        "start": place.span.start,
        "end": place.span.end,
        "line": place.start.line,
        "column": place.start.column,
        "end_line": place.end.line,
        "end_column": place.end.column,
        "section": place.section,
        "quote": place.quote,
        "context": place.context,
        "context_start": place.context_span.start,
        "context_end": place.context_span.end,
    }


def finding_of(row: Mapping[str, Any]) -> Finding:  # rows of a table are what this edge decodes
    """The finding that a row of `schema.FINDING` holds."""
    return Finding(
        kind=row["kind"],
        rule=row["rule"],
        level=row["level"],
        message=row["message"],
        suggestion=row["suggestion"],
        subject=row["subject"],
        values=tuple(row["values"]),
        source=row["source"],
        status=row["status"],
        settled_by=row["settled_by"],
        settled_because=row["settled_because"],
        places=tuple(_place_of(place) for place in row["places"]),
        pages=tuple(place["page"] for place in row["places"]),
    )


def _place_of(row: Mapping[str, Any]) -> Place:
    return Place(
        path=row["path"],
        span=Span(row["start"], row["end"]),
        quote=row["quote"],
        context=row["context"],
        context_span=Span(row["context_start"], row["context_end"]),
        section=row["section"],
        start=Position(row["line"], row["column"]),
        end=Position(row["end_line"], row["end_column"]),
    )
