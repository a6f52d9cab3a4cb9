"""Days that lie a whole number of months or years apart, and not so many as told: "after three months, on 25 May".

Two days with one number are seldom so by chance: who wrote the second reckoned it from the first.
"""

from __future__ import annotations

import calendar
import datetime
import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.chronology.happenings import content
from checker.kinds.chronology.worked_examples import day_later, written_like
from checker.kinds.dates import MAX_SENTENCE_CHARS, year_of
from checker.kinds.kind import finding
from checker.language.dates.examples import OPEN_DAYS, TO_DAY
from checker.language.dates.intervals import INTERVALS
from checker.language.dates.ordering import IN_OFFICE
from checker.language.dates.terms import GIVEN_TIME, ON_END, OTHERWISE, WHEN_OVER
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

_MONTHS = {"month": 1, "year": 12}
_DAY = lazy_re(r"(?:\d{4}|-)-\d\d-\d\d")
_MOST_DAYS = 60
"""How many days before one it may be reckoned from."""
_SENTENCES_ON = 6
"""How far behind a rule an example of it may stand."""
_TIMES = 4
"""What is so many times longer or shorter than told is something else."""
_LEAD_CHARS = 40
_FEW_DAYS = 4
_NEXT = 2
_MOST_TERMS, _MOST_RULES = 200, 40
"""A page with more of them is no page of rules and their examples."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """A day that the text tells, with the year that the days before give it if it has none."""

    mention: Mention
    date: datetime.date
    sentence: Span


def find_exact_spans(reading: Reading) -> Iterator[Finding]:
    """The days of a document that lie exactly so many months or years apart, where the text has another number."""
    lengths = [one for one in reading.mentions if one.kind == "duration" and months_told(one)]
    if not lengths:
        return
    days = _days(reading)
    known = {months_told(one) for one in lengths}
    terms = [(one, other) for one, other in pairwise(days) if _ends(reading, one, other)][:_MOST_TERMS]
    rules = 0
    for length in lengths if len(days) > 1 else ():
        sentence = reading.sentence_at(length.start)
        if sentence is None or len(sentence) > MAX_SENTENCE_CHARS:
            continue
        if any(one.kind == "date" for one in reading.mentions_in(sentence)):
            yield from _reckoned(reading, length, sentence, days, known)
        elif terms and rules < _MOST_RULES and _is_rule(reading, sentence):
            rules += 1
            for first, last in terms:
                shared = _by_rule(reading, length, sentence, first, last)
                if shared is not None:
                    yield from _judged(reading, length, [first], last, known, shared)


def months_told(length: Mention) -> int:
    """How many months a length of time is told to last; 0 where that is no whole number of months."""
    if length.unit not in _MONTHS or length.end_value is not None or length.bound != "exact" or length.role:
        return 0
    return int(str(length.value)) * _MONTHS[length.unit] if re.fullmatch(r"\d{1,3}", str(length.value)) else 0


def _days(reading: Reading) -> list[_Told]:
    """The days of the running text, in its order."""
    found: list[_Told] = []
    year = reading.document.date.year if reading.document.date else None
    for one in reading.mentions:
        if one.kind != "date" or one.role or one.end_value is not None:
            continue
        year = year_of(str(one.value)) or year
        sentence = reading.sentence_at(one.start)
        if not _DAY.fullmatch(str(one.value)) or year is None or sentence is None:
            continue
        try:
            day = datetime.date(year, int(str(one.value)[-5:-3]), int(str(one.value)[-2:]))
        except ValueError:
            continue
        if reading.document.running_text_at(one.start):
            found.append(_Told(mention=one, date=day, sentence=sentence))
    return found


def _reckoned(
    reading: Reading, length: Mention, sentence: Span, days: Sequence[_Told], known: set[int]
) -> Iterator[Finding]:
    """What is wrong with the day that is told as so much later, in the sentence of the length."""
    place = bisect_left(days, sentence.start, key=lambda one: one.mention.start)
    at = bisect_left(days, length.end, key=lambda one: one.mention.start)
    if at != place or at == len(days) or not sentence.contains(days[at].mention.span):
        return  # a day that comes first is what it counts from
    if _leads_to(reading, length, days[at]):
        told = content(reading.document.text[length.end : days[at].mention.start], reading.document.language)
        yield from _judged(reading, length, days[max(0, at - _MOST_DAYS) : at], days[at], known, told)


def _leads_to(reading: Reading, length: Mention, day: _Told) -> bool:
    """Whether a length of time is told to lead to a day of its sentence: "three months after …, on 25 May"."""
    text, language = reading.document.text, reading.document.language
    between = text[length.end : day.mention.start]
    counted = INTERVALS[language].counted.match(text, length.end)
    if OPEN_DAYS[language].search(text, length.end, day.mention.start):
        return False
    after = (
        counted.lastgroup in ("after", "later")
        if counted
        else WHEN_OVER[language].search(text, max(0, length.start - _LEAD_CHARS), length.start)
    )
    return bool(after) and ";" not in between and ". " not in between and "(" not in between


def _is_rule(reading: Reading, sentence: Span) -> bool:
    """Whether a sentence without a day says of all of a sort how long it lasts, or how long one has."""
    text, language = reading.document.text, reading.document.language
    if OPEN_DAYS[language].search(text, sentence.start, sentence.end):
        return False
    return any(words[language].search(text, sentence.start, sentence.end) for words in (GIVEN_TIME, IN_OFFICE))


def _ends(reading: Reading, first: _Told, last: _Told) -> bool:
    """Whether of two days told one after the other the second is the last of what began, or was told, on the first."""
    text, language = reading.document.text, reading.document.language
    lead = text[max(last.sentence.start, last.mention.start - _LEAD_CHARS) : last.mention.start]
    if not (TO_DAY[language].search(lead) or ON_END[language].search(lead)):
        return False
    near = reading.sentences_in(Span(first.sentence.start, last.sentence.end))
    return len(near) <= _NEXT and not OTHERWISE[language].search(text, first.sentence.start, last.sentence.end)


def _by_rule(reading: Reading, length: Mention, rule: Span, first: _Told, last: _Told) -> frozenset[str] | None:
    """What the rule and its example both name; None where these two days are no example of it."""
    text, language = reading.document.text, reading.document.language
    if last.sentence.start < rule.start:
        return None
    terms = [{one.casefold() for one in IN_OFFICE[language].findall(text, *place)}
             for place in ((rule.start, rule.end), (last.sentence.start, last.sentence.end))]  # fmt: skip
    if named := terms[0] & terms[1] & set(_nouns(language)):
        return frozenset(named)
    on = reading.sentences_in(Span(rule.end, last.sentence.end))
    blocks = [reading.document.block_at(place.start) for place in (rule, last.sentence)]
    one_section = blocks[0] and blocks[1] and blocks[0].section == blocks[1].section
    if not one_section or len(on) > _SENTENCES_ON or not GIVEN_TIME[language].search(text, rule.start, rule.end):
        return None
    told = content(reading.document.quote(rule), language) - content(length.text, language)
    return told & content(text[first.sentence.start : last.sentence.end], language) or None


def _nouns(language: str) -> tuple[str, ...]:
    return {
        "en": ("term", "mandate"), "fr": ("mandat",), "nl": ("mandaat", "ambtstermijn", "zittingsperiode"),
        "de": ("amtszeit", "mandat", "amtsperiode", "wahlperiode"),
    }[language]  # fmt: skip


def _judged(
    reading: Reading, length: Mention, before: Sequence[_Told], last: _Told, known: set[int], told: frozenset[str]
) -> Iterator[Finding]:
    """What is wrong with a day, if one of those before it gives it by another number of months, and none by this."""
    months = months_told(length)
    right = datetime.timedelta(days=max(_FEW_DAYS, months))
    if any(abs(day_later(one.date, months, "month") - last.date) <= right for one in before):
        return
    exact = [(one, apart) for one in before if (apart := whole_months(one.date, last.date)) and apart != months]
    exact = [(one, apart) for one, apart in exact if _named(reading, one, told)]
    if not exact or len({apart for _, apart in exact}) != 1:
        return
    start, apart = exact[-1]
    if apart in known or not months <= _TIMES * apart <= _TIMES * _TIMES * months:
        return
    day = day_later(start.date, months, "month")
    if last.date.day != start.date.day and (day - datetime.timedelta(days=1)).day == last.date.day:
        day -= datetime.timedelta(days=1)
    yield finding(
        reading,
        [last.mention.span, start.mention.span, length.span],
        kind="chronology",
        level="error",
        message=f"From {start.mention.text} to {last.mention.text} it is {_told(apart, length)}, not {length.text}.",
        suggestion=written_like(last.mention, day, reading.document.language),
        subject="time between events",
        values=(str(start.mention.value), str(last.mention.value), f"{length.value} {length.unit}"),
    )


def _named(reading: Reading, start: _Told, told: frozenset[str]) -> bool:
    """Whether a day is one that others are not reckoned from by chance, or is told of the same matter."""
    if 1 < start.date.day < _SHORTEST_MONTH:
        return True
    said = reading.document.quote(start.sentence)
    return bool(
        told & {one.casefold() for one in re.findall(r"\w+", said)} or told & content(said, reading.document.language)
    )


_SHORTEST_MONTH = 28


def whole_months(first: datetime.date, last: datetime.date) -> int:
    """How many months lie between two days if that is a whole number of them, the last day counted or not; else 0."""
    ends = (last, last + datetime.timedelta(days=1)) if last < datetime.date.max else (last,)
    for end in ends:
        months = 12 * (end.year - first.year) + end.month - first.month
        if months > 0 and (end.day == first.day or (_closes(end) and _closes(first))):
            return months
    return 0


def _closes(day: datetime.date) -> bool:
    """Whether a day is the last of its month."""
    return day.day == calendar.monthrange(day.year, day.month)[1]


def _told(months: int, length: Mention) -> str:
    number, unit = (months // 12, "year") if length.unit == "year" and months % 12 == 0 else (months, "month")
    return f"{number} {unit}{'s' if number != 1 else ''}"
