"""Sentences told without the pipeline: only where there is one way to read the marks, and then as the pipeline does."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.language.pipeline import blank
from checker.language.plain_ends import plain_ends
from checker.language.sentence_ends import small_words

PIECES = (
    "The boat left", "He stayed", "it rained", "See Art", "Mr", "Plan B", "in the U.S", "a.m", "3.5 euro", "Section 14",
    "etc", "Der Hafen", "am 3", "Oktober", "example.com", "(see below)", "“so it is”", "e.g", "X", "1", "2019",
    "the U.S.-based Harbour", "17 U.S.C", "(“Art", "Harbour Inc", "at example.org/aid/", "It ended.Nobody",
    "as ’it is’", "app.Fo", "Inc.’s",
)  # fmt: skip
MARKS = (
    ". ", "! ", "? ", ", ", ".) ", ".” ", " ", ": ", ".\u00a0", "). ", "... ", ".\n", ".", ") ", "., ", ".), ", ".; ",
    ".). ", "… ", " . ",
)  # fmt: skip


def by_pipeline(text: str, language: str) -> list[str]:
    return [sentence.text.strip() for sentence in blank(language)(text).sents if not sentence.text.isspace()]


def plainly(text: str, language: str) -> list[str] | None:
    begins = plain_ends(text, language)
    if begins is None:
        return None
    edges = [0, *begins, len(text)]
    return [text[start:end].strip() for start, end in pairwise(edges)]


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(MARKS)), min_size=1, max_size=6),
    st.sampled_from(("en", "fr", "nl", "de")),
)
def test_what_is_told_plainly_the_pipeline_tells_too(pieces: list[tuple[str, str]], language: str) -> None:
    text = "".join(piece + mark for piece, mark in pieces)
    found = plainly(text, language)
    assert found is None or found == by_pipeline(text, language)


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        pytest.param("en", "It left. We stayed! Why? No idea.", 4, id="plain marks"),
        pytest.param("en", "It costs 3.5 euro at example.com, see there.", 1, id="a number and an address"),
        pytest.param("en", "So says Section 14. The rest follows.", 2, id="a number at the end"),
        pytest.param("en", "Made by Harbour Inc. The rest is known.", 2, id="an abbreviation before a small word"),
        pytest.param("en", "The Harbour Inc. Policy is known.", 1, id="an abbreviation before another word"),
        pytest.param("en", "He said... Then he left.", 1, id="three full stops"),
        pytest.param("en", "It lies on Quay Blvd., Carrow, of Dock Ltd., Unit 3.", 1, id="a comma behind it"),
        pytest.param("en", "See 17 U.S.C. 512 on U.S.-based firms.", 1, id="letters with full stops"),
        pytest.param("en", "It belongs to Dock Inc. (“Dock”) now.", 1, id="a quotation in brackets"),
        pytest.param("en", "The port is closed.Nobody knows why.", 2, id="no space between"),
        pytest.param("nl", "Dat staat in de app.Die werkt niet.", None, id="what may be an abbreviation"),
        pytest.param("en", "Ask at dock.example/aid/Forms.They help.", None, id="what may be an address"),
        pytest.param("de", "Er kam z. B. im Mai. Dann ging er.", 2, id="an abbreviation that never ends one"),
    ],
)
def test_what_is_plain(language: str, text: str, wanted: int | None) -> None:
    found = plainly(text, language)
    assert (None if found is None else len(found)) == wanted


def test_a_row_of_marks_takes_no_time() -> None:
    for text in ("!?" * 50_000, "." * 100_000, ".)" * 50_000 + " A", "e.g., " * 20_000, ". " * 50_000):
        plain_ends(text + " b", "en")


@pytest.mark.parametrize("language", ["en", "fr", "nl", "de", "es"])
def test_the_small_words_are_those_of_the_pipeline(language: str) -> None:
    assert small_words(language) == set(blank(language).Defaults.stop_words) - {"us"}
