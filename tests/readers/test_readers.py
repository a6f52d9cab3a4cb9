"""What holds for every page that is read, whatever its format."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import checker
from checker.document import Document
from checker.readers import read_bytes

if TYPE_CHECKING:
    from pathlib import Path

PAGES = {
    "page.html": "<title>Aid</title><h1>Aid</h1><p>Two &eacute;.<ul><li>one<li>two</ul><h2>More</h2><p>End.",
    "page.md": "# Aid\n\nTwo *words* and a [link](x).\n\n- one\n- two\n\n## More\n\nEnd.\n",
    "page.txt": "Aid\n\nTwo words are all that stands.\n\n- one\n- two\n\nMore\n\nThis is the end.\n",
}


def assert_sound(document: Document) -> None:
    """Spans quote their text, blocks are in order and apart, sections part the blocks, positions lie in the file."""
    end = 0
    for index, block in enumerate(document.blocks):
        assert block.index == index
        assert block.text == document.quote(block.span)
        assert block.text.strip() == block.text or block.kind == "row"
        assert block.text
        assert block.span.start >= end
        end = block.span.end
        assert all(block.span.contains(cell) for cell in block.cells)
        assert all(block.span.contains(link.span) and link.span for link in block.links)
        assert block.parent is None or block.parent < index
        if block.kind == "heading":
            assert document.sections[block.section].first_block == index
    parted = [i for section in document.sections for i in range(section.first_block, section.end_block)]
    assert parted == list(range(len(document.blocks)))
    for section in document.sections[1:]:
        assert section.heading == document.blocks[section.first_block].text
        assert section.parent is None or document.sections[section.parent].level == section.level - 1
    assert list(document.source_map.text_starts) == sorted(set(document.source_map.text_starts))


def assert_positions(document: Document, source: str) -> None:
    """Every character of a block is the one at its place in the source, white space aside."""
    for block in document.blocks:
        for offset in range(block.span.start, block.span.end):
            character = document.text[offset]
            if not character.isspace():
                assert source[document.source_map.source_offset(offset)] == character


@pytest.mark.parametrize("path", PAGES)
def test_every_format_gives_the_same_structure(path: str) -> None:
    document = Document.from_text(PAGES[path], path=path)
    assert_sound(document)
    assert document.title == "Aid"
    assert [section.heading for section in document.sections] == ["", "More"]
    assert [block.kind for block in document.blocks] == ["title", "paragraph", "item", "item", "heading", "paragraph"]


_TAGS = "p div b i table tr td th li ul ol h1 h2 a span br blockquote pre dl dt dd section article form caption"
_HTML = st.lists(
    st.one_of(
        st.sampled_from(
            ["word", " two words ", "x", "\n", "\xa0", " a < b ", "é", "]]>", "<!-- c -->", "<![CDATA[x]]>"]
        ),
        st.sampled_from([f"<{tag}>" for tag in _TAGS.split()]),
        st.sampled_from([f"</{tag}>" for tag in _TAGS.split()]),
        st.sampled_from(
            [
                '<a href="x>y">',
                "<p title='a\"b'>",
                "<script>if (a<b) '<p>'</script>",
                "<style>p{}</style>",
                "<td colspan=3>",
            ]
        ),
        st.sampled_from(
            ["<title>", "</title>", "<textarea>", "<svg><text>", "</svg>", "<template>", "<p hidden>", "<"]
        ),
    ),
    max_size=30,
).map("".join)
_MARKDOWN = st.lists(
    st.sampled_from(
        ["word", " ", "\n", "\n\n", "* ", "**",
         "_", "`", "[a](b)", "[", "](", ")", "# ", "> ", "1. ", "- ", "    ", "| a | b |\n",
         "|---|---|\n", "<b>", "</b>", "<div>\n", "\\*", "```\n", "===\n", "![i](j)", "<http://x.y>", "~~", "\t", "!"]
    ),
    max_size=30,
).map("".join)  # fmt: skip
_TEXT = st.lists(
    st.sampled_from(
        ["Word", "a longer line of words that goes on", ".", "\n", "\n\n", "- ", "  - ", "• ",
         "1. ", "a) ", "(2) ", " ", "\t", "\xa0",
         "\r\n", "---\n", "===\n", "* ", "o ", "Home | News | Map\n", "3.1 ", ":", "\r", "\x0c", "\u2028"]
    ),
    max_size=40,
).map("".join)  # fmt: skip


@given(source=_HTML)
@settings(max_examples=150, deadline=None)
def test_any_html_is_sound_and_keeps_its_places(source: str) -> None:
    document = Document.from_text(source, path="a.html")
    assert_sound(document)
    assert_positions(document, source)


@given(source=_MARKDOWN)
@settings(max_examples=150, deadline=None)
def test_any_markdown_is_sound_and_keeps_its_places(source: str) -> None:
    document = Document.from_text(source, path="a.md")
    assert_sound(document)
    assert_positions(document, source)


@given(source=_TEXT)
@settings(max_examples=150, deadline=None)
def test_any_text_is_itself_and_lies_in_blocks(source: str) -> None:
    document = Document.from_text(source, path="a.txt")
    assert document.text == source
    assert_sound(document)
    assert_positions(document, source)
    blocks = "".join(block.marker + block.text for block in document.blocks)
    ruled = [line for line in source.splitlines() if line.strip() and not line.strip().strip("-=_*~# ")]
    assert len("".join(blocks.split())) >= len("".join(source.split())) - len("".join("".join(ruled).split()))


@given(text=st.text(max_size=200))
@settings(max_examples=100, deadline=None)
@pytest.mark.parametrize("path", ["a.html", "a.md", "a.txt"])
def test_any_characters_can_be_read(path: str, text: str) -> None:
    assert_sound(Document.from_text(text, path=path))


def test_headings_of_real_pages_are_those_that_readers_named(shared: Path) -> None:
    import tomllib

    from checker.origins.folder import read

    for file in sorted((shared / "eval" / "cases").glob("*/case.toml")):
        named: dict[str, set[str]] = {}
        for row in tomllib.loads(file.read_text("utf-8")).get("align", []):
            for side in ("old", "new"):
                if side in row:
                    named.setdefault(row[side][0], set()).add(row[side][1])
        for path, headings in named.items():
            document = read(file.parent / path)
            assert_sound(document)
            assert {section.heading.replace("\xa0", " ") for section in document.sections} == headings, path
            assert document.title not in headings


@pytest.mark.parametrize("language", [None, "es", "en-GB", "EN", "", "unknown"])
def test_a_page_is_of_a_language_that_can_be_read(language: str | None) -> None:
    text = "The office has five branches: Ask, Brae and Carn. It will open on 31 June 2019."
    document = Document.from_text(text, language=language)
    assert document.language == "en"
    assert bool(document.notes) == (language in {"es", "unknown"})
    assert [finding.kind for finding in checker.check([document]).findings] == ["count", "chronology"]


@pytest.mark.parametrize("source", ["<script>show()</script><div id=app></div>", "<frameset><frame src=a></frameset>"])
def test_a_page_without_text_says_so(source: str) -> None:
    (note,) = read_bytes(source.encode(), path="page.html").notes
    assert note.startswith("no text in it")
