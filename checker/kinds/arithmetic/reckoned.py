"""Figures that follow from others, over a sentence or two: so much for so many, what is left, a share off."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.arithmetic.scenes import MOST_GIVEN, Scene, alike, close, explained
from checker.kinds.figures import Figure, mixes_rates, rounding, sum_of
from checker.language.lazy import lazy_re
from checker.language.stems import WORD, stem
from checker.language.sums.conclusions import BOTH_PAY, GETS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.findings import Finding

_GLUE = lazy_re(r"\b(?:that|many|much|far|long|called)\b", re.IGNORECASE)
_MOST_COUNT = 1000


def find_reckoned(scene: Scene) -> Iterator[Finding]:
    """The results of a sentence that do not follow from the figures before them."""
    for n, result in enumerate(scene.here):
        if not result.exact or result.unit[0] not in ("money", "number", "measure"):
            continue
        given = [one for one in (*scene.ahead, *scene.here[:n]) if one.exact]
        later = scene.here[n + 1 : n + 2]
        if later and _FOR.fullmatch(scene.text[result.span.end : later[0].span.start]):
            given.append(later[0])  # "that is 110 euro for four days"
        if not given or len(given) > MOST_GIVEN:
            continue
        found = _percent_off(scene, result, given) or _with_so_many(scene, result, given)
        found = found or _times_so_many(scene, result, given) or _added_up(scene, result, given)
        found = found or _left_over(scene, result, given)
        if found:
            yield found


_FOR = lazy_re(r"\s(?:for|pour|voor|für)\s(?:the\s|les\s|de\s|die\s)?", re.IGNORECASE)


def _concludes(scene: Scene, result: Figure) -> bool:
    """Whether "so" or "in all" says that a figure follows from those before it."""
    lead, trail = scene.lead(result), scene.trail(result)
    for cue in scene.words.so.finditer(lead):
        after = lead[cue.end() :]
        if len(WORD.findall(after)) <= 6 and not _GLUE.match(after.lstrip()) and not re.search(r"[.;:(]\s", after):
            return True
    found = scene.sums.altogether.search(trail)
    if found and len(WORD.findall(trail[: found.start()])) <= 1:
        return True
    return any(len(WORD.findall(lead[cue.end() :])) <= 3 for cue in scene.sums.altogether.finditer(lead))


def _untied(scene: Scene, since: Figure, result: Figure) -> bool:
    sentence = scene.reading.sentence_at(since.span.start)
    if sentence and _TIERED.search(scene.text, sentence.start, result.span.start):
        return True
    return bool(scene.words.no_tie.search(scene.text, since.span.end, result.span.start))


_TIERED = lazy_re(
    r"\b(?:first|further|additional|after that|free|premi[eè]re?s?|suivante?s?|supplémentaires?|gratuite?s?|eerste"
    r"|verdere?|volgende|gratis|erste[nrs]?|weitere[nrs]?|jede weitere|kostenlos|frei"
    r"|from the (?:second|third|\w+th)"
    r"|à partir d[eu] (?:la |le )?(?:second|troisi|quatri|\w+ième)\w*|ab de[rm] (?:dritten|\w+ten)|vanaf de \w+de)\b",
    re.IGNORECASE,
)
"""What says that one price does not hold for each: "free for the first hour"."""


def _percent_off(scene: Scene, result: Figure, given: Sequence[Figure]) -> Finding | None:
    """A price less a share: "costs 28 euro; students get 25 per cent off and pay 23 euro"."""
    shares = [one for one in given if one.unit == ("percent", "%")]
    amounts = [one for one in given if alike(one, result)]
    if result.unit[0] != "money" or len(shares) != 1 or len(amounts) != 1 or len(given) > 3:
        return None
    share, amount = shares[0], amounts[0]
    before, after = scene.text[share.span.start - 24 : share.span.start], scene.text[share.span.end :][:32]
    around = before.rpartition(". ")[2] + " | " + re.split(r"[.;]", after)[0]
    cut, put_on = scene.words.cut.search(around), scene.words.put_on.search(around)
    lead = scene.lead(result)
    pays = [cue for cue in scene.words.paid.finditer(lead) if len(WORD.findall(lead[cue.end() :])) <= 3]
    if not (cut or put_on) or not (pays or _concludes(scene, result)):
        return None
    sign = -1 if cut else 1
    right = amount.value * (1 + sign * share.value / 100)
    ways = [right, amount.value * share.value / 100, amount.value * (1 - sign * share.value / 100)]
    ways += [amount.value / (1 + share.value / 100)]  # the price without the tax in it
    slack = result.step if result.decimals else max(result.step / 2, Decimal("0.5"))
    if any(abs(way - result.value) <= slack for way in ways) or explained(result, given):
        return None
    return scene.flag(result, [amount, share], right, "price less a share") if close(result, right) else None


def _times_so_many(scene: Scene, result: Figure, given: Sequence[Figure]) -> Finding | None:
    """A price for one, and what so many cost: "25 euro a day, so four days cost 110 euro"."""
    prices = [one for one in given if alike(one, result) or one.unit == ("money", "cent")]
    counts = [one for one in given if _is_count(one) and one not in prices]
    if result.unit[0] != "money" or not prices or not counts or len(counts) > 2:
        return None
    tied = [(price, count) for price in prices for count in counts if _is_of_one(scene, price, count)]
    if len(tied) > 1:
        tied = _nearest_named(scene, tied)
    if len(prices) == 1 and len(counts) == 2 and not tied:
        return _times_both(scene, result, prices[0], counts)
    if len(tied) != 1:
        return None
    price, count = tied[0]
    if _untied(scene, price, result) or not (_concludes(scene, result) or _pays(scene, count, result)):
        return None
    right = price.value * count.value / (100 if price.unit != result.unit and price.unit[1] == "cent" else 1)
    if right == result.value or explained(result, given) or not close(result, right):
        return None
    return scene.flag(result, [price, count], right, "price of so many")


def _nearest_named(scene: Scene, tied: Sequence[tuple[Figure, Figure]]) -> list[tuple[Figure, Figure]]:
    """Of several prices for one the one whose thing is named in most of the words of what is counted."""
    shared = []
    for price, count in tied:
        noun = {
            stem(each[0], scene.language) for each in WORD.finditer(scene.text, count.span.end, count.span.end + 40)
        }
        lead = scene.text[max(0, price.span.start - 50) : price.span.start]
        shared.append(len(noun & {stem(word, scene.language) for word in WORD.findall(lead)[-4:]} - {""}))
    best = [pair for pair, words in zip(tied, shared, strict=True) if words == max(shared)]
    return best if len(best) == 1 else []


def _times_both(scene: Scene, result: Figure, price: Figure, counts: Sequence[Figure]) -> Finding | None:
    """A price by two measures: "0.80 euro a week and book; two books three weeks late cost 5.80 euro"."""
    sentence = scene.reading.sentence_at(price.span.start)
    if sentence is None or not scene.words.each.search(scene.text, sentence.start, sentence.end):
        return None
    if not _concludes(scene, result) or any(count.span.start < scene.sentence.start for count in counts):
        return None
    right = price.value * counts[0].value * counts[1].value
    if explained(result, [price, *counts]) or not close(result, right, Decimal("0.7")):
        return None
    return scene.flag(result, [price, *counts], right, "price of so many")


def _pays(scene: Scene, count: Figure, result: Figure) -> bool:
    """Whether a clause tells of so many what they cost: "For 40 pages you pay"."""
    between = scene.text[count.span.end : result.span.start]
    return bool(len(between) <= 50 and not re.search(r"[.;:,]\s", between) and scene.words.paid.search(between))


def _is_count(one: Figure) -> bool:
    return (
        one.unit[0] in ("number", "duration")
        and one.value == one.value.to_integral_value()
        and 2 <= one.value <= _MOST_COUNT
    )


def _noun_of(scene: Scene, count: Figure) -> str:
    if count.unit[0] == "duration":
        said = WORD.findall(count.mention.text)
        return stem(said[-1], scene.language) if said else ""
    following = WORD.search(scene.text, count.span.end, count.span.end + 40)
    if following is None or scene.text[count.span.end : following.start()].strip():
        return ""
    return stem(following[0], scene.language)


def _is_of_one(scene: Scene, price: Figure, count: Figure) -> bool:
    """Whether a price is that of one of what is counted: "per day" and "four days", "each of the 12 branches"."""
    noun = _noun_of(scene, count)
    if not noun:
        return False
    of_one = scene.words.one_of.match(scene.text, price.span.end)
    if of_one and stem(of_one["noun"], scene.language) == noun:
        return True
    sentence = scene.reading.sentence_at(price.span.start)
    if sentence is None:
        return False
    # "rises by 50 euro each; for five it is" says "each" of the price, and not of the five
    after_price = price.span.end if price.span.end <= count.span.start else sentence.start
    before = re.split(r"[;,]\s", scene.text[max(after_price, count.span.start - 24) : count.span.start])[-1]
    if sentence.contains(count.span) and scene.words.each.search(before):
        return True
    first = next(WORD.finditer(scene.text, sentence.start, price.span.start), None)
    said = [match[0] for match in WORD.finditer(scene.text, sentence.start, price.span.start)]
    apart = not sentence.contains(count.span) or ";" in scene.text[price.span.end : count.span.start]
    one = first is not None and first[0].casefold() in _ONE and apart
    return bool(one and any(stem(word, scene.language) == noun for word in said[1:4]))


_ONE = frozenset("a an one each every un une chaque een één elke elk ein eine jede jeder jedes".split())


def _added_up(scene: Scene, result: Figure, given: Sequence[Figure]) -> Finding | None:
    """Two amounts and what they make: "costs £75, express service adds £40, so you pay £125"."""
    amounts = [one for one in given if alike(one, result)]
    if found := _both_paid(scene, result, given):
        return found
    if result.unit[0] != "money" or len(amounts) != 2 or len(given) != 2 or not _concludes(scene, result):
        return None
    between = scene.text[amounts[0].span.end : result.span.start]
    if not scene.words.added.search(between) or _untied(scene, amounts[0], result):
        return None
    right = sum_of(amounts)
    if result.value <= max(one.value for one in amounts) or explained(result, given):
        return None
    if mixes_rates(scene.text, amounts):
        return None
    if abs(right - result.value) <= rounding(amounts, result, counted=True) or not close(result, right, Decimal("0.7")):
        return None
    return scene.flag(result, amounts, right, "sum")


def _both_paid(scene: Scene, result: Figure, given: Sequence[Figure]) -> Finding | None:
    """What two pay and a third gets: "you pay 90 euro and your employer 95, so that the fund receives 185 euro"."""
    own = [one for one in given if one.span.start >= scene.sentence.start and alike(one, result)][-2:]
    if result.unit[0] != "money" or len(own) != 2 or result.value <= max(one.value for one in own):
        return None
    joint = scene.text[own[0].span.end : own[1].span.start]
    lead = scene.text[own[1].span.end : result.span.start]
    joined = BOTH_PAY.get(scene.language, BOTH_PAY["en"]).search(joint) and len(joint) <= _MOST_JOINT
    if not joined or not GETS.get(scene.language, GETS["en"]).search(lead) or len(lead) > _MOST_JOINT:
        return None
    right = sum_of(own)
    if right == result.value or explained(result, given) or not close(result, right, Decimal("0.8")):
        return None
    return scene.flag(result, own, right, "sum")


_MOST_JOINT = 60


def _with_so_many(scene: Scene, result: Figure, given: Sequence[Figure]) -> Finding | None:
    """An amount, and so much more for each of so many: "20,000, and 1,500 for each child; with two so 24,500"."""
    amounts = [one for one in given if alike(one, result)]
    counts = [one for one in given if _is_count(one) and one not in amounts]
    if result.unit[0] != "money" or len(amounts) != 2 or len(counts) != 1:
        return None
    if not (_concludes(scene, result) or _pays(scene, counts[0], result)):
        return None
    first, second = amounts
    of_one = [one for one in amounts if _each_follows(scene, one)]
    if not of_one and any(_is_paid_once(scene, one) for one in amounts):
        of_one = [one for one in amounts if _is_of_one(scene, one, counts[0]) and not _is_paid_once(scene, one)]
    if not of_one or explained(result, given) or _untied(scene, first, counts[0]):
        return None
    extra, base = (first, second) if of_one[0] is first else (second, first)
    right = base.value + extra.value * counts[0].value
    if extra.value >= base.value or not close(result, right, Decimal("0.75")):
        return None
    return scene.flag(result, [base, extra, counts[0]], right, "amount with so many more")


def _is_paid_once(scene: Scene, one: Figure) -> bool:
    """Whether an amount comes to the price of each: "and there is a charge of 4 euro an order"."""
    return _ONCE.search(scene.text, max(scene.sentence.start, one.span.start - 30), one.span.start) is not None


_ONCE = lazy_re(
    r"\b(?:charges?|fees?|plus|basic|fixed|extra|frais|supplément|forfait|en\ssus|toeslag|vast\sbedrag|startbedrag"
    r"|zuschlag|grundgebühr|gebühr|zuzüglich|pauschale)\b",
    re.IGNORECASE,
)


def _each_follows(scene: Scene, one: Figure) -> bool:
    return bool(scene.words.each.search(scene.text, one.span.end, one.span.end + 24))


def _left_of_more(scene: Scene, result: Figure, first: Figure, taken: Decimal) -> bool:
    """Whether a figure further up in the paragraph is the whole: "900 maps … 400 … another 120 … the other 380"."""
    block = scene.reading.document.block_at(result.span.start)
    before = scene.reading.mentions_in(Span(block.span.start, first.span.start)) if block else ()
    return any(one.value - taken == result.value for one in before if isinstance(one.value, Decimal))


def _left_over(scene: Scene, result: Figure, given: Sequence[Figure]) -> Finding | None:
    """What is left of a whole: "of the 120 places 85 are taken, 45 are still free"."""
    same = [one for one in given if alike(one, result) or _unit_comes_later(scene, one, given)]
    if not 2 <= len(same) <= 4 or len(same) != len(given):
        return None
    whole = max(same, key=lambda one: one.value)
    parts = [one for one in same if one is not whole]
    lead, trail = scene.lead(result), scene.trail(result)
    before = [cue for cue in scene.words.left.finditer(lead) if len(WORD.findall(lead[cue.end() :])) <= 2]
    after = scene.words.left.search(trail)
    behind = trail[: after.start()] if after else ","
    if not before and not ("," not in behind and len(WORD.findall(behind)) <= 3):
        return None
    stated = whole.span.start < min(one.span.start for one in parts)
    of_it = scene.words.out_of.search(scene.text[max(0, whole.span.start - 30) : whole.span.start])
    of_it = of_it or scene.sums.of_share.fullmatch(scene.text[parts[0].span.end : whole.span.start].strip())
    right = whole.value - sum_of(parts)
    if not (stated or of_it) or right <= 0 or result.value >= whole.value or not close(result, right):
        return None
    if right == result.value or any(
        one.value != one.value.to_integral_value() for one in parts if one.unit[0] == "number"
    ):
        return None
    if _left_of_more(scene, result, whole, sum_of(same)):
        return None
    rest = scene.sums.rest.search(lead) and any(not WORD.findall(lead[cue.end() :]) for cue in before)
    if not (rest or counts_the_same(scene, whole, result)) or explained(result, [whole, *parts]):
        return None
    return scene.flag(result, [whole, *parts], right, "what is left")


def _unit_comes_later(scene: Scene, one: Figure, given: Sequence[Figure]) -> bool:
    """Whether a bare number has the unit of the next: "300 of the 450 euro"."""
    after = [other for other in given if other.span.start > one.span.end]
    if one.unit != ("number", None) or not after or after[0].unit[0] != "money":
        return False
    return len(WORD.findall(scene.text[one.span.end : after[0].span.start])) <= 2


def counts_the_same(scene: Scene, whole: Figure, result: Figure) -> bool:
    """Whether the word right after a result is not another noun than the whole's: "45 people are waiting"."""
    noun = _noun_of(scene, result)
    if not noun or noun == _noun_of(scene, whole) or result.unit[0] != "number":
        return True
    following = WORD.search(scene.text, result.span.end)
    assert following is not None
    if scene.language == "de":
        return not following[0][0].isupper()
    if scene.language == "en":
        return not (following[0].endswith("s") or following[0] in ("people", "men", "women", "children"))
    return stem(following[0], scene.language) in {
        stem(each[0], scene.language) for each in WORD.finditer(scene.trail(whole))
    }
