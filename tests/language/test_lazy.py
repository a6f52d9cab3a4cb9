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


def test_every_pattern_of_the_language_data_compiles() -> None:
    for module in pkgutil.iter_modules(checker.language.__path__, "checker.language."):
        importlib.import_module(module.name)
    lazy = [each for each in gc.get_objects() if type(each) is _Lazy]
    assert len(lazy) > 100
    for each in lazy:
        assert each.groups >= 0
