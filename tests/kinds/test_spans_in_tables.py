"""Tables of terms that all last as long as the text says, but for one."""

from __future__ import annotations

import pytest

from checker.kinds.chronology import KIND
from tests.wrong_or_right import found_by, told_of

PAGE = """
Wardens are appointed for {term}.

| Warden | From | Until |
|---|---|---|
| Ada Lund | 1 March 2012 | 29 February 2016 |
| Bo Reiter | 1 March 2016 | {until} |
| Cy Marten | 1 March 2020 | 29 February 2024 |
"""


def test_a_row_that_lasts_longer_than_told() -> None:
    found = found_by(KIND, PAGE.format(term="four years", until="28 February 2021"), "en", None)
    assert [place.quote for place in found[0].places] == ["1 March 2016\t28 February 2021", "four years"]
    assert len(found) == 1


@pytest.mark.parametrize(
    ("term", "until"),
    [
        ("four years", "29 February 2020"),
        ("four years", "28 February 2024"),  # two terms
        ("four years", "17 November 2018"),  # left early
        ("life", "28 February 2021"),
        ("four years, or five years by law of 2015", "28 February 2021"),
    ],
)
def test_a_row_that_may_last_so(term: str, until: str) -> None:
    assert told_of(KIND, PAGE.format(term=term, until=until), "en") == []
