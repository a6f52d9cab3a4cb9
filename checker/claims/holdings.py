"""Judges what a body has so many of, and the time limits that a page sets twice."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

from checker.claims.judged import Judged, crossed, of_a_part
from checker.claims.pairing import comparable, judge
from checker.language.same_nouns import canonical
from checker.language.staff import HAVING, NOT_DONE, STAFF, WITHIN
from checker.language.stems import stem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.claims.pairing import Weights

_MOST_LIMITS = 500
"""More time limits than this are not held against each other: the time would grow with their square."""
_TELLING = 4
"""A word that no more sentences with a figure have tells what they are about."""


def holdings(claims: Sequence[Claim], weights: Weights) -> Iterator[Judged]:
    """What a body has so many of: its staff, its divisions."""
    del weights
    held: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        what = holding(claim)
        if what:
            held[(claim.subject, what)].append(claim)
    for _, group in sorted(held.items()):
        for one, other in crossed(group):
            if comparable(one, other) and not judge(one, other) and not of_a_part(one) and not of_a_part(other):
                yield Judged(one=one, other=other, level="error", why="one body, counted in two ways.")


def holding(claim: Claim) -> str:
    """What a claim counts as all that its subject has, "" where it is not sure that it does."""
    if not (claim.nouns and claim.mention and claim.mention.kind == "number" and " " in claim.subject):
        return ""
    text, language = claim.document.text, claim.document.language
    context = claim.document.quote(claim.context) if claim.context else ""
    having = HAVING[language].search(text, max(0, claim.span.start - 12), claim.span.start)
    if having is None:
        return ""
    if STAFF[language].search(context) and claim.nouns[0] in _people(language):
        return "staff"
    return " ".join(claim.nouns) if len(claim.nouns) == 1 and claim.nouns[0] not in _people(language) else ""


@lru_cache(maxsize=8)
def _people(language: str) -> frozenset[str]:
    words = {
        "en": ("people", "staff"),
        "fr": ("personnes", "agents"),
        "nl": ("mensen",),
        "de": ("menschen", "personen"),
    }
    return frozenset(canonical(stem(word, language), language) for word in words[language])


def limits(claims: Sequence[Claim], weights: Weights) -> Iterator[Judged]:
    """A time limit, and another where the page says what becomes of those who do not keep it."""
    limits = [claim for claim in claims if claim.mention and claim.mention.kind == "duration" and is_limit(claim)]
    breaches = [claim for claim in limits if _before_is_not(claim)]
    broken = {id(claim) for claim in breaches}
    for breach in breaches[:_MOST_LIMITS]:
        for limit in limits[:_MOST_LIMITS]:
            if id(limit) in broken or limit.document is not breach.document or not comparable(breach, limit):
                continue
            shared = breach.near & limit.near
            if not shared or judge(breach, limit) or measure_of(breach) != measure_of(limit):
                continue
            if min(weights.count(each) for each in shared) <= _TELLING:
                yield Judged(one=breach, other=limit, level="error", why="one duty with two time limits.")


def is_limit(claim: Claim) -> bool:
    """Whether a duration is a time within which something is to be done."""
    return bool(
        WITHIN[claim.document.language].search(claim.document.text, max(0, claim.span.start - 20), claim.span.start)
    )


def _before_is_not(claim: Claim) -> bool:
    start = claim.context.start if claim.context else claim.span.start
    return bool(NOT_DONE[claim.document.language].search(claim.document.text, start, claim.span.start))


def measure_of(claim: Claim) -> str:
    """What a time limit is counted in, in the page's words: "working days"."""
    return " ".join(claim.said.casefold().split()[1:])
