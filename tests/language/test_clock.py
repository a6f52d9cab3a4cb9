"""Times of day, and hours that are none."""

from __future__ import annotations

import pytest

from checker.language.dates.clock import find_clock_times


@pytest.mark.parametrize(
    ("language", "text", "times"),
    [
        ("en", "by 2 p.m., from 9 a.m. to 5.30 pm, from 9 to 5 p.m. and at 14:30",
         ["14:00", "09:00", "17:30", "09:00", "17:00", "14:30"]),
        ("en", "for 3.50 euro, before noon", ["12:00"]),
        ("fr", "de 9 à 17 heures, à 14 h 30, avant midi, dans les 24 heures", ["09:00", "17:00", "14:30", "12:00"]),
        ("nl", "van 9 tot 17.30 uur, om 14 uur, 14u30, binnen 24 uur", ["09:00", "17:30", "14:00", "14:30"]),
        ("nl", "van 7.45 tot 11.15 uur, tussen 8u15 en 9 uur", ["07:45", "11:15", "08:15", "09:00"]),
        ("fr", "le 3 mai 1911, 12 h 00 (heure du port), soit 12 h 00 plus tard", ["12:00"]),
        ("nl", "3 mei 1911, 12.00 uur; een reis van 3 dagen, 12 uur", ["12:00"]),
        ("de", "von 9 bis 17.30 Uhr, um 14 Uhr, 24 Stunden", ["09:00", "17:30", "14:00"]),
    ],
)  # fmt: skip
def test_times(language: str, text: str, times: list[str]) -> None:
    assert [time for _, time in find_clock_times(text, language)] == times
