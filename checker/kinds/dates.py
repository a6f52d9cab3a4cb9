"""The dates of a page as days: which days each allows, which of two comes first, and which sentences tell dates."""

from __future__ import annotations

import calendar
import datetime
from typing import TYPE_CHECKING

from checker.claims.mention import Mention
from checker.claims.reading import Note
from checker.claims.values import date_range
from checker.document import Span
from checker.kinds.kind import finding
from checker.language.dates.seasons import LONGEST_LEAD, months_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.claims.reading import Reading
    from checker.findings import Finding, Level

MAX_SENTENCE_CHARS = 4_000
"""What is longer is no sentence, and tells no order of events."""
_DAY_CHARS = len("2018-03-14")


def year_of(value: str) -> int | None:
    """The year of an ISO 8601 date, None where it has none."""
    return int(value[:4]) if value[:4].isdigit() else None


def day_of(value: str) -> datetime.date | None:
    """The day of a full ISO 8601 date; None for a month, a year, and a day that no calendar has."""
    if len(value) != _DAY_CHARS:
        return None
    try:
        return datetime.date.fromisoformat(value)
    except ValueError:
        return None


def days_of(mention: Mention) -> tuple[float, float] | None:
    """The first and last day that a date allows, as ordinals; None for what is no date on the calendar."""
    if mention.kind != "date" or not isinstance(mention.value, str) or mention.role in ("label", "name", "fiscal-year"):
        return None
    first = date_range(mention.value)
    last = date_range(mention.end_value) if isinstance(mention.end_value, str) else first
    return (first.low, last.high) if first and last and last.high >= first.low else None


def dates_in(reading: Reading, span: Span) -> list[Mention]:
    """The dates and ranges of dates that begin inside a span and are on the calendar."""
    return [one for one in reading.mentions_in(span) if days_of(one)]


def single_dates_in(reading: Reading, span: Span) -> list[Mention]:
    """The same without the ranges."""
    return [one for one in dates_in(reading, span) if one.end_value is None]


def _of_months(year: int, first: int, last: int) -> tuple[float, float]:
    """The first and last day of some months of a year."""
    end = calendar.monthrange(year, last)[1]
    return datetime.date(year, first, 1).toordinal(), datetime.date(year, last, end).toordinal()


def widened(reading: Reading, mention: Mention) -> tuple[float, float] | None:
    """The days of a date as its words bound them: "the late 1990s" end in 1999."""
    if mention.role == "fiscal-year" and mention.kind == "date":
        first, last = date_range(str(mention.value)), date_range(str(mention.end_value))
        return (first.low, last.high) if first and last else None
    days = days_of(mention)
    if days is None:
        return None
    lead = reading.document.text[max(0, mention.start - LONGEST_LEAD) : mention.start]
    if len(str(mention.value)) == len("2018") and mention.end_value is None and mention.role == "":
        months = months_of(lead, reading.document.language)
        if months:
            return _of_months(int(str(mention.value)), *months)
    if mention.role == "decade" or reading.document.text[mention.end : mention.end + 1] in ("s", "’", "'"):
        return days[0], days[0] + 3652
    return days


def lies_before(reading: Reading, one: Mention, other: Mention) -> bool:
    """Whether all of one date lies before all of the other, as the words around both bound them."""
    first, second = widened(reading, one), widened(reading, other)
    return bool(first and second and first[1] < second[0])


def flag_dates(
    reading: Reading,
    told: Sequence[Mention],
    message: str,
    subject: str = "order of events",
    *,
    spans: Sequence[Span] = (),
    level: Level = "error",
    suggestion: str | None = None,
) -> Finding:
    """A finding that dates and lengths of time cannot all be right, at each of them or at `spans`.

    The one to change stands first there.
    """
    return finding(
        reading,
        spans or [one.span for one in told],
        kind="chronology",
        level=level,
        message=message,
        suggestion=suggestion,
        subject=subject,
        values=[str(one.value) for one in told],
    )


def dated_sentences(reading: Reading) -> Sequence[tuple[Span, Sequence[Mention]]]:
    """The sentences of the running text that tell dates, in order, each with its dates and ranges of dates."""
    return reading.noted(_DATED)


def _find(reading: Reading) -> list[tuple[Span, list[Mention]]]:
    return [
        (sentence, dates)
        for sentence in reading.sentences
        if len(sentence) <= MAX_SENTENCE_CHARS
        and (dates := dates_in(reading, sentence))
        and reading.document.running_text_at(sentence.start)
    ]


_DATED = Note(name="dated sentences", make=_find, kind=list[tuple[Span, list[Mention]]])
