"""Judges which claims of pages are about one fact, and what it means that their values agree or not."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from checker.claims.holdings import holdings, is_limit, limits
from checker.claims.judged import COMMON, Judged, crossed, of_a_part
from checker.claims.matters import answers, fees, members
from checker.claims.pairing import Weights, comparable, judge, slip
from checker.claims.tabled import retold
from checker.claims.values import date_range, range_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.claims.judged import Level
    from checker.claims.reading import Reading
    from checker.document import Document

_CLOSE = 0.75
"""How much of the words of two sentences both must have, to be one statement."""
_CLOSE_LIMITS = 0.6
"""The same for two time limits: "within six weeks"."""
_LEAST_WORDS = 3
"""How many words two sentences must share to be one statement."""
_CROWD = 400
"""Nor does one with more figures beside it, however few the passages: a row of thousands of cells."""
_YEAR = 366
"""Days."""
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
    `weights` are those of these claims, unless they are a choice from many more.
    """
    claims = [claim for reading in readings for claim in reading.claims if claim.mention is not None]
    if not claims:
        return
    weights = weights or Weights(claims)
    seen: set[tuple[int, int]] = set()
    for rule in _RULES:
        for judged in rule(claims, weights):
            key = (id(judged.one), id(judged.other))
            same = judged.one.document is judged.other.document
            if (within is not None and same != within) or key in seen or not _of_one_time(judged, newest):
                continue
            seen.add(key)
            yield judged


def _tables(claims: Sequence[Claim], weights: Weights) -> Iterator[Judged]:
    """What a text says of a table's row against the row itself."""
    del weights
    for one, other in retold(claims):
        yield Judged(one=one, other=other, level="error", why="the table has another value.")


def _of_one_time(judged: Judged, newest: frozenset[str] | None) -> bool:
    """Whether two claims may be held against each other: what can change, only on pages that are both in force."""
    one, other = judged.one.document, judged.other.document
    if one is other or judged.level == "note":
        return True
    lasting = judged.one.timeless or judged.one.attribute == "term"
    if _page(one) == _page(other):
        return lasting
    if newest is not None and not {one.path, other.path} <= newest:
        return False  # what an older version of another page said is that page's matter
    return lasting or not (one.date and other.date) or abs((one.date - other.date).days) <= _DECADES


def _page(document: Document) -> str:
    """Which page a document is a version of; one that tells none is a page of its own."""
    return document.page or document.path


def _groups(claims: Iterable[Claim], key: str) -> Iterator[list[Claim]]:
    found: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.subject:
            found[(claim.subject, getattr(claim, key))].append(claim)
    for _, group in sorted(found.items()):
        if len(group) > 1:
            yield group


def _surely_named(claim: Claim) -> bool:
    """Whether the subject is a name of several words: one word alone is too often another thing."""
    return len([part for part in claim.subject.split() if not part.isdigit()]) > 1


def _events(claims: Sequence[Claim], weights: Weights) -> Iterator[Judged]:
    """What happened once, told with two dates."""
    del weights
    once = [
        claim
        for claim in claims
        if claim.timeless and claim.attribute in ONCE and claim.bound == "exact" and not _later(claim)
    ]
    for group in _groups(once, "attribute"):
        for one, other in crossed(group):
            if not _surely_named(one) or judge(one, other) or not _apart(one, other):
                continue
            yield Judged(
                one=one,
                other=other,
                level="error",
                why="what happened once cannot have two dates.",
            )


ONCE = frozenset({"founded", "born", "died", "annexed", "eradicated"})
"""Events that happen to a thing once; a treaty may be signed, a school opened, more than once."""


def _later(claim: Claim) -> bool:
    """Whether the claim's date lies after the day of its page: a plan may change."""
    assert claim.mention is not None
    allowed = range_of(claim.mention)
    day = claim.document.date
    return bool(allowed and day and allowed.low > day.toordinal())


def _apart(one: Claim, other: Claim) -> bool:
    """Whether two dates are more than a year apart: a law is often older than what it founds."""
    assert one.mention is not None
    assert other.mention is not None
    first, second = range_of(one.mention), range_of(other.mention)
    return bool(first and second) and max(first.low - second.high, second.low - first.high) > _YEAR  # type: ignore[union-attr]


def _terms(claims: Sequence[Claim], weights: Weights) -> Iterator[Judged]:
    """A past term of office told with other years: "(1980-1992)" and "(1980-1990)"."""
    del weights
    terms = [claim for claim in claims if claim.attribute == "term" and claim.span != claim.value_span]
    for group in _groups(terms, "attribute"):
        for one, other in crossed(group):
            if one.value == other.value or not _surely_named(one) or not (_past(one) and _past(other)):
                continue
            first, second = one.value.split("/"), other.value.split("/")
            if first[0] != second[0] and first[-1] != second[-1]:
                continue  # two terms of one person
            yield Judged(one=one, other=other, level="error", why="a term that is over cannot have changed.")


def _past(claim: Claim) -> bool:
    assert claim.mention is not None
    end = date_range(str(claim.mention.end_value))
    return end is not None and (claim.document.date is None or end.low <= claim.document.date.toordinal())


def _figures_of_a_day(claims: Sequence[Claim], weights: Weights) -> Iterator[Judged]:
    """One thing counted on one day with two results."""
    del weights
    by_day: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.nouns and len(claim.when) == 10 and not of_a_part(claim):
            by_day[(claim.when, claim.nouns[-1], claim.mention.kind if claim.mention else "")].append(claim)
    for _, group in sorted(by_day.items()):
        for one, other in crossed(group):
            if comparable(one, other) and one.nouns == other.nouns and not judge(one, other):
                yield Judged(one=one, other=other, level="error", why="the same count on the same day.")


def _restatements(claims: Sequence[Claim], weights: Weights) -> Iterator[Judged]:
    """Two sentences that say the same with another value: a time limit, a share, a count."""
    by_word: dict[str, list[Claim]] = defaultdict(list)
    figures = [claim for claim in claims if claim.mention and claim.mention.kind in ("duration", "percent", "number")]
    for claim in figures:
        if not claim.attribute.startswith("cell"):
            for each in sorted(claim.words):
                by_word[each].append(claim)
    for one in figures:
        near = {
            id(other): other
            for each in one.words
            if weights.count(each) <= COMMON and len(by_word[each]) <= _CROWD
            for other in by_word[each]
            if other.context != one.context or other.document is not one.document
        }
        for other in sorted(near.values(), key=_place_of):
            if (one.document.path, one.value_span) < (other.document.path, other.value_span) and _restates(
                one, other, weights
            ):
                yield Judged(one=one, other=other, level="error", why="the same statement with two values.")


def _place_of(claim: Claim) -> tuple[str, int]:
    return claim.document.path, claim.value_span.start


def _restates(one: Claim, other: Claim, weights: Weights) -> bool:
    if not comparable(one, other) or judge(one, other):
        return False
    shared = one.words & other.words
    assert one.mention is not None
    if one.mention.kind != "duration" and not one.nouns:
        return False
    if len(shared) < _LEAST_WORDS or one.nouns[-1:] != other.nouns[-1:]:
        return False
    if one.words - other.words and other.words - one.words:
        return False  # each says something that the other does not: "weekly" here, "monthly" there
    least = _CLOSE_LIMITS if one.mention.kind == "duration" and is_limit(one) and is_limit(other) else _CLOSE
    return weights.sum(shared) >= least * weights.sum(one.words | other.words)


def _slips(claims: Sequence[Claim], weights: Weights) -> Iterator[Judged]:
    """Two exact figures of one unit that differ by two swapped digits."""
    del weights
    by_digits: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        mention = claim.mention
        if mention and not isinstance(mention.value, str) and claim.bound == "exact":
            digits = "".join(sorted(f"{mention.value.normalize():f}"))
            by_digits[(digits, mention.kind, mention.unit or "")].append(claim)
    for (digits, _, unit), group in sorted(by_digits.items()):
        if len(digits) < 3:
            continue
        for one, other in crossed(group):
            if not slip(one, other) or not comparable(one, other):
                continue
            if unit or (one.nouns and one.nouns == other.nouns and "." not in digits):
                level: Level = "error" if len(digits) > 3 else "warning"
                why = "the same figure but for two digits that change places."
                yield Judged(one=one, other=other, level=level, why=why)


def _summed(claims: Sequence[Claim], weights: Weights) -> Iterator[Judged]:
    """A count on one page, and on another the list and one more that make it."""
    del weights
    counts = [claim for claim in claims if claim.mention and claim.mention.kind == "number" and claim.nouns]
    plain: dict[tuple[str, str, str], list[Claim]] = defaultdict(list)
    for claim in counts:
        if not claim.members:
            plain[(claim.subject, claim.nouns[-1], claim.value)].append(claim)
    for total in (claim for claim in counts if claim.members):
        for one in plain[(total.subject, total.nouns[-1], total.value)][:COMMON]:
            if _page(one.document) != _page(total.document) and " " in one.subject:
                yield Judged(one=one, other=total, level="note", why=_sum_told(total))


def _sum_told(total: Claim) -> str:
    assert total.mention is not None
    return f"they agree ({int(total.value) - 1} and {total.members[1]} make {total.value}), but are worded differently."


def _told_in_two_ways(claims: Sequence[Claim], weights: Weights) -> Iterator[Judged]:
    """One count told in two ways that agree, on two pages: "more than 40 partners" and "some 40 partners"."""
    del weights
    by_noun: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.mention and claim.mention.kind == "number" and len(claim.nouns) > 1 and claim.bound != "exact":
            by_noun[(*claim.nouns, claim.value)].append(claim)
    for _, group in sorted(by_noun.items()):
        for one, other in crossed(group):
            if _page(one.document) != _page(other.document) and one.bound != other.bound and judge(one, other):
                yield Judged(
                    one=one,
                    other=other,
                    level="note",
                    why="they agree, as approximations of one number, but are worded differently.",
                )


_RULES = (
    _events,
    _terms,
    _figures_of_a_day,
    _restatements,
    _slips,
    holdings,
    limits,
    fees,
    answers,
    members,
    _tables,
    _summed,
    _told_in_two_ways,
)
"""In the order in which they are asked: two claims are told of once."""
