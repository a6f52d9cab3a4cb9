"""Reads PDF: paragraphs, headings by their tags or their size, lists, tables; positions count pages and paragraphs."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from dataclasses import dataclass, field
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from checker.language.lazy import lazy_re
from checker.readers.draft import Draft
from checker.readers.headings import is_heading_like
from checker.readers.office import PageBuilder
from checker.readers.office_lists import ListTracker
from checker.readers.page import NotReadableError
from checker.readers.pdf_columns import Piece
from checker.readers.pdf_lines import read_lines, take_furniture_off
from checker.readers.pdf_notes import mark_notes
from checker.readers.pdf_tables import mark_rows_over_pages
from checker.readers.text_units import MARKER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.readers.page import Page
    from checker.readers.pdf_lines import Line

TIMEOUT_S = 90
CPU_S = 60
MEMORY_BYTES = 2 * 1024**3
"""What the other process may take."""
MAX_OUTPUT_BYTES = 512 * 1024 * 1024
_BULLETS = "•◦▪‣·–—"
_ENDED = lazy_re(r"[.!?:;][\"”’»)\]]*$")
_LAST_WORD = lazy_re(r"[^\W\d_]+(?=-$)")
_FIRST_WORD = lazy_re(r"[^\W\d_]+")
_LEADER = lazy_re(r"(?:[.…_·] ?){5,}\s*[\divxl]{1,5}$")
"""What leads to a page's number in a table of contents."""
_DATE = lazy_re(r"D:(\d{4})(\d{2})(\d{2})")
_HEADING_SIZE = 1.12
"""How many times the size of the text letters have from which on they make a heading."""
_TITLE_SIZE = 1.3


class _Letters(msgspec.Struct):
    """The letters of one page as the other process tells them."""

    height: float
    fragments: list[tuple[str, float, float, float, float, bool, int]]
    raised: list[str] = []
    """The numbers of notes that words on it bear."""


class _Told(msgspec.Struct):
    """What the other process tells of a file."""

    error: str = ""
    pages: list[_Letters] = []
    title: str = ""
    date: str = ""
    broken: int = 0


def read_pdf(data: bytes) -> Page:
    """The page that a PDF file's bytes hold; raises NotReadableError for what is none, or beyond the bounds."""
    told = _take_letters(data)
    pages = [
        [
            Piece(text=text, left=left, right=right, line=line, size=size, bold=bold, level=level)
            for text, left, right, line, size, bold, level in page.fragments
        ]
        for page in told.pages
    ]
    if not any(pages):
        raise NotReadableError("no text in it: a scan? it needs text recognition (OCR) first")
    pages, running = take_furniture_off(pages, [page.height for page in told.pages])
    notes = []
    if running:
        notes.append(f"running headings left out: {'; '.join(f'“{line[:60]}”' for line in running[:4])}")
    if told.broken:
        notes.append(f"{told.broken:,} page{'s' * (told.broken > 1)} could not be read")
    changed = _DATE.match(told.date)
    lines = read_lines(pages)
    mark_notes(lines, [page.raised for page in told.pages], _text_size(lines))
    mark_rows_over_pages([line for line in lines if not line.is_note])
    return _build(lines, len(pages)).page(
        title=told.title.strip(),
        date="-".join(changed.groups()) if changed else "",
        notes=tuple(notes),
        judged=False,
    )


def _take_letters(data: bytes) -> _Told:
    """What the other process tells; see pdf_letters for why there is one."""
    if find_spec("pypdfium2") is None:
        raise NotReadableError("to read PDF install the extra `pdf`: pip install '.[pdf]'")
    program = Path(__file__).with_name("pdf_letters.py")
    try:
        done = subprocess.run(  # noqa: S603  # our own program; the file goes in as bytes
            [sys.executable, "-P", str(program), str(CPU_S), str(MEMORY_BYTES)],
            input=data,
            capture_output=True,
            timeout=TIMEOUT_S,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise NotReadableError(f"it took more than {TIMEOUT_S} seconds to read: it is given up") from None
    if done.returncode or len(done.stdout) > MAX_OUTPUT_BYTES:
        raise NotReadableError("reading it took too much time or memory, or broke the PDF library: it is given up")
    told = msgspec.json.decode(done.stdout, type=_Told)
    if told.error:
        raise NotReadableError(told.error)
    return told


@dataclass(slots=True)
class _Paragraph:
    """Lines that belong together."""

    lines: list[Line]
    marker: str = ""
    words_left: float = 0.0
    """Where the words of an item begin, behind its marker."""
    kind: str = "paragraph"
    level: int = 0
    cells: list[str] = field(default_factory=list)


def _build(lines: Sequence[Line], page_count: int) -> PageBuilder:
    builder = PageBuilder(unit="page")
    lists = ListTracker()
    text_size = _text_size(lines)
    words = _known_words(lines)
    tagged = _tags_hold(lines, text_size)
    paragraphs = list(_paragraphs(lines, text_size, tagged=tagged))
    heads = [paragraph for paragraph in paragraphs if _is_heading(paragraph, text_size, tagged=tagged)]
    ranks = _ranks(heads, tagged=tagged)
    page = 0
    row_of: int | None = None
    starts: list[int] = []
    for paragraph, after in zip(paragraphs, [*paragraphs[1:], None], strict=True):
        first = paragraph.lines[0]
        text = _joined(paragraph, words)
        draft = Draft(kind="paragraph", start=0, end=0, marker=paragraph.marker)
        if _LEADER.search(first.text) or _heads_contents(paragraph, after):
            draft.furniture = "navigation"
            added = builder.add(draft, text)
        elif first.is_row:
            shape = len(first.cells)
            lists.interrupt()
            draft.kind, draft.group = "row", lists.groups if row_of == shape else lists.new_group()
            draft.header = first.is_header
            row_of = shape
            added = builder.add_row(draft, [(cell, ()) for cell in first.cells])
        elif first.is_note:
            added = builder.add(draft, text)
        else:
            row_of = None
            if id(paragraph) in ranks:
                draft.kind, draft.level = "heading", ranks[id(paragraph)]
                draft.marker = ""
                text = f"{paragraph.marker} {text}".strip()
                lists.interrupt(heading=True)
            elif paragraph.marker:
                sort = _sort(paragraph.marker)
                lists.place(draft, len(builder.drafts), name=sort, level=_indent(lists, first))
            else:
                lists.interrupt()
            added = builder.add(draft, text)
        if added:
            while page <= first.page:
                starts.append(draft.start if page else 0)
                page += 1
    starts += [builder.length] * (page_count - page)
    builder.unit_starts = starts or [0]
    builder.paragraph_starts = [draft.start for draft in builder.drafts]
    return builder


def _heads_contents(paragraph: _Paragraph, after: _Paragraph | None) -> bool:
    """Whether a paragraph is what stands above a table of contents."""
    heads = after is not None and bool(_LEADER.search(after.lines[0].text))
    return heads and len(paragraph.lines) == 1 and is_heading_like(paragraph.lines[0].text)


def _indent(lists: ListTracker, first: Line) -> int:
    """The place of an item in points, which orders levels; near ones count as one."""
    left = round(first.left)
    for opened in lists.stack:
        if abs(opened.level - left) < 0.8 * first.size:
            return opened.level
    return left


def _sort(marker: str) -> str:
    """What sort of marker it is: items of one list have one sort."""
    plain = marker.strip("().")
    if plain.isdigit():
        return "1" + marker[-1]
    return "a" + marker[-1] if plain.isalpha() and plain != "o" else marker


def _size(paragraph: _Paragraph) -> float:
    """The size that ranks a heading: bold letters a little before others."""
    return round(paragraph.lines[0].size * 2) / 2 + (0.1 if paragraph.lines[0].bold else 0)


def _text_size(lines: Sequence[Line]) -> float:
    """The size of most letters."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size * 2) / 2] += len(line.text)
    return max(sorted(sizes), key=lambda size: sizes[size], default=10.0)


def _tags_hold(lines: Sequence[Line], text_size: float) -> bool:
    """Whether the tags of a file tell its headings: nearly all of it is tagged, a little as headings, few left out.

    Many programs tag everything as paragraphs, or the first heading only; then sizes tell more.
    """
    text = sum(len(line.text) for line in lines)
    of_tagged = sum(len(line.text) for line in lines if line.level >= 0)
    heads = [line for line in lines if line.level > 0]
    large = [
        line
        for line in lines
        if line.level == 0 and not line.is_row and line.size >= _HEADING_SIZE * text_size and is_heading_like(line.text)
    ]
    return of_tagged > 0.9 * text and len(large) <= len(heads) and 0 < sum(len(each.text) for each in heads) < text / 3


def _ranks(heads: Sequence[_Paragraph], *, tagged: bool) -> dict[int, int]:
    """The level of each heading, by the identity of its paragraph: as its tag says, or by the size of its letters."""
    if not tagged:
        sizes = sorted({_size(each) for each in heads}, reverse=True)
        return {id(each): sizes.index(_size(each)) + 1 for each in heads}
    # a title that is tagged as a paragraph stands above all headings
    down = int(any(each.lines[0].level == 0 for each in heads) and any(each.lines[0].level == 1 for each in heads))
    return {id(each): min(6, each.lines[0].level + down) if each.lines[0].level else 1 for each in heads}


def _is_heading(paragraph: _Paragraph, text_size: float, *, tagged: bool) -> bool:
    first = paragraph.lines[0]
    if tagged and first.level > 0:
        return True
    if (
        first.is_row
        or first.is_note
        or _LEADER.search(first.text)
        or len(paragraph.lines) > 4
        or paragraph.marker in tuple(_BULLETS)
    ):
        return False
    text = " ".join(line.text for line in paragraph.lines)
    share = first.size / text_size
    if tagged and not (first.page == 0 and share >= _TITLE_SIZE and is_heading_like(text)):
        return False
    if share >= _TITLE_SIZE:
        return len(text) <= 250 and any(letter.isalpha() for letter in text)
    return (share >= _HEADING_SIZE or (share > 0.95 and first.bold)) and is_heading_like(text)


def _paragraphs(lines: Sequence[Line], text_size: float, *, tagged: bool) -> Iterator[_Paragraph]:
    """The lines, gathered where one goes on with the one before it; the notes of a page after what stands above them.

    A paragraph that goes on over the page is not broken by the notes between: they come when it is done.
    """
    leading = _leadings([line for line in lines if not line.is_note])
    current: _Paragraph | None = None
    notes: list[_Paragraph] = []
    for line in lines:
        if line.is_note:
            if line.note_mark or not notes:
                notes.append(_Paragraph(lines=[line], marker=line.note_mark))
            else:
                notes[-1].lines.append(line)
            continue
        found = MARKER.match(line.text)
        other = tagged and current is not None and max(line.level, 0) != max(current.lines[-1].level, 0)
        if current and not other and not _begins(current, line, leading, text_size, marked=bool(found)):
            current.lines.append(line)
            continue
        if current:
            yield current
        yield from notes
        notes.clear()
        current = _Paragraph(lines=[line])
        if found and not line.is_row:
            current.marker = found[1]
            first = line.pieces[0]
            apart = len(line.pieces) > 1 and len(first.text.strip()) <= len(found[1])
            share = found.end() / max(1, len(first.text))
            current.words_left = line.pieces[1].left if apart else first.left + share * (first.right - first.left)
    if current:
        yield current
    yield from notes


def _leadings(lines: Sequence[Line]) -> dict[float, float]:
    """For each size of letters, the usual distance of two lines."""
    gaps: dict[float, Counter[float]] = {}
    for before, line in pairwise(lines):
        if before.column == line.column and before.size == line.size and before.line > line.line:
            gaps.setdefault(line.size, Counter())[round((before.line - line.line) * 2) / 2] += 1
    usual = {size: max(sorted(found), key=lambda gap: found[gap]) for size, found in gaps.items()}
    return {size: gap for size, gap in usual.items() if gaps[size][gap] > 2}


def _begins(current: _Paragraph, line: Line, leading: dict[float, float], text_size: float, *, marked: bool) -> bool:
    """Whether a line begins a paragraph."""
    before, first = current.lines[-1], current.lines[0]
    if line.is_row or before.is_row or _LEADER.search(before.text):
        return True
    apart = abs(line.size - before.size) / text_size
    if apart > 0.25 or (apart > 0.08 and max(line.size, before.size) >= _HEADING_SIZE * text_size):
        return True  # a line in the letters of program text is a little smaller, and no paragraph of its own
    if line.bold != before.bold and is_heading_like((before if before.bold else line).text):
        return True
    ended = bool(_ENDED.search(before.text))
    if marked and (
        line.text[0] in _BULLETS or ended or current.marker or abs(line.left - before.left) > 0.5 * line.size
    ):
        return True
    if line.column != before.column:
        heading = before.size >= _HEADING_SIZE * text_size or before.bold
        return heading or ended or (line.text[0].isupper() and before.right < 0.85 * before.width)
    gap = before.line - line.line
    usual = min(leading.get(line.size, 1.3 * line.size), 1.9 * line.size)
    if gap > max(1.3 * usual, usual + 0.25 * line.size):
        return True
    if current.marker:
        hanging = current.words_left - first.left > 0.3 * line.size
        if hanging and line.left < first.left + 0.3 * (current.words_left - first.left) and ended:
            return True
    elif ended and line.left - before.left > 0.8 * line.size:
        return True
    if _LAST_WORD.search(before.text):
        return False
    word = line.text.split(" ", 1)[0]
    needed = (line.right - line.left) * (len(word) + 1) / max(1, len(line.text))
    room = before.width - before.right - needed
    return room > 1.5 * line.size and (ended or room > 0.3 * (before.width - before.left))


def _known_words(lines: Sequence[Line]) -> set[str]:
    """The words of a document, with and without hyphens in them, those broken at a line's end aside."""
    known: set[str] = set()
    for line in lines:
        for word in line.text.split():
            plain = word.strip(".,;:!?()[]“”\"'’‘«»").casefold()
            if not plain.endswith("-"):
                known.add(plain)
    return known


def _joined(paragraph: _Paragraph, known: set[str]) -> str:
    """The text of a paragraph without its marker, words that a line's end broke mended."""
    parts: list[str] = []
    for number, line in enumerate(paragraph.lines):
        text = line.text
        if line.note_mark:
            text = text[len(line.note_mark) :].lstrip()
        elif not number and paragraph.marker and (found := MARKER.match(text)):
            text = text[found.end() :]
        if parts and (end := _LAST_WORD.search(parts[-1])) and (start := _FIRST_WORD.match(text)):
            whole = f"{end[0]}{start[0]}".casefold()
            hyphened = f"{end[0]}-{start[0]}".casefold()
            keeps = hyphened in known and whole not in known
            if not keeps and (start[0][0].islower() or whole in known):
                parts[-1] = parts[-1][:-1]
            parts.append(text)
        else:
            parts.append(f" {text}" if parts else text)
    return " ".join("".join(parts).split())
