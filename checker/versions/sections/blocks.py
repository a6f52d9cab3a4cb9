"""By which blocks sections are compared: their own, without what closes the page below the last of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.language.lazy import lazy_re
from checker.versions.align.similarity import Vectors, cosine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.document import Block, Document

_WORD = lazy_re(r"\w+")
_CLOSING_BLOCKS = 2
"""How many blocks at its end may close a page."""
_CLOSING_WORDS = 45
"""More words are a paragraph, whatever it is of."""
_CLOSING_ALIKE = 0.2
"""How alike what closes the one version is to what closes the other: an address stays, hours and dates change."""
_END_BLOCKS = 12
"""How many blocks at the end of each version tell which words are common there."""


def own_text(document: Document, index: int) -> str:
    """The text of a section without its heading and without furniture."""
    return " ".join(block.text for block in _own_blocks(document, index))


def _own_blocks(document: Document, index: int) -> list[Block]:
    section = document.sections[index]
    blocks = document.blocks[section.first_block : section.end_block]
    return [block for block in blocks if block.furniture is None and block.kind not in ("heading", "title")]


def weighed_blocks(old: Document, new: Document) -> tuple[list[list[Block]], ...]:
    """The blocks by which each section of the two versions is compared: the last ones' without what closes the page.

    Where both last sections are nothing but that ("Where to find us", "Contact") they are what is compared.
    """
    sides = tuple([_own_blocks(document, k) for k in range(len(document.sections))] for document in (old, new))
    closings = _closings(old, new)
    if any(blocks and closing < len(blocks[-1]) for blocks, closing in zip(sides, closings, strict=True)):
        for blocks, closing in zip(sides, closings, strict=True):
            if blocks:
                blocks[-1] = blocks[-1][: len(blocks[-1]) - closing]
    return sides


def _closings(old: Document, new: Document) -> list[int]:
    """How many blocks close each version: who publishes the page, where to write, when it was last changed.

    They stand in the last section and tell nothing of it. What both pages close with is taken for such: blocks of names
    and figures at the end of one that come again at the end of the other.
    """
    ends = [[block.text for block in document.content[-_END_BLOCKS:]] for document in (old, new)]
    vectors = Vectors([text for end in ends for text in end])
    return [
        _closing(document, mine[-_CLOSING_BLOCKS:], _last(across), vectors)
        for document, mine, across in ((old, ends[0], new), (new, ends[1], old))
    ]


def _last(document: Document) -> list[str]:
    """What a version ends with: the last blocks of what it says, and the last ones of all, the foot of the page."""
    last = (*document.content[-_CLOSING_BLOCKS:], *document.blocks[-_CLOSING_BLOCKS:])
    return [block.text for block in last]


def _closing(document: Document, last: Sequence[str], across: Sequence[str], vectors: Vectors) -> int:
    """How many blocks close a version: those of its last section among its last that come again across."""
    own = _own_blocks(document, len(document.sections) - 1) if document.sections else []
    others = [vectors.vector(text) for text in across]
    count = 0
    for block in reversed(own[-_CLOSING_BLOCKS:]):
        if block.text not in last or not _names_and_figures(block.text):
            break
        if max((cosine(vectors.vector(block.text), other) for other in others), default=0.0) < _CLOSING_ALIKE:
            break
        count += 1
    return count


def _names_and_figures(text: str) -> bool:
    """Whether a text is hardly a sentence: most of its few words are numbers or begin with a capital."""
    words = _WORD.findall(text)
    return len(words) <= _CLOSING_WORDS and 2 * sum(not word[0].islower() for word in words) >= len(words)
