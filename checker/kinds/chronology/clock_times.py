"""Times of day that no clock shows, or in an order they cannot have: "17:65", left before it came, in after it shut."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.kind import finding
from checker.kinds.tabulated import label_of, tables
from checker.language.dates.clock import AT_AN_HOUR, CALLS, LAST_IN, SHOWN, SHUTS, find_clock_times
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
_LONGEST_STOP = 3 * _HOUR
_CLAUSE_CHARS = 80
_MOST_HOUSES = 50
"""A section that tells more closing times tells those of many houses."""
_NAMED = lazy_re(r"[A-Z][a-z]+\s\Z")
"""A name before two figures: "Mark 12:61" is no time."""
_CLAUSE_END = lazy_re(r"[.;!?]\s|[;!?]|\n")


def find_clock_times_wrong(reading: Reading) -> Iterator[Finding]:
    """The times of day of a document that cannot be, by themselves or beside one another."""
    shown = [found for found in SHOWN.finditer(reading.document.text) if found["colon"] or found["said"] or _h(found)]
    if not shown:
        return
    yield from _no_such_time(reading, shown)
    yield from _left_before(reading)
    yield from _let_in_late(reading)


def _h(found: re.Match[str]) -> bool:
    return "h" in found[0] or "H" in found[0]


def _minutes(time: str) -> int:
    hour, _, minute = time.partition(":")
    return int(hour) * _HOUR + int(minute)


def _no_such_time(reading: Reading, shown: Sequence[re.Match[str]]) -> Iterator[Finding]:
    """Minutes past the fifty-ninth, where what is beside them, or the words around, make them those of a clock."""
    text = reading.document.text
    if all(int(found["minute"]) < _HOUR for found in shown):
        return
    blocks = [reading.document.block_at(found.start()) for found in shown]
    real = Counter(
        block.index for found, block in zip(shown, blocks, strict=True) if block and int(found["minute"]) < _HOUR
    )
    for found, block in zip(shown, blocks, strict=True):
        if int(found["minute"]) < _HOUR:
            continue
        if (
            block is None
            or block.furniture
            or block.kind == "code"
            or _NAMED.search(text[max(0, found.start() - 24) : found.start()])
        ):
            continue
        beside = real[block.index]
        led = AT_AN_HOUR.search(text[max(0, found.start() - 8) : found.start()])
        if not (found["said"] or _h(found) or led or beside >= _FEWEST or (block.kind == "row" and beside)):
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
    """Rows of a timetable that leave a place shortly before they come there, where the others leave it afterwards."""
    document = reading.document
    comes, goes = CALLS[document.language]
    for rows, _ in tables(reading):
        header = next((row for row in rows if row.header), None)
        titles = [document.quote(cell) for cell in header.cells] if header else []
        arrives = [n for n, title in enumerate(titles) if comes.search(title)]
        departs = [n for n, title in enumerate(titles) if goes.search(title)]
        if len(arrives) != 1 or len(departs) != 1 or arrives == departs:
            continue
        stops: list[tuple[Block, Span, int]] = []
        for row in rows:
            if row.header or len(row.cells) != len(titles):
                continue
            came, left = row.cells[arrives[0]], row.cells[departs[0]]
            times = [_time(document.quote(cell)) for cell in (came, left)]
            if times[0] is not None and times[1] is not None:
                span = Span(min(came.start, left.start), max(came.end, left.end))
                stops.append((row, span, (times[1] - times[0]) % _DAY))
        odd = [stop for stop in stops if stop[2] > _DAY - _LONGEST_STOP]
        if len(odd) != 1 or len(stops) <= _FEWEST or any(stop[2] > _LONGEST_STOP for stop in stops if stop not in odd):
            continue
        row, span, wait = odd[0]
        yield finding(
            reading,
            [span],
            kind="chronology",
            level="error",
            message=f"{label_of(reading, row)}: it would leave {_DAY - wait} minutes before it arrives.",
            subject="order of times in a row",
            values=(document.quote(row.cells[arrives[0]]).strip(), document.quote(row.cells[departs[0]]).strip()),
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
    text = document.text
    times: list[tuple[Span, int]] = []
    shutting: list[tuple[Span, int]] = []
    section = -1
    for last in LAST_IN[language].finditer(text):
        block = document.block_at(last.start())
        if block is None or block.furniture or block.kind in ("code", "heading", "title"):
            continue
        if block.section != section:
            section = block.section
            times = _times(reading, document.section_at(last.start()).span)
            shutting = [
                (span, at or _DAY)
                for span, at in times
                if before.search(text, max(0, span.start - 24), span.start) or behind.match(text, span.end)
            ]
        if len(shutting) > _MOST_HOUSES:
            continue
        stop = _CLAUSE_END.search(text, last.end(), block.span.end)
        end = min(stop.start() if stop else block.span.end, last.end() + _CLAUSE_CHARS)
        n = bisect_left(times, last.end(), key=lambda told: told[0].start)
        late = times[n] if n < len(times) and times[n][0].start < end else None
        if late is None:
            continue
        shuts = [(at, span) for span, at in shutting if span != late[0]]
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
    """The times of day of a passage in their order, each in minutes."""
    text = reading.document.quote(place)
    return [
        (Span(place.start + span.start, place.start + span.end), _minutes(time))
        for span, time in find_clock_times(text, reading.document.language)
    ]
