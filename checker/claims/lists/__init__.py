"""The lists that a page states: bullets, numbered, after a colon, in parentheses, in tables, as subsections.

How many items a list has is often a matter of reading ("the prevention of accidents and of fires" is one item or
two), so a list tells the fewest and the most items it can be read to have; `items` is the most natural reading.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from checker.claims.lists.sentence_lists import inline_lists
from checker.claims.lists.stated import ListItem, StatedList, head_of, openness_of
from checker.document import Span
from checker.language.lazy import lazy_re
from checker.language.listing import LISTING, ListWords
from checker.language.sums import SUMS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.document import Block, Document

__all__ = ["ListItem", "StatedList", "find_lists"]


def find_lists(document: Document, sentences: Sequence[Span]) -> tuple[StatedList, ...]:
    """The lists of a document's content in the order of the text, outermost only; inner ones hang on their items."""
    words = LISTING.get(document.language, LISTING["en"])
    found: list[StatedList] = []
    blocks = document.content
    sentence_of = _SentenceIndex(sentences)
    position = 0
    while position < len(blocks):
        block = blocks[position]
        if block.kind == "item" and block.group is not None:
            end = position
            while end < len(blocks) and (blocks[end].kind == "item" or blocks[end].depth > 0):
                end += 1
            found += _item_lists(document, blocks, position, end, words, sentence_of)
            position = end
        elif block.kind == "row" and block.group is not None:
            end = position
            while end < len(blocks) and blocks[end].kind == "row" and blocks[end].group == block.group:
                end += 1
            table = _table(document, blocks, position, end, words, sentence_of)
            found += [table] if table else []
            position = end
        else:
            if block.kind in ("paragraph", "quote", "caption"):
                found += inline_lists(document, block.span, sentence_of.within(block.span), words)
            position += 1
    found += _section_lists(document, words, sentence_of)
    return tuple(sorted(found, key=lambda stated: (stated.span, stated.intro)))


class _SentenceIndex:
    """The sentences that lie in a span, found without looking at all of them."""

    def __init__(self, sentences: Sequence[Span]) -> None:
        self._sentences = sentences
        self._starts = [sentence.start for sentence in sentences]

    def within(self, span: Span) -> Sequence[Span]:
        return self._sentences[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]


# --- lists of blocks --------------------------------------------------------------------------------------------

_NUMBERED = lazy_re(r"\W*(?:\d{1,3}|[a-z]|[ivx]{1,5})\W*\Z", re.IGNORECASE)


def _item_lists(
    document: Document, blocks: Sequence[Block], start: int, end: int, words: ListWords, sentences: _SentenceIndex
) -> Iterator[StatedList]:
    """The outermost lists among consecutive item blocks, nested lists hung on their items."""
    children: dict[int | None, list[Block]] = {}
    for block in blocks[start:end]:
        if block.kind == "item":
            children.setdefault(block.parent, []).append(block)

    def build(items: Sequence[Block], intro: Span, depth: int) -> StatedList:
        listed = []
        for item in items:
            inner = list(inline_lists(document, item.span, sentences.within(item.span), words))
            nested = children.get(item.index, ())
            if nested and depth < 20:
                inner.append(build(nested, _last_sentence(item.span, sentences), depth + 1))
            listed.append(ListItem(span=item.span, text=item.text, lists=tuple(inner)))
        last = max((inner.span.end for inner in listed[-1].lists), default=0)
        numbered = all(_NUMBERED.match(item.marker) for item in items if item.marker) and bool(items[0].marker)
        return StatedList(
            where="numbered" if numbered else "bullets",
            items=tuple(listed),
            fewest=len(listed),
            most=len(listed),
            intro=intro,
            span=Span(listed[0].span.start, max(listed[-1].span.end, last)),
            head=head_of(document.quote(intro), words),
            openness=openness_of(document.quote(intro), listed[-1].text, words),
        )

    outermost = [block for block in blocks[start:end] if block.kind == "item" and block.parent is None]
    outermost = outermost or [block for block in blocks[start:end] if block.kind == "item"]
    beside = start > 0 and blocks[start - 1].index == blocks[start].index - 1
    previous: Span | None = blocks[start - 1].span if beside else None
    group: list[Block] = []
    following: list[Block | None] = [*outermost, None]
    for item in following:
        if group and (item is None or item.group != group[-1].group):
            intro = _last_sentence(previous, sentences) if previous else Span(group[0].span.start, group[0].span.start)
            yield build(group, intro, 0)
            previous, group = None, []
        if item is not None:
            group.append(item)


def _table(
    document: Document, blocks: Sequence[Block], start: int, end: int, words: ListWords, sentences: _SentenceIndex
) -> StatedList | None:
    """The rows of a table as a list, headings of columns left out."""
    rows = [block for block in blocks[start:end] if not block.header and block.cells]
    if len(rows) < 2:
        return None
    intro = Span(rows[0].span.start, rows[0].span.start)
    if start and blocks[start - 1].kind in ("paragraph", "caption", "heading"):
        intro = _last_sentence(blocks[start - 1].span, sentences)
    items = tuple(ListItem(span=row.cells[0], text=document.quote(row.cells[0])) for row in rows)
    total = SUMS.get(document.language, SUMS["en"]).total_row
    label = items[-1].text.strip("*_ ")
    return StatedList(
        where="table",
        items=items,
        fewest=len(items) - bool(total.match(label)),
        most=len(items) - bool(total.fullmatch(label)),
        intro=intro,
        span=Span(rows[0].span.start, rows[-1].span.end),
        head=head_of(document.quote(intro), words),
        openness="plain",
    )


def _section_lists(document: Document, words: ListWords, sentences: _SentenceIndex) -> Iterator[StatedList]:
    """Subsections as a list, where a section says hardly more than what introduces them."""
    children: dict[int, list[int]] = {}
    for section in document.sections:
        if section.parent is not None:
            children.setdefault(section.parent, []).append(section.index)
    for parent, inside in sorted(children.items()):
        section = document.sections[parent]
        own = [
            block
            for block in document.blocks[section.first_block : section.end_block]
            if block.furniture is None and block.kind not in ("heading", "title")
        ]
        if len(inside) < 2 or len(own) != 1 or own[0].kind != "paragraph":
            continue
        items = tuple(
            ListItem(span=heading.span, text=heading.text)
            for heading in (document.blocks[document.sections[index].first_block] for index in inside)
        )
        intro = _last_sentence(own[0].span, sentences)
        yield StatedList(
            where="sections",
            items=items,
            fewest=len(items),
            most=len(items),
            intro=intro,
            span=Span(items[0].span.start, items[-1].span.end),
            head=head_of(document.quote(intro), words),
            openness="plain",
        )


def _last_sentence(span: Span, sentences: _SentenceIndex) -> Span:
    inside = sentences.within(span)
    return inside[-1] if inside else span
