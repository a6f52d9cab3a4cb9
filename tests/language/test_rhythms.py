"""How often something comes round, in four languages."""

from __future__ import annotations

import pytest

from checker.language.dates.rhythms import find_rhythms


@pytest.mark.parametrize(
    ("language", "text", "often"),
    [
        ("en", "six times a year, twice a month, every four years", ["6", "24", "0.25"]),
        ("en", "every other week, quarterly, each year, every 14 days", ["26", "4", "1", "26"]),
        ("en", "It can be renewed once. Once it was renewed, three times as many came.", ["1 times", "3 times"]),
        ("fr", "deux fois l'an, tous les deux mois, une semaine sur deux", ["2", "6", "26"]),
        ("fr", "chaque trimestre, toutes les semaines, tous les jours", ["4", "52", "365"]),
        ("fr", "une semaine sur deux, un moıs sur deux", ["26"]),
        ("fr", "Une fois que c'est fait, on recommence deux fois.", ["2 times"]),
        ("nl", "viermaal per jaar, om de twee weken, om het andere jaar", ["4", "26", "0.5"]),
        ("nl", "elke maand, één keer per week, driemaandelijks", ["12", "52", "4"]),
        ("de", "zweimal jährlich, alle drei Monate, jede zweite Woche", ["2", "4", "26"]),
        ("de", "sechsmal pro Woche, vierteljährlich, 12-mal im Jahr", ["312", "4", "12"]),
        ("de", "zweimal im Jahr 2019", ["2 times"]),
    ],
)
def test_rhythms(language: str, text: str, often: list[str]) -> None:
    assert [each for _, each in find_rhythms(text, language)] == often
