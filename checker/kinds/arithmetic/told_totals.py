"""Totals told beside a table: "provides 390 million:" above its years, "the towns bore the other 3" below its sum."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.figures import Figure, figures, sum_of
from checker.kinds.kind import finding
from checker.kinds.tabulated import Cell, cell_of, is_total, label_of, tables, titles_of
from checker.language.lazy import lazy_re
from checker.language.stems import content_stems
from checker.language.sums import OF_THEM, SUMS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.document import Block
    from checker.findings import Finding

_FEWEST_ROWS = 3
_MOST_PARTS = 5
_NEAR = Decimal("0.06")
"""A figure further from a sum than this share of it was not meant as it."""
_MILLIONS = lazy_re(r"\b(?:millions?|miljoen|Mio\b|Millionen)", re.IGNORECASE)
_THOUSANDS = lazy_re(r"\b(?:thousands?|milliers|duizend|Tausend)\b|\b1[ ,.]000\b", re.IGNORECASE)


def find_told_totals(reading: Reading) -> Iterator[Finding]:
    """The totals told right above or below a document's tables that their columns do not make."""
    words = SUMS.get(reading.document.language, SUMS["en"])
    for rows, _ in tables(reading):
        body = [row for row in rows if not row.header and len(row.cells) >= 2]
        totals = [row for row in body if is_total(label_of(reading, row), words)]
        if not totals:
            yield from _told_above(reading, rows, body)
        elif totals[-1] is body[-1] and len(body) > _FEWEST_ROWS:
            yield from _parted_below(reading, rows[-1].index + 1, body[-1])


def _told_above(reading: Reading, rows: Sequence[Block], body: Sequence[Block]) -> Iterator[Finding]:
    """A figure of the sentence above a table that its column nearly makes."""
    document = reading.document
    above = [block for block in document.blocks[max(0, rows[0].index - 2) : rows[0].index] if not block.furniture]
    intro = next((block for block in reversed(above) if block.kind == "paragraph" and len(block.text) > 1), None)
    near = reading.sentences_in(intro.span)[-1:] if intro else []
    if not near or len(body) < _FEWEST_ROWS:
        return
    told = [one for one in figures(reading.mentions_in(near[0])) if one.unit[0] in ("number", "money", "measure")]
    titles = titles_of(reading, rows)
    columns = dict(_columns(reading, body))
    fitting = {one.value for one in told} & {_sum(cells) * _scale(titles, n) for n, cells in columns.items()}
    if fitting:
        return
    for number, cells in columns.items():
        scale = _scale(titles, number)
        whole = _sum(cells) * scale
        stems = set(content_stems(titles[number], document.language)) if number < len(titles) else set()
        for one in told:
            said = set(content_stems(document.text[one.span.start : one.span.end + 40], document.language))
            if not one.exact or not (len(columns) == 1 or stems & said):
                continue
            parts = [cell.figure for cell in cells]
            gap = abs(one.value - whole)
            rounded = scale > 1 or any(part.decimals for part in parts)
            slack = 2 * max(part.step for part in parts) * scale if rounded else Decimal(0)
            if gap <= max(slack, one.step / 2 if one.step > scale else slack) or gap > whole * _NEAR:
                continue
            if one.value <= max(part.value for part in parts) * scale:
                continue
            right = one.like(whole, document.language)
            yield finding(
                reading,
                [one.span, Span(body[0].span.start, body[-1].span.end)],
                kind="arithmetic",
                level="error",
                message=f"The text says {one.mention.text}, but the table below it adds up to {right}.",
                suggestion=right,
                subject="total of a table",
                values=(str(one.value), str(whole)),
            )
            return


def _columns(reading: Reading, body: Sequence[Block]) -> Iterator[tuple[int, list[Cell]]]:
    """The columns of a table that hold an amount in each row."""
    width = min(len(row.cells) for row in body) if body else 0
    for number in range(1, width):
        cells = [cell_of(reading, row.cells[number]) for row in body]
        full = [cell for cell in cells if cell is not None and not cell.share]
        if len(full) == len(cells):
            yield number, full


def _sum(cells: Sequence[Cell]) -> Decimal:
    return sum_of([cell.figure for cell in cells])


def _scale(titles: Sequence[str], column: int) -> Decimal:
    """What the figures of a column are told in: a million under "Million euros"."""
    title = titles[column] if column < len(titles) else ""
    return Decimal(10**6 if _MILLIONS.search(title) else 10**3 if _THOUSANDS.search(title) else 1)


def _parted_below(reading: Reading, after: int, total: Block) -> Iterator[Finding]:
    """Two or more parts below a table, said to be all of its total, that nearly make it."""
    document = reading.document
    below = document.blocks[after] if after < len(document.blocks) else None
    if below is None or below.kind != "paragraph" or below.furniture:
        return
    cells = [cell for span in total.cells if (cell := cell_of(reading, span)) and not cell.share]
    for sentence in reading.sentences_in(below.span)[:3]:
        parts = [one for one in figures(reading.mentions_in(sentence)) if one.unit[0] in ("number", "money", "measure")]
        if not 2 <= len(parts) <= _MOST_PARTS or not all(part.exact for part in parts):
            continue
        lead = document.text[parts[-2].span.end : parts[-1].span.start]
        other = _OTHER.search(lead)
        if not other and not _of_them(reading, sentence, parts):
            continue
        summed = sum((part.printed for part in parts), Decimal(0))
        if any(cell.figure.printed == summed or cell.figure.printed in {p.printed for p in parts} for cell in cells):
            continue
        step = max(Decimal(10) ** -part.decimals for part in parts)
        slack = step * 2 if step < 1 or parts[0].scale > 1 else Decimal(0)
        gaps = [(abs(cell.figure.printed - summed), cell.figure) for cell in cells]
        near = [figure for gap, figure in gaps if slack < gap <= summed * _NEAR]
        if len(near) != 1:
            continue
        whole, last = near[0], parts[-1]
        left = (whole.printed - summed + last.printed) * last.scale
        yield finding(
            reading,
            [Span(parts[0].span.start, last.span.end), whole.span],
            kind="arithmetic",
            level="error",
            message=f"{' + '.join(part.mention.text for part in parts)} make {summed:,f}, but the table's total is "
            f"{whole.mention.text}.",
            suggestion=last.like(left, document.language) if other else None,
            subject="parts of a total",
            values=(str(whole.value), str(summed)),
        )
        return


_OTHER = lazy_re(
    r"\b(?:the\s(?:other|rest|remaining)|les\sautres|le\sreste|de\soverige|de\sandere|de\srest"
    r"|die\s(?:übrigen|anderen|restlichen)|den\sRest)\s(?:of\s|de\s)?$",
    re.IGNORECASE,
)


def _of_them(reading: Reading, sentence: Span, parts: Sequence[Figure]) -> bool:
    """Whether a sentence begins with "of these", or points so back at what its parts are of."""
    text, language = reading.document.text, reading.document.language
    begin = text[sentence.start : parts[0].span.start]
    behind, ahead = OF_THEM.get(language, OF_THEM["en"])
    opened = _OF_THESE.match(begin)
    return bool(opened or ahead.search(begin) or behind.match(text, parts[0].span.end)) and len(begin) <= 40


_OF_THESE = lazy_re(
    r"(?:Of\s(?:these|them|those)|(?:Parmi|Sur|De)\s(?:ces|ceux-ci|celles-ci)|Van\s(?:deze|die)|Von\s(?:diesen|ihnen))\b",
    re.IGNORECASE,
)
