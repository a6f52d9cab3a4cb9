"""Tells what an enumeration in a sentence gained or lost: "arms and tobacco" that became "arms, tobacco and coal"."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from checker.document import Span
from checker.language.lazy import lazy_re
from checker.language.stems import content_stems
from checker.versions.facts.clauses import trimmed
from checker.versions.facts.told import became

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from checker.claims.reading import Reading
    from checker.versions.comparison import FactChange
    from checker.versions.facts.rewordings import Rewording
    from checker.versions.facts.statements import Likeness, Statement
    from checker.versions.facts.told import Told

_ALIKE = 0.45
"""How alike two sentences must be for their enumerations to be one."""
_MOST_STEMS = 4
"""What says more is no member: of the first it is the end that counts, of the last the beginning."""
_MOST_OF_LAST = 8
_SHORT_STEMS = 3
"""A member that came or went says no more than that."""
_ANDS = {"en": "and", "fr": "et", "nl": "en", "de": "und|sowie"}
_ORS = {"en": "or|nor", "fr": "ou|ni", "nl": "of|noch", "de": "oder|noch"}


def _standing(words: Mapping[str, str]) -> dict[str, re.Pattern[str]]:
    return {language: lazy_re(rf" (?:{each}) ", re.IGNORECASE) for language, each in words.items()}


_AND, _OR = _standing(_ANDS), _standing(_ORS)
_LAST = _standing({language: f"{_ANDS[language]}|{_ORS[language]}" for language in _ANDS})
"""What stands before the last member."""
_STOP = lazy_re(r"[.;:()“”\"«»]|, (?:who|which|that|where|qui|dont|où|die|dat|der|das|wo)\b", re.IGNORECASE)
_MOST_IN_SENTENCE = 30
"""A sentence of more words is seldom one rewritten for the sake of one of them."""
_LEAST = 2
"""So many members two enumerations must share; the one that has others has more."""
_ONE_POINT = 0.6
"""How alike two points must be that one of them names one thing more."""
_MOST_OF_POINT = 10
"""So many words a point may say for that to be the change."""
_QUOTED = lazy_re(r"[“”\"«»„]")


class _Member(NamedTuple):
    span: Span
    stems: frozenset[str]
    named: str
    """The stem of its first word: what follows the last member ("… and German are spoken") is no part of it."""


def changed_enumerations(
    old: Reading, new: Reading, likeness: Likeness, pairs: Sequence[Rewording], said: Told
) -> Iterator[FactChange]:
    """The enumerations whose members changed in sentences that are one rewritten, where none of `said` says so."""
    for pair in pairs:
        one, other = likeness.olds[pair.old], likeness.news[pair.new]
        if pair.score < _ALIKE or said.of_pair(one.span, other.span):
            continue
        found = _one_enumeration(one, other)
        if found:
            yield became("list", old, _around(found[0]), new, _around(found[1]))
        elif (
            pair.score >= _ONE_POINT
            and _are_points(old, one, new, other)
            and any(_has_other_choice(*both) or _has_more(*both) for both in ((one, other), (other, one)))
        ):
            yield became("list", old, trimmed(old.document.text, one.span), new, trimmed(new.document.text, other.span))


def _are_points(old: Reading, one: Statement, new: Reading, other: Statement) -> bool:
    pairs = ((old, one), (new, other))
    return all(reading.document.blocks[statement.block].kind == "item" for reading, statement in pairs)


def _has_more(one: Statement, other: Statement) -> bool:
    """Whether a point ends, behind what the other says, with an "and" and what the other does not name."""
    alone = one.stems - other.stems
    if not alone or len(one.stems) > _MOST_OF_POINT or not other.stems <= one.stems:
        return False
    for match in _AND.get(one.language, _AND["en"]).finditer(one.text):
        before = content_stems(one.text[: match.start()], one.language)[-1:]
        behind = content_stems(one.text[match.end() :], one.language)
        if 0 < len(behind) <= _SHORT_STEMS and alone.issuperset(behind) and other.stems.issuperset(before):
            return not any(map(str.isdigit, one.text[match.end() :]))
    return False


def _has_other_choice(one: Statement, other: Statement) -> bool:
    """Whether a point names with an "or" what the other, which names what it stands beside, does not."""
    alone = one.stems - other.stems
    if not alone or len(one.stems) > _MOST_OF_POINT:
        return False
    for match in _OR.get(one.language, _OR["en"]).finditer(one.text):
        before = content_stems(one.text[: match.start()], one.language)[-1:]
        behind = content_stems(one.text[match.end() :], one.language)[:1]
        if behind and behind[0] in alone and not alone.issuperset(before):
            return True
        if before and before[0] in alone and not alone.issuperset(behind):
            return True
    return False


def _one_enumeration(one: Statement, other: Statement) -> tuple[list[_Member], list[_Member]] | None:
    """An enumeration of each of two sentences that are one with other members."""
    if not (_may_enumerate(one) and _may_enumerate(other)):
        return None
    lost, won = one.stems - other.stems, other.stems - one.stems
    if not ((lost and ", " in one.text) or (won and ", " in other.text)):
        return None
    olds = list(_enumerations(one))
    news = list(_enumerations(other)) if olds else []
    for before in olds:
        left = _has_new(before, lost)
        for after in news:
            if (left or _has_new(after, won)) and _shared(before, after) >= max(
                _LEAST, min(len(before), len(after)) / 2
            ):
                return before, after
    return None


def _may_enumerate(statement: Statement) -> bool:
    """Whether a sentence is short enough to be read for what it enumerates, quotes nothing, and joins words."""
    text = statement.text
    return (
        len(statement.stems) <= _MOST_IN_SENTENCE
        and bool(_LAST.get(statement.language, _LAST["en"]).search(text))
        and not _QUOTED.search(text)
    )


def _has_new(members: Sequence[_Member], alone: frozenset[str]) -> bool:
    """Whether one of three members or more, not the first, is short and says what only this version's sentence says."""
    if len(members) <= _LEAST:
        return False
    times = Counter(stem for member in members for stem in member.stems)
    inner = [frozenset(stem for stem in member.stems if times[stem] == 1) for member in members[1:-1]]
    # "vitamin D" between others, and behind the last stands what is no part of it: "and vitamin C too"
    telling = [own or members[n].stems for n, own in enumerate(inner, start=1)] + [members[-1].stems]
    short = any(
        len(member.stems) <= _SHORT_STEMS and each <= alone for member, each in zip(members[1:], telling, strict=True)
    )
    return short or members[-1].named in alone


def _shared(before: Sequence[_Member], after: Sequence[_Member]) -> int:
    """How many members two enumerations have in common."""
    return min(
        sum(any(_same(member, each) for each in after) for member in before),
        sum(any(_same(member, each) for each in before) for member in after),
    )


def _same(one: _Member, other: _Member) -> bool:
    return 2 * len(one.stems & other.stems) >= max(1, min(len(one.stems), len(other.stems)))


def _enumerations(statement: Statement) -> Iterator[list[_Member]]:
    """The members of each enumeration of a sentence."""
    text = statement.text
    for match in _LAST.get(statement.language, _LAST["en"]).finditer(text):
        stop = _STOP.search(text, match.end())
        comma = text.find(", ", match.end())
        behind = min(each for each in (stop.start() if stop else len(text), comma) if each >= 0)
        last = _member(statement, Span(match.end(), behind), last=True)
        if last is None:
            continue
        found = [last]
        start = max((stop.end() for stop in _STOP.finditer(text, 0, match.start())), default=0)
        end = match.start()
        while end >= start:  # backwards, as far as they are members
            comma = text.rfind(", ", start, end)
            member = _member(statement, Span(comma + 2 if comma >= 0 else start, end), last=False)
            if member is None:
                break
            found.append(member)
            end = comma
        if len(found) >= _LEAST:
            yield found[::-1]


def _member(statement: Statement, span: Span, *, last: bool) -> _Member | None:
    """A member, of a long one only the words next to the others; None for what is a clause, or dated, or numbered."""
    text = statement.text[span.start : span.end]
    if any(map(str.isdigit, text)):
        return None
    stems = content_stems(text, statement.language)
    if not stems or len(stems) > _MOST_OF_LAST:
        return None
    near = stems[:_MOST_STEMS] if last else stems[-_MOST_STEMS:]
    start = statement.span.start
    return _Member(Span(start + span.start, start + span.end), frozenset(near), stems[0])


def _around(members: Sequence[_Member]) -> Span:
    return Span(members[0].span.start, members[-1].span.end)
