"""Pointers to a section that is about something else than they say: "the fees are set out in section 5"."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.kind import finding
from checker.kinds.reference.page_parts import NUMBERED
from checker.kinds.reference.targets import is_linked
from checker.language.lazy import lazy_re
from checker.language.meanings import of_one_meaning
from checker.language.parts import find_pointers, speaks_elsewhere
from checker.language.parts.pointing import SAYS_NOTHING
from checker.language.stems import content_stems

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from checker.claims.reading import Reading
    from checker.document import Block, Document
    from checker.findings import Finding
    from checker.language.parts import Pointer

_FEWEST_SECTIONS = 4
_ROOT = 5
_MOST_WORDS = 5
"""A clause with more words of its own than these tells too much to be held against a section."""
_CLAUSE = lazy_re(r"[.;:!?(]\s+")


@dataclass(frozen=True, slots=True)
class _Numbered:
    """A numbered section with its subsections: what it is called, and how often it says what."""

    number: str
    heading: str
    titled: frozenset[str]
    said: Mapping[str, int]


def find_wrong_topics(reading: Reading) -> Iterator[Finding]:
    """Pointers by number to a section that says nothing of what they say of it, where another section does."""
    document = reading.document
    pointing = [
        (block, pointer)
        for block in document.content
        if block.kind in ("paragraph", "item")
        for pointer in find_pointers(block.text, document.language)
        if pointer.part == "section" and pointer.says_where and pointer.number.isdigit()
    ]
    sections = _sections(document) if pointing else {}
    if len(sections) < _FEWEST_SECTIONS:
        return
    for block, pointer in pointing:
        span = Span(block.span.start + pointer.span.start, block.span.start + pointer.span.end)
        target = sections.get(pointer.number)
        if target is None or is_linked(block, span):
            continue
        if speaks_elsewhere(block.text, (pointer.span.start, pointer.span.end), document.language):
            continue
        topic = _topic(block, pointer, document.language)
        if 0 < len(topic) <= _MOST_WORDS and (right := _about(topic, document, block, target, sections)):
            yield finding(
                reading, [span], kind="reference", rule="reference/target", level="error",
                message=f"Section {target.number} is “{target.heading}”; what is meant seems to be section "
                f"{right.number}, “{right.heading}”.",
                suggestion=document.quote(span).replace(pointer.number, right.number),
                subject=f"section {pointer.number}",
            )  # fmt: skip


def _sections(document: Document) -> dict[str, _Numbered]:
    """The outermost numbered sections by their numbers; empty where a number comes twice."""
    found: dict[str, tuple[str, list[str]]] = {}
    last = None
    for section in document.sections[1:]:
        numbered = NUMBERED.match(section.heading)
        if numbered and "." not in numbered[1]:
            last = numbered[1]
            if last in found:
                return {}
            found[last] = (section.heading[numbered.end() :].strip(), [])
        elif section.level == 1:
            last = None
        if last is not None:
            found[last][1].append(document.quote(section.span))
    language = document.language
    return {
        number: _Numbered(
            number, heading, frozenset(content_stems(heading, language)),
            Counter(stem for text in texts for stem in content_stems(text, language)),
        )
        for number, (heading, texts) in found.items()
    }  # fmt: skip


def _topic(block: Block, pointer: Pointer, language: str) -> tuple[str, ...]:
    """The words that tell what stands in the section pointed at: those of the clause before the pointer."""
    before = block.text[: pointer.span.start]
    starts = [stop.end() for stop in _CLAUSE.finditer(before)]
    clause = before[starts[-1] if starts else 0 :]
    return tuple(dict.fromkeys(content_stems(SAYS_NOTHING[language].sub(" ", clause), language)))


def _about(
    topic: Sequence[str], document: Document, block: Block, target: _Numbered, sections: Mapping[str, _Numbered]
) -> _Numbered | None:
    """The one other section that a topic is about, by its title or by what it says; None where the target may be."""
    if any(_speaks(word, target) for word in topic):
        return None
    own = document.quote(document.sections[block.section].span)
    here = next((each for each in sections.values() if each.heading and each.heading in own[:_HEADING_CHARS]), None)
    others = [each for each in sections.values() if each not in (target, here)]
    meant = of_one_meaning(topic, document.language)
    if meant & of_one_meaning(target.titled, document.language):
        return None
    titled = [
        each
        for each in others
        if any(_shares(word, each.titled) for word in topic) or meant & of_one_meaning(each.titled, document.language)
    ]
    if len(titled) == 1:
        return titled[0]
    if titled:
        return None
    saying = [each for each in others if all(each.said.get(word, 0) >= _OFTEN for word in topic)]
    heard = [each for each in others if any(_speaks(word, each) for word in topic)]
    return saying[0] if len(saying) == 1 and len(heard) <= _FEW else None


_HEADING_CHARS = 200
_OFTEN = 2
_FEW = 2


def _speaks(word: str, section: _Numbered) -> bool:
    return word in section.said or _shares(word, section.said)


def _shares(word: str, stems: Mapping[str, int] | frozenset[str]) -> bool:
    """Whether any of these stems is the word, or begins as it does or holds it: "gebühr" in "verwaltungsgebühr"."""
    if word in stems:
        return True
    if len(word) < _ROOT:
        return False
    root = re.escape(word[:_ROOT])
    return any(re.search(root, stem) for stem in stems)
