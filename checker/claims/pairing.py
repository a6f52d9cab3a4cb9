"""Tells which statements of two passages are about the same thing, and whether they can both be true."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.claims.values import agreement, date_range, near_miss

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.claims.values import Agreement

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

    def of(self, found: str) -> float:
        """The weight of one stem, from 0.7 for a word that all passages have."""
        return math.log(1 + (self._total + 1) / self._count.get(found, 1))

    def sum(self, stems: Iterable[str]) -> float:
        """The weight of several stems together."""
        return math.fsum(self.of(found) for found in sorted(stems))

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
        if not (one.timeless or other.timeless):
            return False
        if (first.end_value is None) != (second.end_value is None):
            return False
    return same_time(one.when, other.when)


def same_time(one: str, other: str) -> bool:
    """Whether two claims may speak of the same time; one that gives none may be of any."""
    if not one or not other:
        return True
    first, second = date_range(one), date_range(other)
    return first is None or second is None or first.meets(second)


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
        # a date beside a figure says when the figure held, and is judged with it
        ones = [claim for claim in ones if claim.mention and claim.mention.kind != "date"]
    for one in ones:
        rivals = [other for other in others if comparable(one, other)]
        if not rivals:
            continue
        alike = [other for other in rivals if counts_alike(one, other)]
        if not alike:
            same_sort = [each for each in ones if comparable(one, each)]
            if len(rivals) > 1 or len(same_sort) > 1 or not _one_of_a_sort(one, rivals[0]):
                continue
            alike = rivals
        if any(judge(one, other) for other in alike):
            continue
        best = max(alike, key=lambda other: (len(set(one.nouns) & set(other.nouns)), len(one.near & other.near)))
        yield weights.pair(one, best, "")


def _one_of_a_sort(one: Claim, other: Claim) -> bool:
    """Whether two values may be held against each other though no noun says that they count the same."""
    assert one.mention is not None
    if one.mention.kind == "number":
        return bool(one.near & other.near) or not (one.nouns and other.nouns)
    return True


def by_stem(claims: Iterable[Claim]) -> dict[str, list[Claim]]:
    """The claims by each stem that counts: what they count and stand beside."""
    found: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        for each in sorted({*claim.nouns, *claim.near}):
            found[each].append(claim)
    return found


def slip(one: Claim, other: Claim) -> bool:
    """Whether two exact numbers look like one number with two digits swapped."""
    first, second = one.mention, other.mention
    if first is None or second is None or isinstance(first.value, str) or isinstance(second.value, str):
        return False
    return first.bound == second.bound == "exact" and near_miss(first.value, second.value)
