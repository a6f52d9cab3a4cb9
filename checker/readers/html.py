"""Reads HTML of any age: what a browser would show, as blocks, with the position of every character."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

from checker.document import Directive
from checker.language.lazy import lazy_re
from checker.readers.anchors import inner_targets, lost_anchors
from checker.readers.draft import Draft, TextWriter, place_links, place_ranges
from checker.readers.furniture import landmark, mark_lines
from checker.readers.headings import named_level, promote_bold_lines
from checker.readers.html_inline import InlineText
from checker.readers.html_lists import ItemState, ListState
from checker.readers.html_source import MARKER, scan
from checker.readers.html_tables import RowState, TableState, is_layout
from checker.readers.html_tree import Element, build_tree
from checker.readers.page import Page

if TYPE_CHECKING:
    import re

    from selectolax.lexbor import LexborNode

    from checker.document import BlockKind

_BLOCK = frozenset(
    (
        "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset "
        "figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li listing main "
        "marquee menu nav ol option p plaintext pre search section select summary table tbody td tfoot th thead "
        "tr ul xmp"
    ).split()
)
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LITERAL = frozenset({"code", "kbd", "samp", "tt", "var"})
_NOTE_LINK = lazy_re(r"\b(?:foot-?note|fn-?ref|note-?ref|fn-?back-?ref|back-?link)")
"""How the names and roles begin of a link from a mark to its note, or back."""
_PREFORMATTED = frozenset({"listing", "plaintext", "pre", "xmp"})
_LISTS = frozenset({"dir", "dl", "menu", "ol", "ul"})
_DATE_NAMES = frozenset(
    "last-modified lastmod revised date.modified dc.date.modified dcterms.modified article:modified_time "
    "og:updated_time".split()
)
_USUAL_SIZE = 3
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(frozen=True, slots=True)
class _Place:
    """What an element inherits from those around it."""

    kind: BlockKind = "paragraph"
    level: int = 0
    furniture: str | None = None
    preformatted: bool = False
    bold: bool = False
    raised: bool = False
    literal: bool = False
    size: int = _USUAL_SIZE
    """Of the letters, as FONT SIZE counts: 1 to 7."""
    depth: int = 0
    list: ListState | None = None
    item: ItemState | None = None
    table: TableState | None = None
    row: RowState | None = None
    named: int = 0
    """The level of a heading that the names of an element make it, 0 for none."""
    in_content: bool = False
    """Inside an element that the page marks as its content."""


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
        self.inline = InlineText()
        self.drafts: list[Draft] = []
        self.directives: list[Directive] = []
        self.seen_directives: set[int] = set()
        self.groups = 0
        self.page_chars = 0
        self.one_main_heading = False

    def page(self, *, judged: bool = True) -> Page:
        """The blocks, the text and what the page tells of itself."""
        root, head, html = self.parser.root, self.parser.head, self.parser.css_first("html")
        if root is not None:
            tree = build_tree(root, self.scanned)
            self.page_chars = tree.text_chars
            self.one_main_heading = tree.main_headings == 1
            self._walk(tree)
            self._add_outer_directives()
        text = self.writer.text()
        if judged:
            promote_bold_lines(self.drafts, text)
            mark_lines(self.drafts, text, labels_above=self.one_main_heading)
        title = head.css_first("title") if head is not None else None
        attributes = html.attributes if html is not None else {}
        return Page(
            drafts=self.drafts,
            text=text,
            source_map=self.writer.source_map(self.source),
            title=" ".join(MARKER.sub(self._piece, title.text()).split()) if title is not None else "",
            language=attributes.get("lang") or attributes.get("xml:lang") or "",
            date=_declared_date(head) if head is not None else "",
            directives=tuple(self.directives),
            notes=self.scanned.notes,
            lost_anchors=self._lost_anchors() if judged else (),
        )

    def _lost_anchors(self) -> tuple[str, ...]:
        targets, root = inner_targets(self.drafts), self.parser.root
        if not targets or root is None:
            return ()
        named = [node.attributes for node in root.css("[id], a[name]")]
        names = [name for each in named for name in (each.get("id"), each.get("name")) if name]
        return lost_anchors(targets, names, sure=True)

    def _piece(self, marker: re.Match[str]) -> str:
        return "".join(text for text, _ in self.scanned.pieces[int(marker[1])])

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
                self.seen_directives.add(child)
                said = self.scanned.directives.get(child, "")
                self.directives.append(Directive(offset=self._here(), text=said, within=bool(self.inline.runs)))
            else:
                for text, source in child:
                    self._add(text, source, place)
        self._flush(_Place())

    def _here(self) -> int:
        """The offset in the text at which the walk stands, the text of the block that is being read counted."""
        return self.writer.length + (self.inline.length + 2 * bool(self.drafts) if self.inline.runs else 0)

    def _add_outer_directives(self) -> None:
        """Adds the comments to the checker that stand before or after the page's tree."""
        first_text = next((number for number, runs in enumerate(self.scanned.pieces) if runs), 0)
        for number in sorted(self.scanned.directives.keys() - self.seen_directives):
            offset = 0 if number < first_text else self.writer.length
            self.directives.append(Directive(offset=offset, text=self.scanned.directives[number]))
        self.directives.sort(key=lambda directive: directive.offset)

    def _add(self, text: str, source: int, place: _Place) -> None:
        if source < 0:
            self.inline.space()
            return
        if not place.bold and self.inline.is_bold_line and place.row is None and place.list is None and text.strip():
            self._flush(place)  # "<b>Heading</b><br>Text": the line in bold is a block of its own
        if place.raised:  # "in 2019<sup>1</sup>" is no 20191
            text = text.translate(_RAISED)
        if place.preformatted:
            self.inline.add_preformatted(text, source)
        else:
            self.inline.add(text, source, bold=place.bold, size=place.size)

    def _enter(self, element: Element, place: _Place) -> _Place:
        tag = element.tag
        if tag in _BLOCK:
            self._flush(place)
            return self._enter_block(element, place)
        if tag == "br":
            self._break(place)
        elif tag == "a" and element.attribute("href"):
            self.inline.start_link(element.attribute("href").strip())
            if _NOTE_LINK.search(f"{element.names()} {element.attribute('role')}"):
                return replace(place, raised=True)
        elif tag in ("b", "strong"):
            return replace(place, bold=True)
        elif tag in _LITERAL and not place.literal:
            self.inline.start_literal()
            return replace(place, literal=True)
        elif tag == "sup":
            return replace(place, raised=True)
        elif tag == "font":
            return replace(place, size=_font_size(element.attribute("size"), place.size))
        elif tag == "big":
            return replace(place, size=place.size + 1)
        return place

    def _enter_block(self, element: Element, place: _Place) -> _Place:
        tag = element.tag
        if place.furniture is None:
            furniture = landmark(element, in_content=place.in_content, page_chars=self.page_chars)
            place = replace(place, furniture=furniture) if furniture else place
        if place.row is None and tag in _LISTS:
            self.groups += 1
            opened = ListState.open(element, self.groups, place.item.index if place.item else None)
            return replace(place, list=opened, depth=place.depth + 1, item=None, kind="paragraph")
        if place.row is None and tag in ("li", "dt"):
            return self._enter_item(element, place)
        if tag in _HEADINGS and place.row is None:
            title = tag == "h1" and self.one_main_heading
            furniture = None if title else place.furniture
            return replace(place, kind="heading", level=0 if title else _HEADINGS[tag], furniture=furniture)
        if place.table is not None:
            return self._enter_table_part(element, place, place.table)
        if tag == "table":
            if is_layout(element):
                return place
            self.groups += 1
            return replace(place, table=TableState(self.groups), list=None, item=None, depth=0)
        if tag in ("p", "div"):
            return replace(place, named=named_level(element.names()) if element.text_chars <= 100 else 0)
        if tag in ("main", "article", "section"):
            return replace(place, in_content=True)
        if tag == "blockquote":
            return replace(place, kind="quote")
        if tag == "figcaption":
            return replace(place, kind="caption")
        if tag in _PREFORMATTED:
            return replace(place, kind="code" if place.kind == "paragraph" else place.kind, preformatted=True)
        return place

    def _enter_item(self, element: Element, place: _Place) -> _Place:
        if place.list is None:  # an item outside any list is a list of its own
            self.groups += 1
            place = replace(place, list=ListState(self.groups, None, ""), depth=place.depth + 1)
        assert place.list is not None
        marker = place.list.next_marker(element) if element.tag == "li" else ""
        return replace(place, item=ItemState(marker), kind="paragraph")

    def _enter_table_part(self, element: Element, place: _Place, table: TableState) -> _Place:
        tag = element.tag
        if tag == "tr" and place.row is None:
            return replace(place, row=RowState())
        if tag in ("td", "th") and place.row is not None:
            table.start_cell(place.row, element)
            return replace(place, bold=place.bold or tag == "th")
        if tag == "thead":
            table.in_head = True
        if tag == "caption":
            return replace(place, kind="caption")
        return place

    def _leave(self, element: Element, place: _Place, outer: _Place) -> None:
        tag = element.tag
        if tag == "a":
            self.inline.end_link()
        elif place.literal and not outer.literal:
            self.inline.end_literal()
        if tag not in _BLOCK:
            return
        if tag in ("td", "th") and place.row is not None and place.table is not None:
            place.table.end_cell(place.row, element, self.inline.take())
        elif tag == "tr" and place.row is not None and place.table is not None and outer.row is None:
            self._end_row(place.row, place.table, place.furniture)
        elif tag == "table" and place.table is not None and outer.table is None:
            self._flush(place)
            place.table.end()
        else:
            self._flush(place)
            if tag == "thead" and place.table is not None:
                place.table.in_head = False

    def _break(self, place: _Place) -> None:
        """Breaks the line; two breaks end the paragraph, as old pages do."""
        if place.row is not None:
            self.inline.space()
        elif self.inline.breaks and not place.preformatted:
            self._flush(place)
        elif self.inline.runs:
            self.inline.new_line()

    def _flush(self, place: _Place) -> None:
        """Ends the block that is being read, if there is one; in a cell it only parts words."""
        if place.row is not None:
            self.inline.space()
            return
        taken = self.inline.take()
        if not taken.runs:
            return
        draft = Draft(kind=place.kind, start=0, end=0, furniture=place.furniture)
        if place.kind == "heading":
            draft.level = place.level
        elif place.list is not None and place.kind != "caption":
            draft.depth, draft.group = place.depth, place.list.group
            if place.item is not None and place.item.index is None:
                place.item.index = len(self.drafts)
                draft.kind, draft.marker, draft.parent = "item", place.item.marker, place.list.parent
                draft.guessed = taken.all_bold
        elif place.kind == "paragraph":
            draft.guessed = taken.all_bold or taken.size > _USUAL_SIZE + 1 or place.named > 0
            draft.level = place.named or 10 - taken.size
        self._separate(draft.kind, draft.group)
        span = self.writer.write_runs(taken.runs)
        draft.start, draft.end = span.start, span.end
        draft.links, draft.literals = place_links(taken.links, span), place_ranges(taken.literals, span)
        self.drafts.append(draft)

    def _end_row(self, row: RowState, table: TableState, furniture: str | None) -> None:
        self.inline.take()
        if any(cell.runs for cell in row.cells):
            self._separate("row", table.group)
            draft = table.end_row(row, self.writer, furniture)
            if draft is not None:
                self.drafts.append(draft)

    def _separate(self, kind: BlockKind, group: int | None) -> None:
        """Parts what is written next from the last block: items and rows by a line's end, others by a blank line."""
        if self.drafts:
            last = self.drafts[-1]
            same_table = kind == last.kind == "row" and group == last.group
            self.writer.separate("\n" if same_table or kind == last.kind == "item" else "\n\n")


def _declared_date(head: LexborNode) -> str:
    """The day of the last change as the page's head declares it, "" if it does not."""
    for node in head.css("meta"):
        attributes = node.attributes
        name = attributes.get("name") or attributes.get("property") or attributes.get("http-equiv") or ""
        if name.lower() in _DATE_NAMES and attributes.get("content"):
            return attributes["content"] or ""
    return ""


def _font_size(value: str, around: int) -> int:
    """The size 1 to 7 that FONT SIZE asks for, relative to the usual one if it has a sign."""
    try:
        size = int(value)
    except ValueError:
        return around
    return max(1, min(7, _USUAL_SIZE + size if value.strip()[:1] in "+-" else size))
