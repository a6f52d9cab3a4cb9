"""Reads HTML of any age: what a browser would show, as blocks, with the position of every character."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

from checker.document import Directive, Link, Span
from checker.readers.draft import Draft, TextWriter, trim, trimmed_chars
from checker.readers.furniture import landmark, mark_lines
from checker.readers.headings import promote_bold_lines
from checker.readers.html_source import MARKER, scan
from checker.readers.html_tree import Element, build_tree, is_layout
from checker.readers.page import Page

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from checker.document import BlockKind
    from checker.readers.draft import Run

_BLOCK = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "button",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "frameset",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "label",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "pre",
        "search",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
        "dir",
        "caption",
        "html",
        "xmp",
        "listing",
        "plaintext",
        "select",
        "option",
        "dialog",
        "marquee",
    ]
)
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_WHITE = re.compile(r"[ \t\n\r\f]{2,}|[\t\n\r\f]")
_NEWLINE = re.compile(r"\r\n?")
_MAX_SPAN = 50
_DATE_NAMES = frozenset(
    "last-modified lastmod revised date.modified dc.date.modified dcterms.modified article:modified_time "
    "og:updated_time".split()
)


@dataclass(slots=True)
class _List:
    """A list that is being read."""

    group: int
    parent: int | None
    ordered: str
    """The sort of numbering ("1", "a", "A", "i", "I"), "" for bullets."""
    number: int
    step: int = 1


@dataclass(slots=True)
class _Item:
    """A list item that is being read: its first block is the item, the others are its paragraphs."""

    marker: str
    index: int | None = None


@dataclass(slots=True)
class _Row:
    """A table row that is being read."""

    cells: list[list[Run]] = field(default_factory=list)
    links: list[list[tuple[int, int, str]]] = field(default_factory=list)
    headings: int = 0
    bold: int = 0


@dataclass(slots=True)
class _Table:
    """A table of data that is being read."""

    group: int
    spans: dict[int, int] = field(default_factory=dict)
    """For a column that a cell above reaches into, in how many more rows it does."""
    rows: int = 0
    head: bool = False
    all_bold: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Place:
    """What an element inherits from those around it."""

    kind: BlockKind = "paragraph"
    level: int = 0
    furniture: str | None = None
    pre: bool = False
    bold: bool = False
    size: int = 3
    depth: int = 0
    list: _List | None = None
    item: _Item | None = None
    table: _Table | None = None
    row: _Row | None = None
    in_content: bool = False


def read_html(source: str) -> Page:
    """The page that HTML source shows; any source is read, however broken."""
    return _Walk(source).page()


def read_fragment(source: str) -> Page:
    """The page that a piece of HTML inside another format shows, nothing in it judged as headings or furniture."""
    return _Walk(source).page(judged=False)


class _Walk:
    """One walk over a page's tree, gathering blocks."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.scanned = scan(source)
        self.parser = LexborHTMLParser(self.scanned.skeleton)
        self.writer = TextWriter()
        self.drafts: list[Draft] = []
        self.directives: list[Directive] = []
        self.runs: list[Run] = []
        self.size = 0  # characters in runs
        self.pending: Run | None = None  # white space that counts only if text follows
        self.breaks = 0
        self.bold = 0
        self.font = 0
        self.links: list[tuple[int, int, str]] = []
        self.link: tuple[int, str] | None = None
        self.groups = 0
        self.page_chars = 0
        self.one_main_heading = False

    def page(self, *, judged: bool = True) -> Page:
        """The blocks, the text and what the page tells of itself."""
        root = self.parser.root
        head = self.parser.head
        if root is not None:
            tree = build_tree(root, self.scanned)
            self.page_chars = tree.text_chars
            self.one_main_heading = tree.main_headings == 1
            self._walk(tree)
        text = self.writer.text()
        if judged:
            promote_bold_lines(self.drafts, text)
            mark_lines(self.drafts, text, labels_above=self.one_main_heading)
        title, language, date = "", "", ""
        html_node = self.parser.css_first("html")
        if html_node is not None:
            language = html_node.attributes.get("lang") or html_node.attributes.get("xml:lang") or ""
        if head is not None:
            node = head.css_first("title")
            title = " ".join(self._plain(node.text()).split()) if node is not None else ""
            date = _declared_date(head)
        return Page(
            drafts=self.drafts,
            text=text,
            source_map=self.writer.source_map(self.source),
            title=title,
            language=language,
            date=date,
            directives=tuple(self.directives),
            notes=self.scanned.notes,
        )

    def _plain(self, text: str) -> str:
        return MARKER.sub(lambda found: "".join(piece for piece, _ in self.scanned.pieces[int(found[1])]), text)

    def _walk(self, tree: Element) -> None:
        stack: list[tuple[Element, int, _Place]] = [(tree, 0, _Place())]
        while stack:
            element, at, place = stack[-1]
            if at == len(element.children):
                stack.pop()
                self._leave(element, place, stack[-1][2] if stack else place)
                continue
            stack[-1] = (element, at + 1, place)
            child = element.children[at]
            if isinstance(child, Element):
                stack.append((child, 0, self._enter(child, place)))
            elif isinstance(child, int):
                self.directives.append(
                    Directive(offset=self.writer.length, text=self.scanned.directives.get(child, ""))
                )
            else:
                for text, source in child:
                    self._add(text, source, place)
        self._flush(_Place())

    def _enter(self, element: Element, place: _Place) -> _Place:
        tag = element.tag
        if tag in _BLOCK:
            self._flush(place)
            return self._enter_block(element, place)
        if tag == "br":
            self._break(place)
        elif tag == "a" and element.attribute("href"):
            self.link = (self.size, element.attribute("href").strip())
        elif tag in ("b", "strong"):
            return replace(place, bold=True)
        elif tag == "font":
            return replace(place, size=_font_size(element.attribute("size"), place.size))
        elif tag == "big":
            return replace(place, size=place.size + 1)
        return place

    def _enter_block(self, element: Element, place: _Place) -> _Place:
        tag = element.tag
        if place.furniture is None:
            furniture = landmark(element, in_content=place.in_content, page_chars=self.page_chars)
            if furniture:
                place = replace(place, furniture=furniture)
        if tag in _HEADINGS:
            furniture = None if tag == "h1" and self.one_main_heading else place.furniture
            level = 0 if tag == "h1" and self.one_main_heading else _HEADINGS[tag]
            return replace(place, kind="heading", level=level, furniture=furniture)
        if tag in ("main", "article"):
            return replace(place, in_content=True)
        if tag in ("ul", "ol", "menu", "dir", "dl") and place.row is None:
            return self._enter_list(element, place)
        if tag == "li" and place.row is None:
            return self._enter_item(element, place)
        if tag == "dt" and place.row is None:
            return replace(place, item=_Item(""))
        if tag == "table" and place.row is None:
            if is_layout(element):
                return place
            self.groups += 1
            return replace(place, table=_Table(self.groups), list=None, item=None)
        if place.table is not None:
            if tag == "tr" and place.row is None:
                return replace(place, row=_Row())
            if tag in ("td", "th") and place.row is not None:
                self._enter_cell(element, place.table, place.row)
                return place
            if tag == "caption":
                return replace(place, kind="caption")
            if tag == "thead":
                place.table.head = True
        if tag == "blockquote":
            return replace(place, kind="quote")
        if tag in ("pre", "xmp", "listing", "plaintext"):
            return replace(place, kind="code" if place.kind == "paragraph" else place.kind, pre=True)
        if tag == "figcaption":
            return replace(place, kind="caption")
        return place

    def _enter_list(self, element: Element, place: _Place) -> _Place:
        self.groups += 1
        ordered = (element.attribute("type") or "1") if element.tag == "ol" else ""
        number, step = _whole(element.attribute("start"), 1), 1
        if "reversed" in element.attributes and ordered:
            items = sum(1 for child in element.children if isinstance(child, Element) and child.tag == "li")
            number, step = _whole(element.attribute("start"), items), -1
        parent = place.item.index if place.item else None
        return replace(
            place,
            list=_List(self.groups, parent, ordered, number, step),
            depth=place.depth + 1,
            item=None,
            kind="paragraph",
        )

    def _enter_item(self, element: Element, place: _Place) -> _Place:
        if place.list is None:
            self.groups += 1
            place = replace(place, list=_List(self.groups, None, "", 1), depth=1)
        assert place.list is not None
        marker = "•"
        if place.list.ordered:
            number = _whole(element.attribute("value"), place.list.number)
            marker = _numbered(number, place.list.ordered)
            place.list.number = number + place.list.step
        return replace(place, item=_Item(marker), kind="paragraph")

    def _enter_cell(self, element: Element, table: _Table, row: _Row) -> None:
        column = len(row.cells)
        while table.spans.get(column, 0) > 0:
            table.spans[column] -= 1
            row.cells.append([])
            row.links.append([])
            column += 1
        row.headings += element.tag == "th"
        row.bold += 0 < element.text_chars <= element.bold_chars
        wide = min(_MAX_SPAN, max(1, _whole(element.attribute("colspan"), 1)))
        high = min(_MAX_SPAN, max(1, _whole(element.attribute("rowspan"), 1)))
        for reached in range(column, column + wide):
            table.spans[reached] = high - 1

    def _leave(self, element: Element, place: _Place, outer: _Place) -> None:
        tag = element.tag
        if tag == "a" and self.link is not None:
            self._end_link()
            self.link = None
        if tag not in _BLOCK:
            return
        if tag in ("td", "th") and place.row is not None and place.table is not None:
            self._end_cell(element, place.row)
        elif tag == "tr" and place.row is not None and outer.row is None:
            self._end_row(place)
        elif tag == "table" and place.table is not None and outer.table is not place.table:
            self._end_table(place.table)
        elif tag == "thead" and place.table is not None:
            place.table.head = False
        else:
            self._flush(place)

    def _add(self, text: str, source: int, place: _Place) -> None:
        if place.table is not None and place.row is None and place.kind != "caption":
            place = _Place(furniture=place.furniture)
        if place.bold or place.kind == "heading":
            self.bold += len(text.strip())
        if text.strip():
            self.font = max(self.font, place.size) if self.font else place.size
        if place.pre:
            at = 0
            for found in _NEWLINE.finditer(text):
                self._append(text[at : found.start()], source + at)
                self._append("\n", source + found.start())
                at = found.end()
            self._append(text[at:], source + at)
            return
        at = 0
        for gap in _WHITE.finditer(text):
            self._add_words(text[at : gap.start()], source + at)
            self.pending = self.pending or (" ", source + gap.start())
            at = gap.end()
        self._add_words(text[at:], source + at if source >= 0 else source)

    def _add_words(self, text: str, source: int) -> None:
        """Adds text whose white space is single spaces; one at its start or end waits for more text."""
        if text[:1] == " ":
            self.pending = self.pending or (" ", source)
            text, source = text[1:], source + 1
        if not text:
            return
        trailing = text[-1] == " "
        if trailing:
            text = text[:-1]
        self._append(text, source)
        if trailing:
            self.pending = (" ", source + len(text))

    def _append(self, text: str, source: int) -> None:
        if not text:
            return
        if self.pending is not None:
            if self.runs:
                white, at = self.pending
                if at < 0:
                    last, start = self.runs[-1]
                    at = start + len(last)
                self.runs.append((white, at))
                self.size += 1
            self.pending = None
        self.breaks = 0
        if self.link is not None and self.size and self.link[0] == self.size - 1 and self.runs[-1][0] == " ":
            self.link = (self.size, self.link[1])
        self.runs.append((text, source))
        self.size += len(text)

    def _break(self, place: _Place) -> None:
        if not self.runs:
            return
        self.breaks += 1
        if self.breaks > 1 and place.row is None and not place.pre:
            self._flush(place)
            return
        last, start = self.runs[-1]
        if place.pre:
            self._append("\n", start + len(last))
        else:
            self.pending = (" " if place.row is not None else "\n", start + len(last))

    def _end_link(self) -> None:
        if self.link is not None and self.size > self.link[0]:
            self.links.append((self.link[0], self.size, self.link[1]))

    def _take(self) -> tuple[list[Run], list[tuple[int, int, str]]]:
        """The runs since the last block, trimmed, and their links; a link that is open goes on in the next block."""
        self._end_link()
        if self.link is not None:
            self.link = (0, self.link[1])
        runs, links = trim(self.runs), self.links
        cut = trimmed_chars(self.runs) if links else 0
        if cut:
            links = [(max(0, start - cut), end - cut, target) for start, end, target in links]
        self.runs, self.links, self.size, self.pending, self.breaks = [], [], 0, None, 0
        return runs, links

    def _flush(self, place: _Place) -> None:
        """Ends the block that is being read, if there is one."""
        if place.row is not None:
            if self.runs:
                self.pending = self.pending or (" ", -1)
            return
        if not self.runs:
            self.pending, self.breaks, self.bold, self.font = None, 0, 0, 0
            return
        runs, links = self._take()
        bold, font, self.bold, self.font = self.bold, self.font, 0, 0
        if not runs:
            return
        kind, marker, parent = place.kind, "", None
        if place.item is not None and kind in ("paragraph", "quote", "code") and place.item.index is None:
            place.item.index = len(self.drafts)
            kind, marker = "item", place.item.marker
        group = place.list.group if place.list else None
        if place.list is not None and kind == "item":
            parent = place.list.parent
        self._separate(kind, group)
        span = self.writer.write_runs(runs)
        chars = sum(len(text.strip()) for text, _ in runs)
        self.drafts.append(
            Draft(
                kind=kind,
                start=span.start,
                end=span.end,
                level=place.level if kind == "heading" else (10 - font if kind == "paragraph" and bold >= chars else 0),
                guessed=kind == "paragraph" and (bold >= chars or font > 4) and place.depth == 0,
                depth=place.depth if kind != "heading" else 0,
                marker=marker,
                group=group if kind != "heading" else None,
                parent=parent,
                links=_links(links, span),
                furniture=place.furniture,
            )
        )

    def _separate(self, kind: BlockKind, group: int | None) -> None:
        if not self.drafts:
            return
        last = self.drafts[-1]
        close = (kind == "row" and last.kind == "row" and last.group == group) or (
            kind == "item" and last.kind == "item" and last.depth > 0
        )
        self.writer.separate("\n" if close else "\n\n")

    def _end_cell(self, element: Element, row: _Row) -> None:
        runs, links = self._take()
        self.bold = self.font = 0
        row.cells.append(runs)
        row.links.append(links)
        wide = min(_MAX_SPAN, max(1, _whole(element.attribute("colspan"), 1)))
        for _ in range(wide - 1):
            row.cells.append([])
            row.links.append([])

    def _end_row(self, place: _Place) -> None:
        row, table = place.row, place.table
        assert row is not None
        assert table is not None
        while table.spans.get(len(row.cells), 0) > 0:
            table.spans[len(row.cells)] -= 1
            row.cells.append([])
            row.links.append([])
        filled = sum(1 for cell in row.cells if cell)
        if not filled:
            return
        self._separate("row", table.group)
        start = self.writer.length
        cells: list[Span] = []
        links: list[Link] = []
        for number, runs in enumerate(row.cells):
            if number:
                self.writer.separate("\t")
            span = self.writer.write_runs(runs)
            cells.append(span)
            links.extend(_links(row.links[number], span))
        if row.bold == filled:
            table.all_bold.append(len(self.drafts))
        self.drafts.append(
            Draft(
                kind="row",
                start=start,
                end=self.writer.length,
                group=table.group,
                cells=tuple(cells),
                header=table.head or (row.headings > 0 and row.headings >= filled and filled > 1),
                links=tuple(links),
                furniture=place.furniture,
            )
        )
        table.rows += 1

    def _end_table(self, table: _Table) -> None:
        """A first row in bold heads its table, if nothing else does and not all rows are bold."""
        rows = [
            index
            for index in range(len(self.drafts) - table.rows, len(self.drafts))
            if self.drafts[index].kind == "row"
        ]
        if not rows or any(self.drafts[index].header for index in rows):
            return
        self.drafts[rows[0]].header = rows[0] in table.all_bold and len(table.all_bold) < len(rows)


def _declared_date(head: LexborNode) -> str:
    """The day of the last change as the page's head declares it, "" if it does not."""
    for node in head.css("meta"):
        attributes = node.attributes
        name = attributes.get("name") or attributes.get("property") or attributes.get("http-equiv") or ""
        if name.lower() in _DATE_NAMES and attributes.get("content"):
            return attributes["content"] or ""
    return ""


def _links(found: list[tuple[int, int, str]], span: Span) -> tuple[Link, ...]:
    """The links of a block, their spans in the document's text."""
    return tuple(
        Link(span=Span(span.start + start, min(span.end, span.start + end)), target=target)
        for start, end, target in found
        if span.start + start < min(span.end, span.start + end)
    )


def _font_size(value: str, around: int) -> int:
    """The size 1 to 7 that FONT SIZE asks for, relative to 3 if it has a sign."""
    try:
        size = int(value)
    except ValueError:
        return around
    return max(1, min(7, 3 + size if value.strip()[:1] in "+-" else size))


def _whole(value: str, otherwise: int) -> int:
    """The whole number that an attribute gives, bounded."""
    try:
        return max(-10_000, min(1_000_000, int(value)))
    except ValueError:
        return otherwise


def _numbered(number: int, sort: str) -> str:
    """The marker of an item of an ordered list: "3.", "c.", "iii."."""
    if sort in "aA" and 0 < number <= 26 * 27:
        letters = chr(ord(sort) + (number - 1) % 26)
        return f"{chr(ord(sort) + (number - 27) // 26) if number > 26 else ''}{letters}."
    if sort in "iI" and 0 < number < 4000:
        roman = ""
        left = number
        for value, letter in _ROMAN:
            roman += letter * (left // value)
            left %= value
        return f"{roman if sort == 'i' else roman.upper()}."
    return f"{number}."


_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
    (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
