"""Shares in plain prose: all of one whole with others last, one in so many, and changes by nearly a fraction."""

from __future__ import annotations

from checker.kinds.arithmetic import KIND
from tests.wrong_or_right import each_told

_TABLE = """
en | We asked 900 tenants why: 46 per cent had moved, 31 per cent were ill and {33|23} per cent gave another reason.
fr | 46 % avaient déménagé, 31 % étaient malades et {33|23} % ont donné une autre raison.
nl | 46 procent was verhuisd, 31 procent was ziek en {33|23} procent noemde een andere reden.
de | 46 Prozent waren umgezogen, 31 Prozent krank und {33|23} Prozent nannten einen anderen Grund.
en | The money comes from the crown (52 per cent), from the guilds (31 per cent) and from tolls ({27|17} per cent).
en | Bread takes 48 per cent, meat 22 per cent, beer 18 per cent and the rest {17|12} per cent.
en | The number of barges fell from 1,860 to 1,480, by almost a {third|fifth}.
de | Die Zahl der Kähne sank von 1.860 auf 1.480, um fast ein {Drittel|Fünftel}.
nl | Het aantal schuiten daalde van 1.860 naar 1.480, met bijna een {derde|vijfde}.
en | Of 32 apprentices eight were taken, which is one in {five|four}.
en | They put forward 32 apprentices, one in three, of whom eight were taken, which is one in {five|four}.
nl | We bezochten 60 molens en sloten er 12, één op de {vier|vijf}.
en | 46 per cent keep hens, 41 per cent keep ducks and 24 per cent keep other birds as well.
en | It took 30 per cent of the men, 50 per cent of the women and 35 per cent of the others.
fr | Comptez 35 euros de frais, 12 euros pour les plaques et 20 euros pour le contrôle, soit 67 euros au total.
en | Of 32 apprentices eight were taken, one in seven of those who had asked.
"""


test_plain_shares = each_told(KIND, _TABLE)
