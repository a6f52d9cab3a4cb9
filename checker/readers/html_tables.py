"""Tables of HTML as they are read: which hold data, and where the cells of their rows stand."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from checker.readers.draft import Draft, place_links, place_ranges
from checker.readers.html_inline import Taken

if TYPE_CHECKING:
    from checker.document import Link, Span
    from checker.readers.draft import TextWriter
    from checker.readers.html_tree import Element

MAX_SPAN = 50
"""The most columns or rows that one cell is taken to reach over."""
_MAX_SPANNED = 5_000
"""The most empty cells that a table is given for those that reach over them."""
_FIGURE = re.compile(r"[-−–+€$£]{0,2}\s?\d[\d.,'’ \u00a0\u202f]{0,30}(?:%|‰|€|[A-Za-z]{1,3})?")
_YEAR = re.compile(r"(?:19|20)\d\d")
_EMPTY = Taken(runs=[], links=[])


@dataclass(slots=True)
class RowState:
    """A table row that is being read."""

    cells: list[Taken] = field(default_factory=list)
    headings: int = 0


@dataclass(slots=True)
class TableState:
    """A table of data that is being read."""

    group: int
    in_head: bool = False
    reach: dict[int, int] = field(default_factory=dict)
    """For a column that a cell above reaches into, in how many more rows it does."""
    spanned: int = 0
    """How many cells were reached over so far."""
    rows: list[Draft] = field(default_factory=list)
    bold: list[bool] = field(default_factory=list)
    """For each row, whether all its text is bold."""

    def start_cell(self, row: RowState, cell: Element) -> None:
        """Puts the cells in place that reach down from above, and keeps how far this one reaches."""
        self._reach_down(row)
        row.headings += cell.tag == "th"
        column, high = len(row.cells), span_of(cell, "rowspan")
        wide = span_of(cell, "colspan")
        if high * wide > 1 and self.spanned < _MAX_SPANNED:
            self.spanned += high * wide
            for reached in range(column, column + wide):
                self.reach[reached] = high - 1

    def end_cell(self, row: RowState, cell: Element, taken: Taken) -> None:
        """Adds a cell's text; the other columns that it takes are empty."""
        wide = span_of(cell, "colspan") if self.spanned < _MAX_SPANNED else 1
        row.cells.extend((taken, *[_EMPTY] * (wide - 1)))

    def end_row(self, row: RowState, writer: TextWriter, furniture: str | None) -> Draft | None:
        """The row, its cells written parted by tabs; None if all are empty."""
        self._reach_down(row)
        filled = [cell for cell in row.cells if cell.runs]
        if not filled:
            return None
        start = writer.length
        cells: list[Span] = []
        links: tuple[Link, ...] = ()
        literals: tuple[Span, ...] = ()
        for number, cell in enumerate(row.cells):
            if number:
                writer.separate("\t")
            span = writer.write_runs(cell.runs)
            cells.append(span)
            links += place_links(cell.links, span)
            literals += place_ranges(cell.literals, span)
        draft = Draft(
            kind="row",
            start=start,
            end=writer.length,
            group=self.group,
            cells=tuple(cells),
            header=self.in_head or (row.headings > 1 and row.headings >= len(filled) and not self._is_total(row)),
            links=links,
            literals=literals,
            furniture=furniture,
        )
        self.rows.append(draft)
        self.bold.append(all(cell.all_bold for cell in filled))
        return draft

    def _is_total(self, row: RowState) -> bool:
        """Whether a row of heading cells sums up the rows above it: behind its first cell are figures alone."""
        if not self.rows or self.rows[-1].header:
            return False
        told = [said for cell in row.cells[1:] if (said := "".join(text for text, _ in cell.runs).strip())]
        return bool(told) and all(map(_FIGURE.fullmatch, told)) and not all(map(_YEAR.fullmatch, told))

    def end(self) -> None:
        """A first row in bold heads its table, if nothing else does and not all rows are bold."""
        if self.rows and self.bold[0] and not all(self.bold) and not any(row.header for row in self.rows):
            self.rows[0].header = True

    def _reach_down(self, row: RowState) -> None:
        while self.reach.get(len(row.cells), 0) > 0:
            self.reach[len(row.cells)] -= 1
            row.cells.append(_EMPTY)


def span_of(cell: Element, name: str) -> int:
    """How many columns or rows a cell takes, bounded."""
    value = cell.attribute(name)
    return max(1, min(int(value), MAX_SPAN)) if value.isdecimal() and len(value) < 6 else 1


def is_layout(table: Element) -> bool:
    """Whether a table only places things on the page: old pages put their menus and their text into one."""
    if table.attribute("role") in ("presentation", "none") or table.tables or table.headings:
        return True
    if table.column_headings:
        return False
    if table.rows < 2 or table.cells < 2 * table.rows - 1:
        return True
    return table.paragraphs > table.cells + 1 or table.text_chars > 600 * table.cells
