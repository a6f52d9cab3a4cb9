"""The one row of a table that does not last as long as all its others do, and as the text says: five-year terms."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.chronology.exact_spans import months_told, whole_months
from checker.kinds.dates import day_of, flag_dates
from checker.kinds.tabulated import tables

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.document import Block
    from checker.findings import Finding

_FEWEST_ROWS = 3
_MOST_COLUMNS = 8


def find_spans_in_tables(reading: Reading) -> Iterator[Finding]:
    """The rows of a document's tables whose two days lie so many months apart, where all other rows have it as told.

    A row may be left as it is that lasts a multiple of the time, for a second term, or no whole number of months, as
    where somebody left early.
    """
    lengths = {apart: one for one in reading.mentions if one.kind == "duration" and (apart := months_told(one))}
    for rows, _ in tables(reading) if lengths else ():
        body = [row for row in rows if not row.header]
        width = min((len(row.cells) for row in body), default=0)
        if len(body) < _FEWEST_ROWS or width > _MOST_COLUMNS:
            continue
        for first, last in combinations(range(width), 2):
            days = [(_day(reading, row, first), _day(reading, row, last)) for row in body]
            full = [(start, end) for start, end in days if start and end]
            if len(full) == len(body) and (found := _odd(reading, full, lengths)):
                yield found


def _odd(
    reading: Reading,
    rows: Sequence[tuple[tuple[Mention, datetime.date], tuple[Mention, datetime.date]]],
    lengths: dict[int, Mention],
) -> Finding | None:
    apart = [whole_months(start, end) for (_, start), (_, end) in rows]
    told = [months for months in lengths if apart.count(months) == len(rows) - 1]
    if not told:
        return None
    (months,), n = told[:1], next(n for n, each in enumerate(apart) if each != told[0])
    if not apart[n] or not apart[n] % months or apart[n] in lengths:
        return None
    (start, _), (end, _) = rows[n]
    length = lengths[months]
    message = f"From {start.text} to {end.text} it is no “{length.text}”, as in all other rows."
    return flag_dates(
        reading, [end, start, length], message, "length of a row", spans=[Span(start.start, end.end), length.span]
    )


def _day(reading: Reading, row: Block, column: int) -> tuple[Mention, datetime.date] | None:
    """The one day that a cell holds, in full."""
    told = reading.mentions_in(row.cells[column])
    if len(told) != 1 or told[0].kind != "date" or told[0].end_value is not None:
        return None
    day = day_of(str(told[0].value))
    return (told[0], day) if day else None
