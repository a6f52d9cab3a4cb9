"""Which store of decisions an address names."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from checker.errors import UserError
from checker.review.files import FileStore

if TYPE_CHECKING:
    from checker.review.stores import Store


def open_store(url: str, folder: Path) -> Store:
    """The store at this address, or without one the folder of files."""
    if not url:
        return FileStore(folder, _shown(folder))
    raise UserError(f"{url}: is not yet read")


def _shown(folder: Path) -> str:
    """The folder as a person names it from where they stand."""
    try:
        return Path(os.path.relpath(folder)).as_posix() if folder.is_relative_to(Path.cwd()) else folder.as_posix()
    except ValueError:  # another drive
        return folder.as_posix()
