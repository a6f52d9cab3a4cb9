"""One day of the past told in two months, or two days that only look like one."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from checker.claims.reading import Reading
from checker.document import Document
from checker.kinds.agreement.other_months import find_other_months


def _said(one: str, other: str) -> list[str]:
    text = f"# Floods\n\n{one}\n\nIt is old.\n\n## More\n\n{other}\n"
    page = Document.from_text(text, path="floods/2022-05-01.en.md", language="en")
    reading = Reading(replace(page, date=datetime.date(2022, 5, 1)))
    return [place.quote for found in find_other_months(reading) for place in found.places]


def test_one_day_in_two_months() -> None:
    table = "| Day | Town |\n|---|---|\n| 19 June 1871 | Orlen |\n| 3 May 1902 | Tarp |"
    found = _said("The worst came on 19 April 1871 in Orlen.", table)
    assert found == ["19 April 1871", "19 June 1871"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("It came on 19 April 1871 in Orlen.", "On 19 June 1871 it was over in Tarp.", id="two towns"),
        pytest.param("It came on 1 April 1871 in Orlen.", "And on 1 June 1871 in Orlen.", id="the first of a month"),
        pytest.param("It came on 19 April 1871 and on 19 June 1871 to Orlen.", "It was bad.", id="one sentence"),
        pytest.param("Meet us on 19 April 2022 in Orlen.", "Or on 19 June 2022 in Orlen.", id="a plan"),
        pytest.param("It came on 19 April 1871 in Orlen.", "It came on 20 June 1871 in Orlen.", id="two days"),
    ],
)
def test_two_days(one: str, other: str) -> None:
    assert _said(one, other) == []
