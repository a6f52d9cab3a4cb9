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
    ("en", "Each stage opens only once the preceding one is closed.", "20", True),
    ("en", "Each stage opens only once the preceding one is closed.", "21", False),
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


WITHOUT_YEARS = [
    ("2 to 28 October", "1 to 22 December", "8 to 15 January", False),
    ("2 to 28 October", "1 December to 4 January", "8 to 15 January", False),
    ("2 to 28 October", "29 October to 9 November", "9 to 15 November", False),
    ("2 to 28 October", "20 October to 9 November", "10 to 15 November", True),
    ("2 to 28 October", "1 December to 9 January", "5 to 15 January", True),
    ("2 to 28 October 2024", "20 to 22 December", "8 to 15 January 2025", False),
]


@pytest.mark.parametrize(("first", "second", "third", "wrong"), WITHOUT_YEARS)
def test_turns_without_years(first: str, second: str, third: str, *, wrong: bool) -> None:
    """Days that tell no year go on into the next one."""
    rows = []
    for step, days in enumerate((first, second, third), 1):
        begins, ends = days.split(" to ")
        rows.append(f"| {step} | {begins if ' ' in begins else f'{begins} {ends.split()[1]}'} | {ends} |")
    table = "\n".join(("| Round | Opens | Closes |", "|---|---|---|", *rows))
    page = Document.from_text(
        f"# Olm\n\nNo round begins before the previous one is over.\n\n{table}\n",
        path="olm/2025-01-01.en.md",
        language="en",
    )
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
    (
        "en",
        "The lists lie open from 3 to 24 February 2025. Each list is open to signers, who have exactly ten days.",
        True,
    ),
    ("en", "The lists lie open from 3 to 24 February 2025. Tenants have exactly ten days to leave.", False),
    ("en", "The lists lie open from 3 to 24 February 2025. A tour of the mill lasts exactly two days.", False),
    ("en", "The lists lie open from 3 to 24 February 2025.\n\nTenants have exactly ten days.", False),
    ("fr", "La foire a lieu du 3 au 7 mai 2024. L'acheteur a exactement dix jours pour se raviser.", False),
    ("nl", "De markt duurt van 3 tot en met 7 mei 2024. Kopers hebben precies tien dagen om te ruilen.", False),
    ("de", "Der Markt läuft vom 3. bis 7. Mai 2024. Käufer haben genau zehn Tage Zeit zum Umtausch.", False),
    ("de", "Die Auslegung läuft vom 3. bis 24. Februar 2025. Alle haben etwa vierzehn Tage Zeit.", False),
]


@pytest.mark.parametrize(("language", "text", "wrong"), EXACT)
def test_exactly(language: str, text: str, *, wrong: bool) -> None:
    """The one stretch of a page is wrong for an exact time that people have; others are left alone."""
    page = Document.from_text(f"# Olm\n\n{text}\n", path=f"olm/2025-01-01.{language}.md", language=language)
    assert any(found.kind == "chronology" and found.level != "note" for found in check([page]).findings) == wrong
