"""Judges statements that say one thing of two values: since when, until when, by when, what share, up to what limit."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from checker.claims.judging.holdings import is_limit
from checker.claims.judging.judged import Condition, Judged, Rule, crossed, of_a_part
from checker.claims.judging.linkage import RARE, apart, ratio
from checker.claims.judging.linked import ENOUGH, MEETING, why_linked
from checker.claims.judging.once import once_of_each
from checker.claims.judging.records import Record, record_of
from checker.claims.judging.same_clause import of_one_list
from checker.claims.judging.told_apart import told_apart
from checker.claims.judging.value_sorts import SPAN
from checker.claims.judging.wholes import restricted
from checker.claims.judging.words_shared import found_in
from checker.claims.values import agreement, date_range
from checker.language.alike import AIMED, AT, BEGINS, CONSEQUENCE, ENDS, NAMES_NOTHING, RULING, TERM, WE, YOU_MAY
from checker.language.attributes import ANEW
from checker.language.same_nouns import canonical_stems

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.claims.judging.judged import Key
    from checker.claims.mention import Mention

_BEFORE_CHARS = 40
_FAR = 2.2
"""How many times one limit another may be, where both are meant for the same."""
_POINTS = 5
"""A share told in words, "two thirds", is meant to no more than so many points."""
_BEGUN = frozenset({"opened", "in force", "launched"})
"""Events from which on something has been so."""
_SHARED = 0.6
"""One share may be so much more than the other, as a part of it, where both are meant for the same."""
_LEFT = 2
"""So many words of one clause may be missing from the other passage."""


class _Statement:
    """What a claim says as a statement of its value; each part is worked out once, for it is asked for in each pair."""

    def __init__(self, claim: Claim) -> None:
        self.record = record_of(claim)

    @cached_property
    def roles(self) -> dict[str, str]:
        """As what a claim states its values, and these: of a span both ends, of any other one at most."""
        record, claim = self.record, self.record.claim
        assert claim.mention is not None
        if record.sort == SPAN:
            ends = str(claim.mention.value), str(claim.mention.end_value)
            return {role: end for role, end in zip(("begins", "ends"), ends, strict=True) if end[:1].isdigit()}
        if record.sort.startswith("date"):
            return dict.fromkeys(date_roles(record), claim.value)
        if self.share is not None:
            return {"share": claim.value}
        sort = record.sort.partition(" ")[0] if record.sort.startswith("number") else record.sort
        return {f"limit of {sort}": claim.value} if sort and (record.side or _in_time(record)) else {}

    @cached_property
    def share(self) -> Mention | None:
        """The share that a claim states, in per cent; None for any other value."""
        return share_of(self.record.claim)

    @cached_property
    def telling(self) -> frozenset[str]:
        """The words of its clause that tell what is spoken of."""
        return self.record.clause.words & self.record.words - _unspecific(self.record.language)

    @cached_property
    def skeleton(self) -> str:
        """The sentence without its value: what is said alike in every section holds in each for something else."""
        claim, sentence = self.record.claim, self.record.sentence
        assert claim.context is not None
        start = claim.value_span.start - claim.context.start
        return sentence[:start] + sentence[start + len(claim.value_span) :]


def share_of(claim: Claim) -> Mention | None:
    """The share that a claim states, in per cent; None for any other value."""
    mention = claim.mention
    if mention is None or isinstance(mention.value, str):
        return None
    if mention.kind == "percent" and mention.end_value is None:
        return mention
    in_words = mention.kind == "number" and mention.spelled
    if in_words and 0 < mention.value < 1:
        return replace(mention, kind="percent", value=mention.value * 100, unit="%")
    return None


statement_of = once_of_each(_Statement)


def _in_time(record: Record) -> bool:
    """Whether a length of time is one within which something is to be done."""
    return record.sort == "time" and (is_limit(record.claim) or bool(TERM[record.language].search(record.sentence)))


def date_roles(record: Record) -> Iterator[str]:
    """As what a text states a date: "begins", "ends", "aim"; more than one where its words leave it open."""
    claim, language = record.claim, record.language
    assert claim.context is not None
    start = claim.value_span.start
    lead = claim.document.text[max(claim.context.start, start - _BEFORE_CHARS) : start]
    if claim.timeless and claim.attribute in _BEGUN and claim.bound == "exact" and not ANEW.search(record.sentence):
        yield "begins"
    elif claim.bound in ("exact", "at-most"):
        yield from (role for role, words in (("begins", BEGINS), ("ends", ENDS)) if words[language].search(lead))
    if len(claim.value) == len("2014") and AIMED[language].search(record.sentence) and not _over(claim):
        yield from ("aim",) if not lead.strip() or AT[language].search(lead) else ()


def _over(claim: Claim) -> bool:
    """Whether a date was past when its page was written."""
    days, day = date_range(claim.value), claim.document.date
    return bool(days and day and days.high < day.toordinal())


@lru_cache(maxsize=8)
def _unspecific(language: str) -> frozenset[str]:
    return canonical_stems(NAMES_NOTHING[language].split(), language)


def _meets(claims: Sequence[Claim]) -> Iterator[tuple[Key, Claim]]:
    for claim in claims:
        if claim.mention is None or claim.context is None or claim.attribute.startswith(("cell", "score")):
            continue
        statement = statement_of(claim)
        for role in statement.roles:
            for word in sorted(statement.telling):
                yield (claim.document.language, role, word), claim


def _alike(claims: Sequence[Claim]) -> Iterator[Judged]:
    statements = {id(claim): statement_of(claim) for claim in claims}
    for first, second in crossed(claims):
        ours, yours = statements[id(first)], statements[id(second)]
        one, other = ours.record, yours.record
        if not _apart(ours, yours) or told_apart(one, other) or of_one_list(first, second):
            continue
        if ours.skeleton == yours.skeleton:
            continue
        found = _of_one_thing(ours, yours)
        if found is not None:
            rare, shared = found
            among = 0 if first.document is second.document else ENOUGH
            only_if = Condition(rare=tuple(sorted(shared)), most=RARE, at_least=rare, among=among)
            yield Judged(one=first, other=second, level="error", why=why_linked(one, other), only_if=only_if)


def _apart(first: _Statement, second: _Statement) -> bool:
    """Whether two values, each stated as the same, cannot both be it."""
    one, other = first.record, second.record
    ours, yours = first.roles, second.roles
    roles = sorted(ours.keys() & yours.keys())
    if roles[:1] == ["share"]:
        return _shares_apart(first, second)
    if any(role.startswith("limit") for role in roles):
        return _limits_apart(one, other)
    events = {each.claim.attribute for each in (one, other)} & _BEGUN
    if len(events) > 1:
        return False
    differ = [role for role in roles if not _same_day(ours[role], yours[role])]
    if one.sort == other.sort == SPAN:
        days = [(ours[role][4:], yours[role][4:]) for role in roles]
        return len(differ) == 2 and all(our == your != "" for our, your in days)
    return bool(differ)


def _same_day(one: str, other: str) -> bool:
    first, second = date_range(one), date_range(other)
    return first is None or second is None or first.meets(second)


def _shares_apart(one: _Statement, other: _Statement) -> bool:
    """Whether a share in words and one in figures exclude each other."""
    first, second = one.share, other.share
    if first is None or second is None or (one.record.sort == "percent") == (other.record.sort == "percent"):
        return False
    claims = one.record.claim, other.record.claim
    if of_a_part(claims[0]) or of_a_part(claims[1]):
        return False
    slack = _POINTS if "exact" in (first.bound, second.bound) and first.bound == second.bound else 1
    low, high = sorted((float(first.value), float(second.value)))
    return slack < high - low < low * _SHARED and not agreement(first, second, claims[0].bound, claims[1].bound)


def _limits_apart(one: Record, other: Record) -> bool:
    """Whether two limits of one thing are set: two least ones, two greatest, or one free to 50 and not beyond 80."""
    counted = [set(record.claim.nouns) for record in (one, other)]
    if (
        one.claim.value == other.claim.value
        or not 1 < ratio(one, other) <= _FAR
        or (any(counted) and not counted[0] & counted[1])
    ):
        return False
    if one.sort == "time" and (not one.side or not other.side):
        return apart(one, other) and not (_of_theirs(one, other) or _of_theirs(other, one))
    ruling = RULING[one.language]
    if one.side == other.side:
        return one.sort.startswith("number on ") or all(ruling.search(each.sentence) for each in (one, other))
    beyond = one if one.side == "least" else other
    return beyond.claim.bound == "more-than" and bool(CONSEQUENCE[one.language].search(beyond.sentence))


def _of_theirs(one: Record, other: Record) -> bool:
    """Whether one time is the reader's, "you can object within", and the other the body's own: "we decide within"."""
    language = one.language
    return bool(YOU_MAY[language].search(one.sentence) and WE[language].search(other.sentence))


def _of_one_thing(first: _Statement, second: _Statement) -> tuple[int, frozenset[str]] | None:
    """How many of which words must be rare for two clauses to speak of one thing; None where they speak of two."""
    one, other = first.record, second.record
    words = first.telling, second.telling
    shared = found_in(*words)
    left = [
        each - found_in(each, against.about | against.clause.words) - set(record.claim.nouns)
        for each, record, against in ((words[0], one, other), (words[1], other, one))
    ]
    figures = sorted((one.figures, other.figures), key=len)
    if (
        not shared
        or one.clause.ranks != other.clause.ranks
        or (one.sort[:4] == "date" and not figures[0] <= figures[1])
    ):
        return None
    we = [bool(WE[record.language].search(record.sentence)) for record in (one, other)]
    if we[0] != we[1] and len(left[we[0]]) == 1:
        left[we[0]] = frozenset()  # the body that the page calls "we"
    if not left[0] and not left[1]:
        event = {one.claim.attribute, other.claim.attribute} & _BEGUN
        return None if event and len(shared) < 2 else (1, shared)
    if any(restricted(record.claim, each, shared) for record, each in zip((one, other), left, strict=True)):
        return None
    few = min(map(len, left)) == 0 and max(map(len, left)) <= _LEFT and len(shared) > 1
    return (1 + (max(map(len, left)) > 1), shared) if few and not one.sort.startswith("date") else None


ALIKE = Rule(meets=_meets, judge=_alike, by_word=MEETING)
"""One thing said of two values, in words that tell as what: since, until, by, a share, the least, the most."""
