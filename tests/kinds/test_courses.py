"""Which way a figure went from one year to another, against the table that has both."""

from __future__ import annotations

import pytest

from checker.claims.reading import Reading
from checker.document import Document
from checker.kinds.agreement.courses import find_courses

_LOANS = """
Table: Loans by branch

| Branch | 2021 | 2022 |
|---|---|---|
| Quay and harbour | 3,100 | 3,400 |
| Mill Street | 2,700 | 2,500 |
| Hillside | 1,200 | 1,210 |
| All branches | 7,000 | 7,110 |
"""
_PORTS = (
    "\n| Port | 2018 | 2019 | 2020 |\n|---|---|---|---|\n"
    "| Ask | 14 | 18 | 12 |\n| Brae | 22 | 20 | 25 |\n| Corr | 2 | 3 | 4 |\n"
)
_YEARS = (
    "\n| Year | Guests | Nights |\n|---|---|---|\n"
    "| 2018 | 14,000 | 18,200 |\n| 2019 | 22,000 | 17,100 |\n| 2020 | 21,500 | 19,000 |\n"
)
_ARTEN = (
    "\nTabelle: Anträge nach Arten\n\n"
    "| Art | 2019 | 2020 |\n|---|---|---|\n| Wohnen | 261 | 270 |\n| Umbau | 187 | 150 |\n| Abriss | 12 | 11 |\n"
)
_SOORTEN = (
    "\n| Soort | 2019 | 2020 |\n|---|---|---|\n"
    "| Klachten | 261 | 270 |\n| Vragen | 187 | 150 |\n| Brieven | 12 | 11 |\n"
)
_SORTES = (
    "\n| Type | 2019 | 2020 |\n|---|---|---|\n"
    "| Plaintes | 261 | 270 |\n| Questions | 187 | 150 |\n| Lettres | 100 | 101 |\n"
)


def _said(text: str, table: str, language: str = "en") -> list[str]:
    page = f"# Figures\n\n{text}\n{table}\nWe thank all.\n"
    reading = Reading(Document.from_text(page, path=f"a/2023-01-01.{language}.md", language=language))
    return [found.places[0].quote for found in find_courses(reading)]


@pytest.mark.parametrize(
    ("language", "text", "table"),
    [
        ("en", "Loans in Mill Street rose in 2022.", _LOANS),
        ("en", "The number of loans fell.", _LOANS),
        ("en", "Since 2021 the loans of Quay and harbour have gone down.", _LOANS),
        ("en", "The number of loans in Mill Street remained the same.", _LOANS),
        ("en", "In Ask the number rose in 2020.", _PORTS),
        ("en", "Between 2018 and 2020 the figure for Brae fell.", _PORTS),
        ("en", "In 2020 the number of guests went up again.", _YEARS),
        ("en", "In 2020 there were fewer guests than in 2018.", _YEARS),
        ("nl", "In 2020 waren er minder klachten dan in 2019.", _SOORTEN),
        ("de", "2020 gab es mehr Anträge für Umbau als 2019.", _ARTEN),
        ("fr", "En 2020 il y a eu moins de plaintes qu'en 2019.", _SORTES),
        ("de", "Im Jahr 2020 sank die Zahl der Anträge für Wohnen.", _ARTEN),
        ("de", "Die Anträge für Umbau nahmen leicht zu.", _ARTEN),
        ("nl", "Het aantal klachten daalde in 2020.", _SOORTEN),
        ("nl", "Het aantal vragen nam in 2020 toe.", _SOORTEN),
        ("fr", "Le nombre de plaintes a diminué en 2020.", _SORTES),
        ("fr", "Le nombre de questions a fortement augmenté.", _SORTES),
    ],
)
def test_the_other_way(language: str, text: str, table: str) -> None:
    assert _said(text, table, language) == [text]


@pytest.mark.parametrize(
    ("text", "table"),
    [
        pytest.param("Loans in Mill Street fell in 2022.", _LOANS, id="so it was"),
        pytest.param("The number of loans in Hillside remained the same.", _LOANS, id="nearly the same"),
        pytest.param("Since 2015 loans in Mill Street have risen.", _LOANS, id="from a year that the table has not"),
        pytest.param("In the first half of 2022 loans in Mill Street rose.", _LOANS, id="for a part of the year"),
        pytest.param("The share of Mill Street rose.", _LOANS, id="its share"),
        pytest.param("The cost of Mill Street rose.", _LOANS, id="its cost"),
        pytest.param("Loans to firms in Mill Street rose in 2022.", _LOANS, id="some of them"),
        pytest.param("The number of loans to firms fell.", _LOANS, id="some of all"),
        pytest.param("In Ask the number rose.", _PORTS, id="one of three years"),
        pytest.param("In Ask the number rose in 2018.", _PORTS, id="on a year before the first"),
        pytest.param("In 2020 there were more guests than in 2018.", _YEARS, id="more, as it was"),
        pytest.param("In 2019 there were more guests than in 2020.", _YEARS, id="held against a later year"),
        pytest.param("Loans in Mill Street will have risen in 2022.", _LOANS, id="a forecast"),
    ],
)
def test_passes(text: str, table: str) -> None:
    assert _said(text, table) == []
