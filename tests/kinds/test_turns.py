"""Steps that come in turn, and how long one has exactly."""

from __future__ import annotations

import pytest

from checker.checking import check
from checker.document import Document

STEPS = """
| {step} | {opens} | {closes} |
|---|---|---|
| 1 | 3 March 2025 | 21 March 2025 |
| 2 | {second} March 2025 | 18 April 2025 |
| 3 | 22 April 2025 | 30 April 2025 |
"""
EN = {"step": "Round", "opens": "Opens", "closes": "Closes"}

TURNS = [
    ("en", "No round begins before the previous one is over.", "17", True),
    ("en", "Each stage opens only once the preceding one is closed.", "21", True),
    ("fr", "Aucune phase ne commence avant la fin de la précédente.", "17", True),
    ("nl", "Elke ronde start pas nadat de vorige is afgesloten.", "17", True),
    ("de", "Keine Runde beginnt, bevor die vorige beendet ist.", "17", True),
    ("en", "No round begins before the previous one is over.", "24", False),
    ("en", "The rounds may overlap with the previous one.", "17", False),
    ("fr", "Chaque phase est suivie par deux agents.", "17", False),
    ("nl", "Elke ronde duurt ongeveer drie weken.", "17", False),
    ("de", "Jede Runde hat einen Vorsitz.", "17", False),
]


@pytest.mark.parametrize(("language", "rule", "second", "wrong"), TURNS)
def test_turns(language: str, rule: str, second: str, *, wrong: bool) -> None:
    """A step that opens before the last has closed is wrong where the text says that none does."""
    months = {"fr": ("mars", "avril"), "nl": ("maart", "april"), "de": ("März", "April")}.get(language)
    table = STEPS.format(second=second, **EN)
    if months:
        table = table.replace("March", months[0]).replace("April", months[1])
    if language == "de":
        table = table.replace(" März", ". März").replace(" April", ". April")
    page = Document.from_text(f"# Olm\n\n{rule}\n{table}", path=f"olm/2025-01-01.{language}.md", language=language)
    assert any(found.subject == "steps in turn" for found in check([page]).findings) == wrong


EXACT = [
    ("en", "The lists lie open from 3 to 24 February 2025. For this, supporters have exactly fourteen days.", True),
    ("fr", "L'enquête court du 3 au 24 février 2025. Les habitants disposent d'exactement deux semaines.", True),
    ("nl", "De inzage loopt van 3 tot en met 24 februari 2025. Bewoners hebben precies veertien dagen.", True),
    (
        "de",
        "Die Auslegung läuft vom 3. bis einschließlich 24. Februar 2025. Alle haben genau vierzehn Tage Zeit.",
        True,
    ),
    ("en", "The lists lie open from 3 to 24 February 2025. For this, supporters have exactly 22 days.", False),
    ("en", "The lists lie open from 3 to 24 February 2025. Supporters have exactly three weeks.", False),
    (
        "en",
        "The lists lie open from 3 to 24 February 2025, or 1 to 14 May 2025. They have exactly fourteen days.",
        False,
    ),
    ("en", "The lists lie open from 3 to 24 February 2025. A book is lent for exactly fourteen days.", False),
    ("de", "Die Auslegung läuft vom 3. bis 24. Februar 2025. Alle haben etwa vierzehn Tage Zeit.", False),
]


@pytest.mark.parametrize(("language", "text", "wrong"), EXACT)
def test_exactly(language: str, text: str, *, wrong: bool) -> None:
    """The one stretch of a page is wrong for an exact time that people have; others are left alone."""
    page = Document.from_text(f"# Olm\n\n{text}\n", path=f"olm/2025-01-01.{language}.md", language=language)
    assert any(found.kind == "chronology" and found.level != "note" for found in check([page]).findings) == wrong
