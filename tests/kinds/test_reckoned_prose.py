"""What careful prose reckons, in four languages: each passage once with a slip in it and once right."""

from __future__ import annotations

import pytest

from checker.kinds.arithmetic import KIND
from tests.wrong_or_right import told_of

PASSAGES = [
    # language, the passage with a gap, what is right, what is wrong
    ("en", "The course takes ten weeks, with three lessons of two hours each week, which makes {} hours.", "60", "50"),
    ("en", "There are {} members: one from each of the 14 provinces, six from unions and five from firms.", "25", "24"),
    ("en", "The 60 million euros are spread over five years, that is {} million a year.", "12", "15"),
    ("en", "The council has {} seats. The Reds hold 18, the Greens 14, the Blues 9 and the others 5.", "46", "45"),
    ("en", "A ticket costs 12 euros; children pay half, that is {} euros.", "6", "7"),
    ("en", "Of 100 euros paid, 62 go to the maker, 23 to the trader and {} to the State.", "15", "17"),
    ("en", "On average 125 patients are seen each day, which is about {} a year.", "45,000", "55,000"),
    ("en", "It takes {} months: six months for the study, eight for the works and five for the tests.", "19", "18"),
    ("en", "The three funds of 12, 15 and 8 million euros together come to {} million euros.", "35", "37"),
    ("en", "With 4,200 inhabitants and 1,050 homes, there are {} inhabitants per home.", "four", "five"),
    (
        "en",
        "It paid 3.2 million euros in spring and 2.9 million in autumn, {} million in the whole year.",
        "6.1",
        "6.3",
    ),
    ("en", "A third of the 1,200 people asked ({}) were under 30.", "400", "500"),
    ("en", "The bill was adopted by 62 votes to 35, a majority of {}.", "27", "25"),
    ("en", "With 36 members present out of 48, that is {} per cent, the vote was held.", "75", "80"),
    ("en", "The deficit was {} million: income of 42.1 million and spending of 46.5 million.", "4.4", "3.4"),
    ("en", "The pool is 50 metres long and 20 metres wide, an area of {} square metres.", "1,000", "1,200"),
    ("en", "The 18 districts have 9 members each, {} in all.", "162", "172"),
    ("en", "The journey takes 2 hours 40 minutes ({} minutes).", "160", "150"),
    ("de", "Von den 36 Sitzen haben Frauen 15 und Männer {}.", "21", "23"),
    ("fr", "La loi a été adoptée par 62 voix contre 35, soit une majorité de {} voix.", "27", "25"),
    ("en", "{} ministers, four men and four women, took the oath.", "Eight", "Seven"),
    ("nl", "Twee van de acht bruggen zijn dicht, de andere {} zijn open.", "zes", "vijf"),
    ("de", "Das Amt hat {} Beschäftigte: 130 am Hauptsitz, 48 im Norden und 36 im Süden.", "214", "212"),
    ("de", "Die 60 Millionen Euro verteilen sich auf fünf Jahre, also {} Millionen im Jahr.", "12", "15"),
    ("fr", "Les deux tiers des 900 élèves, soit {}, viennent de la ville.", "600", "650"),
    ("nl", "Van de 640 aanvragen werden er 410 goedgekeurd, 150 afgewezen en {} ingetrokken.", "80", "95"),
]


@pytest.mark.parametrize(("language", "text", "right", "wrong"), PASSAGES, ids=[row[1][:40] for row in PASSAGES])
def test_only_the_slip_is_told(language: str, text: str, right: str, wrong: str) -> None:
    assert not told_of(KIND, text.format(right), language, None)
    assert len(told_of(KIND, text.format(wrong), language, None)) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The permit lasts two years: one year for a first, three years for a second and five for a third."),
        ("en", "The fund has 60 million euros for five years, and the second one 15 million a year."),
        ("en", "Sales were 3.2 million in the north and 2.9 million in the south, and 9 million in the whole country."),
        ("en", "The law of 1998 has 24 articles, the code 14, and the annexes 8."),
        ("en", "There are 240 inspectors for 12,000 firms, that is one inspector per 50 firms."),
        ("en", "Of the stands the old port has six and the other ports two each, fourteen in all."),
        ("en", "Seven judges, three clerks and three ushers, met."),
        ("en", "Of 12 lakes, 5 are in the north, 4 in the south and 3 abroad."),
        ("de", "Das Konzert beginnt um 19 am Markt und um 20 am Hafen."),
    ],
    ids=lambda value: str(value)[:32],
)
def test_figures_that_make_nothing(language: str, text: str) -> None:
    assert not told_of(KIND, text, language, None)
