"""Sentences told without the pipeline: only where there is one way to read the marks, and then as the pipeline does."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.util import get_lang_class

from checker.language.sentences.pipeline import blank
from checker.language.sentences.plain_ends import plain_ends
from checker.language.sentences.sentence_ends import small_words

PIECES = (
    "The boat left", "He stayed", "it rained", "See Art", "Mr", "Plan B", "in the U.S", "a.m", "3.5 euro", "Section 14",
    "etc", "Der Hafen", "am 3", "Oktober", "example.com", "(see below)", "“so it is”", "e.g", "X", "1", "2019",
    "the U.S.-based Harbour", "17 U.S.C", "(“Art", "Harbour Inc", "at example.org/aid/", "It ended.Nobody",
    "as ’it is’", "app.Fo", "Inc.’s", "z.B", "(a", "* Next", "| Then", "/home", "$5", "Mich", "- so", "“**Dock**”",
    "note[2]", "12.7", "• Rest", "OECD", "«\u00a0Oui", "5 %", "page?id=5", "C:\\Aid", "bold.\\",
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


@settings(max_examples=300, deadline=None)
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
        pytest.param("nl", "Dat staat in de app.Die werkt niet.", 2, id="no space between, in Dutch"),
        pytest.param("en", "Read the notes.\n\nThe rest follows.\n* One\n* Two", 3, id="an empty line, and a bullet"),
        pytest.param("en", "Write to Dock Inc.\n12 Quay Road", 1, id="an abbreviation at the end of a line"),
        pytest.param("en", "Dock Inc. , once Port Ltd. , sells boats.", 1, id="a comma spaced off"),
        pytest.param("en", "See “Your data. ” . The rest follows.", 2, id="a quotation mark spaced off"),
        pytest.param("en", "Send us the form\u2060. It is short.\u200d", 2, id="what has no width"),
        pytest.param("en", "Books, maps, etc.;\n* prints", 1, id="a semicolon behind it"),
        pytest.param("en", "...while it lasts. No more.", 2, id="three full stops at the start"),
        pytest.param("en", "He lives in Lansing, Mich. 48901. We know.", 2, id="a state before a number"),
        pytest.param("en", "See www.DockRoad.example/aid. No more.", 2, id="an address with capitals"),
        pytest.param("fr", "Cartes, plans, etc.\u00a0? Oui. «\u00a0Non. » Voilà.", 4, id="spaces before French marks"),
        pytest.param("de", "Der Hafen hat 3 Kais. 120 Boote liegen da. ² Ohne Kähne.", 3, id="numbers that begin"),
        pytest.param("en", "They sell it as Dock Inc. (“**Dock**”). **We** buy. “**It**” is gone.", 3, id="emphasis"),
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
    spoken = set() if language == "es" else get_lang_class(language).Defaults.stop_words - {"us"}
    assert small_words(language) == spoken
