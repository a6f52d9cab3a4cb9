# ruff: noqa: E501  # XML reads best unbroken
"""DOCX as word processors write it, and as attackers do."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from checker.errors import UnreadableError
from checker.readers import read_bytes
from tests.readers.office_files import docx, paragraph, table, zipped
from tests.readers.test_readers import assert_sound

if TYPE_CHECKING:
    from checker.document import Document


def read(body: str, **others: object) -> Document:
    document = read_bytes(docx(body, **others), path="a.docx")
    assert_sound(document)
    return document


def told(document: Document) -> list[tuple[str, int, str, str]]:
    return [(block.kind, block.depth, block.marker, block.text) for block in document.blocks]


def test_headings_come_from_styles_and_what_these_are_based_on() -> None:
    document = read(
        paragraph("The fund", "Titel")
        + paragraph("It helps.")
        + paragraph("Start", "Kop1")
        + paragraph("Details", "Own")
        + paragraph("In circles", "Round")
    )

    assert document.title == "The fund"
    assert [(s.heading, s.level) for s in document.sections] == [("", 0), ("Start", 1), ("Details", 2)]
    assert document.blocks[-1].kind == "paragraph"


def test_bold_lines_are_headings_where_there_are_no_real_ones() -> None:
    document = read(
        paragraph("Aid", bold=True)
        + paragraph("It began.")
        + paragraph("Later years", bold=True)
        + paragraph("It grew.")
    )

    assert [section.heading for section in document.sections] == ["", "Aid", "Later years"]


def test_lists_are_numbered_as_the_page_shows_them() -> None:
    document = read(
        paragraph("one", numbered="1")
        + paragraph("first of one", numbered="1", level=1)
        + paragraph("second of one", numbered="1", level=1)
        + paragraph("two", numbered="1")
        + paragraph("A word between.")
        + paragraph("three", numbered="1")
        + paragraph("point", numbered="2")
        + paragraph("seven", numbered="3")
    )

    assert [(b.marker, b.depth, b.text) for b in document.blocks if b.kind == "item"] == [
        ("1.", 1, "one"),
        ("1.a)", 2, "first of one"),
        ("1.b)", 2, "second of one"),
        ("2.", 1, "two"),
        ("3.", 1, "three"),
        ("•", 1, "point"),
        ("7.", 1, "seven"),
    ]
    one, first, _, two, _, three, point, seven = document.blocks
    assert first.parent == one.index
    assert one.group == two.group == three.group
    assert len({one.group, first.group, point.group, seven.group}) == 4


def test_tables_keep_their_cells() -> None:
    merged = (
        "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>"
        f'<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{paragraph("Aid")}</w:tc><w:tc>{paragraph("Year")}</w:tc></w:tr>'
        f"<w:tr><w:tc>{paragraph('Mali')}{paragraph('and Niger')}</w:tc><w:tc>{paragraph('5')}</w:tc><w:tc>{paragraph('1999')}</w:tc></w:tr></w:tbl>"
    )
    document = read(paragraph("Aid by year:") + merged)

    rows = document.blocks[1:]
    assert [[document.quote(cell) for cell in row.cells] for row in rows] == [
        ["Aid", "", "Year"],
        ["Mali\nand Niger", "5", "1999"],
    ]
    assert [row.header for row in rows] == [True, False]


def test_a_table_of_one_column_is_a_frame() -> None:
    document = read(table((("In a frame"),)))
    assert told(document) == [("paragraph", 0, "", "In a frame")]


def test_tracked_changes_count_as_accepted() -> None:
    document = read(
        "<w:p><w:r><w:t xml:space='preserve'>It helps </w:t></w:r><w:del w:id='1'><w:r><w:delText>five</w:delText></w:r></w:del>"
        "<w:ins w:id='2'><w:r><w:t>six</w:t></w:r></w:ins><w:r><w:t xml:space='preserve'> countries.</w:t></w:r></w:p>"
        "<w:p><w:pPr><w:rPr><w:del w:id='3'/></w:rPr></w:pPr><w:r><w:t xml:space='preserve'>One </w:t></w:r></w:p>"
        "<w:p><w:r><w:t>paragraph.</w:t></w:r></w:p>"
        "<w:moveFrom w:id='4'><w:p><w:r><w:t>gone</w:t></w:r></w:p></w:moveFrom>"
    )

    assert [block.text for block in document.blocks] == ["It helps six countries.", "One paragraph."]
    assert document.notes[0].endswith("tracked changes taken as accepted")


def test_footnotes_stand_below_the_text_and_not_in_it() -> None:
    notes = (
        f"<w:footnote w:id='-1' w:type='separator'/><w:footnote w:id='5'>{paragraph('See the treaty.')}</w:footnote>"
    )
    document = read(
        "<w:p><w:r><w:t>It helps seven</w:t><w:footnoteReference w:id='5'/><w:t> countries.</w:t></w:r></w:p>",
        footnotes=notes,
    )

    assert told(document) == [
        ("paragraph", 0, "", "It helps seven countries."),
        ("paragraph", 0, "1", "See the treaty."),
    ]


def test_links_fields_hidden_words_and_text_boxes() -> None:
    document = read(
        "<w:p><w:r><w:t xml:space='preserve'>See </w:t></w:r><w:hyperlink r:id='l1'><w:r><w:t>the report</w:t></w:r></w:hyperlink>"
        "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
        f"<w:r><w:drawing><w:txbxContent>{paragraph('In a box')}</w:txbxContent></w:drawing></w:r><w:r><w:t>.</w:t></w:r></w:p>",
        links={"l1": "https://example.org/a"},
    )

    assert [block.text for block in document.blocks] == ["See the report.", "In a box"]
    (link,) = document.blocks[0].links
    assert (document.quote(link.span), link.target) == ("the report", "https://example.org/a")


def test_positions_count_paragraphs_that_have_words() -> None:
    document = read(paragraph("One") + paragraph("") + paragraph("Two words") + table(("a", "b"), ("c", "d")))

    assert document.source_map.unit == "paragraph"
    at = {text: document.position(document.text.index(text)) for text in ("One", "words", "b", "c")}
    assert {text: (where.line, where.column) for text, where in at.items()} == {
        "One": (1, 1),
        "words": (2, 5),
        "b": (4, 1),
        "c": (5, 1),
    }


def test_what_the_file_tells_of_itself() -> None:
    document = read(
        paragraph("The year 1999."), core="<dc:title>Aid</dc:title><c:modified>2019-01-15T08:00:00Z</c:modified>"
    )

    assert document.title == "Aid"
    assert str(document.told_date) == "2019-01-15"


BOMB = b"<w:document xmlns:w='w'>" + b" " * 20_000_000
ENTITIES = (
    b"""<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><w:document xmlns:w='w'>&b;</w:document>"""
)
DEEP = b"<a>" * 100_000


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"not a zip", "it is no ZIP archive"),
        (docx(paragraph("Aid"))[:-30], "or it is cut off"),
        (zipped({"xl/workbook.xml": b"<workbook/>"}), "it holds no text document"),
        (docx(""), "no text in it"),
        (docx("", **{"word/document.xml": BOMB}), "it looks like a ZIP bomb"),
        (docx("", **{"word/document.xml": ENTITIES}), "declares a DTD"),
        (docx("", **{"word/document.xml": DEEP}), "more than 256 deep"),
        (docx("", **{"word/document.xml": b"<a><b></a>"}), "is not valid XML"),
        (docx("", **{"word/document.xml": b"\xff\xfe\xfa"}), "is not valid XML"),
        (zipped({f"word/{n}.xml": b"" for n in range(6000)}), "6,000 files in it"),
        (docx(paragraph("Aid")).replace(b"\x50\x4b\x03\x04", b"\x50\x4b\x03\x05"), "cannot be unpacked"),
    ],
    ids="text cut spreadsheet empty zip-bomb entity-bomb deep broken binary many damaged".split(),
)
def test_what_cannot_be_read_is_told_soon(data: bytes, says: str) -> None:
    begun = time.process_time()
    with pytest.raises(UnreadableError) as told:
        read_bytes(data, path="a.docx")

    assert says in str(told.value)
    assert str(told.value).startswith("a.docx: ")
    assert "\n" not in str(told.value)
    assert time.process_time() - begun < 5


@pytest.mark.parametrize("raised", ['<w:vertAlign w:val="superscript"/>', '<w:position w:val="8"/>'])
def test_a_figure_above_the_line_is_no_part_of_a_number(raised: str) -> None:
    body = f"<w:p><w:r><w:t>In 2019</w:t></w:r><w:r><w:rPr>{raised}</w:rPr><w:t>1</w:t></w:r></w:p>"

    assert read_bytes(docx(body), path="a.docx", language="en").text.strip() == "In 2019¹"
