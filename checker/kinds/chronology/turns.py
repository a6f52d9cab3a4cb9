"""Steps that come in turn, and the one stretch of time that a page gives: a step that opens before the last closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.chronology.happenings import content
from checker.kinds.dates import day_of, flag_dates
from checker.kinds.tabulated import tables
from checker.language.dates.turns import AND_NO_MORE, HAVE_EXACTLY, IN_TURN

if TYPE_CHECKING:
    import datetime
    import re
    from collections.abc import Iterator

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

_ANY_YEAR = "2001"
_FEWEST, _MOST = 3, 30
_ENDS = 2
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
        known = _spells(told)
        odd = [n for n in range(1, len(known)) if known[n][0][1] < known[n - 1][1][1]]
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


def _spells(told: list[list[Mention]]) -> list[tuple[_Day, _Day]]:
    """The first and the last day of each row; none where a row has not just these two, or only some tell a year.

    Days without a year go on into the next one: January lies behind December.
    """
    dates = [one for row in told for one in row]
    bare = sum(str(one.value).startswith("--") for one in dates)
    if any(len(row) != _ENDS for row in told) or bare not in (0, len(dates)):
        return []
    spells: list[tuple[_Day, _Day]] = []
    years = 0
    for first, last in told:
        begins, ends = (_day(str(one.value)) for one in (first, last))
        if begins is None or ends is None or first.end_value is not None or last.end_value is not None:
            return []
        if bare:
            years += bool(spells) and _years_on(begins, years) < spells[-1][0][1]
            begins, ends = _years_on(begins, years), _years_on(ends, years + (ends < begins))
        if ends < begins:
            return []
        spells.append(((first, begins), (last, ends)))
    return spells


def _years_on(day: datetime.date, years: int) -> datetime.date:
    return day.replace(year=day.year + years)


def _day(value: str) -> datetime.date | None:
    return day_of(value.replace("--", f"{_ANY_YEAR}-", 1) if value.startswith("--") else value)


def _exactly(reading: Reading) -> Iterator[Finding]:
    """A number of days that one has exactly, which the one stretch of days that the page tells has not."""
    text, language = reading.document.text, reading.document.language
    lengths = [
        (one, led)
        for one in reading.mentions
        if one.kind == "duration" and one.unit in _DAYS and one.bound == "exact" and str(one.value).isdigit()
        if (led := HAVE_EXACTLY[language].search(text[max(0, one.start - _LEAD_CHARS) : one.start]))
    ]
    if len(lengths) != 1:
        return
    stretches: dict[tuple[str, str], Mention] = {}
    for one in reading.mentions:
        if one.kind == "date" and one.end_value is not None and _day(str(one.value)) and _day(str(one.end_value)):
            stretches[str(one.value), str(one.end_value)] = one
    if len(stretches) != 1:
        return
    (length, led), stretch = lengths[0], next(iter(stretches.values()))
    if not _of_one_thing(reading, length, led, stretch):
        return
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


def _of_one_thing(reading: Reading, length: Mention, led: re.Match[str], stretch: Mention) -> bool:
    """Whether a length is told of what has the stretch: in its sentence, or in its paragraph with a word of it.

    What people just have, with no word of what for, is the stretch of the sentence before.
    """
    document = reading.document
    told, other = reading.sentence_at(length.start), reading.sentence_at(stretch.start)
    block = document.running_text_at(length.start)
    if told is None or other is None or block is None or not block.span.contains(other):
        return False
    if told == other:
        return True
    said, before = (
        content(document.text[place.start : one.start] + document.text[one.end : place.end], document.language)
        for place, one in ((told, length), (other, stretch))
    )
    if any(len(word) >= _TELLING_CHARS for word in said & before):
        return True
    between = document.text[other.end : told.start]
    bare = AND_NO_MORE.fullmatch(document.text, length.end, told.end)
    return other.end <= told.start and not between.strip() and not led["lasts"] and bare is not None


_TELLING_CHARS = 4
