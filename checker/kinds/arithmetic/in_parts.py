"""A price paid in parts: a deposit and so many alike, against the price told anywhere on the page."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from checker.kinds.arithmetic.scenes import Scene, close
from checker.language.instalments import DEPOSIT, EACH_PART, FROM_TO, INTEREST
from checker.language.locale import month_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.findings import Finding
    from checker.kinds.figures import Figure

_NEAREST = Decimal("0.85")
_MOST_PARTS = 60


def find_in_parts(scenes: Sequence[Scene]) -> Iterator[Finding]:
    """The prices of a document that a deposit and the parts after it do not make."""
    for scene in scenes:
        deposit = DEPOSIT.get(scene.language, DEPOSIT["en"]).search(
            scene.text, scene.sentence.start, scene.sentence.end
        )
        paid = [one for one in scene.here if one.unit[0] == "money" and one.exact]
        if deposit is None or len(paid) != 2 or deposit.start() > paid[1].span.start:
            continue
        first, part = paid
        times = _times(scene, first, part)
        if times is None or part.unit != first.unit:
            continue
        right = first.value + times * part.value
        prices = [
            one
            for each in scenes
            for one in each.here
            if one.exact and one.unit == part.unit and one.value > max(first.value, part.value)
        ]
        nearly = [one for one in prices if close(one, right, _NEAREST)]
        if len(nearly) == 1 and nearly[0].value != right and not INTEREST.search(scene.text):
            yield scene.flag(nearly[0], [first, part], right, "price in parts")


def _times(scene: Scene, first: Figure, part: Figure) -> Decimal | None:
    """How often a part is paid, as its clause says: by a number, or by the first and the last month."""
    each = EACH_PART.get(scene.language, EACH_PART["en"])
    behind = scene.text[part.span.end : scene.sentence.end]
    between = scene.text[first.span.end : part.span.start]
    if not (each.search(between) or each.search(behind)):
        return None
    counts = [
        one
        for one in scene.here
        if one.unit == ("number", None) and one.exact and 2 <= one.value <= _MOST_PARTS
        and one.span.start > first.span.end
    ]  # fmt: skip
    if len(counts) == 1:
        return counts[0].value
    months = FROM_TO.get(scene.language, FROM_TO["en"]).search(scene.text, first.span.end, scene.sentence.end)
    names = month_names(scene.language)
    ends = [names.get(months[name].casefold()) for name in ("first", "last")] if months else []
    if counts or not ends or ends[0] is None or ends[1] is None:
        return None
    return Decimal((ends[1] - ends[0]) % 12 + 1)
