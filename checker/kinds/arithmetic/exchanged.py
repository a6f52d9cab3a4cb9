"""Amounts told in two currencies, against the rate that the page itself states: "at 0.90 euro to the dollar"."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise, zip_longest
from typing import TYPE_CHECKING

from checker.kinds.arithmetic.scenes import close
from checker.language.numbers.exchange import EQUALS, PER_COIN, RATE
from checker.language.numbers.units import currencies
from checker.language.sums import ROUGHLY_IN_BRACKETS
from checker.language.sums.conclusions import COMES_TO

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.findings import Finding
    from checker.kinds.arithmetic.scenes import Scene
    from checker.kinds.figures import Figure

_JOINT = 60
_SLACK = Decimal("0.015")
_NEAREST = Decimal("0.3")
_MOST_RATES = 20

Rates = dict[tuple[str, str], Decimal]
"""What one of the first currency is in the second."""


def find_exchanged(reading: Reading, scenes: Sequence[Scene]) -> Iterator[Finding]:
    """The amounts of a document that are not what those beside them make at the rate that it states."""
    rates, stated = _rates(reading)
    if not rates:
        return
    for scene in scenes:
        money = [one for one in scene.here if _is_amount(one, stated)]
        earlier = [one for one in scene.ahead if _is_amount(one, stated)]
        for given, result in pairwise([*earlier[-1:], *money]):
            rate = rates.get((given.unit[1] or "", result.unit[1] or ""))
            if rate is None or not _tied(scene, given, result):
                continue
            right = given.value * rate
            slack = right * _SLACK + given.step * rate / 2 + result.step / 2
            if result.mention.bound == "about" or given.mention.bound == "about":
                slack += right / 20
            if abs(right - result.value) > slack and close(result, right, _NEAREST):
                yield scene.flag(result, [given], right, "conversion")


def _is_amount(one: Figure, stated: frozenset[int]) -> bool:
    return one.unit[0] == "money" and one.single and one.span.start not in stated


def _tied(scene: Scene, given: Figure, result: Figure) -> bool:
    """Whether an amount is told as the same as the one before it: in brackets, or after "that is"."""
    between = scene.text[max(given.span.end, scene.sentence.start) : result.span.start]
    if given.span.start >= scene.sentence.start and ROUGHLY_IN_BRACKETS.fullmatch(between):
        return True
    cues = list(COMES_TO[scene.language].finditer(between))
    return bool(cues) and len(between) - cues[-1].end() <= _JOINT


def _rates(reading: Reading) -> tuple[Rates, frozenset[int]]:
    """The rates of exchange that a document states, both ways, and where the amounts stand that tell them.

    None of two currencies for which it states two.
    """
    text, language = reading.document.text, reading.document.language
    told: dict[frozenset[str], set[tuple[str, str, Decimal]]] = {}
    stated: set[int] = set()
    known = currencies(language)
    money = [one for one in reading.mentions if one.kind == "money" and one.unit and isinstance(one.value, Decimal)]
    for one, other in zip_longest(money, money[1:]):
        rate = None
        if other and one.value == 1 and one.unit != other.unit and EQUALS.fullmatch(text, one.end, other.start):
            rate = (one.unit, other.unit, other.value)
            stated.add(other.start)
        elif (coin := PER_COIN[language].match(text, one.end)) and known.get(
            coin["coin"].casefold(), one.unit
        ) != one.unit:
            sentence = reading.sentence_at(one.start)
            if sentence and RATE.search(text, sentence.start, sentence.end):
                rate = (known[coin["coin"].casefold()], one.unit, one.value)
        if rate and isinstance(rate[2], Decimal) and rate[2] > 0 and len(told) < _MOST_RATES:
            stated.add(one.start)
            told.setdefault(frozenset((str(rate[0]), str(rate[1]))), set()).add((str(rate[0]), str(rate[1]), rate[2]))
    sure = [next(iter(found)) for found in told.values() if len(found) == 1]
    return {(x, y): r for x, y, r in sure} | {(y, x): 1 / r for x, y, r in sure}, frozenset(stated)
