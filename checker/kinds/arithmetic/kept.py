"""What is left of an amount after another, told in the same sentence: "had 80, gets 50 back and is left with 30"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from checker.kinds.arithmetic.scenes import alike, close, is_bare
from checker.kinds.figures import rounding
from checker.language.kept import KEPT, MORE_TO_IT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Finding
    from checker.kinds.arithmetic.scenes import Scene

_NEAREST = Decimal("0.5")
_FIGURES = 3
_MOST_ROUNDED = 10
"""What ends in noughts is not rounded by more than one part in so many."""


def find_kept(scene: Scene) -> Iterator[Finding]:
    """The third of three amounts in a sentence that is not what the second leaves of the first."""
    here = [one for one in scene.here if not (one.mention.spelled and one.value == 1)]  # "une créance"
    if len(here) != _FIGURES or not all(one.exact for one in here):
        return
    whole, part, kept = here
    if kept.unit[0] not in ("money", "number", "measure") or not part.value < whole.value > kept.value:
        return
    plain = part.unit == ("number", None) and whole.unit == kept.unit  # "gets 60,000 back"
    if not (plain or alike(part, whole) or is_bare(scene, part)) or not (alike(whole, kept) or is_bare(scene, kept)):
        return
    kept_cue = KEPT.get(scene.language, KEPT["en"]).search(scene.text, part.span.end, kept.span.start)
    others = MORE_TO_IT.get(scene.language, MORE_TO_IT["en"])
    if kept_cue is None or others.search(scene.text, scene.sentence.start, scene.sentence.end):
        return
    right = whole.value - part.value
    slack = min(rounding([whole, part], kept, counted=True), right / _MOST_ROUNDED)
    if abs(right - kept.value) > slack and part.value != kept.value and close(kept, right, _NEAREST):
        yield scene.flag(kept, [whole, part], right, "what is left")
