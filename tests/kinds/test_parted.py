"""Parts that nearly make the whole told before them, in its sentence or the one before, in four languages."""

from __future__ import annotations

from checker.kinds.arithmetic import KIND
from tests.wrong_or_right import each_told

_TABLE = """
en | The dockyard has {236|226} hands, 151 of whom work full-time and 75 part-time.
en | She is helped by {236|226} hands, 151 of whom work full-time and 75 part-time, and by some three hundred
    apprentices, without whom no ship would leave the yard in time for the spring fair.
fr | La chorale compte {164|154} voix, dont 91 femmes et 63 hommes.
fr | L'atelier emploie {236|226} personnes, dont 151 à temps plein et 75 à temps partiel.
nl | De werf heeft {236|226} mensen in dienst, onder wie 151 voltijds en 75 deeltijds.
de | Die Werft hat {236|226} Beschäftigte, davon 151 in Vollzeit und 75 in Teilzeit.
nl | Wij onderhouden {318|308} kilometer weg, te weten 96 kilometer hoofdweg, die in de winter open moet blijven, en
    212 kilometer landweg.
en | We keep up {318|308} kilometres of road, namely 96 kilometres of highway, which has to stay open in winter, and
    212 kilometres of lane.
en | In 1911 the six ferries together cost {1.26|1.36} million crowns. The Crown gave 0.72 million, the Guild added
    0.41 million from its chest, and 0.23 million was paid by the towns.
en | We counted {428,600|418,600} guests in 1911, a tenth more than the 380,100 of 1910. Of that year's guests,
    262,300 came by rail and 156,300 came by ship.
en | The jury has nine smiths, two clerks and {two members|a member} of the board, so twelve people in all.
de | Es kommen neun Schmiede, zwei Schreiber und ein Vertreter des Rats, zusammen zwölf Leute.
fr | Viennent neuf forgerons, deux clercs et un membre du conseil, douze personnes au total.
nl | Er komen negen smeden, twee klerken en een lid van de raad, samen twaalf mensen.
en | The dockyard has 236 hands, 151 of whom work full-time and 62 of whom are women.
en | The dockyard has 236 hands, 151 of whom live in town and 75 in the valley.
en | We counted 428,600 guests in 1911. 262,300 came by rail and 101,300 stayed the night.
en | We counted 428,600 guests in 1911, and 418,600 in 1910. 262,300 came by rail and 156,300 came by ship.
fr | La chorale compte 164 voix, dont 91 femmes et 12 enfants.
nl | Wij onderhouden 318 kilometer weg, waarvan 96 kilometer hoofdweg en 40 kilometer fietspad.
"""

test_parts = each_told(KIND, _TABLE)
