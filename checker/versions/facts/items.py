"""Tells which points of a list, and which rows of a table, are new or gone: a paper to bring, a right, a tariff."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from checker.document import Span
from checker.language.stems import content_stems
from checker.language.sums import SUMS
from checker.versions.facts.clauses import trimmed
from checker.versions.facts.told import only_one_says
from checker.versions.pointers import pointers

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.document import Block, Document
    from checker.versions.comparison import BlockLink, FactChange

_KEPT = 2
"""How many points or rows two lists or tables must have in common to be versions of one."""
_MOST = 0.5
"""And as a share of the points of the shorter list."""
_MOST_NESTED = 200
"""So many passages behind a point are looked at for the list that it leads to."""
_TOLD = 0.5
"""A point is told elsewhere in a list if one of its points has so many of the words."""


def changed_items(old: Document, new: Document, links: Sequence[BlockLink]) -> Iterator[FactChange]:
    """The points that a list, or rows that a table, gained or lost where the rest stayed, in the order of the links."""
    kept = Counter(
        (one.group, other.group)
        for link in links
        for one in link.old
        for other in link.new
        if _is_point(one) and _is_point(other)
    )
    alone = [link for link in links if not (link.old and link.new) and _is_point((link.old or link.new)[0])]
    if not (kept and alone):
        return
    olds, news = _lists(old), _lists(new)
    leading = pointers(old), pointers(new)
    only = {block.index for link in alone for block in link.old}, {block.index for link in alone for block in link.new}
    for link in alone:
        block = (link.old or link.new)[0]
        added = bool(link.new)
        document = new if added else old
        last = _last_of(block, document, only[added]) if block.text.rstrip().endswith(":") else block
        if last is None or block.index in leading[added] or _is_total(block, document.language):
            continue
        pairs = [(count, pair) for pair, count in kept.items() if pair[1 if added else 0] == block.group]
        if not pairs:
            continue
        count, (before, after) = max(pairs, key=lambda each: (each[0], str(each[1])))
        if count < _KEPT or count < _MOST * min(len(olds[before]), len(news[after])):
            continue
        others = olds[before] if added else news[after]
        whole = Span(block.span.start, last.span.end)
        if not _told(document.quote(whole), others, new.language):
            place = document.place(trimmed(document.text, whole))
            yield only_one_says(place, place.section or document.title, added=added)


def _is_point(block: Block) -> bool:
    """Whether a block is a point of a list, or a row of a table that is no heading."""
    return block.kind in ("item", "row") and block.group is not None and not block.header and block.furniture is None


def _is_total(block: Block, language: str) -> bool:
    """Whether a row only sums up the others: it goes with them."""
    return block.kind == "row" and bool(SUMS.get(language, SUMS["en"]).total_row.match(block.text))


def _lists(document: Document) -> dict[int | None, list[Block]]:
    """The points of each list, the rows of each table."""
    found: dict[int | None, list[Block]] = {}
    for block in document.blocks:
        if _is_point(block):
            found.setdefault(block.group, []).append(block)
    return found


def _last_of(block: Block, document: Document, only: set[int]) -> Block | None:
    """The last point of the list that a point leads to, and of those within; None if the other version has one too."""
    last, inside = None, {block.index}
    for each in document.blocks[block.index + 1 : block.index + 1 + _MOST_NESTED]:
        if each.parent in inside:
            if each.index not in only:
                return None
            inside.add(each.index)
            last = each
    return last


def _told(text: str, others: Sequence[Block], language: str) -> bool:
    """Whether a point of the other version's list says much of what this one says."""
    stems = frozenset(content_stems(text, language))
    return not stems or any(
        len(stems & frozenset(content_stems(other.text, language))) >= _TOLD * len(stems) for other in others
    )
