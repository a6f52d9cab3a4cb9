"""What a reader of one format hands over, before a Document is made of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.document import Directive, SourceMap
    from checker.readers.draft import Draft


class NotReadableError(Exception):
    """What a reader cannot make a page of; its text says why, the path is told by who knows it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What was read of a page's source."""

    drafts: list[Draft]
    text: str
    source_map: SourceMap
    title: str = ""
    """What the page declares as its title, in its head or front matter."""
    language: str = ""
    """The language it declares, as it does: "en-GB"."""
    date: str = ""
    """The day of its last change as it declares it, ISO 8601."""
    directives: tuple[Directive, ...] = ()
    notes: tuple[str, ...] = ()
    lost_anchors: tuple[str, ...] = ()
    """The names within the page that its links point at and that nothing on it has."""
