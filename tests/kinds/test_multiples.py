"""Multiples, shares set out in full, changes told below a table and opposed parts, in four languages."""

from __future__ import annotations

import pytest

from checker.kinds.arithmetic import KIND
from tests.wrong_or_right import flagged_in

_TABLE = "| Kind | 2019 | 2020 |\n|---|---|---|\n| Oak | 300 | 330 |\n| Elm | 200 | 220 |\n| Total | 500 | 550 |\n\n"


@pytest.mark.parametrize(
    ("language", "text", "flagged"),
    [
        ("en", "The basin holds 9,000 litres. That is three times as much as the old one, which held 4,000.",
         "9,000 litres. That is three times as much as the old one, which held 4,000"),
        ("en", "The basin holds 9,000 litres, three times as much as the old one, which held 4,000.",
         "9,000 litres, three times as much as the old one, which held 4,000"),
        ("de", "Der Verein hat 900 Mitglieder, dreimal so viele wie die 450 von früher.",
         "900 Mitglieder, dreimal so viele wie die 450"),
        ("en", "Where the money goes: 52% wages, 23% books, 14% buildings, 16% other.",
         "52% wages, 23% books, 14% buildings, 16%"),
        ("en", "The sum is divided as follows: roads 41%, schools 32%, parks 17% and rents 5%.",
         "41%, schools 32%, parks 17% and rents 5%"),
        ("en", _TABLE + "That is a rise of 15% on 2019.", "15%"),
        ("fr", _TABLE + "C'est une hausse de 80 par rapport à 2019.", "80"),
        ("de", "Von den 96 Mitgliedern sind 52 Frauen und 41 Männer.", "52 Frauen und 41"),
        ("en", "Support fell by a quarter, from 800 in 2015 to 680 in 2020.", "a quarter"),
        ("en", "A dog costs EUR 40 for the first year and EUR 25 for each further one; three years cost EUR 100.",
         "EUR 100"),
        ("en", "The course lasts 12 weeks with six hours a week, 84 hours in all.", "84 hours"),
        ("en", "The fund kept 30 per cent of its 40 million euro, or 14 million.", "14 million"),
    ],
    ids=lambda value: str(value)[:24],
)  # fmt: skip
def test_wrong_relation(language: str, text: str, flagged: str) -> None:
    assert flagged_in(KIND, text, language) == [flagged]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The basin holds 12,000 litres, three times as much as the old one, which held 4,000."),
        ("en", "The basin holds 9,000 litres, more than twice as much as the old one, which held 4,000."),
        ("en", "The sum is divided as follows: roads 41%, schools 32% and parks 17%. The rest pays for rents."),
        ("en", "Where the money goes: 52% wages, 23% books, 14% buildings, 11% other."),
        ("en", _TABLE + "That is a rise of 10% on 2019."),
        ("en", _TABLE + "That is the work of 15 foresters."),
        ("de", "Von den 96 Mitgliedern sind 52 Frauen und 44 Männer."),
        ("de", "Von den 96 Mitgliedern sind 52 Frauen; 40 kommen aus dem Norden."),
        ("en", "The course lasts 12 weeks with six hours a week plus an exam of four hours, 76 hours in all."),
        ("en", "It is free for the first hour and costs EUR 2 for every hour after that. Four hours cost EUR 6."),
    ],
    ids=lambda value: str(value)[:24],
)
def test_right_relation(language: str, text: str) -> None:
    assert flagged_in(KIND, text, language) == []
