"""Days of the week that are more or fewer than told: "open four days a week, from Monday to Friday"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.counts import miscounted
from checker.language.dates.weekdays import WEEKDAYS, weekday_of
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

_LEAD = lazy_re(
    r"(?:\s(?:a|per|each|every|par|chaque|in\sder|pro|die|de\sla)\s(?:week|semaine|woche))?(?:\s[^\W\d]+)?\s?[,:(–—-]?\s?"
    r"(?:(?:on|from|namely|du|de|le|les|à\ssavoir|van|op|te\sweten|von|am|jeweils|nämlich)\s)?",
    re.IGNORECASE,
)
"""What stands between so many days and which."""
_TO = lazy_re(r"\s?(?:(?:to|till|until|through|au|à|tot(?:\sen\smet)?|t/m|bis)(?!\w)|[-–—])\s?", re.IGNORECASE)
_AND = lazy_re(
    r"(?:,\s?(?:and|et|en|und)?|\s(?:and|et|en|und))\s(?:(?:on|le|op|am|at|in|from|du|de|van|von)\s)?"
    r"(?:(?:the|le|het|de|den)\s)?",
    re.IGNORECASE,
)
_DAYS = 7


def find_day_counts(reading: Reading) -> Iterator[Finding]:
    """The numbers of days a week beside which another number of weekdays stands."""
    for mention in reading.mentions:
        if mention.kind != "duration" or mention.unit != "day" or mention.bound != "exact":
            continue
        sentence = reading.sentence_at(mention.start)
        if sentence is None or not isinstance(mention.value, Decimal) or not 2 <= mention.value <= _DAYS:
            continue
        days = _days_behind(reading, mention, sentence)
        if days is None or days[0] == mention.value:
            continue
        number, where = days
        told = f"“{reading.document.quote(where)}” are {number}"
        yield miscounted(reading, mention, [mention.span, where], number, told, "days of the week")


def _days_behind(reading: Reading, mention: Mention, sentence: Span) -> tuple[int, Span] | None:
    """How many weekdays are named right behind a number of days, and where; None where none or one is."""
    text, language = reading.document.text, reading.document.language
    lead = _LEAD.match(text, mention.end, sentence.end)
    days: set[int] = set()
    start = end = at = lead.end() if lead else sentence.end
    while day := WEEKDAYS[language].match(text, at, sentence.end):
        named = _named(day, language)
        end = day.end()
        if (to := _TO.match(text, end, sentence.end)) and (
            until := WEEKDAYS[language].match(text, to.end(), sentence.end)
        ):
            first, last = weekday_of(day[0], language), weekday_of(until[0], language)
            if first is None or last is None:
                return None
            named = {(first + n) % _DAYS for n in range((last - first) % _DAYS + 1)}
            end = until.end()
        if not named or days & named:
            return None
        days |= named
        joint = _AND.match(text, end, sentence.end)
        at = joint.end() if joint else sentence.end
    # "from Monday to Thursday, and on Friday we rest": another clause has begun
    return (len(days), Span(start, end)) if len(days) > 1 and _ENDED.match(text, end, sentence.end) else None


def _named(day: re.Match[str], language: str) -> set[int]:
    """The days, 0 for Monday, that a word names: one, or those of the weekend."""
    number = weekday_of(day[0], language)
    if number is not None:
        return {number}
    return {5, 6} if _WEEKEND.match(day[0]) else set()


_ENDED = lazy_re(r"\s?(?:[.,;:!?)–—-]|\d|\Z)|\s(?:from|de|van|von|and|et|en|und|at|à|om|um)\s")
_WEEKEND = lazy_re(r"week-?end|wochenende", re.IGNORECASE)
