"""The entries of the ledger about lists: who is in a list that several pages or versions state."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.claims.claim import Claim
from checker.claims.entry import Entry, Verdict, successive
from checker.claims.members import MEMBERS, Members, are_one, by_members, paired_lists, sharing
from checker.language.stems import stem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from checker.claims.reading import Reading

    _Stated = tuple[Reading, Members]

_SHARED, _ALIKE = 3, 0.6
"""How many members lists of two pages must share to be one, and as a share of the shorter one's."""
_FEWEST = 3
"""What never has more members than two is hardly a list."""
_MOST_NAMED = 6


def listed(readings: Sequence[Reading]) -> Iterator[Entry]:
    """What documents of one language say of lists that more than one of them states, in their order."""
    stated = [(reading, each) for reading in readings for each in reading.noted(MEMBERS).lists]
    place = {id(each): n for n, (_, each) in enumerate(stated)}
    root = list(range(len(stated)))

    def find(n: int) -> int:
        while root[n] != n:
            root[n] = root[root[n]]
            n = root[n]
        return n

    one_list = [pair for old, new in successive(readings) for pair in paired_lists(old, new)]
    for one, other in (*one_list, *_across(stated)):
        first, second = sorted((find(place[id(one)]), find(place[id(other)])))
        root[second] = first
    groups: dict[int, list[_Stated]] = defaultdict(list)
    for n, each in enumerate(stated):
        groups[find(n)].append(each)
    for group in groups.values():
        several = len({reading.document.path for reading, _ in group}) > 1
        if several and max(len(each.members) for _, each in group) >= _FEWEST:
            yield _entry(sorted(group, key=_order))


def _across(stated: Sequence[_Stated]) -> Iterator[tuple[Members, Members]]:
    """The lists of the newest versions of two pages that list the same: by their heads, or as lists of names."""
    newest: dict[str, Reading] = {}
    for reading, _ in sorted(stated, key=_order):
        newest[reading.document.page_or_path] = reading
    kept = [each for each in stated if newest[each[0].document.page_or_path] is each[0]]
    lists = [each for _, each in kept]
    by_member = by_members(lists)
    for n, (reading, each) in enumerate(kept):
        for k in sharing(each, by_member):
            owner, other = kept[k]
            alike = k < n and owner is not reading and are_one(other, each, _SHARED, _ALIKE)
            if alike and (_one_head(each, other, reading.document.language) or (_named(kept[n]) and _named(kept[k]))):
                yield other, each


def _named(stated: _Stated) -> bool:
    """Whether all members of a list have a capital, in a language that gives it to names alone."""
    reading, each = stated
    return reading.document.language != "de" and all(text[:1].isupper() for text in each.members.values())


def _one_head(one: Members, other: Members, language: str) -> bool:
    return stem(one.head, language) == stem(other.head, language) != ""


def _order(stated: _Stated) -> tuple[str, str, int]:
    reading, each = stated
    return str(reading.document.date), reading.document.path, each.start


def _entry(group: Sequence[_Stated]) -> Entry:
    verdict, why = _verdict(group)
    reading, latest = group[-1]
    heading = reading.document.section_at(latest.start).heading or reading.document.title
    claims = tuple(
        Claim(
            subject=heading,
            subject_text=heading,
            attribute="list",
            value="; ".join(text for _, text in sorted(each.members.items())),
            mention=None,
            members=tuple(each.members.values()),
            span=each.span,
            value_span=each.span,
            document=owner.document,
        )
        for owner, each in group
    )
    return Entry(subject=heading, attribute="list", claims=claims, verdict=verdict, why=why)


def _verdict(group: Sequence[_Stated]) -> tuple[Verdict, str]:
    """Whether the lists agree; one that names only some is no other list where it says so."""
    latest_of = {reading.document.page_or_path: (reading, each) for reading, each in group}
    _, latest = group[-1]
    if all(each.members.keys() == latest.members.keys() for _, each in group):
        return "agrees", f"Every page lists the same {len(latest.members)}."
    page = group[-1][0].document.page_or_path
    own = [each for reading, each in group if reading.document.page_or_path == page]
    others = [(reading, each) for name, (reading, each) in latest_of.items() if name != page]
    for reading, each in others:
        if any(each.members.keys() == before.members.keys() != latest.members.keys() for before in own):
            title = reading.document.title or reading.document.path
            return "stale", f"“{title}” still has the list of before: {_apart(each.members, latest.members)}."
    for reading, each in others:
        if not _may_be_one(each, latest):
            return "needs review", _held_against((reading, each), group[-1])
    changes = [_apart(one.members, other.members) for one, other in pairwise(own) if _apart(one.members, other.members)]
    if changes:
        return "changed", f"{'; then '.join(changes)}."
    return "agrees", "One page names only some of those that the other lists."


def _may_be_one(one: Members, other: Members) -> bool:
    """Whether two lists name the same, or an open one some of the other's."""
    first, second = one.members.keys(), other.members.keys()
    return (
        first == second
        or (one.openness == "open" and first <= second)
        or (other.openness == "open" and second <= first)
    )


def _held_against(one: _Stated, other: _Stated) -> str:
    """What each of the lists of two pages has that the other has not."""
    told = []
    for (reading, mine), (_, yours) in ((one, other), (other, one)):
        own = [text for key, text in mine.members.items() if key not in yours.members]
        if own:
            told.append(f"“{reading.document.title or reading.document.path}” also has {_some(own)}")
    return f"{'; '.join(told)}."


def _apart(before: Mapping[str, str], after: Mapping[str, str]) -> str:
    """Who joined and who left, in words."""
    joined = [text for key, text in after.items() if key not in before]
    left = [text for key, text in before.items() if key not in after]
    told = [f"{_some(joined)} joined" if joined else "", f"{_some(left)} left" if left else ""]
    return ", ".join(part for part in told if part)


def _some(texts: Sequence[str]) -> str:
    more = len(texts) - _MOST_NAMED
    return ", ".join([*texts[:_MOST_NAMED], *([f"{more} more"] if more > 0 else [])])
