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


HARBOURS = "The Harbour League has these members:\n\n- Aske\n- Brandey\n- Corrin\n- Dunholm\n"


@pytest.mark.parametrize(
    ("pages", "verdict", "why"),
    [
        pytest.param(
            [("league", 2009, HARBOURS), ("league", 2019, HARBOURS)], "agrees", "the same 4", id="the same members"
        ),
        pytest.param(
            [("league", 2009, HARBOURS), ("league", 2019, HARBOURS.replace("- Brandey\n", "- Ertby\n"))],
            "changed",
            "Ertby joined, Brandey left.",
            id="one joined and one left",
        ),
        pytest.param(
            [("league", 2019, HARBOURS), ("about", 2019, "The members are Aske, Brandey, Corrin and Dunholm.")],
            "agrees",
            "the same 4",
            id="points on one page, a sentence on another",
        ),
        pytest.param(
            [("league", 2019, HARBOURS), ("about", 2019, "Its members: Aske, Brandey, Dunholm and Ertby.")],
            "needs review",
            "“Harbour League” also has Corrin",
            id="another list on another page",
        ),
        pytest.param(
            [("league", 2019, HARBOURS), ("about", 2019, "Some towns (among them Aske, Brandey and Corrin) sit.")],
            "agrees",
            "only some",
            id="examples",
        ),
        pytest.param(
            [
                ("league", 2009, HARBOURS),
                ("league", 2019, HARBOURS.replace("- Brandey\n", "")),
                ("about", 2014, "Its members: Aske, Brandey, Corrin and Dunholm."),
            ],
            "stale",
            "Brandey left",
            id="a page that still has the old list",
        ),
        pytest.param([("a", 2019, "- tea\n- coffee\n"), ("b", 2019, "- tea\n- coffee\n")], None, "", id="two drinks"),
        pytest.param(
            [("fees", 2019, "Bring:\n\n- a form\n- a photo\n- a stamp\n"),
             ("visas", 2019, "You need:\n\n- a form\n- a photo\n- a stamp\n")],
            None,
            "",
            id="what two offices ask for",
        ),
    ],
)  # fmt: skip
def test_lists(pages: list[tuple[str, int, str]], verdict: str | None, why: str) -> None:
    readings = [reading(page, year, f"# Harbour {page.title()}\n\n{text}") for page, year, text in pages]
    entries = [entry for entry in build_ledger(readings).entries if entry.attribute == "list"]
    assert [entry.verdict for entry in entries] == [verdict] * (verdict is not None)
    assert all(why in entry.why for entry in entries)


def test_a_member_of_a_thousand_lists_ties_none_of_them() -> None:
    text = "\n\n".join(f"List {n}:\n\n- Yes\n- No\n- Perhaps {n}" for n in range(1_000))
    assert len(build_ledger([reading("a", 2009, text), reading("b", 2009, text)]).entries) < 5
