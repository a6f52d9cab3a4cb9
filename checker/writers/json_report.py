"""A report or a comparison as JSON, for programs: every place with its offsets and its line and column.

Lines and columns count from 1, offsets are half-open and count characters of the page's text.
"""

from __future__ import annotations

import contextlib
import json
import re
from typing import TYPE_CHECKING

import msgspec

from checker.version import __version__

if TYPE_CHECKING:
    from checker.checking import Report
    from checker.decisions import Record
    from checker.document import Document, Place
    from checker.findings import Finding
    from checker.versions.comparison import Change, Comparison, FactChange, SectionLink
    from checker.versions.difference import Difference

Json = dict[str, "Json"] | list["Json"] | str | int | float | bool | None

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def write_report(report: Report) -> str:
    """The report of a check as one JSON object, ending in a line break."""
    return _dumped(
        {
            "tool": _tool(),
            "as_of": report.as_of.isoformat(),
            "documents": [_document(document) for document in report.documents],
            "unread": [{"path": page.path, "reason": page.reason} for page in report.unread],
            "findings": [_finding(finding) for finding in report.findings],
            "gone": [_record(record) for record in report.gone],
            "broken": list(report.broken),
            "focus": {"on": report.focus, "elsewhere": report.elsewhere} if report.focus else None,
        }
    )


def write_difference(difference: Difference) -> str:
    """What changed as one JSON object, ending in a line break.

    Two versions of a page are told at its top; the pages of two folders under "comparisons", one object a page.
    """
    if difference.whole_folders:
        return _dumped(
            {
                "tool": _tool(),
                "comparisons": [_comparison(comparison) for comparison in difference.comparisons],
                "added": [_document(document) for document in difference.added],
                "removed": [_document(document) for document in difference.removed],
                "unread": [{"path": page.path, "reason": page.reason} for page in difference.unread],
            }
        )
    (comparison,) = difference.comparisons
    return _dumped({"tool": _tool()} | _comparison(comparison))


def _comparison(comparison: Comparison) -> dict[str, Json]:
    return {
        "old": _document(comparison.old),
        "new": _document(comparison.new),
        "sections": [_section(link) for link in comparison.sections],
        "changes": [_change(change) for change in comparison.changes],
        "facts": [_fact(fact) for fact in comparison.facts],
    }


def _dumped(value: Json) -> str:
    with contextlib.suppress(UnicodeEncodeError):
        return msgspec.json.format(msgspec.json.encode(value), indent=1).decode() + "\n"
    text = json.dumps(value, ensure_ascii=False, indent=1)
    # half of a surrogate pair, which a page may hold, has no bytes in UTF-8: it stays an escape
    return _LONE_SURROGATE.sub(lambda half: f"\\u{ord(half[0]):04x}", text) + "\n"


def _tool() -> Json:
    return {"name": "checker", "version": __version__}


def _document(document: Document) -> Json:
    return {
        "path": document.path,
        "page": document.page,
        "language": document.language,
        "date": document.date.isoformat() if document.date else None,
        "title": document.title,
        "sha256": document.sha256,
        "notes": list(document.notes),
    }


def _finding(finding: Finding) -> Json:
    return {
        "id": finding.fingerprint,
        "rule": finding.rule,
        "kind": finding.kind,
        "level": finding.level,
        "message": finding.message,
        "suggestion": finding.suggestion,
        "status": finding.status,
        "settled_by": finding.settled_by or None,
        "settled_because": finding.settled_because or None,
        "decided": _record(finding.record) if finding.record else None,
        "earlier": _record(finding.earlier) if finding.earlier else None,
        "source": finding.source or None,
        "places": [_place(place) for place in finding.places],
    }


def _record(record: Record) -> Json:
    return {
        "id": record.fingerprint,
        "rule": record.rule,
        "page": record.page,
        "kept_in": record.kept_in,
        "message": record.message,
        "quote": record.passages[0].quote if record.passages else "",
        "decisions": [
            {
                "verdict": decision.verdict,
                "reason": decision.reason,
                "by": decision.by,
                "on": decision.on.isoformat(),
                "until": decision.until.isoformat() if decision.until else None,
            }
            for decision in record.decisions
        ],
    }


def _place(place: Place | None) -> Json:
    if place is None:
        return None
    return {
        "path": place.path,
        "line": place.start.line,
        "column": place.start.column,
        "end_line": place.end.line,
        "end_column": place.end.column,
        "start": place.span.start,
        "end": place.span.end,
        "section": place.section,
        "quote": place.quote,
        "context": place.context,
    }


def _section(link: SectionLink) -> Json:
    return {
        "kind": link.kind,
        "old": link.old.heading if link.old else None,
        "new": link.new.heading if link.new else None,
        "similarity": round(link.similarity, 4),
        "how": link.how,
    }


def _change(change: Change) -> Json:
    return {
        "kind": change.kind,
        "weight": change.weight,
        "reasons": list(change.reasons),
        "rewritten": change.rewritten,
        "old": _place(change.old),
        "new": _place(change.new),
        "words": [list(word) for word in change.words],
    }


def _fact(fact: FactChange) -> Json:
    return {
        "kind": fact.kind,
        "subject": fact.subject,
        "message": fact.message,
        "old_value": fact.old_value,
        "new_value": fact.new_value,
        "old": _place(fact.old),
        "new": _place(fact.new),
    }
