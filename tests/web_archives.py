"""Makes web archives for tests: WARC and WACZ files of captures of a page."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

URL = "http://example.org/aid"
CAPTURES = (
    (URL, "2015-03-01T10:00:00Z", "six"),
    (URL, "2017-05-01T10:00:00Z", "seven"),
    (URL, "2017-05-01T20:00:00Z", "seven"),
    (URL, "2018-05-01T10:00:00Z", "seven"),
    (URL, "2019-01-15T10:00:00Z", "eight"),
)
PAGE = "<html lang=en><title>Aid</title><h1>Aid</h1><p>The fund helps {} countries of the world.</p></html>"


def warc(path: Path, captures: tuple[tuple[str, str, str], ...] = CAPTURES) -> Path:
    """A WARC file of these captures, and of things that are no pages."""
    pytest.importorskip("warcio")
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=path.name.endswith(".gz"))

        def write(url: str, moment: str, text: str, *, status: str = "200 OK", kind: str = "text/html") -> None:
            headers = StatusAndHeaders(status, [("Content-Type", kind)], protocol="HTTP/1.1")
            record = writer.create_warc_record(
                url,
                "response",
                payload=io.BytesIO(text.encode()),
                http_headers=headers,
                warc_headers_dict={"WARC-Date": moment},
            )
            writer.write_record(record)
            record.raw_stream.close()

        write("http://example.org/gone", "2016-01-01T00:00:00Z", "gone", status="404 Not Found")
        write("http://example.org/map.png", "2016-01-01T00:00:00Z", "PNG", kind="image/png")
        for url, moment, number in captures:
            write(url, moment, PAGE.format(number))
    return path


def wacz(path: Path, inside: Path) -> Path:
    """A WACZ file that holds a WARC file."""
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(inside, f"archive/{inside.name}")
        archive.writestr("datapackage.json", "{}")
    return path
