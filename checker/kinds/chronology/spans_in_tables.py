"""The one row of a table that does not last as long as all its others do, and as the text says: five-year terms."""

from __future__ import annotations

import datetime
from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from checker.document import Span
from checker.kinds.chronology.exact_spans import months_told, whole_months
from checker.kinds.dates import MAX_SENTENCE_CHARS, day_of, flag_dates
from checker.kinds.tabulated import tables
from checker.language.dates.terms import LASTS_SO_LONG, OTHERWISE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

    Row = tuple[Mention, Mention]
    """The first and the last date of a row, of which either may want its year."""

_FEWEST_ROWS = 3
_MOST_COLUMNS = 8
_MOST_RULES = 20
_LEAD_CHARS = 40
_UNIT_DAYS = {"week": 7.0, "month": 30.4369, "year": 365.2425}
_SLACK = 2.0
"""Days by which rows that keep one length may differ: years have 365 or 366."""
_YEAR = 365.0
_ANY_YEAR = 2021


class _Rule(NamedTuple):
    """How long each of a sort lasts, as the text says."""

    length: Mention
    days: float
    slack: float
    """A unit and a day: "six weeks, on Mondays and Thursdays" end on the Thursday of the sixth week."""


def find_spans_in_tables(reading: Reading) -> Iterator[Finding]:
    """The one row of each of a document's tables that lasts another time than all others, which keep what is told."""
    lengths = {apart: one for one in reading.mentions if one.kind == "duration" and (apart := months_told(one))}
    rules = list(_rules(reading))[:_MOST_RULES]
    for table, _ in tables(reading) if lengths or rules else ():
        body = [row for row in table if not row.header]
        width = len(body[0].cells) if body else 0
        if len(body) < _FEWEST_ROWS or width > _MOST_COLUMNS or any(len(row.cells) != width for row in body):
            continue
        dates = [[_date(reading, cell) for cell in row.cells] for row in body]
        columns = [
            column for each in zip(*dates, strict=True) if (column := [one for one in each if one]) and all(each)
        ]
        for starts, ends in combinations(columns, 2):
            rows = list(zip(starts, ends, strict=True))
            if found := _odd_months(rows, lengths) or _odd_days(rows, rules):
                n, length = found
                if not OTHERWISE[reading.document.language].search(reading.document.quote(body[n].span)):
                    yield _flag(reading, rows[n], length)
                    break


def _flag(reading: Reading, row: Row, length: Mention) -> Finding:
    start, end = row
    message = f"From {start.text} to {end.text} it is not “{length.text}”, as in all other rows."
    spans = [Span(min(start.start, end.start), max(start.end, end.end)), length.span]
    return flag_dates(reading, [end, start, length], message, "length of a row", spans=spans)


def _odd_months(rows: Sequence[Row], lengths: dict[int, Mention]) -> tuple[int, Mention] | None:
    """The row between whose days lie so many months, where all other rows have it as told.

    A row may be left as it is that lasts a multiple of the time, for a second term, or no whole number of months, as
    where somebody left early.
    """
    days = [[day_of(str(one.value)) for one in row] for row in rows] if lengths else []
    apart = [whole_months(start, end) for start, end in days if start and end]
    if len(apart) != len(rows):
        return None
    usual = next((months for months in lengths if apart.count(months) == len(rows) - 1), None)
    if usual is None:
        return None
    n = next(n for n, each in enumerate(apart) if each != usual)
    return (n, lengths[usual]) if apart[n] and apart[n] % usual and apart[n] not in lengths else None


def _odd_days(rows: Sequence[Row], rules: Sequence[_Rule]) -> tuple[int, Mention] | None:
    """The row between whose dates lies another time than between those of all others, which keep a rule."""
    apart = [_apart(*row) for row in rows] if rules else []
    usual = max(Counter(apart).items(), key=lambda one: (one[1], one[0] or 0), default=(None, 0))[0]
    if usual is None or usual <= 0:
        return None
    odd = [n for n, one in enumerate(apart) if one is None or abs(one - usual) > _SLACK]
    if len(odd) != 1 or (lasts := apart[odd[0]]) is None:
        return None
    years = all(str(one.value).isdigit() for row in rows for one in row)
    follows = odd[0] + 1 == len(rows) or rows[odd[0] + 1][0].value == rows[odd[0]][1].value
    if years and lasts < usual and follows:
        return None  # somebody left early, and another came
    broken = (one for one in rules if abs(usual - one.days) <= one.slack < abs(lasts - one.days))
    return next(((odd[0], one.length) for one in broken), None)


def _rules(reading: Reading) -> Iterator[_Rule]:
    """What the running text says of how long each of a sort lasts."""
    text, language = reading.document.text, reading.document.language
    for one in reading.mentions:
        if one.kind != "duration" or one.unit not in _UNIT_DAYS or one.bound != "exact" or one.end_value is not None:
            continue
        block = reading.document.block_at(one.start)
        if block and block.kind in ("paragraph", "item") and len(block.text) <= MAX_SENTENCE_CHARS:
            lead = text[max(block.span.start, one.start - _LEAD_CHARS) : one.start]
            if LASTS_SO_LONG[language].search(lead):
                yield _Rule(one, float(str(one.value)) * _UNIT_DAYS[one.unit], _UNIT_DAYS[one.unit] + 1)


def _date(reading: Reading, cell: Span) -> Mention | None:
    """The one date that a cell holds."""
    told = [one for one in reading.mentions_in(cell) if one.kind == "date"] if cell else []
    return told[0] if len(told) == 1 and told[0].end_value is None else None


def _apart(first: Mention, last: Mention) -> float | None:
    """How many days lie between two dates; a year counts from its first day, days without a year are of one."""
    start, end = _ordinal(str(first.value)), _ordinal(str(last.value))
    yearless = str(first.value).startswith("-")
    if start is None or end is None or yearless != str(last.value).startswith("-"):
        return None
    return end - start + (_YEAR if end < start and yearless else 0.0)


def _ordinal(value: str) -> float | None:
    parts = [int(part) for part in value.replace("--", f"{_ANY_YEAR}-", 1).split("-") if part]
    try:
        return float(datetime.date(*[*parts, 1, 1][:3]).toordinal())
    except ValueError:
        return None
