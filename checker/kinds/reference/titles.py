"""Pointers by title or topic to a section that is not there, or that stands on the other side: "see “Fees” below"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.kind import finding
from checker.kinds.reference.likely import NUMBER_OF_TITLE, likely_section, plain
from checker.kinds.reference.targets import is_linked
from checker.language.parts.titled import TitlePointer, find_title_pointers, turned
from checker.language.stems import content_stems

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.claims.reading import Reading
    from checker.document import Block, Document
    from checker.findings import Finding

_SHORT_CHARS = 120
"""A block no longer than this can be the title of what follows it."""
_ROOT = 5
"""So many letters of a word show whether a page speaks of a thing, whatever the ending."""


def find_missing_titles(reading: Reading) -> Iterator[Finding]:
    """Pointers by title (“see ‘Refunds’ below”, “the section Refunds”) and by topic that lead to no part of the page.

    A topic (“the section on refunds”) is missed only where nothing else on the page speaks of it.
    """
    document = reading.document
    for block in document.content:
        if block.kind in ("heading", "title", "code"):
            continue
        for pointer in find_title_pointers(block.text, document.language):
            span = Span(block.span.start + pointer.span.start, block.span.start + pointer.span.end)
            if is_linked(block, span):
                continue
            if pointer.sort == "topic":
                if not _is_spoken_of(document, block, pointer.title):
                    yield _leads_nowhere(reading, pointer.title, span, "nothing else on this page speaks of it")
            elif not (_is_titled if pointer.sort == "quoted" else _is_headed)(document, block, pointer.title):
                likely = likely_section(reading, block, pointer.title)
                yield _leads_nowhere(reading, pointer.title, span, "nothing on this page is titled so", likely)
            elif pointer.side:
                yield from _wrong_side(reading, block, pointer, span)


def _leads_nowhere(reading: Reading, named: str, span: Span, why: str, suggestion: str | None = None) -> Finding:
    return finding(
        reading, [span], kind="reference", rule="reference/target", level="error",
        message=f"“{reading.document.quote(span)}” leads nowhere: {why}.",
        suggestion=suggestion, subject=f"title {named.casefold()}",
    )  # fmt: skip


def _is_spoken_of(document: Document, pointing: Block, topic: str) -> bool:
    root = topic.casefold()[:_ROOT]
    others = (other for other in document.blocks if other.index != pointing.index)
    return not content_stems(topic, document.language) or any(root in other.text.casefold() for other in others)


def _is_titled(document: Document, pointing: Block, title: str) -> bool:
    """Whether anything on the page can be what a title names: most of its words stand in a heading, or open a block."""
    wanted = set(content_stems(title, document.language))
    folded = title.casefold()
    for block in document.blocks:
        if block.index == pointing.index:
            continue
        text = block.text.casefold()
        if text.startswith(folded) or (len(text) < _SHORT_CHARS and folded in text):
            return True
        shared = len(wanted & set(content_stems(block.text, document.language))) if _can_title(block) else 0
        if shared and 3 * shared >= 2 * len(wanted):
            return True
    return not wanted


def _is_headed(document: Document, pointing: Block, run: str) -> bool:
    """Whether the first word of a title without marks stands in a heading, in another short block, or opens one.

    Where such a title ends, the sentence does not tell.
    """
    words = run.split()
    roots = {word.casefold()[:_ROOT] for word in words[:1]}
    stems = set(content_stems(words[0], document.language))
    if not stems:
        return True
    for block in document.blocks:
        if block.index == pointing.index:
            continue
        text = block.text.casefold()
        if (_can_title(block) or len(text) < _SHORT_CHARS) and any(root in text for root in roots):
            return True
        numbered = NUMBER_OF_TITLE.match(text)
        if numbered and text[numbered.end() :].startswith(tuple(roots)):
            return True
    return False


def _can_title(block: Block) -> bool:
    return block.kind in ("heading", "title", "caption") or bool(block.furniture and len(block.text) < _SHORT_CHARS)


def _wrong_side(reading: Reading, block: Block, pointer: TitlePointer, span: Span) -> Iterator[Finding]:
    """A section of just this title that stands above where the text says below, or the other way round."""
    document = reading.document
    title = " ".join(pointer.title.casefold().split())
    places = [
        other
        for other in document.content
        if other.kind == "heading" and len(titled := plain(other.text).casefold()) > 2
        and (title == titled or (pointer.sort == "bare" and re.match(rf"{re.escape(titled)}(?!\w)", title)))
    ]  # fmt: skip
    sides = {"above" if other.index < block.index else "below" for other in places}
    if len(sides) != 1 or pointer.side in sides or any(other.section == block.section for other in places):
        return
    (stands,) = sides
    yield wrong_side(reading, block, span, places[0].span, stands)


def wrong_side(reading: Reading, block: Block, span: Span, target: Span, stands: str) -> Finding:
    """A pointer that says “below” of what stands above, or the other way round, and what to write."""
    document = reading.document
    start, end = span.start - block.span.start, span.end - block.span.start
    reach = turned(block.text, start, end, document.language)
    whole = Span(block.span.start + reach[0], block.span.start + reach[1]) if reach else span
    return finding(
        reading, [whole, target], kind="reference", rule="reference/target", level="warning",
        message=f"“{document.quote(whole)}” points the wrong way: “{document.quote(target)[:60]}” "
        f"stands {stands} this.",
        suggestion=reach[2] if reach else None, subject=f"{stands} {document.quote(span).casefold()}",
    )  # fmt: skip
