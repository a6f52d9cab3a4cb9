"""Who leads a body and where it has its seat, told on two pages."""

from __future__ import annotations

import pytest

from checker.checking import check
from checker.document import Document

CASES = [
    ("en", "The Lock Museum", "It is in a mill. It is headed by Ida Moll, a painter.",
     "Mills", "“Mills are loud,” said Karl Brand, director of the Lock Museum.", True),
    ("en", "The Lock Museum", "It is in a mill. It is headed by Ida Moll, a painter.",
     "Mills", "“Mills are loud,” said Karl Brand, deputy director of the Lock Museum.", False),
    ("en", "The Lock Museum", "It is in a mill. It is headed by Ida Moll, a painter.",
     "Mills", "Karl Brand, director of the Lock Museum until 2019, sold his mill.", False),
    ("en", "The Lock Museum", "It is in a mill. It is headed by Ida Moll, a painter.",
     "Mills", "The board of friends was chaired by Karl Brand, president of the Lock Museum.", False),
    ("en", "The Lock Museum", "It is in a mill. It is headed by Ida Moll, a painter.",
     "Mills", "The new rooms were shown by Karl Brand, director of the Reed Museum.", False),
    ("en", "The Lock Museum", "The museum is headed by Ida Moll and Karl Brand.",
     "Mills", "“Mills are loud,” said Karl Brand, director of the Lock Museum.", False),
    ("fr", "Le musée des Écluses", "Il occupe un moulin. Il est dirigé par Ida Moll.",
     "Moulins", "La directrice du Musée des Écluses, Anne Roux, aime les moulins.", True),
    ("fr", "Le musée des Écluses", "Il occupe un moulin. Il est dirigé par Ida Moll.",
     "Moulins", "La directrice adjointe du Musée des Écluses, Anne Roux, aime les moulins.", False),
    ("nl", "Het Sluismuseum Doorn", "Het museum is een molen. Directeur is Ida Moll.",
     "Molens", "Sanne Kuip, directeur van het Sluismuseum Doorn, houdt van molens.", True),
    ("nl", "Het Sluismuseum Doorn", "Het museum is een molen. Directeur is Ida Moll.",
     "Molens", "Sanne Kuip, adjunct-directeur van het Sluismuseum Doorn, houdt van molens.", False),
    ("de", "Die Schleusenverwaltung", "Sie hat ein Haus. Leiterin ist Dr. Ida Moll.",
     "Mühlen", "Karl Brand, der die Schleusenverwaltung leitet, mag Mühlen.", True),
    ("de", "Die Schleusenverwaltung", "Sie hat ein Haus. Leiterin ist Dr. Ida Moll.",
     "Mühlen", "Karl Brand, der die Schleusenverwaltung bis 2019 leitete, mag Mühlen.", False),
    ("en", "The Towpath Commission", "It keeps paths. Its seat is in Olm.",
     "Paths", "Two wardens work for the Towpath Commission, headquartered in Drosk.", True),
    ("en", "The Towpath Commission", "It keeps paths. Its seat is in Olm.",
     "Paths", "Two wardens work for the Towpath Commission, which met in Drosk.", False),
    ("en", "The Towpath Commission", "It keeps paths. Its seat is in Olm.",
     "Paths", "Two wardens work for the Riverbank Commission, headquartered in Drosk.", False),
    ("en", "The Towpath Commission", "By a law of 2004, the Towpath Commission has its seat in Olm.",
     "Paths", "Wardens meet in the Towpath Commission's headquarters in Drosk.", True),
    ("en", "The Towpath Commission", "By a law of 2004, the Towpath Commission has its seat in Olm.",
     "Paths", "Wardens meet in the Riverbank Commission's headquarters in Drosk.", False),
    ("fr", "La Commission des Berges", "Par une loi de 2004, la Commission des Berges a son siège à Olm.",
     "Chemins", "On se réunit au siège de la Commission des Forêts à Drosk.", False),
]  # fmt: skip


@pytest.mark.parametrize(("language", "title", "first", "other", "second", "disagrees"), CASES)
def test_two_pages(language: str, title: str, first: str, other: str, second: str, *, disagrees: bool) -> None:
    """Two people, or two towns, for one body disagree; a deputy, a former head, another body do not."""
    texts = (f"# {title}\n\n{first}\n", f"# {other}\n\nMills grind corn. {second} They are old. They turn.\n")
    pages = [
        Document.from_text(text, path=f"page{n}/2026-03-01.{language}.md", language=language)
        for n, text in enumerate(texts)
    ]
    assert any(found.kind == "agreement" for found in check(pages).findings) == disagrees
