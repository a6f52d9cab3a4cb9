"""Temperatures told in two scales: "60 °C (150 °F)", "25 graden Celsius, dat is 97 graden Fahrenheit"."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.kind import finding
from checker.language.lazy import lazy_re
from checker.language.sums import ROUGHLY_IN_BRACKETS, WARMER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Finding
    from checker.kinds.arithmetic.scenes import Scene
    from checker.kinds.figures import Figure

_ROUNDED = 2
"""How many degrees the second temperature may be off: 20 °C are told as 70 °F."""
_ROUGH = 6
"""The same where it is said to be about so many: 180 °C are about 350 °F."""
_ZERO_FAHRENHEIT = 32
_PER_DEGREE = Decimal(9) / 5
_SCALE = lazy_re(r"\s(?:(?P<celsius>celsius|C\b)|(?P<fahrenheit>fahrenheit|F\b))", re.IGNORECASE)
"""What names the scale of degrees that are written out."""
_SAME = lazy_re(r",?\s(?:or|that is|which is|ou|soit|of|oftewel|dat is|oder|das sind|also)\s(?:\w+\s)?", re.IGNORECASE)


def find_temperatures(scene: Scene) -> Iterator[Finding]:
    """The pairs of temperatures of which one cannot be the other; differences ("2 °C (3.6 °F) warmer") may be one."""
    for first, second in pairwise(scene.here):
        scale, end = _scale(scene, first)
        other, other_end = _scale(scene, second)
        if not scale or not other or scale == other:
            continue
        between = scene.text[end : second.span.start]
        if not (ROUGHLY_IN_BRACKETS.fullmatch(between) or _SAME.fullmatch(between)):
            continue
        if scale == "celsius":
            right, apart = first.value * _PER_DEGREE + _ZERO_FAHRENHEIT, first.value * _PER_DEGREE
        else:
            right, apart = (first.value - _ZERO_FAHRENHEIT) / _PER_DEGREE, first.value / _PER_DEGREE
        if abs(right - second.value) <= (_ROUGH if second.mention.bound == "about" else _ROUNDED):
            continue
        if abs(apart - second.value) <= 1 and _is_difference(scene):
            continue
        suggestion = second.like(right, scene.language)
        yield finding(
            scene.reading,
            [Span(first.span.start, other_end)],
            kind="arithmetic",
            level="error",
            message=f"{scene.text[first.span.start : end]} are {suggestion}, "
            f"not {scene.text[second.span.start : other_end]}.",
            suggestion=suggestion,
            subject="conversion",
            values=(str(first.value), str(second.value)),
        )


def _scale(scene: Scene, one: Figure) -> tuple[str, int]:
    """The scale of a temperature and where its words end; "" for any other figure."""
    unit = one.unit[1] or ""
    if unit in ("degree_Celsius", "degree_Fahrenheit"):
        return unit.partition("_")[2].casefold(), one.span.end
    named = _SCALE.match(scene.text, one.span.end) if unit == "degree" else None
    return (named.lastgroup or "", named.end()) if named else ("", one.span.end)


def _is_difference(scene: Scene) -> bool:
    """Whether the sentence speaks of temperatures that differ, of which 1 °C makes 1.8 °F and no more."""
    start, end = scene.sentence.start, scene.sentence.end
    return any(cue.search(scene.text, start, end) for cue in (scene.sums.rise, scene.sums.fall, WARMER))
