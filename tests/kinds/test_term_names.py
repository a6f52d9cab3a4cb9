"""Names that what stands around them shows to be one, and names that are two."""

from __future__ import annotations

import pytest

from checker.checking import check
from checker.readers import read_text


def _told(text: str, language: str) -> list[tuple[str, str]]:
    document = read_text(text, path="page.md", language=language)
    found = [finding for finding in check([document]).findings if finding.kind == "term"]
    return [(document.quote(finding.places[0].span), finding.level) for finding in found]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "The chair is Anna Holloway. Questions go to Ms Anna Hollaway.", [("Ms Anna Hollaway", "warning")]),
        ("en", "The chair is Anna Holloway. Her cousin Emma Hollaway is not.", []),
        ("nl", "Coöperatie De Kade verhuurt. De coöperratie De Kade betaalt.", [("coöperratie De Kade", "warning")]),
        ("fr", "La société Remorques du Nord aide. La société Remorque du Nord paie.",
         [("Remorque du Nord", "warning")]),
        ("fr", "Les Ministres des Finances ont vu le Ministre des Finances.", []),
        ("fr", "La vedette est la Mouette. Le bateau La Mouëtte est vieux.", [("Mouëtte", "note")]),
        ("fr", "L'Etat paie et l'État reçoit.", []),
        ("nl", "De Havendienst helpt. Schrijf naar Dienst Haven, Kade 4.", [("Havendienst", "note")]),
        ("en", "The Road Safety Agency tests. Write to the Agency for Road Safety.",
         [("Agency for Road Safety", "note")]),
        ("en", "The World Helth Organisation warns.", [("World Helth Organisation", "warning")]),
        ("en", "The World Health Organization warns, and the European Commissioner too.", []),
        ("de", "Die Europäische Komission prüft.", [("Europäische Komission", "warning")]),
        ("en", "The colour is red. No other color is.", [("color", "note")]),
        ("en", "The Centers for Disease Control help the centre.", []),
    ],
)  # fmt: skip
def test_names(language: str, text: str, told: list[tuple[str, str]]) -> None:
    assert _told(text, language) == told
