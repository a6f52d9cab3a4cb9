"""Reads DOCX: headings, lists with their numbers, tables, notes; tracked changes count as accepted.

Source of the meanings: ECMA-376 (Office Open XML), part 1, section 17. Positions count paragraphs that have words, as
word processors do.
"""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING

from checker.readers.docx_styles import Style, read_numbering, read_styles, switch, value, whole
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

_PREFIXES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
}
_GONE = frozenset({"w:del", "w:moveFrom", "w:pPr", "w:rPr", "w:instrText", "w:delText", "w:comment"})
_BREAKS = {"w:tab": "\t", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "\u2011", "w:ptab": "\t"}
_MAX_COLUMNS = 100


def read_docx(data: bytes) -> Page:
    """The page that a DOCX file's bytes hold; raises NotReadableError for what is none, or beyond the bounds."""
    return _Walk(Package(data, "DOCX")).page()


class _Walk:
    """One walk through a document's body."""

    def __init__(self, package: Package) -> None:
        main = _main_part(package)
        body = package.tree(main, _PREFIXES)
        if body is None or body.name != "w:document":
            raise NotReadableError("no DOCX file: it holds no text document (a spreadsheet, or slides?)")
        self.body = body.first("w:body")
        targets = _targets(package, main)
        folder = posixpath.dirname(main)

        def beside(sort: str, otherwise: str) -> Element | None:
            name = next((target for kind, target in targets.values() if kind == sort), otherwise)
            return package.tree(posixpath.normpath(posixpath.join(folder, name)).lstrip("/"), _PREFIXES)

        self.links = {key: target for key, (kind, target) in targets.items() if kind == "hyperlink"}
        self.styles = read_styles(beside("styles", "styles.xml"))
        self.numbering = read_numbering(beside("numbering", "numbering.xml"))
        self.notes = {
            sort: {
                note.get("w:id"): note for note in beside(f"{sort}s", f"{sort}s.xml") or () if not note.get("w:type")
            }
            for sort in ("footnote", "endnote")
        }
        self.noted: list[tuple[str, str]] = []
        self.note_levels = _note_levels(beside("settings", "settings.xml"))
        self.core = package.tree("docProps/core.xml", {})
        self.builder = PageBuilder()
        self.lists = ListTracker()
        self.changes = 0
        self.in_contents = False
        self.carried: Words | None = None
        """The words of a paragraph whose end was deleted: they go on in the next one."""

    def page(self) -> Page:
        """The paragraphs and tables in order, then the notes that the text refers to."""
        if self.body is not None:
            self._blocks(self.body)
        self.lists.interrupt(heading=True)
        self._add_notes()
        if not self.builder.drafts:
            raise NotReadableError("no text in it")
        told = {element.name: element.own_text() for element in self.core or ()}
        return self.builder.page(
            title=told.get("title", "").strip(),
            language=told.get("language", "").strip(),
            date=told.get("modified", ""),
            notes=accepted_changes(self.changes),
        )

    def _blocks(self, element: Element) -> None:
        for child in self._children(element):
            if child.name == "w:p":
                self._paragraph(child)
            elif child.name == "w:tbl":
                self._table(child)
            elif child.name == "w:sdt" and _is_contents(child):
                outside, self.in_contents = self.in_contents, True
                self._blocks(child)
                self.in_contents = outside
            elif child.name not in _GONE:
                self._blocks(child)  # w:sdt, w:sdtContent, w:ins, w:customXml: what they wrap

    def _children(self, element: Element) -> Iterator[Element]:
        """The children that are shown; of alternatives the first one."""
        for child in element:
            if child.name == "mc:AlternateContent":
                chosen = child.first("mc:Choice") or child.first("mc:Fallback")
                if chosen is not None:
                    yield from self._children(chosen)
            else:
                self.changes += child.name in ("w:ins", "w:del", "w:moveTo", "w:moveFrom")
                if child.name not in ("w:del", "w:moveFrom"):
                    yield child

    def _paragraph(self, paragraph: Element) -> None:
        words = self.carried or Words()
        boxes: list[Element] = []
        self.carried = None
        properties = paragraph.first("w:pPr")
        style = self.styles.get(value(properties, "w:pStyle"), Style())
        self._runs(paragraph, words, boxes, bold=bool(style.bold))
        mark = properties.first("w:rPr") if properties is not None else None
        if mark is not None and (mark.first("w:del") or mark.first("w:moveFrom")) is not None:
            self.carried = words
        else:
            self._add(words, properties, style)
        for box in boxes:
            self._blocks(box)

    def _add(self, words: Words, properties: Element | None, style: Style) -> None:
        text, links = words.taken()
        if not text:
            return
        draft = Draft(kind="paragraph", start=0, end=0)
        if self.in_contents or style.name.startswith(("toc ", "table of ")):
            draft.furniture = "navigation"
            self.builder.add(draft, text, links)
            return
        outline = value(properties, "w:outlineLvl")
        level = whole(outline, 9) if outline else style.outline
        numbers = properties.first("w:numPr") if properties is not None else None
        list_id = value(numbers, "w:numId") or style.list_id
        at = max(0, min(whole(value(numbers, "w:ilvl"), style.level), MAX_LEVELS - 1))
        if list_id not in ("", "0"):
            draft.marker = self.numbering.next_marker(list_id, at)
        goes_on = value(numbers, "w:numId") == "0" or self.numbering.is_blank(list_id, at)
        if style.name == "title" or (level is not None and 0 <= level < 9):
            self.lists.interrupt(heading=True)
            draft.kind, draft.level = "heading", 0 if style.name == "title" else (level or 0) + 1
        elif goes_on and self.lists.stack:
            # a paragraph of a list whose mark was taken away goes on with the item before it
            draft.marker, draft.depth, draft.group = "", len(self.lists.stack), self.lists.stack[-1].group
        elif list_id not in ("", "0"):
            # LibreOffice may give each item of a bulleted list a list of its own
            name = draft.marker if draft.marker == "•" else list_id
            self.lists.place(draft, len(self.builder.drafts), name=name, level=max(at, style.deeper))
        else:
            self.lists.interrupt()
            if style.name == "caption":
                draft.kind = "caption"
            elif style.name in ("quote", "intense quote", "quotations", "block text"):
                draft.kind = "quote"
            draft.guessed = words.plain_chars == 0
        self.builder.add(draft, text, links)

    def _runs(self, element: Element, words: Words, boxes: list[Element], *, bold: bool) -> None:
        """Gathers the words of a paragraph's runs; text boxes in it are kept for after it."""
        for child in self._children(element):
            name = child.name
            if name == "w:r":
                properties = child.first("w:rPr")
                if not switch(properties, "w:vanish"):
                    own = switch(properties, "w:b")
                    self._run(child, words, boxes, bold=bold if own is None else own)
            elif name == "w:hyperlink":
                anchor = child.get("w:anchor")
                words.start_link(self.links.get(child.get("r:id"), f"#{anchor}" if anchor else ""))
                self._runs(child, words, boxes, bold=bold)
                words.end_link()
            elif name == "m:t":
                words.add(child.own_text(), bold=bold)
            elif name == "w:txbxContent":
                boxes.append(child)
            elif name not in _GONE:
                self._runs(child, words, boxes, bold=bold)

    def _run(self, run: Element, words: Words, boxes: list[Element], *, bold: bool) -> None:
        raised = _is_raised(run.first("w:rPr"))
        for child in self._children(run):
            name = child.name
            if name == "w:t":
                text = child.own_text()
                words.add(text.translate(RAISED) if raised else text, bold=bold)
            elif name in _BREAKS:
                words.add(" " if child.get("w:type") == "page" else _BREAKS[name], bold=bold)
            elif name in ("w:footnoteReference", "w:endnoteReference"):
                self.noted.append((name[2:].removesuffix("Reference"), child.get("w:id")))
            elif name not in _GONE:
                self._runs(child, words, boxes, bold=bold)  # drawings and their text boxes

    def _table(self, table: Element) -> None:
        self.lists.interrupt()
        rows = list(self._rows(table))
        if rows and all(len(cells) == 1 for _, cells in rows):
            for _, cells in rows:  # a table of one column is a frame around paragraphs
                self._blocks(cells[0][0])
            return
        group = self.lists.new_group()
        drafts: list[Draft] = []
        bold: list[bool] = []
        for header, cells in rows:
            gathered: list[tuple[str, list[LinkRange]]] = []
            plain = 0
            for cell, wide, goes_on in cells:
                words = Words()
                if not goes_on:
                    self._cell(cell, words)
                plain += words.plain_chars
                gathered.extend((words.taken(), *[("", [])] * (wide - 1)))
            draft = Draft(kind="row", start=0, end=0, group=group, header=header)
            if self.builder.add_row(draft, gathered[:_MAX_COLUMNS]):
                drafts.append(draft)
                bold.append(plain == 0)
        headed = self._first_row_is_styled(table) or (bold[:1] == [True] and not all(bold))
        if drafts[1:] and headed and not any(draft.header for draft in drafts):
            drafts[0].header = True

    def _first_row_is_styled(self, table: Element) -> bool:
        """Whether the table's style sets its first row apart, and the table asks it to (17.4.56)."""
        properties = table.first("w:tblPr")
        style = self.styles.get(value(properties, "w:tblStyle"), Style())
        look = properties.first("w:tblLook") if properties is not None else None
        if look is None or not style.first_row:
            return False
        mask = look.get("w:val", "0")
        old = int(mask, 16) if re.fullmatch("[0-9A-Fa-f]{1,4}", mask) else 0
        return look.get("w:firstRow") in ("1", "true", "on") or bool(old & 0x20)

    def _rows(self, table: Element) -> Iterator[tuple[bool, list[tuple[Element, int, bool]]]]:
        """Each row that was not deleted: whether it heads the table, and its cells with the columns each takes."""
        for row in self._children(table):
            if row.name in ("w:sdt", "w:sdtContent", "w:ins", "w:customXml"):
                yield from self._rows(row)
            if row.name != "w:tr":
                continue
            properties = row.first("w:trPr")
            if properties is not None and properties.first("w:del") is not None:
                self.changes += 1
                continue
            cells = []
            for cell in self._cells(row):
                about = cell.first("w:tcPr")
                merged = about.first("w:vMerge") if about is not None else None
                wide = max(1, min(whole(value(about, "w:gridSpan"), 1), _MAX_COLUMNS))
                cells.append((cell, wide, merged is not None and merged.get("w:val") != "restart"))
            yield bool(switch(properties, "w:tblHeader")), cells

    def _cells(self, row: Element) -> Iterator[Element]:
        for cell in self._children(row):
            if cell.name == "w:tc":
                yield cell
            elif cell.name in ("w:sdt", "w:sdtContent", "w:customXml"):
                yield from self._cells(cell)

    def _cell(self, element: Element, words: Words) -> None:
        """Gathers all words of a cell, a table in it too, paragraphs parted by a line's end."""
        for child in self._children(element):
            if child.name == "w:p":
                boxes: list[Element] = []
                style = self.styles.get(value(child.first("w:pPr"), "w:pStyle"), Style())
                self._runs(child, words, boxes, bold=bool(style.bold))
                words.add("\n", bold=True)
            elif child.name not in _GONE:
                self._cell(child, words)

    def _add_notes(self) -> None:
        """Adds the notes that the text refers to, in the order of their numbers, as a reader finds them below it."""
        counters: dict[str, Counters] = {}
        for sort, key in tuple(self.noted):
            note = self.notes.get(sort, {}).pop(key, None)
            marker = counters.setdefault(sort, Counters()).next_marker({0: self.note_levels[sort]}, 0)
            if note is not None:
                words = Words()
                self._cell(note, words)
                text, links = words.taken()
                self.builder.add(Draft(kind="paragraph", start=0, end=0, marker=marker), text, links)


def _is_contents(control: Element) -> bool:
    """Whether a content control holds a table of contents, as word processors make it."""
    part = control.first("w:sdtPr", "w:docPartObj")
    return value(part, "w:docPartGallery") == "Table of Contents"


def _note_levels(settings: Element | None) -> dict[str, Level]:
    """How each sort of note is numbered; endnotes in small Roman numerals where nothing is said (17.11.17)."""
    levels = {}
    for sort, usual in (("footnote", "decimal"), ("endnote", "lowerRoman")):
        about = settings.first(f"w:{sort}Pr") if settings is not None else None
        start = whole(value(about, "w:numStart"), 1)
        levels[sort] = Level.of(value(about, "w:numFmt") or usual, "%1", start)
    return levels


def _main_part(package: Package) -> str:
    """The name of the part that holds the text, as the package's relationships tell it."""
    for kind, target in _targets(package, "").values():
        if kind == "officeDocument":
            return target.lstrip("/")
    return "word/document.xml"


def _targets(package: Package, part: str) -> dict[str, tuple[str, str]]:
    """What a part is related to: for each id the sort of the relation, and where it leads."""
    folder, name = posixpath.split(part)
    root = package.tree(posixpath.join(folder, "_rels", f"{name}.rels"), {})
    return {
        relation.get("Id"): (posixpath.basename(relation.get("Type")), relation.get("Target"))
        for relation in root or ()
    }


def _is_raised(properties: Element | None) -> bool:
    """Whether a run stands above the line: so Word tells it, or LibreOffice by half points."""
    return value(properties, "w:vertAlign") == "superscript" or whole(value(properties, "w:position"), 0) > 0
