"""What so many make of which one has so much, wherever the section tells it: "a credit is 28 hours; twelve make 336".

The rate may stand sentences before the result: "per hour", "six euro a head", "every room takes 216 metres", "7.45
crowns to the euro". What is counted is known by the noun, or the unit, of which the rate tells for one.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from checker.kinds.averaged import nouns_of
from checker.kinds.conversions import half_step
from checker.kinds.priced import is_number_of
from checker.kinds.reckoned import TIERED
from checker.kinds.scenes import Scene, alike, close, explained, slipped
from checker.kinds.term_slips import plain
from checker.language.averages import PER_NOUN
from checker.language.conclusions import COMES_TO, LIMITS
from checker.language.conversion import Unit, unit_named
from checker.language.rates import BESIDE, EACH_BEHIND, FOR_SO_MANY, ONE_AHEAD, TOGETHER
from checker.language.stems import WORD, content_stems
from checker.language.units import currencies

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from checker.document import Span
    from checker.findings import Finding
    from checker.kinds.figures import Figure

_CHARS = 70
_MOST_WORDS = 8
_UNITS = ("money", "measure", "duration", "number")
_NEAR, _SAME_SENTENCE = Decimal("0.6"), Decimal("0.75")


class Rate(NamedTuple):
    """What one of something has."""

    figure: Figure
    of: frozenset[str]
    """The stems of what it is told for one of; empty where it is each of what was counted last."""
    unit: str
    """The currency that this is, if it is one."""
    measure: Unit | None
    """The unit that this is, if it is one: "per square metre"."""


def find_by_rate(scene: Scene) -> Iterator[Finding]:
    """The results of a sentence that are not so many times what one has."""
    if len(scene.earlier) + len(scene.here) < _FEWEST:
        return
    results = [one for one in scene.here if one.unit[0] in _UNITS and _is_told(one)]
    told = (*scene.earlier, *scene.here)
    for result in results:
        before = [one for one in told if one.span.end <= result.span.start]
        rates = [rate for one in before[-_MOST_BEFORE:] if _may_be(one, result) and (rate := rate_of_one(scene, one))]
        if rates and (found := _judged(scene, result, rates, before)):
            yield found
            return


_FEWEST, _MOST_BEFORE = 3, 12


def _is_told(one: Figure) -> bool:
    return one.mention.end_value is None and one.mention.bound in ("exact", "about") and one.value > 1


def _may_be(one: Figure, result: Figure) -> bool:
    """Whether a figure can be the rate of a result: exact, less than it, and in a unit that the result's may be."""
    return one.exact and one.value > 0 and one.unit[0] == result.unit[0] and one.unit[0] != "percent"


def rate_of_one(scene: Scene, one: Figure) -> Rate | None:
    """A figure as what one of something has, by the words right around it; None where they name no such thing."""
    sentence = scene.reading.sentence_at(one.span.start)
    if sentence is None or TIERED.search(scene.text, sentence.start, one.span.end + _CHARS):
        return None
    behind = _up_to_next(scene, one, sentence)
    each = EACH_BEHIND[scene.language].match(behind)
    per = PER_NOUN[scene.language].match(behind)
    if each is None and per is not None:
        return _of(scene, one, per["noun"])
    if each is not None:
        return Rate(one, frozenset(), "", None)
    clause = re.split(r"[,;:(]\s", scene.text[max(sentence.start, one.span.start - 90) : one.span.start])[-1]
    ahead = ONE_AHEAD[scene.language].search(clause)
    return _of(scene, one, ahead["noun"]) if ahead else None


def _of(scene: Scene, one: Figure, noun: str) -> Rate | None:
    code = currencies(scene.language).get(noun.casefold().split()[0], "")
    unit = unit_named(noun) or unit_named(noun.split()[0])
    if unit and unit.dimension == "time":
        return None  # a price by the day is that of as many days as the text may count in its own way
    stems = frozenset(content_stems(noun, scene.language))
    return Rate(one, stems, code, unit) if stems or code else None


def _up_to_next(scene: Scene, one: Figure, sentence: Span) -> str:
    told = [*scene.earlier, *scene.here]
    after = [other.span.start for other in told if other.span.start >= one.span.end]
    return scene.text[one.span.end : min([sentence.end, one.span.end + _CHARS, *after[:1]])]


def _judged(scene: Scene, result: Figure, rates: Sequence[Rate], before: Sequence[Figure]) -> Finding | None:
    """A finding if no rate makes the result of anything counted, and one makes nearly it of what is counted beside."""
    ways = [
        (rate, count, right)
        for rate in rates
        for count in before
        if count is not rate.figure and _counts(scene, rate, count, result)
        and (right := _product(rate.figure, count, result))
    ]  # fmt: skip
    if not ways or any(_fits(result, right) for _, _, right in ways):
        return None
    near = [way for way in ways if _is_meant(scene, result, *way)]
    if len({right for _, _, right in near}) != 1:
        return None
    rate, count, right = near[-1]
    given = [one for one in before if one not in (rate.figure, count)]
    if explained(result, [*given[-4:], rate.figure, count], ()) or any(one.value == result.value for one in before):
        return None
    used = sorted([rate.figure, count], key=lambda one: one.span.start)
    return scene.flag(result, used, right, "product")


def _counts(scene: Scene, rate: Rate, count: Figure, result: Figure) -> bool:
    """Whether a figure tells how many there are of what a rate is told for one of."""
    if count.mention.end_value is not None or count.value <= 1:
        return False
    if rate.unit and count.unit == ("money", rate.unit):
        return True
    if count.unit[0] == "measure":
        return rate.measure is not None and rate.measure == unit_named(count.unit[1] or "")
    if count.unit != ("number", None) or not is_number_of(count):
        return False
    if rate.of:
        return _share_a_noun(rate.of, nouns_of(scene, count))
    own = scene.reading.sentence_at(rate.figure.span.start)
    return own is not None and own.start - _CHARS * 2 <= count.span.start


def _share_a_noun(some: Collection[str], others: Collection[str]) -> bool:
    """Whether two sets of stems have one in common, be it longer in the one: "cred", "credit" of a plural."""
    return any(
        one == other or (min(len(one), len(other)) >= _LONG and (one.startswith(other) or other.startswith(one)))
        for one in map(plain, some)
        for other in map(plain, others)
    )


_LONG = 4


def _product(one: Figure, count: Figure, result: Figure) -> Decimal | None:
    """What so many times so much are in the unit of a result; None where the units do not go together."""
    if alike(one, result):
        return one.value * count.value
    first, second = _unit(one), _unit(result)
    if first is None or second is None or first.dimension != second.dimension:
        return None
    return one.value * count.value * Decimal(repr(first.factor)) / Decimal(repr(second.factor))


def _unit(one: Figure) -> Unit | None:
    return unit_named(one.unit[1]) if one.unit[0] in ("measure", "duration") and one.unit[1] else None


def _fits(result: Figure, right: Decimal) -> bool:
    slack = max(half_step(result), result.step / 2 if result.decimals or result.scale > 1 else Decimal(0))
    slack += right / 20 if result.mention.bound == "about" else right / 500
    return abs(result.value - right) <= slack


def _is_meant(scene: Scene, result: Figure, rate: Rate, count: Figure, right: Decimal) -> bool:
    """Whether a result is told as that of what is counted: right beside it, behind a cue, or as that of all."""
    text = scene.text
    if result.mention.bound == "about":
        return False
    if result.unit[0] == "number" and not _share_a_noun(nouns_of(scene, result), nouns_of(scene, rate.figure)):
        return False
    slip = slipped(result, right)
    between = text[max(count.span.end, result.span.start - 2 * _CHARS) : result.span.start]
    lead = text[max(scene.sentence.start, result.span.start - 2 * _CHARS) : result.span.start]
    own = count.span.start >= scene.sentence.start
    if own and BESIDE.fullmatch(between):
        return slip or (close(result, right, _SAME_SENTENCE) and not _limited(scene, rate, result))
    drawn = _is_near(COMES_TO[scene.language], lead)
    told = _is_near(TOGETHER[scene.language], lead) or scene.sums.altogether.search(scene.trail(result))
    opened = (
        own
        and FOR_SO_MANY[scene.language].match(scene.text, scene.sentence.start, count.span.start) is not None
        and not any(count.span.end <= one.span.start < result.span.start for one in scene.here)
    )
    if not (drawn or told or opened or _is_near(scene.words.paid, lead)):
        return False
    # "each branch has 1,250 books; the 14 branches lend 18,500 altogether" are not the books that they have
    if slip and (drawn or opened or result.unit[0] != "number"):
        return True
    whole = result.value / rate.figure.value
    even = whole == whole.to_integral_value() or (own and (drawn or opened) and close(result, right, Decimal("0.85")))
    return even and close(result, right, _NEAR) and not _limited(scene, rate, result)


def _is_near(cue: re.Pattern[str], lead: str) -> bool:
    return any(len(WORD.findall(lead[found.end() :])) <= _MOST_WORDS for found in cue.finditer(lead))


def _limited(scene: Scene, rate: Rate, result: Figure) -> bool:
    sentence = scene.reading.sentence_at(rate.figure.span.start)
    told = scene.text[sentence.start : sentence.end] if sentence else ""
    own = scene.text[scene.sentence.start : result.span.end]
    return LIMITS[scene.language].search(f"{told} {own}") is not None
