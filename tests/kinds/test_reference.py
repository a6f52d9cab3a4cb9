"""Pointers that lead nowhere, however they point."""

from __future__ import annotations

import pytest

from checker.checking import check
from checker.readers import read_text


def _flagged(text: str, language: str) -> list[str]:
    document = read_text(text, path="page.md", language=language)
    found = [finding for finding in check([document]).findings if finding.kind == "reference"]
    return [document.quote(finding.places[0].span) for finding in found]


@pytest.mark.parametrize(
    ("language", "text", "flagged"),
    [
        ("en", "# Pool\n\nSee section “Lockers” below.\n\n## Tickets\n\nAt the desk.", ["section “Lockers”"]),
        ("en", "# Pool\n\nSee section “Lockers” below.\n\n## Our lockers\n\nThey are free.", []),
        ("en", "# Pool\n\nSee section “Stolen cards” below.\n\n## Lost cards\n\nAsk.", ["section “Stolen cards”"]),
        ("en", "# Pool\n\nSee the section “Lockers” of the House Rules.\n\n## Tickets\n\nAt the desk.", []),
        ("en", "# Pool\n\nThe so-called “tower block” below the hill is shut.\n\n## Tickets\n\nAt the desk.", []),
        ("fr", "# Piscine\n\nVoir la rubrique « Casiers » ci-dessous.\n\n## Billets\n\nÀ la caisse.",
         ["rubrique « Casiers »"]),
        ("nl", "# Zwembad\n\nZie de rubriek “Kastjes”.\n\n## Kaartjes\n\nAan de kassa.", ["rubriek “Kastjes”"]),
        ("de", "# Bad\n\nSiehe Abschnitt „Schränke“.\n\n## Karten\n\nAn der Kasse.", ["Abschnitt „Schränke“"]),
        ("en", "# Pool\n\nPrices: see table 4.", ["table 4"]),
        ("en", "# Pool\n\nPrices: see [table 4](/prices).", []),
        ("en", "# Pool\n\nThe prices are listed in annex 2.", ["annex 2"]),
        ("en", "# Pool\n\nUnder section 12 nobody may run.", []),
        ("de", "# Bad\n\nSiehe auch Kapitel 3.1.", ["Kapitel 3.1"]),
        ("de", "# Bad\n\n## 1. Eintritt\n\nFrei (vgl. Nr. 9).\n\n## 2. Zeiten\n\nImmer.\n\n## 3. Regeln\n\nKeine.",
         ["Nr. 9"]),
        ("en", "# Rules\n\n## 1. Pool\n\n1.1 Do swim.\n\n1.2 Do not run.\n\n1.4 Do not dive.", ["1.4 Do not dive."]),
        ("en", "# Rules\n\n## 1. Pool\n\n1.1 Do swim.\n\n1.2 Do not run.\n\n1.3 Do not dive.", []),
    ],
)  # fmt: skip
def test_pointers(language: str, text: str, flagged: list[str]) -> None:
    """What points at a part that the page does not have is flagged, and what points elsewhere is not."""
    assert _flagged(text, language) == flagged
