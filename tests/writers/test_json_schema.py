"""The published schema holds for all that is written, and for nothing else."""

from __future__ import annotations

import datetime
import json
from dataclasses import replace
from typing import TYPE_CHECKING

import jsonschema
import pytest

import checker
from checker.decisions import VERDICTS, Decision, Record
from checker.document import Document
from checker.versions.difference import Difference
from checker.writers import json_report
from checker.writers.json_schema import write_schema

if TYPE_CHECKING:
    from pathlib import Path

    from checker.checking import Report

SCHEMA = json.loads(write_schema())


def errors(text: str) -> list[str]:
    validator = jsonschema.Draft202012Validator(SCHEMA, format_checker=jsonschema.FormatChecker())
    return [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(json.loads(text))]


def test_it_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_a_report_holds(report: Report, hostile: Report) -> None:
    assert errors(json_report.write_report(report)) == []
    assert errors(json_report.write_report(hostile)) == []
    assert errors(json_report.write_report(replace(report, findings=(), unread=()))) == []


def test_the_project_s_own_report_holds(root: Path) -> None:
    pages = [checker.read(path) for path in sorted((root / "sources").rglob("*.html"))]

    assert errors(json_report.write_report(checker.check(pages, rules=checker.load_rules(root / "rules")))) == []


def test_differences_hold(root: Path) -> None:
    old, new = (checker.read(path) for path in sorted((root / "sources/nato").glob("*.html")))
    comparison = checker.compare(old, new)

    assert comparison.facts
    assert errors(json_report.write_difference(Difference(comparisons=(comparison,)))) == []
    folders = Difference(comparisons=(comparison,), whole_folders=True, added=(new,), removed=(old,))
    assert errors(json_report.write_difference(folders)) == []


@pytest.mark.parametrize("damage", ["level", "extra", "missing"])
def test_something_else_does_not_hold(report: Report, damage: str) -> None:
    told = json.loads(json_report.write_report(report))
    finding = told["findings"][0]
    if damage == "level":
        finding["level"] = "fatal"
    elif damage == "extra":
        finding["colour"] = "red"
    else:
        del finding["places"][0]["quote"]

    assert errors(json.dumps(told))


def test_every_key_of_the_schema_is_written(report: Report) -> None:
    """A key that is promised and never comes would be found by nobody else."""
    document = Document.from_text("# A\n", path="a.md", language="en")
    told = json.loads(json_report.write_report(replace(report, documents=(document,))))

    for name, value in (("document", told["documents"][0]), ("finding", told["findings"][0])):
        assert value.keys() == SCHEMA["$defs"][name]["properties"].keys()


def test_decisions_hold(report: Report) -> None:
    decisions = (
        Decision(verdict=verdict, reason="So it is.", by="An editor", on=datetime.date(2019, 6, 1), until=until)
        for verdict in VERDICTS
        for until in (None, datetime.date(2019, 7, 1))
    )
    record = Record(
        fingerprint="0123456789abcdef",
        rule="count",
        subject="",
        values=(),
        message="Gone.",
        passages=(),
        decisions=tuple(decisions),
        kept_in="rules/decisions/aid/0123456789abcdef.toml",
    )
    finding = replace(report.findings[0], record=record, earlier=record, settled_because="So it is.")
    decided = replace(report, findings=(finding,), gone=(record,), broken=("rules/decisions/x.toml:1: no TOML",))

    assert errors(json_report.write_report(decided)) == []
