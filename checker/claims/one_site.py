"""Tells whether two pages are of one body: by a name of the one's title that the other has too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.document import Document

_CAPITAL = lazy_re(r"(?<![\w.'’-])[A-ZÀ-Þ][a-zß-ÿ]{3,}(?![\w'’])")
_INSIDE = lazy_re(r"[\w,;][ \u00a0]$")


def name_in_common(one: Document, other: Document) -> bool:
    """Whether a name in the title of either page stands in the text of the other, in no page in small letters too.

    German nouns have capitals: only a name that both titles have counts there.
    """
    if "de" in (one.language, other.language):
        return bool(_titled(one) & _titled(other))
    return any(_names(first, second) for first, second in ((one, other), (other, one)))


def _titled(document: Document) -> frozenset[str]:
    return frozenset(_CAPITAL.findall(document.title.partition("\n")[0]))


def _names(titled: Document, told: Document) -> bool:
    return any(
        _inside(told.text, name) and name.casefold() not in titled.text and name.casefold() not in told.text
        for name in sorted(_titled(titled))
    )


def _inside(text: str, name: str) -> bool:
    """Whether a name stands in a sentence, where its capital tells that it is one."""
    return any(_INSIDE.search(text[max(0, at - 2) : at]) for at in _places(text, name))


def _places(text: str, name: str) -> Iterator[int]:
    at = text.find(name)
    while at >= 0:
        yield at
        at = text.find(name, at + 1)
