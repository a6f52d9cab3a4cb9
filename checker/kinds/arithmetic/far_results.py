"""Figures that follow from others far away on the page: a surplus, the extra visitors, a head, a year's amount.

What a page draws from figures so far apart rests on no words that tie them. So a result is let pass where any pair of
its figures gives it, and flagged where one pair nearly does: but for a digit, or two that changed places.
"""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from checker.kinds.arithmetic.balances import role_of
from checker.kinds.arithmetic.miswritten import is_slip
from checker.kinds.arithmetic.priced import noun_behind
from checker.kinds.arithmetic.scenes import MOST_ON_PAGE, Placed, Scene, alike, close
from checker.kinds.figures import Figure, rounding
from checker.language.lazy import lazy_re
from checker.language.numbers.conversion import unit_named
from checker.language.stems import content_stems, stem
from checker.language.sums.conclusions import AVERAGE, COMES_TO, LIMITS, PERIODS, TIMES_A_PERIOD
from checker.language.sums.far_results import A_SEASON, BALANCE, EVERY, IN_A_YEAR, INHABITANTS, MORE
from checker.language.sums.instalments import PLAN, THAN_PLANNED

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from checker.findings import Finding

_MOST_PAIRS = 60
_FEWEST_DIGITS = 100
_FEW_SHARES = 3
_NEARLY = 25
_ROUNDED, _ROUGH = Decimal("0.01"), Decimal("0.06")
"""How far, as a share, an amount may lie off what it follows from, told exactly or as "about"."""


def find_far_results(scenes: Sequence[Scene]) -> Iterator[Finding]:
    """The figures of a document that are not what others elsewhere on it make."""
    page: list[Placed] | None = None
    for scene in scenes:
        for one in scene.here:
            if not one.single or one.unit[0] not in ("number", "money", "measure") or one.value < 1:
                continue
            for told, judged in _WAYS:
                if not told(scene, one):
                    continue
                page = page or [Placed(each, figure) for each in scenes for figure in each.here if figure.single]
                found = judged(scene, one, page) if len(page) <= MOST_ON_PAGE else None
                if found and not _told_right(found.right, one, page):
                    yield scene.flag(one, found.given, found.right, found.subject)
                    break


class _Meant(NamedTuple):
    """What a figure can be meant as: the figures that give it, what they give, and what that is."""

    given: Sequence[Figure]
    right: Decimal
    subject: str


def _told_right(right: Decimal, result: Figure, page: Sequence[Placed]) -> bool:
    """Whether the page tells elsewhere what its figures give, so that a result is that of something else: a plan."""
    return any(each.figure.value == right for each in page if each.figure is not result)


def _digits(one: Figure) -> bool:
    """Whether a figure has three digits or more, so that it is like another value for a reason."""
    return one.printed >= _FEWEST_DIGITS or one.decimals + len(str(int(one.printed))) > 2


# --- differences ------------------------------------------------------------------------------------------------


def _is_difference(scene: Scene, one: Figure) -> bool:
    lead, trail = scene.before(one), scene.behind(one)
    if BALANCE.get(scene.language, BALANCE["en"]).search(lead):
        return True
    more, the, behind = MORE.get(scene.language, MORE["en"])
    return one.unit[0] == "number" and bool(more.search(lead) or (the.search(lead) and behind.match(trail)))


def _difference(scene: Scene, result: Figure, page: Sequence[Placed]) -> _Meant | None:
    """What two figures of a page differ by: "took in 18.7 million … spent 17.9 million … the surplus of 820,000"."""
    nouns = {"", *_nouns(Placed(scene, result))}
    given = [
        each
        for each in page
        if each.figure is not result
        and alike(each.figure, result)
        and each.figure.value > result.value
        and (result.unit[0] != "number" or noun_behind(each.scene, each.figure) in nouns)
    ]
    if any(each.figure.value == result.value for each in page if each.figure is not result):
        return None
    pairs = list(combinations(given, 2))
    if not pairs or len(pairs) > _MOST_PAIRS:
        return None
    gaps = [abs(one.figure.value - other.figure.value) for one, other in pairs]
    for (one, other), gap in zip(pairs, gaps, strict=True):
        if abs(gap - result.value) <= rounding([one.figure, other.figure], result, counted=True):
            return None
    flows = {name: [each for each in given if role_of(each) == name] for name in ("came", "went")}
    if flows["came"] and flows["went"]:
        one, other = flows["came"][0], flows["went"][0]
        gap = abs(one.figure.value - other.figure.value)
        if is_slip(result, gap) or close(result, gap, Decimal("0.6")):
            return _Meant([one.figure, other.figure], gap, "difference")
    slips = [(pair, gap) for pair, gap in zip(pairs, gaps, strict=True) if _digits(result) and is_slip(result, gap)]
    held = [each for each in slips if _held_against(*each[0])]
    if len(held or slips) != 1:
        return None
    (one, other), gap = (held or slips)[0]
    return _Meant([one.figure, other.figure], gap, "difference")


def _held_against(one: Placed, other: Placed) -> bool:
    """Whether two figures of one sentence are held against each other: "54,600, against 48,900 the year before"."""
    if one.scene is not other.scene:
        return False
    return one.scene.sums.against.search(one.scene.text, one.figure.span.end, other.figure.span.start) is not None


# --- periods ----------------------------------------------------------------------------------------------------


def _periods(scene: Scene, one: Figure) -> set[str]:
    """The periods named around a figure."""
    around = f"{scene.before(one)[-60:]} | {scene.behind(one)[:30]}"
    found = {name for name, sign in PERIODS[scene.language].items() if sign.search(around)}
    return found | ({"year"} if IN_A_YEAR[scene.language].search(around) else set())


def _is_of_period(scene: Scene, one: Figure) -> bool:
    return one.unit[0] in ("number", "money") and len(_periods(scene, one)) == 1


def _by_period(scene: Scene, result: Figure, page: Sequence[Placed]) -> _Meant | None:
    """What comes of an amount in a longer or shorter time: "934 euro each month … the annual amount of 11,028 euro"."""
    (period,) = _periods(scene, result)
    noun = noun_behind(scene, result)
    concluded = COMES_TO[scene.language].search(scene.before(result)) or AVERAGE[scene.language].search(
        scene.before(result)
    )
    if LIMITS[scene.language].search(scene.before(result)[-40:]):
        return None
    meant: list[tuple[Placed, Decimal]] = []
    for each in page:
        base = each.figure
        if base is result or base.unit != result.unit or not base.exact or base.value <= 0:
            continue
        if result.unit[0] == "number" and (not noun or noun_behind(each.scene, base) != noun):
            continue
        if base.value == result.value:
            return None
        for other in _periods(each.scene, base):
            longer = TIMES_A_PERIOD.get((period, other))
            times = longer or TIMES_A_PERIOD.get((other, period))
            if times is None:
                continue
            ratio = result.value / base.value if longer else base.value / result.value
            slack = _ROUNDED if result.exact else _ROUGH
            if times[0] * (1 - slack) <= ratio <= times[1] * (1 + slack):
                return None
            rights = [base.value * Decimal(n) if longer else base.value / Decimal(n) for n in {12, 52, 4, *times}]
            slips = [right for right in rights if _digits(result) and is_slip(result, result.rounded(right))]
            if slips and (concluded or result.unit[0] == "money"):
                meant.append((each, result.rounded(slips[0])))
    if len(meant) != 1:
        return None
    return _Meant([meant[0][0].figure], meant[0][1], "amount per period")


# --- averages ---------------------------------------------------------------------------------------------------


def _is_a_head(scene: Scene, one: Figure) -> bool:
    return _of_each(scene, one) is not None


def _of_each(scene: Scene, one: Figure) -> re.Match[str] | None:
    """What names the thing for one of which a figure is told, before it or behind it."""
    every = EVERY.get(scene.language, EVERY["en"])
    lead, trail = scene.before(one)[-80:], scene.behind(one)[:40]
    return every.search(lead) or every.search(trail) or A_SEASON.match(trail)


def _a_head(scene: Scene, result: Figure, page: Sequence[Placed]) -> _Meant | None:
    """What there is for each of so many: "148,500 people live here … 71,280 tonnes … 408 kilograms a head"."""
    found = _of_each(scene, result)
    if found is None or not _digits(result):
        return None
    lives = INHABITANTS.get(scene.language, INHABITANTS["en"])
    living = lives.match(f" {found['noun']}")
    noun = stem(found["noun"], scene.language)
    counts = [
        each
        for each in page
        if each.figure is not result
        and each.figure.unit == ("number", None)
        and each.figure.value >= 2
        and ((living and lives.match(each.scene.text, each.figure.span.end)) or (noun and noun in _nouns(each)))
    ]
    meant: list[tuple[Placed, Placed, Decimal]] = []
    for count in counts:
        for each in page:
            whole = _in_unit(each.figure, result)
            if whole is None or each.figure in (result, count.figure):
                continue
            right = whole / count.figure.value
            if abs(right - result.value) <= right * (_ROUNDED if result.exact else _ROUGH):
                return None
            if is_slip(result, result.rounded(right)):
                meant.append((each, count, result.rounded(right)))
    if len(meant) != 1:
        return None
    whole_of, count, right = meant[0]
    return _Meant([whole_of.figure, count.figure], right, "average")


def _nouns(placed: Placed) -> set[str]:
    """The stems of the words right behind a figure: "four planting seasons"."""
    said = _WORDS.match(placed.scene.text, placed.figure.span.end)
    return set(content_stems(said[0], placed.scene.language)) if said else set()


_WORDS = lazy_re(r"(?:\s[^\W\d]+){1,3}")


def _in_unit(one: Figure, like: Figure) -> Decimal | None:
    """The value of a figure in the unit of another; None where it has none."""
    if one.unit == like.unit:
        return one.value
    if one.unit[0] != "measure" or like.unit[0] != "measure" or not one.unit[1] or not like.unit[1]:
        return None
    own, other = unit_named(one.unit[1]), unit_named(like.unit[1])
    if own is None or other is None or own.dimension != other.dimension:
        return None
    return one.value * Decimal(str(own.factor)) / Decimal(str(other.factor))


# --- shares -----------------------------------------------------------------------------------------------------


def _is_pointed_at(scene: Scene, one: Figure) -> bool:
    """Whether "the" before a count points back at those of whom only a share was told: "the 320 pupils"."""
    _, the, _ = MORE.get(scene.language, MORE["en"])
    return one.unit == ("number", None) and the.search(scene.before(one)) is not None


def _share(scene: Scene, result: Figure, page: Sequence[Placed]) -> _Meant | None:
    """A count that is not the share told of all: "2,750 pupils … 8 per cent of the children … the 320 pupils"."""
    noun = noun_behind(scene, result)
    counts = [each for each in page if each.figure.unit == result.unit and noun_behind(each.scene, each.figure) == noun]
    wholes = [each for each in counts if each.figure.value > result.value]
    shares = [each for each in page if each.figure.unit == ("percent", "%") and each.figure.exact]
    if not noun or not _digits(result) or len(wholes) != 1 or not 1 <= len(shares) <= _FEW_SHARES:
        return None
    if any(each.figure.value == result.value for each in counts if each.figure is not result):
        return None
    rights = [(each, wholes[0].figure.value * each.figure.value / 100) for each in shares]
    if any(abs(right - result.value) * _NEARLY <= result.value for _, right in rights):
        return None
    slips = [(each, result.rounded(right)) for each, right in rights if is_slip(result, result.rounded(right))]
    if len(slips) != 1 or slips[0][0].scene is scene:
        return None
    return _Meant([wholes[0].figure, slips[0][0].figure], slips[0][1], "share of all")


def _is_off_plan(scene: Scene, one: Figure) -> bool:
    return THAN_PLANNED.get(scene.language, THAN_PLANNED["en"]).match(scene.text, one.span.end) is not None


def _off_plan(scene: Scene, result: Figure, page: Sequence[Placed]) -> _Meant | None:
    """By how much what was done is off the plan told elsewhere: "388 visits, 34 fewer than planned … a plan of 412"."""
    plan = PLAN.get(scene.language, PLAN["en"])
    before = [one for one in (*scene.ahead, *scene.here) if one.span.end <= result.span.start and one.exact]
    done = [one for one in before if alike(one, result) and one.value > result.value]
    plans = [
        each.figure
        for each in page
        if each.scene is not scene
        and alike(each.figure, result)
        and each.figure.value > result.value
        and plan.search(scene.text, each.scene.sentence.start, each.scene.sentence.end)
    ]
    if not done or len({one.value for one in plans}) != 1:
        return None
    right = abs(done[-1].value - plans[0].value)
    if right == result.value or not close(result, right) or result.decimals or result.scale > 1:
        return None
    return _Meant([done[-1], plans[0]], right, "difference")


_WAYS = (
    (_is_off_plan, _off_plan),
    (_is_difference, _difference),
    (_is_pointed_at, _share),
    (_is_of_period, _by_period),
    (_is_a_head, _a_head),
)
