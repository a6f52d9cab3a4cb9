"""The words that two statements share: in any form, by their meaning, or where one leaves them to what stands above."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from checker.language.connectors import PRONOUNS
from checker.language.meanings import meaning_of, meanings_of
from checker.language.stems import WORD

if TYPE_CHECKING:
    from checker.claims.judging.records import Record

_ROOT = 5
"""How many letters at the head of two words make them forms of one: "widersprechen", "Widerspruch"."""
_ALIKE = 0.6
"""And how much of the longer one these must be, unless they are all of the shorter: "Widerspruchsfrist"."""


def said_in(words: frozenset[str], others: frozenset[str], language: str) -> frozenset[str]:
    """Those of some words that are among the others in any form, or have there a word of their meaning."""
    same = found_in(words, others)
    rest = words - same
    if not rest:
        return same
    meant = meanings_of(others, language)
    return same | {word for word in rest if meaning_of(word, language) in meant} if meant else same


def found_in(words: frozenset[str], others: frozenset[str]) -> frozenset[str]:
    """Those of some words that are among the others, or have another form there."""
    same = words & others
    rest = [word for word in words - same if len(word) >= _ROOT]
    if not rest:
        return same
    roots = _by_root(others)
    return same | {word for word in rest if any(_one_root(word, other) for other in roots.get(word[:_ROOT], ()))}


@lru_cache(maxsize=1 << 12)
def _by_root(words: frozenset[str]) -> dict[str, list[str]]:
    """The longer ones of some words, by how they begin."""
    found: dict[str, list[str]] = {}
    for word in words:
        if len(word) >= _ROOT:
            found.setdefault(word[:_ROOT], []).append(word)
    return found


def _one_root(word: str, other: str) -> bool:
    short, long = sorted((word, other), key=len)
    shared = next((n for n, pair in enumerate(zip(short, long, strict=False)) if pair[0] != pair[1]), len(short))
    return shared == len(short) or shared >= _ALIKE * len(long)


def shared_words(one: Record, other: Record) -> frozenset[str]:
    """The words that two sentences share, those that a pronoun stands for in either among them."""
    return found_in(one.words, other.words | other.held) | found_in(one.held, other.words)


_OPENING_CHARS, _OPENING_WORDS = 60, 4


@lru_cache(maxsize=1 << 12)
def stands_in(sentence: str, language: str) -> bool:
    """Whether a pronoun opens a sentence, or stands among its first words: "For this it has", "Its term is"."""
    opening = [found.casefold() for found in WORD.findall(sentence[:_OPENING_CHARS])][:_OPENING_WORDS]
    return bool(PRONOUNS.get(language, frozenset()).intersection(opening))
