"""Tells which facts changed between two versions: what was "7 countries" is "8", who joined a list, what is new."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from checker.claims.matching import linked_sections
from checker.claims.mentions import PassageReader, passage_mentions
from checker.versions.addresses import changed_addresses
from checker.versions.bodies import changed_bodies
from checker.versions.by_section import changed_sections
from checker.versions.changed_values import changed_values
from checker.versions.covered import Covered
from checker.versions.enumerated import changed_enumerations
from checker.versions.holders import changed_holders
from checker.versions.items import changed_items
from checker.versions.listed import changed_lists
from checker.versions.lone import lone_passages
from checker.versions.rewordings import changed_wordings, rewordings
from checker.versions.scope import parts, parts_of_parts, relisted, restated
from checker.versions.standing import changed_standing
from checker.versions.statements import Likeness, read_statements
from checker.versions.successors import successors

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.document import Document, Place, Span
    from checker.versions.comparison import BlockLink, FactChange, SectionLink

_CLAUSE_CHARS = 90
"""A clause as long as this reads at a glance beside another."""
_SENTENCE_CHARS = 240
"""A sentence as long as this is shown whole; of a longer one the clause that changed."""


def facts_between(
    old: Document,
    new: Document,
    links: Sequence[BlockLink],
    sections: Sequence[SectionLink],
    read: PassageReader = passage_mentions,
) -> tuple[FactChange, ...]:
    """The facts that the two versions state differently, in the order of the new version, what is gone last.

    The statements of the versions are matched by what they speak of; those with one value are unchanged, the others
    are the changes; of what only one version tells, the weightiest is new, or gone. Only what can have changed is
    read: blocks that correspond and have the same values in them state the same facts. So the time depends on what
    was edited, not on how long the page is. `read` is asked for the values of each block.
    """
    edited = [
        link
        for link in links
        if link.kind != "same" and not any(block.furniture is not None for block in (*link.old, *link.new))
    ]
    before, after = parts(old, new, edited, read)
    changes = [
        *_changed_statements(
            before, after, [link for link in edited if restated(link, new.language, read)], links, sections
        ),
        *_changed_members(before, after, [link for link in edited if relisted(link)]),
        *changed_items(old, new, links),
        *changed_addresses(old, new, links, sections),
    ]
    changes += _changed_sentences(before, after, edited, links, sections, changes)
    rows: dict[tuple[object, ...], list[FactChange]] = defaultdict(list)
    for change in _not_told_twice([_in_its_sentence(change, old, new) for change in changes]):
        rows[(change.kind, *_places(change))].append(change)
    return tuple(sorted((_one_row(row, new.language) for row in rows.values()), key=_order))


def _changed_statements(
    old: Reading,
    new: Reading,
    chosen: Sequence[BlockLink],
    links: Sequence[BlockLink],
    sections: Sequence[SectionLink],
) -> Iterator[FactChange]:
    """The values that changed in these blocks."""
    if not chosen:
        return
    before, after = parts_of_parts(old, new, chosen)
    linked = _linked(links)
    yield from changed_values(before, after, linked, _joined(before, after, linked, sections))


def _changed_members(old: Reading, new: Reading, chosen: Sequence[BlockLink]) -> Iterator[FactChange]:
    """Who joined and left the lists in these blocks."""
    if chosen:
        yield from changed_lists(*parts_of_parts(old, new, chosen))


def _changed_sentences(
    before: Reading,
    after: Reading,
    edited: Sequence[BlockLink],
    links: Sequence[BlockLink],
    sections: Sequence[SectionLink],
    told: Sequence[FactChange],
) -> list[FactChange]:
    """What whole sentences say differently, and what only one version says, beside the changes `told`."""
    if not edited:
        return []
    linked = _linked(links)
    likeness = Likeness(*read_statements(before, after), linked, _joined(before, after, linked, sections))
    found = [*changed_holders(before, after, likeness), *changed_standing(before, after, likeness, told)]
    found += changed_sections(before, after, likeness, (*told, *found))
    found += changed_bodies(before, after, likeness, (*told, *found))
    reworded = rewordings(likeness)
    found += changed_wordings(before, after, likeness, reworded, (*told, *found))
    found += changed_enumerations(before, after, likeness, reworded, (*told, *found))
    found += successors(before, after, likeness, (*told, *found))
    found += lone_passages(before, after, likeness, reworded, edited, sections, (*told, *found))
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


def _in_its_sentence(change: FactChange, old: Document, new: Document) -> FactChange:
    """The change with its places as wide as the sentences that tell it, if these can be read at a glance."""
    if change.old is None or change.new is None:
        return change
    return replace(change, old=_widened(change.old, old), new=_widened(change.new, new))


def _widened(place: Place, document: Document) -> Place:
    sentence = place.context_span
    block = document.block_at(place.span.start)
    row = block is not None and block.kind == "row"
    whole = not row and len(sentence) <= _SENTENCE_CHARS and sentence.contains(place.span)
    return document.place(sentence, sentence) if whole else place


def _places(change: FactChange) -> tuple[Span | None, Span | None]:
    return change.old.span if change.old else None, change.new.span if change.new else None


def _one_row(changes: Sequence[FactChange], language: str) -> FactChange:
    """The changes that the same two passages show, as one row.

    A value that stands bare ("95 %") is told with its clause, if that is short and the row tells of nothing else.
    """
    first = changes[0]
    if first.old is None or first.new is None:
        return first
    told = list(dict.fromkeys((change.old_value or "", change.new_value or "") for change in changes))
    before, after = ("; ".join(_outermost(side)) for side in zip(*told, strict=True))
    clauses = [" ".join(place.quote.split()).strip(" .;") for place in (first.old, first.new)]
    short = first.kind == "number" and max(map(len, clauses)) <= _CLAUSE_CHARS
    if short and any(_is_bare(value, language) for value in (before, after)):
        before, after = clauses
    if (before, after) == (first.old_value, first.new_value):
        return first
    return replace(first, old_value=before, new_value=after, message=f"{first.subject}: “{before}” became “{after}”.")


def _outermost(said: Sequence[str]) -> Iterator[str]:
    """The passages that no other of these holds, in order, each once."""
    for each in dict.fromkeys(said):
        if not any(each != other and each in other for other in said):
            yield each


def _is_bare(value: str, language: str) -> bool:
    """Whether a value is no more than a figure with its unit: what it is of has to be told beside it."""
    return any(mention.text == value for mention in passage_mentions(value, language))


def _order(change: FactChange) -> tuple[int, int, str]:
    place = change.new or change.old
    assert place is not None
    return (0 if change.new else 1, place.span.start, change.kind)
