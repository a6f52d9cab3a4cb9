"""Figures told by the period, as a share, as a fraction, and in two units of time or temperature."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.arithmetic.scenes import Scene, close, explained
from checker.kinds.arithmetic.shares_told import complements, enclosed_amounts, of_two, rates, shares
from checker.kinds.arithmetic.temperatures import find_temperatures
from checker.kinds.kind import finding
from checker.language.lazy import lazy_re
from checker.language.numbers import number_word
from checker.language.stems import WORD
from checker.language.sums.derived import BY, PARTS_OF_YEAR, YEARLY
from checker.language.sums.reckoning import YEAR_OF

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.claims.mention import Mention
    from checker.findings import Finding

_FEWEST_DAYS = 150
"""What is open on fewer days of the year has no average by the day."""
_WHOLE = Decimal("0.004")
_PERIODS = {365: "day", 52: "week", 12: "month"}
_MONTHS = {"month": Decimal(1), "year": Decimal(12)}
_MINUTES = {"minute": Decimal(1), "hour": Decimal(60), "day": Decimal(1440), "week": Decimal(10080)}
_AND = lazy_re(r"\s(?:(?:and|et|en|und)\s)?", re.IGNORECASE)
_SAME = lazy_re(r",?\s?(?:\(|or\s|ou\s|of\s|oder\s|that is\s|soit\s|also\s|dus\s|das sind\s|dat is\s)+", re.IGNORECASE)
_JEDER = lazy_re(r"\b(?:jede[rsn]?|elke|iedere|every|each)\s$", re.IGNORECASE)


_KNOTS = lazy_re(
    r"(?P<knots>\d+(?:[.,]\d+)?) (?:knots|nœuds|noeuds|knopen|Knoten) \((?:about |some |environ |ongeveer "
    r"|etwa |ca\. )?"
    r"(?P<speed>\d+(?:[.,]\d+)?) (?P<unit>km/h|kilomet(?:re|er)s? (?:an|per) (?:hour|uur)"
    r"|kilomètres?(?: par |[-/ ]| à l['’])heure"
    r"|Kilometer pro Stunde|Stundenkilometer|mph|miles (?:an|per) hour)",
    re.IGNORECASE,
)


def find_rated(scene: Scene) -> Iterator[Finding]:
    """The averages, shares, fractions and conversions of a sentence that do not fit its other figures."""
    yield from _averages(scene)
    yield from _year_of_months(scene)
    yield from shares(scene)
    yield from rates(scene)
    yield from of_two(scene)
    yield from complements(scene)
    yield from _every_so_often(scene)
    yield from _fractions(scene)
    yield from _lengths(scene)
    yield from find_temperatures(scene)
    yield from enclosed_amounts(scene)
    yield from _speeds(scene)


def _averages(scene: Scene) -> Iterator[Finding]:
    """A year's number and its average: "8,760 movements, on average 34 a day"."""
    text = scene.text
    lead = text[scene.sentence.start : scene.sentence.end]
    if not YEAR_OF[scene.language].search(lead):
        return
    for whole, part in pairwise(scene.here):
        if whole.unit != part.unit or whole.unit[0] != "number" or not (whole.exact and part.exact) or not part.value:
            continue
        between = text[whole.span.end : part.span.start]
        if len(between) > 90 or re.search(r"[.;:]\s", between) or not scene.words.mean.search(between):
            continue
        for times, sign in scene.words.periods:
            if not sign.match(text, part.span.end):
                continue
            right = whole.value / times
            ratio = whole.value / part.value
            # a house is open on fewer days than the year has, but what divides evenly was so divided
            even = right >= 4 and abs(right - right.quantize(Decimal(1))) <= right * _WHOLE
            fewest = Decimal({365: _FEWEST_DAYS, 12: 9, 52: 36}[times])
            if fewest <= ratio <= times * Decimal("1.01") and (not even or abs(right - part.value) <= part.step):
                break
            slack = part.step + right / 50
            period = _PERIODS[times]
            if any(one.unit == ("duration", period) and one.value > 1 for one in scene.here):
                break  # "open on 312 days, 93,600 came, 300 a day"
            if (
                abs(right - part.value) > slack
                and close(part, right, Decimal("0.4"))
                and not explained(part, [each for each in scene.here if each not in (whole, part)])
            ):
                yield scene.flag(part, [whole], right, "average")
            break


def _year_of_months(scene: Scene) -> Iterator[Finding]:
    """An amount by the month and by the year: "9 euro a month, that is 98 euro a year"."""
    text = scene.text
    for part, year in pairwise(scene.here):
        if part.unit != year.unit or part.unit[0] != "money" or not (part.exact and year.exact):
            continue
        between = text[part.span.end : year.span.start]
        if len(between) > 60 or re.search(r"[.;]\s", between) or year.value <= part.value:
            continue
        if not scene.words.so.search(between) or not YEARLY[scene.language].match(text[year.span.end :].lstrip()):
            continue
        lead = text[scene.sentence.start : year.span.start]
        signs = PARTS_OF_YEAR[scene.language].items()
        times = [n for n, sign in signs if sign.search(lead)]
        if len(times) == 1 and abs(part.value * times[0] - year.value) > year.step / 2:
            right = part.value * times[0]
            if close(year, right, Decimal("0.6")):
                yield scene.flag(year, [part], right, "amount per period")


def _every_so_often(scene: Scene) -> Iterator[Finding]:
    """A rhythm told in two ways: "every two months, that is four times a year"."""
    told = _RHYTHM.search(scene.text, scene.sentence.start, scene.sentence.end)
    if told is None:
        return
    months = next(
        (one for one in scene.here if one.span.start >= told.start() and one.unit == ("duration", "month")), None
    )
    word = told["times"].casefold()
    found = number_word(word, scene.language)
    times = int(word) if word.isdigit() else int(found.value) if found else 0
    if months is None or not times or not months.value or 12 % months.value or times * months.value == 12:
        return
    yield finding(
        scene.reading,
        [Span(*told.span())],
        kind="arithmetic",
        level="error",
        message=f"“{told[0]}”: every {months.value} months is {12 / months.value:.0f} times a year.",
        subject="rhythm",
        values=(str(months.value), word),
    )


_RHYTHM = lazy_re(
    r"\b(?:every|tous les|om de|alle)\s[^\W\d]+\s(?:months|mois|maanden|Monate),?\s(?:\()?(?:that is|or|so|thus|soit"
    r"|donc|dus|dat is|also|das heißt|mithin)\s(?P<times>\d+|[^\W\d]+?)\s?(?:times|fois|keer|maal|mal)\s"
    r"(?:a year|par an|per jaar|im Jahr|pro Jahr)\b",
    re.IGNORECASE,
)


def _fractions(scene: Scene) -> Iterator[Finding]:
    """A fraction of a whole and the number that it is: "half of the 240 places, 140, are reserved"."""
    text = scene.text
    mentions = scene.reading.mentions_in(scene.sentence)
    for n, part in enumerate(mentions):
        value = _fraction(text, part)
        if not value:
            continue
        around = [one for one in scene.here if one.mention is not part and one.unit[0] == "number" and one.value > 1]
        if len(around) > 2 and around[0].span.start > part.end:
            around = around[:2]  # "a third of the 1,200 guests (400) were under 30"
        if len(around) != 2 or not all(one.exact for one in around):
            continue
        one, other = around
        behind = text[part.end : one.span.start]
        joint = text[one.span.end : other.span.start]
        if part.start < one.span.start and scene.words.out_of.search(behind) and len(WORD.findall(behind)) <= 3:
            whole, counted = one, other
            noun = re.fullmatch(r"(?:\s[^\W\d]+){1,3},?\s?(?:\(|(?:that is|or|soit|also|dus|namely|donc)?,?\s)", joint)
            if not noun or not _IS_ALL.match(text, counted.span.end):
                continue
        elif part.start > other.span.end and _is_told_again(
            scene, text[max(other.span.end, part.start - 24) : part.start]
        ):
            counted, whole = sorted(around, key=lambda each: each.value)
            if re.search(r"[.;:]\s", text[other.span.end : part.start]) or n + 1 != len(mentions):
                continue
        elif part.start < one.span.start and re.search(r":\s$", text[one.span.start - 2 : one.span.start]):
            counted, whole = one, other
            if not re.fullmatch(r"\s(?:of|out of|sur|von|van de|van)(?:\s[^\W\d]+)?\s", joint):
                continue
        else:
            continue
        right = whole.value * value
        if counted.value >= whole.value or abs(right - counted.value) <= max(Decimal(1), right / 8):
            continue
        if close(counted, right, Decimal("0.4")):
            yield scene.flag(counted, [whole], right, "fraction")


_IS_ALL = lazy_re(r"[,).]|\s(?:of|davon|in all|altogether|au total|samen|in totaal|insgesamt)\b", re.IGNORECASE)


def _is_told_again(scene: Scene, lead: str) -> bool:
    """Whether a fraction is what the figures before it make: "or a third", not the change "that is by a third"."""
    same = _SAME.search(lead)
    return same is not None and not BY[scene.language].search(lead[same.end() :])


def _fraction(text: str, part: Mention) -> Decimal | None:
    """What share of a whole a mention tells: "half", "one in three", "jeder dritte"; None where none."""
    if part.kind == "number" and isinstance(part.value, Decimal) and 0 < part.value < 1 and part.bound == "exact":
        return part.value if part.spelled or not re.search(r"[.,]", part.text) else None
    if (
        part.kind == "ordinal"
        and isinstance(part.value, Decimal)
        and _JEDER.search(text[max(0, part.start - 8) : part.start])
    ):
        return 1 / part.value if part.value > 1 else None
    return None


def _lengths(scene: Scene) -> Iterator[Finding]:
    """One length of time in two units, the first in two parts: "two years and six months, that is 32 months"."""
    text = scene.text
    lengths = [one for one in scene.here if one.unit[0] == "duration" and one.exact]
    for n, result in enumerate(lengths[1:], 1):
        given = lengths[n - 1]
        scale = next(
            (table for table in (_MONTHS, _MINUTES) if result.unit[1] in table and given.unit[1] in table), None
        )
        between = text[given.span.end : result.span.start]
        if scale is None or not (_SAME.fullmatch(between) or re.fullmatch(r",?\s\w+(?:\s\w+)?\s", between)):
            continue
        if not (_SAME.fullmatch(between) or scene.words.so.search(between)):
            continue
        if between.strip(" ,").casefold() in ("or", "ou", "of", "oder"):
            continue
        parts = [given]
        if (
            n > 1
            and _AND.fullmatch(text[lengths[n - 2].span.end : given.span.start])
            and lengths[n - 2].unit[1] in scale
        ):
            parts.insert(0, lengths[n - 2])
        summed = sum((one.value * scale[one.unit[1] or ""] for one in parts), Decimal(0))
        right = summed / scale[result.unit[1] or ""]
        if (
            {one.unit[1] for one in parts} == {result.unit[1]}
            or right != right.quantize(Decimal(1))
            or right == result.value
        ):
            continue
        if {given.unit[1], result.unit[1]} & {"day", "week"} and {given.unit[1], result.unit[1]} & {"hour", "day"}:
            continue  # working days and working weeks are shorter
        if close(result, right):
            yield scene.flag(result, parts, right, "length of time")


def _speeds(scene: Scene) -> Iterator[Finding]:
    """A ship's speed in knots and by the hour: "18 knots (about 43 kilometres an hour)"."""
    for told in _KNOTS.finditer(scene.text, scene.sentence.start, scene.sentence.end):
        knots, speed = (float(told[name].replace(",", ".")) for name in ("knots", "speed"))
        right = knots * (1.15078 if told["unit"].casefold().startswith("m") else 1.852)
        if abs(right - speed) <= max(1.5, right / 20):
            continue
        yield finding(
            scene.reading,
            [Span(*told.span())],
            kind="arithmetic",
            level="error",
            message=f"{told['knots']} knots are {right:.0f} {told['unit']}, not {told['speed']}.",
            suggestion=f"{right:.0f}",
            subject="conversion",
            values=(told["knots"], told["speed"]),
        )
