"""What so many cost, and what a rate makes of an amount: prices, taxes, the first and each further."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.kinds.arithmetic.scenes import Scene, alike, close, explained
from checker.language.lazy import lazy_re
from checker.language.stems import stem
from checker.language.sums.conclusions import FIRST, FURTHER, LIMITS, PERIODS, RATE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.findings import Finding
    from checker.kinds.figures import Figure

PRICE = Decimal("0.7")
"""How near a price must come to the right one to be meant as it."""
TRAIL = 40
"""How many characters behind a figure still speak of it."""
_MANY = 60
EACH_OF = lazy_re(
    r"\s(?:[^\W\d]+\s)?(?:(?:for|from|in|per|by|to) )?(?:(?:each|every one) of (?:the|its|our|their)"
    r"|(?:pour |par |de )?chacune? d(?:es|e ses|e nos)|(?:voor |van |uit )?elk van de|für jede[ns]? der"
    r"|aus jede[mr] der"
    r"|(?:pour |par |de )?chacun des)\s",
    re.IGNORECASE,
)
"""What stands between what each of so many has and how many they are."""
_MAKES = lazy_re(
    r"\b(?:is|are|was|were|makes?|making|gives?|comes? to|works out|fait|font|soit|revient|donne|maakt|komt|zijn|geeft"
    r"|macht|sind|ergibt|kostet|kosten?|zahlt|bringing|raising|yielding|spends?|needs?|owes?|doit|kwijt)\b",
    re.IGNORECASE,
)
_GROWING = lazy_re(
    r"\b(?:from|rose|fell|grew|increase\w*|up|down|than|more|less|fewer|de \d|hausse|baisse|augment\w*|diminu\w*|que"
    r"|steeg|daalde|meer|minder|dan|stieg|sank|mehr|weniger|als)\b",
    re.IGNORECASE,
)
_TIMES = lazy_re(r"\s?(?:times|fois|keer|maal|mal|×|x)\s?", re.IGNORECASE)


_MOST_TAX = 30
"""Per cent: a higher rate is a share that is paid, and no tax."""


def with_tax(scene: Scene, result: Figure, given: Sequence[Figure]) -> Finding | None:
    """An amount, a rate, what it makes, and both together: "1,000 plus 20 per cent; the tax is 200, you pay 1,300"."""
    rates = [one for one in given if one.unit == ("percent", "%")]
    amounts = [one for one in given if _of_one_coin(scene, one, result)]
    if len(rates) != 1 or len(amounts) != 2 or len(given) != 3 or rates[0].value > _MOST_TAX:
        return None
    tax, base = sorted(amounts, key=lambda one: one.value)
    right = base.value + tax.value
    made = abs(base.value * rates[0].value / 100 - tax.value) <= tax.step / 2
    if not made or result.value <= base.value or right == result.value or not close(result, right, PRICE):
        return None
    return scene.flag(result, [base, tax], right, "sum")


def so_many_times(scene: Scene, result: Figure, own: Sequence[Figure]) -> Finding | None:
    """So many times so much: "4 times 7.50 euro, so 28 euro"."""
    if len(own) < 2 or not alike(own[-1], result) or not is_number_of(own[-2]):
        return None
    between = scene.text[own[-2].span.end : own[-1].span.start]
    right = own[-2].value * own[-1].value
    if not _TIMES.fullmatch(between) or explained(result, own[-2:]) or not close(result, right, PRICE):
        return None
    return scene.flag(result, own[-2:], right, "product")


def price_of(scene: Scene, result: Figure, given: Sequence[Figure]) -> Finding | None:
    """A price and so many: "A ticket costs 14 euro. A class of 22 therefore pays 318 euro"."""
    prices = [one for one in given if _of_one_coin(scene, one, result)]
    counts = [one for one in given if one not in prices and is_number_of(one)]
    if len(prices) != 1 or len(counts) != 1 or len(given) != 2:
        return None
    told = scene.text[given[0].span.start : result.span.end + TRAIL]
    lead = scene.lead(result)
    paid = scene.words.paid.search(lead) or _MAKES.search(lead)
    if not paid or LIMITS[scene.language].search(told) or _by_time(scene, prices[0]):
        return None
    right = prices[0].value * counts[0].value
    if explained(result, given) or not close(result, right, PRICE):
        return None
    return scene.flag(result, given, right, "price of so many")


def side_by_side(scene: Scene, given: Sequence[Figure]) -> bool:
    """Whether two figures are had each by itself: "with the grant of 900 euro and two months of pay"."""
    return any(_AND.fullmatch(scene.text[one.span.end : other.span.start]) for one, other in pairwise(given))


_AND = lazy_re(r",?\s(?:and|plus|et|en|und|sowie)\s(?:(?:the|les|de|die|den)\s)?", re.IGNORECASE)


def _of_one_coin(scene: Scene, one: Figure, result: Figure) -> bool:
    """Whether two figures are amounts of one currency, be it one that nobody knows: "85 crowns", "120,000 crowns"."""
    if result.unit[0] == "money" or one.unit != result.unit:
        return one.unit == result.unit
    return (
        result.unit[0] == "number"
        and bool(noun_behind(scene, one))
        and noun_behind(scene, one) == noun_behind(scene, result)
    )


def _by_time(scene: Scene, price: Figure) -> bool:
    """Whether a price is that of a period: "14 euro a month"."""
    behind = re.split(r"[,;.(]\s", scene.text[price.span.end : price.span.end + TRAIL])[0]
    return any(sign.search(behind) for sign in PERIODS[scene.language].values())


def is_number_of(one: Figure) -> bool:
    """Whether a figure is a whole number that can count what has a price."""
    return one.unit[0] in ("number", "duration") and one.value == one.value.to_integral_value() and one.value > 1


def rate_of(scene: Scene, result: Figure, given: Sequence[Figure]) -> Finding | None:
    """A rate and the amount it is levied on: "The levy is 3 per cent. On a turnover of 400,000 it is thus 14,000"."""
    rates = [one for one in given if one.unit == ("percent", "%")]
    amounts = [one for one in given if one.unit == result.unit]
    if len(rates) != 1 or len(amounts) != 1 or len(given) != 2 or result.value >= amounts[0].value:
        return None
    rate, amount = rates[0], amounts[0]
    told = scene.text[given[0].span.start : result.span.end + TRAIL]
    around = scene.text[max(0, rate.span.start - 60) : result.span.start]
    if LIMITS[scene.language].search(told) or _GROWING.search(told) or not RATE[scene.language].search(around):
        return None
    right = amount.value * rate.value / 100
    if explained(result, given) or not close(result, right):
        return None
    return scene.flag(result, [rate, amount], right, "share of an amount")


def tiered(scene: Scene, result: Figure, given: Sequence[Figure]) -> Finding | None:
    """One price for the first, another for each further: "45 for the first dog, 30 for each further one; three pay"."""
    if len(given) != 3 or result.unit[0] != "money":
        return None
    first, further, count = given
    if first.unit != result.unit or further.unit != result.unit or not is_number_of(count) or count.value > _MANY:
        return None
    between = scene.text[first.span.end : further.span.start]
    beyond = scene.text[further.span.end : further.span.end + 30]
    if not FIRST[scene.language].search(between[:30]) or not FURTHER[scene.language].search(beyond):
        return None
    right = first.value + (count.value - 1) * further.value
    if right == result.value or not close(result, right, PRICE):
        return None
    return scene.flag(result, given, right, "price of so many")


def noun_behind(scene: Scene, one: Figure) -> str:
    """The stem of the word right behind a figure; empty where it has none of its own."""
    word = noun_word(scene, one).strip()
    return stem(word, scene.language) if word else ""


def noun_word(scene: Scene, one: Figure) -> str:
    """The word right behind a figure, with the space before it."""
    following = re.match(r"\s?[^\W\d]+", scene.text[one.span.end : one.span.end + 40])
    return following[0] if following else ""
