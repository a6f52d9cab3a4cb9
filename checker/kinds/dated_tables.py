"""Rows of a table whose dates stand in the wrong order: valid until before valid from, in force before signed."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.impossible_dates import days_of
from checker.kinds.kind import finding
from checker.kinds.tabulated import tables
from checker.language.dated_columns import DATED_COLUMNS
from checker.language.stages import ALWAYS, TOLD_IN_TURN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.document import Block
    from checker.findings import Finding

_IN_TURN = ALWAYS | TOLD_IN_TURN | {("starts", "ends")}
_MOST_COLUMNS = 12
_ODD_ROWS = 0.34
"""Where more rows than this go against what the headings seem to say, they say something else."""


def find_dated_tables(reading: Reading) -> Iterator[Finding]:
    """The rows of a document's tables that end before they begin, as the headings of their columns tell."""
    for rows, _ in tables(reading):
        headers = [row for row in rows if row.header]
        if not headers or not 2 <= len(headers[-1].cells) <= _MOST_COLUMNS:
            continue
        titles = [_stage(reading.document.quote(cell), reading.document.language) for cell in headers[-1].cells]
        for first, second in combinations(range(len(titles)), 2):
            if (titles[first], titles[second]) in _IN_TURN:
                yield from _odd_rows(reading, rows, first, second, headers[-1])
            elif (titles[second], titles[first]) in _IN_TURN:
                yield from _odd_rows(reading, rows, second, first, headers[-1])


def _stage(title: str, language: str) -> str:
    """What a heading says of the dates below it; "" for one that says nothing, or more than one thing."""
    found = [stage for stage, words in DATED_COLUMNS[language] if words.search(title)]
    if len(found) == 2 and found[1] == "starts":
        return ""  # "from … to …": both are in one column
    return found[0] if found else ""


def _odd_rows(reading: Reading, rows: Sequence[Block], earlier: int, later: int, header: Block) -> Iterator[Finding]:
    told: list[tuple[Block, Mention, Mention]] = []
    for row in rows:
        if row.header or len(row.cells) != len(header.cells):
            continue
        first, second = _date(reading, row.cells[earlier]), _date(reading, row.cells[later])
        if first and second:
            told.append((row, first, second))
    odd = [one for one in told if _ends_before(one[1], one[2])]
    if not odd or len(odd) > _ODD_ROWS * len(told):
        return
    for row, first, second in odd:
        titles = [reading.document.quote(header.cells[column]).strip() for column in (earlier, later)]
        yield finding(
            reading,
            [Span(min(first.start, second.start), max(first.end, second.end))],
            kind="chronology",
            level="error",
            message=f"{reading.document.quote(row.cells[0]).strip()}: “{titles[1]}” ({second.text}) lies before "
            f"“{titles[0]}” ({first.text}).",
            subject="order of dates in a row",
            values=(str(first.value), str(second.value)),
        )


def _date(reading: Reading, cell: Span) -> Mention | None:
    """The one date that a cell holds."""
    told = reading.mentions_in(cell) if cell else ()
    return told[0] if len(told) == 1 and days_of(told[0]) and told[0].end_value is None else None


def _ends_before(first: Mention, second: Mention) -> bool:
    start, end = days_of(first), days_of(second)
    return bool(start and end and end[1] < start[0])
