"""What changed between two arguments of `checker diff`: two versions of a page, or all pages of two folders."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.document import Document
    from checker.origins.folder import Unread
    from checker.versions.comparison import Comparison


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Comparisons of pages, and pages that only one side has."""

    comparisons: tuple[Comparison, ...]
    whole_folders: bool = False
    """Folders were compared, so there may be any number of comparisons; otherwise there is just one."""
    added: tuple[Document, ...] = ()
    removed: tuple[Document, ...] = ()
    unread: tuple[Unread, ...] = ()
