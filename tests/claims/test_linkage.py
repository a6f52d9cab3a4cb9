"""One attribute of one thing told twice in free words, with two values, and statements that only look alike."""

from __future__ import annotations

import pytest

from checker.claims.judging import judged_pairs
from checker.claims.reading import Reading
from checker.readers import read_text


@pytest.mark.parametrize(
    ("language", "blocks", "disagrees"),
    [
        (
            "en",
            [
                "# Harbour Trust",
                "The Trust has a staff of 730 and nearly 300 volunteers. It was founded by fishermen.",
                "## Boats",
                "The boats are kept in sheds. The 420 volunteers who man the boats are trained each spring.",
            ],
            True,
        ),
        (
            "en",
            [
                "# Town library",
                "The library has six branches. It is open daily.",
                "## Services",
                "All seven branches lend films. Music is lent only in the main house.",
            ],
            True,
        ),
        (
            "en",
            [
                "# Fishing",
                "Everyone aged 14 or over needs a permit. Permits are sold in shops.",
                "## Rules",
                "Nobody aged 16 or over may fish without a permit.",
            ],
            True,
        ),
        (
            "en",
            [
                "# Pensions",
                "The pension is paid from the age of 65. It is paid monthly.",
                "## Who can apply",
                "You can draw the pension once you have reached the age of 67.",
            ],
            True,
        ),
        (
            "en",
            [
                "# Board",
                "Members of the board serve for four years. They meet monthly.",
                "## Elections",
                "The term of office of board members is five years.",
            ],
            True,
        ),
        (
            "en",
            [
                "# The bridge",
                "The bridge is 1,240 metres long. It was opened in 1966.",
                "## Facts",
                "With a length of 1,420 metres it is the longest in the county.",
            ],
            True,
        ),
        (
            "en",
            [
                "# Report",
                "The budget for 2021 amounts to £4.2 million. Most goes to salaries.",
                "## Money",
                "In 2021 the Trust has a budget of £4.6 million.",
            ],
            True,
        ),
        (
            "de",
            [
                "# Stadtbücherei",
                "Die Bücherei hat sechs Zweigstellen. Sie ist täglich geöffnet.",
                "## Angebot",
                "Alle sieben Zweigstellen verleihen Filme. Musik gibt es nur im Haupthaus.",
            ],
            True,
        ),
        (
            "de",
            [
                "# Amt",
                "Dem Beirat gehören 15 Mitglieder an. Er tagt monatlich.",
                "## Arbeit",
                "Die 17 Mitglieder des Beirats werden für vier Jahre gewählt.",
            ],
            True,
        ),
        (
            "de",
            [
                "# Ausweis",
                "Für einen verlorenen Ausweis zahlen Sie 5 Euro. Er gilt ein Jahr.",
                "## Kosten",
                "Ein verlorener Ausweis kostet 8 Euro.",
            ],
            True,
        ),
        (
            "de",
            [
                "# Amt",
                "Das Amt beschäftigt 284 Personen. Es hat drei Abteilungen.",
                "## Personal",
                "Von unseren 310 Beschäftigten sind 40 in Teilzeit.",
            ],
            True,
        ),
        (
            "fr",
            [
                "# Musée",
                "Le musée compte six salles. Il est gratuit.",
                "## Visite",
                "Les sept salles du musée sont ouvertes toute l'année.",
            ],
            True,
        ),
        (
            "fr",
            [
                "# Prime",
                "La prime de naissance est de 250 euros. Elle est versée une fois.",
                "## Montants",
                "La prime de naissance s'élève à 275 euros par enfant.",
            ],
            True,
        ),
        (
            "fr",
            [
                "# Recours",
                "Le recours doit être introduit dans les trente jours de la décision. Il est gratuit.",
                "## Procédure",
                "Vous disposez de soixante jours à compter de la décision pour introduire un recours.",
            ],
            True,
        ),
        (
            "fr",
            [
                "# Office",
                "L'Office emploie 120 personnes. Il siège à Namur.",
                "## Personnel",
                "Les 135 agents de l'Office travaillent sur deux sites.",
            ],
            True,
        ),
        (
            "nl",
            [
                "# Bezwaar",
                "Bezwaar indienen kan binnen zes maanden na de kennisgeving. Het is gratis.",
                "## Hoe",
                "U kunt tot drie maanden na de kennisgeving bezwaar indienen.",
            ],
            True,
        ),
        (
            "nl",
            [
                "# Zone",
                "De zone heeft 13 posten. Er werken vrijwilligers.",
                "## Posten",
                "De 15 posten van de zone zijn dag en nacht bemand.",
            ],
            True,
        ),
        (
            "nl",
            [
                "# Boetes",
                "Wie zonder vergunning kapt, betaalt 350 euro. De boete is snel betaald.",
                "## Kappen",
                "De boete voor kappen zonder vergunning bedraagt 500 euro.",
            ],
            True,
        ),
        (
            "nl",
            [
                "# Raad",
                "De raad telt 25 leden. Hij vergadert maandelijks.",
                "## Verkiezing",
                "De 27 leden van de raad worden om de zes jaar verkozen.",
            ],
            True,
        ),
        (
            "en",
            [
                "# Town library",
                "The library has six branches. It is open daily.",
                "## Services",
                "Two branches lend films. The six branches are closed on Mondays.",
            ],
            False,
        ),
        (
            "en",
            [
                "# Town library",
                "The library has six branches. It is open daily.",
                "## History",
                "In 1990 the library had four branches. By 2000 it had seven branches.",
            ],
            False,
        ),
        (
            "en",
            [
                "# Town library",
                "The library has six branches in the city and three branches in the county.",
            ],
            False,
        ),
        (
            "fr",
            [
                "# Eau",
                "Le mètre cube a coûté 3,63 euros en moyenne. Le prix est contrôlé.",
                "## Distribution",
                "La distribution a coûté 2,07 euros le mètre cube. Le compteur est compris.",
            ],
            False,
        ),
        (
            "en",
            [
                "# Statutes",
                "## 1. The Board",
                "### 1.1. Procedure",
                "The voting period is two weeks, or until the outcome of the vote is no longer in doubt.",
                "## 2. The Court",
                "### 2.1. Procedure",
                "The voting period lasts for one week, or until the outcome of the vote is no longer in doubt.",
            ],
            False,
        ),
        ("en", ["# Hall", "The hall costs 40 euro per night.", "## Fees", "For it we ask 45 euro per week."], False),
        (
            "en",
            [
                "# Register",
                "A large company pays 30 per cent less, a small one 60 per cent less.",
                "## Companies",
                "But 71 per cent of the entries come from large and small companies.",
            ],
            False,
        ),
        (
            "en",
            [
                "# Appeals",
                "You can appeal within six weeks of the decision. We decide on the appeal within three months.",
            ],
            False,
        ),
        (
            "en",
            [
                "# Pensions",
                "The pension is paid from the age of 65. For those born after 1960 it is paid from the age of 67.",
            ],
            False,
        ),
        (
            "en",
            [
                "# Board",
                "Members of the board serve for four years. The chair serves for two years.",
            ],
            False,
        ),
        (
            "en",
            [
                "# Grants",
                "The grant covers 60 per cent of the costs. In rural areas it covers 75 per cent of the costs.",
            ],
            False,
        ),
        (
            "en",
            [
                "# Grants",
                "The maximum grant is £5,000. The minimum grant is £500. Grants of up to £1,000 need no report.",
            ],
            False,
        ),
        (
            "en",
            [
                "# Staff",
                "The Trust has 284 staff. Of the 120 staff in the harbour, 40 work at night.",
            ],
            False,
        ),
        (
            "en",
            [
                "# The bridge",
                "The bridge is 1,240 metres long. The main span has a length of 420 metres.",
            ],
            False,
        ),
        (
            "en",
            [
                "# Report",
                "The budget for 2021 amounts to £4.2 million. The budget for 2022 amounts to £4.6 million.",
            ],
            False,
        ),
        (
            "fr",
            [
                "# Musée",
                "Le musée compte six salles. Les deux salles du sous-sol sont fermées.",
            ],
            False,
        ),
        (
            "fr",
            [
                "# Prime",
                "La prime de naissance est de 250 euros. La prime d'adoption s'élève à 275 euros par enfant.",
            ],
            False,
        ),
        (
            "nl",
            [
                "# Zone",
                "De zone heeft 13 posten. De drie posten aan de kust zijn nieuw.",
            ],
            False,
        ),
        (
            "nl",
            [
                "# Raad",
                "De raad telt 25 leden. De commissie telt zeven leden.",
            ],
            False,
        ),
        (
            "en",
            [
                "# Offices",
                "The Agency has three offices abroad. Its five offices at home are open daily.",
            ],
            False,
        ),
        (
            "en",
            [
                "# Courses",
                "Each course has 12 places. The 18 places in the summer course go fast.",
            ],
            False,
        ),
        (
            "en",
            [
                "# Terms",
                "A permit is valid for two years. A provisional permit is valid for one year.",
            ],
            False,
        ),
        (
            "en",
            [
                "# Reeds",
                "The reeds are cut by the Reed Service, a branch of the ministry that was created in 1986.",
                "The reed committee advises the minister. It was set up in 1994.",
            ],
            False,
        ),
        (
            "nl",
            [
                "# Over het Rietmuseum",
                "Het Rietmuseum bestaat sinds 1971.",
                "De stichting die het museum beheert is jonger. Zij werd in 1972 opgericht.",
            ],
            False,
        ),
    ],
)
def test_one_attribute_has_one_value(language: str, blocks: list[str], *, disagrees: bool) -> None:
    reading = Reading(read_text("\n\n".join(blocks), path="page.md", language=language))
    assert any(found.level != "note" for found in judged_pairs([reading])) == disagrees
