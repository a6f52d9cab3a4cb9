"""What so many of so much each make in all, in one sentence or further on."""

from __future__ import annotations

from checker.kinds.arithmetic import KIND
from tests.wrong_or_right import each_told

_PRODUCTS = """
en | You come for twelve sessions of ninety minutes, twice a week.\\n\\n## Afterwards\\n\\nBy the end you will have
    spent {16|18} hours with us.
en | The hall has 24 rows of 18 seats, {423|432} seats in all.
en | You come for fifteen evenings of two hours each.\\n\\nThe course thus takes {40|30} hours in all.
fr | La formation compte dix séances de trois heures.\\n\\nEn tout, vous aurez suivi {35|30} heures de cours.
nl | De cursus telt acht avonden van 90 minuten.\\n\\nIn totaal duurt de cursus dus {14|12} uur.
de | Der Kurs hat zehn Abende zu je 90 Minuten.\\n\\nInsgesamt haben Sie {16|15} Stunden.
en | The tank farm has six tanks of 450 litres, {2,070|2,700} litres altogether.
en | The course has ten evenings of two hours.\\n\\nWith the homework you will have spent 35 hours in all.
en | The course has ten evenings of two hours and five days of six hours.\\n\\nYou will have spent 50 hours with us.
en | Ten teams of eight players take part, 95 players in all with the reserves.
en | The course has ten evenings of two hours.\\n\\nThe hall is open 22 hours a week in all.
en | The course has about ten evenings of two hours, in all 22 hours.
en | The hall has 24 rows of 18 seats. In all 500 seats can be booked in the two halls.
de | Der Kurs hat zehn Abende zu je 90 Minuten.\\n\\nInsgesamt haben Sie mit den Ausflügen 19 Stunden.
nl | De cursus telt acht avonden van 90 minuten, in totaal 12 uur.
en | The tour lasts six days of seven hours.\\n\\nIn all you will have done {48|42} hours on foot.
de | Die Halle hat 14 Reihen zu je 26 Plätzen, insgesamt {346|364} Plätze.
"""

test_products = each_told(KIND, _PRODUCTS)
