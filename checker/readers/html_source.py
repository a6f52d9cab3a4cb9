"""Scans HTML source into a skeleton that a parser can build a tree of, and the pieces of text it stands for.

The parser tells no positions. So each piece of text is taken out of the source, with its position, and a numbered
marker is left in its place: wherever the parser then puts the marker (out of a table, into an implied body), the text
and its position go with it. The scan follows the tokenizer of the HTML standard (section 13.2.5).
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from checker.readers.draft import Run

MARKER_START, MARKER_END = "\U0010fff0", "\U0010fff1"
MARKER = lazy_re(f"{MARKER_START}([0-9]+){MARKER_END}")

_MARKUP = lazy_re(r"<(?=[a-zA-Z/!?])")
_TAG = lazy_re(
    r"<(?P<close>/?)(?P<name>[a-zA-Z][^\s/>]*+)"
    r"(?:[\s/]++|[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|(?![\"'])[^\s>]*+)|(?!\s*+=)))*+>"
)
_LOOSE_TAG = lazy_re(r"<(?P<close>/?)(?P<name>[a-zA-Z][^\s/<>]*+)[^<>]*+>")
_COMMENT_END = lazy_re(r"--!?>")
_REFERENCE = lazy_re(r"&(?:#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[a-zA-Z][a-zA-Z0-9]*;?)")
_DIRECTIVE = lazy_re(r"\s*checker:(.*)", re.DOTALL)

_RAW = frozenset({"script", "style", "xmp", "iframe", "noembed", "noframes"})
_TEXT_ONLY = frozenset({"title", "textarea"})
_VOID = frozenset(
    [
        "area",
        "base",
        "basefont",
        "bgsound",
        "br",
        "col",
        "embed",
        "frame",
        "hr",
        "img",
        "input",
        "keygen",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    ]
)
_CLOSED_BY_OTHERS = frozenset(
    [
        "p",
        "li",
        "dt",
        "dd",
        "td",
        "th",
        "tr",
        "tbody",
        "thead",
        "tfoot",
        "option",
        "optgroup",
        "colgroup",
        "body",
        "html",
        "head",
    ]
)
MAX_DEPTH = 400
"""Open elements at which further ones are left out: browsers stop at 512, and the parser's time grows with depth."""


@dataclass(frozen=True, slots=True)
class Scan:
    """A page's skeleton, with the text its markers stand for."""

    skeleton: str
    pieces: list[tuple[Run, ...]]
    """For each marker, its runs of text."""
    directives: dict[int, str]
    """For a marker in a comment to the checker, what the comment says."""
    notes: tuple[str, ...]


def scan(source: str) -> Scan:
    """The skeleton of a page's source; time linear in its length whatever stands in it."""
    out: list[str] = []
    pieces: list[tuple[Run, ...]] = []
    directives: dict[int, str] = {}
    notes: list[str] = []
    tag_pattern = _TAG
    without_end: set[str] = set()  # raw elements that are closed nowhere after here
    depth = 0
    left_out, too_deep = 0, False
    at, size = 0, len(source)

    def put_text(start: int, end: int, *, raw: bool = False) -> None:
        text = source[start:end]
        lead = len(text) - len(text.lstrip(" \t\n\r\f"))
        if lead == len(text):
            out.append(" " if lead else "")
            return
        out.append(f"{' ' if lead else ''}{MARKER_START}{len(pieces)}{MARKER_END}")
        pieces.append(((text, start),) if raw or "&" not in text else tuple(_decode(text, start)))

    while at < size:
        found = _MARKUP.search(source, at)
        if found is None:
            put_text(at, size)
            break
        if found.start() > at:
            put_text(at, found.start())
        at = found.start()
        if source.startswith("<!--", at):
            start, end, at = _comment(source, at)
            if end > size:
                notes.append("a comment is never closed: what follows it is not read")
            said = _DIRECTIVE.fullmatch(source, start, min(end, size))
            if said:
                directives[len(pieces)] = said[1].strip()
                out.append(f"<!--{MARKER_START}{len(pieces)}{MARKER_END}-->")
                pieces.append(())
            continue
        if source[at + 1] in "!?" or (source[at + 1] == "/" and not source[at + 2 : at + 3].isalpha()):
            end = source.find(">", at)
            if source.startswith(("<!doctype", "<!DOCTYPE", "<!Doctype"), at) and end > 0:
                out.append(source[at : end + 1])
            at = end + 1 if end >= 0 else size
            continue
        tag = tag_pattern.match(source, at)
        if tag is None and tag_pattern is _TAG:
            tag_pattern = _LOOSE_TAG
            notes.append("a tag is never closed: quotation marks inside tags are not relied on from there on")
            tag = tag_pattern.match(source, at)
        if tag is None:
            next_tag = source.find("<", at + 1)
            next_tag = size if next_tag < 0 else next_tag
            put_text(at, next_tag)
            at = next_tag
            continue
        name = tag["name"].lower()
        at = tag.end()
        if tag["close"]:
            if name not in _VOID and name not in _CLOSED_BY_OTHERS:
                if left_out and depth >= MAX_DEPTH:
                    left_out -= 1
                    continue
                depth = max(0, depth - 1)
            out.append(f"</{name}>")
            continue
        if name not in _VOID and name not in _CLOSED_BY_OTHERS and name not in _RAW and name not in _TEXT_ONLY:
            if depth >= MAX_DEPTH:
                left_out, too_deep = left_out + 1, True
                continue
            depth += 1
        out.append(tag[0] if tag_pattern is _TAG else f"<{name}>")
        if (name in _RAW or name in _TEXT_ONLY) and name not in without_end:
            closing = lazy_re(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(source, at)
            if closing is None:
                without_end.add(name)
                out.append(f"</{name}>")
                continue
            if name in _TEXT_ONLY or name == "xmp":
                put_text(at, closing.start(), raw=name == "xmp")
            at = closing.start()
    if too_deep:
        notes.append(f"elements nested deeper than {MAX_DEPTH} are read as if they were not nested")
    return Scan("".join(out), pieces, directives, tuple(dict.fromkeys(notes)))


def _comment(source: str, at: int) -> tuple[int, int, int]:
    """Where a comment's words start and end, and where the page goes on; the end is past the source if it has none."""
    for short in ("<!-->", "<!--->"):
        if source.startswith(short, at):
            return at + len(short), at + len(short), at + len(short)
    closing = _COMMENT_END.search(source, at + 4)
    if closing is None:
        return len(source), len(source) + 1, len(source)
    return at + 4, closing.start(), closing.end()


def _decode(text: str, offset: int) -> list[Run]:
    """The runs of a piece of text with its character references replaced."""
    runs: list[Run] = []
    at = 0
    for found in _REFERENCE.finditer(text):
        decoded = html.unescape(found[0])
        if decoded == found[0]:
            continue
        end = found.end()
        # where only the beginning is a known name ("&copy2003", "&notit;"), the reference ends with it
        rest = len(decoded) - 1
        while rest > 0 and decoded[-rest:] != found[0][-rest:]:
            rest -= 1
        if rest > 0:
            decoded, end = decoded[:-rest], end - rest
        if found.start() > at:
            runs.append((text[at : found.start()], offset + at))
        runs.append((decoded, offset + found.start()))
        at = end
    if at < len(text):
        runs.append((text[at:], offset + at))
    return runs
