"""What readers gather before a Document is made of it: drafts of blocks, and the text as it is written down."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from checker.document import Link, SourceMap, Span
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Iterable

    from checker.document import BlockKind

Run = tuple[str, int]
"""A piece of text that came from the source one for one, and the source offset of its first character."""

LinkRange = tuple[int, int, str]
"""Where a link's text starts and ends among the characters of a block, and its target."""

TextRange = tuple[int, int]
"""Where a passage starts and ends among the characters of a block."""


@dataclass(slots=True, kw_only=True)
class Draft:
    """A block in the making: where its text stands and what it looks like; sections and titles come later."""

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    """For a heading, how deep by its own account; only the order of levels matters, and that 0 is surely the title."""
    guessed: bool = False
    """A heading by its looks alone (a bold line, a short line in plain text)."""
    depth: int = 0
    marker: str = ""
    group: int | None = None
    parent: int | None = None
    """The index of the draft it hangs under."""
    cells: tuple[Span, ...] = ()
    header: bool = False
    links: tuple[Link, ...] = ()
    literals: tuple[Span, ...] = ()
    furniture: str | None = None


@dataclass(slots=True)
class TextWriter:
    """Writes a document's text piece by piece and keeps where each piece came from."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    text_starts: list[int] = field(default_factory=list)
    source_starts: list[int] = field(default_factory=list)

    def write(self, text: str, source: int) -> None:
        """Appends text that came from the source one for one."""
        if not self.text_starts or self.source_starts[-1] - self.text_starts[-1] != source - self.length:
            self.text_starts.append(self.length)
            self.source_starts.append(source)
        self.parts.append(text)
        self.length += len(text)

    def separate(self, text: str) -> None:
        """Appends a separator that stands in no source; it is told as being where the text before it ends."""
        self.parts.append(text)
        self.length += len(text)

    def write_runs(self, runs: Iterable[Run]) -> Span:
        """Appends the runs; the span they now take."""
        start = self.length
        for text, source in runs:
            self.write(text, source)
        return Span(start, self.length)

    def text(self) -> str:
        """All that was written."""
        return "".join(self.parts)

    def source_map(self, source: str) -> SourceMap:
        """Where the text came from in `source`, offsets clamped into it."""
        if not self.text_starts or self.text_starts[0] != 0:
            self.text_starts.insert(0, 0)
            self.source_starts.insert(0, self.source_starts[0] if self.source_starts else 0)
        return SourceMap(
            text_starts=tuple(self.text_starts),
            source_starts=tuple(self.source_starts),
            line_starts=line_starts(source),
            wide=wide_offsets(source),
        )


_WIDE = lazy_re("[\U00010000-\U0010ffff]")


def trim(runs: list[Run]) -> list[Run]:
    """The runs without white space (no-break spaces too) at both ends; empty if there is nothing else."""
    first, last = 0, len(runs)
    while first < last and not runs[first][0].strip():
        first += 1
    while last > first and not runs[last - 1][0].strip():
        last -= 1
    if first == last:
        return []
    kept = runs[first:last]
    text, source = kept[0]
    kept[0] = (text.lstrip(), source + len(text) - len(text.lstrip()))
    text, source = kept[-1]
    kept[-1] = (text.rstrip(), source)
    return kept


def trimmed_chars(runs: list[Run]) -> int:
    """How many characters `trim` takes off at the start of these runs."""
    cut = 0
    for text, _ in runs:
        rest = text.lstrip()
        cut += len(text) - len(rest)
        if rest:
            break
    return cut


def place_links(links: list[LinkRange], span: Span, cut: int = 0) -> tuple[Link, ...]:
    """The links of a block that now stands at `span`, after `cut` characters were trimmed at its start."""
    return tuple(
        Link(span=placed, target=target)
        for start, end, target in links
        for placed in place_ranges([(start, end)], span, cut)
    )


def place_ranges(ranges: list[TextRange], span: Span, cut: int = 0) -> tuple[Span, ...]:
    """The passages of a block that now stands at `span`, after `cut` characters were trimmed at its start."""
    placed = [(span.start + max(0, start - cut), min(span.end, span.start + end - cut)) for start, end in ranges]
    return tuple(Span(first, last) for first, last in placed if first < last)


def line_starts(source: str) -> tuple[int, ...]:
    """The offsets at which lines begin, a line ending with CR LF, LF or CR, as editors count."""
    starts = [0]
    lone_cr = "\r" in source.replace("\r\n", "\n") if "\r" in source else False
    at = source.find("\n")
    while at >= 0:
        starts.append(at + 1)
        at = source.find("\n", at + 1)
    if lone_cr:
        at = source.find("\r")
        while at >= 0:
            if source[at + 1 : at + 2] != "\n":
                starts.append(at + 1)
            at = source.find("\r", at + 1)
        starts.sort()
    return tuple(starts)


def wide_offsets(source: str) -> tuple[int, ...]:
    """The offsets of characters beyond U+FFFF, which count twice in UTF-16."""
    return () if source.isascii() else tuple(found.start() for found in _WIDE.finditer(source))
