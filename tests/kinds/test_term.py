"""Names that differ by a slip, and names that differ because they are two."""

from __future__ import annotations

import pytest

from checker.checking import check
from checker.readers import read_text
from checker.rulebook import parse_rules


def _variants(text: str, language: str) -> list[tuple[str, str | None, str]]:
    document = read_text(text, path="page.md", language=language)
    found = [finding for finding in check([document]).findings if finding.kind == "term"]
    return [(document.quote(finding.places[0].span), finding.suggestion, finding.level) for finding in found]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The Glen Morven Trust is old. The Glen Morven Trust, in Glen Morven. The Glen Morvan Trust.",
         [("Glen Morvan Trust", "Glen Morven Trust", "warning")]),
        ("en", "The Harbours Office is open. The Harbours Office is new. The Harbour Office moved.",
         [("Harbour Office", "Harbours Office", "note")]),
        ("en", "The Lake Seismological Club pays. Lake Seismological Club. Lake Seismological Club. Lake Seismic Club.",
         [("Lake Seismic Club", "Lake Seismological Club", "warning")]),
        ("en", "Lake Defence Minister. Lake Defence Ministry. Lake Defence Ministry. Lake Defence Ministry.", []),
        ("en", "Lake Internal Office. Lake Internal Office. Lake Internal Office. Lake International Office.", []),
        ("en", "We asked Dr. Maria Keller and Dr. Marie Keller. Dr. Maria Keller came.", []),
        ("de", "Das Amtsgericht Talheim ist groß. Die Akten des Amtsgerichts Talheim.", []),
        ("de", "Frau Dr. Ulla Brentano kam. Dr. Ulla Brentano ging. Dr. Ulla Brentamo blieb.",
         [("Ulla Brentamo", "Ulla Brentano", "warning")]),
        ("de", "Die Seeschule ist zu. Vor der Seeschule steht ein Baum. Die See-Schule ist neu.",
         [("See-Schule", "Seeschule", "note")]),
        ("fr", "L'Université de Belmont est grande. Elle aime l'Universite de Belmont et l'Université de Belmont.",
         [("Universite de Belmont", "Université de Belmont", "note")]),
        ("nl", "De Koninklijke Raad van de Havens en Sluizen werkt. De Koninklijke Raad der Havens en Sluizen rust.",
         [("Koninklijke Raad der Havens en Sluizen", "Koninklijke Raad van de Havens en Sluizen", "note")]),
    ],
)  # fmt: skip
def test_slips(language: str, text: str, expected: list[tuple[str, str | None, str]]) -> None:
    """One letter, an accent, a small word or a hyphen makes another spelling; endings and first names do not."""
    assert [(quote.removeprefix("l'"), use, level) for quote, use, level in _variants(text, language)] == expected


def test_a_plural_that_a_pack_rules_out_is_found() -> None:
    rules = parse_rules('[[term]]\nuse = "Glen Water"\nnot = ["Glen Waters", "Water of Glen"]\n')
    document = read_text("Glen Water is a firm. Write to Glen Waters. Glen Water’s office is shut.", path="page.md")
    found = [finding for finding in check([document], rules=rules).findings if finding.kind == "term"]
    assert [(document.quote(one.places[0].span), one.suggestion) for one in found] == [("Glen Waters", "Glen Water")]


def test_a_declared_name_with_an_elision_is_found() -> None:
    rules = parse_rules('[[term]]\nuse = "Office des ports"\nnot = ["Bureau de l\'eau", "Agence des quais"]\n')
    document = read_text("Le Bureau de l’eau répond. Le bureau, de l'eau.", path="page.md", language="fr")
    found = [finding for finding in check([document], rules=rules).findings if finding.kind == "term"]
    assert [(document.quote(one.places[0].span), one.suggestion) for one in found] == [
        ("Bureau de l’eau", "Office des ports")
    ]
