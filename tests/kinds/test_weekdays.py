"""What the kind "chronology" says of weekdays whose date has no year, on a page of March 2021."""

from __future__ import annotations

from checker.kinds import chronology
from tests.wrong_or_right import each_told

_TABLE = r"""
en | We meet on Monday 8 March, on {Thursday 16 March|Tuesday 16 March} and on Wednesday 24 March.
en | - Friday, 2 April: closed\n- Monday, 5 April: closed\n- {Monday, 13 May|Thursday, 13 May}: closed
fr | Réunions : lundi 8 mars, {jeudi 16 mars|mardi 16 mars} et mercredi 24 mars.
nl | De markt valt weg op vrijdag 2 april, maandag 5 april en {maandag 13 mei|donderdag 13 mei}.
de | Geschlossen am Freitag, 2. April, am Montag, 5. April, und am {Montag, 13. Mai|Donnerstag, 13. Mai}.
en | The talks are on Monday 8 March, Tuesday 16 March and Monday 3 January.
en | # The storm of 1987\n\nIt began on Thursday 15 October 1987. On Friday 16 October it was over. The repairs
     began on Monday 19 October.
en | The hall opens on Wednesday 17 March.
en | The hall opens on Friday 17 March, and on Friday 26 March for schools.
"""


test_weekdays_of_no_year = each_told(chronology.KIND, _TABLE)
