"""The one cell of a column that is not so many times another one, as the cells of all other rows are: twelve months."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.kinds.arithmetic.miswritten import is_slip
from checker.kinds.arithmetic.table_relations import breaks, full_rows, grids, is_near
from checker.language.lazy import lazy_re
from checker.language.numbers import number_word
from checker.language.sums.conclusions import PERIODS, TIMES_A_PERIOD

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.findings import Finding
    from checker.kinds.figures import Figure

_FEWEST_ROWS = 3
_KEPT = 2
"""How many rows must keep a multiple that something tells, or that a slip of the pen shows."""
_FEWEST_DIGITS = 3
"""Figures of so many digits that are no noughts at their end keep a multiple for a reason."""
_PLAIN = 3
"""What a column is multiplied by has no more digits."""
_MOST_RATES = 8


def find_table_multiples(reading: Reading) -> Iterator[Finding]:
    """The cells of a document's tables that are not the multiple of another column that all other rows keep.

    What column is so many times which is told by its heading, by the periods that the headings name or by a rate in the
    text; else the cell must be what the multiple makes but for a digit, or for two that changed places.
    """
    language = reading.document.language
    for titles, _, grid in grids(reading):
        for column in range(2, min(map(len, grid))):
            for other in range(1, column):
                rows = full_rows(grid, other, column)
                odd = _odd(rows)
                if odd is None:
                    continue
                titled = _titled(titles, other, column, len(rows) - 1, language)
                if found := _judged(reading, rows, odd, titled):
                    yield found
                    break


def _odd(rows: Sequence[tuple[Figure, ...]]) -> tuple[int, Decimal] | None:
    """The one row that does not keep a multiple that all others keep, and the multiple."""
    if len(rows) < _FEWEST_ROWS or any(base.value <= 0 or result.value <= 0 for base, result in rows):
        return None
    for base, result in rows[:2]:  # one of two rows is right
        times = result.value / base.value
        if _digits(times) > _PLAIN:
            continue
        off = [n for n, (one, other) in enumerate(rows) if not _keeps(one, other, times)]
        if len(off) == 1 and len({rows[n][0].value for n in range(len(rows)) if n not in off}) >= _KEPT:
            return off[0], times
    return None


def _keeps(base: Figure, result: Figure, times: Decimal) -> bool:
    """Whether one figure is so many times another: to the last cent, but exactly where it has no decimals."""
    return abs(base.value * times - result.value) * 2 <= (result.step if result.decimals else 0)


def _judged(
    reading: Reading, rows: Sequence[tuple[Figure, ...]], odd: tuple[int, Decimal], titled: Decimal | None
) -> Finding | None:
    n, times = odd
    base, wrong = rows[n]
    right = wrong.rounded(base.value * times)
    if times == 1 or not is_near(wrong.value, right):
        return None
    kept = [row for place, row in enumerate(rows) if place != n]
    if times != titled:
        if sum(max(_digits(one.value), _digits(other.value)) >= _FEWEST_DIGITS for one, other in kept) < _KEPT:
            return None
        slip = is_slip(wrong, right) and max(_digits(right), _digits(wrong.value)) >= _FEWEST_DIGITS
        if not slip and (titled or times not in _rates(reading)):
            return None
    shown = f"{round(times, 3).normalize():f}"
    return breaks(reading, wrong, right, f"column is {shown} times another, but here {base.mention.text} × {shown}")


def _digits(value: Decimal) -> int:
    """How many digits a value has but for the noughts at its end."""
    return len(f"{value.normalize():f}".replace(".", "").strip("0"))


def _titled(titles: Sequence[str], other: int, column: int, kept: int, language: str) -> Decimal | None:
    """How many times one column is another by their headings: "three copies", "each month" and "whole year".

    An offer may leave a month out: that a year has twelve, so many rows must say that two do not say it by chance.
    """
    if column >= len(titles):
        return None
    if times := _times(titles[column], language):
        return Decimal(times)
    first, second = (_period(titles[n], language) for n in (other, column))
    named = TIMES_A_PERIOD.get((second, first))
    return Decimal(named[0]) if named and named[0] == named[1] and kept > _KEPT else None


def _period(title: str, language: str) -> str:
    named = [name for name, sign in PERIODS[language].items() if sign.search(title)]
    return named[0] if len(named) == 1 else ""


def _times(title: str, language: str) -> int | None:
    """The small number that a column's heading says it is for: "three copies"."""
    for said in (match[1] for match in _MULTIPLE.finditer(f"{title} ")):
        if said.isdigit():
            return int(said) if 2 <= int(said) <= 52 else None
        found = number_word(said.casefold(), language)
        if found and found.role != "ordinal" and found.value in range(2, 53):
            return int(found.value)
    return None


_MULTIPLE = lazy_re(r"(?:^|\s)(\d{1,2}|[^\W\d]+)\s", re.IGNORECASE)


def _rates(reading: Reading) -> set[Decimal]:
    """What an amount is multiplied by to have a share of it, or to have it with a share that the page tells added."""
    shares = {
        mention.value / 100
        for mention in reading.mentions
        if mention.kind == "percent" and isinstance(mention.value, Decimal) and mention.bound == "exact"
    }
    return {rate for share in sorted(shares)[:_MOST_RATES] for rate in (share, 1 + share)}
