"""Finds the notes at the foot of a PDF's pages: small lines that begin with a number that a word above them bears."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.readers.pdf_lines import Line

_SMALL = 0.93
"""How many times the size of the text the letters of notes have at most."""
_START = re.compile(r"(\d{1,3}|[*†‡]|[ivx]{1,5})(?=\s*[^\W\d_]|\s*[\"“«„(])")


def mark_notes(lines: Sequence[Line], raised: Sequence[Sequence[str]], text_size: float) -> None:
    """Marks the notes of each page; `raised` tells for each page the numbers that were set above the line.

    Without such a number on its page a small line that begins with a figure is no note: "1 July: the rates change".
    """
    pages: dict[int, list[Line]] = {}
    for line in lines:
        pages.setdefault(line.page, []).append(line)
    before: set[str] = set()
    for page, on_page in pages.items():
        known = set(raised[page]) | {mark for mark in before if not mark.isdigit()}  # endnotes come pages later
        before |= set(raised[page])
        foot: list[Line] = []
        for line in sorted(on_page, key=lambda line: line.line):
            if line.is_row or line.size > _SMALL * text_size:
                break
            foot.append(line)
        while foot and note_start(foot[-1]) not in known:
            foot.pop()
        for line in foot:
            line.is_note = True


def note_start(line: Line) -> str:
    """The number or sign that a line begins with as a note does, "" where it begins with none."""
    found = _START.match(line.text)
    return found[1] if found else ""
