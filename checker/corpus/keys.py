"""The keys under which what pages state meets what it may disagree with: one for each rule that could hold them apart.

Two claims that a rule of `judging` would set against each other share a key and differ in what is said under it;
that two share a key proves nothing, it only has them judged. So keys may be wide, never too narrow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.claims.judging.dated import ONCE
from checker.claims.judging.value_sorts import sort_of
from checker.corpus.schema import stable_hash
from checker.kinds.acronym.unexplained import acronym_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.claims.claim import Claim
    from checker.claims.contacts.contact_pages import ContactFact
    from checker.claims.names import Acronym

Meeting = tuple[int, int]
"""A key, and what is said under it."""


def claim_meetings(claim: Claim, *, newest: bool) -> Iterator[Meeting]:
    """Where a claim meets others.

    One of an older version meets only what cannot change, and what is told in two ways that agree.
    """
    mention = claim.mention
    if mention is None:
        return
    language = claim.document.language
    said = _said(claim)
    if mention.kind == "number" and claim.nouns:
        if " " in claim.subject:
            yield _meeting(
                "sum", language, claim.subject, claim.nouns[-1], claim.value, differs=str(bool(claim.members))
            )
        if len(claim.nouns) > 1 and claim.bound != "exact":
            yield _meeting("bounds", language, *claim.nouns, claim.value, differs=claim.bound)
    if claim.subject and claim.timeless and claim.attribute in ONCE and claim.bound == "exact":
        yield _meeting("event", language, claim.subject, claim.attribute, differs=said)
    if claim.subject and claim.attribute == "term":
        yield _meeting("term", language, claim.subject, differs=said)
    if not (newest or claim.timeless):
        return
    if claim.nouns and len(claim.when) == 10:
        yield _meeting("day", language, claim.when, mention.kind, *claim.nouns, differs=said)
    if not isinstance(mention.value, str) and claim.bound == "exact" and mention.value.is_finite():
        digits = "".join(sorted(f"{mention.value.normalize():f}"))
        if len(digits) >= 3 and (mention.unit or (claim.nouns and "." not in digits)):
            what = (mention.unit,) if mention.unit else claim.nouns
            yield _meeting("digits", language, digits, mention.kind, *what, differs=said)


def meets_by_words(claim: Claim, *, newest: bool) -> tuple[int, int] | None:
    """What sort of value a claim states and what it says, if it may say what another sentence says; else None."""
    sort = sort_of(claim)
    meets = sort.startswith("date") or (sort and newest)  # a date that is past is held against older versions too
    return (stable_hash(claim.document.language, sort), stable_hash(_said(claim))) if meets else None


def acronym_meeting(acronym: Acronym, language: str) -> Meeting:
    """Where an acronym meets others."""
    return _meeting("acronym", language, acronym_key(acronym.short), differs=acronym.long)


def contact_meeting(fact: ContactFact, language: str) -> Meeting:
    """Where what a page tells of how to reach or find a holder meets what others tell of it."""
    return _meeting("contact", language, fact.sort, *fact.holder, differs="\x1e".join((*fact.parts, *fact.near)))


def passage_meeting(language: str, path: str) -> Meeting:
    """Where pages of a sentence or two meet: all of them."""
    return _meeting("passage", language, differs=path)


def _said(claim: Claim) -> str:
    end = claim.mention.end_value if claim.mention else None
    return f"{claim.value}\x1e{claim.bound}\x1e{'' if end is None else end}"


def _meeting(*parts: str | None, differs: str) -> Meeting:
    return stable_hash(*(part or "" for part in parts)), stable_hash(differs)
