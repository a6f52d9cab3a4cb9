"""A report as GitHub's workflow commands: an annotation beside a line for the heaviest findings, and how many more.

A step shows ten annotations (the host's limit), so the tenth place tells of the rest where there are more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.writers.spots import spot
from checker.writers.visible import clipped, visible_line

if TYPE_CHECKING:
    from checker.checking import Report
    from checker.document import Document, Place
    from checker.findings import Finding, Level

MAX_ANNOTATIONS = 10
_COMMAND: dict[Level, str] = {"error": "error", "warning": "warning", "note": "notice"}
_MAX_TEXT = 1_024


def write_report(report: Report) -> str:
    """Lines that the runner reads: pages that could not be read, then open findings, heaviest first.

    A finding stands at its first place that was touched: a host shows what stands beside the lines of a change.
    """
    annotations = [
        _command("error", page.path, f"Could not be read: {visible_line(page.reason)}", title="unread")
        for page in report.unread
    ]
    documents = {document.path: document for document in report.documents}
    places = report.touched or tuple(finding.places[0] for finding in report.findings)
    annotations += [
        _annotation(finding, place, documents)
        for finding, place in zip(report.findings, places, strict=True)
        if finding.status == "open"
    ]
    if len(annotations) > MAX_ANNOTATIONS:
        more = len(annotations) - MAX_ANNOTATIONS + 1
        annotations[MAX_ANNOTATIONS - 1 :] = [f"::notice title=checker::{more} more; the job's summary tells them"]
    return "".join(f"{line}\n" for line in annotations)


def _annotation(finding: Finding, at: Place, documents: dict[str, Document]) -> str:
    first = finding.places[0]
    place = spot(at, documents.get(at.path))
    # what a message calls “here” is the first place
    message = finding.message if at is first else f"At {first.path}:{first.start.line}: {finding.message}"
    parts = [f"{place.capitalize()}: {message}" if place else message]
    if finding.suggestion is not None:
        parts.append(f"Write: {finding.suggestion}")
    others = [place for place in finding.places if place is not at]
    parts += [f"See {place.path}:{place.start.line}: {clipped(place.quote, 100)}" for place in others[:3]]
    text = "\n".join(visible_line(part) for part in parts)
    where = {} if place else {"line": at.start.line, "endLine": at.end.line}
    if where and at.start.line == at.end.line:  # columns on several lines are refused
        where |= {"col": at.start.column, "endColumn": at.end.column}
    return _command(_COMMAND[finding.level], at.path, clipped(text, _MAX_TEXT), title=finding.rule, **where)


def _command(command: str, path: str, text: str, **properties: str | int) -> str:
    told = ",".join(
        f"{key}={_property(value)}" for key, value in {"file": path.removeprefix("./"), **properties}.items()
    )
    return f"::{command} {told}::{_data(text)}"


def _data(text: str) -> str:
    """What follows `::` ends with the line, so a line break is written in hexadecimal."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str | int) -> str:
    return _data(visible_line(str(value))).replace(":", "%3A").replace(",", "%2C")
