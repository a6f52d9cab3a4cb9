"""How a value changed between two times, told in per cent, in points or as a multiple, wherever the two values stand.

The two values are a pair where "from … to", "up from", or the year beside each says which was first, and where the
sentence, or the one before with it, tells no third value of that sort.
"""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from checker.document import Span
from checker.kinds.arithmetic.changed import pulled_apart
from checker.kinds.arithmetic.scenes import Scene, alike, close
from checker.kinds.kind import finding
from checker.language.lazy import lazy_re
from checker.language.stems import WORD
from checker.language.sums.derived import BY
from checker.language.sums.moved import AFTER, BACK, BY_THE_YEAR, FELL, MULTIPLES, NOW, POINTING, ROSE, THAN_BEFORE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from checker.findings import Finding
    from checker.kinds.figures import Figure

_NEAR_DATE = 60
_JOINT = 120
_BREAK = lazy_re(r"[.;:]\s")
_NEAREST = Decimal("0.3")
_FAR = 5
"""Values further apart than this factor are hardly those of one thing, told in two sentences."""


class Pair(NamedTuple):
    """An earlier and a later value of one thing."""

    old: Figure
    new: Figure


def find_moved(scene: Scene) -> Iterator[Finding]:
    """The changes told in a sentence that are not those of the pair of values told with them."""
    shares = [one for one in scene.here if one.unit[0] == "percent" or one.mention.bound == "exact"]
    if not shares:
        return
    here = pulled_apart(scene)
    pair = None
    for n, change in enumerate(here):
        told = _told_as(scene, here, n)
        if not told:
            continue
        pair = _pair(scene, here, change, told)
        if pair and (found := _judged(scene, pair, change, told)):
            yield found
            return
    yield from _multiple(scene, here)


def _told_as(scene: Scene, here: Sequence[Figure], n: int) -> str:
    """Whether a figure tells a change "in per cent" or "in points"; empty where it tells none."""
    change, text = here[n], scene.text
    if not change.single:
        return ""
    start = here[n - 1].span.end if n else scene.sentence.start
    end = here[n + 1].span.start if n + 1 < len(here) else scene.sentence.end
    lead = _BREAK.split(text[max(start, change.span.start - 60) : change.span.start])[-1]
    trail = _BREAK.split(text[change.span.end : min(end, change.span.end + 40)])[0]
    if AFTER[scene.language].search(lead) or BY_THE_YEAR.search(lead) or BY_THE_YEAR.search(trail):
        return ""
    moved = _moves(scene, lead)
    by_that = not moved and n > 1 and BY[scene.language].search(lead) and _from_to(scene, here[n - 2])
    than = THAN_BEFORE[scene.language].match(trail)
    points = change.unit[1] == "percentage point" or scene.words.points.match(text, change.span.end)
    if not (moved or than or by_that) or (moved and len(WORD.findall(lead[moved.end() :])) > 4):
        return ""
    if points:
        return "points"
    fraction = change.unit == ("number", None) and 0 < change.value < 1 and not change.decimals
    return "per cent" if change.unit == ("percent", "%") or fraction else ""


def _moves(scene: Scene, text: str) -> re.Match[str] | None:
    return ROSE[scene.language].search(text) or FELL[scene.language].search(text)


def _from_to(scene: Scene, first: Figure) -> bool:
    """Whether a figure is where a move told before it began: "went up from 12"."""
    lead = scene.text[scene.sentence.start : first.span.start]
    return scene.sums.came_from.search(lead[-30:]) is not None and _moves(scene, lead) is not None


def _pair(scene: Scene, here: Sequence[Figure], change: Figure, told: str) -> Pair | None:
    """The earlier and the later value that a change is told of, where just two can be meant."""
    points = told == "points"
    values = [one for one in here if one is not change]
    # "24 weeks in 2019; in 2023 it was 18 weeks, a quarter less": what moved is a length of time
    lengths = len(values) == 2 and values[0].unit == values[1].unit and values[0].unit[0] == "duration"

    def may(one: Figure) -> bool:
        if one is change or not one.exact or (one.unit[0] == "duration" and not lengths):
            return False
        return (one.unit == ("percent", "%")) == points and (points or one.value > 1)

    own = [one for one in here if may(one)]
    others = [one for one in values if one.unit[0] != "duration" and one not in own]
    # "from 150 to 120 euro, for boats under eight metres": a measure of another unit is not of the same thing
    others = [one for one in others if one.unit[0] != "measure" or any(alike(one, each) for each in own)]
    if len(own) == 3 and (alone := _of_one_unit(own)):
        own = alone  # "by a fifth, from 150 to 120 euro, for boats under eight metres"
    if others:
        return None
    if len(own) == 2 and alike(*own):
        return _ordered(scene, *own)
    if not own and (pair := _named_before(scene, may)):
        return pair
    back = BACK[scene.language].search(scene.text, change.span.end, scene.sentence.end)
    if len(own) == 1:
        last = _before_colon(scene, [one for one in scene.ahead if may(one)])
        if len(last) == 1 and alike(last[0], own[0]) and (len(scene.ahead) == 1 or len(last) < len(scene.ahead)):
            pair = _ordered(scene, last[0], own[0])
            far = min(last[0].value, own[0].value) * _FAR < max(last[0].value, own[0].value)
            return pair if pair and not far and (back or own[0].span.end < change.span.start) else None
    return None


def _of_one_unit(told: Sequence[Figure]) -> list[Figure]:
    """The two of three figures that have one unit, where the third has another; empty where there are none such."""
    pairs = [[one, other] for one, other in combinations(told, 2) if alike(one, other)]
    return pairs[0] if len(pairs) == 1 and pairs[0][0].unit[0] != "number" else []


def _before_colon(scene: Scene, ahead: Sequence[Figure]) -> list[Figure]:
    """The figures of the sentences before, without those that a colon sets out as the parts of one."""
    first = ahead[0] if ahead else None
    sentence = scene.reading.sentence_at(first.span.start) if first else None
    inside = [one for one in ahead if sentence and sentence.contains(one.span)]
    if first and len(ahead) > 1 and len(inside) == len(ahead):
        parted = ":" in scene.text[first.span.end : ahead[1].span.start]
        return [first] if parted else list(ahead)
    return list(ahead)


def _named_before(scene: Scene, may: Callable[[Figure], bool]) -> Pair | None:
    """The two values of the sentence before, where this one begins with "that is" and tells of no others."""
    last = scene.reading.sentence_at(scene.ahead[-1].span.start) if scene.ahead else None
    said = [one for one in scene.ahead if last and last.contains(one.span) and one.unit[0] != "duration"]
    if last is None or not POINTING[scene.language].match(scene.text, scene.sentence.start):
        return None
    if scene.text[last.end : scene.sentence.start].strip():
        return None
    said = [one for one in pulled_apart(scene, said) if one.unit[0] != "duration"]
    return _ordered(scene, *said) if len(said) == 2 and all(map(may, said)) and alike(*said) else None


def _ordered(scene: Scene, first: Figure, second: Figure) -> Pair | None:
    text = scene.text
    between = text[first.span.end : second.span.start]
    apart = first.span.start < scene.sentence.start <= second.span.start
    if len(between) > _JOINT * (1 + apart):
        return None
    if scene.sums.came_from.search(text[max(0, first.span.start - 30) : first.span.start]):
        return Pair(first, second)
    if scene.sums.against.search(between):
        return Pair(second, first)
    if apart and NOW[scene.language].search(scene.text, scene.sentence.start, second.span.start):
        return Pair(first, second)  # "It was 300 euro until 2020. It is now 345 euro, 15 per cent more"
    years = [_year(scene, first, (first, second)), _year(scene, second, (first, second))]
    if not all(years) or years[0] == years[1]:
        return None
    return Pair(first, second) if years[0] < years[1] else Pair(second, first)


def _year(scene: Scene, one: Figure, both: Sequence[Figure]) -> str:
    """The year beside a figure: nearer to it than to the other of a pair, with no other year beside it."""
    sentence = scene.reading.sentence_at(one.span.start)
    if sentence is None:
        return ""
    other = both[0] if one is both[1] else both[1]
    found = set()
    for date in scene.reading.mentions_in(sentence):
        if date.kind != "date" or date.end_value is not None or not str(date.value)[:4].isdigit():
            continue
        reach = _gap(scene, date.span, one.span)
        if reach <= _NEAR_DATE and (not sentence.contains(other.span) or reach < _gap(scene, date.span, other.span)):
            found.add(str(date.value)[:4])
    return found.pop() if len(found) == 1 else ""


def _gap(scene: Scene, one: Span, other: Span) -> int:
    """How many characters part two spans, a comma or semicolon counted as a dozen, as it ends a clause."""
    first, second = sorted((one, other))
    between = scene.text[first.end : second.start]
    return len(between) + 12 * len(re.findall(r"[,;:](?=\s)", between))


def _judged(scene: Scene, pair: Pair, change: Figure, told: str) -> Finding | None:
    old, new = pair
    if told == "points":
        right = abs(new.value - old.value)
        slack = (old.step + new.step + change.step) / 2 if old.decimals or new.decimals or change.decimals else 0
        if not right or abs(right - change.value) <= slack or not close(change, right, _NEAREST):
            return None
        return scene.flag(change, [old, new], right, "difference")
    if not old.value:
        return None
    half = [one.step / 2 if one.decimals or one.scale > 1 else _noughts(one) for one in (old, new)]
    ratios = [
        abs(new.value + a - old.value - b) / (old.value + b) * 100
        for a in (half[1], -half[1])
        for b in (half[0], -half[0])
        if old.value + b > 0
    ]
    fraction = change.unit[0] != "percent"
    said = change.value * 100 if fraction else change.value
    # "by a quarter" is said of 23 and of 27 per cent
    slack = max(change.step / 2, Decimal("0.5")) + said / 20 if not fraction else max(Decimal(2), said / 8)
    slack += said / 12 if change.mention.bound == "about" else 0
    right = abs(new.value - old.value) / old.value * 100
    if not right or min(ratios) - slack <= said <= max(ratios) + slack:
        return None
    if min(said, right) < _NEAREST * max(said, right):
        return None
    if fraction:
        return scene.flag(change, [old, new], right / 100, "growth")
    return scene.flag(change, [old, new], right, "growth")


def _noughts(one: Figure) -> Decimal:
    """Half of what a value that ends in three noughts, or has four and more digits of them, may be rounded by."""
    exponent = one.value.normalize().as_tuple().exponent
    noughts = exponent if isinstance(exponent, int) else 0
    digits = len(one.value.normalize().as_tuple().digits)
    return Decimal(10) ** noughts / 2 if noughts >= 3 and digits >= 2 else Decimal(0)


def _multiple(scene: Scene, here: Sequence[Figure]) -> Iterator[Finding]:
    """Values that did not double between their years: "doubled: it was 5 million in 2019 and 12 million in 2022"."""
    values = [one for one in here if one.unit[0] not in ("duration", "percent")]
    if len(values) != 2 or not alike(*values) or not all(one.exact and one.value > 0 for one in values):
        return
    text = scene.text[scene.sentence.start : scene.sentence.end]
    told = [(times, verb[0]) for times, word in MULTIPLES[scene.language] for verb in word.finditer(text)]
    pair = _ordered(scene, *values) if len(told) == 1 else None
    if pair is None:
        return
    times, verb = told[0]
    ratio = float(pair.new.value / pair.old.value)
    if abs(ratio - times) <= 0.12 * times or not times / 2.5 <= ratio <= times * 2.5:
        return
    yield finding(
        scene.reading,
        [Span(min(values[0].span.start, values[1].span.start), values[1].span.end)],
        kind="arithmetic",
        level="error",
        message=f"“{verb}” does not fit: from {pair.old.mention.text} to {pair.new.mention.text} is times {ratio:.3g}.",
        subject="multiple",
        values=(str(pair.old.value), str(pair.new.value)),
    )
