"""Lists of office documents, which come as paragraphs that each tell their list and level: groups, parents, numbers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from checker.readers.html_lists import numbered

if TYPE_CHECKING:
    from checker.readers.draft import Draft

MAX_LEVELS = 10
_FORMATS = {
    "decimal": "1", "lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i", "upperRoman": "I",
    "1": "1", "a": "a", "A": "A", "i": "i", "I": "I",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """How a level of a list is marked."""

    format: str = "bullet"
    """"1", "a", "A", "i", "I", "bullet", or "none"."""
    pattern: str = ""
    """With %1 to %9 for the numbers of the levels: "%1.%2."."""
    start: int = 1

    @classmethod
    def of(cls, name: str, pattern: str, start: int) -> Level:
        """The level with this numbering, as a format names it; an unknown one counts in figures."""
        if name in ("bullet", "none"):
            return cls(format=name, pattern=" " if pattern and pattern.isspace() else "")
        plain = "1" if name in ("decimalZero", "ordinal", "cardinalText", "ordinalText") else _FORMATS.get(name, "1")
        return cls(format=plain, pattern=pattern[:40], start=max(0, min(start, 1_000_000)))


@dataclass(slots=True)
class Counters:
    """The numbers that the levels of one list have come to."""

    numbers: dict[int, int] = field(default_factory=dict)

    def next_marker(self, levels: dict[int, Level], at: int) -> str:
        """The marker of the next item at a level, "" where it shows none; deeper levels begin anew."""
        level = levels.get(at, Level())
        for deeper in [number for number in self.numbers if number > at]:
            del self.numbers[deeper]
        if level.format in ("bullet", "none"):
            return "•" if level.format == "bullet" else ""
        self.numbers[at] = self.numbers[at] + 1 if at in self.numbers else level.start
        marker = level.pattern
        for number in range(at + 1):
            if f"%{number + 1}" in marker:
                shown = levels.get(number, Level())
                value = self.numbers.setdefault(number, shown.start)
                plain = numbered(value, shown.format if shown.format in _FORMATS else "1").removesuffix(".")
                marker = marker.replace(f"%{number + 1}", plain)
        return marker.strip()


@dataclass(slots=True)
class _Open:
    level: int
    group: int
    name: str
    item: int


@dataclass(slots=True)
class ListTracker:
    """Which list an item belongs to and which item it hangs under, by the items before it."""

    groups: int = 0
    stack: list[_Open] = field(default_factory=list)
    interrupted: dict[str, int] = field(default_factory=dict)
    """Numbered lists that a paragraph interrupted, and their groups."""

    def new_group(self) -> int:
        """A number for the next list or table."""
        self.groups += 1
        return self.groups

    def place(self, draft: Draft, index: int, *, name: str, level: int) -> None:
        """Makes a draft, which will be number `index`, an item of a level (from 0) of the list of this name."""
        while self.stack and self.stack[-1].level > level:
            self.stack.pop()
        if self.stack and self.stack[-1].level == level and self.stack[-1].name != name:
            self.stack.pop()
        if self.stack and self.stack[-1].level == level:
            self.stack[-1].item = index
        else:
            group = self.interrupted.get(name) if not self.stack and draft.marker not in ("", "•") else None
            self.stack.append(_Open(level, group or self.new_group(), name, index))
        draft.kind, draft.depth, draft.group = "item", len(self.stack), self.stack[-1].group
        draft.parent = self.stack[-2].item if len(self.stack) > 1 else None

    def interrupt(self, *, heading: bool = False) -> None:
        """Ends the open lists; a numbered one goes on if more of it comes before the next heading."""
        if heading:
            self.interrupted.clear()
        elif self.stack:
            self.interrupted[self.stack[0].name] = self.stack[0].group
        self.stack.clear()
