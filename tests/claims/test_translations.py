"""Rows of blocks that translate each other."""

from __future__ import annotations

import pytest

from checker.claims.reading import Reading
from checker.claims.translations import align_translations
from checker.document import Document


def rows_of(*pages: tuple[str, str]) -> list[tuple[str | None, ...]]:
    """The texts of the rows that these (language, Markdown) pages make."""
    readings = [Reading(Document.from_text(text, path=f"{language}.md", language=language)) for language, text in pages]
    return [tuple(block and block.text for block in row.blocks) for row in align_translations(readings)]


def test_every_block_stands_in_one_row_in_order() -> None:
    pages = (
        ("en", "# Fish\n\nQuotas are set in December.\n\n## Ports\n\n- Harne\n- Old Quay\n\nThe fleet has 40 ships.\n"),
        (
            "fr",
            "# Pêche\n\nLes quotas sont fixés en décembre.\n\n## Ports\n\n- Harne\n\nLa flotte compte 40 navires.\n",
        ),
    )
    rows = rows_of(*pages)
    for version, (language, text) in enumerate(pages):
        document = Document.from_text(text, path=f"{language}.md", language=language)
        assert [row[version] for row in rows if row[version] is not None] == [block.text for block in document.blocks]
    assert ("Harne", "Harne") in rows
    assert ("Old Quay", None) in rows
    assert ("The fleet has 40 ships.", "La flotte compte 40 navires.") in rows


@pytest.mark.parametrize("order", [("en", "de", "nl"), ("nl", "de", "en")], ids="-".join)
def test_a_paragraph_that_one_lacks_moves_no_other(order: tuple[str, ...]) -> None:
    texts = {
        "en": "# Tax\n\nThe rate is 21 %.\n\nIt has been so since 1996.\n\nBooks are taxed at 6 %.\n",
        "de": "# Steuer\n\nDer Satz beträgt 21 %.\n\nFür Bücher gelten 6 %.\n",
        "nl": "# Belasting\n\nHet tarief is 21 %.\n\nDat is zo sinds 1996.\n\nVoor boeken geldt 6 %.\n",
    }
    rows = rows_of(*((language, texts[language]) for language in order))
    lacking = [row for row in rows if None in row]
    assert len(lacking) == 1
    assert lacking[0][order.index("en")] == "It has been so since 1996."
