from __future__ import annotations

import pytest

from checker.language.dates.weekdays import find_day_names


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Open on Mondays and Friday, closed at weekends.", "en", [("Mondays", 0), ("Friday", 4)]),
        ("Fermé le dimanche et les jours fériés.", "fr", [("dimanche", 6)]),
        ("Op werkdagen, behalve woensdag.", "nl", [("woensdag", 2)]),
        ("Samstags und am Sonnabend.", "de", [("Samstags", 5), ("Sonnabend", 5)]),
        ("lunedì", "it", []),
    ],
    ids=["en", "fr", "nl", "de", "no table"],
)
def test_days_by_their_numbers(text: str, language: str, told: list[tuple[str, int]]) -> None:
    assert [(text[span.start : span.end], day) for span, day in find_day_names(text, language)] == told
