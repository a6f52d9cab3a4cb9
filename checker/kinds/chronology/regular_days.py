"""Days of a list that all keep to a rule of the text but one: every first Saturday of the month."""

from __future__ import annotations

import datetime
from itertools import groupby
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.chronology.calendar_parts import counted_places, places_of
from checker.kinds.dates import year_of
from checker.kinds.kind import finding
from checker.language.dates.calendar_parts import COUNTED_DAY
from checker.language.locale import day_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.document import Block
    from checker.findings import Finding

_FEWEST_DAYS, _MOST_ROWS, _MOST_RULES = 4, 60, 20
_MOST_YEARS = 6
"""A page that tells of more years than these does not say which of them its days are of."""
_DAY_CHARS = len("03-14")


def find_regular_days(reading: Reading) -> Iterator[Finding]:
    """The one day of a list or a table of a document that is not the first Saturday of its month, as all others are."""
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
    years = _years(reading) if counted else []
    for days in listed if len(counted) <= _MOST_RULES else ():
        own = all(year_of(str(one.value)) for one in days)
        for rule in counted:
            weekday, places = day_names(language)[rule["day"].casefold()], counted_places(rule, language)
            for year in [0] if own else years:
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


def _years(reading: Reading) -> list[int]:
    """The years that days without one may be of: those of the text, near the day of the page where it has one."""
    near = {year for one in reading.mentions if one.kind == "date" and (year := year_of(str(one.value)))}
    day = reading.document.date
    around = [day.year, day.year + 1, day.year - 1] if day else []
    years = sorted({*around, *(year for year in near if not around or abs(year - around[0]) <= 1)})
    return years if len(years) <= _MOST_YEARS else []


def _keeps(one: Mention, year: int, weekday: int, places: set[int]) -> bool:
    """Whether a day is that weekday of its month."""
    value = str(one.value)
    try:
        day = datetime.date(year_of(value) or year, int(value[-_DAY_CHARS:-3]), int(value[-2:]))
    except ValueError:
        return False
    return day.weekday() == weekday and bool(places_of(day) & places)
