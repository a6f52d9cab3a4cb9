"""What of a row is no difference: passages of the language itself, entries of contents, figures read in one only."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.claims.translations import Row

_OWN_TRANSLATION = lazy_re(
    r"\b(?:(?:german|french|dutch|english) (?:translation|edition)"
    r"|translation of [^.]{1,80} into (?:german|french|dutch|english)"
    r"|(?:deutsch|englisch|französisch|niederländisch)\w* (?:Übersetzung|Übertragung|Ausgabe)"
    r"|(?:nederlandse|duitse|franse|engelse) (?:vertaling|uitgave)"
    r"|(?:traduction|édition) (?:allemande|française|anglaise|néerlandaise))",
    re.IGNORECASE,
)


def is_of_its_languages(row: Row) -> bool:
    """Whether each version of a passage may tell its own: who translated it, or what but half of them have."""
    texts = [block.text for block in row.blocks if block is not None]
    if len(texts) > 1 and 2 * len(texts) <= len(row.blocks):
        return True
    return all(_OWN_TRANSLATION.search(text) for text in texts)


def is_repeated(row: Row, version: int) -> bool:
    """Whether another version of a passage is the same text: not translated yet, and read as another language."""
    texts = [_spaced(block.text) if block is not None else "" for block in row.blocks]
    return texts.count(texts[version]) > 1


class ContentsEntries:
    """The headings of each version, whose copies in the table of contents tell nothing of their own."""

    def __init__(self, versions: Sequence[Reading]) -> None:
        self._headings = [
            frozenset(_spaced(block.text) for block in reading.document.content if block.kind == "heading")
            for reading in versions
        ]

    def hold(self, row: Row) -> bool:
        """Whether all versions of a row repeat a heading."""
        told = [(n, block) for n, block in enumerate(row.blocks) if block is not None and block.kind != "heading"]
        return bool(told) and all(_spaced(block.text) in self._headings[n] for n, block in told)


def _spaced(text: str) -> str:
    return " ".join(text.split())


def are_in_both(one: Reading, mine: Mention, other: Reading, yours: Mention) -> bool:
    """Whether the figures of one of two numbers stand in both passages, where but one of them was read as a number.

    A number behind a name ("the Airbus 7", "(Typ 7)") is read in some languages and part of the name in others.
    """
    blocks = [reading.document.block_at(mention.start) for reading, mention in ((one, mine), (other, yours))]
    if mine.kind != "number" or yours.kind != "number" or None in blocks:
        return False
    told = [_figures(block.text) for block in blocks if block is not None]
    return any(
        (figures := "".join(c for c in mention.text if c.isdigit()))
        and not mention.spelled
        and told[here][figures] <= told[1 - here][figures]
        for here, mention in enumerate((mine, yours))
    )


@lru_cache(maxsize=16)
def _figures(text: str) -> Counter[str]:
    return Counter("".join(c for c in found[0] if c.isdigit()) for found in _FIGURE.finditer(text))


_FIGURE = lazy_re(r"\d+(?:[.,’' \u00a0\u202f]\d{3}(?!\d))*(?:[.,]\d+)?")
