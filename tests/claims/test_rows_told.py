"""What a text says of a row of a table, on the same page or another."""

from __future__ import annotations

import pytest

from checker.claims.judging import judged_pairs
from checker.claims.reading import Reading
from checker.document import Document

_FEES = "# Harbour fees\n\n| Service | Fee in euro |\n|---|---|\n| Berth, by night | 45 |\n| Berth, by day | 20 |\n"
_PASSES = (
    "| Pass | Price, Ask | Price, Brae |\n|---|---|---|\n| One river, one day | 16 | 9 |\n| All rivers | 30 | 18 |\n"
)
_REST = "| Net | Interval | Uses |\n|---|---|---|\n| Fine, hand | 6 weeks | 4 |\n| Fine, machine | 9 weeks | 3 |\n"


@pytest.mark.parametrize(
    ("text", "table", "wanted"),
    [
        pytest.param("A berth by night costs 40 euro.", _FEES, [("40 euro", "45")], id="a fee"),
        pytest.param("A berth by night costs 45 euro.", _FEES, [], id="the same fee"),
        pytest.param("A berth costs 40 euro.", _FEES, [], id="two rows it may be of"),
        pytest.param("A berth by night for barges costs 40 euro.", _FEES, [], id="one of a sort of its own"),
        pytest.param("In 2011 a berth by night cost 40 euro.", _FEES, [], id="of another year"),
        pytest.param(
            "A day pass for one river costs 14 euro in Ask and 9 euro in Brae.",
            _PASSES,
            [("14 euro", "16")],
            id="the cell that is left",
        ),
        pytest.param(
            "Fishers mend fine nets once a year, hand nets every 5 weeks and machine nets every 9 weeks.",
            _REST,
            [("5 weeks", "6 weeks")],
            id="a clause of its own for each row",
        ),
    ],
)
def test_rows_told(text: str, table: str, wanted: list[tuple[str, str]]) -> None:
    readings = [
        Reading(Document.from_text(each, path=f"page-{n}/2024-01-15.en.md", language="en"))
        for n, each in enumerate((text, table))
    ]
    found = judged_pairs(readings, within=False)
    assert [tuple(side.document.quote(side.value_span) for side in (one.one, one.other)) for one in found] == wanted
