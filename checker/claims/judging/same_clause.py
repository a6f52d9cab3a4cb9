"""Judges whether two clauses say one thing with two values, whatever else their sentences say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.claims.judging.judged import Condition, Judged, Rule, crossed, of_a_part
from checker.claims.judging.linkage import RARE, apart, ratio
from checker.claims.judging.linked import ENOUGH, MEETING, why_linked
from checker.claims.judging.records import Record, record_of, telling_nothing
from checker.claims.judging.value_sorts import SPAN
from checker.claims.judging.words_shared import found_in
from checker.language.lazy import lazy_re
from checker.language.same_nouns import canonical_stems
from checker.language.sentences.clause_breaks import THRESHOLD

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.claims.judging.judged import Key

_YEAR = lazy_re(r"(?:1[89]|20)\d\d")
_SLIP = 1.35
_NEAR = 1.7
_TWICE = 2.0
"""How many times the smaller value the greater may be: the more the clauses have in common, the more."""
_OF_DAYS = ("time", "money", "measure", "percent", "age")
"""Sorts of values that need no noun of their own, so that the clause must tell what they are of."""
_MOST_MORE = 2
_ANNUAL = ("-01-01", "-07-01", "-12-31")
"""Days of the year on which much begins and ends."""


def _meets(claims: Sequence[Claim]) -> Iterator[tuple[Key, Claim]]:
    for claim in claims:
        record = record_of(claim)
        if record.sort and not _YEAR.fullmatch(claim.document.quote(claim.value_span)):
            for word in sorted(record.clause.words | record.clause.topic):
                yield (claim.document.language, record.sort, word), claim


def _said_twice(claims: Sequence[Claim]) -> Iterator[Judged]:
    records = {id(claim): record_of(claim) for claim in claims}
    for first, second in crossed(claims):
        one, other = records[id(first)], records[id(second)]
        needed = _needed(one, other)
        if needed is not None:
            rare, most, shared = needed
            among = 0 if first.document is second.document else ENOUGH
            told = tuple(sorted(shared)) if rare else ()
            only_if = Condition(rare=told, most=most, at_least=rare, among=among) if rare or among else None
            yield Judged(one=first, other=second, level="error", why=why_linked(one, other), only_if=only_if)


_Needed = tuple[int, int, frozenset[str]]
"""So many of these words must stand in no more than so many passages."""


def _needed(one: Record, other: Record) -> _Needed | None:
    """How rare the words must be that two clauses share for them to say one thing; None where no rarity would do."""
    shared = found_in(one.clause.words & one.words, other.clause.words & other.words)
    if one.sort == SPAN:
        return (1, RARE, found_in(one.words, other.words)) if shared and _one_end(one, other) else None
    if one.named and other.named and one.named != other.named:
        return None
    if one.sort.startswith("date"):
        more = min(len(a.clause.words - found_in(a.clause.words, b.about)) for a, b in ((one, other), (other, one)))
        return (1, _EVENT, shared) if _one_day(one, other) and len(shared) > 1 and not more else None
    if _of_two_things(one, other) or (_list_of(one.claim) is None) != (_list_of(other.claim) is None):
        return None  # what an item says, its list says with it
    if shared and not shared - telling_nothing(one.language):
        return None  # "three days later", "two days later"
    if _two_sides(one, other):
        return (0, 0, shared) if shared and len(found_in(one.words, other.words)) >= _TOLD else None
    return _of_one_sort(one, other, shared) if apart(one, other) else None


def _of_one_sort(one: Record, other: Record, shared: frozenset[str]) -> _Needed | None:
    size = ratio(one, other)
    first, second = one.clause, other.clause
    more = min(len(a.clause.words - found_in(a.clause.words, b.words)) for a, b in ((one, other), (other, one)))
    if first.years and first.years == second.years and shared and size <= _SLIP and more <= _MOST_MORE:
        contrasted = first.before and second.before and first.before != second.before
        return None if contrasted else (0, 0, shared)  # "we employed 300 people", "we held 310 people"
    if one.sort.partition(" ")[0] in _OF_DAYS:
        if first.own == second.own and size <= _NEAR and _tells_what(one):
            return 0, 0, shared
        for narrow, wide in ((one, other), (other, one)):
            held = found_in(narrow.clause.own, wide.words | wide.clause.topic)
            by_one = one.sort != "percent" and found_in(wide.clause.beside, held)
            by_one = by_one or (one.sort in ("age", "time") and found_in(wide.clause.words, held))
            whole = held and held == narrow.clause.own and narrow.clause.beside & held
            if whole and size <= _NEAR and (len(held) > 1 or by_one):
                return 1, RARE, held
    elif not _rate(one) or _rate(one) != _rate(other):
        shared -= set(one.claim.nouns)
    if not first.figures & second.figures and _words(first.figures) & _words(second.figures):
        return None  # the can of 20 litres, and that of 10
    beside = len(found_in(first.beside, second.beside))
    if first.figures & second.figures and shared and size <= _NEAR:
        return 1, RARE, shared
    if len(shared) > 1 and ((beside and size <= _SLIP) or (beside > 1 and size <= _TWICE)):
        return 1, RARE, shared
    return (2, RARE, shared) if len(shared) > 1 and size <= _NEAR else None


def _tells_what(record: Record) -> bool:
    """Whether a clause says of what a value is, and not only where or when: "53% in Norway", "two days later"."""
    own = record.clause.own - telling_nothing(record.language)
    return bool(own - canonical_stems(record.clause.names, record.language) if record.sort == "percent" else own)


_RATE = lazy_re(
    r"\s(?:an?|per|each|every|par|chaque|elke|pro|je|jede[nrs]?)\s"
    r"(day|week|month|year|head|person|jour|semaine|mois|an|personne|dag|maand|jaar|persoon|Tag|Woche|Monat|Jahr|Person)\b"
)


def _rate(record: Record) -> str:
    """For each of what a number is told, "day" for "eight charts a day"; "" where that is not said."""
    found = _RATE.match(record.claim.document.text, record.claim.span.end)
    return found[1] if found else ""


def _words(figures: frozenset[str]) -> set[str]:
    """The words behind some figures, what they are figures of."""
    return {figure.lstrip("0123456789.,- \u00a0") for figure in figures} - {""}


_TOLD = 2


def _one_day(one: Record, other: Record) -> bool:
    """Whether two days of one sort of event differ in one digit of the year only, or in the day of the month only."""
    days = [record.claim.value for record in (one, other)]
    if len(days[0]) != _DAY or len(days[1]) != _DAY or one.claim.attribute != other.claim.attribute:
        return False
    if one.claim.document is other.claim.document and one.claim.context == other.claim.context:
        return False
    if days[0][4:] == days[1][4:]:
        return not days[0].endswith(_ANNUAL) and sum(a != b for a, b in zip(*days, strict=True)) == 1
    return days[0][:7] == days[1][:7] and sorted(days[0]) == sorted(days[1])


def _one_end(one: Record, other: Record) -> bool:
    """Whether two spans of days have one end in common, and the other lies near."""
    first, second = one.claim.mention, other.claim.mention
    if first is None or second is None or first.kind != second.kind or one.claim.context == other.claim.context:
        return False
    ends = [(str(each.value), str(each.end_value)) for each in (first, second)]
    days = all(len(end) > len("2014") for both in ends for end in both)
    return days and ends[0] != ends[1] and any(a == b for a, b in zip(*ends, strict=True))


_EVENT = 5
"""A word of an event stands in no more passages: those who ratify it, and what it is."""


_DAY = len("2014-03-18")


def _two_sides(one: Record, other: Record) -> bool:
    """Whether one clause says what holds above a threshold and the other what holds below it."""
    told = [THRESHOLD[record.language].search(record.sentence) for record in (one, other)]
    first, second = one.claim.mention, other.claim.mention
    if not any(told) or {one.side, other.side} != {"least", "most"} or first is None or second is None:
        return False
    return one.claim.context != other.claim.context and first.value != second.value and ratio(one, other) <= _SLIP


def _of_two_things(one: Record, other: Record) -> bool:
    """Whether something sets two claims apart: another year, name or rank, or that they stand in one list."""
    first, second = one.claim, other.claim
    if one.bracketed or other.bracketed or one.of_one_person or other.of_one_person:
        return True
    if one.sort != "age" and one.of_age != other.of_age:
        return True
    if one.clause.ranks != other.clause.ranks:
        return True
    if one.years and other.years and not one.years & other.years:
        return True
    if one.sort.startswith("number") and (first.nouns != second.nouns or of_a_part(first) or of_a_part(second)):
        return True
    return of_one_list(first, second)


def of_one_list(one: Claim, other: Claim) -> bool:
    """Whether two claims stand in two items of one list, which tell of two things."""
    lists = [_list_of(claim) for claim in (one, other)]
    return one.document is other.document and lists[0] is not None and lists[0] == lists[1]


def _list_of(claim: Claim) -> int | None:
    block = claim.document.block_at(claim.value_span.start)
    if block is None or (claim.context and block.span.start < claim.context.start):
        return None  # an item of several sentences says itself what it speaks of
    return block.group


SAME_CLAUSE = Rule(meets=_meets, judge=_said_twice, by_word=MEETING)
"""One thing said in two clauses with two values."""
