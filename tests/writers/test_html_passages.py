"""The text of two versions as rows, laid out as a page reads, and the picture of their sections."""

from __future__ import annotations

import datetime
import html
import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import checker
from checker.document import Document
from checker.versions.comparison import SectionLink
from checker.writers.html.layout import lay_out
from checker.writers.html.passages import Flow, Row
from checker.writers.html.ribbons import Picture, draw, shade

OLD = """# Grants

Seven provinces take part.

## Who may apply

- a plan for two years
- a letter of the mayor

## Amounts

| Sort | Amount |
|------|--------|
| Books | 500 euro |
| Sport | 750 euro |

## Deadlines

Requests are sent by 1 March of each year, on paper and signed.

Late requests wait for the next round.

Nobody is heard before the first of May.

The office answers by post within thirty days.
"""
NEW = (
    OLD.replace("Seven", "Eight").replace("500", "600").replace("## Amounts", "## How much")
    + "\n## Appeals\n\nWhoever was refused may write to the ombudsman.\n"
)


def read(text: str, date: str = "2020-01-01") -> Document:
    return Document.from_text(
        text, path=f"sources/x/{date}.en.md", language="en", date=datetime.date.fromisoformat(date)
    )


def rows(old: str, new: str) -> list[Row]:
    return list(Flow(checker.compare(read(old), read(new))).rows())


def bare(markup: str) -> str:
    """The words without their tags; a table's cells parted by a tab."""
    return html.unescape(re.sub(r"<[^>]+>", "", re.sub(r"</t[dh]><t[dh][^>]*>", "\t", markup)))


def newer(markup: str) -> str:
    return bare(re.sub(r"(?s)<del>.*?</del>", "", markup))


@pytest.fixture(scope="module")
def laid() -> list[str]:
    return [group.shape for section in lay_out(rows(OLD, NEW)) for part in section.stretches for group in part.groups]


def test_lists_are_lists_and_tables_are_tables(laid: list[str]) -> None:
    assert laid.count("list") == 1
    assert laid.count("table") == 1
    assert laid.count("heading") == 4


def test_a_section_begins_at_each_heading_and_headings_skip_no_level() -> None:
    deep = "# T\n\n### Deep\n\nx y z\n\n###### Deeper\n\nx y z\n\n## Up\n\nx y z\n"
    sections = lay_out(rows(deep, deep))
    levels = [
        row.level for s in sections for p in s.stretches for g in p.groups for row in g.rows if row.shape == "heading"
    ]
    assert all(level <= before + 1 for before, level in zip([2, *levels], levels, strict=False))
    assert all(3 <= level <= 6 for level in levels)


def test_a_long_unchanged_stretch_is_folded_and_its_heading_is_not() -> None:
    folds = [part.fold for section in lay_out(rows(OLD, NEW)) for part in section.stretches if part.fold]
    assert folds == ["4 passages unchanged"]


def test_every_passage_of_both_versions_is_in_the_rows() -> None:
    old, new = read(OLD), read(NEW)
    shown = rows(OLD, NEW)
    assert [bare(row.old) for row in shown if row.old] == [block.text for block in old.blocks]
    assert [newer(row.both) for row in shown if newer(row.both)] == [block.text for block in new.blocks]


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.sampled_from(["one two three", "four five six", "<b> & 'x'", "seven\u202e eight"]), max_size=6),
    st.data(),
)
def test_whatever_changes_the_newer_text_can_be_read_from_the_rows(old: list[str], data: st.DataObject) -> None:
    new = data.draw(st.permutations([*old, "nine ten eleven"]))
    document = read("\n\n".join(new))
    shown = [newer(row.both) for row in rows("\n\n".join(old), "\n\n".join(new)) if newer(row.both)]
    assert "\n".join(shown) == "\n".join(block.text for block in document.blocks).replace("\u202e", "U+202E")


def test_a_moved_passage_tells_where_from_and_leaves_a_pointer() -> None:
    first, second, third = ("The first paragraph speaks of the sea and of ships that sail on it by night.",
                            "The second paragraph is about bread, butter and the price of milk in winter.",
                            "The third paragraph tells of mountains, snow and the people who climb them.")  # fmt: skip
    shown = rows(f"# T\n\n{first}\n\n{second}\n\n{third}\n", f"# T\n\n{second}\n\n{third}\n\n{first}\n")
    moved = [row for row in shown if "k-moved" in row.classes]
    gaps = [row for row in shown if row.classes == "gap"]
    assert len(moved) == len(gaps) == 1
    assert moved[0].aside == "Moved within this section"
    assert f'href="#{moved[0].anchor}"' in gaps[0].aside


def test_a_moved_section_says_where_it_stood() -> None:
    late = re.search(r"(?s)## Deadlines.*", OLD)
    assert late
    shown = rows(OLD, OLD.replace(late[0], "").replace("## Who", f"{late[0]}\n## Who"))
    asides = [row.aside for row in shown if row.aside and row.classes != "gap"]
    # which of the sections passed the others by is for the alignment to say
    assert [aside for aside in asides if aside.startswith("This section moved here; it stood after ")]
    assert {aside for aside in asides if not aside.startswith("This section")} == {"Moved here with its section"}


def test_rows_have_anchors_of_their_own() -> None:
    anchors = [row.anchor for row in rows(OLD, NEW) if row.anchor]
    assert len(anchors) == len(set(anchors))


def picture(old: str, new: str) -> Picture | None:
    comparison = checker.compare(read(old), read(new))
    flow = Flow(comparison)
    list(flow.rows())
    return draw(comparison, flow.anchor_of)


def test_the_picture_joins_the_sections_that_belong_together() -> None:
    comparison = checker.compare(read(OLD), read(NEW))
    # how sections are aligned is tested elsewhere: here the first four belong together, and the last is new
    links = [
        SectionLink(
            old=old, new=new, how="by hand", similarity=0.83,
            kind="kept" if old.heading == new.heading else "renamed",
        )
        for old, new in zip(comparison.old.sections, comparison.new.sections, strict=False)
    ]  # fmt: skip
    links.append(SectionLink(old=None, new=comparison.new.sections[-1], kind="added", similarity=0, how="by hand"))
    flow = Flow(comparison)
    list(flow.rows())
    drawn = draw(replace(comparison, sections=tuple(links)), flow.anchor_of)
    assert drawn
    assert [bar.heading for bar in drawn.new if bar.alone] == ["Appeals"]
    assert not [bar for bar in drawn.old if bar.alone]
    assert any("“Amounts” renamed, now “How much”, 83% alike" in ribbon.label for ribbon in drawn.ribbons)
    assert all(ribbon.href.startswith("#") and ribbon.href != "#text" for ribbon in drawn.ribbons)
    bottoms = [bar.y + bar.height for bar in drawn.new]
    assert all(after.y > bottom for after, bottom in zip(drawn.new[1:], bottoms, strict=False))
    assert max(bottoms) <= drawn.height + 0.2


def test_there_is_no_picture_of_a_page_without_sections() -> None:
    assert picture("One paragraph.", "Another paragraph.") is None


def test_a_page_of_a_thousand_sections_is_drawn_in_part() -> None:
    text = "# T\n\n" + "\n\n".join(f"## Section {n}\n\nText number {n} of the page." for n in range(1_000))
    drawn = picture(text, text.replace("Text number 7 of", "Words number 8 on"))
    assert drawn
    assert drawn.left_out > 900
    assert len(drawn.rows) == 1_000


@pytest.mark.parametrize(
    ("similarity", "step"), [(1.0, 0), (0.99, 1), (0.8, 1), (0.79, 2), (0.5, 2), (0.2, 3), (0.0, 3)]
)
def test_the_shade_tells_how_much_changed(similarity: float, step: int) -> None:
    assert shade(similarity) == step
