"""Tells the items of a page's own table of contents from the members of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.versions.sections.headings import plain_heading

if TYPE_CHECKING:
    from checker.document import Document

_WHOLE = 0.9
"""How much of an item's text one link must carry to be all of it."""


def pointers(document: Document) -> frozenset[int]:
    """The indices of the items that only lead to a section of the page: a link into it, or a heading's words."""
    headings = {plain_heading(section.heading) for section in document.sections} - {""}
    return frozenset(
        block.index
        for block in document.content
        if block.kind == "item"
        and (
            plain_heading(block.text) in headings
            or any(link.target.startswith("#") and len(link.span) >= _WHOLE * len(block.text) for link in block.links)
        )
    )
