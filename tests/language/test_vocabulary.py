"""The words of a text, each once: patterns of single words find in them what they find in the text."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.language.vocabulary import vocabulary


@pytest.mark.parametrize("source", [r"\b[a-zà-þ]{2,}\b", r"(?<![\w-])[a-z]{2,9}(?![\w-])", r"[^\W_]+(?:['’][^\W_]+)*"])
@given(text=st.text(alphabet="aéB1_-'’. \n\u0301\u2011", max_size=60))
def test_single_words_are_found_in_it(source: str, text: str) -> None:
    assert set(re.findall(source, vocabulary(text))) == set(re.findall(source, text))


def test_each_word_stands_there_once() -> None:
    assert vocabulary("The boat, the well-known boat: it's the boat.") == "The\nboat\nthe\nwell-known\nit's"
