"""JUnit XML is well formed whatever a page holds, and its counts are those of its cases."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import pytest

from checker.writers.junit import write_report

if TYPE_CHECKING:
    from checker.checking import Report


@pytest.mark.parametrize("fail_on", ["note", "warning", "error"])
def test_the_counts_are_those_of_the_cases(report: Report, fail_on: str) -> None:
    root = ET.fromstring(write_report(report, fail_on=fail_on))
    levels = ["note", "warning", "error"]
    failing = [f for f in report.findings if f.status == "open" and levels.index(f.level) >= levels.index(fail_on)]

    assert root.tag == "testsuites"
    assert int(root.get("failures", "")) == len(root.findall(".//failure")) == len(failing)
    assert int(root.get("skipped", "")) == len(root.findall(".//skipped")) == 2
    assert int(root.get("errors", "")) == len(root.findall(".//error")) == 1
    assert int(root.get("tests", "")) == len(root.findall(".//testcase"))
    for suite in root:
        assert int(suite.get("tests", "")) == len(suite.findall("testcase"))
        assert int(suite.get("failures", "")) == len(suite.findall(".//failure"))


def test_a_case_tells_the_finding(report: Report) -> None:
    root = ET.fromstring(write_report(report))
    finding = report.findings[0]
    (failure,) = [f for f in root.iter("failure") if f.get("message") == finding.message]

    assert failure.get("type") == finding.level
    assert f"{finding.places[0].path}:{finding.places[0].start.line}:" in (failure.text or "")
    assert finding.fingerprint in (failure.text or "")


def test_a_page_without_findings_passes(report: Report) -> None:
    from dataclasses import replace

    root = ET.fromstring(write_report(replace(report, findings=(), unread=())))

    assert [case.get("name") for case in root.iter("testcase")] == ["nothing found"] * 2
    assert list(root.iter("failure")) == []


def test_what_xml_cannot_hold_is_not_in_it(hostile: Report) -> None:
    text = write_report(hostile)

    assert text.encode("utf-8")
    root = ET.fromstring(text)
    assert len(list(root.iter("failure"))) == 1
    assert "\x1b" not in text
