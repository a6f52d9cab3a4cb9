"""Workflow commands: one line each, none that a page could have written, ten at most."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from checker.writers.github import write_report

if TYPE_CHECKING:
    from checker.checking import Report

COMMAND = re.compile(r"::(error|warning|notice) [^\r\n]*?::[^\r\n]*")


def test_each_open_finding_is_one_annotation(report: Report) -> None:
    lines = write_report(report).splitlines()
    found = [finding for finding in report.findings if finding.status == "open"]

    assert len(lines) == len(found) + len(report.unread)
    assert all(COMMAND.fullmatch(line) for line in lines)
    first = found[0]
    path = first.places[0].path.replace(":", "%3A")
    assert f"file={path},title={first.rule},line={first.places[0].start.line}" in lines[1]
    assert lines[0] == "::error file=bad.txt,title=unread::Could not be read: not text: it holds NUL bytes"


def test_a_path_is_escaped(report: Report) -> None:
    assert "file=Our partners/a%3Ab é.md," in write_report(report)


def test_a_page_writes_no_command(hostile: Report) -> None:
    text = write_report(hostile)

    assert [line for line in text.split("\n") if line and not COMMAND.fullmatch(line)] == []
    assert len(text.splitlines()) == 2
    assert "%250A" in text


def test_ten_are_shown_and_the_rest_counted(report: Report) -> None:
    one = report.findings[0]
    many = replace(report, unread=(), findings=tuple(replace(one, subject=str(n)) for n in range(30)))
    lines = write_report(many).splitlines()

    assert len(lines) == 10
    assert lines[-1] == "::notice title=checker::21 more; the job's summary tells them"


def test_a_file_without_lines_has_its_place_in_the_text(paged: Report) -> None:
    (line,) = write_report(paged).splitlines()

    assert line.startswith("::warning file=a.pdf,title=text/encoding::Page 2, paragraph 1: ")
