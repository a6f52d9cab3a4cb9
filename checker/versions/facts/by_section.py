"""Tells what a section says otherwise that each version says there once: the price, the way to ask, the hours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.language.dates.meanwhile import PENDING, so_since
from checker.language.meanings import of_one_meaning
from checker.versions.facts.clauses import clause_around
from checker.versions.facts.hours import changed_hours
from checker.versions.facts.told import became

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.document import Span
    from checker.versions.comparison import FactChange, FactKind
    from checker.versions.facts.statements import Likeness, Statement
    from checker.versions.facts.told import Told

_PRICES = (("free", "fee"), ("fee", "free"))
_ABOUT = 0.25
"""How much of what is gone a sentence must name to be about it."""
_MOST_GONE = 3
"""A section that says more often that something has gone tells of an end, not of what it told before."""
_WAYS = (("paper", "online"), ("online", "paper"), ("booked", "unbooked"), ("unbooked", "booked"))
_MOST_PAIRS = 2_500
"""A section that says a thing more often than that says it of many things."""


def changed_sections(old: Reading, new: Reading, likeness: Likeness, said: Told) -> Iterator[FactChange]:
    """What corresponding sections say of one matter otherwise, where none of the changes `said` speaks of it."""
    said_of_ways = said.of_kinds("status", "date")
    olds, news = _by_section(likeness.olds), _by_section(likeness.news)
    for before, after in sorted(likeness.sections):
        one, other = olds.get(before, []), news.get(after, [])
        if not (one and other):
            continue
        found: list[tuple[FactKind, Statement, Span, Statement, Span]] = [
            *_opposed(likeness, one, other, _PRICES),
            *_limited(old, new, one, other),
            *_often(one, other),
            *_gone(likeness, one, other),
            *_begun(one, other, old.document.date),
        ]
        ways = [*_opposed(likeness, one, other, _WAYS), *changed_hours(old, new, one, other)]
        for kind, was, before_span, now, after_span in (*found, *ways):
            # a figure told of the same sentences is no price and no hour: these are told beside it
            known = said if len(found) and (kind, was, before_span, now, after_span) in found else said_of_ways
            if known.of_pair(before_span, after_span):
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
    likeness: Likeness, olds: Sequence[Statement], news: Sequence[Statement], opposed: tuple[tuple[str, str], ...]
) -> Iterator[tuple[FactKind, Statement, Span, Statement, Span]]:
    """What was free and costs, what was asked for on paper and is online: where a section says only the one of them."""
    for told, now in opposed:
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


def _often(
    olds: Sequence[Statement], news: Sequence[Statement]
) -> Iterator[tuple[FactKind, Statement, Span, Statement, Span]]:
    """How often something happens, where each section says it of one thing."""
    was, becomes = [one for one in olds if "often" in one.signs], [one for one in news if "often" in one.signs]
    if len(was) != 1 or len(becomes) != 1 or not was[0].stems & becomes[0].stems:
        return
    if was[0].told("often") != becomes[0].told("often"):
        yield "number", was[0], was[0].signs["often"], becomes[0], becomes[0].signs["often"]


def _begun(
    olds: Sequence[Statement], news: Sequence[Statement], before: datetime.date | None
) -> Iterator[tuple[FactKind, Statement, Span, Statement, Span]]:
    """What was still to come, where one sentence said so, and one now says since when something is so."""
    waiting = [one for one in olds if PENDING.get(one.language, PENDING["en"]).search(one.text)]
    since = [other for other in news if before and so_since(other.text, other.language, before.year)]
    if len(waiting) == len(since) == 1:
        yield "status", waiting[0], waiting[0].span, since[0], since[0].span


def _gone(
    likeness: Likeness, olds: Sequence[Statement], news: Sequence[Statement]
) -> Iterator[tuple[FactKind, Statement, Span, Statement, Span]]:
    """What has gone, where a sentence that says so shares a word, or its meaning, with one of the old section alone."""
    gone = [other for other in news if "gone" in other.signs]
    if not 0 < len(gone) <= _MOST_GONE or any("gone" in one.signs for one in olds):
        return
    for other in gone:
        about = [one for one in olds if likeness.overlap(other, one) >= _ABOUT]
        if not about:
            words = of_one_meaning(other.stems, other.language)
            about = [one for one in olds if len(words & of_one_meaning(one.stems, one.language)) >= _ABOUT * len(words)]
        if len(about) == 1:
            yield "status", about[0], about[0].span, other, other.signs["gone"]
