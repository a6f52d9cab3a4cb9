"""Judges which claims of pages are about one fact, and what it means that their values agree or not."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from checker.claims.judging.alike import ALIKE
from checker.claims.judging.counted import COUNTED, COUNTED_SINCE
from checker.claims.judging.dated import ACTS, DAYS, EVENTS, IN_POSTS, LAST_DAYS, ONCE, SINCE, TERMS
from checker.claims.judging.dated_rows import DATED_ROWS, DAY_ROWS
from checker.claims.judging.holdings import LIMITS, STAFFS
from checker.claims.judging.judged import COMMON, Judged, Rule, crossed
from checker.claims.judging.linked import LINKED
from checker.claims.judging.members import BODIES
from checker.claims.judging.rows_told import ROWS
from checker.claims.judging.same_act import SAME_ACT
from checker.claims.judging.same_clause import SAME_CLAUSE
from checker.claims.judging.slips import SLIPS, SLIPS_HERE
from checker.claims.judging.sole import SOLE
from checker.claims.judging.tabled import TABLES
from checker.claims.pairing import Weights, judge
from checker.claims.values import date_range

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from checker.claims.claim import Claim
    from checker.claims.judging.judged import Key
    from checker.claims.reading import Reading

_DECADES = 400
"""Days within which two pages count as of one time."""


def judged_pairs(
    readings: Sequence[Reading],
    *,
    newest: frozenset[str] | None = None,
    within: bool | None = True,
    weights: Weights | None = None,
) -> Iterator[Judged]:
    """What the claims of these documents, all in one language, say about the same facts: contradictions, and notes.

    With `within`, claims of one document are held against each other; without, those of different ones; None is both.
    `weights` are those of these claims, unless they are a choice from many more. In the order of the rules, and of
    the passages.
    """
    pages = [claims for reading in readings if (claims := stating(reading))]
    if not pages:
        return
    weights = weights or Weights(claim for claims in pages for claim in claims)
    place = {id(claim): n for n, claim in enumerate(claim for claims in pages for claim in claims)}
    said = Counter(_counted(claim) for claims in pages for claim in claims if claim.nouns)
    for judged in told(_found(pages, within, weights, place), newest, within, weights):
        if not _both_meant(judged, said):
            yield judged


def _counted(claim: Claim) -> tuple[int, tuple[str, ...], str]:
    """What a claim counts on which page, and how many."""
    return id(claim.document), claim.nouns, claim.value


def _both_meant(judged: Judged, said: Counter[tuple[int, tuple[str, ...], str]]) -> bool:
    """Whether one page counts the same twice and more with either number: seven in some parts, eight in others."""
    one, other = judged.one, judged.other
    if one.document is not other.document or not one.nouns or one.nouns != other.nouns:
        return False
    return min(said[_counted(one)], said[_counted(other)]) > 1


def stating(reading: Reading) -> list[Claim]:
    """The claims of a page that can be held against others: those that state a number or a day."""
    return [claim for claim in reading.claims if claim.mention is not None]


def _found(
    pages: Sequence[Sequence[Claim]], within: bool | None, weights: Weights, place: Mapping[int, int]
) -> Iterator[Judged]:
    """What each rule finds, in the order of the passages, claims of one page against each other too."""
    for rule in RULES:
        if rule.within and within is False:
            continue
        found: list[Judged] = []
        groups: dict[Key, list[Claim]] = defaultdict(list)
        for number, claims in enumerate(pages):
            for key, claim in rule.meets(claims):
                groups[(str(number), *key) if rule.within else key].append(claim)
        for key, group in groups.items():
            if len(group) > 1 and not (rule.by_word and weights.count(key[-1]) > rule.by_word):
                found += rule.judge(group)
        found.sort(key=lambda each: (place[id(each.one)], place[id(each.other)]))
        yield from found


def told(
    found: Iterable[Judged], newest: frozenset[str] | None, within: bool | None, weights: Weights
) -> Iterator[Judged]:
    """Of what the rules find, in their order, what is to be told: two claims once, and only what is of one time."""
    seen: set[tuple[int, int]] = set()
    for judged in found:
        key = (id(judged.one), id(judged.other))
        same = judged.one.document is judged.other.document
        if (within is not None and same != within) or key in seen or not _of_one_time(judged, newest):
            continue
        if judged.only_if is None or judged.only_if.holds(weights):
            seen.add(key)
            yield judged


def _of_one_time(judged: Judged, newest: frozenset[str] | None) -> bool:
    """Whether two claims may be held against each other: what can change, only on pages that are both in force."""
    one, other = judged.one.document, judged.other.document
    if one is other or judged.level == "note":
        return True
    lasting = judged.one.timeless or judged.one.attribute == "term"
    if one.page_or_path == other.page_or_path:
        return _over(judged) or judged.one.attribute in (*ONCE, "term")
    if newest is not None and not {one.path, other.path} <= newest:
        return False  # what an older version of another page said is that page's matter
    return lasting or not (one.date and other.date) or abs((one.date - other.date).days) <= _DECADES


def _over(judged: Judged) -> bool:
    """Whether two versions of a page date what was past when the older of them was written."""
    days = [claim.document.date for claim in (judged.one, judged.other) if claim.document.date]
    dates = all(claim.mention and claim.mention.kind == "date" for claim in (judged.one, judged.other))
    spans = [date_range(claim.value) for claim in (judged.one, judged.other)] if dates else []
    return len(days) == 2 and dates and all(span and span.high < min(days).toordinal() for span in spans)


def _counts(claims: Sequence[Claim]) -> Iterator[tuple[Key, Claim]]:
    for claim in claims:
        if claim.mention and claim.mention.kind == "number" and claim.nouns and " " in claim.subject:
            yield (claim.subject, claim.nouns[-1], claim.value), claim


def _summed(claims: Sequence[Claim]) -> Iterator[Judged]:
    plain = [claim for claim in claims if not claim.members]
    for total in claims:
        if total.members:
            for one in plain[:COMMON]:
                if one.document.page_or_path != total.document.page_or_path:
                    yield Judged(one=one, other=total, level="note", why=_sum_told(total))


def _sum_told(total: Claim) -> str:
    assert total.mention is not None
    return f"they agree ({int(total.value) - 1} and {total.members[1]} make {total.value}), but are worded differently."


SUMS = Rule(meets=_counts, judge=_summed)
"""A count on one page, and on another the list and one more that make it."""


def _bounded(claims: Sequence[Claim]) -> Iterator[tuple[Key, Claim]]:
    for claim in claims:
        if claim.mention and claim.mention.kind == "number" and len(claim.nouns) > 1 and claim.bound != "exact":
            yield (*claim.nouns, claim.value), claim


def _told_in_two_ways(claims: Sequence[Claim]) -> Iterator[Judged]:
    for one, other in crossed(claims):
        if one.document.page_or_path != other.document.page_or_path and one.bound != other.bound and judge(one, other):
            yield Judged(
                one=one,
                other=other,
                level="note",
                why="they agree, as approximations of one number, but are worded differently.",
            )


TOLD_IN_TWO_WAYS = Rule(meets=_bounded, judge=_told_in_two_ways)
"""One count told in two ways that agree, on two pages: "more than 40 partners" and "some 40 partners"."""

RULES = (
    EVENTS,
    DAYS,
    SINCE,
    TERMS,
    ACTS,
    IN_POSTS,
    LAST_DAYS,
    SLIPS,
    SLIPS_HERE,
    STAFFS,
    LIMITS,
    LINKED,
    SAME_CLAUSE,
    ALIKE,
    SOLE,
    COUNTED,
    COUNTED_SINCE,
    BODIES,
    TABLES,
    ROWS,
    DATED_ROWS,
    DAY_ROWS,
    SAME_ACT,
    SUMS,
    TOLD_IN_TWO_WAYS,
)
"""In the order in which they are asked: two claims are told of once."""
