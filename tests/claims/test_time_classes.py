"""The only two lengths of time of one class on a page."""

from __future__ import annotations

import pytest

from checker.checking import check
from checker.document import Document

CASES = [
    (
        "en",
        "The raw data remain in the university repository for ten years.",
        "Once an article is out, its anonymised material is held in the repository for five years.",
        True,
    ),
    (
        "en",
        "Footage from the platforms is wiped after fourteen days.",
        "Whoever asks for footage should be quick: it is kept for thirty days, then it is gone.",
        True,
    ),
    (
        "en",
        "A day ticket for the ferry is valid for two days.",
        "Ferry passengers may come back: the ticket lapses after three days.",
        True,
    ),
    (
        "fr",
        "Les bulletins de vote sont conservés six mois dans un coffre.",
        "Passé le scrutin, le greffe garde les bulletins trois mois, puis il les brûle.",
        True,
    ),
    (
        "nl",
        "De opnamen van de vergadering worden drie jaar bewaard.",
        "Wie de opnamen van een vergadering wil horen, kan dat lang: de opnamen worden vijf jaar bewaard.",
        True,
    ),
    (
        "nl",
        "Een visvergunning is twee jaar geldig.",
        "Vraag uw visvergunning op tijd aan: zij vervalt na drie jaar.",
        True,
    ),
    ("de", "Die Blutkonserven sind 42 Tage haltbar.", "Eine Blutkonserve wird nach 35 Tagen entsorgt.", True),
    (
        "en",
        "The raw data remain in the university repository for ten years.",
        "Application forms are kept for two years.",
        False,
    ),
    ("en", "Footage from the platforms is wiped after fourteen days.", "Footage is kept for two weeks.", False),
    (
        "en",
        "Footage from the platforms is wiped after fourteen days. Footage from trains is kept for seven days.",
        "Footage of an accident is kept for thirty days.",
        False,
    ),
    ("en", "A day ticket for the ferry is valid for two days.", "A parking permit expires after a year.", False),
    ("fr", "Les bulletins de vote sont conservés six mois.", "Les procès-verbaux sont gardés trente ans.", False),
    ("nl", "Een visvergunning is twee jaar geldig.", "Een jachtakte is een jaar geldig.", False),
    ("de", "Die Blutkonserven sind 42 Tage haltbar.", "Die Proben werden zehn Jahre aufbewahrt.", False),
]


@pytest.mark.parametrize(("language", "first", "second", "disagrees"), CASES)
def test_time_classes(language: str, first: str, second: str, *, disagrees: bool) -> None:
    """Two times for which one thing is kept or valid disagree; those of two things, or of one of three, do not."""
    text = f"# Olm\n\n## A\n\n{first}\n\n## B\n\nMills grind corn. They are old. They turn. {second}\n"
    page = Document.from_text(text, path=f"olm/2026-03-01.{language}.md", language=language)
    assert any(found.kind == "agreement" for found in check([page]).findings) == disagrees
