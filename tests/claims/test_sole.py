"""The only two limits of one sort on a page."""

from __future__ import annotations

import pytest

from checker.checking import check
from checker.document import Document

CASES = [
    (
        "en",
        "The guild's almanac has sold more than 14,000 copies in the valley.",
        "Over 15,000 copies of the guild's almanac were sold in the valley.",
        False,
    ),
    (
        "en",
        "An employer with ten or more workers is bound to open a reporting channel.",
        "A firm that employs at least fifteen people, and so has to have a reporting channel, is fined if it has none.",
        True,
    ),
    (
        "en",
        "Clubs of twenty or more members may hire the boathouse for a regatta.",
        "A club with at least thirty members that asks for the boathouse for its regatta pays half.",
        True,
    ),
    (
        "fr",
        "Une commune de 500 habitants ou plus tient un registre des puits.",
        "Les communes d'au moins 800 habitants, qui tiennent le registre des puits, l'envoient en mai.",
        True,
    ),
    (
        "nl",
        "Een school met vijftig of meer leerlingen stelt een veiligheidsplan op.",
        "Scholen van minstens tachtig leerlingen sturen het veiligheidsplan elk jaar naar de brandweer.",
        True,
    ),
    (
        "de",
        "Betriebe mit zehn oder mehr Beschäftigten bestellen einen Brandschutzhelfer.",
        "Wer mindestens fünfzehn Beschäftigte hat und daher einen Brandschutzhelfer bestellt, meldet ihn.",
        True,
    ),
    (
        "en",
        "An employer with ten or more workers is bound to open a reporting channel.",
        "An employer with at least fifteen workers has to appoint a safety delegate.",
        False,
    ),
    (
        "en",
        "An employer with ten or more workers is bound to open a reporting channel.",
        "An employer with ten or more workers that opens no reporting channel is fined.",
        False,
    ),
    (
        "en",
        "Clubs of twenty or more members may hire the boathouse; from thirty members the hall is free.",
        "A club with at least thirty members that asks for the hall pays nothing.",
        False,
    ),
    ("en", "The harbour permit is valid for two years.", "The guest permit of the harbour is valid for a year.", False),
    ("en", "Gate recordings are kept for 20 days.", "Exam recordings are kept for 60 days.", False),
    ("fr", "Les photos de portail sont gardées 20 jours.", "Les photos de concours sont gardées 60 jours.", False),
    (
        "nl",
        "Oude foto's van de poort blijven 20 dagen bewaard.",
        "Nieuwe foto's van de poort blijven 60 dagen bewaard.",
        False,
    ),
    (
        "de",
        "Die alten Fotos vom Tor werden 20 Tage gespeichert.",
        "Die neuen Fotos vom Tor werden 60 Tage gespeichert.",
        False,
    ),
    ("en", "The harbour permit is valid for two years.", "A harbour permit is valid for three years.", True),
    (
        "fr",
        "Une commune de 500 habitants ou plus tient un registre des puits.",
        "Les communes d'au moins 800 habitants ont un garde champêtre.",
        False,
    ),
    (
        "nl",
        "Een school met vijftig of meer leerlingen stelt een veiligheidsplan op.",
        "Scholen van minstens tachtig leerlingen hebben een ouderraad.",
        False,
    ),
    (
        "de",
        "Betriebe mit zehn oder mehr Beschäftigten bestellen einen Brandschutzhelfer.",
        "Betriebe mit mindestens zwanzig Beschäftigten wählen einen Betriebsrat.",
        False,
    ),
]


@pytest.mark.parametrize(("language", "first", "second", "disagrees"), CASES)
def test_sole(language: str, first: str, second: str, *, disagrees: bool) -> None:
    """Two limits of one sort for one duty disagree; those of two duties do not."""
    text = f"# Olm\n\n## A\n\n{first}\n\n## B\n\nMills grind corn. They are old. They turn. {second}\n"
    page = Document.from_text(text, path=f"olm/2026-03-01.{language}.md", language=language)
    assert any(found.kind == "agreement" for found in check([page]).findings) == disagrees
