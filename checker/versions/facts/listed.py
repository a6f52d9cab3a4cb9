"""Tells who joined and who left a list between two versions of a page."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from checker.claims.names import name_key
from checker.versions.beside_figures import beside_figures
from checker.versions.comparison import FactChange

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.lists import StatedList
    from checker.claims.reading import Reading

_SHORT_WORDS = 6
"""Items of more words are statements, not members."""
_SHARED = 2
"""How many members two lists must share to be versions of one."""
_ALIKE = 0.5
"""The same as a share of the shorter list."""


def changed_lists(old: Reading, new: Reading) -> Iterator[FactChange]:
    """The lists of names and short items whose members changed, in the order of the new version."""
    olds, news = _members(old), _members(new)
    by_member: dict[str, list[int]] = defaultdict(list)
    for n, (_, members) in enumerate(olds):
        for key in members:
            by_member[key].append(n)
    taken: set[int] = set()
    for stated, members in news:
        near = {n for key in members for n in by_member.get(key, ())} - taken
        best = max(near, key=lambda n: (len(olds[n][1].keys() & members.keys()), -n), default=None)
        if best is None:
            continue
        before, was = olds[best]
        shared = was.keys() & members.keys()
        if len(shared) < _SHARED or len(shared) < _ALIKE * min(len(was), len(members)):
            continue
        taken.add(best)
        left = [text for key, text in was.items() if key not in members]
        joined = [text for key, text in members.items() if key not in was]
        left, joined = _others(left, joined, old.document.language), _others(joined, left, new.document.language)
        if left or joined:
            yield _change(old, new, before, stated, left, joined)


def _members(reading: Reading) -> list[tuple[StatedList, dict[str, str]]]:
    """The lists of short items, each with its members by key, as the page writes them."""
    found = []
    for stated in _all(reading.lists):
        texts = [" ".join(item.text.split()).strip(" .;,") for item in stated.items]
        if (
            stated.where in ("table", "sections")
            or len(texts) < _SHARED
            or any(len(text.split()) > _SHORT_WORDS for text in texts)
        ):
            continue
        members = {key: text for text in texts if (key := name_key(text, reading.document.language))}
        found.append((stated, members))
    return found


def _others(texts: Sequence[str], across: Sequence[str], language: str) -> list[str]:
    """The members that no member across repeats with other figures: that one stayed, and its figures changed."""
    edited = {key for text in across if (key := beside_figures(text, language))}
    return [text for text in texts if beside_figures(text, language) not in edited]


def _all(lists: Sequence[StatedList]) -> Iterator[StatedList]:
    for stated in lists:
        yield stated
        for item in stated.items:
            yield from _all(item.lists)


def _change(
    old: Reading, new: Reading, before: StatedList, after: StatedList, left: Sequence[str], joined: Sequence[str]
) -> FactChange:
    subject = after.head or new.document.section_at(after.span.start).heading or new.document.title
    told = [f"{', '.join(joined)} joined" if joined else "", f"{', '.join(left)} left" if left else ""]
    return FactChange(
        kind="list",
        subject=subject,
        old=old.place(before.span),
        new=new.place(after.span),
        old_value=_members_of(old, before),
        new_value=_members_of(new, after),
        message=f"{subject}: {'; '.join(part for part in told if part)}.",
    )


def _members_of(reading: Reading, stated: StatedList) -> str:
    """A list in one line: the words in which a sentence lists, or the points, parted by semicolons."""
    texts = (
        [item.text for item in stated.items]
        if stated.where in ("bullets", "numbered")
        else [reading.document.quote(stated.span)]
    )
    return "; ".join(" ".join(text.split()).strip(" .;") for text in texts)
