"""A finding's places in full context: the section that each stands in, or the whole page, with the passages marked."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Literal

from checker.writers.html import wording
from checker.writers.html.marking import Mark, marked_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markupsafe import Markup

    from checker.document import Block, Document, Place
    from checker.findings import Finding

_AROUND_CHARS = 2_500
"""So much of a section is shown before and after the passage; the whole page is a key away."""
_LARGEST_BLOCK_CHARS = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A block of the page as the reader sees it."""

    kind: str
    depth: int
    marker: str
    cells: tuple[Markup, ...]
    """The texts of a row's cells; for everything else the block's text alone."""
    header: bool
    hit: bool
    """Whether the finding points into it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Neighbouring blocks that are one thing: a list, a table, or a block alone."""

    shape: Literal["list", "table", "text", "heading"]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pane:
    """One page's part in a finding."""

    number: int
    """Counted from 0: what the whole page is asked for by."""
    title: str
    version: str
    language: str
    section: str
    path: str
    where: str
    """File, line and column, as editors open them."""
    stretches: tuple[Stretch, ...]
    cut_before: bool
    cut_after: bool


def panes(finding: Finding, documents: Sequence[Document]) -> tuple[Pane, ...]:
    """What the finding rests on, a pane for each section of each page, the one to change first."""
    by_path = {document.path: document for document in documents}
    sections: dict[tuple[str, int], list[Place]] = {}
    for place in finding.places:
        if place.path in by_path:
            section = by_path[place.path].section_at(place.span.start).index
            sections.setdefault((place.path, section), []).append(place)
    return tuple(
        _pane(number, by_path[path], places, finding) for number, ((path, _), places) in enumerate(sections.items())
    )


def whole_page(finding: Finding, documents: Sequence[Document], number: int) -> Pane | None:
    """The whole page behind a pane; None where there is no such pane."""
    found = panes(finding, documents)
    if not 0 <= number < len(found):
        return None
    path = found[number].path
    document = next(document for document in documents if document.path == path)
    places = [place for place in finding.places if place.path == path]
    return _pane(number, document, places, finding, whole=True)


def _pane(number: int, document: Document, places: Sequence[Place], finding: Finding, *, whole: bool = False) -> Pane:
    first = places[0]
    section = document.section_at(first.span.start)
    blocks = document.blocks if whole else document.blocks[section.first_block : section.end_block]
    start = min(place.context_span.start for place in places) - _AROUND_CHARS
    end = max(place.context_span.end for place in places) + _AROUND_CHARS
    shown = [
        block
        for block in blocks
        # menus are no context, unless the finding is about one
        if (block.furniture is None or any(place.span.overlaps(block.span) for place in places))
        and (whole or (block.span.end > start and block.span.start < end))
    ]
    return Pane(
        number=number,
        title=document.title or document.page,
        version=wording.version(document),
        language=document.language,
        section=first.section,
        path=first.path,
        where=f"{first.path}:{first.start.line}:{first.start.column}",
        stretches=tuple(_stretches(shown, finding, document)),
        cut_before=not whole and any(block.span.end <= start for block in blocks if block.furniture is None),
        cut_after=not whole and any(block.span.start >= end for block in blocks if block.furniture is None),
    )


def _stretches(blocks: Sequence[Block], finding: Finding, document: Document) -> Iterator[Stretch]:
    places = [place for place in finding.places if place.path == document.path]
    for shape, together in groupby(
        blocks, key=lambda block: (_shape(block), block.group if block.group is not None else -1)
    ):
        lines = [_line(block, places, finding.level) for block in together]
        if shape[0] in ("list", "table"):
            yield Stretch(shape=shape[0], lines=tuple(lines))
        else:
            for line in lines:
                yield Stretch(shape=shape[0], lines=(line,))


def _shape(block: Block) -> Literal["list", "table", "text", "heading"]:
    if block.kind in ("title", "heading"):
        return "heading"
    return "list" if block.kind == "item" else "table" if block.kind == "row" else "text"


def _line(block: Block, places: Sequence[Place], level: str) -> Line:
    spans = [block.span]
    if block.kind == "row" and block.cells:
        spans = list(block.cells)
    cells = []
    for span in spans:
        text = block.text[span.start - block.span.start : span.end - block.span.start][:_LARGEST_BLOCK_CHARS]
        marks = [
            Mark(max(0, place.span.start - span.start), min(len(text), place.span.end - span.start), level)
            for place in places
            if place.span.overlaps(span)
        ]
        cells.append(marked_text(text, [mark for mark in marks if mark.start < mark.end]))
    return Line(
        kind=block.kind,
        depth=block.depth,
        marker=block.marker,
        cells=tuple(cells),
        header=block.header,
        hit=any(place.span.overlaps(block.span) for place in places),
    )
