"""Words that are written like a number and say none."""

from __future__ import annotations

import pytest

from checker import Document, mentions


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("fr", "Un pont neuf dans la ville. Il compte neuf membres.", ["neuf"]),
        ("fr", "La prime pour un logement neuf est payée. Ils sont neuf.", ["neuf"]),
        ("fr", "Il faut remettre à neuf le toit, selon le chapitre neuf.", ["neuf"]),
        ("nl", "Neem de regels in acht: acht leden.", ["acht"]),
        ("nl", "U moet dit in acht nemen. Het geldt voor acht landen.", ["acht"]),
        ("de", "Er gibt acht auf die Kinder. In acht Dörfern kommen acht.", ["acht", "acht"]),
        ("de", "Nehmen Sie sich in Acht und lassen Sie nichts außer Acht lassen.", []),
    ],
)
def test_what_is_no_number(language: str, text: str, numbers: list[str]) -> None:
    document = Document.from_text(text, path="page.txt", language=language)
    assert [found.text for found in mentions(document) if found.kind == "number"] == numbers
