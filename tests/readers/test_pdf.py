"""PDF as it lies on institutions' sites: laid out, not structured; and as attackers make it."""

from __future__ import annotations

import pytest

from checker.errors import UnreadableError
from checker.readers import pdf as reader
from checker.readers import read_bytes
from tests.readers.pdf_files import CYCLE, ENCRYPTED, Words, lines, pdf, tagged, unpacks_to
from tests.readers.test_readers import assert_sound

pytest.importorskip("pypdfium2")

FIRST = "The fund was set up by seven countries in the spring of 1999, when the first trea-"
SECOND = "ty on aid had been signed. It has helped twenty-"
THIRD = "five countries since then."


def read(*pages: list[Words], **others: str):
    document = read_bytes(pdf(*pages, **others), path="a.pdf")
    assert_sound(document)
    return document


def texts(document, kind: str = "") -> list[str]:
    return [block.text for block in document.blocks if kind in ("", block.kind)]


def test_lines_become_paragraphs_and_broken_words_are_mended() -> None:
    document = read(lines(FIRST, SECOND, THIRD, "", "The treaty is old.", "", "Now twenty-five."))

    assert texts(document) == [
        (
            "The fund was set up by seven countries in the spring of 1999, when the first treaty on aid had been "
            "signed. It has helped twenty-five countries since then."
        ),
        "The treaty is old.",
        "Now twenty-five.",
    ]


def test_headings_are_told_by_their_size_and_weight() -> None:
    document = read(
        [
            (72, 760, 22, "F2", "The fund"),
            (72, 730, 15, "F1", "Its start"),
            *lines("It began in 1999.", top=705),
            (72, 680, 11, "F2", "Details"),
            *lines("It grew from then on.", top=660),
            (72, 630, 15, "F1", "Its end"),
            *lines("It ended in 2009.", top=605),
        ]
    )

    assert document.title == "The fund"
    assert [(section.heading, section.level) for section in document.sections] == [
        ("", 0),
        ("Its start", 1),
        ("Details", 2),
        ("Its end", 1),
    ]


BODY = (
    "The fund was set up in 1999 and helps towns on the coast.",
    "It answers each letter within a month of the day it came.",
    "Visitors find a map of the harbour beside the main door.",
)


def outline(*words: tuple[str, Words]) -> list[tuple[int, str]]:
    document = read_bytes(tagged(*words), path="page.pdf")
    return [(section.level, section.heading) for section in document.sections]


def test_headings_are_told_by_their_tags_where_there_are_any() -> None:
    def page(first: str, second: str, bold: str) -> list[tuple[int, str]]:
        return outline(
            ("P", (72, 780, 16, "F2", "Harbour aid fund")),
            (first, (72, 760, 11, "F1", "Who may apply")),
            ("P", (72, 740, 11, "F1", BODY[0])),
            (second, (72, 720, 11, "F1", "What to send")),
            ("P", (72, 700, 11, "F1", BODY[1])),
            (bold, (72, 680, 11, "F2", "Opening hours")),
            ("P", (72, 660, 11, "F1", BODY[2])),
        )

    # letters of one size; what is bold is tagged as a paragraph, and is one, but for the title above all
    assert page("H1", "H2", "P") == [(0, ""), (1, "Who may apply"), (2, "What to send")]
    # tags that know no headings tell nothing: what is bold is one
    assert page("P", "P", "P") == [(0, ""), (1, "Opening hours")]


def test_tags_that_leave_out_most_headings_are_not_relied_on() -> None:
    found = outline(
        ("H1", (72, 760, 16, "F2", "Who may apply")),
        ("P", (72, 740, 11, "F1", BODY[0])),
        ("P", (72, 715, 14, "F2", "What to send")),
        ("P", (72, 700, 11, "F1", BODY[1])),
        ("P", (72, 675, 14, "F2", "Opening hours")),
        ("P", (72, 660, 11, "F1", BODY[2])),
    )
    assert [heading for _, heading in found if heading] == ["What to send", "Opening hours"]


def test_tags_in_a_circle_end() -> None:
    data = tagged(("H1", (72, 760, 11, "F1", "Who may apply")), ("P", (72, 740, 11, "F1", BODY[0])))
    circle = data.replace(b"/P 8 0 R/Pg 5 0 R/K 0", b"/P 8 0 R/Pg 5 0 R/K[8 0 R]")
    assert read_bytes(circle, path="page.pdf").text


def test_running_headings_and_page_numbers_are_off() -> None:
    def page(number: int) -> list[Words]:
        head = (72, 800, 9, "F1", f"Report {1990 + number} of the fund")
        foot = (290, 40, 9, "F1", f"Page {number} of 3")
        return [head, *lines(f"In year {number} it helped many countries,", "and more."), foot]

    document = read(page(1), page(2), page(3))

    assert texts(document) == [f"In year {n} it helped many countries, and more." for n in (1, 2, 3)]
    assert document.notes == ("running headings left out: “Report … of the fund”",)


def test_columns_are_read_one_after_the_other() -> None:
    left = [f"left column line {n} of the prose that fills it" for n in range(8)]
    right = [f"right column line {n} of the prose that fills it" for n in range(8)]
    rows = [
        words
        for n in range(8)
        for words in ((60, 700 - 14 * n, 10, "F1", left[n]), (320, 700 - 14 * n, 10, "F1", right[n]))
    ]
    document = read([(60, 740, 18, "F1", "A heading over both of the columns of the page"), *rows])

    assert texts(document)[1:] == [" ".join([*left, *right])]


def test_rows_of_figures_are_a_table() -> None:
    rows = [
        (72 + 150 * column, 700 - 15 * row, 10, "F1", cell)
        for row, cells in enumerate((("Country", "Aid", "Year"), ("Mali", "5", "1999"), ("Niger", "17", "2004")))
        for column, cell in enumerate(cells)
    ]
    document = read([*rows, *lines("That is all.", top=600)])

    assert [[document.quote(cell) for cell in block.cells] for block in document.blocks if block.kind == "row"] == [
        ["Country", "Aid", "Year"],
        ["Mali", "5", "1999"],
        ["Niger", "17", "2004"],
    ]


def test_items_keep_their_markers() -> None:
    document = read(
        lines(
            "It helps three countries:", "1. Algeria, where it began and where most of it went,", "2. Mali", "3. Niger"
        )
    )

    assert [(block.marker, block.text) for block in document.blocks if block.kind == "item"] == [
        ("1.", "Algeria, where it began and where most of it went,"),
        ("2.", "Mali"),
        ("3.", "Niger"),
    ]
    assert len({block.group for block in document.blocks if block.kind == "item"}) == 1


def test_the_number_of_a_note_is_no_part_of_a_word() -> None:
    document = read([(72, 700, 11, "F1", "It helps 7"), (117, 704, 6, "F1", "12"), (127, 700, 11, "F1", "countries.")])

    assert texts(document) == ["It helps 7 countries."]


def test_figures_above_and_below_the_line_that_are_no_notes_stay() -> None:
    document = read(
        [
            (72, 700, 11, "F1", "It stores 10"),
            (126.6, 704, 6, "F1", "6"),
            (134, 700, 11, "F1", "tonnes of CO"),
            (199, 698, 6, "F1", "2"),
            (206, 700, 11, "F1", "on 40 km"),
            (251.4, 704, 6, "F1", "2"),
            (259, 700, 11, "F1", "of land."),
        ]
    )

    assert texts(document) == ["It stores 10⁶ tonnes of CO2 on 40 km² of land."]


def test_the_notes_of_a_page_do_not_break_the_paragraph_that_goes_on_over_it() -> None:
    def small(line: float, text: str) -> Words:
        return (72, line, 8, "F1", text)

    first = lines("The fund helps countries that have a coast and", "that asked for it, as long as they", top=200)
    mark = (227.5, 190, 6, "F1", "1")
    foot = [small(80, "1 Not those that are islands, as the act of 2001"), small(70, "says in its third part.")]
    rates = small(60, "1 July: the rates change.")
    document = read([*first, mark, *foot], [*lines("have a harbour with a quay."), rates])

    assert [(block.marker, block.text) for block in document.blocks] == [
        (
            "",
            (
                "The fund helps countries that have a coast and that asked for it, "
                "as long as they have a harbour with a quay."
            ),
        ),
        ("1", "Not those that are islands, as the act of 2001 says in its third part."),
        ("", "1 July: the rates change."),
    ]


def test_columns_below_a_list_and_a_table_are_read_one_after_the_other() -> None:
    above = lines("These helped:", "1. the first of the towns on the coast,", "2. Benby.", "Paid in 2001", top=760)
    cells = [(left, 690 - 14 * row, 11, "F1", f"{row}.{left}") for row in range(3) for left in (72, 250, 400)]
    sides = [
        (left, 600 - 14 * row, 10, "F1", f"{side} column line {row} of the prose{'.' * (row == 4)}")
        for row in range(5)
        for side, left in (("left", 60), ("right", 320))
    ]
    document = read(
        [*above, *cells, *sides, *lines("And a line over all of the width of the page, from its left edge.", top=500)]
    )

    prose = [" ".join(f"{side} column line {row} of the prose" for row in range(5)) + "." for side in ("left", "right")]
    assert texts(document)[-3:] == [*prose, "And a line over all of the width of the page, from its left edge."]


def test_rows_with_merged_or_empty_cells_belong_to_their_table() -> None:
    def row(line: float, *cells: str, font: str = "F1") -> list[Words]:
        return [(72 + 120 * at, line, 10, font, cell) for at, cell in enumerate(cells) if cell]

    table = [
        *row(700, "Town", "Paid in", font="F2"),
        *row(685, "", "2018", "2019", font="F2"),
        *row(670, "Benby", "5", "6"),
        *row(655, "Corve", "3", "4"),
        *row(640, "Arl", "", "2"),
    ]
    document = read(table)

    rows = [(block.header, block.text) for block in document.blocks if block.kind == "row"]
    assert rows == [
        (True, "Town\tPaid in\t"),
        (True, "\t2018\t2019"),
        (False, "Benby\t5\t6"),
        (False, "Corve\t3\t4"),
        (False, "Arl\t\t2"),
    ]


def test_positions_count_pages_and_paragraphs() -> None:
    document = read(lines("One.", "", "Two."), [], lines("Three.", "", "Four."))

    assert document.source_map.unit == "page"
    at = [document.position(document.text.index(word)) for word in ("One", "Two", "Three", "Four")]
    assert [(where.line, where.column) for where in at] == [(1, 1), (1, 2), (3, 1), (3, 2)]


def test_what_the_file_tells_of_itself() -> None:
    document = read(lines("It began in 1999."), info="/Title(Aid)/ModDate(D:20190115093000Z)")

    assert (document.title, str(document.told_date)) == ("Aid", "2019-01-15")


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"hello", "no PDF file, or a damaged one"),
        (b"%PDF-1.7\n" + b"\0" * 100, "no PDF file, or a damaged one"),
        (pdf([]), "no text in it: a scan?"),
        (pdf(lines("secret"), encrypt=ENCRYPTED), "it is encrypted; save it without a password"),
        (CYCLE, "no text in it"),
        (pdf(lines("x")).replace(b"/Count 1", b"/Count 999999"), "pages, at most 3,000 are read"),
    ],
    ids="text zeros scan encrypted cycle pages".split(),
)
def test_what_cannot_be_read_is_told(data: bytes, says: str) -> None:
    with pytest.raises(UnreadableError) as told:
        read_bytes(data, path="a.pdf")

    assert says in str(told.value)


def test_what_takes_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "TIMEOUT_S", 0.01)
    with pytest.raises(UnreadableError, match="it took more than"):
        read_bytes(pdf(lines("x")), path="a.pdf")


def test_what_takes_too_much_memory_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MEMORY_BYTES", 160 * 1024**2)
    assert read_bytes(pdf(lines("x")), path="a.pdf").text == "x"
    with pytest.raises(UnreadableError, match="too much time or memory"):
        read_bytes(unpacks_to(128 * 1024**2), path="a.pdf")


def test_without_the_library_one_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "find_spec", lambda _: None)
    with pytest.raises(UnreadableError, match=r"pip install '\.\[pdf\]'"):
        read_bytes(pdf(lines("x")), path="a.pdf")


def test_headings_in_the_middle_of_their_columns_head_the_table() -> None:
    headings = [(95 + 150 * column, 700, 10, "F2", word) for column, word in enumerate(("Length", "Summer", "Winter"))]
    rows = [
        (72 + 150 * column, 685 - 15 * row, 10, "F1", cell)
        for row, cells in enumerate((("up to 8 m", "12 euro", "6 euro"), ("up to 15 m", "25 euro", "13 euro")))
        for column, cell in enumerate(cells)
    ]
    document = read([*headings, *rows, *lines("That is all.", top=600)])

    assert [[document.quote(cell) for cell in block.cells] for block in document.blocks if block.kind == "row"] == [
        ["Length", "Summer", "Winter"],
        ["up to 8 m", "12 euro", "6 euro"],
        ["up to 15 m", "25 euro", "13 euro"],
    ]
