"""What the kind "chronology" says of feasts, programmes, months told by their ends, and lengths beside two times."""

from __future__ import annotations

import pytest

from checker.kinds import chronology
from tests.wrong_or_right import Statement, statements, told_of

STATEMENTS = statements(
    r"""
en | On New Year's Eve ({30 December|31 December}) we close at noon.
en | On Easter Monday ({12 April 2020|13 April 2020}) the office is closed.
en | On Boxing Day, {24 December|26 December}, we are closed.
en | We are closed on Christmas Day, 26 December and 1 January.
en | The office is closed on Christmas Day (27 December, observed).
fr | Fermé le lundi de Pâques ({12 avril 2020|13 avril 2020}).
nl | Gesloten op tweede kerstdag ({25 december|26 december}).
de | Geschlossen an Heiligabend ({23. Dezember|24. Dezember}).
en | - 9:00 Welcome\n- 9:30 First lecture\n- {8:15|10:15} Coffee\n- 10:45 Second lecture\n- 12:00 Lunch
de | | Zeit | Was |\n|---|---|\n| 9:00 | Beginn |\n| 9:30 | Vortrag |\n| {8:15|10:15} | Pause |\n| 10:45 | Vortrag |
en | - 19:00 Doors\n- 20:00 First act\n- 22:00 Second act\n- 0:30 End
en | The season lasts from May to September, {six|five} months in all.
en | The pass is open for {eight|six} months, from November to April.
fr | La saison dure {huit|cinq} mois, de mai à septembre.
nl | Het seizoen loopt van mei tot en met september ({zeven|vijf} maanden).
de | Die Saison dauert {sieben|fünf} Monate, von Mai bis September.
en | Between March and May it rains for three months, in June for two weeks.
en | The ferry takes 40 minutes: it leaves at 9:15 and arrives at {10:25|9:55}.
en | The course starts at 9:00 and finishes at {8:00|16:00}.
fr | Le cours commence à 9h00, dure {50|90} minutes et se termine à 10h30.
nl | De boot doet er lang over: hij vertrekt om 9.15 uur en komt om {8.05 uur|10.05 uur} aan.
de | Der Film beginnt um 20:15 Uhr, dauert {95|105} Minuten und endet um 22:00 Uhr.
en | The night bus leaves at 23:10 and arrives at 5:40.
en | The dam broke on 3 May 1911. A week later, on {24 May|10 May}, the Minister came.
en | The strike ended two days later, on 12 March 2020. Talks had begun on 2 March, and six days later, on
     {14 March|8 March}, they broke down.
en | It has been {45|25} years since the wall came down in 1996.
en | The law has been in force for {thirty|eleven} years: since 1 January 2010.
en | In the 1970s, between {1983 and 1986|1973 and 1976}, the village grew fast.
en | At the end of {June, on 3 June,|June, on 28 June,} the results came in.
"""
)


@pytest.mark.parametrize("told", STATEMENTS, ids=str)
def test_parts_of_days_and_years(told: Statement) -> None:
    """Each statement is flagged as it is wrong, and let pass as it is right."""
    assert told.wrong is None or told_of(chronology.KIND, told.wrong, told.language)
    assert not told_of(chronology.KIND, told.right, told.language)
