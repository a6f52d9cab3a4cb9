"""Shares of which the last is that of all the rest: together a hundred, in four languages."""

from __future__ import annotations

from checker.kinds.arithmetic import KIND
from tests.wrong_or_right import each_told

_TABLE = """
en | Corn and rye take up 41 per cent, open pasture 27 per cent, orchards 14 per cent and everything else, from lanes
    to ponds, {24|18} per cent.
en | Parcels are carried within two days in 58 per cent of cases, in three to five days in 31 per cent, and later in
    {15|11} per cent.
fr | Le blé occupe 41 %, les prés 27 %, les vergers 14 % et tout le reste, des chemins aux étangs, {24|18} %.
nl | Brieven komen binnen twee dagen aan in 58 procent van de gevallen, na drie tot vijf dagen in 31 procent en later
    in {15|11} procent.
de | Verbaut haben wir 3,1 Millionen Kronen, davon 38 Prozent für Dächer, 24 Prozent für Mauern, 15 Prozent für Böden,
    17 Prozent für Öfen und {9|6} Prozent für alles Übrige.
en | Rye fills 41 per cent of the barns, wheat 27 per cent of the mills and oats 45 per cent of all the rest.
en | Rye is liked by 41 per cent, wheat by 27 per cent and oats also by 45 per cent; all the rest like barley.
en | In 1910 rye took up 41 per cent, in 1911 27 per cent, and later 45 per cent.
en | Corn takes up 41.4 per cent, pasture 27.3 per cent, orchards 14.1 per cent and everything else 17.1 per cent.
"""

test_closed = each_told(KIND, _TABLE)
