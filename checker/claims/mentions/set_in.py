"""Reads a hard-wrapped passage as one line: no more than a space parts the words at a line end."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from checker.document import Span
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from checker.claims.mention import Mention

_SET_IN = lazy_re(r"(?<!\n)\n[ \t]+")
"""Where a line of a hard-wrapped text begins that is set in, as no line break that a page's author put is.

Not behind an empty line: what is straightened then has no more such places, however many empty lines there are.
"""


def is_set_in(text: str) -> bool:
    """Whether a line of a passage begins further in than its first."""
    return "\n" in text and _SET_IN.search(text) is not None


_LINE_END = lazy_re(r"\n[ \t]*(?=(\S+))")
_SMALL_WORD = lazy_re(r"(?<![^\s(])[a-zß-ÿœ]")
_NARROWEST = 50
_FEWEST_SMALL = 3


def wrapped_ends(text: str) -> tuple[re.Match[str], ...]:
    """The line ends of a passage that only its width made, each with the space that sets the next line in.

    Such a line is a long one of running text, and the next word would have made it longer than any line of the
    passage; the lines of an address, or what stands on a line of its own in a web page, are none.
    """
    ends = tuple(_LINE_END.finditer(text))
    starts = [0, *(found.end() for found in ends)]
    lines = [text[start : found.start()].rstrip() for start, found in zip(starts, ends, strict=False)]
    width = max([*map(len, lines), len(text) - starts[-1]])
    return tuple(
        found
        for line, found in zip(lines, ends, strict=True)
        if len(line) >= _NARROWEST
        and len(line) + 1 + len(found[1]) > width
        and len(_SMALL_WORD.findall(line)) >= _FEWEST_SMALL
    )


class Straightened:
    """A passage as one line, and where what was read in it stands in the passage."""

    def __init__(self, text: str, ends: Sequence[re.Match[str]] | None = None) -> None:
        """The passage without the line ends given, and else without those that set a line in."""
        ends = tuple(_SET_IN.finditer(text)) if ends is None else ends
        starts = [0, *(found.end() for found in ends)]
        stops = [*(found.start() for found in ends), len(text)]
        self.text = " ".join(text[start:stop] for start, stop in zip(starts, stops, strict=True))
        self._whole = text
        self._from, self._missing = [0], [0]  # from where on in the line so many characters are missing
        for found in ends:
            self._from.append(found.start() + 1 - self._missing[-1])
            self._missing.append(self._missing[-1] + found.end() - found.start() - 1)

    def back(self, mention: Mention) -> Mention:
        """A mention of the line as one of the passage."""
        span = self._span(mention.span)
        bound = self._span(mention.bound_span) if mention.bound_span else None
        return replace(mention, span=span, text=self._whole[span.start : span.end], bound_span=bound)

    def at(self, place: int) -> int:
        """Where a letter of the line stands in the passage."""
        return place + self._missing[bisect_right(self._from, place) - 1]

    def _span(self, span: Span) -> Span:
        return Span(self.at(span.start), self.at(span.end - 1) + 1)
