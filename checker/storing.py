"""Puts fetched pages into a project's sources, each with a file beside it that tells where it came from."""

from __future__ import annotations

import datetime
import hashlib
import re
import tomllib
import unicodedata
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from urllib.parse import unquote, urlsplit

from checker.errors import UnreachableError, UnreadableError, UserError
from checker.origins.folder import read
from checker.output import write_file
from checker.project import shown
from checker.readers import ENDINGS, LANGUAGES, read_bytes
from checker.readers.encoding import as_served
from checker.review.toml import toml_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.document import Document
    from checker.origins.fetched import Fetched

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_FORMATS = {
    "text/html": "html", "application/xhtml+xml": "html", "text/plain": "txt", "text/markdown": "md",
    "application/pdf": "pdf", _WORD: "docx", "application/vnd.oasis.opendocument.text": "odt",
}  # fmt: skip
_TEXTS = frozenset({"html", "txt", "md"})
_NAME = re.compile(r"(?P<date>\d{4}-\d{2}-\d{2})\.(?P<language>[a-z]{2})\.(?P<format>[a-z]+)")
_MAX_NAME_CHARS = 80
_MAX_RECORD_BYTES = 64 * 1024

Fate = Literal["new", "replaced", "unchanged"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What stands beside a stored page."""

    path: Path
    """The page's file."""
    page: str
    language: str
    date: datetime.date
    url: str
    sha256: str
    origin: str = ""
    etag: str = ""
    modified: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """What became of a fetched page."""

    fate: Fate
    path: Path
    """Where it is, or the version that it is the same as."""
    document: Document
    previous: Document | None = None
    """The version before it, if there is one."""


def store(sources: Path, fetched: Fetched, *, page: str = "", language: str | None = None) -> Stored:
    """Stores a page as the version of its day, unless the version before it says the same.

    A version of the same day that was fetched too is replaced; one that somebody put there is not. Raises UserError
    where the page cannot be read, where its name is another page's, or where nothing can be written.
    """
    ending = page_format(fetched)
    body = as_served(fetched.body, fetched.content_type, markup=ending == "html") if ending in _TEXTS else fetched.body
    try:
        document = read_bytes(body, path=f"page.{ending}", language=language, date=fetched.date)
    except UnreadableError as error:
        raise UserError(f"{fetched.url}: {error.reason}") from None
    if document.language not in LANGUAGES:
        raise UserError(f"{fetched.url}: its language is not told; name it with --language")
    name = page or page_name(fetched.url)
    folder = sources / name
    if not folder.resolve().is_relative_to(sources.resolve()):
        raise UserError(f"{name}: a page's name is a folder below {shown(sources)}")
    others = [record.url for record in records(folder) if record.language == document.language]
    if others and fetched.url not in others and not page:
        raise UserError(f"{fetched.url}: {shown(folder)} holds another page, {others[-1]}; name this one with --page")
    path = folder / f"{fetched.date.isoformat()}.{document.language}.{ending}"
    versions = list(_versions(folder, document.language))
    before = next((file for day, file in reversed(versions) if day < fetched.date or file == path), None)
    document = replace(document, path=path.as_posix(), page=name)
    previous = read(before) if before else None
    if previous is not None and _same(previous, document):
        return Stored(fate="unchanged", path=before or path, document=document, previous=previous)
    replaces = path.exists()
    if replaces and not _record_path(path).exists():
        raise UserError(f"{shown(path)}: is there already, and was not fetched; remove it to fetch it")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(f"{shown(folder)}: cannot be made: {error.strerror or error}") from None
    # the record first: a page without one counts as somebody's own, and would never be replaced
    write_file(_record_path(path), _record_text(fetched, body))
    write_file(path, body, durable=True)
    return Stored(fate="replaced" if replaces else "new", path=path, document=document, previous=previous)


def _same(old: Document, new: Document) -> bool:
    """Whether two versions say the same, whatever else their bytes hold."""
    return old.sha256 == new.sha256 or (old.text == new.text and old.content == new.content)


def page_format(fetched: Fetched) -> str:
    """The ending of a page's file; raises UnreachableError for what is no page that can be read."""
    kind = fetched.content_type.partition(";")[0].strip().lower()
    ending = Path(urlsplit(fetched.url).path).suffix.lower()
    if kind in _FORMATS:
        # a server that knows no better calls Markdown plain text
        return ending[1:] if kind == "text/plain" and ending in (".md", ".markdown") else _FORMATS[kind]
    if kind in ("", "application/octet-stream", "binary/octet-stream") and ending in ENDINGS:
        return ending[1:]
    raise UnreachableError(fetched.url, f"it is {kind or 'of no format that is told'}, not a page that can be read")


def content_type(path: Path) -> str:
    """The type of a stored page, from its ending."""
    return next((kind for kind, ending in _FORMATS.items() if path.suffix == f".{ending}"), "")


def page_name(url: str) -> str:
    """The name of a page from its address: the last part of its path, or the host's name."""
    parts = urlsplit(url)
    pieces = [_slug(Path(unquote(piece)).stem) for piece in parts.path.split("/")]
    named = [piece for piece in pieces if piece and piece not in (*LANGUAGES, "index", "default", "home")]
    return (named[-1] if named else _slug(parts.hostname or "")) or "page"


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_MAX_NAME_CHARS].strip("-")


def records(folder: Path) -> list[Record]:
    """What was fetched into a folder or below it, oldest first; files that are no such record are passed over."""
    found = []
    for file in sorted(folder.rglob("*.toml")) if folder.is_dir() else ():
        named = _NAME.fullmatch(file.stem)
        if not named or file.stat().st_size > _MAX_RECORD_BYTES:
            continue
        try:
            told = tomllib.loads(file.read_text("utf-8"))
            date = datetime.date.fromisoformat(named["date"])
        except (OSError, ValueError):
            continue
        if isinstance(told.get("url"), str) and isinstance(told.get("sha256"), str):
            found.append(
                Record(
                    path=file.with_suffix(""),
                    page=file.parent.name if file.parent == folder else file.parent.relative_to(folder).as_posix(),
                    language=named["language"],
                    date=date,
                    url=told["url"],
                    sha256=told["sha256"],
                    origin=str(told.get("origin", "")),
                    etag=str(told.get("etag", "")),
                    modified=str(told.get("last-modified", "")),
                )
            )
    return sorted(found, key=lambda record: (record.date, record.path))


def _record_path(path: Path) -> Path:
    return path.with_name(f"{path.name}.toml")


def _record_text(fetched: Fetched, body: bytes) -> str:
    told: dict[str, str | datetime.date] = {
        "url": fetched.url,
        "date": fetched.date,
        "sha256": hashlib.sha256(body).hexdigest(),
        # a page that its server said to be in another encoding than its bytes tell is kept in UTF-8
        "sha256-served": hashlib.sha256(fetched.body).hexdigest() if body != fetched.body else "",
        "content-type": fetched.content_type[:200],
        "origin": fetched.origin,
        "etag": fetched.etag[:500],
        "last-modified": fetched.modified[:100],
    }
    return "".join(f"{key} = {toml_value(value)}\n" for key, value in told.items() if value)


def _versions(folder: Path, language: str) -> Iterator[tuple[datetime.date, Path]]:
    """The versions of a page in one language, oldest first."""
    for file in sorted(folder.iterdir()) if folder.is_dir() else ():
        named = _NAME.fullmatch(file.name)
        if named and named["language"] == language and file.suffix in ENDINGS:
            try:
                yield datetime.date.fromisoformat(named["date"]), file
            except ValueError:
                continue
