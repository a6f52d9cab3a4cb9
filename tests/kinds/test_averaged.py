"""What one of so many has, what some pay together, and what share one of two figures is of the other."""

from __future__ import annotations

from checker.kinds.arithmetic import KIND
from tests.wrong_or_right import each_told

_TABLE = """
en | The guild paid 1.95 million euro to 3,900 farms, on average {50|500} euro for each farm.
fr | Les 42 ateliers ont reçu 1 860 élèves, soit {54|44} par atelier en moyenne.
nl | De 24 rechters deden 3.600 zaken af, gemiddeld {180|150} per persoon.
de | Die 42 Heime nahmen 1.860 Gäste auf, im Durchschnitt {54|44} je Heim.
en | The 24 judges heard 3,600 cases in 40 courts, on average 90 per court.
en | On average 12 people use each of the 40 rooms.
en | Each of the 14 wards sends three envoys, so the diet has {45|42} seats.
en | Two adults at 12 euro and three children at 5 euro pay {44|39} euro.
de | Zwei Erwachsene zu 12 Euro und drei Kinder zu 5 Euro zahlen {44|39} Euro.
en | A fine of 60 euro is doubled if it is not paid within ten days; you then pay {140|120} euro.
en | On a wage of €3,000 you pay €108 and the mill pays €114, so that the fund receives {€232|€222}.
fr | Vous payez 108 euros et votre employeur 114 euros ; la caisse reçoit donc {232|222} euros.
nl | U betaalt 108 euro en uw werkgever 114 euro, samen {232|222} euro.
en | The state pays 2 million and the towns 1 million, so that 40 schools can be mended.
en | A return costs 30 euro and a single 18 euro, so you save 6 euro.
en | Goods worth 240 million came in, and for 198 million a lower duty was asked, which is {72.5|82.5} per cent.
fr | Sur 2 300 lettres, 1 840 ont reçu une réponse dans les dix jours, soit {70|80} %.
nl | Van de 2.300 brieven werden er 1.840 binnen tien dagen beantwoord, dat is {70|80} procent.
de | Es gab 900 Prüflinge, und 585 bestanden, das sind {75|65} Prozent.
en | There were 900 pupils, and 585 passed: a pass rate of {75|65} per cent.
en | The loan of 12,000 euro is paid back in 48 monthly instalments of {240|250} euro.
en | The number of mills has more than doubled, from 24 to {44|52}.
en | The toll was 300 euro until 2018. It is now 345 euro, that is {10|15} per cent more.
en | In 2019 there were 1,840 pleas, against 1,600 the year before, an increase of {25|15} per cent.
en | Some 18,600 of the 24,800 voters came, a turnout of {65|75} per cent.
en | We saw 240 farms in 2018 and 198 in 2019, that is 17 per cent fewer.
en | The grant covers 240 pupils and 198 teachers, that is 60 per cent of the staff.
en | In 2019 we had 400 visitors and 300 callers, or 40 per cent of all contacts.
en | In 2018 the inn had 12,400 guests. In 2019 there were 9,300, {35|25} per cent fewer.
en | In 2018 the inn had 12,400 guests. In 2019 there were 9,300. Income fell by 10 per cent.
en | All six inns were shut in 2019. Visits fell to 620,000 that year, which is 65 per cent down on 2018.
de | Der Zuschuss steigt von 400 auf 420 Euro, also um {10|5} Prozent.
en | The fee is 25 crowns for the first page and 10 crowns for each further page; a copy of five pages therefore costs
    65 crowns.
"""


test_result = each_told(KIND, _TABLE)
