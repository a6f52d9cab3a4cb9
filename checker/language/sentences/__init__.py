"""Splits the blocks of a document into sentences."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from checker.document import Span
from checker.language.lazy import lazy_re
from checker.language.sentences.pipeline import blank, count_document
from checker.language.sentences.plain_ends import plain_ends

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.document import Document

_MIGHT_END = lazy_re(r"[.!?…。！？]\W{0,40}\s")


MAX_SENTENCE_CHARS = 3_000
"""What runs on for longer is cut at white space: a page without full stops, which no one reads as one sentence."""


def split_sentences(document: Document) -> Iterator[Span]:
    """The sentences of every block in order, none crossing a block or a table's cell, each without white space around.

    A block that holds any text holds at least one.
    """
    language = document.language
    for block in document.blocks:
        for piece in block.cells or (block.span,):
            text = document.text[piece.start : piece.end]
            if not text.strip():
                continue
            for start, end in _ends(text, language):
                for first, last in _cut(text, start, end):
                    yield _trimmed(text, piece.start, first, last)
    count_document(language)


def _ends(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Where the sentences of a passage begin and end, none of them blank."""
    if not _MIGHT_END.search(text):
        yield 0, len(text)
        return
    begins = plain_ends(text, language)
    if begins is not None:
        yield from pairwise([0, *begins, len(text)])
        return
    for sentence in blank(language)(text).sents:
        if not sentence.text.isspace():
            yield sentence.start_char, sentence.end_char


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence in pieces that are not too long, cut behind a mark where there is one, and never inside a word."""
    while end - start > MAX_SENTENCE_CHARS:
        earliest, latest = start + MAX_SENTENCE_CHARS // 2, start + MAX_SENTENCE_CHARS
        at = max((text.rfind(mark, earliest, latest) for mark in ("; ", ", ", "\n")), default=-1) + 1
        at = at or text.rfind(" ", earliest, latest) + 1 or latest
        if text[start:at].isspace() or text[at:end].isspace():
            break
        yield start, at
        start = at
    yield start, end


def _trimmed(text: str, base: int, start: int, end: int) -> Span:
    piece = text[start:end]
    return Span(base + start + len(piece) - len(piece.lstrip()), base + end - len(piece) + len(piece.rstrip()))
