"""Feasts told with a day on which they do not fall: "New Year's Eve (30 December)", "Easter Monday (12 April 2020)"."""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.kind import finding
from checker.language.holidays import FEAST_DAYS, HOLIDAYS, MOVED_FEAST, holiday
from checker.language.lazy import lazy_re
from checker.language.stems import WORD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

_NEAR_CHARS = 40
_YEARLESS = "--"
_DAY_CHARS = (10, 7)
_SATURDAY = 5
_PUT_OFF_DAYS = 3
"""A feast at a weekend is kept on one of the next days in some countries."""
_JOINED = lazy_re(r"\s?(?:\(|:\s|–\s)(?:on |le |op |am |dem |den |the )?|,\s(?:on |le |op |am |dem |den |the )?")
_AROUND = lazy_re(r"\s\((?:the |le |la |de |l['’])?")
_ON = lazy_re(r"(?:\A|(?<!\w)(?:on|le|la|à la|à l['’]|op|am|an|zu|the)\s)\Z", re.IGNORECASE)
_CLOSED = lazy_re(r",\s(?!(?:and|or|et|ou|en|of|und|oder)\b|\d)")


def find_feast_days(reading: Reading) -> Iterator[Finding]:
    """The feasts of a document that are told with another day than theirs."""
    text, language = reading.document.text, reading.document.language
    for date in reading.mentions:
        if date.kind != "date" or len(str(date.value)) not in _DAY_CHARS or date.end_value is not None:
            continue
        near = max(0, date.start - _NEAR_CHARS), date.end + _NEAR_CHARS
        named = next((one for one in FEAST_DAYS[language].finditer(text, *near) if _told_of(text, one, date)), None)
        feast = HOLIDAYS[language].get(tuple(word[0].casefold() for word in _parts(named[0]))) if named else None
        sentence, block = reading.sentence_at(date.start), reading.document.block_at(date.start)
        if named is None or feast is None or sentence is None or block is None or block.furniture:
            continue
        if block.kind == "code" or MOVED_FEAST.search(text, sentence.start, sentence.end):
            continue
        days = [holiday(feast, year) for year in _years(reading, date)]
        if not days or any(_is(date, day) for day in days):
            continue
        right = days[0]
        yield finding(
            reading,
            [date.span, Span(*named.span())],
            kind="chronology",
            level="error",
            message=f"“{named[0]}” falls on day {right.day} of month {right.month}"
            + (f" in {right.year}" if len({(day.month, day.day) for day in days}) > 1 else "")
            + f", not on {date.text}.",
            subject="feast day",
            values=(feast, str(date.value)),
        )


def _parts(name: str) -> Iterator[re.Match[str]]:
    return WORD.finditer(name.replace("'", " ").replace("’", " ").replace("-", " "))


def _told_of(text: str, name: re.Match[str], date: Mention) -> bool:
    """Whether a day is told as that of a feast: in brackets behind it, between commas, or right before it."""
    joined = _JOINED.fullmatch(text, name.end(), date.start) if date.start >= name.end() else None
    if joined and "," in joined[0]:
        # "closed on Christmas Day, 26 December and 1 January" is a list
        return (
            _ON.search(text[max(0, name.start() - 6) : name.start()]) is not None
            and _CLOSED.match(text, date.end) is not None
        )
    return bool(joined or (date.end <= name.start() and _AROUND.fullmatch(text, date.end, name.start())))


def _years(reading: Reading, date: Mention) -> tuple[int, ...]:
    """The years that a day can be of: its own, or one near that of the page."""
    if not str(date.value).startswith(_YEARLESS):
        return (int(str(date.value)[:4]),)
    now = reading.document.date
    return (now.year, now.year + 1, now.year - 1) if now else ()


def _is(date: Mention, day: datetime.date) -> bool:
    """Whether a date is this day, or one of those to which a feast at a weekend is put off."""
    late = range(_PUT_OFF_DAYS + 1) if day.weekday() >= _SATURDAY else range(1)
    told = str(date.value)[-5:]
    return any(f"{day + datetime.timedelta(days=more):%m-%d}" == told for more in late)
