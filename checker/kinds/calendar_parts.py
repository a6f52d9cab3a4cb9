"""Dates outside the part of the calendar that they are told as: "in the 1990s, in 1987", "the first Sunday (8 May)"."""

from __future__ import annotations

import calendar
import datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.beginnings import MAX_SENTENCE_CHARS
from checker.kinds.impossible_dates import dates_in, days_of
from checker.kinds.kind import finding
from checker.language.calendar_parts import (
    BESIDE_PART,
    BUILT_AFTER,
    BUILT_IN,
    COUNTED_DAY,
    EDGE,
    INSIDE,
    ITS_DATE,
    NOT_ITS_TIME,
    OF_ITS_TIME,
    OTHER_YEAR,
    PART_NUMBER,
    PART_OF_YEAR,
    PLACES,
    STRETCH,
)
from checker.language.lazy import lazy_re
from checker.language.locale import day_names, month_names

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

_REACH_CHARS = 90
_DAY_CHARS = 10


def find_calendar_parts(reading: Reading) -> Iterator[Finding]:
    """The dates of a document that do not lie in the decade, the quarter or the week that they are told to lie in."""
    for sentence in reading.sentences:
        if not reading.mentions_in(sentence) or len(sentence) > MAX_SENTENCE_CHARS:
            continue
        yield from _off_quarter(reading, sentence)
        yield from _off_edge(reading, sentence)
        dates = dates_in(reading, sentence)
        if dates and reading.document.running_text_at(sentence.start):
            yield from _outside(reading, dates, sentence)
            yield from _miscounted(reading, dates, sentence)
            yield from _of_another_century(reading, dates, sentence)


def _outside(reading: Reading, dates: Sequence[Mention], sentence: Span) -> Iterator[Finding]:
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
            yield finding(
                reading,
                [exact.span, part.span],
                kind="chronology",
                level="error",
                message=f"{exact.text} does not lie in “{part.text}”.",
                subject="part of the calendar",
                values=(str(part.value), str(exact.value)),
            )


def _off_quarter(reading: Reading, sentence: Span) -> Iterator[Finding]:
    """A day outside the quarter or half of the year that it is told to lie in: "in the last quarter: on 14 August"."""
    text, language = reading.document.text, reading.document.language
    for part in PART_OF_YEAR[language].finditer(text, sentence.start, sentence.end):
        if OTHER_YEAR.search(text, sentence.start, sentence.end):
            return
        number = PART_NUMBER[(part["quarter"] or part["half"]).casefold()]
        months = range(3 * number - 2, 3 * number + 1) if part["quarter"] else range(6 * number - 5, 6 * number + 1)
        for one in reading.mentions_in(sentence):
            told = _MONTH.match(str(one.value)) if one.kind == "date" and one.end_value is None else None
            behind = BESIDE_PART.fullmatch(text, part.end(), one.start) if one.start >= part.end() else None
            before = BESIDE_PART.fullmatch(text, one.end, part.start()) if one.end <= part.start() else None
            if told is None or int(told["month"]) in months or not (behind or before):
                continue
            yield finding(
                reading,
                [one.span, Span(*part.span())],
                kind="chronology",
                level="error",
                message=f"{one.text} does not lie in “{part[0]}”.",
                subject="part of the calendar",
                values=(part[0], str(one.value)),
            )


def _off_edge(reading: Reading, sentence: Span) -> Iterator[Finding]:
    """A day of the other half of the month that it is told to begin or to end: "at the end of June, on 3 June"."""
    text, language = reading.document.text, reading.document.language
    for edge in EDGE[language].finditer(text, sentence.start, sentence.end):
        month = month_names(language).get(edge["month"].casefold())
        for one in reading.mentions_in(sentence) if month else ():
            told = str(one.value) if one.kind == "date" and one.end_value is None else ""
            if one.start < edge.end() or len(told) < len("--06-03") or int(told[-5:-3]) != month:
                continue
            day = int(told[-2:])
            if not (day > _MIDDLE if edge["early"] else day < _MIDDLE):
                continue
            if BESIDE_PART.fullmatch(text, edge.end(), one.start):
                yield finding(
                    reading,
                    [one.span, Span(*edge.span())],
                    kind="chronology",
                    level="error",
                    message=f"{one.text} does not lie at “{edge[0]}”.",
                    subject="part of the calendar",
                    values=(edge[0], told),
                )


_MIDDLE = 15
_MONTH = lazy_re(r"(?:\d{4}|-)-(?P<month>\d\d)(?:-\d\d)?\Z")


def _of_another_century(reading: Reading, dates: Sequence[Mention], sentence: Span) -> Iterator[Finding]:
    """What is called of a century in which it was not built: "begun in 1682, this sixteenth-century hall"."""
    text, language = reading.document.text, reading.document.language
    centuries = [one for one in dates if one.role == "century"]
    if len(centuries) != 1 or NOT_ITS_TIME.search(text, sentence.start, sentence.end):
        return
    before, behind = OF_ITS_TIME[language]
    century, whole = centuries[0], days_of(centuries[0])
    led = before.search(text, max(sentence.start, century.start - _REACH_CHARS), century.start)
    if whole is None or not led or not behind.match(text, century.end, sentence.end):
        return
    built = [one for one in dates if one is not century and _built(text, one, language)]
    if not built or _CLAUSE.search(text, min(built[0].end, century.end), max(built[0].start, century.start)):
        return
    days = days_of(built[0])
    if days and (days[0] > whole[1] + _NEAR_DAYS or days[1] < whole[0] - _NEAR_DAYS):
        yield finding(
            reading,
            [century.span, built[0].span],
            kind="chronology",
            level="error",
            message=f"{built[0].text} does not lie in “{century.text}”.",
            subject="part of the calendar",
            values=(str(century.value), str(built[0].value)),
        )


_NEAR_DAYS = 5 * 365
_CLAUSE = lazy_re(r"[;:()]|\.\s")


def _built(text: str, date: Mention, language: str) -> bool:
    after = BUILT_AFTER.get(language)
    return bool(
        BUILT_IN[language].search(text, max(0, date.start - 40), date.start) or (after and after.match(text, date.end))
    )


def _miscounted(reading: Reading, dates: Sequence[Mention], sentence: Span) -> Iterator[Finding]:
    """A weekday that is not the first, or the last, of its month: "the first Sunday of the month (8 October 2023)"."""
    text, language = reading.document.text, reading.document.language
    for counted in COUNTED_DAY[language].finditer(text, sentence.start, sentence.end):
        weekday = day_names(language).get(counted["day"].casefold())
        held = next((one for one in dates if one.start >= counted.end()), None)
        if weekday is None or held is None or held.start - counted.end() > _REACH_CHARS:
            continue
        if not ITS_DATE[language].search(text, counted.end(), held.start) or len(str(held.value)) != _DAY_CHARS:
            continue
        day = _day(str(held.value))
        if day is None or held.end_value is not None or not _of_month(counted, day, language):
            continue
        if day.weekday() != weekday or _place(day) & _told(counted, language):
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


def _told(counted: re.Match[str], language: str) -> set[int]:
    return {PLACES[language][counted[one]] for one in ("place", "also") if counted[one]}


def _place(day: datetime.date) -> set[int]:
    """How-manieth of its month the weekday of a day is, and -1 for the last."""
    last = day.day + 7 > calendar.monthrange(day.year, day.month)[1]
    return {(day.day - 1) // 7 + 1, *([-1] if last else [])}


def _of_month(counted: re.Match[str], day: datetime.date, language: str) -> bool:
    named = counted["month"]
    return named is None or month_names(language).get(named.casefold()) == day.month


def _day(value: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(value)
    except ValueError:
        return None
