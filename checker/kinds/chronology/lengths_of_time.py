"""Spans of years to today against the dates that they are counted from, with all other lengths of time."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.chronology.ages import find_ages, find_ago, find_relative_years
from checker.kinds.chronology.anniversaries import find_anniversaries
from checker.kinds.chronology.beginnings import STARTS, Beginnings, find_beginnings, key_of, keys_before
from checker.kinds.chronology.distances import find_distances
from checker.kinds.chronology.durations import find_ranges
from checker.kinds.chronology.recurrences import find_next_times, find_recurrences
from checker.kinds.chronology.time_apart import UNIT_DAYS, UNIT_YEARS
from checker.kinds.dates import MAX_SENTENCE_CHARS, days_of, flag_dates, year_of
from checker.kinds.figures import figure
from checker.kinds.kind import finding
from checker.language.dates.time_order import ORDER, OrderWords
from checker.language.stems import WORD
from checker.language.sums.derived import WORKED_OUT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding


def find_lengths(reading: Reading) -> Iterator[Finding]:
    """The lengths of time of a document that do not fit the dates they are counted from."""
    words = ORDER.get(reading.document.language, ORDER["en"])
    beginnings = find_beginnings(reading, words)
    previous = Span(0, 0)
    for sentence in reading.sentences:
        block = reading.document.running_text_at(sentence.start)
        mentions = reading.mentions_in(sentence)
        if len(sentence) > MAX_SENTENCE_CHARS:
            previous = sentence
            continue
        near = previous if block and block.span.contains(previous) else sentence
        if block and not mentions and near is previous and reading.mentions_in(previous):
            # "This year it celebrates its centenary" counts from the sentence before
            yield from find_anniversaries(reading, mentions, sentence, near, beginnings, words)
        if block and mentions:
            yield from find_ranges(reading, mentions)
            yield from find_anniversaries(reading, mentions, sentence, near, beginnings, words)
            yield from _for_so_long(reading, mentions, sentence, near, beginnings, words)
            yield from _since(reading, mentions, sentence, beginnings, words)
            yield from find_ages(reading, mentions, sentence, near, beginnings, words)
            yield from find_ago(reading, mentions, sentence)
            yield from find_relative_years(reading, sentence)
            yield from find_distances(reading, mentions, sentence)
            yield from find_recurrences(reading, mentions, sentence, near, words)
            yield from find_next_times(reading, sentence, near)
        previous = sentence


_WORKED_OUT_YEARS = 1.5


def _for_so_long(
    reading: Reading,
    mentions: Sequence[Mention],
    sentence: Span,
    previous: Span,
    beginnings: Beginnings,
    words: OrderWords,
) -> Iterator[Finding]:
    """More years than there were: "for more than sixty years the Agency has …", set up fifty years before."""
    day = reading.document.date
    if day is None:
        return
    text = reading.document.text
    for one in mentions:
        if one.kind != "duration" or one.unit not in UNIT_YEARS or not isinstance(one.value, Decimal):
            continue
        start = one.bound_span.start if one.bound_span else one.start
        lead = text[max(sentence.start, start - 40) : one.start]
        if one.bound not in ("exact", "more-than", "at-least") or not words.for_long.search(lead):
            continue
        if reading.document.language == "en" and not re.search(
            r"\b(?:has|have)\b", text[sentence.start : sentence.end]
        ):
            continue
        years = int(one.value) * UNIT_YEARS[one.unit]
        keys = keys_before(reading, sentence, previous, sentence.end, words)
        told = [begun for begun in beginnings.of(keys) if begun.event == "founded"]
        here = [begun for begun in beginnings.told_in(sentence) if begun.event in STARTS and begun.date.end <= start]
        worked_out = len(here) == 1 and WORKED_OUT[reading.document.language].search(text, here[0].date.end, start)
        told = here if worked_out else told
        dates = {year_of(str(begun.date.value)) for begun in told}
        if years < 3 or len(dates) != 1 or not told:
            continue
        days = days_of(told[0].date)
        if days is None:
            continue
        passed = (day.toordinal() - days[0]) / UNIT_DAYS["year"]
        slack = 0.0 if one.bound != "exact" else max(1.0, years * 0.1)
        if worked_out and one.bound == "exact":
            fits = abs(passed - years) <= _WORKED_OUT_YEARS
        else:
            fits = passed >= years - slack
        if fits or passed < 0:
            continue
        number = figure(one) if worked_out and one.bound == "exact" and one.unit == "year" else None
        yield finding(
            reading,
            [Span(start, one.end), told[0].date.span],
            kind="chronology",
            level="error" if abs(passed - years) > 1 else "warning",
            message=(
                f"From {told[0].date.text} to {day.isoformat()}, the day of this version, are {int(passed)} years, "
                f"not {text[start : one.end]}."
            ),
            suggestion=number.like(Decimal(int(passed)), reading.document.language) if number else None,
            subject="length of time",
            values=(str(told[0].date.value), str(years)),
        )


def _since(
    reading: Reading,
    mentions: Sequence[Mention],
    sentence: Span,
    beginnings: Beginnings,
    words: OrderWords,
) -> Iterator[Finding]:
    """What goes on since before it began: "has delivered power since 1974", but was licensed in 1977."""
    text = reading.document.text
    names = reading.names_in(sentence)
    if not names:
        return
    for one in mentions:
        days = days_of(one)
        if days is None or not words.goes_on_since(text, sentence.start, one.start):
            continue
        subject = names[0]
        if len(WORD.findall(text[sentence.start : subject.span.start])) > 2 or subject.span.end > one.start:
            continue
        if words.planned.search(text, sentence.start, sentence.end):
            continue
        if re.search(r"[,;:]", text[subject.span.end : one.start]) or (
            len(names) > 1 and names[1].span.end <= one.start
        ):
            continue
        told = [
            begun
            for begun in beginnings.of([key_of(reading, subject)])
            if begun.sentence != sentence or begun.date.end <= one.start
        ]
        told = [begun for begun in told if begun.event in ("licensed", "founded", "born")]
        if len({year_of(str(begun.date.value)) for begun in told}) != 1:
            continue
        start = days_of(told[0].date)
        if start is None or days[1] >= start[0] - 366:
            continue
        yield flag_dates(
            reading,
            [one, told[0].date],
            f"{subject.text} cannot have done this since {one.text}: the page says it was {told[0].event} "
            f"only in {told[0].date.text}.",
            "before its beginning",
        )
