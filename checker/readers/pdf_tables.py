"""Finds the rows of tables among the lines of a PDF's page, by pieces that stand below each other."""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.readers.pdf_columns import Piece
    from checker.readers.pdf_lines import Line

_MARKER = lazy_re(r"\W|o|\(?\w{1,3}[.)]")
_MOST_HEADS = 3


def mark_rows(lines: Sequence[Line]) -> None:
    """Marks the lines of a column that are rows: two or more of as many pieces at the same edges, and their like.

    Beside those the rows of fewer pieces: of merged cells above the table, or of empty cells in it.
    """
    _find_full_rows(lines)
    for start, end in _runs(lines):
        full = lines[start:end]
        count = len(full[0].pieces)
        if count > 2:
            for around in (range(start - 1, max(-1, start - 1 - _MOST_HEADS), -1), range(end, len(lines))):
                before = full[0] if around.step < 0 else full[-1]
                for at in around:
                    cells = _cells(lines[at], full, before)
                    if not cells:
                        break
                    lines[at].is_row, lines[at].cells = True, cells
                    before = lines[at]
    for start, end in _runs(lines):
        bold = [line.bold for line in lines[start:end]]
        for line, is_bold in zip(lines[start:end], bold, strict=True):
            if not is_bold or all(bold):
                break
            line.is_header = True


def mark_rows_over_pages(lines: Sequence[Line]) -> None:
    """Marks a line that stands alone as a row where the line before or after it, on another page, is its table's."""
    neighbours = list(pairwise(lines))
    for row, line in [*neighbours, *((after, before) for before, after in reversed(neighbours))]:
        if row.is_row and not line.is_row and row.page != line.page and len(line.pieces) == len(row.pieces):
            line.is_row = _aligned(line, row)
            line.cells = tuple(piece.text.strip() for piece in line.pieces) if line.is_row else ()


def _runs(lines: Sequence[Line]) -> list[tuple[int, int]]:
    """From where to where rows of as many cells follow one another."""
    found: list[tuple[int, int]] = []
    at = 0
    for count, run in groupby(lines, key=lambda line: len(line.cells) if line.is_row else 0):
        after = at + len(list(run))
        if count:
            found.append((at, after))
        at = after
    return found


def _cells(line: Line, full: Sequence[Line], before: Line) -> tuple[str, ...]:
    """The cells of a line that is a row with some of them empty or merged; () for a line that is none."""
    columns = full[0].pieces
    if line.is_row or not 1 < len(line.pieces) < len(columns) or abs(line.line - before.line) > 3 * before.size:
        return ()
    cells = [""] * len(columns)
    after = -1
    for piece in line.pieces:
        at = next(
            (at for at in range(after + 1, len(columns)) if any(_fits(piece, row.pieces[at]) for row in full)), None
        )
        if at is None:
            return ()
        cells[at] = piece.text.strip()
        after = at
    return tuple(cells)


def _find_full_rows(lines: Sequence[Line]) -> None:
    for count, run in groupby(lines, key=lambda line: len(line.pieces)):
        rows = list(run)
        if count > 1 and len(rows) > 1 and not _is_list(rows):
            # the row of headings is often set in the middle of its columns, where their cells begin at the left
            found = [[row for row in rows if _aligned(row, other)] for other in rows[:2]]
            aligned = max(found, key=len)
            if rows[0] not in aligned and len(aligned) == len(rows) - 1 > 1 and _heads(rows[0], rows[1]):
                aligned = rows
            if 4 * len(aligned) >= 3 * len(rows):
                for row in aligned:
                    row.is_row = True
                    row.cells = tuple(piece.text.strip() for piece in row.pieces)


def _heads(row: Line, below: Line) -> bool:
    """Whether each piece of a row stands over one of the row below, between the edges of those beside it."""
    ends = [piece.left for piece in below.pieces[1:]] + [max(row.right, below.right)]
    return all(
        mine.left > theirs.left - row.size and mine.right < end + row.size
        for mine, theirs, end in zip(row.pieces, below.pieces, ends, strict=True)
    )


def _is_list(rows: Sequence[Line]) -> bool:
    """Whether the first pieces are the markers of items, set apart from their words."""
    return len(rows[0].pieces) == 2 and all(_MARKER.fullmatch(row.pieces[0].text) for row in rows)


def _aligned(row: Line, other: Line) -> bool:
    return all(_fits(mine, theirs) for mine, theirs in zip(row.pieces, other.pieces, strict=True))


def _fits(mine: Piece, theirs: Piece) -> bool:
    """Whether two pieces begin or end below each other, or stand in the middle of one column."""
    apart = (
        mine.left - theirs.left,
        mine.right - theirs.right,
        (mine.left + mine.right - theirs.left - theirs.right) / 2,
    )
    return min(abs(distance) for distance in apart) < 1.2 * mine.size
