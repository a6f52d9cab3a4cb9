"""Pairs figures that no other matches, in sections that correspond: what a count in other words became."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from checker.claims.claim import is_cell
from checker.language.lazy import lazy_re
from checker.language.meanings import of_one_meaning
from checker.versions.facts.leftovers import is_worked_out

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.claim import Claim

_KINDS = frozenset({"number", "percent", "money", "duration", "measure"})
_DAYS = {"minute": 1 / 1440, "hour": 1 / 24, "day": 1, "week": 7, "month": 30, "year": 365}
_YEAR = lazy_re(r"\b(?:19|20)\d\d\b")
_MOST_PAIRS = 400
"""In sections with more figures than this left over, no two can be told to be of one thing."""

_BASE = -3.0
"""Without anything else, two figures are hardly ever of one thing."""
_FEW = 1.1
"""What it tells that a section holds few figures of their sort: one, it is all of this, two, half of it."""
_WORDS = 3.6
"""What it tells that their sentences say the same, in whatever words."""
_LEAST_WORDS = 0.1
_SIZE = -0.3
"""What it takes away that one figure is e times the other."""
_FAR = 1.6
"""Above it, as a logarithm, figures are of two things: they seldom become five times what they were."""
_ONE_DATED = -1.0
"""What it takes away that just one of the sentences names a year."""
_FIRST = 0.4
"""What it adds, each, that a figure is the first of its section."""
_PLACE = -0.5
"""What it takes away that one stands at the start of its section and the other at the end."""
_SORTS = {"money": 1.0, "number": 0.8}
_NO_NOUN = 0.6
"""What it adds that neither is a count of anything named."""
_TOLD_FROM = -2.0


class Meanings:
    """How much two claims of these say alike, in whatever words; words that few of them have tell more."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self._words = {id(claim): _words(claim) for claim in claims}
        count = Counter(each for words in self._words.values() for each in words)
        self._weights = {each: math.log(1 + (len(claims) + 1) / times) for each, times in count.items()}

    def alike(self, one: Claim, other: Claim) -> float:
        """How much of what the sentences of two claims say both say, as a share."""
        first, second = self._words[id(one)], self._words[id(other)]
        total = math.fsum(self._weights[each] for each in (*first, *second))
        return 2 * math.fsum(self._weights[each] for each in first & second) / total if total else 0.0


class _Figure(NamedTuple):
    claim: Claim
    sort: str
    size: float
    dated: bool
    open: bool
    """No claim of the other version matches it."""
    place: float
    """How far into the figures of its section it stands, from 0 to 1."""


def unmatched_pairs(
    old: tuple[Sequence[Claim], Sequence[Claim]],
    new: tuple[Sequence[Claim], Sequence[Claim]],
    sections: frozenset[tuple[int, int]],
    words: Meanings,
) -> Iterator[tuple[Claim, Claim]]:
    """The figures that no other matches, in pairs that are likely to be of one thing, the likeliest first.

    Each side is all claims of a version and those of them that are left; `sections` tells which sections of the two
    correspond, by their indices, `words` how alike any of the claims are. A figure that the other section states too
    has not changed.
    """
    before, after = _by_section(*old), _by_section(*new)
    found: list[tuple[float, Claim, Claim]] = []
    for one, other in sorted(sections):
        olds, news = before.get(one, []), after.get(other, [])
        if olds and news:
            found += _weighed(olds, news, words)
    found.sort(key=lambda each: (-each[0], each[2].value_span.start, each[1].value_span.start))
    taken: set[int] = set()
    for _, first, second in found:
        if id(first) not in taken and id(second) not in taken:
            taken.update((id(first), id(second)))
            yield first, second


def _weighed(olds: Sequence[_Figure], news: Sequence[_Figure], words: Meanings) -> Iterator[tuple[float, Claim, Claim]]:
    was, now = Counter(each.sort for each in olds), Counter(each.sort for each in news)
    said_before, said_now = {(each.sort, each.size) for each in olds}, {(each.sort, each.size) for each in news}
    gone = [each for each in olds if each.open and (each.sort, each.size) not in said_now]
    come = [each for each in news if each.open and (each.sort, each.size) not in said_before]
    if len(gone) * len(come) > _MOST_PAIRS:
        return
    for one in gone:
        for other in come:
            if one.sort == other.sort:
                few = 1 / max(was[one.sort], now[one.sort])
                score = _score(one, other, few, words.alike(one.claim, other.claim))
                if score >= _TOLD_FROM:
                    yield score, one.claim, other.claim


def _score(one: _Figure, other: _Figure, few: float, alike: float) -> float:
    if alike < _LEAST_WORDS or not (one.size and other.size):
        return -math.inf
    apart = abs(math.log(one.size / other.size))
    if apart > _FAR:
        return -math.inf
    score = _BASE + _FEW * few + _WORDS * alike + _SIZE * apart + _SORTS.get(one.sort, 0.0)
    score += _ONE_DATED if one.dated != other.dated else 0.0
    score += _NO_NOUN if not (one.claim.nouns or other.claim.nouns) else 0.0
    return score + _FIRST * ((not one.place) + (not other.place)) + _PLACE * abs(one.place - other.place)


def _words(claim: Claim) -> frozenset[str]:
    return of_one_meaning(claim.words, claim.document.language)


def _by_section(claims: Sequence[Claim], left: Sequence[Claim]) -> dict[int, list[_Figure]]:
    opened = {id(claim) for claim in left}
    sections: dict[int, list[Claim]] = defaultdict(list)
    for claim in claims:
        mention = claim.mention
        if mention is not None and mention.kind in _KINDS and not mention.role and claim.context and not is_cell(claim):
            sections[claim.document.section_at(claim.value_span.start).index].append(claim)
    return {
        section: [
            _figure(claim, n / max(1, len(inside) - 1), left=id(claim) in opened) for n, claim in enumerate(inside)
        ]
        for section, inside in sections.items()
    }


def _figure(claim: Claim, place: float, *, left: bool) -> _Figure:
    mention, context = claim.mention, claim.context
    assert mention is not None
    assert context is not None
    assert not isinstance(mention.value, str)
    text = claim.document.text[context.start : context.end]
    size = float(abs(mention.value))
    sort: str = mention.kind
    if sort == "duration":
        size *= _DAYS.get(mention.unit or "", 1)
    elif sort == "percent" or (sort == "number" and not claim.nouns and size < 1):
        sort, size = "share", size / 100 if sort == "percent" else size
    elif sort == "measure":
        sort = f"measure {mention.unit}"
    opened = left and not is_worked_out(claim)
    return _Figure(claim, sort, round(size, 6), bool(_YEAR.search(text)), opened, place)
