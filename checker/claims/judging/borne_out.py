"""Tells which of two values that disagree the pages bear out otherwise, so that the other can be proposed to change."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.claims.claim import is_cell
from checker.claims.judging.tabled import column_adds_up
from checker.claims.judging.words_shared import found_in
from checker.claims.values import telling_digits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.claims.claim import Claim
    from checker.claims.judging.judged import Judged


_PARTS_CHARS = 500
"""How far behind a number what it is made up of may be told."""
_MOST_PARTS = 8
_LEAST_SUM = 20
"""Of two numbers a smaller one is the sum by chance."""
_FEW = 2
"""A number of so few digits is the total of some table by chance."""


def borne_out(judged: Judged, claims: Sequence[Claim]) -> Judged:
    """What is judged, with the value proposed that something speaks for, if nothing does for the other, told second.

    For a value speaks that figures beside either of the two add up to it, or those of a table, or that a third claim
    of the pages states it: in the same unit, in another sentence, row or item which shares a word with the two, or
    stands under a heading that does.
    """
    if judged.suggestion is not None or judged.level == "note":
        return judged
    for speaks in (_summed, _repeats):
        told = [speaks(side, judged, claims) for side in (judged.one, judged.other)]
        if told[0] != told[1]:
            wrong, right = (judged.one, judged.other) if told[1] else (judged.other, judged.one)
            return replace(judged, one=wrong, other=right, suggestion=right.document.quote(right.value_span))
    return judged


def _summed(side: Claim, judged: Judged, claims: Sequence[Claim]) -> bool:
    """Whether figures add up to a side's value: those of a row or column, or some that are told right after either."""
    value = _number(side)
    if value is None:
        return False
    if is_cell(side):
        return column_adds_up(side, claims) or _row_adds_up(side, claims)
    return _totalled(value, claims) or any(_made_up(value, near, claims) for near in (judged.one, judged.other))


def _totalled(value: Decimal, claims: Sequence[Claim]) -> bool:
    """Whether a table's column adds up to a value, in whatever size it is written."""
    digits = telling_digits(value)
    return len(digits) > _FEW and any(
        is_cell(claim) and (number := _number(claim)) is not None and telling_digits(number) == digits
        and column_adds_up(claim, claims)
        for claim in claims
    )  # fmt: skip


def _number(claim: Claim) -> Decimal | None:
    mention = claim.mention
    return None if mention is None or isinstance(mention.value, str) or mention.end_value is not None else mention.value


def _made_up(value: Decimal, near: Claim, claims: Sequence[Claim]) -> bool:
    """Whether some numbers in a row behind a claim's make up a value."""
    start, end = near.value_span.end, near.value_span.end + _PARTS_CHARS
    parts = [
        part
        for claim in claims
        if claim.document is near.document and start <= claim.value_span.start < end and _of_one_unit(claim, near)
        and not claim.members and (part := _number(claim)) is not None and part > 0
    ]  # fmt: skip
    sums = [Decimal(0)]
    for part in parts:
        sums.append(sums[-1] + part)
    for first, before in enumerate(sums[:-2]):
        for last in range(first + 2, min(len(sums), first + _MOST_PARTS + 1)):
            if sums[last] - before == value:
                return last - first > 2 or value >= _LEAST_SUM
    return False


def _row_adds_up(cell: Claim, claims: Sequence[Claim]) -> bool:
    """Whether a cell is the last of its row and the sum of those before it."""
    row = [
        part
        for claim in claims
        if claim.document is cell.document and claim.span == cell.span
        and claim.value_span.start <= cell.value_span.start and (part := _number(claim)) is not None
    ]  # fmt: skip
    return len(row) > 2 and sum(row[:-1]) == row[-1]


def _repeats(side: Claim, judged: Judged, claims: Sequence[Claim]) -> bool:
    """Whether a third passage states a side's value too."""
    shared = _about(judged.one) | _about(judged.other)
    contexts = {judged.one.context, judged.other.context}
    return any(
        claim.value == side.value
        and claim.context not in contexts
        and _of_one_unit(claim, side)
        and (not (claim.when and side.when) or claim.when[:4] == side.when[:4])
        and bool(found_in(_about(claim), shared))
        for claim in claims
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
