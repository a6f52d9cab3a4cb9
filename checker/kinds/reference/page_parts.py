"""The numbered parts of one page: what its pointers can lead to."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from checker.language.lazy import lazy_re
from checker.language.locale import month_names
from checker.language.parts import PARTS, find_labels, named_part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.document import Block, Document

NUMBERED = lazy_re(r"\s*(\d{1,2}(?:\.\d{1,2}){0,3})([.):]?)\s+(?=\S)")
"""What numbers a heading: "3.1 Fees"."""
_TITLE_ENDS = lazy_re(r"(?:er|re)?[*_]{0,3}\s*(?:$|\n|[.:)\]–—-]|\(|[A-ZÀ-Þ])")
"""What follows the number where a line is the part's title, and no sentence about it."""
_NOTE = lazy_re(r"\s*(?:\[\^?|\()?([\d¹²³⁰⁴-⁹]{1,2})(?:[\])]:?|(?<=[¹²³⁰⁴-⁹]))\s*(?=\S)")
"""What opens a note at the foot of a page: "[1] …", "(1) …", "¹ …", "1) …"."""
SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_SHORT_CHARS = 120
_FEWEST = {"section": 3, "article": 3, "chapter": 2, "part": 2, "step": 2, "question": 2, "rule": 2}
"""How many parts of a sort a page must number itself before a pointer to one more is held against them."""
_LABELLED = frozenset({"note", "step", "question", "rule"})
"""Parts that a sentence may label and then hold: "Note 2: in cash only."."""
_FEWEST_INNER = 2
"""The same of the paragraphs of one section."""
_SECTION_LIKE = frozenset({"chapter", "part"})
"""What a page may also call its numbered sections, where it numbers nothing else of that name."""


@dataclass(slots=True)
class Parts:
    """The numbered parts of one page."""

    numbers: dict[str, set[str]] = field(default_factory=dict)
    """By sort of part, every number that anything on the page could be."""
    headed: dict[str, set[str]] = field(default_factory=dict)
    """The same, of headings and captions only."""
    titles: dict[str, str] = field(default_factory=dict)
    """The titles of numbered headings, by number."""
    called: set[str] = field(default_factory=set)
    """What a page also calls its numbered sections: steps where its title says so, questions where they ask."""

    def add(self, part: str, number: str, *, headed: bool) -> None:
        """Adds a part of this sort, headed by its number or only marked with it."""
        self.numbers.setdefault(part, set()).add(number)
        if headed:
            self.headed.setdefault(part, set()).add(number)

    def sort_of(self, part: str) -> str:
        """The sort among which a part of this name is looked for: the chapters of a page may be its sections."""
        if len(self.headed.get(part, ())) >= _FEWEST.get(part, 1):
            return part
        return "section" if part in self.called or (part in _SECTION_LIKE and part not in self.numbers) else part

    def lacks(self, part: str, number: str) -> bool:
        """Whether the page numbers parts of this sort and has none of this number."""
        headed = self.headed.get(part, set())
        if len(headed) < _FEWEST.get(part, 1) or number in self.numbers[part]:
            return False
        if self._begins_elsewhere(headed, number):
            return False
        outer = number.rpartition(".")[0]
        if outer and outer in self.numbers[part]:  # 3.2 of a section 3 whose paragraphs nobody numbers
            return sum(other.startswith(f"{outer}.") for other in self.numbers[part]) >= _FEWEST_INNER
        return number.isdigit() or "." in number or any(other.isalpha() for other in headed)

    @staticmethod
    def _begins_elsewhere(headed: set[str], number: str) -> bool:
        """Whether the page is one of several that are numbered through, and the number one of another of them.

        A page of the sections 10.1 to 10.6 is chapter 10, and one of the chapters 7 and 8 has no chapter 2.
        """
        firsts = sorted({int(first) for each in headed if (first := each.partition(".")[0]).isdigit()})
        first = number.partition(".")[0]
        if not firsts or not first.isdigit() or firsts[0] <= int(first) <= firsts[-1]:
            return False
        return firsts[0] > 1 or (len(firsts) == 1 and len(headed) > 1)

    def largest(self, part: str) -> int:
        """The greatest whole number of a part of this sort."""
        return max((int(number) for number in self.headed.get(part, ()) if number.isdigit()), default=0)


def parts_of(document: Document) -> Parts:
    """What a document numbers: sections, annexes, tables, notes."""
    parts = Parts()
    listed: set[str] = set()
    for block in document.blocks:
        heading = block.kind in ("heading", "caption", "title")
        if named := named_part(block.text, document.language):
            if heading or opens_part(block, named[2]):
                parts.add(named[0], named[1], headed=heading or len(block.text) < _SHORT_CHARS)
            if block.kind == "heading":
                _add_title(parts, named[0], named[1], block.text[named[2] :])
        for part, number in find_labels(block.text, document.language):
            parts.add(part, number, headed=part in _LABELLED)
        for link in block.links:  # "Annex 2 (PDF)": it lies elsewhere, and readers are led there
            label = document.quote(link.span)
            if (linked := named_part(label, document.language)) and len(label) < _SHORT_CHARS:
                parts.add(linked[0], linked[1], headed=False)
        if noted := _NOTE.match(block.text):
            parts.add("note", noted[1].translate(SUPERSCRIPTS), headed=True)
        if (numbered := NUMBERED.match(block.text)) and not _is_date(document, block, numbered):
            parts.add("section", numbered[1], headed=block.kind == "heading" and block.furniture is None)
            if block.kind == "heading":
                _add_title(parts, "section", numbered[1], block.text[numbered.end() :])
        elif block.marker and (marked := re.match(r"\(?(\d{1,2}(?:\.\d{1,2})*)", block.marker)):
            for part in ("section", "step", "question", "rule"):
                parts.add(part, marked[1], headed=False)
            listed.add(marked[1])
    if "note" not in parts.headed:  # where notes are headed "Note 1", the steps of a list are none
        parts.numbers.setdefault("note", set()).update(listed)
    parts.called.update(_called(document, parts))
    return parts


def _is_date(document: Document, block: Block, numbered: re.Match[str]) -> bool:
    """Whether it is the day of a date that a line opens with, and no number of its own: "9 May 2017"."""
    after = re.match(r"[^\W\d_]+", block.text[numbered.end() :])
    return block.kind != "heading" and after is not None and after[0].casefold() in month_names(document.language)


def _called(document: Document, parts: Parts) -> Iterator[str]:
    """The sorts of part that the numbered sections of a page are, as its title or their own form says."""
    titles = [title for key, title in parts.titles.items() if key.startswith("section ")]
    if len(titles) >= _FEWEST["section"] and 2 * sum(title.endswith("?") for title in titles) > len(titles):
        yield "question"
    heads = f"{document.title}\n" + "\n".join(block.text for block in document.blocks if block.kind == "title")
    for part in _CALLED:
        if re.search(rf"(?<!\w)(?:{PARTS[document.language][part]})(?!\w)", heads, re.IGNORECASE):
            yield part


_CALLED = ("step", "question", "rule", "article")


def opens_part(block: Block, end: int) -> bool:
    """Whether a block that begins with a part's name and number is that part, and not a sentence about it."""
    return bool(_TITLE_ENDS.match(block.text, end))


def _add_title(parts: Parts, part: str, number: str, title: str) -> None:
    plain = title.strip(" \u00a0.:–—-()*_\n")
    if plain:
        parts.titles.setdefault(f"{part} {number}", plain)
