# ruff: noqa: E501  # XML reads best unbroken
"""ODT as word processors write it, and as attackers do."""

from __future__ import annotations

import pytest

from checker.errors import UnreadableError
from checker.readers import read_bytes
from tests.readers.office_files import odt, zipped
from tests.readers.test_readers import assert_sound

LIST_STYLE = (
    "<text:list-style style:name='L1'>"
    "<text:list-level-style-number text:level='1' style:num-format='1' style:num-suffix='.'/>"
    "<text:list-level-style-number text:level='2' style:num-format='a' style:num-suffix=')' text:display-levels='2'/>"
    "</text:list-style><style:style style:name='T1'><style:text-properties fo:font-weight='bold'/></style:style>"
)
BODY = (
    "<text:p text:style-name='Title'>The fund</text:p>"
    "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>"
    "<text:table-of-content><text:index-body><text:p>Start 1</text:p></text:index-body></text:table-of-content>"
    "<text:h text:outline-level='1'>Start</text:h>"
    "<text:p>It helps<text:s text:c='3'/>seven<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>See the treaty.</text:p></text:note-body></text:note>"
    " countries, says <text:a xlink:href='https://example.org/'>the report</text:a>.</text:p>"
    "<text:list text:style-name='L1'><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>deeper</text:p></text:list-item></text:list></text:list-item>"
    "<text:list-item><text:p>two</text:p><text:p>more of two</text:p></text:list-item></text:list>"
    "<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Country</text:p></table:table-cell><table:table-cell><text:p>Aid</text:p></table:table-cell></table:table-row></table:table-header-rows>"
    "<table:table-row><table:table-cell><text:p>Mali</text:p></table:table-cell><table:table-cell><text:p>5</text:p></table:table-cell></table:table-row></table:table>"
)


def test_every_part_of_a_document_is_read() -> None:
    document = read_bytes(odt(BODY, styles=LIST_STYLE, meta="<dc:date>2019-01-15T08:00:00</dc:date>"), path="a.odt")
    assert_sound(document)

    assert [(block.kind, block.depth, block.marker, block.text) for block in document.blocks] == [
        ("title", 0, "", "The fund"),
        ("paragraph", 0, "", "Start 1"),
        ("heading", 1, "", "Start"),
        ("paragraph", 0, "", "It helps seven countries, says the report."),
        ("item", 1, "1.", "one"),
        ("item", 2, "1.a)", "deeper"),
        ("item", 1, "2.", "two"),
        ("paragraph", 1, "", "more of two"),
        ("row", 0, "", "Country\tAid"),
        ("row", 0, "", "Mali\t5"),
        ("paragraph", 0, "1", "See the treaty."),
    ]
    assert [block.furniture for block in document.blocks[:3]] == [None, "navigation", None]
    assert document.blocks[5].parent == 4
    assert document.blocks[8].header
    assert document.blocks[3].links[0].target == "https://example.org/"
    assert str(document.told_date) == "2019-01-15"
    assert document.position(document.text.index("seven")).line == 4


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"PK", "it is no ZIP archive"),
        (zipped({"content.xml": b"<a/>"}), "it holds no text document"),
        (odt(""), "no text in it"),
        (odt("", **{"content.xml": b"<!DOCTYPE a><a/>"}), "declares a DTD"),
        (odt("", **{"content.xml": b"<a>" * 100_000}), "more than 256 deep"),
    ],
    ids="text spreadsheet empty dtd deep".split(),
)
def test_what_cannot_be_read_is_told(data: bytes, says: str) -> None:
    with pytest.raises(UnreadableError, match=says):
        read_bytes(data, path="a.odt")


def test_what_claims_to_repeat_without_end_is_bounded() -> None:
    row = "<table:table-row><table:table-cell table:number-columns-repeated='999999999'><text:p>x</text:p></table:table-cell><table:table-cell><text:p>y</text:p></table:table-cell></table:table-row>"
    document = read_bytes(
        odt(f"<text:p>a<text:s text:c='999999999'/>b</text:p><table:table>{row}</table:table>"), path="a.odt"
    )

    assert document.blocks[0].text == "a b"
    assert len(document.blocks[1].cells) == 100


def test_what_libreoffice_makes_of_a_web_page_is_read() -> None:
    """A first heading that is a paragraph in a heading's style, and a figure that stands above the line."""
    styles = (
        "<style:style style:name='P1' style:parent-style-name='Heading_20_1'/>"
        "<style:style style:name='T2'><style:text-properties style:text-position='33% 80%'/></style:style>"
        "<style:style style:name='T3'><style:text-properties style:text-position='sub 58%'/></style:style>"
    )
    body = (
        "<text:p text:style-name='P1'>Mooring rules</text:p>"
        "<text:p>A permit is sent within 14 days.<text:span text:style-name='T2'>1</text:span> Water is "
        "H<text:span text:style-name='T3'>2</text:span>O.</text:p>"
    )
    document = read_bytes(odt(body, styles=styles), path="a.odt", language="en")

    assert [(block.kind, block.text) for block in document.blocks] == [
        ("title", "Mooring rules"),
        ("paragraph", "A permit is sent within 14 days.¹ Water is H2O."),
    ]
