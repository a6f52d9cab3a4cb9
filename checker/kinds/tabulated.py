"""Totals of tables: the row that adds up the rows above it, and the column that adds up the columns beside it."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from checker.claims.mention import Mention
from checker.claims.reading import Note
from checker.claims.values import near_miss
from checker.document import Span
from checker.kinds.figures import Figure, figure, rounding
from checker.kinds.kind import finding
from checker.language.lazy import lazy_re
from checker.language.stems import WORD
from checker.language.sums import SUMS, SumWords

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from checker.claims.reading import Reading
    from checker.document import Block
    from checker.findings import Finding

_MAX_ROWS = 2_000
_SMALL = 300
"""What is told to the unit and is no more than this was counted, not rounded."""
_NEAR = Decimal("0.35")
"""A "total" further than this from the sum is no sum, but an average, a rate or a rank."""
_MOST_TOTALS = 50
"""After so many totals only the last one is held against all rows of its table."""
_CELL = lazy_re(r"[^\w\s]*?\s*([-−–]?\d[\d.,'’\u0020\u00a0\u202f\u2009]*)\s*([%‰]|[^\W\d]{1,12})?[^\w]*\Z")
_ROUNDED = lazy_re(
    r"million|milliard|miljoen|miljard|thousand|tausend|duizend|mio\b|mrd\b|%|per cent|tonnes?\b|tonnen|ton\b|km\b"
    r"|hectare|hektar|rounded|arrondi|afgerond|gerundet|€|\$|£|EUR|USD|euro",
    re.IGNORECASE,
)


class Cell(NamedTuple):
    """A figure in a table and whether it is a share."""

    figure: Figure
    share: bool


class Sum(NamedTuple):
    """A total cell and the parts that it should add up to, in the reading that comes nearest."""

    total: Cell
    parts: tuple[Figure, ...]
    fits: bool
    loose: bool
    """Only just fits: the difference can be rounding, if the figures are rounded at all."""


def find_table_sums(reading: Reading) -> Iterator[Finding]:
    """The totals of a document's tables that do not add up."""
    for rows, before in tables(reading):
        yield from _table(reading, rows, before)


def tables(reading: Reading) -> Sequence[tuple[Sequence[Block], str]]:
    """The rows of each of a document's tables that is no list and no book, with the text right before it."""
    return reading.noted(_TABLES)


def _find_tables(reading: Reading) -> list[tuple[Sequence[Block], str]]:
    content = reading.document.content
    found: list[tuple[Sequence[Block], str]] = []
    start = 0
    while start < len(content):
        end = start + 1
        if content[start].kind == "row":
            while end < len(content) and content[end].kind == "row" and content[end].group == content[start].group:
                end += 1
            rows = content[start:end]
            if 3 <= len(rows) <= _MAX_ROWS:
                before = " ".join(block.text for block in content[max(0, start - 2) : start])
                found.append((rows, before))
        start = end
    return found


_TABLES = Note(name="tables", make=_find_tables, kind=list)


def titles_of(reading: Reading, rows: Sequence[Block]) -> list[str]:
    """What heads each column of a table, by the last row of its heads; empty where it has none."""
    heads = next((row for row in reversed(rows) if row.header), None)
    return [reading.document.quote(cell).strip() for cell in heads.cells] if heads else []


def _table(reading: Reading, rows: Sequence[Block], before: str) -> Iterator[Finding]:
    language = reading.document.language
    words = SUMS.get(language, SUMS["en"])
    titles = titles_of(reading, rows)
    above = " ".join([row.text for row in rows if row.header][:-1])
    body = [row for row in rows if not row.header and len(row.cells) >= 2]
    if not body:
        return
    grid = [[None, *(cell_of(reading, span) for span in row.cells[1:])] for row in body]
    labels = [label_of(reading, row) for row in body]
    width = max(len(row) for row in grid)
    totals = [n for n, label in enumerate(labels) if is_total(label, words)]
    parts = [_is_part(label, words) for label in labels]
    if not totals:
        down = _unnamed(grid, parts, width, told=_has_words(reading, body[-1]))
    elif totals == [0]:
        down = [_end_row(grid, parts, column, 0, _CARRIED) for column in range(1, width)]
    else:
        down = [_column(grid, labels, column, words) for column in range(1, width)]
    across = _across(grid, titles, words)
    columns, rows_told = [_by_total(found for column in down for found in column)], [_by_total(sums) for sums in across]
    down = [[found for found in column if not _is_right_across(found, rows_told)] for column in down]
    across = [[found for found in row if not _is_right_across(found, columns)] for row in across]
    right = [found for column in down for found in column if found.fits and found.parts]
    for column, sums in enumerate(down, 1):
        # "Fines (million)" is rounded, the number of cases beside it is not
        named = titles[column] if len(titles) == width else " ".join(titles)
        yield from _judged(reading, sums, right, f"{before} {above}", named)
    for sums in across:
        fitting = [found for found in sums if found.fits and found.parts]
        yield from _judged(reading, sums, fitting, before, f"{above} {' '.join(titles)}")


def _across(grid: Sequence[Sequence[Cell | None]], titles: Sequence[str], words: SumWords) -> list[list[Sum]]:
    """The sums that the rows make of the columns before each that is headed as their total."""
    return [
        [
            _best(cell, [[one.figure for one in row[1:column] if one is not None and not one.share]])
            for row in grid
            if column < len(row) and (cell := row[column]) is not None and not cell.share
            if all(one is not None for one in row[1:column])
        ]
        for column, title in enumerate(titles)
        if column >= _FEWEST_PARTS and is_total(title, words)
    ]


def _by_total(sums: Iterable[Sum]) -> dict[int, Sum]:
    """Sums by where their totals stand."""
    return {one.total.figure.span.start: one for one in sums}


def _is_right_across(down: Sum, across: Sequence[Mapping[int, Sum]]) -> bool:
    """Whether a column's wrong total is right in its own row, and one of its parts wrong by as much in its.

    The same holds for a row's total and the columns.
    """
    if down.fits:
        return False
    for sums in across:
        own = sums.get(down.total.figure.span.start)
        odd = [one for part in down.parts if (one := sums.get(part.span.start)) and not one.fits]
        if own and own.fits and len(odd) == 1:
            gap = _sum(odd[0].parts) - odd[0].total.figure.value
            return _sum(down.parts) + gap == down.total.figure.value
    return False


def _column(grid: Sequence[Sequence[Cell | None]], labels: Sequence[str], column: int, words: SumWords) -> list[Sum]:
    """The totals of one column, each with the parts it adds up."""
    sums: list[Sum] = []
    every: list[Figure] = []
    since: list[Figure] = []
    plain: list[Figure] = []
    totals: list[Figure] = []
    summed = [is_total(label, words) for label in labels]
    last = max((n for n, adds_up in enumerate(summed) if adds_up), default=0)
    for n, (row, label) in enumerate(zip(grid, labels, strict=True)):
        cell = row[column] if column < len(row) else None
        if summed[n]:
            if cell is not None and len(every) >= 2:
                whole = [every, totals] if len(totals) < _MOST_TOTALS or n == last else []
                sums.append(_best(cell, [since, plain, *whole, [*totals[-1:], *since]]))
            if cell is not None:
                totals.append(cell.figure)
            since, plain = [], []
        elif cell is not None:
            if sums and cell.share != sums[-1].total.share:
                continue
            every.append(cell.figure)
            since.append(cell.figure)
            if not _is_part(label, words):
                plain.append(cell.figure)
    return sums


def _is_part(label: str, words: SumWords) -> bool:
    """Whether a row tells of a part of the one above it: "of which abroad", "– refrigerated"."""
    label = label.lstrip("*_ ")
    return label[:1] in _DASHES or words.of_which.match(label) is not None


_DASHES = "-–—·•"


def _has_words(reading: Reading, row: Block) -> bool:
    """Whether a row says more than its label and its figures, as rows of totals do not: "10 years"."""
    cells = [cell for cell in row.cells[1:] if cell_of(reading, cell) is None]
    return any(WORD.search(reading.document.quote(cell)) for cell in cells)


def _unnamed(
    grid: Sequence[Sequence[Cell | None]], parts: Sequence[bool], width: int, *, told: bool
) -> list[list[Sum]]:
    """The sums that the last row makes of those above it, or the first of those below, whatever it is called.

    One column says that it is a sum, and that those are wrong which it is not: any that is near by itself, in an
    account (what there was, came and went), or beside two and more that fit, also one further off if all others fit.
    Where its words are `told` in the last row, one column alone says nothing.
    """
    account = any(cell is not None and cell.figure.value < 0 for row in grid[1:-1] for cell in row)
    for end in (-1, 0):
        down = [_end_row(grid, parts, column, end, _NEARLY) for column in range(1, width)]
        fitting = sum(bool(column) and column[0].fits for column in down)
        if fitting and fitting == width - 2 and (account or end == 0 or fitting > 1):
            return [_end_row(grid, parts, column, end, _CARRIED) for column in range(1, width)]
        alone = end == -1 and not told and [bool(column) for column in down].count(True) == 1
        summed = next((n for n, column in enumerate(down, 1) if column), 0)
        others = [cell for n, cell in enumerate(grid[-1]) if n != summed and cell is not None and not cell.share]
        if fitting or (alone and not others):
            return down
    return []


def _end_row(
    grid: Sequence[Sequence[Cell | None]], parts: Sequence[bool], column: int, end: int, near: int
) -> list[Sum]:
    """The sum that the first or last row makes of the others in a column; empty where it is far."""
    cells = [row[column] if column < len(row) else None for row in grid]
    total = cells[end]
    others = [cell for n, cell in enumerate(cells) if n != end % len(cells) and not parts[n]]
    added = [cell.figure for cell in others if cell is not None and not cell.share]
    if total is None or total.share or len(added) != len(others) or len(added) < _FEWEST_PARTS:
        return []
    is_near = abs(_sum(added) - total.figure.value) * near <= abs(_sum(added))
    return [_best(total, [added])] if is_near and total.figure.value > max(one.value for one in added) else []


_FEWEST_PARTS = 3
_NEARLY = 80
"""A row that is off by no more than one part in so many was meant as the sum."""
_CARRIED = 8
"""The same where all other columns fit."""


def _best(total: Cell, readings: Sequence[Sequence[Figure]]) -> Sum:
    """The reading whose sum comes nearest to the total."""
    usable = [tuple(parts) for parts in readings if len(parts) >= 2] or [()]
    parts = min(usable, key=lambda parts: (abs(_sum(parts) - total.figure.value), -len(parts)))
    gap = abs(_sum(parts) - total.figure.value)
    loosely = rounding(parts, total.figure, counted=False)
    if total.figure.value == _HUNDRED and not any(part.decimals for part in parts):
        loosely = min(loosely, Decimal(1 + len(parts) // 5))  # shares are rounded each its own way
    return Sum(
        total,
        parts,
        not parts or gap <= rounding(parts, total.figure, counted=True),
        not parts or gap <= loosely,
    )


_HUNDRED = 100


def _sum(parts: Sequence[Figure]) -> Decimal:
    return sum((part.value for part in parts), Decimal(0))


def _judged(reading: Reading, sums: Sequence[Sum], right: Sequence[Sum], before: str, title: str) -> Iterator[Finding]:
    """The sums that are wrong, unless the table's totals are no sums at all; those that are `right` say they are."""
    wrong = [found for found in sums if not found.fits and _plausible(found)]
    if not wrong:
        return
    rounded = bool(_ROUNDED.search(f"{before} {title}"))
    for found in wrong:
        total, parts = found.total.figure, found.parts
        counted = bool(right) and total.value <= _SMALL and not total.decimals
        if found.loose and (total.decimals or (rounded and not (counted and not _ROUNDED.search(title)))):
            continue
        # 19 for 18 may be rounding, but not beside a column that adds up to the unit
        loose = found.loose and not any(
            other.total.figure.step == total.step or total.value <= _SMALL for other in right
        )
        summed = _sum(parts)
        sure = bool(right) or abs(summed - total.value) * 10 <= total.value or near_miss(summed, total.value)
        shown = [part.mention.text.strip() for part in parts]
        terms = " + ".join(shown) if len(shown) <= 8 else f"{' + '.join(shown[:3])} + … + {shown[-1]}"
        suggestion = total.like(summed, reading.document.language)
        yield finding(
            reading,
            [total.span, *row_label(reading, total.span)],
            kind="arithmetic",
            level="error" if sure and not loose else "warning",
            message=f"The total is given as {total.mention.text.strip()}, but {terms} = {suggestion}.",
            suggestion=suggestion,
            subject="total of a table",
            values=(str(total.value), str(summed)),
        )


def _plausible(found: Sum) -> bool:
    """Whether a total that does not fit can be meant as a sum: more than its largest part, and near the sum."""
    total, summed = found.total.figure.value, _sum(found.parts)
    if found.total.share:
        return total == 100
    if any(part.value < 0 for part in found.parts):
        return abs(total - summed) <= abs(summed) * _NEAR
    return total > max(part.value for part in found.parts) and abs(total - summed) <= summed * _NEAR


def row_label(reading: Reading, cell: Span) -> list[Span]:
    """Where the words stand that head the row of a cell; empty where it has none."""
    row = reading.document.block_at(cell.start)
    heads = [span for span in row.cells if reading.document.quote(span).strip()] if row else []
    return [heads[0]] if heads and not heads[0].contains(cell) else []


def label_of(reading: Reading, row: Block) -> str:
    """What heads a row: its first cell that is not empty, as "All" where the column of letters before it ends."""
    return next((told for cell in row.cells if (told := reading.document.quote(cell).strip())), "")


def is_total(label: str, words: SumWords) -> bool:
    """Whether a row or column of this label adds up others."""
    label = label.lstrip("*_ ")
    return len(label) <= 60 and bool(words.total_row.match(label)) and not _ALL_OTHERS.match(label)


_ALL_OTHERS = lazy_re(
    r"(?:all|alle|tous|toutes)\s(?:the\s|les\s|de\s)?(?:others?|rest|remaining|autres|anderen?|overige|übrigen)\b",
    re.IGNORECASE,
)
"""The last part of a whole, and no total: "All others"."""


def cell_of(reading: Reading, span: Span) -> Cell | None:
    """The figure that a cell holds and nothing else beside it but a unit."""
    read, place = reading.noted(_READ), (span.start, span.end)
    if place not in read:
        read[place] = _read_cell(reading, span)
    return read[place]


def _none_yet(_: Reading) -> dict[tuple[int, int], Cell | None]:
    return {}


_READ = Note(name="cells", make=_none_yet, kind=dict[tuple[int, int], Cell | None])
"""The cells of a page that were read so far, by where they stand: many searches ask for each."""


def _read_cell(reading: Reading, span: Span) -> Cell | None:
    text = reading.document.quote(span)
    if len(text) > 40:
        return None
    found = _CELL.match(text.strip())
    if found is None:
        return None
    start = span.start + text.index(found[1][0], len(text) - len(text.lstrip()))
    written = found[1].rstrip(" .,'’\u00a0\u202f\u2009")
    value = _value(written, reading.document.language)
    if value is None:
        return None
    mention = Mention(kind="number", span=Span(start, start + len(written)), text=written, value=value)
    told = figure(mention)
    return Cell(told, found[2] == "%") if told else None


_GROUPED = {
    "en": lazy_re(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"),
    "other": lazy_re(r"\d{1,3}(?:[.\u0020\u00a0\u202f\u2009'’]\d{3})+(?:,\d+)?|\d+(?:,\d+)?"),
}


def _value(written: str, language: str) -> Decimal | None:
    """The number that a cell's digits say in the language's own marks; None where they say none."""
    negative = written[0] in "-−–"
    digits = written.lstrip("-−–")
    digits = re.sub(r"(?<=\d)[\u0020\u00a0\u202f\u2009](?=\d{3}(?:\D|$))", "\u00a0", digits)
    pattern = _GROUPED["en" if language == "en" else "other"]
    if language == "en":
        digits = digits.replace("\u00a0", ",")
    if not pattern.fullmatch(digits):
        return None
    plain = re.sub(r"[,\u00a0]" if language == "en" else r"[.\u00a0\u0020\u202f\u2009'’]", "", digits)
    value = Decimal(plain.replace(",", "."))
    return -value if negative else value
