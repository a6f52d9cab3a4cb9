"""Parts told right beside their whole, behind a comma, in brackets, or in the next sentence."""

from __future__ import annotations

from checker.kinds.arithmetic import KIND
from tests.wrong_or_right import each_told

_TABLE = """
en | In 2019 the mill sold {583|593} sacks in this way, 402 to bakers and 191 to inns.
en | The stable took in {318|338} animals in 2019, 214 mules and 124 goats.
en | The union has {94,000|84,000} members, 61,000 smiths and 23,000 weavers.
fr | Le fonds a versé 583 aides l'an dernier, 402 à des familles et {191|181} à des écoles.
nl | Het fonds keerde 583 toelagen uit, 402 aan gezinnen en {191|181} aan scholen.
de | Die Kasse zahlte 583 Beihilfen aus, 402 an Familien und {191|181} an Schulen.
en | The mine employed 845 people ({512|502} women and 343 men).
en | The vault took in {422|412} metres of rolls, 268 from the court, 97 from the guilds and 47 from private hands.
de | Das Gewölbe übernahm {422|412} Meter Rollen, 268 vom Hof, 97 von den Zünften und 47 aus privater Hand.
fr | L'école compte 640 élèves (310 filles et {340|330} garçons).
de | Die Schule hat 640 Schüler (310 Mädchen und {340|330} Jungen).
en | The fair welcomed 84,200 guests in 2019. Adults made up 51,300 of these and children {31,900|32,900}.
en | The bench heard 96 pleas in 2019. It dismissed 61 and upheld {45|35}.
en | The guild holds {4,815|4,715} volumes, made up of 3,120 books, 935 scrolls and 660 maps.
en | The budget of {£4.8 million|£4.6 million} comprises £3.1 million for staff and £1.5 million for running costs.
en | Together the 34 lower and 12 upper schools make {48|46} schools.
en | The bench heard 131 pleas in 2019. Sixty-two of them by mills, {51|41} inns, 17 farms and 11 ports.
de | Das Gericht hörte 131 Klagen. 62 davon kamen von Mühlen, 41 von Höfen, 17 von Zünften und 11 vom Hafen.
en | Last year 1,260 people came; 640 were women and {720|620} men.
en | The bench has fifteen members: six judges, five clerks, two from the guilds and two from the inns.
en | The fourteen old mills are two large, five small and seven tiny ones.
en | The bench heard 96 pleas in 2019. It dismissed 21 and upheld 15; the others are open.
en | We sold 300 tickets in May, 200 in June and 120 in July.
en | There were 312 cases (180 of them in May and 90 in June).
en | In 2019 we held 42 courses (30 in town and 12 by the sea) for 640 people.
en | The state owns 51 schools and 20 halls, 12 of which are old and 8 new.
en | The port saw 640 ships, 30 more than in 2018 and 12 fewer than in 2017.
en | The park covers 640 hectares, 310 of forest and 220 of moor.
"""


test_parts = each_told(KIND, _TABLE)
