"""Whether two languages tell one length of time in two units, one figure of two units, one limit as its contrary."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.kind import finding
from checker.kinds.parity.details import says_otherwise
from checker.language.dates.deadlines import BEFORE_DAY
from checker.language.dates.tense import TENSES
from checker.language.lazy import lazy_re
from checker.language.negation import denials

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.claims.translations import Key
    from checker.findings import Finding

_DAYS: dict[str, tuple[float, float]] = {
    "minute": (1 / 1440, 1 / 1440), "hour": (1 / 24, 1 / 24), "day": (1, 1), "week": (7, 7), "month": (28, 31),
    "year": (364, 366),
}  # fmt: skip
"""The fewest and the most days that a unit has: a month may be told as thirty days or as four weeks."""
_AS_SPOKEN = frozenset({(8, 7), (15, 14)})
"""A week and two weeks, as they are counted in "huit jours" and "quinze jours"."""
_RIVALS = (
    frozenset({"EUR", "USD", "GBP", "CHF"}),
    frozenset({"millimeter", "centimeter", "meter", "kilometer", "mile", "foot"}),
    frozenset({"milligram", "gram", "kilogram", "metric_ton", "tonne"}),
    frozenset({"milliliter", "centiliter", "liter", "hectoliter"}),
    frozenset({"kilowatt_hour", "megawatt_hour", "gigawatt_hour", "terawatt_hour"}),
)
"""Units of one figure that shut each other out."""
MAGNITUDE = lazy_re(r"[Mm]illi|[Bb]illi|[Mm]ilj|(?<=\d)\s?(?:m|bn|mn|Mio\.?|Mrd\.?|mln\.?|mld\.?|Md)\b")
"""A word that multiplies the figure before it by a million or more."""


def is_same_length(one: Mention, other: Mention) -> bool:
    """Whether two durations of two units may be one: "24 months" and "two years"."""
    if one.unit == other.unit or one.kind != "duration" or other.kind != "duration":
        return False
    first, second = _days(one), _days(other)
    if first is None or second is None:
        return False
    if (first[0], second[0]) in _AS_SPOKEN or (second[0], first[0]) in _AS_SPOKEN:
        return True
    return first[0] <= second[1] and second[0] <= first[1]


def is_other_measure(one: Mention, other: Mention) -> bool:
    """Whether two values can stand for each other and cannot both be right, though their units differ.

    Durations of two lengths ("six weeks" and "two months"), one figure of two units ("5 km" and "5 miles").
    """
    if one.kind != other.kind or one.unit == other.unit:
        return False
    if one.kind == "duration":
        first, second = _days(one), _days(other)
        if first is None or second is None or is_same_length(one, other):
            return False
        return max(first[0], second[0]) <= _MOST_TIMES * min(first[1], second[1])
    return one.value == other.value and any({one.unit, other.unit} <= rivals for rivals in _RIVALS)


_MOST_TIMES = 6
"""Two lengths further apart are told of two things."""


def _days(mention: Mention) -> tuple[float, float] | None:
    unit = _DAYS.get(mention.unit or "")
    if unit is None or not isinstance(mention.value, Decimal):
        return None
    return float(mention.value) * unit[0], float(mention.value) * unit[1]


def find_contrary_limits(
    versions: Sequence[Reading], said: dict[int, list[tuple[Key, Mention]]], present: Sequence[int]
) -> Iterator[Finding]:
    """A finding for each value from which on something holds in one version and up to which in the others."""
    told = {version: dict(said[version]) for version in present}
    for key, mention in told[present[0]].items():
        if any(sum(other == key for other, _ in said[version]) != 1 for version in present):
            continue
        limits = {version: _limit_of(versions[version], told[version][key]) for version in present}
        odd = [n for n in present if sum(limits[other] == limits[n] for other in present) == 1]
        if "" in limits.values() or not odd:
            continue
        others = [version for version in present if version != odd[0]]
        spans = [(versions[n], _with_limit(versions[n], told[n][key])) for n in (odd[0], *others)]
        here, there = (reading.document.quote(span) for reading, span in spans[:2])
        yield finding(
            versions[odd[0]], spans, kind="parity", level="error",
            message=says_otherwise(versions[odd[0]], here, [versions[n] for n in others], there),
            subject=f"limit {key[0]}", values=(limits[odd[0]], mention.text.casefold()),
        )  # fmt: skip


def _with_limit(reading: Reading, mention: Mention) -> Span:
    """A value with the words that limit it, or the last one or two words before a day."""
    start, end = mention.start, mention.end
    if mention.bound_span:
        return Span(min(start, mention.bound_span.start), max(end, mention.bound_span.end))
    words = reading.document.text[max(0, start - _LIMIT_CHARS) : start]
    return Span(start - len(words) + words.rstrip().rfind(" ") + 1, end)


_LIMIT_CHARS = 16


def _limit_of(reading: Reading, mention: Mention) -> str:
    """Which way a value limits what is told: "from" it on, "to" it; nothing where that is not sure.

    What a sentence denies turns round: "ne dépasse pas 10" is a limit from above.
    """
    text, language = reading.document.text, reading.document.language
    before = text[max(0, mention.start - _LEAD_CHARS) : mention.start]
    if mention.kind == "date":
        if mention.end_value is not None:
            return ""
        if TENSES[language].since.search(before):
            return "from"
        return "to" if TENSES[language].until.search(before) or BEFORE_DAY.search(before) else ""
    way = _WAYS.get(mention.bound, "")
    sentence = reading.sentence_at(mention.start) if way else None
    if sentence is None or _AT_LATEST.search(before) or denials(_without(reading, sentence, mention), language):
        return ""
    return way


def _without(reading: Reading, sentence: Span, mention: Mention) -> str:
    """A sentence without the words that limit a value: "not more than" denies nothing."""
    bound = mention.bound_span
    if bound is None or not sentence.contains(bound):
        return reading.document.quote(sentence)
    return f"{reading.document.text[sentence.start : bound.start]} {reading.document.text[bound.end : sentence.end]}"


_LEAD_CHARS = 40
_WAYS = {"at-least": "from", "more-than": "from", "at-most": "to", "less-than": "to"}
_AT_LATEST = lazy_re(r"(?:later than|uiterlijk|spätestens)\W*\Z", re.IGNORECASE)
"""What before a length of time makes it the least one: "no later than ten days before"."""
