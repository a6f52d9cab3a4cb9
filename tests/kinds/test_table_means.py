"""Averages told beside a table, by the year or by what heads its rows, against its columns."""

from __future__ import annotations

import pytest

from checker.kinds.arithmetic import KIND
from tests.wrong_or_right import told_of

_YEARS = """
| {head} | {first} | {second} |
|---|---|---|
| 2016 | 412 | 655 |
| 2017 | 437 | 702 |
| 2018 | 398 | 590 |
| 2019 | 451 | 718 |
| 2020 | 382 | 535 |
"""


@pytest.mark.parametrize(
    ("language", "heads", "told", "wrong", "right"),
    [
        (
            "en",
            "Year Calls People",
            "Over these five years the boats put to sea {} times a year on average.",
            "426",
            "416",
        ),
        ("en", "Year Calls People", "On average {} people a year were brought in.", "740", "640"),
        ("de", "Jahr Einsätze Gerettete", "Im Schnitt gab es {} Einsätze im Jahr.", "426", "416"),
        ("nl", "Jaar Oproepen Geredden", "Gemiddeld waren er {} oproepen per jaar.", "426", "416"),
        ("fr", "Année Sorties Secourus", "En moyenne, {} sorties ont eu lieu par an.", "426", "416"),
    ],
)
def test_means_of_the_columns(language: str, heads: str, told: str, wrong: str, right: str) -> None:
    head, first, second = heads.split()
    table = "# Boats\n" + _YEARS.format(head=head, first=first, second=second) + "\n"
    assert told_of(KIND, table + told.format(wrong), language)
    assert told_of(KIND, table + told.format(right), language) == []


def test_a_mean_of_something_else() -> None:
    table = "# Boats\n" + _YEARS.format(head="Year", first="Calls", second="People") + "\n"
    assert told_of(KIND, table + "A call takes 130 minutes on average, and 19 stations answer.", "en") == []
    assert told_of(KIND, table + "In the ten years before it had been 398 calls a year on average.", "en") == []
    assert told_of(KIND, table + "In the ten years before it had been 311 calls a year on average.", "en") == []
