"""What was settled stays settled while its words stand, is open again when they change, and is told when it is gone."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

import checker
from checker.checking import Report, decide
from checker.decisions import Decision, Decisions, Record, decision_mistakes
from checker.document import Document
from checker.settling import record_of

if TYPE_CHECKING:
    from checker.findings import Finding

DAY = datetime.date(2024, 5, 2)
RIGHT = Decision(verdict="right as it is", reason="The largest only.", by="Ann", on=DAY)
UNTIL = replace(RIGHT, verdict="accepted until a date", until=datetime.date(2024, 12, 31))
PAGE = """# Aid

The fund is for the neighbours.

## Whom

It helps four countries: Algeria, Egypt and Jordan.

## How

With grants.
"""


def page(text: str = PAGE, day: str = "2024-01-01", name: str = "aid") -> Document:
    document = Document.from_text(
        text, path=f"sources/{name}/{day}.en.md", language="en", date=datetime.date.fromisoformat(day)
    )
    return replace(document, page=name)


def check(*documents: Document, decisions: Decisions | None = None, as_of: datetime.date = DAY) -> Report:
    return checker.check(documents or (page(),), as_of=as_of, decisions=decisions)


def counts(report: Report) -> list[Finding]:
    return [finding for finding in report.findings if finding.kind == "count"]


def decided(*decisions: Decision, text: str = PAGE) -> Decisions:
    (finding,) = counts(check(page(text)))
    record = replace(record_of(finding), decisions=decisions, kept_in="rules/decisions/aid/x.toml")
    return Decisions(records=(record,))


@pytest.mark.parametrize(
    ("decisions", "as_of", "status"),
    [
        ((RIGHT,), DAY, "settled"),
        ((UNTIL,), datetime.date(2024, 12, 31), "settled"),
        ((UNTIL,), datetime.date(2025, 1, 1), "open"),
        ((replace(RIGHT, until=DAY),), DAY, "settled"),
        ((replace(RIGHT, until=DAY),), DAY + datetime.timedelta(1), "open"),
        ((replace(RIGHT, verdict="not a matter for this rule"),), DAY, "settled"),
        ((replace(RIGHT, verdict="wrong, to be fixed"),), DAY, "open"),
        ((RIGHT, replace(RIGHT, verdict="open again")), DAY, "open"),
        ((replace(RIGHT, verdict="wrong, to be fixed"), RIGHT), DAY, "settled"),
        ((RIGHT, UNTIL), datetime.date(2025, 1, 1), "open"),
    ],
    ids=[
        "right", "the last day", "the day after", "right up to a day", "right no more", "not a matter", "to be fixed",
        "taken back", "right after all", "the last one counts",
    ],
)  # fmt: skip
def test_a_verdict_settles_as_it_says(decisions: tuple[Decision, ...], as_of: datetime.date, status: str) -> None:
    (finding,) = counts(check(decisions=decided(*decisions), as_of=as_of))

    assert finding.status == status
    assert finding.record
    assert finding.record.decisions == decisions
    if status == "settled":
        assert finding.settled_by == "rules/decisions/aid/x.toml"
        assert finding.settled_because == "The largest only."


@pytest.mark.parametrize(
    "text",
    [
        PAGE.replace("neighbours", "towns nearby") + "\n\nMore to come.\n",
        "# Aid\n\n## Whom\n\nIt helps four countries: Algeria, Egypt and Jordan.\n\n## Else\n\nWith grants.\n",
        PAGE.replace("It helps four countries: Algeria", "It  helps four\ncountries: Algeria"),
    ],
    ids=["edited elsewhere", "moved", "wrapped anew"],
)
def test_it_stays_settled_while_its_words_stand(text: str) -> None:
    report = check(page(text, "2024-02-02"), decisions=decided(RIGHT))

    assert [finding.status for finding in counts(report)] == ["settled"]
    assert report.gone == ()


@pytest.mark.parametrize(
    "text",
    [
        PAGE.replace("four countries", "five countries"),
        PAGE.replace("Egypt and", "Egypt, Libya, Tunisia and"),
        PAGE.replace("It helps", "Today it helps"),
    ],
    ids=["another number", "another list", "other words around it"],
)
@pytest.mark.parametrize("keeps_old", [False, True], ids=["in place", "as a new version"])
def test_it_is_open_again_when_a_value_or_the_passage_changes(text: str, keeps_old: bool) -> None:
    decisions = decided(RIGHT)
    new = page(text, "2024-02-02")
    report = check(*([page()] if keeps_old else []), new, decisions=decisions)

    (finding,) = (finding for finding in counts(report) if finding.places[0].path == new.path)
    assert finding.status == "open"
    assert finding.earlier == decisions.records[0]
    assert report.gone == ()


def test_another_finding_of_the_same_rule_is_not_taken_for_it() -> None:
    text = PAGE.replace("With grants.", "It helps five villages: Aarle, Beek and Dorp.")
    report = check(page(text), decisions=decided(RIGHT))

    assert sorted((finding.status, finding.earlier is None) for finding in counts(report)) == [
        ("open", True),
        ("settled", True),
    ]


def test_a_decision_whose_finding_is_gone_is_told() -> None:
    decisions = decided(RIGHT)
    mended = page(PAGE.replace("four countries", "three countries"))

    assert check(mended, decisions=decisions).gone == decisions.records
    # of a page that was not read nobody can say that
    assert check(page(name="other"), decisions=decisions).gone == ()


def test_a_baseline_takes_what_is_there_and_nothing_new() -> None:
    (finding,) = counts(check())
    baseline = Decisions(baseline=frozenset({finding.fingerprint}))

    assert [one.status for one in counts(check(decisions=baseline))] == ["baseline"]
    changed = page(PAGE.replace("four countries", "five countries"))
    assert [one.status for one in counts(check(changed, decisions=baseline))] == ["open"]


def test_a_decision_weighs_more_than_the_baseline() -> None:
    decisions = decided(replace(RIGHT, verdict="wrong, to be fixed"))
    both = replace(decisions, baseline=frozenset({decisions.records[0].fingerprint}))

    assert [one.status for one in counts(check(decisions=both))] == ["open"]


def test_what_was_checked_without_decisions_is_decided_later_to_the_same() -> None:
    decisions = decided(RIGHT)

    assert decide(check(), decisions) == check(decisions=decisions)


def test_what_a_decision_remembers_is_bounded() -> None:
    (finding,) = counts(check())
    long = replace(
        finding,
        places=tuple(replace(place, context="word " * 100_000) for place in finding.places) * 9,
        pages=finding.pages * 9,
    )
    record = record_of(long)

    assert len(record.passages) <= 6
    assert all(len(passage.context) <= 600 for passage in record.passages)


def test_a_thousand_decisions_on_a_thousand_findings_are_matched_in_a_moment() -> None:
    (finding,) = counts(check())
    place = finding.places[0]
    many = [
        replace(finding, places=(replace(place, context=f"{place.context} {n}"),), pages=("aid.en",), values=(str(n),))
        for n in range(1_000)
    ]
    records = tuple(
        Record(
            fingerprint=f"{n:016x}",
            rule="count",
            subject=finding.subject,
            values=(str(n),),
            message="",
            passages=record_of(one).passages,
            decisions=(RIGHT,),
        )
        for n, one in enumerate(many)
    )
    report = replace(check(), findings=tuple(many))

    decided_on = decide(report, Decisions(records=records))
    assert all(one.earlier is not None for one in decided_on.findings)


@pytest.mark.parametrize(
    ("decision", "says"),
    [
        (RIGHT, ()),
        (replace(RIGHT, reason=" \n"), ("a decision needs a reason",)),
        (replace(RIGHT, by="", reason=""), ("a decision needs a reason", "a decision needs the name of who made it")),
    ],
    ids=["whole", "no reason", "nothing"],
)
def test_what_a_decision_lacks(decision: Decision, says: tuple[str, ...]) -> None:
    assert decision_mistakes(decision) == says
