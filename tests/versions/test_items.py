"""Lists and tables between two versions: points and rows that came, went, moved and were edited."""

from __future__ import annotations

import pytest

import checker
from checker.document import Document
from tests.two_versions import changed, rows

TARIFFS = """\
## Tariffs

| Berth | Share | Most |
|---|---|---|
| Outer quay | 50% | €200 |
| Inner quay | 60% | €250 |
"""


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("| River pier | 65% | €300 |\n", "River pier, 65%, €300"),
        ("| Old basin | free | – |\n", "Old basin, free, –"),
    ],
)
def test_a_row_that_came_or_went_is_a_fact(line: str, value: str) -> None:
    assert rows(TARIFFS, TARIFFS + line) == [("added", None, value)]
    assert rows(TARIFFS + line, TARIFFS) == [("removed", value, None)]


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("| Total | 100% | €450 |\n", "en"),
        ("| Gesamt | 100% | €450 |\n", "de"),
        ("| Totaal | 100% | €450 |\n", "nl"),
    ],
)
def test_a_row_that_sums_up_tells_nothing_new(line: str, language: str) -> None:
    assert rows(TARIFFS, TARIFFS + line, language) == []


POINTS = """\
## What to do

1. Register at the harbour desk.
2. Upload the plan of the berth.
3. Sign the application before 31 March.
"""
MOVED = """\
## What to do

1. Register at the harbour desk.
2. Sign the application before 30 April.
3. Upload the plan of the berth.
"""


def test_a_point_that_moved_in_its_list_and_was_edited_is_the_same_point() -> None:
    old, new = (Document.from_text(text, path=path) for text, path in ((POINTS, "a.md"), (MOVED, "b.md")))
    comparison = checker.compare(old, new)
    assert not [link for link in comparison.links if not (link.old and link.new)]
    assert rows(POINTS, MOVED) == [
        ("date", "Sign the application before 31 March", "Sign the application before 30 April")
    ]


def test_points_that_have_nothing_in_common_are_not_paired() -> None:
    other = POINTS.replace("3. Sign the application before 31 March.", "3. Wait for the pilot's call.")
    old, new = (Document.from_text(text, path=path) for text, path in ((POINTS, "a.md"), (other, "b.md")))
    assert [link.kind for link in checker.compare(old, new).links] == ["same", "same", "same", "removed", "added"]


BODIES = """\
Harbours may apply if no operator serves them. The following bodies are eligible:

- harbours with fewer than 5,000 berths
- island councils
- water boards
- cooperatives of pilots
"""


def test_a_member_whose_figures_changed_neither_joined_nor_left() -> None:
    new = BODIES.replace("5,000", "8,000").replace("- water boards\n", "") + "- ship owners\n"
    told = {fact.kind: fact for fact in changed(BODIES, new)}
    assert told["list"].message.endswith(": ship owners joined; water boards left.")
    assert told["list"].new_value == (
        "harbours with fewer than 8,000 berths; island councils; cooperatives of pilots; ship owners"
    )
    assert "“fewer than 5,000 berths” became “fewer than 8,000 berths”" in told["number"].message


@pytest.mark.parametrize(
    ("old", "new", "weight"),
    [
        ("Who may moor", "Eligibility", "wording"),
        ("Who may moor", "Who must moor", "fact"),
        ("When not to call", "Silence", "wording"),
    ],
)
def test_another_heading_altogether_takes_no_right_away(old: str, new: str, weight: str) -> None:
    text = "# Port\n\n## {}\n\nEach berth is let by the year, and its price is told at the desk of the harbour.\n"
    pages = [Document.from_text(text.format(head), path=f"{n}.md") for n, head in enumerate((old, new))]
    assert [change.weight for change in checker.compare(*pages).changes] == [weight]
