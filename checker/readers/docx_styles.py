"""What a DOCX file says of styles and numbering: which paragraphs are headings or items, and how they are marked.

Source of the meanings: ECMA-376 (Office Open XML), part 1, sections 17.3, 17.7 and 17.9.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from checker.language.lazy import lazy_re
from checker.readers.office_lists import MAX_LEVELS, Counters, Level

if TYPE_CHECKING:
    from checker.readers.package import Element

_HEADING = lazy_re(r"heading ([1-9])")
_LISTED = lazy_re(r"list (?:bullet|number) ([2-5])")
_OFF = frozenset({"0", "false", "off", "none"})
_MAX_STEPS = 20
"""How many styles may be based on each other; a circle ends there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """What a paragraph's style makes of it."""

    name: str = ""
    based_on: str = ""
    outline: int | None = None
    """Its level among the headings from 0, None for body text."""
    list_id: str = ""
    level: int = 0
    bold: bool | None = None
    deeper: int = 0
    """The level of a list that its name tells, from 0: "List Bullet 2" is a list of its own, set in a second time."""
    first_row: bool = False
    """For a table's style: it sets the first row apart."""


@dataclass(slots=True)
class Numbering:
    """The lists that a document declares, and how far each has counted."""

    abstract: dict[str, dict[int, Level]] = field(default_factory=dict)
    lists: dict[str, tuple[str, dict[int, Level]]] = field(default_factory=dict)
    """For a list's id, the id of what it is an instance of, and the levels that it marks otherwise."""
    counters: dict[str, Counters] = field(default_factory=dict)
    begun: set[str] = field(default_factory=set)

    def levels(self, list_id: str) -> dict[int, Level]:
        """How the levels of a list are marked."""
        abstract, overrides = self.lists.get(list_id, ("", {}))
        return {**self.abstract.get(abstract, {}), **overrides}

    def is_blank(self, list_id: str, level: int) -> bool:
        """Whether a level's mark is white space: so pandoc writes the further paragraphs of an item."""
        found = self.levels(list_id).get(level)
        return found is not None and found.format == "bullet" and found.pattern == " "

    def next_marker(self, list_id: str, level: int) -> str:
        """The marker of the next item of a list; instances of one list count on, unless one begins anew."""
        abstract, overrides = self.lists.get(list_id, ("", {}))
        counter = self.counters.setdefault(abstract or list_id, Counters())
        if list_id not in self.begun:
            self.begun.add(list_id)
            for number in overrides:
                counter.numbers.pop(number, None)
        return counter.next_marker(self.levels(list_id), level)


def value(element: Element | None, name: str) -> str:
    """The value of a property of a paragraph or run, "" where it is not set."""
    found = element.first(name) if element is not None else None
    return found.get("w:val") if found is not None else ""


def switch(element: Element | None, name: str) -> bool | None:
    """Whether a property that is on or off is on; None where it is not set."""
    found = element.first(name) if element is not None else None
    return None if found is None else found.get("w:val", "1") not in _OFF


def whole(text: str, otherwise: int) -> int:
    """The whole number that an attribute gives, bounded."""
    try:
        return max(-1_000_000, min(1_000_000, int(text)))
    except ValueError:
        return otherwise


def read_styles(root: Element | None) -> dict[str, Style]:
    """The paragraph styles by their ids, each with what it inherits."""
    raw: dict[str, Style] = {}
    for element in root or ():
        if element.name == "w:style" and element.get("w:type", "paragraph") in ("paragraph", "table"):
            properties = element.first("w:pPr")
            outline = value(properties, "w:outlineLvl")
            numbers = properties.first("w:numPr") if properties is not None else None
            name = value(element, "w:name").lower()
            listed = _LISTED.fullmatch(name)
            raw[element.get("w:styleId")] = Style(
                name=name,
                based_on=value(element, "w:basedOn"),
                outline=whole(outline, 9) if outline else None,
                list_id=value(numbers, "w:numId"),
                level=whole(value(numbers, "w:ilvl"), 0),
                bold=switch(element.first("w:rPr"), "w:b"),
                deeper=int(listed[1]) - 1 if listed else 0,
                first_row=any(
                    part.name == "w:tblStylePr" and part.get("w:type") == "firstRow" and list(part) for part in element
                ),
            )
    return {name: _inherited(style, raw) for name, style in raw.items()}


def _inherited(style: Style, raw: dict[str, Style]) -> Style:
    whole_style, above = style, raw.get(style.based_on)
    for _ in range(_MAX_STEPS):
        if above is None:
            break
        whole_style = replace(
            whole_style,
            outline=above.outline if whole_style.outline is None else whole_style.outline,
            list_id=whole_style.list_id or above.list_id,
            level=whole_style.level or above.level,
            bold=above.bold if whole_style.bold is None else whole_style.bold,
            deeper=whole_style.deeper or above.deeper,
            first_row=whole_style.first_row or above.first_row,
        )
        if whole_style.outline is None and (heading := _HEADING.fullmatch(above.name)):
            whole_style = replace(whole_style, outline=int(heading[1]) - 1)
        above = raw.get(above.based_on)
    if heading := _HEADING.fullmatch(style.name):
        whole_style = replace(whole_style, outline=int(heading[1]) - 1)
    return whole_style


def read_numbering(root: Element | None) -> Numbering:
    """The lists that a document declares."""
    numbering = Numbering()
    for element in root or ():
        if element.name == "w:abstractNum":
            levels = [_level(level) for level in element if level.name == "w:lvl"]
            numbering.abstract[element.get("w:abstractNumId")] = dict(levels[:MAX_LEVELS])
        elif element.name == "w:num":
            overrides: dict[int, Level] = {}
            abstract = value(element, "w:abstractNumId")
            for override in element:
                if override.name != "w:lvlOverride":
                    continue
                at = whole(override.get("w:ilvl"), 0)
                level = override.first("w:lvl")
                changed = (
                    _level(level)[1] if level is not None else numbering.abstract.get(abstract, {}).get(at, Level())
                )
                start = value(override, "w:startOverride")
                overrides[at] = replace(changed, start=whole(start, 1)) if start else changed
            numbering.lists[element.get("w:numId")] = (abstract, overrides)
    return numbering


def _level(element: Element) -> tuple[int, Level]:
    return whole(element.get("w:ilvl"), 0), Level.of(
        value(element, "w:numFmt") or "decimal", value(element, "w:lvlText"), whole(value(element, "w:start"), 1)
    )
