"""Judges what a body has so many of, and the time limits that a page sets twice."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from checker.claims.claim import is_cell
from checker.claims.judging.judged import Condition, Judged, Rule, crossed
from checker.claims.pairing import comparable, judge
from checker.language.bodies.staff import (
    ACTORS,
    ALL_STAFF,
    HELPERS,
    IN_PLACE,
    NEXT_CLAUSE,
    NOT_DONE,
    STAFF_BEHIND,
    STAFF_OF,
    WITHIN,
)
from checker.language.same_nouns import canonical_stems

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.claims.judging.judged import Key

_MOST_LIMITS = 500
"""More time limits than this are not held against each other: the time would grow with their square."""
_TELLING = 4
"""A word that no more sentences with a figure have tells what they are about."""


def _staffed(claims: Sequence[Claim]) -> Iterator[tuple[Key, Claim]]:
    for claim in claims:
        plain = claim.mention and claim.mention.kind == "number" and claim.bound == "exact" and not claim.members
        dated = claim.when or is_cell(claim)
        if plain and claim.context and not dated and _whole_staff(claim):
            yield (), claim


def _whole_staff(claim: Claim) -> bool:
    """Whether a number counts all who work somewhere: "a staff of 81", "of the 81 people on our staff"."""
    text, language = claim.document.text, claim.document.language
    assert claim.context is not None
    lead = text[max(claim.context.start, claim.value_span.start - 40) : claim.value_span.start]
    named = STAFF_OF[language].search(lead)
    told = named or STAFF_BEHIND[language].match(text, claim.value_span.end, claim.context.end)
    if told is None or not (named or ALL_STAFF[language].search(lead)):
        return False
    # "a staff of 12 in the north" is a part
    return not IN_PLACE[language].match(text, claim.value_span.end if named else told.end(), claim.context.end)


def _staffs(claims: Sequence[Claim]) -> Iterator[Judged]:
    for one, other in crossed(claims):
        assert one.mention is not None
        assert other.mention is not None
        named = {_named_before(one), _named_before(other)} - {""}
        low, high = sorted(float(str(each.mention.value)) for each in (one, other) if each.mention)
        if one.context == other.context or len(named) > 1 or low == high or low < _SOME or high > low * _ALIKE:
            continue
        yield Judged(one=one, other=other, level="error", why="one staff, counted in two ways.")


def of_helpers(one: Claim, other: Claim) -> bool:
    """Whether both claims of one page count those who work or help there, and nobody else."""
    alike = one.document is other.document and one.nouns == other.nouns
    return alike and len(one.nouns) == 1 and one.nouns[0] in _helpers(one.document.language)


@lru_cache(maxsize=8)
def _helpers(language: str) -> frozenset[str]:
    return canonical_stems(HELPERS[language].split(), language)


_SOME = 10
_ALIKE = 1.25
"""Two numbers farther apart than this are the staff of two bodies, or of two times."""


def _named_before(claim: Claim) -> str:
    assert claim.context is not None
    said = claim.document.text[claim.context.start : claim.value_span.start]
    return claim.subject if claim.subject_text and claim.subject_text in said else ""


STAFFS = Rule(meets=_staffed, judge=_staffs, within=True)
"""All who work for a body, counted twice on its page."""


def _limited(claims: Sequence[Claim]) -> Iterator[tuple[Key, Claim]]:
    for claim in claims:
        if claim.mention and claim.mention.kind == "duration" and is_limit(claim):
            yield (), claim


def _limits(limits: Sequence[Claim]) -> Iterator[Judged]:
    breaches = [claim for claim in limits if _before_is_not(claim)]
    broken = {id(claim) for claim in breaches}
    for breach in breaches[:_MOST_LIMITS]:
        for limit in limits[:_MOST_LIMITS]:
            if id(limit) in broken or not comparable(breach, limit):
                continue
            shared = (breach.near & limit.near) - _actors(breach.document.language)
            if shared and not judge(breach, limit) and measure_of(breach) == measure_of(limit):
                telling = Condition(rare=tuple(sorted(shared)), most=_TELLING)
                yield Judged(
                    one=breach, other=limit, level="error", why="one duty with two time limits.", only_if=telling
                )


LIMITS = Rule(meets=_limited, judge=_limits, within=True)
"""A time limit, and another where the page says what becomes of those who do not keep it."""


@lru_cache(maxsize=8)
def _actors(language: str) -> frozenset[str]:
    return canonical_stems(ACTORS[language].split(), language)


def is_limit(claim: Claim) -> bool:
    """Whether a duration is a time within which something is to be done."""
    return bool(
        WITHIN[claim.document.language].search(claim.document.text, max(0, claim.span.start - 20), claim.span.start)
    )


def _before_is_not(claim: Claim) -> bool:
    """Whether it is the act itself that is not done in time, and not what another clause of the sentence denies.

    "Who does not register within ten days" breaks a duty; "if you do not agree, appeal within ten days" sets one.
    """
    start = claim.context.start if claim.context else claim.span.start
    denied = list(NOT_DONE[claim.document.language].finditer(claim.document.text, start, claim.span.start))
    return bool(denied) and not NEXT_CLAUSE.search(claim.document.text, denied[-1].end(), claim.span.start)


def measure_of(claim: Claim) -> str:
    """What a time limit is counted in, in the page's words: "working days"."""
    return " ".join(claim.said.casefold().split()[1:])
