"""Where a body is to be found, when it is open, where it has its seat: told in two ways, or lawfully twice."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

import checker
from checker.document import Document

if TYPE_CHECKING:
    from pathlib import Path

_HEADINGS = {"en": "Contact", "fr": "Contact", "nl": "Contact", "de": "Kontakt"}
_BETWEEN = "\n\nIt keeps boats.\n\nIt is old.\n\n"


def _found(title: str, one: str, other: str, language: str) -> list[str]:
    text = f"# {title}\n\n{one}{_BETWEEN}## {_HEADINGS[language]}\n\n{other}\n"
    page = Document.from_text(text, path=f"page/2022-03-01.{language}.md", language=language)
    return [found.message for found in checker.check([page]).findings if found.kind == "agreement"]


WRONG = [
    ("en", "charge", "The boat trip is free.", "The boat trip costs 5 euro."),
    ("en", "charge", "Admission is free.", "Admission costs 5 euro."),
    ("en", "charge", "Registration is free of charge.", "The fee for registration is 50 euro."),
    ("en", "charge", "There is no charge for parking.", "Parking costs 3 euro an hour."),
    ("fr", "charge", "L'inscription est gratuite.", "Les frais d'inscription sont de 50 euros."),
    ("fr", "charge", "La visite guidée est gratuite.", "La visite guidée coûte 5 euros."),
    ("nl", "charge", "De rondleiding is gratis.", "De rondleiding kost 5 euro."),
    ("de", "charge", "Die Führung ist kostenlos.", "Die Führung kostet 5 Euro."),
    ("de", "charge", "Die Anmeldung ist gebührenfrei.", "Die Gebühr für die Anmeldung beträgt 50 Euro."),
    ("en", "charge", "The boat trip is free.", "| What | Price |\n|---|---|\n| Boat trip | €5 |\n| Map | €2 |"),
    (
        "en",
        "parent",
        "The Town Harbour has a long quay. For three years it has been part of the Ministry of Works.",
        "The Town Harbour is an agency of the Ministry of Economic Affairs.",
    ),
    (
        "en",
        "parent",
        "The Harbour Museum, which was moved from the Ministry of Trade to the Port Agency, keeps boats.",
        "The Harbour Museum is part of the Ministry of Trade.",
    ),
    (
        "en",
        "parent",
        "The Pilot Board is part of the Ministry of Transport.",
        "The Pilot Board is a department of the Ministry of the Sea.",
    ),
    ("en", "town", "COP 4 was held in Olm Bay.", "They agreed on it at COP 4 in Drosk."),
    (
        "en",
        "town",
        "The third Conference of Ports took place in Olm.",
        "They met at the third Conference of Ports in Drosk.",
    ),
    (
        "fr",
        "parent",
        "L'Office du port dépend du ministère de la Justice.",
        "L'Office du port relève du ministère de l'Économie.",
    ),
    (
        "nl",
        "parent",
        "De Dienst Havens valt onder het ministerie van Justitie.",
        "De Dienst Havens is een agentschap van het ministerie van Economie.",
    ),
    (
        "de",
        "parent",
        "Das Amt für Häfen gehört zum Ministerium für Justiz.",
        "Das Amt für Häfen untersteht dem Ministerium für Wirtschaft.",
    ),
    ("de", "town", "Die COP 4 fand in Olm statt.", "Auf der COP 4 in Drosk wurde es beschlossen."),
    ("fr", "town", "La COP 4 s'est tenue à Olm.", "Adopté à la COP 4 à Drosk."),
    ("nl", "town", "COP 4 vond plaats in Olm.", "Aangenomen op COP 4 in Drosk."),
    (
        "en",
        "two weekdays",
        "Hearings are held on the first and the third Monday of the month.",
        "Send it ten days before the second or the fourth Monday of the month, on which hearings take place.",
    ),
    (
        "en",
        "first names",
        "It is chaired well: its chair, Ms Ada Holt, likes boats.",
        "The present chair, Ms Ida Holt, was elected in 2020.",
    ),
    (
        "de",
        "first names",
        "Die Leiterin, Frau Ada Holt, mag Boote.",
        "Die derzeitige Leiterin, Frau Ida Holt, ist neu.",
    ),
    ("en", "mail", "Write to info@harbour.example.", "Write to info@harbuor.example."),
    ("en", "host", "Write to info@harbour.example.", "Write to info@harbor.example."),
    ("en", "hours", "The office is open Monday to Friday, 9 to 16.", "We are open on Mondays from 9 to 17."),
    ("en", "days", "We are open Monday to Friday from 9 to 4.", "Our office is open Monday to Thursday from 9 to 4."),
    (
        "en",
        "halves",
        "The reading room is open daily from 9 a.m. to 5 p.m.",
        "The reading room is open daily, 9:00-18:00.",
    ),
    (
        "en",
        "line",
        "Helpline 0800 4411, on all weekdays from 8 a.m. to 2 p.m.",
        "The helpline 0800 4411 is open on Monday, Tuesday and Wednesday from 8 a.m. to 2 p.m.",
    ),
    (
        "en",
        "closed",
        "The reading room is open from Tuesday to Saturday.",
        "The reading room is closed on Saturdays and Sundays.",
    ),
    (
        "en",
        "other days",
        "The reading room is open every day except Monday.",
        "The reading room is open every day except Tuesday.",
    ),
    ("fr", "closed", "La salle est ouverte du mardi au samedi.", "La salle est fermée le samedi."),
    ("nl", "closed", "De leeszaal is open van dinsdag tot zaterdag.", "De leeszaal is op zaterdag gesloten."),
    ("de", "closed", "Der Lesesaal ist von Dienstag bis Samstag geöffnet.", "Der Lesesaal ist samstags geschlossen."),
    ("nl", "hours", "Ons kantoor is open van 9 tot 17 uur.", "Het kantoor is geopend van 9 tot 16 uur."),
    (
        "fr",
        "hours",
        "Le bureau est ouvert du lundi au vendredi de 9h à 17h.",
        "Nous sommes ouverts le lundi de 9h à 16h30.",
    ),
    ("de", "hours", "Das Amt ist montags von 9 bis 15 Uhr geöffnet.", "Geöffnet ist das Amt montags von 9 bis 16 Uhr."),
    (
        "en",
        "month",
        "Boat trips are free on the first Sunday of the month.",
        "The free boat trips, on the last Sunday of each month, are popular.",
    ),
    (
        "de",
        "month",
        "Die Bootsfahrt findet am ersten Sonntag im Monat statt.",
        "Die Bootsfahrt am ersten Samstag des Monats ist beliebt.",
    ),
    ("en", "seat", "The Harbour Board has its seat in Elmen.", "Hearings are held at the seat of the board in Marl."),
    (
        "en",
        "seat",
        "By a decision of the Council, the Harbour Board has its seat in Elmen.",
        "Hearings take place in the Board's headquarters in Marl.",
    ),
    ("de", "seat", "Das Hafenamt hat seinen Sitz in Elmen.", "Die Prüfung ist am Sitz des Amtes in Marl."),
    ("nl", "seat", "De Havenraad heeft haar zetel in Elmen.", "Onze zetel is in Marl."),
    ("fr", "seat", "Le Conseil du port a son siège à Elmen.", "Les audiences ont lieu au siège du conseil à Marl."),
    (
        "en",
        "moved",
        "Since May you find us at 30 Quay Street; the house in Mint Lane has been given up.",
        "Harbour Board, 7 Mint Lane, Elmen",
    ),
    ("nl", "moved", "Het pand aan de Muntstraat is verkocht.", "Loket: Muntstraat 7, Elmen"),
    ("de", "moved", "Das Haus in der Münzgasse ist aufgegeben.", "Anfahrt: Münzgasse 7, Elmen"),
    ("en", "address", "You find us at 30 Quay Street.", "Harbour Board, 13 Quay Street, Elmen"),
    ("de", "postcode", "Hafenamt, Kaistraße 7, 12345 Elmen", "Hafenamt, Kaistraße 7, 12354 Elmen"),
    ("fr", "dial", "En mer, composez le 112 ou le 1441.", "Le 112 répond partout, le 1414 ici seulement."),
    ("en", "line", "Our helpline, 0800 1994, is free.", "Ask our helpline, 0800 1949."),
    ("en", "post", "Ms Ida Falk has been director since 2019.", "The director, Mr Jon Reed, signs the permits."),
    ("de", "post", "Frau Ida Falk ist seit Mai 2019 Leiterin.", "Der Leiter, Herr Jon Reed, unterschreibt."),
    ("nl", "post", "Mevrouw Ida Falk is directeur sinds 2019.", "De directeur, de heer Jon Reed, tekent."),
    ("fr", "post", "Mme Ida Falk est directrice depuis 2019.", "Le directeur, M. Jon Reed, signe les permis."),
]

RIGHT = [
    ("en", "charge", "Admission is free on Sundays.", "Admission costs 5 euro."),
    ("en", "charge", "Admission is free for children.", "Admission costs 5 euro."),
    ("en", "charge", "The first copy is free.", "A copy costs 2 euro."),
    ("en", "charge", "The map is free of charge.", "A paper copy of the map costs 2 euro."),
    ("nl", "charge", "De rondleiding is gratis voor leden.", "De rondleiding kost 5 euro."),
    ("en", "charge", "The boat trip is free, except on Sundays.", "The boat trip costs 5 euro."),
    ("en", "charge", "The boat trip is free.", "For a group the boat trip costs 5 euro."),
    (
        "en",
        "parent",
        "The Town Harbour has a long quay. For three years it has been part of the Ministry of Works.",
        "The Town Harbour is an agency of the Ministry of Works.",
    ),
    (
        "en",
        "parent",
        "Until 2011 it was part of the Ministry of Works.",
        "The Town Harbour is an agency of the Ministry of Economic Affairs.",
    ),
    (
        "en",
        "parent",
        "The Pilot Board is part of the Ministry of Transport and Works.",
        "The Pilot Board is a department of the Ministry of Transport.",
    ),
    (
        "en",
        "parent",
        "The Pilot Board is part of the Ministry of Transport.",
        "The Light Board is a department of the Ministry of the Sea.",
    ),
    ("en", "town", "COP 4 was held in Olm Bay.", "They agreed on it at COP 4 in France."),
    ("en", "town", "COP 4 was held in Olm Bay.", "They agreed on it at COP 10 in Drosk."),
    ("en", "town", "COVID-19 in Olm was bad.", "COVID-19 in Drosk was worse."),
    ("en", "other days shut", "The hall is open from Tuesday to Saturday.", "The hall is closed on Sunday and Monday."),
    ("en", "except", "The hall is open every day except Monday.", "The hall is open from Tuesday to Sunday."),
    ("en", "two halls", "The hall is open from Tuesday to Saturday.", "The map room is open from Monday to Friday."),
    ("en", "summer", "In summer the hall is open from Monday to Friday.", "The hall is open from Tuesday to Friday."),
    (
        "en",
        "two lines",
        "By telephone on 0800 4411, on weekdays from 9 to 12.30.",
        "By telephone on 0800 7766, on weekdays from 9 to 15.30.",
    ),
    ("en", "sorts", "The Council has its seat in Elmen.", "The Court has its seat in Marl."),
    ("en", "two houses", "We are open from 9 a.m. to 4 p.m.", "We are open in Marl from 9 a.m. to 1 p.m."),
    ("en", "mailboxes", "Write to press@harbour.example.", "Write to permits@harbour.example."),
    ("en", "hosts", "Write to info@harbour1.example.", "Write to info@harbour2.example."),
    ("en", "two rooms", "The office is open daily from 9 to 16.", "The reading room is open daily from 9 to 17."),
    ("en", "winter", "The office is open daily from 9 to 16.", "In winter the office is open daily from 10 to 15."),
    ("en", "afternoon", "The office is open Mondays from 9 to 12.", "The office is open Mondays from 14 to 17."),
    ("en", "other day", "The office is open on Mondays from 9 to 12.", "The office is open on Fridays from 9 to 15."),
    ("en", "same", "We are open from 9 a.m. to 5 p.m.", "The office is open from 9:00 to 17:00."),
    ("en", "ages", "The course is open to children from 9 to 12.", "The course is open to children from 6 to 12."),
    (
        "en",
        "two events",
        "Free tours start on the first Sunday of the month.",
        "Free concerts are on the last Sunday of the month.",
    ),
    ("en", "two bodies", "The Harbour Board has its seat in Elmen.", "The Fisheries Court has its seat in Marl."),
    ("en", "former seat", "The Harbour Board has its seat in Elmen.", "Until 1998 it was at its seat in Marl."),
    ("de", "two bodies", "Das Hafenamt hat seinen Sitz in Elmen.", "Die Europäische Agentur hat ihren Sitz in Marl."),
    ("en", "letters", "You find us at 30 Quay Street.", "Write to us at 7 Mint Lane."),
    ("en", "two offices", "Elmen office: 30 Quay Street.", "Marl office: 7 Mint Lane."),
    ("en", "history", "The house in Mint Lane was given up.", "Before 1998 the board was at 7 Mint Lane."),
    ("en", "extensions", "For permits call 555 2012.", "For boats call 555 2021."),
    ("en", "two lines", "The diving helpline, 0800 1994, is free.", "The fishing helpline, 0800 1949, is free."),
    ("en", "former", "The director, Ms Ida Falk, signs.", "The former director, Mr Jon Reed, died."),
    ("en", "deputy", "The director, Ms Ida Falk, signs.", "The deputy director, Mr Jon Reed, signs too."),
    (
        "en",
        "another body",
        "The director, Ms Ida Falk, signs.",
        "The museum has two rooms. The director, Mr Jon Reed, signs.",
    ),
    ("nl", "school", "Het kantoor is open van 9 tot 17 uur.", "In de zomer is het kantoor open van 9 tot 13 uur."),
    ("fr", "été", "Le bureau est ouvert de 9h à 17h.", "En été, le bureau est ouvert de 9h à 13h."),
]

_TITLES = {"en": "The Harbour Board", "fr": "Conseil du port", "nl": "De Havenraad", "de": "Hafenamt Elmen"}


@pytest.mark.parametrize(("language", "sort", "one", "other"), WRONG, ids=lambda part: part[:24])
def test_one_fact_told_in_two_ways(language: str, sort: str, one: str, other: str) -> None:
    found = _found(_TITLES[language], one, other, language)
    assert len(found) == 1, sort


@pytest.mark.parametrize(("language", "why", "one", "other"), RIGHT, ids=lambda part: part[:24])
def test_what_may_differ(language: str, why: str, one: str, other: str) -> None:
    assert not _found(_TITLES[language], one, other, language), why


@pytest.mark.parametrize(
    "said",
    [
        "Opening hours: Tuesday to Sunday, {} to 17.",
        "The director, {}, is in charge.",
        "Our helpline, 0800 11{}, is free.",
        "You find us at {} Mint Lane.",
    ],
    ids=["hours", "post", "line", "address"],
)
def test_what_two_houses_each_have(said: str) -> None:
    one, other = ("Ms Ida Falk", "Mr Jon Reed") if "director" in said else ("9", "10")
    text = (
        f"# Houses\n\nBoth are old.\n\n## North house\n\n{said.format(one)}\n\n## Ship yard\n\n{said.format(other)}\n"
    )
    page = Document.from_text(text, path="page/2022-03-01.en.md", language="en")
    assert not [found for found in checker.check([page]).findings if found.kind == "agreement"]


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [
        pytest.param("Helpline: 0800 51 423.", "Call the helpline of the Board, 0800 51 432, at once.", 1, id="line"),
        pytest.param(
            "Helpline: 0800 51 423.", "Call the helpline of the Board, 0800 77 100, at once.", 0, id="two lines"
        ),
        pytest.param(
            "Visit us: Harbour Board of Elmen, 7 Mint Lane, Elmen.",
            "Send it to the desk, Harbour Board of Elmen, 30 Quay Street, Elmen.",
            1,
            id="house",
        ),
        pytest.param(
            "Harbour Board of Elmen, 7 Mint Lane, Elmen. By post: Harbour Board of Elmen, 30 Quay Street, Elmen.",
            "Send it to the desk, Harbour Board of Elmen, 30 Quay Street, Elmen.",
            0,
            id="two houses",
        ),
    ],
)
def test_two_pages(one: str, other: str, wanted: int) -> None:
    day = datetime.date(2024, 1, 15)
    pages = [
        replace(
            Document.from_text(
                f"# {title}\n\n{text}{_BETWEEN}It floats.\n", path=f"{title}/{day}.en.md", date=day, language="en"
            ),
            page=title,
        )
        for title, text in (("Rules", one), ("Fees", other))
    ]
    assert sum(found.kind == "agreement" for found in checker.check(pages).findings) == wanted


@pytest.mark.parametrize(
    ("foot", "wanted"),
    [("Harbour Board of Elmen. 3 May 2022", 1), ("Lake Board of Osk. 3 May 2022", 0), ("", 0)],
    ids=["one site", "another site", "none named"],
)
def test_free_here_and_at_a_price_there(foot: str, wanted: int, tmp_path: Path) -> None:
    pages = []
    for name, said, below in (
        ("rules", "The landing test is free.", "Harbour Board of Elmen. 1 May 2022"),
        ("prices", "The landing test costs 20 euro.", foot),
    ):
        page = tmp_path / name / "2022-05-03.en.html"
        page.parent.mkdir()
        body = f"<main><h1>{name}</h1><p>{said}</p><p>{' It is old.' * 20}</p></main><footer>{below}</footer>"
        page.write_text(f"<html lang='en'><title>{name}</title><body>{body}</body></html>", encoding="utf-8")
        pages.append(checker.read(str(page)))
    assert len([found for found in checker.check(pages).findings if found.kind == "agreement"]) == wanted
