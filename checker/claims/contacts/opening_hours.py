"""The days and hours that a sentence says something is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re

    from checker.language.bodies.contacts import ContactWords


def _minutes(hour: str, minute: str | None, half: str | None) -> int:
    said = int(hour)
    if half:
        said = said % 12 + (12 if half[0] in "pP" else 0)
    return said * 60 + int(minute or 0)


def _range(found: re.Match[str], language: str) -> str:
    """Two hours as "09:00-16:00", "" for what cannot be a range."""
    first = _minutes(found["from"], found["from_minute"], found["from_half"])
    if found["noon"]:
        last = 12 * 60
    else:
        half = found["to_half"]
        last = _minutes(found["to"], found["to_minute"], half)
        if half and half[0] in "pP" and not found["from_half"] and first + 720 < last:
            first += 720  # "2 to 5 p.m."
        if not half and language == "en" and last <= first:
            last += 720  # "9 to 4"
    if not 0 <= first < last <= 24 * 60:
        return ""
    return f"{first // 60:02}:{first % 60:02}-{last // 60:02}:{last % 60:02}"


def days_of(found: re.Match[str], words: ContactWords) -> list[int]:
    """The days that words name, 0 for Monday: one, a span of them, the working days, or all seven."""
    if found["work"]:
        return list(range(5))
    if found["daily"]:
        return list(range(7))
    first = weekday(found["day"], words)
    last = weekday(found["last"], words) if found["last"] else first
    return list(range(first, last + 1))


def weekday(said: str, words: ContactWords) -> int:
    """The number of a day of the week, 0 for Monday."""
    return next(n for n, begins in enumerate(words.weekdays) if said.casefold().startswith(begins))


def schedule(days: list[re.Match[str]], ranges: list[re.Match[str]], words: ContactWords, language: str) -> set[str]:
    """Each day with its hours; days stand before the hours of theirs, or all behind them."""
    before = bool(days) and days[0].start() < ranges[0].start()
    parts: set[str] = set()
    current: list[int] = []
    for n, each in enumerate(ranges):
        low, high = (ranges[n - 1].end() if n else 0, each.start())
        if not before:
            low, high = each.end(), ranges[n + 1].start() if n + 1 < len(ranges) else each.endpos
        current = [day for one in days if low <= one.start() < high for day in days_of(one, words)] or current
        told = _range(each, language)
        if not told or any(_overlap(told, part.split()[1]) for part in parts if part[0] in {"-", *map(str, current)}):
            return set()  # "from 9 to 4 in the one house and from 9 to 12 in the other"
        parts |= {f"{day} {told}" for day in current} or {f"- {told}"}
    return parts


def _overlap(one: str, other: str) -> bool:
    return max(one[:5], other[:5]) < min(one[6:], other[6:])
