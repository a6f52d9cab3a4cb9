"""A total told right after its parts, of which not each has its unit: "1,200, 900 and 750 square metres, 2,850 in all".

A small number that tells how many parts there are ("the three lots measure …") is none of them.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.arithmetic.scenes import Scene, alike, is_bare
from checker.kinds.arithmetic.totals import wrong_sum
from checker.kinds.figures import Figure, begins_with, ends_with, mixes_rates, rounding, sum_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.findings import Finding

_MOST_PARTS = 8
_FEWEST = 3
_GAP_CHARS = 60
_FAR = 5
"""A total further off than one part in so many was not meant to be that of the parts."""


def find_summed(scene: Scene) -> Iterator[Finding]:
    """The totals of a sentence that the run of figures before each does not make."""
    for n, total in enumerate(scene.here):
        if n < _FEWEST or not total.exact or not _adds_up(scene, total):
            continue
        parts = _run_before(scene, n)
        if len(parts) < _FEWEST or total.value <= max(part.value for part in parts):
            continue
        gap = abs(sum_of(parts) - total.value)
        if gap * _FAR > total.value or _some_fit(parts, total) or mixes_rates(scene.text, parts):
            continue
        places = [total.span, Span(parts[0].span.start, parts[-1].span.end)]
        yield wrong_sum(scene.reading, total, parts, places, level="error", subject="sum of parts")


def _adds_up(scene: Scene, total: Figure) -> bool:
    lead, trail = scene.lead(total), scene.trail(total)
    return ends_with(scene.sums.altogether, lead) or begins_with(scene.sums.altogether, trail)


def _run_before(scene: Scene, n: int) -> list[Figure]:
    """The figures right before the n-th that can be its parts, without the one that counts them."""
    total = scene.here[n]
    parts: list[Figure] = []
    for part in reversed(scene.here[:n]):
        if not part.exact or not (alike(part, total) or is_bare(scene, part)):
            break
        parts.insert(0, part)
    if len(parts) > _FEWEST and parts[0].mention.spelled and parts[0].value == len(parts) - 1:
        parts = parts[1:]
    scale = parts[-1].scale if parts else 1
    if scale > 1 and all(is_bare(scene, part) and part.scale == 1 for part in parts[:-1]):
        # "12, 15 and 8 million": the magnitude is said once
        parts = [*(replace(part, value=part.value * scale) for part in parts[:-1]), parts[-1]]
    gaps = [scene.text[one.span.end : other.span.start] for one, other in pairwise([*parts, total])]
    plain = all(len(gap) <= _GAP_CHARS and not re.search(r"[.:]\s", gap) for gap in gaps)
    return parts if plain and len(parts) <= _MOST_PARTS else []


def _some_fit(parts: Sequence[Figure], total: Figure) -> bool:
    counted = total.unit[0] == "number"
    return any(
        abs(sum_of(chosen) - total.value) <= rounding(chosen, total, counted=counted)
        for size in range(2, len(parts) + 1)
        for chosen in combinations(parts, size)
    )
