"""Terms and ranges that do not last as long as told: "for six years, from 1 May 2016 to 30 April 2020"."""

from __future__ import annotations

import datetime
import re
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.impossible_dates import days_of, year_of
from checker.kinds.kind import finding
from checker.language.intervals import INTERVALS
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding
    from checker.language.time_order import OrderWords


def find_terms(reading: Reading, mentions: Sequence[Mention], words: OrderWords) -> Iterator[Finding]:
    """Terms that do not end when told: "on 1 May 2016 for a term of six years, which ends on 30 April 2020"."""
    text = reading.document.text
    for start, length, end in zip(mentions, mentions[1:], mentions[2:], strict=False):
        if start.kind != "date" or end.kind != "date" or length.kind != "duration" or length.bound != "exact":
            continue
        first, last = days_of(start), days_of(end)
        if first is None or last is None or start.end_value is not None or end.end_value is not None:
            continue
        before, after = text[start.end : length.start], text[length.end : end.start]
        if len(before) > 60 or len(after) > 50 or re.search(r"[.;]\s", before + after):
            continue
        counted = INTERVALS[reading.document.language].counted.match(text, length.end)
        if counted and counted.lastgroup in ("after", "before"):
            continue  # "from 2010 are kept for ten years after the end in 2012"
        closing = text[end.end : end.end + 16]
        if not words.term.search(before) or not (words.ends.search(after) or words.ends.search(closing)):
            continue
        expected = _shifted(str(start.value), length)
        if expected is None or (expected[0] - 32 <= last[1] and last[0] <= expected[1] + 32):
            continue
        year = datetime.date.fromordinal(int((expected[0] + expected[1]) // 2)).year
        said = year_of(str(end.value))
        # a term that begins on 1 January ends on 31 December of the year before the one it is shifted to
        if str(start.value).endswith("-01-01") and str(end.value).endswith("-12-31"):
            year = int(str(start.value)[:4]) + int(length.value) - 1 if length.unit == "year" else year
        suggestion = end.text.replace(str(said), str(year)) if said and str(said) in end.text else str(year)
        yield finding(
            reading,
            [end.span, Span(start.start, length.end)],
            kind="chronology",
            level="error",
            message=f"{length.text} from {start.text} do not end on {end.text}: that would be {suggestion}.",
            suggestion=suggestion,
            subject="term",
            values=(str(start.value), f"{length.value} {length.unit}", str(end.value)),
        )


def find_ranges(reading: Reading, mentions: Sequence[Mention]) -> Iterator[Finding]:
    """Ranges that last longer or shorter than told: "for three years, from 1 January 2015 to 31 December 2019"."""
    text = reading.document.text
    for one, other in pairwise(mentions):
        length, stretch = (one, other) if one.kind == "duration" else (other, one)
        if length.kind != "duration" or stretch.kind != "date" or stretch.end_value is None or stretch.role:
            continue
        between = text[one.end : other.start]
        if (length is one and not _FROM.fullmatch(between)) or (length is other and not _LASTING.fullmatch(between)):
            continue
        days = days_of(stretch)
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
        unit = {"year": 365.2425, "month": 30.4369, "week": 7.0, "day": 1.0}[length.unit]
        # years alone may be counted with both ends, with one, or with none
        slack = {4: 370.0, 7: 32.0}.get(len(str(stretch.value)), 3.0) + (0.05 * unit if length.unit == "month" else 0)
        lasts = days[1] - days[0] + 1
        if length.unit in ("week", "day"):
            # ten working days last a fortnight; what is shorter than told cannot be
            slack = (
                max(slack, 0.6 * unit * float(str(length.value))) if lasts > unit * float(str(length.value)) else 0.0
            )
        if abs(lasts - float(str(length.value)) * unit) <= slack + (2 * 366 if len(str(stretch.value)) == 4 else 2):
            continue
        yield finding(
            reading,
            [Span(min(one.start, other.start), max(one.end, other.end))],
            kind="chronology",
            level="error",
            message=f"{stretch.text} is no stretch of {length.text}: it lasts about {_told(lasts, unit, length)}.",
            subject="length of a range",
            values=(str(stretch.value), str(stretch.end_value), f"{length.value} {length.unit}"),
        )


_YEAR_CHARS = 4


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


_FROM = lazy_re(
    r"\s?[,(:]?\s?(?:(?:for example|for instance|e\.g\.|par exemple|p\. ex\.|bijvoorbeeld|bv\.|zum Beispiel|z\. ?B\."
    r"|etwa|namely|namelijk|nämlich|à savoir),?\s)?(?:(?:from|between|du|de|van|tussen|vom|von|zwischen)\s)?",
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


def _shifted(value: str, length: Mention) -> tuple[float, float] | None:
    """The days on which a length of time that starts on a date can end, as ordinals."""
    if not isinstance(length.value, Decimal) or length.unit not in ("year", "month", "week", "day", "decade"):
        return None
    days = (
        float(length.value) * {"year": 365.2425, "month": 30.4369, "week": 7, "day": 1, "decade": 3652.425}[length.unit]
    )
    parts = [int(part) for part in value.split("-") if part.isdigit()]
    try:
        first = datetime.date(
            parts[0], parts[1] if len(parts) > 1 else 1, parts[2] if len(parts) > 2 else 1
        ).toordinal()
    except (ValueError, IndexError):
        return None
    slack = {1: 366, 2: 31, 3: 0}[len(parts)]
    return first + days - 2, first + slack + days + 2
