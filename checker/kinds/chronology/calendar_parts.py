"""Dates outside the part of the calendar that they are told as: "in the 1990s, in 1987", "the first Sunday (8 May)"."""

from __future__ import annotations

import calendar
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.dates import dated_sentences, day_of, days_of, flag_dates
from checker.kinds.kind import finding
from checker.language.dates.calendar_parts import COUNTED_DAY, INSIDE, ITS_DATE, PLACES, STRETCH
from checker.language.locale import day_names, month_names

if TYPE_CHECKING:
    import datetime
    import re
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

_REACH_CHARS = 90


def find_calendar_parts(reading: Reading) -> Iterator[Finding]:
    """The dates of a document that do not lie in the decade, the quarter or the week that they are told to lie in."""
    for sentence, dates in dated_sentences(reading):
        yield from _outside(reading, dates)
        yield from _miscounted(reading, dates, sentence)


def _outside(reading: Reading, dates: Sequence[Mention]) -> Iterator[Finding]:
    """What is told more exactly by a date that lies elsewhere: "in the third quarter of 2021 (April to June 2021)"."""
    text, language = reading.document.text, reading.document.language
    for part, exact in pairwise(dates):
        if part.end_value is None or not (part.role in ("decade", "century", "quarter") or STRETCH.search(part.text)):
            continue
        whole, inner = days_of(part), days_of(exact)
        if whole is None or inner is None or not INSIDE[language].fullmatch(text, part.end, exact.start):
            continue
        # "in the 1980s, in 1992 and in 2001" is a list
        if len(dates) > 2 or text[exact.end : exact.end + 1] not in (",", ".", ")", ";", ":", ""):
            continue
        if inner[0] > whole[1] or inner[1] < whole[0]:
            yield flag_dates(
                reading,
                [part, exact],
                f"{exact.text} does not lie in “{part.text}”.",
                "part of the calendar",
                spans=[exact.span, part.span],
            )


def _miscounted(reading: Reading, dates: Sequence[Mention], sentence: Span) -> Iterator[Finding]:
    """A weekday that is not the first, or the last, of its month: "the first Sunday of the month (8 October 2023)"."""
    text, language = reading.document.text, reading.document.language
    for counted in COUNTED_DAY[language].finditer(text, sentence.start, sentence.end):
        weekday = day_names(language).get(counted["day"].casefold())
        held = next((one for one in dates if one.start >= counted.end()), None)
        if weekday is None or held is None or held.start - counted.end() > _REACH_CHARS:
            continue
        if not ITS_DATE[language].search(text, counted.end(), held.start):
            continue
        day = day_of(str(held.value))
        if day is None or held.end_value is not None or not _of_month(counted, day, language):
            continue
        if day.weekday() != weekday or places_of(day) & counted_places(counted, language):
            continue
        yield finding(
            reading,
            [held.span, Span(*counted.span())],
            kind="chronology",
            level="error",
            message=f"{held.text} is not the {counted['place']} {counted['day']} of its month.",
            subject="part of the calendar",
            values=(str(held.value), counted["place"]),
        )


def counted_places(counted: re.Match[str], language: str) -> set[int]:
    """Which of the weekdays of a month are counted: "the first and third Monday" are 1 and 3."""
    return {PLACES[language][counted[one]] for one in ("place", "also") if counted[one]}


def places_of(day: datetime.date) -> set[int]:
    """How-manieth of its month the weekday of a day is, and -1 for the last."""
    last = day.day + 7 > calendar.monthrange(day.year, day.month)[1]
    return {(day.day - 1) // 7 + 1, *([-1] if last else [])}


def _of_month(counted: re.Match[str], day: datetime.date, language: str) -> bool:
    named = counted["month"]
    return named is None or month_names(language).get(named.casefold()) == day.month
