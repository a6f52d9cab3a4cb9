"""Who left an office after being followed in it, and terms of office that last not as long as the page says."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.dates import MAX_SENTENCE_CHARS, dates_in, days_of, flag_dates, widened, year_of
from checker.kinds.kind import finding
from checker.kinds.tabulated import tables
from checker.language.dates.ordering import IN_OFFICE, LEFT, SUCCEEDS
from checker.language.dates.stages import AGAIN
from checker.language.dates.succession import LEAVING, PREDECESSOR, SUCCESSOR, TAKING, TERM_ENDED, WHO
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

_NEAR_CHARS = 110
_BREAK = lazy_re(r"[;:]\s|(?<![A-Z]r)(?<!Mrs)(?<!Ms)(?<!\bM)\.\s(?=[A-Z])")
_HANDING_OVER_DAYS = 62
"""How long two may hold an office together while one hands it over."""
_SENTENCES_BACK = 3
_MOST_TERMS = 4


def find_successions(reading: Reading) -> Iterator[Finding]:
    """The times in office of a document that overlap where one follows the other, or do not last a term."""
    language = reading.document.language
    previous: Span | None = None
    yield from _rows_overlapping(reading)
    for sentence in reading.sentences:
        block = reading.document.running_text_at(sentence.start)
        if block is None or len(sentence) > MAX_SENTENCE_CHARS:
            previous = None
            continue
        dates = dates_in(reading, sentence)
        if dates:
            start = previous.start if previous and block.span.contains(previous) else sentence.start
            told = [*(dates_in(reading, Span(start, sentence.start)) if start < sentence.start else ()), *dates]
            yield from _followed(reading, Span(start, sentence.end), told, PREDECESSOR[language], earlier=True)
            yield from _followed(reading, Span(start, sentence.end), told, SUCCEEDS[language], earlier=True)
            yield from _followed(reading, Span(start, sentence.end), told, SUCCESSOR[language], earlier=False)
            yield from _term(reading, sentence, dates)
            yield from _overlapping(reading, sentence)
        previous = sentence


def _followed(
    reading: Reading, place: Span, dates: Sequence[Mention], word: re.Pattern[str], *, earlier: bool
) -> Iterator[Finding]:
    """Somebody who left later than the next one came, the one told of before `word`, the other behind it."""
    text, language = reading.document.text, reading.document.language
    found = word.search(text, place.start, place.end)
    if found is None or AGAIN[language].search(text, place.start, place.end):
        return
    before = [one for one in dates if one.end <= found.start()]
    behind = [one for one in dates if one.start >= found.start()]
    # "took over from Ms Lee in May 2019, who had held the post until 2021"
    inside = earlier and len(behind) > 1 and WHO[language].match(text, behind[0].end, behind[1].start) is not None
    if inside:
        before, behind = behind[:1], behind[1:]
    if not before or not behind or len(before) > 2:
        return
    first, second = before[-1], behind[0]
    if earlier and len(behind) > 1 and LEAVING[language].search(text, second.end, behind[1].start):
        second = behind[1]  # "held it from 2009 until her death in May 2021"
    apart = reading.sentence_at(found.start()) != reading.sentence_at(second.start)
    if apart or second.start - found.end() > _NEAR_CHARS or found.start() - first.end > _NEAR_CHARS:
        return
    if inside and _BREAK.search(text, found.end(), second.start):
        return
    lead = text[max(place.start, first.start - 80) : first.start]
    between = text[found.end() : second.end + 30]
    came, left = (first, second) if earlier else (second, first)
    if earlier:
        taken = (inside or bool(TAKING[language].search(lead))) and first.end_value is None
        gone = bool(LEAVING[language].search(between)) or second.end_value is not None
        if word is SUCCEEDS[language]:
            gone = bool(LEFT[language].search(between)) or (inside and second.end_value is not None)
    else:
        taken = second.end_value is None or second.bound == "range"
        gone = first.end_value is not None or bool(LEAVING[language].search(lead))
    start, end = widened(reading, came), widened(reading, left)
    if not taken or not gone or start is None or end is None:
        return
    # a range that is told of somebody ends when it ends
    until = end[0] if left.end_value is None else _last(left)
    since = start[1] if came.end_value is None else start[0] + _slack(came)
    if until - since <= _HANDING_OVER_DAYS:
        return
    yield flag_dates(
        reading,
        [left, came],
        f"Who held an office {'until' if left.end_value is None else 'for'} {left.text} cannot have been "
        f"followed in it in {came.text}.",
        "succession",
    )


def _overlapping(reading: Reading, sentence: Span) -> Iterator[Finding]:
    """Two who held a post at once, though all came in turn: "Lind (1996-2008), Aaker (2006-2012), Holt (2012-2018)".

    All but two of them follow each other to the year, so that the list is one of those who came in turn.
    """
    text = reading.document.text
    held = list(_HELD.finditer(text, sentence.start, sentence.end))
    if len(held) >= _FEWEST_HOLDERS and not _TOGETHER.search(text, sentence.start, sentence.end):
        yield from _held_at_once(reading, held)


def _rows_overlapping(reading: Reading) -> Iterator[Finding]:
    """The same in a table of those who held one post, a row each."""
    document = reading.document
    for rows, before in tables(reading):
        body = [row for row in rows if not row.header]
        above = " ".join(
            [before, document.sections[rows[0].section].heading, *(row.text for row in rows if row.header)]
        )
        held = [found for row in body if (found := _ONE_SPAN.search(row.text))]
        if len(body) < _FEWEST_ROWS or len(held) < len(body) - 1 or _TOGETHER.search(above):
            continue
        spans = [_ONE_SPAN.search(document.text, row.span.start, row.span.end) for row in body]
        yield from _held_at_once(reading, [one for one in spans if one])


def _held_at_once(reading: Reading, held: Sequence[re.Match[str]]) -> Iterator[Finding]:
    """The two who held a post at once, where all others came in turn."""
    years = [(int(one["first"]), int(one["last"])) for one in held]
    if years != sorted(years):
        held, years = held[::-1], years[::-1]
    joints = [after[0] - before[1] for before, after in pairwise(years)]
    odd = [n for n, gap in enumerate(joints) if gap not in (0, 1)]
    if years != sorted(years) or len(odd) != 1 or joints[odd[0]] >= 0 or any(last < first for first, last in years):
        return
    before, after = held[odd[0]], held[odd[0] + 1]
    yield finding(
        reading,
        [Span(*after.span("years")), Span(*before.span("years"))],
        kind="chronology",
        level="error",
        message=f"Of those who came in turn, one held the post until {before['last']} and the next from "
        f"{after['first']}.",
        subject="succession",
        values=(before["years"], after["years"]),
    )


_FEWEST_ROWS = 4
_ONE_SPAN = lazy_re(
    r"(?<![\w–-])(?P<years>(?P<first>(?:1[5-9]|20)\d\d)\s?[-–—]\s?(?P<last>(?:1[5-9]|20)\d\d))(?![\w–-])"
)
_FEWEST_HOLDERS = 3
_TOGETHER = lazy_re(
    r"\b(?:overlap\w*|together|jointly|both|at the same time|co-\w+|ensemble|conjointement|en même temps|samen"
    r"|tegelijk\w*"
    r"|gemeinsam|zugleich|gleichzeitig|deputy|deputies|members?|membres?|leden|mitglieder)\b",
    re.IGNORECASE,
)
"""What says that several held a post at once."""
_HELD = lazy_re(r"[A-ZÀ-Þ][\w'’-]+\s\((?P<years>(?P<first>(?:1[5-9]|20)\d\d)\s?[-–—]\s?(?P<last>(?:1[5-9]|20)\d\d))\)")


def _last(stretch: Mention) -> float:
    """The first of the days on which a stretch of time may have ended."""
    days = days_of(stretch)
    assert days is not None
    return days[1] - _slack(stretch)


def _slack(stretch: Mention) -> float:
    return {4: 365.0, 7: 30.0}.get(len(str(stretch.end_value)), 0.0)


def _term(reading: Reading, sentence: Span, dates: Sequence[Mention]) -> Iterator[Finding]:
    """Somebody who left at the end of a term that did not end then: "for five years … 2009 … at its end, in 2016"."""
    text, language = reading.document.text, reading.document.language
    ended = TERM_ENDED[language].search(text, sentence.start, sentence.end)
    told = [one for one in dates if one.end_value is None]
    if ended is None or len(told) != 2 or len(dates) != 2:
        return
    first, last = told
    if not TAKING[language].search(text, sentence.start, first.end + 12) or ended.start() < first.start:
        return
    block = reading.document.block_at(sentence.start)
    back = Span(block.span.start if block else sentence.start, sentence.start)
    near = reading.sentences_in(back)[-_SENTENCES_BACK:]
    lengths = [
        one
        for place in (*near, sentence)
        for one in reading.mentions_in(place)
        if one.kind == "duration"
        and one.unit == "year"
        and one.bound == "exact"
        and one.end_value is None
        and IN_OFFICE[language].search(text, place.start, place.end)
    ]
    start, end = year_of(str(first.value)), year_of(str(last.value))
    if len({one.value for one in lengths}) != 1 or start is None or end is None or end <= start:
        return
    length = lengths[0].value
    if not isinstance(length, Decimal) or length < 1:
        return
    lasted = [end - start - 1, end - start, end - start + 1] if _loose(first, last) else [end - start]
    if any(years == length * times for years in lasted for times in range(1, _MOST_TERMS + 1)):
        return
    yield finding(
        reading,
        [last.span, first.span, lengths[0].span],
        kind="chronology",
        level="error",
        message=f"From {first.text} to {last.text} are {end - start} years, and a term lasts {lengths[0].text}.",
        subject="term",
        values=(str(first.value), str(last.value), str(length)),
    )


def _loose(first: Mention, last: Mention) -> bool:
    """Whether the months of two dates may make a year more or less of the years that part them."""
    months = [str(one.value)[5:7] for one in (first, last)]
    return all(months) and months[0] != months[1]
