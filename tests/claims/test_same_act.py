"""What two passages lay down of one act in other words: how soon, how long, from what age, up to what limit."""

from __future__ import annotations

import pytest

from checker.claims.judging import judged_pairs
from checker.claims.reading import Reading
from checker.document import Document


def _said(pages: tuple[str, ...], language: str) -> list[set[str]]:
    readings = [
        Reading(Document.from_text(each, path=f"page-{n}/2024-01-15.{language}.md", language=language))
        for n, each in enumerate(pages)
    ]
    found = judged_pairs(readings, within=len(pages) == 1)
    return [{side.document.quote(side.value_span) for side in (each.one, each.other)} for each in found]


_DAMS = "# Licence for a mill dam\n\nThe Weir Office looks at each file. "
_THATCH = "# Grants for thatch\n\nWe meet two thirds of the allowable costs of a %s.\n\n## In brief\n\n%s"
_SHARES = "| | Roofs | Barns |\n|---|---|---|\n| Our share | 50% of allowable costs | 40% of allowable costs |\n"
_SMOKE = "# Smokehouses\n\nA smokehouse with no more than 900 herring barrels a year is a small one."
_SMALL = "## Small ones\n\nThe lighter rules for a smokehouse stop at 600 herring barrels."
_PASS = "# Your contract\n\nWe give 14 days' notice of any rise in the price of the pass."
_CUT = "## Changes\n\nWe give 30 days' notice of any cut in what the pass is good for."
_DAMS_ASKED = "# Questions about mill dams\n\n**How long until a licence is decided on?** "


@pytest.mark.parametrize(
    ("language", "pages", "wanted"),
    [
        pytest.param(
            "en",
            (f"{_DAMS}We decide on the licence within five weeks.", f"{_DAMS_ASKED}Count on eleven weeks."),
            {"five weeks", "eleven weeks"},
            id="left to the question",
        ),
        pytest.param(
            "en",
            (f"{_DAMS}We decide on the licence within five weeks.", f"{_DAMS_ASKED}Count on five weeks."),
            None,
            id="the same",
        ),
        pytest.param(
            "en",
            (
                f"{_DAMS}We decide on the licence within five weeks.",
                f"{_DAMS_ASKED}In difficult cases count on eleven weeks.",
            ),
            None,
            id="some cases only",
        ),
        pytest.param(
            "en",
            (
                f"{_DAMS}We decide on the licence within five weeks.",
                "# Mill dams\n\nWhoever objects to a licence has eleven weeks.",
            ),
            None,
            id="another act",
        ),
        pytest.param(
            "en",
            (
                "# Logbooks\n\nA buoy records the waves. Its data are erased after 40 days.",
                "# At sea\n\nWhat a buoy has recorded stays on our disks. Radio calls are kept for 20 days.",
            ),
            None,
            id="no length of time on the second page",
        ),
        pytest.param(
            "en",
            (
                "# Logbooks\n\nA buoy watches the waves. Its readings are erased after 40 days.",
                "# At sea\n\nReadings of a buoy stay on our disks for four months. Radio calls are kept for 20 days.",
            ),
            {"40 days", "four months"},
            id="left to a pronoun, and the nearest of two",
        ),
        pytest.param(
            "en",
            (
                "# Kiln crew\n\nYou have to be seventeen or older.",
                "# Safety\n\nWe cannot take anybody for the kiln crew who has not reached the age of nineteen.",
            ),
            {"seventeen", "nineteen"},
            id="from what age",
        ),
        pytest.param(
            "en",
            (
                "# Kiln crew\n\nYou have to be seventeen or older.",
                "# Safety\n\nYou must be nineteen or older to ride in the van.",
            ),
            None,
            id="for another thing",
        ),
        pytest.param("en", (_THATCH % ("wall", _SHARES),), None, id="a share of what the table has no word of"),
        pytest.param("en", (_THATCH % ("roof", _SHARES),), {"two thirds", "50%"}, id="what share, in a table"),
        pytest.param("en", (f"{_SMOKE}\n\n{_SMALL}",), {"900", "600"}, id="up to what limit"),
        pytest.param("en", (f"{_PASS}\n\n{_CUT}",), None, id="notice of two things"),
        pytest.param(
            "fr",
            (
                "# Autorisation de pêche\n\nLe service statue sur la demande dans les trois semaines.",
                "# Questions\n\n**Quand décidez-vous d'une demande de pêche ?** Comptez sept semaines.",
            ),
            {"trois semaines", "sept semaines"},
            id="fr",
        ),
        pytest.param(
            "fr",
            (
                "# Autorisation de pêche\n\nLe service statue sur la demande dans les trois semaines.",
                "# Questions\n\nUn recours contre le refus de la demande est possible pendant sept semaines.",
            ),
            None,
            id="fr: another act",
        ),
        pytest.param(
            "nl",
            (
                "# Camerabeelden\n\nDe camera's filmen de sluis. De beelden worden na 20 dagen gewist.",
                "# Bezoek aan de sluis\n\nWat de camera's aan beelden maken, bewaren we drie maanden.",
            ),
            {"20 dagen", "drie maanden"},
            id="nl",
        ),
        pytest.param(
            "nl",
            (
                "# Ligplaatsen\n\nU vraagt een ligplaats aan. U hebt onze beslissing na vijf weken in huis.",
                "# Vragen\n\n**Krijg ik een ligplaats?** U krijgt bericht over de ligplaats binnen drie maanden.",
            ),
            {"vijf weken", "drie maanden"},
            id="nl: decided, and told of",
        ),
        pytest.param(
            "nl",
            (
                "# Camerabeelden\n\nDe camera's filmen de sluis. De beelden worden na 20 dagen gewist.",
                "# Bezoek aan de sluis\n\nGevonden jassen bewaren we drie maanden.",
            ),
            None,
            id="nl: of another thing",
        ),
        pytest.param(
            "de",
            (
                "# Fischereischein\n\nÜber den Antrag entscheiden wir binnen drei Wochen.",
                "# Fragen\n\n**Wann ist über meinen Antrag entschieden?** Rechnen Sie mit sieben Wochen.",
            ),
            {"drei Wochen", "sieben Wochen"},
            id="de",
        ),
        pytest.param(
            "de",
            (
                "# Fischereischein\n\nÜber den Antrag entscheiden wir binnen drei Wochen.",
                "# Fragen\n\n**Wann ist über meinen Antrag entschieden?** In schwierigen Fällen nach sieben Wochen.",
            ),
            None,
            id="de: some cases only",
        ),
    ],
)
def test_same_act(language: str, pages: tuple[str, ...], wanted: set[str] | None) -> None:
    assert _said(pages, language) == ([wanted] if wanted else [])
