"""The ledger's verdicts."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from checker.claims.ledger import build_ledger
from checker.claims.reading import Reading
from checker.document import Document


def reading(page: str, year: int, text: str) -> Reading:
    document = Document.from_text(
        text, path=f"{page}/{year}-01-15.en.md", date=datetime.date(year, 1, 15), language="en"
    )
    return Reading(replace(document, page=page))


@pytest.mark.parametrize(
    ("first", "second", "verdict"),
    [
        pytest.param(
            ("board", 2009, "The Harbour Board has eleven divisions."),
            ("board", 2019, "The Harbour Board has twelve divisions."),
            "changed",
            id="a count in two versions",
        ),
        pytest.param(
            ("board", 2009, "The Harbour Board has eleven divisions."),
            ("board", 2019, "The Harbour Board now has eleven divisions."),
            "agrees",
            id="the same in two versions",
        ),
        pytest.param(
            ("board", 2019, "The Harbour Board was set up in 1961."),
            ("history", 2019, "The Harbour Board, founded in 1964, looks back."),
            "contradicts",
            id="a founding on two pages",
        ),
    ],
)
def test_verdicts(first: tuple[str, int, str], second: tuple[str, int, str], verdict: str) -> None:
    entries = build_ledger([reading(*first), reading(*second)]).entries
    assert [entry.verdict for entry in entries] == [verdict]
    assert len(entries[0].claims) == 2


def test_one_document_makes_no_ledger() -> None:
    assert build_ledger([reading("board", 2019, "The Harbour Board was set up in 1961.")]).entries == ()


def test_a_page_that_still_says_what_another_one_no_longer_says_is_stale() -> None:
    entries = build_ledger(
        [
            reading("board", 2009, "The Harbour Board has eleven divisions."),
            reading("board", 2019, "The Harbour Board has twelve divisions."),
            reading("history", 2012, "The Harbour Board has eleven divisions."),
        ]
    ).entries
    assert [entry.verdict for entry in entries] == ["stale"]
    assert "eleven divisions" in entries[0].why


def test_an_entry_is_named_in_full_and_counts_what_it_counts() -> None:
    entries = build_ledger(
        [
            reading("board", 2009, "The Harbour Dialogue brings together five countries."),
            reading("partners", 2013, "The Harbour Dialogue (HD) is old. The HD includes four inland countries "
                    "(Ask, Brae, Carn and Dun) and Eel."),
        ]
    ).entries  # fmt: skip
    assert [(entry.subject, entry.attribute, entry.verdict) for entry in entries] == [
        ("Harbour Dialogue", "countries", "agrees")
    ]
