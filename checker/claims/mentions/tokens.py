"""A passage as words and numerals with their places: what the grammars of numbers and dates walk over."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate

from checker.language.lazy import lazy_re

_WORD = lazy_re(r"[^\W\d_]+|\d+")
_BETWEEN = lazy_re(r"([^\W\d_]+|\d+)")
"""The same, to part a text by: what stands between the words, and the words, in turn."""
_SPACE = lazy_re(r"[^\S\t]{1,3}")
_HYPHEN = lazy_re(r"[^\S\t\n]?[-‐‑][^\S\t\n]?")


def words_in(text: str) -> set[str]:
    """The words and runs of digits of a passage, in small letters."""
    return {word.lower() for word in _WORD.findall(text)}


class Tokens:
    """The words and runs of digits of one passage, in order."""

    __slots__ = ("ends", "starts", "text", "words")

    def __init__(self, text: str) -> None:
        parts = _BETWEEN.split(text)
        places = list(accumulate(map(len, parts)))
        self.text = text
        self.starts: list[int] = places[:-1:2]
        self.ends: list[int] = places[1::2]
        self.words: list[str] = [*map(str.lower, parts[1::2])]
        """In small letters."""

    def __len__(self) -> int:
        return len(self.words)

    def raw(self, index: int) -> str:
        """The word as it is written."""
        return self.text[self.starts[index] : self.ends[index]]

    def at(self, offset: int) -> int:
        """The index of the first word that begins at this offset or after it."""
        return bisect_left(self.starts, offset)

    def gap(self, index: int) -> str:
        """What stands between the word before `index` and the word there."""
        return self.text[self.ends[index - 1] : self.starts[index]]

    def spaced(self, index: int) -> bool:
        """Whether only white space parts the word from the one before it."""
        gap = self.gap(index)
        return gap == " " or _SPACE.fullmatch(gap) is not None

    def joined(self, index: int) -> bool:
        """Whether white space or a hyphen parts the word from the one before it."""
        gap = self.gap(index)
        return gap == " " or gap == "-" or _SPACE.fullmatch(gap) is not None or _HYPHEN.fullmatch(gap) is not None

    def before(self, index: int, count: int) -> tuple[str, ...]:
        """Up to `count` words before the one at `index` that only white space, apostrophes or hyphens part from it."""
        found: list[str] = []
        while count and index > 0:
            gap = self.gap(index)
            if not (gap == " " or gap in "'’-" or _SPACE.fullmatch(gap) or gap in _BEFORE_GAPS):
                break
            index -= 1
            count -= 1
            found.append(self.words[index])
        return tuple(reversed(found))


_BEFORE_GAPS = frozenset({" (", " €", " $", " £", " € ", " $ ", " £ ", "€", "$", "£", ". "})
