"""Finds tables in plain text, only where their shape is certain: the same cells in every line, most of them figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.document import Span
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Sequence

_GAP = lazy_re(r"[ \xa0]*\t[ \t\xa0]*|[ \xa0]{2,}|[ \xa0]*\|[ \xa0]*")
RULE = lazy_re(r"[-=+|: \t]{3,}")
"""What parts the rows of a table."""
_MARKED = lazy_re(r"(?:[•◦▪‣·*–—-]|\(?\w{1,3}[.)])\s")
_LEAST_ROWS = 3


def find_rows(text: str, lines: Sequence[tuple[int, int, int]]) -> dict[int, tuple[Span, ...]]:
    """The cells of each line that is a row of a table; `lines` are the starts and ends of lines without white space.

    A table is three lines or more without a blank one between, each of the same number of cells (two or more), parted
    by tabs, bars or two spaces, and at least half of the cells beside the first column hold a digit. Rules between the
    rows are passed over.
    """
    rows: dict[int, tuple[Span, ...]] = {}
    run: dict[int, tuple[Span, ...]] = {}
    for number, (start, end, _) in enumerate(lines):
        cells = _cells(text, start, end) if end > start else ()
        if end > start and not cells and RULE.fullmatch(text, start, end):
            continue
        if run and len(cells) != len(next(iter(run.values()))):
            _keep(text, run, rows)
            run = {}
        if len(cells) > 1:
            run[number] = cells
    _keep(text, run, rows)
    return rows


def _cells(text: str, start: int, end: int) -> tuple[Span, ...]:
    """The cells of a line, () for one that has no gap or is an item of a list."""
    if not _GAP.search(text, start, end) or _MARKED.match(text, start, end) or RULE.fullmatch(text, start, end):
        return ()
    if text[start] == "|":
        start += 1
    if text[end - 1] == "|" and end - 1 > start:
        end -= 1
    cells: list[Span] = []
    at = start
    for gap in _GAP.finditer(text, start, end):
        cells.append(Span(at, gap.start()))
        at = gap.end()
    cells.append(Span(at, end))
    if not cells[0] and text[start - 1 : start] == "|":
        cells.pop(0)
    if cells and not cells[-1]:
        cells.pop()
    return tuple(cells)


def _keep(text: str, run: dict[int, tuple[Span, ...]], rows: dict[int, tuple[Span, ...]]) -> None:
    if len(run) < _LEAST_ROWS:
        return
    beside = [text[cell.start : cell.end] for cells in run.values() for cell in cells[1:]]
    figures = sum(1 for words in beside if any(character.isdigit() for character in words))
    if 2 * figures >= len(beside):
        rows.update(run)
