"""Judges what is said twice of one small matter: a fee, the time for an answer, the members of a body."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from checker.claims.holdings import is_limit, measure_of
from checker.claims.judged import Condition, Judged, Rule, crossed, of_a_part
from checker.claims.pairing import comparable, judge
from checker.language.matters import ANSWERING, BODIES, COSTING, MEMBERS
from checker.language.same_nouns import canonical
from checker.language.stems import stem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.claims.judged import Key

_TELLING = 4
"""A word that no more passages with a figure have tells what they are about."""
_LEAST_WORDS = 2


@lru_cache(maxsize=32)
def _stems(words: tuple[str, ...], language: str) -> frozenset[str]:
    return frozenset(
        found for word in words for found in (stem(word, language), canonical(stem(word, language), language))
    )


def _prices(claims: Sequence[Claim]) -> Iterator[tuple[Key, Claim]]:
    amounts = [
        claim
        for claim in claims
        if claim.mention and claim.mention.kind == "money" and claim.bound == "exact" and claim.attribute == "amount"
        and claim.mention.end_value is None
    ]  # fmt: skip
    alone = Counter(claim.context for claim in amounts)
    for claim in amounts:
        matter = _matter(claim)
        if len(matter) >= _LEAST_WORDS and alone[claim.context] == 1:
            yield matter, claim


def _matter(claim: Claim) -> Key:
    """What is paid for: the words of the sentence but those of paying."""
    language = claim.document.language
    return tuple(sorted(claim.words - _stems(COSTING[language], language)))


def _fees(claims: Sequence[Claim]) -> Iterator[Judged]:
    for one, other in crossed(claims):
        same_place = one.document is other.document and one.context == other.context
        if not same_place and comparable(one, other) and not judge(one, other):
            telling = Condition(rare=_matter(one), most=_TELLING)
            yield Judged(one=one, other=other, level="error", why="one thing with two prices.", only_if=telling)


FEES = Rule(meets=_prices, judge=_fees)
"""One thing with two prices: two sentences that, but for the words of paying, say the same."""


def _promises(claims: Sequence[Claim]) -> Iterator[tuple[Key, Claim]]:
    for claim in claims:
        if claim.mention and claim.mention.kind == "duration" and is_limit(claim):
            act = _stems(ANSWERING[claim.document.language], claim.document.language)
            if claim.near & act:
                for word in sorted((claim.words | claim.topic) - act):
                    yield (measure_of(claim), word), claim


def _answers(claims: Sequence[Claim]) -> Iterator[Judged]:
    for one, other in crossed(claims):
        act = _stems(ANSWERING[one.document.language], one.document.language)
        shared = ((one.words | one.topic) & (other.words | other.topic)) - act
        if one.context == other.context and one.document is other.document:
            continue
        if not comparable(one, other) or judge(one, other):
            continue
        # what only one sentence speaks of may be another matter, unless the other speaks of nothing but answering
        if min(one.words, other.words, key=len) - act <= shared:
            telling = Condition(rare=tuple(sorted(shared)), most=_TELLING)
            yield Judged(one=one, other=other, level="error", why="one answer within two times.", only_if=telling)


ANSWERS = Rule(meets=_promises, judge=_answers, by_word=_TELLING)
"""The time within which the same matter is answered, told in two ways."""


def _bodies(claims: Sequence[Claim]) -> Iterator[tuple[Key, Claim]]:
    for claim in claims:
        if not (claim.mention and claim.mention.kind == "number" and len(claim.nouns) == 1 and not of_a_part(claim)):
            continue
        language = claim.document.language
        if claim.bound != "exact" or claim.nouns[0] not in _stems(MEMBERS[language], language) or not claim.context:
            continue
        context = claim.document.quote(claim.context)
        bodies = [found[0] for found in BODIES[language].finditer(context)]
        if len(bodies) == 1:
            yield tuple(stem(word, language) for word in bodies[0].split()), claim


def _members(claims: Sequence[Claim]) -> Iterator[Judged]:
    for one, other in crossed(claims):
        if comparable(one, other) and not judge(one, other):
            yield Judged(one=one, other=other, level="error", why="one body with two numbers of members.")


MEMBERSHIP = Rule(meets=_bodies, judge=_members)
"""A body with two numbers of members."""
