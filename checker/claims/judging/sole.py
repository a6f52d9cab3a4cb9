"""Judges the only two limits of one sort that pages set, where both speak of one thing: a least age here and there."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from checker.claims.judging.alike import statement_of
from checker.claims.judging.judged import Condition, Judged, Rule
from checker.claims.judging.linkage import RARE, ratio
from checker.claims.judging.linked import why_linked
from checker.claims.judging.records import Record, record_of, telling_nothing
from checker.claims.judging.same_clause import of_one_list
from checker.claims.judging.told_apart import told_apart
from checker.claims.judging.words_shared import found_in
from checker.language.time_classes import TIME_CLASSES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.claims.judging.judged import Key

_SORTS = ("number", "age", "measure")
"""Times and prices are set for each step and for each thing: two of them are seldom one."""
_NEAR, _LONGER = 1.05, 4.0
_AROUND = 90
_MOST = 12
_FAR = 2.5
"""How many times one limit the other may be."""
_ENOUGH = 2
"""So many telling words both clauses have; a long one, of which languages make two, counts twice."""
_LONG = 12


def _meets(claims: Sequence[Claim]) -> Iterator[tuple[Key, Claim]]:
    for claim in claims:
        if claim.mention is None or claim.context is None or claim.attribute.startswith(("cell", "score")):
            continue
        statement = statement_of(claim)
        if of := _time_class(claim):
            yield (claim.document.language, "time", of), claim
        for role in statement.roles:
            sort = statement.record.sort
            if role.startswith("limit") and sort.startswith(_SORTS):
                yield (claim.document.language, sort, statement.record.side), claim


def _time_class(claim: Claim) -> str:
    """What a length of time is the length of: "kept", "valid"; "" where its sentence tells of none, or of two."""
    record = record_of(claim)
    if record.sort != "time" or claim.bound not in ("exact", "at-least", "at-most") or claim.context is None:
        return ""
    text = claim.document.text
    near = text[max(claim.context.start, claim.span.start - _AROUND) : min(claim.context.end, claim.span.end + _AROUND)]
    found = [name for name, words in TIME_CLASSES[record.language] if words.search(near)]
    return found[0] if len(found) == 1 else ""


def _sole(claims: Sequence[Claim]) -> Iterator[Judged]:
    if not 1 < len(claims) <= _MOST:
        return
    for first, second in combinations(claims, 2):
        if len(claims) == 2 or _alone_alike(first, second, claims):
            yield from _judged(first, second)


def _alone_alike(first: Claim, second: Claim, claims: Sequence[Claim]) -> bool:
    """Whether two of several claims share a few words of which no other has one, nor as many with either."""
    one, other = record_of(first), record_of(second)
    shared = _shared(one, other)
    others = [record_of(claim) for claim in claims if claim is not first and claim is not second]
    own = [word for word in shared if not any(word in each.words for each in others)]
    most = max(max(len(_shared(each, one)), len(_shared(each, other))) for each in others)
    return bool(own) and len(shared) >= _ENOUGH and len(shared) > most


def _shared(one: Record, other: Record) -> frozenset[str]:
    nouns = set(one.claim.nouns) | set(other.claim.nouns)
    return found_in(one.words, other.words) - nouns - telling_nothing(one.language)


def _judged(first: Claim, second: Claim) -> Iterator[Judged]:
    ours, yours = statement_of(first), statement_of(second)
    one, other = ours.record, yours.record
    timed = one.sort == "time"
    if not (_NEAR if timed else 1.0) < ratio(one, other) <= (_LONGER if timed else _FAR) or told_apart(one, other):
        return
    if of_one_list(first, second) or one.clause.ranks != other.clause.ranks:
        return
    shared = _shared(one, other)
    if not found_in(ours.telling, yours.telling):
        return
    if not timed and sum(1 + (len(word) >= _LONG) for word in shared) < _ENOUGH:
        return
    only_if = Condition(rare=tuple(sorted(shared)), most=2 * RARE)
    yield Judged(one=first, other=second, level="error", why=why_linked(one, other), only_if=only_if)


SOLE = Rule(meets=_meets, judge=_sole)
"""The only two limits of one sort."""
