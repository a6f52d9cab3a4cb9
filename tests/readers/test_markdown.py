# ruff: noqa: E501 - a row of a table stays on its line
"""Markdown: its rendered text in blocks, and where each character stands in the source."""

from __future__ import annotations

import time

import pytest

from checker.document import Document


def read(source: str) -> Document:
    return Document.from_text(source, path="page.md")


def shown(source: str) -> list[str]:
    lines = []
    for block in read(source).blocks:
        level = f"{block.depth}{block.marker}" if block.kind == "item" else ""
        lines.append(f"{block.furniture or block.kind}{level}: {block.text}")
    return lines


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        pytest.param(
            "One *two* **three** `four  five` ~~six~~.", ["paragraph: One two three four  five six."], id="marks"
        ),
        pytest.param("one\ntwo  \nthree", ["paragraph: one two\nthree"], id="line ends"),
        pytest.param("5 \\* 6 &amp; &eacute; 1\\. a", ["paragraph: 5 * 6 & é 1. a"], id="escapes and references"),
        pytest.param(
            "A [link](http://x.y 'with (title)') and ![image](z) <http://a.b>.",
            ["paragraph: A link and  http://a.b."],
            id="links",
        ),
        pytest.param(
            "[a][1] [b][] [c]\n\n[1]: http://x\n[b]: http://y\n[c]: http://z",
            ["paragraph: a b c"],
            id="references of links",
        ),
        pytest.param("T\n===\n\nh\n---\n\n### k ###\n", ["title: T", "heading: h", "heading: k"], id="headings"),
        pytest.param(
            "- a\n  - b\n- c\n\n  more\n", ["item1-: a", "item2-: b", "item1-: c", "paragraph: more"], id="lists"
        ),
        pytest.param("3. a\n4. b\n", ["item13.: a", "item14.: b"], id="numbered list"),
        pytest.param("> one\n> two\n>\n> - three\n", ["quote: one two", "item1-: three"], id="quotation"),
        pytest.param("```py\na  = 1\n\nb\n```\n\n    c\n", ["code: a  = 1\n\nb", "code: c"], id="code"),
        pytest.param(
            "| a | b |\n|---|--:|\n| 1 \\| 2 | [x](y) |\n| | 3 |",
            ["row: a\tb", "row: 1 | 2\tx", "row: \t3"],
            id="table",
        ),
        pytest.param("---\ntitle: T\nlanguage: fr\n---\n\ntext", ["paragraph: text"], id="front matter"),
        pytest.param(
            "<div>\n<p>One <b>two</b></p>\n<ul><li>x</ul>\n</div>\n\nafter",
            ["paragraph: One two", "item1•: x", "paragraph: after"],
            id="html block",
        ),
        pytest.param("a <b>b</b><br>c <!-- d -->e", ["paragraph: a b\nc e"], id="html inside"),
        pytest.param("[](x)\n\n![](y)\n\n* * *\n\ntext", ["paragraph: text"], id="nothing to show"),
    ],
)
def test_what_is_shown(source: str, blocks: list[str]) -> None:
    assert shown(source) == blocks


def test_front_matter_tells_title_and_language() -> None:
    document = read("---\ntitle: 'Aid'\nlang: fr\n---\n\nLe texte de la page est court.\n")
    assert (document.title, document.language) == ("Aid", "fr")


def test_links_carry_their_text_and_target() -> None:
    document = read("See [the **law**](http://x.y/a(b) 'c') and [this](z).")
    assert [(document.quote(link.span), link.target) for link in document.blocks[0].links] == [
        ("the law", "http://x.y/a(b)"),
        ("this", "z"),
    ]


def test_rows_know_their_header_and_cells() -> None:
    document = read("| a | b |\n|---|---|\n| 1 | |\n")
    assert [block.header for block in document.blocks] == [True, False]
    assert [document.quote(cell) for cell in document.blocks[1].cells] == ["1", ""]


def test_comments_to_the_checker_are_directives() -> None:
    document = read("one <!-- checker: off count --> two\n\n<!-- checker: off text — seen -->\n\nthree\n")
    assert [directive.text for directive in document.directives] == ["off count", "off text — seen"]
    assert document.directives[0].offset == len("one ")


@pytest.mark.parametrize(
    ("source", "word", "line", "column"),
    [
        ("---\nx: y\n---\n\none **two**\n", "two", 5, 7),
        ("> one\r\n> two [three](x) four\r\n", "four", 2, 18),
        ("- one\n\n  - `two` three\n", "three", 3, 11),
        ("| a | b |\n|---|---|\n| a | the b |\n", "the b", 3, 7),
        ("&amp; one \\* two", "two", 1, 14),
        ("<div>\n<p>one\n  <b>two</b></div>\n", "two", 3, 6),
        ("one [a two](two) two three", "three", 1, 22),
    ],
)
def test_lines_and_columns_are_those_of_the_file(source: str, word: str, line: int, column: int) -> None:
    document = read(source)
    position = document.position(document.text.index(word))
    assert (position.line, position.column) == (line, column)


@pytest.mark.parametrize(
    "source",
    ["[" * 300_000, "*a " * 100_000, "> " * 20_000, "`" * 300_000, "`a``" * 50_000, "![" * 100_000, "\\" * 300_000, "|a" * 20_000,
     "<" * 300_000, "&" * 300_000, "---\n" * 50_000, "- " * 50_000, "[a](" * 50_000, "\0" * 50_000, "word " * 300_000, "[a\n" * 60_000],
    ids=lambda source: repr(source[:6]),
)  # fmt: skip
def test_absurd_pages_are_read_in_bounded_time(source: str) -> None:
    started = time.perf_counter()
    read(source)
    assert time.perf_counter() - started < 10


def test_deep_nesting_is_told() -> None:
    assert "nested deeper" in " ".join(read("> " * 500 + "deep").notes)


def test_bold_items_with_paragraphs_of_their_own_are_headings() -> None:
    source = "# Terms\n\n" + "".join(
        f"{n}. **{name}**\n\n   Some text of it.\n\n   - one\n\n" for n, name in enumerate(("Why", "How", "When"), 1)
    )
    document = read(source)
    assert [(section.heading, section.level) for section in document.sections] == [
        ("", 0),
        ("Why", 1),
        ("How", 1),
        ("When", 1),
    ]
    assert {(block.kind, block.depth) for block in document.blocks[2:4]} == {("paragraph", 0), ("item", 1)}
    assert [block.kind for block in read("1. **Why**\n2. **How**\n3. **When**\n").blocks] == ["item"] * 3


def test_code_within_a_paragraph_is_known() -> None:
    document = Document.from_text(
        "# T\n\n  Use `ls  -l` and **`a|b`**.\n\n| a | b |\n|---|---|\n| x `y` | z |\n", path="p.md"
    )
    found = [document.quote(span) for block in document.blocks for span in block.literals]
    assert found == ["ls  -l", "a|b", "y"]


def test_a_tab_before_code_in_a_fence_that_is_set_in_stands_for_the_spaces_left_of_it() -> None:
    source = " ```\n\tword\n ```\n"
    document = Document.from_text(source, path="a.md")
    assert source[document.source_map.source_offset(document.blocks[0].span.start)] == "w"
