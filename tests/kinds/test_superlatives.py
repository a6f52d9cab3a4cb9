"""What is called the most, the least or the second of all, against the table that has the figures."""

from __future__ import annotations

import pytest

from checker.claims.reading import Reading
from checker.document import Document
from checker.kinds.agreement.superlatives import find_superlatives

_LOANS = """
Table: Loans by branch

| Branch | 2021 | 2022 |
|---|---|---|
| Quay and harbour | 3,100 | 2,400 |
| Mill Street | 2,700 | 2,900 |
| Hillside | 1,200 | 1,300 |
| Other | 9,000 | 9,100 |
| All branches | 16,000 | 15,700 |
"""
_YEARS = "\n| Year | Guests |\n|---|---|\n| 2018 | 140 |\n| 2019 | 220 |\n| 2020 | 115 |\n"
_LINES = (
    "\n| Line | Opened | Staff |\n|---|---|---|\n| Arle | 1904 | 12 |\n| Bost | 1889 | 31 |\n| Corve | 1951 | 7 |\n"
)
_REASONS = "\nReasons to call:\n\n- Noise: 1,204\n- Dust: 880\n- Lights left on: 12\n"
_HERDS = "\n| Herd | Share (%) |\n|---|---|\n| Grey | 41 |\n| Grey spotted | 38 |\n| White | 12 |\n| Dun | 9 |\n"
_LAKES = (
    "\n| Lake | Visitors | Boats |\n|---|---|---|\n| Orr | 21,400 | 48 |\n| Fenn | 30,100 | 71 |\n"
    "| Aske | 2,200 | 5 |\n"
)
_STUFEN = "\n| Ort | Einwohner |\n|---|---|\n| Ahlen | 2.610 |\n| Berg | 1.874 |\n| Celle | 1.102 |\n"
_DORPEN = "\n| Gemeente | Inwoners |\n|---|---|\n| Aard | 2.610 |\n| Boord | 1.874 |\n| Dorn | 1.102 |\n"
_BOURGS = "\n| Commune | Habitants |\n|---|---|\n| Arlay | 2 610 |\n| Bruz | 1 874 |\n| Donzy | 1 102 |\n"


def _said(text: str, table: str, language: str) -> list[tuple[str, str | None]]:
    page = f"# Figures\n\n{text}\n{table}\nWe thank all.\n"
    reading = Reading(Document.from_text(page, path=f"a/2023-01-01.{language}.md", language=language))
    return [(found.places[0].quote, found.suggestion) for found in find_superlatives(reading)]


@pytest.mark.parametrize(
    ("language", "text", "table", "wanted"),
    [
        ("en", "In 2022 Quay and Harbour had the most loans.", _LOANS, [("Quay and Harbour", "Mill Street")]),
        ("en", "In 2022 Mill Street was the second largest branch.", _LOANS, [("Mill Street", "Quay and harbour")]),
        ("en", "As in the year before, Mill Street had the most loans.", _LOANS, [("Mill Street", None)]),
        ("en", "Dun is the commonest of all.", _HERDS, [("Dun", "Grey")]),
        ("en", "The rarest herd is White.", _HERDS, [("White", "Dun")]),
        ("en", "The largest, Orr, was dredged in 1998 and has a pier.", _LAKES, [("Orr", "Fenn")]),
        ("en", "Dust is the most common reason.", _REASONS, [("Dust", "Noise")]),
        ("en", "The number of guests was highest in 2018.", _YEARS, [("2018", "2019")]),
        ("en", "The oldest line is Arle.", _LINES, [("Arle", "Bost")]),
        ("en", "The youngest line, Arle, has a bar.", _LINES, [("Arle", "Corve")]),
        ("de", "Der zweitgrößte Ort ist Celle mit 1.102 Einwohnern.", _STUFEN, [("Celle", "Berg")]),
        ("de", "Die wenigsten Einwohner hat Berg.", _STUFEN, [("Berg", "Celle")]),
        ("nl", "Dorn is de op een na grootste gemeente.", _DORPEN, [("Dorn", "Boord")]),
        ("nl", "Boord telt de minste inwoners.", _DORPEN, [("Boord", "Dorn")]),
        ("fr", "Bruz est la commune la plus peuplée.", _BOURGS, [("Bruz", "Arlay")]),
        ("fr", "Donzy est la commune qui compte le plus d'habitants.", _BOURGS, [("Donzy", "Arlay")]),
    ],
)  # fmt: skip
def test_denied_by_the_table(language: str, text: str, table: str, wanted: list[tuple[str, str | None]]) -> None:
    found = _said(text, table, language)
    assert [quote for quote, _ in found] == [quote for quote, _ in wanted]
    for (_, suggestion), (_, right) in zip(found, wanted, strict=True):
        assert right is None or suggestion == right


@pytest.mark.parametrize(
    ("text", "table"),
    [
        pytest.param("In 2021 Quay and Harbour had the most loans.", _LOANS, id="so it was"),
        pytest.param("In 2021 Mill Street was the second largest branch.", _LOANS, id="and the second"),
        pytest.param("In 2015 Hillside had the most loans.", _LOANS, id="a year that the table has not"),
        pytest.param("In 2022 Hillside was one of the branches with the most loans.", _LOANS, id="one of several"),
        pytest.param("In 2022 Hillside grew the most.", _LOANS, id="by another measure"),
        pytest.param("Noise is the most common reason.", _REASONS, id="so it is in a list"),
        pytest.param("The number of guests was the highest since 2018.", _YEARS, id="since a year, not in it"),
        pytest.param("The oldest line is Bost.", _LINES, id="by its year"),
        pytest.param("The oldest engine is at Arle.", _LINES, id="the oldest of something else"),
        pytest.param("Hillside has saved most.", _LOANS, id="by a measure that the table has not"),
        pytest.param("Most loans of Hillside were for a week.", _LOANS, id="of its own, not of all"),
        pytest.param("The commonest spotted herd is Grey spotted.", _HERDS, id="of a part of the rows"),
        pytest.param("The commonest herd among hill farmers is White.", _HERDS, id="of those of some"),
        pytest.param("Orr has the longest pier.", _LAKES, id="of what is no figure of the table"),
        pytest.param("The largest of the drained ones, Orr, was dredged.", _LAKES, id="of a sort"),
        pytest.param("Until the flood Orr was the largest lake.", _LAKES, id="once"),
        pytest.param("Orr is by its boats not the largest lake.", _LAKES, id="denied"),
    ],
)
def test_passes(text: str, table: str) -> None:
    assert _said(text, table, "en") == []
