"""Texts that look wrong and are right: none of the kinds that count, add and order says anything of them."""

from __future__ import annotations

import pytest

from checker.kinds import arithmetic, chronology, count
from tests.wrong_or_right import told_of

RIGHT = [
    # language, text
    ("en", "It keeps 58 lamps and 21 bells. Together with 96 buoys they mark the way into the port."),
    ("de", "Es hat 58 Lampen und 21 Glocken. Zusammen mit 96 Bojen zeigen sie den Weg in den Hafen."),
    ("en", "Since the reform the land has four districts, against seven before: Arden, Brome, Corle and Dusk."),
    ("de", "Es gibt vier Kreise, gegen sieben zuvor: Arden, Brome, Corle und Dusk."),
    ("en", "The old dock was dug in 1811 and rebuilt in 1898, the canal followed in 1879."),
    ("en", "The boat has sailed four times: in 1998, in 2006, in 2015 and, at present, in 2022."),
    ("en", "The list has 387 lines. Of these, 116 are free, 233 carry a low duty and 38 a higher one."),
    ("en", "It took 4,815 calls in 2020, a good twice as many as in 2009, when there were 2,140."),
    ("fr", "Le billet vaut 90 minutes, soit une heure et demie, dans toutes les zones."),
    ("fr", "Elle paie 60 % du prix : pour un filet à 2 000 euros, 1 200 euros. Le plafond est de 3 500 euros."),
    (
        "fr",
        (
            "Les recettes étaient de 118 millions pour la ville, 52 millions pour les quais, 47 millions pour "
            "les filets et 14 millions pour le sel."
        ),
    ),
    ("en", "In the first two cases the office decides. The cases are:\n\n- fire\n- flood\n- frost\n- fog\n"),
    ("en", "A line holds four fields parted by a blank (spaces or tabs), as shown below."),
    ("en", "The two ferries that cross here are Orla, the older of the two, and Brin, its modern sister."),
    (
        "en",
        "There are two sorts of coal: new coal and old coal.\n\n## New coal\n\nX.\n\n## Old coal\n\nX.\n\n## Tax\n\nX.",
    ),
    ("de", "Das hat zwei Vorteile: die Größe hängt nicht am Netz, sondern an der Summe, und Sie können sie ändern."),
    ("de", "Setzen Sie dazu mem=2 als Wert ein (Näheres dazu in Abschnitt 6, im Anhang und im Vorwort)."),
    (
        "en",
        (
            "The Commission has 27 members, one from each state: they serve for five years, meet "
            "weekly, and vote in secret."
        ),
    ),
    ("en", "Three of the five ministers (Finance, Trade and Health) resigned."),
    ("en", "The fund has paid for 12 projects in three countries (Kenya, Uganda and Tanzania)."),
    ("en", "In the first two years (2015 and 2016) nothing was built."),
    ("en", "There are two kinds of permit: a permit for residents and their families, and a permit for visitors."),
    (
        "en",
        ("The two chambers, the Senate and the House, must agree on three points: the sum, the term and the rate."),
    ),
    (
        "en",
        (
            "The 28 articles are grouped in four titles: General provisions, Rights and duties, "
            "Bodies and procedures, and Final provisions."
        ),
    ),
    ("en", "He held three posts: minister of agriculture and fisheries, minister of trade, and prime minister."),
    ("en", "All four services - police, fire, ambulance and coastguard - can be reached on 112."),
    ("en", "The agency employs 120 people: engineers, lawyers, economists and clerks."),
    (
        "en",
        (
            "It rests on three pillars:\n\n- prevention;\n- protection;\n- response.\n\nThese two "
            "documents explain how:\n\n- the plan;\n- the guide.\n"
        ),
    ),
    (
        "en",
        (
            "You need the following:\n\n1. Two photographs.\n2. A form.\n3. Three copies of the "
            "contract.\n\nThese three copies are kept for five years.\n"
        ),
    ),
    ("en", "Four of the eleven islands are inhabited: Alda, Brae, Corn and Dray."),
    ("en", "The tax was paid in two instalments, in May and in October, and there were three exceptions."),
    ("en", "Over the past ten years (2010 to 2020) five parks were opened."),
    (
        "en",
        (
            "Article 5 lists six grounds. The first three concern consent, contract and law; the "
            "others are described below."
        ),
    ),
    ("en", "The prize is shared by two writers: Ann Moor, who lives in Bath, and Jon Hale, a poet."),
    ("en", "The Bank was founded in 1955 and has been in its present seat since 1998."),
    ("en", "Founded in 1955, the Bank traces its roots to a fund that had lent to farmers since 1921."),
    ("en", "In 2012, after nearly twenty years, the ban of 1994 was lifted."),
    ("en", "The Act of 2015 was followed by rules in 2016 and repealed those of 2003."),
    ("en", "By 2030 emissions must fall by 55 per cent from 1990, and by 2040 by 80 per cent."),
    ("en", "The rate rose from 2 to 3 per cent, an increase of 50 per cent."),
    ("en", "Prices went up by 4 per cent, from 50 euro to 52 euro."),
    ("en", "Turnout was 61% in 2014, 58% in 2018 and 66% in 2022."),
    ("en", "Of 200 firms 40 per cent had fewer than 10 workers, 35 per cent 10 to 50 and 25 per cent more."),
    ("en", "A family of four with two children pays 120 euro, that is 30 euro each."),
    ("en", "The journey takes 3 hours (2 hours by express train)."),
    ("en", "The limit is 30 days (10 working days for urgent files)."),
    ("en", "The tank holds 50,000 litres (50 cubic metres)."),
    ("en", "The fee is 35 euro, 15 euro for students and 10 euro for pensioners."),
    ("en", "It takes six weeks, or two months in summer, to get a visa."),
    ("en", "The Treaty was signed on 4 April 1949 and entered into force on 24 August 1949."),
    ("en", "Since 1999, twelve states have joined: three in 1999, seven in 2004 and two in 2009."),
    ("en", "The mission ended in 2014, thirteen years after it had begun in 2001."),
    ("en", "The Institute, which celebrates its 75th anniversary in 2023, was established in 1948."),
    ("en", "| Year | Number |\n|---|---|\n| 2017 | 120 |\n| 2018 | 140 |\n| All time | 3,200 |\n"),
    ("en", "| Country | Rank | Score |\n|---|---|---|\n| A | 1 | 80 |\n| B | 2 | 70 |\n| Overall | 1.5 | 75 |\n"),
    (
        "en",
        ("| Item | EUR |\n|---|---|\n| Wages | 120 |\n| of which overtime | 20 |\n| Rent | 80 |\n| Total | 200 |\n"),
    ),
    (
        "en",
        (
            "| Unit | 2020 |\n|---|---|\n| North | 10 |\n| South | 20 |\n| Subtotal | 30 |\n| East | "
            "5 |\n| West | 7 |\n| Subtotal | 12 |\n| Total | 42 |\n"
        ),
    ),
    ("en", "| | Men | Women | All |\n|---|---|---|---|\n| Staff | 12 | 14 | 26 |\n| Average age | 44 | 42 | 43 |\n"),
    ("fr", "Les trois quarts des communes (Arles, Nîmes et Sète exceptées) ont voté."),
    ("fr", "La loi de 2005, qui a remplacé celle de 1998, a été modifiée en 2011."),
    ("fr", "Le prix est passé de 10 à 12 euros, soit une hausse de 20 %."),
    (
        "fr",
        ("L'Office compte deux directions : la direction des études et de la recherche et la direction des services."),
    ),
    ("fr", "Depuis plus de vingt ans, l'Office, créé en 1990, publie un rapport."),
    ("fr", "Il faut compter entre 6 et 8 semaines (2 mois au plus)."),
    ("nl", "De drie gewesten (Vlaanderen, Wallonië en Brussel) en de twee gemeenschappen werken samen."),
    ("nl", "De wet van 3 mei 2001 heeft de wet van 8 juni 1995 vervangen."),
    ("nl", "In 2010, na de verkiezingen van 2009, werd een akkoord gesloten."),
    ("nl", "Er zijn twee soorten vergunningen: die voor inwoners en hun gezin en die voor bezoekers."),
    ("de", "Die beiden Kammern beraten über drei Punkte: Haushalt, Steuern und Abgaben sowie Schulden."),
    ("de", "Seit 1998 gilt das Gesetz, das 2004 und 2011 geändert wurde."),
    ("de", "Nach der Wahl im Jahr 2017 wurde 2018 eine Regierung gebildet."),
    ("de", "Der Preis stieg von 80 auf 100 Euro, also um 25 Prozent."),
    ("de", "Das Amt beschäftigt 40 Menschen: Juristen, Ingenieure, Ärzte und andere."),
    ("de", "Die Frist beträgt vier Wochen (für Vereine zwei Monate)."),
    ("de", "Von den 16 Ländern haben drei zugestimmt: Bayern, Hessen und Sachsen."),
    ("en", "The course has twelve evenings of two and a half hours each, that is 30 hours in all."),
    ("en", "Candidates take 8 modules of 90 minutes each, that is 12 hours of teaching."),
    ("de", "Der Lehrgang umfasst 16 Einheiten zu je 45 Minuten, also 12 Stunden."),
    ("fr", "Chaque stagiaire suit six modules d'une heure et demie, soit neuf heures."),
    ("nl", "De cursus telt 16 lessen van 45 minuten, dat is 12 uur."),
    ("en", "With the grant of €1,200 and three months of travel money at €150, a trainee gets €1,650."),
    ("en", "A loan of €7,000 and two years of aid, which is €4,000 a year, make the debt €15,000."),
    ("en", "For two it is €24,000. From the third person on it rises by €5,000 each; for five people it is €39,000."),
    ("en", "Two people may earn €24,000. The limit rises by €5,000 each; for five people it is thus €39,000."),
    (
        "fr",
        "Le plafond augmente de 5 000 euros chacun à partir de la troisième ; pour cinq personnes, il est de 39 000.",
    ),
    ("en", "We received 58 complaints: 31 were dismissed, 12 upheld and 9 withdrawn, and 6 were still open."),
    ("fr", "Il y eut 58 plaintes : 31 ont été rejetées, 12 retenues et 9 retirées, et 6 étaient encore en cours."),
    ("de", "Es gab 58 Anträge: 31 wurden bewilligt, 12 abgelehnt und 9 zurückgezogen, und 6 waren noch offen."),
    ("nl", "Er waren 58 aanvragen: 31 werden toegekend, 12 geweigerd en 9 ingetrokken, en 6 liepen nog."),
    ("en", "There are four rounds: a form, a test of French, an interview and, at last, a talk by telephone."),
    ("de", "Es gibt vier Schritte: ein Formular, eine Prüfung, ein Gespräch und, zum Schluss, ein Anruf."),
    ("nl", "Er zijn vier stappen: een formulier, een toets, een gesprek en, tot slot, een telefoontje."),
    ("en", "Set up by the Act of 3 May 1995, it opened on 1 September 1995 and marks its 25th anniversary this year."),
    ("fr", "Créé par la loi du 3 mai 1995, il a ouvert le 1er octobre 1995 et fête cette année son 25e anniversaire."),
    (
        "de",
        "Es ist am 3. Mai 1995 gegründet, nahm 1996 die Arbeit auf und feiert dieses Jahr sein 25-jähriges Bestehen.",
    ),
    ("nl", "Hij is op 3 mei 1995 opgericht, ging op 1 juni 1995 van start en viert dit jaar zijn 25-jarig bestaan."),
    ("fr", "Le stage compte six séances. Chacune dure 90 minutes, soit neuf heures en tout."),
    ("fr", "Le trajet dure deux heures et quart, soit 135 minutes."),
    ("en", "It is open for two hours on three days, that is six hours a week."),
    ("en", "The 64 places are shared out: 31 go to Arden and 18 to Brome, and the other 15 are kept back."),
    ("fr", "Fondée en 1840, elle a fêté ses 150 ans en 1990, et elle fête cette année ses 180 ans."),
    ("en", "The guild has 15 masters: the warden, two clerks, seven from the town and five from the villages."),
    ("de", "Der Rat zählt 15 Mitglieder: zwei Schreiber, sieben aus der Stadt, fünf vom Land und die Vorsitzende."),
    ("en", "A claim is heard by three people: the warden or a clerk, and one from each of the crews."),
    ("fr", "Elle est tenue par cinq personnes : le garde ou son adjoint, et deux de chaque rive."),
    ("en", "Founded in 1840, it moved in 1990, when it was 150 years old, and this year keeps its 180th anniversary."),
]


@pytest.mark.parametrize(("language", "text"), RIGHT, ids=[row[1][:48] for row in RIGHT])
def test_let_pass(language: str, text: str) -> None:
    for kind in (count.KIND, arithmetic.KIND, chronology.KIND):
        assert not told_of(kind, text, language, "2020-01-01")
