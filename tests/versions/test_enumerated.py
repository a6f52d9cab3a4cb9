"""Enumerations in a sentence that gained or lost a member."""

from __future__ import annotations

import pytest

from tests.two_versions import rows


@pytest.mark.parametrize(
    ("language", "old", "new", "wanted"),
    [
        pytest.param(
            "en", "The yard does not sell nets or traps.", "We do not sell nets, traps, spears or poison.",
            ("nets or traps", "nets, traps, spears or poison"), id="came",
        ),
        pytest.param(
            "en", "Rope and canvas are the goods on sale here.", "Rope, canvas and paint are the goods on sale here.",
            ("Rope and canvas", "canvas and paint"), id="the last, with what follows it",
        ),
        pytest.param(
            "fr", "L'équipe se compose d'un pilote, d'un médecin et d'un cuisinier.",
            "L'équipe est formée d'un pilote et d'un médecin.", ("cuisinier", "médecin"), id="went",
        ),
        pytest.param(
            "nl", "U betaalt aan het loket met munten of briefjes.",
            "U betaalt aan het loket met munten, briefjes of een kaart.", ("briefjes", "een kaart"), id="Dutch",
        ),
        pytest.param(
            "de", "Die Prüfung umfasst Knoten, Karten und Funk.",
            "Zur Prüfung gehören Knoten, Karten, Wetterkunde und Funk.", ("Karten und Funk", "Wetterkunde"),
            id="German",
        ),
        pytest.param(
            "en", "Each barrel is tested for oil A, oil C and tar.",
            "Every barrel is tested for oil A, oil C, oil E and tar.", ("oil C and tar", "oil E"),
            id="told from those beside it by a letter",
        ),
    ],
)  # fmt: skip
def test_members_that_came_and_went(language: str, old: str, new: str, wanted: tuple[str, str]) -> None:
    found = [(was, now) for kind, was, now in rows(f"# Yard\n\n{old}\n", f"# Yard\n\n{new}\n", language)]
    assert len(found) == 1
    assert all(part in str(side) for part, side in zip(wanted, found[0], strict=True))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("The yard sells nets, traps and rope.", "Rope, traps and nets are sold by the yard.", id="order"),
        pytest.param(
            "The yard sells oil A, oil C and tar.",
            "The yard sells tar, oil C and oil A as well.",
            id="order of letters",
        ),
        pytest.param("The yard sells nets and rope.", "The yard sells nets, tar and oil.", id="one in common"),
        pytest.param(
            "The yard says it sells “nets and traps”.", "The yard says it sells “nets, traps and rope”.", id="quoted"
        ),
    ],
)
def test_what_is_no_change_of_members(old: str, new: str) -> None:
    found = rows(f"# Yard\n\n{old}\n", f"# Yard\n\n{new}\n")
    assert not [row for row in found if row[0] == "list"]


_POINTS = {
    "en": ("leaks in the hull", "leaks in the hull or the deck"),
    "fr": ("une fuite dans la coque", "une fuite dans la coque ou le pont"),
    "nl": ("een lek in de romp", "een lek in de romp of het dek"),
    "de": ("ein Leck im Rumpf", "ein Leck im Rumpf oder im Deck"),
}


def _list_rows(old: str, new: str, language: str = "en") -> list[tuple[str | None, str | None]]:
    pages = [f"# Yard\n\n- {point}\n- 12 buoys\n" for point in (old, new)]
    return [(was, now) for kind, was, now in rows(*pages, language) if kind == "list"]


@pytest.mark.parametrize("language", ["en", "fr", "nl", "de"])
def test_a_point_that_names_one_thing_more_with_an_or(language: str) -> None:
    less, more = _POINTS[language]
    assert _list_rows(less, more, language) == [(less, more)]
    assert _list_rows(more, less, language) == [(more, less)]


_LONGER = {
    "en": ("your pilot book", "pilot book and tide tables"),
    "fr": ("votre livre de bord", "livre de bord et feux de route"),
    "nl": ("uw stuurboek", "stuurboek en getijtafels"),
    "de": ("Ihr Logbuch", "Logbuch und Gezeitentafel"),
}


@pytest.mark.parametrize("language", ["en", "fr", "nl", "de"])
def test_a_point_that_ends_with_one_thing_more(language: str) -> None:
    less, more = _LONGER[language]
    assert _list_rows(less, more, language) == [(less, more)]
    assert _list_rows(more, less, language) == [(more, less)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("the pilot book", "the pilot book, filled in and signed", id="how it is brought"),
        pytest.param("the log and your rights", "the log and your own rights", id="a word more"),
        pytest.param("the pilot book", "the pilot book of the yard", id="whose it is"),
    ],
)
def test_a_point_that_says_more_of_one_thing(old: str, new: str) -> None:
    assert not _list_rows(old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("leaks in the hull or the deck", "any leaks in hull or deck", id="both before"),
        pytest.param("leaks in the hull", "leaks in the hull, dripping or not", id="nothing named"),
        pytest.param("leaks in the hull", "leaks in the whole hull", id="no choice"),
    ],
)
def test_a_point_worded_anew_names_nothing_more(old: str, new: str) -> None:
    assert not _list_rows(old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param(
            "The yard keeps a record of masts, sails and ropes of every boat.",
            "Of the masts, sails and ropes of all boats the yard keeps a record of its own.",
            id="of is no or in English",
        ),
        pytest.param("leaks in the hull", "leaks in the hull of the boat", id="nor in a point"),
    ],
)  # fmt: skip
def test_what_joins_in_another_language_joins_nothing(old: str, new: str) -> None:
    found = rows(f"# Yard\n\n- {old}\n- 12 buoys\n", f"# Yard\n\n- {new}\n- 12 buoys\n")
    assert not [row for row in found if row[0] == "list"]
