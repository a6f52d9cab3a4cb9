"""A page as text with structure: Document, Section, Block, Span, and where each character came from.

The span is the contract: a Document's text never changes, everything said about it points into it with half-open
character offsets, and `document.text[span.start:span.end]` *is* the quoted text.
"""

from __future__ import annotations

import importlib
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Iterator

BlockKind = Literal["title", "heading", "paragraph", "item", "row", "caption", "quote", "code"]
"""What a block is; a table is its rows (with cells), a list its items."""
NO_PROSE = "\ufffc"
"""What stands for a character of code where only prose counts: the mark for what is no text."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of characters in a document's text: from `start` up to, not including, `end`."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def contains(self, other: Span) -> bool:
        """Whether the other span lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A hyperlink of a page: the text that carries it and the address it names, unresolved and untrusted."""

    span: Span
    target: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """The smallest piece of structure that holds text: a heading, a paragraph, a list item, a table row.

    `text` is the document's text at `span`: without the list marker, with a table row's cells parted by tabs.
    """

    index: int
    """Its place among `document.blocks`."""
    kind: BlockKind
    span: Span
    text: str
    section: int
    """The index of the section it stands in; a heading stands in the section it opens, a title in section 0."""
    depth: int = 0
    """How deep in lists: 1 for an item of an outermost list, 0 outside lists. For a heading, its level (1 to 6)."""
    marker: str = ""
    """What numbers or marks an item as the page shows it ("•", "3.", "b)"), "" where there is none."""
    group: int | None = None
    """The list or table it belongs to, a number unique in the document; items of a nested list have their own."""
    parent: int | None = None
    """For an item of a nested list, the index of the item it hangs under; for any item, row or paragraph of an
    outermost list or table, None."""
    cells: tuple[Span, ...] = ()
    """For a row, where each cell's text stands, in order; an empty cell has an empty span."""
    header: bool = False
    """For a row: all its cells are headings of columns."""
    links: tuple[Link, ...] = ()
    literals: tuple[Span, ...] = ()
    """Where it holds what is no prose: code, commands, names of files, as the source marks them."""
    furniture: str | None = None
    """None for content; for site furniture what sort: "navigation", "banner", "footer", "breadcrumb", "links" …"""

    @property
    def prose(self) -> str:
        """Its text with `NO_PROSE` for every character that is no prose: as long as the text, offset for offset."""
        if not self.literals:
            return self.text
        parts, at = [], 0
        for literal in self.literals:
            start, end = literal.start - self.span.start, literal.end - self.span.start
            parts += [self.text[at:start], NO_PROSE * (end - start)]
            at = end
        return "".join([*parts, self.text[at:]])


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading and the blocks up to the next heading of any level; subsections are sections of their own.

    Sections are listed in the order of the page and part its blocks: section 0, heading "", is what stands before
    the first heading below the title (it may be empty).
    """

    index: int
    heading: str
    """The heading's text as it stands on the page, with its number if the page wrote one; "" for section 0."""
    level: int
    """1 for the outermost headings below the title (0 for section 0), deeper ones counted up without gaps."""
    parent: int | None
    span: Span
    """From the heading to the end of the last own block, subsections not included."""
    first_block: int
    end_block: int
    """Its blocks are `document.blocks[first_block:end_block]`, the heading's block first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Directive:
    """A comment in the page's source that speaks to the checker: `<!-- checker: off count — reason -->`."""

    offset: int
    """Where in the document's text the comment stood."""
    text: str
    """What follows "checker:", trimmed."""
    within: bool = False
    """It stands within a passage, or at its end: words of the same passage come before it."""


@dataclass(frozen=True, slots=True)
class Position:
    """Where a character stands in its file, for people: both counted from 1.

    In formats without lines `line` counts what `SourceMap.unit` names (paragraphs, pages), and of a page `column`
    counts the paragraphs that begin on it.
    """

    line: int
    column: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceMap:
    """From offsets in a document's text to positions in the file it was read from.

    Piecewise linear: the text from `text_starts[i]` to `text_starts[i + 1]` came from the source's characters from
    `source_starts[i]` on, one for one. `line_starts` are the offsets in the source at which lines begin.
    """

    text_starts: tuple[int, ...] = (0,)
    source_starts: tuple[int, ...] = (0,)
    line_starts: tuple[int, ...] = (0,)
    wide: tuple[int, ...] = ()
    """The offsets in the source of characters beyond U+FFFF: UTF-16, which editors and code hosts count, needs two."""
    unit: Literal["line", "paragraph", "page"] = "line"
    paragraph_starts: tuple[int, ...] = ()
    """In `unit` "page", where paragraphs begin: there a position's column counts the paragraphs of its page."""

    def source_offset(self, offset: int) -> int:
        """The offset in the decoded source of the character at this offset of the text."""
        piece = bisect_right(self.text_starts, offset) - 1
        return self.source_starts[piece] + offset - self.text_starts[piece]

    def pieces(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The ranges of a range of the text that came from the source one for one, in order."""
        piece = bisect_right(self.text_starts, start) - 1
        while start < end:
            piece += 1
            stop = min(end, self.text_starts[piece]) if piece < len(self.text_starts) else end
            yield start, stop
            start = stop

    def position(self, offset: int) -> Position:
        """The line and column of the character at this offset of the text."""
        source = self.source_offset(offset)
        line = bisect_right(self.line_starts, source)
        if self.paragraph_starts:
            first = bisect_left(self.paragraph_starts, self.line_starts[line - 1])
            return Position(line, max(1, bisect_right(self.paragraph_starts, source) - first))
        return Position(line, source - self.line_starts[line - 1] + 1)

    def utf16_range(self, span: Span) -> tuple[Position, Position]:
        """Where a span begins and where it ends, exclusive, in lines from 1 and columns of UTF-16 code units from 1."""
        return self._utf16(span.start, 0), self._utf16(max(span.start, span.end - 1), 1 if span else 0)

    def _utf16(self, offset: int, beyond: int) -> Position:
        at = self.position(offset)
        source = self.source_offset(offset)
        line_start = source - at.column + 1
        pairs = bisect_left(self.wide, source + beyond) - bisect_left(self.wide, line_start)
        return Position(at.line, at.column + beyond + pairs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A passage of a page as a reader is told of it: where it is, what it says, what stands around it."""

    path: str
    span: Span
    quote: str
    """The exact text at `span`."""
    context: str
    """The sentence, list item or table row that the passage stands in, exact text too."""
    context_span: Span
    section: str
    """The heading of the section, "" for the lead."""
    start: Position
    end: Position
    """One column past the last character, as editors and SARIF count."""


@dataclass(frozen=True, kw_only=True)
class Document:
    """One version of one page: immutable text, its structure, and where it came from."""

    path: str
    """As the user named it, with forward slashes; every message about the page starts with it."""
    page: str
    """Which page this is a version of: `sources/<page>/<date>.<language>.<format>` are versions of `<page>`."""
    language: str
    """"en", "fr", "nl" or "de": declared, told by the file's name, or recognised from the text."""
    date: datetime.date | None
    """The day of this version, from the file's name or as given; None where it is not known."""
    title: str
    text: str
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...]
    source_map: SourceMap
    sha256: str
    """Of the file's bytes, hexadecimal."""
    told_date: datetime.date | None = None
    """The day of the last change that the page itself tells, in its head or a line of it; None if it tells none."""
    directives: tuple[Directive, ...] = ()
    lost_anchors: tuple[str, ...] = ()
    """The names within the page that its links point at ("fees" of "#fees") and that nothing in its source has."""
    notes: tuple[str, ...] = ()
    """What the reader had to guess or mend, for the report to tell: an encoding that lied, text cut at a limit."""

    def __hash__(self) -> int:
        # whoever keeps what belongs to a page asks for this often: it must not walk over the page
        return hash((self.path, self.sha256))

    @classmethod
    def from_text(
        cls,
        text: str,
        *,
        path: str = "text.txt",
        language: str | None = None,
        date: datetime.date | None = None,
    ) -> Document:
        """The document that `text` holds, read in the format that the ending of `path` names (plain text if none).

        For plain text `document.text` is `text` itself, so offsets into the one are offsets into the other.
        """
        # users look for this on the type, which knows no format: the readers are looked up when it is called
        readers = importlib.import_module("checker.readers")
        read_text: Callable[..., Document] = readers.read_text
        return read_text(text, path=path, language=language, date=date)

    @property
    def page_or_path(self) -> str:
        """What its versions have in common: the page's name; of a document that is named as none, its own path."""
        return self.page or self.path

    def quote(self, span: Span) -> str:
        """The text at a span."""
        return self.text[span.start : span.end]

    @cached_property
    def content(self) -> tuple[Block, ...]:
        """The blocks that are not furniture."""
        return tuple(block for block in self.blocks if block.furniture is None)

    @cached_property
    def _block_starts(self) -> tuple[int, ...]:
        return tuple(block.span.start for block in self.blocks)

    def block_at(self, offset: int) -> Block | None:
        """The block that holds this offset, or the last one before it; None before the first."""
        found = bisect_right(self._block_starts, offset) - 1
        return self.blocks[found] if found >= 0 else None

    def running_text_at(self, offset: int) -> Block | None:
        """The block that `block_at` gives, if it is running text; None for furniture, code and a table's row."""
        block = self.block_at(offset)
        return block if block and not block.furniture and block.kind not in ("code", "row") else None

    def section_at(self, offset: int) -> Section:
        """The section that holds this offset."""
        block = self.block_at(offset)
        return self.sections[block.section if block else 0]

    def position(self, offset: int) -> Position:
        """The line and column in the file of the character at this offset."""
        return self.source_map.position(offset)

    def place(self, span: Span, context: Span | None = None) -> Place:
        """The passage at `span` as a reader is told of it; without `context`, its block stands for it."""
        if context is None:
            block = self.block_at(span.start)
            context = block.span if block and block.span.contains(span) else span
        last = self.position(max(span.start, span.end - 1))
        return Place(
            path=self.path,
            span=span,
            quote=self.quote(span),
            context=self.quote(context),
            context_span=context,
            section=self.section_at(span.start).heading,
            start=self.position(span.start),
            end=Position(last.line, last.column + 1) if span else last,
        )
