"""Parts plain text into units: lines, or the lines that one paragraph was broken into, with their list markers."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.language.lazy import lazy_re
from checker.readers.text_tables import RULE, find_rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.document import Span

_LINE = lazy_re(r"[^\r\n]*(?:\r\n|\r|\n|$)")
MARKER = lazy_re(r"([•◦▪‣·*–—-]|\+(?=\s+[^\W\d_])|o|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{2,5})[.)])(?=\s)\s+(?=\S)")
"""What marks an item of a list, and the space behind it."""
_RULE = lazy_re(r"([-=_*~#])(?:\s?\1){2,}")
_WIDEST_CHARS = 130
"""A page with longer lines was not broken to fit a width."""
_SELDOM = 40
"""One longer line in so many is one into which words were put later."""
_NARROWEST_CHARS = 40
_MOST_LINES = 0.95
"""The share of the broken lines that are no wider than the page."""


@dataclass(slots=True)
class Unit:
    """A line, or the lines of one broken paragraph: a candidate for a block."""

    start: int
    end: int
    indent: int
    """The column it begins at."""
    last_line: int
    """The offset at which its last line begins."""
    blank_before: bool
    blank_after: bool = False
    lines: int = 1
    marker: str = ""
    words_start: int = 0
    """The offset behind its marker."""
    words_indent: int = 0
    """The column of its words, behind its marker."""
    hanging: bool = False
    """Its further lines begin below its words, not below its marker."""
    underlined: str = ""
    """What the line below underlines it with."""
    cells: tuple[Span, ...] = ()
    """For a row of a table, its cells."""


def find_units(text: str) -> list[Unit]:
    """The text's paragraphs, items, rows and single lines, in order; rules (-----) are none."""
    lines: list[tuple[int, int, int]] = []  # start and end without white space, and the column it starts at
    for found in _LINE.finditer(text):
        raw = found[0]
        stripped = raw.strip()
        lead = len(raw) - len(raw.lstrip())
        lines.append((found.start() + lead, found.start() + lead + len(stripped), len(raw[:lead].expandtabs(8))))
    width = _width(lines)
    rows = find_rows(text, lines)
    units: list[Unit] = []
    blank = True
    for number, (start, end, indent) in enumerate(lines):
        last = units[-1] if units else None
        beside_row = number - 1 in rows or number + 1 in rows
        if start == end or (beside_row and number not in rows and RULE.fullmatch(text, start, end)):
            blank = True
        elif (rule := _RULE.fullmatch(text, start, end)) and end - start > 2:
            if last and not blank and rule[1] in "=-~" and last.lines == 1 and not last.marker:
                last.underlined = rule[1]
            blank = True
        else:
            unit = Unit(start, end, indent, start, blank_before=blank, cells=rows.get(number, ()))
            marker = None if unit.cells else MARKER.match(text, start, end)
            if marker:
                unit.marker, unit.words_start = marker[1], marker.end()
                unit.words_indent = indent + marker.end() - start
            if last and not blank and not unit.cells and not last.cells and _goes_on(text, last, unit, width):
                last.end, last.last_line, last.lines = end, start, last.lines + 1
                last.hanging = bool(last.marker) and indent >= last.words_indent > last.indent
            else:
                if last:
                    last.blank_after = blank
                units.append(unit)
            blank = False
    if units:
        units[-1].blank_after = True
    return units


def _width(lines: Sequence[tuple[int, int, int]]) -> int:
    """The column at which the page's paragraphs were broken, or 0 for none."""
    widths = [end - start + indent for start, end, indent in lines if end > start]
    if sum(width > _WIDEST_CHARS for width in widths) * _SELDOM > len(widths):
        return 0
    # a menu or an address alone says nothing of it, and a word put in later has pushed a line beyond it
    broken = sorted(end - start + indent for (start, end, indent), (below, last, _) in pairwise(lines) if below < last)
    width = broken[int(_MOST_LINES * (len(broken) - 1))] if broken else 0
    return width if width >= _NARROWEST_CHARS else 0


_LEADS_ON = lazy_re(
    r"[^\W\d_]{3,}\s(?:the|a|an|of|in the|le|la|les|des|du|de la|de|het|een|van|der|die|das|den|dem|des|ein|eine)$"
    r"|\w\s(?:to|from|by|and|or|with|à|au|et|ou|par|tot|met|en|bis|zum|mit|und|oder)$"
)
"""How a line ends that no author ends so."""


_GOES_ON = lazy_re(r",$|\.\s[A-ZÀ-Þ][^.]*;$")
"""How a line of some length ends inside a sentence: with a comma, or a semicolon that closes no item of a list."""


def _goes_on(text: str, before: Unit, line: Unit, width: int) -> bool:
    """Whether a line continues the paragraph before it, which was broken to fit a width and not by its author."""
    first_word = text[line.start : min(line.end, line.start + width + 1)].split(" ", 1)[0]
    length = before.end - before.last_line
    full = bool(width) and before.indent + length + 1 + len(first_word) > width - 2
    unfinished = text[before.end - 1] not in ".!?:;"
    if line.marker:
        # a date or a dash at which a narrow page broke its line ("… of\n29. July"), if the line before it was full
        in_paragraph = not before.marker and before.indent == line.indent and unfinished
        return full and in_paragraph and (line.marker[0].isdigit() or line.marker in "–—")
    if before.marker and line.indent >= before.words_indent > before.indent:
        return True
    if not before.marker and line.indent != before.indent and before.lines > 1:
        return False
    if full:
        return True
    if length > _NARROWEST_CHARS and _GOES_ON.search(text, before.last_line, before.end):
        return True
    if unfinished and _LEADS_ON.search(text, before.last_line, before.end):
        return True
    first = text[line.start]
    begins_inside = first.islower() or first == "(" or (width > 0 and first.isdigit())
    return begins_inside and unfinished and _NARROWEST_CHARS < length < _WIDEST_CHARS
