"""Finds what the figures of a sentence became that stand in a table now, or the other way round.

A table tells of several years what a sentence told of one; its total is the sentence's whole.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from checker.claims.claim import is_cell
from checker.language.sums import SUMS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.document import Span

_Pair = tuple["Claim", "Claim"]
_LEAST = 2
"""A sentence with so many figures in one table tells what the table tells."""


class Tabulated:
    """The figures of one version in the tables of the other."""

    def __init__(self, olds: Sequence[Claim], news: Sequence[Claim]) -> None:
        self._sides = (_Side(olds), _Side(news))

    def of_today(self, pairs: Iterable[_Pair]) -> list[_Pair]:
        """The pairs, a sentence's figure with the last year's cell of its row, its whole with the total."""
        kept: list[_Pair] = []
        spread: dict[tuple[bool, Span | None, int | None], list[_Pair]] = defaultdict(list)
        for one, other in pairs:
            if is_cell(one) == is_cell(other):
                kept.append((one, other))
            else:
                told, cell = (one, other) if is_cell(other) else (other, one)
                cell = self._sides[is_cell(other)].last(cell)
                spread[(is_cell(other), told.context, _table(cell))].append((told, cell))
        for (forward, context, table), inside in spread.items():
            best: dict[int, _Pair] = {}
            for told, cell in inside:
                rival = best.get(id(cell))
                if rival is None or _shared(told, cell) > _shared(rival[0], cell):
                    best[id(cell)] = (told, cell)
            found = [*best.values()]
            if len(found) >= _LEAST:
                found += self._whole(forward, context, table, found)
            kept += [(told, cell) if forward else (cell, told) for told, cell in found]
        return kept

    def _whole(self, forward: bool, context: Span | None, table: int | None, found: Sequence[_Pair]) -> Iterator[_Pair]:
        """The largest figure of the sentence that is in no pair, with the table's total."""
        paired = {id(claim) for pair in found for claim in pair}
        parts = [claim for claim in self._sides[not forward].sentences.get(context, ()) if _size(claim) is not None]
        whole = max(parts, key=lambda claim: _size(claim) or 0, default=None)
        total = self._sides[forward].totals.get(table)
        if whole and total and id(whole) not in paired and id(total) not in paired:
            yield whole, total


class _Side:
    def __init__(self, claims: Iterable[Claim]) -> None:
        self.sentences: dict[Span | None, list[Claim]] = defaultdict(list)
        self._dated: dict[Span, list[Claim]] = defaultdict(list)
        self.totals: dict[int | None, Claim] = {}
        for claim in claims:
            if not is_cell(claim):
                self.sentences[claim.context].append(claim)
                continue
            if claim.when:
                self._dated[claim.span].append(claim)
            words = SUMS.get(claim.document.language, SUMS["en"])
            if words.total_row.match(claim.subject_text):
                self.totals[_table(claim)] = self.last(claim)

    def last(self, cell: Claim) -> Claim:
        """The cell of the last year in the row of a cell, itself where its table tells of none."""
        row = self._dated.get(cell.span, ()) if cell.when else ()
        return max(row, key=lambda each: (each.when, each.value_span.start), default=cell)


def _table(cell: Claim) -> int | None:
    block = cell.document.block_at(cell.value_span.start)
    return block.group if block else None


def _shared(told: Claim, cell: Claim) -> int:
    """How much of what a figure counts its cell's row is called."""
    return len(frozenset(told.nouns) & cell.words)


def _size(claim: Claim) -> float | None:
    mention = claim.mention
    return None if mention is None or isinstance(mention.value, str) else float(abs(mention.value))
