"""Makes a Document of drafts: chooses the title, levels the headings, parts the blocks into sections."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.document import Block, Document, Section, Span
from checker.language.lazy import lazy_re
from checker.readers.furniture import is_prose

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from checker.document import Directive, SourceMap
    from checker.readers.draft import Draft

_NUMBERED = lazy_re(r"\d{1,2}[.)]\s")


def assemble(
    drafts: Sequence[Draft],
    text: str,
    *,
    path: str,
    page: str,
    language: str,
    date: datetime.date | None,
    declared_title: str,
    source_map: SourceMap,
    sha256: str,
    told_date: datetime.date | None = None,
    directives: tuple[Directive, ...] = (),
    notes: tuple[str, ...] = (),
    lost_anchors: tuple[str, ...] = (),
) -> Document:
    """The document of these drafts, which lie in order in `text`; `declared_title` stands in for a missing one."""
    title = choose_title(drafts, text, declared_title)
    blocks: list[Block] = []
    sections: list[Section] = []
    heading, level, parent, first = "", 0, None, 0
    open_levels: list[tuple[int, int]] = []  # the raw level and the section of each heading that is still open

    def close(end: int) -> None:
        start_offset = drafts[first].start if first < end else (drafts[first - 1].end if first else 0)
        span = Span(start_offset, drafts[end - 1].end if first < end else start_offset)
        sections.append(
            Section(
                index=len(sections),
                heading=heading,
                level=level,
                parent=parent,
                span=span,
                first_block=first,
                end_block=end,
            )
        )

    for index, draft in enumerate(drafts):
        kind, depth = draft.kind, draft.depth
        if index == title:
            kind = "title"
        elif kind == "heading":
            if draft.furniture or (title is not None and index < title):
                kind = "paragraph"  # a heading of a menu, or a line above the title, opens no section
            else:
                close(index)
                while open_levels and open_levels[-1][0] >= draft.level:
                    open_levels.pop()
                parent = open_levels[-1][1] if open_levels else None
                open_levels.append((draft.level, len(sections)))
                heading, level, first = text[draft.start : draft.end], len(open_levels), index
                depth = min(level, 6)
        blocks.append(
            Block(
                index=index,
                kind=kind,
                span=Span(draft.start, draft.end),
                text=text[draft.start : draft.end],
                section=len(sections),
                depth=depth,
                marker=draft.marker,
                group=draft.group,
                parent=draft.parent,
                cells=draft.cells,
                header=draft.header,
                links=draft.links,
                literals=draft.literals,
                furniture=draft.furniture,
            )
        )
    close(len(drafts))
    return Document(
        path=path,
        page=page,
        language=language,
        date=date,
        title=blocks[title].text if title is not None else declared_title or _first_heading(blocks),
        text=text,
        blocks=tuple(blocks),
        sections=tuple(sections),
        source_map=source_map,
        sha256=sha256,
        told_date=told_date,
        directives=directives,
        lost_anchors=lost_anchors,
        notes=notes,
    )


def choose_title(drafts: Sequence[Draft], text: str, declared_title: str) -> int | None:
    """The index of the heading that is the page's title; None where all headings are sections.

    A heading of level 0 is it: the reader was sure. Else it is the only heading of the outermost level, or, of
    several, the first if the page declares it as its title; then no prose may stand above it, and no number before it.
    """
    headings = [(index, draft) for index, draft in enumerate(drafts) if draft.kind == "heading" and not draft.furniture]
    if not headings:
        return None
    top = min(draft.level for _, draft in headings)
    outermost = [index for index, draft in headings if draft.level == top]
    first = outermost[0]
    if top == 0:
        return first
    words = text[drafts[first].start : drafts[first].end]
    if len(outermost) > 1 and not _same_title(words, declared_title):
        return None
    above = [draft for draft in drafts[:first] if draft.kind != "heading" and draft.furniture is None]
    if any(is_prose(text[draft.start : draft.end]) for draft in above) or _NUMBERED.match(words):
        return None
    return first


def _same_title(heading: str, declared: str) -> bool:
    """Whether the declared title is the heading, alone or beside the site's name."""
    wanted = " ".join(heading.casefold().split())
    parts = re.split(r"\s+[-|–—·»:]+\s+", " ".join(declared.casefold().split()))
    return bool(wanted) and wanted in (*parts, " ".join(declared.casefold().split()))


def _first_heading(blocks: Sequence[Block]) -> str:
    return next((block.text for block in blocks if block.kind == "heading"), "")
