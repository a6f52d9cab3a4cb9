"""So many of so much each, and what they make in all, be it further on: "twelve sessions of ninety minutes"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from checker.kinds.arithmetic.miswritten import is_slip
from checker.kinds.arithmetic.priced import PRICE, is_number_of, noun_behind
from checker.kinds.arithmetic.scenes import Scene, close, explained
from checker.kinds.figures import begins_with, ends_with
from checker.language.numbers.conversion import unit_named
from checker.language.sums.conclusions import LIMITS
from checker.language.sums.told_products import OF_EACH, SPENT, WITH_OTHERS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.findings import Finding
    from checker.kinds.figures import Figure

_FARTHEST = 8
"""So many sentences with figures, at most, stand between the parts and what they make."""


class _Parts(NamedTuple):
    scene: Scene
    place: int
    number: Figure
    each: Figure


def find_told_products(scenes: Sequence[Scene]) -> Iterator[Finding]:
    """The wholes of a document that are not what so many of so much each make."""
    open_parts: list[_Parts] = []
    for place, scene in enumerate(scenes):
        open_parts = [parts for parts in open_parts if place - parts.place <= _FARTHEST]
        open_parts += _parts_of(scene, place)
        for result in scene.here if open_parts else ():
            if found := _judged(scene, result, open_parts):
                yield found


def _parts_of(scene: Scene, place: int) -> Iterator[_Parts]:
    of_each = OF_EACH.get(scene.language, OF_EACH["en"])
    for count, each in zip(scene.here, scene.here[1:], strict=False):
        counted = count.unit == ("number", None) and noun_behind(scene, count) != ""
        counted = counted or (count.unit[1] == "day" and each.unit[0] == "duration")
        if counted and is_number_of(count) and count.exact and each.exact:
            before = scene.text[max(scene.sentence.start, count.span.start - 40) : count.span.start]
            if of_each.fullmatch(scene.text, count.span.end, each.span.start) and not LIMITS[scene.language].search(
                before
            ):
                yield _Parts(scene, place, count, each)


def _judged(scene: Scene, result: Figure, open_parts: Sequence[_Parts]) -> Finding | None:
    parts = [each for each in open_parts if result.span.start > each.each.span.end and _same_sort(scene, result, each)]
    if len(parts) != 1 or not result.exact or not _is_all(scene, result):
        return None
    told = parts[0]
    right = told.number.value * told.each.value * _factor(told.each, result)
    slack = max(result.step / 2, right / 50) if told.each.unit != result.unit or result.decimals else result.step / 2
    if abs(right - result.value) <= slack or not (close(result, right, PRICE) or is_slip(result, right)):
        return None
    if scene is not told.scene and len(scene.here) > 1:
        return None  # "500 seats in the two halls"
    beside = [one for one in told.scene.here if one not in (told.number, told.each, result)]
    if any(one.unit[1] not in _CALENDAR for one in beside):
        return None  # "ten evenings of two hours and five days of six hours"
    between = told.scene.text[told.each.span.end : result.span.start]
    around = scene.text[scene.sentence.start : scene.sentence.end]
    others = WITH_OTHERS.get(scene.language, WITH_OTHERS["en"])
    if others.search(around) or (told.scene is scene and others.search(between)):
        return None
    given = [*told.scene.here, *(scene.here if scene is not told.scene else ())]
    if explained(result, [one for one in given if one.unit == result.unit or one is told.number]):
        return None
    return scene.flag(result, [told.number, told.each], right, "product")


def _same_sort(scene: Scene, result: Figure, parts: _Parts) -> bool:
    """Whether a figure can be the whole of so many parts: in a unit of theirs, or of their noun."""
    if not _factor(parts.each, result):
        return False
    if result.unit[0] != "number":
        return True
    noun = noun_behind(scene, result)
    return bool(noun) and noun == noun_behind(parts.scene, parts.each)


def _factor(part: Figure, result: Figure) -> Decimal:
    """What a value of the one unit is multiplied by for the other; nought where it cannot be."""
    if part.unit == result.unit:
        return Decimal(1)
    kinds = {part.unit[0], result.unit[0]}
    if kinds == {"duration"}:
        return _MINUTES.get(part.unit[1] or "", Decimal(0)) / _MINUTES.get(result.unit[1] or "", Decimal("Infinity"))
    one, other = (unit_named(each.unit[1] or "") if each.unit[0] == "measure" else None for each in (part, result))
    if one is None or other is None or one.dimension != other.dimension:
        return Decimal(0)
    return Decimal(repr(one.factor)) / Decimal(repr(other.factor))


_CALENDAR = frozenset({"week", "month", "year"})
_MINUTES = {"minute": Decimal(1), "hour": Decimal(60)}


def _is_all(scene: Scene, result: Figure) -> bool:
    """Whether a figure is told as the whole: "in all", "you will have spent …"."""
    lead, trail = scene.lead(result), scene.trail(result)
    if ends_with(scene.sums.altogether, lead) or begins_with(scene.sums.altogether, trail):
        return True
    return SPENT.get(scene.language, SPENT["en"]).search(lead) is not None
