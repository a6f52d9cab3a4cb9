"""The kind `reference`: pointers that lead nowhere, and numberings with a gap or a repeat."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.kind import Context, Example, Kind, finding
from checker.kinds.targets import find_missing_parts, find_missing_titles
from checker.language.parts import find_pointers, named_part

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.document import Block, Document
    from checker.findings import Finding

_NUMBERED = re.compile(r"\s*(\d{1,2}(?:\.\d{1,2}){0,3})([.):]?)\s+(?=\S)")
_INNER = re.compile(r"\(?((?:\d{1,2}\.){1,3})(\d{1,2})[.)]?\s")
_MARKER = re.compile(r"\(?(\d{1,2}|[a-z])[.)]")
_INLINE = re.compile(r"(?:(?<=^)|(?<=[\s;,:(]))\(?(\d{1,2}|[a-h])\)(?=\s)")
_PLURALS = {
    "section": "sections", "chapter": "chapters", "annex": "annexes", "table": "tables", "figure": "figures",
    "note": "notes", "part": "parts", "article": "articles", "step": "steps", "box": "boxes",
}  # fmt: skip
_MOST_FINDINGS = 100
"""Of one sort on one page."""
_FEWEST = {"section": 3, "article": 3, "chapter": 2, "part": 2, "step": 2}
"""How many parts of a sort a page must number itself before a pointer to one more is held against them."""
_FEWEST_INNER = 2
"""The same of the paragraphs of one section."""


@dataclass(slots=True)
class _Parts:
    """The numbered parts of one page: what a pointer can lead to."""

    numbers: dict[str, set[str]] = field(default_factory=dict)
    """By sort of part, every number that anything on the page could be."""
    headed: dict[str, set[str]] = field(default_factory=dict)
    """The same, of headings and captions only."""

    def add(self, part: str, number: str, *, headed: bool) -> None:
        self.numbers.setdefault(part, set()).add(number)
        if headed:
            self.headed.setdefault(part, set()).add(number)

    def lacks(self, part: str, number: str) -> bool:
        """Whether the page numbers parts of this sort and has none of this number."""
        headed = self.headed.get(part, set())
        if len(headed) < _FEWEST.get(part, 1) or number in self.numbers[part]:
            return False
        outer = number.rpartition(".")[0]
        if outer and outer in self.numbers[part]:  # 3.2 of a section 3 whose paragraphs nobody numbers
            return sum(other.startswith(f"{outer}.") for other in self.numbers[part]) >= _FEWEST_INNER
        return number.isdigit() or "." in number or any(other.isalpha() for other in headed)

    def largest(self, part: str) -> int:
        """The greatest whole number of a part of this sort."""
        return max((int(number) for number in self.headed.get(part, ()) if number.isdigit()), default=0)


def _within(reading: Reading, context: Context) -> Iterator[Finding]:
    for find in (_nowhere, find_missing_titles, _numbering, _left_open):
        yield from islice(find(reading), _MOST_FINDINGS)


def _parts_of(document: Document) -> _Parts:
    parts = _Parts()
    for block in document.blocks:
        heading = block.kind in ("heading", "caption", "title")
        if named := named_part(block.text, document.language):
            parts.add(*named, headed=heading or len(block.text) < 120)
        if numbered := _NUMBERED.match(block.text):
            parts.add("section", numbered[1], headed=block.kind == "heading" and block.furniture is None)
        elif block.marker and (marked := re.match(r"\(?(\d{1,2}(?:\.\d{1,2})*)", block.marker)):
            for part in ("section", "step", "note"):
                parts.add(part, marked[1], headed=False)
    return parts


def _nowhere(reading: Reading) -> Iterator[Finding]:
    """Pointers to parts that this page numbers, with a number that none of them has."""
    document = reading.document
    parts = _parts_of(document)
    yield from find_missing_parts(reading, frozenset(parts.numbers))
    for block in document.content:
        if block.kind in ("heading", "title", "code"):
            continue
        for pointer in find_pointers(block.text, document.language):
            if pointer.span.start < 3 and block.kind == "caption":
                continue
            if not parts.lacks(pointer.part, pointer.number):
                continue
            far = pointer.number.isdigit() and int(pointer.number) > parts.largest(pointer.part) + 5
            if far and not pointer.says_see:  # "Section 230" is a law's, whatever the page says of it
                continue
            span = Span(block.span.start + pointer.span.start, block.span.start + pointer.span.end)
            has = sorted(parts.headed[pointer.part], key=lambda number: [*map(_order, number.split("."))])
            told = f"{has[0]} to {has[-1]}" if len(has) > 2 else " and ".join(has)
            named = _PLURALS[pointer.part] if len(has) > 1 else f"only {pointer.part}"
            yield finding(
                reading, [span], kind="reference", rule="reference/target", level="error",
                message=f"“{document.quote(span)}” leads nowhere: this page has {named} {told}.",
                subject=f"{pointer.part} {pointer.number}",
            )  # fmt: skip


def _order(number: str) -> tuple[int, str]:
    return (int(number), "") if number.isdigit() else (0, number)


def _numbering(reading: Reading) -> Iterator[Finding]:
    """Headings, items of a list and inline items whose numbers skip one or come twice."""
    document = reading.document
    headings: dict[str, list[_Numbered]] = {}
    groups: dict[int, list[_Numbered]] = {}
    inners: dict[str, list[_Numbered]] = {}
    for block in document.content:
        if block.kind == "heading":
            if numbered := _NUMBERED.match(block.text):
                outer, dot, last = numbered[1].rpartition(".")
                headings.setdefault(outer + dot, []).append(_Numbered(int(last), block.span, block.index))
            elif (named := named_part(block.text, document.language)) and named[1].isdigit():
                headings.setdefault(f"{named[0]} ", []).append(_Numbered(int(named[1]), block.span, block.index))
        elif block.kind in ("paragraph", "item") and (
            inner := _INNER.match(block.text if not block.marker else f"{block.marker} ")
        ):
            inners.setdefault(inner[1], []).append(_Numbered(int(inner[2]), block.span, block.index))
        elif block.kind == "item" and block.group is not None and (marker := _MARKER.fullmatch(block.marker)):
            groups.setdefault(block.group, []).append(_Numbered(_rank(marker[1]), block.span, block.index))
        elif block.kind in ("paragraph", "item") and ")" in block.text:
            inline = [
                _Numbered(_rank(found[1]), _shifted(found.span(), block), block.index)
                for found in _INLINE.finditer(block.text)
            ]
            yield from _told(reading, inline, "", "items of this list")
    for outer, run in inners.items():
        yield from _told(reading, run, outer, "paragraphs")
    for outer, run in headings.items():
        yield from _told(reading, run, outer, "headings")
    for run in groups.values():
        yield from _told(reading, run, "", "items of this list")


@dataclass(frozen=True, slots=True)
class _Numbered:
    """One member of a numbering."""

    number: int
    span: Span
    block: int


def _shifted(found: tuple[int, int], block: Block) -> Span:
    return Span(block.span.start + found[0], block.span.start + found[1])


def _rank(mark: str) -> int:
    return int(mark) if mark.isdigit() else ord(mark) - ord("a") + 1


def _told(reading: Reading, run: Sequence[_Numbered], outer: str, what: str) -> Iterator[Finding]:
    """The gap or repeat of each numbering in a run; one that starts at 1 anew is another numbering."""
    start = 0
    for place in range(1, len(run) + 1):
        if place == len(run) or run[place].number < run[place - 1].number:
            if (odd := _odd_step(run[start:place], what)) and not _hidden(reading.document, odd, outer):
                yield _step_told(reading, odd, outer, what)
            start = place


def _odd_step(run: Sequence[_Numbered], what: str) -> tuple[_Numbered, _Numbered] | None:
    """The one step of a numbering from 1 that skips a number or repeats one; where several do, it is no numbering.

    Items of a list repeat a number lawfully: what a reader of markup took for one list may be two, nested.
    """
    if len(run) < 3 or run[0].number != 1:
        return None
    odd = [(old, new) for old, new in pairwise(run) if new.number != old.number + 1]
    if len(odd) != 1 or odd[0][1].number - odd[0][0].number > 2:
        return None
    return None if odd[0][1].number == odd[0][0].number and what != "headings" else odd[0]


def _hidden(document: Document, step: tuple[_Numbered, _Numbered], outer: str) -> bool:
    """Whether the missing number opens some block in between, which was not taken for a member of the numbering."""
    missing = re.compile(rf"[\W_]*{re.escape(outer)}{step[0].number + 1}(?!\d)")
    between = document.blocks[step[0].block + 1 : step[1].block]
    return step[1].number > step[0].number and any(
        missing.match(block.text[:40].replace("*", "")) or block.marker.strip("().") == str(step[0].number + 1)
        for block in between
    )


def _step_told(reading: Reading, step: tuple[_Numbered, _Numbered], outer: str, what: str) -> Finding:
    old, new = (f"{outer}{member.number}".strip() for member in step)
    says = f"{old} comes twice" if old == new else f"{old} is followed by {new}"
    return finding(
        reading, [step[1].span], kind="reference", rule="reference/numbering", level="warning",
        message=f"The numbering of the {what} has a {'repeat' if old == new else 'gap'}: {says}.",
        subject=f"numbering {old} {new}",
    )  # fmt: skip


def _left_open(reading: Reading) -> Iterator[Finding]:
    """A paragraph that announces something with a colon, and then its section ends."""
    content = reading.document.content
    for place, block in enumerate(content):
        if block.kind != "paragraph" or not block.text.rstrip().endswith(":") or len(block.text.split()) < 4:
            continue
        if _follows(reading.document, block, place) or _furniture_follows(reading.document, block):
            continue
        sentence = reading.sentence_at(block.span.end - 1)
        span = sentence if sentence and block.span.contains(sentence) else block.span
        yield finding(
            reading, [span], kind="reference", rule="reference/lead-in", level="note",
            message="This leads in to something that does not follow: its section ends here.",
            subject="lead-in",
        )  # fmt: skip


def _follows(document: Document, block: Block, place: int) -> bool:
    """Whether anything that a lead-in can announce comes after it: sections of its rank too, but no mere date."""
    content = document.content
    if place + 1 == len(content):
        return False
    after = content[place + 1]
    if after.kind == "heading":
        return document.sections[after.section].level >= document.sections[block.section].level
    return not (place + 2 == len(content) and re.search(r"\d{4}", after.text) and len(after.text.split()) < 8)


def _furniture_follows(document: Document, block: Block) -> bool:
    """Whether links stand right after it, which a reader may have taken for site furniture."""
    after = document.blocks[block.index + 1 : block.index + 2]
    return bool(after) and after[0].furniture == "links"


KIND = Kind(
    name="reference",
    says="a pointer leads nowhere, a numbering has a gap or a repeat, or a lead-in is followed by nothing",
    advice="""\
Point at the part that is meant, or put the missing part back. Where the part belongs to another text, say so:
“section 9 of the Act”.

Rules of this kind: `reference/target`, `reference/numbering`, `reference/lead-in`.""",
    rules=("target", "numbering", "lead-in"),
    within=_within,
    examples=(
        Example(
            text="# Grants\n\n## 1. Who can apply\n\nSchools (see section 5).\n\n## 2. How\n\nOnline.\n\n"
            "## 3. When\n\nIn May.",
            flags="section 5",
            level="error",
        ),
        Example(
            text="# Aides\n\nLes montants figurent au tableau 2.\n\nTableau 1. Montants par an\n\n"
            "| Année | Montant |\n|---|---|\n| 2020 | 30 |",
            language="fr",
            flags="tableau 2",
            level="error",
        ),
        Example(
            text="# Zuschuss\n\n## 1. Zweck\n\nNäheres in Abschnitt 3 des Gesetzes.\n\n## 2. Antrag\n\nFormlos.",
            language="de",
            silent=True,
        ),
        Example(
            text="# Rules\n\n## 1. Scope\n\nA.\n\n## 2. Duties\n\nB.\n\n## 4. Fines\n\nC.\n\n## 5. Appeal\n\nD.",
            flags="4. Fines",
            level="warning",
        ),
        Example(
            text="# Permit\n\nUnder Article 9 of the Convention and section 12 of the Act a permit is needed.",
            silent=True,
        ),
        Example(
            text="# Bezwaar\n\nStuur de brief uit bijlage 3.\n\n## Bijlage 1: voorbeeldbrief\n\nGeachte mevrouw,",
            language="nl",
            flags="bijlage 3",
            level="error",
        ),
        Example(
            text="# Help\n\nWe are open every day.\n\nYou can find more about this at:",
            flags="You can find more about this at:",
            level="note",
        ),
    ),
)
