"""Tells which facts changed between two versions: what was "7 countries" is "8", who joined a list, what is new."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from checker.claims.matching import match_claims
from checker.claims.reading import Reading
from checker.claims.values import date_range
from checker.document import Span
from checker.language.numbers import number_word
from checker.versions.comparison import FactChange
from checker.versions.listed import changed_lists

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.document import Block, Document
    from checker.versions.comparison import BlockLink, FactKind

_NAMES = re.compile(r"[A-ZÀ-Þ]\w+, (?:\w+ ){0,2}[A-ZÀ-Þ]\w+(?:,| and | et | en | und )")
"""Names in a row: a list that may have lost or gained one."""
_WORD = re.compile(r"\w+(?:[.,]\d+)*")
_BREAK = re.compile(r"[;:()]|, (?:and|but|which|who|und|aber|die|der|das|et|mais|qui|en|maar|dat) | [–—-] ")
"""Where a clause ends."""


def changed_facts(old: Reading, new: Reading, links: Sequence[BlockLink]) -> tuple[FactChange, ...]:
    """The facts that the two versions state differently, in the order of the new version, what is gone last.

    The statements of the versions are matched by what they speak of; those with one value are unchanged, the others
    are the changes. An event with its date that only one version tells is new, or gone.
    """
    linked = {(one.index, other.index): link.score for link in links for one in link.old for other in link.new}
    matching = match_claims(old, new, linked)
    changes = [*_changed(old, new, matching.pairs)]
    changes += changed_lists(old, new)
    changes += [_added(new, claim) for claim in matching.new if _salient(claim)]
    unique = {(change.old.span if change.old else None, change.new.span if change.new else None): change
              for change in reversed(changes)}  # fmt: skip
    return tuple(sorted(unique.values(), key=_order))


def facts_between(old: Document, new: Document, links: Sequence[BlockLink]) -> tuple[FactChange, ...]:
    """The facts that changed, read only where a value can have changed.

    Corresponding blocks with the same numbers in them state the same facts: leaving them out makes the time depend on
    what was edited, not on how long the page is.
    """
    kept_old: set[int] = set()
    kept_new: set[int] = set()
    for link in links:
        if link.kind == "same" or any(block.furniture is not None for block in (*link.old, *link.new)):
            continue
        if _can_differ(link, new.language):
            kept_old.update(block.index for block in link.old)
            kept_new.update(block.index for block in link.new)
    if not (kept_old or kept_new):
        return ()
    return changed_facts(Reading(_only(old, kept_old)), Reading(_only(new, kept_new)), links)


def _can_differ(link: BlockLink, language: str) -> bool:
    """Whether blocks that correspond can state different values or name different things."""
    if not (link.old and link.new) and any(block.kind == "item" for block in (*link.old, *link.new)):
        return True
    before, after = _words(link.old), _words(link.new)
    listing = any(block.kind == "item" or _NAMES.search(block.text) for block in (*link.old, *link.new))
    return any(
        (listing and word[0].isupper()) or any(map(str.isdigit, word)) or number_word(word, language) is not None
        for word in ((before - after) + (after - before))
    )


def _words(blocks: Sequence[Block]) -> Counter[str]:
    return Counter(word for block in blocks for word in _WORD.findall(block.text))


def _only(document: Document, kept: set[int]) -> Document:
    """The document with only these blocks, the lists and table headers they belong to, and the headings above them.

    The others stay in their places, empty, as furniture: what counts blocks still counts them.
    """
    groups = {document.blocks[index].group for index in kept} - {None}
    return replace(
        document,
        blocks=tuple(
            block
            if block.index in kept
            or block.kind in ("title", "heading")
            or (block.group in groups and (block.header or block.kind == "item"))
            else replace(
                block, furniture="unchanged", text="", span=Span(block.span.start, block.span.start), cells=(), links=()
            )
            for block in document.blocks
        ),
    )


def _order(change: FactChange) -> tuple[int, int, str]:
    place = change.new or change.old
    assert place is not None
    return (0 if change.new else 1, place.span.start, change.kind)


def _changed(old: Reading, new: Reading, pairs: Sequence[tuple[Claim, Claim]]) -> Iterator[FactChange]:
    for one, other in pairs:
        if _same(one, other):
            continue
        subject = other.about or one.about
        before, after = one.said, other.said
        yield FactChange(
            kind=_kind(other),
            subject=subject,
            old=old.place(_clause(one)),
            new=new.place(_clause(other)),
            old_value=before,
            new_value=after,
            message=f"{subject}: “{before}” became “{after}”." if subject else f"“{before}” became “{after}”.",
        )


def _same(one: Claim, other: Claim) -> bool:
    """Whether two claims state one value with one bound."""
    assert one.mention is not None
    assert other.mention is not None
    if one.mention.kind == other.mention.kind == "date":
        first, second = date_range(str(one.mention.value)), date_range(str(other.mention.value))
        whole = one.mention.end_value is None and other.mention.end_value is None
        return one.value == other.value or (whole and bool(first and second and first.meets(second)))
    return (one.value, one.bound) == (other.value, other.bound)


def _clause(claim: Claim) -> Span:
    """The part of the sentence that states a claim; a row as a whole."""
    context = claim.context
    if context is None or claim.attribute.startswith("cell"):
        return claim.span
    text = claim.document.text
    start, end = context.start, context.end
    for match in _BREAK.finditer(text, context.start, context.end):
        if match.end() <= claim.span.start:
            start = match.end()
        elif match.start() >= claim.span.end:
            end = match.start()
            break
    while start < end and text[start].isspace():
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ".,"):
        end -= 1
    return Span(start, end) if Span(start, end).contains(claim.span) else claim.span


def _salient(claim: Claim) -> bool:
    """Whether a statement that only the new version has is worth a row: something that happened on a date, a sum."""
    if claim.mention is None or claim.attribute.startswith("cell"):
        return False
    if claim.mention.kind == "money":
        return claim.bound == "exact" and not claim.when
    return claim.timeless and claim.bound == "exact"


def _kind(claim: Claim) -> FactKind:
    if claim.attribute.startswith("dated "):
        return "name"
    return "date" if claim.mention and claim.mention.kind == "date" else "number"


def _added(new: Reading, claim: Claim) -> FactChange:
    said, subject = claim.said, claim.about
    return FactChange(
        kind="added",
        subject=subject,
        old=None,
        new=new.place(_clause(claim)),
        old_value=None,
        new_value=said,
        message=f"{subject}: “{said}” is new.",
    )
