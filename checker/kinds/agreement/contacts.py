"""Contact and place facts that a page, or two, state in two ways: addresses, hours, seats, numbers to call, posts."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from checker.claims.contacts import CONTACT_NOTE
from checker.document import Span
from checker.kinds.kind import finding

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.contacts.contact_pages import ContactFact
    from checker.claims.reading import Reading
    from checker.findings import Finding

_MOST_FACTS = 40
"""More facts of one sort on a page are a directory: each has a holder of its own."""
_DECADES = 400
"""Days within which two pages count as of one time."""
_AS_OFTEN = 0.8
"""A body meets as often by two numbers that are no farther apart: the holidays are left out of one."""
_FEW_PAGES = 4
"""So few pages are of one house: its board is one."""
_RUN = 3
"""So many days told with the same hours are the whole week of what is open."""


_ELSEWHERE = frozenset(
    {
        "hours",
        "days",
        "line hours",
        "seat",
        "address",
        "house",
        "called",
        "parent",
        "held",
        "leader",
        "gathering",
        "decider",
    }
)
"""What the pages of one site may tell of one holder."""


def contacts_within(reading: Reading) -> Iterator[Finding]:
    """The contact and place facts that one page states in two ways."""
    facts = reading.noted(CONTACT_NOTE).facts
    by_sort: dict[str, list[ContactFact]] = {}
    for fact in facts:
        by_sort.setdefault(fact.sort, []).append(fact)
    for sort, same in by_sort.items():
        if len(same) > _MOST_FACTS:
            continue
        if sort == "address":
            moved = _moved(same, by_sort.get("old address", []))
            for fact, old in moved:
                yield _older(reading, fact, old)
            same = _of_one_body([fact for fact in same if all(fact is not each for each, _ in moved)])
        for one, other in combinations(same, 2):
            if (why := _against(reading, one, other)) is not None:
                yield _told(reading, one, reading, other, why)
    yield from _dialled(reading, by_sort.get("dialled", []))


def contacts_between(readings: Sequence[Reading], newest: frozenset[str]) -> Iterator[Finding]:
    """The contact and place facts of a holder that two pages name alike and tell differently."""
    named: dict[tuple[str, ...], list[tuple[Reading, ContactFact]]] = {}
    for reading in readings:
        if reading.document.path not in newest:
            continue
        for fact in reading.noted(CONTACT_NOTE).facts:
            if meets_elsewhere(fact) or (fact.sort == "gathering" and len(readings) <= _FEW_PAGES):
                named.setdefault((fact.sort, *fact.holder), []).append((reading, fact))
    for key, group in named.items():
        if key[0] == "house":
            group = _of_one_house(group)
        for (one, first), (other, second) in combinations(group[:_MOST_FACTS], 2):
            if one is other or one.document.page_or_path == other.document.page_or_path:
                continue
            days = one.document.date, other.document.date
            if days[0] and days[1] and abs((days[0] - days[1]).days) > _DECADES:
                continue
            if (why := _differ(first, second)) is not None:
                yield _told(one, first, other, second, why)


def _of_one_house(group: Sequence[tuple[Reading, ContactFact]]) -> list[tuple[Reading, ContactFact]]:
    """The addresses of a body on those pages that give it only one."""
    houses: dict[str, set[tuple[str, ...]]] = {}
    for reading, fact in group:
        houses.setdefault(reading.document.path, set()).add(tuple(fact.parts))
    return [(reading, fact) for reading, fact in group if len(houses[reading.document.path]) == 1]


def meets_elsewhere(fact: ContactFact) -> bool:
    """Whether a fact is held against those of other pages: one of a holder that more than a word names."""
    if fact.sort == "charge":
        return bool(fact.near)
    return (len(fact.holder) > 1 or fact.sort == "leader") and fact.sort in _ELSEWHERE


def _told(one: Reading, first: ContactFact, other: Reading, second: ContactFact, why: str) -> Finding:
    said, also = (
        " ".join(reading.document.quote(Span(fact.start, fact.end)).split())
        for reading, fact in ((one, first), (other, second))
    )
    where = "elsewhere on this page" if one is other else f"in “{other.document.title or other.document.path}”"
    return finding(
        one,
        [Span(first.start, first.end), (other, Span(second.start, second.end))],
        kind="agreement",
        level="error",
        message=f"“{said}” here, “{also}” {where}: {why}",
        subject=" ".join(first.holder) or first.sort,
        values=[" ".join(first.parts), " ".join(second.parts)],
    )


def _against(reading: Reading, one: ContactFact, other: ContactFact) -> str | None:
    """What two facts of one sort on one page contradict each other in."""
    sentence = reading.sentence_at(one.start)
    if sentence is not None and sentence.start <= other.start < sentence.end:
        return None
    if one.sort == "monthly":
        about = [fact.holder for fact in (one, other)]
        alike = any(
            holder and set(near) >= set(holder) for holder, near in zip(about, (other.near, one.near), strict=True)
        )
        differ = sum(first != second for first, second in zip(one.parts, other.parts, strict=True))
        return "one thing, on two days of the month." if alike and differ == 1 else None
    if one.sort == "address" and one.parts[:2] == other.parts[:2] and one.parts[3] == other.parts[3] != "":
        return "one house, with two postcodes." if one.parts[2] != other.parts[2] else None
    if one.sort == "post" and _namesakes(one, other):
        return "one post, and two first names of who holds it."
    if one.holder != other.holder or "?" in one.holder or one.sort in ("house", "called"):
        return None
    if one.sort in ("line", "post", "decider") and one.near and other.near and one.near != other.near:
        return None  # each section may be about a house of its own
    if one.sort == "hours" and not one.holder:
        document = reading.document
        if document.section_at(one.start) is document.section_at(other.start):
            return None  # lines above them may tell the rooms apart
    if one.sort == "days" and reading.document.section_at(one.start) is reading.document.section_at(other.start):
        return None  # "Open every day. On Mondays it is closed."
    return _differ(one, other)


def _differ(one: ContactFact, other: ContactFact) -> str | None:
    """What two facts of one holder contradict each other in."""
    if one.sort in ("hours", "line hours"):
        return _hours_differ(one, other)
    if one.sort == "days":
        return _days_differ(one, other)
    if one.sort == "charge":
        free = [fact.parts[0] == "free" for fact in (one, other)]
        return "one thing, free and at a price." if free[0] != free[1] and one.near == other.near else None
    if one.sort == "decider":
        return "one thing, decided by two." if not set(one.parts) & set(other.parts) else None
    if one.sort == "gathering":
        return _meetings_differ(one, other)
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
    if one.sort in ("post", "leader") and one.parts[0] == other.parts[0] and one.parts[1] != other.parts[1]:
        return "one post, held by two people."
    return None


def _namesakes(one: ContactFact, other: ContactFact) -> bool:
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


def _towns_differ(first: str, second: str, what: str) -> str | None:
    return None if first.startswith(second) or second.startswith(first) else f"one {what}, in two towns."


def _parents_differ(one: ContactFact, other: ContactFact) -> str | None:
    """Two ministries of one body, or one that it is part of and has left."""
    first, second = set(one.parts[1:]), set(other.parts[1:])
    if one.parts[0] == other.parts[0] == "under":
        return None if first <= second or second <= first else "one body, part of two ministries."
    return "it is told to have left the ministry." if one.parts[0] != other.parts[0] and first == second else None


def _meetings_differ(one: ContactFact, other: ContactFact) -> str | None:
    """How often one body meets, told in two ways: monthly and ten times a year may be one, with a summer between."""
    (times, bound), (often, limit) = (one.parts, other.parts)
    low, high = sorted((float(times), float(often)))
    if low >= _AS_OFTEN * high or (bound and bound == limit):
        return None
    for mine, yours, which in ((float(times), float(often), bound), (float(often), float(times), limit)):
        if (which == "least" and yours >= mine) or (which == "most" and yours <= mine):
            return None
    return "one body, and two numbers of meetings a year."


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


def _of_one_body(addresses: Sequence[ContactFact]) -> list[ContactFact]:
    """The addresses, those of the page's own body only if it has no more than two."""
    own = {tuple(fact.parts[:2]) for fact in addresses if not fact.holder}
    return [fact for fact in addresses if fact.holder or len(own) <= 2]


def _moved(addresses: Sequence[ContactFact], left: Sequence[ContactFact]) -> list[tuple[ContactFact, ContactFact]]:
    """The addresses in a street that the page says was left, each with the sentence that says so."""
    return [
        (fact, old)
        for old in left
        for fact in addresses
        if old.parts[0] in fact.parts[0] and not old.start <= fact.start < old.end and not fact.near
    ]


def _older(reading: Reading, fact: ContactFact, old: ContactFact) -> Finding:
    span = Span(fact.start, fact.end)
    return finding(
        reading,
        [span, Span(old.start, old.end)],
        kind="agreement",
        level="error",
        message=f"“{reading.document.quote(span)}” is the older address: the page says that it was left.",
        suggestion=old.parts[1] or None,
        subject="address",
        values=[" ".join(fact.parts[:2]), old.parts[1]],
    )


def _dialled(reading: Reading, dialled: Sequence[ContactFact]) -> Iterator[Finding]:
    """Short numbers to call that stand beside one and the same other, with two digits that change places."""
    text = reading.document.text
    numbers = {fact.parts[0] for fact in dialled}
    for fact in dialled[:_MOST_FACTS]:
        number = fact.parts[0]
        for n in range(len(number) - 1):
            swapped = number[:n] + number[n + 1] + number[n] + number[n + 2 :]
            at = text.find(swapped) if swapped != number and swapped not in numbers else -1
            sentence = reading.sentence_at(at) if at >= 0 else None
            if sentence is None or not sentence.start <= at < sentence.end:
                continue
            around = text[max(0, at - 1)] + text[at + len(swapped) : at + len(swapped) + 1]
            said = text[sentence.start : sentence.end].split()
            beside = (numbers - {number}) & {word.strip(".,;()") for word in said}
            if beside and not any(each.isdigit() for each in around):
                yield finding(
                    reading,
                    [Span(fact.start, fact.end), Span(at, at + len(swapped))],
                    kind="agreement",
                    level="error",
                    message=f"“{number}” here, “{swapped}” elsewhere on this page: two digits change places.",
                    subject="number to call",
                    values=[number, swapped],
                )
