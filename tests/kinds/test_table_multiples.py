"""Columns of a table that are so many times another one, and the one row that breaks it."""

from __future__ import annotations

import pytest

from checker.kinds.arithmetic import KIND
from tests.wrong_or_right import found_by, told_of

FEES = """
| Mooring | A month | A year |
|---|---|---|
| Dinghy | 14.25 | 171.00 |
| Yacht | 31.50 | 378.00 |
| Barge | 46.75 | {barge} |
| Houseboat | 62.40 | 748.80 |
"""
RENTS = """
{text}

| Hall | Net | Gross |
|---|---|---|
| Loft | 640 | 761.60 |
| Barn | 1,250 | {barn} |
| Mill | 2,310 | 2,748.90 |
"""
PLAIN = """
| Line | Adult | Child |
|---|---|---|
| River | 8.00 | 4.00 |
| Lake | 12.00 | 6.00 |
| Coast | 18.00 | {coast} |
"""

PASSES = """
| Pass | A month | A year |
|---|---|---|
| City | 30 | 360 |
| Region | 45 | 540 |
| Pupil | 20 | 200 |
"""

INDEX = """
| Goods | 2022 | 2023 |
|---|---|---|
| Bread | 128 | 132 |
| Milk | 126 | 130 |
| Coal | 112 | 119 |
| Salt | 97 | 100 |
"""


@pytest.mark.parametrize(
    ("page", "suggestion"),
    [
        (FEES.format(barge="516.00"), "561.00"),
        (RENTS.format(text="Tax of 19% is added to every rent.", barn="1,425.00"), "1,487.50"),
        (RENTS.format(text="Rents with and without tax.", barn="1,487.40"), "1,487.50"),
    ],
)
def test_a_row_that_breaks_what_all_others_keep(page: str, suggestion: str) -> None:
    assert [one.suggestion for one in found_by(KIND, page, "en", None)] == [suggestion]


@pytest.mark.parametrize(
    "page",
    [
        FEES.format(barge="561.00"),
        RENTS.format(text="Rents with and without tax.", barn="1,425.00"),
        RENTS.format(text="Tax of 19% is added to every rent.", barn="1,487.50"),
        PLAIN.format(coast="10.00"),
        PLAIN.format(coast="8.00") + "\nChildren pay 50% on most lines.\n",
        PASSES,
        INDEX,
    ],
)
def test_a_table_that_may_be_meant_so(page: str) -> None:
    assert told_of(KIND, page, "en") == []


def test_figures_of_too_many_digits_to_reckon_with() -> None:
    great = "| Good | Weight | Price |\n|---|---|---|\n| Salt | 1 | 1,000,000,000,000,000 |\n" + "".join(
        f"| Lot {n} | {n} | {n},000,000,000,000,000 |\n" for n in (2, 3)
    )
    fine = "\nThe rent is 934,000,000,000,000 crowns each month. It comes to a yearly 11.00000000000000000000 crowns.\n"
    assert told_of(KIND, f"{great}| Ore | 1,000,000,000,000,000 | 3,000 |\n{fine}", "en") == []
