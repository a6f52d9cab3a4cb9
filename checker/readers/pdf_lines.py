"""Puts the pieces of text on a PDF's page into reading order: columns, lines, rows of tables; furniture taken off."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_PAGE_NUMBER = re.compile(
    r"\W*(?:page|p\.|seite|s\.|pagina|blz\.?|pag\.)?\s*(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:/|\||of|de|sur|van|von)\s*\d{1,4})?\W*",
    re.IGNORECASE,
)
_FIGURES = re.compile(r"\d+")
_MARGIN = 0.13
"""The share of a page's height, above and below, in which running headings and page numbers stand."""
_MOST_PIECES = 4_000
"""A page of more pieces is taken as it comes: no page for people has so many."""
_LEAST_LINES = 4
_LEAST_CHARS = 18


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A piece of a line, its letters close together; lengths in points, the baseline counted from the page's foot."""

    text: str
    left: float
    right: float
    line: float
    size: float
    bold: bool


@dataclass(slots=True, kw_only=True)
class Line:
    """A line of a column."""

    page: int
    column: int
    """A number of its own for each run of lines that are read one below the other."""
    pieces: list[Piece]
    width: float = 0.0
    """The right edge of its column."""
    is_row: bool = False

    @property
    def text(self) -> str:
        """Its pieces, parted by spaces."""
        return " ".join(piece.text for piece in self.pieces)

    @property
    def left(self) -> float:
        """Where its first letter begins."""
        return self.pieces[0].left

    @property
    def right(self) -> float:
        """Where its last letter ends."""
        return max(piece.right for piece in self.pieces)

    @property
    def line(self) -> float:
        """Its baseline."""
        return self.pieces[0].line

    @property
    def size(self) -> float:
        """The size of most of its letters."""
        return max(self.pieces, key=lambda piece: len(piece.text)).size

    @property
    def bold(self) -> bool:
        """Whether all of it is bold."""
        return all(piece.bold for piece in self.pieces)


def read_lines(pages: Sequence[Sequence[Piece]]) -> list[Line]:
    """The lines of all pages in reading order."""
    lines: list[Line] = []
    column = 0
    for number, pieces in enumerate(pages):
        for part in _columns(sorted(pieces, key=lambda piece: (-piece.line, piece.left)), 0):
            column += 1
            found = _lines(part, number, column)
            _find_rows(found)
            lines += found
    return lines


def _columns(pieces: list[Piece], depth: int) -> list[list[Piece]]:
    """The runs of pieces that are read one after the other: columns, and what reaches over them."""
    gutter = _gutter(pieces) if depth < 3 and len(pieces) <= _MOST_PIECES else None
    if gutter is None:
        return [pieces] if pieces else []
    parts: list[list[Piece]] = []
    sides: tuple[list[Piece], list[Piece]] = ([], [])

    def close() -> None:
        for side in sides:
            parts.extend(_columns(list(side), depth + 1))
            side.clear()

    over: list[Piece] = []
    for piece in pieces:
        if piece.left < gutter - 1 and piece.right > gutter:
            close()
            over.append(piece)
            continue
        if over:
            parts.append(over)
            over = []
        sides[piece.left >= gutter - 1].append(piece)
    close()
    if over:
        parts.append(over)
    return parts


def _gutter(pieces: Sequence[Piece]) -> float | None:
    """Where the right one of two columns of prose begins; None where the page has one, or a table."""
    if len(pieces) < 2 * _LEAST_LINES:
        return None
    least, most = min(piece.left for piece in pieces), max(piece.right for piece in pieces)
    best: tuple[int, float] | None = None
    for edge in sorted({round(piece.left) for piece in pieces}):
        if not least + 0.2 * (most - least) < edge < least + 0.8 * (most - least):
            continue
        before = [piece for piece in pieces if piece.right <= edge]
        after = [piece for piece in pieces if piece.left >= edge - 1]
        over = len(pieces) - len(before) - len(after)
        starts = sum(1 for piece in after if piece.left < edge + 2)
        if 4 * over > len(pieces) or starts < _LEAST_LINES:
            continue
        if all(_is_column(side) for side in (before, after)) and (best is None or over < best[0]):
            best = (over, float(edge))
    return best[1] if best else None


def _is_column(side: Sequence[Piece]) -> bool:
    """Whether pieces are lines of prose rather than the cells of a table."""
    lengths = sorted(len(piece.text) for piece in side)
    return len(side) >= _LEAST_LINES and lengths[len(lengths) // 2] >= _LEAST_CHARS


def _lines(pieces: Iterable[Piece], page: int, column: int) -> list[Line]:
    lines: list[Line] = []
    for piece in pieces:
        if lines and abs(lines[-1].line - piece.line) < 0.35 * min(piece.size, lines[-1].pieces[0].size):
            lines[-1].pieces.append(piece)
        else:
            lines.append(Line(page=page, column=column, pieces=[piece]))
    width = max((line.right for line in lines), default=0.0)
    for line in lines:
        line.pieces.sort(key=lambda piece: piece.left)
        line.width = width
    return lines


def _find_rows(lines: Sequence[Line]) -> None:
    """Marks the lines that are rows of a table: two or more in a row of as many pieces, at the same edges."""
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


def _heads(row: Line, below: Line) -> bool:
    """Whether each piece of a row stands over one of the row below, between the edges of those beside it."""
    ends = [piece.left for piece in below.pieces[1:]] + [max(row.right, below.right)]
    return all(
        mine.left > theirs.left - row.size and mine.right < end + row.size
        for mine, theirs, end in zip(row.pieces, below.pieces, ends, strict=True)
    )


def _is_list(rows: Sequence[Line]) -> bool:
    """Whether the first pieces are the markers of items, set apart from their words."""
    return len(rows[0].pieces) == 2 and all(re.fullmatch(r"\W|o|\(?\w{1,3}[.)]", row.pieces[0].text) for row in rows)


def _aligned(row: Line, other: Line) -> bool:
    near = 1.2 * row.size
    return all(
        min(
            abs(mine.left - theirs.left),
            abs(mine.right - theirs.right),
            abs(mine.left + mine.right - theirs.left - theirs.right) / 2,
        )
        < near
        for mine, theirs in zip(row.pieces, other.pieces, strict=True)
    )


def take_furniture_off(
    pages: Sequence[Sequence[Piece]], heights: Sequence[float]
) -> tuple[list[list[Piece]], list[str]]:
    """The pages without running headings, running feet and page numbers, and what these say, each once.

    A running line stands in the outer eighth of a third of the pages or more, at the same height, its figures aside.
    """
    margins = [
        [piece for piece in pieces if not height * _MARGIN < piece.line < height * (1 - _MARGIN)]
        for pieces, height in zip(pages, heights, strict=True)
    ]
    seen: dict[tuple[str, int], set[int]] = {}
    for number, pieces in enumerate(margins):
        for piece in pieces:
            for near in (-1, 0, 1):
                seen.setdefault((_said(piece), round(piece.line / 4) + near), set()).add(number)
    least = max(2, (len(pages) + 2) // 3)
    said: dict[str, None] = {}
    kept: list[list[Piece]] = []
    for every, outer in zip(pages, margins, strict=True):
        off = set()
        for piece in outer:
            running = len(seen[_said(piece), round(piece.line / 4)]) >= least
            beside = any(other is not piece and abs(other.line - piece.line) < 2 for other in every)
            if running or (_PAGE_NUMBER.fullmatch(piece.text) and not beside):
                off.add(id(piece))
                if not _PAGE_NUMBER.fullmatch(piece.text):
                    said.setdefault(_FIGURES.sub("…", piece.text))
        kept.append([piece for piece in every if id(piece) not in off])
    return kept, list(said)


def _said(piece: Piece) -> str:
    return f"{_FIGURES.sub('#', piece.text.casefold())} {round(piece.size)}"
