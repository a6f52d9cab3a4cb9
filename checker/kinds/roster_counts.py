"""How many there are of something, against what lists all of them elsewhere on the page: "among five divisions"."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from checker.claims.mention import Mention
from checker.claims.reading import Note
from checker.document import Span
from checker.kinds.kind import finding
from checker.kinds.list_lengths import is_count, is_of_some
from checker.kinds.rosters import ROSTERS, Roster, by_noun, of_rooms
from checker.language.attributes import ALL_OF, HOLDS, NOT_ALL
from checker.language.bodies import MADE_OF
from checker.language.lazy import lazy_re
from checker.language.listing import LISTING
from checker.language.ordinals import ordinal_like
from checker.language.rosters import EVERY_ONE, GROUPS, MORE, PARTED, STEPS, STEPWISE, THROUGH
from checker.language.spelling import spell
from checker.language.stems import WORD, stem
from checker.language.told_counts import AND_LAST

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from checker.claims.reading import Reading
    from checker.findings import Finding, Level

_LEAD = 60


class Counted(NamedTuple):
    """A count and the noun right behind it."""

    mention: Mention
    quoted: Span
    noun: str
    all: str
    """How it says that there are no more: "every" outright, "all", or "" where it does not say it."""


def find_roster_counts(reading: Reading) -> Iterator[Finding]:
    """The counts of a document that what it lists by the same name denies."""
    told: dict[str, list[Counted]] = defaultdict(list)
    groups = [counted for mention in grouped(reading) if (counted := _counted_by(reading, mention, grouped=True))]
    for counted in sorted([*reading.noted(COUNTED), *groups], key=lambda one: one.quoted):
        told[counted.noun].append(counted)
    # "three small rooms", and their names: an adjective tells too little for a list of all rooms
    adjectives = [nearer for those in list(told.values()) for one in those if (nearer := _second_word(reading, one))]
    rooms = of_rooms(reading, [one.quoted for one in (*adjectives, *(one for those in told.values() for one in those))])
    listed = [*reading.noted(ROSTERS), *rooms]
    for counted in adjectives:
        if any(counted.noun in roster.nouns and not roster.whole for roster in rooms):
            told[counted.noun].append(counted)
    named = by_noun(listed)
    if not named:
        return
    yield from _last_of_them(reading, named)
    for noun, those in told.items():
        if noun not in named:
            continue
        values = {int(counted.mention.value) for counted in those}
        if any(roster.fewest <= value <= roster.most for roster in named[noun] for value in values):
            continue  # one count or one list bears out the other
        for counted in those:
            if roster := _denied_by(reading, counted, named[noun], those):
                yield _found(reading, counted, roster)
                break


def _counted_by(reading: Reading, mention: Mention, *, grouped: bool = False) -> Counted | None:
    """A count with the noun right behind it, and how it says that it counts all; None where it counts some."""
    document, language = reading.document, reading.document.language
    block = document.running_text_at(mention.start)
    noun = WORD.match(document.text, mention.end + 1)
    if block is None or block.kind not in ("paragraph", "item") or noun is None or is_of_some(reading, mention):
        return None
    if _LISTS.match(document.text, noun.end()) or noun[0].casefold() in MORE:
        return None  # the sentence lists them itself
    key = stem(noun[0], language)
    lead = document.text[max(block.span.start, mention.start - _LEAD) : mention.start]
    clause = _CLAUSE.split(lead)[-1]
    # "a trio of rooms for maps" has no others for something else
    every = grouped or any(table.get(language, table["en"]).search(lead) for table in (EVERY_ONE, PARTED))
    if not key or (not every and NOT_ALL[language].search(clause)):
        return None
    definite = ALL_OF[language].search(lead) is not None
    if not every and is_restricted(reading, noun.end(), block.span.end, definite=definite):
        return None
    held = HOLDS[language].search(lead) or ALL_OF[language].search(lead) or THROUGH[language].search(lead)
    held = held or MADE_OF.get(language, MADE_OF["en"]).search(lead)
    if not held and noun[0].casefold() in STEPS.get(language, STEPS["en"]).casefold().split():
        held = STEPWISE.search(lead)
    return Counted(mention, Span(mention.start, noun.end()), key, "every" if every else "all" if held else "")


def _second_word(reading: Reading, counted: Counted) -> Counted | None:
    """The same count with the second word behind it as its noun."""
    text, language = reading.document.text, reading.document.language
    noun = WORD.match(text, counted.quoted.end + 1)
    key = stem(noun[0], language) if noun and text[counted.quoted.end] == " " else ""
    return Counted(counted.mention, Span(counted.quoted.start, noun.end()), key, "") if noun and key else None


def _counted(reading: Reading) -> list[Counted]:
    return [found for one in reading.mentions if is_count(one) and (found := _counted_by(reading, one))]


COUNTED = Note(name="counted", make=_counted, kind=list[Counted])
"""The counts of a document with their nouns; kept for one run."""
_LISTS = lazy_re(r"\s?[:(]")
_CLAUSE = lazy_re(r"[.;:,]\s")
_RELATIVE = frozenset("that which who whose where qui que dont où die dat waar welche welcher deren marked".split())
_OF = frozenset("of de du des d van der des von".split())


def is_restricted(reading: Reading, start: int, end: int, *, definite: bool) -> bool:
    """Whether the words behind a noun tell of which of them a count is: "four wards in the north"."""
    words = LISTING.get(reading.document.language, LISTING["en"])
    following = WORD.match(reading.document.text, start + 1, end)
    if following is None or reading.document.text[start : start + 1] != " ":
        return False
    said = following[0].casefold()
    if definite and said in _OF:
        return False
    small = said in words.prepositions or said in _RELATIVE or said in words.joining or said in _FOR
    return small or (reading.document.language in ("en", "fr") and _PARTICIPLE.match(said) is not None)


_PARTICIPLE = lazy_re(r"(?:\w+ed|\w+ing|made|built|held|open|run|set|\w+ée?s?|\w+ant)$")


_FOR = frozenset("for with without of pour avec sans voor met zonder für mit ohne".split())


def _denied_by(reading: Reading, counted: Counted, listed: Sequence[Roster], those: Sequence[Counted]) -> Roster | None:
    """The list that a count is of and that has another number, if there is no doubt about either."""
    count = int(counted.mention.value)
    if len({int(one.mention.value) for one in those if one.all}) > 1:
        return None  # the page counts two things by that name
    if len({(roster.fewest, roster.most) for roster in listed}) > 1:
        return None
    for roster in listed:
        near = roster.near.contains(counted.quoted) and counted.mention.start > roster.near.start
        gap = min(abs(count - roster.fewest), abs(count - roster.most))
        if roster.span.contains(counted.quoted) or gap > max(1, count // 5):
            continue
        if roster.most < count and not roster.whole:
            continue  # more of them may be told of elsewhere
        if roster.steps and _is_one_told(reading, counted, roster.near):
            continue
        if counted.all or near:
            return roster
    return None


def _is_one_told(reading: Reading, counted: Counted, near: Span) -> bool:
    """Whether a list of steps may be one of those counted: "It has three phases. This page is about the first"."""
    behind = Span(counted.quoted.end, max(counted.quoted.end, near.end))
    return any(mention.kind == "ordinal" for mention in reading.mentions_in(behind))


def _found(reading: Reading, counted: Counted, roster: Roster) -> Finding:
    number = roster.fewest if int(counted.mention.value) < roster.fewest else roster.most
    language = reading.document.language
    told = str(number) if roster.fewest == roster.most else f"{roster.fewest} to {roster.most}"
    level: Level = "error" if counted.all == "every" or roster.near.contains(counted.quoted) else "warning"
    return finding(
        reading,
        [counted.quoted, roster.span],
        kind="count",
        level=level,
        message=f"The text says “{reading.document.quote(counted.quoted)}”, but the page lists {told}.",
        suggestion=(spell(number, language) if counted.mention.spelled else str(number))
        if roster.fewest == roster.most
        else None,
        subject=counted.noun,
        values=(str(counted.mention.value), told),
    )


def _last_of_them(reading: Reading, named: Mapping[str, Sequence[Roster]]) -> Iterator[Finding]:
    """The last of what a page lists with a number that the list has not: "the ninth and last stage" of eight."""
    document, language = reading.document, reading.document.language
    sign = AND_LAST.get(language, AND_LAST["en"])
    for ordinal in reading.mentions:
        last = sign.match(document.text, ordinal.end) if ordinal.kind == "ordinal" else None
        noun = WORD.match(document.text, last.end()) if last else None
        those = named.get(stem(noun[0], language), ()) if noun else ()
        if noun is None or len(those) != 1 or not isinstance(ordinal.value, Decimal):
            continue
        number, count = those[0].most, int(ordinal.value)
        if those[0].fewest == number and abs(number - count) == 1 and those[0].whole:
            yield finding(
                reading,
                [Span(ordinal.start, noun.end()), those[0].span],
                kind="count",
                level="error",
                message=f"The page lists {number}, so that the last is not the “{ordinal.text}”.",
                suggestion=ordinal_like(ordinal.text, count, number, language),
                subject="last of a list",
                values=(str(count), str(number)),
            )


def grouped(reading: Reading) -> Iterator[Mention]:
    """The nouns that count what follows them, as the numbers that they are: "a trio of rooms"."""
    text = reading.document.text
    for words, number in GROUPS.get(reading.document.language, GROUPS["en"]).items():
        at = text.find(words)
        while at >= 0:
            end = at + len(words)
            if not text[at - 1 : at].isalnum() and text[end : end + 1] == " ":
                yield Mention(kind="number", span=Span(at, end), text=words, value=Decimal(number), spelled=True)
            at = text.find(words, end)
