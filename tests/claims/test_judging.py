"""What is held against what, and that it stays quick."""

from __future__ import annotations

import time

import pytest

from checker.claims.judging import judged_pairs
from checker.claims.reading import Reading
from checker.document import Document


def judged(text: str) -> list[tuple[str, str]]:
    reading = Reading(Document.from_text(text, path="page.md", language="en"))
    return [(each.one.said, each.other.said) for each in judged_pairs([reading])]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "The line is 1,284 kilometres long. We run trains on 1,248 kilometres.",
            [("1,284 kilometres", "1,248 kilometres")],
            id="two digits swapped",
        ),
        pytest.param(
            "If you do not accept the ruling, appeal within six weeks. The clerk sends the ruling within two weeks.",
            [],
            id="what is denied in another clause is no breach",
        ),
        pytest.param(
            "The mill has a staff of 450. Of the 460 people on our staff 200 work at night.",
            [("a staff of 450", "460 people")],
            id="one staff counted twice",
        ),
        pytest.param(
            "The mill has a staff of 450 in the north. Of the 460 people on our staff 200 work at night.",
            [],
            id="a part of the staff",
        ),
        pytest.param(
            "In 2015 the ferries took 14.2 million people; in 2016 only 3.9. In 2015 they took 12.4 million people.",
            [("14.2 million people", "12.4 million people")],
            id="the year of its own statement",
        ),
        pytest.param("The fee is 40 euro for adults. The fee is 20 euro for children.", [], id="two sorts of fee"),
        pytest.param(
            "Weekly parcels leave within 6 days of payment. Monthly parcels leave within 14 days of payment.",
            [],
            id="each says what the other does not",
        ),
        pytest.param(
            "The Harbour Summit in Ask was held in 2016. The Harbour Summit in Brae was held in 2018.",
            [],
            id="what is held may be held again",
        ),
    ],
)
def test_judged(text: str, wanted: list[tuple[str, str]]) -> None:
    assert judged(text) == wanted


@pytest.mark.parametrize(
    ("one", "other", "disagree"),
    [
        pytest.param(
            "A permit for residents costs 225 euro a year.",
            "A permit for residents is 252 euro.",
            True,
            id="one price",
        ),
        pytest.param(
            "A permit for residents costs 225 euro a year.",
            "Its frame took 252 euro.",
            False,
            id="two prices",
        ),
        pytest.param(
            "The canal is 1,284 kilometres long.", "Our vans drove 1,248 kilometres in May.", False, id="two lengths"
        ),
    ],
)
def test_swapped_digits_of_two_pages_need_shared_words(one: str, other: str, *, disagree: bool) -> None:
    readings = [
        Reading(Document.from_text(text, path=path, language="en")) for path, text in (("a.md", one), ("b.md", other))
    ]
    assert bool(list(judged_pairs(readings, within=None))) == disagree


def test_a_page_of_one_sentence_over_and_over_is_judged_quickly() -> None:
    started = time.process_time()
    judged("If it is not done within 5 days you pay 12 euro. " * 1500)
    assert time.process_time() - started < 10
