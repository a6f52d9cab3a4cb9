"""Puts the pieces of text on a PDF's page into reading order: columns, lines, rows of tables; furniture taken off."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.language.lazy import lazy_re
from checker.readers.pdf_columns import split_columns
from checker.readers.pdf_tables import mark_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from checker.readers.pdf_columns import Piece

_PAGE_NUMBER = lazy_re(
    r"\W*(?:page|p\.|seite|s\.|pagina|blz\.?|pag\.)?\s*(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:/|\||of|de|sur|van|von)\s*\d{1,4})?\W*",
    re.IGNORECASE,
)
_FIGURES = lazy_re(r"\d+")
_MARGIN = 0.13
"""The share of a page's height, above and below, in which running headings and page numbers stand."""


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
    cells: tuple[str, ...] = ()
    """For a row, the text of each of the table's columns, "" where it has none."""
    is_header: bool = False
    """It is a row that heads its table."""
    is_note: bool = False
    """It belongs to the notes at the foot of its page."""
    note_mark: str = ""
    """For the first line of a note, its number or sign."""

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
    def level(self) -> int:
        """What the tag of its first letters says: a heading's level, 0 for something else, -1 where there is none."""
        return self.pieces[0].level

    @property
    def bold(self) -> bool:
        """Whether all of it is bold."""
        return all(piece.bold for piece in self.pieces)


def read_lines(pages: Sequence[Sequence[Piece]]) -> list[Line]:
    """The lines of all pages in reading order."""
    lines: list[Line] = []
    column = 0
    for number, parts in enumerate(split_columns(pages)):
        for part in parts:
            column += 1
            found = _lines(part, number, column)
            mark_rows(found)
            lines += found
    return lines


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
