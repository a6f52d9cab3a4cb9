"""The table of changed facts: what two long values differ in is set apart."""

from __future__ import annotations

import pytest

from checker.writers.html.changes import set_apart

LONG = ", ".join(f"the edition of May {1950 + k}" for k in range(20))


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        pytest.param("nine weeks", "six weeks", ("<b>nine</b> weeks", "<b>six</b> weeks"), id="a-part"),
        pytest.param("nine", "six", ("nine", "six"), id="the-whole"),
        pytest.param("", "six weeks", ("", "six weeks"), id="new"),
        pytest.param("six\n  weeks", "six weeks or so", ("six weeks", "six weeks <b>or so</b>"), id="a-line-end"),
        pytest.param("a < b", "a < c", ("a &lt; <b>b</b>", "a &lt; <b>c</b>"), id="escaped"),
    ],
)
def test_what_differs_is_set_apart(old: str, new: str, shown: tuple[str, str]) -> None:
    assert set_apart(old, new) == shown


def test_of_long_values_the_place_that_differs_is_shown() -> None:
    old, new = set_apart(f"Replaces {LONG}, all.", f"Replaces {LONG}, some.")
    assert "<b>all</b>" in old
    assert "<b>some</b>" in new
    assert len(old) < len(LONG) / 2


def test_of_two_long_lists_the_beginning_is_shown() -> None:
    old, new = (", ".join(f"boat number {k} {mark if k % 2 else ''}" for k in range(400)) for mark in ("a", "b"))
    assert max(map(len, set_apart(old, new))) <= 310
