"""Ranges that do not last as long as told: "for three years, from 1 January 2015 to 31 December 2019"."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.chronology.time_apart import UNIT_DAYS
from checker.kinds.dates import days_of
from checker.kinds.figures import figure
from checker.kinds.kind import finding
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding


def find_ranges(reading: Reading, mentions: Sequence[Mention]) -> Iterator[Finding]:
    """Ranges that last longer or shorter than told: "for three years, from 1 January 2015 to 31 December 2019"."""
    text = reading.document.text
    for one, other in pairwise(_with_weekdays(text, mentions)):
        length, stretch = (one, other) if one.kind == "duration" else (other, one)
        if length.kind != "duration" or stretch.kind != "date" or stretch.end_value is None or stretch.role:
            continue
        between = text[one.end : other.start]
        if (length is one and not _FROM.fullmatch(between)) or (length is other and not _LASTING.fullmatch(between)):
            continue
        stretch = _of_some_year(stretch)
        days = days_of(stretch)
        if _EACH.search(text, max(0, length.start - 40), length.start):
            continue  # "two terms of four years, from 2008 to 2016"
        if (
            days is None
            or length.bound != "exact"
            or length.unit not in ("year", "month", "week", "day")
            or length.end_value is not None
        ):
            continue
        if len(str(stretch.value)) < {"year": 4, "month": 7, "week": 10, "day": 10}[length.unit]:
            continue
        if length.unit == "year" and len(str(stretch.value)) == len(str(stretch.end_value)) == _YEAR_CHARS:
            yield from _whole_years(reading, length, stretch)
            continue
        unit = UNIT_DAYS[length.unit]
        # years alone may be counted with both ends, with one, or with none
        slack = {4: 370.0, 7: 32.0}.get(len(str(stretch.value)), 3.0) + (0.05 * unit if length.unit == "month" else 0)
        lasts = days[1] - days[0] + 1
        if length.unit in ("week", "day"):
            # ten working days last a fortnight; what is shorter than told cannot be
            slack = (
                max(slack, _OVER[length.unit] * unit * float(str(length.value)))
                if lasts > unit * float(str(length.value))
                else 0.0
            )
        # five days are not done in four
        short = length.unit == "day" and lasts < float(str(length.value))
        said = figure(length)
        loose = 0 if short else 2 * 366 if len(str(stretch.value)) == _YEAR_CHARS else 2
        if abs(lasts - float(str(length.value)) * unit) <= slack + loose:
            continue
        yield finding(
            reading,
            [Span(min(one.start, other.start), max(one.end, other.end))],
            kind="chronology",
            level="error",
            message=f"{stretch.text} is no stretch of {length.text}: it lasts about {_told(lasts, unit, length)}.",
            suggestion=said.like(Decimal(int(lasts)), reading.document.language) if short and said else None,
            subject="length of a range",
            values=(str(stretch.value), str(stretch.end_value), f"{length.value} {length.unit}"),
        )


def _of_some_year(stretch: Mention) -> Mention:
    """A stretch whose days have no year, as one of a year without a leap day: "from 15 May to 30 September"."""
    first, last = str(stretch.value), str(stretch.end_value)
    if not (first.startswith("--") and last.startswith("--")):
        return stretch
    year = 2001 + (last < first)  # from November to March
    return replace(stretch, value=f"2001-{first[2:]}", end_value=f"{year}-{last[2:]}")


_YEAR_CHARS = 4
_OVER = {"day": 0.6, "week": 0.25}
"""How much longer than told a stretch may be, as a share: of days only some may be worked on."""


def _with_weekdays(text: str, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The mentions, with the days of a stretch as one: "from Friday 2 to Monday 5 April 2021"."""
    held: Mention | None = None
    for one in mentions:
        if held is not None and (stretch := _stretch(text, held, one)):
            yield stretch
            held = None
            continue
        if held is not None:
            yield held
        held = one
    if held is not None:
        yield held


def _stretch(text: str, first: Mention, last: Mention) -> Mention | None:
    """The stretch from a day to another of the same month, each with its weekday."""
    if last.weekday is None or last.end_value is not None or first.kind not in ("number", "ordinal"):
        return None
    day, value = str(first.value), str(last.value)
    if (
        not re.fullmatch(r"[1-9]|[12]\d", day)
        or int(day) >= int(value[-2:])
        or not _TO.fullmatch(text, first.end, last.start)
    ):
        return None
    return replace(
        last,
        span=Span(first.start, last.end),
        text=text[first.start : last.end],
        value=f"{value[:-2]}{int(day):02}",
        end_value=value,
        weekday=None,
    )


_EACH = lazy_re(
    r"(?<!\w)(?:terms|periods|stints|mandates|times|mandats|périodes|fois|termijnen|periodes|mandaten|keer|amtszeiten|mal)"
    r"(?:\s(?:of|de|van|von|je|à))?\s\Z",
    re.IGNORECASE,
)
_TO = lazy_re(r"\.?\s(?:to|until|au|tot(?: en met)?|bis(?: zum)?|–|-)\s", re.IGNORECASE)


def _whole_years(reading: Reading, length: Mention, stretch: Mention) -> Iterator[Finding]:
    """A number of years that the years it runs from and to do not give: "for ten years, from 2008 to 2019".

    From 2008 to 2019 are eleven years, or twelve with both. Ten are left only from the end of the first to the
    beginning of the last, which is not what such words tell.
    """
    told = float(str(length.value))
    apart = int(str(stretch.end_value)) - int(str(stretch.value))
    if apart - 1 < told <= apart + 1:
        return
    yield finding(
        reading,
        [Span(min(length.start, stretch.start), max(length.end, stretch.end))],
        kind="chronology",
        level="warning" if told == apart - 1 else "error",
        message=f"{stretch.text} is no stretch of {length.text}: it lasts {apart} years, or {apart + 1} with both.",
        subject="length of a range",
        values=(str(stretch.value), str(stretch.end_value), f"{length.value} {length.unit}"),
    )


_DAY_NAME = r"(?:[^\W\d]+(?:day|di|dag|tag|woch),?\s(?:dem\s|den\s)?)?"
_FROM = lazy_re(
    r"(?:\s(?:long|lang))?"
    r"\s?[,(:]?\s?(?:(?:for example|for instance|e\.g\.|par exemple|p\. ex\.|bijvoorbeeld|bv\.|zum Beispiel|z\. ?B\."
    r"|etwa|namely|namelijk|nämlich|à savoir),?\s)?(?:(?:from|between|du|de|van|tussen|vom|von|zwischen)\s)?"
    + _DAY_NAME,
    re.IGNORECASE,
)
_LASTING = lazy_re(
    r"\s?[,(]\s?(?:(?:a|for|a period of|that is|i\.e\.|pour|soit|une période de|een periode van|dus|also"
    r"|ein zeitraum von)\s)*",
    re.IGNORECASE,
)


def _told(days: float, unit: float, length: Mention) -> str:
    number = round(days / unit, 1)
    return f"{number:g} {length.unit}s"
