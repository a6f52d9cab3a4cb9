"""How many members a board, a council or a panel is said to have, in two places."""

from __future__ import annotations

import pytest

from checker.claims.judging import judged_pairs
from checker.claims.reading import Reading
from checker.document import Document

CASES = [
    ("en", "The depot is run by a board of seven.", "The nine members of the board meet in May.", True),
    ("en", "The depot is run by a board of seven.", "The board has seven members.", False),
    ("en", "The Gull Panel, made up of twelve keepers, meets.", "The Gull Panel has fourteen members.", True),
    ("en", "The Gull Panel has twelve members.", "The Seal Panel has fourteen members.", False),
    (
        "fr",
        "Le Conseil a sept membres.",
        "La commission des phares, qui est indépendante du Conseil, compte neuf membres.",
        False,
    ),
    ("en", "The Council has seven members.", "The Gull Panel, which advises the Council, has nine members.", False),
    ("en", "The board has nine members.", "Three members of the board are women.", False),
    ("en", "The board has nine members.", "The board holds six meetings a year.", False),
    ("en", "Until 2004 the board had nine members.", "The board has seven members.", False),
    ("fr", "Un conseil de sept membres dirige le dépôt.", "Le conseil se compose de neuf membres.", True),
    ("nl", "De Meeuwenraad, bestaande uit twaalf wachters, vergadert.", "De Meeuwenraad telt veertien leden.", True),
    ("nl", "Het bestuur telt zeven leden.", "De Meeuwenraad telt veertien leden.", False),
    ("en", "The depot is run by a board of seven wardens.", "Four of its nine trustees left the board.", False),
    (
        "en",
        "The board has seven trustees.",
        "The jury comes from the board: four of its nine trustees sit on it.",
        True,
    ),
    ("en", "The board has seven trustees.", "The jury rests: four of its nine members are ill.", False),
    (
        "nl",
        "Bij ons telt het dagelijks bestuur 7 leden.",
        "Dat doet het dagelijks bestuur. De negen leden daarvan.",
        True,
    ),
    (
        "nl",
        "Bij ons telt het dagelijks bestuur 7 leden.",
        "Dat doet het algemeen bestuur. De negen leden daarvan.",
        False,
    ),
    ("fr", "Ici le conseil réunit sept membres.", "Cela vaut aussi pour les neuf membres du conseil.", True),
    (
        "de",
        "Bei uns zählt der Vorstand sieben Mitglieder.",
        "Der Vorstand tagt. Drei seiner neun Mitglieder fehlen.",
        True,
    ),
    ("de", "Dem Vorstand gehören sieben Personen an.", "Der Vorstand hat neun Mitglieder.", True),
    ("de", "Der Vorstand hat neun Mitglieder.", "Der Beirat besteht aus elf Mitgliedern.", False),
]


@pytest.mark.parametrize(("language", "first", "second", "disagrees"), CASES)
def test_members_of_a_body(language: str, first: str, second: str, *, disagrees: bool) -> None:
    text = f"# A\n\n{first}\n\n## B\n\nX.\n\n## C\n\n{second}\n"
    found = judged_pairs([Reading(Document.from_text(text, path="page.md", language=language))])
    assert bool(list(found)) == disagrees


_RULES = "# How the Lamp Trust is run\n\nDecisions at the Lamp Trust are taken by a board of seven trustees."
_MONEY = "# Money\n\nThe jury is drawn from the board: four of its nine trustees sit on it%s."


@pytest.mark.parametrize(
    ("second", "more", "disagrees"),
    [
        pytest.param(_MONEY % " for the Trust", (), True, id="one place by a name that both pages have"),
        pytest.param(_MONEY % " for the Foundry", (), False, id="each page names a place of its own"),
        pytest.param(
            _MONEY % " for the Trust",
            tuple(f"# Board {n}\n\nThe board of Mill {n} meets {n} times." for n in range(2, 9)),
            False,
            id="many boards",
        ),
    ],
)
def test_members_of_a_body_on_two_pages(second: str, more: tuple[str, ...], *, disagrees: bool) -> None:
    readings = [
        Reading(Document.from_text(text, path=f"page-{n}/2024-01-15.en.md", language="en"))
        for n, text in enumerate((_RULES, second, *more))
    ]
    assert bool(list(judged_pairs(readings, within=False))) == disagrees
