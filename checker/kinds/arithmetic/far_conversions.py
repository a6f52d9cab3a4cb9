"""One size told in two systems of units far from each other: "covers 150 hectares … at some 370 acres the park"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from checker.kinds.arithmetic.miswritten import is_slip
from checker.kinds.arithmetic.scenes import MOST_ON_PAGE, Placed, Scene
from checker.language.numbers.conversion import Unit, unit_named

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.findings import Finding

_SYSTEMS = (
    ({1e4, 1e6}, {4046.856}),
    ({1000.0}, {1609.344}),
    ({1.0}, {0.3048, 0.9144}),
    ({1000.0}, {453.59237}),
)
"""Metric units beside those of the other system that people turn them into, by what one of each is of the base."""
_FEWEST_DIGITS = 100


def find_far_conversions(scenes: Sequence[Scene]) -> Iterator[Finding]:
    """The one size of a page in a unit that is but for a digit what its one size in another system is."""
    sizes: dict[Unit, list[Placed]] = {}
    for scene in scenes:
        for one in scene.here:
            unit = unit_named(one.unit[1] or "") if one.unit[0] == "measure" and one.single else None
            if unit and len(sizes) <= MOST_ON_PAGE:
                sizes.setdefault(unit, []).append(Placed(scene, one))
    alone = {unit: placed[0] for unit, placed in sizes.items() if len(placed) == 1}
    for metric, said in alone.items():
        for other, told in alone.items():
            if metric.dimension != other.dimension or said.scene is told.scene or not _beside(metric, other):
                continue
            right = said.figure.value * Decimal(repr(metric.factor)) / Decimal(repr(other.factor))
            step = max(told.figure.step, Decimal(10) if told.figure.mention.bound == "about" else told.figure.step)
            rounded = (right / step).quantize(Decimal(1)) * step if right < _MOST else right
            large = min(told.figure.value, said.figure.value) >= _FEWEST_DIGITS
            far = abs(right - told.figure.value) > right * _ROUGH
            if large and far and is_slip(told.figure, rounded):
                yield told.scene.flag(told.figure, [said.figure], rounded, "conversion")


_MOST = Decimal(10) ** 12
_ROUGH = Decimal("0.03")
"""A size so near is rounded."""


def _beside(metric: Unit, other: Unit) -> bool:
    return any(metric.factor in ours and other.factor in theirs for ours, theirs in _SYSTEMS)
