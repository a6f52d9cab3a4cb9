"""Tells which of two values that disagree the pages bear out otherwise, so that the other can be proposed to change."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.claims.claim import is_cell
from checker.claims.judging.tabled import column_of, totalled
from checker.claims.judging.words_shared import found_in
from checker.claims.reading import Note
from checker.claims.values import telling_digits

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from checker.claims.claim import Claim
    from checker.claims.judging.judged import Judged
    from checker.claims.reading import Reading
    from checker.document import Span


_PARTS_CHARS = 500
"""How far behind a number what it is made up of may be told."""
_MOST_PARTS = 8
_LEAST_SUM = 20
"""Of two numbers a smaller one is the sum by chance."""
_FEW = 2
"""A number of so few digits is the total of some table by chance."""


class Stated:
    """What a page states, by what a value may be borne out by: the cells of its tables, and each of its values."""

    def __init__(self, page: Reading) -> None:
        self.claims = page.claims
        self.starts = [claim.value_span.start for claim in self.claims]
        self.by_value: dict[str, list[Claim]] = defaultdict(list)
        self.rows: dict[Span, list[Claim]] = defaultdict(list)
        columns: dict[tuple[object, ...], list[Claim]] = defaultdict(list)
        for claim in self.claims:
            self.by_value[claim.value].append(claim)
            self.rows[claim.span].append(claim)
            if is_cell(claim):
                columns[column_of(claim)].append(claim)
        sums = [cell for column in columns.values() for cell in totalled(column)]
        self.summed = {id(cell) for cell in sums}
        self.digits = {telling_digits(number) for cell in sums if (number := _number(cell)) is not None}

    def from_to(self, start: int, end: int) -> Sequence[Claim]:
        """The claims whose values begin between two offsets."""
        return self.claims[bisect_left(self.starts, start) : bisect_left(self.starts, end)]


_STATED = Note(name="stated", make=Stated, kind=Stated)


def borne_out(judged: Judged, pages: Collection[Reading]) -> Judged:
    """What is judged, with the value proposed that something speaks for, if nothing does for the other, told second.

    For a value speaks that figures beside either of the two add up to it, or those of a table, or that a third claim
    of the pages states it: in the same unit, in another sentence, row or item which shares a word with the two, or
    stands under a heading that does.
    """
    if judged.suggestion is not None or judged.level == "note":
        return judged
    stated = {id(page.document): page.noted(_STATED) for page in pages}
    for speaks in (_summed, _repeats):
        told = [speaks(side, judged, stated) for side in (judged.one, judged.other)]
        if told[0] != told[1]:
            wrong, right = (judged.one, judged.other) if told[1] else (judged.other, judged.one)
            return replace(judged, one=wrong, other=right, suggestion=right.document.quote(right.value_span))
    return judged


def _summed(side: Claim, judged: Judged, stated: Mapping[int, Stated]) -> bool:
    """Whether figures add up to a side's value: those of a row or column, or some that are told right after either."""
    value = _number(side)
    if value is None:
        return False
    own = stated[id(side.document)]
    if is_cell(side):
        return id(side) in own.summed or _row_adds_up(side, own.rows[side.span])
    digits = telling_digits(value)
    if len(digits) > _FEW and any(digits in page.digits for page in stated.values()):
        return True
    return any(_made_up(value, near, stated[id(near.document)]) for near in (judged.one, judged.other))


def _number(claim: Claim) -> Decimal | None:
    mention = claim.mention
    return None if mention is None or isinstance(mention.value, str) or mention.end_value is not None else mention.value


def _made_up(value: Decimal, near: Claim, stated: Stated) -> bool:
    """Whether some numbers in a row behind a claim's make up a value."""
    parts = [
        part
        for claim in stated.from_to(near.value_span.end, near.value_span.end + _PARTS_CHARS)
        if _of_one_unit(claim, near) and not claim.members and (part := _number(claim)) is not None and part > 0
    ]
    sums = [Decimal(0)]
    for part in parts:
        sums.append(sums[-1] + part)
    for first, before in enumerate(sums[:-2]):
        for last in range(first + 2, min(len(sums), first + _MOST_PARTS + 1)):
            if sums[last] - before == value:
                return last - first > 2 or value >= _LEAST_SUM
    return False


def _row_adds_up(cell: Claim, row: Sequence[Claim]) -> bool:
    """Whether a cell is the last of its row and the sum of those before it."""
    parts = [
        part
        for claim in row
        if claim.value_span.start <= cell.value_span.start and (part := _number(claim)) is not None
    ]  # fmt: skip
    return len(parts) > 2 and sum(parts[:-1]) == parts[-1]


def _repeats(side: Claim, judged: Judged, stated: Mapping[int, Stated]) -> bool:
    """Whether a third passage states a side's value too."""
    shared = _about(judged.one) | _about(judged.other)
    contexts = {judged.one.context, judged.other.context}
    return any(
        claim.context not in contexts
        and _of_one_unit(claim, side)
        and (not (claim.when and side.when) or claim.when[:4] == side.when[:4])
        and bool(found_in(_about(claim), shared))
        for page in stated.values()
        for claim in page.by_value.get(side.value, ())
    )


def _about(claim: Claim) -> frozenset[str]:
    return claim.words | claim.topic | set(claim.nouns)


def _of_one_unit(claim: Claim, side: Claim) -> bool:
    """Whether two claims state values of one unit; a table's bare number may be of any."""
    first, second = claim.mention, side.mention
    if first is None or second is None:
        return False
    if is_cell(claim) and first.kind == "number" and first.unit is None:
        return second.kind in ("number", "money", "measure")
    return (first.kind, first.unit) == (second.kind, second.unit)
