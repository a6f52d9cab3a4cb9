"""SARIF is what the standard's own schema asks for, and what code hosts take."""

from __future__ import annotations

import base64
import datetime
import functools
import hashlib
import io
import json
import shutil
import subprocess
import tarfile
from dataclasses import replace
from typing import TYPE_CHECKING

import jsonschema
import pytest

import checker
from checker.document import Document, Span
from checker.kinds import KINDS
from checker.writers.sarif import write_report

if TYPE_CHECKING:
    from pathlib import Path

    from checker.checking import Report

PACKAGE = "@microsoft/sarif-multitool-ts@5.7.0"
"""A package that carries the official schema as it is."""
DIGEST = "RcsfukhNsU2fQPM2FxBYyJI9D2Flekt0SBKlAg1TjiWVqUrK3I+luL6KTLbvqLNx0Ep2Mtl5CO+wp7cikI1I1w=="


@pytest.fixture(scope="session")
def schema(pytestconfig: pytest.Config) -> jsonschema.Draft202012Validator:
    """The official schema, taken once from a package that is held against its digest; skips where it cannot be had."""
    folder: Path = pytestconfig.cache.mkdir("sarif-schema")
    kept = folder / "sarif-2.1.0.schema.json"
    if not kept.exists():
        npm = shutil.which("npm")
        if not npm:
            pytest.skip("needs npm, to get the official SARIF schema once")
        done = subprocess.run([npm, "pack", "--silent", PACKAGE], cwd=folder, capture_output=True, timeout=120)
        packed = next(iter(folder.glob("*.tgz")), None)
        if done.returncode or not packed:
            pytest.skip(f"the official SARIF schema cannot be had: {done.stderr.decode()[-200:]}")
        data = packed.read_bytes()
        assert base64.b64encode(hashlib.sha512(data).digest()).decode() == DIGEST
        with tarfile.open(fileobj=io.BytesIO(data)) as archive:
            member = archive.extractfile("package/assets/sarif-2.1.0.schema.json")
            assert member
            kept.write_bytes(member.read())
    official = json.loads(kept.read_text("utf-8"))
    assert "OASIS" in json.dumps(official) or "SARIF" in official["title"]
    return jsonschema.Draft202012Validator(official)


def log_of(report: Report, **limits: int) -> dict:
    return json.loads(write_report(report, **limits))


def run_of(report: Report, **limits: int) -> dict:
    (run,) = log_of(report, **limits)["runs"]
    return run


def errors(schema: jsonschema.Draft202012Validator, log: dict) -> list[str]:
    return [f"{error.json_path}: {error.message[:200]}" for error in schema.iter_errors(log)]


def test_the_schema_finds_what_is_wrong(schema: jsonschema.Draft202012Validator, report: Report) -> None:
    log = log_of(report)
    log["runs"][0]["results"][0]["level"] = "fatal"

    assert errors(schema, log)


def test_a_report_is_valid(schema: jsonschema.Draft202012Validator, report: Report) -> None:
    assert errors(schema, log_of(report)) == []


def test_a_hostile_report_is_valid(schema: jsonschema.Draft202012Validator, hostile: Report) -> None:
    assert write_report(hostile).isascii()
    assert errors(schema, log_of(hostile)) == []


def test_an_empty_report_is_valid(schema: jsonschema.Draft202012Validator, report: Report) -> None:
    assert errors(schema, log_of(replace(report, findings=(), unread=()))) == []


def test_every_kind_is_a_rule_that_teaches(report: Report) -> None:
    rules = {rule["id"]: rule for rule in run_of(report)["tool"]["driver"]["rules"]}

    assert [kind.name for kind in KINDS if kind.name not in rules] == []
    for kind in KINDS:
        rule = rules[kind.name]
        assert kind.says[1:] in rule["shortDescription"]["text"]
        assert kind.advice.strip() in rule["help"]["markdown"]
        assert rule["properties"]["precision"] in {"very-high", "high", "medium", "low"}
        assert rule["properties"]["problem.severity"] in {"error", "warning", "recommendation"}
        assert max(len(rule["shortDescription"]["text"]), len(rule["fullDescription"]["text"])) <= 1024


def test_a_result_leads_to_all_its_places(report: Report) -> None:
    run = run_of(report)
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        region = result["locations"][0]["physicalLocation"]["region"]
        assert {"startLine", "startColumn", "endLine", "endColumn"} <= region.keys()
        for place in result.get("relatedLocations", [])[:3]:
            assert f"]({place['id']})" in result["message"]["text"]
    assert sum(len(result.get("relatedLocations", [])) for result in run["results"]) == sum(
        len(finding.places) - 1 for finding in report.findings
    )
    assert len(run["results"]) == len(report.findings)
    assert any("relatedLocations" in result for result in run["results"])


def test_columns_count_utf_16(report: Report) -> None:
    """A sign beyond U+FFFF before a quote takes two columns there, and one elsewhere."""
    results = [r for r in run_of(report)["results"] if "partners" in location(r)["artifactLocation"]["uri"]]
    (damaged,) = [r for r in results if location(r)["region"]["snippet"]["text"] == "[¿]"]
    (finding,) = [f for f in report.findings if f.places[0].quote == "[¿]" and "partners" in f.places[0].path]
    region = location(damaged)["region"]

    assert (region["startColumn"], region["endColumn"]) == (
        finding.places[0].start.column + 1,
        finding.places[0].end.column + 1,
    )


def location(result: dict) -> dict:
    return result["locations"][0]["physicalLocation"]


def test_an_address_is_relative_and_encoded(report: Report) -> None:
    addresses = {location(result)["artifactLocation"]["uri"] for result in run_of(report)["results"]}

    assert addresses == {"aid/2019-01-15.en.md", "Our%20partners/a%3Ab%20%C3%A9.md"}


def test_what_is_settled_is_suppressed(report: Report) -> None:
    results = run_of(report)["results"]
    by_status = {result["properties"]["status"]: result for result in results}

    assert by_status["settled"]["suppressions"][0]["justification"] == "rules/decisions/aid/0123456789abcdef.toml"
    assert by_status["baseline"]["suppressions"]
    assert by_status["baseline"]["baselineState"] == "unchanged"
    assert "suppressions" not in by_status["open"]
    assert by_status["open"]["baselineState"] == "new"


def test_a_changed_value_is_a_new_result() -> None:
    def prints(text: str) -> set[str]:
        document = Document.from_text(text, path="a.md", language="en", date=None)
        return {
            result["partialFingerprints"]["primaryLocationLineHash"]
            for result in run_of(checker.check([document]))["results"]
        }

    before = prints("# Aid\n\nIt helps three countries: Algeria, Egypt, Jordan and Tunisia.\n")
    assert before
    assert prints("# Aid\n\nNew.\n\nIt helps three countries: Algeria, Egypt, Jordan and Tunisia.\n") == before
    assert not prints("# Aid\n\nIt helps two countries: Algeria, Egypt, Jordan and Tunisia.\n") & before


def test_what_could_not_be_read_is_told(report: Report) -> None:
    (invocation,) = run_of(report)["invocations"]

    assert invocation["executionSuccessful"] is False
    assert "bad.txt: could not be read" in invocation["toolExecutionNotifications"][0]["message"]["text"]


@functools.cache
def many() -> Report:
    document = Document.from_text("It was [¿] so.\n", path="a.txt", language="en")
    report = checker.check([document], as_of=datetime.date(2020, 1, 1))
    finding = replace(report.findings[0], places=(document.place(Span(3, 10)),) * 8, pages=("a.en",) * 8)
    settled = replace(finding, status="settled", settled_by="somewhere")
    return replace(report, findings=(settled, *(replace(finding, subject=str(n)) for n in range(400))))


@pytest.mark.parametrize(
    "limits", [{"max_results": 100}, {"max_bytes": 100_000}, {"max_results": 10, "max_bytes": 100_000}], ids=str
)
def test_what_a_host_does_not_take_is_left_out_and_told(
    schema: jsonschema.Draft202012Validator, limits: dict[str, int]
) -> None:
    text = write_report(many(), **limits)
    log = json.loads(text)
    results = log["runs"][0]["results"]
    told = log["runs"][0]["invocations"][0]["toolExecutionNotifications"]

    assert 0 < len(results) <= limits.get("max_results", 25_000)
    assert len(text.encode()) <= limits.get("max_bytes", 10_000_000)
    assert told[0]["message"]["text"].startswith(f"{401 - len(results)} findings more")
    assert {result["properties"]["status"] for result in results} == {"open"}
    assert errors(schema, log) == []


def test_no_text_is_longer_than_a_host_shows(hostile: Report) -> None:
    long = replace(hostile, findings=tuple(replace(f, message=f.message * 90) for f in hostile.findings))
    (result,) = run_of(long)["results"]

    assert len(result["message"]["text"]) <= 1024
    assert result["message"]["text"].count("](1)") == 1


def test_a_file_without_lines_has_its_place_in_the_message(
    schema: jsonschema.Draft202012Validator, paged: Report
) -> None:
    (result,) = run_of(paged)["results"]

    assert result["message"]["text"].startswith("Page 2, paragraph 1: ")
    assert location(result)["region"]["startLine"] == 1
    assert errors(schema, log_of(paged)) == []


def test_a_fix_put_into_the_file_is_what_was_suggested(schema: jsonschema.Draft202012Validator) -> None:
    text = "# Aid\n\n\U0001f6a2 It helps three countries: Algeria, Egypt, Jordan and Tunisia.\n\nIt is [¿] well.\n"
    document = Document.from_text(text, path="aid/2019-01-15.en.md", language="en")
    log = log_of(checker.check([document]))
    (fix,) = [each["fixes"][0] for each in log["runs"][0]["results"] if "fixes" in each and each["ruleId"] == "count"]
    (change,) = fix["artifactChanges"]
    (replacement,) = change["replacements"]
    region = replacement["deletedRegion"]
    lines = [line.encode("utf-16-le") for line in text.split("\n")]
    line = lines[region["startLine"] - 1]
    new = replacement["insertedContent"]["text"].encode("utf-16-le")
    lines[region["startLine"] - 1] = line[: 2 * region["startColumn"] - 2] + new + line[2 * region["endColumn"] - 2 :]

    assert errors(schema, log) == []
    assert change["artifactLocation"]["uri"] == document.path
    assert "\n".join(each.decode("utf-16-le") for each in lines) == text.replace("three", "four")


def test_a_rule_of_a_pack_is_told_in_its_own_words(tmp_path: Path) -> None:
    (tmp_path / "house.toml").write_text(
        """
[[fact]]
subject = "founding of the Harbour Board"
aliases = ["Harbour Board was founded"]
year = 1961
source = "Harbour Act, https://www.example.org/act."
wrong = ["The Harbour Board was founded in 1963."]
right = ["The Harbour Board was founded in 1961."]

[[pattern]]
id = "no-click-here"
message = "A [link] says where it leads."
forbid = "click here"
wrong = ["Please click here."]
"""
    )
    text = "The Harbour Board was founded in 1963.\n\nPlease click here. It will be done by 3 May 2019.\n"
    document = checker.Document.from_text(text, path="a.txt", language="en")
    report = checker.check([document], rules=checker.load_rules(tmp_path), as_of=datetime.date(2020, 1, 1))
    (run,) = json.loads(write_report(report))["runs"]
    rules = {rule["id"]: rule for rule in run["tool"]["driver"]["rules"]}

    fact, pattern = rules["fact/founding-of-the-harbour-board"], rules["pattern/no-click-here"]
    assert fact["shortDescription"]["text"] == "Founding of the Harbour Board: 1961."
    assert "house.toml:2, after Harbour Act" in fact["fullDescription"]["text"]
    assert "- ` The Harbour Board was founded in 1963. `" in fact["help"]["markdown"]
    assert fact["helpUri"] == "https://www.example.org/act"
    assert pattern["shortDescription"]["text"] == "A [link] says where it leads."
    assert r"A \[link\] says where it leads." in pattern["help"]["markdown"]
    assert "- ` Please click here. `" in pattern["help"]["markdown"]
    # a part of one of our own kinds is declared by no pack
    assert not any("rule pack" in rules[name]["fullDescription"]["text"] for name in rules if name.startswith("stale/"))


def test_what_reading_a_page_left_out_is_told() -> None:
    document = replace(checker.Document.from_text("Aid.\n", path="a.txt", language="en"), notes=("cut at 9 MB",))
    (run,) = json.loads(write_report(checker.check([document])))["runs"]

    (told,) = run["invocations"][0]["toolExecutionNotifications"]
    assert (told["level"], told["message"]["text"]) == ("note", "a.txt: cut at 9 MB")
