"""What two facts of one holder contradict each other in: hours, days, seats, numbers to call, who holds a post."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.claims.office_holders import OF
from checker.claims.phones import NAMED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.claims.contact_pages import ContactFact

_RUN = 3
"""So many days told with the same hours are the whole week of what is open."""


def differ(one: ContactFact, other: ContactFact) -> str | None:
    """What two facts of one holder contradict each other in."""
    if "until" in (one.sort, other.sort):
        return _last_hours_differ(one, other)
    if "left office" in (one.sort, other.sort):
        left = one.sort != other.sort and one.parts[0] == other.parts[0]
        return "who is told to hold the office has left it." if left else None
    if one.sort == "office":
        return None if set(one.parts) & set(other.parts) or not _one_office(one, other) else "one office, held by two."
    if one.sort == "term of office":
        return "one office, held for two lengths of time." if one.parts != other.parts else None
    if one.sort == "entry age":
        return _ages_differ(one, other)
    if one.sort == "phone":
        return _phones_differ(one, other)
    if one.sort == "event days":
        return _event_days_differ(one, other)
    if one.sort == "closing day":
        only = "only" in (one.parts[0], other.parts[0])
        return "shut on one day of the week, and on another." if only and one.parts[1:] != other.parts[1:] else None
    if one.sort in ("hours", "line hours"):
        return _hours_differ(one, other)
    if one.sort == "days":
        return _days_differ(one, other)
    if one.sort == "charge":
        free = [fact.parts[0] == "free" for fact in (one, other)]
        return "one thing, free and at a price." if free[0] != free[1] and one.near == other.near else None
    if one.sort == "parent":
        return _parents_differ(one, other)
    if one.sort == "held":
        return (
            _towns_differ(one.parts[0], other.parts[0], "event") if "held" in (one.parts[1], other.parts[1]) else None
        )
    if one.sort == "seat":
        return _towns_differ(one.parts[0], other.parts[0], "seat")
    if one.sort == "address" and not (one.near or other.near):
        return "one address, told in two ways." if one.parts[:2] != other.parts[:2] else None
    if one.sort == "house":
        return "one body, with two addresses." if one.parts != other.parts else None
    if one.sort == "called" and _swapped(one.parts[0], other.parts[0]) and one.near == other.near:
        return "one line, but for two digits that change places."
    if one.sort == "line" and one.parts != other.parts:
        return "one line, with two numbers."
    if one.sort == "mail" and _slip(one.parts, other.parts):
        return "one address but for a slip."
    if one.sort == "post" and one.parts[0] == other.parts[0] and one.parts[1] != other.parts[1]:
        return "one post, held by two people."
    return None


def namesakes(one: ContactFact, other: ContactFact) -> bool:
    """Whether a post is held by people of one name with two first names."""
    told = len(one.parts) == len(other.parts) and one.parts[2:] != other.parts[2:]
    return told and one.parts[:2] == other.parts[:2]


def _slip(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two e-mail addresses are one but for a letter of the host, or two letters that change places."""
    if one[0] == other[0]:
        return _swapped(one[1], other[1]) or _one_letter(one[1], other[1])
    return one[1] == other[1] and _swapped(one[0], other[0])


def _swapped(one: str, other: str) -> bool:
    if len(one) != len(other):
        return False
    apart = [n for n, (first, second) in enumerate(zip(one, other, strict=True)) if first != second]
    return (
        len(apart) == 2
        and apart[1] == apart[0] + 1
        and one[apart[0]] + one[apart[1]] == other[apart[1]] + other[apart[0]]
    )


def _one_letter(one: str, other: str) -> bool:
    """Whether a letter, not a digit or the last label's, is too many, missing or another."""
    if one.rpartition(".")[2] != other.rpartition(".")[2] or abs(len(one) - len(other)) > 1 or one == other:
        return False
    start = next((n for n, (first, second) in enumerate(zip(one, other, strict=False)) if first != second), 0)
    short, long = sorted((one[start:], other[start:]), key=len)
    rest = long[1:] == (short if len(short) < len(long) else short[1:])
    return rest and not (short[:1] + long[:1]).isdigit() and not long[:1].isdigit()


def _hours_differ(one: ContactFact, other: ContactFact) -> str | None:
    first, second = _by_day(one), _by_day(other)
    for day in sorted(first.keys() & second.keys()):
        mine, yours = first[day], second[day]
        if mine != yours and max(mine[0][:5], yours[0][:5]) < min(mine[-1][6:], yours[-1][6:]):
            return "the same days, with other hours." if day != "-" else "one thing, with two opening hours."
    weeks = len(first) >= _RUN and len(second) >= _RUN and first.keys() != second.keys()
    alike = len({tuple(told) for told in (*first.values(), *second.values())}) == 1
    return "the same hours, on other days." if weeks and alike else None


def _event_days_differ(one: ContactFact, other: ContactFact) -> str | None:
    """As many days of one month and year, the one run a little later than the other."""
    if (
        not set(one.near) & set(other.near)
        or one.parts[1] != other.parts[1]
        or len({one.parts[0], other.parts[0]} - {""}) > 1
    ):
        return None
    (low, high), (first, last) = ((int(fact.parts[2]), int(fact.parts[3])) for fact in (one, other))
    moved = high - low == last - first and low != first and max(low, first) <= min(high, last)
    return "one event, on other days of the month." if moved else None


def _phones_differ(one: ContactFact, other: ContactFact) -> str | None:
    """Two numbers to call for one thing that are one but for two digits that change places, or one digit."""
    common = set(one.near) & set(other.near)
    if not common or (one.parts[1] and other.parts[1]):
        return None  # two items of a list are for two things
    first, second = one.parts[0], other.parts[0]
    if _swapped(first, second):
        return "one thing to call for, and two digits that change places."
    apart = len(first) == len(second) and sum(a != b for a, b in zip(first, second, strict=True)) == 1
    return "one number to call but for a digit." if apart and any(each.startswith(NAMED) for each in common) else None


def _ages_differ(one: ContactFact, other: ContactFact) -> str | None:
    """Ages for which entry is free, and has a price."""
    if one.parts[0] == other.parts[0] or bool(one.near) != bool(other.near):
        return None
    if one.near and not set(one.near) & set(other.near):
        return None  # entry here, and a card there
    (low, high), (first, last) = ((int(fact.parts[1]), int(fact.parts[2])) for fact in (one, other))
    return "people of one age, free and at a price." if max(low, first) < min(high, last) - 1 else None


def _one_office(one: ContactFact, other: ContactFact) -> bool:
    """Whether an office is of one body: of the one that both name, or under headings that tell no two apart."""
    bodies = [{each for each in fact.near if each.startswith(OF)} for fact in (one, other)]
    if any(bodies):
        return bodies[0] == bodies[1]
    return not (one.near and other.near and one.near != other.near)


def _last_hours_differ(one: ContactFact, other: ContactFact) -> str | None:
    """An hour until which something is open on a day, and another at which it is shut then."""
    until, told = (one, other) if one.sort == "until" else (other, one)
    days = _by_day(told)
    for day, (hour, *_) in _by_day(until).items():
        spans = days.get(day, [])
        if day == "-" and not spans and len({tuple(each) for each in days.values()}) == 1 and len(days) >= _RUN:
            spans = next(iter(days.values()))
        begins = [span[:5] for span in spans if "-" in span]
        if spans and hour not in {span[-5:] for span in spans} and all(hour > begin for begin in begins[:1]):
            return "one house, shut at two hours of one day."
    return None


def one_day_of_many(one: ContactFact, other: ContactFact) -> bool:
    """Whether one of two facts tells of a day on which a house is open longer than on the others that it is open."""
    until, told = (one, other) if one.sort == "until" else (other, one)
    days = _by_day(told)
    return any(sum(each == days.get(day) for each in days.values()) > 1 for day in _by_day(until) if day != "-")


def _towns_differ(first: str, second: str, what: str) -> str | None:
    return None if first.startswith(second) or second.startswith(first) else f"one {what}, in two towns."


def _parents_differ(one: ContactFact, other: ContactFact) -> str | None:
    """Two ministries of one body, or one that it is part of and has left."""
    first, second = set(one.parts[1:]), set(other.parts[1:])
    if one.parts[0] == other.parts[0] == "under":
        return None if first <= second or second <= first else "one body, part of two ministries."
    return "it is told to have left the ministry." if one.parts[0] != other.parts[0] and first == second else None


def _days_differ(one: ContactFact, other: ContactFact) -> str | None:
    """Two sets of days on which one thing is open, or a day on which it is open and closed."""
    first, second = set(one.parts[1:]), set(other.parts[1:])
    if one.parts[0] != other.parts[0]:
        return "one thing, open and closed on one day." if first & second else None
    return "one thing, open on other days." if one.parts[0] == "open" and first != second else None


def _by_day(fact: ContactFact) -> dict[str, list[str]]:
    days: dict[str, list[str]] = {}
    for part in fact.parts:
        day, _, told = part.partition(" ")
        days.setdefault(day, []).append(told)
    return days
