"""What letter a word lost."""

from __future__ import annotations

import pytest

from checker.language.slips.accented import with_lost_letter


@pytest.mark.parametrize(
    ("language", "word", "right"),
    [
        pytest.param("de", "Stra\ufffden,", "Straßen,", id="a letter after a vowel"),
        pytest.param("de", "f\ufffdr", "für", id="a common word"),
        pytest.param("de", "\ufffdsterreich", "Österreich", id="a capital"),
        pytest.param("fr", "fa\ufffdade", "façade", id="a cedilla"),
        pytest.param("fr", "l\ufffdeau", "l’eau", id="an apostrophe"),
        pytest.param("fr", "Krk\ufffdn", None, id="nobody can tell"),
        pytest.param("nl", "financi\ufffdn.", "financiën.", id="a diaeresis"),
        pytest.param("en", "caf\ufffd", "café", id="a loan"),
        pytest.param("en", "don\ufffdt", "don’t", id="a mark"),
        pytest.param("en", "K\ufffdlme", "Külme", id="a name that the page has elsewhere"),
        pytest.param("en", "\ufffd\ufffd", None, id="two letters"),
    ],
)
def test_a_lost_letter_comes_back_where_one_alone_fits(language: str, word: str, right: str | None) -> None:
    assert with_lost_letter(word, language, {"külme", "lake"}) == right
