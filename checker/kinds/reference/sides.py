"""Pointers that say “below” of what stands above, or the other way round: "section 2 below", "the table above"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.reference.page_parts import NUMBERED
from checker.kinds.reference.targets import is_linked
from checker.kinds.reference.titles import wrong_side
from checker.language.parts import find_pointers, named_part
from checker.language.parts.pointing import TABLE_NEAR
from checker.language.parts.titled import side_of, way_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.claims.reading import Reading
    from checker.document import Block, Document
    from checker.findings import Finding

_FEW_TABLES = 3
"""With more tables than these a pointer to one is read by people who see where each stands."""
_PROSE = ("paragraph", "item", "quote")


def find_wrong_sides(reading: Reading) -> Iterator[Finding]:
    """Pointers by number, and to the one table of a page, that point the wrong way."""
    document = reading.document
    yield from _numbered(reading, document)
    yield from _tables(reading, document)


def _numbered(reading: Reading, document: Document) -> Iterator[Finding]:
    places: dict[tuple[str, str], list[Block]] | None = None
    for block in document.content:
        if block.kind not in _PROSE:
            continue
        for pointer in find_pointers(block.text, document.language):
            start, end = pointer.span.start, pointer.span.end
            side = side_of(block.text, start, end, document.language) if pointer.is_here else ""
            span = Span(block.span.start + start, block.span.start + end)
            if not side or is_linked(block, span):
                continue
            places = _headed(document) if places is None else places
            found = places.get((pointer.part, pointer.number), [])
            stands = {"above" if other.index < block.index else "below" for other in found}
            if len(stands) == 1 and side not in stands and all(other.section != block.section for other in found):
                yield wrong_side(reading, block, span, found[0].span, *stands)


def _headed(document: Document) -> dict[tuple[str, str], list[Block]]:
    """The headings and captions with a number, by their sort of part and number."""
    found: dict[tuple[str, str], list[Block]] = {}
    for block in document.content:
        if block.kind not in ("heading", "caption"):
            continue
        if numbered := NUMBERED.match(block.text):
            found.setdefault(("section", numbered[1]), []).append(block)
        elif named := named_part(block.text, document.language):
            found.setdefault((named[0], named[1]), []).append(block)
    return found


def _tables(reading: Reading, document: Document) -> Iterator[Finding]:
    """Pointers to a table, on a page with one to three, all on the other side and nothing like a table on this one."""
    near = TABLE_NEAR[document.language]
    groups: dict[int | None, Block] = {}
    for block in document.blocks:
        if block.kind == "row" and block.furniture is None:
            groups.setdefault(block.group, block)
    if not 0 < len(groups) <= _FEW_TABLES:
        return
    for block in document.content:
        if block.kind not in _PROSE:
            continue
        for found in near.finditer(block.text):
            side = way_of(found[0], document.language)
            span = Span(block.span.start + found.start(), block.span.start + found.end())
            if not side or is_linked(block, span):
                continue
            stands = {"above" if table.index < block.index else "below" for table in groups.values()}
            if len(stands) == 1 and side not in stands and not _looks_like_one(document, block, side):
                yield wrong_side(reading, block, span, next(iter(groups.values())).span, *stands)


def _looks_like_one(document: Document, block: Block, side: str) -> bool:
    """Whether a list, an example or a few short lines stand on the side that is pointed at, near by."""
    index = block.index
    near = document.blocks[index + 1 : index + 4] if side == "below" else document.blocks[max(0, index - 3) : index]
    return any(one.kind in ("item", "code", "caption") or "\n" in one.text or "\t" in one.text for one in near)
