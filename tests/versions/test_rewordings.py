"""What changed inside sentences that were rewritten, and what whole sections tell."""

from __future__ import annotations

import pytest

from tests.two_versions import rows


@pytest.mark.parametrize(
    ("language", "kind", "old", "new"),
    [
        pytest.param(
            "en", "date", "The lock closes at 4 p.m. on Sundays", "The lock closes at 6 p.m. on Sundays", id="an hour"
        ),
        pytest.param(
            "en", "name", "Complaints go to the Harbour Inspector", "Complaints go to the Ports Inspector", id="a name"
        ),
        pytest.param(
            "de", "number", "Die Kommission bleibt vier Jahre im Amt", "Die Kommission bleibt sechs Jahre im Amt",
            id="a term",
        ),
        pytest.param(
            "nl", "number", "De haven telt een veertigtal kranen", "Er staan een zestigtal kranen in de haven",
            id="a round number",
        ),
        pytest.param(
            "fr", "status", "Une caution peut être demandée au patron", "Aucune caution n'est demandée au patron",
            id="a denial",
        ),
        pytest.param(
            "en", "status", "# Price\n\nThe skipper pays for the berth", "# Price\n\nThe berth is free", id="a price"
        ),
        pytest.param(
            "de", "status", "# Museum\n\nDer Eintritt ist frei", "# Museum\n\nJeder Gast bezahlt 3 Euro", id="no price"
        ),
    ],
)  # fmt: skip
def test_a_rewritten_sentence(language: str, kind: str, old: str, new: str) -> None:
    says = [side.rpartition("\n")[2] for side in (old, new)]
    found = rows(f"{old}.", f"{new}.", language)
    assert [row[0] for row in found] == [kind]
    assert all(value and value.strip(".") in said for value, said in zip(found[0][1:], says, strict=True))


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "There is no towing on Sundays.", "The towing on Sundays is done by two boats."),
        ("fr", "Il n'y a pas de remorquage les jours fériés.", "Le remorquage est assuré les jours fériés."),
        ("nl", "Er is geen sleepdienst op zondag.", "De sleepdienst vaart ook op zondag."),
        ("de", "Es gibt keinen Schleppdienst am Sonntag.", "Der Schleppdienst fährt auch am Sonntag."),
    ],
)
def test_what_there_was_none_of(language: str, old: str, new: str) -> None:
    assert [row[0] for row in rows(old, new, language)] == ["status"]
    assert [row[0] for row in rows(new, old, language)] == ["status"]


def test_what_stands_behind_a_semicolon_is_no_part_of_what_is_denied() -> None:
    was = "A deckhand cannot sign; the skipper does so in his name."
    assert rows(was, "A deckhand signs with the skipper.") == [
        ("status", "A deckhand cannot sign; the skipper does so in his name", "A deckhand signs with the skipper")
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("No skipper has sailed alone.", "Every skipper has had a mate.", id="said without a not"),
        pytest.param("The UN Harbour Council met.", "The United Nations Harbour Council met.", id="a short name"),
        pytest.param("Berths need not be more than 9 metres.", "Berths need 9 metres.", id="a limit"),
    ],
)
def test_the_same_said_otherwise(old: str, new: str) -> None:
    assert not [row for row in rows(old, new) if row[0] in ("name", "number")]


_PAGE = "# Harbour\n\nThe harbour has two basins.\n\n## Berths\n\nA berth is let for a year.\n"
_MORE = "\n## Pilots\n\nPilots board at the outer buoy. They speak English.\n\n### Tugs\n\nTwo tugs wait there.\n"


def test_a_new_section_is_told_once_by_what_it_says_first() -> None:
    assert rows(_PAGE, _PAGE + _MORE) == [("added", None, "Pilots board at the outer buoy. They speak English")]


def test_a_section_that_is_gone_is_told_once() -> None:
    assert rows(_PAGE + _MORE, _PAGE) == [("removed", "Pilots board at the outer buoy. They speak English", None)]


def test_a_section_whose_words_went_elsewhere_is_not_gone() -> None:
    moved = _PAGE.replace("two basins.", "two basins. Pilots board at the outer buoy. They speak English.")
    assert not [row for row in rows(_PAGE + _MORE.partition("\n###")[0], moved) if row[0] == "removed"]


def told(old: str, new: str, language: str) -> list[tuple[str, str | None, str | None]]:
    """What changed in one section whose heading stayed."""
    return rows(f"# Page\n\n## Lock\n\n{old}\n", f"# Page\n\n## Lock\n\n{new}\n", language)


@pytest.mark.parametrize(
    ("language", "old", "new", "kinds"),
    [
        pytest.param(
            "nl", "De sluis wordt geleid door mevrouw An Maes en antwoordt binnen 30 dagen.",
            "De sluis wordt geleid door de heer Bart Baes en antwoordt binnen 20 dagen.",
            ["number"], id="two changes in one sentence are one row",
        ),
        pytest.param(
            "en", "A pass for the lock costs 4 euro and is valid for 6 weeks.",
            "A pass for the lock costs 5 euro and is valid for 9 weeks.", ["number"], id="two figures are one row",
        ),
        pytest.param(
            "de", "Die Schleuse soll ab 2012 nachts öffnen.", "Die Schleuse öffnet seit 2013 auch nachts.",
            ["status"], id="what was planned is done",
        ),
        pytest.param(
            "en", "The lock is closed when ice no longer melts. Boats wait.",
            "The lock is closed once the ice no longer melts. Boats wait.", [], id="what is only supposed",
        ),
        pytest.param(
            "fr", "Le passage est gratuit.", "Le passage est gratuit pour les dix premiers bateaux.",
            ["status"], id="free for some",
        ),
        pytest.param(
            "en", "In 2012 the lock let 9,000 boats through.",
            "In 2021 the lock let 12,000 boats through, against 9,000 boats in 2012.",
            ["number"], id="told against what was",
        ),
        pytest.param(
            "de", "Das Amt ist von 8 bis 12 Uhr geöffnet.", "Das Amt ist von 9 bis 16 Uhr geöffnet.",
            ["date"], id="hours are no figures",
        ),
    ],
)  # fmt: skip
def test_a_section(language: str, old: str, new: str, kinds: list[str]) -> None:
    assert sorted(row[0] for row in told(old, new, language)) == kinds


@pytest.mark.parametrize(
    ("old", "new", "wanted"),
    [
        pytest.param(
            "The lock belongs to the Ministry of Ports.", "The lock has belonged to the Ministry of Roads since then.",
            ["name"], id="another ministry",
        ),
        pytest.param(
            "If you are not content, you may turn to the Port Board, whose help is free.",
            "If you are not content, you can go to the Lock Board with your letter.", ["name"], id="another board",
        ),
        pytest.param(
            "The first boat went through the new lock in 1967, on a Sunday.",
            "The first boat went through the new lock in 1976.", ["date"], id="two years of one event",
        ),
        pytest.param("Find us at 4 Mill Lane.", "The clerk sits at 12 Quay Street.", ["name"], id="a street"),
    ],
)  # fmt: skip
def test_a_name_a_year_or_an_address(old: str, new: str, wanted: list[str]) -> None:
    assert [kind for kind, _, _ in told(old, new, "en")] == wanted


def test_what_a_hyphen_joins_is_known_without_it() -> None:
    old = "# Yard\n\n## Course\n\nThe course takes three years of full-time or six years of part-time work.\n"
    new = "# Yard\n\n## Course\n\nTeaching is planned for four years full time, or seven years part time.\n"
    assert any(was and "three years" in was and now and "four years" in now for _, was, now in rows(old, new))


_KEPT = "The rake is let for a day. Every skipper pays for the water that he takes on board."
_GONE = {
    "en": (
        "Nets and ropes are picked up from April to October, in paper sacks.",
        "The netting and the ropes are no longer collected at the berth; bring them to the shed.",
    ),
    "fr": (
        "Filets et cordages sont ramassés d'avril à octobre, en sacs de papier.",
        "Les filets et la corde ne sont plus collectés à quai ; apportez-les au hangar.",
    ),
}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_is_no_longer_done_is_known_by_another_word_for_it(language: str) -> None:
    was, now = _GONE[language]
    found = told(f"{was} {_KEPT}", f"{now} {_KEPT}", language)
    assert [(row[0], str(row[1]) in f"{was} {_KEPT}", str(row[2]) in f"{now} {_KEPT}") for row in found] == [
        ("status", True, True)
    ]


def test_what_is_no_longer_done_and_was_not_told_is_told_of_nothing_else() -> None:
    was, now = "The crane lifts nine boats. The slip is dry.", "Diesel is no longer sold on the pier."
    assert not [row for row in told(f"{was} {_KEPT}", f"{was} {now} {_KEPT}", "en") if row[1]]
