"""Two versions of a page, written in a line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import checker
from checker.document import Document

if TYPE_CHECKING:
    from checker.versions.comparison import FactChange


def changed(old: str, new: str, language: str = "en") -> tuple[FactChange, ...]:
    """The facts that changed between two texts in Markdown."""
    documents = [
        Document.from_text(text, path=f"{name}.md", language=language) for name, text in (("a", old), ("b", new))
    ]
    return checker.compare(*documents).facts


def rows(old: str, new: str, language: str = "en") -> list[tuple[str, str | None, str | None]]:
    """Their kinds and values."""
    return [(fact.kind, fact.old_value, fact.new_value) for fact in changed(old, new, language)]
