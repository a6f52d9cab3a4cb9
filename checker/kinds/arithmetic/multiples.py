"""How many times one value is another: "12,000, three times as much as the old one, which held 5,000"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.arithmetic.scenes import Scene, alike, is_bare
from checker.kinds.kind import finding
from checker.language.numbers import number_word
from checker.language.sums.multiples import HEDGED, TIMES_AS_MANY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Finding
    from checker.kinds.figures import Figure

_JOINT = 90
_OPENING = 14
"""A sentence that comes to a multiple within so many characters tells it of what was told last."""
_SLACK = 0.12
_FAR = 2.6


def find_multiples(scene: Scene) -> Iterator[Finding]:
    """The multiples told between two values of a sentence that the values are not."""
    told = TIMES_AS_MANY[scene.language].search(scene.text, scene.sentence.start, scene.sentence.end)
    times = _times(told, scene) if told else None
    if told is None or times is None or HEDGED.search(scene.text[max(0, told.start() - 24) : told.start()]):
        return
    before = [one for one in scene.here if one.span.end <= told.start()]
    after = [one for one in scene.here if one.span.start >= told.end() and not _is_pronoun(one)]
    anew = not before and told.start() - scene.sentence.start <= _OPENING
    if anew and after:  # "It held 61,500. That is three times as many as before, when it held 24,600"
        before = [one for one in scene.ahead if alike(one, after[0]) or is_bare(scene, after[0])]
    if len(before) != 1 or len(after) != 1 or not all(one.exact and one.value > 0 for one in (*before, *after)):
        return
    one, other = before[0], after[0]
    opening = scene.sentence.start if anew else one.span.end
    joints = scene.text[opening : told.start()], scene.text[told.end() : other.span.start]
    if any(len(joint) > _JOINT or re.search(r"[.;:]\s", joint) for joint in joints):
        return
    if not (alike(one, other) or is_bare(scene, other)) or one.unit[0] in ("percent", "duration"):
        return
    ratio = float(one.value / other.value)
    if abs(ratio - times) <= _SLACK * times or not times / _FAR <= ratio <= times * _FAR:
        return
    yield finding(
        scene.reading,
        [Span(one.span.start, other.span.end)],
        kind="arithmetic",
        level="error",
        message=f"“{told[0].strip()}” does not fit: {one.mention.text} is {ratio:.3g} times {other.mention.text}.",
        subject="multiple",
        values=(str(one.value), str(other.value)),
    )


def _times(told: re.Match[str], scene: Scene) -> float | None:
    for name, value in (("half", 0.5), ("twice", 2.0), ("thrice", 3.0)):
        if told.groupdict().get(name):
            return value
    word = (told.groupdict().get("times") or "").casefold()
    if word.isdigit():
        return float(word)
    found = number_word(word, scene.language) if word else None
    return float(found.value) if found and found.role != "ordinal" and 1 < found.value <= 100 else None


def _is_pronoun(one: Figure) -> bool:
    """Whether a figure is the "one" of "the old one"."""
    return one.mention.spelled and one.value == 1
