"""Builds a Page from paragraphs that come one by one, as office documents and PDF hold them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from checker.document import Link, SourceMap, Span
from checker.readers.draft import Draft, place_links
from checker.readers.headings import promote_bold_lines
from checker.readers.page import NotReadableError, Page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.readers.draft import LinkRange

RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
"""Figures above the line: "in 2019" with the mark of note 1 is no 20191."""
MAX_CHARS = 40_000_000
"""The most characters that are taken of one document."""


def accepted_changes(count: int) -> tuple[str, ...]:
    """What the report tells of the changes that a document tracks; nothing where it tracks none."""
    return (f"{count:,} tracked change{'s' * (count > 1)} taken as accepted",) if count else ()


@dataclass(slots=True)
class Words:
    """The text of one paragraph, gathered run by run, white space made single."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    links: list[LinkRange] = field(default_factory=list)
    plain_chars: int = 0
    """How many of its letters are not bold."""
    open_link: tuple[int, str] | None = None

    def add(self, text: str, *, bold: bool = False) -> None:
        """Appends a run as it stands; a line feed breaks the line."""
        if text:
            self.parts.append(text)
            self.length += len(text)
            if not bold and text.strip():
                self.plain_chars += 1

    def start_link(self, target: str) -> None:
        """Begins a link."""
        self.open_link = (self.length, target)

    def end_link(self) -> None:
        """Ends the link that was begun."""
        if self.open_link and self.open_link[1] and self.open_link[0] < self.length:
            self.links.append((self.open_link[0], self.length, self.open_link[1]))
        self.open_link = None

    def taken(self) -> tuple[str, list[LinkRange]]:
        """The text trimmed, white space in lines made single, and its links where they stand in it."""
        raw = "".join(self.parts)
        kept: list[str] = []
        moved = [0] * (len(raw) + 1) if self.links else []
        length, pending = 0, ""
        for at, character in enumerate(raw):
            if moved:
                moved[at] = length + len(pending)
            if character == "\n":
                pending = "\n" if length else ""
            elif character in " \t\r\x0b\x0c\x1f\u2028\u2029":
                pending = pending or (" " if length else "")
            elif character not in "\0\u00ad\ufeff":
                kept.append(pending + character)
                length += len(pending) + 1
                pending = ""
        text = "".join(kept)
        if moved:
            moved[-1] = length
        links = [(moved[start], min(moved[end], length), target) for start, end, target in self.links]
        return text, [link for link in links if link[0] < link[1]]


@dataclass(slots=True)
class PageBuilder:
    """Writes paragraphs one after the other into a page's text; each that has words is one more unit of its positions.

    In `unit` "page" whoever builds says where pages begin.
    """

    unit: Literal["paragraph", "page"] = "paragraph"
    drafts: list[Draft] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    length: int = 0
    unit_starts: list[int] = field(default_factory=list)
    paragraph_starts: list[int] = field(default_factory=list)
    """In `unit` "page", where paragraphs begin."""

    def add(
        self,
        draft: Draft,
        text: str,
        links: Sequence[LinkRange] = (),
    ) -> bool:
        """Appends a paragraph as `draft` says; False, and nothing appended, if it has no words."""
        if not text.strip():
            return False
        self._separate(draft)
        if self.unit == "paragraph":
            self.unit_starts.append(self.length)
        draft.start = self.length
        self._write(text)
        draft.end = self.length
        draft.links = place_links(list(links), Span(draft.start, draft.end))
        self.drafts.append(draft)
        return True

    def add_row(self, draft: Draft, cells: Sequence[tuple[str, Sequence[LinkRange]]]) -> bool:
        """Appends a row of a table; each cell that has words is a unit of its own."""
        if not any(text for text, _ in cells):
            return False
        self._separate(draft)
        spans: list[Span] = []
        links: tuple[Link, ...] = ()
        draft.start = self.length
        for number, (text, cell_links) in enumerate(cells):
            if number:
                self._write("\t")
            if self.unit == "paragraph" and text:
                self.unit_starts.append(self.length)
            start = self.length
            self._write(text.replace("\t", " "))
            span = Span(start, self.length)
            spans.append(span)
            links += place_links(list(cell_links), span)
        draft.end, draft.cells, draft.links = self.length, tuple(spans), links
        self.drafts.append(draft)
        return True

    def _separate(self, draft: Draft) -> None:
        if self.drafts:
            last = self.drafts[-1]
            close = (
                draft.kind == last.kind == "row" and draft.group == last.group
            ) or draft.kind == last.kind == "item"
            self._write("\n" if close else "\n\n")

    def _write(self, text: str) -> None:
        self.length += len(text)
        if self.length > MAX_CHARS:
            raise NotReadableError(f"more than {MAX_CHARS:,} characters of text")
        self.parts.append(text)

    def page(
        self, *, title: str = "", language: str = "", date: str = "", notes: tuple[str, ...] = (), judged: bool = True
    ) -> Page:
        """The page; with `judged`, short bold lines become headings where there are no real ones."""
        text = "".join(self.parts)
        if judged:
            promote_bold_lines(self.drafts, text)
        starts = self.unit_starts or [0]
        return Page(
            drafts=self.drafts,
            text=text,
            source_map=SourceMap(
                line_starts=(0, *starts[1:]), unit=self.unit, paragraph_starts=tuple(self.paragraph_starts)
            ),
            title=title,
            language=language,
            date=date,
            notes=notes,
        )
