"""Tells which sections only one version has, each by the first thing that it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.language.stems import content_stems
from checker.versions.clauses import trimmed
from checker.versions.comparison import FactChange
from checker.versions.pointers import pointers

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.document import Document, Section, Span
    from checker.versions.comparison import BlockLink, SectionLink

_NO_STATEMENT = frozenset({"title", "heading", "code", "row", "caption"})
_LEAST_STEMS = 3
_TOLD = 0.6
"""A sentence is told by the other version if one of its sentences has so many of the words."""
_LOOKED_AT = 4
"""How many sentences of a section are looked at for one that states something."""


def changed_topics(
    old: Reading, new: Reading, links: Sequence[BlockLink], sections: Sequence[SectionLink]
) -> Iterator[FactChange]:
    """What is said first in each section that only one version has, none of whose text went elsewhere.

    A section below one that is itself new, or gone, is told with it.
    """
    for reading, other, added in ((new, old, True), (old, new, False)):
        alone = {
            section.index: section
            for link in sections
            if (section := (link.new if added else link.old)) and not (link.old if added else link.new)
        }
        linked = {
            block.section for link in links if link.old and link.new for block in (link.new if added else link.old)
            if block.kind != "heading"
        }  # fmt: skip
        said = _said(other) if alone else ()
        leading = pointers(reading.document) if alone else frozenset[int]()
        for index, section in sorted(alone.items()):
            if index in linked or section.parent in alone:
                continue
            lead = _lead(reading, section, alone, said, leading)
            if lead:
                yield _change(reading.document, section, lead, added=added)


def _said(reading: Reading) -> tuple[frozenset[str], ...]:
    language = reading.document.language
    return tuple(
        frozenset(content_stems(reading.document.quote(span), language))
        for block in reading.document.content
        for span in reading.sentences_in(block.span)
    )


def _lead(
    reading: Reading,
    section: Section,
    alone: dict[int, Section],
    said: Sequence[frozenset[str]],
    leading: frozenset[int],
) -> Span | None:
    """The first sentence of a section, or of one below it, that states something; None if the other version does."""
    document = reading.document
    looked_at = 0
    for block in document.blocks[section.first_block :]:
        if block.section != section.index and not _below(document, block.section, section.index, alone):
            break
        if block.kind in _NO_STATEMENT or block.furniture is not None or block.index in leading:
            continue
        for span in reading.sentences_in(block.span):
            stems = frozenset(content_stems(document.quote(span), document.language))
            if len(stems) < _LEAST_STEMS or document.quote(span).rstrip().endswith(("?", ":")):
                continue
            if not any(len(stems & other) >= _TOLD * len(stems) for other in said):
                return span
            looked_at += 1
            if looked_at >= _LOOKED_AT:
                return None
    return None


def _below(document: Document, index: int, top: int, alone: dict[int, Section]) -> bool:
    """Whether a section hangs below another, all between them on one side alone."""
    parent = document.sections[index].parent
    return index in alone and parent is not None and (parent == top or _below(document, parent, top, alone))


def _change(document: Document, section: Section, lead: Span, *, added: bool) -> FactChange:
    span = trimmed(document.text, lead)
    says = " ".join(document.quote(span).split())
    place = document.place(span)
    return FactChange(
        kind="added" if added else "removed",
        subject=section.heading,
        old=None if added else place,
        new=place if added else None,
        old_value=None if added else says,
        new_value=says if added else None,
        message=f"{section.heading}: this section is {'new' if added else 'gone'}; it begins “{says}”.",
    )
