"""Which lists a page states, where they stand, and how complete they are said to be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from checker.claims.reading import Reading
from checker.document import Document

if TYPE_CHECKING:
    from checker.claims.lists import StatedList

TABLE = [
    # readable id, language, text, where, items, openness
    ("bullets", "en", "Bring:\n\n- a pen;\n- paper.\n", "bullets", ("a pen;", "paper."), "closed"),
    ("numbered", "en", "Steps:\n\n1. Ask.\n2. Wait.\n", "numbered", ("Ask.", "Wait."), "closed"),
    (
        "colon",
        "en",
        "We sell four things: tea, salt, rope and soap.",
        "inline",
        ("tea", "salt", "rope", "soap"),
        "closed",
    ),
    (
        "parentheses",
        "en",
        "The isles (Arran, Bute and Coll) are near.",
        "parentheses",
        ("Arran", "Bute", "Coll"),
        "closed",
    ),
    ("namely", "en", "Two towns share it, namely Ayr and Bo'ness.", "inline", ("Ayr", "Bo'ness"), "closed"),
    ("dashes", "en", "Three towns - Ayr, Oban and Wick - agreed.", "parentheses", ("Ayr", "Oban", "Wick"), "closed"),
    ("a verb", "en", "The three are Ayr, Oban and Wick.", "inline", ("Ayr", "Oban", "Wick"), "closed"),
    ("a subject", "en", "Ayr, Oban and Wick agreed.", "sentences", ("Ayr", "Oban", "Wick"), "closed"),
    ("such as", "en", "Towns such as these: Ayr, Oban and Wick.", "inline", ("Ayr", "Oban", "Wick"), "open"),
    ("etc.", "en", "It sells tools: saws, nails, etc.", "inline", ("saws", "nails", "etc"), "open"),
    ("à savoir", "fr", "Deux villes, à savoir Arles et Nîmes, ont signé.", "inline", None, "closed"),
    ("notamment", "fr", "Des villes (notamment Arles, Nîmes et Sète).", "parentheses", None, "open"),
    ("te weten", "nl", "Twee steden, te weten Gent en Brugge.", "inline", ("Gent", "Brugge"), "closed"),
    ("nämlich", "de", "Zwei Städte, nämlich Ulm und Hof.", "inline", ("Ulm", "Hof"), "closed"),
    ("u. a.", "de", "Städte (u. a. Ulm, Hof und Trier).", "parentheses", None, "open"),
    ("a table", "en", "| Town | Size |\n|---|---|\n| Ayr | 4 |\n| Oban | 2 |\n", "table", ("Ayr", "Oban"), "plain"),
]


def lists_of(text: str, language: str = "en") -> tuple[StatedList, ...]:
    return Reading(Document.from_text(text, path="page.md", language=language)).lists


@pytest.mark.parametrize(
    ("language", "text", "where", "items", "openness"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE]
)
def test_list(language: str, text: str, where: str, items: tuple[str, ...] | None, openness: str) -> None:
    found = lists_of(text, language)
    assert [stated.where for stated in found] == [where]
    assert items is None or tuple(item.text for item in found[0].items) == items
    assert found[0].openness == openness


def test_bullets_hold_the_lists_inside_them() -> None:
    (stated,) = lists_of("Lines:\n\n- north: A, B and C;\n- south: D and E.\n")
    assert [[len(inner.items) for inner in item.lists] for item in stated.items] == [[3], [2]]


def test_nested_bullets_hang_on_their_item() -> None:
    (stated,) = lists_of("Parts:\n\n- one\n  - a\n  - b\n- two\n")
    assert len(stated.items) == 2
    assert [item.text for item in stated.items[0].lists[0].items] == ["a", "b"]


def test_subsections_are_a_list() -> None:
    found = lists_of("# Aid\n\n## Ways\n\nTwo ways lead there.\n\n### By sea\n\nShips.\n\n### By land\n\nTrains.\n")
    assert [(stated.where, [item.text for item in stated.items]) for stated in found] == [
        ("sections", ["By sea", "By land"])
    ]


def test_a_list_before_what_sums_it_up() -> None:
    (stated,) = lists_of("Cod, ling and tusk: these three are landed here.")
    assert stated.before
    assert len(stated.items) == 3


def test_spans_quote_their_items() -> None:
    text = "We sell tea (green, black and white), salt; rope: thin, thick and old.\n\n- a\n- b (c, d)\n"
    document = Document.from_text(text, path="page.md", language="en")
    for stated in Reading(document).lists:
        for item in stated.items:
            assert document.text[item.span.start : item.span.end] == item.text


@pytest.mark.parametrize("text", ["", "(", ":", "a: ,,,", "a: b, (c, d", ": ; ; ;", "x: " + "a, " * 3000 + "b"])
def test_odd_text_is_read(text: str) -> None:
    lists_of(text)
