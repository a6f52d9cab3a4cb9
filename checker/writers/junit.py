"""A report as JUnit XML, as CI servers read it: a suite for each page, a case for each finding."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from checker.findings import LEVELS
from checker.writers.visible import clipped, visible_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.checking import Report
    from checker.findings import Finding, Level

_MAX_TEXT = 4_096
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold at all, not even as a reference (section 2.2)."""


def write_report(report: Report, *, fail_on: Level = "error") -> str:
    """The report as one XML document: an open finding at `fail_on` or above fails, a settled one is skipped.

    A page without findings is a case that passes; one that could not be read is an error.
    """
    found: dict[str, list[Finding]] = {document.path: [] for document in report.documents}
    for finding in report.findings:
        found.setdefault(finding.places[0].path, []).append(finding)
    suites = [_suite(path, findings, fail_on) for path, findings in sorted(found.items())]
    suites += [
        _element(
            "testsuite",
            {"name": page.path, "tests": 1, "failures": 0, "errors": 1, "skipped": 0},
            _case("read", page.path, "read", _element("error", {"message": page.reason, "type": "unread"})),
        )
        for page in report.unread
    ]
    failures = sum(_fails(finding, fail_on) for finding in report.findings)
    total: dict[str, str | int] = {
        "name": f"checker, as of {report.as_of}",
        "tests": sum(max(1, len(findings)) for findings in found.values()) + len(report.unread),
        "failures": failures,
        "errors": len(report.unread),
        "skipped": sum(finding.status != "open" for finding in report.findings),
        "time": 0,
    }
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + _element("testsuites", total, *suites) + "\n"


def _fails(finding: Finding, fail_on: Level) -> bool:
    return finding.status == "open" and LEVELS.index(finding.level) >= LEVELS.index(fail_on)


def _suite(path: str, findings: Sequence[Finding], fail_on: Level) -> str:
    counted: dict[str, str | int] = {
        "name": path,
        "tests": max(1, len(findings)),
        "failures": sum(_fails(finding, fail_on) for finding in findings),
        "errors": 0,
        "skipped": sum(finding.status != "open" for finding in findings),
        "time": 0,
    }
    cases = [_finding(finding, fail_on) for finding in findings] or [_case("nothing found", path, path)]
    return _element("testsuite", counted, *cases)


def _finding(finding: Finding, fail_on: Level) -> str:
    first = finding.places[0]
    name = clipped(f"{finding.rule} at line {first.start.line}: {visible_line(first.quote)}", 200)
    if finding.status != "open":
        why = ": ".join(part for part in (finding.settled_by, finding.settled_because) if part) or finding.status
        return _case(name, first.path, finding.rule, _element("skipped", {"message": why}), line=first.start.line)
    told = "\n".join(_told(finding))
    if _fails(finding, fail_on):
        outcome = _element("failure", {"message": finding.message, "type": finding.level}, _text(told))
    else:
        outcome = _element("system-out", {}, _text(f"{finding.level}: {told}"))
    return _case(name, first.path, finding.rule, outcome, line=first.start.line)


def _told(finding: Finding) -> Iterator[str]:
    yield visible_line(finding.message)
    if finding.suggestion is not None:
        yield f"write: {visible_line(finding.suggestion)}"
    for place in finding.places:
        yield f"{visible_line(place.path)}:{place.start.line}:{place.start.column}: {visible_line(place.quote)}"
    if finding.source:
        yield f"source: {visible_line(finding.source)}"
    yield f"id: {finding.fingerprint}"


def _case(name: str, path: str, classname: str, outcome: str = "", *, line: int | None = None) -> str:
    about: dict[str, str | int] = {"name": name, "classname": classname, "file": path, "time": 0}
    if line:
        about["line"] = line
    return _element("testcase", about, outcome)


def _element(name: str, attributes: dict[str, str | int], *inside: str) -> str:
    told = "".join(f" {key}={_attribute(value)}" for key, value in attributes.items())
    content = "\n".join(part for part in inside if part)
    return f"<{name}{told}>{content}</{name}>" if content else f"<{name}{told}/>"


def _attribute(value: str | int) -> str:
    return quoteattr(_clean(clipped(visible_line(str(value)), _MAX_TEXT)))


def _text(text: str) -> str:
    return escape(_clean(clipped(text, _MAX_TEXT)))


def _clean(text: str) -> str:
    return _NOT_XML.sub("\ufffd", text)
