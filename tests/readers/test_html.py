"""HTML of every age: what a browser would show, in blocks."""

# ruff: noqa: E501 - a row of a table stays on its line
from __future__ import annotations

import time

import pytest

from checker.document import Document


def read(source: str) -> Document:
    return Document.from_text(source, path="page.html", language="en")


def shown(source: str) -> list[str]:
    """The blocks of a page, one line each: kind (or sort of furniture), depth and marker where there are any, text."""
    lines = []
    for block in read(source).blocks:
        level = f"{block.depth}{block.marker}" if block.kind == "item" else ""
        lines.append(f"{block.furniture or block.kind}{level}: {block.text}")
    return lines


@pytest.mark.parametrize(
    ("source", "blocks"),
    [
        pytest.param("<p>One\n  two<b> three</b> <i>four</i>.", ["paragraph: One two three four."], id="white space"),
        pytest.param("<p>&agraveb; &notit; &eacucom", ["paragraph: àb; ¬it; &eacucom"], id="broken references"),
        pytest.param("<p>75&nbsp;% of &euro;&#32;5 &amp &copy2003", ["paragraph: 75\xa0% of € 5 & ©2003"], id="references"),
        pytest.param("One<p>two</p>three<div>four", [f"paragraph: {w}" for w in "One two three four".split()], id="implied"),
        pytest.param("one<br>two<br/><br>three", ["paragraph: one\ntwo", "paragraph: three"], id="line breaks"),
        pytest.param("<pre>one\n  two\r\nthree</pre>", ["code: one\n  two\nthree"], id="preformatted"),
        pytest.param("<blockquote><p>one<p>two</blockquote>three", ["quote: one", "quote: two", "paragraph: three"], id="quote"),
        pytest.param("<script>if (a<b) x()</script><style>p{}</style>a<!-- <p>b -->c", ["paragraph: ac"], id="no text"),
        pytest.param("a<p hidden>b<p style='display: none'>c<template>d</template><noscript>e</noscript><svg><text>f</svg>",
                     ["paragraph: a"], id="hidden"),
        pytest.param("<p title='a>b' data-x=\"<p>c\">d", ["paragraph: d"], id="marks in attributes"),
        pytest.param("5 < 6 & 7 > 2 <3", ["paragraph: 5 < 6 & 7 > 2 <3"], id="bare marks"),
        pytest.param("<ul><li>a<ul><li>b</ul><li>c</ul>", ["item1•: a", "item2•: b", "item1•: c"], id="nested list"),
        pytest.param("<ol start=3 type=a><li>x<li value=9>y<li>z</ol>", ["item1c.: x", "item1i.: y", "item1j.: z"], id="numbering"),
        pytest.param("<ol type=I><li><p>x</p><p>more</p><li>y</ol>", ["item1I.: x", "paragraph: more", "item1II.: y"],
                     id="paragraphs in an item"),
        pytest.param("<dl><dt>term<dd>meaning</dl>", ["item1: term", "paragraph: meaning"], id="definitions"),
        pytest.param("<table><tr><th>a<th>b<tr><td>1<td><p>2</p><p>3</p></table>", ["row: a\tb", "row: 1\t2 3"], id="table"),
        pytest.param("<table><caption>C</caption><tr><td rowspan=2>a<td>1<tr><td>2<tr><td colspan=2>all</table>",
                     ["caption: C", "row: a\t1", "row: \t2", "row: all\t"], id="spans of cells"),
        pytest.param("<table><tr><td>x<table><tr><th>a<th>b<tr><td>1<td>2</table></table>",
                     ["paragraph: x", "row: a\tb", "row: 1\t2"], id="layout around a table"),
        pytest.param("<table>lost<tr><th>a<th>b</table>", ["paragraph: lost", "row: a\tb"], id="text beside cells"),
        pytest.param("<b>a<p>b</b>c", ["paragraph: a", "paragraph: bc"], id="misnested"),
        pytest.param("<figure><img><figcaption>c</figcaption></figure>", ["caption: c"], id="figure"),
        pytest.param("<p>a</p <p>b", ["paragraph: a", "paragraph: b"], id="broken tag"),
    ],
)  # fmt: skip
def test_what_is_shown(source: str, blocks: list[str]) -> None:
    assert shown(source) == blocks


PROSE = "<p>The ministry gives aid to the countries of the south, and has done so for many years now."


@pytest.mark.parametrize(
    ("source", "sort"),
    [
        ("<nav><a href=a>X</a></nav>", "navigation"),
        ("<div role=navigation>X</div>", "navigation"),
        ("<header><p>X</header>", "banner"),
        ("<footer><p>X</footer>", "footer"),
        ("<div class='cookie-banner'><p>X</div>", "cookies"),
        ("<ol class=breadcrumb><li>X</ol>", "breadcrumb"),
        ("<p>You are here: <a href=a>X</a> &gt; Y", "breadcrumb"),
        ("<a href='#main'>Skip to content</a>", "navigation"),
        ("<p>Top of the page", "top"),
        ("<p>Naar boven", "top"),
        ("<p>Last modified: 15/03/2006", "dateline"),
        ("<div class=sidebar><a href=a>X</a> <a href=b>Y</a></div>", "navigation"),
        ("<form role=search><label>X</label></form>", "search"),
        ("<p>© 2020 Ministry", "footer"),
        (
            "<div class=sidebar><p>The office will be closed on Monday, since it is being painted. Do not come.</div>",
            None,
        ),
        ("<aside><p>The office will be closed on Monday, since it is being painted. Do not come.</aside>", None),
        ("<div class='note margin-bottom'><p>X</div>", None),
        ("<section id=cookies><h2>Cookies</h2><p>X</section>", None),
        ("<div id=consent><p>X <button>Y</button></div>", "cookies"),
        ("<div class=bottom><p>X</div>", "footer"),
        ("<div class=navfooter><table><tr><td><a href=a>Next</a><td>X</table></div>", "navigation"),
        ("<p>X", None),
        ("<article><footer><p>X</footer></article>", None),
    ],
)
def test_furniture_is_told_by_general_signs(source: str, sort: str | None) -> None:
    document = read(f"<main><h1>Aid</h1>{PROSE * 5}</main>{source}")
    assert document.blocks[-1].furniture == sort


def test_a_long_table_of_contents_may_hold_a_sentence() -> None:
    entry = "<p>1.2. <a href=a#b>On the boats</a>"
    contents = (
        f"<div class=toc>{entry * 30}<p><a href=a#c>How the four boats of the coast guard are paid for.</a></div>"
    )
    document = read(f"<main><h1>Aid</h1>{PROSE * 40}</main>{contents}")
    assert {block.furniture for block in document.blocks[-31:]} == {"navigation"}


def test_lines_above_the_title_are_a_banner_and_the_title_stays() -> None:
    assert shown(f"<header><p>Ministry<h1>Aid</h1></header>{PROSE}")[:2] == ["banner: Ministry", "title: Aid"]


def test_a_header_that_holds_the_title_and_its_introduction_is_content() -> None:
    assert shown(f"<header><h1>Aid</h1>{PROSE}</header>{PROSE}")[1].startswith("paragraph: The ministry")


def test_layout_tables_hold_a_menu_and_the_page() -> None:
    menu = "".join(f"<a href={name}>{name}</a><br>" for name in ("Home", "News", "Map"))
    source = f"<table><tr><td>{menu}<td><h1>Aid</h1>{PROSE}<tr><td colspan=2><font size=1>Tel. 5</font></table>"
    assert shown(source)[:2] == ["navigation: Home\nNews\nMap", "title: Aid"]


def test_bold_lines_are_headings_where_a_page_has_no_others() -> None:
    source = f"<p><font size=5><b>Aid</b></font>{PROSE}<p><b>Why</b>{PROSE}<p><b>Note:</b>{PROSE}<p><b>How</b>{PROSE}"
    document = read(source)
    assert document.title == "Aid"
    assert [section.heading for section in document.sections] == ["", "Why", "How"]
    assert [s.heading for s in read(f"<h1>A</h1><h2>B</h2><h2>C</h2><p><b>Why</b>{PROSE}").sections] == ["", "B", "C"]


def test_a_bold_line_above_its_text_is_a_heading_too() -> None:
    text = "The ministry gives aid to the countries of the south, and has done so for years."
    document = read(f"<font size=5><b>Aid</b></font><p><b>Why</b><br>{text}<p><b>How</b><br>\n{text}<br>{text}")
    assert [section.heading for section in document.sections] == ["", "Why", "How"]
    assert [block.kind for block in read(f"<b>Ministry<br>Street 5</b><br>{text}").blocks] == ["paragraph"]


def test_names_make_headings_where_a_page_has_no_others() -> None:
    document = read(
        f"<div class=title>Aid</div>{PROSE}<p class='subtitle x'>Why</p>{PROSE}<p class=heading>How</p>{PROSE}"
    )
    assert (document.title, [section.heading for section in document.sections]) == ("Aid", ["", "Why", "How"])


@pytest.mark.parametrize(
    ("source", "title", "sections"),
    [
        ("<h1>T</h1><h3>a</h3><h2>b</h2><h3>c</h3><h4>d</h4>", "T", [("", 0), ("a", 1), ("b", 1), ("c", 2), ("d", 3)]),
        ("<title>Site - T</title><h1>T</h1>x<h1>a</h1>x<h1>b</h1>", "T", [("", 0), ("a", 1), ("b", 1)]),
        ("<title>Site</title><h1>a</h1>x<h1>b</h1>", "Site", [("", 0), ("a", 1), ("b", 1)]),
        ("<title>Site</title><h2>a</h2>x<h2>b</h2>", "Site", [("", 0), ("a", 1), ("b", 1)]),
        ("<nav><h2>Menu</h2></nav><h1>T</h1><h2>a</h2>", "T", [("", 0), ("a", 1)]),
        ("<h2>Site</h2><h1>T</h1><h2>a</h2>", "T", [("", 0), ("a", 1)]),
        ("<p>x", "", [("", 0)]),
    ],
)
def test_title_and_sections(source: str, title: str, sections: list[tuple[str, int]]) -> None:
    document = read(source)
    assert document.title == title
    assert [(section.heading, section.level) for section in document.sections] == sections


def test_links_carry_their_text_and_target() -> None:
    document = read("<p> See <a href='/a?b=1&amp;c'>the <b>law</b></a>, <a>no link</a>.")
    (link,) = document.blocks[0].links
    assert (document.quote(link.span), link.target) == ("the law", "/a?b=1&c")


def test_code_and_marks_of_notes_are_told_apart_from_prose() -> None:
    document = read('<h1>T</h1><p> Press <kbd>Ctrl</kbd> or <code>a <var>b</var></code> now'
                    '<a class="footnote-ref" href="#n1">2</a> please.')  # fmt: skip
    block = document.blocks[-1]
    assert [document.quote(span) for span in block.literals] == ["Ctrl", "a b"]
    assert block.text == "Press Ctrl or a b now² please."
    assert len(block.prose) == len(block.text)
    assert "Ctrl" not in block.prose


def test_a_header_row_is_one_of_headings_or_the_only_bold_one() -> None:
    plain = "<tr><td>a<td>1"
    assert [b.header for b in read(f"<table><tr><th>x<th>y{plain}</table>").blocks] == [True, False]
    assert [b.header for b in read(f"<table><tr><td><b>x</b><td><b>y</b>{plain}</table>").blocks] == [True, False]
    assert [b.header for b in read(f"<table>{plain}{plain}</table>").blocks] == [False, False]
    assert [b.header for b in read("<table><tr><th>x<td>y<tr><th>a<td>1</table>").blocks] == [False, False]
    totals = "<tr><th>All<th>1,204<th>3 %"
    assert [b.header for b in read(f"<table><tr><th>x<th>y<th>z<tr><td>a<td>1<td>2{totals}</table>").blocks] == [
        True, False, False
    ]  # fmt: skip
    years = "<tr><th>x<th>2021<th>2022"
    assert [b.header for b in read(f"<table>{years}<tr><td>a<td>1<td>2{years}</table>").blocks] == [True, False, True]


def test_comments_to_the_checker_are_directives() -> None:
    document = read("<p>one<!-- other --><p>two<!-- checker: off count — seen --> three")
    (directive,) = document.directives
    assert directive.text == "off count — seen"


def test_lines_and_columns_are_those_of_the_file() -> None:
    source = "<p>one\r\n  <b>t&eacute;o</b> three\r\n<p>four"
    document = read(source)
    for word, line, column in (("one", 1, 4), ("téo", 2, 6), ("o three", 2, 15), ("three", 2, 21), ("four", 3, 4)):
        position = document.position(document.text.index(word))
        assert (position.line, position.column) == (line, column), word


@pytest.mark.parametrize(
    "source",
    [
        "<div>" * 50_000, "<b>" * 50_000, "<table><tr><td>" * 20_000, "<ul><li>" * 20_000, "<a href='" * 20_000, "<" * 100_000,
        "<a " * 30_000, "<!--" * 30_000, "&" * 100_000, "<title>" * 30_000, "x<br>" * 20_000, "<td colspan=999 rowspan=999>x" * 2_000,
        "\0" * 10_000, "\ud800" * 10_000, "<i><b></i></b>x" * 3_000, " " * 1_000_000, "word " * 200_000,
    ],
    ids=lambda source: source[:12].strip("\0"),
)  # fmt: skip
def test_absurd_pages_are_read_in_bounded_time(source: str) -> None:
    started = time.process_time()
    read(f"{source}the end")
    assert time.process_time() - started < 10


def test_depth_is_bounded_and_told() -> None:
    document = read("<div>" * 5_000 + "deep" + "</div>" * 5_000 + "<p>after")
    assert [block.text for block in document.blocks] == ["deep", "after"]
    assert "nested deeper" in document.notes[0]


def test_a_tag_that_is_never_closed_loses_no_text() -> None:
    document = read('<p>one <a href="x>two</a> <p>three')
    assert "three" in document.text
    assert document.notes


def test_raised_figures_stay_apart_from_numbers() -> None:
    """A mark of a note does not become a digit of the year before it, and a square metre stays one."""
    page = "<p>In 2019<sup>1</sup> it had 20 m<sup>2</sup>, on the 1<sup>st</sup>.</p>"
    assert read(page).text == "In 2019¹ it had 20 m², on the 1st."
