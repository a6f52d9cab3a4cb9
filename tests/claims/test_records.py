"""What of two claims is held against each other: their words, whatever their form, and what speaks for one fact."""

from __future__ import annotations

import pytest

from checker.claims.judging.linkage import evidence
from checker.claims.judging.records import Record
from checker.claims.judging.value_sorts import sort_of
from checker.claims.judging.words_shared import found_in
from checker.claims.reading import Reading
from checker.readers import read_text


@pytest.mark.parametrize(
    ("words", "others", "found"),
    [
        ("widerspruch", "widersprechen", True),
        ("frist", "fristen", True),
        ("mobilfunk", "mobilfunkanschluss", True),
        ("permit", "period", False),
        ("port", "report", False),
    ],
)
def test_a_word_is_found_in_another_form(words: str, others: str, *, found: bool) -> None:
    assert bool(found_in(frozenset({words}), frozenset({others}))) == found


@pytest.mark.parametrize(
    ("one", "other", "feature"),
    [
        ("The office shredded 640 files.", "The office copied 690 files.", "contrast"),
        ("The first ferry takes 40 cars.", "The second ferry takes 48 cars.", "another rank"),
        ("The canal locks have 162 gates.", "The canal locks have 126 gates.", "one digit"),
        ("In 1990 the pier had 40 berths.", "In 1995 the pier had 48 berths.", "other years"),
    ],
)
def test_evidence(one: str, other: str, feature: str) -> None:
    readings = [Reading(read_text(text, path="page.md", language="en")) for text in (one, other)]
    records = [Record(claim) for reading in readings for claim in reading.claims if sort_of(claim).startswith("number")]
    assert feature in set(evidence(*records))


@pytest.mark.parametrize(
    ("language", "text", "sorts"),
    [
        ("en", "The fee is kept for 90 days.", ["time"]),
        ("en", "The time was cut from 90 days to 30.", [""]),
        ("fr", "Le délai passe de 90 jours à trente.", [""]),
        ("fr", "Le délai est de 90 jours à compter de la demande.", ["time"]),
        ("nl", "De termijn ging van 90 dagen naar 30.", [""]),
        ("de", "Die Frist wurde von 90 Tagen auf 30 verkürzt.", [""]),
    ],
)
def test_a_value_whose_place_another_took_is_held_against_none(language: str, text: str, sorts: list[str]) -> None:
    reading = Reading(read_text(text, path="page.md", language=language))
    assert [sort_of(one) for one in reading.claims if one.mention and one.mention.kind == "duration"] == sorts
