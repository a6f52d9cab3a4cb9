"""Pointers to what a page does not have at all: a section by its title, a table where none is numbered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.kind import finding
from checker.language.parts import find_named_pointers, find_pointers
from checker.language.stems import content_stems

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from checker.claims.reading import Reading
    from checker.document import Block, Document
    from checker.findings import Finding

_SHORT_CHARS = 120
"""A block no longer than this can be the title of what follows it."""
_ALONE = frozenset({"annex", "chapter", "figure", "table"})
"""Parts that a page has itself, or names whose they are; notes, steps and articles are often another text's.

Sections may be numbered by a style sheet, so that their numbers are not in the text.
"""


def find_missing_titles(reading: Reading) -> Iterator[Finding]:
    """Pointers to a section by its title (“see ‘Refunds’ below”) that no heading and no short block has."""
    document = reading.document
    for block in document.content:
        if block.kind in ("heading", "title", "code"):
            continue
        for title, span in find_named_pointers(block.text, document.language):
            whole = Span(block.span.start + span.start, block.span.start + span.end)
            if is_linked(block, whole) or _is_titled(document, block, title):
                continue
            yield finding(
                reading, [whole], kind="reference", rule="reference/target", level="warning",
                message=f"“{document.quote(whole)}” leads nowhere: nothing on this page is titled so.",
                subject=f"title {title.casefold()}",
            )  # fmt: skip


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
        titling = block.kind in ("heading", "title", "caption") or (block.furniture and len(text) < _SHORT_CHARS)
        shared = len(wanted & set(content_stems(block.text, document.language))) if titling else 0
        if shared and 3 * shared >= 2 * len(wanted):
            return True
    return not wanted


def find_missing_parts(reading: Reading, numbered: Collection[str]) -> Iterator[Finding]:
    """Pointers that say “see” to a table, annex, figure, chapter or section where the page numbers none of that sort.

    `numbered` are the sorts of parts that the page does number: pointers to those are judged by their numbers.
    """
    document = reading.document
    for block in document.content:
        if block.kind in ("heading", "title", "code", "caption"):
            continue
        for pointer in find_pointers(block.text, document.language):
            if pointer.part not in _ALONE or pointer.part in numbered or not (pointer.says_see or pointer.says_where):
                continue
            span = Span(block.span.start + pointer.span.start, block.span.start + pointer.span.end)
            if is_linked(block, span):
                continue
            yield finding(
                reading, [span], kind="reference", rule="reference/target", level="warning",
                message=f"“{document.quote(span)}” leads nowhere: this page numbers nothing of that sort.",
                subject=f"{pointer.part} {pointer.number}",
            )  # fmt: skip


def is_linked(block: Block, span: Span) -> bool:
    """Whether a passage is a link, at least in part: where that leads, the text cannot tell."""
    return any(link.span.overlaps(span) for link in block.links)
