"""A sieve finds what its patterns find one by one, in whatever text."""

from __future__ import annotations

import re
from dataclasses import fields

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from checker.language.sieve import Rough, Sieve
from checker.language.standing import STANDING

TRICKY = {
    "ahead": re.compile(r"\bmay\b(?! not)(?=\s\w)"),
    "behind": re.compile(r"(?<!no )\bfees?\b", re.IGNORECASE),
    "counted": re.compile(r"\bx{2,3}y{2}\b"),
    "letters": re.compile(r"^[^\W\d_]{2,}[.)\]]$"),
    "bracket": re.compile(r"[]é]\s*[\w’-]+\?"),
    "named": re.compile(r"(?P<day>\d+)\.(?: Mai|\$)"),
    "again": re.compile(r"\b(\w)\1\b"),
    "spread": re.compile(r"a  b", re.VERBOSE),
    "folded": re.compile(r"is k", re.IGNORECASE),
    "in part": re.compile(r"(?i:mai|élève)\$"),
}
PIECES = st.sampled_from(
    ["may", "not", "no", "fees", "Fee", "xxyy", "xxxyy", "ab)", "é", "]", "w?", "٣", "3.", " Mai", "$", "oo", "ab",
     "İS K", "IS \u212a", " ", "\u00a0", "\x1f", "\u2028", "\n", "\ud800", "ß", "_", "élève", "musst nicht"]
)  # fmt: skip


def one_by_one(patterns: dict[str, re.Pattern[str]], text: str) -> dict[str, tuple[int, int]]:
    return {name: match.span() for name, pattern in patterns.items() if (match := pattern.search(text))}


@given(st.one_of(st.text(max_size=40), st.lists(PIECES, max_size=8).map("".join)))
@settings(max_examples=300, deadline=None)
@example("May not, İS K")
def test_finds_what_the_patterns_find(text: str) -> None:
    assert {name: match.span() for name, match in SIEVE.search(text).items()} == one_by_one(TRICKY, text)


@given(st.one_of(st.text(max_size=40), st.lists(PIECES, max_size=8).map("".join)))
@settings(max_examples=300, deadline=None)
@example("Mai$")
def test_a_rough_pattern_lets_pass_what_matches(text: str) -> None:
    for pattern in TRICKY.values():
        assert Rough(pattern).may_match(text) or not pattern.search(text)


def test_a_rough_pattern_that_most_texts_pass_is_asked_no_more() -> None:
    rough = Rough(TRICKY["behind"])
    assert not rough.may_match("nothing to pay")
    assert all(rough.may_match("a fee") for _ in range(6))
    assert rough.may_match("nothing to pay")


SIEVE = Sieve(TRICKY)


@pytest.mark.parametrize("language", sorted(STANDING))
@pytest.mark.parametrize(
    "text",
    [
        "No fees are charged; members may not vote, and nobody has to pay within five days.",
        "Les élèves ne doivent pas payer; le service est gratuit et n’est plus obligatoire à l’école.",
        "Leden mogen tijdens de hele vergadering niet roken, en éénmaal per jaar betaalt u één gezamenlijke bijdrage.",
        "Gebühren dürfen an keiner Stelle überhaupt nicht erhoben werden; es gibt jede zweite Woche eine Übung.",
    ],
)
def test_is_the_same_for_the_tables_of_every_language(language: str, text: str) -> None:
    words = STANDING[language]
    patterns = {field.name: getattr(words, field.name) for field in fields(words)}
    sieve = Sieve(patterns)
    assert {name: match.span() for name, match in sieve.search(text).items()} == one_by_one(patterns, text)
    assert not sieve._always, "a pattern that RE2 cannot be asked for costs a walk of its own"
