"""What is asked of a document's passages while its claims are worked out: what stands where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from checker.claims.mention import Mention
    from checker.claims.names import Acronym, Name
    from checker.document import Document, Span


class Passages(Protocol):
    """A document with its sentences, mentions and names found: what a `Reading` offers before it tells claims."""

    document: Document

    @property
    def names(self) -> tuple[Name, ...]:
        """All named things, in order."""
        ...

    @property
    def acronyms(self) -> tuple[Acronym, ...]:
        """Where the page says what its acronyms stand for."""
        ...

    def mentions_in(self, span: Span) -> tuple[Mention, ...]:
        """The mentions that begin inside a span."""
        ...

    def names_in(self, span: Span) -> tuple[Name, ...]:
        """The names that begin inside a span."""
        ...

    def sentence_at(self, offset: int) -> Span | None:
        """The sentence that holds this offset, or the last one before it."""
        ...
