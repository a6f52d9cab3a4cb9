"""Tells what a section says otherwise that each version says there once: the price, the way to ask, the hours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.document import Span
from checker.language.labels import CLOCK
from checker.language.weekdays import WEEKDAYS
from checker.versions.clauses import clause_around
from checker.versions.told import Told, became

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.versions.comparison import FactChange, FactKind
    from checker.versions.statements import Likeness, Statement

_OPPOSED = (("free", "fee"), ("fee", "free"), ("paper", "online"), ("online", "paper"))
_MOST_PAIRS = 2_500
"""A section that says a thing more often than that says it of many things."""
_MINUTES = re.compile(r"[:.]\d\d\b|\s?[Hhu]\s?\d\d\b|\s?[Uu]hr \d\d\b")
_CLOCK_IN = re.compile(rf"\d{{1,2}}(?:[:.]\d\d)?{CLOCK.pattern}", re.IGNORECASE)
_RANGE = re.compile(
    rf"\b(\d{{1,2}})(?:[:.h]\d\d)?(?:{CLOCK.pattern})?\s?(?:[-–]|to|until|à|tot|bis)\s?"
    rf"(\d{{1,2}})(?:[:.]\d\d)?(?:{CLOCK.pattern})(?:\s?\d\d\b)?",
    re.IGNORECASE,
)
"""A span of hours: "9 a.m. to 4 p.m.", "14 tot 20 uur", "9 h à 16 h 30"."""
_LAST_HOUR = 24


def changed_sections(
    old: Reading, new: Reading, likeness: Likeness, told: Sequence[FactChange]
) -> Iterator[FactChange]:
    """What corresponding sections say of one matter otherwise, where none of the changes `told` speaks of it."""
    said = Told(told)
    olds, news = _by_section(likeness.olds), _by_section(likeness.news)
    for before, after in sorted(likeness.sections):
        one, other = olds.get(before, []), news.get(after, [])
        if not (one and other):
            continue
        found: list[tuple[FactKind, Statement, Span, Statement, Span]] = [
            *_opposed(likeness, one, other),
            *_limited(old, new, one, other),
            *_hours(old, new, one, other),
        ]
        for kind, was, before_span, now, after_span in found:
            if said.of_pair(before_span, after_span):
                continue
            yield became(
                kind, old, clause_around(old.document.text, before_span, was.span),
                new, clause_around(new.document.text, after_span, now.span),
            )  # fmt: skip


def _by_section(statements: Sequence[Statement]) -> dict[int, list[Statement]]:
    found: dict[int, list[Statement]] = {}
    for statement in statements:
        found.setdefault(statement.section, []).append(statement)
    return found


def _opposed(
    likeness: Likeness, olds: Sequence[Statement], news: Sequence[Statement]
) -> Iterator[tuple[FactKind, Statement, Span, Statement, Span]]:
    """What was free and costs, what was asked for on paper and is online: where a section says only the one of them."""
    for told, now in _OPPOSED:
        was = [one for one in olds if told in one.signs]
        becomes = [other for other in news if now in other.signs]
        if (
            not (was and becomes)
            or len(was) * len(becomes) > _MOST_PAIRS
            or any(now in one.signs for one in olds)
            or any(told in one.signs for one in news)
        ):
            continue
        one, other = max(
            ((one, other) for one in was for other in becomes),
            key=lambda pair: (likeness.alike(*pair), -pair[0].span.start, -pair[1].span.start),
        )
        yield "status", one, one.signs[told], other, other.signs[now]


def _limited(
    old: Reading, new: Reading, olds: Sequence[Statement], news: Sequence[Statement]
) -> Iterator[tuple[FactKind, Statement, Span, Statement, Span]]:
    """What is free still, but only for some, or for all now: one of the two names a number, the other none."""
    was = [one for one in olds if "free" in one.signs]
    becomes = [other for other in news if "free" in other.signs]
    if len(was) == len(becomes) == 1:
        one, other = was[0], becomes[0]
        if bool(old.mentions_in(_clause(old, one))) != bool(new.mentions_in(_clause(new, other))):
            yield "status", one, one.signs["free"], other, other.signs["free"]


def _clause(reading: Reading, statement: Statement) -> Span:
    return clause_around(reading.document.text, statement.signs["free"], statement.span)


def _hours(
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
