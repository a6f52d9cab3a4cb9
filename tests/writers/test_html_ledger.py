"""The ledger as a table: what each version says of each fact, and how they agree."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from checker.checking import Report
from checker.claims.claim import Claim
from checker.claims.ledger import Entry, Ledger, Verdict
from checker.document import Document, Span
from checker.writers.html import write_report
from checker.writers.html.ledger_page import ledger_view

if TYPE_CHECKING:
    from collections.abc import Sequence


def claim(value: str, year: int, page: str = "fees", *, text: str = "The scheme has {} members today.") -> Claim:
    document = replace(
        Document.from_text(
            text.format(value), path=f"sources/{page}/{year}-01-01.en.txt", language="en",
            date=datetime.date(year, 1, 1),
        ),
        page=page,
    )  # fmt: skip
    start = document.text.index(value)
    return Claim(
        subject="scheme", subject_text="The scheme", attribute="members", value=value, mention=None,
        span=Span(4, len(document.text) - 7), value_span=Span(start, start + len(value)), document=document,
    )  # fmt: skip


def entry(claims: Sequence[Claim], verdict: Verdict = "agrees", subject: str = "scheme") -> Entry:
    return Entry(subject=subject, attribute="members", claims=tuple(claims), verdict=verdict, why="As said.")


def report(*entries: Entry) -> Report:
    return Report(as_of=datetime.date(2020, 1, 1), documents=(), findings=(), ledger=Ledger(entries=entries))


def test_each_version_has_a_column_and_the_value_stands_out() -> None:
    view = ledger_view(report(entry([claim("7", 2010), claim("8", 2015), claim("8", 2015, "about")], "changed")))
    assert [(d.page, d.date and d.date.year) for d in view.columns] == [("about", 2015), ("fees", 2010), ("fees", 2015)]
    (row,) = view.entries
    assert [[str(one.words) for one in cell] for cell in row.cells] == [
        ["scheme has <b>8</b> members"], ["scheme has <b>7</b> members"], ["scheme has <b>8</b> members"],
    ]  # fmt: skip


def test_what_does_not_agree_comes_first() -> None:
    verdicts: tuple[Verdict, ...] = ("agrees", "changed", "contradicts", "needs review", "stale")
    view = ledger_view(report(*(entry([claim("7", 2010)], verdict) for verdict in verdicts)))
    assert [row.verdict for row in view.entries] == ["contradicts", "stale", "needs review", "changed", "agrees"]


def test_many_versions_stand_in_a_list() -> None:
    view = ledger_view(report(entry([claim("7", 2000 + year) for year in range(12)])))
    assert view.columns == ()
    assert len(view.entries[0].statements) == 12


@pytest.mark.parametrize(
    ("claims", "dots"),
    [
        pytest.param([("7", 2010)], [], id="one day is no timeline"),
        pytest.param([("7", 2010), ("8", 2020)], [(8.0, 10, 0), (152.0, 10, 1)], id="two values, two shapes"),
        pytest.param([("7", 2010), ("7", 2020)], [(8.0, 10, 0), (152.0, 10, 0)], id="one value, one shape"),
        pytest.param(
            [("7", 2010), ("8", 2020), ("9", 2020)], [(8.0, 10, 0), (152.0, 10, 1), (152.0, 21, 2)],
            id="two values of one day stand under each other",
        ),
    ],
)  # fmt: skip
def test_the_small_timeline(claims: list[tuple[str, int]], dots: list[tuple[float, float, int]]) -> None:
    (row,) = ledger_view(report(entry([claim(value, year) for value, year in claims]))).entries
    assert [(dot.x, dot.y, dot.shape) for dot in row.dots] == dots


def test_a_long_statement_is_told_by_its_value() -> None:
    (row,) = ledger_view(report(entry([claim("7", 2010, text="x " * 200 + "{} members " + "y " * 200)]))).entries
    assert str(row.statements[0].words) == "<b>7</b>"


def test_names_of_pages_and_subjects_are_escaped_and_never_part_of_a_rule() -> None:
    nasty = "</style><script>alert(1)</script>"
    page = write_report(report(entry([claim("7", 2010, nasty)], subject=nasty)))["ledger.html"]
    assert nasty not in page
    assert nasty not in ledger_view(report(entry([claim("7", 2010, nasty)]))).rules
