"""Sums over a whole page: what is left of a stock at a year's end, all of them told again."""

from __future__ import annotations

from itertools import pairwise, product
from typing import TYPE_CHECKING

from checker.kinds.arithmetic.balances import role_of
from checker.kinds.arithmetic.miswritten import is_slip
from checker.kinds.arithmetic.scenes import MOST_ON_PAGE, Placed, Scene, alike
from checker.kinds.figures import Figure, sum_of
from checker.language.sums.far_results import CLOSING, THE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.findings import Finding

_FEW = 4
"""How many figures of a page may be told as what came, or as what went."""
_LARGE = 100
_MOST_PARTS = 6


def find_far_sums(scenes: Sequence[Scene]) -> Iterator[Finding]:
    """The figures of a document that are not the sum of others elsewhere on it."""
    before: list[Placed] = []
    for scene in scenes:
        for one in scene.here:
            if one.exact and one.unit[0] in ("number", "money"):
                if one.value >= _LARGE and len(before) <= MOST_ON_PAGE:
                    found = _left_at_the_end(scene, one, before) or _all_again(scene, one, before)
                    if found:
                        yield found
                before.append(Placed(scene, one))


def _left_at_the_end(scene: Scene, result: Figure, before: Sequence[Placed]) -> Finding | None:
    """What there was, with what came and without what went, each told in a sentence of its own."""
    closing = CLOSING.get(scene.language, CLOSING["en"])
    if not closing.search(scene.text, scene.sentence.start, result.span.start):
        return None
    told = [
        (each.figure, role_of(each))
        for each in before
        if each.figure.value >= _LARGE and alike(each.figure, result) and each.scene is not scene
    ]
    was, came, went = ([one for one, role in told if role in names] for names in (_STOCKS, ("came",), ("went",)))
    if not all(1 <= len(each) <= _FEW for each in (was, came, went)):
        return None
    ways = list(product(was, came, went))
    rights = [first.value + plus.value - minus.value for first, plus, minus in ways]
    if result.value in rights or any(each.figure.value in rights for each in before):
        return None
    slips = [(way, right) for way, right in zip(ways, rights, strict=True) if is_slip(result, right)]
    return scene.flag(result, slips[0][0], slips[0][1], "what remains") if len(slips) == 1 else None


_STOCKS = ("opening", "stock", "closing")


def _all_again(scene: Scene, result: Figure, before: Sequence[Placed]) -> Finding | None:
    """A count told again of all whose sorts were counted one after the other: "96 … 21 … 18 … none of the 145"."""
    the = THE.get(scene.language, THE["en"])
    if result.unit[0] != "number" or not the.search(
        scene.text[max(scene.sentence.start, result.span.start - 24) : result.span.start]
    ):
        return None
    counts = [each for each in before if each.figure.unit == result.unit]
    if any(each.figure.value == result.value for each in counts):
        return None
    slips: list[list[Figure]] = []
    for first in range(len(counts)):
        for last in range(first + 3, min(first + _MOST_PARTS, len(counts)) + 1):
            run = counts[first:last]
            if any(_apart(one, other) for one, other in pairwise(run)):
                break
            parts = [each.figure for each in run]
            summed = sum_of(parts)
            if summed == result.value:
                return None
            slips += [parts] * is_slip(result, summed)
    if len(slips) != 1:
        return None
    return scene.flag(result, slips[0], sum_of(slips[0]), "sum of parts")


def _apart(one: Placed, other: Placed) -> bool:
    """Whether two figures stand in different paragraphs."""
    document = one.scene.reading.document
    return document.block_at(one.figure.span.start) is not document.block_at(other.figure.span.start)
