"""Which part of a page a pointer that leads nowhere may mean: the one that speaks most of what is said around it."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING, TypeVar

from checker.claims.reading import Note
from checker.kinds.reference.page_parts import NUMBERED, opens_part
from checker.language.lazy import lazy_re
from checker.language.parts import named_part
from checker.language.stems import content_stems

if TYPE_CHECKING:
    from collections.abc import Mapping

    from checker.claims.reading import Reading
    from checker.document import Block, Span

_Part = TypeVar("_Part", int, str)
_CLEARLY = 1.25
_TITLE_COUNTS = 2
"""What stands in a title weighs as much as if it were said so often."""
NUMBER_OF_TITLE = lazy_re(r"^[\W_]*(?:\d{1,2}(?:\.\d{1,2})*[.):]?\s+|[A-Z][.)]\s+|(?:§|Art\.)\s?\d+\s+)?")
"""What numbers a heading, if anything does."""


def likely_section(reading: Reading, pointing: Block, title: str) -> str | None:
    """The heading of the section that speaks most of what a title and the sentence around it name; None if none does.

    A word counts the more, the fewer sections have it; the best section has to be well before the next.
    """
    document = reading.document
    sentence = reading.sentence_at(pointing.span.start + max(0, pointing.text.find(title)))
    around = document.quote(sentence) if sentence else ""
    counts = reading.noted(_SECTION_STEMS)
    said = {section.index: counts[section.index] for section in document.sections[1:] if section.heading}
    wanted = Counter(dict.fromkeys(content_stems(around, document.language), 1.0))
    wanted.update(dict.fromkeys(content_stems(title, document.language), 1.0))
    right = _speaks_most(said, wanted, own=pointing.section)
    return None if right is None else plain(document.sections[right].heading)


def _count_sections(reading: Reading) -> list[Counter[str]]:
    document = reading.document
    return [Counter(content_stems(document.quote(section.span), document.language)) for section in document.sections]


_SECTION_STEMS = Note(name="section stems", make=_count_sections, kind=list[Counter[str]])
"""How often each section says each word, by its place on the page: counted once for all pointers."""


def likely_number(reading: Reading, pointing: Block, span: Span, part: str) -> str | None:
    """The number of the part of this sort that speaks most of what stands in the sentence of a pointer at `span`."""
    document = reading.document
    sentence = reading.sentence_at(span.start) or pointing.span
    around = document.text[sentence.start : span.start] + " " + document.text[span.end : sentence.end]
    said = {
        number: counts + _titled(heading, document.language)
        for number, (heading, counts) in _parts(reading, part, pointing).items()
    }
    return _speaks_most(said, Counter(dict.fromkeys(content_stems(around, document.language), 1.0)), own=None)


def _titled(heading: str, language: str) -> Counter[str]:
    return Counter(dict.fromkeys(content_stems(heading, language), _TITLE_COUNTS))


def _parts(reading: Reading, part: str, pointing: Block) -> dict[str, tuple[str, Counter[str]]]:
    """The numbered parts of a sort but that of the pointer itself: by number what they are called and what they say."""
    document, counts = reading.document, reading.noted(_SECTION_STEMS)
    found: dict[str, tuple[str, Counter[str]]] = {}
    for section in document.sections[1:]:
        named, numbered = named_part(section.heading, document.language), NUMBERED.match(section.heading)
        number = named[1] if named and named[0] == part else numbered[1] if numbered and part == "section" else ""
        if number and section.index != pointing.section:
            found[number] = (section.heading, counts[section.index])
    for block in document.content:
        named = named_part(block.text, document.language) if len(block.text) < _CAPTION_CHARS else None
        captions = named is not None and (block.kind == "caption" or opens_part(block, named[2]))
        if named and captions and named[0] == part and named[1] not in found:
            rows = [
                row.text for row in document.blocks[block.index + 1 : block.index + _MOST_ROWS] if row.kind == "row"
            ]
            found[named[1]] = (
                block.text, Counter(content_stems("\n".join((block.text, *rows)), document.language))
            )  # fmt: skip
    return found


_MOST_ROWS, _CAPTION_CHARS = 40, 120


def _speaks_most(said: Mapping[_Part, Counter[str]], wanted: Mapping[str, float], own: _Part | None) -> _Part | None:
    """The part that says most of the wanted words, well before the next; None where none does."""
    others = {part: counts for part, counts in said.items() if part != own}
    heard = {word: sum(word in counts for counts in others.values()) for word in wanted}
    scores = {
        part: sum(
            weight * math.log(1 + len(said) / heard[word]) * min(counts[word], 3)
            for word, weight in sorted(wanted.items())
            if counts[word]
        )
        for part, counts in others.items()
    }
    ranked = sorted(scores, key=lambda part: (-scores[part], part))
    if not ranked or not scores[ranked[0]]:
        return None
    if len(ranked) > 1 and scores[ranked[0]] < _CLEARLY * scores[ranked[1]]:
        return None
    return ranked[0]


def plain(heading: str) -> str:
    """A heading without its number."""
    return NUMBER_OF_TITLE.sub("", heading, count=1).strip(" \u00a0:.*_")
