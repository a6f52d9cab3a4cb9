"""Tells whether a number counts all there are of something, and whether a sentence holds only for some."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.language.attributes import ALL_OF, HOLDS, NOT_ALL, RESTRICTS
from checker.language.lazy import lazy_re
from checker.language.same_nouns import canonical
from checker.language.stems import Token, tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.claims.claim import Claim

_CLAUSE_END = lazy_re(r"\s*(?:[.;:,)\n]|\s(?:and|et|en|und|who|which|that|qui|die|welche|dont)\s|$)")


def restricted(claim: Claim, extra: frozenset[str], shared: frozenset[str]) -> bool:
    """Whether the words that a sentence has more than another make it speak of a part, or under a condition."""
    assert claim.context is not None
    language = claim.document.language
    words = tokens(claim.document.quote(claim.context), language)
    quoted = claim.document.quote(claim.context)
    if _IF.match(quoted) and not _DATED.match(quoted):
        first = next((found for word in words[1:5] if (found := canonical(word.stem, language))), "")
        if first not in shared:
            return True
    for n, word in enumerate(words):
        if canonical(word.stem, language) not in extra or not word.stem:
            continue
        before = words[n - 1] if n else None
        after = words[n + 1] if n + 1 < len(words) else None
        # an adjective of what is spoken of: "a provisional permit"
        if any(_joined(claim, near, word, shared, language) for near in (before, after) if near):
            return True
        lead = _DATED.sub("", quoted[words[max(0, n - 3)].start : word.start])
        if RESTRICTS[language].search(lead):
            return True
    return False


_DATED = lazy_re(
    r"\b(?:in|en|im|for|pour|voor|für|since|depuis)\s(?:the year\s|het jahr\s|het jaar\s)?\d+", re.IGNORECASE
)
_IF = lazy_re(
    r"(?:if|when|unless|for|in|si|pour|en cas|dans|als|indien|bij|voor|wenn|falls|bei|für|im)\b", re.IGNORECASE
)


def _joined(claim: Claim, near: Token, word: Token, shared: frozenset[str], language: str) -> bool:
    """Whether a word stands right beside one that both sentences have, as its adjective does."""
    if canonical(near.stem, language) not in shared or not near.stem:
        return False
    assert claim.context is not None
    text = claim.document.quote(claim.context)
    first, last = sorted((near, word), key=lambda each: each.start)
    if text[first.end : last.start] != " ":
        return False
    # the verb that follows a noun in the plural, or an adverb, is none
    return not (last is word and _VERB.search(word.text)) or language == "fr"


_VERB = lazy_re(r"(?:ed|ing|en|t|ly)$")


def counts_all(claim: Claim) -> str:
    """How a claim says that it counts all: "holds" ("has six branches"), "all" ("the six branches"), or ""."""
    text, language = claim.document.text, claim.document.language
    assert claim.context is not None
    assert claim.mention is not None
    before = text[max(claim.context.start, claim.span.start - 30) : claim.span.start]
    if language in ("en", "de") and not _plural(text[claim.value_span.end : claim.span.end].split(), language):
        return ""
    near = text[max(claim.context.start, claim.span.start - 60) : claim.span.start]
    clause = re.split(r"[,;:]", near)[-1]
    if NOT_ALL[language].search(clause):
        return ""
    behind = text[claim.span.end : min(claim.context.end, claim.span.end + 60)]
    if (HOLDS[language].search(before) or _second_held(before)) and _CLAUSE_END.match(behind):
        return "holds"
    if language == "de" and re.match(r"\s(?:an|tätig|beschäftigt)\b", behind):
        return "holds"
    if ALL_OF[language].search(before) and claim.bound == "exact":
        of = OF.match(behind)
        if of is None:
            return "all" if not _PLACE.match(behind) else ""
        return "all"
    return ""


OF = lazy_re(r"\s(?:of|d(?:u|es?|e la|e l)|d['’]|van|de[rs])\s?", re.IGNORECASE)
"""What joins to a number whose they are."""
_PLACE = lazy_re(
    r"\s(?:in|at|on|for|from|with|under|abroad|here|there|ici|là|hier|daar|dort|dans|en|à|au|aux|pour|sur|op|voor|bij|met|aan|im|am|auf|für|mit|aus|bei)\b",
    re.IGNORECASE,
)


def _plural(said: Sequence[str], language: str) -> bool:
    return bool(said) and (language == "de" or said[-1].endswith("s") or said[-1] in ("people", "staff", "children"))


def _second_held(before: str) -> bool:
    """Whether a number is the second that is held: "has a staff of 730 and nearly 300 volunteers"."""
    return bool(
        re.search(r"\b(?:has|have|a|ont|heeft|telt|hat|employs)\b[^.;:]*\d[^.;:]*\s(?:and|et|en|und)\s$", before)
    )
