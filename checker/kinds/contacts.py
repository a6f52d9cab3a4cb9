"""Contact and place facts that a page, or two, state in two ways: addresses, hours, seats, numbers to call, posts."""

from __future__ import annotations

from itertools import combinations, product
from typing import TYPE_CHECKING

from checker.claims.contacts import CONTACT_NOTE
from checker.claims.one_site import name_in_common
from checker.claims.visits import VISITS
from checker.document import Span
from checker.kinds.contact_conflicts import differ, namesakes, one_day_of_many
from checker.kinds.kind import finding

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from checker.claims.contact_pages import ContactFact
    from checker.claims.reading import Reading
    from checker.findings import Finding

_MOST_FACTS = 40
"""More facts of one sort on a page are a directory: each has a holder of its own."""
_DECADES = 400
"""Days within which two pages count as of one time."""
_ELSEWHERE = frozenset({"hours", "days", "line hours", "seat", "address", "house", "called", "parent", "held"})
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
            same = _of_few([fact for fact in same if all(fact is not each for each, _ in moved)])
        if sort == "office":
            posts = by_sort.get("post", [])
            same = [fact for fact in same if not any(fact.start < post.end and post.start < fact.end for post in posts)]
        for one, other in (*combinations(same, 2), *_until(sort, same, by_sort)):
            if (why := _against(reading, one, other)) is not None:
                yield _told(reading, one, reading, other, why)
    yield from _dialled(reading, by_sort.get("dialled", []))


def _until(
    sort: str, same: Sequence[ContactFact], by_sort: Mapping[str, Sequence[ContactFact]]
) -> Iterator[tuple[ContactFact, ContactFact]]:
    """The hours until which something is open, each with all hours from which and until which it is."""
    hours = by_sort.get("hours", [])[:_MOST_FACTS] if sort == "until" else []
    houses = {tuple(fact.holder) for fact in hours if fact.holder != [VISITS]}
    for until, told in product(same, hours):
        if until.holder == told.holder or (not until.holder and len(houses) == 1 and told.holder != [VISITS]):
            yield until, told


def contacts_between(readings: Sequence[Reading], newest: frozenset[str]) -> Iterator[Finding]:
    """The contact and place facts of a holder that two pages name alike and tell differently."""
    named: dict[tuple[str, ...], list[tuple[Reading, ContactFact]]] = {}
    for reading in readings:
        if reading.document.path not in newest:
            continue
        for fact in reading.noted(CONTACT_NOTE).facts:
            if meets_elsewhere(fact):
                named.setdefault((fact.sort, *fact.holder), []).append((reading, fact))
            elif fact.sort in _OF_THE_BODY and len(fact.holder) < _PAIR:
                named.setdefault((_OF_THE_BODY[fact.sort],), []).append((reading, fact))
    pages = {reading.document.page_or_path for reading in readings}
    for key, group in named.items():
        if key[0] == "house":
            group = _of_one_house(group)
        for (one, first), (other, second) in combinations(group[:_MOST_FACTS], 2):
            if one is other or one.document.page_or_path == other.document.page_or_path:
                continue
            days = one.document.date, other.document.date
            if days[0] and days[1] and abs((days[0] - days[1]).days) > _DECADES:
                continue
            if len(key) == 1 and not _of_one_body(first, second):
                continue
            if (why := differ(first, second)) is None:
                continue
            if "left office" in (first.sort, second.sort):
                held, left = (one, other) if second.sort == "left office" else (other, one)
                if days[0] and days[1] and str(held.document.date) < str(left.document.date):
                    continue  # the page that names the old holder is the older one
                yield _told(one, first, other, second, why)
                continue
            # two pages that are held against each other are of one body; of more, those that share its name
            if len(key) > 1 or len(pages) == _PAIR or name_in_common(one.document, other.document):
                yield _told(one, first, other, second, why)


_PAIR = 2
_OF_THE_BODY = {
    "hours": "own hours", "until": "own hours", "closing day": "own day", "office": "own office",
    "left office": "own office", "term of office": "own term", "event days": "own event", "phone": "own phone",
    "entry age": "own ages",
}  # fmt: skip
"""What each of two pages may tell of the body that both are of."""


def _of_one_body(one: ContactFact, other: ContactFact) -> bool:
    """Whether two facts are of one house, "we" of the one that the other page names."""
    if one.holder == other.holder:
        return True
    return (
        "until" in (one.sort, other.sort)
        and [] in (one.holder, other.holder)
        and [VISITS] not in (one.holder, other.holder)
    )


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
    return len(fact.holder) > 1 and fact.sort in _ELSEWHERE


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
        apart = sum(first != second for first, second in zip(one.parts, other.parts, strict=True))
        return "one thing, on two days of the month." if alike and apart == 1 else None
    if one.sort == "address" and one.parts[:2] == other.parts[:2] and one.parts[3] == other.parts[3] != "":
        return "one house, with two postcodes." if one.parts[2] != other.parts[2] else None
    if one.sort == "post" and namesakes(one, other):
        return "one post, and two first names of who holds it."
    if "until" in (one.sort, other.sort):
        # "Monday to Friday until 17. On Thursdays until 19."
        return None if one_day_of_many(one, other) else differ(one, other)
    if one.holder != other.holder or "?" in one.holder or one.sort in ("house", "called"):
        return None
    if one.sort in ("line", "post") and one.near and other.near and one.near != other.near:
        return None  # each section may be about a house of its own
    if one.sort == "hours" and not one.holder:
        document = reading.document
        if document.section_at(one.start) is document.section_at(other.start):
            return None  # lines above them may tell the rooms apart
    if one.sort == "days" and reading.document.section_at(one.start) is reading.document.section_at(other.start):
        return None  # "Open every day. On Mondays it is closed."
    return differ(one, other)


def _of_few(addresses: Sequence[ContactFact]) -> list[ContactFact]:
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
