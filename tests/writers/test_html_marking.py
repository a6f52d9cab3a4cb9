"""Words marked as added and removed, and the passages that findings point at."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.writers.html.marking import Mark, in_lines, marked_text, marked_words, split_words

WORDS = (("=", "has "), ("-", "seven"), ("+", "eight"), ("=", " partners"))


def bare(markup: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", "", markup))


def test_the_older_column_holds_the_older_words_and_the_other_holds_both() -> None:
    old, both = marked_words(WORDS)
    assert old == "has <del>seven</del> partners"
    assert both == "has <del>seven</del><ins>eight</ins> partners"


def test_where_a_line_breaks_is_not_marked() -> None:
    words = (("=", "has"), ("-", "\n  "), ("+", " "), ("=", "seven partners"), ("-", ","), ("+", " "), ("=", "all"))
    old, both = marked_words(words)
    assert old == "has\n  seven partners<del>,</del>all"
    assert both == "has seven partners<del>,</del><ins> </ins>all"


def test_lines_end_where_passages_do() -> None:
    words = (("=", "wrapped\nhere.\n"), ("-", "It\nends."), ("+", "So\nit ends."))
    assert [*in_lines(words, [13], [13])] == [("=", "wrapped here.\n"), ("-", "It ends."), ("+", "So it ends.")]


@pytest.mark.parametrize(
    ("old_marks", "new_marks", "old", "both"),
    [
        pytest.param(
            [], [Mark(4, 18, "error")],
            "has <del>seven</del> partners",
            'has <del>seven</del><ins><mark class="error">eight</mark></ins><mark class="error"> partners</mark>',
            id="a passage of the newer version, across an edit",
        ),
        pytest.param(
            [Mark(4, 9, "note")], [],
            'has <del><mark class="note">seven</mark></del> partners',
            'has <del><mark class="note">seven</mark></del><ins>eight</ins> partners',
            id="a passage of the older version that is gone",
        ),
    ],
)  # fmt: skip
def test_findings_are_marked_in_the_words_of_their_own_version(
    old_marks: list[Mark], new_marks: list[Mark], old: str, both: str
) -> None:
    assert marked_words(WORDS, old_marks, new_marks) == (old, both)


def test_words_are_escaped() -> None:
    assert marked_words((("+", "<script>"),))[1] == "<ins>&lt;script&gt;</ins>"


def test_marks_may_overlap_and_reach_beyond_the_text() -> None:
    marked = marked_text("abcdef", [Mark(1, 4, "error"), Mark(2, 99, "note")])
    assert bare(marked) == "abcdef"
    assert 'class="error">b' in marked


def test_a_row_is_parted_into_cells_at_a_tab_of_either_version() -> None:
    assert split_words((("=", "a\tb"), ("-", "c\td")), "\t") == [[("=", "a")], [("=", "b"), ("-", "c")], [("-", "d")]]


@settings(max_examples=60)
@given(
    st.lists(st.tuples(st.sampled_from("=-+"), st.text("ab <&", max_size=6))),
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30))),
)  # fmt: skip
def test_marks_never_change_the_words(words: list[tuple[str, str]], ranges: list[tuple[int, int]]) -> None:
    marks = [Mark(min(pair), max(pair), "note") for pair in ranges]
    old, both = marked_words(words, marks, marks)  # type: ignore[arg-type]
    assert bare(old) == "".join(text for sign, text in words if sign != "+")
    assert bare(both) == "".join(text for _, text in words)
