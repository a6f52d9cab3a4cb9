"""Tells which addresses have changed: an office that moved to another street."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.document import Span
from checker.language.parts.labels import ADDRESS
from checker.versions.facts.told import turned

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.document import Block, Document
    from checker.versions.comparison import BlockLink, FactChange, SectionLink

_MOST = 1_000
"""A page that changes more addresses than this is a register of them."""


def changed_addresses(
    old: Document, new: Document, links: Sequence[BlockLink], sections: Sequence[SectionLink]
) -> Iterator[FactChange]:
    """The addresses that took the place of another: the only ones that came and went in two sections, or on the page.

    What stands below a page counts too: often an address stands nowhere else.
    """
    edited = [link for link in links if link.kind != "same"]
    gone = _alone(old, [block for link in edited for block in link.old], new.text)
    come = _alone(new, [block for link in edited for block in link.new], old.text)
    if not (gone and come):
        return
    if len(gone) == len(come) == 1:
        pairs = [(gone[0], come[0])]
    else:
        before, after = _by_section(old, gone), _by_section(new, come)
        pairs = [
            (before[link.old.index][0], after[link.new.index][0])
            for link in sections
            if link.old and link.new and len(before.get(link.old.index, ())) == len(after.get(link.new.index, ())) == 1
        ]
    for was, now in pairs:
        yield turned("name", old.place(was), new.place(now), new.title)


def _alone(document: Document, blocks: Sequence[Block], other: str) -> list[Span]:
    """The addresses in these blocks that stand nowhere in the other version, each once."""
    spans: dict[str, Span] = {}
    for block in blocks:
        for match in ADDRESS.finditer(document.text, block.span.start, block.span.end):
            spans.setdefault(match[0], Span(match.start(), match.end()))
    if not spans:
        return []
    # to look for each in the whole of the other version takes long: most show by one of their words that it has none
    pieces = frozenset(other.split())
    doubtful = [address for address in spans if pieces.issuperset(address.split()[1:-1])]
    if len(doubtful) > _MOST:
        return []
    known = {address for address in doubtful if address in other}
    return [span for address, span in spans.items() if address not in known]


def _by_section(document: Document, spans: Sequence[Span]) -> dict[int, list[Span]]:
    found: dict[int, list[Span]] = {}
    for span in spans:
        found.setdefault(document.section_at(span.start).index, []).append(span)
    return found
