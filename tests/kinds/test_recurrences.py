"""What comes round every so many years, counted wrong, and lawful counts that look alike."""

from __future__ import annotations

import pytest

from checker.kinds.chronology import KIND
from tests.wrong_or_right import found_by, told_of

MISCOUNTED = [
    ("en", "The prize has been given every two years since 2010; in 2018 it was given for the fourth time."),
    ("en", "The fair has been held every year since 2005. In 2014 it took place for the eighth time."),
    ("en", "The census has been taken every ten years since 1920; that of 1970 was the seventh edition."),
    ("fr", "Le prix est décerné tous les deux ans depuis 2010 ; en 2018, il l'a été pour la quatrième fois."),
    ("fr", "Le salon se tient chaque année depuis 2005. En 2014, c'était la 8e édition."),
    ("nl", "De prijs wordt sinds 2010 om de twee jaar uitgereikt; in 2018 gebeurde dat voor de vierde keer."),
    ("nl", "De beurs is er sinds 2005 elk jaar. In 2014 was het de 8e editie."),
    ("de", "Der Preis wird seit 2010 alle zwei Jahre verliehen; 2018 wurde er zum vierten Mal vergeben."),
    ("de", "Die Messe findet seit 2005 jährlich statt. Im Jahr 2014 war es die achte Auflage."),
    ("en", "The vote is on Sunday, 12 June 2021."),
]

COUNTED = [
    ("en", "The prize has been given every two years since 2010; in 2018 it was given for the fifth time."),
    (
        "en",
        (
            "The prize has been given every two years since 2010, except in 2014; in 2018 it was given "
            "for the fourth time."
        ),
    ),
    (
        "en",
        (
            "The fair has been held every year since 2005. In 2014 it took place in Osk for the third "
            "time, and in Lund twice."
        ),
    ),
    ("en", "The fair, held every year since 2005, was opened in 2014 by a minister for the first time."),
    ("fr", "Le prix est décerné tous les deux ans depuis 2010 ; en 2018, il l'a été pour la cinquième fois."),
    ("nl", "De beurs is er sinds 2005 elk jaar, maar in 2014 was het pas de 8e editie, door de pandemie."),
    ("de", "Der Preis wird seit 2010 alle zwei Jahre verliehen; 2018 wurde er zum fünften Mal vergeben."),
    ("de", "Von 1878 bis Ende 2008 bestand das Amt, also 130 Jahre lang."),
    ("de", "Die Aufsicht begann 1878 mit dem Amt Elm, das bis Ende 2008 bestand, also 130 Jahre lang."),
]


@pytest.mark.parametrize(("language", "text"), MISCOUNTED)
def test_a_time_that_is_not_the_one_told(language: str, text: str) -> None:
    assert len(told_of(KIND, text, language, None)) == 1


@pytest.mark.parametrize(("language", "text"), COUNTED)
def test_a_time_that_is(language: str, text: str) -> None:
    assert not told_of(KIND, text, language, None)


@pytest.mark.parametrize(
    ("language", "text", "suggestion"),
    [
        (
            "de",
            "Der Preis wird seit 2010 alle zwei Jahre verliehen; 2018 wurde er zum vierten Mal vergeben.",
            "fünften",
        ),
        ("en", "The fair has been held every year since 2005. The 22nd edition was that of 2025.", "21st"),
        ("fr", "Le salon se tient chaque année depuis 2005. En 2014, c'était la neuvième édition.", "dixième"),
        ("en", "The vote is on Sunday, 12 June 2021.", "Saturday or 13 June 2021"),
    ],
)
def test_what_is_suggested(language: str, text: str, suggestion: str) -> None:
    assert [one.suggestion for one in found_by(KIND, text, language, None)] == [suggestion]
