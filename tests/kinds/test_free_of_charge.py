"""What is free in one place and has its price in another, and what is free for some only."""

from __future__ import annotations

import pytest

from checker.checking import check
from checker.document import Document

CASES = [
    ("en", "Admission to the net loft is free.", "A ticket for the net loft costs 4 euro.", True),
    ("en", "It costs you nothing to complain, whatever comes of it.", "A fee of 15 euro is due with each complaint.",
     True),
    ("en", "Admission to the net loft is free for children.", "A ticket for the net loft costs 4 euro.", False),
    ("en", "Admission to the net loft is free.", "A ticket for the boat hall costs 4 euro.", False),
    ("en", "The net loft is free.", "Copies in the net loft cost 10 cents.", False),
    ("en", "The beach is free of weed.", "A chair on the beach costs 4 euro.", False),
    ("en", "Admission to the net loft is free on Sundays.", "A ticket for the net loft costs 4 euro.", False),
    ("fr", "L'entrée de la salle des filets est gratuite.", "Le billet pour la salle des filets coûte 4 euros.", True),
    ("fr", "L'entrée de la salle des filets est gratuite pour les enfants.",
     "Le billet pour la salle des filets coûte 4 euros.", False),
    ("nl", "De toegang tot de nettenzolder is gratis.", "Een kaartje voor de nettenzolder kost 4 euro.", True),
    ("nl", "Op zondag is de toegang tot de nettenzolder gratis.",
     "Een kaartje voor de nettenzolder kost 4 euro.", False),
    ("de", "Der Eintritt in den Netzboden ist frei.", "Eine Karte für den Netzboden kostet 4 Euro.", True),
    ("de", "Für Kinder unter sechs ist der Eintritt in den Netzboden kostenlos.",
     "Eine Karte für den Netzboden kostet 4 Euro.", False),
]  # fmt: skip


@pytest.mark.parametrize(("language", "free", "priced", "disagrees"), CASES)
@pytest.mark.parametrize("pages", [1, 2])
def test_free_or_priced(language: str, free: str, priced: str, pages: int, *, disagrees: bool) -> None:
    """It is told once, on one page or on two."""
    texts = (
        [f"# A\n\n{free}\n\n## B\n\nIt rains.\n\n{priced}\n"] if pages == 1 else [f"# A\n\n{free}", f"# B\n\n{priced}"]
    )
    documents = [Document.from_text(text, path=f"p{n}.md", language=language) for n, text in enumerate(texts)]
    found = [each for each in check(documents).findings if "free or has a price" in each.message]
    assert len(found) == disagrees
