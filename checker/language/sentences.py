"""Splits blocks into sentences with spaCy's blank pipeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.document import Document, Span


def split_sentences(document: Document) -> Iterator[Span]:
    """The sentences of every block in order, none crossing a block, each without surrounding white space."""
    raise NotImplementedError(document.path)
