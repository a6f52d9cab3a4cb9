"""Dates that lie further apart, or nearer, or the other way round, than told: "in 2019, four years after … in 2017"."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.claims.mention import Mention
from checker.document import Span
from checker.kinds.chronology.time_apart import UNIT_DAYS, Distance, judge_distance
from checker.kinds.dates import days_of, flag_dates, year_of
from checker.language.dates.intervals import (
    ARTICLED,
    FIRST_ONE,
    INTERVALS,
    LONG_UNITS,
    NEXT_TO,
    NEXT_YEAR,
    IntervalWords,
)
from checker.language.dates.time_order import ORDER
from checker.language.lazy import lazy_re
from checker.language.stems import WORD

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.findings import Finding

_NEAR_CHARS = 120
_NEAR_WORDS = 12
_FEW_WORDS = 3
_MOST_REFERENCES = 3
"""What has more dates before it may count from any of them."""


def find_distances(reading: Reading, mentions: Sequence[Mention], sentence: Span) -> Iterator[Finding]:
    """The lengths of time of a sentence that do not part the dates which they are told of."""
    lengths = [one for one in mentions if one.kind == "duration" and one.unit in UNIT_DAYS and one.value]
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
            yield flag_dates(
                reading,
                [focus, before[-1]],
                f"“{told[0]}” is told of {focus.text}, right after {before[-1].text}: it would be {right}.",
                "time between events",
                spans=[Span(told.start(), focus.end), before[-1].span],
                suggestion=focus.text.replace(str(year), str(right)),
            )


def _articled(reading: Reading, sentence: Span) -> Iterator[Mention]:
    """The lengths of time told with an article, "a year after"."""
    words = ARTICLED.get(reading.document.language)
    for found in words.finditer(reading.document.text, sentence.start, sentence.end) if words else ():
        unit = found["unit"].casefold()
        yield Mention(
            kind="duration", span=Span(*found.span()), text=found[0], unit=LONG_UNITS.get(unit, unit), spelled=True,
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
    told = [one for one in reading.mentions_in(passage) if one.kind == "duration" and one.unit in UNIT_DAYS]
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
        turned = _TURNED.search(between)
        if (
            not turned
            and not words.parting.search(between.replace(" (", " "))
            and len(WORD.findall(between)) <= _NEAR_WORDS
        ):
            return after[0], before
    if before and words.adjoining.fullmatch(text, before[-1].end, start):
        return before[-1], before[:-1]
    return None, []


_TURNED = lazy_re(r"\b(?:before|until|till|avant d[e'’]|jusqu['’]|voordat|alvorens|tot|bevor|bis)\b", re.IGNORECASE)
"""What leads from what came so much later to what came after that: "ten years later 50, before falling in 2002"."""


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
