"""Tells which facts changed between two versions: what was "7 countries" is "8", who joined a list, what is new."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.claims.matching import linked_sections, match_claims
from checker.claims.reading import Reading
from checker.claims.values import date_range
from checker.language.derived import AGAINST, WORKED_OUT
from checker.versions.alone import lone_statements
from checker.versions.by_section import changed_sections
from checker.versions.clauses import balanced, clause_around
from checker.versions.comparison import FactChange
from checker.versions.covered import Covered
from checker.versions.holders import changed_holders
from checker.versions.hours import in_hours
from checker.versions.items import changed_items
from checker.versions.leftovers import left_over_pairs
from checker.versions.listed import changed_lists
from checker.versions.rewordings import changed_wordings
from checker.versions.rows import cell_span, changed_rows, is_cell, row_subject
from checker.versions.scope import parts, relisted, restated
from checker.versions.standing import changed_standing
from checker.versions.statements import Likeness, read_statements
from checker.versions.topics import changed_topics

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.claims.mention import Mention
    from checker.document import Document, Span
    from checker.versions.comparison import BlockLink, FactKind, SectionLink

_APART = 12
"""How many times one of two figures may be the other."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}
_SMALLER = {"week": ("day", 7), "year": ("month", 12)}
_LOWER, _UPPER = frozenset({"at-least", "more-than"}), frozenset({"at-most", "less-than"})


def facts_between(
    old: Document, new: Document, links: Sequence[BlockLink], sections: Sequence[SectionLink]
) -> tuple[FactChange, ...]:
    """The facts that the two versions state differently, in the order of the new version, what is gone last.

    The statements of the versions are matched by what they speak of; those with one value are unchanged, the others
    are the changes. An event with its date that only one version tells is new, or gone. Only what can have changed is
    read: blocks that correspond and have the same values in them state the same facts. So the time depends on what
    was edited, not on how long the page is.
    """
    edited = [
        link
        for link in links
        if link.kind != "same" and not any(block.furniture is not None for block in (*link.old, *link.new))
    ]
    changes = [
        *_changed_statements(old, new, [link for link in edited if restated(link, new.language)], links, sections),
        *_changed_members(old, new, [link for link in edited if relisted(link)]),
        *changed_items(old, new, links),
    ]
    changes += _changed_sentences(old, new, edited, links, sections, changes)
    rows: dict[tuple[object, ...], list[FactChange]] = defaultdict(list)
    for change in _not_told_twice(changes):
        rows[(change.kind, *(place.span if place else None for place in (change.old, change.new)))].append(change)
    return tuple(sorted(map(_one_row, rows.values()), key=_order))


def _changed_statements(
    old: Document,
    new: Document,
    chosen: Sequence[BlockLink],
    links: Sequence[BlockLink],
    sections: Sequence[SectionLink],
) -> Iterator[FactChange]:
    """The values that changed, and the events and sums that are new, in these blocks."""
    if not chosen:
        return
    before, after = (Reading(document) for document in parts(old, new, chosen))
    linked = _linked(links)
    matching = match_claims(before, after, linked)
    left = tuple(left_over_pairs(matching.old, matching.new, _joined(before, after, linked, sections)))
    pairs = [(one, _told_now(other, matching.new) if _same(one, other) else other) for one, other in matching.pairs]
    yield from _changed(before, after, (*pairs, *left))
    taken = {id(claim) for _, claim in left}
    yield from (_added(after, claim) for claim in matching.new if id(claim) not in taken and _salient(claim, old))


def _told_now(claim: Claim, others: Sequence[Claim]) -> Claim:
    """The value of today where a claim only tells what it was: "61 million parcels, against 9 million in 2012"."""
    if claim.mention is None or claim.context is None or is_cell(claim):
        return claim
    against = AGAINST.get(claim.document.language, AGAINST["en"])
    for other in others:
        if (
            other.context == claim.context
            and other.mention is not None
            and (other.mention.kind, other.mention.unit) == (claim.mention.kind, claim.mention.unit)
            and claim.mention.kind != "date"
            and other.value_span.end <= claim.value_span.start
            and against.search(claim.document.text, other.value_span.end, claim.value_span.start)
        ):
            return other
    return claim


def _changed_members(old: Document, new: Document, chosen: Sequence[BlockLink]) -> Iterator[FactChange]:
    """Who joined and left the lists in these blocks."""
    if chosen:
        before, after = (Reading(document) for document in parts(old, new, chosen))
        yield from changed_lists(before, after)


def _changed_sentences(
    old: Document,
    new: Document,
    edited: Sequence[BlockLink],
    links: Sequence[BlockLink],
    sections: Sequence[SectionLink],
    told: Sequence[FactChange],
) -> list[FactChange]:
    """What whole sentences say differently, and what only one version says, beside the changes `told`."""
    if not edited:
        return []
    before, after = (Reading(document) for document in parts(old, new, edited))
    linked = _linked(links)
    likeness = Likeness(*read_statements(before, after), linked, _joined(before, after, linked, sections))
    found = [*changed_holders(before, after, likeness), *changed_standing(before, after, likeness, told)]
    found += changed_sections(before, after, likeness, (*told, *found))
    found += changed_wordings(before, after, likeness, (*told, *found))
    topics = tuple(changed_topics(before, after, edited, sections, likeness))
    found += topics
    found += lone_statements(before, after, likeness, (*told, *found), topics)
    return found


def _joined(
    old: Reading, new: Reading, linked: dict[tuple[int, int], float], sections: Sequence[SectionLink]
) -> frozenset[tuple[int, int]]:
    """Which sections correspond, by their indices: those that belong together, and those to which most text went."""
    joined = {(link.old.index, link.new.index) for link in sections if link.old and link.new}
    return frozenset(joined | set(linked_sections(old, new, linked).items()))


def _linked(links: Sequence[BlockLink]) -> dict[tuple[int, int], float]:
    """How alike blocks are that correspond, by their indices."""
    return {(one.index, other.index): link.score for link in links for one in link.old for other in link.new}


def _not_told_twice(changes: Sequence[FactChange]) -> list[FactChange]:
    """The changes without what is only new or only gone where another change tells of the same words."""
    kept: list[FactChange] = []
    old, new = Covered(), Covered()
    for change in sorted(changes, key=lambda change: change.old is None or change.new is None):
        place, others = (change.old, old) if change.new is None else (change.new, new)
        whole = change.old is None or change.new is None
        if whole and place and others.touches(place.span):
            continue
        kept.append(change)
        if change.old:
            old.add(change.old.span)
        if change.new:
            new.add(change.new.span)
    return kept


def _one_row(changes: Sequence[FactChange]) -> FactChange:
    """The changes of one sort that the same two passages show, as one row."""
    first = changes[0]
    told = dict.fromkeys((change.old_value, change.new_value) for change in changes)
    if len(told) == 1 or None in (first.old, first.new):
        return first
    before, after = ("; ".join(dict.fromkeys(filter(None, side))) for side in zip(*told, strict=True))
    return replace(first, old_value=before, new_value=after, message=f"{first.subject}: “{before}” became “{after}”.")


def _order(change: FactChange) -> tuple[int, int, str]:
    place = change.new or change.old
    assert place is not None
    return (0 if change.new else 1, place.span.start, change.kind)


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
    """The size of a figure, of a duration in days; None for a date."""
    if claim.mention is None or isinstance(claim.mention.value, str):
        return None
    return abs(claim.mention.value) * _DAYS.get(claim.mention.unit or "", 1)


def _one_unit(one: Claim, other: Claim) -> bool:
    units = [claim.mention.unit if claim.mention else None for claim in (one, other)]
    return units[0] == units[1] or all(unit in _DAYS for unit in units)


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
    same = _amounts(one.mention) == _amounts(other.mention)
    return same and (one.bound == other.bound or one.said == other.said or _limits(one, other))


def _limits(one: Claim, other: Claim) -> bool:
    """Whether one claim limits its value from below and the other from above."""
    bounds = {one.bound, other.bound}
    return bool(bounds & _LOWER and bounds & _UPPER)


def _amounts(mention: Mention) -> tuple[str, ...]:
    """A value in its unit; a week is seven days and a year twelve months."""
    unit, times = _SMALLER.get(mention.unit or "", (mention.unit or "", 1))
    values = (mention.value, mention.end_value)
    return (unit, *(str(value * times) if isinstance(value, Decimal) else str(value) for value in values))


def _clause(claim: Claim) -> Span:
    """The part of the sentence that states a claim; a row as a whole."""
    if is_cell(claim):
        return cell_span(claim)
    if claim.context is None:
        return claim.span
    return clause_around(claim.document.text, claim.span, claim.context)


def _salient(claim: Claim, old: Document) -> bool:
    """Whether a statement that only the new version has is a fact that changed: an event, a sum.

    What happened before the day of the old version was as true then: that it is told now is a change of the text.
    """
    if claim.mention is None or is_cell(claim) or _worked_out(claim):
        return False
    if claim.mention.kind == "money":
        return claim.bound == "exact" and not claim.when and claim.mention.text not in old.text
    if not claim.timeless or claim.bound != "exact":
        return False
    happened = date_range(str(claim.mention.value))
    return old.date is None or happened is None or happened.high > old.date.toordinal()


def _worked_out(claim: Claim) -> bool:
    """Whether a value only gives an example of what stands before it: "three of them thus pay 9 euro"."""
    start = claim.context.start if claim.context else claim.span.start
    words = WORKED_OUT.get(claim.document.language, WORKED_OUT["en"])
    return bool(words.search(claim.document.text, start, claim.value_span.start))


def _kind(claim: Claim) -> FactKind:
    if claim.attribute.startswith("dated "):
        return "name"
    return "date" if claim.mention and claim.mention.kind == "date" else "number"


def _added(new: Reading, claim: Claim) -> FactChange:
    clause = _clause(claim)
    said = " ".join(new.document.quote(clause).split())
    subject = new.document.section_at(claim.value_span.start).heading or new.document.title
    return FactChange(
        kind="added",
        subject=subject,
        old=None,
        new=new.place(clause),
        old_value=None,
        new_value=said,
        message=f"{subject}: “{said}” is new.",
    )
