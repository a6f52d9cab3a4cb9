"""Readers: bytes in, Document out, one file a format."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from checker.errors import UnreadableError
from checker.language.recognition import KNOWN, recognise_language
from checker.readers.encoding import decode
from checker.readers.structure import assemble

if TYPE_CHECKING:
    import datetime

    from checker.document import Document
    from checker.readers.page import Page

MAX_BYTES = 64 * 1024 * 1024
"""The largest page that is read."""
_FORMATS = {".html": "html", ".htm": "html", ".xhtml": "html", ".md": "markdown", ".markdown": "markdown"}


def read_bytes(data: bytes, *, path: str, language: str | None = None, date: datetime.date | None = None) -> Document:
    """The document that a file's bytes hold, read in the format that the ending of `path` names (plain text if none).

    Raises UnreadableError for what is no text or too large.
    """
    if len(data) > MAX_BYTES:
        raise UnreadableError(path, f"too large: {len(data):,} bytes, at most {MAX_BYTES:,} are read")
    text, notes = decode(data, markup=_format(path) == "html")
    if "\0" in text[:4096] and text.count("\0", 0, 4096) > 2:
        raise UnreadableError(path, "not text: it holds NUL bytes")
    return _document(text, path, language, date, hashlib.sha256(data).hexdigest(), notes)


def read_text(text: str, *, path: str, language: str | None = None, date: datetime.date | None = None) -> Document:
    """The document that `text` holds, read in the format that the ending of `path` names (plain text if none)."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return _document(text, path, language, date, digest, ())


def _format(path: str) -> str:
    ending = path[path.rfind(".") :].lower() if "." in path else ""
    return _FORMATS.get(ending, "text")


def _document(
    text: str, path: str, language: str | None, date: datetime.date | None, sha256: str, notes: tuple[str, ...]
) -> Document:
    page = _read(text, _format(path))
    declared = page.language[:2].lower()
    return assemble(
        page.drafts,
        page.text,
        path=path,
        page="",
        language=language or (declared if declared in KNOWN else None) or recognise_language(page.text) or "en",
        date=date,
        declared_title=page.title,
        source_map=page.source_map,
        sha256=sha256,
        directives=page.directives,
        notes=(*notes, *page.notes),
    )


def _read(text: str, format_name: str) -> Page:
    """The page, by a reader that is imported only where it is needed."""
    if format_name == "html":
        from checker.readers.html import read_html

        return read_html(text)
    if format_name == "markdown":
        from checker.readers.markdown import read_markdown

        return read_markdown(text)
    from checker.readers.text import read_plain

    return read_plain(text)
