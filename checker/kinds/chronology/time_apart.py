"""Whether two dates lie as far apart as a length of time says, and what would make it so."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.kinds.dates import days_of, flag_dates, widened, year_of
from checker.kinds.figures import figure
from checker.kinds.kind import finding
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

UNIT_DAYS = {"day": 1.0, "week": 7.0, "month": 30.4369, "year": 365.2425, "decade": 3652.425, "century": 36524.25}
"""How many days a unit of time has."""
UNIT_YEARS = {"year": 1, "decade": 10, "century": 100}
_MONTH_CHARS = 7
_ROUND = 10
"""From here on numbers are told round."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Distance:
    """A length of time that a sentence puts between two of its dates."""

    length: Mention
    later: bool
    """Whether `focus` comes so much after `references`, and not before."""
    focus: Mention
    references: tuple[Mention, ...]
    """What it may be counted from, in the order of the text; one in most cases."""
    at_most: bool
    steps: tuple[Mention, ...] = ()
    """Lengths told before it, each leading to an event that has no date: "five years later it moved"."""


def judge_distance(reading: Reading, distance: Distance) -> Finding | None:
    """What is wrong with a distance, if no date that it may count from makes it right."""
    if any(_fits(reading, distance, one) for one in distance.references):
        return None
    length, focus, reference = distance.length, distance.focus, distance.references[-1]
    if distance.steps:
        return _judged_by_steps(reading, distance)
    first, last = (reference, focus) if distance.later else (focus, reference)
    right = _right_number(length, first, last)
    way = "after" if distance.later else "before"
    if right is not None and right > 0:
        message = f"From {first.text} to {last.text} are {_apart(right, length)}, not {length.text}."
    else:
        message = f"{focus.text} does not come {length.text} {way} {reference.text}."
    return flag_dates(
        reading,
        [focus, reference, length],
        message,
        "time between events",
        spans=[length.span, focus.span, reference.span],
        suggestion=_suggestion(reading, distance, reference, right),
    )


def _judged_by_steps(reading: Reading, distance: Distance) -> Finding | None:
    """What is wrong with a distance that may count from an event without a date, if no way to count makes it right."""
    for reference in distance.references:
        for count in range(1, len(distance.steps) + 1):
            if _fits(reading, replace(distance, steps=distance.steps[-count:]), reference, passed=True):
                return None
    focus, reference = distance.focus, distance.references[-1]
    lengths = [*distance.steps, distance.length]
    return finding(
        reading,
        [distance.length.span, focus.span, *(step.span for step in distance.steps), reference.span],
        kind="chronology",
        level="error",
        message=f"{reference.text}, {' and then '.join(one.text for one in lengths)} do not lead to {focus.text}.",
        subject="time between events",
        values=(str(focus.value), str(reference.value), *(str(one.value) for one in lengths)),
    )


def _apart(number: int | None, length: Mention) -> str:
    return f"{number} {length.unit}{'s' if number != 1 else ''}"


def _fits(
    reading: Reading, distance: Distance, reference: Mention, years: int = 0, *, moved: str = "", passed: bool = False
) -> bool:
    """Whether the dates can lie as far apart as told; `moved` is the one of them that is read some `years` later.

    With `passed` the steps between come on top of the length.
    """
    focus, other = widened(reading, distance.focus), widened(reading, reference)
    if focus is None or other is None:
        return True
    if not passed and (apart := _bare_years(reading, distance, reference)) is not None:
        later = years if moved == "focus" else -years if moved == "reference" else 0
        return (apart + later) * (1 if distance.later else -1) == int(str(distance.length.value))
    shift = years * UNIT_DAYS["year"]
    least = focus[0] - other[1] + (shift if moved == "focus" else -shift if moved == "reference" else 0)
    most = focus[1] - other[0] + (shift if moved == "focus" else -shift if moved == "reference" else 0)
    if not distance.later:
        least, most = -most, -least
    told, slack = _told_days(distance.length)
    for step in distance.steps if passed else ():
        more = _told_days(step)
        told, slack = told + more[0], slack + more[1]
    low, high = told - slack, told + slack
    bound = distance.length.bound
    if bound in ("more-than", "at-least"):
        high = float("inf")
    if distance.at_most or bound in ("less-than", "at-most"):
        low = -1.0
    return least <= high and most >= low


def _bare_years(reading: Reading, distance: Distance, reference: Mention) -> int | None:
    """The years from one bare year to another where so few are told right beside the second: "two years later, in"."""
    length, focus = distance.length, distance.focus
    few = length.unit == "year" and length.bound == "exact" and str(length.value).isdigit()
    if not few or int(str(length.value)) >= _ROUND or distance.steps or distance.at_most:
        return None
    if any(not _BARE.fullmatch(one.text) or widened(reading, one) != days_of(one) for one in (focus, reference)):
        return None  # "in late 2016" may be two years before early 2019
    between = reading.document.text[min(length.end, focus.end) : max(length.start, focus.start)]
    near = len(between) <= _BESIDE_CHARS and focus.start > length.end
    return (year_of(str(focus.value)) or 0) - (year_of(str(reference.value)) or 0) if near else None


_BARE = lazy_re(r"[12]\d{3}")
_BESIDE_CHARS = 24


def _told_days(length: Mention) -> tuple[float, float]:
    """How many days a length of time is, and how many it may be off as people round it."""
    number, unit = float(str(length.value)), UNIT_DAYS[str(length.unit)]
    told = number * unit
    if length.unit in ("year", "decade", "century"):
        # half a year is any time between four months and eight
        half = 0.28 if length.unit == "year" else _HALF_CENTURY
        slack = half * unit if number < 1 else 0.55 * unit if number < _ROUND else unit
    elif length.unit == "month":
        slack = max(25.0, 0.15 * told)
    else:
        # ten working days last a fortnight
        slack = max(2.0, 0.5 * told) if length.unit == "day" else max(5.0, 0.2 * told)
    return told, slack * (2 if length.bound == "about" else 1)


def _right_number(length: Mention, first: Mention, last: Mention) -> int | None:
    """How many of the length's units there are from the first date to the last; None where that is no whole number."""
    start, end = str(first.value), str(last.value)
    if length.unit == "year" and (len(start) < _MONTH_CHARS or len(end) < _MONTH_CHARS):
        return (year_of(end) or 0) - (year_of(start) or 0)
    if len(start) < _MONTH_CHARS or len(end) < _MONTH_CHARS:
        return None
    months = 12 * (int(end[:4]) - int(start[:4])) + int(end[5:7]) - int(start[5:7])
    if length.unit == "month":
        return months
    if length.unit == "year" and months % 12 in (0, 1, 11):
        return round(months / 12)
    days = days_of(first), days_of(last)
    if len(start) == len(end) > _MONTH_CHARS and days[0] and days[1] and length.unit in ("day", "week"):
        number, rest = divmod(int(days[1][0] - days[0][0]), int(UNIT_DAYS[length.unit]))
        return None if rest else number
    return None


_HALF_CENTURY = 0.07
"""Half a century is said of forty-three to fifty-seven years."""
_DIGITS = lazy_re(r"(?<!\d)[12]\d{3}(?!\d)")


def _suggestion(reading: Reading, distance: Distance, reference: Mention, right: int | None) -> str | None:
    """What would make it right, each by one change: another number, another year of one of the dates."""
    ways: list[str] = []
    told = figure(distance.length)
    if right is not None and right > 0 and told is not None and distance.length.bound == "exact":
        ways.append(told.like(Decimal(right), reading.document.language))
    elif distance.length.bound != "exact":
        return None
    for moved, date in (("focus", distance.focus), ("reference", reference)):
        if moved == "reference" and ways and right is not None and right > 0:
            break
        for years in sorted(range(-_ROUND, _ROUND + 1), key=lambda number: (abs(number), number)):
            if years and _fits(reading, distance, reference, years, moved=moved) and _DIGITS.search(date.text):
                exact = _exact_year(distance, reference, date) if distance.length.unit == "year" else None
                ways.append(_DIGITS.sub(lambda found: str(exact or int(found[0]) + years), date.text, count=1))  # noqa: B023
                break
    return " or ".join(ways) or None


def _exact_year(distance: Distance, reference: Mention, moved: Mention) -> int | None:
    """The year that a whole number of years puts the moved date in."""
    number = float(str(distance.length.value))
    if number != int(number):
        return None
    other = reference if moved is distance.focus else distance.focus
    sign = 1 if distance.later == (moved is distance.focus) else -1
    return (year_of(str(other.value)) or 0) + sign * int(number)
