"""Dates down a list or a table that leave their order: a chronicle, the steps of a procedure, posts held in turn."""

from __future__ import annotations

import re
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, NamedTuple

from checker.document import Span
from checker.kinds.impossible_dates import days_of, year_of
from checker.kinds.kind import finding
from checker.kinds.recurrences import rhythm_of
from checker.language.clock import SHOWN
from checker.language.lazy import lazy_re
from checker.language.ordering import TOGETHER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.document import Block
    from checker.findings import Finding

_MOST_LINES = 200
_FEWEST_DATED, _FEWEST_STEPS, _FEWEST_HOLDERS, _FEWEST_TIMES = 5, 3, 4, 4
_LEAD_CHARS = 4
"""What may stand before the date that a line begins with: "In 1953", "(1953)"."""
_STEP = lazy_re(r"\(?\d{1,2}[.)]?\)?")
_YEARLESS = "--"
_ANY_YEAR = "2021"
_YEAR_CHARS = 4


class Line(NamedTuple):
    """An item of a list, or a row of a table, with its dates."""

    block: Block
    dates: tuple[Mention, ...]


def find_series(reading: Reading) -> Iterator[Finding]:
    """The lines of a document's lists and tables whose dates leave the order that all the others keep."""
    for blocks in groups(reading):
        yield from _times_out_of_order(reading, blocks)
        lines = [Line(block, tuple(_dates(reading, block))) for block in blocks]
        if sum(bool(line.dates) for line in lines) < _FEWEST_STEPS:
            continue
        told = list(_out_of_order(reading, lines)) or list(_off_rhythm(reading, lines))
        told = told or list(_step_back(reading, lines)) or list(_held_at_once(reading, lines))
        yield from told


def groups(reading: Reading) -> Iterator[Sequence[Block]]:
    """The items of each list, and the rows of each table below its headings."""
    listed = (block for block in reading.document.content if block.kind in ("item", "row") and block.group is not None)
    for _, each in groupby(listed, lambda block: (block.kind, block.group, block.depth)):
        blocks = [block for block in each if not block.header]
        if _FEWEST_STEPS <= len(blocks) <= _MOST_LINES:
            yield blocks


def _dates(reading: Reading, block: Block) -> Iterator[Mention]:
    for one in reading.mentions_in(block.span):
        if one.kind == "date" and (days_of(one) or str(one.value).startswith(_YEARLESS)):
            yield one


def _leading(line: Line) -> Mention | None:
    """The date that a line begins with, where something else follows it."""
    first = line.dates[0] if line.dates else None
    if first is None or first.start - line.block.span.start > _LEAD_CHARS or days_of(first) is None:
        return None
    return first if line.block.span.end - first.end > _LEAD_CHARS else None


def _odd_one(spans: Sequence[tuple[float, float]]) -> int | None:
    """Which of a row of stretches of time stands where it should not, the others being in order.

    None if all are in order, if more than one is not, or if it is the first or the last: a line set apart.
    """
    back = [n for n, (one, other) in enumerate(pairwise(spans)) if other[1] < one[0]]
    if len(back) != 1:
        return None
    for n in (back[0] + 1, back[0]):
        rest = [*spans[:n], *spans[n + 1 :]]
        if 0 < n < len(spans) - 1 and all(other[1] >= one[0] for one, other in pairwise(rest)):
            return n
    return None


def _out_of_order(reading: Reading, lines: Sequence[Line]) -> Iterator[Finding]:
    """The one line of a chronicle, each line of which begins with its date, that stands at the wrong place."""
    dates = [date for line in lines if (date := _leading(line))]
    spans = [days for date in dates if (days := days_of(date))]
    if len(dates) != len(lines) or len(dates) < _FEWEST_DATED or len(set(spans)) < _FEWEST_DATED:
        return
    for way in (1, -1):
        n = _odd_one(spans if way == 1 else [(-last, -first) for first, last in spans])
        if n is None:
            continue
        yield finding(
            reading,
            [dates[n].span, dates[n - 1].span],
            kind="chronology",
            level="warning",
            message=f"{dates[n].text} stands between {dates[n - 1].text} and {dates[n + 1].text}, where all other "
            "lines are in the order of time.",
            subject="order of a chronicle",
            values=(str(dates[n].value), str(dates[n - 1].value)),
        )
        return


def _times_out_of_order(reading: Reading, blocks: Sequence[Block]) -> Iterator[Finding]:
    """The one line of a programme, each line of which begins with its time, that stands at the wrong place."""
    told = [SHOWN.match(reading.document.text, block.span.start, block.span.end) for block in blocks]
    times = [found for found in told if found and int(found["minute"]) < _HOUR]
    if len(times) != len(blocks) or len(times) < _FEWEST_TIMES:
        return
    minutes = [float(int(found["hour"]) * _HOUR + int(found["minute"])) for found in times]
    n = _odd_one([(each, each) for each in minutes])
    if n is None:
        return
    wrong, before = times[n], times[n - 1]
    yield finding(
        reading,
        [Span(*wrong.span()), Span(*before.span())],
        kind="chronology",
        level="error",
        message=f"{wrong[0].strip()} stands between {before[0].strip()} and {times[n + 1][0].strip()}, where all other "
        "lines are in the order of time.",
        subject="order of times",
        values=(wrong[0], before[0]),
    )


_HOUR = 60


def _off_rhythm(reading: Reading, lines: Sequence[Line]) -> Iterator[Finding]:
    """The one year of a list that leaves the rhythm told for it: "every four years": 2002, 2006, 2009, 2014."""
    dates = [line.dates[0] for line in lines if line.dates]
    years = [year_of(str(date.value)) for date in dates]
    if len(dates) < _FEWEST_TIMES or any(date.end_value is not None for date in dates) or None in years:
        return
    every = rhythm_of(reading, reading.document.section_at(dates[0].start).span)
    if every is None or every[1] < 2:
        return
    usual = every[1] if (years[-1] or 0) > (years[0] or 0) else -every[1]
    apart = [(other or 0) - (one or 0) for one, other in pairwise(years)]
    odd = [n for n, gap in enumerate(apart) if gap != usual]
    if len(odd) != 2 or odd[1] != odd[0] + 1 or apart[odd[0]] + apart[odd[1]] != 2 * usual:
        return
    wrong = dates[odd[1]]
    right = str((years[odd[0]] or 0) + usual)
    yield finding(
        reading,
        [wrong.span, every[0]],
        kind="chronology",
        level="error",
        message=f"{wrong.text} leaves the rhythm of {abs(usual)} years that all the others keep: it would be {right}.",
        suggestion=wrong.text.replace(str(wrong.value)[:_YEAR_CHARS], right),
        subject="recurrence",
        values=(str(wrong.value), right),
    )


def _step_back(reading: Reading, lines: Sequence[Line]) -> Iterator[Finding]:
    """The one step of a numbered procedure that would come before an earlier one."""
    if not all(_STEP.fullmatch(line.block.marker) for line in lines) and not _numbered(lines):
        return
    dated = [(line.dates[0], span) for line in lines if line.dates and (span := _in_a_year(line.dates[0]))]
    if len(dated) < _FEWEST_STEPS or len({str(date.value)[:2] == _YEARLESS for date, _ in dated}) > 1:
        return
    n = _odd_one([span for _, span in dated])
    if n is None:
        return
    early, late = dated[n][0], dated[n - 1][0]
    if dated[n][1][0] > dated[n - 1][1][1]:
        early, late = dated[n + 1][0], dated[n][0]
    yield finding(
        reading,
        [early.span, late.span],
        kind="chronology",
        level="warning",
        message=f"The step of {early.text} comes after that of {late.text}, which lies later.",
        subject="order of steps",
        values=(str(early.value), str(late.value)),
    )


def _numbered(lines: Sequence[Line]) -> bool:
    """Whether lines that are all called the same count themselves: "Phase 1:", "Phase 2:"; not "Harl 1", "Solv 2"."""
    told = [_PHASE.match(line.block.text) for line in lines]
    named = [(one["name"].casefold(), int(one["n"])) for one in told if one]
    return len(named) == len(lines) and all(after == (before[0], before[1] + 1) for before, after in pairwise(named))


_PHASE = lazy_re(r"(?P<name>[^\W\d]+)\s(?P<n>\d{1,2})(?!\d)\s?(?:[:.(,\t–—-]|\Z)")


def _in_a_year(date: Mention) -> tuple[float, float] | None:
    """The days of a date; one without a year is read as of any."""
    if not str(date.value).startswith(_YEARLESS):
        return days_of(date)
    first, last = (
        int(value[2:4]) * 31 + int(value[-2:]) for value in (str(date.value), str(date.end_value or date.value))
    )
    return (first, last) if first <= last else None


def _held_at_once(reading: Reading, lines: Sequence[Line]) -> Iterator[Finding]:
    """Two who held a post at once, though all others of the list came in turn: 1929–1946, 1946–1967, 1958–1984."""
    held = [(line, _years(reading, line)) for line in lines]
    told = [(line, years) for line, years in held if years]
    if len(told) < _FEWEST_HOLDERS or len(told) < len(lines):
        return
    spans = [years for _, years in told]
    if spans[0] > spans[-1]:
        told, spans = told[::-1], spans[::-1]
    if any(last < first for first, last in spans):
        return
    joints = [after[0] - before[1] for before, after in pairwise(spans)]
    odd = [n for n, gap in enumerate(joints) if gap not in (0, 1)]
    if len(odd) != 1 or joints[odd[0]] >= 0 or spans[odd[0]][0] > spans[odd[0] + 1][0]:
        return
    section = reading.document.section_at(told[0][0].block.span.start)
    first, last = told[0][0].block.span, told[-1][0].block.span
    around = reading.document.text[section.span.start : max(first.end, last.end)]
    if TOGETHER.search(around):
        return
    before, after = told[odd[0]][0], told[odd[0] + 1][0]
    yield finding(
        reading,
        [_place(after), _place(before)],
        kind="chronology",
        level="error",
        message=f"Of those who came in turn, one held the post until {spans[odd[0]][1]} and the next from "
        f"{spans[odd[0] + 1][0]}.",
        subject="succession",
        values=(str(spans[odd[0]]), str(spans[odd[0] + 1])),
    )


def _place(line: Line) -> Span:
    return Span(line.dates[0].start, line.dates[-1].end)


def _years(reading: Reading, line: Line) -> tuple[int, int] | None:
    """From which year to which one a line is told of; the last may have no end."""
    dates = line.dates
    if len(dates) == 1:
        first, last = str(dates[0].value), str(dates[0].end_value or "")
        lead = reading.document.text[max(line.block.span.start, dates[0].start - 12) : dates[0].start]
        if not last and (_SINCE.search(lead) or _ON.match(reading.document.text, dates[0].end)):
            last = "9999"
    elif len(dates) == 2 and line.block.kind == "row" and not any(date.end_value for date in dates):
        first, last = (str(date.value) for date in dates)
        if reading.document.text.count("\t", dates[0].end, dates[1].start) != 1:
            return None
    else:
        return None
    years = year_of(first), year_of(last)
    return (years[0], years[1]) if years[0] and years[1] else None


_SINCE = lazy_re(r"\b(?:since|depuis|sinds|sedert|seit|from|dès|vanaf|ab)\s\Z", re.IGNORECASE)
_ON = lazy_re(r"\s?(?:[–—-](?=\s|\Z|[,;.)])|to (?:date|the present)|(?:onwards|à ce jour|heden|heute))")
