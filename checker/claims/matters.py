"""Judges what is said twice of one small matter: a fee, the time for an answer, the members of a body."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

from checker.claims.holdings import is_limit, measure_of
from checker.claims.judged import Judged, crossed, of_a_part
from checker.claims.pairing import comparable, judge
from checker.language.matters import ANSWERING, BODIES, COSTING, MEMBERS
from checker.language.same_nouns import canonical
from checker.language.stems import stem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.claims.pairing import Weights

_TELLING = 4
"""A word that no more passages with a figure have tells what they are about."""
_LEAST_WORDS = 2
_MOST = 200
"""More promises of an answer than this are not held against each other: the time would grow with their square."""


@lru_cache(maxsize=32)
def _stems(words: tuple[str, ...], language: str) -> frozenset[str]:
    return frozenset(
        found for word in words for found in (stem(word, language), canonical(stem(word, language), language))
    )


def fees(claims: Sequence[Claim], weights: Weights) -> Iterator[Judged]:
    """One thing with two prices: two sentences that, but for the words of paying, say the same."""
    amounts = [
        claim
        for claim in claims
        if claim.mention and claim.mention.kind == "money" and claim.bound == "exact" and claim.attribute == "amount"
        and claim.mention.end_value is None
    ]  # fmt: skip
    alone = Counter((id(claim.document), claim.context) for claim in amounts)
    by_matter: dict[frozenset[str], list[Claim]] = defaultdict(list)
    for claim in amounts:
        language = claim.document.language
        matter = claim.words - _stems(COSTING[language], language)
        if len(matter) >= _LEAST_WORDS and alone[(id(claim.document), claim.context)] == 1:
            by_matter[frozenset(matter)].append(claim)
    for matter, group in sorted(by_matter.items(), key=lambda entry: sorted(entry[0])):
        if min(weights.count(each) for each in matter) > _TELLING:
            continue
        for one, other in crossed(group):
            same_place = one.document is other.document and one.context == other.context
            if not same_place and comparable(one, other) and not judge(one, other):
                yield Judged(one=one, other=other, level="error", why="one thing with two prices.")


def answers(claims: Sequence[Claim], weights: Weights) -> Iterator[Judged]:
    """The time within which the same matter is answered, told in two ways."""
    promises = []
    for claim in claims:
        if claim.mention and claim.mention.kind == "duration" and is_limit(claim):
            language = claim.document.language
            act = _stems(ANSWERING[language], language)
            if claim.near & act:
                promises.append((claim, (claim.words | claim.topic) - act))
    promises = promises[:_MOST]
    for n, (one, first) in enumerate(promises):
        for other, second in promises[n + 1 :]:
            shared = first & second
            if one.context == other.context and one.document is other.document:
                continue
            if not shared or measure_of(one) != measure_of(other) or not comparable(one, other) or judge(one, other):
                continue
            narrower = min(one.words, other.words, key=len) - _stems(
                ANSWERING[one.document.language], one.document.language
            )
            # what only one sentence speaks of may be another matter, unless the other speaks of nothing but answering
            if narrower <= shared and min(weights.count(each) or 1 for each in shared) <= _TELLING:
                yield Judged(one=one, other=other, level="error", why="one answer within two times.")


def members(claims: Sequence[Claim], weights: Weights) -> Iterator[Judged]:
    """A body with two numbers of members."""
    del weights
    by_body: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if not (claim.mention and claim.mention.kind == "number" and len(claim.nouns) == 1 and not of_a_part(claim)):
            continue
        language = claim.document.language
        if claim.bound != "exact" or claim.nouns[0] not in _stems(MEMBERS[language], language) or not claim.context:
            continue
        context = claim.document.quote(claim.context)
        bodies = [found[0] for found in BODIES[language].finditer(context)]
        if len(bodies) == 1:
            key = " ".join(stem(word, language) for word in bodies[0].split())
            by_body[key].append(claim)
    for _, group in sorted(by_body.items()):
        for one, other in crossed(group):
            if comparable(one, other) and not judge(one, other):
                yield Judged(one=one, other=other, level="error", why="one body with two numbers of members.")
