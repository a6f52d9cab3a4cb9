"""Reads the pages that WARC and WACZ files hold, one at a time, however large the file.

Sources: ISO 28500 (WARC); the WACZ 1.1 specification, which puts WARC files into a ZIP file below `archive/`.
"""

from __future__ import annotations

import datetime
import zipfile
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from checker.errors import UserError
from checker.origins.addresses import parse_address
from checker.origins.fetched import Fetched
from checker.readers import MAX_BYTES

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from warcio.recordloader import ArcWarcRecord

MAX_RECORDS = 2_000_000
"""The most records of a file that are looked at."""
_PAGES = ("text/html", "application/xhtml+xml", "application/pdf", "text/plain", "text/markdown", "application/vnd.o")

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
        for url, moment, _ in _captures(name, only):
            if url not in nearest or _distance(moment, day) < _distance(nearest[url][1], day):
                nearest[url] = (url, moment)
        chosen = set(nearest.values())
    taken = 0
    for url, moment, read in _captures(name, only):
        date = _day(moment)
        if chosen is not None:
            if (url, moment) not in chosen:
                continue
            chosen.discard((url, moment))
        elif (since and date < since) or (until and date > until):
            continue
        taken += 1
        if taken > most:
            return
        body, kind = read()
        if len(body) > MAX_BYTES:
            continue
        yield Fetched(url=url, body=body, content_type=kind, date=date, origin=Path(name).as_posix())


def _captures(name: str, only: Collection[str]) -> Iterator[tuple[str, str, Callable[[], tuple[bytes, str]]]]:
    """Each capture of a page: its address, its time, and what reads it, while the walk stands at it."""
    if find_spec("warcio") is None:
        raise UserError("to read WARC and WACZ files install the extra `web`: pip install 'checker[web]'")
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    seen = 0
    for stream in _streams(name):
        try:
            for record in ArchiveIterator(stream, no_record_parse=False):
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
                if _moment(moment) is None:
                    continue
                yield (
                    url,
                    moment,
                    lambda record=record, kind=kind: (  # type: ignore[misc]
                        record.content_stream().read(MAX_BYTES + 1),
                        kind,
                    ),
                )
        except (ArchiveLoadFailed, EOFError, OSError, ValueError, zipfile.BadZipFile) as error:
            raise UserError(f"{name}: damaged, what stands before is kept: {str(error).splitlines()[0]}") from None


def _streams(name: str) -> Iterator[BinaryIO]:
    """The WARC file, or those in a WACZ file."""
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
