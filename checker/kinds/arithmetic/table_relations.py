"""Rows of a table that break what all its other rows keep: a product, a difference, a sum, a share of a column."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from itertools import combinations, pairwise, permutations
from typing import TYPE_CHECKING, NamedTuple

from checker.claims.reading import Note
from checker.document import Span
from checker.kinds.arithmetic.totals import part_beyond
from checker.kinds.kind import finding
from checker.kinds.tabulated import Cell, cell_of, is_total, label_of, tables, titles_of
from checker.language.lazy import lazy_re
from checker.language.sums import SUMS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.document import Block
    from checker.findings import Finding
    from checker.kinds.figures import Figure

_FEWEST_ROWS = 3
_MOST_COLUMNS = 8
_KEPT = 2
"""How many rows must keep a relation, at least, and all but one of them."""
_FAR = Decimal("0.6")

Row = list[Cell | None]
"""What a row has in each column; None where that is no figure."""
_Way = Callable[[Decimal, Decimal], Decimal]
_WAYS: tuple[tuple[str, _Way], ...] = (
    ("×", lambda first, second: first * second),
    ("+", lambda first, second: first + second),
    ("-", lambda first, second: second - first),
    ("-", lambda first, second: first - second),
)
_RESULTS = {"×": "the product", "+": "the sum", "-": "the difference"}


class Grid(NamedTuple):
    """The figures of a table."""

    titles: list[str]
    every: list[Row]
    """All rows that are at least as wide as the narrowest of `parts`."""
    parts: list[Row]
    """The rows that are no totals."""


def grids(reading: Reading) -> Sequence[Grid]:
    """The tables of a document that have figures enough to keep something, read once."""
    return reading.noted(_GRIDS)


def _find_grids(reading: Reading) -> list[Grid]:
    found: list[Grid] = []
    words = SUMS.get(reading.document.language, SUMS["en"])
    for rows, _ in tables(reading):
        body = [row for row in rows if not row.header and len(row.cells) >= 2]
        body = [row for row in body if not is_total(label_of(reading, row), words)]
        width = min((len(row.cells) for row in body), default=0)
        if len(body) < _FEWEST_ROWS or not 3 <= width <= _MOST_COLUMNS:
            continue
        titles = titles_of(reading, rows)
        cells = {row.index: _cells(reading, row, titles) for row in rows if not row.header and len(row.cells) >= width}
        found.append(Grid(titles, list(cells.values()), [cells[row.index] for row in body]))
    return found


_GRIDS = Note(name="grids of tables", make=_find_grids, kind=list[Grid])


def find_table_relations(reading: Reading) -> Iterator[Finding]:
    """The cells of a document's tables that do not keep what the other rows of their column keep."""
    words = SUMS.get(reading.document.language, SUMS["en"])
    for titles, every, grid in grids(reading):
        width = min(map(len, grid))
        for column in range(1, width):
            if found := _odd_ratio(reading, every, column):
                yield found
                break
        for column in range(2, width):
            if column < len(titles) and words.of_which.match(titles[column]):
                yield from _more_than_its_whole(reading, grid, column)
                continue
            if found := _odd_row(reading, grid, column) or _odd_running(reading, grid, column):
                yield found


def _cells(reading: Reading, row: Block, titles: Sequence[str]) -> list[Cell | None]:
    """The figures of a row, shares where the head of their column says so: "Share (%)"."""
    cells = [None, *(cell_of(reading, span) for span in row.cells[1:])]
    return [
        cell._replace(share=True) if cell and n < len(titles) and _IN_PERCENT.search(titles[n]) else cell
        for n, cell in enumerate(cells)
    ]


_IN_PERCENT = lazy_re(r"%|\b(?:per ?cent|percent(?:age)?|pour cent|pourcentage|procent|prozent)\b", re.IGNORECASE)


def find_table_shares(reading: Reading) -> Iterator[Finding]:
    """The one share of a table that is not what its row has of the whole of a column, as all the others are."""
    words = SUMS.get(reading.document.language, SUMS["en"])
    for rows, _ in tables(reading):
        body = [row for row in rows if not row.header and len(row.cells) >= 3]
        width = min((len(row.cells) for row in body), default=0)
        sums = [is_total(label_of(reading, row), words) for row in body]
        parts = [row for row, summed in zip(body, sums, strict=True) if not summed]
        if len(parts) < _FEWEST_SHARES or width > _MOST_COLUMNS:
            continue
        titles = titles_of(reading, rows)
        grid = [_cells(reading, row, titles)[:width] for row in parts]
        totals = [_cells(reading, row, titles)[:width] for row, summed in zip(body, sums, strict=True) if summed]
        for column in range(1, width):
            for base in range(1, width):
                if base != column and (found := _odd_share(reading, grid, totals[-1:], base, column)):
                    yield found
                    break


def _odd_share(
    reading: Reading,
    grid: Sequence[Sequence[Cell | None]],
    totals: Sequence[Sequence[Cell | None]],
    base: int,
    column: int,
) -> Finding | None:
    pairs = [(row[base], row[column]) for row in grid]
    full = [(a.figure, b.figure) for a, b in pairs if a and b and b.share and not a.share]
    total = next((row[base] for row in totals), None)
    whole = total.figure.value if total else sum((part.value for part, _ in full), Decimal(0))
    if len(full) != len(pairs) or whole <= 0:
        return None
    odd = [
        (part, share) for part, share in full if abs(part.value / whole * 100 - share.value) > share.step * _ROUNDED_TO
    ]
    if len(odd) != 1:
        return None
    part, wrong = odd[0]
    right = part.value / whole * 100
    suggestion = wrong.like(right, reading.document.language)
    told = [row[column] for row in totals]
    return finding(
        reading,
        [_with_sign(reading, wrong), part.span, *(cell.figure.span for cell in told if cell)],
        kind="arithmetic",
        level="error",
        message=f"In the other rows this column is the share of the whole, but {part.mention.text} of {whole:,f} are "
        f"{suggestion} per cent, not {wrong.mention.text}.",
        suggestion=suggestion,
        subject="share in a table",
        values=(str(part.value), str(whole), str(wrong.value)),
    )


def _with_sign(reading: Reading, share: Figure) -> Span:
    """Where a share stands in its cell, with its per cent sign."""
    sign = re.match(r"\s?%", reading.document.text[share.span.end : share.span.end + 2])
    return Span(share.span.start, share.span.end + (sign.end() if sign else 0))


_FEWEST_SHARES = 4
_ROUNDED_TO = Decimal("0.75")
"""By how much of a step a share may be off that was rounded up or down to make a hundred."""


def _more_than_its_whole(reading: Reading, grid: Sequence[Sequence[Cell | None]], column: int) -> Iterator[Finding]:
    """The one cell of a column headed "of which …" that is more than the cell before it."""
    full = full_rows(grid, column - 1, column)
    odd = [(whole, part) for whole, part in full if part.value > whole.value]
    if len(full) == len(grid) >= _FEWEST_ROWS and len(odd) == 1:
        whole, part = odd[0]
        yield part_beyond(reading, part, whole)


def full_rows(grid: Sequence[Sequence[Cell | None]], *columns: int) -> list[tuple[Figure, ...]]:
    """What the rows have in some columns, of those that have a figure in each that is no share."""
    rows = [tuple(cell.figure for n in columns if (cell := row[n]) and not cell.share) for row in grid]
    return [row for row in rows if len(row) == len(columns)]


def _odd_row(reading: Reading, grid: Sequence[Sequence[Cell | None]], column: int) -> Finding | None:
    """The one cell of a column that is not what two columns before it make in all other rows."""
    for first, second in combinations(range(1, column), 2):
        full = full_rows(grid, first, second, column)
        if len(full) < _FEWEST_ROWS or len(full) != len(grid):
            continue
        for sign, way in _WAYS:
            odd = [row for row in full if way(row[0].value, row[1].value) != row[2].value]
            if len(odd) != 1:
                continue
            # a column of noughts or ones keeps any product
            lively = sum(min(abs(row[0].value), abs(row[1].value)) > 1 for row in full if row not in odd)
            if lively < _KEPT:
                continue
            a, b, wrong = odd[0]
            right = way(a.value, b.value)
            if sign == "-" and abs(right) == abs(wrong.value) and len(full) <= _FEWEST_ROWS:
                pass  # a fall told as a rise
            elif not right or not (is_near(wrong.value, right) or (sign == "-" and lively > _KEPT)):
                continue
            one, other = (b, a) if way(Decimal(1), Decimal(3)) == 2 and sign == "-" else (a, b)
            told = f"column is {_RESULTS[sign]} of two before it, but here {one.mention.text} {sign} "
            return breaks(reading, wrong, right, f"{told}{other.mention.text}")
    return None


def breaks(reading: Reading, wrong: Figure, right: Decimal, told: str) -> Finding:
    """The finding that a cell breaks what its column keeps; `told` tells that, up to the sum that it should be."""
    suggestion = wrong.like(right, reading.document.language)
    return finding(
        reading,
        [wrong.span],
        kind="arithmetic",
        level="error",
        message=f"In the other rows this {told} = {suggestion}, not {wrong.mention.text}.",
        suggestion=suggestion,
        subject="row of a table",
        values=(str(wrong.value), str(right)),
    )


def _odd_ratio(reading: Reading, grid: Sequence[Sequence[Cell | None]], column: int) -> Finding | None:
    """The one share of a column that is not what one column is of another, or has grown on it, in all other rows."""
    cells = [row[column] for row in grid]
    shares = [cell.figure for cell in cells if cell and cell.share]
    plain = {
        n: [cell.figure for row in grid if n < len(row) and (cell := row[n]) and not cell.share]
        for n in range(1, len(grid[0]) if grid else 0)
    }
    plain = {n: found for n, found in plain.items() if len(found) == len(grid) and n != column}
    if len(shares) != len(grid) or len(grid) < _FEWEST_ROWS or len(plain) < 2:
        return None
    for first, second in permutations(plain, 2):
        pairs = list(zip(plain[first], plain[second], strict=True))
        if any(base.value <= 0 for base, _ in pairs):
            continue
        for told, less in ((_IS_OF, 0), (_GREW, 100)):
            right = [part.value / base.value * 100 - less for base, part in pairs]
            odd = [n for n, one in enumerate(shares) if abs(right[n] - one.value) > one.step * _ROUNDED_TO]
            kept = {shares[n].value for n in range(len(shares)) if n not in odd}
            if len(odd) != 1 or len(kept) < _KEPT or abs(right[odd[0]] - shares[odd[0]].value) < 1:
                continue
            wrong = shares[odd[0]]
            base, part = pairs[odd[0]]
            suggestion = wrong.like(right[odd[0]], reading.document.language)
            return finding(
                reading,
                [_with_sign(reading, wrong), part.span, base.span],
                kind="arithmetic",
                level="error",
                message=told.format(
                    base=base.mention.text, part=part.mention.text, right=suggestion, wrong=wrong.mention.text
                ),
                suggestion=suggestion,
                subject="share in a table",
                values=(str(base.value), str(part.value), str(wrong.value)),
            )
    return None


_IS_OF = "In the other rows this column is a share, but {part} of {base} are {right} per cent, not {wrong}."
_GREW = "In the other rows this column is a change, but from {base} to {part} it is {right} per cent, not {wrong}."


def _odd_running(reading: Reading, grid: Sequence[Sequence[Cell | None]], column: int) -> Finding | None:
    """The one cell of a column that adds up another so far: 4, 9, 15 beside 4, 5 and 6."""
    for other in range(1, column):
        full = full_rows(grid, other, column)
        if len(full) < _FEWEST_RUNNING or len(full) != len(grid) or full[0][0].value != full[0][1].value:
            continue
        sums = [last[1].value + one[0].value for last, one in pairwise(full)]
        broken = [n for n, summed in enumerate(sums, 1) if summed != full[n][1].value]
        # the row after a wrong one goes on from the right figure
        mended = len(broken) == 2 and broken[1] == broken[0] + 1
        if not broken or len(broken) > 1 + mended or len(full) - len(broken) < _KEPT + 1:
            continue
        wrong, right = full[broken[0]][1], sums[broken[0] - 1]
        if mended and right + full[broken[1]][0].value != full[broken[1]][1].value:
            continue
        if not any(one[0].value > 0 for one in full[1:]) or not is_near(wrong.value, right):
            continue
        before, own = full[broken[0] - 1][1], full[broken[0]][0]
        told = f"column adds up all so far, but here {before.mention.text} + {own.mention.text}"
        return breaks(reading, wrong, right, told)
    return None


_FEWEST_RUNNING = 4


def is_near(wrong: Decimal, right: Decimal) -> bool:
    """Whether a value may stand for another one of which it was made, by its size."""
    return wrong * right > 0 and min(abs(wrong), abs(right)) >= max(abs(wrong), abs(right)) * _FAR
