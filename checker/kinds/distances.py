"""Dates that lie further apart, or nearer, or the other way round, than told: "in 2019, four years after … in 2017"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.claims.mention import Mention
from checker.document import Span
from checker.kinds.figures import figure
from checker.kinds.impossible_dates import days_of, widened, year_of
from checker.kinds.kind import finding
from checker.language.intervals import ARTICLED, FIRST_ONE, INTERVALS, NEXT_TO, NEXT_YEAR, IntervalWords
from checker.language.lazy import lazy_re
from checker.language.stems import WORD
from checker.language.time_order import ORDER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.findings import Finding

_UNIT_DAYS = {"day": 1.0, "week": 7.0, "month": 30.4369, "year": 365.2425, "decade": 3652.425, "century": 36524.25}
_NEAR_CHARS = 120
_NEAR_WORDS = 12
_FEW_WORDS = 3
_MOST_REFERENCES = 3
"""What has more dates before it may count from any of them."""
_MONTH_CHARS = 7
_ROUND = 10
"""From here on numbers are told round."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Distance:
    """A length of time that a sentence puts between two of its dates."""

    length: Mention
    later: bool
    """Whether `focus` comes so much after `references`, and not before."""
    focus: Mention
    references: tuple[Mention, ...]
    """What it may be counted from, in the order of the text; one in most cases."""
    at_most: bool
    steps: tuple[Mention, ...] = ()
    """Lengths told before it, each leading to an event that has no date: "five years later it moved"."""


def find_distances(reading: Reading, mentions: Sequence[Mention], sentence: Span) -> Iterator[Finding]:
    """The lengths of time of a sentence that do not part the dates which they are told of."""
    lengths = [one for one in mentions if one.kind == "duration" and one.unit in _UNIT_DAYS and one.value]
    dates = [one for one in mentions if one.kind == "date" and days_of(one) and one.end_value is None]
    if not dates:
        return
    yield from _next_year(reading, dates, sentence)
    for length in (*lengths, *_articled(reading, sentence)):
        distance = _told_by(reading, length, dates, sentence)
        if distance and (found := judge_distance(reading, distance)):
            yield found


def _next_year(reading: Reading, dates: Sequence[Mention], sentence: Span) -> Iterator[Finding]:
    """A year that is not the next after the one told last, or not the one before: "in 2008. A year on, in 2010,"."""
    text, language = reading.document.text, reading.document.language
    for pattern, way in NEXT_YEAR[language]:
        for told in pattern.finditer(text, sentence.start, sentence.end):
            focus = next((one for one in dates if one.start >= told.end()), None)
            if focus is None or not NEXT_TO[language].fullmatch(text, told.end(), focus.start):
                continue
            before = [one for one in dates if one.end <= told.start()] or _told_last(reading, sentence)
            years = [year_of(str(one.value)) for one in before]
            year = year_of(str(focus.value))
            if not years or year is None or None in years or len(years) > _MOST_REFERENCES:
                continue
            if year - way in years:
                continue
            right = (years[-1] or 0) + way
            yield finding(
                reading,
                [Span(told.start(), focus.end), before[-1].span],
                kind="chronology",
                level="error",
                message=f"“{told[0]}” is told of {focus.text}, right after {before[-1].text}: it would be {right}.",
                suggestion=focus.text.replace(str(year), str(right)),
                subject="time between events",
                values=(str(focus.value), str(before[-1].value)),
            )


def _articled(reading: Reading, sentence: Span) -> Iterator[Mention]:
    """The lengths of time told with an article, "a year after"."""
    words = ARTICLED.get(reading.document.language)
    for found in words.finditer(reading.document.text, sentence.start, sentence.end) if words else ():
        yield Mention(
            kind="duration", span=Span(*found.span()), text=found[0], unit=found["unit"].casefold(), spelled=True,
            value=Decimal("0.5") if found["half"] else Decimal(1),
        )  # fmt: skip


def _told_by(reading: Reading, length: Mention, dates: Sequence[Mention], sentence: Span) -> Distance | None:
    """What a length of time says of two dates, if it parts any."""
    text = reading.document.text
    words = INTERVALS.get(reading.document.language, INTERVALS["en"])
    counted = words.counted.match(text, length.end, sentence.end)
    if counted is None or not isinstance(length.value, Decimal) or length.end_value is not None:
        return None
    start = length.bound_span.start if length.bound_span and length.bound_span.start < length.start else length.start
    lead = text[max(sentence.start, start - 24) : start]
    if words.lasting.search(lead):
        return None
    before = [one for one in dates if one.end <= start]
    after = [one for one in dates if one.start >= counted.end()]
    if counted.lastgroup in ("later", "earlier"):
        focus, references = _counted_on(text, start, counted.end(), before, after, words)
        references = references or _told_last(reading, sentence)
    else:
        focus, references = _counted_from(reading, start, counted.end(), before, after, words)
    if focus is None or not 0 < len(references) <= _MOST_REFERENCES:
        return None
    follows = counted.lastgroup == "later"
    return Distance(
        length=length,
        steps=_undated_steps(reading, references[-1].end, start) if follows else (),
        later=counted.lastgroup in ("later", "after"),
        focus=focus,
        references=tuple(references),
        at_most=bool(words.within.search(lead)),
    )


def _undated_steps(reading: Reading, since: int, until: int) -> tuple[Mention, ...]:
    """The lengths told in a passage as leading onwards, each to an event that has no date of its own.

    With them a paragraph is a small network of events (Dechter, Meiri & Pearl 1991): what comes after an event without
    a date is held against the dates before and behind it by the sum of the steps between.
    """
    text = reading.document.text
    words = INTERVALS.get(reading.document.language, INTERVALS["en"])
    passage = Span(since, until)
    told = [one for one in reading.mentions_in(passage) if one.kind == "duration" and one.unit in _UNIT_DAYS]
    steps: list[Mention] = []
    for one in (*told, *_articled(reading, passage)):
        counted = words.counted.match(text, one.end, until)
        if counted and counted.lastgroup == "later" and isinstance(one.value, Decimal) and one.end_value is None:
            steps.append(one)
    return tuple(sorted(steps, key=lambda one: one.start))


def _told_last(reading: Reading, sentence: Span) -> list[Mention]:
    """The dates of the nearest sentence before that tells any, in the same paragraph: what "later" counts from."""
    block = reading.document.block_at(sentence.start)
    before = reading.sentences_in(Span(block.span.start, sentence.start))[-_SENTENCES_BACK:] if block else ()
    for one in reversed(before):
        told = [date for date in reading.mentions_in(one) if date.kind == "date" and days_of(date)]
        if told:
            return told if all(date.end_value is None for date in told) else []
    return []


_SENTENCES_BACK = 3
_Ends = tuple["Mention | None", "list[Mention]"]


def _counted_on(
    text: str, start: int, end: int, before: list[Mention], after: list[Mention], words: IntervalWords
) -> _Ends:
    """The date that "so much later" is told of, behind it or right before it, and those it may count from."""
    if after and after[0].start - end <= _NEAR_CHARS:
        between = text[end : after[0].start]
        if not words.parting.search(between.replace(" (", " ")) and len(WORD.findall(between)) <= _NEAR_WORDS:
            return after[0], before
    if before and words.adjoining.fullmatch(text, before[-1].end, start):
        return before[-1], before[:-1]
    return None, []


def _counted_from(
    reading: Reading, start: int, end: int, before: list[Mention], after: list[Mention], words: IntervalWords
) -> _Ends:
    """The date that "so much after" is told of, and the one that follows and that it counts from."""
    text, language = reading.document.text, reading.document.language
    told = after[0] if after and after[0].start - end <= _NEAR_CHARS else None
    if told is None or re.search(r"[,;:)]|\.\s|\((?!\Z)", text[end : told.start]):
        beside = before and words.adjoining.fullmatch(text, before[-1].end, start)
        if not beside:
            return None, []
        elsewhere = [one for one in _dated_elsewhere(reading, end) if _years_apart(one, before[-1]) <= _MOST_YEARS]
        references = _first_of(text, language, end, before) or elsewhere
        return (before[-1], references) if references else (None, [])
    reference = told
    if before:
        between = text[before[-1].end : start]
        named = ORDER[language].dated.search(text, max(0, before[-1].start - 16), before[-1].start)
        near = len(between) <= _NEAR_CHARS and len(WORD.findall(between)) <= _NEAR_WORDS
        if near and not words.parting.search(between) and not (named and WORD.search(between)):
            return before[-1], [reference]
        return None, []
    opening = text[text.rfind("\n", 0, start) + 1 : start]
    opened = re.split(r"[.;:!?]\s", opening)[-1]
    if len(after) != 2 or len(WORD.findall(opened)) > _FEW_WORDS:
        return None, []
    between = text[reference.end : after[1].start]
    if (
        len(between) > _NEAR_CHARS
        or re.search(r"[;:]|\.\s", between)
        or not ORDER[language].at.search(text, max(0, after[1].start - 24), after[1].start)
        or (len(WORD.findall(between)) < _FEW_WORDS and not _APPOSED.fullmatch(between))
        or ORDER[language].after.search(between)
        or ORDER[language].before.search(between)
    ):
        return None, []
    return after[1], [reference]


_MOST_YEARS = 2
"""What is dated elsewhere as further off than this is another of its sort: the next election, and that of 2011."""


def _years_apart(one: Mention, other: Mention) -> int:
    return abs((year_of(str(one.value)) or 0) - (year_of(str(other.value)) or 0))


_APPOSED = lazy_re(r",\s(?:in|on|en|le|op|im|am)\s")
"""All that stands between the date counted from and the one counted to: "two years after its opening in 2012, in"."""


def _first_of(text: str, language: str, start: int, dates: Sequence[Mention]) -> list[Mention]:
    """The first date of a sentence that tells several in their order, where "the first step" stands at `start`."""
    in_order = len(dates) > 1 and all(str(one.value) < str(other.value) for one, other in pairwise(dates))
    return [dates[0]] if in_order and FIRST_ONE[language].match(text, start) else []


def _dated_elsewhere(reading: Reading, start: int) -> list[Mention]:
    """The dates that the page tells of the one noun at `start`, "the auction" of "the auction of March 2021"."""
    text, language = reading.document.text, reading.document.language
    named = _NAMED[language].match(text, start)
    if named is None:
        return []
    noun = named["noun"].casefold()
    found: list[Mention] = []
    for one in reading.mentions:
        if one.kind == "date" and days_of(one) and one.end_value is None:
            lead = _OF_DATE[language].search(text, max(0, one.start - 48), one.start)
            if lead and lead["noun"].casefold() == noun:
                found.append(one)
    return found


def _named(articles: str) -> re.Pattern[str]:
    return lazy_re(rf"\s(?:{articles})\s?(?P<noun>[^\W\d_]{{4,}})(?=\s?[.,;)])", re.IGNORECASE)


def _of_date(of: str) -> re.Pattern[str]:
    return lazy_re(rf"(?<!\w)(?P<noun>[^\W\d_]{{4,}})\s(?:{of})\s?\Z", re.IGNORECASE)


_NAMED = {
    "en": _named("the"), "fr": _named("l[ae]s?|l['’]"), "nl": _named("de|het"), "de": _named("der|dem|den|die|das"),
}  # fmt: skip
"""What "so much after" counts from, where the page tells its date in another place."""
_OF_DATE = {
    "en": _of_date("of|in|on"), "fr": _of_date("d[eu]|d['’]|en"), "nl": _of_date("van|in|op"),
    "de": _of_date("vom|von|im|am"),
}  # fmt: skip


def judge_distance(reading: Reading, distance: Distance) -> Finding | None:
    """What is wrong with a distance, if no date that it may count from makes it right."""
    if any(_fits(reading, distance, one) for one in distance.references):
        return None
    length, focus, reference = distance.length, distance.focus, distance.references[-1]
    if distance.steps:
        return _judged_by_steps(reading, distance)
    first, last = (reference, focus) if distance.later else (focus, reference)
    right = _right_number(length, first, last)
    way = "after" if distance.later else "before"
    if right is not None and right > 0:
        message = f"From {first.text} to {last.text} are {_apart(right, length)}, not {length.text}."
    else:
        message = f"{focus.text} does not come {length.text} {way} {reference.text}."
    return finding(
        reading,
        [length.span, focus.span, reference.span],
        kind="chronology",
        level="error",
        message=message,
        suggestion=_suggestion(reading, distance, reference, right),
        subject="time between events",
        values=(str(focus.value), str(reference.value), str(length.value)),
    )


def _judged_by_steps(reading: Reading, distance: Distance) -> Finding | None:
    """What is wrong with a distance that may count from an event without a date, if no way to count makes it right."""
    for reference in distance.references:
        for count in range(1, len(distance.steps) + 1):
            if _fits(reading, replace(distance, steps=distance.steps[-count:]), reference, passed=True):
                return None
    focus, reference = distance.focus, distance.references[-1]
    lengths = [*distance.steps, distance.length]
    return finding(
        reading,
        [distance.length.span, focus.span, *(step.span for step in distance.steps), reference.span],
        kind="chronology",
        level="error",
        message=f"{reference.text}, {' and then '.join(one.text for one in lengths)} do not lead to {focus.text}.",
        subject="time between events",
        values=(str(focus.value), str(reference.value), *(str(one.value) for one in lengths)),
    )


def _apart(number: int | None, length: Mention) -> str:
    return f"{number} {length.unit}{'s' if number != 1 else ''}"


def _fits(
    reading: Reading, distance: Distance, reference: Mention, years: int = 0, *, moved: str = "", passed: bool = False
) -> bool:
    """Whether the dates can lie as far apart as told; `moved` is the one of them that is read some `years` later.

    With `passed` the steps between come on top of the length.
    """
    focus, other = widened(reading, distance.focus), widened(reading, reference)
    if focus is None or other is None:
        return True
    shift = years * _UNIT_DAYS["year"]
    least = focus[0] - other[1] + (shift if moved == "focus" else -shift if moved == "reference" else 0)
    most = focus[1] - other[0] + (shift if moved == "focus" else -shift if moved == "reference" else 0)
    if not distance.later:
        least, most = -most, -least
    told, slack = _told_days(distance.length)
    for step in distance.steps if passed else ():
        more = _told_days(step)
        told, slack = told + more[0], slack + more[1]
    low, high = told - slack, told + slack
    bound = distance.length.bound
    if bound in ("more-than", "at-least"):
        high = float("inf")
    if distance.at_most or bound in ("less-than", "at-most"):
        low = -1.0
    return least <= high and most >= low


def _told_days(length: Mention) -> tuple[float, float]:
    """How many days a length of time is, and how many it may be off as people round it."""
    number, unit = float(str(length.value)), _UNIT_DAYS[str(length.unit)]
    told = number * unit
    if length.unit in ("year", "decade", "century"):
        # half a year is any time between four months and eight
        slack = 0.28 * unit if number < 1 else 0.55 * unit if number < _ROUND else unit
    elif length.unit == "month":
        slack = max(25.0, 0.15 * told)
    else:
        # ten working days last a fortnight
        slack = max(2.0, 0.5 * told) if length.unit == "day" else max(5.0, 0.2 * told)
    return told, slack * (2 if length.bound == "about" else 1)


def _right_number(length: Mention, first: Mention, last: Mention) -> int | None:
    """How many of the length's units there are from the first date to the last; None where that is no whole number."""
    start, end = str(first.value), str(last.value)
    if length.unit == "year" and (len(start) < _MONTH_CHARS or len(end) < _MONTH_CHARS):
        return (year_of(end) or 0) - (year_of(start) or 0)
    if len(start) < _MONTH_CHARS or len(end) < _MONTH_CHARS:
        return None
    months = 12 * (int(end[:4]) - int(start[:4])) + int(end[5:7]) - int(start[5:7])
    if length.unit == "month":
        return months
    if length.unit == "year" and months % 12 in (0, 1, 11):
        return round(months / 12)
    days = days_of(first), days_of(last)
    if len(start) == len(end) > _MONTH_CHARS and days[0] and days[1] and length.unit in ("day", "week"):
        number, rest = divmod(int(days[1][0] - days[0][0]), int(_UNIT_DAYS[length.unit]))
        return None if rest else number
    return None


_DIGITS = lazy_re(r"(?<!\d)[12]\d{3}(?!\d)")


def _suggestion(reading: Reading, distance: Distance, reference: Mention, right: int | None) -> str | None:
    """What would make it right, each by one change: another number, another year of one of the dates."""
    ways: list[str] = []
    told = figure(distance.length)
    if right is not None and right > 0 and told is not None and distance.length.bound == "exact":
        ways.append(told.like(Decimal(right), reading.document.language))
    elif distance.length.bound != "exact":
        return None
    for moved, date in (("focus", distance.focus), ("reference", reference)):
        if moved == "reference" and ways and right is not None and right > 0:
            break
        for years in sorted(range(-_ROUND, _ROUND + 1), key=lambda number: (abs(number), number)):
            if years and _fits(reading, distance, reference, years, moved=moved) and _DIGITS.search(date.text):
                exact = _exact_year(distance, reference, date) if distance.length.unit == "year" else None
                ways.append(_DIGITS.sub(lambda found: str(exact or int(found[0]) + years), date.text, count=1))  # noqa: B023
                break
    return " or ".join(ways) or None


def _exact_year(distance: Distance, reference: Mention, moved: Mention) -> int | None:
    """The year that a whole number of years puts the moved date in."""
    number = float(str(distance.length.value))
    if number != int(number):
        return None
    other = reference if moved is distance.focus else distance.focus
    sign = 1 if distance.later == (moved is distance.focus) else -1
    return (year_of(str(other.value)) or 0) + sign * int(number)
