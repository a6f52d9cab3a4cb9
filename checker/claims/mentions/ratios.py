"""Reads a part told by two numbers: "one in three", "deux sur trois", "1 op de 3"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.claims.mentions.number import Number
from checker.claims.mentions.numbers import read_number
from checker.claims.mentions.numerals import PRECISION
from checker.language.numbers.ratios import JOINTS, LOOSE_JOINTS, SINGLE_JOINTS
from checker.language.numbers.units import DURATIONS

if TYPE_CHECKING:
    from checker.claims.mentions.tokens import Tokens

_ROUND = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 500, 1000, 10_000, 100_000, 1_000_000})

_TENS = frozenset({10, 100})


def _of_noun(tokens: Tokens, number: Number, language: str) -> bool:
    """Whether "one" and the joint of a ratio have just a noun between them: "one voter in five"."""
    noun = number.next
    if not number.spelled or number.value != 1 or noun + 1 >= len(tokens) or not tokens.spaced(noun):
        return False
    joints = JOINTS[language] | SINGLE_JOINTS[language]
    word = tokens.words[noun]
    first = {joint[0] for joint in joints}
    return word.isalpha() and len(word) > 2 and word not in first and tokens.words[noun + 1] in first


def ratio(tokens: Tokens, number: Number, language: str) -> Number | None:
    """The part that this number and the one after it tell, as a number below one; None where they count apart.

    "28 out of 30 members" counts members; a part has a round lower number, or one above it.
    """
    index = number.next
    if _of_noun(tokens, number, language):
        index += 1  # "one voter in five"
    whole = abs(number.value)
    if not whole or whole != int(whole):
        return None
    for size in (3, 2, 1):
        if index + size >= len(tokens):
            continue
        joint = tuple(tokens.words[index : index + size])
        loose = joint in LOOSE_JOINTS[language]
        single = joint in SINGLE_JOINTS[language] and number.spelled
        if joint not in JOINTS[language] and not loose and not single:
            continue
        if not all(tokens.spaced(at) for at in range(index, index + size + 1)):
            continue
        under = read_number(tokens, index + size, language)
        if under is None or under.ordinal or under.fraction or not whole < under.value:
            return None
        if single and whole != 1 and not (under.spelled and under.value in _TENS):
            return None
        if under.value != int(under.value) or not ((whole == 1 and not single) or int(under.value) in _ROUND):
            return None
        after = under.next
        follows = after < len(tokens) and tokens.spaced(after)
        if follows and (loose or tokens.words[after] in DURATIONS[language]):
            return None
        value = PRECISION.divide(number.value, under.value)
        return Number(value, number.start, under.end, after, number.spelled, fraction=True)
    return None
