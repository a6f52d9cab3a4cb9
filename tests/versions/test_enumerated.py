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
        pytest.param("The yard sells nets and rope.", "The yard sells nets, tar and oil.", id="one in common"),
        pytest.param(
            "The yard says it sells “nets and traps”.", "The yard says it sells “nets, traps and rope”.", id="quoted"
        ),
    ],
)
def test_what_is_no_change_of_members(old: str, new: str) -> None:
    found = rows(f"# Yard\n\n{old}\n", f"# Yard\n\n{new}\n")
    assert not [row for row in found if row[0] == "list"]
