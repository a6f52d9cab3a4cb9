"""Words in a row: a text cut into words with what parts them, so that names are found however they are spelt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = lazy_re(r"\w+")
_HYPHENS = "-\u2010\u2011\u2013"

ENDINGS: dict[str, tuple[str, ...]] = {
    "en": ("", "s", "es"),
    "fr": ("", "s", "x"),
    "nl": ("", "s", "en", "n"),
    "de": ("", "s", "es", "n", "en"),
}
"""What the last word of a name may end in and still be that name."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text, folded, and what stands before it: "" at the start, " ", "-", or something else."""

    start: int
    end: int
    folded: str
    gap: str


def cut_words(text: str) -> list[Word]:
    """The words of a text in order."""
    words = []
    behind = 0
    for found in _WORD.finditer(text):
        gap = text[behind : found.start()]
        if gap.strip(" \u00a0\n") == "":
            gap = " " if gap and behind else ""
        elif len(gap) == 1 and gap in _HYPHENS:
            gap = "-"
        elif gap == "’":
            gap = "'"
        words.append(Word(found.start(), found.end(), found[0].casefold(), gap))
        behind = found.end()
    return words


def spelling(words: list[Word]) -> str:
    """Words as they are written, case put aside and every space and hyphen of one sort: "nato-russia council"."""
    return "".join((word.gap if n else "") + word.folded for n, word in enumerate(words))


def endings_of(folded: str, language: str) -> Iterator[str]:
    """The forms that the last word of a name can have."""
    return (folded + ending for ending in ENDINGS[language])
