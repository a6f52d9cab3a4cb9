"""What the kind "parity" says of a part that one language version lacks."""

from __future__ import annotations

import datetime

import pytest

from checker.claims.reading import Reading
from checker.document import Document
from checker.kinds import parity
from checker.kinds.kind import Context
from checker.kinds.parity.readers import read_houses
from checker.language.negation import denials, limits_alike
from checker.packs import Rules

CONTEXT = Context(rules=Rules(), as_of=datetime.date(2020, 1, 1), newest=frozenset())
ENGLISH = "# Fees\n\nAll fees of the port are listed here for every ship.\n\n"
ENGLISH_END = "You can pay in Harlow by card.\n\nAppeals go to the Board within 30 days.\n\nIt opens at 9 a.m.\n"
GERMAN = "# Gebühren\n\nAlle Gebühren des Hafens stehen hier für jedes Schiff.\n\n"
GERMAN_END = "Sie zahlen in Harlow mit Karte.\n\nBeschwerden: binnen 30 Tagen an den Rat.\n\nEs öffnet um 9 Uhr.\n"
TABLE = "| Ship | Fee |\n|---|---|\n| Barge | 40 |\n| Tug | 70 |\n| Ferry | 90 |\n\n"
LIST = "- a passport;\n- a photograph:\n  - one in colour;\n  - one in grey;\n- a form;\n\n"


def said(english: str, german: str) -> list[str]:
    pages = (("en", ENGLISH + english + ENGLISH_END), ("de", GERMAN + german + GERMAN_END))
    readings = [Reading(Document.from_text(text, path=f"fees.{code}.md", language=code)) for code, text in pages]
    return [finding.message for finding in parity.KIND.between(readings, CONTEXT)] if parity.KIND.between else []


@pytest.mark.parametrize(
    ("english", "german", "messages"),
    [
        (TABLE, "", ["The German version lacks the table that begins “Ship | Fee” that the English version has."]),
        (LIST, "", ["The German version lacks the list that begins “a passport;” that the English version has."]),
        (
            "- a passport;\n- a photograph;\n- a form;\n\n",
            "- ein Pass;\n- ein Formular;\n\n",
            ["The German version lacks one of the items “a photograph;” and “a form;” that the English version has."],
        ),
        ("- a passport;\n\n", "", ["The German version lacks the item “a passport;” that the English version has."]),
    ],
    ids=["table", "list", "one item of a list", "list of one"],
)
def test_what_is_missing_is_told_once(english: str, german: str, messages: list[str]) -> None:
    assert said(english, german) == messages


def test_a_value_told_roughly_is_that_of_the_others() -> None:
    assert said("In 2018 almost 3 million ships came.\n\n", "2018 kamen 2.976.000 Schiffe.\n\n") == []
    assert said("In 2018 almost 3 million ships came.\n\n", "2018 kamen 2.676.000 Schiffe.\n\n")


def test_a_day_that_no_calendar_has_is_held_against_the_others() -> None:
    assert said("Apply by 31 April 2021.\n\n", "Anträge vor dem 1. Mai 2021.\n\n")


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Le prix ne peut dépasser le tarif.", 1),
        ("Nul navire ne saurait entrer.", 1),
        ("Le prix ne doit pas dépasser le tarif.", 1),
        ("Les pilotes ne peuvent entrer par le nord que de nuit.", 0),
        ("Le navire peut entrer.", 0),
        ("Les crèches Arc et Petits Pas sont agréées.", 0),
        ("Pas de crèche ici.", 1),
    ],
)
def test_french_verbs_that_deny_without_a_second_word(text: str, denied: int) -> None:
    assert denials(text, "fr") == denied


@pytest.mark.parametrize(
    ("english", "german", "messages"),
    [
        (
            "Tugs pay between EUR 15 and EUR 60 a day.\n\n",
            "Schlepper zahlen zwischen 15 EUR und 60 EUR am Tag.\n\n",
            [],
        ),
        (
            "Tugs pay between EUR 15 and EUR 60 a day.\n\n",
            "Schlepper zahlen zwischen 15 EUR und 90 EUR am Tag.\n\n",
            ["The German version says “15 EUR und 90 EUR” where the English version says “EUR 15 and EUR 60”."],
        ),
    ],
    ids=["the same range", "another end"],
)
def test_ends_of_ranges(english: str, german: str, messages: list[str]) -> None:
    assert said(english, german) == messages


@pytest.mark.parametrize(
    ("affirming", "denying", "alike"),
    [
        ("Le prix est de 90 euros au maximum.", "The price may not exceed 90 euro.", True),
        ("You need a permit for at most 90 days.", "U hebt geen vergunning nodig.", False),
    ],
)
def test_a_limit_may_be_set_with_a_denial(affirming: str, denying: str, *, alike: bool) -> None:
    assert limits_alike(affirming, denying) == alike


@pytest.mark.parametrize(
    ("english", "german", "differs"),
    [
        pytest.param("Apply by 15 March 2021.", "Anträge müssen vor dem 16. März 2021 da sein.", False, id="one limit"),
        pytest.param("Apply before 15 March 2021.", "Anträge sind vor dem 16. März 2021 da.", True, id="two limits"),
        pytest.param("We meet on 15 March 2021.", "Wir tagen am 16. März 2021.", True, id="two days"),
    ],
)
def test_a_day_may_be_the_last_or_the_first_too_late(english: str, german: str, *, differs: bool) -> None:
    assert bool(said(f"{english}\n\n", f"{german}\n\n")) == differs


@pytest.mark.parametrize(
    ("english", "german", "messages"),
    [
        pytest.param(
            "Register each ship by 15 July 2023.\n\n",
            "Melden Sie jedes Schiff bis zum 15. Juni 2023.\n\n",
            ["The German version says “15. Juni 2023” where the English version says “15 July 2023”."],
            id="another-month",
        ),
        pytest.param(
            "The quay is shut from 3 to 21 May 2023.\n\n",
            "Der Kai ist vom 3. bis 12. Mai 2023 gesperrt.\n\n",
            ["The German version says “3. bis 12. Mai 2023” where the English version says “3 to 21 May 2023”."],
            id="another-last-day",
        ),
        pytest.param(
            "Our house: 14 Mill Street, Harlow.\n\n",
            "Unser Haus: Mühlweg 41, Harlow.\n\n",
            ["The German version says “Mühlweg 41” where the English version says “14 Mill Street”."],
            id="another-house",
        ),
        pytest.param(
            "Copies are enough; a stamp is not needed.\n\n",
            "Kopien genügen nicht; ein Stempel ist nötig.\n\n",
            [
                "The German version denies what the English version affirms.",
                "The German version affirms what the English version denies.",
            ],
            id="two-halves-of-a-sentence",
        ),
        pytest.param(
            "- a passport;\n- papers of the crew;\n- the logbook of the ship.\n\n",
            "- ein Pass;\n- das Logbuch des Schiffes.\n\n",
            ["The German version lacks the item “papers of the crew;” that the English version has."],
            id="the-last-item-is-the-last",
        ),
        pytest.param(
            "We are open from Monday to Friday, 8.30 to 12. Both doors are open.\n\n",
            "Wir sind von Montag bis Freitag offen, von 8.30 bis 12 Uhr. Zwei Türen sind offen.\n\n",
            [],
            id="hours-are-no-numbers",
        ),
    ],
)
def test_what_two_languages_tell_differently(english: str, german: str, messages: list[str]) -> None:
    assert said(english, german) == messages


@pytest.mark.parametrize(
    ("text", "house"),
    [
        ("Bureau : 8, place du 4-Septembre, Lund.", "8"), ("Venez au 14 bis, rue des Tilleuls.", "14 bis"),
        ("Kantoor: Oude Markt 3.", "3"), ("Havenlaan 12 in Lund", "12"), ("12 Harbour Square", "12"),
        ("En 2019, la Place forte a fermé.", ""),
    ],
)  # fmt: skip
def test_houses(text: str, house: str) -> None:
    document = Document.from_text(text + "\n", path="p.md", language="fr")
    found = [each.value for each in read_houses(Reading(document), document.blocks[0])]
    assert found == ([house] if house else [])
