# ruff: noqa: E501  # markup reads best unbroken
"""A fuzz target for each reader: of a file, whatever happened to it, comes a sound document, or a line on why not."""

from __future__ import annotations

import re
import time
import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.errors import UnreadableError
from checker.readers import read_bytes
from tests.fuzz.damage import Edit, damaged, edits, fuzzed
from tests.readers.office_files import docx, odt, paragraph, table, zipped
from tests.readers.pdf_files import lines, pdf
from tests.readers.test_odt import BODY, LIST_STYLE
from tests.readers.test_readers import assert_sound

LONGEST_S = 5

HTML = b"""<!doctype html><html lang=en><head><title>Aid - Site</title><meta name=dcterms.modified content=2019-01-15></head>
<body><nav><a href=/>Home</a></nav><main><h1>Aid</h1><p>It helps <b>7</b> countries&nbsp;: <a href="x">Mali</a>.<br><br>
<ol start=3><li>one<ul><li>two</ul></ol><table><tr><th>Year<th>Aid<tr><td rowspan=2>1999<td>5</table><h2>More</h2>
<!-- checker: off count -- why --><blockquote>A \xe2\x80\x9cquote\xe2\x80\x9d.</blockquote><pre>a\n  b</pre></main></body></html>"""
MARKDOWN = (
    b"---\ntitle: Aid\n---\n# Aid\n\nIt helps *7* [countries](x):\n\n1. one\n   - two\n\n| Year | Aid |\n|---|---|\n"
    b"| 1999 | 5 |\n\n> A quote\n\n```\ncode\n```\n\nMore\n----\n\n<div><b>html</b></div>\n\n[a]: <b> 'c'\n"
)
TEXT = b"""AID\n===\n\nIt helps seven countries in the whole wide world, and has done so since the year\n1999:\n
1. one\n2. two\n   a) three\n\nYear\tAid\tMore\n1999\t5\t6\n2000\t7\t8\n2001\t9\t1\n\nMORE\n\nThe end."""
WORD = docx(
    paragraph("Aid", "Titel")
    + paragraph("It helps:", "Kop1")
    + paragraph("one", numbered="1")
    + paragraph("two", numbered="1", level=1)
    + table(("Year", "Aid"), ("1999", "5"))
    + "<w:p><w:ins><w:r><w:t>new</w:t><w:footnoteReference w:id='5'/></w:r></w:ins><w:del><w:r><w:t>old</w:t></w:r></w:del></w:p>",
    footnotes=f"<w:footnote w:id='5'>{paragraph('A note.')}</w:footnote>",
)
OPEN = odt(BODY, styles=LIST_STYLE)
PRINTED = pdf(
    lines("Aid", "", "It helps seven coun-", "tries:", "1. one", "2. two"), lines("More."), info="/Title(Aid)"
)


def read(data: bytes, path: str) -> None:
    begun = time.process_time()
    try:
        document = read_bytes(data, path=path)
    except UnreadableError as error:
        assert "\n" not in str(error)  # noqa: PT017  # either is right
        assert error.path == path  # noqa: PT017
    else:
        assert_sound(document)
        for block in document.blocks:
            document.position(block.span.start)
    assert time.process_time() - begun < LONGEST_S


@given(done=edits)
@fuzzed(80)
@pytest.mark.parametrize(
    ("data", "path"), [(HTML, "a.html"), (MARKDOWN, "a.md"), (TEXT, "a.txt")], ids="html markdown text".split()
)
def test_text_formats(data: bytes, path: str, done: list[Edit]) -> None:
    read(damaged(data, done), path)


@given(done=edits)
@fuzzed(40)
@pytest.mark.parametrize(("data", "path"), [(WORD, "a.docx"), (OPEN, "a.odt")], ids="docx odt".split())
def test_office_files(data: bytes, path: str, done: list[Edit]) -> None:
    read(damaged(data, done), path)


_WORDS = st.sampled_from(
    [b"w:p", b"w:r", b"w:t", b"w:tbl", b"w:tr", b"w:tc", b"w:ins", b"w:del", b"w:sdt", b"text:p", b"text:list", b"text:h",
     b"text:list-item", b"table:table", b"table:table-row", b"table:table-cell", b"text:note", b"text:span"]
)  # fmt: skip


@given(done=edits, swapped=st.lists(st.tuples(_WORDS, _WORDS), max_size=3), part=st.integers(0, 9))
@fuzzed(100)
@pytest.mark.parametrize(("data", "path"), [(WORD, "a.docx"), (OPEN, "a.odt")], ids="docx odt".split())
def test_parts_of_office_files(
    data: bytes, path: str, done: list[Edit], swapped: list[tuple[bytes, bytes]], part: int
) -> None:
    """The archive is whole, what is in it is not; elements stand where none of their sort may."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    name = sorted(files)[part % len(files)]
    for old, new in swapped:
        files = {name: re.sub(rb"(?<=[</])" + old + rb"\b", new, content) for name, content in files.items()}
    if not swapped:
        files[name] = damaged(files[name], done)
    read(zipped(files), path)


@given(done=edits)
@fuzzed(12)
def test_pdf(done: list[Edit]) -> None:
    pytest.importorskip("pypdfium2")
    read(damaged(PRINTED, done), "a.pdf")
