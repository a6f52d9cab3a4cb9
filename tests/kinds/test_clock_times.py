"""What the kind "chronology" says of times of day: those no clock shows, timetables, and who is let in last."""

from __future__ import annotations

from checker.kinds import chronology
from tests.wrong_or_right import each_told

_TABLE = r"""
en | Boats leave at 8:15, 12:40 and {16:75|16:45} from the pier.
en | The doors open at {19:62|19:26}.
en | Doors open at {7.65 pm|7.45 pm}.
en | The hall was hired out in a ratio of 20:80, then of 15:85.
en | See Mark 12:61 and 12:30, and Luke 4:18.
fr | La bibliothèque ouvre à {8h75|8h45}.
nl | Het loket sluit om {16.65 uur|16.45 uur}.
de | Die Kasse öffnet um {9.70 Uhr|9.40 Uhr}.
en | | Day | Hours |\n|---|---|\n| Monday | 9:00, {13:80|13:30} |\n| Friday | 9:00 |
en | | Stop | Arrives | Departs |\n|---|---|---|\n| Dell | 10:02 | 10:05 |\n| Marl | {10:41|10:31} | 10:34 |
     \n| Orr | 11:10 | 11:12 |\n| Tay | 12:00 | 12:03 |
de | | Halt | Ankunft | Abfahrt |\n|---|---|---|\n| Dorf | 23:50 | 23:54 |\n| Marl | {0:22|0:12} | 0:14 |
     \n| Orr | 1:10 | 1:12 |
en | | Flight | Departs | Arrives |\n|---|---|---|\n| A 1 | 10:02 | 11:05 |\n| A 2 | 12:41 | 13:34 |
     \n| A 3 | 15:10 | 16:12 |
en | The tower is open from 10:00 to 17:00. The last entry is at {17:30|16:30}.
en | The pool closes at 8 p.m.; the last swimmers are let in at {8:30 p.m.|7:30 p.m.} and pay half.
fr | Le musée est ouvert de 10h00 à 18h00. Dernière entrée à {18h30|17h30}.
nl | De deur gaat om 9.00 uur open en om 16.00 uur weer dicht; de laatste bezoekers komen
     om {16.30 uur|15.30 uur} binnen.
de | Geöffnet ist von 9 Uhr bis 17 Uhr, der letzte Einlass ist um {17.30 Uhr|16.30 Uhr}.
en | The bar is open until 1:00; the last orders are taken at 23:30.
"""


test_times_of_day = each_told(chronology.KIND, _TABLE)
