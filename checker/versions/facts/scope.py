"""Tells which blocks have to be read closely to know what facts changed: those whose values or names can differ."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import replace
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from checker.claims.reading import Reading
from checker.document import Block, Span
from checker.language.dates.events import event_pattern
from checker.language.lazy import lazy_re
from checker.language.numbers import NUMBERS, number_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.claims.mention import Mention
    from checker.claims.mentions import PassageReader
    from checker.claims.names import Candidate
    from checker.document import Document
    from checker.versions.comparison import BlockLink

_WORD = lazy_re(r"\w+(?:[.,]\d+)*|[€$£%+]")
_UNCHANGED = "unchanged"
_BESIDE = 4
"""How many words on each side of a number may say what it limits and counts."""
_FEW = 8
"""Items of more words are statements, not members."""
_NAMES = lazy_re(r"[A-ZÀ-Þ]\w+, (?:\w+ ){0,2}[A-ZÀ-Þ]\w+(?:,| and | et | en | und )")
"""Names in a row: a list that may have lost or gained one."""


def restated(link: BlockLink, language: str, read: PassageReader) -> bool:
    """Whether blocks that correspond can state different values; `read` is asked for those of each block."""
    before, after = _words(link.old), _words(link.new)
    near_before, near_after = _beside_numbers(before, language), _beside_numbers(after, language)
    if not (near_before or near_after):
        return False
    if not (link.old and link.new):
        return True
    was, now = Counter(before), Counter(after)
    differing = (*(was - now), *(now - was))
    if any(_is_number(word, language) for word in differing):
        return True
    if any(event_pattern(language).match(word) for word in differing):
        return True
    # the same numbers in other words: "more than 40", "40 euro", "40 weeks"
    return near_before != near_after and _values(link.old, language, read) != _values(link.new, language, read)


def relisted(link: BlockLink) -> bool:
    """Whether blocks that correspond can hold a list whose members are not the same."""
    if not (link.old and link.new):
        return any(block.kind == "item" or _NAMES.search(block.text) for block in (*link.old, *link.new))
    if not any(block.kind == "item" or _NAMES.search(block.text) for block in (*link.old, *link.new)):
        return False
    was, now = Counter(_words(link.old)), Counter(_words(link.new))
    if not was & now and len(was) <= _FEW and len(now) <= _FEW:
        return True  # another paper to bring
    return any(word[0].isupper() for word in (*(was - now), *(now - was)))


def _words(blocks: Sequence[Block]) -> list[str]:
    return [word for block in blocks for word in _WORD.findall(block.text)]


def _beside_numbers(words: Sequence[str], language: str) -> list[tuple[str, ...]]:
    """Each number with the words around it, which say what it limits and counts."""
    numbers = {word for word in set(words) if _is_number(word, language)}
    if not numbers:
        return []
    return [
        tuple(words[max(0, place - _BESIDE) : place + _BESIDE + 1])
        for place, word in enumerate(words)
        if word in numbers
    ]


@lru_cache(maxsize=1 << 16)
def _is_number(word: str, language: str) -> bool:
    if any(map(str.isdigit, word)):
        return True
    found = number_word(word.casefold(), _tongue(language))
    return found is not None and found.role not in ("and", "point")


def _values(blocks: Sequence[Block], language: str, read: PassageReader) -> Counter[tuple[str, str, str, str, str]]:
    """The values that blocks state, each with its kind, its unit and its bound."""
    return Counter(
        (mention.kind, str(mention.value), str(mention.end_value), mention.unit or "", mention.bound)
        for block in blocks
        for mention in read(block.text, _tongue(language))
    )


def _tongue(language: str) -> str:
    return language if language in NUMBERS else "en"


def parts(old: Document, new: Document, links: Sequence[BlockLink], read: PassageReader) -> tuple[Reading, Reading]:
    """The two versions read with the blocks of these links alone."""
    return Reading(_only(old, _olds(links)), read), Reading(_only(new, _news(links)), read)


def parts_of_parts(old: Reading, new: Reading, links: Sequence[BlockLink]) -> tuple[Reading, Reading]:
    """The same of such readings, with the blocks of some of their links."""
    return _PartReading(old, _olds(links)), _PartReading(new, _news(links))


def _olds(links: Sequence[BlockLink]) -> set[int]:
    return {block.index for link in links for block in link.old}


def _news(links: Sequence[BlockLink]) -> set[int]:
    return {block.index for link in links for block in link.new}


class _PartReading(Reading):
    """A reading of some blocks of a version: what each says by itself is taken from the reading of more of them."""

    def __init__(self, whole: Reading, kept: set[int]) -> None:
        super().__init__(_only(whole.document, kept))
        self._whole = whole

    @cached_property
    def _read(self) -> tuple[Span, ...]:
        return tuple(block.span for block in self.document.blocks if block.furniture != _UNCHANGED)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        return tuple(sentence for span in self._read for sentence in self._whole.sentences_in(span))

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        return tuple(mention for span in self._read for mention in self._whole.mentions_in(span))

    @cached_property
    def name_candidates(self) -> tuple[Candidate, ...]:
        candidates = self._whole.name_candidates
        starts = [candidate.start for candidate in candidates]
        return tuple(
            candidate
            for span in self._read
            for candidate in candidates[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
        )


def _only(document: Document, kept: set[int]) -> Document:
    """The document with only these blocks, the lists and table headers they belong to, and the headings above them.

    The others stay in their places, empty, as furniture: what counts blocks still counts them.
    """
    groups = {document.blocks[index].group for index in kept} - {None}
    return replace(
        document,
        blocks=tuple(
            block
            if block.index in kept
            or block.furniture == _UNCHANGED
            or block.kind in ("title", "heading")
            or (block.group in groups and (block.header or block.kind == "item"))
            else _emptied(block)
            for block in document.blocks
        ),
    )


def _emptied(block: Block) -> Block:
    """A block that keeps its place and nothing else; said at length, for there are many on a page."""
    return Block(
        index=block.index,
        kind=block.kind,
        span=Span(block.span.start, block.span.start),
        text="",
        section=block.section,
        depth=block.depth,
        marker=block.marker,
        group=block.group,
        parent=block.parent,
        header=block.header,
        literals=block.literals,
        furniture=_UNCHANGED,
    )
