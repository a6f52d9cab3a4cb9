"""The lists of names and short items that pages state, by their members, and which of two pages or versions are one."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Literal

import msgspec

from checker.claims.lists.stated import without_opening
from checker.claims.names import name_key
from checker.claims.reading import Note
from checker.document import Span
from checker.language.listing import LISTING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from checker.claims.lists import StatedList
    from checker.claims.reading import Reading

_SHORT_WORDS = 6
"""Items of more words are statements, not members."""
_SHARED = 2
"""How many members two lists must share to be versions of one."""
_ALIKE = 0.5
"""The same as a share of the shorter list."""
_COMMON = 24
"""A member that more lists have than so many tells none of them from the others: "yes", "none"."""


class Members(msgspec.Struct, frozen=True, array_like=True):
    """A list of a page by its members."""

    start: int
    end: int
    head: str
    """The word that says what is listed, "" where none does."""
    openness: Literal["open", "closed", "plain"]
    said: str
    """The list on one line: the words in which a sentence lists, or the points, parted by semicolons."""
    members: dict[str, str]
    """As the page writes them, by their keys."""

    @property
    def span(self) -> Span:
        """From the first item to the end of the last."""
        return Span(self.start, self.end)


def _members(reading: Reading) -> Iterator[Members]:
    language = reading.document.language
    words = LISTING.get(language, LISTING["en"])
    for stated in _all(reading.lists):
        texts = [without_opening(" ".join(item.text.split()).strip(" .;,"), words) for item in stated.items]
        if (
            stated.where in ("table", "sections")
            or len(texts) < _SHARED
            or any(len(text.split()) > _SHORT_WORDS for text in texts)
        ):
            continue
        said = "; ".join(texts) if stated.where in ("bullets", "numbered") else reading.document.quote(stated.span)
        yield Members(
            start=stated.span.start,
            end=stated.span.end,
            head=stated.head,
            openness=stated.openness,
            said=" ".join(said.split()).strip(" .;"),
            members={key: text for text in texts if (key := name_key(text, language))},
        )


def _all(lists: Sequence[StatedList]) -> Iterator[StatedList]:
    for stated in lists:
        yield stated
        for item in stated.items:
            yield from _all(item.lists)


class Listed(msgspec.Struct, frozen=True, array_like=True):
    """The lists of short items of a page, in order, inner ones behind the one that holds them."""

    lists: list[Members]


MEMBERS = Note(name="members", make=lambda reading: Listed(list(_members(reading))), kind=Listed)


def paired_lists(old: Reading, new: Reading) -> Iterator[tuple[Members, Members]]:
    """The lists of two versions of a page that are one, in the order of the new version.

    Each list has at most one partner: the one that shares most members with it.
    """
    olds = old.noted(MEMBERS).lists
    by_member = by_members(olds)
    taken: set[int] = set()
    for after in new.noted(MEMBERS).lists:
        shared = sharing(after, by_member)
        best = max((n for n in shared if n not in taken), key=lambda n: (shared[n], -n), default=None)
        if best is not None and are_one(olds[best], after, _SHARED, _ALIKE):
            taken.add(best)
            yield olds[best], after


def by_members(lists: Sequence[Members]) -> dict[str, list[int]]:
    """The places of the lists that have a member, by its key; none for one that tells no list from the others."""
    found: dict[str, list[int]] = defaultdict(list)
    for n, each in enumerate(lists):
        for key in each.members:
            found[key].append(n)
    return {key: places for key, places in found.items() if len(places) <= _COMMON}


def sharing(one: Members, by_member: Mapping[str, Sequence[int]]) -> Counter[int]:
    """How many members each list shares with this one."""
    return Counter(n for key in one.members for n in by_member.get(key, ()))


def are_one(one: Members, other: Members, least: int, share: float) -> bool:
    """Whether two lists share so many members, and such a share of the shorter one's."""
    shared = len(one.members.keys() & other.members.keys())
    return shared >= least and shared >= share * min(len(one.members), len(other.members))
