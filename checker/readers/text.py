"""Reads plain text: headings, lists, tables and paragraphs by their shape; the page's text is the given text itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.document import SourceMap
from checker.language.lazy import lazy_re
from checker.readers.draft import Draft, line_starts, wide_offsets
from checker.readers.furniture import is_menu_line, is_prose, mark_lines, mark_links_below
from checker.readers.headings import is_heading_like
from checker.readers.page import Page
from checker.readers.text_units import find_units

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.readers.text_units import Unit

_NUMBER = lazy_re(r"(\d{1,2}(?:\.\d{1,2})*|[A-Z](?:\.\d{1,2})+|[A-Z](?=[.)]))[.)]?\s")
"""The number before a heading: "2", "2.1", of an appendix "A." and "A.1"."""
_SIGNATURE = lazy_re(r"(?:[A-Z]\.\s?)+(?:[a-z]{2,3}\s){0,2}[^\W\d_a-z][\w’'-]*(?:\s[^\W\d_a-z][\w’'-]*)?$")
"""Initials and a name, as below a letter: "J. Smith", "A. B. van den Berg"."""
_WORD = lazy_re(r"\w+")
_CAPTION = lazy_re(
    r"(?:table(?:au)?|tabelle?|figu(?:re|ur)|abbildung|gra(?:ph|fiek|phique|fik))\s\d{1,3}\b", re.IGNORECASE
)
"""How a line begins that tells what the table below it shows."""
_LONGEST_ABOVE_TEXT = 60
"""A longer line right above another is the first of a broken paragraph."""
_LOOKED_AHEAD = 4
"""How many headings in a row may stand above the first paragraph."""


@dataclass(slots=True)
class _List:
    """A list that is being read."""

    group: int
    indent: int
    sort: str
    item: int
    """The draft of its last item."""
    marker: str
    prose: bool
    """Whether its last item reads like a paragraph."""


def read_plain(text: str) -> Page:
    """The page that plain text holds; offsets into the page's text are offsets into the given one."""
    units = find_units(text)
    drafts = _drafts(units, text)
    _settle_title(drafts, text)
    mark_links_below(drafts, text)
    mark_lines(drafts, text, labels_above=True)
    return Page(
        drafts=drafts,
        text=text,
        source_map=SourceMap(line_starts=line_starts(text), wide=wide_offsets(text)),
    )


def _drafts(units: Sequence[Unit], text: str) -> list[Draft]:
    _align_numbers(units)
    items = _find_items(units, text)
    drafts: list[Draft] = []
    open_lists: list[_List] = []
    closed: dict[tuple[int, str], _List] = {}  # outermost lists that a paragraph may only have interrupted
    groups = 0
    table = -1  # the last unit that was a row
    count = 0  # the number of the last heading that had one
    for number, unit in enumerate(units):
        words = text[unit.start : unit.end]
        if unit.cells:
            groups += table != number - 1 or len(unit.cells) != len(units[table].cells)
            table = number
            drafts.append(Draft(kind="row", start=unit.start, end=unit.end, cells=unit.cells, group=groups))
            open_lists, closed = [], {}
        elif number in items:
            sort = _sort(unit.marker)
            _close_lists(open_lists, unit, sort, introduced=bool(drafts) and text[drafts[-1].end - 1] == ":")
            if open_lists and open_lists[-1].indent == unit.indent and open_lists[-1].sort == sort:
                current = open_lists.pop()
            elif (
                drafts and not open_lists and _resumes(closed.get((unit.indent, sort)), unit, text[drafts[-1].end - 1])
            ):
                current = closed[unit.indent, sort]
            else:
                groups += 1
                current = _List(groups, unit.indent, sort, 0, "", prose=False)
            parent = open_lists[-1].item if open_lists else None
            current.item, current.marker = len(drafts), unit.marker
            current.prose = is_prose(text[unit.words_start : unit.end])
            open_lists.append(current)
            closed[open_lists[0].indent, open_lists[0].sort] = open_lists[0]
            drafts.append(
                Draft(
                    kind="item",
                    start=unit.words_start,
                    end=unit.end,
                    depth=len(open_lists),
                    marker=unit.marker,
                    group=current.group,
                    parent=parent,
                )
            )
        elif unit.lines == 1 and _CAPTION.match(words) and units[number + 1 : number + 2] and units[number + 1].cells:
            open_lists, closed = [], {}
            drafts.append(Draft(kind="caption", start=unit.start, end=unit.end))
        elif _is_heading(units, number, text, items) or _counts_on(units, number, text, count):
            open_lists, closed = [], {}
            count = _count(words) or count
            drafts.append(Draft(kind="heading", start=unit.start, end=unit.end, level=_level(unit, words)))
        else:
            while open_lists and unit.indent <= open_lists[-1].indent:
                open_lists.pop()
            draft = Draft(kind="paragraph", start=unit.start, end=unit.end)
            if open_lists:
                draft.depth, draft.group = len(open_lists), open_lists[-1].group
            elif unit.lines == 1 and is_menu_line(words):
                draft.furniture = "navigation"
            drafts.append(draft)
    return drafts


def _close_lists(open_lists: list[_List], unit: Unit, sort: str, *, introduced: bool) -> None:
    """Ends the lists that an item does not go on with: those further in, and at its place those of another sort.

    An item that ends in a colon introduces a list of another sort even where that is not set further in.
    """
    while open_lists and open_lists[-1].indent > unit.indent:
        open_lists.pop()
    if open_lists and open_lists[-1].indent == unit.indent and open_lists[-1].sort != sort:
        outer = len(open_lists) > 1 and open_lists[-2].indent == unit.indent and open_lists[-2].sort == sort
        if outer or not introduced:
            open_lists.pop()


def _resumes(closed: _List | None, unit: Unit, last_character: str) -> bool:
    """Whether an item goes on with a list that a paragraph interrupted: by its number, or items that are paragraphs."""
    if closed is None:
        return False
    if closed.sort.startswith("1"):
        return int(unit.marker.strip("().")) == int(closed.marker.strip("().")) + 1
    return not closed.sort.startswith("a") and closed.prose and last_character != ":"


def _sort(marker: str) -> str:
    """What the markers of one list have in common: "•", "1.", "(a)"."""
    core = marker.strip("().")
    if not core.isalnum() or marker == "o":
        return marker
    return ("1" if core.isdigit() else "a") + marker.replace(core, "")


def _follows(later: Unit, earlier: Unit) -> bool:
    """Whether the number before a unit is the one after another's, written the same way."""
    sort = _sort(later.marker)
    if not sort.startswith("1") or sort != _sort(earlier.marker):
        return False
    return int(later.marker.strip("().")) == int(earlier.marker.strip("().")) + 1


def _align_numbers(units: Sequence[Unit]) -> None:
    """Sets numbers that are flush right, " 9." above "10.", to one column: that at which the list began."""
    last: dict[int, Unit] = {}  # by the column of their words
    for unit in units:
        if unit.marker:
            before = last.get(unit.words_indent)
            if before and _follows(unit, before):
                unit.indent = before.indent
            last[unit.words_indent] = unit


def _find_items(units: Sequence[Unit], text: str) -> set[int]:
    """The indices of the units that are list items.

    Numbers, letters and "o" are markers only beside others of their sort, or where they count on after a list within
    the item before, or where what they number hangs beside them.
    """
    items: set[int] = set()
    above: list[int] = []  # the marked units further and further in that no blank line parts from this one
    for number, unit in enumerate(units):
        while above and (unit.blank_before or units[above[-1]].indent > unit.indent):
            above.pop()
        if not unit.marker or unit.underlined:
            continue
        if not unit.marker.strip("().").isalnum():
            items.add(number)
            continue
        for near in (*units[max(0, number - 1) : number], *units[number + 1 : number + 2]):
            if near.marker and near.indent == unit.indent and _sort(near.marker) == _sort(unit.marker):
                items.add(number)
        if above and units[above[-1]].indent == unit.indent and _follows(unit, units[above[-1]]):
            items.update((above.pop(), number))
        if unit.hanging and unit.marker.strip("().").isdigit() and not _is_broken_heading(unit, text):
            items.add(number)
        above.append(number)
    return items


def _is_broken_heading(unit: Unit, text: str) -> bool:
    """Whether a unit of several lines stands alone and reads like a heading: its number hangs as an item's does."""
    alone = unit.blank_before and unit.blank_after
    return alone and is_heading_like(text[unit.start : min(unit.end, unit.start + 200)])


def _is_heading(units: Sequence[Unit], number: int, text: str, items: set[int]) -> bool:
    """Whether a unit is a heading: underlined, or a short line of its own with text of some length below it."""
    unit = units[number]
    words = text[unit.start : min(unit.end, unit.start + 200)]
    if unit.underlined:
        return True
    if not unit.blank_after and unit.end - unit.start > _LONGEST_ABOVE_TEXT:
        return False
    if not _begins(units, number, text) or unit.lines > 2 or not is_heading_like(words) or is_menu_line(words):
        return False
    for ahead in range(number + 1, min(number + _LOOKED_AHEAD, len(units))):
        after = units[ahead]
        below = text[after.start : min(after.end, after.start + 200)]
        if ahead == number + 1 and ahead in items and not after.blank_before and _ends_inside(text, after):
            return False
        if is_prose(below):
            return True
        if not unit.blank_after and ahead == number + 1:
            return False
        if ahead in items or after.cells:
            return ahead == number + 1 or len(below) > 20
        if not after.blank_before or is_menu_line(below) or not is_heading_like(below):
            return below.endswith(":")
    return False


def _begins(units: Sequence[Unit], number: int, text: str) -> bool:
    """Whether a unit begins something new: it stands below a blank line, or is a numbered line below a full stop.

    Below a letter may stand who wrote it: "J. Smith" has no number.
    """
    unit = units[number]
    if unit.blank_before or number == 0:
        return unit.blank_before
    numbered = unit.blank_after and unit.lines == 1 and _NUMBER.match(text, unit.start, unit.end)
    if not numbered or text[units[number - 1].end - 1] not in ".!?":
        return False
    return not _SIGNATURE.match(text[unit.start : unit.end])


def _ends_inside(text: str, item: Unit) -> bool:
    """Whether an item is a part of a sentence, which the line above it began: "may / 1. vote;"."""
    return text[item.words_start].islower() and text[item.end - 1] in ",;"


def _counts_on(units: Sequence[Unit], number: int, text: str, count: int) -> bool:
    """Whether a line on its own has the number after that of the last heading, whatever stands below it."""
    unit = units[number]
    words = text[unit.start : unit.end]
    alone = unit.blank_after and unit.lines == 1 and _begins(units, number, text)
    return alone and count > 1 and _count(words) == count + 1 and is_heading_like(words)


def _count(words: str) -> int:
    """The number before a heading, of the outermost sort; 0 for none."""
    found = _NUMBER.match(words)
    return int(found[1]) if found and found[1].isdigit() else 0


def _level(unit: Unit, words: str) -> int:
    """How deep a heading is: by its underline, or by the parts of its number."""
    if unit.underlined:
        return 2 if unit.underlined == "=" else 3
    number = _NUMBER.match(words)
    return 3 + (number[1].count(".") if number else 0)


def _settle_title(drafts: Sequence[Draft], text: str) -> None:
    """Makes the first heading the title if no prose stands above it; of two that repeat each other, the last."""
    first = next((number for number, draft in enumerate(drafts) if draft.kind == "heading"), None)
    if first is None or any(is_prose(text[draft.start : draft.end]) for draft in drafts[:first]):
        return
    title = drafts[first]
    words = set(_WORD.findall(text[title.start : title.end].casefold()))
    for draft in drafts[first + 1 : first + 3]:
        if draft.kind != "heading":
            break
        more = set(_WORD.findall(text[draft.start : draft.end].casefold()))
        if more and more <= words:
            title.kind, title.furniture = "paragraph", "banner"
            title = draft
    if not _NUMBER.match(text, title.start):
        title.level = 0
