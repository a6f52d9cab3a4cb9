"""Tells which points of a list, or rows of a table, are new or gone where the other version tells the rest in prose."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from checker.document import Span
from checker.language.meanings import of_one_meaning
from checker.language.stems import content_stems
from checker.language.sums import SUMS
from checker.versions.comparison import FactChange
from checker.versions.facts.clauses import trimmed
from checker.versions.facts.told import in_one_line, only_one_says
from checker.versions.pointers import pointers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.document import Block, Document

_FEWEST, _MOST = 3, 40
"""A list of fewer points is none that can be told from prose; of more, it tells more than any prose."""
_SAID = 0.5
"""A point is told elsewhere if a sentence has so many of its words."""
_ALONE = 0.34
"""If none has so many, it is not."""
_ALIKE_CHARS = 4
"""Words that begin alike for so long are one: "owner", "ownership"."""
_RUN_CHARS = 400


class _Sentence(NamedTuple):
    section: int
    span: Span
    stems: frozenset[str]


def changed_points(old: Reading, new: Reading, sections: Iterable[tuple[int, int]]) -> Iterator[FactChange]:
    """The points that a list, or a table, has beside those that the other version tells in prose: one change a list.

    Of the points at least half must be told in the sections that correspond; a row of a table is known by its heading.
    """
    pairs = sorted(sections)
    yield from _beside_prose(new, old, [(after, before) for before, after in pairs], added=True)
    yield from _beside_prose(old, new, pairs, added=False)


def _beside_prose(
    listing: Reading, prose: Reading, sections: Sequence[tuple[int, int]], *, added: bool
) -> Iterator[FactChange]:
    partners: dict[int, set[int]] = {}
    for here, there in sections:
        partners.setdefault(here, set()).add(there)
    lists = _lists(listing.document)
    if not lists:
        return
    sentences = _sentences(prose)
    listed = {block.section for points in _lists(prose.document) for block in points}
    document = listing.document
    for points in lists:
        across = partners.get(points[0].section, set())
        if not across or across & listed:
            continue
        near = [sentence for sentence in sentences if sentence.section in across]
        heads = [_head(block, document) for block in points]
        likest = [max(near, key=lambda sentence: _share(head, sentence), default=None) for head in heads]
        told = [one for head, one in zip(heads, likest, strict=True) if one and _share(head, one) >= _SAID]
        if 2 * len(told) < len(points) or len(told) < _FEWEST - 1:
            continue
        alone = [
            block
            for block, head in zip(points, heads, strict=True)
            if max((_share(head, sentence) for sentence in sentences), default=0.0) < _ALONE
        ]
        if alone and alone[0].kind == "item":
            rest = max(told, key=told.count)
            yield _joined(listing, alone, prose, rest.span, added=added)
        for block in alone if points[0].kind == "row" else ():
            yield _row(document, block, added=added)


def _row(document: Document, block: Block, *, added: bool) -> FactChange:
    """A row that is new or gone, at its heading."""
    place = document.place(block.span)
    change = only_one_says(place, place.section or document.title, added=added)
    head = document.place(block.cells[0] if block.cells else block.span, block.span)
    return replace(change, new=head) if added else replace(change, old=head)


def _joined(listing: Reading, alone: Sequence[Block], prose: Reading, rest: Span, *, added: bool) -> FactChange:
    document = listing.document
    whole = Span(alone[0].span.start, alone[-1].span.end)
    shown = trimmed(document.text, whole if len(whole) <= _RUN_CHARS else alone[0].span)
    here, there = listing.place(shown), prose.place(trimmed(prose.document.text, rest))
    was, now = (there, here) if added else (here, there)
    subject = now.section or (document if added else prose.document).title
    members = ", ".join(in_one_line(block.text).strip(" ,;.") for block in alone)
    return FactChange(
        kind="list",
        subject=subject,
        old=was,
        new=now,
        old_value=in_one_line(was.quote),
        new_value=in_one_line(now.quote),
        message=f"{subject}: {members} {'joined' if added else 'left'}.",
    )


def _lists(document: Document) -> list[list[Block]]:
    """The points of each list and the rows of each table that say something of their own, if they are some."""
    total = SUMS.get(document.language, SUMS["en"]).total_row
    leading = pointers(document)
    found: dict[int, list[Block]] = {}
    for block in document.blocks:
        if block.group is None or block.kind not in ("item", "row") or block.header or block.furniture is not None:
            continue
        if block.index not in leading and not (block.kind == "row" and total.match(block.text)):
            found.setdefault(block.group, []).append(block)
    return [points for points in map(_with_figures, found.values()) if _FEWEST <= len(points) <= _MOST]


def _with_figures(points: list[Block]) -> list[Block]:
    """The points that hold a figure where most do: the others head them."""
    counting = [block for block in points if any(map(str.isdigit, block.text))]
    return counting if 2 * len(counting) > len(points) else points


def _sentences(reading: Reading) -> list[_Sentence]:
    document = reading.document
    return [
        _Sentence(block.section, span, _stems(document.quote(span), document))
        for block in document.content
        if block.kind not in ("title", "heading", "code")
        for span in ([block.span] if block.kind == "row" else reading.sentences_in(block.span))
    ]


def _head(block: Block, document: Document) -> frozenset[str]:
    """The words that a point is known by: of a row those of its first cell."""
    return _stems(document.quote(block.cells[0]) if block.cells else block.text, document)


def _stems(text: str, document: Document) -> frozenset[str]:
    return of_one_meaning(content_stems(text, document.language), document.language)


def _share(head: frozenset[str], sentence: _Sentence) -> float:
    """How many of the words that a point is known by a sentence says, as a share; all of none."""
    said = sum(word in sentence.stems or _begins_alike(word, sentence.stems) for word in head)
    return said / len(head) if head else 1.0


def _begins_alike(word: str, others: frozenset[str]) -> bool:
    return any(
        min(len(word), len(other)) >= _ALIKE_CHARS and (word.startswith(other) or other.startswith(word))
        for other in others
    )
