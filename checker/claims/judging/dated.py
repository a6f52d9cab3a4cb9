"""Judges what happened or is due on one day and is told with two: an event, a law, a term, a post, a last day."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

from checker.claims.judging.judged import Condition, Judged, Rule, crossed
from checker.claims.judging.linkage import RARE
from checker.claims.judging.records import record_of
from checker.claims.judging.words_shared import found_in
from checker.claims.names import is_full_name
from checker.claims.pairing import judge
from checker.claims.values import any_year, date_range, range_of
from checker.language.attributes import ANEW
from checker.language.bodies.posts import IN_OFFICE, POSTS
from checker.language.dates.succession import TAKING
from checker.language.dates.told_dates import HANDED_IN, LAST_DAY, NAMED_ACT, NOT_THE_HEAD, UNSPECIFIC
from checker.language.lazy import lazy_re
from checker.language.same_nouns import canonical_stems
from checker.language.stems import WORD

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.claims.judging.judged import Key

ONCE = frozenset({"founded", "born", "died", "annexed", "eradicated"})
"""Events that happen to a thing once; a treaty may be signed, a school opened, more than once."""
_OF_A_DAY = frozenset({"in force", "signed", "adopted", "founded"})
_DAY = len("2021-04-21")
_YEAR, _HALF_A_YEAR, _SEASON = 366, 183, 92
"""Days."""


def _exact_day(claim: Claim) -> bool:
    mention = claim.mention
    return mention is not None and mention.kind == "date" and mention.end_value is None and len(claim.value) == _DAY


def _happened(claims: Sequence[Claim]) -> Iterator[tuple[Key, Claim]]:
    for claim in claims:
        once = claim.timeless and claim.attribute in ONCE and claim.bound == "exact"
        if (
            once
            and not _later(claim)
            and is_full_name(claim.subject)
            and not ANEW.search(claim.document.quote(claim.span))
        ):
            yield (claim.subject, claim.attribute), claim


def _events(claims: Sequence[Claim]) -> Iterator[Judged]:
    for one, other in crossed(claims):
        if not judge(one, other) and (_days_apart(one, other) > _YEAR or _other_year(one, other)):
            yield Judged(one=one, other=other, level="error", why="what happened once cannot have two dates.")


EVENTS = Rule(meets=_happened, judge=_events)
"""What happened once, told with two dates: more than a year apart, since a law is often older than what it founds."""


def _other_year(one: Claim, other: Claim) -> bool:
    """Whether two days are one day of two years."""
    return _exact_day(one) and _exact_day(other) and one.value[4:] == other.value[4:]


_SINCE = lazy_re(r"\b(?:since|depuis(?: le)?|sinds|sedert|seit)(?: (?:dem|den|de|the))?\s$", re.IGNORECASE)


def _lasting(claims: Sequence[Claim]) -> Iterator[tuple[Key, Claim]]:
    for claim in claims:
        mention, start = claim.mention, claim.value_span.start
        if (
            mention is None
            or mention.kind != "date"
            or mention.end_value is not None
            or not is_full_name(claim.subject)
        ):
            continue
        once = claim.timeless and claim.value[:1].isdigit() and not _later(claim)
        if once and _SINCE.search(claim.document.text[max(0, start - 16) : start]):
            yield (claim.document.language, claim.subject, claim.attribute), claim


def _began(claims: Sequence[Claim]) -> Iterator[Judged]:
    for one, other in crossed(claims):
        if _days_apart(one, other) > 0 and one.context != other.context:
            yield Judged(one=one, other=other, level="error", why="what has been so ever since began once.")


SINCE = Rule(meets=_lasting, judge=_began)
"""Since when something has been closed, in force, open …, told with two dates."""


def _to_the_day(claims: Sequence[Claim]) -> Iterator[tuple[Key, Claim]]:
    for claim in claims:
        words = claim.subject.split()
        day = claim.timeless and claim.attribute in _OF_A_DAY and claim.bound == "exact" and len(claim.value) == _DAY
        if day and len(words) > 1 and not _later(claim):
            for word in words:
                yield (claim.attribute, claim.value[:4], word), claim


def _days(claims: Sequence[Claim]) -> Iterator[Judged]:
    for one, other in crossed(claims):
        subjects = sorted((set(one.subject.split()), set(other.subject.split())), key=len)
        if _near(one, other) and subjects[0] <= subjects[1]:
            yield Judged(one=one, other=other, level="error", why="one event of one year, told with two days.")


DAYS = Rule(meets=_to_the_day, judge=_days)
"""The day on which something named was signed or came into force, told with two days of one year."""


def _near(one: Claim, other: Claim) -> bool:
    """Whether two days of a year differ in the day only, or in the month only."""
    return one.value != other.value and (one.value[5:7] == other.value[5:7] or one.value[8:] == other.value[8:])


_NAME_CHARS = 110


def _named_acts(claims: Sequence[Claim]) -> Iterator[tuple[Key, Claim]]:
    for claim in claims:
        if _exact_day(claim) and claim.context:
            start = claim.value_span.start
            before = claim.document.text[max(claim.context.start, start - _NAME_CHARS) : start]
            named = NAMED_ACT[claim.document.language].search(before)
            name = _telling(named[1], claim.document.language) if named else frozenset()
            if name:
                yield (claim.document.language, claim.value[:4], *sorted(name)), claim


def _telling(name: str, language: str) -> frozenset[str]:
    """The stems of a law's name that other laws do not have."""
    words = [word for word in WORD.findall(name) if word.casefold() not in UNSPECIFIC[language]]
    return canonical_stems(words, language)


def _acts(claims: Sequence[Claim]) -> Iterator[Judged]:
    for one, other in crossed(claims):
        if _near(one, other) and one.context != other.context:
            yield Judged(one=one, other=other, level="error", why="one law by its name, told with two dates.")


ACTS = Rule(meets=_named_acts, judge=_acts)
"""A law or treaty that its name and its day tell apart from others, told with two days of one year."""


def _later(claim: Claim) -> bool:
    """Whether the claim's date lies after the day of its page: a plan may change."""
    assert claim.mention is not None
    allowed = range_of(claim.mention)
    day = claim.document.date
    return bool(allowed and day and allowed.low > day.toordinal())


def _days_apart(one: Claim, other: Claim) -> float:
    """How many days lie between two dates at least; 0 where that cannot be told."""
    assert one.mention is not None
    assert other.mention is not None
    first, second = range_of(one.mention, "exact"), range_of(other.mention, "exact")
    return max(first.low - second.high, second.low - first.high) if first and second else 0.0


def _served(claims: Sequence[Claim]) -> Iterator[tuple[Key, Claim]]:
    for claim in claims:
        if (
            claim.attribute == "term"
            and claim.span != claim.value_span
            and is_full_name(claim.subject)
            and _past(claim)
        ):
            yield (claim.subject,), claim


def _terms(claims: Sequence[Claim]) -> Iterator[Judged]:
    for one, other in crossed(claims):
        first, second = one.value.split("/"), other.value.split("/")
        if first[0] != second[0] and first[-1] != second[-1]:
            continue  # two terms of one person
        if one.value != other.value:
            yield Judged(one=one, other=other, level="error", why="a term that is over cannot have changed.")


TERMS = Rule(meets=_served, judge=_terms)
"""A past term of office told with other years: "(1980-1992)" and "(1980-1990)"."""


def _past(claim: Claim) -> bool:
    assert claim.mention is not None
    end = date_range(str(claim.mention.end_value))
    return end is not None and (claim.document.date is None or end.low <= claim.document.date.toordinal())


_PERSON = lazy_re(
    r"(?<![\w.])(?=([A-ZÀ-Þ][\w'’-]+)(?: [A-ZÀ-Þ]\.)? (?:(?:van|von|de|der|den|du|ter|zu) ){0,2}([A-ZÀ-Þ][\w'’-]+))"
)
"""Each two words with a capital that follow each other, one of which may be a title."""
_POST_CHARS = 60


def _in_posts(claims: Sequence[Claim]) -> Iterator[tuple[Key, Claim]]:
    for claim in claims:
        mention, context = claim.mention, claim.context
        if mention is None or mention.kind != "date" or mention.end_value is not None or not context:
            continue
        if not claim.value[:1].isdigit() or len(context) > _LONG or not _came(claim) or _later(claim):
            continue
        sentence = claim.document.quote(context)
        for found in _PERSON.finditer(sentence):
            yield (claim.document.language, found[1].casefold(), found[2].casefold()), claim


_LONG = 400


def _came(claim: Claim) -> bool:
    """Whether a date is that on which somebody came into a post."""
    language = claim.document.language
    assert claim.context is not None
    text, value = claim.document.text, claim.value_span
    start = max(claim.context.start, value.start - _POST_CHARS)
    said = re.split(r"[;:]|, (?:and|et|en|und) ", text[start : value.start])[-1]
    sentence = claim.document.quote(claim.context)
    if not TAKING[language].search(said) or NOT_THE_HEAD[language].search(sentence):
        return False
    return bool(IN_OFFICE[language].search(sentence) or POSTS[language].search(sentence))


def _posts(claims: Sequence[Claim]) -> Iterator[Judged]:
    told: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        told[claim.document.path].add(claim.value)
    careers = {path for path, days in told.items() if len(days) > 1}
    for one, other in crossed(claims):
        if one.document is other.document or {one.document.path, other.document.path} & careers:
            continue
        posts = [_posts_named(each) for each in (one, other)]
        if posts[0] and posts[1] and not posts[0] & posts[1]:
            continue
        if _days_apart(one, other) > _HALF_A_YEAR or _other_year(one, other):
            yield Judged(one=one, other=other, level="error", why="one person came into one post at two times.")


def _posts_named(claim: Claim) -> set[str]:
    found = POSTS[claim.document.language].findall(record_of(claim).sentence)
    return {each.casefold() for each in found}


IN_POSTS = Rule(meets=_in_posts, judge=_posts)
"""Since when somebody has been in a post, told on two pages."""


def _due(claims: Sequence[Claim]) -> Iterator[tuple[Key, Claim]]:
    for claim in claims:
        once = claim.timeless and claim.attribute not in _CLOSING
        if (
            (_exact_day(claim) or _day_of_any_year(claim))
            and not once
            and claim.context
            and len(claim.context) <= _LONG
        ):
            start = claim.value_span.start
            before = claim.document.text[max(claim.context.start, start - _NAME_CHARS) : start]
            if LAST_DAY[claim.document.language].search(before):
                for word in sorted(_due_words(claim)):
                    yield (claim.document.language, word), claim


_CLOSING = ("closed", "ended")


def _day_of_any_year(claim: Claim) -> bool:
    """Whether a date is a day and a month without a year: "by 15 May"."""
    mention = claim.mention
    return bool(mention and mention.kind == "date" and mention.end_value is None and len(claim.value) == len("--05-15"))


def _due_apart(one: Claim, other: Claim) -> bool:
    """Whether two last days are two days of one season; those of two years may both be right."""
    days = one.value, other.value
    if any(day.startswith("--") for day in days):
        days = any_year(days[0]), any_year(days[1])
    first, second = date_range(days[0]), date_range(days[1])
    return (
        first is not None
        and second is not None
        and days[0][:4] == days[1][:4]
        and (0 < abs(first.low - second.low) <= _SEASON)
    )


@lru_cache(maxsize=8)
def _handed_in(language: str) -> frozenset[str]:
    return canonical_stems(HANDED_IN[language], language)


def _due_words(claim: Claim) -> frozenset[str]:
    """What is due, by the words of its clause."""
    return record_of(claim).clause.words - _handed_in(claim.document.language)


def _last_days(claims: Sequence[Claim]) -> Iterator[Judged]:
    for one, other in crossed(claims):
        if one.context == other.context or not _due_apart(one, other):
            continue
        first, second = record_of(one), record_of(other)
        words = _due_words(one), _due_words(other)
        shared = found_in(*words)
        alike = all(
            len(each - found_in(each, about)) == 0
            for each, about in zip(words, (second.about, first.about), strict=True)
        )
        if shared and alike and first.words != second.words and first.ranks == second.ranks:
            only_if = Condition(rare=tuple(sorted(shared)), most=2 * RARE)
            yield Judged(one=one, other=other, level="error", why="one last day, told with two dates.", only_if=only_if)


LAST_DAYS = Rule(meets=_due, judge=_last_days)
"""The last day on which something can be done, told with two."""
