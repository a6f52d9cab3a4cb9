"""JSON as it is promised: the keys, where things stand, and text that survives the trip."""

from __future__ import annotations

import datetime
import json

import checker
from checker.document import Document
from checker.versions.difference import Difference
from checker.writers.json_report import write_difference, write_report

OLD = "# Aid\n\nThe fund helps six countries.\n\n## Start\n\nIt began in 1999.\n"
NEW = "# Aid\n\nThe fund helps [¿] seven countries – “élèves”.\n\n## Start\n\nIt began in 2000.\n"

PLACE = {"path", "line", "column", "end_line", "end_column", "start", "end", "section", "quote", "context"}


def document(text: str, day: str) -> Document:
    return Document.from_text(text, path=f"aid/{day}.en.md", language="en", date=datetime.date.fromisoformat(day))


def test_a_report_has_the_promised_keys() -> None:
    new = document(NEW, "2019-01-15")
    report = json.loads(write_report(checker.check([new], as_of=datetime.date(2019, 6, 30))))

    assert report.keys() >= {"tool", "as_of", "documents", "findings"}
    assert report["tool"]["name"] == "checker"
    assert report["as_of"] == "2019-06-30"
    assert report["documents"][0].keys() >= {"path", "language", "date", "title", "sha256"}
    (finding,) = report["findings"]
    assert finding.keys() >= {"id", "rule", "kind", "level", "message", "suggestion", "status", "places"}
    assert (finding["kind"], finding["level"], finding["status"]) == ("text", "warning", "open")
    (place,) = finding["places"]
    assert place.keys() == PLACE
    assert new.text[place["start"] : place["end"]] == place["quote"] == "[¿]"
    assert (place["line"], place["column"], place["end_line"], place["end_column"]) == (3, 16, 3, 19)


def test_a_difference_of_two_pages_has_the_promised_keys() -> None:
    old, new = document(OLD, "2018-01-15"), document(NEW, "2019-01-15")
    told = json.loads(write_difference(Difference(comparisons=(checker.compare(old, new),))))

    assert told.keys() >= {"old", "new", "sections", "changes", "facts"}
    assert [section.keys() >= {"kind", "old", "new", "similarity"} for section in told["sections"]] == [True, True]
    assert {"", "Start"} == {section["new"] for section in told["sections"]}
    for change in told["changes"]:
        assert change.keys() >= {"kind", "weight", "old", "new", "words"}
        assert change["new"].keys() == PLACE
        assert {sign for sign, _ in change["words"]} <= {"=", "-", "+"}
    last = told["changes"][-1]["words"]
    assert "".join(run for sign, run in last if sign != "+") == "It began in 1999."
    assert "".join(run for sign, run in last if sign != "-") == "It began in 2000."


def test_a_difference_of_folders_tells_each_page() -> None:
    old, new = document(OLD, "2018-01-15"), document(NEW, "2019-01-15")
    difference = Difference(comparisons=(checker.compare(old, new),), whole_folders=True, added=(new,), removed=(old,))

    told = json.loads(write_difference(difference))

    assert [pair["new"]["path"] for pair in told["comparisons"]] == [new.path]
    assert ([page["path"] for page in told["added"]], [page["path"] for page in told["removed"]]) == (
        [new.path],
        [old.path],
    )


def test_letters_stay_letters_and_half_a_character_has_bytes() -> None:
    text = write_report(checker.check([document(NEW.replace("six", "\ud800"), "2019-01-15")]))
    lone = write_report(checker.check([document("# A\n\nIt \ud800 is [¿] here.\n", "2019-01-15")]))

    assert "“élèves”" in text
    assert lone.encode("utf-8")
    assert "\ud800" in json.loads(lone)["findings"][0]["places"][0]["context"]
