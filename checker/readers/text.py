"""Reads plain text: headings, lists and paragraphs by their shape; the document's text is the given text itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.document import SourceMap
from checker.readers.draft import Draft, line_starts
from checker.readers.furniture import is_menu_line, is_prose, mark_lines
from checker.readers.headings import is_heading_like
from checker.readers.page import Page

if TYPE_CHECKING:
    from collections.abc import Sequence

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
_BULLET = re.compile(r"([•◦▪‣·*–—-]|o)(?=\s)\s+(?=\S)")
_NUMBERED = re.compile(r"(\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{2,5})[.)]|\(\d{1,3}\))(?=\s)\s+(?=\S)")
_SECTION_NUMBER = re.compile(
    r"(?:\d{1,2}\.)+\d{0,2}\)?\s+\S|(?:[IVX]{1,5}|[A-Z])\.\s+\S|(?:article|section|chapter|annex|artikel|chapitre|annexe|kapitel|anhang|bijlage|hoofdstuk|§)\s+[\dIVXA-Z]",
    re.IGNORECASE,
)
_RULE = re.compile(r"\s*([-=_*~#])(?:\s?\1){2,}\s*")
_WRAP_CHARS = 110
"""Where no line of a page is longer than this, its lines may have been broken to fit a width."""


@dataclass(slots=True)
class _Unit:
    """A line, or lines that one broken paragraph takes, as a candidate for a block."""

    start: int
    end: int
    indent: int
    first: int
    last: int
    marker: str = ""
    text_indent: int = 0
    """Where an item's words start."""
    blank_before: int = 0
    blank_after: int = 0
    lines: int = 1
    underlined: str = ""


def read_plain(text: str) -> Page:
    """The page that plain text holds; offsets into the page's text are offsets into the given one."""
    units = _units(text)
    drafts = _drafts(units, text)
    mark_lines(drafts, text)
    return Page(
        drafts=drafts,
        text=text,
        source_map=SourceMap(text_starts=(0,), source_starts=(0,), line_starts=line_starts(text)),
    )


def _units(text: str) -> list[_Unit]:
    """The text's paragraphs, items and single lines, in order."""
    lines: list[tuple[int, int, int]] = []  # start and end without white space, and the indentation in columns
    longest = 0
    for found in _LINE.finditer(text):
        raw = found[0]
        if not raw:
            continue
        stripped = raw.strip()
        lead = len(raw) - len(raw.lstrip())
        lines.append((found.start() + lead, found.start() + lead + len(stripped), len(raw[:lead].expandtabs(8))))
        longest = max(longest, len(raw.rstrip()))
    width = longest if longest <= _WRAP_CHARS else 0
    units: list[_Unit] = []
    blank = 1
    for number, (start, end, indent) in enumerate(lines):
        if start == end:
            blank += 1
            continue
        line = text[start:end]
        if _RULE.fullmatch(line) and len(line) > 2:
            if units and not blank and line[0] in "=-~" and units[-1].lines == 1:
                units[-1].underlined = line[0]
            blank += 1
            continue
        last = units[-1] if units else None
        marker = _BULLET.match(line) or _NUMBERED.match(line)
        if marker and marker[1][0].isdigit() and last and not blank and last.indent == indent and not last.marker:
            # a date that a narrow page broke ("… of\n29. July"): only a line that was full goes on with a number
            marker = None if _goes_on(text, last, line, indent, width) else marker
        if last and not blank and not marker and _goes_on(text, last, line, indent, width):
            last.end, last.last, last.lines = end, number, last.lines + 1
        else:
            if last:
                last.blank_after = blank
            unit = _Unit(start, end, indent, number, number, blank_before=blank)
            if marker:
                unit.marker = marker[1]
                unit.text_indent = indent + marker.end()
            units.append(unit)
        blank = 0
    if units:
        units[-1].blank_after = 1
    return units


def _goes_on(text: str, unit: _Unit, line: str, indent: int, width: int) -> bool:
    """Whether a line continues the paragraph before it: the break was made to fit a width, not by the author."""
    before = text[unit.start : unit.end]
    last_line = before[before.rfind("\n") + 1 :].strip()
    if unit.marker and indent >= unit.text_indent > unit.indent and indent > unit.indent:
        return True
    if not unit.marker and indent != unit.indent and unit.lines > 1:
        return False
    first_word = line.split(" ", 1)[0]
    if width and len(last_line) + unit.indent + 1 + len(first_word) > width - 2 and width >= 40:
        return True
    return (
        line[0].islower() and len(last_line) > 40 and last_line[-1] not in ".!?:;" and len(last_line) < _WRAP_CHARS + 20
    )


def _drafts(units: Sequence[_Unit], text: str) -> list[Draft]:
    items = _find_items(units, text)
    drafts: list[Draft] = []
    open_lists: list[tuple[int, int, int, str]] = []  # indentation, group, index of the last item, its sort
    groups = 0
    for number, unit in enumerate(units):
        quote = text[unit.start : unit.end]
        if number in items:
            sort = _sort(unit.marker)
            while open_lists and open_lists[-1][0] > unit.indent:
                open_lists.pop()
            if open_lists and open_lists[-1][0] == unit.indent and open_lists[-1][3] != sort:
                if len(open_lists) > 1 and open_lists[-2][3] == sort:
                    open_lists.pop()
                elif drafts[-1].kind == "item" and text[drafts[-1].start : drafts[-1].end].rstrip()[-1:] == ":":
                    pass  # an item that introduces a list of another sort at the same indentation
                else:
                    open_lists.pop()
            if open_lists and open_lists[-1][0] == unit.indent and open_lists[-1][3] == sort:
                indent, group, _, _ = open_lists.pop()
            else:
                groups += 1
                indent, group = unit.indent, groups
            parent = open_lists[-1][2] if open_lists else None
            open_lists.append((indent, group, len(drafts), sort))
            skip = re.match(r"\S+\s+", quote)
            drafts.append(
                Draft(
                    kind="item",
                    start=unit.start + (skip.end() if skip else 0),
                    end=unit.end,
                    depth=len(open_lists),
                    marker=unit.marker,
                    group=group,
                    parent=parent,
                )
            )
            continue
        heading = _is_heading(units, number, text, items)
        while open_lists and (heading or unit.indent <= open_lists[-1][0]):
            open_lists.pop()
        draft = Draft(kind="heading" if heading else "paragraph", start=unit.start, end=unit.end)
        if open_lists:
            draft.depth, draft.group = len(open_lists), open_lists[-1][1]
        if heading:
            draft.level = _level(unit, quote)
        elif is_menu_line(quote) and unit.lines == 1:
            draft.furniture = "navigation"
        drafts.append(draft)
    _settle_title(drafts, text)
    return drafts


def _sort(marker: str) -> str:
    if not any(character.isalnum() for character in marker) or marker == "o":
        return marker
    core = marker.strip("().")
    return ("1" if core.isdigit() else "a") + marker.replace(core, "")


def _find_items(units: Sequence[_Unit], text: str) -> set[int]:
    """The indices of the units that are list items; a numbered line alone may be a heading."""
    items: set[int] = set()
    for number, unit in enumerate(units):
        if not unit.marker:
            continue
        bullet = _BULLET.match(text, unit.start) is not None and unit.marker != "o"
        if bullet:
            items.add(number)
            continue
        for other in (number - 1, number + 1):
            if 0 <= other < len(units):
                near = units[other]
                if near.marker and _sort(near.marker) == _sort(unit.marker) and near.indent == unit.indent:
                    items.add(number)
        if number not in items and text[unit.end - 1] in ".;," and unit.marker[:1] == "(":
            items.add(number)
    return items


def _is_heading(units: Sequence[_Unit], number: int, text: str, items: set[int]) -> bool:
    unit = units[number]
    quote = text[unit.start : unit.end]
    if unit.underlined:
        return True
    if not unit.blank_before or unit.lines > 2 or not is_heading_like(quote) or is_menu_line(quote):
        return False
    if number + 1 >= len(units):
        return False
    after = units[number + 1]
    if not unit.blank_after and not is_prose(text[after.start : after.end]):
        return False
    for next_number in range(number + 1, min(number + 4, len(units))):
        after = units[next_number]
        words = text[after.start : after.end]
        if next_number in items:
            return len(words) > 20 or next_number == number + 1
        if is_prose(words):
            return True
        if not after.blank_before or not is_heading_like(words) or is_menu_line(words):
            return words.endswith(":")
    return False


def _level(unit: _Unit, quote: str) -> int:
    """How deep a heading is: by its number's parts if it has one."""
    if unit.underlined:
        return 2 if unit.underlined == "=" else 3
    number = re.match(r"(\d{1,2}(?:\.\d{1,2})*)[.)]?\s", quote)
    if number:
        return 2 + number[1].count(".") + 1
    return 3


def _settle_title(drafts: Sequence[Draft], text: str) -> None:
    """The first heading becomes the title, if it stands before all prose; of two that repeat each other, the last."""
    headings = [draft for draft in drafts if draft.kind == "heading"]
    if not headings:
        return
    first = drafts.index(headings[0])
    if any(is_prose(text[d.start : d.end]) for d in drafts[:first]):
        return
    following = drafts[first : first + 3]
    title = headings[0]
    words = set(re.findall(r"\w+", text[title.start : title.end].casefold()))
    for draft in following[1:]:
        if draft.kind != "heading":
            break
        more = set(re.findall(r"\w+", text[draft.start : draft.end].casefold()))
        if more and more <= words:
            title.kind, title.furniture = "paragraph", "banner"
            title = draft
    title.level = 1
