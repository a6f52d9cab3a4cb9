"""Small matters that a page states twice: fees, answers, members."""

from __future__ import annotations

import pytest

from checker.checking import check
from checker.readers import read_text

_FILLER = {"en": "It rains. The sun is out.", "fr": "Il pleut. Le soleil brille.", "nl": "Het regent. De zon schijnt.",
           "de": "Es regnet. Die Sonne scheint."}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "first", "second", "disagrees"),
    [
        ("en", "A lost badge costs £8.", "For a lost badge £12 is charged.", True),
        (
            "fr",
            "Écrivez avant 9 heures, le lundi pour le mercredi.",
            "Le guichet ouvre le lundi et le mercredi : 8 h - 12 h.",
            False,
        ),
        ("en", "A cab worth £90 thus costs £9 in cab duty.", "For a cab of £70 taxed by cab duty, pay £7.", False),
        (
            "fr",
            "Un bac de 90 € coûte ainsi 9 € de taxe sur les bacs.",
            "Pour un bac de 70 €, la taxe est de 7 €.",
            False,
        ),
        ("en", "The cab duty is £90 a cab.", "For each cab the duty is £70.", True),
        ("en", "A lost badge costs £8.", "Lost badges of children cost £4.", False),
        ("en", "Adults pay 90 euro for a net.", "Adults receive 61 euro for a net.", False),
        ("en", "A bus plug has 8 round pins.", "It must not be confused with the plug that has 6 round pins.", False),
        ("fr", "Toute carte perdue est facturée 8 euros.", "Une carte perdue coûte 12 euros.", True),
        ("nl", "Een verloren pasje kost 8 euro.", "Voor een verloren pasje betaalt u 12 euro.", True),
        ("de", "Eine verlorene Karte kostet 8 Euro.", "Für eine verlorene Karte zahlen Sie 12 Euro.", True),
        ("en", "We answer complaints within ten days.", "Your complaint is answered within five days.", True),
        ("en", "We answer complaints within ten days.", "We answer letters within five days.", False),
        ("en", "The Lake Board has nine members.", "The eleven members of the Lake Board meet.", True),
        ("en", "The Lake Board has nine members.", "The River Board has eleven members.", False),
        ("fr", "Le conseil de surveillance compte neuf membres.", "Les dix membres du conseil de surveillance.", True),
        ("nl", "De havenraad telt negen leden.", "De tien leden van de havenraad vergaderen.", True),
        ("de", "Der Hafenrat hat neun Mitglieder.", "Es entscheidet der Hafenrat mit seinen zehn Mitgliedern.", True),
        ("de", "Der Hafenrat hat neun Mitglieder.", "Dem Seeausschuss gehören sieben Mitglieder an.", False),
        ("en", "A lost badge costs £8.", "For students a lost badge costs £4.", False),
        ("en", "A lost badge costs £8.", "Whoever loses three badges or more pays £6 a lost badge.", False),
        ("en", "A lost badge costs £8.", "Last year a lost badge cost £6.", False),
        ("nl", "Een verloren pasje kost 8 euro.", "Vorig jaar kostte een verloren pasje 6 euro.", False),
        ("de", "Eine verlorene Karte kostet 8 Euro.", "Für Studierende kostet eine verlorene Karte 4 Euro.", False),
        ("en", "A brewery needs a capital of 50 million euro.", "The capital of a brewery is 45 million euro.", True),
        (
            "en",
            "A brewery needs a capital of 50 million euro.",
            "The capital of a brewery is 49.6 million euro.",
            False,
        ),
        (
            "en",
            "For river trout the least size is 250 millimetres.",
            "River trout of less than 280 millimetres must not be kept.",
            True,
        ),
        (
            "en",
            "For river trout the least size is 250 millimetres.",
            "River trout of less than 250 millimetres must not be kept.",
            False,
        ),
    ],
)
def test_said_twice(language: str, first: str, second: str, *, disagrees: bool) -> None:
    """The same matter with two values disagrees; another matter, or one more narrowly drawn, does not."""
    text = f"# Page\n\n## One\n\n{first} {_FILLER[language]}\n\n## Two\n\n{second} {_FILLER[language]}"
    document = read_text(text, path="page.md", language=language)
    assert any(finding.kind == "agreement" for finding in check([document]).findings) == disagrees
