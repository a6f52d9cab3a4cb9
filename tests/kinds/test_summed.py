"""Totals after parts of which not each has its unit, parts behind "are", and what is no part."""

from __future__ import annotations

import pytest

from checker.kinds.arithmetic import KIND
from tests.wrong_or_right import flagged_in


@pytest.mark.parametrize(
    ("language", "text", "flagged"),
    [
        ("en", "The two halls and the yard have 400, 350 and 900 square metres, 1,750 square metres in all.",
         "1,750 square metres"),
        ("en", "Stage one costs EUR 2 million, two EUR 3.5 million, three EUR 1.5 million, EUR 8 million in all.",
         "EUR 8 million"),
        ("en", "Training cost 930,000 pounds in 2020: 410,000 for courses, 280,000 for rooms and 340,000 for travel.",
         "410,000 for courses, 280,000 for rooms and 340,000"),
        ("en", "The sixteen members are four judges, six teachers and seven clerks.",
         "four judges, six teachers and seven"),
        ("fr", "Les trente sièges sont douze pour la ville, onze pour le port et neuf pour les îles.",
         "douze pour la ville, onze pour le port et neuf"),
        ("en", "Of every 100 crowns, 45 go to roads, 30 to schools and 35 to the police.",
         "45 go to roads, 30 to schools and 35"),
    ],
    ids=lambda value: str(value)[:24],
)  # fmt: skip
def test_wrong_sum(language: str, text: str, flagged: str) -> None:
    assert flagged in flagged_in(KIND, text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The three lots have 400, 350 and 900 square metres, 1,650 square metres in all."),
        ("en", "Roads cost EUR 2.4 billion, a bridge EUR 12 billion, locks EUR 0.9 billion, EUR 15 billion in all."),
        ("en", "In 2019 there were 121 cases. We closed 109 of them at once and nine later, lost one, saw two go."),
        ("en", "Of the 640 requests, 412 were granted and 190 refused; the rest are pending."),
    ],
    ids=lambda value: str(value)[:24],
)  # fmt: skip
def test_right_sum(language: str, text: str) -> None:
    assert flagged_in(KIND, text, language) == []
