"""Pointers to what a page does not have: a section by its number or title, a table or annex that is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.kind import finding
from checker.kinds.reference.likely import likely_number
from checker.kinds.reference.page_parts import Parts, parts_of
from checker.language.lazy import lazy_re
from checker.language.parts import Pointer, find_pointers, names_part
from checker.language.parts.pointing import ANNEX_HERE, FORM_IN, OTHER_WORKS, SHOWS, TABLE_NEAR, TITLED_AFTER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.document import Block, Document
    from checker.findings import Finding

_FAR = 5
"""So much beyond the last number of a page, a part is another text's: "Section 230"."""
_ALONE = frozenset({"annex", "chapter", "figure", "table"})
"""Parts that a page has itself, or names whose they are; notes, steps and articles are often another text's.

Sections may be numbered by a style sheet, so that their numbers are not in the text.
"""
_PLURALS = {
    "section": "sections", "chapter": "chapters", "annex": "annexes", "table": "tables", "figure": "figures",
    "note": "notes", "part": "parts", "article": "articles", "step": "steps", "box": "boxes",
    "question": "questions", "rule": "rules",
}  # fmt: skip


def find_nowhere(reading: Reading) -> Iterator[Finding]:
    """Pointers to parts with a number that no part of the page has, or to a sort of part that it does not number."""
    document = reading.document
    parts = parts_of(document)
    pointing = [
        (block, pointer, Span(block.span.start + pointer.span.start, block.span.start + pointer.span.end))
        for block in document.content
        if block.kind not in ("heading", "title", "code")
        for pointer in find_pointers(block.text, document.language)
        if not (pointer.span.start < 3 and block.kind == "caption")
    ]
    described = _described(reading, parts, pointing)
    annexes = {pointer.number for _, pointer, _ in pointing if pointer.part == "annex"}
    of_others = {  # "eleven sectors in Annex I of the Act", and further on "the sectors of Annex I"
        pointer.part for block, pointer, _ in pointing
        if pointer.part == "annex" and _speaks_of_another(document, block, pointer.span.start, pointer.span.end)
    } - parts.numbers.keys() - described.keys()  # fmt: skip
    for block, pointer, span in pointing:
        if pointer.part in of_others or leads_away(block, span) or _opens_cell(block, pointer):
            continue
        part = parts.sort_of(pointer.part)
        if numbers := described.get(pointer.part):
            if pointer.number not in numbers and pointer.number.isdigit() == numbers[0].isdigit():
                yield _told(reading, span, f"there are {_PLURALS[part]} {numbers[0]} to {numbers[-1]}", part, pointer)
        elif parts.lacks(part, pointer.number):
            if _is_point(document, span) and not (pointer.says_see or pointer.says_where or pointer.is_here):
                continue  # "12 points 3": of a game, or of a list elsewhere
            yield from _absent(reading, block, parts, pointer, part, span)
        elif is_linked(block, span):
            continue
        elif pointer.part not in parts.headed and (
            _stands_alone(document, block, pointer, alone=len(annexes) == 1)
            if pointer.part in _ALONE and pointer.part not in parts.numbers
            else _must_be_here(document, block, parts, pointer)
        ):
            yield _told(reading, span, f"this page numbers no {_PLURALS[pointer.part]}", pointer.part, pointer)
        else:
            yield from _mistitled(reading, block, parts, pointer, part, span)


def _is_point(document: Document, span: Span) -> bool:
    return document.language == "en" and document.quote(span).casefold().startswith("point")


def _opens_cell(block: Block, pointer: Pointer) -> bool:
    """Whether it is the title of a part, which leads to the page before or after: "Chapter 3. Choosing a boat"."""
    start, end = pointer.span.start, pointer.span.end
    return (
        block.kind == "row"
        and (not start or block.text[start - 1] == "\t")
        and bool(_TITLE_AFTER.match(block.text, end))
    )


_TITLE_AFTER = lazy_re(r"[.:][ \u00a0][A-ZÀ-Þ]")

_Pointing = tuple["Block", Pointer, Span]


def _described(reading: Reading, parts: Parts, pointing: Sequence[_Pointing]) -> dict[str, list[str]]:
    """The parts of another work that a sentence counts and tells one by one: "three annexes: Annex A lists …"."""
    found: dict[str, list[str]] = {}
    by_sentence: dict[tuple[Span, str], list[_Pointing]] = {}
    for each in pointing:
        sentence = reading.sentence_at(each[2].start)
        if sentence and each[1].part not in parts.headed:
            by_sentence.setdefault((sentence, each[1].part), []).append(each)
    for (sentence, part), group in by_sentence.items():
        numbers = list(dict.fromkeys(pointer.number for _, pointer, _ in group))
        if len(numbers) < _FEWEST_DESCRIBED or not _run_on(numbers):
            continue
        before = Span(sentence.start, group[0][2].start)
        if any(
            mention.kind == "number" and mention.bound == "exact" and mention.value == len(numbers)
            and names_part(reading.document.text, mention.end, part, reading.document.language)
            for mention in reading.mentions_in(before)
        ):  # fmt: skip
            found[part] = numbers
    return found


_FEWEST_DESCRIBED = 2


def _run_on(numbers: Sequence[str]) -> bool:
    """Whether numbers or letters follow each other from the first on."""
    wanted = "ABCDEFGH" if numbers[0] == "A" else [str(n + 1) for n in range(len(numbers))]
    return list(wanted[: len(numbers)]) == list(numbers)


def _absent(reading: Reading, block: Block, parts: Parts, pointer: Pointer, part: str, span: Span) -> Iterator[Finding]:
    far = pointer.number.isdigit() and int(pointer.number) > parts.largest(part) + _FAR
    if far and not pointer.says_see:  # "Section 230" is a law's, whatever the page says of it
        return
    if not (pointer.says_see or pointer.says_where or pointer.is_here) and _names_a_work(
        reading.document, block, pointer
    ):
        return
    if part != pointer.part and _speaks_of_another(reading.document, block, pointer.span.start, pointer.span.end):
        return
    has = sorted(parts.headed[part], key=lambda number: [*map(_order, number.split("."))])
    told = f"{has[0]} to {has[-1]}" if len(has) > 2 else " and ".join(has)
    named = _PLURALS[part] if len(has) > 1 else f"only {part}"
    right = likely_number(reading, block, span, part)
    yield _told(reading, span, f"this page has {named} {told}", part, pointer, right)


def _told(reading: Reading, span: Span, has: str, part: str, pointer: Pointer, right: str | None = None) -> Finding:
    quote = reading.document.quote(span)
    written = quote.rpartition(pointer.number)
    return finding(
        reading, [span], kind="reference", rule="reference/target", level="error",
        message=f"“{quote}” leads nowhere: {has}.",
        suggestion=f"{written[0]}{right}{written[2]}" if right and written[1] else right,
        subject=f"{part} {pointer.number}",
    )  # fmt: skip


def _order(number: str) -> tuple[int, str]:
    return (int(number), "") if number.isdigit() else (0, number)


def _must_be_here(document: Document, block: Block, parts: Parts, pointer: Pointer) -> bool:
    """Whether a pointer to a section, article or step can only mean one of this page, which numbers none.

    The sections of a page may be counted by a style sheet or by its readers: as many as it has are let pass.
    """
    if not pointer.number.isdigit() or pointer.number in parts.numbers.get(pointer.part, ()):
        return False
    if not pointer.is_here and not (pointer.says_see and pointer.part in ("section", "note")):
        return False
    if pointer.part == "article" and pointer.number in parts.numbers.get("section", ()):  # "2. You may copy"
        return False
    if pointer.part == "section" and not _is_parted(document):
        return False
    if pointer.part == "section" or parts.numbers.get(pointer.part):
        items = max((int(number) for number in parts.numbers.get(pointer.part, ()) if number.isdigit()), default=0)
        if int(pointer.number) <= max(len(document.sections) if pointer.part == "section" else 0, items):
            return False
    return pointer.is_here or not _speaks_of_another(document, block, pointer.span.start, pointer.span.end)


_FEWEST_SECTIONS = 4
_SECTION_CHARS = 6000


def _is_parted(document: Document) -> bool:
    """Whether a page shows its sections as headings: one long text may have had its numbered headings lost."""
    count = len(document.sections)
    return count >= _FEWEST_SECTIONS and all(len(section.span) < _SECTION_CHARS for section in document.sections)


def _stands_alone(document: Document, block: Block, pointer: Pointer, *, alone: bool) -> bool:
    """Whether a pointer to an annex, table, figure or chapter must mean one of this page.

    Several annexes of which the page has none are those of a work that everybody there knows.
    """
    shows = SHOWS[document.language].match(block.text, pointer.span.end)
    if pointer.part in ("figure", "chapter") and not (pointer.says_see or (pointer.says_where and shows)):
        return (
            bool(shows)
            and pointer.part == "figure"
            and not _speaks_of_another(document, block, pointer.span.start, pointer.span.end)
        )
    if pointer.part == "chapter":
        told = pointer.says_see or pointer.says_where
        return told and not _speaks_of_another(document, block, pointer.span.start, pointer.span.end)
    # a page that names an Act anywhere may mean the annex of that by a bare "sectors of Annex I"
    own = FORM_IN.search(block.text, 0, pointer.span.start) or not OTHER_WORKS[document.language].search(document.text)
    bare = pointer.part == "annex" and alone and own
    if not bare and not pointer.says_see and not pointer.says_where and not shows:
        return False
    if pointer.part == "table" and pointer.number.isdigit() and int(pointer.number) <= _count_tables(document):
        return False
    return not _speaks_of_another(document, block, pointer.span.start, pointer.span.end)


_STOP = lazy_re(r"[.!?](?:\s|$)")


def _names_a_work(document: Document, block: Block, pointer: Pointer) -> bool:
    """Whether the sentence names a law or report before a pointer: "by the Ports Act, mainly by sections 2 to 9"."""
    start = pointer.span.start
    stops = [stop.end() for stop in _STOP.finditer(block.text, 0, start)]
    return bool(OTHER_WORKS[document.language].search(block.text, stops[-1] if stops else 0, start))


_OF_TITLE = lazy_re(r"[A-ZÀ-Þ][\w’'-]+ (?:(?:[^\W\d_]{1,3} ){1,2})?[A-ZÀ-Þ][\w’'-]+ \((?:see|voir|zie|siehe|vgl\.) $")
"""A title right before brackets that point into it: "Bread for All (see chapter 9)"."""
_TITLE_CHARS = 80


def _speaks_of_another(document: Document, block: Block, start: int, end: int) -> bool:
    """Whether the sentence of a pointer, or the one before, speaks of a law or report that has parts of its own."""
    stops = [stop.end() for stop in _STOP.finditer(block.text, 0, start)]
    begin = stops[-2] if len(stops) > 1 else 0
    stop = _STOP.search(block.text, end)
    if _OF_TITLE.search(block.text, max(begin, start - _TITLE_CHARS), start):
        return True
    return bool(OTHER_WORKS[document.language].search(block.text, begin, stop.start() if stop else len(block.text)))


def _count_tables(document: Document) -> int:
    return len({block.group for block in document.blocks if block.kind == "row"})


def _mistitled(
    reading: Reading, block: Block, parts: Parts, pointer: Pointer, part: str, span: Span
) -> Iterator[Finding]:
    """A pointer that gives a number and the title of another part: "section 4 (“Fees”)" where Fees is section 2."""
    own = parts.titles.get(f"{part} {pointer.number}")
    said = TITLED_AFTER.match(block.text, pointer.span.end) if own else None
    if not own or not said:
        return
    title = said["title"].casefold().strip()
    if _begins_with(title, own):
        return
    for key, other in parts.titles.items():
        sort, _, number = key.rpartition(" ")
        if sort == part and _begins_with(title, other) and len(other) > 2 and own.casefold() != other.casefold():
            end = block.span.start + said.start("title") + min(len(other), len(said["title"].rstrip()))
            yield finding(
                reading, [Span(span.start, end)], kind="reference", rule="reference/target", level="error",
                message=f"“{other}” is {part} {number}; {part} {pointer.number} is “{own}”.",
                suggestion=reading.document.quote(span).replace(pointer.number, number),
                subject=f"{part} {pointer.number}",
            )  # fmt: skip
            return


def _begins_with(text: str, title: str) -> bool:
    folded = title.casefold()
    return text.startswith(folded) and not text[len(folded) : len(folded) + 1].isalnum()


def find_missing_near(reading: Reading) -> Iterator[Finding]:
    """A table that the text says stands near, on a page without any, and an annex without a number that is nowhere."""
    document = reading.document
    near, annex = TABLE_NEAR[document.language], ANNEX_HERE[document.language]
    folded = document.text.casefold()
    no_table = "tab" in folded and not any(block.kind in ("row", "code") for block in document.blocks)
    if not no_table and not any(name in folded for name in _ANNEXES):
        return
    for block in document.content:
        if block.kind not in ("paragraph", "item", "quote"):
            continue
        for found in near.finditer(block.text) if no_table else ():
            span = Span(block.span.start + found.start(), block.span.start + found.end())
            if not is_linked(block, span) and not _list_follows(document, block):
                yield finding(
                    reading, [span], kind="reference", rule="reference/target", level="warning",
                    message=f"“{document.quote(span)}” leads nowhere: this page has no table.", subject="table",
                )  # fmt: skip
        for found in annex.finditer(block.text):
            span = Span(block.span.start + found.start(), block.span.start + found.end())
            if (
                is_linked(block, span)
                or _names_annex(document, block)
                or _QUOTED.match(block.text, found.end())
                or _speaks_of_another(document, block, *found.span())
            ):
                continue
            yield finding(
                reading, [span], kind="reference", rule="reference/target", level="warning",
                message=f"“{document.quote(span)}” leads nowhere: this page has no annex.", subject="annex",
            )  # fmt: skip


_QUOTED = lazy_re(r"\s[“„«\"]")
"""What follows an annex that a title tells from others, which stand elsewhere."""
_ANNEXES = ("annex", "appendix", "appendices", "annexe", "bijlage", "anhang", "anlage")


def _names_annex(document: Document, pointing: Block) -> bool:
    """Whether anything else on the page is or leads to an annex: a heading, a link, a line that opens so."""
    for block in document.blocks:
        if block.index != pointing.index and block.text.casefold().lstrip("*_([ ").startswith(_ANNEXES):
            return True
        if any(name in document.quote(link.span).casefold() for link in block.links for name in _ANNEXES):
            return True
    return False


def _list_follows(document: Document, block: Block) -> bool:
    """Whether a list or several short lines follow, which may be the table as a reader of plain text shows it."""
    after = document.blocks[block.index + 1 : block.index + 3]
    return any(one.kind == "item" or "\n" in one.text or "  " in one.text or "\t" in one.text for one in after)


def is_linked(block: Block, span: Span) -> bool:
    """Whether a passage is a link, at least in part: where that leads, the text cannot tell."""
    return any(link.span.overlaps(span) for link in block.links)


def leads_away(block: Block, span: Span) -> bool:
    """Whether a passage is a link to another page."""
    return any(link.span.overlaps(span) and not link.target.startswith("#") for link in block.links)
