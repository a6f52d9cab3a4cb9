"""What the kind "chronology" says of plain sentences in which one date or number is misprinted."""

from __future__ import annotations

import pytest

from checker.kinds import chronology
from tests.wrong_or_right import Statement, statements, told_of

STATEMENTS = statements(
    r"""
en | The cafe is open daily from 9.30 am to 5 pm, last orders {5.30 pm|4.30 pm}.
en | Doors close at 18:00. The last tour starts at {18:30|16:30}.
en | | Train | Departs | Arrives |\n|---|---|---|\n| 12 | 10:02 | {9:41|10:41} |\n| 14 | 12:02 | 12:41 |\n| 16 |
     14:02 | 14:41 |
en | | Day | Opens | Closes |\n|---|---|---|\n| Monday | 9:00 | 17:00 |\n| Tuesday | {19:00|9:00} | 17:00 |\n| Friday
     | 9:00 | 15:00 |
en | The strike began on Monday 8 March. It ended two days later, on {Thursday 10 March|Wednesday 10 March}, when the
     unions signed. Work resumed on Friday 12 March.
en | Our spring walks: Saturday 6 March, {Saturday 14 March|Sunday 14 March}, Saturday 20 March, Sunday 28 March.
en | The bridge was closed on 3 May 2019 and opened to traffic again three weeks later, on {14 June|24 May} 2019.
en | The law was passed on 4 March 2016. Two years later to the day, on 4 March {2019|2018}, it was repealed.
en | The exhibition runs for four months, from 1 February to {31 July|31 May} 2021.
en | The ban took effect on 1 July 2019 and will be lifted after three years, on 1 July {2023|2022}.
en | The permit was granted on 1 July 2015 for five years and expired on 30 June {2022|2020}.
en | The lease of 99 years, signed in 1950, ends in {2059|2049}.
en | The road was built in five years, from 1961 to {1969|1966}.
en | The mayor, elected in 2014 for six years, must stand again in {2022|2020}.
en | In 2018 the club turned {80|90}: it was founded in 1928.
en | The paper has appeared weekly since 1921; last month it marked its {90th|100th} birthday.
en | The hall was built in 1910 and burnt down {in 1890|in 1950}.
en | Work started in June 2018 and was completed in {March 2018|March 2020}.
en | The station, closed since 1985, was reopened in {1975|1995}.
en | Her first novel appeared in 1998, her second in {1989|2001}.
en | Born on 4 May 1960, she took office in 2010 at the age of {40|50}.
en | Dr Holm (born 1952) retired in 2017 aged {55|65}.
en | The convention was signed on 4 June 1992 and entered into force on {4 March 1992|4 March 1994}.
en | The treaty was ratified in {1991|1994}, two years after it had been signed in 1992.
en | The Act came into force on 1 January 2010. It was adopted on {12 March 2010|12 March 2009}.
en | The five-year plan 2016–{2025|2020} has 40 measures.
en | In the three years from 2015 to {2020|2018} we planted 400 trees.
en | He died on 3 May 1950 and was buried on {1 May 1950|6 May 1950}.
en | The first stage ends in 2022, the second in {2020|2024}.
en | The winter timetable applies from 1 November to {31 November|30 November}.
en | Bids were opened on 3 May 2018, a week before the deadline of {10 April|10 May} 2018.
en | The 2014 Act was repealed in {2011|2018}.
en | The site was cleared in 2016, once the firm had moved out in {2018|2014}.
"""
)


@pytest.mark.parametrize("told", STATEMENTS, ids=str)
def test_misprinted_dates(told: Statement) -> None:
    """Each statement is flagged as it is wrong, and let pass as it is right."""
    assert told.wrong is None or told_of(chronology.KIND, told.wrong, told.language)
    assert not told_of(chronology.KIND, told.right, told.language)
