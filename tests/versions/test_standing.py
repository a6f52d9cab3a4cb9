"""What no longer stands as it stood."""

from __future__ import annotations

import pytest

from checker.claims.reading import Reading
from checker.document import Document, Span
from checker.versions.facts.clauses import clause_around
from checker.versions.facts.standing import changed_standing
from checker.versions.facts.statements import Likeness, read_statements
from checker.versions.facts.told import Told
from tests.two_versions import rows


@pytest.mark.parametrize(
    ("language", "kind", "old", "new"),
    [
        pytest.param(
            "en", "status", "The harbour may ask a fee for a berth", "There is no fee for a berth any more", id="a fee"
        ),
        pytest.param(
            "en", "status", "A skipper must carry a paper logbook", "Skippers need not carry a logbook", id="a duty"
        ),
        pytest.param(
            "en", "status", "The Board cannot arrest a ship", "The Board can warn and arrest a ship", id="a power"
        ),
        pytest.param(
            "en", "status", "Fish is sold by the Quay Market", "The online auction has replaced the Quay Market",
            id="what was replaced",
        ),
        pytest.param(
            "en", "number", "Each crane is tested twice a year", "Each crane is tested every month", id="how often"
        ),
        pytest.param(
            "en", "name", "The Board is led by a harbour master", "The Board is led by three directors", id="who leads"
        ),
        pytest.param(
            "en", "name", "Mr Ole Brandt has held the post since 2004", "Ms Ida Krag took office in 2016",
            id="who holds an office",
        ),
        pytest.param(
            "en", "status", "Nobody may anchor a boat in the basin", "Boats may anchor in the basin", id="nobody may"
        ),
        pytest.param(
            "en", "status", "A skipper can renew a berth only once", "You may renew a berth more than once", id="once"
        ),
        pytest.param(
            "fr", "status", "On ne renouvelle un mouillage qu'une seule fois", "Renouvelez un mouillage plusieurs fois",
            id="once, French",
        ),
        pytest.param(
            "de", "status", "Eine Lampe am Heck ist nicht vorgeschrieben", "Eine Lampe am Heck muss leuchten",
            id="not laid down",
        ),
        pytest.param(
            "en", "name", "The costs of the quay are borne by the State", "The costs of the quay are covered by a levy",
            id="who pays",
        ),
        pytest.param(
            "en", "name", "It is the mayor who decides on a berth", "A berth is decided on by the harbour board",
            id="who decides",
        ),
        pytest.param(
            "nl", "name", "De loodsen worden benoemd door de koning", "De loodsen worden benoemd door de raad",
            id="who appoints",
        ),
        pytest.param(
            "nl", "name", "De voorzitter is mevrouw Ria Maes", "Sinds 2019 is de heer Jan Claes voorzitter",
            id="a post",
        ),
        pytest.param(
            "de", "status", "Die Karte wird per Post beantragt", "Die Karte wird online beantragt", id="on line"
        ),
        pytest.param(
            "en", "status", "You need no appointment for a tow", "Book your place for a tow by radio",
            id="by appointment",
        ),
        pytest.param(
            "fr", "status", "Le remorquage se fait sur rendez-vous", "Le remorquage se fait sans rendez-vous",
            id="without appointment",
        ),
        pytest.param(
            "nl", "status", "Voor een sleep is geen afspraak nodig", "Maak een afspraak voor een sleep",
            id="by appointment in Dutch",
        ),
        pytest.param(
            "de", "status", "Eine Anmeldung ist nicht nötig", "Reservieren Sie vorab Ihren Platz",
            id="by appointment in German",
        ),
        pytest.param(
            "en", "status", "Send your papers by post", "Nothing on paper is accepted any longer",
            id="nothing on paper",
        ),
        pytest.param(
            "fr", "date", "Ouvert le lundi de 9 h à 12 h", "Ouvert le mardi de 9 h à 12 h", id="hours"
        ),
        pytest.param(
            "de", "number", "Jede sechste Kiste wird gewogen", "Jede fünfte Kiste wird gewogen", id="one of so many"
        ),
        pytest.param(
            "fr", "status", "Le stationnement au port est gratuit", "Le stationnement au port est payant", id="French"
        ),
        pytest.param(
            "nl", "status", "Een schipper moet zich vooraf melden", "Een schipper hoeft zich niet vooraf te melden",
            id="Dutch",
        ),
        pytest.param(
            "de", "status", "Segelboote dürfen im Becken nicht ankern", "Segelboote dürfen im Becken ankern",
            id="German",
        ),
    ],
)  # fmt: skip
def test_what_stands_otherwise(language: str, kind: str, old: str, new: str) -> None:
    assert rows(f"{old}.", f"{new}.", language) == [(kind, old, new)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("Every skipper must carry a map.", "A map must be carried by skippers.", id="said otherwise"),
        pytest.param("The office cannot sell boats.", "Visitors can swim near the office.", id="another act"),
        pytest.param("No trawler may not fish here.", "Only locals may fish here.", id="a permission that limits"),
    ],
)
def test_what_stands_as_it_stood(old: str, new: str) -> None:
    before, after = (Reading(Document.from_text(text, path="a.md", language="en")) for text in (old, new))
    likeness = Likeness(*read_statements(before, after), {}, frozenset())
    assert not [*changed_standing(before, after, likeness, Told())]


def test_a_clause_has_its_brackets_whole() -> None:
    text = "It opened the gates (first the north one (1961)) and closed them."
    at = text.index("1961")
    found = clause_around(text, Span(at, at + 4), Span(0, len(text)))
    quote = text[found.start : found.end]
    assert quote.count("(") == quote.count(")")


LIST = "# Papers\n\nBring these papers:\n\n- a passport valid for six months\n- proof of insurance\n{}- the form\n"


@pytest.mark.parametrize(
    ("old", "new", "wanted"),
    [
        pytest.param("- two photographs of it\n", "", [("removed", "two photographs of it", None)], id="gone"),
        pytest.param("", "- two photographs of it\n", [("added", None, "two photographs of it")], id="new"),
    ],
)  # fmt: skip
def test_a_point_that_a_list_gains_or_loses(
    old: str, new: str, wanted: list[tuple[str, str | None, str | None]]
) -> None:
    assert rows(LIST.format(old), LIST.format(new), "en") == wanted


def test_a_duty_in_a_new_section_is_told() -> None:
    old = "# Harbour\n\nThe harbour is old.\n"
    new = old + "\n# Leaks\n\nA leak of oil has to be reported to the harbour master within two hours.\n"
    assert [kind for kind, _, _ in rows(old, new, "en")] == ["added"]
