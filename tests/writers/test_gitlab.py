"""Code quality: the keys that GitLab asks for, each fingerprint once."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from checker.writers.gitlab import write_report

if TYPE_CHECKING:
    from checker.checking import Report


def test_open_findings_have_what_is_asked_for(report: Report) -> None:
    entries = json.loads(write_report(report))
    found = [finding for finding in report.findings if finding.status == "open"]

    assert [entry["check_name"] for entry in entries] == ["unread", *(finding.rule for finding in found)]
    for entry in entries:
        assert entry.keys() >= {"description", "check_name", "fingerprint", "severity", "location"}
        assert entry["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert entry["location"]["lines"]["begin"] >= 1


def test_no_fingerprint_stands_twice(report: Report) -> None:
    twice = replace(report, findings=(report.findings[0],) * 3)
    prints = [entry["fingerprint"] for entry in json.loads(write_report(twice))]

    assert len(prints) == len(set(prints)) == 4


def test_a_hostile_page_stays_text(hostile: Report) -> None:
    text = write_report(hostile)

    assert text.isascii()
    unread, found = json.loads(text)
    assert "\x1b" not in unread["description"] + unread["fingerprint"] + found["description"]


def test_a_file_without_lines_has_its_place_in_the_description(paged: Report) -> None:
    (entry,) = json.loads(write_report(paged))

    assert entry["description"].startswith("Page 2, paragraph 1: ")
    assert entry["location"]["lines"] == {"begin": 1}
