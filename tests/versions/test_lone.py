"""What only one of two versions states."""

from __future__ import annotations

import pytest

from tests.two_versions import rows

_PAGE = "# Harbour\n\n## Quays\n\nThe harbour has two quays and a crane that lifts forty tonnes.\n{}"


@pytest.mark.parametrize(
    ("more", "told"),
    [
        pytest.param("Boats under six metres pay nothing before 1 May.", True, id="a right with a day"),
        pytest.param("Crews must register within three days.", True, id="a duty with a time"),
        pytest.param("Three small boats thus pay 40 euro, that is 120 euro in all.", False, id="a worked example"),
        pytest.param("How do I register?", False, id="a question"),
    ],
)
def test_a_sentence_in_a_section_that_stayed(more: str, *, told: bool) -> None:
    found = [new for kind, _, new in rows(_PAGE.format(""), _PAGE.format(f"\n{more}\n")) if kind == "added"]
    assert bool(found) == told


def test_what_stands_beside_it_is_told_with_it() -> None:
    more = "\nCrews must register within three days. The clerk keeps the list for a year.\n"
    assert rows(_PAGE.format(""), _PAGE.format(more)) == [
        ("added", None, "Crews must register within three days. The clerk keeps the list for a year")
    ]


def test_no_more_is_told_than_a_page_bears() -> None:
    more = "".join(f"\n## Basin {n}\n\nBerth {n} of the basin costs {n}0 euro a night.\n" for n in range(2, 40))
    assert len(rows(_PAGE.format(""), _PAGE.format(more))) <= 5


def test_swapping_the_versions_swaps_new_and_gone() -> None:
    more = _PAGE.format("\n## Pilots\n\nPilots board at the outer buoy.\n")
    assert [(kind, old) for kind, old, _ in rows(more, _PAGE.format(""))] == [
        ("removed", "Pilots board at the outer buoy")
    ]
