"""Temperatures in two scales, right and wrong, in four languages."""

from __future__ import annotations

import datetime

import pytest

from checker.checking import check
from checker.readers import read_text

_DAY = datetime.date(2020, 6, 15)


@pytest.mark.parametrize(
    ("language", "text", "suggestions"),
    [
        ("en", "The vaccine keeps at 5 °C (51 °F).", ["41 °F"]),
        ("en", "The vaccine keeps at 5 °C (41 °F).", []),
        ("en", "The oven is at 180 degrees Celsius (about 350 degrees Fahrenheit).", []),
        ("en", "Water boils here at 194 °F, or 80 °C.", ["90 °C"]),
        ("nl", "In de kas was het 30,5 graden Celsius (76,9 graden Fahrenheit).", ["86,9 graden"]),
        ("fr", "La salle était à 35 degrés Celsius (85 degrés Fahrenheit).", ["95 degrés"]),
        ("de", "Im Lager waren es −10 °C (24 °F).", ["14 °F"]),
        ("de", "Im Lager waren es 35 Grad Celsius (95 Grad Fahrenheit).", []),
        ("en", "The lake was warmer by 2 °C (3.6 °F).", []),
        ("fr", "L'écart est de 5 °C (9 °F).", []),
        ("en", "Turn the valve by 40 degrees (90 degrees at most).", []),
    ],
)
def test_temperatures_in_two_scales(language: str, text: str, suggestions: list[str]) -> None:
    """A temperature is flagged where it is not the other; how far two are apart is not."""
    document = read_text(text, path="page.md", language=language, date=_DAY)
    found = [finding for finding in check([document]).findings if finding.kind == "arithmetic"]
    assert [finding.suggestion for finding in found] == suggestions
