"""Compares what two arguments name: two files, a file and a revision, two folders, a page's own history."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from checker.document import Document
from checker.errors import UserError
from checker.origins.folder import Unread, read, read_folder
from checker.versions.difference import Difference

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Iterable, Iterator

    from checker.versions.comparison import Weight

_REVISION = re.compile(r"([^:]*):(.+)", re.DOTALL)
"""`REV:PATH`, or `:PATH` for what is staged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairs:
    """Versions to compare, and pages that only one side has."""

    pairs: tuple[tuple[Document, Document], ...]
    whole_folders: bool = False
    added: tuple[Document, ...] = ()
    removed: tuple[Document, ...] = ()
    unread: tuple[Unread, ...] = ()


def compare_paths(old: str, new: str, *, progress: Callable[[str], None] | None = None) -> Difference:
    """What changed between two files, a file and a revision (`REV:PATH`), or all pages of two folders."""
    pairs = pair_paths(old, new)
    from checker.versions.compare import compare  # after the pages: a missing one is told at once

    comparisons = []
    for older, newer in pairs.pairs:
        if progress:
            progress(newer.path)
        comparisons.append(compare(older, newer))
    return Difference(
        comparisons=tuple(comparisons),
        whole_folders=pairs.whole_folders,
        added=pairs.added,
        removed=pairs.removed,
        unread=pairs.unread,
    )


def fails_diff(difference: Difference, weight: Weight) -> bool:
    """Whether something changed that weighs `weight` or more: form, wording, fact; a page that came or went is fact."""
    order = ("form", "wording", "fact")
    weights: list[Weight] = ["fact"] * (len(difference.added) + len(difference.removed))
    for comparison in difference.comparisons:
        weights += [change.weight for change in comparison.changes]
        weights += ["fact" for _ in comparison.facts]
    return any(order.index(found) >= order.index(weight) for found in weights)


def pair_paths(old: str, new: str) -> Pairs:
    """The versions that two arguments name.

    Each is a file or `REV:PATH`; or both are folders, or a revision and a folder, whose pages are paired by their
    place. Raises UserError where that makes no sense.
    """
    if Path(new).is_dir():
        newer = list(read_folder(new))
        if Path(old).is_dir():
            return _paired(old, list(read_folder(old)), new, newer)
        from checker.origins.git import read_folder_at

        return _paired(f"{old}:{Path(new).as_posix()}", list(read_folder_at(old, new)), new, newer)
    if Path(old).is_dir():
        raise UserError(f"{old}: a folder, compared with the page {new}; name two pages or two folders")
    if Path(new).is_file() and not Path(old).exists() and not _REVISION.fullmatch(old) and not _looks_like_page(old):
        old = f"{old}:{Path(new).as_posix()}"
    return Pairs(pairs=((read_version(old), read_version(new)),))


def _looks_like_page(name: str) -> bool:
    from checker.origins.folder import ENDINGS

    return name.lower().endswith(ENDINGS)


def read_version(name: str) -> Document:
    """The page that a file or `REV:PATH` names; a file of that very name comes first."""
    if not Path(name).exists() and _REVISION.fullmatch(name):
        from checker.origins.git import read_at

        return read_at(name)
    return read(name)


def _paired(old: str, older: list[Document | Unread], new: str, newer: list[Document | Unread]) -> Pairs:
    before = {_inside(page.path, old): page for page in older if isinstance(page, Document)}
    after = {_inside(page.path, new): page for page in newer if isinstance(page, Document)}
    if not before and not after:
        raise UserError(f"{old} and {new}: no pages in either")
    return Pairs(
        whole_folders=True,
        pairs=tuple((before[path], after[path]) for path in sorted(before.keys() & after.keys())),
        added=tuple(after[path] for path in sorted(after.keys() - before.keys())),
        removed=tuple(before[path] for path in sorted(before.keys() - after.keys())),
        unread=tuple(page for page in (*older, *newer) if isinstance(page, Unread)),
    )


def _inside(path: str, folder: str) -> str:
    """The path below the folder; "." and "./" name the same one."""
    revision, colon, inside = folder.rpartition(":")
    prefix = Path(inside).as_posix()
    start = revision + colon + ("" if prefix == "." else f"{prefix}/")
    return path.removeprefix(start)


def consecutive_versions(documents: Iterable[Document]) -> Iterator[tuple[Document, Document]]:
    """Each version of a page with the next one in the same language; a version without a date has no next."""
    versions: dict[tuple[str, str], list[tuple[datetime.date, str, Document]]] = {}
    for document in documents:
        if document.date:
            key = (document.page, document.language)
            versions.setdefault(key, []).append((document.date, document.path, document))
    for _, dated in sorted(versions.items()):
        yield from pairwise(document for _, _, document in sorted(dated, key=lambda version: version[:2]))
