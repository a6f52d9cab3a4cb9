"""What the kind "stale" says of what is called the latest and of times that have passed, and what it lets be."""

from __future__ import annotations

import datetime

import pytest

from checker.claims.reading import Reading
from checker.document import Document
from checker.kinds import stale
from checker.kinds.kind import Context
from checker.packs import Rules

_CONTEXT = Context(rules=Rules(), as_of=datetime.date(2024, 6, 1), newest=frozenset({"page.md"}))

OVERTAKEN = [
    ("en", "The most recent figures for a whole year, those for 2020, are on the page of figures."),
    ("en", "In 2022 we took in 412 seals. The most recent figures for a whole year, those for 2019, are elsewhere."),
    ("fr", "Les derniers chiffres, ceux de 2019, suivent. En 2022, le centre a soigné 412 phoques."),
    ("nl", "In 2022 ving het centrum 412 zeehonden op. De meest recente cijfers, die van 2019, staan elders."),
    ("de", "2022 nahm die Station 412 Robben auf. Die neuesten Zahlen, die von 2019, stehen anderswo."),
    ("en", "Ask for the latest annual report, on 2020. According to the annual report on 2022, waste fell."),
    (
        "en",
        (
            "The latest annual report, on 2020, is free.\n\n"
            "Waste fell by a third.\n\n"
            "According to the annual report on 2022, waste fell."
        ),
    ),
    (
        "en",
        (
            "The most recent edition of the Harbour Atlas dates from 2015.\n\n"
            "Maps are drawn from the edition of the Harbour Atlas of 2021."
        ),
    ),
    (
        "en",
        (
            "The last report of the Ombudsman, for 2019, is here.\n\n"
            "In the report of the Ombudsman for 2021 three cases stand out."
        ),
    ),
    (
        "fr",
        (
            "Le dernier rapport de l'Agence, qui porte sur 2019, est en ligne.\n\n"
            "Le tri progresse.\n\n"
            "D'après le rapport de l'Agence sur l'année 2021, paru en juin 2022, tout va bien."
        ),
    ),
    ("fr", "Le rapport annuel le plus récent date de 2018.\n\nVoir aussi le rapport annuel de 2021."),
    (
        "nl",
        "Het laatste rapport van de Raad, over 2019, is gratis.\n\nDat blijkt uit het rapport van de Raad over 2021.",
    ),
    (
        "nl",
        (
            "Het meest recente jaarverslag van de Raad gaat over 2019.\n\n"
            "Het jaarverslag van de Raad over 2022 telt 40 bladzijden."
        ),
    ),
    ("de", "Der jüngste Bericht der Kammer betrifft 2019.\n\nDas steht im Bericht der Kammer über 2021."),
    (
        "de",
        (
            "Der letzte Bericht der Kammer, über das Jahr 2019, ist kostenlos.\n\n"
            "Das steht im Bericht der Kammer über das Jahr 2021."
        ),
    ),
    (
        "en",
        (
            "# Energy\n\n"
            "The latest figures are those of 2020.\n\n"
            "| Sector | 2008 | 2022 |\n|---|---|---|\n| homes | 41 | 39 |\n| farms | 12 | 11 |\n"
        ),
    ),
    (
        "fr",
        (
            "# Énergie\n\n"
            "Les derniers chiffres sont ceux de 2020.\n\n"
            "| Secteur | 2008 | 2022 |\n|---|---|---|\n| foyers | 41 | 39 |\n| fermes | 12 | 11 |\n"
        ),
    ),
    (
        "nl",
        (
            "# Energie\n\n"
            "De meest recente cijfers zijn die van 2020.\n\n"
            "| Sector | 2008 | 2022 |\n|---|---|---|\n| gezinnen | 41 | 39 |\n| boeren | 12 | 11 |\n"
        ),
    ),
    (
        "de",
        (
            "# Energie\n\n"
            "Die neuesten Zahlen sind die von 2020.\n\n"
            "| Bereich | 2008 | 2022 |\n|---|---|---|\n| Haushalte | 41 | 39 |\n| Höfe | 12 | 11 |\n"
        ),
    ),
    ("en", "The survey is held every year. The latest edition dates from 2017."),
    ("fr", "L'étude paraît chaque année. La dernière édition date de 2017."),
    ("nl", "De studie verschijnt jaarlijks. De nieuwste uitgave dateert van 2017."),
    ("de", "Die Studie erscheint jährlich. Die neueste Ausgabe stammt aus dem Jahr 2017."),
    ("en", "The next Lantern Night, when all quays stay open until one, will be held on Saturday, 7 October 2023."),
    ("en", "The survey of skippers will be held in March 2023."),
    ("nl", "De sluis zal in het voorjaar van 2023 in gebruik worden genomen."),
    ("fr", "L'écluse sera mise en service au printemps 2023."),
    ("de", "Die Schleuse wird im Frühjahr 2023 in Betrieb genommen werden."),
]

STILL_TRUE = [
    ("en", "In 2019 we took in 412 seals. The most recent figures, those for 2022, are elsewhere."),
    ("en", "Since 2021 the bay has been closed. The most recent figures, those for 2019, are elsewhere."),
    ("en", "The target for 2022 is 412 seals. The most recent figures, those for 2019, are elsewhere."),
    (
        "en",
        (
            "The latest annual report of the Court, on 2022, is free.\n\n"
            "In the annual report of the Bank on 2023 there is more."
        ),
    ),
    ("en", "The latest report, on 2020, is free.\n\nThe report of 2021 on fish is long."),
    ("en", "The latest annual report, on 2022, is free.\n\nAccording to the annual report on 2020, waste fell."),
    ("en", "The latest annual report, on 2022, is free.\n\nThe annual report on 2023 will come out in September."),
    (
        "en",
        "The latest annual report, on 2022, came out late.\n\nThe annual report of 2023 took its place on the shelf.",
    ),
    (
        "fr",
        (
            "Le dernier rapport de l'Agence, qui porte sur 2022, est en ligne.\n\n"
            "Le rapport de l'Agence sera publié en 2024."
        ),
    ),
    ("de", "Der jüngste Bericht der Kammer betrifft 2022.\n\nDer Bericht des Hofes über 2023 ist neu."),
    ("nl", "Het laatste rapport van de Raad, over 2021, is gratis.\n\nHet rapport van het Hof over 2023 niet."),
    (
        "en",
        (
            "# Energy\n\n"
            "The latest figures are those of 2022.\n\n"
            "| Sector | 2008 | 2022 |\n|---|---|---|\n| homes | 41 | 39 |\n| farms | 12 | 11 |\n"
        ),
    ),
    (
        "en",
        (
            "# Energy\n\n"
            "The latest figures are those of 2020.\n\n"
            "| Target | 2020 | 2023 |\n|---|---|---|\n| homes | 41 | 39 |\n| farms | 12 | 11 |\n"
        ),
    ),
    (
        "en",
        (
            "# Energy\n\n"
            "The latest figures are those of 2020.\n\n"
            "# Cows\n\n"
            "| Breed | 2008 | 2022 |\n|---|---|---|\n| red | 41 | 39 |\n| black | 12 | 11 |\n"
        ),
    ),
    (
        "en",
        (
            "# Energy\n\n"
            "The latest figures are those of 2020.\n\n"
            "| Sector | 2020 | 2030 |\n|---|---|---|\n| homes | 41 | 39 |\n| farms | 12 | 11 |\n"
        ),
    ),
    ("en", "The survey is held every year. The latest edition dates from 2022."),
    ("en", "The survey is held every ten years. The latest edition dates from 2017."),
    ("en", "The latest edition of the handbook dates from 2017."),
    ("en", "The last annual report of the old Board, of 1998, is kept in the library."),
    ("de", "Die Studie erscheint alle fünf Jahre. Die neueste Ausgabe stammt aus dem Jahr 2019."),
    ("en", "The survey of skippers was held in March 2023."),
    ("nl", "De sluis werd in het voorjaar van 2023 in gebruik genomen."),
]


def _said(text: str, language: str) -> list[tuple[str, str | None]]:
    reading = Reading(Document.from_text(text, path="page.md", language=language))
    found = stale.KIND.within(reading, _CONTEXT) if stale.KIND.within else iter(())
    return [(finding.message, finding.suggestion) for finding in found if finding.level != "note"]


@pytest.mark.parametrize(("language", "text"), OVERTAKEN, ids=[row[1][:60] for row in OVERTAKEN])
def test_what_time_has_overtaken(language: str, text: str) -> None:
    assert len(_said(text, language)) == 1


@pytest.mark.parametrize(("language", "text"), STILL_TRUE, ids=[row[1][:60] for row in STILL_TRUE])
def test_what_still_holds(language: str, text: str) -> None:
    assert not _said(text, language)


def test_the_later_year_is_suggested() -> None:
    page = "The latest figures are those of 2020.\n\n| Sector | 2008 | 2022 |\n|---|---|---|\n| homes | 41 | 39 |\n"
    ((message, suggestion),) = _said(page, "en")
    assert suggestion == "2022"
    assert message == "The figures of 2020 are called the latest, yet the table has those of 2022."
