"""Remembers passages of a text, and tells at once whether another one touches any of them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checker.document import Span

_SHIFT = 9
"""Passages are kept by stretches of 512 characters: a sentence stands in one or two."""


class Covered:
    """Passages of one text; asking takes no longer for many of them than for few."""

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        self._spans: dict[int, list[Span]] = defaultdict(list)
        for span in spans:
            self.add(span)

    def add(self, span: Span) -> None:
        """Remembers one passage more."""
        for stretch in _stretches(span):
            self._spans[stretch].append(span)

    def touches(self, span: Span) -> bool:
        """Whether a passage shares a character with any of these."""
        return any(True for _ in self.touching(span))

    def touching(self, span: Span) -> Iterator[Span]:
        """The passages that share a character with one; a long one may come more than once."""
        return (each for stretch in _stretches(span) for each in self._spans.get(stretch, ()) if span.overlaps(each))


def _stretches(span: Span) -> range:
    return range(span.start >> _SHIFT, (span.end >> _SHIFT) + 1)
