"""Reads the pages that WARC and WACZ files hold, one at a time, however large the file.

Sources: ISO 28500 (WARC); the WACZ 1.1 specification, which puts WARC files into a ZIP file below `archive/`.
"""

from __future__ import annotations

import contextlib
import datetime
import zipfile
import zlib
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from checker.errors import UserError
from checker.origins.addresses import parse_address
from checker.origins.fetched import Fetched
from checker.readers import MAX_BYTES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from warcio.recordloader import ArcWarcRecord

MAX_RECORDS = 2_000_000
"""The most records of a file that are looked at."""
_PAGES = ("text/html", "application/xhtml+xml", "application/pdf", "text/plain", "text/markdown", "application/vnd.o")

_CHUNK_BYTES = 65536

Moment = tuple[str, str]
"""The address and the time (ISO 8601) of a capture."""


def read_web_archive(
    name: str,
    *,
    only: Collection[str] = (),
    since: datetime.date | None = None,
    until: datetime.date | None = None,
    most: int,
) -> Iterator[Fetched]:
    """The pages that a WARC or WACZ file captured, in its order: those of these addresses, or all.

    With `since` and `until` those of these days; where both are one day, of each address the one nearest to it. Raises
    UserError for a file that is none, or broken: pages before the break are given.
    """
    chosen: set[Moment] | None = None
    if since and since == until:
        day = since
        nearest: dict[str, Moment] = {}
        for capture in _captures(name, only):
            url, moment = capture.url, capture.moment
            if url not in nearest or _distance(moment, day) < _distance(nearest[url][1], day):
                nearest[url] = (url, moment)
        chosen = set(nearest.values())
    taken = 0
    for capture in _captures(name, only):
        date = _day(capture.moment)
        if chosen is not None:
            if (capture.url, capture.moment) not in chosen:
                continue
            chosen.discard((capture.url, capture.moment))
        elif (since and date < since) or (until and date > until):
            continue
        taken += 1
        if taken > most:
            return
        # a body past what is read is cut there: the reader of pages refuses it and says so
        origin = Path(name).as_posix()
        yield Fetched(url=capture.url, body=capture.body(), content_type=capture.kind, date=date, origin=origin)


@dataclass(frozen=True, slots=True)
class _Capture:
    """A page in a file, to be read while the walk through the file stands at it."""

    url: str
    moment: str
    kind: str
    name: str
    record: ArcWarcRecord

    def body(self) -> bytes:
        """Its bytes, unpacked; raises UserError where the file is cut off in them."""
        with _damages(self.name):
            body: bytes = self.record.content_stream().read(MAX_BYTES + 1)
            left = self.record.raw_stream
            if len(body) <= MAX_BYTES and getattr(left, "limit", 0) > 0 and not left.read(1):
                raise EOFError("cut off")
            return body


@contextlib.contextmanager
def _damages(name: str) -> Iterator[None]:
    """Tells whatever a broken file makes the library raise in a line."""
    try:
        yield
    except UserError:
        raise
    except Exception as error:  # what the library raises on broken headers is of every sort, AttributeError too
        why = " ".join(str(error).split())[:200] or type(error).__name__
        raise UserError(f"{name}: damaged, what stands before is kept: {why}") from None


def _captures(name: str, only: Collection[str]) -> Iterator[_Capture]:
    """Each capture of a page of these addresses, or of all."""
    if find_spec("warcio") is None:
        raise UserError("to read WARC and WACZ files install the extra `web`: pip install '.[web]'")
    from warcio.archiveiterator import ArchiveIterator

    seen = 0
    for stream in _streams(name):
        with _damages(name):
            for record in ArchiveIterator(_Unpacked(stream)):
                if not record.rec_headers.get_header("WARC-Record-ID"):
                    continue  # the library takes lines of any text for records of the older ARC
                seen += 1
                if seen > MAX_RECORDS:
                    raise UserError(f"{name}: more than {MAX_RECORDS:,} records in it")
                if record.rec_type not in ("response", "resource"):
                    continue
                url = _address(record.rec_headers.get_header("WARC-Target-URI") or "")
                kind = _kind(record)
                if not url or (only and url not in only) or not kind.lower().startswith(_PAGES):
                    continue
                moment = record.rec_headers.get_header("WARC-Date") or ""
                if _moment(moment) is not None:
                    yield _Capture(url, moment, kind, name, record)
    if not seen:
        raise UserError(f"{name}: no WARC file: it holds no records")


def _streams(name: str) -> Iterator[BinaryIO]:
    """The WARC file, or those in a WACZ file."""
    if Path(name).exists() and not Path(name).is_file():
        raise UserError(f"{name}: a folder, or no ordinary file; name a WARC or WACZ file")
    try:
        if not name.lower().endswith(".wacz"):
            with Path(name).open("rb") as file:
                yield file
            return
        with zipfile.ZipFile(name) as archive:
            inside = [entry for entry in archive.namelist() if entry.startswith("archive/") and ".warc" in entry]
            if not inside:
                raise UserError(f"{name}: no WACZ file: it holds no archive/*.warc.gz")
            for entry in sorted(inside):
                with archive.open(entry) as part:
                    yield part  # type: ignore[misc]  # a ZIP entry reads as a file does
    except FileNotFoundError:
        raise UserError(f"{name}: no such file") from None
    except zipfile.BadZipFile:
        raise UserError(f"{name}: no WACZ file, or a damaged one") from None


class _Unpacked:
    """A stream unpacked, if it is packed, that tells where it was cut off: warcio, and gzip too, end quietly there."""

    def __init__(self, stream: BinaryIO) -> None:
        self.stream = stream
        self.rest = stream.read(_CHUNK_BYTES)
        self.packed = self.rest.startswith(b"\x1f\x8b")
        self.member = zlib.decompressobj(wbits=31) if self.packed else None

    def read(self, size: int = _CHUNK_BYTES) -> bytes:
        """The next bytes, at most `size`; raises ValueError at the end of a file that was cut off."""
        if not self.packed:
            part, self.rest = self.rest[:size], self.rest[size:]
            return part or self.stream.read(size)
        while True:
            data = self.rest or self.stream.read(_CHUNK_BYTES)
            if self.member is None:
                if not data:
                    return b""
                self.member = zlib.decompressobj(wbits=31)
            part = self.member.decompress(data, size)
            if self.member.eof:
                self.rest, self.member = self.member.unused_data, None
            else:
                self.rest = self.member.unconsumed_tail
                if not data and not part:
                    raise ValueError("it is cut off")
            if part:
                return part

    def tell(self) -> int:
        """Nothing that is asked for here: where a record stands in the file."""
        return 0


def _kind(record: ArcWarcRecord) -> str:
    """The type of what a capture holds, "" for what is no answer that shows a page."""
    headers = record.http_headers
    if headers is None:
        return str(record.rec_headers.get_header("Content-Type") or "") if record.rec_type == "resource" else ""
    return str(headers.get_header("Content-Type") or "") if headers.get_statuscode() == "200" else ""


def _address(url: str) -> str:
    try:
        return parse_address(url.strip("<>")).url
    except UserError:
        return ""


def _moment(text: str) -> datetime.datetime | None:
    try:
        return datetime.datetime.fromisoformat(text)
    except ValueError:
        return None


def _day(text: str) -> datetime.date:
    moment = _moment(text)
    assert moment is not None
    return moment.date()


def _distance(text: str, day: datetime.date) -> int:
    return abs((_day(text) - day).days)
