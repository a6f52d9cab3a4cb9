"""A report as GitLab's code quality (the part of Code Climate's format that GitLab reads): open findings, one each."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from typing import TYPE_CHECKING

from checker.writers.spots import spot
from checker.writers.visible import clipped, visible_line

if TYPE_CHECKING:
    from checker.checking import Report
    from checker.findings import Level

_SEVERITY: dict[Level, str] = {"error": "critical", "warning": "major", "note": "info"}
_MAX_TEXT = 1_024


def write_report(report: Report) -> str:
    """The open findings as a JSON list. What is settled is left out, since the format has no word for it.

    A page that could not be read is told as a blocker: the rest says nothing of it.
    """
    seen: Counter[str] = Counter()
    documents = {document.path: document for document in report.documents}
    entries: list[object] = [
        {
            "description": clipped(f"Could not be read: {visible_line(page.reason)}", _MAX_TEXT),
            "check_name": "unread",
            "fingerprint": hashlib.sha256(f"unread:{page.path}".encode("utf-8", "surrogatepass")).hexdigest()[:16],
            "severity": "blocker",
            "location": {"path": page.path, "lines": {"begin": 1}},
        }
        for page in report.unread
    ]
    for finding in report.findings:
        if finding.status != "open":
            continue
        first = finding.places[0]
        seen[finding.fingerprint] += 1
        nth = seen[finding.fingerprint]
        where = spot(first, documents.get(first.path))
        message = f"{where.capitalize()}: {finding.message}" if where else finding.message
        write = f" Write: {finding.suggestion}" if finding.suggestion is not None else ""
        entries.append(
            {
                "description": clipped(visible_line(message + write), _MAX_TEXT),
                "check_name": finding.rule,
                # two of one fingerprint would show as one
                "fingerprint": finding.fingerprint if nth == 1 else f"{finding.fingerprint}-{nth}",
                "severity": _SEVERITY[finding.level],
                "location": {
                    "path": first.path.removeprefix("./"),
                    "lines": {"begin": 1} if where else {"begin": first.start.line, "end": first.end.line},
                },
                "other_locations": [
                    {"path": place.path.removeprefix("./"), "lines": {"begin": place.start.line}}
                    for place in finding.places[1:]
                ],
            }
        )
    return json.dumps(entries, ensure_ascii=True, indent=1) + "\n"
