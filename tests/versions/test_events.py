"""What year an event is given in two versions, and on which act a section rests."""

from __future__ import annotations

from datetime import date

import pytest

import checker
from checker.document import Document

_LEAD = "# Yard\n\nThe yard mends boats of every size."


def _changed(old: str, new: str, language: str = "en") -> list[tuple[str, str | None, str | None]]:
    before, after = (
        Document.from_text(text, path=f"{year}.md", language=language, date=date(year, 5, 1))
        for text, year in ((old, 2012), (new, 2021))
    )
    return [(fact.kind, fact.old_value, fact.new_value) for fact in checker.compare(before, after).facts]


def _told(old: str, new: str, language: str = "en") -> list[tuple[str, str | None, str | None]]:
    """What changed in a section whose heading stayed."""
    return _changed(
        *(f"{_LEAD}\n\n## Storms\n\n{text}\n\n## Fees\n\nIt costs a fee.\n" for text in (old, new)), language
    )


def _moved(old: str, new: str) -> list[tuple[str, str | None, str | None]]:
    """What changed between a section that is gone and the lead of the page."""
    fees = "## Fees\n\nIt costs a fee.\n"
    return _changed(f"{_LEAD}\n\n{fees}\n## Storms\n\n{old}\n", f"{_LEAD} {new}\n\n{fees}")


_STORM = "On 12 March 2006 storm Aldwin tore eleven boats off their moorings."
_LATER = "No mooring was safe, as was seen in March 2005, when Aldwin blew."


def test_an_event_that_is_given_another_year_is_told() -> None:
    (row,) = [row for row in _moved(_STORM, _LATER) if row[0] == "date"]
    assert "12 March 2006" in str(row[1])
    assert "March 2005" in str(row[2])


@pytest.mark.parametrize(
    "new",
    [
        pytest.param(_LATER.replace("March 2005", "March 2006"), id="the same year"),
        pytest.param(_LATER.replace("March 2005", "May 2005"), id="another month, maybe something else"),
        pytest.param(_LATER.replace("March 2005", "March 2019"), id="something that has happened since"),
        pytest.param(_LATER.replace("Aldwin", "Berta"), id="another name"),
        pytest.param(f"{_LATER} Aldwin came from the west.", id="a name told more than once"),
    ],
)
def test_what_may_be_another_event_is_not(new: str) -> None:
    assert not [row for row in _moved(_STORM, new) if row[0] == "date"]


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "It rests on Directive 2001/18/EC.", "What holds now is Directive 2015/412/EU, for every port."),
        ("fr", "Elle se fonde sur la directive 2001/18/CE.", "Vaut désormais le règlement (UE) 2015/412, partout."),
        ("nl", "De basis is Richtlijn 2001/18/EG.", "Zij staan in Richtlijn 2015/412/EU, voor elke haven."),
        ("de", "Grundlage ist die Richtlinie 2001/18/EG.", "Maßgeblich ist jetzt die Verordnung (EU) 2015/412."),
    ],
)
def test_an_act_that_took_the_place_of_another(language: str, old: str, new: str) -> None:
    rows = [(was, now) for _, was, now in _told(old, new, language)]
    assert any("2001/18" in str(was) and "2015/412" in str(now) for was, now in rows)


def test_an_act_that_is_named_still_is_no_other() -> None:
    old = "It rests on Directive 2001/18/EC. Boats are weighed."
    new = "Boats are weighed by hand. The rules are those of Directive 2001/18/EC, with Directive 2015/412/EU."
    assert not [row for row in _told(old, new) if row[0] == "name"]


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "Electric boats are not yet taken in.", "Since 2018 the same has gone for those with a battery."),
        ("fr", "Les bateaux à moteur ne sont pas encore admis.", "Depuis 2018, cela vaut aussi pour eux."),
        ("nl", "Elektrische sloepen nemen wij nog niet aan.", "Sinds 2018 geldt dat ook voor wie op stroom vaart."),
        ("de", "Elektroboote nehmen wir noch nicht an.", "Seit 2018 gilt das auch für Batterien an Bord."),
    ],
)
def test_what_was_still_to_come_and_is_so_since(language: str, old: str, new: str) -> None:
    assert [row[0] for row in _told(old, new, language)] == ["status"]
