"""Puts the changes of facts into rows: a row tells all that one passage of the old version became in the new one."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from checker.claims.mentions import passage_mentions
from checker.document import Span
from checker.versions.facts.covered import Covered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.document import Document, Place
    from checker.versions.comparison import FactChange

_Side = Literal["old", "new"]
_CLAUSE_CHARS = 140
"""A clause as long as this reads at a glance beside another."""
_SENTENCE_CHARS = 240
"""A sentence as long as this is shown whole; of a longer one the clause that changed."""
PASSAGE_CHARS = 300
"""Sentences beside each other that are no longer together are one passage."""
_KINDS = ("number", "date", "list", "name", "status")
"""Of several kinds of change in a row, the one that it has is the first of these."""
_SIDES: tuple[_Side, ...] = ("new", "old")
_BETWEEN_VALUES = "; "
"""What stands between the values of a row that tells of several."""
_BETWEEN = " \t\n\r.,;:()"
"""What may stand between two sentences, or clauses, that are beside each other."""


def told_in_rows(changes: Sequence[FactChange], old: Document, new: Document) -> tuple[FactChange, ...]:
    """The changes in the order of the new version, what is gone last, each passage that became another told once.

    Whatever changed in a sentence is one row; so is a sentence with those beside each other that it was split into,
    or that became it.
    """
    widened = [_in_its_sentence(change, old, new) for change in _in_order(changes)]
    kept = _not_told_twice(widened)
    for side in _SIDES:
        kept = _beside(kept, side, old, new)
    rows: dict[tuple[object, ...], list[FactChange]] = defaultdict(list)
    for change in kept:
        whole = change.old is None or change.new is None
        rows[(change.kind if whole else "", *_places(change))].append(change)
    return tuple(sorted((_one_row(row, new.language) for row in rows.values()), key=_order))


def _in_order(changes: Iterable[FactChange]) -> list[FactChange]:
    return sorted(changes, key=lambda change: _KINDS.index(change.kind) if change.kind in _KINDS else len(_KINDS))


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


def _beside(changes: Sequence[FactChange], side: _Side, old: Document, new: Document) -> list[FactChange]:
    """The changes, what became of one passage, or became it, as one passage where it stands beside each other."""
    found: list[FactChange] = []
    shared: dict[Span, list[FactChange]] = defaultdict(list)
    whole = _widest(_place(change, side, of_other=True).span for change in changes if change.old and change.new)
    for change in changes:
        if change.old and change.new:
            shared[whole[_place(change, side, of_other=True).span]].append(change)
        else:
            found.append(change)
    for fixed, each in shared.items():
        for run in _passages(each, side, new if side == "new" else old):
            if len({_places(change) for change in run}) == 1:
                found += run
                continue
            spans = [_place(change, side).span for change in run]
            wide = Span(min(span.start for span in spans), max(span.end for span in spans))
            first = (new if side == "new" else old).block_at(wide.start)
            if first is not None and first.kind == "row":
                wide = Span(first.span.start, wide.end)  # with what heads the first row
            before, after = (fixed, wide) if side == "new" else (wide, fixed)
            was, now = old.place(before, before), new.place(after, after)
            found += (replace(change, old=was, new=now) for change in run)
    return found


def _place(change: FactChange, side: _Side, *, of_other: bool = False) -> Place:
    place = change.new if (side == "new") != of_other else change.old
    assert place is not None
    return place


def _widest(spans: Iterable[Span]) -> dict[Span, Span]:
    """The widest of the spans that holds each, itself at least."""
    found: dict[Span, Span] = {}
    last: Span | None = None
    for span in sorted(set(spans), key=lambda each: (each.start, -each.end)):
        last = last if last and last.contains(span) else span
        found[span] = last
    return found


def _passages(changes: Iterable[FactChange], side: _Side, document: Document) -> Iterator[list[FactChange]]:
    """The changes in runs, those of a run beside each other in a paragraph."""
    run: list[FactChange] = []
    start = end = 0
    for change in sorted(changes, key=lambda each: _place(each, side).span):
        span = _place(change, side).span
        if run and not _one_passage(Span(start, end), span, document):
            yield run
            run = []
        start, end = (start, max(end, span.end)) if run else (span.start, span.end)
        run.append(change)
    if run:
        yield run


def _one_passage(before: Span, after: Span, document: Document) -> bool:
    """Whether two passages are one, or stand beside each other, or in one table, and are read at a glance together."""
    if before.contains(after):
        return True
    whole = Span(before.start, max(before.end, after.end))
    one, other = document.block_at(before.start), document.block_at(after.start)
    if len(whole) > PASSAGE_CHARS or one is None or other is None:
        return False
    if one.kind == "row":
        return other.kind == "row" and one.group == other.group
    return one.span.contains(whole) and not document.text[before.end : after.start].strip(_BETWEEN)


def _places(change: FactChange) -> tuple[Span | None, Span | None]:
    return change.old.span if change.old else None, change.new.span if change.new else None


def _one_row(changes: Sequence[FactChange], language: str) -> FactChange:
    """The changes that the same two passages show, as one row.

    A value that stands bare ("95 %") is told with its clause, if that is short and the row tells of nothing else;
    several of them, of which none would tell which it was, with their sentence. Of a list the row says who joined and
    who left.
    """
    first = changes[0]
    if first.old is None or first.new is None:
        return first
    before, after = _values(changes)
    clauses = [" ".join(place.quote.split()).strip(" .;") for place in (first.old, first.new)]
    several = any(_BETWEEN_VALUES in value for value in (before, after))
    in_prose = not any("\t" in place.quote for place in (first.old, first.new))
    short = first.kind == "number" and max(map(len, clauses)) <= (_SENTENCE_CHARS if several else _CLAUSE_CHARS)
    if short and (in_prose or not several) and any(_is_bare(value, language) for value in (before, after)):
        before, after = clauses
    if (before, after) == (first.old_value, first.new_value):
        return first
    lists = [change for change in changes if change.kind == "list"]
    was, now = (before, after) if not lists else _values([each for each in changes if each not in lists] or lists)
    members = [each.message.removeprefix(f"{each.subject}: ").removesuffix(".") for each in lists]
    told = "; ".join([f"“{was}” became “{now}”", *members])
    return replace(first, old_value=before, new_value=after, message=f"{first.subject}: {told}.")


def _values(changes: Sequence[FactChange]) -> tuple[str, str]:
    told = list(dict.fromkeys((change.old_value or "", change.new_value or "") for change in changes))
    before, after = (_BETWEEN_VALUES.join(_outermost(side)) for side in zip(*told, strict=True))
    return before, after


def _outermost(said: Sequence[str]) -> Iterator[str]:
    """The passages that no other of these holds, in order, each once."""
    for each in dict.fromkeys(said):
        if not any(each != other and _holds(other, each) for other in said):
            yield each


def _holds(words: str, part: str) -> bool:
    """Whether a passage holds another whole: "19" does not hold "9"."""
    at = words.find(part)
    return at >= 0 and not (words[:at][-1:].isalnum() or words[at + len(part) :][:1].isalnum())


def _is_bare(value: str, language: str) -> bool:
    """Whether a value is no more than figures with their units: what they are of has to be told beside them."""
    figures = value.split(_BETWEEN_VALUES)
    return all(any(mention.text == each for mention in passage_mentions(each, language)) for each in figures)


def _order(change: FactChange) -> tuple[int, int, str]:
    place = change.new or change.old
    assert place is not None
    return (0 if change.new else 1, place.span.start, change.kind)
