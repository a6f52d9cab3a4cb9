"""Judges one attribute of one thing told twice in free words: its price, its number, a term, an age, a time limit.

Two sentences are of one matter where, but for the words that state the attribute, one says nothing that the other
does not, and what it says more restricts nothing: "Appeals are lodged within 30 days", "You may appeal within 60 days".
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from checker.claims.judged import Condition, Judged, Rule, crossed
from checker.claims.values import same_time
from checker.language.attributes import (
    AGED_FROM,
    AGED_TO,
    ALL_OF,
    DEADLINES,
    HOLDS,
    NOT_ALL,
    OLDER,
    OR_OVER,
    PLAIN,
    RESTRICTS,
    TERMS,
    VALID,
)
from checker.language.matters import COSTING
from checker.language.same_nouns import canonical
from checker.language.stems import WORD, Token, stem, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.claims.judged import Key

RARE = 5
"""A word that no more passages with a figure have tells what they are about."""
_SENTENCE_CHARS = 400
_DAYS = {"day": 1.0, "week": 7.0, "month": 30.4, "year": 365.25}
_FAR = 1.2
"""Two lengths of time in different units are one up to this factor."""
_CLAUSE_END = re.compile(r"\s*(?:[.;:,)\n]|\s(?:and|et|en|und|who|which|that|qui|die|welche|dont)\s|$)")


def _stated(claims: Sequence[Claim]) -> Iterator[tuple[Key, Claim]]:
    for claim in claims:
        if claim.context and len(claim.context) <= _SENTENCE_CHARS and not claim.attribute.startswith("cell"):
            sort = _sort_of(claim)
            for word in sorted(_matter(claim)) if sort else ():
                yield (claim.document.language, sort, word), claim


def _told_twice(claims: Sequence[Claim]) -> Iterator[Judged]:
    for one, other in crossed(claims):
        sort = _sort_of(one)
        if not _apart(one, other, sort):
            continue
        shared = _matter(one) & _matter(other)
        if _of_one_matter(one, other):
            telling = Condition(rare=tuple(sorted(shared)), most=RARE)
            yield Judged(one=one, other=other, level="error", why=_WHY[sort.partition(" ")[0]], only_if=telling)


_WHY = {
    "price": "one thing with two prices.",
    "most": "one greatest amount told in two ways.",
    "limit": "one time limit told in two ways.",
    "term": "one term of office told in two ways.",
    "valid": "one length of time told in two ways.",
    "from": "one least age told in two ways.",
    "to": "one greatest age told in two ways.",
}


def _sort_of(claim: Claim) -> str:
    """What sort of attribute a claim states, "" where none that can be told twice in free words."""
    mention, text, language = claim.mention, claim.document.text, claim.document.language
    if mention is None or mention.end_value is not None or isinstance(mention.value, str) or claim.context is None:
        return ""
    before = text[max(claim.context.start, mention.start - 40) : mention.start]
    sentence = claim.document.quote(claim.context)
    if mention.kind == "money" and mention.value > 0:
        if _GREATEST.search(sentence) or (claim.bound == "at-most" and _GIVEN.search(sentence)):
            return f"most {mention.unit}"
        return f"price {mention.unit}" if claim.bound == "exact" else ""
    aged = mention.role == "age" or re.search(
        r"(?:\bage of|\bâge de|leeftijd van|alter von|lebensjahr)\s?$", before, re.IGNORECASE
    )
    older = mention.kind == "number" and OLDER.match(text, mention.end)
    if (aged or older) and (mention.unit in (None, "year")):
        if AGED_TO[language].search(before):
            return "to age"
        return "from age" if AGED_FROM[language].search(before) or OR_OVER.match(text, mention.end) else ""
    if mention.kind == "duration" and mention.unit in _DAYS:
        if DEADLINES[language].search(text[max(claim.context.start, mention.start - 44) : mention.start]):
            return "limit"
        if claim.bound != "exact":
            return ""
        if TERMS[language].search(sentence):
            return "term"
        return "valid" if VALID[language].search(sentence) else ""
    return ""


_GREATEST = re.compile(r"\b(?:maxim\w+|plafond|höchst\w+|hoogste)\b", re.IGNORECASE)
_GIVEN = re.compile(
    r"\b(?:paid|given|available|awarded|covers?|versée?s?|accordée?s?|couvre|toegekend|uitbetaald|verleend|gewährt|ausgezahlt"
    r"|bewilligt)\b",
    re.IGNORECASE,
)


def _apart(one: Claim, other: Claim, sort: str) -> bool:
    """Whether two values of one sort cannot both hold."""
    first, second = one.mention, other.mention
    assert first is not None
    assert second is not None
    assert not isinstance(first.value, str)
    assert not isinstance(second.value, str)
    if one.document is other.document and one.context == other.context:
        return False
    if not same_time(one.when, other.when, one.when_bound, other.when_bound) or _years(one) != _years(other):
        return False
    if first.kind == "duration" and not sort.endswith("age"):
        words = [set(re.findall(r"[^\W\d]+", each.said.casefold())) for each in (one, other)]
        if bool(words[0] & _WORKING) != bool(words[1] & _WORKING):
            return False
        days = [float(each.value) * _DAYS[each.unit or "day"] for each in (first, second)]
        if first.unit != second.unit:
            return min(days) > 0 and max(days) / min(days) > _FAR
    return first.value != second.value


def _years(claim: Claim) -> set[str]:
    """The years that a claim's sentence names."""
    return set(_YEAR.findall(claim.document.quote(claim.context))) if claim.context else set()


_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_WORKING = frozenset("working business ouvrables ouvrés werkdagen werktage werktagen arbeitstage arbeitstagen".split())


@lru_cache(maxsize=1 << 10)
def _titled(title: str, language: str) -> frozenset[str]:
    """The stems of a page's title: they tell no two of its statements apart."""
    return frozenset(canonical(stem(word, language), language) for word in WORD.findall(title)) - {""}


@lru_cache(maxsize=8)
def _plain(language: str) -> frozenset[str]:
    words = (*PLAIN.get(language, "").split(), *COSTING.get(language, ()))
    return frozenset(canonical(stem(word, language), language) for word in words) - {""}


def _matter(claim: Claim) -> frozenset[str]:
    """The stems of a claim's sentence that tell what it is about."""
    return claim.words - _plain(claim.document.language)


def _of_one_matter(one: Claim, other: Claim) -> bool:
    """Whether two statements are about the same: all of the one in the other, and nothing more that restricts it.

    A sentence that takes up its heading says what the heading says, too.
    """
    narrow, wide = sorted((one, other), key=lambda each: len(_matter(each)))
    shared = _matter(narrow) & _matter(wide)
    titled = _titled(narrow.document.title, narrow.document.language) & _titled(
        wide.document.title, wide.document.language
    )
    missing = _matter(narrow) - titled - shared
    if not shared or (missing - wide.topic and not _under_heading(wide, narrow, shared)):
        return False
    if missing and not shared & wide.topic and not _under_heading(wide, narrow, shared):
        return False
    if _figures_beside(one) != _figures_beside(other):
        return False
    return not _restricted(wide, _matter(wide) - titled - shared, shared) and not _restricted(
        narrow, frozenset(), shared
    )


def _under_heading(wide: Claim, narrow: Claim, shared: frozenset[str]) -> bool:
    """Whether the longer of two statements only takes up what the heading over it and the other both name."""
    return bool(shared & wide.topic) and wide.topic <= _matter(narrow) and _matter(narrow) <= shared | wide.topic


def _figures_beside(claim: Claim) -> bool:
    """Whether the sentence states another figure of the same sort, so that each is of something else."""
    assert claim.context is not None
    text = claim.document.quote(claim.context)
    return len(re.findall(r"(?<![\w.,])\d+(?:[.,]\d+)*", text)) > 2


def _restricted(claim: Claim, extra: frozenset[str], shared: frozenset[str]) -> bool:
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


_DATED = re.compile(
    r"\b(?:in|en|im|for|pour|voor|für|since|depuis)\s(?:the year\s|het jahr\s|het jaar\s)?\d+", re.IGNORECASE
)
_IF = re.compile(
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


_VERB = re.compile(r"(?:ed|ing|en|t|ly)$")


# --- how many there are in all ----------------------------------------------------------------------------------


def _counted(claims: Sequence[Claim]) -> Iterator[tuple[Key, Claim]]:
    for claim in claims:
        plain = claim.mention and claim.mention.kind == "number" and claim.context and not claim.members
        if plain and claim.nouns and not claim.attribute.startswith("cell") and _total_of(claim):
            yield (claim.document.language, *claim.nouns), claim


def _all_counted(claims: Sequence[Claim]) -> Iterator[Judged]:
    for one, other in crossed(claims):
        ways = {_total_of(one), _total_of(other)}
        if ways == {"all"} or not _exclude(one, other) or (ways == {"holds"} and not _one_subject(one, other)):
            continue
        rivals = {each.value for each in claims if each.document is one.document and _total_of(each) == "holds"}
        if len(ways) == 1 or (len(rivals) <= 1 and _one_holder(one, other)):
            yield Judged(one=one, other=other, level="error", why="all of them, counted in two ways.")


def _one_subject(one: Claim, other: Claim) -> bool:
    """Whether the same named body holds both, on two pages."""
    named = one.subject == other.subject and len([part for part in one.subject.split() if not part.isdigit()]) > 1
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
        return first.value != second.value
    bound, exact = (one, second.value) if one.bound != "exact" else (other, first.value)
    assert bound.mention is not None
    limit = Decimal(str(bound.mention.value))
    if bound.bound in ("about", "less-than", "at-most"):
        slack = limit / 10 if bound.bound == "about" else Decimal(0)
        return exact > limit + slack or exact * 2 < limit
    return exact < limit


@lru_cache(maxsize=1 << 14)
def _total_of(claim: Claim) -> str:
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
        of = _OF.match(behind)
        if of is None:
            return "all" if not _PLACE.match(behind) else ""
        return "all"
    return ""


_OF = re.compile(r"\s(?:of|d(?:u|es?|e la|e l)|d['’]|van|de[rs])\s?", re.IGNORECASE)
_PLACE = re.compile(
    r"\s(?:in|at|on|for|from|with|under|abroad|dans|en|à|au|aux|pour|sur|op|voor|bij|met|aan|im|am|auf|für|mit|aus|bei)\b",
    re.IGNORECASE,
)


def _plural(said: Sequence[str], language: str) -> bool:
    return bool(said) and (language == "de" or said[-1].endswith("s") or said[-1] in ("people", "staff", "children"))


def _second_held(before: str) -> bool:
    """Whether a number is the second that is held: "has a staff of 730 and nearly 300 volunteers"."""
    return bool(
        re.search(r"\b(?:has|have|a|ont|heeft|telt|hat|employs)\b[^.;:]*\d[^.;:]*\s(?:and|et|en|und)\s$", before)
    )


def _one_holder(one: Claim, other: Claim) -> bool:
    """Whether who has so many is whose they all are: named in both, or nobody named on one page."""
    if one.document is other.document and one.context == other.context:
        return False
    holds, every = (one, other) if _total_of(one) == "holds" else (other, one)
    language, text = holds.document.language, every.document.text
    assert every.context is not None
    assert holds.context is not None
    behind = text[every.span.end : min(every.context.end, every.span.end + 60)]
    holder: set[str] = set()
    of = _OF.match(behind)
    if of:
        named = _VERBS.split(behind[of.end() :])[0]
        holder = {canonical(found, language) for word in WORD.findall(named)[:4] if (found := stem(word, language))}
    elif re.search(r"['’]s\s$", text[: every.span.start][-4:]):
        named = text[max(every.context.start, every.span.start - 30) : every.span.start - 3]
        holder = {canonical(stem(word, language), language) for word in WORD.findall(named)[-1:]}
    subject = holds.document.text[holds.context.start : holds.span.start]
    if language == "de" or not WORD.findall(subject):
        subject = holds.document.quote(holds.context)
    stems = {canonical(found, language) for word in WORD.findall(subject) if (found := stem(word, language))}
    titles = [_titled(each.document.title, language) for each in (holds, every)]
    if holds.document is every.document or titles[0] & titles[1]:
        if holder:
            return bool(holder & stems) or holder <= titles[0] | titles[1]
        return holds.document is every.document or bool(stems & titles[1])
    return len(holder & stems) > 1


_VERBS = re.compile(
    r"[.,;:]|\b(?:who|which|that|qui|die|are|is|sont|zijn|sind|werden|worden|serve|meet|have|ont|hebben|haben)\b"
)

STATED = Rule(meets=_stated, judge=_told_twice, by_word=RARE)
"""The price, time limit, term or age of one matter told twice in free words."""

COUNTED = Rule(meets=_counted, judge=_all_counted)
"""What somebody has so many of, and all so many of them: "has six branches", "all seven branches"."""
