"""Days of the week that are more or fewer than told: "open four days a week, from Monday to Friday"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.kind import finding
from checker.language.lazy import lazy_re
from checker.language.spelling import spell
from checker.language.weekdays import WEEKDAYS, weekday_of

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
_TO = lazy_re(r"\s?(?:to|till|until|through|au|à|tot(?:\sen\smet)?|t/m|bis|[-–—])\s?", re.IGNORECASE)
_AND = lazy_re(r"(?:,\s?(?:and|et|en|und)?|\s(?:and|et|en|und))\s(?:on\s|le\s|op\s|am\s)?", re.IGNORECASE)
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
        yield finding(
            reading,
            [mention.span, where],
            kind="count",
            level="error",
            message=f"The text says “{mention.text}”, but “{reading.document.quote(where)}” are {number}.",
            suggestion=spell(number, reading.document.language) if mention.spelled else str(number),
            subject="days of the week",
            values=(str(mention.value), str(number)),
        )


def _days_behind(reading: Reading, mention: Mention, sentence: Span) -> tuple[int, Span] | None:
    """How many weekdays are named right behind a number of days, and where; None where none or one is."""
    text, language = reading.document.text, reading.document.language
    lead = _LEAD.match(text, mention.end, sentence.end)
    first = WEEKDAYS[language].match(text, lead.end(), sentence.end) if lead else None
    days = [_number(first, language)] if first else []
    if first is None or None in days:
        return None
    last = first
    if to := _TO.match(text, first.end(), sentence.end):
        until = WEEKDAYS[language].match(text, to.end(), sentence.end)
        end = _number(until, language)
        if until is None or end is None or days[0] is None or _more(text, until, sentence, language):
            return None
        return (end - days[0]) % _DAYS + 1, Span(first.start(), until.end())
    while (joint := _AND.match(text, last.end(), sentence.end)) and (
        following := WEEKDAYS[language].match(text, joint.end(), sentence.end)
    ):
        last = following
        days.append(_number(last, language))
    if len(days) < 2 or None in days or len(set(days)) < len(days):
        return None
    return len(days), Span(first.start(), last.end())


def _number(day: re.Match[str] | None, language: str) -> int | None:
    return weekday_of(day[0], language) if day else None


def _more(text: str, last: re.Match[str], sentence: Span, language: str) -> bool:
    """Whether another day is joined to a stretch of days: "from Monday to Wednesday and on Friday"."""
    joint = _AND.match(text, last.end(), sentence.end)
    return bool(joint and WEEKDAYS[language].match(text, joint.end(), sentence.end))
