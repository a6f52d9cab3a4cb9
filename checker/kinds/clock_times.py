"""Times of day that no clock shows, or in an order they cannot have: "17:65", left before it came, in after it shut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.dated_tables import stage_of
from checker.kinds.kind import finding
from checker.kinds.tabulated import label_of, tables
from checker.language.clock import (
    AT_AN_HOUR,
    CALLS,
    GOES_FROM,
    GOES_UNTIL,
    LAST_IN,
    LASTS_SO,
    SHOWN,
    SHUTS,
    find_clock_times,
)
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.document import Block
    from checker.findings import Finding

_HOUR, _DAY = 60, 24 * 60
_FEWEST = 2
"""So many real times beside it make what looks like a time one."""
_LONGEST_STOP, _HALF_DAY, _EARLY = 3 * _HOUR, 12 * _HOUR, 6 * _HOUR
_CLAUSE_CHARS = 80
_NAMED = lazy_re(r"[A-Z][a-z]+\s\Z")
"""A name before two figures: "Mark 12:61" is no time."""
_CLAUSE_END = lazy_re(r"[.;!?]\s|[;!?]|\n")


def find_clock_times_wrong(reading: Reading) -> Iterator[Finding]:
    """The times of day of a document that cannot be, by themselves or beside one another."""
    shown = _shown(reading.document.text)
    if not shown:
        return
    yield from _no_such_time(reading, shown)
    yield from _left_before(reading)
    yield from _let_in_late(reading)
    yield from _told_with_length(reading, shown)


def _shown(text: str) -> list[re.Match[str]]:
    """What a text writes as an hour and its minutes, and as no other number: found by the mark between them."""
    found: list[re.Match[str]] = []
    for mark in _MARK.finditer(text):
        start = mark.start()
        while start and (text[start - 1].isdigit() or (start == mark.start() and text[start - 1] in " \u00a0")):
            start -= 1
            if mark.start() - start > _MOST_BEFORE:
                break
        told = SHOWN.match(text, start if text[start].isdigit() else start + 1)
        if told and (told["colon"] or told["said"] or _h(told)):
            found.append(told)
    return found


_MARK = lazy_re(r"[:.uhUH](?=\s?[0-9]{2}(?![0-9]))")
_MOST_BEFORE = 3


def _h(found: re.Match[str]) -> bool:
    return "h" in found[0] or "H" in found[0]


def _minutes(time: str) -> int:
    hour, _, minute = time.partition(":")
    return int(hour) * _HOUR + int(minute)


def _no_such_time(reading: Reading, shown: Sequence[re.Match[str]]) -> Iterator[Finding]:
    """Minutes past the fifty-ninth, where what is beside them, or the words around, make them those of a clock."""
    text = reading.document.text
    for found in shown:
        if int(found["minute"]) < _HOUR:
            continue
        block = reading.document.block_at(found.start())
        if block is None or block.furniture or block.kind == "code" or _NAMED.search(text[: found.start()][-24:]):
            continue
        beside = [
            other
            for other in shown
            if int(other["minute"]) < _HOUR and block.span.start <= other.start() < block.span.end
        ]
        led = AT_AN_HOUR.search(text[max(0, found.start() - 8) : found.start()])
        if not (found["said"] or _h(found) or led or len(beside) >= _FEWEST or (block.kind == "row" and beside)):
            continue
        yield finding(
            reading,
            [Span(*found.span())],
            kind="chronology",
            level="error",
            message=f"There is no such time as {found[0].strip()}: an hour has 60 minutes.",
            subject="impossible time",
            values=(found["hour"], found["minute"]),
        )


def _left_before(reading: Reading) -> Iterator[Finding]:
    """Rows of a timetable that end before they begin: a stop, a journey, or the hours of a day, as the others show."""
    document = reading.document
    comes, goes = CALLS[document.language]
    for rows, _ in tables(reading):
        header = next((row for row in rows if row.header), None)
        titles = [document.quote(cell) for cell in header.cells] if header else []
        arrives = [n for n, title in enumerate(titles) if comes.search(title)]
        departs = [n for n, title in enumerate(titles) if goes.search(title)]
        stages = [stage_of(title, document.language) for title in titles]
        opens, shuts = (
            [n for n, one in enumerate(stages) if one == "starts"],
            [n for n, one in enumerate(stages) if one == "ends"],
        )
        body = [row for row in rows if not row.header and len(row.cells) == len(titles)]
        if len(arrives) == len(departs) == 1 and arrives != departs:
            yield from _odd_row(reading, body, (arrives[0], departs[0]), _LONGEST_STOP)
            yield from _odd_row(reading, body, (departs[0], arrives[0]), _LONGEST_STOP)
        elif len(opens) == len(shuts) == 1:
            yield from _odd_row(reading, body, (opens[0], shuts[0]), _HALF_DAY)


def _odd_row(reading: Reading, rows: Sequence[Block], columns: tuple[int, int], late: int) -> Iterator[Finding]:
    """The one row whose second time comes up to so many minutes before the first, where it follows in all others."""
    document = reading.document
    told: list[tuple[Block, Span, int]] = []
    for row in rows:
        cells = [row.cells[column] for column in columns]
        first, second = (_time(document.quote(cell)) for cell in cells)
        if first is not None and second is not None:
            span = Span(min(cell.start for cell in cells), max(cell.end for cell in cells))
            told.append((row, span, (second - first) % _DAY))
    odd = [one for one in told if one[2] > _DAY - late]
    if len(odd) != 1 or len(told) <= _FEWEST or any(one[2] > _HALF_DAY for one in told if one not in odd):
        return
    row, span, lasts = odd[0]
    written = document.quote(row.cells[columns[1]]).strip()
    if late == _HALF_DAY and (_time(written) or 0) < _EARLY:
        return  # open until the small hours
    yield finding(
        reading,
        [span],
        kind="chronology",
        level="error",
        message=f"{label_of(reading, row)}: {written} lies {_DAY - lasts} minutes before "
        f"{document.quote(row.cells[columns[0]]).strip()}, which it follows in all other rows.",
        subject="order of times in a row",
        values=(document.quote(row.cells[columns[0]]).strip(), written),
    )


def _time(cell: str) -> int | None:
    """The one time of day that a cell is, in minutes."""
    found = _CELL.fullmatch(cell.strip())
    if found is None or int(found["minute"]) >= _HOUR:
        return None
    return int(found["hour"]) * _HOUR + int(found["minute"])


_CELL = lazy_re(r"(?P<hour>[01]?\d|2[0-4])(?:[:.]|\s?h\s?)(?P<minute>\d\d)(?:\s?(?:Uhr|uur|h))?")


def _let_in_late(reading: Reading) -> Iterator[Finding]:
    """The last who are let in when all is shut: "open until 16:30, the last visitors are let in at 17:15"."""
    document, language = reading.document, reading.document.language
    before, behind = SHUTS[language]
    if not LAST_IN[language].search(document.text):
        return
    text = document.text
    for last in LAST_IN[language].finditer(text):
        block = document.block_at(last.start())
        if block is None or block.furniture or block.kind in ("code", "heading", "title"):
            continue
        stop = _CLAUSE_END.search(text, last.end(), block.span.end)
        end = min(stop.start() if stop else block.span.end, last.end() + _CLAUSE_CHARS)
        told = _times(reading, document.section_at(last.start()).span)
        late = next(((span, at) for span, at in told if last.end() <= span.start < end), None)
        if late is None:
            continue
        shuts = [
            (at or _DAY, span)
            for span, at in told
            if span != late[0]
            and (before.search(text, max(0, span.start - 24), span.start) or behind.match(text, span.end))
        ]
        if not shuts or not all(_DAY // 2 <= at < late[1] for at, _ in shuts):
            continue
        shut = max(shuts)[1]
        yield finding(
            reading,
            [late[0], shut],
            kind="chronology",
            level="error",
            message=f"Nobody is let in at {document.quote(late[0]).strip()} where it shuts at "
            f"{document.quote(shut).strip()}.",
            subject="hours",
            values=(str(late[1]), document.quote(shut).strip()),
        )


def _times(reading: Reading, place: Span) -> list[tuple[Span, int]]:
    """The times of day of a passage, each in minutes."""
    text = reading.document.quote(place)
    return [
        (Span(place.start + span.start, place.start + span.end), _minutes(time))
        for span, time in find_clock_times(text, reading.document.language)
    ]


def _told_with_length(reading: Reading, shown: Sequence[re.Match[str]]) -> Iterator[Finding]:
    """When something begins and ends in one sentence, where it ends first, or lasts longer or shorter than told."""
    text, language = reading.document.text, reading.document.language
    starts, ends = GOES_FROM[language], GOES_UNTIL[language]
    for sentence in _clauses_with_times(reading, shown):
        times = _times(reading, sentence)
        first = [one for one in times if starts.search(text, max(sentence.start, one[0].start - _LEAD), one[0].start)]
        last = [one for one in times if ends.search(text, max(sentence.start, one[0].start - _LEAD), one[0].start)]
        if len(first) != 1 or len(last) != 1 or len(times) != 2 or last[0][0].start < first[0][0].start:
            continue
        lasts = (last[0][1] - first[0][1]) % _DAY
        told = [one for one in reading.mentions_in(sentence) if one.kind == "duration" and one.unit in _MINUTES]
        length = told[0] if len(told) == 1 and told[0].bound == "exact" and told[0].end_value is None else None
        short = lasts > _HALF_DAY and last[0][1] >= _EARLY and not told
        if length is not None:
            wrong = abs(lasts - float(str(length.value)) * _MINUTES[str(length.unit)]) > 1
            wrong = wrong and LASTS_SO.search(text, max(sentence.start, length.start - _LEAD), length.start) is not None
        if not (wrong if length is not None else short):
            continue
        yield finding(
            reading,
            [last[0][0], first[0][0], *([length.span] if length else [])],
            kind="chronology",
            level="error",
            message=f"From {reading.document.quote(first[0][0])} to {reading.document.quote(last[0][0])} are "
            f"{lasts // _HOUR}:{lasts % _HOUR:02} hours"
            + (f", not {length.text}." if length else ": it would end before it begins."),
            subject="hours",
            values=(str(first[0][1]), str(last[0][1])),
        )


def _clauses_with_times(reading: Reading, shown: Sequence[re.Match[str]]) -> list[Span]:
    """The sentences that hold more than one time of day."""
    found: dict[Span, int] = {}
    for one in shown:
        if sentence := reading.sentence_at(one.start()):
            found[sentence] = found.get(sentence, 0) + 1
    return [sentence for sentence, number in found.items() if number > 1]


_LEAD = 40
_MINUTES = {"minute": 1, "hour": 60}
