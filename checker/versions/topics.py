"""Tells which sections only one version has, each by the first thing that it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.versions.clauses import trimmed
from checker.versions.pointers import pointers
from checker.versions.told import only_one_says

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from checker.claims.reading import Reading
    from checker.document import Document, Section
    from checker.versions.comparison import BlockLink, FactChange, SectionLink
    from checker.versions.statements import Likeness, Statement

_LEAST_STEMS = 3
_TOLD = 0.65
"""A sentence is told by the other version if one of its sentences has so much of what it says."""
_LOOKED_AT = 4
"""How many sentences of a section are looked at for one that states something."""


def changed_topics(
    old: Reading, new: Reading, links: Sequence[BlockLink], sections: Sequence[SectionLink], likeness: Likeness
) -> Iterator[FactChange]:
    """What is said first in each section that only one version has, none of whose text went elsewhere.

    A section below one that is itself new, or gone, is told with it.
    """
    for reading, added in ((new, True), (old, False)):
        alone = {
            section.index: section
            for link in sections
            if (section := (link.new if added else link.old)) and not (link.old if added else link.new)
        }
        if not alone:
            continue
        linked = {
            block.section for link in links if link.old and link.new for block in (link.new if added else link.old)
            if block.kind != "heading"
        }  # fmt: skip
        said = _by_topic(reading.document, likeness.news if added else likeness.olds, alone)
        for index, section in sorted(alone.items()):
            if index not in linked and section.parent not in alone:
                lead = _lead(said.get(index, ()), likeness, added=added)
                if lead:
                    document = reading.document
                    place = document.place(trimmed(document.text, lead.span))
                    yield only_one_says(place, section.heading, added=added, section=True)


def _by_topic(
    document: Document, statements: Sequence[Statement], alone: Mapping[int, Section]
) -> dict[int, list[Statement]]:
    """What states something in each of these sections and in those of them that hang below it."""
    leading = pointers(document)
    found: dict[int, list[Statement]] = {}
    for statement in statements:
        top = statement.section
        if top not in alone or statement.block in leading or document.blocks[statement.block].kind == "caption":
            continue
        while (parent := document.sections[top].parent) is not None and parent in alone:
            top = parent
        if len(statement.stems) >= _LEAST_STEMS and not statement.text.rstrip().endswith(("?", ":")):
            found.setdefault(top, []).append(statement)
    return found


def _lead(statements: Sequence[Statement], likeness: Likeness, *, added: bool) -> Statement | None:
    """The first of these that the other version does not say too; None if it says the first few."""
    others = likeness.olds if added else likeness.news
    for one in statements[:_LOOKED_AT]:
        near = likeness.near_old(one) if added else likeness.near_new(one)
        if all(likeness.overlap(one, others[n]) < _TOLD for n in near):
            return one
    return None
