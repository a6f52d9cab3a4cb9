# ruff: noqa: E501 - a row of a table stays on its line
"""Plain text: titles, headings, lists, tables and menus by their shape."""

from __future__ import annotations

import textwrap
import time

import pytest

from checker.document import Document

PROSE = "The ministry gives aid to the countries of the south, and has done so for many years."


def read(text: str) -> Document:
    return Document.from_text(text, path="page.txt", language="en")


def shown(text: str) -> list[str]:
    lines = []
    for block in read(text).blocks:
        level = f"{block.depth}{block.marker}" if block.kind == "item" else ""
        lines.append(f"{block.furniture or block.kind}{level}: {block.text}")
    return lines


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        pytest.param("- a\n- b\n", ["item1-: a", "item1-: b"], id="dashes"),
        pytest.param("• a\n\n• b\n", ["item1•: a", "item1•: b"], id="blank lines between items"),
        pytest.param("– a\n– b\n", ["item1–: a", "item1–: b"], id="en dashes"),
        pytest.param(
            "-\u00a0 a\n  — b\n  — c\n-\u00a0 d\n", ["item1-: a", "item2—: b", "item2—: c", "item1-: d"], id="nested"
        ),
        pytest.param(
            "- a:\n* b\n* c\n- d\n",
            ["item1-: a:", "item2*: b", "item2*: c", "item1-: d"],
            id="nested without indentation",
        ),
        pytest.param("1. a\n2. b\n", ["item11.: a", "item12.: b"], id="numbers"),
        pytest.param("(a) x\n(b) y\n", ["item1(a): x", "item1(b): y"], id="letters in brackets"),
        pytest.param("a) x\nb) y\n", ["item1a): x", "item1b): y"], id="letters"),
        pytest.param("o one\no two\n", ["item1o: one", "item1o: two"], id="the letter o"),
        pytest.param("- one\n  goes on\n- two\n", ["item1-: one\n  goes on", "item1-: two"], id="an item of two lines"),
        pytest.param(
            "- one\n\n  more of it\n\n- two\n",
            ["item1-: one", "paragraph: more of it", "item1-: two"],
            id="an item of two paragraphs",
        ),
        pytest.param("-5 degrees", ["paragraph: -5 degrees"], id="a minus is no marker"),
        pytest.param("o mores", ["paragraph: o mores"], id="a lone o is a word"),
        pytest.param("1. May was warm.", ["paragraph: 1. May was warm."], id="a lone number is a day"),
        pytest.param(
            "Town  2001  2002\nA     1     2\nB     3     4\n",
            ["row: Town  2001  2002", "row: A     1     2", "row: B     3     4"],
            id="columns",
        ),
        pytest.param(
            "| a | 1 |\n|---|---|\n| b | 2 |\n| c | 3 |\n",
            ["row: | a | 1 |", "row: | b | 2 |", "row: | c | 3 |"],
            id="bars",
        ),
        pytest.param(
            "Home   News   Map\nLaw   Aid   Jobs\nFR   NL   EN\n",
            ["navigation: Home   News   Map", "navigation: Law   Aid   Jobs", "navigation: FR   NL   EN"],
            id="menus are no table",
        ),
        pytest.param("Home | News | Map", ["navigation: Home | News | Map"], id="menu"),
        pytest.param("Home - News - Map - Staff", ["navigation: Home - News - Map - Staff"], id="menu between dashes"),
        pytest.param(
            "Table 2. Beds\n\nHouse     Summer   Winter\nNorth     12       4\nSouth     9        3\n",
            [
                "caption: Table 2. Beds",
                "row: House     Summer   Winter",
                "row: North     12       4",
                "row: South     9        3",
            ],
            id="a table's caption is no heading",
        ),
    ],
)
def test_blocks_by_shape(text: str, blocks: list[str]) -> None:
    assert shown(text) == blocks


def test_lines_broken_to_a_width_are_one_paragraph() -> None:
    lines = "The law of the land has been in force since the first of the month of\n29. July, when it was adopted by both houses of the parliament of\nthe country.\n"
    assert [block.text for block in read(f"{lines}\n{lines}").blocks] == [lines.strip()] * 2


MENU = "Home | About the coast guard | Safety at sea | Pollution | Vacancies | Contact | Search"
BROKEN = """\
The coast guard has five patrol boats: the Heron, the Curlew, the Plover, the
Sandpiper and the Avocet. The oldest was launched in the year 1979, and it is
kept for training. Every boat is at sea for two hundred and twenty days of the
year, and on the others it lies in the harbour of the northern district, where
volunteers look after it."""


@pytest.mark.parametrize(
    ("end", "begin"),
    [
        (
            "with offices in the south, at Brill, Hale, Tarn,",
            "Osterby and Corve, with a staff of forty in all their buildings.",
        ),
        (
            "which goes back far in time. It was set up in 1998;",
            "its heir, the Harbour Office, took over the staff and the debts.",
        ),
        (
            "those of the court and those on all the defence",
            "(60 years) and those on the health of living persons there.",
        ),
    ],
)
def test_a_short_line_that_ends_inside_a_sentence_goes_on(end: str, begin: str) -> None:
    """A word that was taken out of a broken paragraph later leaves one of its lines short."""
    text = f"The Board keeps the papers of the province, as the law of the land has it,\n{end}\n{begin}\n"
    assert len(Document.from_text(text, path="p.txt", language="en").blocks) == 1


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(f"{MENU}\n\n{BROKEN}\n", 1, id="a-line-alone-is-wider"),
        pytest.param(
            f"{BROKEN}\n\n" * 5 + BROKEN.replace("and it is", "and since last spring it is"), 6, id="a-line-grew"
        ),
    ],
)
def test_the_first_line_of_a_broken_paragraph_is_no_heading(text: str, wanted: int) -> None:
    kinds = [block.kind for block in read(text).blocks if block.furniture is None]
    assert kinds == ["paragraph"] * wanted


def test_a_line_that_ends_in_a_preposition_goes_on() -> None:
    broken = BROKEN.replace("district, where\nvolunteers look after it.", "district from 1 May 2019 to\n30 June 2020.")
    assert len(read(f"{broken}\n\n{BROKEN}\n").blocks) == 2


def test_lines_of_whole_sentences_are_paragraphs() -> None:
    assert len(read(f"{PROSE} {PROSE} {PROSE}\nIn addition there is more.\n").blocks) == 2


STATUTE = """\
1. Purpose

   The harbour club keeps the boats of the town and teaches those who want
   to learn how to sail them, in summer and in winter.
   2. Bodies

   The club decides by its meeting, by its board and by its harbour master.

  2.1. Powers

   A member may
    1. borrow a boat for a day of the week;
    2. vote at the meeting.

  2.2. The board

    1. The board consists of five members, and chooses one of them as its
       chair.
    2. It meets:
         1. when the chair calls it to a meeting with a letter that tells
            what is to be decided;
    3. Its decisions are written down.
   3. The harbour master

   The harbour master keeps the keys of all the boats of the club there is.
   A. Order of the meeting

  A.1. Motions

    1. Every member of the club may put a motion to the meeting, which must
       be seconded.
"""


def test_headings_right_below_a_paragraph_and_their_levels() -> None:
    sections = [(section.level, section.heading) for section in read(STATUTE).sections[1:]]
    assert sections == [
        (1, "1. Purpose"),
        (1, "2. Bodies"),
        (2, "2.1. Powers"),
        (2, "2.2. The board"),
        (1, "3. The harbour master"),
        (1, "A. Order of the meeting"),
        (2, "A.1. Motions"),
    ]


@pytest.mark.parametrize("name", ["J. Halvorsen", "A. B. van den Oever", "É. K. Brandt"])
def test_who_signed_a_letter_is_no_heading(name: str) -> None:
    letter = f"{PROSE}\n{name}\n\n{PROSE}\n"
    assert all(block.kind == "paragraph" for block in read(letter).blocks)


def test_items_that_stand_alone_hang_or_count_on() -> None:
    items = [(b.depth, b.marker, b.group) for b in read(STATUTE).blocks if b.kind == "item"]
    assert items == [
        (1, "1.", 1),
        (1, "2.", 1),
        (1, "1.", 2),
        (1, "2.", 2),
        (2, "1.", 3),
        (1, "3.", 2),
        (1, "1.", 4),
    ]


def test_numbers_flush_right_are_one_list() -> None:
    names = ("oak", "elm", "ash", "fir", "yew", "lime", "birch", "beech", "maple", "willow", "alder")
    text = "".join(f"{number:>5}. {name}\n" for number, name in enumerate(names, start=1))
    assert {(b.kind, b.depth, b.group) for b in read(text).blocks} == {("item", 1, 1)}


def test_a_plus_before_a_word_marks_an_item_and_before_digits_a_telephone() -> None:
    assert shown("    + one\n    + two\n") == ["item1+: one", "item1+: two"]
    assert shown("+ 44 20 555 01 02") == ["paragraph: + 44 20 555 01 02"]


@pytest.mark.parametrize(
    ("text", "title", "headings"),
    [
        (f"Aid\n\n{PROSE}\n\nWhy\n\n{PROSE}\n", "Aid", ["Why"]),
        (f"AID\n===\n\n{PROSE}\n\nWhy\n---\n{PROSE}\n", "AID", ["Why"]),
        (
            f"Aid\n\n1. Why\n\n{PROSE}\n\n1.1 More\n\n{PROSE}\n\n2. How\n\n{PROSE}\n",
            "Aid",
            ["1. Why", "1.1 More", "2. How"],
        ),
        (f"Ministry\nHome   News   Map\n\nAid\n\n{PROSE}\n", "Aid", []),
        (f"Foreign policy: the Alliance\n\nThe Alliance\n\n{PROSE}\n", "The Alliance", []),
        (f"{PROSE}\n\nWhy\n\n{PROSE}\n", "", ["Why"]),
        (f"Aid\n\n{PROSE}\n\nThe list is:\n\n- one\n- two\n", "Aid", []),
        (f"Aid\n\n{PROSE}\n\nWhat is it?\n\n- one thing of the many there are\n", "Aid", ["What is it?"]),
        (PROSE, "", []),
    ],
)
def test_title_and_headings(text: str, title: str, headings: list[str]) -> None:
    document = read(text)
    assert [section.heading for section in document.sections[1:]] == headings
    assert document.title == (title or (headings or [""])[0])
    assert bool(title) == any(block.kind == "title" for block in document.blocks)


def test_numbers_of_headings_tell_their_level() -> None:
    document = read(f"Aid\n\n1. Why\n\n{PROSE}\n\n1.1 More\n\n{PROSE}\n\n2. How\n\n{PROSE}\n")
    assert [(section.level, section.parent) for section in document.sections] == [
        (0, None),
        (1, None),
        (2, 1),
        (1, None),
    ]


def test_a_heading_that_counts_on_needs_no_prose_below() -> None:
    parts = "".join(f"{k}. {name}\n\n{PROSE}\n\n" for k, name in enumerate(("Tasks", "Money", "History"), start=1))
    document = read(
        f"The aid office\n\n{parts}4. Contact\n\nAid Office, 12 Quay Street, Port Ellen\nTelephone: 555 01 02\n"
    )
    assert [section.heading for section in document.sections][-1] == "4. Contact"


def test_a_list_goes_on_after_a_paragraph_between_its_items() -> None:
    long = f"{PROSE} {PROSE}"
    groups = [
        b.group
        for b in read(f"- {long}\nIt takes part in these:\n  – one\n  – two\n\nThat is all.\n\n- {long}\n").blocks
        if b.kind == "item"
    ]
    assert groups == [1, 2, 2, 1]
    groups = [b.group for b in read("Here:\n- a\n- b\nThere:\n- c\n- d\n").blocks if b.kind == "item"]
    assert groups == [1, 1, 2, 2]


def test_a_list_of_links_that_ends_a_page_is_furniture() -> None:
    links = "\n".join(
        ("Treaties", "Europe", "Human rights", "Arms export", "Energy", "Top of the page", "Links", "Contact")
    )
    document = read(f"Aid\n\n{PROSE}\n\n{PROSE}\n\n\n{links}\n")
    assert {block.furniture for block in document.blocks[3:]} == {"links"}
    names = "\n".join(("Ann", "Bea", "Cleo", "Dora", "Eve", "Fay", "Gina"))
    assert all(
        block.furniture is None
        for block in read(f"Aid\n\n{PROSE}\n\nThe members of the council are these seven:\n{names}\n").blocks
    )


def test_cells_of_rows_are_spans_of_the_text() -> None:
    document = read("Town  2001  2002\nA     1     2\nB     3     4\n")
    assert [[document.quote(cell) for cell in block.cells] for block in document.blocks][1] == ["A", "1", "2"]


@pytest.mark.parametrize(
    "text",
    ["- a\n" * 20_000, "A\n\n" * 20_000, " " * 1_000_000, "\n" * 200_000, "-" * 1_000_000, "- " * 200_000, "a | " * 100_000,
     "a   " * 100_000, "".join(f"{' ' * n}- a\n" for n in range(600)), "1." * 200_000, "word " * 400_000, "word word word\n" * 20_000],
    ids=lambda text: repr(text[:8]),
)  # fmt: skip
def test_absurd_text_is_read_in_bounded_time(text: str) -> None:
    started = time.process_time()
    read(text)
    assert time.process_time() - started < 10


def test_a_wide_page_is_broken_to_a_width_too() -> None:
    """Lines of up to 120 columns are those of one paragraph, as shorter ones are."""
    words = " ".join(f"word{number}" for number in range(120))
    broken = textwrap.fill(words, 120)
    assert [block.text.replace("\n", " ") for block in read(f"{broken}\n\n{broken}\n").blocks] == [words, words]
