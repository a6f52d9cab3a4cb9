"""The tree of a page, light enough to walk twice: elements with what is known of the text inside them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from checker.language.lazy import lazy_re
from checker.readers.html_source import MARKER

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from checker.readers.draft import Run
    from checker.readers.html_source import Scan

HIDDEN = frozenset(
    [
        "script",
        "style",
        "template",
        "noscript",
        "svg",
        "math",
        "object",
        "iframe",
        "canvas",
        "audio",
        "video",
        "select",
        "datalist",
        "textarea",
        "head",
        "noframes",
        "noembed",
        "map",
        "title",
        "input",
    ]
)
_INVISIBLE = lazy_re(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SENTENCE = lazy_re(r"[.!?:;][\"”’»)]?(?:\s|$)")


@dataclass(slots=True, eq=False)
class Element:
    """An element that is shown: its children in order are elements, runs of text, or the number of a directive."""

    tag: str
    attributes: dict[str, str | None]
    children: list[Element | tuple[Run, ...] | int] = field(default_factory=list)
    text_chars: int = 0
    link_chars: int = 0
    bold_chars: int = 0
    links: int = 0
    sentences: int = 0
    """Pieces of text of a line's length or more that hold a sentence's end."""
    buttons: int = 0
    headings: int = 0
    main_headings: int = 0
    tables: int = 0
    paragraphs: int = 0
    rows: int = 0
    cells: int = 0
    column_headings: int = 0

    def attribute(self, name: str) -> str:
        """The attribute's value, "" where there is none."""
        return self.attributes.get(name) or ""

    def names(self) -> str:
        """Its class and id in lower case, for what they hint at."""
        return f"{self.attribute('class')} {self.attribute('id')}".lower()

    @property
    def link_share(self) -> float:
        """The part of its text that is links."""
        return self.link_chars / self.text_chars if self.text_chars else 0.0


def build_tree(root: LexborNode, scanned: Scan) -> Element:
    """The shown elements below a parsed node, with the text that the markers stand for put back."""
    top = Element("#root", {})
    stack: list[tuple[LexborNode | None, Element]] = [(root, top)]  # what comes next, and in which element
    while stack:
        node, parent = stack[-1]
        if node is None:
            stack.pop()
            if stack:
                _close(parent, stack[-1][1])
            continue
        stack[-1] = (node.next if parent is not top else None, parent)
        if node.is_element_node:
            tag, attributes = node.tag or "", node.attributes
            if tag not in HIDDEN and not _hidden(tag, attributes):
                element = Element(tag, attributes)
                parent.children.append(element)
                stack.append((node.first_child, element))
        elif node.is_text_node:
            _add_text(parent, node.text_content or "", scanned)
        elif node.is_comment_node:
            found = MARKER.search(node.comment_content or "")
            if found:
                parent.children.append(int(found[1]))
    return top


def _hidden(tag: str, attributes: dict[str, str | None]) -> bool:
    if "hidden" in attributes and attributes["hidden"] != "until-found":
        return True
    if tag == "dialog" and "open" not in attributes:
        return True
    style = attributes.get("style")
    return bool(style and _INVISIBLE.search(style))


def _add_text(element: Element, text: str, scanned: Scan) -> None:
    at = 0
    for found in MARKER.finditer(text):
        if found.start() > at:
            element.children.append(((" ", -1),))
        number = int(found[1])
        runs = scanned.pieces[number] if number < len(scanned.pieces) else ()
        if runs:
            element.children.append(runs)
            chars = 0
            for piece, _ in runs:
                chars += len(piece)
                if len(piece) > 40 and _SENTENCE.search(piece):
                    element.sentences += 1
            element.text_chars += chars
        at = found.end()
    if at < len(text):
        element.children.append(((" ", -1),))


def _close(element: Element, parent: Element) -> None:
    tag = element.tag
    if tag == "a" and "href" in element.attributes:
        element.link_chars = element.text_chars
        element.links += 1
    elif tag in ("b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "th"):
        element.bold_chars = element.text_chars
    if tag == "table":
        parent.tables += 1
    elif tag == "tr":
        parent.rows += 1
    elif tag in ("td", "th"):
        parent.cells += _spanned(element.attribute("colspan")) * _spanned(element.attribute("rowspan"))
        parent.column_headings += tag == "th"
    elif tag == "p":
        parent.paragraphs += 1
    elif tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
        parent.headings += 1
        parent.main_headings += tag == "h1"
    parent.text_chars += element.text_chars
    parent.link_chars += element.link_chars
    parent.bold_chars += element.bold_chars
    parent.links += element.links
    parent.sentences += element.sentences
    parent.buttons += element.buttons + (tag == "button")
    parent.headings += element.headings
    parent.main_headings += element.main_headings
    parent.tables += element.tables
    parent.paragraphs += element.paragraphs
    if tag != "table":
        parent.rows += element.rows
        parent.cells += element.cells
        parent.column_headings += element.column_headings


def _spanned(value: str) -> int:
    """How many columns or rows a cell takes, as far as it matters for what a table is."""
    return max(1, min(int(value), 50)) if value.isdecimal() and len(value) < 6 else 1
