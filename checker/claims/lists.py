"""The lists that a page states: bullets, numbered, after a colon, in parentheses, in tables, as subsections.

How many items a list has is often a matter of reading ("the prevention of accidents and of fires" is one item or
two), so a list tells the fewest and the most items it can be read to have; `items` is the most natural reading.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal

from checker.claims.enumerations import Enumeration, read_enumeration
from checker.document import Span
from checker.language.listing import LISTING, ListWords

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.document import Block, Document

Where = Literal["bullets", "numbered", "inline", "parentheses", "table", "sections"]
Openness = Literal["open", "closed", "plain"]

MAX_ENUMERATION_CHARS = 4_000
"""No sentence lists more than this; what is longer is no sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListItem:
    """One item of a list, with the lists inside it."""

    span: Span
    text: str
    lists: tuple[StatedList, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedList:
    """A list that a page states."""

    where: Where
    items: tuple[ListItem, ...]
    """In the most natural reading, in order."""
    fewest: int
    """How many items the list has at least, whatever "and" may join."""
    most: int
    intro: Span
    """The words that introduce it, up to the colon or parenthesis; empty where nothing does."""
    span: Span
    """From the first item to the end of the last."""
    head: str
    """The word that says what is listed ("principles"), as the intro has it; "" where it has none."""
    openness: Openness
    """open: examples only ("including"); closed: said to be all ("namely", a colon, parentheses); plain: not said."""
    before: bool = False
    """The list stands before the words that sum it up ("Cod, haddock and ling: these three species")."""

    def can_have(self, count: int) -> bool:
        """Whether some reading of the list has this many items."""
        return self.fewest <= count <= self.most


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
                found += _inline_lists(document, block.span, words, sentence_of)
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

_NUMBERED = re.compile(r"\W*(?:\d{1,3}|[a-z]|[ivx]{1,5})\W*\Z", re.IGNORECASE)


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
            inner = list(_inline_lists(document, item.span, words, sentences))
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
            openness=_openness(document.quote(intro), listed[-1].text, words),
        )

    outermost = [block for block in blocks[start:end] if block.kind == "item" and block.parent is None]
    outermost = outermost or [block for block in blocks[start:end] if block.kind == "item"]
    previous: Span | None = blocks[start - 1].span if start else None
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
    return StatedList(
        where="table",
        items=items,
        fewest=len(items),
        most=len(items),
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


# --- lists inside sentences -------------------------------------------------------------------------------------

# a colon that introduces: white space follows, no digit stands on both sides
_COLON = re.compile(r"\s?:(?=\s)")
_OPEN_PAREN = re.compile(r"\(")
_JOINED = re.compile(r",\s|;\s|\s(?:and|or|et|ou|en|of|und|oder|sowie|&)\s")


def _inline_lists(document: Document, span: Span, words: ListWords, sentences: _SentenceIndex) -> Iterator[StatedList]:
    """The lists in running text: after a colon or "namely", before a colon that sums up, in parentheses."""
    text = document.text
    if not _JOINED.search(text, span.start, span.end):
        return
    inside = list(sentences.within(span)) or [span]
    for number, sentence in enumerate(inside):
        if len(sentence) > MAX_ENUMERATION_CHARS:
            continue
        colon = _COLON.search(text, sentence.start, sentence.end)
        taken = sentence.start
        if colon:
            end = _end_of_enumeration(text, colon.end(), sentence, inside[number + 1 :])
            intro = Span(sentence.start, colon.start())
            stated = _stated(document, Span(colon.end(), end), intro, "inline", words)
            ahead = _summed_up(document, sentence, colon.start(), colon.end(), words)
            if ahead:
                yield ahead
            elif stated:
                yield stated
                taken = end
        else:
            marker = _naming(words).search(text, sentence.start, sentence.end)
            if marker:
                intro = Span(sentence.start, marker.start())
                stated = _stated(document, Span(marker.end(), sentence.end), intro, "inline", words)
                if stated:
                    yield stated
        for opened in _OPEN_PAREN.finditer(text, taken, sentence.end):
            if colon and colon.start() < opened.start() < taken:
                continue
            closed = closing(text, opened.start(), sentence.end)
            if closed is not None and closed - opened.end() <= MAX_ENUMERATION_CHARS:
                intro = Span(sentence.start, opened.start())
                stated = _stated(document, Span(opened.end(), closed), intro, "parentheses", words)
                if stated:
                    yield stated


def _end_of_enumeration(text: str, start: int, sentence: Span, following: Sequence[Span]) -> int:
    """Where the list that begins at `start` ends: the sentence, or beyond it where a splitter cut "1) … 2) …"."""
    end = sentence.end
    for more in following:
        # items that go on after a full stop that is none: the next piece begins with a small letter or "2)"
        if not re.match(r"[a-zà-ÿ]|\(?(?:\d{1,2}|[a-h])\)", text[more.start : more.start + 5]):
            break
        end = more.end
    while end > start and text[end - 1] in ".!?;: \n\t":
        end -= 1
    return end


def closing(text: str, opened: int, limit: int) -> int | None:
    """Where the parenthesis that opens at `opened` closes, before `limit`; None where it does not."""
    depth = 0
    for offset in range(opened, min(limit, opened + MAX_ENUMERATION_CHARS)):
        if text[offset] == "(":
            depth += 1
        elif text[offset] == ")":
            depth -= 1
            if not depth:
                return offset
    return None


def _stated(document: Document, span: Span, intro: Span, where: Where, words: ListWords) -> StatedList | None:
    enumeration = read_enumeration(document.text, span, words, enclosed=where == "parentheses")
    if enumeration is None:
        return None
    quoted = document.quote(intro)
    items = tuple(_item(document, item, words) for item in enumeration.items)
    openness = _openness(quoted, document.quote(span), words)
    return _built(enumeration, items, intro, where, head_of(quoted, words), openness)


def _built(
    enumeration: Enumeration,
    items: tuple[ListItem, ...],
    intro: Span,
    where: Where,
    head: str,
    openness: Openness,
    *,
    before: bool = False,
) -> StatedList:
    return StatedList(
        where=where,
        items=items,
        fewest=enumeration.fewest,
        most=enumeration.most,
        intro=intro,
        span=Span(items[0].span.start, items[-1].span.end),
        head=head,
        openness=openness,
        before=before,
    )


def _item(document: Document, span: Span, words: ListWords) -> ListItem:
    """An item of an inline list, with the list in its parentheses, if it has one."""
    inner = []
    for opened in _OPEN_PAREN.finditer(document.text, span.start, span.end):
        closed = closing(document.text, opened.start(), span.end)
        if closed is not None:
            nested = read_enumeration(document.text, Span(opened.end(), closed), words, enclosed=True)
            if nested:
                items = tuple(ListItem(span=part, text=document.quote(part)) for part in nested.items)
                intro = Span(span.start, opened.start())
                quoted = document.quote(intro)
                openness = _openness(quoted, document.quote(Span(opened.end(), closed)), words)
                inner.append(_built(nested, items, intro, "parentheses", head_of(quoted, words), openness))
    return ListItem(span=span, text=document.quote(span), lists=tuple(inner))


def _summed_up(document: Document, sentence: Span, colon: int, after: int, words: ListWords) -> StatedList | None:
    """The list before a colon, where what follows points back at it: "Cod, haddock and ling: these three species"."""
    if not _pointing(words).match(document.text, after, after + 40):
        return None
    enumeration = read_enumeration(document.text, Span(sentence.start, colon), words, enclosed=True)
    if enumeration is None:
        return None
    items = tuple(_item(document, item, words) for item in enumeration.items)
    intro = Span(after, sentence.end)
    return _built(enumeration, items, intro, "inline", head_of(document.quote(intro), words), "closed", before=True)


# --- words ------------------------------------------------------------------------------------------------------


@cache
def _naming(words: ListWords) -> re.Pattern[str]:
    alternatives = "|".join(re.escape(word) for word in sorted(words.naming, key=len, reverse=True))
    return re.compile(rf"[,;(–—-]\s?(?:{alternatives})\s", re.IGNORECASE)


@cache
def _opening(words: ListWords) -> re.Pattern[str]:
    alternatives = "|".join(re.escape(word) for word in sorted(words.opening, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)", re.IGNORECASE)


@cache
def _trailing(words: ListWords) -> re.Pattern[str]:
    alternatives = "|".join(re.escape(word) for word in sorted(words.trailing, key=len, reverse=True))
    return re.compile(rf"(?:{alternatives})[\s.;)]*\Z", re.IGNORECASE)


@cache
def _pointing(words: ListWords) -> re.Pattern[str]:
    alternatives = "|".join(re.escape(word) for word in words.demonstratives)
    return re.compile(rf"\s*(?:{alternatives})\s", re.IGNORECASE)


def _openness(intro: str, listed: str, words: ListWords) -> Openness:
    """How complete a list is said to be, by the end of its intro and by its own first and last words."""
    if _opening(words).match(listed.lstrip()) or _opening(words).search(intro[-60:]):
        return "open"
    return "open" if _trailing(words).search(listed[-30:]) else "closed"


_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_CLAUSE = re.compile(r"[,;:(]")


def head_of(intro: str, words: ListWords) -> str:
    """The word that says what an intro announces: the last before its last preposition, or its last."""
    last_clause = _CLAUSE.split(intro.rstrip(" :,(;."))[-1]
    said = [match[0] for match in _WORD.finditer(last_clause) if match[0].casefold() not in words.following]
    for position, word in enumerate(said):
        before = said[position - 1].casefold() if position else ""
        if position > 1 and word.casefold() in words.prepositions and before not in words.determiners:
            return said[position - 1]
    return said[-1] if said else ""
