"""Pointers to an item of a numbered or lettered list that has not so many: "go back to step 4", "point d)"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.kind import finding
from checker.kinds.reference.page_parts import Parts, parts_of
from checker.kinds.reference.targets import is_linked
from checker.language.lazy import lazy_re
from checker.language.parts import speaks_elsewhere
from checker.language.parts.pointing import letter_pointers, list_pointers
from checker.language.stems import content_stems, stem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.document import Block, Document
    from checker.findings import Finding

_NUMBER = lazy_re(r"\(?(\d{1,2})[.)°]")
_LETTER = lazy_re(r"\(?([a-z])[.)]")
_INLINE_LETTER = lazy_re(r"(?<![^\s;,:(])\(?([a-h])\)(?=\s)")
_ANY_LIST = frozenset({"step", "point", "item", "étape", "etap", "stap", "punt", "schritt", "punkt"})
"""Words (or their stems) for the items of any list; the others name what the list is of."""
_FEWEST = 2
_MOST_BEYOND = 4
"""A number so far beyond the list's last belongs to another list."""


@dataclass(slots=True)
class _List:
    """A list with numbers: what leads into it, and its last number."""

    group: int
    last: int
    said: frozenset[str]
    """The stems of its lead-in and of its heading."""
    size: int = 1


def find_missing_items(reading: Reading) -> Iterator[Finding]:
    """Pointers by number and by letter to items that no list of the page has."""
    document = reading.document
    parts = parts_of(document)
    lists = _lists(document)
    letters = _letters(document)
    for block in document.content:
        if block.kind in ("heading", "title", "code", "caption"):
            continue
        yield from _by_number(reading, block, parts, lists)
        yield from _by_letter(reading, block, letters)


def _lists(document: Document) -> list[_List]:
    lists: dict[int, _List] = {}
    for block in document.content:
        if block.kind != "item" or block.group is None or not (mark := _NUMBER.fullmatch(block.marker)):
            continue
        known = lists.get(block.group)
        if known is None:
            before = document.blocks[block.index - 1].text if block.index else ""
            heading = document.sections[block.section].heading
            stems = frozenset(content_stems(f"{heading} {before[-200:]}", document.language))
            lists[block.group] = _List(block.group, int(mark[1]), stems)
        else:
            known.last = max(known.last, int(mark[1]))
            known.size += 1
    return [one for one in lists.values() if one.size >= _FEWEST]


def _by_number(reading: Reading, block: Block, parts: Parts, lists: Sequence[_List]) -> Iterator[Finding]:
    document = reading.document
    for found in list_pointers(document.language).finditer(block.text) if lists else ():
        number = int(found["number"])
        word = stem(found["word"], document.language)
        of_word = [one for one in lists if word in one.said] or (
            list(lists) if word in _ANY_LIST or found["word"].casefold() in _ANY_LIST else []
        )
        if not of_word:
            continue  # "phase 2" where no list is one of phases
        last = max(one.last for one in of_word)
        span = Span(block.span.start + found.start(), block.span.start + found.end())
        if not last < number <= last + _MOST_BEYOND or is_linked(block, span):
            continue
        if any(parts.headed.get(part) for part in ("section", "step", "rule", "chapter", "article")):
            continue  # such pointers are told against the headings
        if speaks_elsewhere(block.text, found.span(), document.language):
            continue
        yield finding(
            reading, [span], kind="reference", rule="reference/target", level="error",
            message=f"“{document.quote(span)}” leads nowhere: the list ends with {last}.", subject=f"item {number}",
        )  # fmt: skip


def _letters(document: Document) -> frozenset[str]:
    """All letters that mark an item of a list, or a part of a sentence, on the page."""
    marked = {mark[1] for block in document.blocks if (mark := _LETTER.fullmatch(block.marker))}
    for block in document.content:
        if ")" in block.text and len(found := list(_INLINE_LETTER.finditer(block.text))) >= _FEWEST:
            pointed = {pointer.end() for pointer in letter_pointers(document.language).finditer(block.text)}
            marked.update(letter[1] for letter in found if letter.end() not in pointed)
        elif opened := re.match(r"\(?([a-z])[.)]\s", block.text):
            marked.add(opened[1])
    return frozenset(marked)


def _by_letter(reading: Reading, block: Block, letters: frozenset[str]) -> Iterator[Finding]:
    if len(letters) < _FEWEST or "a" not in letters:
        return
    document = reading.document
    for found in letter_pointers(document.language).finditer(block.text):
        letter = (found["both"] or found["letter"]).casefold()
        if letter in letters or ord(letter) - ord(max(letters)) > _MOST_BEYOND:
            continue
        if speaks_elsewhere(block.text, found.span(), document.language):
            continue
        span = Span(block.span.start + found.start(), block.span.start + found.end())
        yield finding(
            reading, [span], kind="reference", rule="reference/target", level="error",
            message=f"“{document.quote(span)}” leads nowhere: the list ends with {max(letters)}).",
            subject=f"item {letter}",
        )  # fmt: skip
