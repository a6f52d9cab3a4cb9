"""Products told in prose: so many with so many each, so much a week for so many weeks, a length by a width."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.kinds.arithmetic.priced import EACH_OF, PRICE, TRAIL, is_number_of, noun_behind
from checker.kinds.arithmetic.scenes import Scene, alike, close, explained
from checker.kinds.figures import begins_with, ends_with
from checker.language.lazy import lazy_re
from checker.language.sums import INSTALMENTS
from checker.language.sums.conclusions import COMES_TO, LIMITS, PERIODS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.findings import Finding
    from checker.kinds.figures import Figure


def for_each_of(scene: Scene) -> Finding | None:
    """A whole that is so many for each of so many: "60 members, 15 for each of the five regions"."""
    whole, part, count = scene.here
    joint = scene.text[part.span.end : count.span.start]
    lead = scene.text[whole.span.end : part.span.start]
    told = EACH_OF.fullmatch(joint) and re.search(r"[,:(]\s?(?:that is |soit |also |dus )?$", lead)
    if not told or len(lead) > TRAIL or not all(one.exact for one in scene.here) or not alike(whole, part):
        return None
    right = part.value * count.value
    if right == whole.value or not is_number_of(count) or not close(whole, right):
        return None
    return scene.flag(whole, [part, count], right, "product")


EACH = lazy_re(
    r"\s(?:[^\W\d]+\s)?(?:each|apiece|per head|chacune?|par personne|elk|ieder|per stuk|jeweils|pro Kopf)\b",
    re.IGNORECASE,
)


def spread(scene: Scene, result: Figure, own: Sequence[Figure]) -> Finding | None:
    """What a whole is by the period: "60 million over five years, so 15 million a year"."""
    lengths = [one for one in own if one.unit[0] == "duration"]
    wholes = [one for one in own if alike(one, result) and one.value > result.value]
    if len(own) != 2 or len(lengths) != 1 or len(wholes) != 1 or lengths[0].value <= 1:
        return None
    sign = PERIODS[scene.language].get(lengths[0].unit[1] or "")
    behind = scene.text[result.span.end : result.span.end + TRAIL].lstrip()
    if sign is None or not sign.match(behind) or explained(result, own):
        return None
    right = wholes[0].value / lengths[0].value
    if abs(right - result.value) <= right / 20 or not close(result, right):
        return None
    return scene.flag(result, [wholes[0], lengths[0]], right, "so much a period")


def area(scene: Scene, result: Figure, own: Sequence[Figure]) -> Finding | None:
    """A length by a width: "50 metres long and 20 metres wide, an area of 1,200 square metres"."""
    if len(own) != 2 or own[0].unit != own[1].unit or own[0].unit[0] != "measure" or result.unit[0] != "measure":
        return None
    side, told = own[0].unit[1] or "", result.unit[1] or ""
    if not side or told != f"{side} ** 2":
        return None
    right = own[0].value * own[1].value
    if abs(right - result.value) <= max(result.step, right / 50) or not close(result, right):
        return None
    return scene.flag(result, own, right, "area")


def each_times(scene: Scene, n: int, *, concluded: bool) -> Finding | None:
    """So many with so many each: "the 18 districts have 9 members each, 172 in all"."""
    if n != 2 or len(scene.here) != 3:
        return None
    count, part, result = scene.here
    if not all(one.exact and one.unit == ("number", None) for one in (count, part, result)):
        return None
    lead = scene.text[part.span.end : result.span.start]
    if not noun_behind(scene, count) or _JOINED.search(scene.text[count.span.end : part.span.start]):
        return None  # "of which Varn has six and the other ports two each"
    told = begins_with(scene.sums.altogether, scene.trail(result)) or ends_with(scene.sums.altogether, lead)
    opened = scene.text[max(scene.sentence.start, count.span.start - 24) : count.span.start]
    apiece = _APIECE.search(scene.text, count.span.end, part.span.start)
    each = EACH.match(lead) or scene.words.each.search(opened) or apiece
    right = count.value * part.value
    if not each or not (told or concluded) or right == result.value or not close(result, right, PRICE):
        return None
    return None if explained(result, scene.here[:n]) else scene.flag(result, [count, part], right, "product")


_APIECE = lazy_re(r"\b(?:mit|zu|à|met|van|de)\s(?:je|jeweils|telkens|elk)\s$", re.IGNORECASE)
"""What stands, in German, Dutch and French, between so many and what each has: "drei Häuser mit je 18 Zimmern"."""
_JOINED = lazy_re(r"[,;:(]|\s(?:and|et|en|und)\s", re.IGNORECASE)


def thrice(scene: Scene, result: Figure, own: Sequence[Figure]) -> Finding | None:
    """A product of three: "ten weeks with three lessons of two hours each, which makes 50 hours"."""
    last = own[-1] if own else None
    if len(own) != 3 or last is None or last.unit != result.unit or not all(map(is_number_of, own)):
        return None
    told = scene.text[own[0].span.start : result.span.start]
    if not scene.words.each.search(told) or LIMITS[scene.language].search(told) or explained(result, own):
        return None
    right = own[0].value * own[1].value * own[2].value
    return scene.flag(result, own, right, "product") if close(result, right, PRICE) else None


def in_instalments(scene: Scene, n: int) -> Finding | None:
    """A whole paid in so many parts of so much: "12,000 euro, paid back in 48 monthly instalments of 250 euro"."""
    if n < 2:
        return None
    count, part, whole = scene.here[n - 2 : n + 1]
    if begins_with(scene.sums.altogether, scene.trail(whole)) or ends_with(scene.sums.altogether, scene.lead(whole)):
        return _paid_in_all(scene, count, part, whole)
    whole, count, part = count, part, whole
    between = scene.text[count.span.end : part.span.start]
    if not all(one.exact for one in (whole, count, part)) or whole.unit != part.unit or not is_number_of(count):
        return None
    if not INSTALMENTS.fullmatch(between) or whole.unit[0] not in ("money", "number"):
        return None
    right = whole.value / count.value
    if abs(right - part.value) <= max(part.step / 2, right / 50) or not close(part, right, PRICE):
        return None
    if scene.multiplies(count, part) or (
        part.value > right and _LENT.search(scene.text, scene.sentence.start, part.span.start)
    ):
        return None  # with its interest, or a charge
    return scene.flag(part, [whole, count], right, "so much a period")


def _paid_in_all(scene: Scene, count: Figure, part: Figure, whole: Figure) -> Finding | None:
    """The same, the whole told behind: "in 12 monthly instalments of 55 euro, 660 euro in all"."""
    if not all(one.exact for one in (count, part, whole)) or whole.unit != part.unit or not is_number_of(count):
        return None
    if whole.unit[0] not in ("money", "number") or not INSTALMENTS.fullmatch(
        scene.text, count.span.end, part.span.start
    ):
        return None
    right = count.value * part.value
    near = abs(right - whole.value) > whole.step / 2 and close(whole, right, PRICE)
    return scene.flag(whole, [count, part], right, "product") if near else None


_LENT = lazy_re(
    r"\b(?:loans?|credit|borrow\w*|mortgage|prêts?|crédits?|emprunt\w*|\w*lening(?:en)?|\w*krediet(?:en)?|leent"
    r"|\w*kredite?s?|\w*darlehens?)\b",
    re.IGNORECASE,
)


def two_prices(scene: Scene, n: int) -> Finding | None:
    """So many at so much and so many at so much: "two adults at 12 euro and three children at 5 euro pay 39 euro"."""
    if n < 4:
        return None
    first, price, second, other, result = scene.here[n - 4 : n + 1]
    told = (first, price, second, other, result)
    if not all(one.exact for one in told) or not (is_number_of(first) and is_number_of(second)):
        return None
    if result.unit[0] != "money" or not price.unit == other.unit == result.unit or first.unit != second.unit:
        return None
    text = scene.text
    at = [text[one.span.end : cost.span.start] for one, cost in ((first, price), (second, other))]
    if not all(_AT.search(each) and len(each) <= TRAIL for each in at) or LIMITS[scene.language].search(at[0]):
        return None
    right = first.value * price.value + second.value * other.value
    near = right != result.value and close(result, right, PRICE)
    return scene.flag(result, told[:-1], right, "sum") if near else None


_AT = lazy_re(r"(?:\bat|\bà|\btegen|\bvan|\bzu|\bfür|\bje|×|\bx|\bde)\s(?:je\s)?$", re.IGNORECASE)


def over_time(scene: Scene, n: int) -> Finding | None:
    """So much a week for so many weeks: "12 weeks with six hours a week, 84 hours in all"."""
    result, given = scene.here[n], scene.here[:n]
    if len(given) != 2 or not all(one.exact for one in given):
        return None
    lead, trail = scene.lead(result), scene.trail(result)
    told = ends_with(scene.sums.altogether, lead) or begins_with(scene.sums.altogether, trail)
    if not told and not COMES_TO[scene.language].search(lead):
        return None
    for length, each in (given, given[::-1]):
        if length.unit[0] != "duration" or each.unit != result.unit or not is_number_of(length):
            continue
        behind = scene.text[each.span.end : each.span.end + 24]
        sign = PERIODS[scene.language].get(length.unit[1] or "")
        between = scene.text[length.span.end : each.span.start]
        a_period = sign is not None and sign.match(behind.lstrip())
        if not a_period and not (each.unit[0] == "duration" and _OF_EACH.fullmatch(between)):
            continue
        right = length.value * each.value
        told_at = scene.text[scene.sentence.start : result.span.end]
        if right == result.value or LIMITS[scene.language].search(told_at) or explained(result, given):
            return None
        return scene.flag(result, [length, each], right, "so much a period") if close(result, right, PRICE) else None
    return None


_OF_EACH = lazy_re(r"\s(?:of|with|zu je|à|je|van|van telkens|de|mit je|met)\s", re.IGNORECASE)
