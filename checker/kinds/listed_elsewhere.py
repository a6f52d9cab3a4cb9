"""How many there are of something on one page, and another page that lists all of them: "nine wards", and a table."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from checker.claims.reading import Note
from checker.document import Span
from checker.kinds.kind import finding
from checker.kinds.roster_counts import COUNTED
from checker.kinds.rosters import ROSTERS
from checker.language.lazy import lazy_re
from checker.language.rosters import MEMBERS
from checker.language.spelling import spell
from checker.language.stems import WORD, content_stems

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.findings import Finding
    from checker.kinds.kind import Context

_MOST = 60
_LEAD_WORDS = 5
_TWO = 2
_OPENING_CHARS = 6000


class CountTold(msgspec.Struct, frozen=True, array_like=True):
    """A count of all there are of something."""

    noun: str
    value: int
    spelled: bool
    start: int
    end: int
    said: list[str]
    """The stems of its sentence."""
    lead: list[str]
    """Those of the words right before it."""
    names: list[str]
    """The names in its sentence."""


class Listed(msgspec.Struct, frozen=True, array_like=True):
    """What a page lists, by the stems that may name it."""

    nouns: list[str]
    number: int
    start: int
    end: int


class Lists(msgspec.Struct, frozen=True, array_like=True):
    """What one page counts and lists in full."""

    counts: list[CountTold]
    rosters: list[Listed]
    title: list[str]
    names: list[str]
    """The capital words with which the page begins, sentence starts left out."""


class _Side(NamedTuple):
    reading: Reading
    lists: Lists


_NAME = lazy_re(r"(?<=[a-zà-ÿ,] )[A-ZÀ-Þ][\w'’-]{3,}")


def _make(reading: Reading) -> Lists:
    document, language = reading.document, reading.document.language
    counts = []
    for counted in reading.noted(COUNTED):
        mention = counted.mention
        sentence = reading.sentence_at(mention.start) if counted.all else None
        if sentence is None:
            continue
        quoted = document.quote(sentence)
        lead = WORD.findall(document.text, sentence.start, mention.start)[-_LEAD_WORDS:]
        counts.append(
            CountTold(
                noun=counted.noun,
                value=int(mention.value),
                spelled=mention.spelled,
                start=counted.quoted.start,
                end=counted.quoted.end,
                said=sorted(set(content_stems(quoted, language))),
                lead=sorted(set(content_stems(" ".join(lead), language))),
                names=sorted({*_NAME.findall(quoted), *_FIRST.findall(quoted)}),
            )
        )
    listed = [
        Listed(nouns=sorted(roster.nouns), number=roster.most, start=roster.span.start, end=roster.span.end)
        for roster in reading.noted(ROSTERS)
        if roster.fewest == roster.most
    ]
    names = sorted(set(_NAME.findall(document.text, 0, _OPENING_CHARS))) if listed else []
    title = sorted(set(content_stems(document.title, language)))
    return Lists(counts=counts[:_MOST], rosters=listed[:_MOST], title=title, names=names[: _MOST * 10])


_FIRST = lazy_re(r"^[A-ZÀ-Þ][\w'’-]{3,}")
LISTS = Note(name="lists", make=_make, kind=Lists)


def find_between(readings: Sequence[Reading], context: Context) -> Iterator[Finding]:
    """The counts of pages that the list on another page denies, where the two pages are tied to each other."""
    by_language: dict[str, list[_Side]] = defaultdict(list)
    for reading in readings:
        if reading.document.path in context.newest:
            by_language[reading.document.language].append(_Side(reading, reading.noted(LISTS)))
    for language, sides in sorted(by_language.items()):
        members = frozenset(content_stems(MEMBERS.get(language, MEMBERS["en"]), language))
        listing: dict[str, list[tuple[_Side, Listed]]] = defaultdict(list)
        for side in sides:
            for roster in side.lists.rosters:
                for noun in roster.nouns:
                    listing[noun].append((side, roster))
        for side in sides:
            for count in side.lists.counts:
                yield from _denied(side, count, listing.get(count.noun, ()), count.noun in members)


def _denied(side: _Side, count: CountTold, listed: Sequence[tuple[_Side, Listed]], persons: bool) -> Iterator[Finding]:
    """A count against the one list of what it counts that is tied to it; nothing where a list bears it out."""
    tied = [
        (other, roster)
        for other, roster in listed
        if other.reading is not side.reading and _is_tied(count, other.lists, persons=persons)
    ]
    if any(roster.number == count.value for _, roster in listed) or len({one[1].number for one in tied}) != 1:
        return
    other, roster = tied[0]
    if other.reading.document.page_or_path == side.reading.document.page_or_path:
        return
    if abs(roster.number - count.value) > max(1, count.value // 5):
        return
    if any(one.noun == count.noun and one.value != count.value for one in side.lists.counts):
        return
    document = side.reading.document
    quoted = Span(count.start, count.end)
    language = document.language
    called = f"“{other.reading.document.title}”" if other.reading.document.title else other.reading.document.path
    yield finding(
        side.reading,
        [quoted, (other.reading, Span(roster.start, roster.end))],
        kind="count",
        level="warning",
        message=f"The text says “{document.quote(quoted)}”, but {called} lists {roster.number}.",
        suggestion=spell(roster.number, language) if count.spelled else str(roster.number),
        subject=count.noun,
        values=(str(count.value), str(roster.number)),
    )


def _is_tied(count: CountTold, lists: Lists, *, persons: bool) -> bool:
    """Whether a count's sentence speaks of what another page is about: it has its title, or a name that both have."""
    title = set(lists.title)
    if len(title) >= _TWO and title <= set(count.said):
        return True
    if persons:
        return bool(title & set(count.lead))
    return bool(set(count.names) & set(lists.names))
