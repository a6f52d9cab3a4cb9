"""Holds what a text says of a table's rows against the table: the price of lunch here, the price list there."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.claims.claim import is_cell
from checker.claims.judging.judged import Judged, Rule, of_a_part
from checker.claims.judging.told_apart import of_another_price
from checker.claims.pairing import slip
from checker.claims.values import agreement, telling_digits
from checker.language.same_nouns import canonical
from checker.language.stems import content_stems
from checker.language.sums import SUMS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.claims.judging.judged import Key

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_NEAR_COUNT = 0.2
"""How far, at most, a bare number lies from the cell that it retells, as a share of the larger."""
_COMPOUND = 6
"""The fewest letters of a heading that a longer word may begin with."""
_SIZES = (1.0, 1e3, 1e6, 1e9)
_MOST = 400
"""More rows than this are data, not a table that a text retells."""


def retold(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Pairs of a claim of the text and the cell that it retells with another value.

    The text must name the row in full, and the column: by its year, or by its heading and no other column's.
    """
    prose = [
        claim
        for claim in claims
        if not is_cell(claim) and claim.mention and claim.mention.kind in ("percent", "money", "number")
    ]
    measured = [claim for claim in claims if claim.mention and claim.mention.kind == "measure" and not is_cell(claim)]
    rows = rows_of(claims)
    if not (prose or measured) or len(rows) > _MOST:
        return
    yield from _anchored(rows, prose)
    for row in rows:
        if is_total(row[0]):
            yield from _summed(row, prose)
            yield from _measured(row, measured)
        yield from _retelling(row, prose, [each for each in rows if each is not row])


def rows_of(claims: Sequence[Claim]) -> list[list[Claim]]:
    """The cells among some claims, row by row in the order of the pages' paths."""
    rows: dict[tuple[str, int], list[Claim]] = defaultdict(list)
    for claim in claims:
        if is_cell(claim):
            rows[(claim.document.path, claim.span.start)].append(claim)
    return [row for _, row in sorted(rows.items())]


def is_total(cell: Claim) -> bool:
    """Whether a cell's row says that it sums up those above it."""
    return SUMS[cell.document.language].total_row.match(cell.subject_text) is not None


def _anchored(rows: Sequence[Sequence[Claim]], prose: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """What a sentence says beside a figure that a row has too, against the cell beside it: "64 by day, 12 by night".

    The paragraph must name the row, and no row that it names may have the value anywhere.
    """
    at: dict[str, list[tuple[Sequence[Claim], int]]] = defaultdict(list)
    for row in rows:
        for n, cell in enumerate(row):
            if len(cell.value) > 1:
                at[cell.value].append((row, n))
    for first, second in pairwise(prose):
        if first.context != second.context or first.mention is None or second.mention is None:
            continue
        if first.mention.kind != second.mention.kind or first.bound != "exact" or second.bound != "exact":
            continue
        for anchor, claim, step in ((first, second, 1), (second, first, -1)):
            beside = [(row[n + step], row) for row, n in at.get(anchor.value, ()) if 0 <= n + step < len(row)]
            meant = [(cell, row) for cell, row in beside if _in_paragraph(cell, claim) and _comparable(claim, cell)]
            if len(meant) != 1:
                continue
            cell, row = meant[0]
            named = (each for other in rows if other is row or _in_paragraph(other[0], claim) for each in other)
            if distance(claim, cell) <= _ANCHORED and not any(agrees(claim, each) for each in named):
                yield claim, cell


_ANCHORED = 0.34


def _in_paragraph(cell: Claim, claim: Claim) -> bool:
    """Whether the paragraph of a claim names a row, as the page writes it, before the claim."""
    block = claim.document.block_at(claim.value_span.start)
    name = _plain(cell.subject_text)
    return block is not None and len(name) > 2 and name in claim.document.text[block.span.start : claim.span.start]


_SLIPPED = 0.05
"""How far, at most, a number told in the text lies from the total of a table that it retells."""


def _summed(row: Sequence[Claim], prose: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """The numbers of the text that count what a table counts, and are not its total of that year.

    They lie a little off, have a slipped digit, or are the total of another year.
    """
    for cell in row:
        heads = _heads(cell)
        alike = [
            claim
            for claim in prose
            if claim.nouns and claim.nouns[-1] in heads and claim.bound == "exact" and not of_a_part(claim)
            and claim.when[:4] == cell.when and claim.mention and not isinstance(claim.mention.value, str)
        ]  # fmt: skip
        if any(agrees(claim, cell) for claim in alike) and not cell.when:
            continue
        if cell.when:  # a sum of money, whatever it is called, with two digits of the year's total swapped
            alike += [claim for claim in prose if claim.when[:4] == cell.when and _swapped(claim, cell)]
        for claim in alike:
            near = distance(claim, cell) <= _SLIPPED or slip(claim, cell) or _swapped(claim, cell)
            if any(agrees(claim, each) for each in row if each.when == cell.when):
                continue  # the total of another column of that year
            near = near or (bool(cell.when) and any(agrees(claim, each) for each in row if each.when != cell.when))
            if near and not agrees(claim, cell):
                yield claim, cell


def _measured(row: Sequence[Claim], measured: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """The measures of the text that lie a little off the total of their year, in a table that is told in their unit."""
    for cell in row:
        heads = _heads(cell)
        for claim in measured:
            unit = _stems(claim.document.quote(claim.value_span), cell.document.language)
            told = cell.when != "" and claim.when[:4] == cell.when and claim.bound == "exact" and not of_a_part(claim)
            if not told or not unit or not unit <= heads or any(agrees(claim, each) for each in row):
                continue
            if distance(claim, cell) <= _SLIPPED or _swapped(claim, cell):
                yield claim, cell


def _heads(cell: Claim) -> frozenset[str]:
    """The stems of what stands above a cell: the heading of its column, and what its table is of."""
    return frozenset(canonical(each, cell.document.language) for each in (*cell.attribute.split()[1:], *cell.topic))


def _swapped(claim: Claim, cell: Claim) -> bool:
    """Whether two values have the same three digits or more, in one size, in another order."""
    assert claim.mention is not None
    assert cell.mention is not None
    if isinstance(claim.mention.value, str) or isinstance(cell.mention.value, str) or claim.bound != "exact":
        return False
    digits = [telling_digits(value) for value in (claim.mention.value, cell.mention.value)]
    same = sorted(digits[0]) == sorted(digits[1]) and digits[0] != digits[1]
    return same and len(digits[0]) >= _SURE_DIGITS and distance(claim, cell) <= _NEAR_COUNT


_SURE_DIGITS = 3


def _plain(header: str) -> str:
    """A row's heading without what it adds in brackets."""
    return header.partition("(")[0].strip()


def _retelling(
    row: Sequence[Claim], prose: Sequence[Claim], others: Sequence[Sequence[Claim]]
) -> Iterator[tuple[Claim, Claim]]:
    language = row[0].document.language
    header = row[0].subject_text
    main = _stems(_plain(header), language)
    alone = all(_plain(other[0].subject_text) != _plain(header) for other in others)
    wanted = main if alone else _stems(header, language)
    twins = [other[0].subject_text for other in others if _stems(_plain(other[0].subject_text), language) == main]
    numbers = _numbers_of(header) if twins else set()
    if not wanted:
        return
    rivals = {_stems(_plain(other[0].subject_text), language) for other in others} - {frozenset(), wanted}
    rivals = {rival for rival in rivals if not rival <= wanted and not wanted <= rival}
    told: dict[object, list[tuple[Claim, Claim]]] = defaultdict(list)
    for claim in prose:
        if claim.document.path != row[0].document.path or not _named(wanted, claim):
            continue
        cell = _column(claim, row)
        assert claim.mention is not None
        if cell is None or cell.mention is None or isinstance(cell.mention.value, str):
            continue
        said = _numbers_said(claim) if numbers else set()
        if not numbers <= said or any(other - numbers and other <= said for other in map(_numbers_of, twins)):
            continue  # "a barrel of 80 litres and one of 60": of two rows
        if any(_named(rival, claim) for rival in rivals):
            continue  # "good or high": of both rows together
        if states(claim, cell):
            continue  # "one that costs 50,000 receives 35,000, and no more than 40,000"
        told[claim.context].append((claim, cell))
    for pairs in told.values():
        if any(agrees(claim, each) for claim, cell in pairs for each in ([cell] if cell.when else row)):
            continue
        claim, cell = min(pairs, key=lambda pair: (distance(*pair), pair[0].value_span))
        counted = claim.mention is not None and claim.mention.kind == "number"
        if distance(claim, cell) <= (_NEAR_COUNT if counted else 0.5):
            yield claim, cell


def _numbers_of(header: str) -> set[str]:
    return set(_NUMBER.findall(header))


def _named(wanted: frozenset[str], claim: Claim) -> bool:
    """Whether a claim's sentence has the words of a row's heading; a number must stand beside them, or count them.

    German counts in compounds of the heading: "Mobilfunk" and "7.4 Millionen Mobilfunkanschlüsse".
    """
    counted = claim.mention is not None and claim.mention.kind == "number"
    said = claim.near | set(claim.nouns) if counted else claim.words
    if counted and claim.nouns and claim.nouns[-1] in wanted:
        # "five countries" are no museums of the State, though both may be called states
        said = said - {claim.nouns[-1]} | _stems_as_written(claim)
    return all(
        each in said or (len(each) >= _COMPOUND and any(word.startswith(each) for word in said)) for each in wanted
    )


def _of_size(claim: Claim, cell: Claim) -> float:
    """The value of a claim in the size that a table is written in, whose heading says "in millions"."""
    assert claim.mention is not None
    assert cell.mention is not None
    value, written = float(claim.mention.value), float(cell.mention.value)
    if not written or not value:
        return value
    return min((value / size for size in _SIZES), key=lambda each: abs(math.log(abs(each / written))))


@lru_cache(maxsize=1 << 10)
def _stems(header: str, language: str) -> frozenset[str]:
    """The stems of a heading as claims have theirs."""
    return frozenset(canonical(each, language) for each in content_stems(header, language))


def _stems_as_written(claim: Claim) -> frozenset[str]:
    """The stems of a claim's own words, none put for another."""
    return frozenset(content_stems(claim.document.quote(claim.span), claim.document.language))


def _numbers_said(claim: Claim) -> set[str]:
    """The numbers of a claim's sentence in digits, small ones in words too."""
    text = claim.document.quote(claim.context) if claim.context else ""
    found = set(_NUMBER.findall(text))
    words = set(re.findall(r"\w+", text.casefold()))
    return found | {str(n) for n, spelled in enumerate(_SPELLED) if words & set(spelled.split())}


_SPELLED = (
    "zero zéro nul null", "one une un een ein eine", "two deux twee zwei", "three trois drie drei",
    "four quatre vier", "five cinq vijf fünf", "six zes sechs",
)  # fmt: skip


def _column(claim: Claim, row: Sequence[Claim]) -> Claim | None:
    """The cell that a claim speaks of, None where that is not sure."""
    if claim.when and any(cell.when for cell in row):
        found = [cell for cell in row if cell.when and cell.when == claim.when[:4]]
        return found[0] if len(found) == 1 else None
    if any(cell.when for cell in row) or (claim.when and _of_another_year(claim, row[0])):
        return None
    of_kind = [cell for cell in row if _comparable(claim, cell)]
    named = [cell for cell in of_kind if (heads := frozenset(cell.attribute.split()[1:])) and heads & claim.words]
    return named[0] if len(named) == 1 else None


def _of_another_year(claim: Claim, cell: Claim) -> bool:
    """Whether what stands right above a table dates it, and not to the year that a claim speaks of."""
    document = cell.document
    block, years = document.block_at(cell.span.start), set[str]()
    while block and block.index and block.kind in ("row", "caption"):
        block = document.blocks[block.index - 1]
        years.update(_YEAR.findall(block.text) if block.kind != "row" else ())
    return bool(years) and claim.when[:4] not in years


_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def _comparable(claim: Claim, cell: Claim) -> bool:
    """Whether a text and a cell both state a share, or neither does."""
    shares = [each.mention is not None and each.mention.kind == "percent" for each in (claim, cell)]
    return shares[0] == shares[1]


def states(claim: Claim, cell: Claim) -> bool:
    """Whether a text's sentence states a cell's value, beside its own."""
    return claim.context is not None and cell.document.quote(cell.value_span) in claim.document.quote(claim.context)


def agrees(claim: Claim, cell: Claim) -> bool:
    """Whether a text and a cell state one value, whatever size the table is written in."""
    assert claim.mention is not None
    assert cell.mention is not None
    if isinstance(cell.mention.value, str) or isinstance(claim.mention.value, str):
        return False
    if agreement(claim.mention, cell.mention, claim.bound, cell.bound):
        return True
    sized = Decimal(repr(_of_size(claim, cell)))
    return bool(agreement(replace(claim.mention, value=sized), cell.mention, claim.bound, cell.bound))


def distance(claim: Claim, cell: Claim) -> float:
    """How far two values are apart, as a share of the larger; without end where one is a day."""
    assert claim.mention is not None
    assert cell.mention is not None
    if isinstance(claim.mention.value, str) or isinstance(cell.mention.value, str):
        return math.inf
    first, second = _of_size(claim, cell), float(cell.mention.value)
    return abs(first - second) / max(abs(first), abs(second), 1e-9)


def _cells_and_text(claims: Sequence[Claim]) -> Iterator[tuple[Key, Claim]]:
    for claim in claims:
        yield (), claim


def _tables(claims: Sequence[Claim]) -> Iterator[Judged]:
    for one, other in retold(claims):
        if of_another_price(one, other):
            continue
        sure = not is_total(other) or column_adds_up(other, claims)  # a total may itself be wrong
        cell = other.document.quote(other.value_span) if sure else None
        yield Judged(one=one, other=other, level="error", why="the table has another value.", suggestion=cell)


def column_adds_up(cell: Claim, claims: Sequence[Claim]) -> bool:
    """Whether the cells of a table's column add up to a total, the cell being one of these or the total."""
    key = column_of(cell)
    column = [claim for claim in claims if is_cell(claim) and column_of(claim) == key]
    return any(claim is cell for claim in totalled(column))


def column_of(cell: Claim) -> tuple[object, ...]:
    """What the cells of one column share, and no others."""
    return id(cell.document), cell.attribute, cell.when, cell.topic


def totalled(column: Sequence[Claim]) -> Sequence[Claim]:
    """The cells of a column that a total of it bears out: all down to the first row of totals that adds up.

    Where no row of totals does, each cell that is the sum of those above it.
    """
    above, number = Decimal(0), 0
    sums: list[Claim] = []
    for n, claim in enumerate(column):
        if claim.mention is None or isinstance(claim.mention.value, str):
            continue
        value = Decimal(str(claim.mention.value))
        if number > 1 and above == value:
            if is_total(claim):
                return column[: n + 1]
            sums.append(claim)
        above, number = above + value, number + 1
    return sums


TABLES = Rule(meets=_cells_and_text, judge=_tables, within=True)
"""What a text says of a table's row against the row itself."""
