"""One value told in two units, or that of each in one unit and that of all in another: "12 of 40 minutes, 8 hours"."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.figures import Figure, figures
from checker.kinds.kind import finding
from checker.language.lazy import lazy_re
from checker.language.numbers.conversion import AND_A_PART, Unit, unit_named
from checker.language.stems import WORD
from checker.language.sums import ROUGHLY_IN_BRACKETS, SumWords

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.findings import Finding

ABOUT = 0.03
"""How far, as a share, a figure said to be "about" may lie off."""
_FIFTIES = Decimal(50)
_DAY = 86400.0
_CUSTOMARY = ((3600.0, _DAY, 3, 9), (3600.0, 7 * _DAY, 12, 60), (_DAY, 7 * _DAY, 5, 6))
"""Working days of seven or eight hours, working weeks of so many hours, or of five or six days: what people do mean.

Each with the seconds of both units, and how many of the one they may have of the other, at least and at most.
"""


def find_conversions(reading: Reading, here: Sequence[Figure], sentence: Span, words: SumWords) -> Iterator[Finding]:
    """The values of a sentence that are not what another one beside them is in their unit."""
    text = reading.document.text
    for before, said_first, other in zip([None, *here], here, here[1:], strict=False):
        # "from 12 to 200 miles (370 kilometres)": what stands in brackets is the end of the range
        one = (ends_of(said_first) or [said_first])[-1]
        unit, end = _unit(reading, one)
        other_unit, other_end = _unit(reading, other)
        if unit is None or other_unit is None or unit == other_unit or unit.dimension != other_unit.dimension:
            continue
        between = text[end : other.span.start]
        if len(between) > 40:
            continue
        enclosed = ROUGHLY_IN_BRACKETS.fullmatch(between) and re.match(r"\s*\)", text[other_end : sentence.end])
        clause = re.fullmatch(r"(?:\s[^\W\d]+){0,2}\s*,\s*(.{2,30})", between)
        said = words.same_as.match(clause[1]) if clause else None
        if not (enclosed or said) or one.mention.end_value is not None or other.mention.end_value is not None:
            continue
        if said and said[0].casefold() in ("or", "ou", "of", "oder"):
            continue
        so_many = before if said and before and _counts_these(text, before, one) else None
        times = so_many.value if so_many else Decimal(1)
        if said and before and before.unit == other.unit and before.value * one.value == other.value:
            continue  # "two hours on three days, that is six hours"
        apiece = words.each.search(text, sentence.start, one.span.start) or words.each.search(between)
        if said and not so_many and apiece:
            continue  # of how many stands elsewhere
        each = replace(other, value=other.value / times)  # what the second value makes of one of them
        if _converts(one, unit, each, other_unit) or AND_A_PART.match(text, other_end):
            continue
        right = float(one.value * times) * unit.factor / other_unit.factor
        if so_many and abs(right - float(other.value)) < float(other.step):
            continue
        if not 0.02 <= right / max(1e-12, float(other.value)) <= 50:
            continue
        suggestion = other.like(_rounded_like(Decimal(repr(right)), other), reading.document.language)
        start = (so_many or one).span.start
        yield finding(
            reading,
            [Span(start, max(end, other_end))],
            kind="arithmetic",
            level="error",
            message=f"{text[start:end]} are {suggestion}, not {text[other.span.start : other_end]}.",
            suggestion=suggestion,
            subject="conversion",
            values=(str(one.value), str(other.value)),
        )


_SO_MANY_OF = lazy_re(
    r"\s(?:[^\W\d]+\s){1,3}(?:of|lasting|d['’]|de|à|van|von|zu(?: je)?|mit(?: je)?|with|avec|met)\s?", re.IGNORECASE
)
_MOST_COUNTED = 1000


def _counts_these(text: str, before: Figure, one: Figure) -> bool:
    """Whether the figure before a value says how many have it: "12 films of 40 minutes, that is 8 hours"."""
    counts = (
        before.unit == ("number", None)
        and before.mention.bound in ("exact", "at-least")
        and 1 < before.value <= _MOST_COUNTED
    )
    return counts and _SO_MANY_OF.fullmatch(text, before.span.end, one.span.start) is not None


def _unit(reading: Reading, one: Figure) -> tuple[Unit | None, int]:
    """The unit of a figure and where its words end: the mention's own, or the word after it."""
    if one.mention.unit and one.mention.kind in ("measure", "duration"):
        return unit_named(one.mention.unit), one.span.end
    if one.mention.kind == "number":
        text = reading.document.text
        following = list(WORD.finditer(text, one.span.end, one.span.end + 40))[:2]
        if following and not text[one.span.end : following[0].start()].strip(" \u00a0\u202f-"):
            if len(following) == 2:
                both = unit_named(f"{following[0][0]} {following[1][0]}")
                if both:
                    return both, following[1].end()
            return unit_named(following[0][0]), following[0].end()
    return None, one.span.end


def _converts(one: Figure, unit: Unit, other: Figure, other_unit: Unit) -> bool:
    """Whether the two values can be one, with the rounding that their form allows."""
    first, second = float(one.value) * unit.factor, float(other.value) * other_unit.factor
    # the value in brackets is the rounded one
    slack = float(half_step(other)) * other_unit.factor
    if one.decimals or one.scale > 1 or one.mention.bound == "about":
        slack += float(half_step(one)) * unit.factor
    share = ABOUT if "about" in (one.mention.bound, other.mention.bound) else 0.02
    months = {round(unit.factor / 86400), round(other_unit.factor / 86400)}
    if unit.dimension == "time" and 30 in months:
        # a month is four weeks, thirty days, or a twelfth of a year
        share = max(share, 0.1)
    if unit.dimension == "data":
        # a step of a thousand is as often one of 1024: "4 GB (4096 MB)"
        share = max(share, 1.024 ** (abs(math.log10(unit.factor / other_unit.factor)) / 3) - 1)
    if abs(first - second) <= slack + share * max(abs(first), abs(second)):
        return True
    small, large = sorted(((unit.factor, one), (other_unit.factor, other)), key=lambda pair: pair[0])
    return any(
        (small[0], large[0]) == (of_small, of_large)
        and fewest * large[1].value <= small[1].value <= most * large[1].value
        for of_small, of_large, fewest, most in _CUSTOMARY
    )


def half_step(one: Figure) -> Decimal:
    """Half of what rounding may have moved a figure: figures that end in noughts are told roughly."""
    if one.decimals or one.scale > 1 or one.mention.spelled or not one.value:
        return one.step / 2 if one.decimals or one.scale > 1 else Decimal(0)
    exponent = one.value.normalize().as_tuple().exponent
    noughts = max(0, exponent if isinstance(exponent, int) else 0)
    # 190 is exact, 42,000 may not be
    if noughts < 2 and one.mention.bound != "about":
        return Decimal(0)
    return Decimal(10) ** noughts / 2


def _rounded_like(value: Decimal, like: Figure) -> Decimal:
    step = max(half_step(like) * 2, like.step)
    if like.mention.bound == "about" and like.value >= _FIFTIES and like.value % _FIFTIES == 0:
        # "about 550 feet" is told in fifties
        rounded = (value / _FIFTIES).quantize(Decimal(1)) * _FIFTIES
        if abs(rounded - value) * 50 <= value:
            return rounded
    while step > like.step or step > 1:
        rounded = (value / step).quantize(Decimal(1)) * step
        # no rougher than half a per cent: 300 told in thousands would be nothing
        if abs(rounded - value) * 200 <= value:
            return rounded
        step /= 10
    rounded = (value / step).quantize(Decimal(1)) * step
    return rounded or value


def ends_of(one: Figure) -> list[Figure]:
    """The two figures that a range is made of; empty where its words do not show both."""
    numbers = list(re.finditer(r"\d(?:[\d.,'’\u0020\u00a0\u202f]*\d)?", one.mention.text))
    if len(numbers) != 2 or not isinstance(one.mention.end_value, Decimal):
        return []
    first = Span(one.span.start, one.span.start + numbers[0].end())
    second = Span(one.span.start + numbers[1].start(), one.span.end)
    low = replace(one.mention, span=first, text=one.mention.text[: numbers[0].end()], bound="exact", end_value=None)
    high = replace(one.mention, span=second, text=one.mention.text[numbers[1].start() :], bound="exact", end_value=None)
    return figures([low, replace(high, value=one.mention.end_value)])
