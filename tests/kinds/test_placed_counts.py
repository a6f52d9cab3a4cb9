"""Counts of offices, schools and the like against the places named behind them, and of items that are pairs."""

from __future__ import annotations

import datetime

import pytest

from checker.checking import check
from checker.readers import read_text

_DAY = datetime.date(2020, 6, 15)


@pytest.mark.parametrize(
    ("language", "text", "suggestions"),
    [
        ("en", "We have four offices in the province, in Brell, Castle, Port, Lys and Ormont.", ["five"]),
        ("en", "We have four offices in Brell, Castle, Port, Lys and Ormont.", ["five"]),
        ("fr", "Nous tenons quatre guichets dans la région, à Brelle, Castel, Port-Ayre, Lys et Ormont.", ["cinq"]),
        ("fr", "Nous tenons quatre guichets, à Brelle, à Castel, à Port-Ayre, à Lys et à Ormont.", ["cinq"]),
        ("de", "Wir haben vier Außenstellen in der Provinz, in Brell, Kastel, Port, Lys und Ormont.", ["fünf"]),
        ("nl", "Wij hebben vier kantoren in de provincie, in Brell, Kastel, Port, Lys en Ormont.", ["vijf"]),
        (
            "en",
            (
                "There are seven hooks: the cape, the glove, the glove over hand, the coat, wool, the pin and thread, "
                "the belt, the scarf and the cap."
            ),
            ["nine"],
        ),
        (
            "en",
            (
                "There are nine hooks: the hat, the glove, the glove over hand, the coat, wool, the pin and thread, "
                "the belt, the scarf and the cap."
            ),
            [],
        ),
        ("en", "We have five offices in Brell, Castle, Port, Lys and Ormont.", []),
        ("en", "We have two offices each in Brell, Castle, Port and Lys.", []),
        ("en", "Four groups met in offices in Brell, Castle, Port, Sark and Lys.", []),
        ("en", "Three towns have offices in Brell, Castle, Port and Lys.", []),
        ("fr", "Quatre écoles ont gagné des prix dans des concours, à Brelle, Castel, Lys et Ormont.", []),
        ("de", "Drei Schulen nahmen an Wettkämpfen in Brell, Kastel, Port und Lys teil.", []),
        ("nl", "Wij hebben vier kantoren, in Brell, Kastel, Lys en Ormont.", []),
    ],
)
def test_counts_of_places(language: str, text: str, suggestions: list[str]) -> None:
    """A count of places is flagged where it counts what stands at them, and another number of them is named."""
    document = read_text(text, path="page.md", language=language, date=_DAY)
    found = [finding for finding in check([document]).findings if finding.kind == "count"]
    assert [finding.suggestion for finding in found] == suggestions
