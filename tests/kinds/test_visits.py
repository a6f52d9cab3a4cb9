"""Until when a house is open, lets visitors stay, and on which day of the week it is shut: told in two places."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

import checker
from checker.document import Document

_FILL = {
    "en": "The house stands by the lake. It has two floors. Boats call there.",
    "fr": "La maison se trouve au bord du lac. Elle a deux étages. Des bateaux y passent.",
    "nl": "Het huis staat aan het meer. Het heeft twee verdiepingen. Er varen boten.",
    "de": "Das Haus steht am See. Es hat zwei Stockwerke. Dort fahren Boote.",
}
_ALLOWED = "In the hospital visits are allowed every day from 2 p.m. to 8 p.m."

ON_ONE_PAGE = [
    ("en", "The pool is open on Thursdays, 9 a.m. to 6 p.m.", "On Thursdays we are here for you until 7 p.m.", True),
    ("en", "The pool is open on Thursdays, 9 a.m. to 6 p.m.", "On Thursdays we are here for you until 6 p.m.", False),
    ("en", "The pool is open on Thursdays, 9 a.m. to 6 p.m.", "On Fridays we are open until 7 p.m.", False),
    ("en", "The pool is open on Thursdays, 9 a.m. to 6 p.m.", "On Thursdays the café is open until 7 p.m.", False),
    ("en", "The pool is open on Thursdays, 9 a.m. to 6 p.m.", "You can book on Thursdays until 7 p.m.", False),
    ("en", "We are open Monday to Friday from 9 a.m. to 5 p.m.", "On Thursdays we are open until 7 p.m.", False),
    ("fr", "Le guichet est ouvert le jeudi de 8 h à 18 h.", "Le jeudi, nous sommes ouverts jusqu'à 19 h.", True),
    ("nl", "Het loket is op donderdag open van 9 tot 18 uur.", "Op donderdag bent u bij ons tot 19 uur welkom.", False),
    ("nl", "Het loket is op donderdag open van 9 tot 18 uur.", "Op donderdag zijn wij open tot 19 uur.", True),
    ("de", "Das Amt ist donnerstags von 8 bis 12 und von 14 bis 18 Uhr geöffnet.",
     "Am Donnerstag sind wir bis 19 Uhr für Sie da.", True),
    ("en", _ALLOWED, "Relatives leave the ward by 7 p.m.", True),
    ("en", _ALLOWED, "Relatives leave the ward by 8 p.m.", False),
    ("en", _ALLOWED, "Letters for patients are taken until 7 p.m.", False),
    ("fr", "À l'hôpital les visites sont autorisées tous les jours de 14 h à 20 h, sauf en réanimation.",
     "- Les proches quittent les chambres à 19 h au plus tard.", True),
    ("nl", "In het ziekenhuis: bezoekuur dagelijks van 14 tot 20 uur.", "Bezoekers gaan uiterlijk om 19 uur.", True),
    ("de", "In der Klinik: Besuchszeiten täglich von 14 bis 20 Uhr.", "Besucher gehen spätestens um 19 Uhr.", True),
    ("en", "The museum is open every day except Tuesday.", "Monday being our closing day, no tours are given.", True),
    ("en", "The museum is open every day except Tuesday.", "Tuesday being our closing day, no tours are given.", False),
    ("en", "The museum welcomes you every day except Tuesday.", "The museum is closed on Mondays.", True),
    ("en", "The museum is open every day except Tuesday.", "The café is closed on Mondays.", False),
    ("en", "The museum is open every day except Tuesday.", "On Monday 5 June the museum is closed.", False),
    ("en", "The museum is closed on Mondays.", "The museum is closed on Sundays in winter.", False),
    ("fr", "Le musée vous accueille tous les jours sauf le mardi.", "Le lundi étant notre jour de fermeture, écrivez.",
     True),
    ("nl", "Het museum is elke dag open behalve op dinsdag.", "Maandag is onze sluitingsdag.", True),
    ("de", "Das Museum ist täglich außer dienstags geöffnet.", "Der Montag ist unser Ruhetag.", True),
]  # fmt: skip

_DAYS = "The congress is held from Thursday 12 to Saturday 14 September 2024."
EVENT_DAYS = [
    ("en", _DAYS, "For the congress we need helpers on all three days, 13, 14 and 15 September.", True),
    ("en", _DAYS, "For the congress we need helpers on all three days, 12, 13 and 14 September.", False),
    ("en", _DAYS, "The office of the congress is open from 9 to 16 September 2024.", False),
    ("en", _DAYS, "The lake festival is held from 13 to 15 September 2024.", False),
    ("en", _DAYS, "In 2022 the congress was held from 13 to 15 September 2022.", False),
    ("fr", "Le congrès a lieu du jeudi 12 au samedi 14 mai.", "Le congrès, les 13, 14 et 15 mai, est public.", True),
    ("nl", "Het congres is van donderdag 12 tot zaterdag 14 mei.", "Het congres, op 13, 14 en 15 mei, is open.", True),
    ("de", "Der Kongress ist vom 12. bis 14. Mai.", "Der Kongress, am 13., 14. und 15. Mai, ist öffentlich.", True),
]
PHONES = [
    ("en", "Who sees oil on the lake is asked to ring 0555 21 40.", "- Spills of oil, day and night: 0555 24 10", True),
    ("en", "For permits call 0555 21 40.", "For oil spills call 0555 24 10.", False),
    ("en", "- Fishing permits: 0555 21 40", "- Boat permits: 0555 24 10", False),
    ("en", "Call the Crisis Centre on +299 55 200 400.", "The Crisis Centre has the number +299 55 200 440.", True),
    ("en", "Call the Crisis Centre on +299 55 200 400.", "The Fees Desk has the number +299 55 200 440.", False),
    ("nl", "Ziet u olie op het meer, bel dan 0555 21 40.", "- Olie en chemicaliën: 0555 24 10", True),
]

_FREE = "Children under 18 enter free of charge."
_ADULTS = "Young people from 12 to 25 years pay €6."
ENTRY_AGES = [
    ("en", "Under-19s get in for nothing.", "Young visitors pay €6 from their seventeenth birthday until they turn 26.",
     True),
    ("en", _FREE, _ADULTS, True),
    ("en", "Children under 12 enter free of charge.", _ADULTS, False),
    ("en", "Children under 6 enter free of charge.", "Children under 12 pay €3.", False),
    ("en", "On Sundays children under 18 enter free.", _ADULTS, False),
    ("en", _FREE, "For the tower, young people from 12 to 25 years pay €6.", False),
    ("en", _FREE, "A passport for those from 12 to 25 years costs €60.", False),
    ("fr", "Les moins de 18 ans entrent gratuitement.", "Les jeunes de 12 à 25 ans paient 6 €.", True),
    ("nl", "Kinderen tot 18 jaar mogen gratis binnen.", "Jongeren van 12 tot 25 jaar betalen 6 euro.", True),
    ("de", "Kinder unter 18 Jahren haben freien Eintritt.", "Jugendliche von 12 bis 25 Jahren zahlen 6 Euro.", True),
]  # fmt: skip


@pytest.mark.parametrize(("language", "one", "other", "differ"), ENTRY_AGES + ON_ONE_PAGE + EVENT_DAYS + PHONES)
def test_on_one_page(language: str, one: str, other: str, *, differ: bool) -> None:
    text = f"# The house\n\n{one}\n\n{_FILL[language]}\n\n## More\n\n{_FILL[language]}\n\n{other}\n"
    page = Document.from_text(text, path="page.md", language=language)
    assert any(found.kind == "agreement" for found in checker.check([page]).findings) == differ


_OPEN = "We are open on Thursdays from 9 a.m. to 6 p.m."
_LATER = "On Thursdays we are here for you until 7 p.m."


@pytest.mark.parametrize(
    ("pages", "differ"),
    [
        ([("Visit", _OPEN), ("Questions", _LATER)], True),
        ([("Visit", _OPEN), ("Questions", _LATER), ("News", "Nothing is new.")], False),
        ([("The Askby Museum", _OPEN), ("Questions about Askby", _LATER), ("News", "Nothing is new.")], True),
    ],
    ids=["held against each other", "of a site of many", "of a site of many, of one name"],
)
def test_on_two_pages(pages: list[tuple[str, str]], *, differ: bool) -> None:
    day = datetime.date(2024, 1, 15)
    documents = [
        replace(
            Document.from_text(
                f"# {title}\n\n{said}{' It is in Askby.' * ('Askby' in title)}\n\n{_FILL['en']}\n",
                path=f"{title}/{day}.en.md", date=day, language="en",
            ),
            page=title,
        )
        for title, said in pages
    ]  # fmt: skip
    assert any(found.kind == "agreement" for found in checker.check(documents).findings) == differ
