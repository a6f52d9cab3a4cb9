"""Rows whose dates do not fit what holds for all of them: how long each lasts, what it comes after, when all began."""

from __future__ import annotations

import datetime
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from checker.document import Span
from checker.kinds.impossible_dates import days_of, year_of
from checker.kinds.kind import finding
from checker.kinds.series import groups
from checker.language.dated_rows import FIRST_TIME, TIMES_LISTED
from checker.language.terms import FOR_SO_LONG, OTHERWISE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.document import Block
    from checker.findings import Finding

_FEWEST = 3
_USUAL = 0.6
"""The share of rows that must keep to a rule for another to break it."""
_MOST_COLUMNS = 8
_YEAR_CHARS, _DAY_CHARS = 4, 10
_LEAD_CHARS = 160
_MONTHS = 12


class Term(NamedTuple):
    """From when until when a row is told of, and how many whole months these are."""

    row: Block
    span: Span
    months: int
    value: str


def find_table_periods(reading: Reading) -> Iterator[Finding]:
    """The rows and items of a document that do not fit what holds for all of them."""
    for blocks in groups(reading):
        dated = [block for block in blocks if _dates(reading, block.span)]
        if len(dated) < _FEWEST:
            continue
        yield from _out_too_soon(reading, blocks)
        yield from _other_length(reading, dated)
        yield from _before_the_first(reading, dated)


def _dates(reading: Reading, place: Span) -> list[Mention]:
    return [one for one in reading.mentions_in(place) if days_of(one)]


def _out_too_soon(reading: Reading, rows: Sequence[Block]) -> Iterator[Finding]:
    """The one row that dates something of a stretch of time before the stretch is over: "2nd quarter … 6 June"."""
    width = len(rows[0].cells)
    if not 2 <= width <= _MOST_COLUMNS or any(len(row.cells) != width for row in rows):
        return
    columns = [[_dates(reading, row.cells[n]) if row.cells[n] else [] for row in rows] for n in range(width)]
    single = [n for n in range(width) if sum(len(told) == 1 for told in columns[n]) >= _FEWEST]
    for n, m in pairwise(single):
        pairs = [
            (one[0], other[0]) for one, other in zip(columns[n], columns[m], strict=True) if len(one) == len(other) == 1
        ]
        if len(pairs) < _FEWEST or not all(
            _is_stretch(one) and len(str(other.value)) == _DAY_CHARS for one, other in pairs
        ):
            continue
        odd = [(one, other) for one, other in pairs if (days_of(other) or (0, 0))[1] <= (days_of(one) or (0, 0))[1]]
        if len(odd) != 1 or (days_of(odd[0][1]) or (0, 0))[1] < (days_of(odd[0][0]) or (0, 0))[0] - _YEAR_DAYS:
            continue
        one, other = odd[0]
        yield finding(
            reading,
            [Span(min(one.start, other.start), max(one.end, other.end))],
            kind="chronology",
            level="error",
            message=f"{other.text} lies before the end of “{one.text}”, where all other rows lie behind it.",
            subject="order of dates in a row",
            values=(str(one.value), str(other.value)),
        )


_YEAR_DAYS = 366


def _is_stretch(one: Mention) -> bool:
    return one.end_value is not None or len(str(one.value)) < _DAY_CHARS


def _other_length(reading: Reading, rows: Sequence[Block]) -> Iterator[Finding]:
    """The one row that lasts another number of whole years than the rule above says, and than most rows do."""
    terms = [term for row in rows if (term := _term(reading, row))]
    if len(terms) < _FEWEST:
        return
    section = reading.document.section_at(rows[0].span.start)
    rule = _rule(reading, Span(section.span.start, rows[0].span.start))
    if rule is None:
        return
    length, months = rule
    keep = [term for term in terms if term.months == months]
    odd = [term for term in terms if term.months % _MONTHS == 0 and term.months and term.months % months]
    if (
        len(odd) != 1
        or len(keep) < max(_FEWEST, _USUAL * len(terms))
        or OTHERWISE[reading.document.language].search(odd[0].row.text)
    ):
        return
    yield finding(
        reading,
        [odd[0].span, length.span],
        kind="chronology",
        level="error",
        message=f"{reading.document.quote(odd[0].span).strip()} lasts {odd[0].months // _MONTHS} years, where it is "
        f"{length.text} by what is told before.".replace("\t", " – "),
        subject="term",
        values=(odd[0].value, str(length.value)),
    )


def _rule(reading: Reading, before: Span) -> tuple[Mention, int] | None:
    """The one length of time in years that the text before a table says each lasts, and its months."""
    text, language = reading.document.text, reading.document.language
    told = [
        one
        for one in reading.mentions_in(before)
        if one.kind == "duration"
        and one.unit == "year"
        and one.bound == "exact"
        and one.end_value is None
        and FOR_SO_LONG[language].search(text, max(before.start, one.start - 40), one.start)
    ]
    if len({one.value for one in told}) != 1 or not isinstance(told[0].value, Decimal) or told[0].value < 1:
        return None
    return told[0], int(told[0].value * _MONTHS)


def _term(reading: Reading, row: Block) -> Term | None:
    """What a row tells of its first and its last day, in one stretch or in two cells beside each other."""
    told = _dates(reading, row.span)
    if len(told) == 1 and told[0].end_value is not None:
        first, last, span = str(told[0].value), str(told[0].end_value), told[0].span
    elif len(told) == 2 and row.kind == "row" and not any(one.end_value for one in told):
        first, last, span = str(told[0].value), str(told[1].value), Span(told[0].start, told[1].end)
        if reading.document.text.count("\t", told[0].end, told[1].start) != 1:
            return None
    else:
        return None
    if len(first) == len(last) == _YEAR_CHARS:
        return Term(row, span, (int(last) - int(first)) * _MONTHS, f"{first}/{last}")
    if len(first) != _DAY_CHARS or len(last) != _DAY_CHARS:
        return None
    start, end = datetime.date.fromisoformat(first), datetime.date.fromisoformat(last)
    ends = [end] if end == datetime.date.max else [end, end + datetime.timedelta(days=1)]
    whole = [(one.year - start.year) * _MONTHS + one.month - start.month for one in ends if one.day == start.day]
    return Term(row, span, whole[-1], f"{first}/{last}") if whole else None


def _before_the_first(reading: Reading, rows: Sequence[Block]) -> Iterator[Finding]:
    """The one line of a list that has something before it was done for the first time: "first awarded in 1998"."""
    text, language = reading.document.text, reading.document.language
    section = reading.document.section_at(rows[0].span.start)
    before = Span(section.span.start, rows[0].span.start)
    if not TIMES_LISTED.search(text, max(before.start, before.end - _LEAD_CHARS), before.end):
        return
    ahead, behind = FIRST_TIME[language]
    told = [
        one
        for one in _dates(reading, before)
        if one.end_value is None
        and (
            ahead.search(text, max(before.start, one.start - 60), one.start) or behind.match(text, one.end, before.end)
        )
    ]
    years = [(row, one) for row in rows if (one := _dates(reading, row.span)[0]).end_value is None]
    first = year_of(str(told[0].value)) if len(told) == 1 else None
    if first is None or len(years) < len(rows):
        return
    odd = [one for _, one in years if (year_of(str(one.value)) or first) < first]
    if len(odd) != 1 or len(years) < _FEWEST:
        return
    yield finding(
        reading,
        [odd[0].span, told[0].span],
        kind="chronology",
        level="error",
        message=f"{odd[0].text} lies before {told[0].text}, when it was done for the first time.",
        subject="before its beginning",
        values=(str(odd[0].value), str(told[0].value)),
    )
