"""How often, or on how many days or in how many months, against the days, months, hours and years named behind."""

from __future__ import annotations

import pytest

from checker.kinds.count import KIND
from tests.wrong_or_right import Statement, statements, told_of

_TABLE = """
en | The ferry sails {twice|three times} a day, at 6.15, at 11.30 and at 17.45.
en | The ferry sails {three|two} times a day (9:10 and 16:20).
fr | Le bac part {deux|trois} fois par jour, à 6 h 15, à 11 h 30 et à 17 h 45.
nl | Het veer vaart {driemaal|tweemaal} per dag, om 6.15 uur en om 17.45 uur.
de | Die Fähre fährt {zweimal|dreimal} täglich: um 6.15 Uhr, um 11.30 Uhr und um 17.45 Uhr.
en | The gazette is published quarterly, in January, April{|, July} and October, and costs nothing.
fr | Le bulletin paraît tous les trois mois : en janvier, en avril{|, en juillet} et en octobre.
nl | Het blad verschijnt {vier|drie} keer per jaar, in maart, juli en november.
de | Das Blatt erscheint {viermal|dreimal} im Jahr, im März, im Juli und im November.
de | Die Jagd ruht {drei|vier} Monate: Im Mai, Juni, Juli und August darf niemand in den Wald.
en | The baths are shut for {two|three} months, November, December and January.
en | {Five|Six} of the fairs have a fixed day (2 March, 5 May, 9 June, 1 August and 11 and 12 November).
en | There are {three|four} deadlines: 1 March, 1 June, 1 September and 1 December.
fr | Il y a {trois|quatre} échéances : le 1er mars, le 1er juin, le 1er septembre et le 1er décembre.
en | The reading room is open on {two|three} mornings, from Tuesday to Thursday.
nl | Op {vier|drie} avonden, dinsdag, woensdag en donderdag, is de zaal open.
de | An {vier|drei} Abenden, Dienstag, Mittwoch und Donnerstag, ist der Saal geöffnet.
en | The market is held {twice|three times} a week, on Tuesday, Thursday and Saturday.
en | The figures are those of the last {four|five} years, 2015, 2016, 2017, 2018 and 2019.
en | The court sits {four|five} times a year, on the first Monday of January, March, May, July and October.
fr | Le marché se tient {trois|quatre} fois par an, le premier lundi de mars, de mai, de juillet et d'octobre.
de | Der Markt ist {dreimal|viermal} im Jahr, am ersten Montag im März, Mai, Juli und Oktober.
en | The office is open twice a week, on Tuesday and Thursday, and in summer on Saturday.
en | It is open six days a week (closed on Mondays and public holidays).
en | Courses begin four times a year, except in July and August.
en | Two ferries sail daily, at 6.15, 11.30 and 17.45.
en | The council met twice in March, April and May.
en | The gazette is published monthly, but not in July and August.
en | Four boats were bought, in 1999, 2003 and 2011.
en | In the five years from 2012 to 2017 the toll was not raised.
en | It meets three times a year, in March and June, and in autumn where needed.
en | Three meetings took two days, Monday and Tuesday.
fr | Il se réunit trois fois par an, en mars, en juin et à l'automne.
de | Sie tagt dreimal im Jahr, im März, im Juni und nach der Sommerpause.
en | Half of the six sessions, in May and June, are open to all.
"""


@pytest.mark.parametrize("said", statements(_TABLE), ids=str)
def test_calendar_counts(said: Statement) -> None:
    assert told_of(KIND, said.right, said.language) == []
    assert said.wrong is None or len(told_of(KIND, said.wrong, said.language)) == 1
