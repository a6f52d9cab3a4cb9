"""Who holds an office, and for how many years it is held: told in two places."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

import checker
from checker.document import Document

_FILL = {
    "en": "The house stands by the lake. It has two floors. Boats call there.",
    "fr": "La maison se trouve au bord du lac. Elle a deux étages. Des bateaux y passent.",
    "nl": "Het huis staat aan het meer. Het heeft twee verdiepingen. Er varen boten.",
    "de": "Das Haus steht am See. Es hat zwei Stockwerke. Dort fahren Boote.",
}

HOLDERS = [
    ("en", "Ada Holt has been director since 2020.", "The director, Jon Reed, signs the permits.", True),
    ("en", "The house is led by its director, Ada Holt.", "- Director: Jon Reed", True),
    ("en", "Ada Holt, director of the house, opened it.", "The director is Jon Reed.", True),
    ("en", "Ada Holt, director of the Lake Museum, opened it.", "The director, Jon Reed, signs.", False),
    ("en", "The director, Ada Holt, signs.", "The deputy director, Jon Reed, signs too.", False),
    ("en", "The director, Ada Holt, signs.", "The director, Ms Holt, spoke.", False),
    ("en", "The director, Ada Holt, signs.", "Until 2015 the director was Jon Reed.", False),
    ("fr", "La directrice, Ada Holt, signe les permis.", "- Directrice : Jeanne Roy", True),
    ("fr", "Ada Holt est directrice depuis 2020.", "La directrice, Jeanne Roy, signe les permis.", True),
    ("nl", "De voorzitter, Ada Holt, tekent.", "- Voorzitter: Piet Maas", True),
    ("de", "Leiterin ist seit 2020 Ada Holt.", "Die Leiterin, Anna Kroll, unterschreibt.", True),
]
TERMS = [
    ("en", "The rector, Ada Holt, took office on 1 October 2020 for five years.", "- Rector: term of four years",
     True),
    ("en", "The president is elected for six years.", "The president, elected for four years, signs.", True),
    ("en", "The rector is elected for five years.", "The deans are appointed for three years.", False),
    ("en", "The rector is elected for five years.", "The vice-rector is appointed for three years.", False),
    ("en", "The rector is elected for five years.", "Until 2010 the rector was elected for three years.", False),
    ("en", "The rector is elected for five years.", "She was made rector again for another three years.", False),
    ("fr", "La rectrice, Ada Holt, a pris ses fonctions en 2020 pour cinq ans.",
     "- Recteur ou rectrice : mandat de quatre ans, renouvelable", True),
    ("nl", "De rector, Ada Holt, trad aan op 1 oktober 2020 voor vijf jaar.", "- Rector: mandaat van vier jaar",
     True),
    ("de", "Die Rektorin, Ada Holt, trat ihr Amt 2020 für fünf Jahre an.", "- Rektor: Amtszeit von vier Jahren",
     True),
]  # fmt: skip


@pytest.mark.parametrize(("language", "one", "other", "differ"), HOLDERS + TERMS)
def test_on_one_page(language: str, one: str, other: str, *, differ: bool) -> None:
    text = f"# Norland\n\n{one}\n\n{_FILL[language]}\n\n## More\n\n{_FILL[language]}\n\n{other}\n"
    page = Document.from_text(text, path="p.md", language=language, date=datetime.date(2024, 1, 15))
    assert any(found.kind == "agreement" for found in checker.check([page]).findings) == differ


_NAMES = ("Ada Holt", "Jon Reed", "Ida Roy")


def test_a_directory_names_many() -> None:
    told = "\n\n".join(
        f"One house is old. Its director, {name}, signs." for name in ("Ada Holt", "Jon Reed", "Ida Roy")
    )
    page = Document.from_text(f"# Houses\n\n{told}\n", path="p.md", language="en")
    assert not [found for found in checker.check([page]).findings if found.kind == "agreement"]


@pytest.mark.parametrize(
    ("days", "differ"),
    [(("2024-01-15", "2024-01-15"), True), (("2024-03-01", "2023-12-01"), False)],
    ids=["after it was left", "when it was held"],
)
def test_an_office_that_was_left(days: tuple[str, str], *, differ: bool) -> None:
    said = (
        "Ada Holt has been in the chair since 1 April 2020, when she succeeded Jon Reed.",
        "Write to the chair of the board, Mr Reed, at the lake.",
    )
    pages = [
        replace(
            Document.from_text(f"# {title}\n\n{text}\n\n{_FILL['en']}\n", path=f"{title}/{day}.en.md",
                               date=datetime.date.fromisoformat(day), language="en"),
            page=title,
        )
        for title, text, day in zip(("About", "Letters"), said, days, strict=True)
    ]  # fmt: skip
    assert any(found.kind == "agreement" for found in checker.check(pages).findings) == differ
