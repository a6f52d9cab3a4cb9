"""Totals below lines of a label and a figure."""

from __future__ import annotations

import pytest

from checker.claims.reading import Reading
from checker.document import Document
from checker.kinds.arithmetic.label_lines import find_label_lines

_LINES = "Port\n\nIncome in 2021\n\nDues: 3.12\nRents: 0.23\nFines: 0.19\n{}\n\nMost of it is spent on quays.\n"


@pytest.mark.parametrize(
    ("last", "suggestions"),
    [
        pytest.param("Total: 3.64", ["3.54"], id="wrong"),
        pytest.param("Total: 3.54", [], id="right"),
        pytest.param("All dues: 3.55", [], id="rounded"),
        pytest.param("Total of 2020: 9.80", [], id="of other things"),
        pytest.param("Interest: 3.64", [], id="no total"),
    ],
)
def test_a_total_adds_up_the_lines_above(last: str, suggestions: list[str]) -> None:
    document = Document.from_text(_LINES.format(last), path="port.txt", language="en")
    assert [found.suggestion for found in find_label_lines(Reading(document))] == suggestions
