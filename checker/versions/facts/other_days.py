"""Finds the weekdays, months and seasons that are not the same in two sentences that are one rewritten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.document import Span
from checker.language.counterparts import find_counterparts
from checker.language.dates.weekdays import find_day_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.claims.reading import Reading
    from checker.versions.facts.statements import Statement


def other_days(old: Reading, new: Reading, one: Statement, other: Statement) -> Iterator[tuple[Span, Span]]:
    """The first weekday, month and season that only one of two sentences names, each with the other's."""
    for before, after in zip(_named(old, one), _named(new, other), strict=True):
        was, now = set(before), set(after)
        # "from Tuesday to Saturday" names the first and the last of what a list names one by one
        if was and now and was != now and (min(was), max(was)) != (min(now), max(now)):
            yield before[min(was - now or was)], after[min(now - was or now)]


def _named(reading: Reading, statement: Statement) -> Iterator[dict[int, Span]]:
    """The weekdays, the months and the seasons of a sentence that are no part of a date, by their order in a year."""
    dates = [mention.span for mention in reading.mentions_in(statement.span) if mention.kind == "date"]
    weekdays = find_day_names(statement.text, statement.language)
    for words in (weekdays, _words("month", statement), _words("season", statement)):
        found: dict[int, Span] = {}
        for word, place in words:
            span = Span(statement.span.start + word.start, statement.span.start + word.end)
            if not any(date.overlaps(span) for date in dates):
                found.setdefault(place, span)
        yield found


def _words(sort: str, statement: Statement) -> Iterator[tuple[Span, int]]:
    for span, place in find_counterparts(sort, statement.text, statement.language):
        yield span, int(place.removeprefix("n"))
