"""Reports on a year that came out before it was over, and reviews of a plan outside the years that it runs."""

from __future__ import annotations

import datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.dates import MAX_SENTENCE_CHARS, days_of, flag_dates, single_dates_in
from checker.kinds.kind import finding
from checker.language.dates.latest import CAME_OUT, HALF_TIME, LATEST, ON_EVENT, REPORT_ON
from checker.language.dates.ordering import AIMED
from checker.language.dates.time_order import ORDER
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

_LEAD_CHARS = 60
_YEAR_CHARS = 4
_MOST_DATES = 4
_NEARLY_OVER = 11
"""From this month on a report on a year may come out before its end."""
_BREAK = lazy_re(r"[;:]|[.]\s")


def find_reports(reading: Reading) -> Iterator[Finding]:
    """The reports that would have come out before what they report on, and reviews of what does not run yet."""
    for number, sentence in enumerate(reading.sentences):
        yield from _too_early(reading, sentence)
        yield from _out_of_term(reading, sentence, number)


def _out_of_term(reading: Reading, sentence: Span, number: int) -> Iterator[Finding]:
    """A review at half-time that came before the first year of its plan, or after the last."""
    text, language = reading.document.text, reading.document.language
    told = HALF_TIME[language].search(text, sentence.start, sentence.end)
    block = reading.document.block_at(sentence.start)
    if told is None or block is None:
        return
    start = max(block.span.start, reading.sentences[max(0, number - _SENTENCES_BACK)].start)
    plans = [one for one in _RUNS.finditer(text, start, sentence.end) if int(one["last"]) - int(one["first"]) > 1]
    dates = single_dates_in(reading, sentence)
    dates = [one for one in dates if not any(plan.start() <= one.start < plan.end() for plan in plans)]
    if len({plan[0] for plan in plans}) != 1 or len(dates) != 1 or _BREAK.search(text[told.end() : dates[0].start]):
        return
    held, plan = int(str(dates[0].value)[:_YEAR_CHARS]), plans[-1]
    if dates[0].start > told.start() and not int(plan["first"]) <= held <= int(plan["last"]):
        yield finding(
            reading,
            [dates[0].span, Span(*plan.span())],
            kind="chronology",
            level="error",
            message=f"{dates[0].text} is not in the middle of {plan[0]} (“{told[0]}”).",
            subject="order of events",
            values=(str(dates[0].value), plan[0]),
        )


_SENTENCES_BACK = 3
_RUNS = lazy_re(
    r"(?<![\d–-])(?P<first>(?:19|20)\d\d)(?:\s?[–-]\s?|\s(?:to|until|à|tot|bis)\s)(?P<last>(?:19|20)\d\d)(?![\d–-])"
)
"""The years that a plan runs, be they a part of its name."""


def _too_early(reading: Reading, sentence: Span) -> Iterator[Finding]:
    """A report on a year, or on something that has a date, that came out before that was over."""
    text, language = reading.document.text, reading.document.language
    dates = single_dates_in(reading, sentence)
    if not 1 < len(dates) <= _MOST_DATES or len(sentence) > MAX_SENTENCE_CHARS:
        return
    for about, out in (*pairwise(dates), *((second, first) for first, second in pairwise(dates))):
        over = _over(reading, about, sentence)
        days = days_of(out)
        between = text[min(about.end, out.end) : max(about.start, out.start)]
        behind = text[out.end : out.end + 24] if language in ("de", "nl") else ""
        if over is None or days is None or days[1] >= over[0] or _BREAK.search(between):
            continue
        if not CAME_OUT[language].search(between + behind) or AIMED[language].search(between):
            continue
        bare = language == "de" and len(str(out.value)) == _YEAR_CHARS
        if bare or ORDER[language].at.search(text, max(sentence.start, out.start - 24), out.start):
            yield flag_dates(
                reading,
                [out, about],
                f"What reports on {about.text} cannot have come out before that was over ({out.text}).",
                level="error" if days[1] < over[1] else "warning",
            )


def _over(reading: Reading, about: Mention, sentence: Span) -> tuple[float, float] | None:
    """The days before which what is reported on was not nearly over, and had not begun; None for no such thing."""
    text, language = reading.document.text, reading.document.language
    start, days = max(sentence.start, about.start - _LEAD_CHARS), days_of(about)
    if days and ON_EVENT[language].search(text, max(sentence.start, about.start - 2 * _LEAD_CHARS), about.start):
        return days[0], days[0]
    if len(str(about.value)) != _YEAR_CHARS or not REPORT_ON[language].search(text, start, about.start):
        return None
    if LATEST[language].aimed.search(text, sentence.start, sentence.end):
        return None  # a forecast is out before its year
    year = int(str(about.value))
    return datetime.date(year, _NEARLY_OVER, 1).toordinal(), datetime.date(year, 1, 1).toordinal()
