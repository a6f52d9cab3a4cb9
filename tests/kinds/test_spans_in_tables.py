"""Tables of terms that all last as long as the text says, but for one."""

from __future__ import annotations

import pytest

from checker.kinds.chronology import KIND
from tests.wrong_or_right import each_told, found_by, told_of

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


test_told = each_told(
    KIND,
    """
en | The reeve's term lasts five years.\\n\\n| Reeve | From | Until |\\n|---|---|---|\\n| Ada | 1990 | 1995 |\\n| Bo
     | 1995 | 2000 |\\n| Cy | 2000 | 2003 |\\n| Di | 2003 | 2008 |
en | The class takes six weeks.\\n\\n| Group | First day | Last day |\\n|---|---|---|\\n| A | Monday 6 January
     2020 | Thursday 13 February 2020 |\\n| B | Monday 2 March 2020 | Thursday {26 March|9 April} 2020 |\\n| C |
     Monday 1 June 2020 | Thursday 9 July 2020 |
de | Jeder Kurs dauert sechs Wochen.\\n\\n| Kurs | Beginn | Ende |\\n|---|---|---|\\n| A | 6. Januar | 13.
     Februar |\\n| B | 2. März | {26. März|9. April} |\\n| C | 1. Juni | 9. Juli |
fr | Chaque dossier reste fermé pendant trente ans.\\n\\n| Cote | Fermeture | Ouverture |\\n|---|---|---|\\n| A
     | 1990 | 1er janvier 2020 |\\n| B | 1987 | 1er janvier {2011|2017} |\\n| C | 1985 | 1er janvier 2015 |
en | The class takes six weeks.\\n\\n| Group | First day | Last day |\\n|---|---|---|\\n| A | 6 January 2020 |
     13 February 2020 |\\n| B, shorter | 2 March 2020 | 26 March 2020 |\\n| C | 1 June 2020 | 9 July 2020 |
en | The visit takes an hour.\\n\\n| Group | First day | Last day |\\n|---|---|---|\\n| A | 6 January 2020 | 13
     February 2020 |\\n| B | 2 March 2020 | 26 March 2020 |\\n| C | 1 June 2020 | 9 July 2020 |
    """,
)


def test_the_last_day_of_the_calendar_is_read() -> None:
    assert told_of(KIND, PAGE.format(term="four years", until="31 December 9999"), "en") == []
