"""A report as SARIF 2.1.0 (OASIS, errata 01): what code hosts show beside the lines of a change.

Positions are 1-based here and columns count UTF-16 code units, as the hosts do; inside the program both count
characters. What a host would refuse or cut without a word (GitHub: 25,000 results, 10 MB, 1,024 characters of text) is
left out here and told in a notification.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING
from urllib.parse import quote

from checker.version import __version__
from checker.writers.edits import suggested_edit
from checker.writers.sarif_rules import MAX_TEXT, describe_rules, escaped
from checker.writers.spots import spot
from checker.writers.visible import clipped, visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.checking import Report
    from checker.document import Document, Place, Position
    from checker.findings import Finding
    from checker.writers.sarif_rules import Json

MAX_RESULTS = 25_000
MAX_BYTES = 10_000_000
_MAX_NOTES = 100
"""So many notes on how pages were read are told."""
_MAX_RELATED = 100
"""Of the places of a result, hosts show a hundred."""

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def write_report(report: Report, *, max_results: int = MAX_RESULTS, max_bytes: int = MAX_BYTES) -> str:
    """The report as one SARIF log, of at most so many results and bytes; heaviest findings are kept first."""
    rules = describe_rules(report)
    order = {str(rule["id"]): n for n, rule in enumerate(rules)}
    documents = {document.path: document for document in report.documents}
    seen: Counter[str] = Counter()
    with_baseline = any(finding.status == "baseline" for finding in report.findings)
    results: list[str] = []
    room = max_bytes - len(_dumped(_log(report, rules, [], len(report.findings))).encode())
    # what is settled hides no open finding from a host that takes so many and no more
    for finding in sorted(report.findings, key=lambda finding: finding.status != "open")[:max_results]:
        result = _result(finding, order, documents, seen)
        if with_baseline:
            result["baselineState"] = "unchanged" if finding.status == "baseline" else "new"
        text = _dumped(result)
        room -= len(text.encode()) + 1
        if room < 0:
            break
        results.append(text)
    log = _dumped(_log(report, rules, [], len(report.findings) - len(results)))
    # each result is put into words once: a log of 25,000 is not built twice to learn how long it is
    return log.replace('"results":[]', f'"results":[{",".join(results)}]', 1) + "\n"


def _log(report: Report, rules: Sequence[Json], results: list[Json], left_out: int) -> dict[str, Json]:
    notifications: list[Json] = [
        {
            "level": "error",
            "message": {"text": clipped(f"{visible(page.path)}: could not be read: {visible(page.reason)}", MAX_TEXT)},
            "locations": [{"physicalLocation": {"artifactLocation": {"uri": _uri(page.path)}}}],
        }
        for page in report.unread
    ]
    notifications += [
        {"level": "error", "message": {"text": clipped(visible(line), MAX_TEXT)}} for line in report.broken
    ]
    noted = [(document.path, note) for document in report.documents for note in document.notes]
    for path, note in noted[:_MAX_NOTES]:
        notifications.append(
            {
                "level": "note",
                "message": {"text": clipped(f"{visible(path)}: {visible(note)}", MAX_TEXT)},
                "locations": [{"physicalLocation": {"artifactLocation": {"uri": _uri(path)}}}],
            }
        )
    if left_out:
        notifications.append(
            {"level": "warning", "message": {"text": f"{left_out} findings more: a host takes no larger file."}}
        )
    run: dict[str, Json] = {
        # the results stand first, so that no text before them can look like their place
        "results": results,
        "tool": {
            "driver": {
                "name": "checker",
                "semanticVersion": __version__,
                "shortDescription": {"text": "Tells what on a policy page cannot be right."},
                "rules": list(rules),
            }
        },
        "automationDetails": {"id": f"checker/{report.as_of.isoformat()}"},
        "columnKind": "utf16CodeUnits",
        "invocations": [
            {"executionSuccessful": not (report.unread or report.broken), "toolExecutionNotifications": notifications}
        ],
        "properties": {"asOf": report.as_of.isoformat()},
    }
    return {"version": "2.1.0", "$schema": _SCHEMA, "runs": [run]}


def _dumped(value: Json) -> str:
    # ASCII: a lone half of a surrogate pair has no bytes in UTF-8, but an escape
    return json.dumps(value, ensure_ascii=True, separators=(",", ":"))


def _result(
    finding: Finding, order: dict[str, int], documents: dict[str, Document], seen: Counter[str]
) -> dict[str, Json]:
    first, *others = finding.places
    seen[finding.fingerprint] += 1
    nth = seen[finding.fingerprint]
    result: dict[str, Json] = {
        "ruleId": clipped(finding.rule, 255),
        "level": finding.level,
        "message": {"text": _message(finding, spot(first, documents.get(first.path)))},
        "locations": [_location(first, documents)],
        "partialFingerprints": {
            "checkerFinding/v1": finding.fingerprint,
            # the one name that GitHub compares; made of rule, subject and values, so a changed value is a new alert
            "primaryLocationLineHash": f"{finding.fingerprint}:{nth}",
        },
        "properties": {"kind": finding.kind, "status": finding.status},
    }
    fix = _fix(finding, documents.get(first.path))
    if fix:
        result["fixes"] = [fix]
    if finding.rule in order:
        result["ruleIndex"] = order[finding.rule]
    if others:
        result["relatedLocations"] = [
            _location(place, documents) | {"id": n, "message": {"text": clipped(visible(place.quote), MAX_TEXT)}}
            for n, place in enumerate(others[:_MAX_RELATED], 1)
        ]
    if finding.status != "open":
        inside = finding.status == "settled" and finding.settled_by.startswith(first.path)
        why = ": ".join(part for part in (finding.settled_by, finding.settled_because) if part) or finding.status
        result["suppressions"] = [
            {
                "kind": "inSource" if inside else "external",
                "status": "accepted",
                "justification": clipped(visible(why), MAX_TEXT),
            }
        ]
    return result


def _fix(finding: Finding, document: Document | None) -> dict[str, Json] | None:
    """What to write instead, and in place of what, where the file's own characters are surely known (section 3.55)."""
    edit = suggested_edit(finding, document) if document and document.source_map.unit == "line" else None
    if edit is None or document is None or finding.status != "open" or visible(edit.text) != edit.text:
        return None  # nor what cannot be seen: that is nothing to write without a look
    replacement: dict[str, Json] = {
        "deletedRegion": _region(*document.source_map.utf16_range(edit.span)),
        "insertedContent": {"text": edit.text},
    }
    return {
        "description": {"text": f"Write: {clipped(edit.text, 200)}"},
        "artifactChanges": [{"artifactLocation": {"uri": _uri(document.path)}, "replacements": [replacement]}],
    }


def _region(start: Position, end: Position) -> dict[str, Json]:
    return {"startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column}


def _message(finding: Finding, where: str) -> str:
    """What is wrong, what to write, and a link to each other place (`[…](1)`, section 3.11.6 of the standard)."""
    links = [f"[{escaped(clipped(visible(place.quote), 60))}]({n})" for n, place in enumerate(finding.places[1:4], 1)]
    more = len(finding.places) - 1 - len(links)
    tail = f" See {', '.join(links)}{f' and {more} more' if more > 0 else ''}." if links else ""
    if finding.suggestion is not None:
        tail = f" Write: {escaped(clipped(visible(finding.suggestion), 200))}.{tail}"
    message = f"{where.capitalize()}: {finding.message}" if where else finding.message
    return _clipped_escaped(message, MAX_TEXT - len(tail)) + tail


def _clipped_escaped(text: str, room: int) -> str:
    whole = escaped(visible(text))
    # cutting the escaped text could leave half of an escape
    return whole if len(whole) <= room else escaped(clipped(visible(text), room // 2))


def _location(place: Place, documents: dict[str, Document]) -> dict[str, Json]:
    document = documents.get(place.path)
    region: dict[str, Json] = {"snippet": {"text": clipped(visible(place.quote), MAX_TEXT)}}
    if spot(place, document):
        # a file without lines: hosts ask for a line all the same, and the message tells the place
        region |= {"startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 1}
    else:
        start, end = document.source_map.utf16_range(place.span) if document else (place.start, place.end)
        region |= _region(start, end)
    location: dict[str, Json] = {
        "physicalLocation": {"artifactLocation": {"uri": _uri(place.path)}, "region": region},
    }
    if place.section:
        location["logicalLocations"] = [{"name": clipped(visible(place.section), MAX_TEXT), "kind": "section"}]
    return location


def _uri(path: str) -> str:
    """The path as a URI: relative ones stay relative to where the run was started, with no colon as a scheme has."""
    encoded = quote(path, safe="/", errors="surrogatepass")
    return f"file://{encoded}" if path.startswith("/") else encoded.removeprefix("./")
