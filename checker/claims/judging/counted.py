"""Judges what somebody has so many of against all so many of them: "has six branches", "all seven branches"."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from checker.claims.claim import is_cell
from checker.claims.judging.judged import Judged, Rule, crossed, of_a_part
from checker.claims.judging.wholes import OF, counts_all
from checker.claims.names import is_full_name
from checker.language.attributes import SINCE_YEAR
from checker.language.lazy import lazy_re
from checker.language.same_nouns import canonical, canonical_stems
from checker.language.stems import WORD, stem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.claims.judging.judged import Key


def _counted(claims: Sequence[Claim]) -> Iterator[tuple[Key, Claim]]:
    for claim in claims:
        plain = claim.mention and claim.mention.kind == "number" and claim.context and not claim.members
        if plain and claim.nouns and not is_cell(claim) and counts_all(claim):
            yield (claim.document.language, *claim.nouns), claim


def _all_counted(claims: Sequence[Claim]) -> Iterator[Judged]:
    for one, other in crossed(claims):
        ways = {counts_all(one), counts_all(other)}
        if not _exclude(one, other) or (ways == {"holds"} and not _one_subject(one, other)):
            continue
        # "our eleven country offices" on one page and "our twelve country offices" on another; but "the two ministers"
        if ways == {"all"} and (len(one.nouns) < _NAMED or one.document is other.document):
            continue
        rivals = {each.value for each in claims if each.document is one.document and counts_all(each) == "holds"}
        if len(ways) == 1 or (len(rivals) <= 1 and _one_holder(one, other)):
            yield Judged(one=one, other=other, level="error", why="all of them, counted in two ways.")


_NAMED = 2


def _since(claims: Sequence[Claim]) -> Iterator[tuple[Key, Claim]]:
    for claim in claims:
        exact = claim.mention and claim.mention.kind == "number" and claim.bound == "exact" and not claim.members
        if not exact or not claim.nouns or not claim.when or not claim.context or is_cell(claim):
            continue
        if SINCE_YEAR.search(claim.document.quote(claim.context)):
            yield (claim.document.language, *claim.nouns, claim.when), claim


def _counted_since(claims: Sequence[Claim]) -> Iterator[Judged]:
    for one, other in crossed(claims):
        low, high = sorted(float(str(each.mention.value)) for each in (one, other) if each.mention)
        if one.context == other.context and one.document is other.document:
            continue
        if low < high <= low * _ALIKE and not of_a_part(one) and not of_a_part(other):
            yield Judged(one=one, other=other, level="error", why="counted since one year, in two ways.")


_ALIKE = 1.25
"""Two numbers farther apart than this count different things by one name."""


def _one_subject(one: Claim, other: Claim) -> bool:
    """Whether the same named body holds both, on two pages."""
    named = one.subject == other.subject and is_full_name(one.subject)
    return named and one.document is not other.document


def _exclude(one: Claim, other: Claim) -> bool:
    """Whether two numbers cannot be one, "nearly 300" and 420 no more than six and seven."""
    first, second = one.mention, other.mention
    assert first is not None
    assert second is not None
    if isinstance(first.value, str) or isinstance(second.value, str) or first.end_value or second.end_value:
        return False
    if one.when != other.when:
        return False
    if "exact" not in (one.bound, other.bound):
        return False
    if one.bound == other.bound == "exact":
        low, high = sorted((first.value, second.value))
        return low < high <= low * _FAR
    bound, exact = (one, second.value) if one.bound != "exact" else (other, first.value)
    assert bound.mention is not None
    limit = Decimal(str(bound.mention.value))
    if bound.bound in ("about", "less-than", "at-most"):
        slack = limit / 10 if bound.bound == "about" else Decimal(0)
        return exact > limit + slack or exact * 2 < limit
    return exact < limit


_FAR = 10
"""The members of a board and those of its fund: a slip is seldom of more than one digit."""


def _one_holder(one: Claim, other: Claim) -> bool:
    """Whether who has so many is whose they all are: named in both, or nobody named on one page."""
    if one.document is other.document and one.context == other.context:
        return False
    holds, every = (one, other) if counts_all(one) == "holds" else (other, one)
    language, text = holds.document.language, every.document.text
    assert every.context is not None
    assert holds.context is not None
    behind = text[every.span.end : min(every.context.end, every.span.end + 60)]
    holder: frozenset[str] = frozenset()
    of = OF.match(behind)
    if of:
        named = _VERBS.split(behind[of.end() :])[0]
        holder = canonical_stems(WORD.findall(named)[:4], language)
    elif re.search(r"['’]s\s$", text[: every.span.start][-4:]):
        named = text[max(every.context.start, every.span.start - 30) : every.span.start - 3]
        holder = frozenset({canonical(stem(word, language), language) for word in WORD.findall(named)[-1:]})
    subject = holds.document.text[holds.context.start : holds.span.start]
    if not holder and _ONE_OF_A_SORT.match(subject.strip()):
        return False  # "A full year has 60 credits" is of each year
    if language == "de" or not WORD.findall(subject):
        subject = holds.document.quote(holds.context)
    stems = canonical_stems(WORD.findall(subject), language)
    titles = [_titled(each.document.title, language) for each in (holds, every)]
    if holds.document is every.document or titles[0] & titles[1]:
        if holder:
            return bool(holder & stems) or holder <= titles[0] | titles[1]
        return holds.document is every.document or bool(stems & titles[1])
    return len(holder & stems) > 1


@lru_cache(maxsize=1 << 10)
def _titled(title: str, language: str) -> frozenset[str]:
    """The stems of a page's title: they tell no two of its statements apart."""
    return canonical_stems(WORD.findall(title), language)


_ONE_OF_A_SORT = lazy_re(r"(?:an?|each|every|une?|chaque|een|elke?|ieder|eine?|jede[rs]?)\s", re.IGNORECASE)
_VERBS = lazy_re(
    r"[.,;:]|\b(?:who|which|that|qui|die|are|is|sont|zijn|sind|werden|worden|serve|meet|have|ont|hebben|haben)\b"
)

COUNTED = Rule(meets=_counted, judge=_all_counted)
"""What somebody has so many of, and all so many of them: "has six branches", "all seven branches"."""

COUNTED_SINCE = Rule(meets=_since, judge=_counted_since)
"""How many there have been since a year: "took part in 31 missions since 1958", "33 missions since 1958"."""
