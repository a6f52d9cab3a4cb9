"""Marks that stand alone, and those that belong to a word."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.language.marks import starts_behind_marks

# language, a text with "|" wherever a word stands behind a lone mark
TABLE = [
    ("en", "The ferry left. |It rained! |Why?"),
    ("en", 'He said "So it is." |Then (see below.) |He left'),
    ("en", "It took a.m. 5, Va. 3 and b. 2 of it"),
    ("en", "Wait... Then a break… |and on"),
    ("en", "It closed.|The rest stayed, see example.com/Some.Page or x.Y@example.com/A"),
    ("en", "It rose by 5%. |-3 was low. — |Then"),
    ("en", "It paid 5 €. |3 were left. (|$5)"),
    ("en", "One. | Two.|\nThree"),
    ("de", "Am 3. 5 Abb. 3 und z.B. 4. Dann! |Er"),
    ("fr", "Il part (à 5 h). |3 restent"),
    ("nl", "Zie b.v.b. 3 of afd. 4. |5 bleven"),
]


@pytest.mark.parametrize(("language", "marked"), TABLE, ids=[f"{row[0]}: {row[1][:40]}" for row in TABLE])
def test_starts_behind_marks(language: str, marked: str) -> None:
    text = marked.replace("|", "")
    found = set(starts_behind_marks(text, language))
    assert "".join("|" * (at in found) + char for at, char in enumerate(text)) == marked


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet='aA1 .!?…"«»()€-\n\u00a0', max_size=60), st.sampled_from(("en", "fr", "nl", "de", "da")))
def test_starts_are_words_in_order(text: str, language: str) -> None:
    found = list(starts_behind_marks(text, language))
    assert found == sorted(set(found))
    assert all(0 < at < len(text) for at in found)


@pytest.mark.parametrize("piece", ["(", ".", "a.", "!a", "A.B ", "x@", " .", "…", "?("])
def test_what_is_all_marks_takes_linear_time(piece: str) -> None:
    list(starts_behind_marks(piece * (60_000 // len(piece)), "en"))
