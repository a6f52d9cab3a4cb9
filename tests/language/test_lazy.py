"""Patterns that wait until they are used, and that all of the language data can be compiled."""

from __future__ import annotations

import gc
import importlib
import pkgutil
import re

import pytest

import checker.language
from checker.language.lazy import _Lazy, lazy_re


def test_a_lazy_pattern_answers_as_a_compiled_one() -> None:
    lazy, compiled = lazy_re(r"(?P<day>\d+) may", re.IGNORECASE), re.compile(r"(?P<day>\d+) may", re.IGNORECASE)
    text = "On 4 May and 12 MAY"
    assert [found["day"] for found in lazy.finditer(text)] == [found["day"] for found in compiled.finditer(text)]
    assert (lazy.pattern, lazy.flags, dict(lazy.groupindex)) == (
        compiled.pattern,
        compiled.flags,
        dict(compiled.groupindex),
    )
    with pytest.raises(AttributeError):
        _ = lazy.nothing  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("source", "flags"),
    [
        pytest.param(r"\b(?:free|no fee)\b", re.IGNORECASE, id="words"),
        pytest.param(r"(?<!\d)\d{3}(?!\d)", 0, id="nothing needed"),
        pytest.param(r"(?i:the head) of [A-Z]\w+", 0, id="either size in part"),
    ],
)
def test_a_pattern_finds_the_same_in_long_texts_however_often_it_is_searched_for(source: str, flags: int) -> None:
    lazy, compiled = lazy_re(source, flags), re.compile(source, flags)
    plain = "The boat left at noon, and nobody said why. " * 300
    texts = [plain, plain + "Entry is FREE: ask THE HEAD of Roads, room 123.", plain + "İ", "no fee 777", ""] * 8
    for text in texts:
        assert lazy.findall(text) == compiled.findall(text)
        assert [found.span() for found in lazy.finditer(text)] == [found.span() for found in compiled.finditer(text)]
        assert bool(lazy.search(text)) == bool(compiled.search(text))


def test_every_pattern_of_the_language_data_compiles() -> None:
    for module in pkgutil.iter_modules(checker.language.__path__, "checker.language."):
        importlib.import_module(module.name)
    lazy = [each for each in gc.get_objects() if type(each) is _Lazy]
    assert len(lazy) > 100
    for each in lazy:
        assert each.groups >= 0
