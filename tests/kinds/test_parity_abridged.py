"""What is held against each other where one version is abridged, and what stands around the text at its foot."""

from __future__ import annotations

import pytest

from checker.checking import check
from checker.readers import read_text

_GUIDE = {
    "en": "# Baths\n\n## Prices\n\nA day costs 8 euro, a year 240 euro. {0}\n\n## Courses\n\nIn 2023 there were 18 "
    "courses for 350 guests. A place costs 65 euro.\n\n{1}\n\n## Staff\n\nThe baths have 23 employees and 4 trainees."
    "\n",
    "nl": "# Baden\n\n## Over ons\n\nHet bad bestaat sinds 1931. Het werd in 1977 verbouwd.\n\n- het grote bad;\n"
    "- het kleine bad;\n- het buitenbad;\n\n| Bad | Diepte |\n|---|---|\n| Groot | 3 |\n| Klein | 1 |\n| Buiten | 2 "
    "|\n\nHet water is 27 graden.\n\n## Prijzen\n\nEen dag kost 8 euro, een jaar 240 euro. {0}\n\n## Cursussen\n\n"
    "In 2023 waren er 18 cursussen voor 350 gasten. Een plaats kost 65 euro.\n\n- borstcrawl;\n- duiken;\n- redden;\n"
    "\n{1}\n\n## Personeel\n\nHet bad heeft 23 medewerkers en 4 leerlingen.\n\n## Geschiedenis\n\nHet eerste bad "
    "brandde af.\n\nHet tweede kwam er snel.\n\nIn 1977 kwam er een dak.\n\nHet dak is nu van glas.\n",
}
"""A page, and an abridged version of it."""


@pytest.mark.parametrize(
    ("english", "dutch", "flagged"),
    [
        (("A group pays 40 euro.", "Tell us."), ("Een groep betaalt 50 euro.", "Zeg het ons."), ["40 euro"]),
        (("A group pays 40 euro.", "Tell us."), ("Een groep betaalt 40 euro.", "Zeg het ons."), []),
        (("Come.", "Cancel six weeks before."), ("Kom.", "Annuleer twee maanden vooraf."), ["six weeks"]),
        (("Come.", "There are 12 rooms."), ("Kom.", "De lift heeft 9 plaatsen."), []),
    ],
    ids=["amount", "same", "length at the end", "numbers of other things"],
)
def test_an_abridged_version_is_held_to_what_it_tells(
    english: tuple[str, str], dutch: tuple[str, str], flagged: list[str]
) -> None:
    documents = [
        read_text(_GUIDE[code].format(*filled), path=f"baths/2023-01-01.{code}.md", language=code)
        for code, filled in (("en", english), ("nl", dutch))
    ]
    assert [each.places[0].quote for each in check(documents).findings if each.kind == "parity"] == flagged


@pytest.mark.parametrize(("house", "flagged"), [("17", True), ("14", False)], ids=["another house", "the same"])
def test_the_address_at_the_foot(house: str, flagged: bool) -> None:
    pages = {
        "en": ("The baths are for all.", "14 Mill Street"),
        "fr": ("Les bains sont à tous.", f"rue du Moulin {house}"),
    }
    documents = [
        read_text(
            f"<main><h1>Lund</h1><p>{said}</p></main><footer><p>Lund, {address}</p></footer>",
            path=f"baths/2023-01-01.{code}.html",
            language=code,
        )
        for code, (said, address) in pages.items()
    ]
    assert bool([each for each in check(documents).findings if each.kind == "parity"]) is flagged
