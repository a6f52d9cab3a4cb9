"""The words that a pattern cannot match without: right for the patterns of all kinds, and of some use."""

from __future__ import annotations

import gc
import importlib
import pkgutil
import re
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import checker
from checker.kinds import KINDS
from checker.language.lazy import _Lazy, _sparing
from checker.language.needs import needs_of

TABLE = [
    (r"\bsections?\b", ["section"]),
    (r"(?<!\w)(?:articles?|§§?)[ ]\d+", ["article ", "articles ", "§ "]),
    (r"(?:up|down) to \d+", ["down to ", "up to "]),
    (r"\d+ (?:per cent|points?)(?! of)", [" per cent", " point"]),
    (r"(?:the )?(?:end|start)", ["end", "start"]),
    (r"[Tt]he (?:mayor|reeve)s?", ["The mayor", "The reeve", "the mayor", "the reeve"]),
    (r"(?P<kept>moved?)+ away", [" away"]),
    (r"[–—] ", ["– ", "— "]),
    (r"ab{2}c", ["abbc"]),
    (r"(?=ahead)behind", ["behind"]),
    (r"kno[w-z]n \$5", ["n $5"]),
    (r"\w+|known", []),
    (r"(?:known)?", []),
    (r"(?:known)*x", []),
    (r"of", []),
    (r"(?i:known)", []),
    (r"(.)\1 known", []),
]


@pytest.mark.parametrize(("source", "words"), TABLE, ids=[source for source, _ in TABLE])
def test_needs(source: str, words: list[str]) -> None:
    assert list(needs_of(re.compile(source))) == words


def test_needs_of_letters_of_either_size_are_folded() -> None:
    assert needs_of(re.compile(r"Straße|LUX", re.IGNORECASE)) == ("lux", "strasse")


@cache
def patterns() -> tuple[re.Pattern[str], ...]:
    """All patterns that wait to be used, compiled."""
    for package in ("claims", "kinds", "language", "readers", "versions"):
        path = importlib.import_module(f"checker.{package}").__path__
        for module in pkgutil.iter_modules(path, f"checker.{package}."):
            importlib.import_module(module.name)
    found = {(each._source, each._flags) for each in gc.get_objects() if type(each) is _Lazy}
    return tuple(re.compile(*each) for each in sorted(found))


def test_most_patterns_need_a_word() -> None:
    sparing = [pattern for pattern in patterns() if needs_of(pattern)]
    assert len(sparing) > len(patterns()) / 2


EXAMPLES = [example.text for kind in KINDS for example in kind.examples]


def test_what_needs_nothing_in_a_text_matches_nothing_there() -> None:
    blocks = [block.text for text in EXAMPLES[::8] for block in checker.Document.from_text(text, path="a.md").blocks]
    for pattern in patterns():
        ways = _sparing(pattern, needs_of(pattern))
        for text in blocks if ways else ():
            assert (ways["search"](text) is None) == (pattern.search(text) is None), (pattern.pattern, text)


FOLDED = re.compile(r"\b(?:kind|liste|is so|straße|ǆ)\b", re.IGNORECASE)


@given(
    st.lists(
        st.sampled_from(
            ["K\u0131ND", "\u212aIND", "LİSTE", "list", "e", "I\u017f SO", "STRASSE", "straẞe", "Ǆ", " ", "kind", "x"]
        ),
        max_size=5,
    ),
    st.integers(0, 4),
    st.integers(0, 12),
)
@settings(max_examples=80, deadline=None)  # fmt: skip
def test_folding_loses_nothing(pieces: list[str], start: int, end: int) -> None:
    text = "".join(pieces)
    ways = _sparing(FOLDED, needs_of(FOLDED))
    assert [found.span() for found in ways["finditer"](text)] == [found.span() for found in FOLDED.finditer(text)]
    assert ways["findall"](text, start, end) == FOLDED.findall(text, start, end)
