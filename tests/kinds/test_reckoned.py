"""Results that do not follow from the figures around them, in four languages, and their look-alikes."""

from __future__ import annotations

import pytest

from checker.kinds.arithmetic import KIND
from tests.wrong_or_right import flagged_in


@pytest.mark.parametrize(
    ("language", "text", "flagged"),
    [
        (
            "en",
            (
                "The library holds 91,500 items. Books account for 62,000 of them, films for "
                "18,500 and e-books for 12,000."
            ),
            "62,000 of them, films for 18,500 and e-books for 12,000",
        ),
        ("en", "The fleet consists of 48 boats: 22 ferries, 17 tugs and 11 launches.", "48"),
        (
            "en",
            "Of the 48 boats, 22 are ferries, 17 are tugs and 11 are launches.",
            "22 are ferries, 17 are tugs and 11",
        ),
        ("en", "The service employs 86 people, 51 women and 37 men.", "86"),
        ("en", "There are 37 members, of whom 20 are women and 16 are men.", "20 are women and 16"),
        ("en", "The route is 42 km long: 18 km on roads and 26 km on paths.", "42 km"),
        ("de", ("Der Rat hat 41 Sitze. Davon entfallen 12 auf die Grünen, 17 auf die SPD und 14 auf die CDU."), "41"),
        ("de", "Das Amt beschäftigt 86 Personen, 51 Frauen und 37 Männer.", "86"),
        (
            "de",
            ("Insgesamt wurden 310 Anträge gestellt; 180 wurden bewilligt, 95 abgelehnt und 45 zurückgezogen."),
            "180 wurden bewilligt, 95 abgelehnt und 45",
        ),
        ("fr", "La bibliothèque compte 86 agents, dont 51 femmes et 37 hommes.", "86"),
        (
            "fr",
            ("Le conseil compte 41 sièges : 12 pour les Verts, 17 pour les socialistes et 14 pour les libéraux."),
            "41",
        ),
        (
            "fr",
            "Sur les 310 demandes reçues, 180 ont été acceptées, 95 rejetées et 45 retirées.",
            "180 ont été acceptées, 95 rejetées et 45",
        ),
        (
            "fr",
            ("Le réseau mesure 42 kilomètres, dont 18 kilomètres de routes et 26 kilomètres de sentiers."),
            "42 kilomètres",
        ),
        ("nl", "De dienst telt 86 medewerkers: 51 vrouwen en 37 mannen.", "86"),
        (
            "nl",
            "Van de 310 aanvragen werden er 180 goedgekeurd, 95 geweigerd en 45 ingetrokken.",
            "180 goedgekeurd, 95 geweigerd en 45",
        ),
        (
            "nl",
            ("De raad telt 41 zetels. De groenen hebben er 12, de socialisten 17 en de liberalen 14."),
            "12, de socialisten 17 en de liberalen 14",
        ),
        ("en", ("The entrance fee is £12 and the guided tour costs £8, so a visit with a tour comes to £22."), "£22"),
        ("en", "A passport costs £75. Express service adds £40, so you pay £125 in all.", "£125"),
        ("en", "The north depot has 34 buses and the south depot 29. Together they have 65 buses.", "65"),
        ("de", "Der Eintritt kostet 12 Euro, die Führung 8 Euro. Zusammen zahlen Sie 22 Euro.", "22 Euro"),
        (
            "de",
            ("Ein Pass kostet 60 Euro. Für den Express-Service kommen 32 Euro hinzu, insgesamt also 98 Euro."),
            "98 Euro",
        ),
        ("fr", "L'entrée coûte 12 euros et la visite guidée 8 euros, soit 22 euros au total.", "22 euros"),
        (
            "fr",
            ("Un passeport coûte 86 euros. La procédure urgente coûte 40 euros de plus ; vous payez donc 136 euros."),
            "136 euros",
        ),
        ("nl", "De toegang kost 12 euro en de rondleiding 8 euro; samen betaalt u 22 euro.", "22 euro"),
        (
            "nl",
            ("Een paspoort kost 65 euro. Voor de spoedprocedure betaalt u 40 euro extra, in totaal dus 115 euro."),
            "115 euro",
        ),
        ("en", "Visitors rose from 14,200 in 2019 to 16,900 in 2020, an increase of 3,700.", "3,700"),
        ("en", "In 2020 there were 1,240 accidents, 180 fewer than the 1,320 of 2019.", "180"),
        (
            "en",
            ("Revenue was £21.4 million in 2020 and £24.8 million in 2021, an increase of £2.4 million."),
            "£2.4 million",
        ),
        ("en", "In 2018 the rate was 97 per cent, in 2020 94 per cent, a fall of five points.", "five"),
        ("en", "The fee was raised by £5, from £40 to £50.", "£5"),
        ("de", "Die Gebühr wurde um 5 Euro von 40 auf 50 Euro erhöht.", "5 Euro"),
        ("de", "2019 kamen 14.200 Besucher, 2020 waren es 16.900, also 3.700 mehr.", "3.700"),
        ("de", "Die Quote stieg von 61 auf 67 Prozent, also um acht Prozentpunkte.", "acht Prozentpunkte"),
        ("fr", "Le nombre de visiteurs est passé de 14 200 à 16 900, soit 3 700 de plus.", "3 700"),
        ("fr", "Le tarif a augmenté de 5 euros, passant de 40 à 50 euros.", "5 euros"),
        ("nl", "Het aantal bezoekers steeg van 14.200 naar 16.900, een stijging met 3.700.", "3.700"),
        ("nl", "In 2020 waren er 1.240 ongevallen, 180 minder dan de 1.320 van 2019.", "180"),
        ("en", "Of 1,260 requests, 882 were granted, which is 80 per cent.", "80 per cent"),
        ("en", "We received 1,260 requests and granted 882 of them (80%).", "80%"),
        ("en", "Of the 250 pupils, 60% or 175 live in the town.", "175"),
        ("en", "882 of 1,260 requests were granted, a success rate of 80 per cent.", "80 per cent"),
        ("de", "Von 1.260 Anträgen wurden 882 bewilligt, das sind 80 Prozent.", "80 Prozent"),
        ("de", "1.260 Anträge gingen ein; 882 davon (80 Prozent) wurden bewilligt.", "80 Prozent"),
        ("de", "Von den 1.240 Prüflingen bestanden 310, also jeder dritte.", "310"),
        ("fr", "Sur 1 260 demandes, 882 ont été acceptées, soit 80 %.", "80 %"),
        ("fr", "Le service a reçu 1 260 demandes et en a accepté 882 (80 %).", "80 %"),
        ("nl", "Van de 1.260 aanvragen werden er 882 goedgekeurd, dat is 80 procent.", "80 procent"),
        ("nl", "Er kwamen 1.260 aanvragen binnen, waarvan er 882 (80 procent) werden goedgekeurd.", "80 procent"),
        ("en", "One in three candidates passed: 310 of 1,240.", "310"),
        ("en", "In 2021, 310 of the 1,240 candidates passed, or one in three.", "one in three"),
        ("en", "A copy costs 30 cents a page. For 40 pages you pay £14.", "£14"),
        ("en", "The fee is £25 per day; a permit for four days therefore costs £110.", "£110"),
        ("en", "Each of the 12 branches receives £3,000 a year, £38,000 in total.", "£38,000"),
        ("en", "Parking costs £2 an hour, so six hours cost £14.", "£14"),
        ("de", "Ein Raummeter kostet 68 Euro. Fünf Raummeter kosten somit 360 Euro.", "360 Euro"),
        ("de", "Die Gebühr beträgt 25 Euro pro Tag, für vier Tage also 110 Euro.", "110 Euro"),
        ("de", "Jede der 12 Zweigstellen erhält 3.000 Euro, zusammen 38.000 Euro.", "38.000 Euro"),
        ("fr", "La taxe est de 25 euros par jour, soit 110 euros pour quatre jours.", "110 euros"),
        ("fr", "Chacune des 12 communes verse 3 000 euros, soit 38 000 euros au total.", "38 000 euros"),
        ("nl", "De prijs is 25 euro per dag; voor vier dagen betaalt u dus 110 euro.", "110 euro"),
        ("nl", "Elk van de 12 filialen krijgt 3.000 euro, samen 38.000 euro.", "38.000 euro"),
        ("en", "The membership fee is £60 a year, or £6 a month.", "£6"),
        ("en", "The subscription costs £9 a month, that is £98 a year.", "£98"),
        ("en", "In 2020 the ambulance was called 7,300 times, an average of 25 times a day.", "25"),
        ("de", "Der Beitrag beträgt 9 Euro im Monat, also 98 Euro im Jahr.", "98 Euro"),
        ("de", "2020 rückte die Wehr 7.300 Mal aus, im Durchschnitt 25 Mal am Tag.", "25"),
        ("fr", "L'abonnement coûte 9 euros par mois, soit 98 euros par an.", "98 euros"),
        ("nl", "Het lidgeld bedraagt 9 euro per maand, dus 98 euro per jaar.", "98 euro"),
        ("nl", "In 2020 rukte de brandweer 7.300 keer uit, gemiddeld 25 keer per dag.", "25"),
        ("fr", "En 2020, le service a traité 1 260 dossiers, soit 125 par mois.", "125"),
        ("en", "In 2020 we handled 1,260 cases, or 125 a month.", "125"),
        ("en", "A ticket costs £28; students get 25 per cent off and pay £23.", "£23"),
        ("en", ("The fine is £80. If you pay within two weeks you get a discount of 50 per cent and pay £50."), "£50"),
        (
            "de",
            ("Eine Karte kostet 28 Euro; Studierende erhalten 25 Prozent Ermäßigung und zahlen 23 Euro."),
            "23 Euro",
        ),
        ("nl", "Een kaart kost 28 euro; studenten krijgen 25 procent korting en betalen 23 euro.", "23 euro"),
        ("fr", "Le billet coûte 28 euros. Avec la réduction de 25 %, les étudiants paient 23 euros.", "23 euros"),
        ("nl", "De btw bedraagt 21 procent: op een factuur van 200 euro betaalt u dus 52 euro btw.", "52 euro"),
        (
            "en",
            (
                "The limit rises by £1,500 for each child. With a base of £20,000, a family with "
                "two children may therefore earn £24,500."
            ),
            "£24,500",
        ),
        ("en", "The course lasts two years and six months, that is 32 months.", "32 months"),
        ("en", "The term is 18 months (two years).", "18 months (two years"),
        ("en", "You have 90 minutes (two hours) for the test.", "90 minutes (two hours"),
        ("de", "Die Ausbildung dauert zweieinhalb Jahre, also 32 Monate.", "32 Monate"),
        ("fr", "La formation dure deux ans et demi, soit 32 mois.", "32 mois"),
        ("nl", "De opleiding duurt 36 maanden, dus vier jaar.", "36 maanden, dus vier jaar"),
        ("en", "The water must be kept at 60 °C (150 °F).", "60 °C (150 °F"),
        ("en", "The plot measures 2.5 hectares (2,500 square metres).", "2.5 hectares (2,500 square metres"),
        (
            "de",
            "Die Grube ist 3 Hektar groß, das sind 3.000 Quadratmeter.",
            "3 Hektar groß, das sind 3.000 Quadratmeter",
        ),
        ("fr", "La distance est de 5 miles (12 kilomètres).", "5 miles (12 kilomètres"),
        (
            "en",
            "Opening hours: the museum is open eight hours a day, from 10 a.m. to 5 p.m.",
            "eight hours a day, from 10 a.m. to 5 p.m",
        ),
        ("en", "The exam lasts three hours, from 9.00 to 11.30.", "three hours, from 9.00 to 11.30"),
        ("de", "Die Prüfung dauert drei Stunden, von 9 bis 11.30 Uhr.", "drei Stunden, von 9 bis 11.30 Uhr"),
        (
            "en",
            ("Road transport takes 62 per cent of the budget, rail 28 per cent and cycling 15 per cent."),
            "62 per cent of the budget, rail 28 per cent and cycling 15 per cent",
        ),
        (
            "de",
            ("62 Prozent der Mittel gehen an die Straße, 28 Prozent an die Schiene und 15 Prozent an den Radverkehr."),
            "62 Prozent der Mittel gehen an die Straße, 28 Prozent an die Schiene und 15 Prozent",
        ),
        (
            "fr",
            "62 % du budget va aux routes, 28 % au rail et 15 % au vélo.",
            "62 % du budget va aux routes, 28 % au rail et 15 %",
        ),
        (
            "nl",
            ("62 procent van het budget gaat naar wegen, 28 procent naar het spoor en 15 procent naar de fiets."),
            "62 procent van het budget gaat naar wegen, 28 procent naar het spoor en 15 procent",
        ),
        (
            "en",
            ("The costs are shared: the state pays 60 per cent, the region 30 per cent and the town 20 per cent."),
            "60 per cent, the region 30 per cent and the town 20 per cent",
        ),
        (
            "nl",
            ("De federale overheid betaalt 60 procent, het gewest 30 procent en de gemeente 20 procent van de kosten."),
            "60 procent, het gewest 30 procent en de gemeente 20 procent",
        ),
        ("en", "The number of calls doubled from 1,200 to 3,600.", "1,200 to 3,600"),
        ("en", "Half of the 240 places, 140, are reserved for residents.", "140"),
        ("de", "Die Zahl der Anrufe verdoppelte sich von 1.200 auf 3.600.", "1.200 auf 3.600"),
        ("nl", "Het aantal oproepen verdubbelde van 1.200 naar 3.600.", "1.200 naar 3.600"),
        ("fr", "Le nombre d'appels a doublé, passant de 1 200 à 3 600.", "1 200 à 3 600"),
        ("en", "A quarter of the 240 places, that is 80, are reserved for residents.", "80"),
        ("en", "Income grew by 20 per cent, from £40,000 to £50,000.", "20 per cent"),
        ("de", "Die Einnahmen stiegen um 20 Prozent von 40.000 auf 50.000 Euro.", "20 Prozent"),
        ("fr", "Les recettes ont augmenté de 20 %, passant de 40 000 à 50 000 euros.", "20 %"),
        ("en", "Of the 120 places, 85 are taken, leaving 45.", "45"),
        ("en", "Of the 120 places 85 are taken; 45 are still free.", "45"),
        ("de", "Von den 120 Plätzen sind 85 belegt, 45 sind noch frei.", "45"),
        ("fr", "Sur les 120 places, 85 sont prises ; il en reste donc 45.", "45"),
        ("nl", "Van de 120 plaatsen zijn er 85 bezet; er blijven er dus 45 over.", "45"),
        ("en", "The grant covers £300 of the £450; you pay the remaining £180 yourself.", "£180"),
        ("de", "Die Kasse übernimmt 300 der 450 Euro, die restlichen 180 Euro zahlen Sie selbst.", "180 Euro"),
        (
            "en",
            (
                "| Area | 2019 | 2020 | Change |\n|---|---|---|---|\n| North | 120 | 150 | +30 |\n| "
                "South | 90 | 110 | +20 |\n| East | 70 | 60 | +10 |"
            ),
            "10",
        ),
        (
            "en",
            (
                "| Permit | Price | Number | Revenue |\n|---|---|---|---|\n| Day | 10 | 120 | 1,200"
                " |\n| Week | 40 | 30 | 1,200 |\n| Year | 95 | 20 | 2,900 |"
            ),
            "2,900",
        ),
        (
            "de",
            (
                "| Streitwert | eine Gebühr | drei Gebühren |\n|---|---|---|\n| bis 500 Euro | 38 "
                "Euro | 114 Euro |\n| bis 1.000 Euro | 58 Euro | 174 Euro |\n| bis 1.500 Euro | 78 "
                "Euro | 243 Euro |"
            ),
            "243",
        ),
        (
            "nl",
            (
                "| Wijk | Woningen | Appartementen | Totaal |\n|---|---|---|---|\n| Noord | 210 | "
                "80 | 290 |\n| Dorne | 240 | 95 | 355 |\n| Zuid | 100 | 40 | 140 |"
            ),
            "355",
        ),
        (
            "en",
            (
                "The library holds 91,500 items. Books account for 62,000 of them, films for "
                "18,500 and e-books for 11,000."
            ),
            "",
        ),
        ("en", "The fleet consists of 48 boats, among them 22 ferries and 17 tugs.", ""),
        ("en", "The council has 41 seats. The Greens hold 12, Labour 17.", ""),
        ("en", "The service employs 86 people, 51 women and 35 men.", ""),
        ("en", "The service employs 86 people, 51 of them women and 30 part-timers.", ""),
        (
            "en",
            ("The budget for 2021 is £4.2 million. £2.6 million goes to salaries and £0.9 million to buildings."),
            "",
        ),
        ("en", ("The entrance fee is £12 and the guided tour costs £8, so a visit with a tour comes to £20."), ""),
        ("en", "A passport costs £75. Express service adds £40, so you pay £115 in all.", ""),
        ("en", ("A passport costs £75. Children under 16 pay £49, so families should plan ahead for £20 more."), ""),
        ("en", "Visitors rose from 14,200 in 2019 to 16,900 in 2020, an increase of 2,700.", ""),
        ("en", "In 2018 the rate was 97 per cent, in 2020 94 per cent, a fall of three points.", ""),
        ("en", ("In 2018 the rate was 97 per cent, in 2020 94 per cent, a target of 99 per cent being set."), ""),
        ("en", "Of 1,260 requests, 882 were granted, which is 70 per cent.", ""),
        ("en", "Of 1,260 requests, 882 were granted, 80 per cent of them within a month.", ""),
        ("en", ("We received 1,260 requests; 882 were granted and 80 per cent of those who asked were satisfied."), ""),
        ("de", "Von 1.260 Anträgen wurden 882 bewilligt, 80 Prozent davon in einem Monat.", ""),
        ("fr", "Sur 1 260 demandes, 882 ont été acceptées, dont 80 % en un mois.", ""),
        ("en", "A copy costs 30 cents a page. For 40 pages you pay £12.", ""),
        ("en", "The fee is £25 per day; a permit for a week costs £110.", ""),
        ("en", "The fee is £25 per day, or £110 for five days.", ""),
        ("en", "Parking costs £2 an hour, up to a maximum of £14 a day.", ""),
        ("de", "Die Gebühr beträgt 25 Euro pro Tag, höchstens aber 110 Euro.", ""),
        ("de", "Ein Raummeter kostet 68 Euro. Ab fünf Raummetern kostet er 60 Euro.", ""),
        ("en", "The membership fee is £60 a year or £6 a month if you pay by direct debit.", ""),
        ("en", "The pass costs £9 a day, or £30 a week.", ""),
        ("fr", "L'abonnement coûte 9 euros par mois ou 90 euros par an.", ""),
        ("en", "Adults pay £12, children £8 and families £30.", ""),
        ("en", "A ticket costs £28; students get 25 per cent off and pay £21.", ""),
        ("en", "A ticket costs £28; students pay £23 and get 25 per cent off in the shop.", ""),
        ("en", "The course lasts two years and six months, that is 30 months.", ""),
        ("en", "You have 90 minutes for the first test and two hours for the second.", ""),
        ("en", "The water must be kept at 60 °C (140 °F).", ""),
        ("en", ("Road transport takes 62 per cent of the budget, rail 28 per cent and cycling 10 per cent."), ""),
        ("en", "62 per cent of pupils walk, 48 per cent like sport and 35 per cent play music.", ""),
        ("en", "The number of calls doubled from 1,200 to 2,400.", ""),
        ("en", "The number of calls almost doubled from 1,200 to 2,250.", ""),
        ("en", "Half of the 240 places are reserved; 140 people have applied.", ""),
        ("en", "Of the 120 places, 85 are taken, leaving 35.", ""),
        ("en", "Of the 120 places, 85 are taken and 45 people are on the waiting list.", ""),
        ("de", "Von den 120 Plätzen sind 85 belegt, 45 Personen stehen auf der Warteliste.", ""),
        ("nl", "Van de 120 plaatsen zijn er 85 bezet; er blijven er dus 35 over.", ""),
        ("en", "Income grew by 25 per cent, from £40,000 to £50,000.", ""),
        (
            "en",
            (
                "| Permit | Price | Number | Revenue |\n|---|---|---|---|\n| Day | 10 | 120 | 1,200"
                " |\n| Week | 40 | 30 | 1,200 |\n| Year | 95 | 20 | 1,900 |"
            ),
            "",
        ),
        (
            "en",
            ("| | Adult | Child |\n|---|---|---|\n| Day | £12 | £6 |\n| Week | £30 | £15 |\n| Season | £95 | £57 |"),
            "",
        ),
        (
            "en",
            ("| Year | Calls | Share |\n|---|---|---|\n| 2018 | 120 | 30 |\n| 2019 | 150 | 31 |\n| 2020 | 90 | 29 |"),
            "",
        ),
        ("en", "In 2020 there were 1,240 accidents, 80 fewer than the 1,320 of 2019.", ""),
        ("en", ("In 2020 there were 1,240 accidents, 180 of them on motorways; in 2019 there were 1,320."), ""),
        ("nl", "In 2020 rukte de brandweer 7.300 keer uit, gemiddeld 20 keer per dag.", ""),
        ("en", "The exam lasts three hours, from 9.00 to 12.00.", ""),
        (
            "en",
            (
                "The state pays 60 per cent of wages, the region 30 per cent of rent and the town"
                " 20 per cent of heating."
            ),
            "",
        ),
        (
            "en",
            ("In 2019 the trust planted 3,000 trees and in 2020 4,500, so that 7,500 trees were planted in two years."),
            "",
        ),
        ("en", "We have 34 buses and 29 trams; together they carry 65 million passengers.", ""),
        ("fr", "Le conseil compte 41 sièges, dont 12 pour les Verts et 17 pour les socialistes.", ""),
        ("de", "Der Rat hat 41 Sitze. Davon entfallen 12 auf die Grünen und 17 auf die SPD.", ""),
        ("en", "The fee was raised by £5 in 2018 and from £40 to £50 in 2020.", ""),
        ("en", "The fine is £80. If you pay within two weeks you pay £50.", ""),
        (
            "en",
            (
                "Applicants must be 18. The fee is £30. Two copies cost £60 if ordered together, "
                "so three copies cost £85 with our discount."
            ),
            "",
        ),
        ("en", "Three teams had four boats. Of our 250 members 130 row, which is 48 per cent.", "48 per cent"),
        ("en", "Three teams had four boats. Of our 250 members 130 row, which is 52 per cent.", ""),
        ("en", "Of our 250 members 130 row, or 60 per cent of those who came.", ""),
        ("fr", "Sur les 250 membres, 130 rament, ce qui représente 48 %.", "48 %"),
        ("de", "Von den 250 Mitgliedern rudern 130, das entspricht 48 Prozent.", "48 Prozent"),
        ("fr", "Le club est passé de 318 à 172 membres, soit 156 de moins en dix ans.", "156"),
        ("en", "The club took 42 million euro and spent 57 million, a deficit of 25 million.", "25 million"),
        ("en", "The club took 42 million euro and spent 57 million; the deficit of 15 million was covered.", ""),
        ("nl", "De club ontving 42 miljoen euro en gaf 57 miljoen uit, een tekort van 25 miljoen.", "25 miljoen"),
        ("de", "Von den 640 Booten waren 412 neu und 238 nicht.", "412 neu und 238"),
        ("en", "Of 640 boats 412 were new and 228 were not.", ""),
        (
            "en",
            (
                "The plan costs 40 million euro: 18 million for roads, 12 million for rail and 10 million for quays. "
                "Roads alone thus take 54 per cent."
            ),
            "54 per cent",
        ),
        (
            "en",
            (
                "The plan costs 40 million euro: 18 million for roads, 12 million for rail and 10 million for quays. "
                "Roads alone thus take 45 per cent."
            ),
            "",
        ),
        (
            "en",
            (
                "The plan costs 40 million euro: 18 million for roads, 12 million for rail and 10 million for quays. "
                "Roads alone take 54 per cent of the land."
            ),
            "",
        ),
        (
            "fr",
            (
                "Le plan coûte 40 millions d'euros : 18 millions pour les routes, 12 millions pour le rail, 10 "
                "millions pour les quais. Les routes prennent donc à elles seules 54 %."
            ),
            "54 %",
        ),
        ("en", "The towns hold 57 per cent of the shares and the others 45 per cent.", "45 per cent"),
        ("en", "The towns hold 57 per cent of the shares and the others 43 per cent.", ""),
        (
            "fr",
            "Sur cent sorties, 64 se font en bateau, 28 à pied et 12 à vélo ou en train.",
            "64 se font en bateau, 28 à pied et 12",
        ),
    ],
)
def test_results_follow_from_the_figures_told(language: str, text: str, flagged: str) -> None:
    assert flagged_in(KIND, text, language)[:1] == ([flagged] if flagged else [])
