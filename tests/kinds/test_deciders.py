"""Who decides, or chooses somebody, told in two ways."""

from __future__ import annotations

import pytest

from checker.checking import check
from checker.document import Document

CASES = [
    (
        "en",
        "The director appoints the keeper of the seeds.",
        "The keeper of the seeds is appointed by the council.",
        True,
    ),
    ("en", "Mooring permits are granted by the harbour master's board.", "The mayor grants mooring permits.", True),
    ("fr", "Le préfet nomme le gardien du phare.", "Le gardien du phare est nommé par le conseil.", True),
    ("fr", "Le doyen statue sur les congés d'étude.", "La commission statue sur les congés d'étude.", True),
    ("nl", "De burgemeester benoemt de dijkwachter.", "De dijkwachter wordt door de raad benoemd.", True),
    ("nl", "Over een mestontheffing beslist de dijkraad.", "De burgemeester beslist over een mestontheffing.", True),
    (
        "de",
        "Der Dekan entscheidet über die Beurlaubung.",
        "Über die Beurlaubung entscheidet der Prüfungsausschuss.",
        True,
    ),
    ("de", "Der Rat wählt die Deichgräfin.", "Die Deichgräfin wird von der Mitgliederversammlung gewählt.", True),
    ("en", "The director appoints the keeper of the seeds.", "The council elects the keeper of the tower.", False),
    ("en", "The director appoints the keeper of the seeds.", "The keeper is paid by the council.", False),
    (
        "en",
        "The director appoints the keeper of the seeds.",
        "The keeper of the seeds is appointed by the director.",
        False,
    ),
    ("en", "The dean decides on study leave.", "In urgent cases the board decides on study leave.", False),
    ("en", "The dean decides on study leave.", "On appeal, study leave is decided on by the senate.", False),
    ("en", "The mayor grants mooring permits.", "Together with the mayor, the board grants mooring permits.", False),
    ("fr", "Le préfet nomme les membres.", "Les membres sont nommés par le conseil.", False),
    ("nl", "De burgemeester benoemt de dijkwachter.", "Tot 2010 werd de dijkwachter door de raad benoemd.", False),
    ("de", "Der Dekan entscheidet über die Beurlaubung.", "Der Senat entscheidet über die Exmatrikulation.", False),
    ("de", "Der Rat wählt die Deichgräfin.", "Die Deichgräfin wird auf Vorschlag von der Versammlung gewählt.", False),
]


@pytest.mark.parametrize(("language", "first", "second", "disagrees"), CASES)
def test_deciders(language: str, first: str, second: str, *, disagrees: bool) -> None:
    """Two who decide on one thing disagree; together, at another stage, at times or on another thing they do not."""
    text = f"# Olm\n\n## A\n\n{first}\n\n## B\n\nMills grind corn. They are old. They turn. {second}\n"
    page = Document.from_text(text, path=f"olm/2026-03-01.{language}.md", language=language)
    assert any(found.kind == "agreement" for found in check([page]).findings) == disagrees
