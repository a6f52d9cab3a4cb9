"""Changes told with their two values in any order, in four languages, and changes of something else."""

from __future__ import annotations

import pytest

from checker.kinds.arithmetic import KIND
from tests.wrong_or_right import flagged_in


@pytest.mark.parametrize(
    ("language", "text", "flagged"),
    [
        ("en", "Lending climbed from 2,500 to 3,000 in four years, a gain of 25 per cent.", "25 per cent"),
        ("en", "In 2018 there were 4,000 hives; in 2020 there were 5,000, 20 per cent more than two years before.",
         "20 per cent"),
        ("en", "Support fell by five points, from 47 per cent to 44 per cent.", "five"),
        ("en", "The stock tripled: it was 40,000 in 2010 and 90,000 in 2020.", "40,000 in 2010 and 90,000"),
        ("fr", "Le tirage a progressé de 30 % : il était de 8 000 en 2015 et de 10 000 en 2019.", "30 %"),
        ("nl", "In 2019 waren er 800 leden en in 2020 1.000, een stijging van 20 procent.", "20 procent"),
        ("de", "2018 gab es 400 Höfe, 2020 noch 300, ein Rückgang von 35 Prozent.", "35 Prozent"),
    ],
    ids=lambda value: str(value)[:24],
)  # fmt: skip
def test_wrong_change(language: str, text: str, flagged: str) -> None:
    assert flagged_in(KIND, text, language) == [flagged]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Lending climbed from 2,500 to 3,000 in four years, a gain of 20 per cent."),
        ("de", "Der Preis stieg von 50 auf 65 Euro, nach einem Plus von 25 Prozent im Vorjahr."),
        ("en", "In 2018 there were 4,000 hives; in 2020 there were 5,000, 20 per cent of them in towns."),
        ("en", "Support fell by three points, from 47 per cent to 44 per cent."),
        ("en", "The stock nearly doubled: it was 40,000 in 2010 and 76,000 in 2020."),
        ("en", "It cost 3.1 million in 2015 and 4.7 million in 2019, 50 per cent more."),
        ("fr", "Le tirage a progressé de 25 % : il était de 8 000 en 2015 et de 10 000 en 2019."),
    ],
    ids=lambda value: str(value)[:24],
)
def test_right_change(language: str, text: str) -> None:
    assert flagged_in(KIND, text, language) == []
