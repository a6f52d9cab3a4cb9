"""What headings say that their sections are there for."""

from __future__ import annotations

import pytest

from checker.language.parts.roles import roles_of


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "Duties", "What the Harbour Board does"),
        ("en", "Staff", "How we are organised"),
        ("en", "Getting in touch", "Addresses"),
        ("en", "Appeals", "If your request is turned down"),
        ("en", "Penalties", "If you break the rules"),
        ("fr", "Missions", "Qui fait quoi ?"),
        ("fr", "Recours", "En cas de refus"),
        ("nl", "Bezwaar", "Is uw aanvraag afgewezen?"),
        ("nl", "Boetes", "Bij overtreding"),
        ("de", "Aufgaben", "Wer macht was?"),
        ("de", "Widerspruch", "Sie sind nicht einverstanden?"),
        ("fr", "Attributions", "Ce que fait le service"),
        ("fr", "Réclamations", "Voies de recours"),
        ("nl", "Taken", "Wat wij doen"),
        ("nl", "Geschiedenis", "Het ontstaan"),
        ("de", "Aufgaben", "Wer wir sind"),
        ("de", "Anschrift", "So erreichen Sie uns"),
    ],
)
def test_headings_of_one_role_share_it(language: str, one: str, other: str) -> None:
    assert roles_of(one, language) & roles_of(other, language)


@pytest.mark.parametrize(
    ("one", "other"), [("Courses", "Transparency"), ("Publications", "Contact"), ("Fees", "Staff")]
)
def test_headings_of_two_roles_share_none(one: str, other: str) -> None:
    assert roles_of(one, "en")
    assert roles_of(other, "en")
    assert roles_of(one, "en").isdisjoint(roles_of(other, "en"))


@pytest.mark.parametrize(
    "heading",
    [
        "Refuse and recycling",
        "Breakwaters",
        "Gliders and balloons",
        "The Salt Convention",
        "Northern Lights",
        "",
        "Whatever",
    ],
)
def test_a_matter_of_its_own_has_no_role(heading: str) -> None:
    assert not roles_of(heading, "en")


@pytest.mark.parametrize(
    ("language", "heading"), [("fr", "Refuges de montagne"), ("nl", "Overtrek van stoelen"), ("de", "Verstorbene")]
)
def test_what_only_sounds_like_a_role_has_none(language: str, heading: str) -> None:
    assert not roles_of(heading, language)
