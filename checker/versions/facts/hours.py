"""Finds the hours and days of opening in sentences, and tells where two sections tell others."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.document import Span
from checker.language.dates.weekdays import WEEKDAYS
from checker.language.lazy import lazy_re
from checker.language.parts.labels import CLOCK

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.versions.comparison import FactKind
    from checker.versions.facts.statements import Statement

_MINUTES = lazy_re(r"[:.]\d\d\b|\s?[Hhu]\s?\d\d\b|\s?[Uu]hr \d\d\b")
_CLOCK_IN = lazy_re(rf"\d{{1,2}}(?:[:.]\d\d)?{CLOCK.pattern}", re.IGNORECASE)
_RANGE = lazy_re(
    rf"\b(\d{{1,2}})(?:[:.h]\d\d)?(?:{CLOCK.pattern})?\s?(?:[-–]|to|until|à|tot|bis)\s?"
    rf"(\d{{1,2}})(?:[:.]\d\d)?(?:{CLOCK.pattern})(?:\s?\d\d\b)?",
    re.IGNORECASE,
)
"""A span of hours: "9 a.m. to 4 p.m.", "14 tot 20 uur", "9 h à 16 h 30"."""
_LAST_HOUR = 24
_BEFORE_CHARS = 24


def in_hours(text: str, span: Span) -> bool:
    """Whether a number is one end of a span of hours: the 8 of "8 bis 12 Uhr"."""
    start = max(0, span.start - _BEFORE_CHARS)
    return any(
        match.start() <= span.start < match.end() for match in _RANGE.finditer(text, start, span.end + _BEFORE_CHARS)
    )


def changed_hours(
    old: Reading, new: Reading, olds: Sequence[Statement], news: Sequence[Statement]
) -> Iterator[tuple[FactKind, Statement, Span, Statement, Span]]:
    """The hours and days of opening: one span of hours that became another, or the one sentence that tells them."""
    gone, come = _ranges(olds), _ranges(news)
    left, joined = gone.keys() - come.keys(), come.keys() - gone.keys()
    if len(left) == len(joined) == 1:
        yield "date", *gone[left.pop()], *come[joined.pop()]
        return
    was = [(one, hours) for one in olds if (hours := _times(old, one))]
    becomes = [(other, hours) for other in news if (hours := _times(new, other))]
    if len(was) == len(becomes) == 1 and was[0][1].keys() != becomes[0][1].keys():
        (one, before), (other, after) = was[0], becomes[0]
        yield "date", one, _around(before), other, _around(after)


def _ranges(statements: Sequence[Statement]) -> dict[str, tuple[Statement, Span]]:
    """The spans of hours that these statements tell, each where it is told first."""
    found: dict[str, tuple[Statement, Span]] = {}
    for statement in statements:
        for match in _RANGE.finditer(statement.text):
            if int(match[1]) <= _LAST_HOUR and int(match[2]) <= _LAST_HOUR:
                start = statement.span.start
                span = Span(start + match.start(), start + match.end())
                found.setdefault(" ".join(match[0].casefold().split()), (statement, span))
    return found


def _times(reading: Reading, statement: Statement) -> dict[str, Span]:
    """The times of day and the days of the week that a sentence names; none where it names no time of day."""
    text, start = statement.text, statement.span.start
    found: dict[str, Span] = {}
    clock = False
    for mention in reading.mentions_in(statement.span):
        behind = mention.end - start
        minutes = _MINUTES.match(text, behind)
        if mention.kind == "number" and (CLOCK.match(text, behind) or _CLOCK_IN.fullmatch(mention.text) or minutes):
            clock = True
            end = minutes.end() if minutes else behind
            written = " ".join(text[mention.start - start : end].split()).casefold()
            found[written] = Span(mention.start, start + end)
    if not clock:
        return {}
    for match in WEEKDAYS.get(statement.language, WEEKDAYS["en"]).finditer(text):
        found[match[0].casefold().rstrip("s")] = Span(start + match.start(), start + match.end())
    return found


def _around(times: dict[str, Span]) -> Span:
    return Span(min(span.start for span in times.values()), max(span.end for span in times.values()))
