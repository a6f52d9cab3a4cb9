"""The rendered text of a Markdown paragraph, with the place in the source of every character.

The parser tells the lines of a block but not the columns of what stands in it, so its tokens are found again in the
source from left to right.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.token import Token

    from checker.readers.draft import LinkRange, Run, TextRange

_DIRECTIVE = lazy_re(r"<!--\s*checker:(.*?)-->", re.DOTALL)
_BREAK = lazy_re(r"<br\s*/?>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Lines:
    """From offsets in a block's content, which has lost its indentation and quote marks, to offsets in the source."""

    content_starts: tuple[int, ...]
    source_starts: tuple[int, ...]

    @classmethod
    def find(cls, content: str, source: str, starts: Sequence[int], first_line: int) -> Lines:
        """Finds each line of the content at the end of its source line, or wherever in it the line stands."""
        content_starts, source_starts = [], []
        place = 0
        for number, part in enumerate(content.split("\n"), first_line):
            begin = starts[number] if number < len(starts) else len(source)
            end = starts[number + 1] if number + 1 < len(starts) else len(source)
            line, kept = source[begin:end].rstrip(), part.strip()
            at = begin + max(0, len(line) - len(kept) if line.endswith(kept) else line.find(kept))
            lead = len(part) - len(part.lstrip())
            if lead:  # in code, where a tab may stand for several spaces of the content
                content_starts.append(place)
                source_starts.append(max(begin, at - lead))
            content_starts.append(place + lead)
            source_starts.append(at)
            place += len(part) + 1
        return cls(tuple(content_starts), tuple(source_starts))

    @classmethod
    def find_cell(cls, content: str, source: str, begin: int, end: int) -> Lines:
        """Finds a table's cell in its line from `begin` on; in the source its own bars are escaped."""
        parts = content.split("|")
        content_starts, source_starts = [], []
        place, at = 0, begin
        for part in parts:
            found = source.find(part, at, end)
            at = found if found >= 0 else at
            content_starts.append(place)
            source_starts.append(at)
            place += len(part) + 1
            at += len(part) + 1
        return cls(tuple(content_starts), tuple(source_starts))

    def source_offset(self, offset: int) -> int:
        """Where in the source the content's character at this offset stands."""
        piece = bisect_right(self.content_starts, offset) - 1
        return self.source_starts[piece] + offset - self.content_starts[piece]


@dataclass(slots=True)
class Inline:
    """The text of a paragraph as it is rendered."""

    runs: list[Run] = field(default_factory=list)
    links: list[LinkRange] = field(default_factory=list)
    literals: list[TextRange] = field(default_factory=list)
    directives: list[tuple[int, str]] = field(default_factory=list)
    """Comments to the checker: after how many characters, and what they say."""
    size: int = 0
    bold: int = 0
    """How many of the characters are bold."""

    @property
    def all_bold(self) -> bool:
        """Whether there is text and all of it is bold."""
        return 0 < self.size <= self.bold


def read_inline(content: str, children: Sequence[Token], lines: Lines) -> Inline:
    """The text of an inline token's children; `lines` tells where its content stands in the source."""
    inline = Inline()
    at = strong = 0
    open_links: list[tuple[int, str]] = []

    def add(text: str, offset: int) -> None:
        inline.runs.append((text, lines.source_offset(offset)))
        inline.size += len(text)
        inline.bold += len(text) if strong else 0

    for child in children:
        kind = child.type
        if kind == "code_inline":
            begin = max(content.find(child.markup, at), at) + len(child.markup)
            code = child.content
            # one space at each end is no part of the code, and a line's end in it shows as a space
            begin += content[begin : begin + len(code)].replace("\n", " ") != code
            inline.literals.append((inline.size, inline.size + len(code)))
            for offset, part in split_lines(content[begin : begin + len(code)]):
                add(code[offset : offset + len(part)], begin + offset)
            at = content.find(child.markup, begin + len(code))
            at = begin + len(code) if at < 0 else at + len(child.markup)
        elif kind in ("text", "text_special"):
            if not child.content:
                continue
            raw = child.markup if kind == "text_special" else child.content
            found = content.find(raw, at)
            if found < 0:
                found = at
            add(child.content, found + (kind == "text_special" and child.info == "escape"))
            at = found + len(raw)
        elif kind in ("softbreak", "hardbreak"):
            found = content.find("\n", at)
            found = at if found < 0 else found
            add(" " if kind == "softbreak" else "\n", found)
            at = found + 1
        elif kind == "strong_open":
            strong += 1
        elif kind == "strong_close":
            strong -= 1
        elif kind == "link_open":
            open_links.append((inline.size, str(child.attrs.get("href", ""))))
        elif kind == "link_close":
            at = past_link(content, at)
            if open_links:
                start, target = open_links.pop()
                if inline.size > start:
                    inline.links.append((start, inline.size, target))
        elif kind == "image":
            at = _past_image(content, at)
        elif kind == "html_inline":
            found = content.find(child.content, at)
            at = found + len(child.content) if found >= 0 else at
            said = _DIRECTIVE.fullmatch(child.content)
            if said:
                inline.directives.append((inline.size, said[1].strip()))
            elif _BREAK.fullmatch(child.content):
                add("\n", max(found, 0))
    return inline


def split_lines(text: str) -> list[tuple[int, str]]:
    """The lines of a text and where each begins, its end included in it."""
    parts, at = [], 0
    for line in text.split("\n"):
        if line:
            parts.append((at, line))
        if at + len(line) < len(text):
            parts.append((at + len(line), "\n"))
        at += len(line) + 1
    return parts


def past_link(content: str, at: int) -> int:
    """Where the page goes on after a link's text: past "](…)", "][…]", "]" or the ">" of an address in brackets."""
    if content.startswith(">", at):
        return at + 1
    close = content.find("]", at)
    if close < 0:
        return at
    if content.startswith("(", close + 1):
        return _past_target(content, close + 1)
    if content.startswith("[", close + 1):
        end = content.find("]", close + 2)
        return end + 1 if end >= 0 else close + 1
    return close + 1


def _past_target(content: str, at: int) -> int:
    """Past the bracket that closes the one at `at`; those in a quoted title or after a backslash do not count."""
    depth, quote, place = 0, "", at
    while place < len(content):
        character = content[place]
        if character == "\\":
            place += 1
        elif quote:
            quote = "" if character == quote else quote
        elif character in "\"'" and content[place - 1].isspace():
            quote = character
        elif character == "(":
            depth += 1
        elif character == ")":
            depth -= 1
            if depth == 0:
                return place + 1
        place += 1
    return at


def _past_image(content: str, at: int) -> int:
    """Past an image, whose description may hold brackets of its own."""
    start = content.find("![", at)
    if start < 0:
        return at
    depth, place = 0, start + 1
    while place < len(content):
        character = content[place]
        if character == "\\":
            place += 1
        elif character == "[":
            depth += 1
        elif character == "]":
            depth -= 1
            if depth == 0:
                return past_link(content, place)
        place += 1
    return start + 2
