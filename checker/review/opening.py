"""Which store of decisions an address names."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from checker.errors import UserError
from checker.review.baseline import BASELINE
from checker.review.files import FileStore

if TYPE_CHECKING:
    from checker.review.stores import Store


def open_store(url: str, folder: Path, *, create: bool = False) -> Store:
    """The store at this address, or without one the folder of files; `create` prepares a database that is empty.

    A misspelt address would let every settled finding fail, so what only reads creates nothing. Raises UserError.
    """
    if not url:
        return FileStore(folder, _shown(folder))
    try:
        from checker.review.database import DatabaseStore
    except ImportError:
        raise UserError("--store needs the extra `review`: pip install '.[review]'") from None
    return DatabaseStore(url, baseline=folder / BASELINE, create=create)


def exchange(url: str, folder: Path, *, into_store: bool) -> str:
    """A line on the decisions copied from files into a database, or out of it; what is there already stays."""
    files, store = open_store("", folder), open_store(url, folder, create=into_store)
    source, target = (files, store) if into_store else (store, files)
    decisions = source.read()
    if decisions.broken:
        raise UserError("\n".join((*decisions.broken, "nothing was copied: mend these first")))
    changed = target.put(decisions.records)
    return f"{target.name}: {changed} of {len(decisions.records)} findings had decisions that are new here\n"


def _shown(folder: Path) -> str:
    """The folder as a person names it from where they stand."""
    try:
        return Path(os.path.relpath(folder)).as_posix() if folder.is_relative_to(Path.cwd()) else folder.as_posix()
    except ValueError:  # another drive
        return folder.as_posix()
