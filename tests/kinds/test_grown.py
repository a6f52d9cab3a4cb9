"""Shares by which something grew or shrank, against the figures of then and now and the difference that is told."""

from __future__ import annotations

from checker.kinds.arithmetic import KIND
from tests.wrong_or_right import each_told

TABLE = """
en | The inns had 1,250 guests, 250 more than in 2018, or {45|25} per cent.
en | Guests rose by 250, or {45|25} per cent, to 1,250.
en | Guests rose by {45|25} per cent, or 250, to 1,250.
en | In 2020 the inns had 1,250 guests, 250 ({45|25} per cent) more than in 2018.
en | The inns had 750 guests, 250 fewer than in 2018, or {45|25} per cent.
en | In 2018 the inns had 1,000 guests; in 2020 there were {45|25} per cent more, 1,250.
en | In 2018 the inns had 8,200 guests; since then the number has grown by {16.6|20} per cent to 9,840.
en | In 2018 the inns had 8,200 guests. Since 2019 the number has grown by 16.6 per cent to 9,840.
en | The inns have 120 rooms. The number of halls has grown by ten per cent to 121.
en | The town paid 20 million to roads and 12 million (50 per cent) more to schools than in 2018.
en | The inns took 640 calls. Of these 45 per cent, or 288, were about rooms, 12 more than in 2018.
en | The 1,250 guests of the inns were 250 more than in 2018, or 25 per cent.
fr | Les auberges ont eu 1 250 clients, soit 250 de plus qu'en 2018 ({45|25} %).
fr | En 2018, on comptait 8 200 lits ; depuis, leur nombre a augmenté de {16,6|20} % pour atteindre 9 840.
nl | De herbergen hadden 1.250 gasten, 250 meer dan in 2018 ({45|25} procent).
nl | In 2018 waren er 8.200 bedden; sindsdien is het aantal met {16,6|20} procent gestegen tot 9.840.
de | 2020 kamen 1.250 Gäste, 250 mehr als 2018 ({45|25} Prozent).
de | 2018 waren es 8.200 Betten; seither ist die Zahl um {16,6|20} Prozent auf 9.840 gestiegen.
"""


test_share_of_a_change = each_told(KIND, TABLE)
