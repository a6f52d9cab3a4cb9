"""Reads pages from a folder: their place tells the page, the day and the language."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from checker.errors import UnreadableError
from checker.readers import MAX_BYTES, read_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import PurePath

    from checker.document import Document

ENDINGS = (".htm", ".html", ".markdown", ".md", ".txt", ".xhtml")
"""The endings of pages that are looked for below a folder."""
_LEFT_OUT = frozenset({"rules", "reports", "node_modules", "__pycache__"})
_NAME = re.compile(r"(?P<date>\d{4}-\d{2}-\d{2})(?:\.(?P<language>[a-z]{2}))?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """A page that could not be read, and why."""

    path: str
    reason: str


def read(path: str | Path, language: str | None = None, date: datetime.date | None = None) -> Document:
    """The document that a file holds; what its name tells of date and language counts unless given.

    Raises UnreadableError if it is missing, no file, no text or too large.
    """
    file = Path(path)
    return _read(file, _shown(file), file.parent.name, language, date)


def read_folder(folder: str | Path) -> Iterator[Document | Unread]:
    """Every page below a folder, in the order of their paths; what cannot be read is told in its place.

    Files named README.md, hidden ones, and the folders `rules` and `reports` are left out; a link that leads out of the
    folder is refused. A page is named by its folder's path below this one (below `sources`, where there is one).
    """
    root = Path(folder)
    real_root = root.resolve()
    for file in _files(root):
        shown = _shown(file)
        if not file.resolve().is_relative_to(real_root):
            yield Unread(path=shown, reason="a link that leads out of the folder is not followed")
            continue
        try:
            yield _read(file, shown, _page_of(file, root))
        except UnreadableError as error:
            yield Unread(path=error.path, reason=error.reason)


def _files(folder: Path) -> Iterator[Path]:
    for entry in sorted(folder.iterdir(), key=lambda path: path.name):
        if entry.name.startswith(".") or entry.name == "README.md":
            continue
        if entry.is_dir() and not entry.is_symlink():
            if entry.name not in _LEFT_OUT:
                yield from _files(entry)
        elif entry.suffix.lower() in ENDINGS:
            yield entry


def _page_of(file: Path, root: Path) -> str:
    inside = file.relative_to(root).parent.parts
    if inside and inside[0] == "sources":
        inside = inside[1:]
    return "/".join(inside)


def _shown(file: Path) -> str:
    return file.as_posix()


def _read(
    file: Path, shown: str, page: str, language: str | None = None, date: datetime.date | None = None
) -> Document:
    try:
        if file.is_dir():
            raise UnreadableError(shown, "a folder, not a page")
        if file.stat().st_size > MAX_BYTES:
            raise UnreadableError(shown, f"too large: {file.stat().st_size:,} bytes, at most {MAX_BYTES:,} are read")
        data = file.read_bytes()
    except FileNotFoundError:
        raise UnreadableError(shown, "no such file") from None
    except OSError as error:
        raise UnreadableError(shown, f"cannot be read: {error.strerror or error}") from None
    return named_document(data, file, shown, page, language, date)


def named_document(
    data: bytes,
    file: PurePath,
    shown: str,
    page: str,
    language: str | None = None,
    date: datetime.date | None = None,
) -> Document:
    """The document that a file's bytes hold, with the day and language that the file's name tells, unless given.

    A file that is not named by a day is a page of its own below `page`. Raises UnreadableError for what is no text.
    """
    named = _NAME.fullmatch(file.stem)
    if named:
        language = language or named["language"]
        date = date or _day(named["date"])
    else:
        page = f"{page}/{file.stem}".strip("/")
    document = read_bytes(data, path=shown, language=language, date=date)
    return replace(document, page=page)


def _day(text: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        return None
