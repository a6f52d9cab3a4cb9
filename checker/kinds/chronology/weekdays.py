"""Weekdays that do not fall on their date, in the year told or in the one that the page's other weekdays are of."""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING

from checker.kinds.dates import day_of, year_of
from checker.kinds.kind import finding
from checker.language.lazy import lazy_re
from checker.language.locale import day_name_like

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

_YEARLESS = "--"
_FEWEST = 2
"""So many other weekdays of one year show of which year a page speaks."""
_MOST_ODD = 0.34
_MOST_DAYS = 1_000
"""More are a calendar of many years."""
_ARTICLE = lazy_re(r"(?:on\s+)?(?:the|le|den|dem|der|de)\s+", re.IGNORECASE)
"""What stands between a weekday and its date: "Montag, dem 18. April"."""


def find_weekdays(reading: Reading) -> Iterator[Finding]:
    """The weekdays of a document that are not those of their dates."""
    told = [
        one for one in reading.mentions if one.weekday is not None and one.end_value is None and _stands(reading, one)
    ]
    for one in told:
        day = day_of(str(one.value))
        if day is not None and day.weekday() != one.weekday:
            yield _flag(reading, one, day)
    yield from _of_no_year(reading, told)


def _stands(reading: Reading, one: Mention) -> bool:
    """Whether a date is one that the page tells, and neither code nor part of a name."""
    block = reading.document.block_at(one.start)
    return (
        one.kind == "date"
        and one.role not in ("label", "name")
        # "Last updated: 31 February": a page's own day is site furniture, and still has to be on the calendar
        and block is not None
        and block.furniture in (None, "dateline")
        and block.kind != "code"
    )


def _of_no_year(reading: Reading, told: Sequence[Mention]) -> Iterator[Finding]:
    """The weekdays of days without a year that fit no year near the page's own, where all the others fit one."""
    open_days = [one for one in told if str(one.value).startswith(_YEARLESS)]
    if (
        not 0 < len(open_days) <= _MOST_DAYS
        or len({str(one.value)[-5:] for one in told}) <= _FEWEST
        or reading.document.date is None
    ):
        return
    now = reading.document.date.year
    near = (now, now + 1, now - 1)
    sure = {year: {str(one.value)[-5:] for one in told if _fits(one, year)} for year in near}
    year = max(near, key=lambda each: len(sure[each]))
    if len(sure[year]) < _FEWEST:
        return
    fitting = [one for one in told if _fits(one, year)]
    odd = [
        one
        for one in open_days
        if one not in fitting
        and (
            any(_near(reading, one, other) for other in fitting)
            or not any(_fits(one, other) for other in (*near, *_years_around(reading, one)))
        )
    ]
    if len(odd) > _MOST_ODD * len(told):
        return
    beside = fitting[0]
    for one in odd:
        day = day_of(f"{year}-{str(one.value)[-5:]}")
        if day is not None:
            yield _flag(reading, one, day, beside)


def _near(reading: Reading, one: Mention, other: Mention) -> bool:
    """Whether two days without a year, told in one passage, lie so near each other that they are of one year."""
    if not str(other.value).startswith(_YEARLESS) or reading.document.block_at(one.start) != reading.document.block_at(
        other.start
    ):
        return False
    months = [int(str(each.value)[2:4]) for each in (one, other)]
    return abs(months[0] - months[1]) <= 1


def _years_around(reading: Reading, one: Mention) -> set[int]:
    """The years that the section of a date names: it may be a day of one of them."""
    return {
        year
        for other in reading.mentions_in(reading.document.section_at(one.start).span)
        if other.kind == "date" and (year := year_of(str(other.value)))
    }


def _fits(one: Mention, year: int) -> bool:
    """Whether a weekday and its day can be of this year."""
    value = str(one.value)
    day = day_of(f"{year}-{value[-5:]}" if value.startswith(_YEARLESS) else value)
    return day is not None and day.year == year and day.weekday() == one.weekday


def _flag(reading: Reading, one: Mention, day: datetime.date, beside: Mention | None = None) -> Finding:
    written = one.text.split()[0].rstrip(".,")
    right = day_name_like(written, day.weekday(), reading.document.language)
    said = _ARTICLE.sub("", one.text[len(one.text.split()[0]) :].strip(" ,."))
    of_year = f" in {day.year}, the year of {beside.text}" if beside else ""
    return finding(
        reading,
        [one.span, *([beside.span] if beside else [])],
        kind="chronology",
        level="error",
        message=f"{said} falls on “{right}”{of_year}, not on “{written}”: the weekday or the date is wrong.",
        suggestion=" or ".join((right, *_day_of_name(one, day, said))),
        subject="weekday",
        values=(str(one.value), str(one.weekday)),
    )


def _day_of_name(one: Mention, date: datetime.date, written: str) -> Iterator[str]:
    """The nearest date of the same month that falls on the weekday told: "13 June 2021" for "Sunday, 12 June 2021"."""
    away = (int(one.weekday or 0) - date.weekday() + 3) % 7 - 3
    there = date + datetime.timedelta(days=away)
    day = re.search(rf"(?<!\d)0?{date.day}(?!\d)", written)
    if there.month == date.month and day:
        yield written[: day.start()] + str(there.day).zfill(len(day[0])) + written[day.end() :]
