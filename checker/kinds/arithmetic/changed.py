"""What two figures differ by, or by what they were multiplied, told in any order of the three."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.arithmetic.directions import other_way
from checker.kinds.arithmetic.scenes import Scene, alike, close
from checker.kinds.figures import Figure, figures, rounding
from checker.kinds.kind import finding
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.findings import Finding

_GAP_CHARS = 90
_SMALL = 1000
_TO = lazy_re(r"\s(?:to|à|tot|naar|auf)\s", re.IGNORECASE)
_AND = lazy_re(r"\b(?:and|et|en|und)\b|[.;:]\s", re.IGNORECASE)
_BREAK = lazy_re(r"[.;:]\s|,\s(?:but|though|although|yet|mais|maar|aber|jedoch)\b", re.IGNORECASE)
"""What parts a difference from a figure that it is not told against: "3 more than before, but below the 22 of 2019"."""
_NUMBERS = lazy_re(r"\d(?:[\d.,'’\u0020\u00a0\u202f]*\d)?")
_BALANCE = lazy_re(
    r"\b(?:deficit|surplus|shortfall|balance|déficit|excédent|solde|tekort|overschot|saldo|defizit|überschuss|fehlbetrag)\b",
    re.IGNORECASE,
)
_LIMITED = lazy_re(
    r"(?:almost|nearly|more than|over|about|roughly|presque|plus que|près de|quasi\w*|bijna|ruim|meer dan|fast|mehr als"
    r"|knapp|rund|nahezu|gut)\W+(?:\w+\W+)?$",
    re.IGNORECASE,
)

_MORE_THAN = lazy_re(r"more than|over|plus que|ruim|meer dan|mehr als|gut", re.IGNORECASE)


def find_changed(scene: Scene) -> Iterator[Finding]:
    """Differences and multiples in a sentence that are not those of the figures told."""
    here = pulled_apart(scene)
    told = [one for one in (*scene.ahead, *here) if one.exact]
    for n, gap in enumerate(here):
        if gap.exact and (found := _difference(scene, here, n, told)):
            yield found
    yield from _wrong_way(scene, here)
    yield from _growth_first(scene, here)
    yield from _multiplied(scene, here)


def pulled_apart(scene: Scene, given: Sequence[Figure] = ()) -> list[Figure]:
    """The figures of a sentence, or those given, where those that were read as one range after "from" are two."""
    found: list[Figure] = []
    for one in given or scene.here:
        numbers = list(_NUMBERS.finditer(one.mention.text))
        moved = one.mention.bound == "range" and len(numbers) == 2 and isinstance(one.mention.end_value, Decimal)
        if moved and _from(scene, one):
            assert isinstance(one.mention.end_value, Decimal)
            start, text = one.span.start, one.mention.text
            low = Span(start, start + numbers[0].end())
            high = Span(start + numbers[1].start(), one.span.end)
            low_mention = replace(one.mention, span=low, text=text[: numbers[0].end()], bound="exact", end_value=None)
            high_mention = replace(low_mention, span=high, text=text[numbers[1].start() :], value=one.mention.end_value)
            found += figures([low_mention, high_mention])
        else:
            found.append(one)
    return [_in_unit_of_next(scene, one, found[n + 1 : n + 2]) for n, one in enumerate(found)]


def _in_unit_of_next(scene: Scene, one: Figure, following: Sequence[Figure]) -> Figure:
    """A bare figure behind "from" with the unit of the one it moves to: "from 400 to 420 euro"."""
    if not following or one.unit != ("number", None) or following[0].unit[0] not in ("money", "measure"):
        return one
    between = scene.text[one.span.end : following[0].span.start]
    if not _from(scene, one) or not _TO.fullmatch(between) or one.scale != following[0].scale:
        return one
    return replace(one, mention=replace(one.mention, kind=following[0].mention.kind, unit=following[0].mention.unit))


def _from(scene: Scene, one: Figure) -> bool:
    """Whether "from" stands before a figure."""
    start = 0 if one.span.start < scene.sentence.start else scene.sentence.start
    lead = scene.text[max(start, one.span.start - 30) : one.span.start]
    return scene.sums.came_from.search(lead) is not None


def _difference(scene: Scene, here: Sequence[Figure], n: int, told: Sequence[Figure]) -> Finding | None:
    """A difference that is not the one of the two figures that it is told of."""
    gap, text = here[n], scene.text
    start = here[n - 1].span.end if n else scene.sentence.start
    lead = text[max(start, gap.span.start - 40) : gap.span.start]
    changed = scene.words.change.search(lead)
    than = scene.words.than.match(text, gap.span.end, scene.sentence.end)
    if gap.unit[0] in ("percent", "duration") and gap.unit[1] != "percentage point":
        return None
    if not (changed or than) or scene.words.one_of.match(text, gap.span.end):
        return None
    points = gap.unit[1] == "percentage point" or scene.words.points.match(text, gap.span.end) is not None
    before = [one for one in told if one.span.end <= gap.span.start and _held(one, gap, points=points)]
    after = [one for one in here[n + 1 :] if one.exact and _held(one, gap, points=points)]
    pair = _pair_of(scene, gap, before, after, than=than is not None)
    if pair is None or (pair[0].unit != pair[1].unit and not alike(*pair)):
        return None
    one, other = pair
    right = abs(one.value - other.value)
    if abs(right - gap.value) <= rounding(pair, gap, counted=not points) or not right:
        return None
    others = combinations((each for each in told if each is not gap), 2)
    if any(alike(x, y) and abs(abs(x.value - y.value) - gap.value) <= gap.step / 2 for x, y in others):
        return None
    if not close(gap, right, Decimal("0.3")) or (
        not points and scene.explains(gap, pair, [each for each in told if each is not gap])
    ):
        return None
    return scene.flag(gap, sorted(pair, key=lambda each: each.span.start), right, "difference")


def _held(one: Figure, gap: Figure, *, points: bool) -> bool:
    """Whether a figure may be one of the two that differ."""
    return one.unit == ("percent", "%") if points else alike(one, gap) and one.value > gap.value


def _pair_of(
    scene: Scene, gap: Figure, before: Sequence[Figure], after: Sequence[Figure], *, than: bool
) -> tuple[Figure, Figure] | None:
    """The two figures that a difference is told of: both before it, both after it, or one on either side."""
    text = scene.text
    own = [one for one in before if one.span.start >= scene.sentence.start]
    if len(after) >= 2 and _from(scene, after[0]):
        joint = text[gap.span.end : after[0].span.start]
        return None if len(joint) > _GAP_CHARS or _AND.search(joint) else (after[0], after[1])
    if len(after) == 2 and not before and _BALANCE.search(text[scene.sentence.start : gap.span.start]):
        return after[0], after[1]  # "The deficit was 4.4 million: income of 42.1 and spending of 46.5 million"
    if after and before:
        joint = text[gap.span.end : after[0].span.start]
        linked = than or scene.sums.against.search(joint)
        if linked and len(joint) <= _GAP_CHARS and not _BREAK.search(joint):
            nearest = (own or before)[-1]
            return (nearest, after[0]) if len(own or before) == 1 else None
        return None
    if len(own) >= 2 and not after:
        joint = text[own[-1].span.end : gap.span.start]
        if len(joint) <= _GAP_CHARS and not re.search(r"[.:]\s", joint) and len(own) == 2:
            return own[0], own[1]
    return None


def _wrong_way(scene: Scene, here: Sequence[Figure]) -> Iterator[Finding]:
    """A fall called a rise: "in 2020 94 per cent, in 2018 97 per cent, a rise of three points"."""
    dates = [
        one for one in scene.reading.mentions_in(scene.sentence)
        if one.kind == "date" and one.end_value is None and str(one.value)[:4].isdigit()
    ]  # fmt: skip
    if len(dates) != 2 or len(here) != 3 or not all(one.exact for one in here):
        return
    first, second, gap = here
    lead = scene.text[second.span.end : gap.span.start]
    if not scene.words.change.search(lead) or first.unit != second.unit or re.search(r"[.:]\s", lead):
        return
    if (dates[0].start < first.span.start) != (first.span.end < dates[1].start < second.span.start) and not (
        first.span.end <= dates[0].start < second.span.start < dates[1].start < gap.span.start
    ):
        return
    years = str(dates[0].value), str(dates[1].value)
    if years[0] == years[1] or first.value == second.value:
        return
    old, new = (first, second) if years[0] < years[1] else (second, first)
    up, down = scene.sums.rise.search(lead), scene.sums.fall.search(lead)
    if bool(up) == bool(down) or bool(up) == (new.value > old.value):
        return
    yield other_way(scene.reading, Span(first.span.start, gap.span.end), old, new)


def _growth_first(scene: Scene, here: Sequence[Figure]) -> Iterator[Finding]:
    """A growth told before the values: "grew by 20 per cent, from 40,000 to 50,000"."""
    for share, old, new in zip(here, here[1:], here[2:], strict=False):
        if share.unit != ("percent", "%") or not share.exact or old.unit[0] == "percent" or not alike(old, new):
            continue
        joint = scene.text[share.span.end : old.span.start]
        moved = scene.text[old.span.end : new.span.start]
        lead = scene.text[max(scene.sentence.start, share.span.start - 60) : share.span.start]
        if not _from(scene, old) or len(joint) > 40 or len(moved) > _GAP_CHARS or not old.value:
            continue
        if re.search(r"[.;:]\s", joint + moved) or not (scene.sums.rise.search(lead) or scene.sums.fall.search(lead)):
            continue
        right = abs(new.value - old.value) / old.value * 100
        slack = max(share.step / 2, Decimal("0.5")) + share.value / 20
        # 40,000 is taken for told to the thousand, 14,200 to the hundred: to three digits, or to two
        slack += right / 40 if old.value >= 10 * _SMALL else Decimal(0)
        if right and abs(right - share.value) > slack and close(share, right, Decimal("0.3")):
            yield scene.flag(share, [old, new], right, "growth")


def _multiplied(scene: Scene, here: Sequence[Figure]) -> Iterator[Finding]:
    """Values that did not double though the text says so: "doubled from 1,200 to 3,600"."""
    for old, new in pairwise(here):
        if not _from(scene, old) or not alike(old, new) or not (old.exact and new.exact) or not old.value:
            continue
        lead = scene.text[max(scene.sentence.start, old.span.start - 60) : old.span.start]
        for times, verb in scene.words.times:
            told = list(verb.finditer(lead))
            if not told or re.search(r"[.;:]\s", lead[told[-1].end() :]):
                continue
            right = float(old.value) * times
            beyond = _LIMITED.search(lead[: told[-1].start()])
            more = beyond is not None and _MORE_THAN.match(beyond[0]) is not None
            far = right * 0.98 - float(new.value) if more else float(new.value) - right * 1.05
            near = abs(right - float(new.value)) <= 0.12 * right and not more
            if near or (beyond is not None and (far <= 0 or times < 1)):
                continue
            yield finding(
                scene.reading,
                [Span(old.span.start, new.span.end)],
                kind="arithmetic",
                level="error",
                message=f"“{told[-1][0]}” does not fit: from {old.mention.text} to {new.mention.text} is times "
                f"{float(new.value / old.value):.3g}.",
                subject="multiple",
                values=(str(old.value), str(new.value)),
            )
