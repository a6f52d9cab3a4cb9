"""Reads Markdown (CommonMark with pipe tables): the rendered text as blocks, front matter as metadata."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

from checker.document import Directive, Link, Span
from checker.language.lazy import lazy_re
from checker.readers.anchors import inner_targets, lost_anchors
from checker.readers.draft import Draft, TextWriter, line_starts, place_links, place_ranges, trim, trimmed_chars
from checker.readers.furniture import mark_lines
from checker.readers.headings import promote_bold_lines
from checker.readers.html import read_fragment
from checker.readers.markdown_inline import Inline, Lines, read_inline, split_lines
from checker.readers.page import Page

if TYPE_CHECKING:
    from markdown_it.token import Token

    from checker.document import BlockKind
    from checker.readers.draft import Run

_FRONT_MATTER = lazy_re(r"\ufeff?---[ \t]*\r?\n(.*?\r?\n)??(?:---|\.\.\.)[ \t]*(?:\r?\n|$)", re.DOTALL)
_FIELD = lazy_re(r"^([A-Za-z_-]+)[ \t]*:[ \t]*(\S.*?)[ \t\r]*$", re.MULTILINE)
_DATE_FIELDS = ("last_modified", "last-modified", "last_updated", "lastmod", "updated", "modified", "date")
_PLAIN = lazy_re(r"[^\\`*_\[\]<&!~\n]*")
MAX_NESTING = 60
"""How deep quotations and lists may be nested: deeper ones are left out, which is told."""
MAX_COLUMNS = 1_000
"""The most columns of a table; with more, the page's tables are read as they stand."""
MAX_MARKED_CHARS = 100_000
"""The longest paragraph whose marks are read; a longer one is taken as it stands, since reading is not linear."""


@dataclass(slots=True)
class _List:
    """A list that is being read."""

    group: int
    parent: int | None
    marker: str = ""
    item: int | None = None
    """The block of the item that is being read, None before it has any."""


@dataclass(slots=True)
class _Table:
    """A table that is being read."""

    group: int
    head: bool = False
    line: int = 0
    at: int = 0
    """Where in the source its next cell is looked for."""
    cells: list[Inline] = field(default_factory=list)


def read_markdown(source: str) -> Page:
    """The page that Markdown source renders to; link targets and marks are not in its text."""
    front = _FRONT_MATTER.match(source)
    start = front.end() if front else 0
    fields = {name.lower(): value.strip("\"'") for name, value in _FIELD.findall(front[1] or "")} if front else {}
    walk = _Walk(source, start)
    walk.run()
    text = walk.writer.text()
    promote_bold_lines(walk.drafts, text)
    mark_lines(walk.drafts, text, labels_above=False)
    return Page(
        drafts=walk.drafts,
        text=text,
        source_map=walk.writer.source_map(source),
        title=fields.get("title", ""),
        language=fields.get("language") or fields.get("lang") or "",
        date=next((fields[name] for name in _DATE_FIELDS if name in fields), ""),
        directives=tuple(walk.directives),
        notes=tuple(dict.fromkeys(walk.notes)),
        lost_anchors=_lost_anchors(walk.drafts, text, source),
    )


class _Parser(MarkdownIt):
    """The parser, which leaves links alone that are written as they should be: nearly all are."""

    def normalizeLink(self, url: str) -> str:  # noqa: N802  # its name there
        """The address of a link, its letters escaped that must be."""
        return url if _PLAIN_LINK.fullmatch(url) else super().normalizeLink(url)


_PLAIN_LINK = lazy_re(r"(?:https?://[a-z0-9.-]+)?(?:/[\w.~/+=,-]*+)?(?:\?[\w.~/&=+,-]*+)?(?:#[\w.~/=-]*+)?", re.ASCII)


@cache
def _parser(*, tables: bool) -> MarkdownIt:
    """A parser, made once: it keeps nothing of what it read."""
    parser = _Parser("commonmark", {"maxNesting": MAX_NESTING}).enable(["table", "strikethrough"])
    parser.core.ruler.disable("inline")  # called block by block, so that its time can be bounded
    return parser if tables else parser.disable("table")


_NAMED = lazy_re(r"""\b(?:id|name)\s*=\s*["']?([\w.:-]{1,80})|\{#([\w.:-]{1,80})\}""")


def _lost_anchors(drafts: list[Draft], text: str, source: str) -> tuple[str, ...]:
    targets = inner_targets(drafts)
    if not targets:
        return ()
    headings = [text[draft.start : draft.end] for draft in drafts if draft.kind in ("heading", "title")]
    names = [*headings, *("".join(name) for name in _NAMED.findall(source))]
    said = [
        (link.target[1:], text[link.span.start : link.span.end])
        for draft in drafts
        for link in draft.links
        if link.target.startswith("#")
    ]
    return lost_anchors(targets, names, sure=False, said=said)


class _Walk:
    """One walk over the parser's tokens, gathering blocks."""

    def __init__(self, source: str, start: int) -> None:
        self.source = source
        self.start = start
        self.starts = [at for at in line_starts(source) if at >= start] or [start]
        self.parser = _parser(tables=True)
        self.writer = TextWriter()
        self.drafts: list[Draft] = []
        self.directives: list[Directive] = []
        self.notes: list[str] = []
        self.groups = 0
        self.env: dict[str, object] = {}
        self.kind: BlockKind = "paragraph"
        self.level = 0
        self.quotes = 0
        self.lists: list[_List] = []
        self.table: _Table | None = None

    def run(self) -> None:
        """Reads the whole page."""
        body = self.source[self.start :].replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")
        if any(line.count("|") > MAX_COLUMNS for line in body.split("\n")):
            self.parser = _parser(tables=False)
            self.notes.append(f"tables are not read: a line has more than {MAX_COLUMNS:,} bars")
        for token in self.parser.parse(body, self.env):
            if token.level >= MAX_NESTING - 1:
                self.notes.append(f"what is nested deeper than {MAX_NESTING} levels is left out")
            self._read(token)

    def _read(self, token: Token) -> None:
        match token.type:
            case "inline":
                self._inline(token)
            case "fence" | "code_block":
                self._code(token)
            case "html_block":
                self._html(token)
            case "heading_open":
                self.kind, self.level = "heading", int(token.tag[1])
            case "heading_close":
                self.kind = "paragraph"
            case "blockquote_open":
                self.quotes += 1
            case "blockquote_close":
                self.quotes -= 1
            case "bullet_list_open" | "ordered_list_open":
                self.groups += 1
                self.lists.append(_List(self.groups, self.lists[-1].item if self.lists else None))
            case "bullet_list_close" | "ordered_list_close":
                self.lists.pop()
            case "list_item_open":
                self.lists[-1].item, self.lists[-1].marker = None, token.info + token.markup
            case "table_open":
                self.groups += 1
                self.table = _Table(self.groups)
            case "table_close":
                self.table = None
            case _ if self.table:
                self._read_table(token, self.table)

    def _read_table(self, token: Token, table: _Table) -> None:
        match token.type:
            case "thead_open":
                table.head = True
            case "thead_close":
                table.head = False
            case "tr_open":
                table.line = token.map[0] if token.map else table.line
                table.cells, table.at = [], self._line(table.line)
            case "tr_close":
                self._row(table)

    def _line(self, number: int) -> int:
        """The source offset at which a line of the parsed text begins."""
        return self.starts[number] if number < len(self.starts) else len(self.source)

    def _inline(self, token: Token) -> None:
        content = token.content
        first = token.map[0] if token.map else 0
        if self.table is not None:
            end = self._line(self.table.line + 1)
            lines = Lines.find_cell(content, self.source, self.table.at, end)
            self.table.cells.append(self._marked(content, lines))
            if content:
                self.table.at = lines.source_offset(len(content) - 1) + 1
            return
        lines = Lines.find(content, self.source, self.starts, first)
        inline = self._marked(content, lines)
        kind = "quote" if self.quotes and self.kind == "paragraph" else self.kind
        self._block(inline, kind)

    def _marked(self, content: str, lines: Lines) -> Inline:
        plain = _PLAIN.match(content)
        if plain and plain.end() == len(content):
            return Inline(runs=[(content, lines.source_offset(0))] if content else [], size=len(content))
        if len(content) > MAX_MARKED_CHARS:
            self.notes.append(f"the marks in a paragraph of more than {MAX_MARKED_CHARS:,} characters are not read")
            runs = [(part, lines.source_offset(offset)) for offset, part in split_lines(content)]
            return Inline(runs=runs, size=len(content))
        children: list[Token] = []
        self.parser.inline.parse(content, self.parser, self.env, children)
        return read_inline(content, children, lines)

    def _block(self, inline: Inline, kind: BlockKind) -> None:
        runs = trim(inline.runs)
        before = self.writer.length
        if runs:
            bold = inline.all_bold and kind == "paragraph"
            draft = Draft(kind=kind, start=0, end=0, guessed=bold)
            draft.level = self.level if kind == "heading" else 9 if bold else 0
            self._place(draft)
            self._write(draft, runs)
            before = draft.start
            span, cut = Span(draft.start, draft.end), trimmed_chars(inline.runs)
            draft.links = place_links(inline.links, span, cut)
            draft.literals = place_ranges(inline.literals, span, cut)
        for offset, said in inline.directives:
            self.directives.append(Directive(offset=before + offset, text=said, within=bool(runs and offset)))

    def _place(self, draft: Draft) -> None:
        """Tells a draft which list it stands in; the first block of an item is the item."""
        if not self.lists or draft.kind == "heading":
            return
        innermost = self.lists[-1]
        draft.depth, draft.group = len(self.lists), innermost.group
        if innermost.item is None and draft.kind in ("paragraph", "quote", "code"):
            innermost.item = len(self.drafts)
            draft.kind, draft.marker, draft.parent = "item", innermost.marker, innermost.parent

    def _write(self, draft: Draft, runs: list[Run]) -> None:
        self._separate(draft)
        span = self.writer.write_runs(runs)
        draft.start, draft.end = span.start, span.end
        self.drafts.append(draft)

    def _separate(self, draft: Draft) -> None:
        if self.drafts:
            last = self.drafts[-1]
            same_table = draft.kind == last.kind == "row" and draft.group == last.group
            self.writer.separate("\n" if same_table or draft.kind == last.kind == "item" else "\n\n")

    def _row(self, table: _Table) -> None:
        if not any(trim(cell.runs) for cell in table.cells):
            return
        draft = Draft(kind="row", start=0, end=0, group=table.group, header=table.head)
        self._separate(draft)
        draft.start = self.writer.length
        spans: list[Span] = []
        for number, cell in enumerate(table.cells):
            if number:
                self.writer.separate("\t")
            span = self.writer.write_runs(trim(cell.runs))
            spans.append(span)
            cut = trimmed_chars(cell.runs)
            draft.links += place_links(cell.links, span, cut)
            draft.literals += place_ranges(cell.literals, span, cut)
        draft.cells, draft.end = tuple(spans), self.writer.length
        self.drafts.append(draft)

    def _code(self, token: Token) -> None:
        first = (token.map[0] if token.map else 0) + (token.type == "fence")
        content = token.content.rstrip("\n")
        lines = Lines.find(content, self.source, self.starts, first)
        runs: list[Run] = []
        for offset, part in split_lines(content):
            lead = len(part) - len(part.lstrip())
            cuts = [0, lead, len(part)]  # a tab before a line may stand for several spaces of the content
            runs += [
                (part[start:end], lines.source_offset(offset + start)) for start, end in pairwise(cuts) if end > start
            ]
        self._block(Inline(runs=runs), "code")

    def _html(self, token: Token) -> None:
        """Puts the blocks of a piece of HTML among the page's own."""
        page = read_fragment(token.content)
        lines = Lines.find(token.content, self.source, self.starts, token.map[0] if token.map else 0)
        for directive in page.directives:
            self.directives.append(Directive(offset=self.writer.length, text=directive.text))
        first, groups = len(self.drafts), self.groups
        for found in page.drafts:
            draft = replace(found, group=None if found.group is None else found.group + groups)
            draft.parent = None if found.parent is None else found.parent + first
            self.groups = max(self.groups, draft.group or 0)
            self._separate(draft)
            draft.start = self.writer.length
            for start, end in page.source_map.pieces(found.start, found.end):
                self.writer.write(page.text[start:end], lines.source_offset(page.source_map.source_offset(start)))
            shift, draft.end = draft.start - found.start, self.writer.length
            draft.cells = tuple(Span(cell.start + shift, cell.end + shift) for cell in found.cells)
            draft.literals = tuple(Span(each.start + shift, each.end + shift) for each in found.literals)
            draft.links = tuple(
                Link(span=Span(link.span.start + shift, link.span.end + shift), target=link.target)
                for link in found.links
            )
            self.drafts.append(draft)
