"""What holds for every page that is read, whatever its format."""

from __future__ import annotations

import pytest

from checker.document import Document

PAGES = {
    "page.html": "<title>Aid</title><h1>Aid</h1><p>Two &eacute;.<ul><li>one<li>two</ul><h2>More</h2><p>End.",
    "page.md": "# Aid\n\nTwo *words* and a [link](x).\n\n- one\n- two\n\n## More\n\nEnd.\n",
    "page.txt": "Aid\n\nTwo words are all that stands.\n\n- one\n- two\n\nMore\n\nThis is the end.\n",
}


@pytest.mark.parametrize("path", PAGES)
def test_spans_quote_their_text_and_sections_part_the_blocks(path: str) -> None:
    document = Document.from_text(PAGES[path], path=path)
    assert document.title == "Aid"
    assert [section.heading for section in document.sections] == ["", "More"]
    assert [block.kind for block in document.blocks] == ["title", "paragraph", "item", "item", "heading", "paragraph"]
    end = 0
    for block in document.blocks:
        assert block.text == document.quote(block.span)
        assert block.span.start >= end
        end = block.span.end
    assert [i for s in document.sections for i in range(s.first_block, s.end_block)] == list(
        range(len(document.blocks))
    )
