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


def test_a_deadline_is_followed_where_its_sentence_stands_in_each_version() -> None:
    """No date is matched by its words alone: it is by a sentence that is the same but for it."""
    versions = [
        f"Applications close on 3 May {year}. The board met on {day} June {year} in the town hall."
        for year, day in ((2009, 4), (2012, 11), (2015, 4))
    ]
    first, second = build_ledger(
        [reading("board", year, text) for year, text in zip((2009, 2012, 2015), versions, strict=True)]
    ).entries
    assert [claim.said for claim in first.claims] == ["3 May 2009", "3 May 2012", "3 May 2015"]
    assert (first.verdict, first.why) == ("changed", "“3 May 2009” became “3 May 2015”.")
    assert len(second.claims) == 3


def test_sentences_that_a_version_has_twice_are_not_followed() -> None:
    texts = [f"The rooms close on 3 May {year}.\n\nThe rooms close on 8 May {year}." for year in (2009, 2012)]
    readings = [reading("board", year, text) for year, text in zip((2009, 2012), texts, strict=True)]
    assert build_ledger(readings).entries == ()


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
