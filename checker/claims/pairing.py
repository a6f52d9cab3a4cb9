"""Tells which statements of two passages are about the same thing, and whether they can both be true."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.claims.values import agreement, near_miss, same_time

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.claims.values import Agreement

_NEAR_POINTS = 8
"""How far a score told as a share may lie from a share that it might be."""
_BARE = 20
"""A number below this that counts nothing named is mostly a label."""
_DURATIONS = {"day": "day", "week": "day", "month": "month", "year": "month"}
"""Durations that can be held against each other, by what they are counted in."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two claims on one thing, and how their values agree: "" where they exclude each other."""

    one: Claim
    other: Claim
    agreement: Agreement
    closeness: float
    """How much of what the shorter passage says the other says too, 0 to 1, rare words counting more."""
    shared: float
    """The weight of the words that both passages have."""


class Weights:
    """How much it tells that two passages share a word: much if few passages have it."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        passages = {(id(claim.document), claim.context, claim.words) for claim in claims}
        self._count = Counter(found for _, _, words in passages for found in words)
        self._total = len(passages)
        self._known: dict[str, float] = {}
        self._sums: dict[frozenset[str], float] = {}

    @property
    def passages(self) -> int:
        """How many passages there are."""
        return self._total

    def of(self, found: str) -> float:
        """The weight of one stem, from 0.7 for a word that all passages have."""
        known = self._known.get(found)
        if known is None:
            known = self._known[found] = self.weight(self._count.get(found, 1))
        return known

    def weight(self, count: int) -> float:
        """The weight of a stem that stands in so many passages."""
        return math.log(1 + (self._total + 1) / count)

    def count(self, found: str) -> int:
        """In how many passages a stem stands."""
        return self._count.get(found, 0)

    def sum(self, stems: Iterable[str]) -> float:
        """The weight of several stems together."""
        return math.fsum(map(self.of, stems))  # rounded once at the end: their order changes nothing

    def whole(self, stems: frozenset[str]) -> float:
        """The same of all that a claim says, worked out once: it is asked for beside each of its rivals."""
        known = self._sums.get(stems)
        if known is None:
            known = self._sums[stems] = self.sum(stems)
        return known

    def pair(self, one: Claim, other: Claim, found: Agreement) -> Pair:
        """A pair with its closeness worked out."""
        shared = self.sum(one.words & other.words)
        least = min(self.sum(one.words), self.sum(other.words))
        return Pair(one, other, found, shared / least if least else 0.0, shared)


def comparable(one: Claim, other: Claim) -> bool:
    """Whether two claims state values of one sort: same kind, unit and event, and not for different years."""
    first, second = one.mention, other.mention
    if first is None or second is None or first.kind != second.kind:
        return False
    if first.kind == "duration":
        if _DURATIONS.get(first.unit or "", first.unit) != _DURATIONS.get(second.unit or "", second.unit):
            return False
    elif first.unit != second.unit:
        return False
    if first.kind == "date":
        if one.timeless and other.timeless and one.attribute != other.attribute:
            return False
        if (first.end_value is None) != (second.end_value is None):
            return False
    if _scale(one) != _scale(other):
        return False
    return same_time(one.when, other.when, one.when_bound, other.when_bound)


def _scale(claim: Claim) -> str:
    """The scale that a score is given on: "score of 10", "" for what is no score."""
    return claim.attribute if claim.attribute.startswith("score") else ""


def judge(one: Claim, other: Claim) -> Agreement:
    """How the values of two claims agree, "" where they exclude each other."""
    assert one.mention is not None
    assert other.mention is not None
    return agreement(one.mention, other.mention, one.bound, other.bound)


def counts_alike(one: Claim, other: Claim) -> bool:
    """Whether two numbers count the same thing, by the nouns that follow them or stand beside them."""
    return bool(set(one.nouns) & set(other.nouns))


def conflicts(ones: Sequence[Claim], others: Sequence[Claim], weights: Weights) -> Iterator[Pair]:
    """The claims of two passages about one thing that cannot both be true.

    A value is held against the values of its sort in the other passage that count the same noun or are of the same
    event; where none does, against the only one of its sort. If any of them agrees, the passages agree.
    """
    if any(claim.mention and claim.mention.kind != "date" for claim in (*ones, *others)):
        # a date beside a figure says when the figure held, and is judged with it; not so that of an event
        ones = [claim for claim in ones if claim.timeless or (claim.mention and claim.mention.kind != "date")]
        others = [claim for claim in others if claim.timeless or (claim.mention and claim.mention.kind != "date")]
    for one in ones:
        rivals = [other for other in others if comparable(one, other)]
        if not rivals or (one.mention and one.mention.value == 0):
            continue  # "none" is written in many ways that are no number
        alike = [other for other in rivals if counts_alike(one, other)]
        if not alike and not any(_like_size(one, other, 0.8) and judge(one, other) for other in rivals):
            alike = _only_rival(one, ones, rivals)
        if not alike or any(judge(one, other) for other in alike) or any(_may_be(one, other) for other in others):
            continue
        best = max(alike, key=lambda other: (len(set(one.nouns) & set(other.nouns)), len(one.near & other.near)))
        yield weights.pair(one, best, "")


def _only_rival(one: Claim, ones: Sequence[Claim], rivals: Sequence[Claim]) -> list[Claim]:
    """The one value of the other passage that can be meant though no noun says so: by the words beside it, or alone."""
    ranked = sorted(rivals, key=lambda other: -len(one.near & other.near))
    if len(rivals) == 1 and sum(comparable(each, rivals[0]) for each in ones) == 1:
        return ranked if _one_of_a_sort(one, ranked[0]) else []
    common = [len(one.near & other.near) for other in ranked]
    told = common[0] > 0 and (len(ranked) == 1 or common[0] > common[1])
    return ranked[:1] if told and not (one.nouns and ranked[0].nouns) and _one_of_a_sort(one, ranked[0]) else []


def _may_be(one: Claim, other: Claim) -> bool:
    """Whether another value that names no noun of its own could be the one meant: "… of which 304 in the north".

    It must be of a like size, as 304 for "under 330".
    """
    first, second = one.mention, other.mention
    assert first is not None
    if second is None or isinstance(first.value, str) or isinstance(second.value, str):
        return False
    if first.kind == "percent" and other.attribute.startswith("score of "):
        top = Decimal(other.attribute.removeprefix("score of "))
        second = replace(second, value=second.value / top * 100 if top else second.value, kind="percent")
        near = abs(float(first.value) - float(second.value)) <= _NEAR_POINTS
        return near and bool(agreement(first, second, one.bound, other.bound))
    if other.nouns or not comparable(one, other):
        return False
    return _like_size(one, other, 0.5) and bool(judge(one, other))


def _like_size(one: Claim, other: Claim, least: float) -> bool:
    """Whether the smaller of two numbers is at least that share of the larger; dates are always alike."""
    assert one.mention is not None
    assert other.mention is not None
    if isinstance(one.mention.value, str) or isinstance(other.mention.value, str):
        return True
    first, second = abs(float(one.mention.value)), abs(float(other.mention.value))
    return max(first, second) * least <= min(first, second)


def _one_of_a_sort(one: Claim, other: Claim) -> bool:
    """Whether two values may be held against each other though no noun says that they count the same."""
    assert one.mention is not None
    assert other.mention is not None
    if one.mention.kind == "number":
        if not (one.nouns or other.nouns) and one.bound == "exact" and abs(float(one.mention.value)) < _BARE:
            return False  # "Volume 1", "Part Two"
        return _like_size(one, other, 0.1) and (bool(one.near & other.near) or not (one.nouns and other.nouns))
    return True


def slip(one: Claim, other: Claim) -> bool:
    """Whether two exact numbers look like one number with two digits swapped."""
    first, second = one.mention, other.mention
    if first is None or second is None or isinstance(first.value, str) or isinstance(second.value, str):
        return False
    return first.bound == second.bound == "exact" and near_miss(first.value, second.value)
