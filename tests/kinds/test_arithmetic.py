"""What the kind "arithmetic" says of short passages, wrong ones and ones that only look so."""

from __future__ import annotations

from checker.kinds.arithmetic import KIND
from tests.wrong_or_right import flagged_and_let_pass

WRONG = [
    # language, day of the version, what is suggested ("" for anything), text
    (
        "en",
        "",
        "39",
        "The works:\n\n- roof: 12 tonnes\n- walls: 18 tonnes\n- floors: 9 tonnes\n\nIn all, we have to buy 45 tonnes.",
    ),
    (
        "en",
        "",
        "65 crowns",
        (
            "Paid in three parts:\n\n- 30 crowns now;\n- 20 crowns in May;\n- 15 crowns in June.\n\n"
            "No more is due. A boat pays 56 crowns in all."
        ),
    ),
    (
        "en",
        "",
        "",
        "Grants cost 300 million euros. Of this, 140 million goes to ports, 90 million to rail and 95 million to air.",
    ),
    (
        "nl",
        "",
        "",
        "De subsidie bedraagt 300 miljoen euro. Hiervan gaat 140 miljoen naar havens en 190 miljoen naar spoor.",
    ),
    ("en", "", "", "Farms use 58 per cent of all water, industry 25 per cent and towns 24 per cent."),
    ("en", "", "", "The county runs 16 libraries, of which 19 are open on Sundays."),
    ("de", "", "", "Der Kreis hat 16 Bäder, von denen 19 im Winter öffnen."),
    ("en", "", "30", "The fund bears 70 per cent of the cost and the owners the remaining 40 per cent."),
    ("en", "", "", "Exports fell from 3.1 to 3.4 billion euros."),
    ("en", "", "", "The rate rose from 5.4% in 2017 to 4.9% in 2018."),
    ("nl", "", "", "De uitvoer daalde van 3,1 naar 3,4 miljard euro."),
    ("de", "", "", "Die Quote stieg von 5,4 auf 4,9 Prozent."),
    ("en", "", "", "In 2020 the service handled 1,250 requests: 640 by phone, 410 by e-mail and 180 by letter."),
    ("en", "", "", "The fleet has 84 buses, 52 electric and 34 diesel."),
    ("en", "", "", "A total of 36 staff work here: 14 inspectors, 9 analysts and 11 clerks."),
    ("en", "", "", "Spending grew from £4.0 billion to £5.0 billion, or by 20%."),
    ("en", "", "", "Of the 250 inspections, 75 (40 per cent) led to a fine."),
    ("en", "", "", "The limit is 50 miles (about 65 kilometres)."),
    ("en", "", "", "You have 14 days, that is three weeks, to reply."),
    ("en", "", "", "The house has 12 rooms with 4 beds each, which makes 46 beds."),
    ("en", "", "", "Renewables supplied 42%, nuclear 31%, gas 22% and coal 9% of electricity."),
    (
        "en",
        "",
        "",
        "| Country | Seats |\n|---|---|\n| Arden | 12 |\n| Brome | 9 |\n| Corle | 7 |\n| **Total** | **29** |\n",
    ),
    (
        "en",
        "",
        "",
        (
            "| Year | Men | Women | Total |\n|---|---|---|---|\n| 2018 | 120 | 130 | 250 |\n| 2019 | 125 "
            "| 140 | 275 |\n| 2020 | 130 | 150 | 280 |\n"
        ),
    ),
    (
        "fr",
        "",
        "",
        (
            "Le budget s'élève à 24,5 millions d'euros : 14,2 millions pour le personnel, 6,1 millions "
            "pour les achats et 5,2 millions pour les travaux."
        ),
    ),
    ("fr", "", "", "Le nombre d'élèves est passé de 2 400 à 3 000, soit une hausse de 20 %."),
    (
        "fr",
        "",
        "",
        "| Poste | Montant |\n|---|---|\n| Personnel | 1 240 |\n| Loyer | 310 |\n| Divers | 95 |\n| Total | 1 665 |\n",
    ),
    ("nl", "", "", "Van de 640 leden zijn er 320 vrouwen, dus 45 procent."),
    ("nl", "", "", "In totaal werken er 58 mensen: 31 in Brussel, 17 in Gent en 12 in Luik."),
    ("de", "", "", "Von den 400 Anträgen wurden 120 abgelehnt, das sind 25 Prozent."),
    ("de", "", "", "| Land | Anträge |\n|---|---|\n| Nord | 1.204 |\n| Süd | 986 |\n| Summe | 2.290 |\n"),
    (
        "en",
        "",
        "534",
        (
            "In 2019 the office answered 524 letters: 261 from citizens, 148 from firms, 92 from schools "
            "and 33 from abroad."
        ),
    ),
    (
        "en",
        "",
        "18.6",
        (
            "| Source | 2018 | 2019 |\n|---|---|---|\n| State | 7.2 | 7.9 |\n| Fees | 5.1 | 5.6 |\n| "
            "Gifts | 4.8 | 5.1 |\n| Total | 17.1 | 18.9 |\n"
        ),
    ),
    ("en", "", "80", "The reserve lies 50 miles (about 95 kilometres) from the capital."),
    ("en", "", "", "The number of permits rose from 8,000 in 2015 to 9,200 in 2019, that is by 25 per cent."),
    (
        "en",
        "",
        "",
        "Exports reached 340 million euro in 2018, against 320 million euro in 2017, an increase of 16 per cent.",
    ),
    (
        "en",
        "",
        "1,250",
        (
            "Radon levels above 0.125 kilobecquerels (125 becquerels) are rare; the alarm is at 1.25 "
            "kilobecquerels (12,500 becquerels)."
        ),
    ),
    ("en", "", "36", "Each of the 12 districts sends 3 delegates, which makes 38 in all."),
    ("en", "", "93", "The assembly has 95 seats: 61 for the provinces and 32 for the towns."),
    ("fr", "", "1 385", "En 2021, le centre a reçu 1 285 appels, soit 742 le jour et 643 la nuit."),
    (
        "fr",
        "",
        "",
        (
            "La part de l'État est de 45 %, celle de la région de 30 % et celle de la ville de 15 %. Les "
            "20 % restants viennent de dons."
        ),
    ),
    ("nl", "", "72", "De vloot telt 74 schepen: 41 vissersboten, 19 sleepboten en 12 veerboten."),
    (
        "nl",
        "",
        "",
        (
            "| Bron | 2019 | 2020 |\n|---|---|---|\n| Zon | 1.204 | 1.388 |\n| Wind | 2.310 | 2.502 |\n| "
            "Totaal | 3.514 | 3.980 |\n"
        ),
    ),
    ("nl", "", "", "De termijn is 48 uur, dat is drie dagen."),
    ("de", "", "61", "Im Rat sitzen 63 Mitglieder: 28 aus dem Norden, 21 aus dem Süden und 12 aus dem Westen."),
    ("de", "", "", "Die Zahl der Betriebe sank von 500 auf 400, also um 25 Prozent."),
    ("de", "", "", "Die Fahrt dauert zweieinhalb Stunden (120 Minuten)."),
]

WRONG += [
    ("en", "", "130", "Of the 120 boats of the harbour, 70 are sailing boats and 60 are motor boats."),
    ("en", "", "130", "The council heard 120 cases in the year, comprising 70 appeals and 60 complaints."),
    ("en", "", "46", ("The levy for 2021 yields 41 million crowns: 21 million from mills, 15 million from quarries "
     "and 10 million from ferries.")),
    ("en", "", "5,300", ("In 2018 growers planted 5,000 hectares of new wood: 2,400 of oak, 1,700 of beech and "
     "1,200 of larch.")),
    ("nl", "", "27", ("Het museum kost 29 miljoen euro: 14 miljoen van de stad, 8 miljoen van de provincies samen en 5 "
     "miljoen van het Rijk.")),
    ("en", "", "60", "Grants came to 4.8 million euros, after 3 million in 2020, a rise of 40 per cent."),
    ("en", "", "half", "The nests of terns went up from 40 to 60, that is by a third."),
    ("en", "", "a quarter", "The number of wrecks has fallen from 128 to 96 within two years, that is by a third."),
    ("en", "", "4", "It cost €9.6 million, or 3 per cent of the €240 million that we spent."),
    ("fr", "", "4", "Le coût est de 9,6 millions d'euros, soit 6 % des 240 millions dépensés."),
    ("en", "", "52", "The court has still to hear 49 of the cases, 20 under the old rule and 32 under the new one."),
    ("en", "", "1,262", ("| | Berth | 2019 | 2020 |\n|---|---|---:|---:|\n| A | North | 410 | 402 |\n| B | South | 512 "
     "| 530 |\n| C | Quay | 298 | 330 |\n| | All | 1,220 | 1,226 |\n")),
]  # fmt: skip

_LOANS = "| Lender | Million |\n|---|---:|\n| Ayr | 21.4 |\n| Brill | 10.2 |\n| Corve | 8.1 |\n| Total | 39.7 |\n\n"
_YEARS = "| Year | Million crowns |\n|---|---|\n| 2020 | 12 |\n| 2021 | 14 |\n| 2022 | 15 |\n| 2023 | 17 |\n"

WRONG += [
    ("en", "", "58", f"From 2020 to 2023 the plan provides 55 million crowns:\n\n{_YEARS}"),
    ("en", "", "10.5", _LOANS + "The State bore 29.2 million and the towns the other 12.5 million."),
    ("en", "", "", _LOANS + "Of these loans 25.4 million went to ports and 16.3 million to mills."),
    ("en", "", "five", "Of the 105 mills in the lake, 21 paid; 13 of these paid late. Thus one mill in three paid."),
    ("en", "", "", "By weight, 61 per cent came from mills, 24 per cent from farms and 19 per cent from homes."),
    ("en", "", "960", "We sent 980 parcels by boat: 120 of 5 pounds, 310 of 10, 410 of 20 and 120 of 50."),
    ("en", "", "18.4", ("| Part | Cents |\n|---|---|\n| Power | 9.2 |\n| Wires | 5.1 |\n| Levy | 1.3 |\n| Tax | 2.8 "
     "|\n| What you pay | 18.6 |\n")),
    ("en", "", "7", ("| Cause | Wrecks | Share |\n|---|---:|---:|\n| Fog | 52 | 26% |\n| Ice | 64 | 32% |\n| Fire "
     "| 40 | 20% |\n| Rot | 14 | 17% |\n| Other | 30 | 15% |\n| All | 200 | 100% |\n")),
    ("en", "", "25", "Last year 1,200 pleas were heard. Of these, 240 were new. 300 pleas, or 35 per cent, held."),
    ("en", "", "19", ("A copy costs 0.50 euro, and there is a charge of 4 euro an order; thirty copies therefore cost "
     "22 euro.")),
    ("en", "", "15 hours", "At least 20 lessons of 45 minutes each, that is 18 hours, are needed."),
    ("de", "", "12 Stunden", "Der Lehrgang umfasst 16 Einheiten zu je 45 Minuten, also 14 Stunden."),
    ("nl", "", "12 uur", "De cursus telt 16 lessen van 45 minuten, dat is 15 uur."),
    ("en", "", "620 euro", "The hall costs 500 euro and lamps 120 euro, in all 610 euro."),
    ("en", "", "62 euro", "The hall costs 50 euro an hour and the lamps 12 euro an hour, in all 61 euro an hour."),
    ("en", "", "58", "We received 60 complaints: 31 were dismissed, 12 upheld and 9 withdrawn, and 6 were still open."),
]  # fmt: skip

RIGHT = [
    ("en", "We hold 900 maps. Of these 400 have been scanned. Another 120 are being mended. The remaining 380 wait."),
    ("en", "The margin is ±0.3 points for the rate (95% confidence)."),
    ("en", "Keepers have five and a half weeks off, that is 198 hours, a year."),
    ("nl", "Het personeel heeft vijf en een halve week vrij, oftewel 209 uur, per jaar."),
    (
        "en",
        "A boat bought with a loan of EUR 2,000, paid back in 10 instalments of EUR 212 each, costs EUR 2,120 in all.",
    ),
    ("fr", "Un prêt de 2 000 euros, remboursé en 10 mensualités de 212 euros, fait 2 120 euros en tout."),
    ("nl", "Een lening van 2.000 euro, terugbetaald in 10 maandelijkse termijnen van 212 euro, kost samen 2.120 euro."),
    ("de", "Ein Kredit von 2.000 Euro, in zehn Raten zu je 212 Euro getilgt, ergibt insgesamt 2.120 Euro."),
    ("en", "The number of wrecks has fallen from 128 to 96 within two years, that is by a quarter."),
    ("en", "It cost €9.6 million, or 4 per cent of the €240 million that we spent."),
    ("en", "It cost 31 crowns, or 60 per cent of the 52 crowns that were left."),
    ("en", "The course at 2,000 euro and books at 15 euro a month come to 2,180 euro in all."),
    ("fr", "L'inscription à 200 euros et les repas à 15 euros par jour font 230 euros en tout."),
    ("en", "You pay 700 euro: 600 euro at the start and 50 euro a month."),
    ("en", "Parts:\n\n- 30 crowns now;\n- 20 crowns in May.\n\nNo more is due. A boat pays 50 crowns in all."),
    (
        "en",
        "Fees:\n\n- 30 crowns a day;\n- 20 crowns a night.\n\nLights at 9 crowns and oil at 42 make 51 crowns in all.",
    ),
    ("nl", "In 2018 was de hal 310 dagen open en kwamen er 62.000 mensen, gemiddeld 200 per dag."),
    ("en", "We sold 14.2 million tickets. That is 2.3 million more than before, but below the 15.9 million of 2017."),
    ("fr", "Le greffe est ouvert de 8 heures à midi et de 14 h 15 à 17 heures."),
    ("en", "Two of the five lists won seats. In 2009 Reform and Union together had 31 of 38 seats; in 2014 it was 29."),
    ("en", f"From 2020 to 2023 the plan provides 58 million crowns:\n\n{_YEARS}"),
    ("en", f"In 2019 the plan had 55 million crowns. Later years:\n\n{_YEARS}"),
    ("en", _LOANS + "The State bore 29.2 million and the towns the other 10.5 million."),
    ("en", _LOANS + "Ayr lent 21.4 million and Brill 10.2 million."),
    ("en", "Of the 105 mills in the lake, 21 paid; 13 of these paid late. Thus one mill in five paid."),
    ("en", "By weight, 61 per cent came from mills, 24 per cent from farms and 15 per cent from homes."),
    ("en", ("| Year | Boats |\n|---|---|\n| 2016 | 310 |\n| 2017 | 290 |\n| 2018 | 325 |\n| 2019 | 940 |\n")),
    ("en", "A house costs 1,200 crowns plus VAT at 20 per cent. The VAT is 240 crowns, and you pay 1,440 crowns."),
    (
        "en",
        "In 2016 there were 21 wrecks, four fewer than in 2015, when there were 25. Of those 21, eight were cleared.",
    ),
    ("en", "They made 900 visits: 420 to shops, 250 to mills, 140 to farms and 90 to harbours."),
    ("en", "It cost 25.2 million euro: 11.4 million for land, 9.1 million for works and 4.8 million for staff."),
    ("en", "The town has three boards, of which 12 people are paid."),
    ("en", "She bought 16 books, one of which 19 readers had marked."),
    ("en", "Farms use 58 per cent of all water, 25 per cent of the land and 24 per cent of the power."),
    ("en", "Farms use 58 per cent of all water, industry 25 per cent and towns 17 per cent."),
    ("en", "The team fell from 3 to 5 in the ranking."),
    ("en", "Exports fell from 3.4 to 3.1 billion euros. Of the 80 per cent, the remaining 30 per cent goes to rail."),
    ("fr", "Les prix ont baissé de 4 à 5 %."),
    # language, text
    (
        "en",
        (
            "| Year | Men | Women | Total |\n|---|---|---|---|\n| 2018 | 120 | 130 | 250 |\n| 2019 | 125 "
            "| 140 | 265 |\n| 2020 | 130 | 150 | 280 |\n"
        ),
    ),
    (
        "en",
        (
            "| Item | 2019 | Change |\n|---|---|---|\n| Wages | 12.3 | +2.1 |\n| Rent | 4.5 | -0.3 |\n| "
            "Total | 16.9 | +1.8 |\n"
        ),
    ),
    ("en", "The park is 12 hectares (30 acres) and 5 miles (8 km) from the station."),
    ("en", "A stick of 4 GB (4096 MB), a drive of 2 TB (2,199,023,255,552 bytes)."),
    ("fr", "Une barrette de 4 Go (4096 Mo)."),
    ("en", "Temperatures rose from 10 to 12 degrees, and 20% of farms were hit."),
    ("en", "Between 2010 and 2015 output rose from 200 to 260 tonnes, up 30 per cent."),
    ("en", "There are 300 pupils, 12 teachers and 4 cooks."),
    ("en", "In 2019 the office received 500 complaints, 120 about noise and 90 about dust."),
    ("en", "The budget is 12.4 million euro: 8.1 million for staff and 4.2 million for equipment."),
    ("en", "Fees: 20 euro for adults, 10 euro for children, 45 euro for families."),
    ("en", "Of 652 crews, of whom 216 sailed on, 195 wintered here (of whom 148 for years), and 127 turned back."),
    (
        "en",
        "It has 21 seats: 5 for the guild, 5 for the port, 5 for farms, 2 for the town, 2 for each of the mills.",
    ),
    ("en", "The harbour has 54 berths:\n\n- 2 inside (open)\n- 4 at sea (open)\n- 8 (shut)\n- 16 (open)\n- 32 (open)"),
    ("fr", "La peine est de 6 mois (180 jours) au plus, dont 3 mois avec sursis."),
    ("nl", "Het bedrag steeg van 1,2 naar 1,5 miljoen euro, een stijging met 25 procent."),
    ("de", "Die Frist beträgt 24 Monate (zwei Jahre)."),
]

test_flagged, test_let_pass = flagged_and_let_pass(KIND, WRONG, RIGHT)
