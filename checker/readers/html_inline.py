"""Gathers the text of one block of HTML as a browser shows it: white space collapsed, lines broken, links noted."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from checker.language.lazy import lazy_re
from checker.readers.draft import trim, trimmed_chars

if TYPE_CHECKING:
    from checker.readers.draft import LinkRange, Run, TextRange

_WHITE = lazy_re(r"[ \t\n\r\f]{2,}|[\t\n\r\f]")
_NEWLINE = lazy_re(r"\r\n?")
UNKNOWN = -1
"""The source offset of white space whose place is not known: where the text before it ends."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """The text of a block, without white space at its ends."""

    runs: list[Run]
    links: list[LinkRange]
    """Where its links start and end among its characters, and their targets."""
    literals: list[TextRange] = field(default_factory=list)
    """Where it holds code and the like."""
    all_bold: bool = False
    size: int = 0
    """The largest size of its letters, 1 to 7 (3 is usual), 0 without text."""


@dataclass(slots=True)
class InlineText:
    """The text since the last block, in the making."""

    runs: list[Run] = field(default_factory=list)
    length: int = 0
    white: Run | None = None
    """White space that counts only if text follows."""
    breaks: int = 0
    """Line breaks since the last text."""
    lines: int = 0
    """Line breaks before the last text, and those after it."""
    bold: int = 0
    plain: int = 0
    size: int = 0
    links: list[LinkRange] = field(default_factory=list)
    link: tuple[int, str] | None = None
    """Where the link that is open starts, and its target."""
    literals: list[TextRange] = field(default_factory=list)
    literal: int | None = None
    """Where the code starts that is open."""

    @property
    def is_bold_line(self) -> bool:
        """Whether there is one line of text, all in bold, and its end."""
        return self.breaks == 1 and self.lines == 1 and self.bold > 0 == self.plain

    def add(self, text: str, source: int, *, bold: bool, size: int) -> None:
        """Adds text, its white space collapsed."""
        words = len(text.strip())
        if words:
            self.size = max(self.size, size)
            self.bold, self.plain = self.bold + words * bold, self.plain + words * (not bold)
        at = 0
        for gap in _WHITE.finditer(text):
            self._add_words(text[at : gap.start()], source + at)
            self.white = self.white or (" ", source + gap.start())
            at = gap.end()
        self._add_words(text[at:], source + at)

    def add_preformatted(self, text: str, source: int) -> None:
        """Adds text as it stands, its line ends made one character."""
        at = 0
        for found in _NEWLINE.finditer(text):
            self._append(text[at : found.start()], source + at)
            self._append("\n", source + found.start())
            at = found.end()
        self._append(text[at:], source + at)

    def space(self) -> None:
        """Adds white space that the source shows only by its marks."""
        self.white = self.white or (" ", UNKNOWN)

    def new_line(self) -> None:
        """Adds a line's end that is kept if text follows."""
        self.breaks += 1
        self.lines += 1
        self.white = ("\n", UNKNOWN)

    def start_link(self, target: str) -> None:
        """From here on text is a link's."""
        self.end_link()
        self.link = (self.length + (self.white is not None and self.length > 0), target)

    def end_link(self) -> None:
        """The link ends here, if one is open."""
        if self.link and self.length > self.link[0]:
            self.links.append((self.link[0], self.length, self.link[1]))
        self.link = None

    def start_literal(self) -> None:
        """From here on text is code."""
        self.literal = self.length + (self.white is not None and self.length > 0)

    def end_literal(self) -> None:
        """The code ends here, if any is open."""
        if self.literal is not None and self.length > self.literal:
            self.literals.append((self.literal, self.length))
        self.literal = None

    def take(self) -> Taken:
        """The text since the last block, which then starts anew; a link or code that is open goes on in it."""
        target, literal = self.link[1] if self.link else None, self.literal
        self.end_link()
        self.end_literal()
        links, literals = self.links, self.literals
        cut = trimmed_chars(self.runs) if links or literals else 0
        if cut:
            links = [(max(0, start - cut), end - cut, target) for start, end, target in links]
            literals = [(max(0, start - cut), end - cut) for start, end in literals]
        taken = Taken(
            runs=trim(self.runs), links=links, literals=literals, all_bold=self.bold > 0 == self.plain, size=self.size
        )
        self.runs, self.links, self.length, self.white, self.breaks = [], [], 0, None, 0
        self.literals, self.literal = [], None if literal is None else 0
        self.bold = self.plain = self.size = self.lines = 0
        self.link = (0, target) if target is not None else None
        return taken

    def _add_words(self, text: str, source: int) -> None:
        """Adds text whose white space is single spaces; one at its start or end waits for more text."""
        if text[:1] == " ":
            self.white = self.white or (" ", source)
            text, source = text[1:], source + 1
        if text[-1:] == " ":
            self._append(text[:-1], source)
            self.white = self.white or (" ", source + len(text) - 1)
        else:
            self._append(text, source)

    def _append(self, text: str, source: int) -> None:
        if not text:
            return
        if self.white is not None:
            if self.runs:
                white, at = self.white
                if at < 0:
                    last, start = self.runs[-1]
                    at = start + len(last)
                self.runs.append((white, at))
                if self.link and self.link[0] == self.length:  # white space before a link's text is not the link's
                    self.link = (self.length + 1, self.link[1])
                self.length += 1
            self.white = None
        self.breaks = 0
        self.runs.append((text, source))
        self.length += len(text)
