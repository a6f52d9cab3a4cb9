"""What a sentence concludes from few figures, in four languages and any order, and what only looks so."""

from __future__ import annotations

import pytest

from checker.kinds.arithmetic import KIND
from tests.wrong_or_right import flagged_in


@pytest.mark.parametrize(
    ("language", "text", "flagged"),
    [
        ("en", "A place in the nursery costs EUR 36. For 15 days a family thus pays EUR 450.", "EUR 450"),
        ("fr", "L'entrée coûte 8 euros. Une classe de 25 élèves paie donc 240 euros.", "240 euros"),
        ("nl", "Een boom kost 45 euro. Twaalf bomen kosten dus 450 euro.", "450 euro"),
        ("de", "Ein Los kostet 6 Euro. Wer 15 kauft, zahlt also 80 Euro.", "80 Euro"),
        ("en", "Importers pay a duty of 4 per cent. On goods worth EUR 2,500 that is EUR 125.", "EUR 125"),
        ("fr", "La taxe est de 5 %. Pour une facture de 640 euros, cela fait donc 42 euros.", "42 euros"),
        ("nl", "De heffing bedraagt 6 procent. Over 1.500 euro is dat dus 75 euro.", "75 euro"),
        ("de", "Die Abgabe beträgt 3 Prozent. Bei 4.000 Euro sind das also 150 Euro.", "150 Euro"),
        ("en", "The desk answered 5,200 letters in 2020, which comes to 130 a week.", "130"),
        ("de", "Im Jahr 2020 wurden 4.800 Bücher gekauft, das sind 500 im Monat.", "500"),
        ("en", "With 24 nurses for 480 beds, each nurse has on average 25 beds.", "25"),
        ("en", "A third of the 900 wells, or 250, ran dry.", "250"),
        ("nl", "Een kwart van de 320 plaatsen, dus 60, is vrij.", "60"),
        ("de", "Jeder fünfte der 1.500 Anträge, also 400, wurde abgelehnt.", "400"),
        ("fr", "Le legs est de 90 000 euros. Un tiers, soit 40 000 euros, revient au musée.", "40 000 euros"),
        ("en", "A wall costs 1,000 crowns plus tax at 20 per cent. The tax is 200 crowns, and you pay 1,300 crowns.",
         "1,300 crowns"),
        ("en", "We sold 1,200 cards at 85 crowns each, bringing in 120,000 crowns.", "120,000 crowns"),
        ("en", "The house has 60 members, 15 for each of the five regions.", "60"),
        ("de", "Der Kurs dauert acht Wochen zu je sechs Stunden, zusammen 56 Stunden.", "56 Stunden"),
        ("en", "The choir has 64 members. Half of them, so 38, are under thirty.", "38"),
    ],
    ids=lambda value: str(value)[:24],
)  # fmt: skip
def test_wrong_conclusion(language: str, text: str, flagged: str) -> None:
    assert flagged_in(KIND, text, language) == [flagged]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A place in the nursery costs EUR 36. For 15 days a family thus pays EUR 540."),
        ("en", "A place costs EUR 36, but the first day is free. For 15 days a family thus pays EUR 504."),
        ("en", "A ticket costs EUR 10. With the group discount a class of 20 thus pays EUR 160."),
        ("fr", "L'entrée coûte 8 euros, avec un maximum de 150 euros. Une classe de 25 élèves paie donc 150 euros."),
        ("de", "Die Abgabe beträgt 3 Prozent, mindestens aber 200 Euro. Bei 4.000 Euro sind das also 200 Euro."),
        ("en", "The desk answered 5,200 letters in 2020, which comes to 20 a day."),
        ("en", "The desk answered 5,200 letters in 2020, which is 500 more than in 2019."),
        ("en", "With 24 nurses for 500 beds, each nurse has on average 21 beds."),
        ("en", "Prices rose by 4 per cent. A loaf of EUR 2.50 therefore costs EUR 2.60."),
        ("en", "A third of the 900 wells ran dry; 250 were closed for that reason."),
        ("nl", "Een kwart van de 322 plaatsen, dus 80, is vrij."),
        ("en", "The museum has 12 rooms and costs EUR 9. A visit therefore takes two hours."),
        ("en", "A room costs 80 euro and breakfast 12 euro. For two people that makes 104 euro a night."),
        ("fr", "Le budget est passé de 4 à 5 millions entre 2015 et 2020, soit une hausse annuelle de 5 %."),
        ("en", "A wall costs 1,000 crowns plus tax at 20 per cent. The tax is 200 crowns, and you pay 1,200 crowns."),
        ("en", "The fee is EUR 40. We handle 300 files, so the fund holds EUR 9,000 after refunds."),
    ],
    ids=lambda value: str(value)[:24],
)
def test_right_conclusion(language: str, text: str) -> None:
    assert flagged_in(KIND, text, language) == []
