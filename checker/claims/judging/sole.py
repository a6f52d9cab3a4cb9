"""Judges the only two limits of one sort that pages set, where both speak of one thing: a least age here and there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.claims.judging.alike import statement_of
from checker.claims.judging.judged import Condition, Judged, Rule
from checker.claims.judging.linkage import RARE, ratio
from checker.claims.judging.linked import why_linked
from checker.claims.judging.records import telling_nothing
from checker.claims.judging.same_clause import of_one_list
from checker.claims.judging.told_apart import told_apart
from checker.claims.judging.words_shared import found_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.claims.judging.judged import Key

_SORTS = ("number", "age", "measure")
"""Times and prices are set for each step and for each thing: two of them are seldom one."""
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
        for role in statement.roles:
            sort = statement.record.sort
            if role.startswith("limit") and sort.startswith(_SORTS):
                yield (claim.document.language, sort, statement.record.side), claim


def _sole(claims: Sequence[Claim]) -> Iterator[Judged]:
    if len(claims) != 2:
        return
    first, second = claims
    ours, yours = statement_of(first), statement_of(second)
    one, other = ours.record, yours.record
    if first.value == second.value or not 1 < ratio(one, other) <= _FAR or told_apart(one, other):
        return
    if of_one_list(first, second) or one.clause.ranks != other.clause.ranks:
        return
    shared = found_in(one.words, other.words) - set(first.nouns) - set(second.nouns) - telling_nothing(one.language)
    if not found_in(ours.telling, yours.telling):
        return
    if sum(1 + (len(word) >= _LONG) for word in shared) < _ENOUGH:
        return
    only_if = Condition(rare=tuple(sorted(shared)), most=2 * RARE)
    yield Judged(one=first, other=second, level="error", why=why_linked(one, other), only_if=only_if)


SOLE = Rule(meets=_meets, judge=_sole)
"""The only two limits of one sort."""
