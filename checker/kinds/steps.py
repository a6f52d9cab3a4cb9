"""Steps told before what they need: interviews before the closing date, minutes of a meeting yet to be held."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from checker.claims.values import date_range
from checker.kinds.beginnings import MAX_SENTENCE_CHARS
from checker.kinds.kind import finding
from checker.language.steps import APPROVED, MET_ON, MINUTES, STEPS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.document import Span
    from checker.findings import Finding
    from checker.language.steps import Step, Steps

_LEAD_CHARS = 90
_MOST_DAYS = 400
"""What lies further apart is told of two rounds."""
_OPENING_CHARS = 700
_DAY_CHARS = (10, 7)
_ANY_YEAR = "2021"


class Told(NamedTuple):
    """A day that a sentence tells of a step."""

    date: Mention
    sentence: Span


def find_steps(reading: Reading) -> Iterator[Finding]:
    """The steps of a document that lie before what they need, as its sections tell both."""
    yield from _minutes(reading)
    days = (one.start for one in reading.mentions if one.kind == "date" and len(str(one.value)) in _DAY_CHARS)
    told = dict.fromkeys(sentence for day in days if (sentence := reading.sentence_at(day)))
    dated = [one for one in told if len(one) <= MAX_SENTENCE_CHARS]
    for _, each in groupby(dated, lambda one: reading.document.section_at(one.start).index):
        sentences = [one for one in each if reading.document.running_text_at(one.start)]
        for steps in STEPS[reading.document.language] if sentences else ():
            yield from _too_early(reading, sentences, steps)


def _days_in(reading: Reading, sentence: Span) -> list[Mention]:
    """The dates of a sentence to the day, with a year or without."""
    return [one for one in reading.mentions_in(sentence) if one.kind == "date" and len(str(one.value)) in _DAY_CHARS]


def _told(reading: Reading, sentences: Sequence[Span], step: Step) -> list[Told]:
    text = reading.document.text
    return [
        Told(one, sentence)
        for sentence in sentences
        if step.said.search(text, sentence.start, sentence.end)
        for one in _days_in(reading, sentence)
        if step.lead.search(text, max(sentence.start, one.start - _LEAD_CHARS), one.start)
    ]


def _too_early(reading: Reading, sentences: Sequence[Span], steps: Steps) -> Iterator[Finding]:
    """The second of two steps where it lies before every day that is told of the first."""
    text = reading.document.text
    firsts = _told(reading, sentences, steps.first)
    for then in _told(reading, sentences, steps.then) if firsts else ():
        before = [one for one in firsts if one.date.start < then.date.start and one.date is not then.date]
        apart = [gap for one in before if (gap := _apart(then.date, one.date)) is not None]
        if not before or len(apart) != len(before) or not all(0 < gap <= _MOST_DAYS for gap in apart):
            continue
        if any(steps.unless.search(text, one.start, one.end) for one in (before[-1].sentence, then.sentence)):
            continue
        yield finding(
            reading,
            [then.date.span, before[-1].date.span],
            kind="chronology",
            level="error",
            message=f"{then.date.text} lies before {before[-1].date.text}, {steps.why}.",
            subject="order of steps",
            values=(str(then.date.value), str(before[-1].date.value)),
        )
        return


def _apart(early: Mention, late: Mention) -> float | None:
    """How many days one date ends before another begins; one without a year has that of the other, or any."""
    year = next((str(each.value)[:4] for each in (late, early) if str(each.value)[:4].isdigit()), _ANY_YEAR)
    days = [
        date_range(f"{year}{value[1:]}" if value.startswith("--") else value)
        for value in (str(early.end_value or early.value), str(late.value))
    ]
    return days[1].low - days[0].high if days[0] and days[1] else None


def _minutes(reading: Reading) -> Iterator[Finding]:
    """Minutes approved by a meeting that was held before the one that they are of."""
    document, language = reading.document, reading.document.language
    for one in reading.mentions:
        if one.kind != "date" or len(str(one.value)) != _DAY_CHARS[0] or one.end_value is not None:
            continue
        sentence = reading.sentence_at(one.start)
        if sentence is None or not MINUTES[language].search(document.text, max(0, one.start - _LEAD_CHARS), one.start):
            continue
        if not APPROVED[language].search(document.text, sentence.start, sentence.end):
            continue
        met = next((other for other in reading.mentions if _met(reading, other) and other.end <= one.start), None)
        gap = _apart(met, one) if met else None
        if met is None or gap is None or not 0 < gap <= _MOST_DAYS:
            continue
        yield finding(
            reading,
            [one.span, met.span],
            kind="chronology",
            level="error",
            message=f"The meeting of {met.text} cannot have had before it the minutes of one held on {one.text}.",
            subject="order of steps",
            values=(str(one.value), str(met.value)),
        )


def _met(reading: Reading, date: Mention) -> bool:
    """Whether a date at the beginning of a page is that of the meeting that it is about."""
    text, language = reading.document.text, reading.document.language
    return (
        date.kind == "date"
        and len(str(date.value)) == _DAY_CHARS[0]
        and date.start < _OPENING_CHARS
        and MET_ON[language].search(text, max(0, date.start - _LEAD_CHARS), date.start) is not None
    )
