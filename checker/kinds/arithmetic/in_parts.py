"""A price paid in parts: a deposit and so many alike, against the price told anywhere on the page."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.language.locale import month_names
from checker.language.sums.instalments import DEPOSIT, EACH_PART, FROM_TO, INTEREST

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.findings import Finding
    from checker.kinds.arithmetic.scenes import Scene
    from checker.kinds.figures import Figure

_NEAREST = Decimal("0.85")
_MOST_PARTS = 60


def find_in_parts(scenes: Sequence[Scene]) -> Iterator[Finding]:
    """The prices of a document that a deposit and the parts after it do not make."""
    prices = _prices(scenes)
    with_interest: bool | None = None
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
        nearly = _nearly(prices[part.unit], right, max(first.value, part.value))
        if len(nearly) != 1 or nearly[0].value == right:
            continue
        if with_interest is None:
            with_interest = INTEREST.search(scene.text) is not None
        if not with_interest:
            yield scene.flag(nearly[0], [first, part], right, "price in parts")


def _prices(scenes: Sequence[Scene]) -> dict[tuple[str, str | None], list[Figure]]:
    """The exact amounts of a document by their unit, each unit's by their value."""
    found: dict[tuple[str, str | None], list[Figure]] = {}
    for one in sorted((one for scene in scenes for one in scene.here if one.exact), key=_value):
        found.setdefault(one.unit, []).append(one)
    return found


def _nearly(prices: Sequence[Figure], right: Decimal, more_than: Decimal) -> Sequence[Figure]:
    """Of the amounts the first two that can be meant as the right price."""
    lowest = max(bisect_left(prices, right * _NEAREST, key=_value), bisect_right(prices, more_than, key=_value))
    return [one for one in prices[lowest : lowest + 2] if one.value * _NEAREST <= right]


def _value(one: Figure) -> Decimal:
    return one.value


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
