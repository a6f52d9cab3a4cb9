"""A count of what a table lists against its rows: "the eleven stations of Table 2", "six classes" right above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.counts import is_count, is_of_some, miscounted
from checker.kinds.shares import OTHER
from checker.kinds.tabulated import cell_of, is_total, tables
from checker.language.parts import find_pointers, named_part
from checker.language.stems import WORD, content_stems, stem
from checker.language.sums import SUMS
from checker.language.sums.tabled import LISTED_THERE

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.document import Block
    from checker.findings import Finding

_MOST_WORDS = 5
"""Words between a count and the table that it points at."""
_FEWEST = 4
_FARTHEST = 2
_LARGE = 50


def find_tabled_counts(reading: Reading, counts: Sequence[Mention]) -> Iterator[Finding]:
    """The counts of a document that the table they name denies; `counts` are its plain counts."""
    if not counts:
        return
    document = reading.document
    for table, _ in tables(reading):
        yield from _told_above(reading, table)
        yield from _listed_in(reading, table)
    numbered = dict(_numbered(reading))
    for block in document.content if numbered else ():
        if block.kind in ("row", "caption", "heading", "code"):
            continue
        for pointer in find_pointers(block.text, document.language):
            rows = numbered.get(pointer.number) if pointer.part == "table" else None
            if rows is None:
                continue
            start = block.span.start + pointer.span.start
            before = [one for one in _counts_in(reading, block.span.start, start) if one.end <= start]
            if before and (found := _denied(reading, before[-1], Span(start, start + len(pointer.span)), rows)):
                yield found


def _counts_in(reading: Reading, start: int, end: int) -> list[Mention]:
    return [one for one in reading.mentions_in(Span(start, end)) if is_count(one)]


def _told_above(reading: Reading, rows: Sequence[Block]) -> Iterator[Finding]:
    """A count in the last two sentences above a table of the very thing that heads its first column, or its caption."""
    document, language = reading.document, reading.document.language
    above = [block for block in document.blocks[max(0, rows[0].index - 2) : rows[0].index] if not block.furniture]
    if not above or above[-1].kind == "row":
        return
    caption = above[-1] if above[-1].kind == "caption" or named_part(above[-1].text, language) else None
    block = above[-1] if caption is None else above[0] if len(above) > 1 else None
    if block is None or block.kind != "paragraph":
        return
    near = reading.sentences_in(block.span)[-2:]
    if not near:
        return
    title = WORD.findall(caption.text)[:_MOST_WORDS] if caption else []
    for mention in _counts_in(reading, near[0].start, block.span.end):
        behind = _right_behind(document.text, mention.end, block.span.end)
        nouns = {stem(word[0], language) for word in behind} - {""}
        if is_of_some(reading, mention) or not behind:
            continue
        labels = _labels(reading, rows)
        head = content_stems(labels[0], language) if labels else ()
        named = {stem(word, language) for word in title} - {""}
        if labels is None or not nouns & ({*head[:1]} | named):
            continue
        quoted = Span(mention.start, behind[-1].end())
        if found := _not_so_many(reading, mention, quoted, rows, labels[1], " ".join(sorted(nouns))):
            yield found
            return


def _listed_in(reading: Reading, rows: Sequence[Block]) -> Iterator[Finding]:
    """A count right behind a table, or right ahead of it, that says where they are listed: "our offices (above)"."""
    document, language = reading.document, reading.document.language
    pointing = LISTED_THERE.get(language, LISTED_THERE["en"])
    heads = [row for row in rows if row.header]
    titles = content_stems(document.quote(heads[-1].span), language) if heads else ()
    for near, way in ((rows[-1].index + 1, "above"), (rows[0].index - 1, "below")):
        block = document.blocks[near] if 0 <= near < len(document.blocks) else None
        if block is None or block.kind != "paragraph" or block.furniture:
            continue
        for pointer in pointing.finditer(document.text, block.span.start, block.span.end):
            sentence = reading.sentence_at(pointer.start())
            told = _counts_in(reading, sentence.start, pointer.start()) if sentence and pointer.lastgroup == way else []
            if len(told) != 1:
                continue
            between = document.text[told[-1].end : pointer.start()].strip()
            behind = _right_behind(document.text, told[-1].end if between else pointer.end(), block.span.end)
            nouns = {stem(word[0], language) for word in behind} - {""}
            labels = _labels(reading, rows, 2)
            if labels is None or not nouns & set(titles) or is_of_some(reading, told[-1]):
                continue
            quoted = Span(told[-1].start, behind[-1].end())
            if found := _not_so_many(reading, told[-1], quoted, rows, labels[1], " ".join(sorted(nouns))):
                yield found
                return


def _right_behind(text: str, start: int, end: int) -> list[re.Match[str]]:
    """The one or two words right behind a count, no mark between them."""
    words: list[re.Match[str]] = []
    for word in WORD.finditer(text, start, min(start + 60, end)):
        if len(words) == 2 or text[words[-1].end() if words else start : word.start()].strip():
            break
        words.append(word)
    return words


def _numbered(reading: Reading) -> Iterator[tuple[str, Sequence[Block]]]:
    """The tables that have a number, in a caption or a line right before them."""
    blocks = reading.document.blocks
    for rows, _ in tables(reading):
        first = rows[0].index
        for near in (blocks[first - 1 : first], blocks[rows[-1].index + 1 : rows[-1].index + 2]):
            named = named_part(near[0].text, reading.document.language) if near else None
            if named and named[0] == "table":
                yield named[1], rows
                break


def _denied(reading: Reading, mention: Mention, pointer: Span, rows: Sequence[Block]) -> Finding | None:
    document = reading.document
    between = WORD.findall(document.text[mention.end : pointer.start])
    if not 1 <= len(between) <= _MOST_WORDS or any(
        mark in document.text[mention.end : pointer.start] for mark in ",;:("
    ):
        return None
    labels = _labels(reading, rows)
    # the first column says what a row is: a table of years or of parts is no list of what is counted
    listed = set(content_stems(labels[0], document.language)) if labels else set()
    if labels is None or not listed & set(content_stems(" ".join(between), document.language)):
        return None
    quoted = Span(mention.start, pointer.end)
    return _not_so_many(reading, mention, quoted, rows, labels[1], " ".join(sorted(listed)))


def _labels(reading: Reading, rows: Sequence[Block], fewest: int = _FEWEST) -> tuple[str, list[str]] | None:
    """What heads the first column of a table, and the first cells of its rows; None for one of few rows or no heads."""
    heads = [row for row in rows if row.header]
    body = [row for row in rows if not row.header and row.cells]
    if not heads or not heads[-1].cells or len(body) < fewest:
        return None
    quote = reading.document.quote
    return quote(heads[-1].cells[0]), [quote(row.cells[0]).strip() for row in body]


def _not_so_many(
    reading: Reading, mention: Mention, quoted: Span, rows: Sequence[Block], labels: Sequence[str], subject: str
) -> Finding | None:
    """The finding that a table has another number of rows than a count says, if it is near enough to mean them."""
    words = SUMS.get(reading.document.language, SUMS["en"])
    number = sum(bool(label) and not is_total(label, words) for label in labels)
    said = int(mention.value)
    if said == number - 1 and labels[-1] and (OTHER.search(labels[-1]) or _adds_up(reading, rows)):
        return None
    if said == number or abs(said - number) > _FARTHEST or len(set(labels)) < len(labels):
        return None
    body = [row for row in rows if not row.header and row.cells]
    spans = [quoted, Span(body[0].span.start, body[-1].span.end)]
    return miscounted(reading, mention, spans, number, f"the table lists {number}", subject)


def _adds_up(reading: Reading, rows: Sequence[Block]) -> bool:
    """Whether the last row of a table is the sum of those above it, whatever it is called, and not by chance."""
    *body, last = ([cell_of(reading, span) for span in row.cells] for row in rows if not row.header and row.cells)
    for column, total in enumerate(last):
        parts = [row[column] if column < len(row) else None for row in body]
        values = [cell.figure.value for cell in parts if cell]
        if total and total.figure.value >= _LARGE and len(values) == len(parts) and sum(values) == total.figure.value:
            return True
    return False
