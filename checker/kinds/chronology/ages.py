"""How long things have lasted, against the dates themselves."""

from __future__ import annotations

import datetime
import re
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.chronology.beginnings import STARTS, Beginnings
from checker.kinds.chronology.time_apart import UNIT_DAYS, UNIT_YEARS
from checker.kinds.dates import dates_in, days_of, flag_dates, single_dates_in, year_of
from checker.kinds.figures import figure
from checker.kinds.kind import finding
from checker.language.dates.intervals import AGO, INTERVALS, JUST_THAT, RELATIVE_YEAR, SINCE_BEGUN
from checker.language.dates.terms import GRANTED
from checker.language.lazy import lazy_re
from checker.language.stems import WORD
from checker.language.sums.derived import AGED, ATTRIBUTED, DATES_FROM, FROM_THEN_ON

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding
    from checker.language.dates.time_order import OrderWords

_LEAST_YEARS = 3
_DAYS_OF_YEAR = UNIT_DAYS["year"]
_NEAR_CHARS = 80


def find_ages(
    reading: Reading, mentions: Sequence[Mention], sentence: Span, previous: Span, beginnings: Beginnings,
    words: OrderWords,
) -> Iterator[Finding]:  # fmt: skip
    """Lengths of time told as lasting since a beginning that fit it not: "founded in 1995, it is thus 38 years old"."""
    text, document = reading.document.text, reading.document
    before, after = AGED[document.language]
    for one in mentions:
        if one.kind != "duration" or one.unit != "year" or not isinstance(one.value, Decimal) or one.end_value:
            continue
        start = one.bound_span.start if one.bound_span else one.start
        since_then = _FROM_THEN.match(text, one.end)
        if not (
            before.search(text[max(sentence.start, start - 50) : start])
            or (
                since_then
                and not GRANTED[document.language].search(text, max(sentence.start, start - 50), start)
                and words.for_long.search(text[max(sentence.start, start - 40) : one.start])
            )
            or after.match(text, one.end, min(sentence.end, one.end + 24))
        ):
            continue
        dated = _dates_from(reading, mentions, one, sentence)
        begun = (
            _since(mentions, one, sentence, words, text)
            or dated
            or _begun(sentence, previous, beginnings, words, text)
            or _concluded(reading, sentence, previous, start)
        )
        if (
            begun is None
            or (";" in text[begun.end : start] and begun.end < start)
            # "it is forty years old, twenty years older than the office that was set up in 2002": the office
            or (
                begun.start > one.end
                and not since_then
                and INTERVALS[document.language].parting.search(text, one.end, begun.start)
            )
            or one.value < _LEAST_YEARS
            or one.bound not in ("exact", "more-than", "at-least")
        ):
            continue
        first = days_of(begun)
        ends = [date for date in mentions if date is not begun and days_of(date) and date.start > begun.start]
        # "dates from 1987, is thus 36 years old and will be replaced in 2025"
        ends = [] if dated is begun else ends
        if len(ends) > 1 or first is None:
            continue
        end = days_of(ends[0]) if ends else None
        if end is None and document.date is not None:
            end = (document.date.toordinal(), document.date.toordinal())
        if end is None or end[0] < first[1]:
            continue
        most = (end[1] - first[0]) / _DAYS_OF_YEAR
        # who was born in 1950 is 70 or 71 in 2021; a house calls the year that it is in its own already
        least = (end[0] - first[1]) / _DAYS_OF_YEAR - 1
        told = float(one.value)
        if told <= most + 1 and (one.bound != "exact" or told >= least):
            continue
        years = _years(begun, ends[0] if ends else None, end[1])
        said = figure(replace(one, role=""))
        until = ends[0].text if ends else (document.date.isoformat() if document.date else "")
        yield flag_dates(
            reading,
            [begun, one],
            f"From {begun.text} to {until} are {years} years, not {one.text}.",
            "length of time",
            spans=[Span(start, one.end), begun.span],
            suggestion=said.like(Decimal(years), document.language) if said and one.bound == "exact" else None,
        )


def find_ago(reading: Reading, mentions: Sequence[Mention], sentence: Span) -> Iterator[Finding]:
    """Years that are told to lie so far back, and lie elsewhere: "thirty years ago, in 1985", on a page of 2023."""
    day = reading.document.date
    if day is None:
        return
    for one, other in pairwise(mentions):
        length, date = (one, other) if one.kind == "duration" else (other, one)
        if length.kind != "duration" or length.unit not in UNIT_YEARS or not isinstance(length.value, Decimal):
            continue
        days = days_of(date)
        if days is None or date.end_value is not None or length.end_value is not None:
            continue
        if length.bound not in ("exact", "more-than", "at-least"):
            continue
        if not _counts_to_today(reading, length, date, sentence):
            continue
        told = float(length.value) * UNIT_YEARS[length.unit]
        least, most = (day.toordinal() - days[1]) / _DAYS_OF_YEAR, (day.toordinal() - days[0]) / _DAYS_OF_YEAR
        slack = max(1.0, 0.1 * told)
        if (
            told < _LEAST_YEARS
            or (told <= most + slack and (length.bound != "exact" or least - slack <= told))
            or most < 0
        ):
            continue
        years = day.year - int(str(date.value)[:4])
        said = figure(replace(length, role="")) if length.unit == "year" else None
        yield flag_dates(
            reading,
            [date, length],
            f"From {date.text} to {day.isoformat()}, the day of this version, are {years} years, not {length.text}.",
            "length of time",
            spans=[length.span, date.span],
            suggestion=said.like(Decimal(years), reading.document.language) if said else None,
        )


def find_relative_years(reading: Reading, sentence: Span) -> Iterator[Finding]:
    """Years that are not what the page's own day makes of their words: "last year, in 2020", on a page of 2023."""
    text, language, day = reading.document.text, reading.document.language, reading.document.date
    if day is None:
        return
    for told in RELATIVE_YEAR[language].finditer(text, sentence.start, sentence.end):
        just = JUST_THAT[language].match(text, told.end(), sentence.end)
        if just is None:
            continue
        year, right = int(text[just.end() : just.end() + 4]), day.year + _WAY[told.lastgroup or "this"]
        # "it was raised in 2020; next year, in 2021, it fell again"
        if (told["next"] and year <= day.year) or _NARRATED.search(
            text, max(sentence.start, told.start() - 8), told.start()
        ):
            continue
        # a page of January may be written in December
        if year == right or (day.month == 1 and year == right - 1) or abs(year - right) > _FAR_YEARS:
            continue
        yield finding(
            reading,
            [Span(told.start(), just.end() + 4)],
            kind="chronology",
            level="error",
            message=f"“{told[0]}” is {right} on a page of {day.isoformat()}, not {year}.",
            suggestion=str(right),
            subject="year told from today",
            values=(str(year), day.isoformat()),
        )


_NARRATED = lazy_re(r"\b(?:the|of)\s\Z", re.IGNORECASE)
_WAY = {"last": -1, "this": 0, "next": 1}
_FAR_YEARS = 20


def _counts_to_today(reading: Reading, length: Mention, date: Mention, sentence: Span) -> bool:
    """Whether a length of time is told as that from a date to today: "ago", or "after its foundation in"."""
    text, language = reading.document.text, reading.document.language
    begun = SINCE_BEGUN[language].match(text, length.end, sentence.end)
    if begun and begun.end() == date.start:
        return True
    ahead, behind, joined = AGO[language]
    opens = length.bound_span.start if length.bound_span else length.start
    first = length.start < date.start
    start, end = (length.end, date.start) if first else (date.end, opens)
    lead = ahead.search(text, max(sentence.start, opens - 24), opens) if ahead else None
    after = behind.match(text, length.end, sentence.end) if behind else None
    if not (lead or after):
        return False
    start = after.end() if after and first else start
    end = lead.start() if lead and not first else end
    beside = text[start:end] if first else _PLACE.sub("", text[start:end])
    return start <= end and joined.fullmatch(beside) is not None


_PLACE = lazy_re(r"\A\s(?:[^\W\d]+\s){0,3}[^\W\d]+(?=,\s\Z)")
"""Where it was, between a date and the years since: "near Harr,"."""


def _since(
    mentions: Sequence[Mention], length: Mention, sentence: Span, words: OrderWords, text: str
) -> Mention | None:
    """The date right before a length of time since which something lasts: "since 2015, thus for eight years"."""
    behind = [date for date in mentions if date.start >= length.end and date.start - length.end <= _NEAR_CHARS // 4]
    if (
        behind
        and days_of(behind[0])
        and not behind[0].end_value
        and _FROM_THEN.fullmatch(text, length.end, behind[0].start)
    ):
        return behind[0]
    before = [date for date in mentions if date.end <= length.start and length.start - date.end <= _NEAR_CHARS // 4]
    if not before or not days_of(before[-1]) or before[-1].end_value:
        return None
    date = before[-1]
    return date if words.goes_on_since(text, sentence.start, date.start) else None


_FROM_THEN = lazy_re(
    r"(?:,\s|\s\()(?:that is |soit |dus |also )?(?:since|depuis|sinds|sedert|seit)\s(?:le |dem )?", re.IGNORECASE
)
"""Right behind a length of time, what leads the date from which it lasts."""


def _dates_from(reading: Reading, mentions: Sequence[Mention], length: Mention, sentence: Span) -> Mention | None:
    """The date right before a length of time from which a thing dates: "built in 1931 and so ninety years old"."""
    text, language = reading.document.text, reading.document.language
    before = [date for date in mentions if date.end <= length.start and length.start - date.end <= _NEAR_CHARS]
    if not before or not days_of(before[-1]) or before[-1].end_value:
        return None
    date = before[-1]
    noun = ATTRIBUTED[language].match(text, date.end, length.start) if language in ATTRIBUTED else None
    dated = DATES_FROM[language].search(text, max(sentence.start, date.start - _NEAR_CHARS), date.start)
    start = length.bound_span.start if length.bound_span else length.start
    between = text[noun.end() if noun else date.end : start]
    if not (dated or noun or language in ("nl", "de")) or re.search(r"[;:()]|\.\s", between):
        return None
    told = [part for word in WORD.findall(between) for part in re.split("['’]", word.casefold())]
    built = dated or noun or any(word.startswith(("ge", "er", "dat", "sta")) for word in told)
    return date if built and all(word in FROM_THEN_ON[language] for word in told) else None


def _begun(sentence: Span, previous: Span, beginnings: Beginnings, words: OrderWords, text: str) -> Mention | None:
    """The one date at which the sentence, or the one before where this goes on about it, says something began."""
    for place in (sentence, previous):
        told = {one.date.start: one.date for one in beginnings.told_in(place) if one.event in STARTS}
        if len(told) == 1:
            return next(iter(told.values()))
        if told or not words.pronouns.match(text, sentence.start, sentence.end):
            return None
    return None


def _concluded(reading: Reading, sentence: Span, previous: Span, start: int) -> Mention | None:
    """The one date of the sentence before, where this draws a length of time from it: "in 2024 it is thus 25 years"."""
    if previous == sentence or not _THUS.search(reading.document.text, sentence.start, start):
        return None
    dates = single_dates_in(reading, previous)
    return dates[0] if len(dates) == 1 == len(dates_in(reading, previous)) else None


_THUS = lazy_re(r"\b(?:thus|therefore|so|hence|donc|ainsi|dus|daarmee|also|somit|damit|mithin)\b", re.IGNORECASE)
"""What, in any of the languages, draws a length of time from what was told right before."""


def _years(begun: Mention, until: Mention | None, last_day: float) -> int:
    """The years from one date to another as people count them, from year to year."""
    first = year_of(str(begun.value)) or 0
    last = year_of(str(until.value)) if until else datetime.date.fromordinal(int(last_day)).year
    return (last or 0) - first
