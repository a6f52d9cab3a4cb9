"""Reads Markdown (CommonMark with pipe tables): the rendered text as blocks, front matter as metadata."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

from checker.document import Directive, Link, Span
from checker.readers.draft import Draft, TextWriter, line_starts, trim
from checker.readers.furniture import mark_lines
from checker.readers.headings import promote_bold_lines
from checker.readers.page import Page

if TYPE_CHECKING:
    from markdown_it.token import Token

    from checker.readers.draft import Run

_FRONT_MATTER = re.compile(r"\ufeff?---[ \t]*\r?\n(.*?\r?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)", re.DOTALL)
_FIELD = re.compile(r"^([A-Za-z_-]+)[ \t]*:[ \t]*(.+?)[ \t]*$", re.MULTILINE)
_DIRECTIVE = re.compile(r"<!--\s*checker:(.*?)-->", re.DOTALL)
_TAGS = re.compile(r"<[^<>]*>")


def read_markdown(source: str) -> Page:
    """The page that Markdown source renders to."""
    front = _FRONT_MATTER.match(source)
    start = front.end() if front else 0
    fields = {name.lower(): value.strip("\"'") for name, value in _FIELD.findall(front[1] or "")} if front else {}
    walk = _Walk(source, start)
    walk.run()
    text = walk.writer.text()
    promote_bold_lines(walk.drafts, text)
    mark_lines(walk.drafts, text)
    return Page(
        drafts=walk.drafts,
        text=text,
        source_map=walk.writer.source_map(source),
        title=fields.get("title", ""),
        language=fields.get("language") or fields.get("lang") or "",
        date=next(
            (fields[n] for n in ("last_modified", "last_updated", "updated", "lastmod", "date") if n in fields), ""
        ),
        directives=tuple(walk.directives),
    )


class _Walk:
    """One walk over the parser's tokens, gathering blocks; the parser tells lines, columns are found beside it."""

    def __init__(self, source: str, start: int) -> None:
        self.source = source
        self.body = source[start:]
        self.starts = [start + at for at in line_starts(self.body)]
        self.writer = TextWriter()
        self.drafts: list[Draft] = []
        self.directives: list[Directive] = []
        self.groups = 0

    def run(self) -> None:
        parser = MarkdownIt("commonmark", {"maxNesting": 50}).enable(["table", "strikethrough"])
        body = self.body.replace("\r\n", "\n").replace("\r", "\n")
        lists: list[list[int | str | None]] = []
        kind, level, quote, head = "paragraph", 0, 0, False
        cells: list[list[Run]] | None = None
        cell_links: list[list[tuple[int, int, str]]] = []
        for token in parser.parse(body):
            name = token.type
            if name in ("bullet_list_open", "ordered_list_open"):
                self.groups += 1
                parent = lists[-1][2] if lists else None
                lists.append([self.groups, parent, None, ""])
            elif name in ("bullet_list_close", "ordered_list_close"):
                lists.pop()
            elif name == "list_item_open":
                lists[-1][2] = None
                lists[-1][3] = f"{token.info}{token.markup}" if token.info else token.markup
            elif name == "heading_open":
                kind, level = "heading", int(token.tag[1])
            elif name == "heading_close":
                kind = "paragraph"
            elif name == "blockquote_open":
                quote += 1
            elif name == "blockquote_close":
                quote -= 1
            elif name == "table_open":
                self.groups += 1
            elif name == "thead_open":
                head = True
            elif name == "thead_close":
                head = False
            elif name == "tr_open":
                cells, cell_links = [], []
                self.row_line, self.row_at = (token.map or [0, 0])[0], 0
            elif name == "tr_close" and cells is not None:
                self._row(cells, cell_links, head)
                cells = None
            elif name == "inline":
                if cells is not None:
                    runs, links, _ = self._inline(token, row=True)
                    cells.append(runs)
                    cell_links.append(links)
                    continue
                runs, links, bold = self._inline(token)
                self._block(runs, links, "quote" if quote and kind == "paragraph" else kind, level, lists, bold)
            elif name in ("fence", "code_block"):
                self._code(token, lists)
            elif name == "html_block":
                self._html(token)
        return

    def _block(self, runs, links, kind, level, lists, bold=False) -> None:  # type: ignore[no-untyped-def]
        runs[0][1] if runs else 0
        runs = trim(runs)
        if not runs:
            return
        draft = Draft(
            kind=kind,
            start=0,
            end=0,
            level=level if kind == "heading" else 9 if bold else 0,
            guessed=bold and not lists,
        )
        if lists and kind in ("paragraph", "quote", "code"):
            current = lists[-1]
            draft.depth, draft.group = len(lists), current[0]
            if current[2] is None:
                current[2] = len(self.drafts)
                draft.kind, draft.marker, draft.parent = "item", current[3], current[1]
        if self.drafts:
            self.writer.separate("\n" if draft.kind == "item" and self.drafts[-1].kind == "item" else "\n\n")
        span = self.writer.write_runs(runs)
        draft.start, draft.end = span.start, span.end
        draft.links = tuple(
            Link(span=Span(span.start + a, min(span.end, span.start + b)), target=t)
            for a, b, t in links
            if span.start + a < span.end
        )
        self.drafts.append(draft)

    def _row(self, cells, links, head) -> None:  # type: ignore[no-untyped-def]
        if self.drafts:
            last = self.drafts[-1]
            self.writer.separate("\n" if last.kind == "row" and last.group == self.groups else "\n\n")
        start = self.writer.length
        spans, found = [], []
        for number, runs in enumerate(cells):
            if number:
                self.writer.separate("\t")
            span = self.writer.write_runs(trim(runs))
            spans.append(span)
            found += [
                Link(span=Span(span.start + a, min(span.end, span.start + b)), target=t) for a, b, t in links[number]
            ]
        self.drafts.append(
            Draft(
                kind="row",
                start=start,
                end=self.writer.length,
                group=self.groups,
                cells=tuple(spans),
                header=head,
                links=tuple(found),
            )
        )

    def _inline(self, token: Token, row: bool = False):  # type: ignore[no-untyped-def]
        """The runs of an inline token, its links, and whether all of it is bold."""
        content = token.content
        if row:
            line = self.row_line
            begin = self.starts[line]
            end = self.starts[line + 1] if line + 1 < len(self.starts) else len(self.source)
            at = self.source.find(content, begin + self.row_at, end) if content else -1
            offsets = [(0, at if at >= 0 else begin + self.row_at)]
            if at >= 0:
                self.row_at = at + len(content) - begin
        else:
            offsets = []
            place = 0
            line = (token.map or [0, 0])[0]
            for part in content.split("\n"):
                begin = self.starts[line] if line < len(self.starts) else len(self.source)
                end = self.starts[line + 1] if line + 1 < len(self.starts) else len(self.source)
                at = self.source.find(part, begin, end) if part else begin
                offsets.append((place, at if at >= 0 else begin))
                place += len(part) + 1
                line += 1
        runs: list[Run] = []
        links: list[tuple[int, int, str]] = []
        size = at = strong = bold_chars = piece = 0
        opened: tuple[int, str] | None = None

        def source_at(position: int) -> int:
            nonlocal piece
            while piece + 1 < len(offsets) and offsets[piece + 1][0] <= position:
                piece += 1
            return offsets[piece][1] + position - offsets[piece][0]

        for child in token.children or ():
            if child.type in ("text", "text_special", "code_inline"):
                raw = child.markup if child.type == "text_special" else child.content
                if not child.content:
                    continue
                found = content.find(raw, at)
                if found < 0:
                    found = at
                runs.append((child.content, source_at(found)))
                size += len(child.content)
                bold_chars += len(child.content) if strong else 0
                at = found + len(raw)
            elif child.type in ("softbreak", "hardbreak"):
                found = content.find("\n", at)
                found = at if found < 0 else found
                runs.append((" " if child.type == "softbreak" else "\n", source_at(found)))
                size += 1
                bold_chars += 1 if strong else 0
                at = found + 1
            elif child.type == "strong_open":
                strong += 1
            elif child.type == "strong_close":
                strong -= 1
            elif child.type == "link_open":
                opened = (size, str(child.attrs.get("href", "")))
            elif child.type == "link_close" and opened:
                if size > opened[0]:
                    links.append((opened[0], size, opened[1]))
                opened = None
                at = _past_link(content, at)
            elif child.type == "image":
                found = content.find("](", at)
                at = _past_link(content, found) if found >= 0 else at
            elif child.type == "html_inline":
                found = content.find(child.content, at)
                at = found + len(child.content) if found >= 0 else at
                said = _DIRECTIVE.fullmatch(child.content)
                if said:
                    self.directives.append(Directive(offset=self.writer.length, text=said[1].strip()))
        return runs, links, bold_chars >= size > 0

    def _code(self, token: Token, lists) -> None:  # type: ignore[no-untyped-def]
        line = (token.map or [0, 0])[0] + (1 if token.type == "fence" else 0)
        runs: list[Run] = []
        for part in token.content.split("\n"):
            begin = self.starts[line] if line < len(self.starts) else len(self.source)
            end = self.starts[line + 1] if line + 1 < len(self.starts) else len(self.source)
            at = self.source.find(part, begin, end)
            if runs:
                runs.append(("\n", max(0, begin - 1)))
            if part:
                runs.append((part, at if at >= 0 else begin))
            line += 1
        self._block(runs, [], "code", 0, lists)

    def _html(self, token: Token) -> None:
        for said in _DIRECTIVE.finditer(token.content):
            self.directives.append(Directive(offset=self.writer.length, text=said[1].strip()))


def _past_link(content: str, at: int) -> int:
    """Where a link's end lies: past "](…)", "][…]" or the closing ">" of an autolink."""
    if content.startswith(">", at):
        return at + 1
    close = content.find("]", at)
    if close < 0:
        return at
    if content.startswith("(", close + 1):
        depth = 0
        for position in range(close + 1, len(content)):
            if content[position] == "\\":
                continue
            depth += (content[position] == "(") - (content[position] == ")")
            if depth == 0:
                return position + 1
        return close + 1
    if content.startswith("[", close + 1):
        end = content.find("]", close + 2)
        return end + 1 if end >= 0 else close + 1
    return close + 1
