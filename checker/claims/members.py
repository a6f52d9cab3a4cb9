"""Judges how many members a board, a council or a panel is said to have: "a board of seven", "the nine members of"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.claims.claim import is_cell
from checker.claims.judged import Judged, Rule, crossed, of_a_part
from checker.claims.values import same_time
from checker.language.attributes import ALL_OF, NOT_ALL
from checker.language.bodies import HAS_MEMBERS, MADE_OF, MEMBERS, MEMBERS_OF, QUALIFIES_NOTHING
from checker.language.lazy import lazy_re
from checker.language.stems import WORD, stem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.claims.judged import Key

_LEAD = 90
_COMPOUND = 10
"""A single word of fewer letters names no body by itself: "the board", "de havenraad"."""
_FAR = 2.0
"""How many times as many members one may say, where both mean the same body."""


def _meets(claims: Sequence[Claim]) -> Iterator[tuple[Key, Claim]]:
    for claim in claims:
        mention = claim.mention
        plain = mention is not None and mention.kind == "number" and claim.bound == "exact" and not claim.members
        if plain and claim.context and not is_cell(claim) and not of_a_part(claim) and (body := _body(claim)):
            yield (claim.document.language, body[-1]), claim


def _body(claim: Claim) -> tuple[str, ...]:
    """The stems of the words that name the body whose members a number counts, none where it counts something else."""
    text, language = claim.document.text, claim.document.language
    assert claim.context is not None
    start = claim.value_span.start
    lead = _ASIDE.sub("", text[max(claim.context.start, start - _LEAD) : start])
    counted = MEMBERS[language].match(text, claim.value_span.end)
    named = (HAS_MEMBERS[language].search(lead) if counted else None) or MADE_OF[language].search(lead)
    if named is None and ALL_OF[language].search(lead):
        named = MEMBERS_OF[language].match(text, claim.value_span.end, claim.context.end)
    if named is None or NOT_ALL[language].search(lead):
        return ()
    words = [word for word in WORD.findall(named["body"].casefold()) if word not in QUALIFIES_NOTHING]
    stems = [stem(word, language) for word in words]
    return tuple(each for each in stems if each) if language in ("en", "nl", "de") else tuple(reversed(stems))


def of_two_bodies(one: Claim, other: Claim) -> bool:
    """Whether two numbers are told of the members of two bodies that have different names."""
    first, second = frozenset(_body(one)), frozenset(_body(other))
    return bool(first and second) and not (first <= second or second <= first)


_ASIDE = lazy_re(
    r",\s(?:which|who|whose|qui|dont|que|où|die|dat|waarvan|der|das|dessen|deren)\s[^,;.:()]{3,80},(?=\s)",
    re.IGNORECASE,
)
"""What is told of a body before its verb, where another body may be named: ", which is independent of the Board,"."""


def _members(claims: Sequence[Claim]) -> Iterator[Judged]:
    bodies = {id(claim): frozenset(_body(claim)) for claim in claims}
    named = {body for body in bodies.values() if len(body) > 1}
    for one, other in crossed(claims):
        first, second = sorted((bodies[id(one)], bodies[id(other)]), key=len)
        if first != second and (len(named) > 1 or not first <= second):
            continue
        low, high = sorted(float(str(each.mention.value)) for each in (one, other) if each.mention)
        if one.context == other.context or not low < high <= low * _FAR or not same_time(one.when, other.when):
            continue
        if len(first) == 1 and one.document is not other.document and len(min(first)) < _COMPOUND:
            continue  # each page may have a board of its own
        yield Judged(one=one, other=other, level="error", why="one body, with two numbers of members.")


BODIES = Rule(meets=_meets, judge=_members)
"""How many members a body has, told in two ways."""
