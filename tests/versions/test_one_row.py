"""What one passage became stands in one row, however many things changed in it."""

from __future__ import annotations

import pytest

from tests.two_versions import changed


def _rows(old: str, new: str) -> list[tuple[str, str, str]]:
    return [
        (fact.kind, fact.old.quote if fact.old else "", fact.new.quote if fact.new else "")
        for fact in changed(f"# Lock\n\n## Passage\n\n{old}\n", f"# Lock\n\n## Passage\n\n{new}\n")
    ]


def test_a_sentence_that_was_split() -> None:
    old = "The lock has 12 keepers and 3 pumps."
    new = "The lock has 15 keepers. It has 4 pumps."
    assert _rows(old, new) == [("number", old, new)]


def test_two_sentences_that_became_one() -> None:
    old = "The lock has 15 keepers. It has 4 pumps."
    new = "The lock has 12 keepers and 3 pumps."
    assert _rows(old, new) == [("number", old, new)]


def test_who_joined_is_told_beside_the_count() -> None:
    (fact,) = changed(
        "The canal has three locks: Dorn, Ebel and Fahr.", "The canal has four locks: Dorn, Ebel, Fahr and Gant."
    )
    assert fact.kind == "number"
    assert fact.message.endswith("“three locks” became “four locks”; Gant joined.")


def test_several_bare_figures_are_told_with_their_sentence() -> None:
    (fact,) = changed(
        "- Pumps: Ardent 4.1, Bosk 3.38, Crane 4.16, Dorn 12\n", "- Pumps: Ardent 5.2, Bosk 43, Crane 4.18, Dorn 12\n"
    )
    assert (fact.old_value, fact.new_value) == (
        "Pumps: Ardent 4.1, Bosk 3.38, Crane 4.16, Dorn 12",
        "Pumps: Ardent 5.2, Bosk 43, Crane 4.18, Dorn 12",
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param(
            "The lock has 12 keepers. The lock has 3 pumps.",
            "The lock has 15 keepers. The lock has 4 pumps.",
            id="each became one",
        ),
        pytest.param(
            "The lock has 12 keepers and 3 pumps.",
            "The lock has 15 keepers.\n\nThe lock has 4 pumps.",
            id="in two paragraphs",
        ),
        pytest.param(
            "The lock has 12 keepers and 3 pumps.",
            "The lock has 15 keepers. Boats wait here for the tide, in calm and in storm. The lock has 4 pumps.",
            id="something between them",
        ),
    ],
)
def test_two_rows(old: str, new: str) -> None:
    assert [kind for kind, _, _ in _rows(old, new) if kind == "number"] == ["number", "number"]


def test_rows_told_together_begin_with_what_heads_the_first() -> None:
    table = "| Kind | Euro |\n|---|---|\n| Oak, four metres long | 38 |\n| Elm | 46 |"
    told = _rows(table, "For oak, now six metres long, we pay 42 euro, and for elm 61.")
    assert [was for _, was, _ in told if "46" in was] == ["Oak, four metres long\t38\nElm\t46"]
