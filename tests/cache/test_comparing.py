"""Comparisons made of bytes are those that were packed, and what is damaged is compared anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import checker
from checker.cache.comparing import Comparer
from checker.cache.store import Store

if TYPE_CHECKING:
    from pathlib import Path

    from checker.document import Document

OLD = """# The Velmora fund

The fund helps four countries: Algeria, Egypt, Jordan and Tunisia. It was set up in 1994.

## Who may apply

- towns
- ports

| Fee | 2016 |
|---|---|
| Mooring | 12 |

Letters are answered within 30 days. Nobody pays for an answer.
"""
NEW = (
    OLD.replace("four", "five").replace("and Tunisia", "Tunisia and Syria").replace("- ports\n", "").replace("12", "14")
)


def page(text: str, name: str) -> Document:
    return checker.Document.from_text(text, path=f"{name}.md", language="en")


@pytest.mark.parametrize(("first", "second"), [(OLD, NEW), (NEW, OLD), (OLD, OLD), (OLD, "# Gone\n\nNothing.\n")])
def test_a_restored_comparison_is_the_one_that_was_packed(tmp_path: Path, first: str, second: str) -> None:
    old, new = page(first, "old"), page(second, "new")
    made = checker.compare(old, new)
    store = Store(tmp_path)
    Comparer(store)(old, new)
    store.keep()

    restored = Comparer(Store(tmp_path))(old, new)

    for part in ("old", "new", "links", "sections", "changes", "facts"):
        assert getattr(restored, part) == getattr(made, part), part
    assert all(change.link is restored.links[made.links.index(change.link)] for change in restored.changes)
    assert (restored.rebuild("old"), restored.rebuild("new")) == (old.text, new.text)


def test_a_page_that_says_something_else_is_compared_anew(tmp_path: Path) -> None:
    store = Store(tmp_path)
    Comparer(store)(page(OLD, "old"), page(NEW, "new"))

    again = Comparer(store)(page(OLD, "old"), page(NEW.replace("five", "six"), "new"))

    assert again.changes == checker.compare(page(OLD, "old"), page(NEW.replace("five", "six"), "new")).changes


def test_what_a_damaged_store_gives_is_not_taken(tmp_path: Path) -> None:
    class Damaged(Store):
        def get(self, key: str) -> bytes | None:
            return b"\xc1" if super().get(key) else None

    store = Damaged(tmp_path)
    old, new = page(OLD, "old"), page(NEW, "new")
    for _ in range(2):
        assert Comparer(store)(old, new).facts == checker.compare(old, new).facts
