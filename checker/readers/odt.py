"""Reads ODT: headings, lists with their numbers, tables, notes; tracked changes count as accepted.

Source of the meanings: OASIS Open Document Format 1.3, part 3. Positions count paragraphs that have words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.language.lazy import lazy_re
from checker.readers.draft import Draft
from checker.readers.office import RAISED, PageBuilder, Words, accepted_changes
from checker.readers.office_lists import MAX_LEVELS, Counters, Level, ListTracker
from checker.readers.package import Package
from checker.readers.page import NotReadableError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.readers.draft import LinkRange
    from checker.readers.package import Element
    from checker.readers.page import Page

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
_PREFIXES = {f"{_OASIS}{name}:1.0": name for name in ("office", "text", "table", "style", "meta")} | {
    f"{_OASIS}xsl-fo-compatible:1.0": "fo",
    "http://www.w3.org/1999/xlink": "xlink",
    "http://purl.org/dc/elements/1.1/": "dc",
}
_GONE = frozenset(
    {"text:tracked-changes", "text:sequence-decls", "office:annotation", "office:forms", "text:hidden-text"}
)
_INDEXES = frozenset(
    {"text:table-of-content", "text:illustration-index", "text:table-index", "text:alphabetical-index"}
)
_HEADING = lazy_re(r"Heading_20_([1-9])")
_RAISED_POSITION = lazy_re(r"super|[1-9]")
_QUOTES = ("Quotations", "Quote", "Intense_20_Quote")
_CAPTIONS = ("Caption", "caption", "Table", "Figure", "Illustration")
"""The last three are what a caption's paragraph is called by the sort of what it stands below."""
_OUTLINE = "#outline"
_MAX_LABEL = 10
_MAX_COLUMNS = 100
_MAX_REPEATED = 50
"""How often a row or a space that claims to repeat is taken to."""


def read_odt(data: bytes) -> Page:
    """The page that an ODT file's bytes hold; raises NotReadableError for what is none, or beyond the bounds."""
    return _Walk(Package(data, "ODT")).page()


class _Walk:
    """One walk through a document's body."""

    def __init__(self, package: Package) -> None:
        content = package.tree("content.xml", _PREFIXES)
        body = content.first("office:body", "office:text") if content is not None else None
        if content is None or body is None:
            raise NotReadableError("no ODT file: it holds no text document (encrypted, a spreadsheet, or slides?)")
        self.body = body
        meta = package.tree("meta.xml", _PREFIXES)
        self.meta = meta.first("office:meta") if meta is not None else None
        self.bold: dict[str, bool] = {}
        self.raised: set[str] = set()
        self.parents: dict[str, str] = {}
        self.marked: dict[str, dict[int, Level]] = {}
        for styles in (content.first("office:automatic-styles"), package.tree("styles.xml", _PREFIXES)):
            self._read_styles(styles)
        self.builder = PageBuilder()
        self.lists = ListTracker()
        self.counters: dict[str, Counters] = {}
        self.outline = Counters()
        self.lists_seen = 0
        self.changes = 0
        self.notes: list[tuple[str, Element]] = []
        self.noted: dict[str, Counters] = {}

    def page(self) -> Page:
        """The paragraphs and tables in order, then the notes that stand in them."""
        self._blocks(self.body)
        for marker, note in self.notes:
            words = Words()
            self._cell(note, words)
            text, links = words.taken()
            self.builder.add(Draft(kind="paragraph", start=0, end=0, marker=marker), text, links)
        if not self.builder.drafts:
            raise NotReadableError("no text in it")
        told = {element.name: element.own_text().strip() for element in self.meta or ()}
        return self.builder.page(
            title=told.get("dc:title", ""),
            language=told.get("dc:language", ""),
            date=told.get("dc:date", ""),
            notes=accepted_changes(self.changes),
        )

    def _read_styles(self, root: Element | None) -> None:
        for element in root or ():
            if element.name == "style:style":
                properties = element.first("style:text-properties")
                weight = properties.get("fo:font-weight") if properties is not None else ""
                if weight:
                    self.bold[element.get("style:name")] = weight not in ("normal", "400")
                if properties is not None and _RAISED_POSITION.match(properties.get("style:text-position")):
                    self.raised.add(element.get("style:name"))
                self.parents[element.get("style:name")] = element.get("style:parent-style-name")
            elif element.name == "text:list-style":
                self.marked[element.get("style:name")] = dict(_levels(element))
            elif element.name == "text:outline-style":
                self.marked[_OUTLINE] = dict(_levels(element))
            elif element.name == "text:notes-configuration":
                form, start = element.get("style:num-format") or "1", _whole(element.get("text:start-value"), 0) + 1
                self.marked[element.get("text:note-class")] = {0: Level.of(form, "%1", start)}
            elif element.name in ("office:styles", "office:automatic-styles"):
                self._read_styles(element)

    def _is_bold(self, style: str, *, around: bool) -> bool:
        for _ in range(20):  # styles may be based on each other in a circle
            if style in self.bold:
                return self.bold[style]
            style = self.parents.get(style, "")
        return around

    def _blocks(self, element: Element, *, furniture: str | None = None) -> None:
        for child in element:
            name = child.name
            if name in ("text:p", "text:h"):
                self._paragraph(child, furniture)
            elif name == "text:list":
                self.lists_seen += 1
                self._list(child, f"{child.get('text:style-name')}#{self.lists_seen}", 0, "")
                self.lists.stack.clear()
            elif name == "table:table":
                self._table(child)
            elif name in _INDEXES:
                self._blocks(child, furniture="navigation")
            elif name == "text:tracked-changes":
                self.changes += sum(region.name == "text:changed-region" for region in child)
            elif name not in _GONE:
                self._blocks(child, furniture=furniture)  # sections and indexes: what they wrap

    def _paragraph(self, paragraph: Element, furniture: str | None) -> None:
        words = Words()
        style = paragraph.get("text:style-name")
        self._runs(paragraph, words, bold=self._is_bold(style, around=False))
        text, links = words.taken()
        draft = Draft(kind="paragraph", start=0, end=0, furniture=furniture, guessed=words.plain_chars == 0)
        title, styled = self._named(style, "Title"), self._heading_level(style)
        if not furniture and (paragraph.name == "text:h" or title or styled):
            level = _whole(paragraph.get("text:outline-level"), styled or 1)
            draft.kind, draft.level = "heading", 0 if title else level
            levels = self.marked.get(_OUTLINE, {})
            numbered = paragraph.name == "text:h" and paragraph.get("text:is-list-header") != "true"
            if text and numbered and not title and level - 1 in levels:
                draft.marker = self.outline.next_marker(levels, level - 1)
            self.lists.interrupt(heading=True)
        elif text:
            self.lists.interrupt()
        if any(self._named(style, name) for name in _QUOTES):
            draft.kind = "quote"
        elif any(self._named(style, name) for name in _CAPTIONS):
            draft.kind = "caption"
        self.builder.add(draft, text, links)

    def _heading_level(self, style: str) -> int:
        """The level of a paragraph in the style of a heading that is none by its element, 0 for any other."""
        found = _HEADING.fullmatch(style) or _HEADING.fullmatch(self.parents.get(style, ""))
        return int(found[1]) if found else 0

    def _named(self, style: str, name: str) -> bool:
        return style == name or self.parents.get(style) == name

    def _list(self, element: Element, name: str, level: int, style: str) -> None:
        """Adds a list's items; a list in an item is one level deeper."""
        style = element.get("text:style-name") or style
        levels = self.marked.get(style, {})
        key = style if element.get("text:continue-numbering") == "true" else name
        counter = self.counters.setdefault(key, Counters())
        for item in element:
            if item.name not in ("text:list-item", "text:list-header"):
                continue
            first = True
            for child in item:
                if child.name == "text:list":
                    self._list(child, name, min(level + 1, MAX_LEVELS - 1), style)
                elif child.name in ("text:p", "text:h"):
                    first &= not self._item(child, counter, levels, key, level, first=first)
                elif child.name not in _GONE:
                    self._blocks(child)

    def _item(
        self, paragraph: Element, counter: Counters, levels: dict[int, Level], name: str, level: int, *, first: bool
    ) -> bool:
        words = Words()
        bold = self._is_bold(paragraph.get("text:style-name"), around=False)
        self._runs(paragraph, words, bold=bold)
        text, links = words.taken()
        if not text:
            return False
        draft = Draft(kind="paragraph", start=0, end=0, guessed=words.plain_chars == 0)
        if paragraph.name == "text:h":
            draft.kind, draft.level = "heading", _whole(paragraph.get("text:outline-level"), level + 1)
            draft.marker = counter.next_marker(levels, level) if levels.get(level) else ""
        elif first:
            draft.marker = counter.next_marker(levels, level)
            self.lists.place(draft, len(self.builder.drafts), name=name, level=level)
        elif self.lists.stack:
            draft.depth, draft.group = len(self.lists.stack), self.lists.stack[-1].group
        return self.builder.add(draft, text, links)

    def _runs(self, element: Element, words: Words, *, bold: bool, raised: bool = False) -> None:
        """Gathers the words of a paragraph; notes in it are kept for the end."""
        for child in element.children:
            if isinstance(child, str):
                text = child.replace("\n", " ")
                words.add(text.translate(RAISED) if raised else text, bold=bold)
                continue
            name = child.name
            if name == "text:span":
                style = child.get("text:style-name")
                self._runs(child, words, bold=self._is_bold(style, around=bold), raised=raised or style in self.raised)
            elif name == "text:s":
                words.add(" " * min(_whole(child.get("text:c"), 1), _MAX_REPEATED), bold=bold)
            elif name == "text:tab":
                words.add("\t", bold=bold)
            elif name == "text:line-break":
                words.add("\n", bold=bold)
            elif name == "text:a":
                words.start_link(child.get("xlink:href"))
                self._runs(child, words, bold=bold)
                words.end_link()
            elif name == "text:note":
                self._note(child)
            elif name in ("text:p", "text:h"):  # a text box in a paragraph
                words.add("\n", bold=bold)
                self._runs(child, words, bold=bold)
                words.add("\n", bold=bold)
            elif name not in _GONE and not name.startswith("svg:"):
                self._runs(child, words, bold=bold)

    def _note(self, note: Element) -> None:
        """Keeps a note for the end, by its own sign or its number; what the file tells as that may never be counted."""
        citation, body = note.first("text:note-citation"), note.first("text:note-body")
        sort = note.get("text:note-class")
        if body is None:
            return
        if citation is not None and citation.get("text:label"):
            marker = citation.get("text:label").strip()[:_MAX_LABEL]
        else:
            levels = self.marked.get(sort) or {0: Level.of("i" if sort == "endnote" else "1", "%1", 1)}
            marker = self.noted.setdefault(sort, Counters()).next_marker(levels, 0)
        self.notes.append((marker, body))

    def _cell(self, element: Element, words: Words) -> None:
        for child in element:
            if child.name in ("text:p", "text:h"):
                self._runs(child, words, bold=self._is_bold(child.get("text:style-name"), around=False))
                words.add("\n", bold=True)
            elif child.name not in _GONE:
                self._cell(child, words)

    def _table(self, table: Element) -> None:
        self.lists.interrupt()
        rows = list(_rows(table, header=False))
        if rows and all(len(cells) == 1 for _, cells in rows):
            for _, cells in rows:  # a table of one column is a frame around paragraphs
                self._blocks(cells[0])
            return
        group = self.lists.new_group()
        drafts: list[Draft] = []
        bold: list[bool] = []
        for header, cells in rows:
            gathered: list[tuple[str, list[LinkRange]]] = []
            plain = 0
            for cell in cells:
                words = Words()
                self._cell(cell, words)
                plain += words.plain_chars
                repeated = min(_whole(cell.get("table:number-columns-repeated"), 1), _MAX_COLUMNS)
                gathered.extend([words.taken()] * max(1, repeated))
            draft = Draft(kind="row", start=0, end=0, group=group, header=header)
            if self.builder.add_row(draft, gathered[:_MAX_COLUMNS]):
                drafts.append(draft)
                bold.append(plain == 0)
        if drafts and bold[0] and not all(bold) and not any(draft.header for draft in drafts):
            drafts[0].header = True


def _rows(element: Element, *, header: bool) -> Iterator[tuple[bool, list[Element]]]:
    for child in element:
        if child.name == "table:table-row":
            yield header, [cell for cell in child if cell.name in ("table:table-cell", "table:covered-table-cell")]
        elif child.name.startswith("table:table-"):
            yield from _rows(child, header=header or child.name == "table:table-header-rows")


def _levels(style: Element) -> Iterator[tuple[int, Level]]:
    """How each level of a list is marked, from 0."""
    for element in list(style)[:MAX_LEVELS]:
        level = _whole(element.get("text:level"), 1) - 1
        if element.name in ("text:list-level-style-number", "text:outline-level-style"):
            shown = max(1, min(_whole(element.get("text:display-levels"), 1), level + 1))
            numbers = ".".join(f"%{number}" for number in range(level + 2 - shown, level + 2))
            pattern = f"{element.get('style:num-prefix')}{numbers}{element.get('style:num-suffix')}"
            form = element.get("style:num-format")
            yield level, Level.of(form or "none", pattern, _whole(element.get("text:start-value"), 1))
        else:
            yield level, Level()


def _whole(text: str, otherwise: int) -> int:
    try:
        return max(0, min(1_000_000, int(text)))
    except ValueError:
        return otherwise
