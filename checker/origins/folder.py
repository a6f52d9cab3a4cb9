"""Reads pages from a folder: their place tells the page, the day and the language."""

from __future__ import annotations

import datetime
import os
import re
import stat
from dataclasses import dataclass, replace
from os.path import splitext
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from checker.errors import UnreadableError
from checker.readers import ENDINGS, LANGUAGES, MAX_BYTES, read_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from io import FileIO
    from pathlib import PurePath

    from checker.document import Document

__all__ = ["ENDINGS", "Unread", "is_dated", "named_document", "read", "read_folder"]

_CHUNK_BYTES = 1 << 17
_LEFT_OUT = frozenset({"rules", "reports", "node_modules", "__pycache__"})
_SOURCES = "sources"
_DATED = re.compile(r"(?P<date>\d{4}-\d{2}-\d{2})(?:\.(?P<language>[a-zA-Z]{2}))?")
_TAGGED = re.compile(rf"(?P<page>.+)\.(?P<language>{'|'.join(LANGUAGES)})")


class MakeDocument(Protocol):
    """Makes the document that a file's bytes hold, as `named_document` does."""

    def __call__(
        self,
        data: bytes,
        file: PurePath,
        shown: str,
        page: str,
        language: str | None = None,
        date: datetime.date | None = None,
    ) -> Document: ...


@runtime_checkable
class MakesAhead(MakeDocument, Protocol):
    """Makes documents of files before they are asked for one by one."""

    def ahead(self, files: Sequence[tuple[Path, str]]) -> None:
        """Told of all files of a folder, each with the page that its place tells."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """A page that could not be read, and why."""

    path: str
    reason: str


def read(
    path: str | Path,
    language: str | None = None,
    date: datetime.date | None = None,
    *,
    make: MakeDocument | None = None,
    data: bytes | None = None,
) -> Document:
    """The document that a file holds; what its name tells of day and language counts unless given.

    With `data` the file need not be there yet: that is what it will hold.

    Raises UnreadableError if it is missing, no file, no text, too large, or named for a day or language that is none.
    """
    file = Path(path)
    folders = file.absolute().parent.parts
    if _SOURCES in folders:
        below = folders[len(folders) - folders[::-1].index(_SOURCES) :]
    else:
        below = folders[-1:] if len(folders) > 1 else ()
    return _read(file, "/".join(below), language, date, make=make, data=data)


def read_folder(folder: str | Path, *, make: MakeDocument | None = None) -> Iterator[Document | Unread]:
    """Every page below a folder, in the order of their paths; what cannot be read is told in its place.

    Files named README.md, hidden ones, and the folders `rules` and `reports` are left out; a link that leads out of the
    folder is told and not followed. A page is named by its folder's path below this one (below `sources`, where there
    is one), or by this folder's own name.
    """
    pages = list(list_pages(folder))
    if isinstance(make, MakesAhead):
        make.ahead([found for found in pages if not isinstance(found, Unread)])
    for found in pages:
        if isinstance(found, Unread):
            yield found
            continue
        try:
            yield _read(*found, make=make)
        except UnreadableError as error:
            yield Unread(path=error.path, reason=error.reason)


def list_pages(folder: str | Path) -> Iterator[tuple[Path, str] | Unread]:
    """Every file that `read_folder` reads, with the page that its folder tells; nothing is opened yet."""
    for found in list_files(folder):
        yield found if isinstance(found, Unread) else (Path(found[0]), found[1])


def list_files(folder: str | Path) -> Iterator[tuple[str, str, os.DirEntry[str]] | Unread]:
    """As `list_pages`, each file by its path as text and with its entry in its folder: for folders of many pages."""
    root = Path(folder)
    own = root.absolute().name
    yield from _files(root, root.resolve(), (), "" if own == _SOURCES else own)


def _files(
    folder: Path, root: Path, below: tuple[str, ...], own: str
) -> Iterator[tuple[str, str, os.DirEntry[str]] | Unread]:
    """The files below a folder that may be pages; links to folders are not entered, so there is no going in circles."""
    shown = folder.as_posix()
    try:
        with os.scandir(folder) as found:
            entries = sorted(found, key=lambda entry: entry.name)
    except OSError as error:
        yield Unread(path=shown, reason=f"cannot be opened: {error.strerror or error}")
        return
    before = {".": "", "/": "/"}.get(shown, f"{shown}/")
    page = "/".join(below[1:] if below[:1] == (_SOURCES,) else below) or own
    for entry in entries:
        name = entry.name
        if name.startswith((".", "~$")) or name == "README.md":
            continue
        try:
            is_link = entry.is_symlink()
            is_folder = Path(entry.path).is_dir() if is_link else entry.is_dir(follow_symlinks=False)
        except OSError as error:  # one that this user may not even look at
            yield Unread(path=before + name, reason=f"cannot be looked at: {error.strerror or error}")
            continue
        if is_folder:
            if name not in _LEFT_OUT and not is_link:
                yield from _files(folder / name, root, (*below, name), own)
        elif splitext(name)[1].lower() in ENDINGS:  # noqa: PTH122  # a Path for each of a million takes longest of all
            wrong = _wrong_link(Path(entry.path), root) if is_link else ""
            yield Unread(path=before + name, reason=wrong) if wrong else (before + name, page, entry)


def _wrong_link(link: Path, root: Path) -> str:
    """Why a link is not followed, "" where it is."""
    try:
        inside = link.resolve().is_relative_to(root)
    except (OSError, RuntimeError):  # which of the two depends on the version of Python
        return "a link that leads to itself"
    return "" if inside else "a link that leads out of the folder: it is not followed"


def _read(
    file: Path,
    folder: str,
    language: str | None = None,
    date: datetime.date | None = None,
    *,
    make: MakeDocument | None = None,
    data: bytes | None = None,
) -> Document:
    shown = file.as_posix()
    data = file_bytes(file, shown) if data is None else data
    return (make or named_document)(data, file, shown, folder, language, date)


def named_document(
    data: bytes,
    file: PurePath,
    shown: str,
    page: str,
    language: str | None = None,
    date: datetime.date | None = None,
) -> Document:
    """The document that a file's bytes hold, with the day and language that the file's name tells, unless given.

    A file that is not named by a day is a page of its own below `page`, of the day that it tells itself. Raises
    UnreadableError for what is no text.
    """
    named, tagged = _DATED.fullmatch(file.stem), _TAGGED.fullmatch(file.stem)
    if named:
        date = date or _day(named["date"], shown)
        language = language or _language(named["language"], shown)
    else:
        language = language or (tagged["language"] if tagged else None)
    page = page_of(file, page)
    document = read_bytes(data, path=shown, language=language, date=date)
    return replace(document, page=page, date=document.told_date if date is None else date)


def page_of(file: PurePath, page: str) -> str:
    """The page that a file in the folder of `page` is a version of."""
    return page_named(file.stem, page)


def page_named(stem: str, page: str) -> str:
    """As `page_of`, of a file's name without its ending."""
    if _DATED.fullmatch(stem):
        return page
    tagged = _TAGGED.fullmatch(stem)
    own = tagged["page"] if tagged else stem
    return f"{page}/{own}" if page and own else page or own


def is_dated(file: PurePath) -> bool:
    """Whether a file is named by its day, so that versions of the page lie beside it."""
    return _DATED.fullmatch(file.stem) is not None


def file_bytes(file: Path, shown: str) -> bytes:
    """What a file holds, cut just past the size that readers refuse; raises UnreadableError where it cannot be read."""
    try:
        mode = file.stat().st_mode
        if stat.S_ISDIR(mode):
            raise UnreadableError(shown, "a folder, not a page")
        if not stat.S_ISREG(mode):
            raise UnreadableError(shown, "no ordinary file")
        with file.open("rb", buffering=0) as opened:
            data = _all_of(opened)
    except FileNotFoundError:
        raise UnreadableError(shown, "no such file") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UnreadableError(shown, f"cannot be read: {reason}") from None
    return data


def _all_of(opened: FileIO) -> bytes:
    """What a file holds, cut just past the size that readers refuse; the system may give less than it is asked for."""
    parts = []
    left = MAX_BYTES + 1
    while left and (part := opened.read(min(left, _CHUNK_BYTES))):
        parts.append(part)
        left -= len(part)
    return b"".join(parts)


def _day(text: str, shown: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise UnreadableError(shown, f"its name tells a day that is none: {text}") from None


def _language(name: str | None, shown: str) -> str | None:
    if name and name.lower() not in LANGUAGES:
        known = ", ".join(LANGUAGES)
        raise UnreadableError(shown, f"its name tells a language that is not read: {name}, not one of {known}")
    return name.lower() if name else None
