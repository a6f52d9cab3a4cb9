"""Nothing of a page drives the terminal that shows it."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.writers.visible import visible, visible_line


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("seven countries", "seven countries"),
        ("élève, zwölf, ‘quoted’ – and so on…", "élève, zwölf, ‘quoted’ – and so on…"),
        ("\x1b[31mred\x1b[0m", "␛[31mred␛[0m"),
        ("paid \u202e001\u202c", "paid <U+202E>001<U+202C>"),
        ("a\x07b\x00c\x7f", "a␇b␀c␡"),
        ("no\u00a0break", "no break"),
        ("zero\u200bwidth", "zero<U+200B>width"),
        ("half a pair \ud800", "half a pair <U+D800>"),
        ("next\x9bline", "next<U+009B>line"),
    ],
    ids=["plain", "letters", "escape", "bidi", "control", "space", "width", "surrogate", "c1"],
)
def test_what_steers_shows_as_a_mark(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text(st.characters()))
def test_one_line_stays_one_line_and_holds_nothing_that_steers(text: str) -> None:
    shown = visible_line(text)

    assert len(shown.splitlines()) <= 1
    assert {unicodedata.category(character) for character in shown} & {"Cc", "Cf", "Cs", "Zl", "Zp"} == set()
