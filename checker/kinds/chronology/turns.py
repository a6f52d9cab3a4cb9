"""Steps that come in turn, and the one stretch of time that a page gives: a step that opens before the last closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.dates import day_of, flag_dates
from checker.kinds.tabulated import tables
from checker.language.dates.turns import HAVE_EXACTLY, IN_TURN

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

_ANY_YEAR = "2001"
_FEWEST, _MOST = 3, 30
_LEAD_CHARS = 80
_DAYS = {"day": 1, "week": 7}
_LONGEST = 400


def find_turns(reading: Reading) -> Iterator[Finding]:
    """The steps of a table that overlap where the text says they do not, and a stretch that is not as long as told."""
    text, language = reading.document.text, reading.document.language
    rule = next(
        (one for one in IN_TURN[language].finditer(text) if reading.document.running_text_at(one.start())), None
    )
    if rule is not None:
        yield from _overlapping(reading, Span(*rule.span()))
    yield from _exactly(reading)


def _overlapping(reading: Reading, rule: Span) -> Iterator[Finding]:
    """Where a table's rows have two days each, the row that begins before the one above it has ended."""
    for rows, _ in tables(reading):
        body = [row for row in rows if not row.header]
        if not _FEWEST <= len(body) <= _MOST:
            continue
        told = [[one for one in reading.mentions_in(row.span) if one.kind == "date"] for row in body]
        spells = [_spell(dates) for dates in told]
        if any(spell is None for spell in spells):
            continue
        known = [spell for spell in spells if spell]
        odd = [n for n in range(1, len(known)) if known[n][0][1] <= known[n - 1][1][1]]
        if len(odd) != 1:
            continue
        begins, ended = known[odd[0]][0][0], known[odd[0] - 1][1][0]
        yield flag_dates(
            reading,
            [begins, ended],
            f"{begins.text} lies before {ended.text}, when the step before it ends.",
            "steps in turn",
            spans=[begins.span, ended.span, rule],
        )


_Day = tuple["Mention", "datetime.date"]


def _spell(dates: list[Mention]) -> tuple[_Day, _Day] | None:
    """The first and the last day of a row, None where it has not just these two."""
    days = [_day(str(one.value)) for one in dates]
    if len(dates) != 2 or any(one.end_value is not None for one in dates) or not (days[0] and days[1]):
        return None
    return ((dates[0], days[0]), (dates[1], days[1])) if days[0] <= days[1] else None


def _day(value: str) -> datetime.date | None:
    return day_of(value.replace("--", f"{_ANY_YEAR}-", 1) if value.startswith("--") else value)


def _exactly(reading: Reading) -> Iterator[Finding]:
    """A number of days that one has exactly, which the one stretch of days that the page tells has not."""
    text, language = reading.document.text, reading.document.language
    lengths = [
        one
        for one in reading.mentions
        if one.kind == "duration" and one.unit in _DAYS and one.bound == "exact" and str(one.value).isdigit()
        if HAVE_EXACTLY[language].search(text[max(0, one.start - _LEAD_CHARS) : one.start])
    ]
    if len(lengths) != 1:
        return
    stretches: dict[tuple[str, str], Mention] = {}
    for one in reading.mentions:
        if one.kind == "date" and one.end_value is not None and _day(str(one.value)) and _day(str(one.end_value)):
            stretches[str(one.value), str(one.end_value)] = one
    if len(stretches) != 1:
        return
    length, stretch = lengths[0], next(iter(stretches.values()))
    first, last = _day(str(stretch.value)), _day(str(stretch.end_value))
    assert first is not None
    assert last is not None
    lasts, told = (last - first).days + 1, int(str(length.value)) * _DAYS[str(length.unit)]
    if not 0 < lasts <= _LONGEST or told in (lasts, lasts - 1):
        return
    yield flag_dates(
        reading,
        [length, stretch],
        f"{stretch.text} are {lasts} days, not {length.text}.",
        "length of a range",
        spans=[length.span, stretch.span],
    )
