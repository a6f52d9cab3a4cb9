"""Splits blocks into sentences: spaCy's sentencizer says where one might end, our rules say where it does not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.document import Span
from checker.language.abbreviations import ABBREVIATIONS, ORDINAL_BEFORE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.language import Language
    from spacy.tokens import Doc

    from checker.document import Document

_LAST_WORD = re.compile(r"(?:\w\.)*\w+(?=\.$)|\w+(?=\W*$)")
_OPENERS = "\"'“”„«‹‘([¿¡"
_TAIL_CHARS = 40


def ends_sentence(before: str, after: str, language: str) -> bool:
    """Whether a sentence ends between these two texts, where the first closes with a full stop or its like.

    `before` reaches back from the end of the mark (closing quotes and brackets included), `after` begins with the
    next word.
    """
    stop = before.rstrip("\"'”’“»›)]} \t\n\u00a0")[-1:]
    first = after.lstrip(_OPENERS + " \u00a0\u202f")[:1]
    if not first:
        return True
    if stop in "!?…" or before.rstrip().endswith("..."):
        # "What now?" he asked; a pause … goes on in small letters
        return not first.islower()
    if first.islower():
        # a product's small first letter is rarer than an abbreviation that nobody has listed
        return False
    trimmed = before.rstrip()
    if not trimmed.endswith("."):
        return True
    found = _LAST_WORD.search(trimmed[-_TAIL_CHARS:])
    if not found:
        return True
    word = found.group()
    folded = word.casefold()
    known = ABBREVIATIONS.get(language, ABBREVIATIONS["en"])
    if folded in known.always:
        return False
    if folded in known.before_number and first.isdigit():
        return False
    if folded in known.inside:
        # "etc.", "U.S.": they close a sentence when a capital follows
        return first.isupper() or first.isdigit()
    if len(word) == 1 and word.isalpha() and word.isupper():
        return False  # an initial: J. Smith
    if word.isdigit() and len(word) <= 2:
        # "3. Oktober": an ordinal; in other languages "1. Introduction" is a numbering
        return not _numbering(trimmed, word, after, language)
    return True


def _numbering(before: str, digits: str, after: str, language: str) -> bool:
    head = before[: len(before) - len(digits) - 1].rstrip()
    if not head:
        return True
    if language != "de":
        return False
    last = head.rpartition(" ")[2].casefold()
    following = after.split(maxsplit=1)[0].strip(".,;:") if after.strip() else ""
    return last in ORDINAL_BEFORE or following.casefold() in ABBREVIATIONS["de"].after_ordinal


def install(pipeline: Language) -> None:
    """Puts the sentence splitter into a blank pipeline: spaCy's sentencizer, then our corrections of it."""
    from spacy.language import Language as SpacyLanguage

    if not SpacyLanguage.has_factory("checker_sentences"):
        SpacyLanguage.factory("checker_sentences", func=_make_correction)
    pipeline.add_pipe("sentencizer", config={"punct_chars": [".", "!", "?", "…", "。", "！", "？"]})
    pipeline.add_pipe("checker_sentences")


def _make_correction(nlp: Language, name: str) -> object:  # noqa: ARG001  # spaCy passes it
    language = nlp.lang or "en"
    words = sorted(ABBREVIATIONS.get(language, ABBREVIATIONS["en"]).inside)
    inside = re.compile(rf"(?<!\w)(?i:{'|'.join(map(re.escape, words))})\.[)\"”’»]*\s+(?=[A-ZÀ-Þ][a-zà-ÿ])")

    def correct(doc: Doc) -> Doc:
        text = doc.text
        for sentence in list(doc.sents)[1:]:
            first = sentence[0]
            start = first.idx
            if not ends_sentence(
                text[max(0, start - _TAIL_CHARS) : start], text[start : start + _TAIL_CHARS], language
            ):
                first.is_sent_start = False
        # an abbreviation that the tokenizer keeps whole ("etc.", "U.S.") can close a sentence all the same
        closers = {match.end() for match in inside.finditer(text)}
        if closers:
            for token in doc:
                if token.idx in closers:
                    token.is_sent_start = True
        return doc

    return correct


def split_sentences(document: Document) -> Iterator[Span]:
    """The sentences of every block in order, none crossing a block or a table's cell, each without white space around.

    A block that holds any text holds at least one.
    """
    from checker.language.pipeline import blank, count_document

    pipeline = blank(document.language)
    for block in document.blocks:
        for piece in block.cells or (block.span,):
            text = document.text[piece.start : piece.end]
            if not text.strip():
                continue
            if not _MIGHT_END.search(text):
                yield _trimmed(text, piece.start, 0, len(text))
                continue
            for sentence in pipeline(text).sents:
                span = _trimmed(text, piece.start, sentence.start_char, sentence.end_char)
                if span:
                    yield span
    count_document(document.language)


_MIGHT_END = re.compile(r"[.!?…。！？]\W*\s")


def _trimmed(text: str, base: int, start: int, end: int) -> Span:
    piece = text[start:end]
    return Span(base + start + len(piece) - len(piece.lstrip()), base + end - len(piece) + len(piece.rstrip()))
