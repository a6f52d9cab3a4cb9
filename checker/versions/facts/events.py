"""Tells what year an event is given in two versions, where both are past: a slip in one of them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from checker.language.lazy import lazy_re
from checker.versions.facts.clauses import clause_around
from checker.versions.facts.told import became

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.versions.comparison import FactChange
    from checker.versions.facts.statements import Likeness, Statement
    from checker.versions.facts.told import Told

_DAY = lazy_re(r"(?P<year>\d{4})-(?P<month>\d\d)(?:-\d\d)?$")


def changed_events(old: Reading, new: Reading, likeness: Likeness, said: Told) -> Iterator[FactChange]:
    """The events told with one name and one month of two years, each in the one sentence of its version that names it.

    Both years are before the older version's, so what the event was has not changed since.
    """
    if old.document.date is None:
        return
    olds, news = _named_once(old, likeness.olds), _named_once(new, likeness.news)
    told: set[tuple[int, int]] = set()
    for name in sorted(olds.keys() & news.keys()):
        one, other = olds[name], news[name]
        first, second = _only_day(old, one), _only_day(new, other)
        if not (first and second) or said.of_pair(one.span, other.span) or (id(one), id(other)) in told:
            continue
        before, after = _DAY.match(str(first.value)), _DAY.match(str(second.value))
        if before and after and before["month"] == after["month"] and before["year"] != after["year"]:
            if max(int(before["year"]), int(after["year"])) >= old.document.date.year:
                continue
            if not _of_one_act(one, other, name):
                continue
            told.add((id(one), id(other)))
            was = clause_around(old.document.text, first.span, one.span)
            yield became("date", old, was, new, clause_around(new.document.text, second.span, other.span))


def _of_one_act(one: Statement, other: Statement, name: str) -> bool:
    """Whether two sentences share a word beside the name: what happened, or to what."""
    return bool((one.stems & other.stems) - set(name.split()))


def _named_once(reading: Reading, statements: Sequence[Statement]) -> dict[str, Statement]:
    """The statements by the names that no other of them has."""
    found: dict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        for name in {name.key for name in reading.names_in(statement.span)}:
            found[name].append(statement)
    return {name: those[0] for name, those in found.items() if len(those) == 1}


def _only_day(reading: Reading, statement: Statement) -> Mention | None:
    """The day or month of a year that a sentence names, if it names just one."""
    days = [mention for mention in reading.mentions_in(statement.span) if mention.kind == "date"]
    return days[0] if len(days) == 1 and days[0].end_value is None else None
