"""Where a passage is in a file without lines, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.document import Document, Place


def spot(place: Place, document: Document | None) -> str:
    """As "page 3, paragraph 2" or "paragraph 12"; "" where the file has lines, which hosts know how to show."""
    if document is None or document.source_map.unit == "line":
        return ""
    if document.source_map.unit == "paragraph":
        return f"paragraph {place.start.line}"
    paragraph = f", paragraph {place.start.column}" if document.source_map.paragraph_starts else ""
    return f"page {place.start.line}{paragraph}"
