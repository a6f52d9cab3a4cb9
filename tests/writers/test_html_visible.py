"""Page text made safe to show."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.writers.html.visible import plain, shown

HIDDEN = {
    "nul": "\x00",
    "escape": "\x1b",
    "c1 control": "\x9b",
    "right-to-left override": "\u202e",
    "isolate": "\u2066",
    "zero-width space": "\u200b",
    "soft hyphen": "\u00ad",
    "byte order mark": "\ufeff",
    "lone surrogate": "\ud800",
    "tag": "\U000e0041",
    "line separator": "\u2028",
}


@pytest.mark.parametrize("character", HIDDEN.values(), ids=HIDDEN)
def test_a_hidden_character_is_told_by_its_code_point(character: str) -> None:
    code = f"U+{ord(character):04X}"
    assert character not in shown(f"a{character}b")
    assert code in shown(f"a{character}b")
    assert plain(f"a{character}b") == f"a⟨{code}⟩b"


@pytest.mark.parametrize("text", ["plain", "naïve Straße", "a\tb\nc", "a\u00a0b", "‘quoted’ – so", "עברית"])
def test_ordinary_text_is_left_as_it_is(text: str) -> None:
    assert plain(text) == text
    assert str(shown(text)) == text


def test_markup_is_escaped_around_hidden_characters() -> None:
    assert str(shown("<b>\u202e</b>")) == (
        '&lt;b&gt;<span class="hidden-character" title="Right-to-left override">U+202E</span>&lt;/b&gt;'
    )


@settings(max_examples=100)
@given(st.text())
def test_whatever_the_text_the_html_can_be_written_and_opens_no_other_tag(text: str) -> None:
    html = str(shown(text))
    html.encode("utf-8")
    without_marks = html.replace('<span class="hidden-character"', "").replace("</span>", "")
    assert "<" not in without_marks
