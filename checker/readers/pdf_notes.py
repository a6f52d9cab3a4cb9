"""Finds the notes at the foot of a PDF's pages: small lines that begin with a number that a word above them bears."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.readers.pdf_lines import Line

_SMALL = 0.93
"""How many times the size of the text the letters of notes have at most."""
_START = lazy_re(r"(\d{1,3}|[*†‡])(?=\s*[^\W\d_]|\s*[\"“«„(])|[ivx]{1,5}(?=\s+\S|[A-ZÀ-Þ\"“«„(])")


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
        while foot and _start(foot[-1], known) == "":
            foot.pop()
        for line in foot:
            line.is_note, line.note_mark = True, _start(line, known)


def _start(line: Line, known: set[str]) -> str:
    """The number or sign of a note that a line begins with, "" where it begins with none."""
    found = _START.match(line.text)
    return found[0] if found and found[0] in known else ""
