"""What the kind "parity" says of a part that one language version lacks."""

from __future__ import annotations

import datetime

import pytest

from checker.claims.reading import Reading
from checker.document import Document
from checker.kinds import parity
from checker.kinds.kind import Context
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
            ["The German version lacks the item “a form;” that the English version has."],
        ),
        ("- a passport;\n\n", "", ["The German version lacks the item “a passport;” that the English version has."]),
    ],
    ids=["table", "list", "one item of a list", "list of one"],
)
def test_what_is_missing_is_told_once(english: str, german: str, messages: list[str]) -> None:
    assert said(english, german) == messages


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Le prix ne peut dépasser le tarif.", 1),
        ("Nul navire ne saurait entrer.", 1),
        ("Le prix ne doit pas dépasser le tarif.", 1),
        ("Les pilotes ne peuvent entrer par le nord que de nuit.", 0),
        ("Le navire peut entrer.", 0),
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
