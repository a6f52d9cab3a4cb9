"""How long the hours of a day last, told before or behind them."""

from __future__ import annotations

from checker.kinds.arithmetic import KIND
from tests.wrong_or_right import each_told

_TABLE = """
en | The gate is manned from 7 a.m. to 9 p.m. ({sixteen|fourteen} hours a day).
en | The walk takes {three|two} hours, from 10.30 to 12.30.
en | The boat leaves at 9.15 and arrives at 11.00; the trip takes {two hours|one hour and 45 minutes}.
en | The night line is open from 10 p.m. to 6 a.m. ({nine|eight} hours).
en | The counter is open from 9 to 12 and from 2 to 5 o'clock, {five|six} hours a day.
fr | La bibliothèque est ouverte de 7 h 30 à 19 h 30, soit {onze|douze} heures par jour.
nl | De kassa is open van 8 tot 18 uur, dus {twaalf|tien} uur per dag.
de | Die Kasse ist von 8 bis 12 und von 14 bis 17 Uhr geöffnet, also {acht|sieben} Stunden am Tag.
en | The shop is open from 8 am to 5 pm with a break of one hour.
en | Boats run every two hours from 6 a.m. to 10 p.m.
en | The session lasts from 10 to 12, two hours longer than usual.
en | Visits are from 1 to 3 p.m. (two hours).
"""


test_hours = each_told(KIND, _TABLE)
