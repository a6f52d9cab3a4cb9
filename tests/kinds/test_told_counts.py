"""Counts tied to names without a list's colon, in four languages, and names that only look like all of them."""

from __future__ import annotations

import datetime

import pytest

from checker.claims.reading import Reading
from checker.document import Document
from checker.kinds import count
from checker.kinds.kind import Context
from checker.packs import Rules

_CONTEXT = Context(rules=Rules(), as_of=datetime.date(2021, 9, 1), newest=frozenset())


def _flagged(text: str, language: str) -> list[str]:
    document = Document.from_text(text + "\n", path="p.md", language=language, date=datetime.date(2021, 3, 1))
    found = count.find_counts(Reading(document), _CONTEXT)
    return [document.quote(one.places[0].span) for one in found if one.level != "note"]


_HEADED = "# Charter\n\nOur word.\n\n## {}\n\n### Care\n\nWe look.\n\n### Speed\n\nWe run.\n\n### Thrift\n\nWe save.\n"


@pytest.mark.parametrize(
    ("language", "text", "flagged"),
    [
        ("en", "The court sits in four towns. They are Brill, Hale and Tarn.", "four towns"),
        ("fr", "Le train dessert quatre villes. Ce sont Mons, Ath, Tournai, Leuze et Binche.", "quatre villes"),
        ("nl", "Er zijn drie havens. Dat zijn Gent, Luik, Hasselt en Aalst.", "drie havens"),
        ("en", "A board of six is made up of two doctors, a nurse and two clerks.", "six"),
        ("de", "Der Rat der sieben besteht aus drei Ärzten, einer Richterin und zwei Lehrern.", "sieben"),
        ("en", "Both ferries (Alba, Brae and Corrie) sail daily.", "Both ferries"),
        ("de", "Beide Häfen (Kiel, Lübeck und Rostock) sind offen.", "Beide Häfen"),
        ("en", "Three of our six halls (Ash, Elm) are shut.", "Three of our six"),
        ("en", "The code has six parts. Part one is new. The seventh and last part deals with costs.",
         "seventh and last part"),
        ("en", "The judges are Ms Orr, Mr Pace, Ms Quint and Mr Rae. The three judges sit for life.", "three judges"),
        ("en", _HEADED.format("Our four rules"), "four rules"),
        ("en", "Five signs are used: one for fire, one for water, one for gas and one for smoke.",
         "Five signs are used"),
        ("fr", "Quatre guichets existent dans toutes les gares :\n\n- les billets ;\n- les bagages ;\n- l'accueil.",
         "Quatre guichets existent"),
    ],
    ids=lambda value: str(value)[:24],
)  # fmt: skip
def test_wrong_count(language: str, text: str, flagged: str) -> None:
    assert _flagged(text, language) == [flagged]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The court sits in four towns, three of them on the coast. They are Brill, Hale and Tarn."),
        ("en", "The court sits in three towns. They are Brill, Hale and Tarn."),
        ("en", "A board of six is made up of two doctors, a nurse, two clerks and a priest."),
        ("en", "A board of six is made up of two doctors, a nurse and others."),
        ("en", "Both ferries (Alba and Corrie) sail daily."),
        ("en", "Both Alba, the old ferry, and Corrie sail daily."),
        ("en", "Three of our six halls (Ash, Elm and Oak) are shut."),
        ("en", "The code has six parts. The sixth and last part deals with costs."),
        ("en", "The code has six parts. The seventh and last meeting of the year deals with costs."),
        ("en", "The judges are Ms Orr, Mr Pace and Ms Quint. The two other judges sit for life."),
        ("en", _HEADED.format("Our three rules")),
        ("en", _HEADED.format("Rules for 2 years")),
        ("en", "Three rates hold: 19 per cent for most, 8 per cent for food, books and hotels, and zero for exports."),
        ("fr", "Le quart des 160 logements, soit 40, sont vides."),
        ("de", "Es gibt vier Grenzen:\n\n- two limits for files\n- two limits for space"),
    ],
    ids=lambda value: str(value)[:24],
)  # fmt: skip
def test_right_count(language: str, text: str) -> None:
    assert _flagged(text, language) == []
