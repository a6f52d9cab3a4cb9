"""Splits the blocks of a document into sentences."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.document import Span
from checker.language.pipeline import blank, count_document
from checker.language.plain_ends import plain_ends

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.document import Document

_MIGHT_END = re.compile(r"[.!?…。！？]\W*\s")


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
            if not _MIGHT_END.search(text):
                yield _trimmed(text, piece.start, 0, len(text))
                continue
            begins = plain_ends(text, language)
            if begins is not None:
                for start, end in pairwise([0, *begins, len(text)]):
                    yield _trimmed(text, piece.start, start, end)
                continue
            for sentence in blank(language)(text).sents:
                if not sentence.text.isspace():
                    yield _trimmed(text, piece.start, sentence.start_char, sentence.end_char)
    count_document(language)


def _trimmed(text: str, base: int, start: int, end: int) -> Span:
    piece = text[start:end]
    return Span(base + start + len(piece) - len(piece.lstrip()), base + end - len(piece) + len(piece.rstrip()))
