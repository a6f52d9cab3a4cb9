"""Finds the mentions of a text: numbers, amounts, shares, ordinals, dates, durations, in four languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.claims.mention import Mention
    from checker.document import Document


def find_mentions(document: Document) -> tuple[Mention, ...]:
    """The mentions of a document in the order of its text."""
    raise NotImplementedError(document.path)
