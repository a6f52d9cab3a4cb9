"""Tells which facts changed between two versions: what was "7 countries" is "8", who joined a list, what is new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.claims.matching import linked_sections
from checker.claims.mentions import PassageReader, passage_mentions
from checker.versions.facts.addresses import changed_addresses
from checker.versions.facts.alongside import told_alongside
from checker.versions.facts.bodies import changed_bodies
from checker.versions.facts.by_section import changed_sections
from checker.versions.facts.changed_values import changed_values
from checker.versions.facts.enumerated import changed_enumerations
from checker.versions.facts.events import changed_events
from checker.versions.facts.holders import changed_holders
from checker.versions.facts.items import changed_items
from checker.versions.facts.legal_acts import changed_acts
from checker.versions.facts.listed import changed_lists
from checker.versions.facts.lone import lone_passages
from checker.versions.facts.one_row import told_in_rows
from checker.versions.facts.points import changed_points
from checker.versions.facts.renumbered import numbers_anew, only_follows
from checker.versions.facts.rewordings import changed_wordings, rewordings
from checker.versions.facts.scope import parts, parts_of_parts, relisted, restated
from checker.versions.facts.standing import changed_standing
from checker.versions.facts.statements import Likeness, read_statements
from checker.versions.facts.successors import successors
from checker.versions.facts.told import Told

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.document import Document
    from checker.versions.comparison import BlockLink, FactChange, SectionLink


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
    linked = {(one.index, other.index): link.score for link in links for one in link.old for other in link.new}
    joined = _joined(before, after, linked, sections)
    changes = [
        *_changed_statements(
            before, after, [link for link in edited if restated(link, new.language, read)], linked, sections
        ),
        *_changed_members(before, after, [link for link in edited if relisted(link)]),
        *changed_items(old, new, links),
        *(changed_points(before, after, joined) if edited else ()),
        *changed_addresses(old, new, links, sections),
    ]
    likeness = Likeness(*read_statements(before, after), linked, joined) if edited else None
    if likeness:
        changes += _changed_sentences(before, after, likeness, edited, sections, changes)
    if numbers := numbers_anew(sections):
        changes = [change for change in changes if not only_follows(change, numbers, new.language)]
    rows = told_in_rows(changes, old, new)
    return told_alongside(rows, likeness, before, after) if likeness else rows


def _changed_statements(
    old: Reading,
    new: Reading,
    chosen: Sequence[BlockLink],
    linked: dict[tuple[int, int], float],
    sections: Sequence[SectionLink],
) -> Iterator[FactChange]:
    """The values that changed in these blocks; `linked` tells how alike blocks are that correspond."""
    if not chosen:
        return
    before, after = parts_of_parts(old, new, chosen)
    yield from changed_values(before, after, linked, _joined(before, after, linked, sections))


def _changed_members(old: Reading, new: Reading, chosen: Sequence[BlockLink]) -> Iterator[FactChange]:
    """Who joined and left the lists in these blocks."""
    if chosen:
        yield from changed_lists(*parts_of_parts(old, new, chosen))


def _changed_sentences(
    before: Reading,
    after: Reading,
    likeness: Likeness,
    edited: Sequence[BlockLink],
    sections: Sequence[SectionLink],
    told: Sequence[FactChange],
) -> list[FactChange]:
    """What whole sentences say differently, and what only one version says, beside the changes `told`."""
    said = Told(told)
    found = [*changed_holders(before, after, likeness), *changed_standing(before, after, likeness, said)]
    said.add(found)
    reworded = rewordings(likeness)
    for changes in (
        changed_sections(before, after, likeness, said),
        changed_bodies(before, after, likeness, said),
        changed_wordings(before, after, likeness, reworded, said),
        changed_enumerations(before, after, likeness, reworded, said),
        changed_acts(before, after, likeness, said),
        changed_events(before, after, likeness, said),
        successors(before, after, likeness, said),
        lone_passages(before, after, likeness, reworded, edited, sections, said),
    ):
        more = [*changes]  # looked for only now: none of it is told by those before
        said.add(more)
        found += more
    return found


def _joined(
    old: Reading, new: Reading, linked: dict[tuple[int, int], float], sections: Sequence[SectionLink]
) -> frozenset[tuple[int, int]]:
    """Which sections correspond, by their indices: those that belong together, and those to which most text went."""
    joined = {(link.old.index, link.new.index) for link in sections if link.old and link.new}
    return frozenset(joined | set(linked_sections(old, new, linked).items()))
