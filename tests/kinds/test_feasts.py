"""What the kind "chronology" says of feasts and editions counted to the year of the page, which is 2021."""

from __future__ import annotations

import pytest

from checker.kinds import chronology
from tests.wrong_or_right import Statement, statements, told_of

STATEMENTS = statements(
    r"""
en | The school opened in 1901 with 34 pupils. On 18 October we shall mark its {130th|120th} birthday.
en | The office was set up in 2007 and celebrated its first ten years in {2014|2017}.
en | The office was set up in 2007 and trained staff for ten years in four towns.
en | The school opened in 1901. The hall was built for twelve years in 1920.
fr | L'école a été fondée en 1901. Le 18 octobre, nous fêterons son {130e|120e} anniversaire.
nl | De school werd in 1901 opgericht. Op 18 oktober vieren wij haar {130-jarig|120-jarig} bestaan.
de | Die Schule wurde 1901 gegründet. Am 18. Oktober feiern wir ihr {130-jähriges|120-jähriges} Bestehen.
en | We have met once a year, without a break, since the first conference in 2003. This year's, the
     {fourteenth|nineteenth}, is in Osk.
en | The fair has been held every two years since it began in 2011. This year's fair, the {fourth|sixth}, opens in May.
en | The fair was first held in 2011 and takes place every two years; this year is the {fourth|sixth} edition.
en | The fair is held every year since 2011. This year the second hall is open for the third time at night.
fr | Le salon se tient chaque année depuis sa création en 2011. Cette année, c'est la {8e|11e} édition.
nl | De beurs is er elk jaar sinds de eerste in 2011. Dit jaar is het de {8e|11e} editie.
de | Die Messe findet seit der ersten im Jahr 2011 jährlich statt. Dieses Jahr ist es die {achte|elfte} Auflage.
"""
)


@pytest.mark.parametrize("told", STATEMENTS, ids=str)
def test_feasts(told: Statement) -> None:
    """Each statement is flagged as it is wrong, and let pass as it is right."""
    assert told.wrong is None or told_of(chronology.KIND, told.wrong, told.language)
    assert not told_of(chronology.KIND, told.right, told.language)
