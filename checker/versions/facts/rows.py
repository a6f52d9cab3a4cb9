"""Tells what changed in tables: a cell, a row, or a series that moved on to other years."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from checker.document import Span
from checker.versions.comparison import FactChange
from checker.versions.facts.tabulated import table_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.claims.reading import Reading
    from checker.document import Block

_Pair = tuple["Claim", "Claim"]


def cell_span(claim: Claim) -> Span:
    """The cell that states a claim."""
    block = claim.document.block_at(claim.value_span.start)
    cells = block.cells if block else ()
    return next((cell for cell in cells if cell.contains(claim.value_span)), claim.value_span)


def row_subject(claim: Claim) -> str:
    """What a cell is a value of: its row's heading, and its column's where that names no row of headings."""
    row = " ".join(claim.subject_text.split())
    head = _column(claim)
    return f"{row}, {head}" if head and head.casefold() not in row.casefold() else row


def changed_rows(old: Reading, new: Reading, pairs: Sequence[_Pair]) -> Iterator[FactChange]:
    """One change for each row whose values changed; one for a whole table whose columns moved on to other years."""
    tables: dict[tuple[int | None, int | None], list[_Pair]] = defaultdict(list)
    for one, other in pairs:
        tables[(table_of(one), table_of(other))].append((one, other))
    for group in tables.values():
        if any(one.when and other.when and one.when != other.when for one, other in group):
            yield _table(old, new, group)
            continue
        rows: dict[tuple[Span, Span], list[_Pair]] = defaultdict(list)
        for one, other in group:
            rows[(one.span, other.span)].append((one, other))
        for row in rows.values():
            yield _row(old, new, row)


def _row(old: Reading, new: Reading, pairs: Sequence[_Pair]) -> FactChange:
    olds, news = [one for one, _ in pairs], [other for _, other in pairs]
    subject = row_subject(news[0]) if len(pairs) == 1 else " ".join(news[0].subject_text.split())
    before, after = _values(olds), _values(news)
    return FactChange(
        kind="number",
        subject=subject,
        old=old.place(_around(olds)),
        new=new.place(_around(news)),
        old_value=before,
        new_value=after,
        message=f"{subject}: “{before}” became “{after}”.",
    )


def _table(old: Reading, new: Reading, pairs: Sequence[_Pair]) -> FactChange:
    """A table that has gone on to other years: its rows as a whole, each with its last value."""
    olds, news = [one for one, _ in pairs], [other for _, other in pairs]
    before, after = max(one.when for one in olds), max(other.when for other in news)
    heading = new.document.section_at(news[0].span.start).heading or new.document.title
    last: dict[Span, _Pair] = {}
    for one, other in pairs:
        last[other.span] = (one, other)
    told = "; ".join(
        f"{' '.join(other.subject_text.split())} “{_text(one)}” → “{_text(other)}”" for one, other in last.values()
    )
    return FactChange(
        kind="number",
        subject=heading,
        old=old.place(_rows(olds)),
        new=new.place(_rows(news)),
        old_value=f"up to {before}",
        new_value=f"up to {after}",
        message=f"{heading}: the table went up to {before} and goes up to {after} ({told}).",
    )


def _column(claim: Claim) -> str:
    """The heading of the column that a cell stands in, "" where the table has none."""
    block = claim.document.block_at(claim.value_span.start)
    header = _header(claim, block)
    if block is None or header is None:
        return ""
    column = next((n for n, cell in enumerate(block.cells) if cell.contains(claim.value_span)), 0)
    return " ".join(claim.document.quote(header.cells[column]).split()) if 0 < column < len(header.cells) else ""


def _header(claim: Claim, block: Block | None) -> Block | None:
    """The last row of headings above a row of its table."""
    blocks = claim.document.blocks
    at = block.index - 1 if block else -1
    while block and at >= 0 and blocks[at].group == block.group:
        if blocks[at].header:
            return blocks[at]
        at -= 1
    return None


def _text(claim: Claim) -> str:
    return " ".join(claim.document.quote(cell_span(claim)).split())


def _values(claims: Sequence[Claim]) -> str:
    return ", ".join(dict.fromkeys(_text(claim) for claim in claims))


def _around(claims: Sequence[Claim]) -> Span:
    """The cells of a row from the first to the last of these."""
    cells = [cell_span(claim) for claim in claims]
    return Span(min(cell.start for cell in cells), max(cell.end for cell in cells))


def _rows(claims: Sequence[Claim]) -> Span:
    return Span(min(claim.span.start for claim in claims), max(claim.span.end for claim in claims))
