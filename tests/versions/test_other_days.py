"""Which weekdays, months and seasons are not the same in a sentence that was rewritten."""

from __future__ import annotations

import pytest

from tests.two_versions import rows


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        pytest.param(
            "en", "The lock is closed on Mondays.", "The lock is closed on Tuesdays and Fridays.", id="weekdays"
        ),
        pytest.param(
            "nl", "De veerboot vaart van mei tot september.", "De veerboot vaart van april tot oktober.", id="months"
        ),
        pytest.param("de", "Die Fähre verkehrt im Sommer.", "Die Fähre verkehrt im Winter.", id="seasons"),
        pytest.param("fr", "L'écluse ferme le lundi.", "L'écluse ferme le lundi et le dimanche.", id="a day more"),
    ],
)
def test_other_days_are_told(language: str, old: str, new: str) -> None:
    assert rows(old, new, language) == [("date", old.rstrip("."), new.rstrip("."))]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param(
            "The lock is open from Monday to Wednesday.",
            "The lock is open on three days: Monday, Tuesday and Wednesday.",
            id="named one by one",
        ),
        pytest.param("The lock closes in March.", "The lock closes in March each year.", id="the same month"),
        pytest.param("The lock is closed on Mondays.", "The lock is closed for repairs.", id="only one names a day"),
    ],
)
def test_the_same_days_are_not(old: str, new: str) -> None:
    assert not [row for row in rows(old, new) if row[0] == "date"]
