"""Tables: rows compared cell by cell, columns told by their headings."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import checker
from checker.document import Document

Row = tuple[str, ...]

OLD: tuple[Row, ...] = (("Port", "Ships", "Boats"), ("North", "7", "20"), ("South", "9", "30"))


def page(rows: tuple[Row, ...], *, headed: bool = True) -> Document:
    mark, cell = ("th", "td") if headed else ("td", "td")
    lines = [
        "<tr>" + "".join(f"<{mark if not at else cell}>{text}</{mark if not at else cell}>" for text in row) + "</tr>"
        for at, row in enumerate(rows)
    ]
    return Document.from_text(
        f"<html><body><table>{''.join(lines)}</table></body></html>", path="page.html", language="en"
    )


def reasons(old: tuple[Row, ...], new: tuple[Row, ...], *, headed: bool = True) -> list[tuple[str, ...]]:
    return [change.reasons for change in checker.compare(page(old, headed=headed), page(new, headed=headed)).changes]


NEW_COLUMN = (("Port", "Ships", "Ferries", "Boats"), ("North", "7", "3", "20"), ("South", "9", "4", "31"))


@pytest.mark.parametrize(
    ("new", "wanted"),
    [
        pytest.param(
            (("Port", "Ships", "Boats"), ("North", "7", "20"), ("South", "9", "31")),
            [("number “30” became “31”",)],
            id="a-cell",
        ),
        pytest.param(
            NEW_COLUMN,
            [
                ("column “Ferries” new",),
                ("column “Ferries” new",),
                ("column “Ferries” new", "number “30” became “31”"),
            ],
            id="a-new-column",
        ),
        pytest.param(
            (("Port", "Boats"), ("North", "20"), ("South", "30")),
            [("column “Ships” gone",)] * 3,
            id="a-column-less",
        ),
        pytest.param(
            (("Ships", "Port", "Boats"), ("7", "North", "20"), ("8", "South", "30")),
            [
                ("column “Ships” stands elsewhere",),
                ("column “Ships” stands elsewhere",),
                ("column “Ships” stands elsewhere", "number “9” became “8”"),
            ],
            id="a-column-elsewhere",
        ),
        pytest.param((("Port", "Vessels", "Boats"), *OLD[1:]), [("reworded",)], id="a-new-heading"),
    ],
)
def test_what_is_said_of_rows(new: tuple[Row, ...], wanted: list[tuple[str, ...]]) -> None:
    assert reasons(OLD, new) == wanted


def test_a_new_column_is_marked_whole() -> None:
    changes = checker.compare(page(OLD), page(NEW_COLUMN)).changes
    assert changes[1].words == (("=", "North\t7"), ("+", "\t3"), ("=", "\t20"))


def test_without_headings_columns_are_told_by_place() -> None:
    assert reasons(OLD[1:], (("North", "7", "20"), ("South", "8", "30")), headed=False) == [("number “9” became “8”",)]


CELLS = st.lists(st.sampled_from(("Port", "Ships", "7", "20", "a b", "Boats")), min_size=1, max_size=5).map(tuple)


@settings(max_examples=60, deadline=None)
@given(CELLS, CELLS, st.booleans())
def test_marks_hold_both_rows(old: Row, new: Row, headed: bool) -> None:  # hypothesis passes it
    comparison = checker.compare(page((old, old[::-1]), headed=headed), page((new, new[::-1]), headed=headed))
    for side, document in (("old", comparison.old), ("new", comparison.new)):
        assert comparison.rebuild(side).split() == document.text.split()  # type: ignore[arg-type]
