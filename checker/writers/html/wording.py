"""How the report says things: dates, counts and lists as an English sentence has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from checker.document import Document

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
LANGUAGES = {"de": "German", "en": "English", "fr": "French", "nl": "Dutch"}


def day(date: datetime.date | None) -> str:
    """A day as people write it: "15 January 2019"; "undated" for None."""
    return f"{date.day} {_MONTHS[date.month - 1]} {date.year}" if date else "undated"


def count(number: int, one: str, many: str = "", *, spelled: bool = False) -> str:
    """A number with its noun, "1 finding", "2 findings", "1,200 findings"; spelled out up to ten where asked."""
    figure = _SMALL[number] if spelled and number < len(_SMALL) else f"{number:,}"
    return f"{figure} {one if number == 1 else many or one + 's'}"


def listed(items: Sequence[str]) -> str:
    """The items in a row: "a", "a and b", "a, b and c"."""
    return " and ".join([", ".join(items[:-1]), items[-1]]) if len(items) > 1 else "".join(items)


def sentence(text: str) -> str:
    """The text with a capital at its start and a full stop at its end."""
    text = text.strip()
    return text[:1].upper() + text[1:] + ("" if text[-1:] in ".!?…" else ".")


def cropped(text: str, limit: int) -> str:
    """The text, cut at a word near `limit` characters and marked so where it is longer."""
    text = " ".join(text[: limit * 4].split())
    if len(text) <= limit:
        return text
    cut = text.rfind(" ", limit // 2, limit)
    return text[: cut if cut > 0 else limit].rstrip(" ,;:") + " …"


def version(document: Document) -> str:
    """How a version is named: its day, or its path where it has none."""
    return day(document.date) if document.date else document.path.rpartition("/")[2]
