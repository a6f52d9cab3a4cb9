"""Reads a passage whose lines are set in as one line: no more than a space parts the words at a line end."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from checker.document import Span
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from checker.claims.mention import Mention

_SET_IN = lazy_re(r"(?<!\n)\n[ \t]+")
"""Where a line of a hard-wrapped text begins that is set in, as no line break that a page's author put is.

Not behind an empty line: what is straightened then has no more such places, however many empty lines there are.
"""


def is_set_in(text: str) -> bool:
    """Whether a line of a passage begins further in than its first."""
    return "\n" in text and _SET_IN.search(text) is not None


class Straightened:
    """A passage as one line, and where what was read in it stands in the passage."""

    def __init__(self, text: str) -> None:
        self.text = _SET_IN.sub(" ", text)
        self._whole = text
        self._from, self._missing = [0], [0]  # from where on in the line so many characters are missing
        for found in _SET_IN.finditer(text):
            self._from.append(found.start() + 1 - self._missing[-1])
            self._missing.append(self._missing[-1] + found.end() - found.start() - 1)

    def back(self, mention: Mention) -> Mention:
        """A mention of the line as one of the passage."""
        span = self._span(mention.span)
        bound = self._span(mention.bound_span) if mention.bound_span else None
        return replace(mention, span=span, text=self._whole[span.start : span.end], bound_span=bound)

    def _span(self, span: Span) -> Span:
        first, last = (self._missing[bisect_right(self._from, at) - 1] for at in (span.start, span.end - 1))
        return Span(span.start + first, span.end + last)
