"""Values as ranges: what a mention allows to be true, and how two mentions agree or exclude each other."""

from __future__ import annotations

import calendar
import datetime
import math
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from checker.claims.mention import Bound, Mention

Agreement = Literal["same", "bounds", "approximation", "rounding", ""]
"""How two values agree; "" where they exclude each other."""

_ABOUT = 0.1
"""How far "some 40" may lie from the truth, as a share."""
_ABOUT_FINE = 0.02
"""The same for a number of more than two telling digits: "about 68.57 %"."""


class Range(NamedTuple):
    """All values between two ends; an open end does not itself belong to it."""

    low: float
    high: float
    low_open: bool = False
    high_open: bool = False

    def meets(self, other: Range) -> bool:
        """Whether some value lies in both."""
        low, high = max(self.low, other.low), min(self.high, other.high)
        if low != high:
            return low < high
        return not any(
            (side.low == low and side.low_open) or (side.high == low and side.high_open) for side in (self, other)
        )


@lru_cache(maxsize=1 << 14)
def date_range(value: str) -> Range | None:
    """The days that an ISO 8601 date covers, as ordinals: "2014" is a whole year; None where it names no such days."""
    parts = value.split("-")
    try:
        numbers = [int(part) for part in parts]
        if len(numbers) == 1 and 1 <= numbers[0] <= 9999:
            first, last = datetime.date(numbers[0], 1, 1), datetime.date(numbers[0], 12, 31)
        elif len(numbers) == 2 and 1 <= numbers[0] <= 9999:
            days = calendar.monthrange(numbers[0], numbers[1])[1]
            first, last = datetime.date(numbers[0], numbers[1], 1), datetime.date(numbers[0], numbers[1], days)
        elif len(numbers) == 3:
            first = last = datetime.date(*numbers)
        else:
            return None
    except ValueError:
        return None
    return Range(first.toordinal(), last.toordinal())


def range_of(mention: Mention, bound: Bound | None = None) -> Range | None:
    """The values that a mention allows; None where its value is no number and no full date.

    `bound` overrides the mention's own, for a date whose bound ("before 2014") the sentence says.
    """
    bound = bound or mention.bound
    exact = _exact(mention.value)
    if exact is None:
        return None
    low, high = exact.low, exact.high
    if mention.end_value is not None:
        end = _exact(mention.end_value)
        return Range(low, max(high, end.high)) if end else exact
    if bound == "about":
        slack = 366.0 if isinstance(mention.value, str) else abs(low) * _slack(mention.value)
        return Range(low - slack, high + slack)
    if bound == "at-least":
        return Range(low, math.inf)
    if bound == "more-than":
        return Range(high, math.inf, low_open=True)
    if bound == "at-most":
        return Range(-math.inf, high)
    if bound == "less-than":
        return Range(-math.inf, low, high_open=True)
    return exact


def _slack(value: Decimal) -> float:
    return _ABOUT if len(value.normalize().as_tuple().digits) <= 2 else _ABOUT_FINE


def _exact(value: Decimal | str) -> Range | None:
    if isinstance(value, str):
        return date_range(value)
    return Range(float(value), float(value)) if value.is_finite() else None


def agreement(
    one: Mention, other: Mention, one_bound: Bound | None = None, other_bound: Bound | None = None
) -> Agreement:
    """How two mentions of one quantity agree; "" where no value satisfies both."""
    if isinstance(one.value, str) and isinstance(other.value, str):
        one, other = _same_years(one, other)
    first, second = range_of(one, one_bound), range_of(other, other_bound)
    if first is None or second is None:
        return "same" if one.value == other.value else ""
    bounds = {one_bound or one.bound, other_bound or other.bound}
    if first == second or (one.kind == "date" and first.meets(second) and bounds == {"exact"}):
        return "same"
    if isinstance(one.value, Decimal) and one.value == other.value and precision(one.value) >= 2:
        return "rounding"  # "983,000" and "over 983,000": round figures are seldom meant to the last unit
    if first.meets(second):
        return "approximation" if "about" in bounds else "bounds"
    if (
        isinstance(one.value, Decimal)
        and isinstance(other.value, Decimal)
        and (_rounds_to(one.value, other.value) or _rounds_to(other.value, one.value))
    ):
        return "rounding"
    return ""


def _same_years(one: Mention, other: Mention) -> tuple[Mention, Mention]:
    """Two dates, told as of one year where either tells none: "--12-24" and "2014-12-24" name one day of the year."""
    first, second = str(one.value), str(other.value)
    if not first.startswith("--") and not second.startswith("--"):
        return one, other
    return replace(one, value=any_year(first)), replace(other, value=any_year(second))


def any_year(value: str) -> str:
    """A date with its day and month put into one and the same leap year."""
    tail = value.lstrip("-") if value.startswith("--") else value[5:]
    return f"2000-{tail}" if tail else value


def same_time(one: str, other: str, one_bound: Bound = "exact", other_bound: Bound = "exact") -> bool:
    """Whether two ISO 8601 dates, limited as they are, may be of one time; an empty one may be of any."""
    if not one or not other:
        return True
    if one.startswith("--") or other.startswith("--"):
        one, other = any_year(one), any_year(other)
    first, second = date_range(one), date_range(other)
    return first is None or second is None or _limited(first, one_bound).meets(_limited(second, other_bound))


def _limited(exact: Range, bound: Bound) -> Range:
    if bound == "more-than":
        return Range(exact.high, math.inf, low_open=True)
    if bound == "less-than":
        return Range(-math.inf, exact.low, high_open=True)
    return exact


def precision(value: Decimal) -> int:
    """The power of ten to which a number is told: 0 for 312, 3 for 4,000, -1 for 49.6, 0 for 40."""
    exponent = value.as_tuple().exponent
    assert isinstance(exponent, int)
    if exponent < 0:
        return exponent
    stripped = int(value.normalize().as_tuple().exponent)
    return stripped if stripped >= 2 and abs(value) >= 1000 else 0


def _rounds_to(rough: Decimal, fine: Decimal) -> bool:
    """Whether the finer number, told as roughly as the other, is the other."""
    place = precision(rough)
    if place <= precision(fine):
        return False
    unit = Decimal(10) ** place
    return abs(rough - fine) * 2 < unit and rough != 0  # what lies half-way, 45 and 50, is no rounding


def telling_digits(value: Decimal) -> str:
    """The digits that a number has in whatever size it is written, "25" for 2.5 million and for 2,500."""
    return f"{value.normalize():f}".replace(".", "").strip("0")


def near_miss(one: Decimal, other: Decimal) -> bool:
    """Whether two exact numbers differ as slips of the pen do: two neighbouring digits swapped, or one digit wrong.

    Only numbers of three and more digits count: shorter ones are alike too often by chance.
    """
    first, second = f"{one.normalize():f}".replace(".", ""), f"{other.normalize():f}".replace(".", "")
    if len(first) != len(second) or len(first) < 3 or first == second:
        return False
    different = [n for n in range(len(first)) if first[n] != second[n]]
    if first[0] != second[0] or "0" in (first[0], second[0]):
        return False
    return len(different) == 2 and different[1] == different[0] + 1 and sorted(first) == sorted(second)
