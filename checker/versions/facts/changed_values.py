"""Tells which values changed between two versions."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.claims.claim import is_cell
from checker.claims.matching import match_claims
from checker.claims.values import date_range
from checker.language.lazy import lazy_re
from checker.language.sums.derived import AGAINST
from checker.versions.comparison import FactChange
from checker.versions.facts.clauses import balanced, clause_around
from checker.versions.facts.hours import in_hours
from checker.versions.facts.leftovers import left_over_pairs
from checker.versions.facts.rows import cell_span, changed_rows, row_subject
from checker.versions.facts.tabulated import Tabulated
from checker.versions.facts.unmatched import Meanings, unmatched_pairs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.document import Span
    from checker.versions.comparison import FactKind

_APART = 12
"""How many times one of two figures may be the other."""
_ASTRAY = 0.2
"""How alike the sentences of two figures must be, as a share, where their sections do not correspond."""
_OTHER_UNIT = 0.3
"""The same where they are told in two units, wherever they stand."""
_YEAR = lazy_re(r"(?:19|20)\d\d")
_MINUTES = {"minute": 1, "hour": 60, "day": 1440, "week": 10_080, "month": 43_200, "year": 525_600}
_SMALLER = {"week": ("day", 7), "year": ("month", 12)}
_PERCENT = Decimal("0.01")
_LOWER, _UPPER = frozenset({"at-least", "more-than"}), frozenset({"at-most", "less-than"})


def changed_values(
    old: Reading,
    new: Reading,
    linked: dict[tuple[int, int], float],
    sections: frozenset[tuple[int, int]],
) -> Iterator[FactChange]:
    """The values that changed, in the order of the new version.

    `linked` tells how alike blocks are that correspond, `sections` which sections do, by their indices.
    """
    matching = match_claims(old, new, linked)
    words = Meanings((*old.claims, *new.claims))
    sure = [pair for pair in matching.pairs if not _astray(*pair, sections, words)]
    kept = {id(claim) for pair in sure for claim in pair}
    gone = [claim for claim in old.claims if id(claim) not in kept]
    come = [claim for claim in new.claims if id(claim) not in kept]
    left = tuple(left_over_pairs(gone, come, sections))
    beside: dict[Span | None, list[Claim]] = defaultdict(list)
    for claim in come:
        beside[claim.context].append(claim)
    pairs = [(one, _told_now(other, beside[other.context]) if _same(one, other) else other) for one, other in sure]
    pairs = Tabulated(old.claims, new.claims, sections).of_today(pairs)
    taken = {id(claim) for pair in (*pairs, *left) for claim in pair}
    known = {(one.context, other.context) for one, other in (*pairs, *left) if not _same(one, other)}
    free = [[claim for claim in side if id(claim) not in taken] for side in (gone, come)]
    found = unmatched_pairs((old.claims, free[0]), (new.claims, free[1]), sections, words)
    more = [pair for pair in found if (pair[0].context, pair[1].context) not in known]
    yield from _changed(old, new, (*pairs, *left, *more))


def _astray(one: Claim, other: Claim, sections: frozenset[tuple[int, int]], words: Meanings) -> bool:
    """Whether two different figures were matched though their sentences share too few words.

    They share enough where their sections correspond, unless one is told in days and the other in months.
    """
    if _same(one, other) or one.timeless or other.timeless:
        return False
    cells = is_cell(one), is_cell(other)
    if not any(cells) and _unit(one) != _unit(other) and words.alike(one, other) < _OTHER_UNIT:
        return True
    first, second = (claim.document.section_at(claim.value_span.start).index for claim in (one, other))
    if (first, second) in sections:
        return False
    return cells[0] != cells[1] or words.alike(one, other) < _ASTRAY


def _told_now(claim: Claim, others: Sequence[Claim]) -> Claim:
    """The value of today where a claim only tells what it was: "61 million parcels, against 9 million in 2012"."""
    if claim.mention is None or claim.context is None or is_cell(claim):
        return claim
    against = AGAINST.get(claim.document.language, AGAINST["en"])
    for other in others:
        if (
            other.mention is not None
            and (other.mention.kind, other.mention.unit) == (claim.mention.kind, claim.mention.unit)
            and claim.mention.kind != "date"
            and other.value_span.end <= claim.value_span.start
            and against.search(claim.document.text, other.value_span.end, claim.value_span.start)
        ):
            return other
    return claim


def _changed(old: Reading, new: Reading, pairs: Sequence[tuple[Claim, Claim]]) -> Iterator[FactChange]:
    changed = [(one, other) for one, other in pairs if not _same(one, other) and _one_thing(one, other)]
    yield from changed_rows(old, new, [pair for pair in changed if is_cell(pair[0]) and is_cell(pair[1])])
    for one, other in changed:
        if is_cell(one) and is_cell(other):
            continue
        subject = _subject(one, other)
        before, after = _said(one), _said(other)
        yield FactChange(
            kind=_kind(other),
            subject=subject,
            old=old.place(_clause(one)),
            new=new.place(_clause(other)),
            old_value=before,
            new_value=after,
            message=f"{subject}: “{before}” became “{after}”." if subject else f"“{before}” became “{after}”.",
        )


def _one_thing(one: Claim, other: Claim) -> bool:
    """Whether two claims that were matched can be of one thing.

    Two dates need more than a verb in common: "the register held 9 entries", "elections held in May". Figures of one
    thing seldom become twelve times what they were, and a year beside a noun counts nothing.
    """
    sizes = _size(one), _size(other)
    if sizes[0] is not None and sizes[1] is not None:
        small, large = sorted((sizes[0], sizes[1]))
        if (_year(one) and _year(other)) or ((_mere_one(one) or _mere_one(other)) and one.bound != other.bound):
            return False
        if any(claim.mention and in_hours(claim.document.text, claim.mention.span) for claim in (one, other)):
            return False  # told with the hours that belong to it
        return is_cell(one) or is_cell(other) or not _one_unit(one, other) or large <= _APART * small or not small
    if not (one.timeless and other.timeless) or one.attribute.startswith("dated "):
        return True
    return one.subject == other.subject or len(one.words & other.words) > 1


def _size(claim: Claim) -> Decimal | None:
    """The size of a figure, of a duration in minutes; None for a date."""
    if claim.mention is None or isinstance(claim.mention.value, str):
        return None
    return abs(claim.mention.value) * _MINUTES.get(claim.mention.unit or "", 1)


def _one_unit(one: Claim, other: Claim) -> bool:
    units = _unit(one), _unit(other)
    return units[0] == units[1] or all(unit in _MINUTES for unit in units)


def _unit(claim: Claim) -> str | None:
    return claim.mention.unit if claim.mention else None


def _mere_one(claim: Claim) -> bool:
    """Whether a value is a "one" in words, which often counts nothing: "One swim costs 5 euro"."""
    return claim.mention is not None and claim.mention.spelled and claim.mention.value == 1


def _year(claim: Claim) -> bool:
    """Whether a bare number is written as a year is."""
    mention = claim.mention
    return mention is not None and mention.kind == "number" and bool(_YEAR.fullmatch(mention.text))


def _subject(one: Claim, other: Claim) -> str:
    """What a changed value is about, as an editor would say: a row, what both versions name, the heading above.

    A name that only stands near a value is not what the value is of: "from Mali to Chad, two centres".
    """
    for claim in (other, one):
        if is_cell(claim):
            return row_subject(claim)
    if other.timeless or other.attribute == "term" or (other.subject == one.subject and _leads(other)):
        return other.about
    document = other.document
    return document.section_at(other.value_span.start).heading or document.title or other.about


def _leads(claim: Claim) -> bool:
    """Whether the sentence of a claim begins with the name that it is held to be about, an article at most before."""
    if not (claim.subject_text and claim.context):
        return False
    sentence = claim.document.quote(claim.context)
    before, found, _ = sentence.partition(claim.subject_text)
    return bool(found) and len(before.split()) <= 1


def _said(claim: Claim) -> str:
    """The words that state a value, on one line, their brackets whole."""
    span = cell_span(claim) if is_cell(claim) else balanced(claim.document.text, claim.span)
    return " ".join(claim.document.quote(span).split())


def _same(one: Claim, other: Claim) -> bool:
    """Whether two claims state one value with one bound."""
    assert one.mention is not None
    assert other.mention is not None
    if one.mention.kind == other.mention.kind == "date":
        first, second = date_range(str(one.mention.value)), date_range(str(other.mention.value))
        whole = one.mention.end_value is None and other.mention.end_value is None
        return one.value == other.value or (whole and bool(first and second and first.meets(second)))
    # "at least 120" and "less than 120" are two sides of one limit
    same = amounts(one.mention) == amounts(other.mention)
    return same and (one.bound == other.bound or one.said == other.said or _limits(one, other))


def _limits(one: Claim, other: Claim) -> bool:
    """Whether one claim limits its value from below and the other from above."""
    bounds = {one.bound, other.bound}
    return bool(bounds & _LOWER and bounds & _UPPER)


def amounts(mention: Mention) -> tuple[str, ...]:
    """A value in its unit; a week is seven days, a year twelve months, and 50 per cent a half."""
    unit, times = (
        ("", _PERCENT) if mention.kind == "percent" else _SMALLER.get(mention.unit or "", (mention.unit or "", 1))
    )
    values = (mention.value, mention.end_value)
    return (unit, *(str((value * times).normalize()) if isinstance(value, Decimal) else str(value) for value in values))


def _clause(claim: Claim) -> Span:
    """The part of the sentence that states a claim; a row as a whole."""
    if is_cell(claim):
        return cell_span(claim)
    if claim.context is None:
        return claim.span
    return clause_around(claim.document.text, claim.span, claim.context)


def _kind(claim: Claim) -> FactKind:
    if claim.attribute.startswith("dated "):
        return "name"
    return "date" if claim.mention and claim.mention.kind == "date" else "number"
