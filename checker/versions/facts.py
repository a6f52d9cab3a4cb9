"""Tells which facts changed between two versions: what was "7 countries" is "8", who joined a list, what is new."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from checker.claims.matching import match_claims
from checker.claims.mentions import passage_mentions
from checker.claims.reading import Reading
from checker.claims.values import date_range
from checker.document import Span
from checker.language.events import event_pattern
from checker.language.numbers import NUMBERS, number_word
from checker.versions.comparison import FactChange
from checker.versions.listed import changed_lists

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.claims.mention import Mention
    from checker.document import Block, Document
    from checker.versions.comparison import BlockLink, FactKind

_WORD = re.compile(r"\w+(?:[.,]\d+)*|[€$£%+]")
_BESIDE = 4
"""How many words on each side of a number may say what it limits and counts."""
_NAMES = re.compile(r"[A-ZÀ-Þ]\w+, (?:\w+ ){0,2}[A-ZÀ-Þ]\w+(?:,| and | et | en | und )")
"""Names in a row: a list that may have lost or gained one."""
_SMALLER = {"week": ("day", 7), "year": ("month", 12)}
_BREAK = re.compile(r"[;:()]|, (?:and|but|which|who|und|aber|die|der|das|et|mais|qui|en|maar|dat) | [–—-] ")
"""Where a clause ends."""


def facts_between(old: Document, new: Document, links: Sequence[BlockLink]) -> tuple[FactChange, ...]:
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
        *_changed_statements(old, new, [link for link in edited if _restated(link, new.language)], links),
        *_changed_members(old, new, [link for link in edited if _relisted(link)]),
    ]
    unique = {(change.old.span if change.old else None, change.new.span if change.new else None): change
              for change in reversed(changes)}  # fmt: skip
    return tuple(sorted(unique.values(), key=_order))


def _changed_statements(
    old: Document, new: Document, restated: Sequence[BlockLink], links: Sequence[BlockLink]
) -> Iterator[FactChange]:
    """The values that changed, and the events and sums that are new, in these blocks."""
    if not restated:
        return
    before, after = (Reading(document) for document in _parts(old, new, restated))
    linked = {(one.index, other.index): link.score for link in links for one in link.old for other in link.new}
    matching = match_claims(before, after, linked)
    yield from _changed(before, after, matching.pairs)
    yield from (_added(after, claim) for claim in matching.new if _salient(claim))


def _changed_members(old: Document, new: Document, relisted: Sequence[BlockLink]) -> Iterator[FactChange]:
    """Who joined and left the lists in these blocks."""
    if relisted:
        before, after = (Reading(document) for document in _parts(old, new, relisted))
        yield from changed_lists(before, after)


def _restated(link: BlockLink, language: str) -> bool:
    """Whether blocks that correspond can state different values."""
    before, after = _words(link.old), _words(link.new)
    near_before, near_after = _beside_numbers(before, language), _beside_numbers(after, language)
    if not (near_before or near_after):
        return False
    if not (link.old and link.new):
        return True
    was, now = Counter(before), Counter(after)
    differing = (*(was - now), *(now - was))
    if any(_is_number(word, language) for word in differing):
        return True
    if any(event_pattern(language).match(word) for word in differing):
        return True
    # the same numbers in other words: "more than 40", "40 euro", "40 weeks"
    return near_before != near_after and _values(link.old, language) != _values(link.new, language)


def _relisted(link: BlockLink) -> bool:
    """Whether blocks that correspond can hold a list whose members are not the same."""
    if not (link.old and link.new):
        return any(block.kind == "item" or _NAMES.search(block.text) for block in (*link.old, *link.new))
    if not any(block.kind == "item" or _NAMES.search(block.text) for block in (*link.old, *link.new)):
        return False
    was, now = Counter(_words(link.old)), Counter(_words(link.new))
    return any(word[0].isupper() for word in (*(was - now), *(now - was)))


def _words(blocks: Sequence[Block]) -> list[str]:
    return [word for block in blocks for word in _WORD.findall(block.text)]


def _beside_numbers(words: Sequence[str], language: str) -> list[tuple[str, ...]]:
    """Each number with the words around it, which say what it limits and counts."""
    return [
        tuple(words[max(0, place - _BESIDE) : place + _BESIDE + 1])
        for place, word in enumerate(words)
        if _is_number(word, language)
    ]


@lru_cache(maxsize=1 << 16)
def _is_number(word: str, language: str) -> bool:
    if any(map(str.isdigit, word)):
        return True
    found = number_word(word.casefold(), _tongue(language))
    return found is not None and found.role not in ("and", "point")


def _values(blocks: Sequence[Block], language: str) -> Counter[tuple[str, str, str, str, str]]:
    """The values that blocks state, each with its kind, its unit and its bound."""
    return Counter(
        (mention.kind, str(mention.value), str(mention.end_value), mention.unit or "", mention.bound)
        for block in blocks
        for mention in passage_mentions(block.text, _tongue(language))
    )


def _tongue(language: str) -> str:
    return language if language in NUMBERS else "en"


def _parts(old: Document, new: Document, links: Sequence[BlockLink]) -> tuple[Document, Document]:
    """The two versions with the blocks of these links alone."""
    return (
        _only(old, {block.index for link in links for block in link.old}),
        _only(new, {block.index for link in links for block in link.new}),
    )


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
    return (_amounts(one.mention), one.bound) == (_amounts(other.mention), other.bound)


def _amounts(mention: Mention) -> tuple[str, ...]:
    """A value in its unit; a week is seven days and a year twelve months."""
    unit, times = _SMALLER.get(mention.unit or "", (mention.unit or "", 1))
    values = (mention.value, mention.end_value)
    return (unit, *(str(value * times) if isinstance(value, Decimal) else str(value) for value in values))


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
