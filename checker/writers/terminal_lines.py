"""Lines of styled pieces for a terminal, wrapped by the cells that letters take.

What Rich does for any layout is done here for one: a report may have ten thousand findings of five lines each.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from rich.cells import cell_len, chop_cells
from rich.color import ColorSystem
from rich.style import Style

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

Piece = tuple[str, str]
"""Text, and its style as Rich names it ("bold red"); "" for none."""
Line = list[Piece]

_WORD = re.compile(r"\s*\S+\s*")


def rendered(lines: Iterable[Line], *, colour: bool) -> str:
    """The lines as text, with escape sequences only if `colour`."""
    if not colour:
        return "".join(f"{''.join(text for text, _ in line).rstrip()}\n" for line in lines)
    return "".join(f"{''.join(_coloured(text, style) for text, style in line).rstrip()}\n" for line in lines)


def wrapped(pieces: Sequence[Piece], first: Piece, width: int) -> Iterator[Line]:
    """The pieces behind a label, broken between words so as to keep to the width; further lines are set in as far."""
    indent = cell_len(first[0])
    room = max(1, width - indent)
    lead = first
    for start, end in _breaks("".join(text for text, _ in pieces), room):
        yield [lead, *_cut(pieces, start, end)]
        lead = (" " * indent, "")


def _breaks(text: str, room: int) -> Iterator[tuple[int, int]]:
    """Where each line of a text begins and ends; a word that no line holds is broken within."""
    if cell_len(text) <= room:
        yield 0, len(text)
        return
    start = used = 0
    for word in _WORD.finditer(text):
        cells = cell_len(word[0].rstrip())
        if used and used + cells > room:
            yield start, word.start()
            start, used = word.start(), 0
        if cells > room:
            for part in chop_cells(word[0].rstrip(), room)[:-1]:
                yield start, start + len(part)
                start += len(part)
            used = cell_len(text[start : word.end()])
        else:
            used += cell_len(word[0])
    if start < len(text):
        yield start, len(text)


def _cut(pieces: Sequence[Piece], start: int, end: int) -> Iterator[Piece]:
    at = 0
    for text, style in pieces:
        low, high = max(start, at), min(end, at + len(text))
        if low < high:
            yield text[low - at : high - at], style
        at += len(text)


def _coloured(text: str, style: str) -> str:
    return _style(style).render(text, color_system=ColorSystem.STANDARD) if style and text else text


@lru_cache(maxsize=32)
def _style(name: str) -> Style:
    return Style.parse(name)
