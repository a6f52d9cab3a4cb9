# ruff: noqa: E501  # a table of files
"""Absurd but readable files: each is read in bounded time, and what was guessed or mended is told."""

from __future__ import annotations

import time

import pytest

from checker.readers import read_bytes
from tests.readers.office_files import docx, odt, paragraph
from tests.readers.test_readers import assert_sound

WORDS = "In 1999 the fund helped seven countries of the world and more. "
LINE = WORDS * (10_000_000 // len(WORDS))
CELL = f"<w:tc><w:tcPr><w:gridSpan w:val='999999'/></w:tcPr>{paragraph('x')}</w:tc>"
STYLES = "".join(
    f"<w:style w:type='paragraph' w:styleId='s{n}'><w:name w:val='s{n}'/><w:basedOn w:val='s{(n + 1) % 3000}'/></w:style>"
    for n in range(3000)
)
MANY = " ".join(f"w:a{n}=''" for n in range(20_000))
MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


@pytest.mark.parametrize(
    ("path", "data"),
    [
        ("line.html", f"<p>{LINE}".encode()),
        ("line.md", LINE.encode()),
        ("line.txt", LINE.encode()),
        ("nested.html", b"<div>" * 100_000 + b"deep"),
        ("crossed.html", b"<b><p><i>" * 20_000 + b"deep"),
        ("attributes.html", b"<p " + b"a=b " * 200_000 + b">x"),
        ("comment.html", b"<p>x<!--" + b"-" * 2_000_000),
        ("entities.html", b"<p>" + b"&amp" * 200_000),
        ("numbered.docx", docx("".join(paragraph("x", numbered="1", level=n % 9) for n in range(4000)))),
        ("cells.docx", docx(f"<w:tbl><w:tr>{CELL * 2000}</w:tr></w:tbl>")),
        ("circle.docx", docx(paragraph("x", "s1"), **{"word/styles.xml": f"<w:styles {MAIN}>{STYLES}</w:styles>".encode()})),
        ("attributes.docx", docx(f"<w:p {MANY}/>{paragraph('x')}")),
        ("nested.docx", docx("<w:sdt>" * 200 + paragraph("x") + "</w:sdt>" * 200)),
        ("spaces.odt", odt("<text:p>a" + "<text:s text:c='99999'/>" * 5000 + "b</text:p>")),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_it_is_read_soon(path: str, data: bytes) -> None:
    begun = time.process_time()
    document = read_bytes(data, path=path)

    assert time.process_time() - begun < 8
    assert document.text.strip()
    assert_sound(document)


@pytest.mark.parametrize(
    ("path", "data", "note"),
    [
        (
            "latin.html",
            b"<meta charset=utf-8><p>caf\xe9 \xe0 la carte",
            "declared as utf-8, which it is not: read as cp1252",
        ),
        ("utf8.html", "<meta charset=koi8-r><p>café".encode(), "declared as koi8-r, read as utf-8, which it is"),
        ("half.txt", b"\xff\xfea\x00b\x00c", "not all of it is valid utf-16: what is not stands as “\ufffd”"),
        ("tracked.docx", docx(f"<w:ins>{paragraph('new')}</w:ins>"), "1 tracked change taken as accepted"),
    ],
    ids=lambda value: value if isinstance(value, str) and "." in value[:14] else "",
)
def test_what_was_mended_is_told(path: str, data: bytes, note: str) -> None:
    assert note in read_bytes(data, path=path).notes


@pytest.mark.parametrize(
    "data", [b"<p>a\0b", b"<p>a\xed\xa0\x80b", b"<p>&#xD800;&#x110000;b", b"<p>a\xf4\x90\x80\x80b"]
)
def test_odd_characters_break_nothing(data: bytes) -> None:
    document = read_bytes(b"<p>words of the page" * 300 + data, path="a.html")
    assert_sound(document)
    document.text.encode("utf-8", "strict")
