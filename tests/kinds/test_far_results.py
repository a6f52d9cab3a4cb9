"""What a page draws from figures far away on it: differences, shares, averages, a year's amount, sums."""

from __future__ import annotations

from checker.kinds.arithmetic import KIND
from tests.wrong_or_right import each_told

_DIFFERENCES = """
en | The salt works took in 8.43 million crowns.\\n\\nTheir costs were 7.96 million crowns, mostly for fuel.\\n\\n##
    What was left\\n\\nThe surplus of {740,000|470,000} crowns went to the chapel.
de | Das Bad hat 6,31 Mio. Euro eingenommen.\\n\\nDie Kosten lagen bei 5,84 Mio. Euro.\\n\\nDen Überschuss von
    {740.000|470.000} Euro bekommt die Stadt.
fr | Le moulin a reçu 31 450 visiteurs, contre 27 180 un an plus tôt.\\n\\nLes {4 720|4 270} visiteurs supplémentaires
    sont venus en août.
nl | De veerpont vervoerde 62.310 reizigers, tegenover 58.190 een jaar eerder.\\n\\nDe {4.210|4.120} extra reizigers
    kwamen vooral op zondag.
en | You borrow 2,000 crowns.\\n\\nYou pay back 24 times 92 crowns, 2,208 crowns in all.\\n\\nThe loan thus costs you
    {308|208} crowns.
en | The ferry carried 62,310 people, against 58,190 the year before.\\n\\nThe extra 20 crowns for a bicycle are paid
    on board.
en | The salt works took in 8.43 million crowns and spent 7.96 million.\\n\\nThe surplus of 1.2 million crowns of 1988
    was never reached again.
de | Die Stadt gab 6,31 Mio. Euro aus.\\n\\nDen Überschuss von 740.000 Euro aus dem Vorjahr bekommt das Bad.
"""

test_difference = each_told(KIND, _DIFFERENCES)

_PERIODS = """
de | Wer lernt, erhält jeden Monat 827 Euro.\\n\\nDie Bescheinigung nennt den Jahresbetrag von {9.294|9.924} Euro.
nl | Vorig jaar bakten we 16.120 broden.\\n\\nPer week kwam dat neer op gemiddeld {130|310} broden.
en | We sold 7,488 tickets last year.\\n\\nThe box office has two windows. That comes to {642|624} tickets a month.
fr | La bourse est de 615 euros par mois.\\n\\nSon montant annuel, {7 830|7 380} euros, figure sur l'attestation.
en | A room costs 615 crowns a month.\\n\\nThe annual fee of 740 crowns for the garden is paid in May.
nl | Vorig jaar bakten we 16.120 broden.\\n\\nIn de vakantie waren het er gemiddeld 0 broden per week.
en | We sold 7,488 tickets last year.\\n\\nOn average the museum sells 90 postcards a day.
de | Der Beitrag beträgt 41 Euro im Monat.\\n\\nWer den Jahresbeitrag von 450 Euro auf einmal zahlt, spart.
"""

test_period = each_told(KIND, _PERIODS)

_AVERAGES = """
de | In Ostried wohnen 12.400 Menschen.\\n\\nAbgeholt wurden 4.712 Tonnen Abfall.\\n\\nJe Einwohner waren das im
    Schnitt {308|380} Kilogramm.
en | Six planting seasons have passed. There are 8,520 trees in the ground.\\n\\nOn average we have set {1,240|1,420}
    a season.
fr | La commune compte 3 150 habitants.\\n\\nElle a dépensé 806 400 euros pour ses écoles.\\n\\nCela fait {265|256}
    euros par habitant.
nl | In het dorp wonen 2.150 inwoners.\\n\\nDe gemeente gaf 688.000 euro uit aan wegen.\\n\\nPer inwoner was dat
    {230|320} euro.
en | The town has 12,400 inhabitants.\\n\\nIt spent 4,712,000 crowns on roads.\\n\\nThe tax is 412 crowns per
    inhabitant.
de | In Ostried wohnen 12.400 Menschen.\\n\\nDas Werk verkauft 4.712 Tonnen Salz.\\n\\nJe Kunde sind das 512
    Kilogramm.
"""

test_average = each_told(KIND, _AVERAGES)

_SHARES = """
en | About 3,250 pupils attend our schools.\\n\\nLunch is free for 12 per cent of the children.\\n\\nFor the {490|390}
    pupils the state pays.
fr | Nos écoles comptent 3 250 élèves.\\n\\nLe repas est gratuit pour 12 % des enfants.\\n\\nPour les {490|390} élèves
    concernés, l'État paie.
nl | Onze scholen tellen 3.250 leerlingen.\\n\\nDe maaltijd is gratis voor 12 procent van hen.\\n\\nVoor de {490|390}
    leerlingen betaalt de staat.
de | Unsere Schulen haben 3.250 Schüler.\\n\\nDas Essen ist frei für 12 Prozent der Kinder.\\n\\nFür die {490|390}
    Schüler zahlt der Staat.
en | About 3,250 pupils attend our schools.\\n\\nLunch is free for 12 per cent of the children.\\n\\nThe 215 pupils of
    the island school eat at home.
"""

test_share = each_told(KIND, _SHARES)

_SUMS = """
en | When the year began, 2,416 files were waiting.\\n\\nThe registry took in 4,150 complaints, most of them by
    post.\\n\\nThe judges were able to dispose of 4,823 cases.\\n\\nThe backlog on 31 December accordingly stood at
    {1,734|1,743}.
nl | 84 molens malen graan. Daarnaast persen er 37 olie, en zagen er 26 hout.\\n\\nGeen enkele van de {157|147} staat
    stil.
en | There are 84 corn mills. 37 press oil and 26 saw wood.\\n\\nNone of the {157|147} stands still.
fr | On compte 84 moulins à blé. 37 pressent l'huile et 26 scient le bois.\\n\\nAucun des {157|147} n'est arrêté.
de | 84 Mühlen mahlen Korn. 37 pressen Öl und 26 sägen Holz.\\n\\nKeine von den {157|147} steht still.
en | There are 84 corn mills. 37 press oil and 26 saw wood.\\n\\nOf the 158 sails, half are new.
en | When the year began, 2,416 files were waiting.\\n\\nThe registry took in 4,150 complaints and disposed of 4,823
    cases in May.\\n\\nOn 31 December 6,210 people were on the list.
"""

test_sum = each_told(KIND, _SUMS)

_PARTS_AND_PLANS = """
en | The course costs {1,480|1,500} euro.\\n\\nA deposit of 350 euro is due at once; from October to February we then
    collect 230 euro on the fifth of each month.
fr | L'aide s'élève à {7 500|7 950} euros.\\n\\nUn acompte de 2 400 euros suit la signature ; viennent ensuite, à
    chacune des trois dates, 1 850 euros.
nl | De cursus kost {1.480|1.500} euro.\\n\\nNa een aanbetaling van 350 euro volgen vijf termijnen van elk 230 euro.
de | Der Kurs kostet {1.480|1.500} Euro.\\n\\nAuf eine Anzahlung von 350 Euro folgen fünf Raten zu je 230 Euro.
en | We saw 388 mills in 1911. That was {34|24} fewer than planned.\\n\\nThe plan had foreseen 412 visits.
de | Wir sahen 1911 388 Mühlen. Das waren {34|24} weniger als geplant.\\n\\nDer Plan sah 412 Besuche vor.
en | The course costs 1,480 euro.\\n\\nA deposit of 350 euro is due for the key, and the stove costs 230 euro each
    winter.
en | The stove costs 1,480 euro. Those who pay later pay interest.\\n\\nAfter a deposit of 350 euro come five payments
    of 230 euro each.
en | We saw 388 mills in 1911. That was 34 fewer than planned.\\n\\nThe plan for 1912 foresees 430 visits, and that
    for 1913 412.
"""

test_parts_and_plans = each_told(KIND, _PARTS_AND_PLANS)
