"""Ages on a page about one person."""

from __future__ import annotations

import pytest

from checker.checking import check
from checker.document import Document

CASES = [
    (
        "en",
        "Ida Moll was born in 1867 above a smithy.",
        "She died at the age of seventy-six, in the winter of 1953.",
        True,
    ),
    ("en", "Moll first saw the light of day in 1902.", "He was thirty when, in 1941, the mill was his.", True),
    ("fr", "Ida Moll naquit en 1867.", "Elle mourut à soixante-seize ans, en 1953.", True),
    ("fr", "Moll vit le jour en mars 1902.", "Il avait 30 ans quand, en 1941, il hérita du moulin.", True),
    (
        "nl",
        "Moll zag in 1867 het levenslicht.",
        "Hij stierf op zesenzeventigjarige leeftijd, in de winter van 1953.",
        True,
    ),
    ("nl", "Ida Moll werd op 3 mei 1902 geboren.", "Zij was dertig toen zij in 1941 de molen kreeg.", True),
    ("de", "Moll erblickte 1867 das Licht der Welt.", "Er starb 76-jährig im Winter 1953.", True),
    ("de", "Ida Moll wurde 1902 geboren.", "Sie war dreißig, als sie 1941 die Mühle erbte.", True),
    ("en", "Ida Moll was born in 1867.", "She died at the age of eighty-six, in the winter of 1953.", False),
    ("en", "Ida Moll was born in 1867.", "Her son died at the age of seventy-six, in the winter of 1973.", False),
    ("en", "Ida Moll was born in 1867, Karl Brand in 1880.", "He died at the age of seventy-six, in 1953.", False),
    ("en", "Ida Moll was born in 1867.", "With Karl Brand she left in 1890. He was 20 when, in 1900, it burnt.", False),
    (
        "en",
        "Ida Moll was born in 1867.",
        "The horse that was sold in 1930 at the age of 14 outlived her.",
        False,
    ),
    ("fr", "Ida Moll naquit en 1867.", "Elle mourut en 1953, et sa sœur à soixante-seize ans, en 1960.", False),
    ("nl", "Moll zag in 1867 het levenslicht.", "Zijn vrouw stierf op zesenzeventigjarige leeftijd in 1953.", False),
    ("de", "Moll erblickte 1867 das Licht der Welt.", "Er starb 86-jährig im Winter 1953.", False),
]


@pytest.mark.parametrize(("language", "first", "second", "wrong"), CASES)
def test_one_life(language: str, first: str, second: str, *, wrong: bool) -> None:
    """An age that does not fit the one birth is wrong; that of a relative or of another person is left alone."""
    text = f"# Moll\n\n{first}\n\n## Mills\n\nMills grind corn. They turn. {second}\n"
    page = Document.from_text(text, path=f"olm/2026-03-01.{language}.md", language=language)
    assert any(found.kind == "chronology" and found.level != "note" for found in check([page]).findings) == wrong
