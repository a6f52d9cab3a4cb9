"""Marks of notes without their note, and notes that nothing refers to: "[3]", "²", "(1)", "1)", "*"."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.kind import finding
from checker.kinds.reference.page_parts import SUPERSCRIPTS
from checker.kinds.reference.targets import is_linked
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from checker.claims.reading import Reading
    from checker.document import Block, Document
    from checker.findings import Finding, Level

_BEFORE = r"(?<=[\w.,;:!?)»”\"'’%€£$])"
_UNIT = lazy_re(r"(?<![^\W\d_])(?:[kcdmµμn]m|ft|in|yd|mi|ha|CO|[^\W\d_])$|(?<!\d)(?:\d{1,3}|\d{5,6})$")
"""What a raised figure is a power of, or a part of: "km²", "R²"."""


@dataclass(frozen=True, slots=True)
class _Style:
    """One way of marking notes: the mark in the text, and what opens the note."""

    mark: re.Pattern[str]
    note: re.Pattern[str]
    signs: frozenset[str]
    """A text that holds none of these marks no notes so."""
    alone: bool
    """It marks notes and nothing else, so that a mark says that there is a note."""


_STYLES = {
    "square": _Style(
        lazy_re(rf"{_BEFORE} ?\[\^?(?P<number>\d{{1,2}})\](?![(:])"),
        lazy_re(r"(?:^|[\n\t]|(?<=[.!?] ))\[\^?(?P<number>\d{1,2})\]:?\s+(?=\S)"),
        signs=frozenset("["),
        alone=True,
    ),
    "raised": _Style(
        lazy_re(rf"{_BEFORE}(?P<number>[¹²³⁰⁴-⁹]{{1,2}})(?![\w⁻])"),
        lazy_re(r"(?:^|[\n\t]|(?<=[.!?] ))(?P<number>[¹²³⁰⁴-⁹]{1,2})[.)]?\s*(?=[^\W_])"),
        signs=frozenset("¹²³⁴⁵⁶⁷⁸⁹"),
        alone=True,
    ),
    "round": _Style(
        lazy_re(rf"{_BEFORE} ?\((?P<number>\d{{1,2}})\)(?=\s*(?:[.,;:!?]|$))"),
        lazy_re(r"(?:^|\n|(?<=[.!?] ))\((?P<number>\d{1,2})\)\s+(?=\S)"),
        signs=frozenset(")"),
        alone=False,
    ),
    "half": _Style(
        lazy_re(r"(?<=[^\W\d_.,][.,;:!?%€])(?P<number>\d{1,2})\)(?=\s|$)"
        r"|(?<=[a-zß-ÿ])(?P<number2>\d{1,2})\)(?=\s|$)"),
        lazy_re(r"(?:^|\n|(?<=[.!?] ))(?P<number>\d{1,2})\)\s+(?=\S)"),
        signs=frozenset(")"),
        alone=False,
    ),
    "star": _Style(
        lazy_re(r"(?<=[^\W_]|[€£$%)])(?<!\b[1-7])(?P<number>\*{1,3}|[†‡])(?![\w*])"),
        lazy_re(r"(?:^|\n|\s|\()(?P<number>\*{1,3}|[†‡])(?=[\s)]|[^\W\d_])"),
        signs=frozenset("*†‡"),
        alone=True,
    ),
}  # fmt: skip
_MOST_MARKS = 200
_MOST_WORD_CHARS = 60
"""A longer word is no word: of it the end is told."""


@dataclass(slots=True)
class _Notes:
    """The marks and the notes of one style, by their number, each where it first stands."""

    marks: dict[str, tuple[Block, Span]] = field(default_factory=dict)
    notes: dict[str, tuple[Block, Span]] = field(default_factory=dict)


def find_lost_notes(reading: Reading) -> Iterator[Finding]:
    """Marks that no note answers, and notes that no mark asks for, style by style."""
    document = reading.document
    for name, style in _STYLES.items():
        if not any(sign in document.text for sign in style.signs):
            continue
        found = _gathered(document, name, style)
        if not found.marks or len(found.marks) > _MOST_MARKS:
            continue
        if name == "star" and not found.notes and _STAR.search(document.text):
            continue  # "those marked with a star": the text tells what it means
        answered = found.marks.keys() & found.notes.keys()
        if not (answered or (style.alone and not found.notes)):
            continue
        headed = _headed(document) if style.alone and name != "star" else frozenset()
        opened = headed or _numbered(document.blocks)
        answered |= found.marks.keys() & headed
        for number, (block, span) in found.marks.items():
            if name == "star" and not answered and not _marks_a_word(document, span):
                continue
            if number not in found.notes and number not in opened and not is_linked(block, span):
                yield _told(reading, span, number, "error" if answered else "warning", bool(answered))
        for number, (block, span) in found.notes.items():
            if not answered or number in found.marks or name == "star" or block.furniture:
                continue
            if not _bracketed(document, block, number):
                yield finding(
                    reading, [span], kind="reference", rule="reference/note", level="warning",
                    message=f"Nothing on this page refers to note {number}.", subject=f"note {number}",
                )  # fmt: skip


_STAR = lazy_re(
    r"\b(?:stars?|starred|asterisks?|étoiles?|astérisques?|sterretjes?|ster|asterisk(?:en)?|Stern(?:chen)?|Sternen)\b",
    re.IGNORECASE,
)


def _marks_a_word(document: Document, span: Span) -> bool:
    """Whether a lone star can be a note's: it follows a figure or a plain word, as in "25 euro*" and not in "lib*"."""
    said = document.quote(span)
    if said.endswith("**") or document.text[span.end : span.end + 1] in tuple("\"'”’»“"):  # what is left of markup
        return False
    return bool(_STARRED.fullmatch(said.rstrip("*†‡")))


_STARRED = lazy_re(r"\W*\d[\d.,:]*\W?|[(\[„“«]?[^\W\d_][a-zß-ÿ-]{3,30}[)€%]?")


def _headed(document: Document) -> frozenset[str]:
    """The numbers of the notes below a heading that says so; where nothing numbers them, all that there can be."""
    headings = _HEADINGS[document.language]
    headed = {section.index for section in document.sections if headings.fullmatch(section.heading.strip())}
    below = [block for block in document.blocks if block.section in headed and block.kind != "heading"]
    return _numbered(below) or (_ANY if below else frozenset())


_ANY = frozenset(str(number) for number in range(1, 100))
_HEADINGS: dict[str, re.Pattern[str]] = {
    language: lazy_re(rf"(?:\d{{1,2}}\.? )?(?:{words}):?", re.IGNORECASE)
    for language, words in {
        "en": r"(?:foot|end)?notes?(?: (?:and|to|on) [\w ]{1,40})?|references|sources|(?:sources|references) and notes"
        r"|remarks|explanatory notes",
        "fr": r"notes?(?: (?:et|de|sur|du|relatives?) [\w ]{1,40})?|références|sources|sources et notes|remarques"
        r"|renvois",
        "nl": r"(?:voet|eind)?noten(?: (?:en|bij) [\w ]{1,40})?|(?:voet|eind)noot|bronnen|bronnen en noten"
        r"|opmerkingen|toelichting(?:en)?|verwijzingen",
        "de": r"(?:fu(?:ß|ss)|end)noten?|anmerkungen?(?: (?:und|zu) [\w ]{1,40})?|quellen|quellen und anmerkungen"
        r"|hinweise|erläuterungen|nachweise",
    }.items()
}
"""How the section of notes is headed."""


def _numbered(blocks: Iterable[Block]) -> frozenset[str]:
    """The numbers that open any item, paragraph, line or row: a note may be written otherwise than its mark."""
    marked = (re.fullmatch(r"[(\[]?(\d{1,2})[.)\]]", block.marker) for block in blocks if block.marker)
    opened = (
        note[1].translate(SUPERSCRIPTS)
        for block in blocks
        if block.kind not in ("heading", "title", "code")
        for note in _OPENED.finditer(block.text)
    )
    return frozenset((*(one[1] for one in marked if one), *opened))


_OPENED = lazy_re(
    r"(?:^|[\n\t]|(?<=[.!?;] ))\W{0,3}([\d¹²³⁰⁴-⁹]{1,2})(?:[.):\]]{1,2}|(?=[^\d.,:]))[ \t\u00a0]*(?=[^\W_]|[„“«\"(])"
)


def _bracketed(document: Document, note: Block, number: str) -> bool:
    """Whether a number stands in brackets anywhere but in its note: a mark may stand where it looks like none."""
    marks = lazy_re(rf"[(\[]\^?{number}[)\]]|(?<=\w|[.,;:]){number}\)")
    return any(marks.search(block.text) for block in document.content if block.index != note.index)


def _told(reading: Reading, span: Span, number: str, level: Level, others: bool) -> Finding:
    has = f"there is no note {number}" if others else "this page has no such notes"
    return finding(
        reading, [span], kind="reference", rule="reference/note", level=level,
        message=f"The mark “{reading.document.quote(span).strip()}” leads nowhere: {has}.", subject=f"mark {number}",
    )  # fmt: skip


def _gathered(document: Document, name: str, style: _Style) -> _Notes:
    """The notes of one style, and its marks; those are looked for only where they must mark notes."""
    found = _Notes()
    opened: set[int] = set()
    holding = [
        block
        for block in document.blocks  # notes at the foot of a page may pass for site furniture
        if block.kind != "code" and (block.marker or not style.signs.isdisjoint(block.text))
    ]
    for block in holding:
        starts = style.note.match(block.text) if name != "star" else style.note.search(block.text)
        for note in style.note.finditer(block.text) if starts else ():
            opened.add(block.span.start + note.start("number"))
            if (number := _number(note)) not in found.notes:
                found.notes[number] = block, _line(block, note.start())
        if name == "star" and block.marker in ("*", "**", "***", "†"):
            found.notes.setdefault(block.marker, (block, block.span))
        if block.marker and name in ("half", "round") and (listed := re.fullmatch(r"\(?(\d{1,2})\)", block.marker)):
            found.notes.setdefault(listed[1], (block, block.span))
    for block in holding if style.alone or found.notes else ():
        for mark in style.mark.finditer(block.prose):
            at = mark.start("number") if mark["number"] else mark.start("number2")
            if block.span.start + at in opened or (name == "raised" and _UNIT.search(block.text[max(0, at - 6) : at])):
                continue
            if not block.furniture and (number := _number(mark)) not in found.marks:
                found.marks[number] = block, _with_word(block, mark)
    return found


def _number(found: re.Match[str]) -> str:
    said: str = found["number"] or found["number2"]
    return said.translate(SUPERSCRIPTS)


def _with_word(block: Block, mark: re.Match[str]) -> Span:
    """The mark and the word before it, so that a reader finds it again."""
    earliest = max(0, mark.start() - _MOST_WORD_CHARS)
    start = max(block.text.rfind(sign, earliest, mark.start()) for sign in " \t") + 1 or earliest
    return Span(block.span.start + start, block.span.start + mark.end())


def _line(block: Block, start: int) -> Span:
    """A note from its mark to the end of its line or sentence."""
    begin = start + (block.text[start : start + 1] == "\n")
    stop = lazy_re(r"\n|[.!?](?=\s|$)").search(block.text, begin + 4)
    return Span(block.span.start + begin, block.span.start + (stop.end() if stop else len(block.text)))
