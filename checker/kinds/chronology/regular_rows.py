"""Rows and items that all keep to a rule of the text but one: every first Saturday, courses of six weeks each."""

from __future__ import annotations

import datetime
from itertools import combinations, groupby
from typing import TYPE_CHECKING, NamedTuple

from checker.document import Span
from checker.kinds.chronology.calendar_parts import counted_places, places_of
from checker.kinds.dates import MAX_SENTENCE_CHARS, year_of
from checker.kinds.kind import finding
from checker.kinds.tabulated import tables
from checker.language.calendar_parts import COUNTED_DAY
from checker.language.locale import day_names
from checker.language.terms import LASTS_SO_LONG, OTHERWISE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.document import Block
    from checker.findings import Finding

_FEWEST_DAYS, _FEWEST_ROWS = 4, 3
_MOST_ROWS, _MOST_COLUMNS, _MOST_RULES = 60, 8, 20
_DAY_CHARS = len("03-14")
_UNIT_DAYS = {"week": 7.0, "month": 30.4369, "year": 365.2425}
_LEAD_CHARS = 40


class _Rule(NamedTuple):
    """How long each of a sort lasts, as the text says."""

    length: Mention
    days: float
    unit: float


def find_regular_rows(reading: Reading) -> Iterator[Finding]:
    """The one row of a list or a table of a document that breaks the rule which the text tells and all others keep."""
    yield from _off_the_day(reading)
    rules = list(_rules(reading))[:_MOST_RULES]
    for rows, _ in tables(reading) if rules else ():
        body = [row for row in rows if not row.header]
        if _FEWEST_ROWS <= len(body) <= _MOST_ROWS:
            yield from _off_the_length(reading, body, rules)


def _off_the_day(reading: Reading) -> Iterator[Finding]:
    """The one day of a list that is not the first Saturday of its month, as all others and the text say."""
    text, language = reading.document.text, reading.document.language
    blocks = [one for one in reading.document.content if one.kind in ("item", "row") and not one.header]
    found = [list(entries) for _, entries in groupby(blocks, key=lambda one: (one.kind, one.group))]
    listed = [_days(reading, one) for one in found if _FEWEST_DAYS <= len(one) <= _MOST_ROWS]
    listed = [days for days in listed if days]
    counted = [
        one
        for one in (COUNTED_DAY[language].finditer(text) if listed else ())
        if not one["month"]
        and one["day"].casefold() in day_names(language)
        and reading.document.running_text_at(one.start())
    ]
    for days in listed if len(counted) <= _MOST_RULES else ():
        for rule in counted:
            weekday, places = day_names(language)[rule["day"].casefold()], counted_places(rule, language)
            for year in _years(reading, days):
                fit = [_keeps(one, year, weekday, places) for one in days]
                if fit.count(False) == 1:
                    odd = days[fit.index(False)]
                    yield finding(
                        reading,
                        [odd.span, Span(*rule.span())],
                        kind="chronology",
                        level="error",
                        message=f"{odd.text} is not the {rule['place']} {rule['day']} of its month, as all others are.",
                        subject="rule of a list",
                        values=(str(odd.value), rule[0]),
                    )
                if fit.count(False) < len(fit) - 1:
                    break


def _days(reading: Reading, entries: Sequence[Block]) -> list[Mention]:
    """The one day that each entry tells; none where one tells none, or several."""
    found: list[Mention] = []
    for entry in entries:
        dates = [one for one in reading.mentions_in(entry.span) if one.kind == "date"]
        if len(dates) != 1 or dates[0].end_value is not None or len(str(dates[0].value)) < len("--03-14"):
            return []
        found.append(dates[0])
    return found


def _years(reading: Reading, days: Sequence[Mention]) -> list[int]:
    """The years that days without one may be of; any, where all have one."""
    told = [year for one in days if (year := year_of(str(one.value)))]
    if len(told) == len(days):
        return [0]
    near = {year for one in reading.mentions if one.kind == "date" and (year := year_of(str(one.value)))}
    day = reading.document.date
    around = [day.year, day.year + 1, day.year - 1] if day else []
    return sorted({*around, *(year for year in near if not around or abs(year - around[0]) <= 1)})


def _keeps(one: Mention, year: int, weekday: int, places: set[int]) -> bool:
    """Whether a day is that weekday of its month."""
    value = str(one.value)
    try:
        day = datetime.date(year_of(value) or year, int(value[-_DAY_CHARS:-3]), int(value[-2:]))
    except ValueError:
        return False
    return day.weekday() == weekday and bool(places_of(day) & places)


def _rules(reading: Reading) -> Iterator[_Rule]:
    """What the running text says of how long each of a sort lasts."""
    text, language = reading.document.text, reading.document.language
    for one in reading.mentions:
        if one.kind != "duration" or one.unit not in _UNIT_DAYS or one.bound != "exact" or one.end_value is not None:
            continue
        block = reading.document.block_at(one.start)
        if block and block.kind in ("paragraph", "item") and len(block.text) <= MAX_SENTENCE_CHARS:
            lead = text[max(block.span.start, one.start - _LEAD_CHARS) : one.start]
            if LASTS_SO_LONG[language].search(lead):
                yield _Rule(one, float(str(one.value)) * _UNIT_DAYS[one.unit], _UNIT_DAYS[one.unit])


def _off_the_length(reading: Reading, rows: Sequence[Block], rules: Sequence[_Rule]) -> Iterator[Finding]:
    """The row between whose two dates lies another time than between those of all others, which keep a rule."""
    width = len(rows[0].cells)
    if not 1 < width <= _MOST_COLUMNS or any(len(row.cells) != width for row in rows):
        return
    dates = [[_date(reading, cell) for cell in row.cells] for row in rows]
    columns = [n for n in range(width) if all(row[n] for row in dates)]
    for first, last in combinations(columns, 2):
        apart = [_apart(row[first], row[last]) for row in dates]
        usual = max(set(apart), key=lambda one: (apart.count(one), one or 0))
        odd = [n for n, one in enumerate(apart) if one is None or usual is None or abs(one - usual) > _SLACK]
        if usual is None or usual <= 0 or len(odd) != 1 or apart[odd[0]] is None:
            continue
        row, lasts = rows[odd[0]], apart[odd[0]]
        for rule in rules:
            # "six weeks, on Mondays and Thursdays" last from a Monday to the Thursday of the sixth week
            keeps, off = (
                abs(usual - rule.days) <= rule.unit + 1,
                lasts is None or abs(lasts - rule.days) > rule.unit + 1,
            )
            said = reading.document.quote(row.span)
            if keeps and off and not OTHERWISE[reading.document.language].search(said):
                one, other = dates[odd[0]][first], dates[odd[0]][last]
                assert one is not None
                assert other is not None
                yield finding(
                    reading,
                    [other.span, one.span, rule.length.span],
                    kind="chronology",
                    level="error",
                    message=f"From {one.text} to {other.text} it is not {rule.length.text}, as in all other rows.",
                    subject="rule of a table",
                    values=(str(one.value), str(other.value), rule.length.text),
                )
                return


_SLACK = 2.0
"""Days by which rows that keep one length may differ: years have 365 or 366."""


def _date(reading: Reading, cell: Span) -> Mention | None:
    """The one date that a cell holds."""
    told = [one for one in reading.mentions_in(cell) if one.kind == "date"] if cell else []
    return told[0] if len(told) == 1 and told[0].end_value is None else None


def _apart(first: Mention | None, last: Mention | None) -> float | None:
    """How many days lie between two dates; a year counts from its first day, days without a year are of one."""
    assert first is not None
    assert last is not None
    days = [_ordinal(str(one.value)) for one in (first, last)]
    if days[0] is None or days[1] is None or str(first.value).startswith("-") != str(last.value).startswith("-"):
        return None
    return days[1] - days[0] + (_YEAR if days[1] < days[0] and str(first.value).startswith("-") else 0.0)


_YEAR = 365.0
_ANY_YEAR = 2021


def _ordinal(value: str) -> float | None:
    parts = [int(part) for part in value.replace("--", f"{_ANY_YEAR}-", 1).split("-") if part]
    try:
        return float(datetime.date(*[*parts, 1, 1][:3]).toordinal())
    except ValueError:
        return None
