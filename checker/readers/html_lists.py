"""Lists of HTML as they are read: their groups, and the markers that a browser numbers their items with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.readers.html_tree import Element

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
    (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


@dataclass(slots=True)
class ListState:
    """A list that is being read."""

    group: int
    parent: int | None
    """The draft of the item that the list hangs under."""
    numbering: str
    """The sort of numbering ("1", "a", "A", "i", "I"), "" for bullets."""
    number: int = 1
    step: int = 1

    @classmethod
    def open(cls, element: Element, group: int, parent: int | None) -> ListState:
        """The list that an element opens."""
        if element.tag != "ol":
            return cls(group, parent, "")
        numbering = element.attribute("type") or "1"
        if "reversed" not in element.attributes:
            return cls(group, parent, numbering, whole(element.attribute("start"), 1))
        items = sum(1 for child in element.children if getattr(child, "tag", "") == "li")
        return cls(group, parent, numbering, whole(element.attribute("start"), items), -1)

    def next_marker(self, item: Element) -> str:
        """The marker of the next item: "•", "3.", "c."."""
        if not self.numbering:
            return "•"
        number = whole(item.attribute("value"), self.number)
        self.number = number + self.step
        return numbered(number, self.numbering)


@dataclass(slots=True)
class ItemState:
    """A list item that is being read: its first block is the item, the others are its paragraphs."""

    marker: str
    index: int | None = None
    """The draft of its first block, None before there is one."""


def whole(value: str, otherwise: int) -> int:
    """The whole number that an attribute gives, bounded."""
    try:
        return max(-1_000_000, min(1_000_000, int(value)))
    except ValueError:
        return otherwise


def numbered(number: int, numbering: str) -> str:
    """The marker of the item with this number, in figures where letters or Roman numerals have none."""
    if numbering in ("a", "A") and 0 < number <= 26 * 27:
        first = chr(ord(numbering) + (number - 27) // 26) if number > 26 else ""
        return f"{first}{chr(ord(numbering) + (number - 1) % 26)}."
    if numbering in ("i", "I") and 0 < number < 4000:
        roman = ""
        for value, letters in _ROMAN:
            roman += letters * (number // value)
            number %= value
        return f"{roman if numbering == 'i' else roman.upper()}."
    return f"{number}."
