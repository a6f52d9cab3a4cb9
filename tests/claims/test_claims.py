"""What a page states, about what."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from checker.claims.names import name_key
from checker.claims.reading import Reading
from checker.document import Document

if TYPE_CHECKING:
    from checker.claims.claim import Claim


def claims(text: str, language: str = "en") -> tuple[Claim, ...]:
    return Reading(Document.from_text(text, path="page.md", language=language)).claims


def one(text: str, language: str = "en") -> Claim:
    found = claims(text, language)
    assert found
    return found[0]


@pytest.mark.parametrize(
    ("text", "language", "subject", "attribute", "value"),
    [
        pytest.param("The Harbour Board was founded in 1961.", "en", "Harbour Board", "founded", "1961", id="passive"),
        pytest.param(
            "The Harbour Board, set up in 1961, is small.", "en", "Harbour Board", "founded", "1961", id="apposition"
        ),
        pytest.param(
            "After the founding of the Harbour Board in 1961.", "en", "Harbour Board", "founded", "1961", id="noun"
        ),
        pytest.param("In 1961 Norland annexed Ost Island.", "en", "Ost Island", "annexed", "1961", id="active"),
        pytest.param(
            "The Ask Treaty, which the Harbour League adopted in 1961.",
            "en",
            "Ask Treaty",
            "adopted",
            "1961",
            id="relative",
        ),
        pytest.param("Ms Ida Falk (1980-1992) led it.", "en", "Ms Ida Falk", "term", "1980/1992", id="term"),
        pytest.param(
            "The Harbour Board has eight divisions.", "en", "Harbour Board", "count of divis", "8", id="count"
        ),
        pytest.param("Das Amt wurde 1961 gegründet.", "de", "", "founded", "1961", id="de"),
        pytest.param(
            "Le Bureau du Port, fondé en 1961, est petit.", "fr", "Bureau du Port", "founded", "1961", id="fr"
        ),
        pytest.param(
            "Het Havenbureau Ask werd in 1961 opgericht.", "nl", "Havenbureau Ask", "founded", "1961", id="nl"
        ),
    ],
)
def test_claims(text: str, language: str, subject: str, attribute: str, value: str) -> None:
    claim = one(text, language)
    assert (claim.attribute, claim.value) == (attribute, value)
    assert claim.subject == name_key(subject, language)


def test_another_date_takes_the_event_that_is_nearer_to_it() -> None:
    found = {claim.value: claim.attribute for claim in claims("The Ask Treaty of 1961, in force since 1964, is short.")}
    assert found == {"1961": "dated treati", "1964": "in force"}


def test_a_pronoun_stands_for_the_subject_before() -> None:
    found = claims("The Harbour Board is small. It employs 300 people.")
    assert found[-1].subject == name_key("Harbour Board", "en")


def test_our_is_the_body_the_page_is_about() -> None:
    found = claims("The Harbour Board is small. The Harbour Board is old. Some of our 284 staff are new.")
    assert found[-1].subject == name_key("Harbour Board", "en")


def test_a_figure_knows_its_day() -> None:
    found = [claim for claim in claims("On 1 January 2021 the fleet numbered 312 vessels.") if claim.nouns]
    assert [(claim.when, claim.nouns[-1]) for claim in found] == [("2021-01-01", "boat")] or found[
        0
    ].when == "2021-01-01"


def test_one_more_than_a_list() -> None:
    found = claims("It has six northern ports (Ask, Brae, Carn, Dun, Eid and Fell) and Garth.")
    assert [claim.value for claim in found] == ["6", "7"]


def test_numbers_that_are_part_of_a_word_or_name_state_nothing() -> None:
    assert claims("Tests for Covid-19 were made on Reactor 3, too.") == ()


def test_cells_are_claims_of_their_row_and_column() -> None:
    found = claims("| Fish | 2020 | 2021 |\n|---|---|---|\n| Cod | 12 | 14 |\n")
    assert [(claim.subject, claim.when, claim.value) for claim in found] == [
        ("cod", "2020", "12"),
        ("cod", "2021", "14"),
    ]


def test_every_claim_quotes_its_value() -> None:
    for claim in claims(
        "The Harbour Board, founded in 1961, has more than 300 ships and spent 4.5 million euro in 2019."
    ):
        assert claim.mention is not None
        assert claim.document.quote(claim.value_span) == claim.mention.text
        assert claim.span.overlaps(claim.value_span)


def test_a_page_without_full_stops_is_read_in_linear_time() -> None:
    clause = (
        "the Fund for Rivers was founded in 1995 with 250 million euro and 14 members, it opened 3 offices in 2001, "
    )
    document = Document.from_text(clause * 1000, path="page.md", language="en")
    began = time.perf_counter()
    assert len(Reading(document).claims) > 4000
    assert time.perf_counter() - began < 20  # it took minutes while each claim looked through its whole sentence
