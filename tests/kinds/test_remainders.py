"""What is said to remain of a whole whose parts are told anywhere before, in four languages."""

from __future__ import annotations

from checker.kinds.arithmetic import KIND
from tests.wrong_or_right import each_told

_TABLE = """
en | The mill ground 31,470 sacks in 1912. Of these 11,820 were wheat and another 4,305 were rye.\\n\\n## Oats
    \\n\\nThe rest, {15,445|15,345} sacks, was oats for the regiment.
en | The council has 30 members. Nine come from the valley. The islands send eight, at least two of them women, and
    the port sends seven.\\n\\nThe remaining {eight|six} places go to the upland farms.
en | The canal has 212 kilometres of bank. By 2020 145 kilometres had been raised.\\n\\n## To come\\n\\nThe remaining
    {77|67} kilometres follow.
fr | Sur 200 euros de cotisation, l'hôpital reçoit 84 euros. La pharmacie en absorbe 52, les lunettes 31. Les
    {45|33} euros restants paient les frais.
nl | Van de 96 zetels haalde de Boerenlijst er 31. De Vissers kregen er 27 en de Molenaars er 22.
    \\n\\nDe overige {18|16} zetels gingen naar losse kandidaten.
de | Der Verband unterhält 318 Kilometer Deich. Bis 2020 wurden 187 Kilometer erneuert.\\n\\nDie übrigen {121|131}
    Kilometer folgen.
en | The shelter took in 412 dogs. 130 found a home in May and 145 in June. The other dogs wait; the rest of the
    budget, 2,000 pounds, pays for food.
en | Of the 96 wrecks 22 were raised, 41 were blown up, and 26 could not be found. In the north lay 27 of them, in the
     south five. The other four bays had few.
en | We asked 840 farms. 310 answered at once and 275 later. The remaining 90 questions were put by telephone.
en | The choir has 60 members. 24 sing alto, 20 bass. The remaining 12 concerts are in May.
en | The fleet has 40 boats, of which 12 are in dock and 9 at sea. Another 10 are on hire. The other nine are for sale.
en | The library has 900 maps. 400 were drawn by hand.\\n\\nIn 2019 another 120 maps came from a school. The remaining
    380 were printed.
fr | Le théâtre compte 500 places. Le parterre en a 220, le premier balcon 160. Les 12 autres théâtres de la ville sont
    plus petits.
nl | Het bos telt 1.200 eiken. In 2019 werden er 140 gekapt en in 2020 nog 95. De overige bomen blijven; de resterende
    30 dagen van het jaar rust het werk.
de | Das Museum hat 80 Bilder. 35 hängen im Saal. Die übrigen 25 Minuten gehören den Fragen.
"""


test_remainder = each_told(KIND, _TABLE)
