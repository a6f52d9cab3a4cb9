"""Steps of a timetable of which one stands out of the order of time, and rows that last less than all the others."""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import TYPE_CHECKING, NamedTuple

from checker.claims.values import date_range
from checker.kinds.dates import flag_dates, year_of
from checker.language.dates.timetables import IN_TIME, LAST_DAY, TOLD_BACK
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.document import Block
    from checker.findings import Finding

_FEWEST_STEPS = 5
_FEWEST_NUMBERED = 4
_MOST_STEPS = 60
_YEARLESS = "--"
_LEAD_CHARS = 30
_NUMBERED = lazy_re(r"\(?\d{1,2}[.)]")


class _Step(NamedTuple):
    """An entry of a timetable."""

    date: Mention
    first: float
    last: float
    """The first and the last day that its date allows, as ordinals."""
    until: bool
    """It only has a last day."""


def find_timetables(reading: Reading) -> Iterator[Finding]:
    """The steps of a document's timetables that come before the one told before them, all others being in order."""
    document = reading.document
    blocks = [one for one in document.content if one.kind in ("item", "row") and not one.header]
    for _, found in groupby(blocks, key=lambda one: (one.kind, one.group)):
        entries = list(found)
        numbered = all(_NUMBERED.fullmatch(one.marker) for one in entries)
        fewest = _FEWEST_NUMBERED if numbered else _FEWEST_STEPS
        if not fewest <= len(entries) <= _MOST_STEPS or entries[0].group is None:
            continue
        if _in_time(reading, entries[0]):
            steps = _steps(reading, entries)
            if len(steps) == len(entries):
                yield from _odd_step(steps, reading)


def _in_time(reading: Reading, entry: Block) -> bool:
    """Whether the heading, the title or the head of a list says that it keeps the order of time."""
    document, pattern = reading.document, IN_TIME[reading.document.language]
    index = entry.index - 1
    while index > 0 and entry.index - index <= 2 and document.blocks[index].header:
        index -= 1
    above = document.blocks[index].text if index >= 0 else ""
    headings = [document.sections[entry.section].heading, *([document.title] if not entry.section else [])]
    said = (above if len(above) <= _HEAD_CHARS else above[-_HEAD_CHARS:], *headings)
    return any(pattern.search(one) for one in said)


_HEAD_CHARS = 160


def _steps(reading: Reading, entries: Sequence[Block]) -> list[_Step]:
    """The entries with the one date that each tells first; none for an entry that has none, or that tells back."""
    text, language = reading.document.text, reading.document.language
    found: list[tuple[Mention, str, str]] = []
    for entry in entries:
        dates = [one for one in reading.mentions_in(entry.span) if one.kind == "date" and not one.role]
        if not dates or TOLD_BACK[language].search(text, entry.span.start, entry.span.end):
            return []
        if entry.cells and sum(any(cell.contains(one.span) for one in dates) for cell in entry.cells) > 1:
            return []
        found.append((dates[0], str(dates[0].value), str(dates[0].end_value or dates[0].value)))
    years = [year_of(value) for _, value, _ in found]
    known = next((year for year in years if year), _ANY_YEAR)
    steps: list[_Step] = []
    for (date, first, last), year in zip(found, years, strict=True):
        known = year or known
        days = [date_range(value.replace("-", str(known), 1) if value.startswith(_YEARLESS) else value)
                for value in (first, last)]  # fmt: skip
        if days[0] is None or days[1] is None:
            return []
        until = LAST_DAY[language].search(text, max(0, date.start - _LEAD_CHARS), date.start) is not None
        steps.append(_Step(date, days[0].low, days[1].high, until))
    return steps


_ANY_YEAR = 2021


def _odd_step(steps: Sequence[_Step], reading: Reading) -> Iterator[Finding]:
    """The one step without which all others are in the order of time, if both sides of the break are of one sort."""
    breaks = [n for n, (one, other) in enumerate(pairwise(steps)) if other.last < one.first]
    if len(breaks) != 1:
        return
    before, after = steps[breaks[0]], steps[breaks[0] + 1]
    rest = [
        [one for one in steps if one is not left_out] for left_out in (before, after)
    ]  # either of the two may be the one that is wrong
    if before.until != after.until or not any(_in_order(each) for each in rest):
        return
    yield flag_dates(
        reading,
        [after.date, before.date],
        f"{after.date.text} comes after {before.date.text} in a list that is otherwise in the order of time.",
        "order of steps",
    )


def _in_order(steps: Sequence[_Step]) -> bool:
    return all(one.first <= other.last for one, other in pairwise(steps))
