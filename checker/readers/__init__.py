"""Readers: bytes in, Document out, one file a format."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from checker.errors import CheckerError, UnreadableError, failure
from checker.language.recognition import KNOWN as LANGUAGES
from checker.language.recognition import recognise_language
from checker.readers.dateline import told_date
from checker.readers.encoding import decode
from checker.readers.page import NotReadableError
from checker.readers.structure import assemble

if TYPE_CHECKING:
    import datetime

    from checker.document import Document
    from checker.readers.page import Page

__all__ = ["ENDINGS", "LANGUAGES", "MAX_BYTES", "read_bytes", "read_text"]

MAX_BYTES = 64 * 1024 * 1024
"""The largest page that is read."""
_FORMATS = {
    ".htm": "html", ".html": "html", ".xhtml": "html", ".md": "markdown", ".markdown": "markdown", ".txt": "text",
    ".docx": "docx", ".odt": "odt", ".pdf": "pdf",
}  # fmt: skip
ENDINGS = tuple(_FORMATS)
"""The endings of pages that are looked for below a folder."""
_PACKED = frozenset({"docx", "odt", "pdf"})
"""The formats whose bytes are no text."""
_STARTS = {
    b"%PDF-": "a PDF file", b"PK\x03\x04": "a ZIP or office file", b"\x1f\x8b": "a file packed with gzip",
    b"\xd0\xcf\x11\xe0": "an older office file", b"\x89PNG": "an image", b"\xff\xd8\xff": "an image",
    b"GIF8": "an image", b"{\\rtf": "an RTF file", b"7z\xbc\xaf": "a file packed with 7-Zip",
}  # fmt: skip
"""What files that are no text begin with."""
_NUL_SHARE = 1000
"""One NUL in so many characters or more, and a file is no text."""


def read_bytes(data: bytes, *, path: str, language: str | None = None, date: datetime.date | None = None) -> Document:
    """The document that a file's bytes hold, read in the format that the ending of `path` names (plain text if none).

    Raises UnreadableError for what is no text or too large.
    """
    try:
        return _read_bytes(data, path, language, date)
    except CheckerError:
        raise
    except Exception as error:  # a mistake of ours: the other pages are read all the same
        raise UnreadableError(path, failure("reading it", error)) from error


def _read_bytes(data: bytes, path: str, language: str | None, date: datetime.date | None) -> Document:
    if len(data) > MAX_BYTES:
        raise UnreadableError(path, f"too large: at most {MAX_BYTES // 1024 // 1024} MB are read")
    if not data.strip():
        raise UnreadableError(path, "empty")
    format_name = _format(path)
    digest = hashlib.sha256(data).hexdigest()
    if format_name in _PACKED:
        try:
            page = _unpack(data, format_name)
        except NotReadableError as error:
            raise UnreadableError(path, str(error)) from None
        return _document(page, path, language, date, digest, ())
    for start, what in _STARTS.items():
        if data.startswith(start):
            raise UnreadableError(path, f"{what}, whatever its name says; name it by what it is")
    text, notes = decode(data, markup=format_name == "html")
    if text.count("\0") * _NUL_SHARE > len(text):
        utf_16 = "; if it is UTF-16, save it as UTF-8" if _every_other_is_nul(data) else ""
        raise UnreadableError(path, f"not text: it holds NUL bytes{utf_16}")
    return _document(_read(text, format_name), path, language, date, digest, notes)


def _every_other_is_nul(data: bytes) -> bool:
    """Whether it looks like UTF-16 of Latin letters that lost the mark at its beginning."""
    start = data[:2000]
    even, odd = start[::2].count(0), start[1::2].count(0)
    return max(even, odd) > 0.4 * len(start) and min(even, odd) < 0.1 * len(start)


def read_text(text: str, *, path: str, language: str | None = None, date: datetime.date | None = None) -> Document:
    """The document that `text` holds, read in the format that the ending of `path` names (plain text if none)."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return _document(_read(text, _format(path)), path, language, date, digest, ())


def _format(path: str) -> str:
    ending = path[path.rfind(".") :].lower() if "." in path else ""
    return _FORMATS.get(ending, "text")


def _document(
    page: Page, path: str, language: str | None, date: datetime.date | None, sha256: str, notes: tuple[str, ...]
) -> Document:
    if not page.text.strip():
        notes = (*notes, "no text in it: is it put there by a script, or in another frame?")
    chosen, guessed = (
        (language, ()) if language and language in LANGUAGES else _language(page, language or page.language)
    )
    return assemble(
        page.drafts,
        page.text,
        path=path,
        page="",
        language=chosen,
        date=date,
        declared_title=page.title,
        source_map=page.source_map,
        sha256=sha256,
        told_date=told_date(page.date, page.drafts, page.text, chosen),
        directives=page.directives,
        notes=(*notes, *page.notes, *guessed),
        lost_anchors=page.lost_anchors,
    )


def _language(page: Page, given: str | None) -> tuple[str, tuple[str, ...]]:
    """The language that a page is said to have, or that its words are of, and a note where the two do not agree."""
    told = given or page.language
    declared = told[:2].lower()
    content = "\n".join(page.text[d.start : d.end] for d in page.drafts if d.furniture is None)
    recognised = recognise_language(content)
    if declared in LANGUAGES:
        if recognised and recognised != declared:
            return declared, (f"declares its language as {declared}, but reads like {recognised}",)
        return declared, ()
    if declared:
        return recognised or "en", (f"declares its language as {told}: it is read as {recognised or 'en'}",)
    return recognised or "en", ()


def _unpack(data: bytes, format_name: str) -> Page:
    """The page that a file holds which is no text; raises NotReadableError."""
    if format_name == "docx":
        from checker.readers.docx import read_docx

        return read_docx(data)
    if format_name == "odt":
        from checker.readers.odt import read_odt

        return read_odt(data)
    from checker.readers.pdf import read_pdf

    return read_pdf(data)


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
