"""Tables whose own cells say what they add up, and the one cell that breaks it."""

from __future__ import annotations

import re

import pytest

from checker.kinds.arithmetic import KIND
from tests.wrong_or_right import found_by, told_of


def table(rows: str) -> str:
    """A table in Markdown of rows like "Ask 3 4, Brae 5 6", whose first row is its head."""
    head, *body = [row.strip().replace("_", "\u00a0").split(" ") for row in rows.split(",")]
    lines = [head, ["---"] * len(head), *body]
    return "# Figures\n\n" + "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


WRONG = [
    # what is flagged, what it should be, the table
    pytest.param("600", "610", "Town 2018 2019, County 480 600, Ask 210 250, Brae 150 190, Corrin 120 170",
                 id="the first row adds up those below it, as the other column says"),
    pytest.param("153", "163", "Goods 2018 2019, Everything 142 153, Ore 70 81, –_iron 9 9, Grain 40 42, Wood 32 40",
                 id="what a dash sets under a row is a part of it"),
    pytest.param("96", "94", "Dues 2018 2019, January 80 90, In 20 24, Out -16 -20, December 84 96",
                 id="an account"),
    pytest.param("88", "86", "Post Men Women All, Ask 30 25 55, Brae 41 45 88, Corrin 20 32 52, Together 91 102 193",
                 id="the total of all is right in its own row"),
    pytest.param("31", "30", "Month Ships Sum, May 9 9, June 12 21, July 9 31, August 11 41, September 6 47",
                 id="a column adds up another so far"),
]  # fmt: skip
RIGHT = [
    pytest.param("Boat Built Crew, Alda 1950 9, Bris 1949 4, Cleo 1961 3, Dory 1972 2", id="nothing is added up"),
    pytest.param("Goods 2018 2019, Ore 70 81, –_iron 9 9, Grain 40 42, Wood 32 40, Total 142 163", id="a part"),
    pytest.param("Town 2018 2019, Ask 210 250, Brae 150 190, Corrin 120 170, Dunn 90 110", id="four towns"),
]


@pytest.mark.parametrize(("cell", "right", "rows"), WRONG)
def test_flagged(cell: str, right: str, rows: str) -> None:
    found = found_by(KIND, table(rows), "en", None)
    assert [(one.places[0].quote, one.suggestion) for one in found] == [(cell, right)]


@pytest.mark.parametrize("rows", RIGHT)
def test_let_pass(rows: str) -> None:
    assert not found_by(KIND, table(rows), "en", None)


def test_a_row_that_says_more_than_figures_is_no_total() -> None:
    fees = (
        "| Paper | For | Fee |\n|---|---|---|\n| Pass | 10 years | 36.00 |\n| Pass, under 20 | 6 years | 21.80 |\n"
        "| Slip | 3 months | 12.00 |\n| Book | 10 years | 70.00 |\n"
    )
    assert told_of(KIND, fees, "en") == []
    assert len(told_of(KIND, re.sub(r"\d+ (?:years|months)", "", fees), "en")) == 1


def test_the_cell_is_named_that_breaks_a_column_and_its_row() -> None:
    table = (
        "| Yard | Oak | Elm | Ash | All |\n|---|---|---|---|---|\n| North | 214 | 187 | 302 | 703 |\n"
        "| South | 96 | 143 | 118 | 357 |\n| East | 131 | 64 | 175 | 370 |\n| **Guild** | **441** | **{}** | **595** |"
        " **1,430** |\n"
    )
    assert told_of(KIND, table.format(394), "en") == []
    assert told_of(KIND, table.format(384), "en") == ["The total is given as 384, but 187 + 143 + 64 = 394."]
