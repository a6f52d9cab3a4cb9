"""Days that are not the next, as told, or the one before: "on 17 January …. The following morning, 21 January"."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from checker.claims.values import date_range
from checker.document import Span
from checker.kinds.kind import finding
from checker.language.intervals import BETWEEN_DAYS, NEXT_DAY, OF_WHAT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

_LEAD_CHARS = 70
_BACK_CHARS = 900
_MOST_DAYS = 62
"""A day that lies further from the one told before is counted from another, which has no date."""
_ROOT_CHARS = 5
"""So many letters does "publication" share with "published"."""
_YEARLESS = "--"
_DAY_CHARS = (10, 7)
"""How long the value of a day is, with its year and without."""


def find_next_days(reading: Reading) -> Iterator[Finding]:
    """The days of a document that are called the next, the same or the one before and are not, by any date near."""
    text, language = reading.document.text, reading.document.language
    for focus in reading.mentions:
        if focus.kind != "date" or focus.end_value is not None or len(str(focus.value)) not in _DAY_CHARS:
            continue
        lead = text[max(0, focus.start - _LEAD_CHARS) : focus.start]
        for pattern, way in NEXT_DAY[language]:
            told = pattern.search(lead)
            if told and (found := _judged(reading, focus, focus.start - len(lead) + told.start(), way)):
                yield found
                break


def _judged(reading: Reading, focus: Mention, at: int, way: int) -> Finding | None:
    """What is wrong with a day that lies so many days from one told before, if it lies so from none."""
    text, document = reading.document.text, reading.document
    sentence, block = reading.sentence_at(focus.start), document.running_text_at(focus.start)
    if sentence is None or block is None:
        return None
    since = max(document.section_at(at).span.start, at - _BACK_CHARS)
    around = [
        one
        for one in reading.mentions_in(Span(since, sentence.end))
        if one is not focus and one.kind == "date" and len(str(one.value)) in _DAY_CHARS and one.role == ""
    ]
    before = [one for one in around if one.end <= at]
    if not before or BETWEEN_DAYS[document.language].search(text, before[-1].end, at):
        return None
    named = OF_WHAT.search(text, at, focus.start)
    told = text[max(since, before[-1].start - _LEAD_CHARS) : at].casefold()
    if named and named["noun"][:_ROOT_CHARS].casefold() not in told:
        return None  # signed on a day, in force "the day after its publication"
    day, last = _days(focus, before[-1]), _days(before[-1], focus)
    if day is None or last is None or any(_fits(focus, one, way) for one in around):
        return None
    apart = day[0] - last[1]
    if abs(apart - way) > _MOST_DAYS:
        return None
    right = datetime.date.fromordinal(last[1] + way)
    return finding(
        reading,
        [Span(at, focus.end), before[-1].span],
        kind="chronology",
        level="error",
        message=f"“{text[at : focus.end]}” is told right after {before[-1].text}, and would be day {right.day} of its "
        "month.",
        subject="time between events",
        values=(str(focus.value), str(before[-1].value), str(way)),
    )


def _fits(focus: Mention, one: Mention, way: int) -> bool:
    """Whether a day lies so many days from another, or from one of its ends."""
    day, other = _days(focus, one), _days(one, focus)
    return day is None or other is None or day[0] - way in other


def _days(one: Mention, other: Mention) -> tuple[int, int] | None:
    """The first and the last day of a date, as ordinals; one without a year has that of the other, or any."""
    year = next((str(each.value)[:4] for each in (one, other) if str(each.value)[:4].isdigit()), "2021")
    found: list[int] = []
    for value in (str(one.value), str(one.end_value or one.value)):
        days = date_range(f"{year}{value[1:]}" if value.startswith(_YEARLESS) else value)
        if days is None:
            return None
        found.append(int(days.low))
    return found[0], found[1]
