"""Dates that cannot all be right: impossible days, reversed ranges, effects before causes, terms and anniversaries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.kinds.chronology.aftermath import find_aftermath
from checker.kinds.chronology.calendar_parts import find_calendar_parts
from checker.kinds.chronology.clock_times import find_clock_times_wrong
from checker.kinds.chronology.counted_events import find_counted_events
from checker.kinds.chronology.dated_tables import find_dated_tables
from checker.kinds.chronology.editions import find_editions
from checker.kinds.chronology.exact_spans import find_exact_spans
from checker.kinds.chronology.examples import EXAMPLES
from checker.kinds.chronology.existence import find_existence
from checker.kinds.chronology.feasts import FEASTS, find_feasts, find_feasts_between
from checker.kinds.chronology.firsts import find_firsts
from checker.kinds.chronology.impossible_dates import find_impossible_dates
from checker.kinds.chronology.inquiries import find_inquiries
from checker.kinds.chronology.lengths_of_time import find_lengths
from checker.kinds.chronology.lives import find_lives
from checker.kinds.chronology.narratives import find_narratives
from checker.kinds.chronology.one_life import find_one_life
from checker.kinds.chronology.orders import find_orders
from checker.kinds.chronology.ordinal_dates import find_ordinal_dates
from checker.kinds.chronology.procedures import find_procedures
from checker.kinds.chronology.regular_days import find_regular_days
from checker.kinds.chronology.reports import find_reports
from checker.kinds.chronology.sequences import find_sequences
from checker.kinds.chronology.spans_in_tables import find_spans_in_tables
from checker.kinds.chronology.successions import find_successions
from checker.kinds.chronology.terms import find_terms
from checker.kinds.chronology.timetables import find_timetables
from checker.kinds.chronology.turns import find_turns
from checker.kinds.chronology.weekdays import find_weekdays
from checker.kinds.chronology.worked_examples import find_worked_examples
from checker.kinds.kind import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.document import Span
    from checker.findings import Finding
    from checker.kinds.kind import Context


def find_chronology(reading: Reading, context: Context) -> Iterator[Finding]:
    """The dates of a document that cannot all be right, each two told of once, by what says most of them."""
    told: dict[int, list[tuple[Span, ...]]] = {}  # by stretches of the text, so that thousands are told apart in time
    for found in _found(reading):
        spans = tuple(place.span for place in found.places)
        near = (other for at in _stretches(spans[0]) for other in told.get(at, ()))
        if not any(_overlap(spans[0], other[0]) or _among(spans, other) for other in near):
            for at in {at for span in spans for at in _stretches(span)}:
                told.setdefault(at, []).append(spans)
            yield found


def _stretches(span: Span) -> range:
    return range(span.start // _STRETCH, span.end // _STRETCH + 1)


_STRETCH = 256


def _overlap(span: Span, other: Span) -> bool:
    return span.start < other.end and other.start < span.end


def _among(spans: Sequence[Span], others: Sequence[Span]) -> bool:
    """Whether these are places that a finding has told of."""
    return all(any(_overlap(span, other) for other in others) for span in spans)


def _found(reading: Reading) -> Iterator[Finding]:
    yield from find_impossible_dates(reading)
    yield from find_weekdays(reading)
    yield from find_clock_times_wrong(reading)
    yield from find_dated_tables(reading)
    yield from find_timetables(reading)
    yield from find_regular_days(reading)
    yield from find_lengths(reading)
    yield from find_feasts(reading)
    yield from find_terms(reading)
    yield from find_worked_examples(reading)
    yield from find_exact_spans(reading)
    yield from find_spans_in_tables(reading)
    yield from find_procedures(reading)
    yield from find_sequences(reading)
    yield from find_lives(reading)
    yield from find_orders(reading)
    yield from find_ordinal_dates(reading)
    yield from find_successions(reading)
    yield from find_narratives(reading)
    yield from find_existence(reading)
    yield from find_aftermath(reading)
    yield from find_reports(reading)
    yield from find_inquiries(reading)
    yield from find_editions(reading)
    yield from find_calendar_parts(reading)
    yield from find_firsts(reading)
    yield from find_counted_events(reading)
    yield from find_one_life(reading)
    yield from find_turns(reading)


def _between(readings: Sequence[Reading], context: Context) -> Iterator[Finding]:
    """What the dates of one page cannot be by those of another."""
    return find_feasts_between(readings)


KIND = Kind(
    name="chronology",
    says="dates cannot all be right: a reversed range, an effect before its cause, a day that does not exist, an "
    "anniversary that does not fit",
    advice=(
        "Look both dates up in a source: a single digit is often wrong, or a date was carried over from another page. "
        "Where both are right, the words between them are not (“after”, “since”, “for sixty years”)."
    ),
    within=find_chronology,
    between=_between,
    notes=(FEASTS,),
    examples=EXAMPLES,
)
