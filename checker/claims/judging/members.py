"""Judges how many members a board, a council or a panel is said to have: "a board of seven", "the nine members of"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.claims.claim import is_cell
from checker.claims.judging.judged import Condition, Judged, Rule, crossed, of_a_part
from checker.claims.judging.once import once_of_each
from checker.claims.values import same_time
from checker.language.attributes import ALL_OF, NOT_ALL
from checker.language.bodies import (
    BODY,
    COUNTS_BODY,
    HAS_MEMBERS,
    MADE_OF,
    MEMBERS,
    MEMBERS_OF,
    NAMED,
    OWN_MEMBERS,
    QUALIFIES_NOTHING,
    THEIRS,
    THEREOF,
)
from checker.language.lazy import lazy_re
from checker.language.same_nouns import canonical
from checker.language.stems import WORD, stem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.claims.judging.judged import Key
    from checker.document import Document

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
    named = named or (COUNTS_BODY[language].search(lead) if counted else None)
    if named is None and ALL_OF[language].search(lead):
        named = MEMBERS_OF[language].match(text, claim.value_span.end, claim.context.end)
    if named is None and _all_of_it(claim):
        named = _named_last(claim)
    if named is None or NOT_ALL[language].search(lead):
        return ()
    words = [word for word in WORD.findall(named["body"].casefold()) if word not in QUALIFIES_NOTHING]
    stems = [stem(word, language) for word in words]
    return tuple(each for each in stems if each) if language in ("en", "nl", "de") else tuple(reversed(stems))


def _all_of_it(claim: Claim) -> bool:
    """Whether a number counts the members of what was named last: "its nine trustees", "de negen leden daarvan"."""
    text, language = claim.document.text, claim.document.language
    members = OWN_MEMBERS[language].match(text, claim.value_span.end)
    if members is None:
        return False
    lead = text[max(0, claim.value_span.start - _OWN_CHARS) : claim.value_span.start]
    if THEIRS[language].search(lead):
        return True
    return bool(ALL_OF[language].search(lead) and THEREOF.match(text, members.end()))


def _named_last(claim: Claim) -> re.Match[str] | None:
    """The last body that its paragraph names before a claim."""
    block = claim.document.block_at(claim.value_span.start)
    first = max(block.span.start if block else 0, claim.value_span.start - _PARAGRAPH_CHARS)
    found = [*NAMED[claim.document.language].finditer(claim.document.text, first, claim.value_span.start)]
    return found[-1] if found else None


_OWN_CHARS, _PARAGRAPH_CHARS = 16, 300


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
        if one.context == other.context or not low < high <= low * _FAR or not same_time(one.when[:4], other.when[:4]):
            continue
        only_if = None
        if len(first) == 1 and one.document is not other.document and len(min(first)) < _COMPOUND:
            if high > low * _NEAR or not _one_place(one, other):
                continue  # each page may have a board of its own
            only_if = Condition(rare=(canonical(min(first), one.document.language),), most=_ONE_BODY)
        why = "one body, with two numbers of members."
        yield Judged(one=one, other=other, level="error", why=why, only_if=only_if)


_NEAR = 1.6
_ONE_BODY = 4
"""A word for a body that more passages with a figure have is one for several bodies."""


def _one_place(one: Claim, other: Claim) -> bool:
    """Whether two pages have a name in common, other than the words for bodies, or one has no name at all."""
    names = [_names(each.document) for each in (one, other)]
    return not all(names) or bool(names[0] & names[1])


@once_of_each
def _names(document: Document) -> frozenset[str]:
    """The words with a capital inside the sentences of a page, without those for bodies."""
    language = document.language
    found = {word.rstrip("'’s") for word in _NAME.findall(document.text, 0, _NAMES_CHARS)}
    return frozenset(word for word in found if not BODY[language].search(word))


_NAME = lazy_re(r"(?<=[a-zà-ÿ,] )[A-ZÀ-Þ][\w’'-]{3,}")
_NAMES_CHARS = 20_000


BODIES = Rule(meets=_meets, judge=_members)
"""How many members a body has, told in two ways."""
