"""What a text should not have kept: placeholders, markup, a sentence told twice, one that breaks off, a lost space."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.kind import finding
from checker.language.slips.remains import (
    CUT_ENDS,
    MARKUP,
    NO_SPACE,
    PLACEHOLDER,
    TEMPLATE_WORDS,
    TIGHT,
    TO_FILL_IN,
    TWICE_MARKED,
    may_stand,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.claims.reading import Reading
    from checker.document import Block, Document
    from checker.findings import Finding

_MOST_GAPS = 3
"""A page with more gaps in brackets is a form, or a letter to copy."""
_LEAST_WORDS = 5
_LEAST_PARAGRAPH_WORDS = 15
_CUT_WORDS = 6
_PROSE = ("paragraph", "item", "quote", "caption")


def find_placeholders(reading: Reading) -> Iterator[Finding]:
    """What stands for something that was to come, and gaps in brackets that somebody was to fill."""
    document = reading.document
    gaps = 0
    for block in document.content:
        if block.kind == "code":
            continue
        for found in PLACEHOLDER.finditer(block.prose) if may_stand(block.text) else ():
            yield _left(reading, block, found, "stands for something that is still to come")
        if "[" not in block.text or _is_template(document, block):
            continue
        for found in TO_FILL_IN.finditer(block.prose):
            gaps += 1
            if gaps <= _MOST_GAPS:
                yield _left(reading, block, found, "is a gap that nobody filled")


def _left(reading: Reading, block: Block, found: re.Match[str], what: str) -> Finding:
    span = Span(block.span.start + found.start(), block.span.start + found.end())
    return finding(
        reading, [span], kind="text", rule="text/placeholder", level="warning",
        message=f"“{reading.document.quote(span)}” {what}.", subject=found[0].casefold(),
    )  # fmt: skip


def _is_template(document: Document, block: Block) -> bool:
    """Whether a passage is to be copied and filled in: its heading or itself says so."""
    heading = document.sections[block.section].heading
    return bool(TEMPLATE_WORDS.search(f"{document.title}\n{heading}\n{block.text}"))


def find_markup(reading: Reading) -> Iterator[Finding]:
    """Tags and links of the source that stand in what readers see; a page about them has many."""
    document = reading.document
    places = [
        Span(block.span.start + found.start(), block.span.start + found.end())
        for block in document.content
        if block.kind in _PROSE and ("<" in block.text or "](" in block.text)
        for found in MARKUP.finditer(block.prose)
    ]
    if 0 < len(places) <= _MOST_TAGS:
        yield finding(
            reading, places, kind="text", rule="text/markup", level="warning",
            message=f"“{document.quote(places[0])}” is markup that readers see.", subject="markup",
        )  # fmt: skip


_MOST_TAGS = 6


def find_repeats(reading: Reading) -> Iterator[Finding]:
    """A sentence that stands twice in a row, and long paragraphs that the page has twice, told as one."""
    document = reading.document
    paragraphs: dict[str, Block] = {}
    twice: list[Span] = []
    before: tuple[str, Span] | None = None
    for block in document.content:
        if block.kind not in ("paragraph", "quote"):
            before = None
            continue
        words = block.text.split()
        plain = " ".join(words).casefold()
        first = paragraphs.setdefault(plain, block)
        for sentence in reading.sentences_in(block.span):
            said = " ".join(document.quote(sentence).split()).casefold()
            if before and said == before[0] and said.count(" ") + 1 >= _LEAST_WORDS and said[0].isalnum():
                yield finding(
                    reading, [sentence, before[1]], kind="text", rule="text/repeated", level="warning",
                    message="This sentence stands here twice in a row.", subject=said[:80],
                )  # fmt: skip
                first = block
            before = (said, sentence)
        if first is not block and len(words) >= _LEAST_PARAGRAPH_WORDS:
            twice += [block.span, first.span] if not twice else [block.span]
    if twice:
        count = len(twice) - 1
        told = "This paragraph stands" if count == 1 else f"{count} paragraphs stand"
        yield finding(
            reading, twice[:_SHOWN_PLACES], kind="text", rule="text/repeated", level="note",
            message=f"{told} on the page twice.", subject=document.quote(twice[0])[:80],
        )  # fmt: skip


_SHOWN_PLACES = 10


def find_lost_spaces(reading: Reading) -> Iterator[Finding]:
    """A full stop or a comma with no space after it, between two words; many on one page are told as one."""
    document = reading.document
    places = [
        span
        for block in document.content
        if block.kind in _PROSE and TIGHT.search(block.text)
        for found in NO_SPACE.finditer(block.prose)
        for span in (Span(block.span.start + found.start(), block.span.start + found.end()),)
        if not any(link.span.overlaps(span) for link in block.links)
    ]
    if len(places) > _MOST_GAPS:
        yield finding(
            reading, places[:_SHOWN_PLACES], kind="text", rule="text/spacing", level="warning",
            message=f"A space is missing in {len(places)} places, the first in “{document.quote(places[0])}”.",
            subject="spaces",
        )  # fmt: skip
        return
    for span in places:
        said = document.quote(span)
        yield finding(
            reading, [span], kind="text", rule="text/spacing", level="warning",
            message=f"A space is missing in “{said}”.", suggestion=re.sub(r"([.!?,;])", r"\1 ", said),
            subject=said.casefold(),
        )  # fmt: skip


def find_stray_marks(reading: Reading) -> Iterator[Finding]:
    """A comma or full stop that stands twice; a page with many has them on purpose."""
    document = reading.document
    places = [
        Span(block.span.start + found.start(), block.span.start + found.end())
        for block in document.content
        if block.kind in _PROSE and any(mark in block.text for mark in _STRAY)
        for found in TWICE_MARKED.finditer(block.prose)
    ]
    for span in places if len(places) <= _MOST_STRAY else ():
        start = max(document.text.rfind(" ", 0, span.start), document.text.rfind("\n", 0, span.start)) + 1
        said = document.text[start : span.end]
        yield finding(
            reading, [Span(start, span.end)], kind="text", rule="text/spacing", level="warning",
            message=f"A mark stands twice in “{said}”.",
            suggestion=f"{document.text[start : span.start]}{'.' if '.' in said[-2:] else said[-1]}", subject="marks",
        )  # fmt: skip


_STRAY = (",,", ",.", ";;", "..")
_MOST_STRAY = 3


def find_cut_off(reading: Reading) -> Iterator[Finding]:
    """A paragraph that breaks off after a word that no sentence ends with."""
    document = reading.document
    ends = CUT_ENDS[document.language]
    content = document.content
    for place, block in enumerate(content):
        if block.kind != "paragraph" or not block.text[-1:].isalpha():
            continue
        words = block.text.split()
        if len(words) < _CUT_WORDS or words[-1] not in ends or _goes_on(document, content, place):
            continue
        sentence = reading.sentence_at(block.span.end - 1)
        span = sentence if sentence and block.span.contains(sentence) else block.span
        yield finding(
            reading, [span], kind="text", rule="text/cut-off", level="warning",
            message=f"This sentence breaks off after “{words[-1]}”.", subject=words[-1],
        )  # fmt: skip


def _goes_on(document: Document, content: tuple[Block, ...], place: int) -> bool:
    """Whether what follows may be the rest of the sentence: a list, a link, a line with a small letter or a number."""
    block = content[place]
    after = document.blocks[block.index + 1] if block.index + 1 < len(document.blocks) else None
    return after is not None and (
        after.kind not in ("heading", "paragraph")
        or (after.kind == "paragraph" and not after.text[:1].isupper())
        or after.furniture is not None
    )
