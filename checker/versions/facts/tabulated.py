"""Finds what the figures of a sentence became that stand in a table now, or the other way round.

A table tells of several years what a sentence told of one; its total is the sentence's whole, and its rows are named as
the sentence names its parts.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from checker.claims.claim import is_cell
from checker.language.same_nouns import canonical
from checker.language.stems import content_stems
from checker.language.sums import SUMS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.document import Span

_Pair = tuple["Claim", "Claim"]
_LEAST = 2
"""A sentence with so many figures in one table tells what the table tells."""
_LIKE_SIZE = 3
"""How many times one of two figures may be the other, whatever thousands or millions a table is told in."""
_SCALES = (1, 1_000, 1_000_000)
_MOST_FIGURES = 12
"""A sentence of more figures is a list of its own."""


class Tabulated:
    """The figures of one version in the tables of the other; `sections` tells which of their sections correspond."""

    def __init__(self, olds: Sequence[Claim], news: Sequence[Claim], sections: Iterable[tuple[int, int]]) -> None:
        self._sides = (_Side(olds), _Side(news))
        self._sections = sorted(sections)

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
                spread[(is_cell(other), told.context, table_of(cell))].append((told, cell))
        closed = {id(claim) for pair in kept for claim in pair}
        for place in self._beside():
            spread.setdefault(place, [])
        for (forward, context, table), inside in spread.items():
            found = self._rows(forward, context, table, closed) or list(_likest(inside))
            if len(found) >= _LEAST:
                found += self._whole(forward, context, table, found, closed)
            elif not found:
                found += self._sum(forward, context, table, closed)
            closed.update(id(claim) for pair in found for claim in pair)
            kept += [(told, cell) if forward else (cell, told) for told, cell in found]
        for forward in (True, False):
            for told, cell in (*self._totals(forward, closed), *self._named(forward, closed)):
                closed.update((id(told), id(cell)))
                kept.append((told, cell) if forward else (cell, told))
        return kept

    def _totals(self, forward: bool, closed: set[int]) -> Iterator[_Pair]:
        """The totals of tables, each with the figure near it that is most about what the table tells."""
        best: dict[int, tuple[tuple[int, float], _Pair]] = {}
        for cells, figure in self._figures_beside(forward, closed, self._sides[forward].totals):
            cell = self._sides[forward].last(cells[0])
            about = frozenset(figure.nouns) or figure.words
            shared, apart = len(about & cell.topic), _apart(figure, cell)
            if id(cell) in closed or not shared or apart > _LIKE_SIZE:
                continue
            if id(cell) not in best or (shared, -apart) > best[id(cell)][0]:
                best[id(cell)] = (shared, -apart), (figure, cell)
        taken: set[int] = set()
        for _, (figure, cell) in sorted(best.values(), key=lambda each: each[0], reverse=True):
            if id(figure) not in taken:
                taken.add(id(figure))
                yield figure, cell

    def _named(self, forward: bool, closed: set[int]) -> Iterator[_Pair]:
        """The figures of sentences that name one row of a table, each with that row."""
        taken: set[int] = set()
        for rows, figure in self._figures_beside(forward, closed, self._sides[forward].rows):
            nouns, side = frozenset(figure.nouns), self._sides[forward]
            beside, anywhere = (
                [row for row in rows if side.is_named(row, words | nouns)] for words in (figure.near, figure.words)
            )
            named = beside if len(beside) == 1 else anywhere
            if len(named) != 1:
                continue
            cell = self._sides[forward].last(named[0])
            if not {id(cell), id(figure)} & (closed | taken) and _apart(figure, cell) <= _LIKE_SIZE:
                taken.update((id(cell), id(figure)))
                yield figure, cell

    def _figures_beside(
        self, forward: bool, closed: set[int], cells: dict[int | None, list[Claim]]
    ) -> Iterator[tuple[list[Claim], Claim]]:
        """The figures that are in no pair, each with some cells of each table of the section that corresponds."""
        for way, context, table in self._beside():
            if way == forward and cells.get(table):
                for figure in self._sides[not forward].figures(context):
                    if id(figure) not in closed:
                        yield cells[table], figure

    def _beside(self) -> Iterator[tuple[bool, Span | None, int | None]]:
        """The sentences and the tables of sections that correspond, by their places."""
        for forward in (True, False):
            told, tables = self._sides[not forward], self._sides[forward]
            for before, after in self._sections:
                here, there = (before, after) if forward else (after, before)
                for context in told.contexts.get(here, ()):
                    for table in tables.tables.get(there, ()):
                        yield forward, context, table

    def _rows(self, forward: bool, context: Span | None, table: int | None, closed: set[int]) -> list[_Pair]:
        """The figures of a sentence, each with the row that is named by the words before it, or by those behind it.

        None where fewer than two are: a sentence that names one row tells of that only.
        """
        figures = self._sides[not forward].figures(context)
        if not _LEAST <= len(figures) <= _MOST_FIGURES:
            return []
        rows = [cell for cell in self._sides[forward].rows.get(table, ()) if id(cell) not in closed]
        found: list[list[_Pair]] = [[], []]
        for behind in (False, True):
            taken: set[int] = set()
            for figure, words in zip(figures, _between(figures, behind=behind), strict=True):
                named = (row for row in rows if self._sides[forward].is_named(row, words) and id(row) not in taken)
                cell = next(named, None)
                if cell is not None and id(figure) not in closed:
                    taken.add(id(cell))
                    found[behind].append((figure, self._sides[forward].last(cell)))
        best = max(found, key=len)
        return best if len(best) >= _LEAST else []

    def _whole(
        self, forward: bool, context: Span | None, table: int | None, found: Sequence[_Pair], closed: set[int]
    ) -> Iterator[_Pair]:
        """The figure of the sentence that is in no pair and larger than all that are, with the table's total."""
        paired = {id(claim) for pair in found for claim in pair} | closed
        whole = max(self._sides[not forward].figures(context), key=_size, default=None)
        total = self._sides[forward].total(table)
        if whole and total and id(whole) not in paired and id(total) not in paired:
            yield whole, total

    def _sum(self, forward: bool, context: Span | None, table: int | None, closed: set[int]) -> Iterator[_Pair]:
        """The figure of a sentence that counts what a column counts, with the total of that column."""
        for figure in self._sides[not forward].figures(context):
            total = self._sides[forward].total(table, figure.nouns[-1]) if figure.nouns else None
            if total and id(figure) not in closed and id(total) not in closed:
                yield figure, total
                return


def _likest(pairs: Sequence[_Pair]) -> Iterator[_Pair]:
    """One pair for each cell, with the figure that shares most with its row."""
    best: dict[int, _Pair] = {}
    for told, cell in pairs:
        rival = best.get(id(cell))
        if rival is None or _shared(told, cell) > _shared(rival[0], cell):
            best[id(cell)] = (told, cell)
    yield from best.values()


class _Side:
    def __init__(self, claims: Iterable[Claim]) -> None:
        self._sentences: dict[Span | None, list[Claim]] = defaultdict(list)
        self._dated: dict[Span, list[Claim]] = defaultdict(list)
        self.rows: dict[int | None, list[Claim]] = defaultdict(list)
        """The first cell of each row that is named, and no total, by table."""
        self.totals: dict[int | None, list[Claim]] = defaultdict(list)
        self.contexts: dict[int, dict[Span | None, None]] = defaultdict(dict)
        self.tables: dict[int, dict[int | None, None]] = defaultdict(dict)
        """The sentences with figures, and the tables, of each section, in order."""
        seen: set[Span] = set()
        for claim in claims:
            section = claim.document.section_at(claim.value_span.start).index
            if not is_cell(claim):
                self._sentences[claim.context].append(claim)
                if claim.mention is not None and claim.mention.kind != "date":
                    self.contexts[section][claim.context] = None
                continue
            table = table_of(claim)
            self.tables[section][table] = None
            if claim.when:
                self._dated[claim.span].append(claim)
            words = SUMS.get(claim.document.language, SUMS["en"])
            if words.total_row.match(claim.subject_text):
                self.totals[table].append(claim)
            elif claim.near and claim.span not in seen:
                seen.add(claim.span)
                self.rows[table].append(claim)
        self._names: dict[int | None, dict[Span, list[frozenset[str]]]] = {}

    def is_named(self, row: Claim, words: frozenset[str]) -> bool:
        """Whether these words name a row of a table: by its first cell, or another that holds words of no other row."""
        table = table_of(row)
        if table not in self._names:
            self._names[table] = _names(self.rows[table])
        return any(name <= words for name in self._names[table][row.span])

    def figures(self, context: Span | None) -> list[Claim]:
        """The figures of a sentence, no days, in order."""
        found = {claim.value_span: claim for claim in self._sentences.get(context, ()) if _size(claim)}
        return [found[span] for span in sorted(found)]

    def total(self, table: int | None, noun: str = "") -> Claim | None:
        """The last total of a table, of a column, or a table, that names the noun if one is given."""
        cells = [cell for cell in self.totals.get(table, ()) if not noun or noun in cell.topic]
        return self.last(cells[0]) if cells else None

    def last(self, cell: Claim) -> Claim:
        """The cell of the last year in the row of a cell, itself where its table tells of none."""
        row = self._dated.get(cell.span, ()) if cell.when else ()
        return max(row, key=lambda each: (each.when, each.value_span.start), default=cell)


def _names(rows: Sequence[Claim]) -> dict[Span, list[frozenset[str]]]:
    """The words that each row is known by: of a cell, where no other row of the table has a cell of the same."""
    cells: dict[Span, list[frozenset[str]]] = {}
    for row in rows:
        block = row.document.block_at(row.value_span.start)
        texts = [row.document.quote(cell) for cell in block.cells[1:]] if block else []
        others = [_stems(text, row.document.language) for text in texts if not any(map(str.isdigit, text))]
        cells[row.span] = [row.near, *filter(None, others)]
    times = Counter(name for names in cells.values() for name in frozenset(names))
    return {span: [name for name in names if times[name] == 1] for span, names in cells.items()}


def table_of(claim: Claim) -> int | None:
    """Which table of its page a cell stands in."""
    block = claim.document.block_at(claim.value_span.start)
    return block.group if block else None


def _between(figures: Sequence[Claim], *, behind: bool) -> Iterator[frozenset[str]]:
    """The stems that stand before each figure of a sentence, or behind it, up to the next figure."""
    for n, figure in enumerate(figures):
        document, context = figure.document, figure.context
        assert context is not None
        if behind:
            start, end = figure.value_span.end, figures[n + 1].value_span.start if n + 1 < len(figures) else context.end
        else:
            start, end = figures[n - 1].value_span.end if n else context.start, figure.value_span.start
        yield _stems(document.text[start:end], document.language)


def _shared(told: Claim, cell: Claim) -> int:
    """How much of what a figure counts its cell's row is called."""
    return len(frozenset(told.nouns) & cell.words)


def _stems(words: str, language: str) -> frozenset[str]:
    return frozenset(canonical(each, language) for each in content_stems(words, language))


def _apart(told: Claim, cell: Claim) -> float:
    """How many times one of two figures is the other, a table's taken for millions where that is nearer."""
    one, other = _size(told), _size(cell)
    if not (one and other):
        return math.inf
    return min(max(one / (other * scale), other * scale / one) for scale in _SCALES)


def _size(claim: Claim) -> float:
    mention = claim.mention
    return 0.0 if mention is None or isinstance(mention.value, str) else float(abs(mention.value))
