"""What the text says of a table's one row that its words name, in another unit or in the next sentence."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from checker.claims.claim import is_cell
from checker.claims.judging.alike import share_of
from checker.claims.judging.told_apart import of_another_price
from checker.kinds.kind import finding
from checker.language.lazy import lazy_re
from checker.language.matters import COSTING, PRICED
from checker.language.same_nouns import canonical_stems
from checker.language.stems import WORD, stem
from checker.language.table_rows import SOME_CASES, SOMETHING_ELSE, STANDS_FOR

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.claims.reading import Reading
    from checker.document import Span
    from checker.findings import Finding

_MOST_ROWS, _FEWEST_ROWS = 40, 3
_LONGEST = 260
_MOST = 20_000
"""Where more values might be told of more rows, the tables are data."""
_FAR = 2.5
_POINTS = 1.0
"""A share in words, "a third", may be so many points off."""
_ALIKE = 6
"""So many letters at the beginning make two words one: "subventionnée" and "Subvention"."""
_COMPOUND = 5
_PLAIN_SENTENCE = lazy_re(r"[?]\s*\Z")


class _Row(NamedTuple):
    cells: Sequence[Claim]
    names: frozenset[str]
    """The stems of its name that no other row of the table has."""


def find_table_rows(reading: Reading, told: Collection[Span]) -> Iterator[Finding]:
    """The amounts and shares in a page's running text that are not those of the one row of a table that they name.

    Those of the spans that are `told` already are left out.
    """
    cells = [claim for claim in reading.claims if is_cell(claim) and claim.mention]
    if not cells:
        return
    prose = [claim for claim in reading.claims if not is_cell(claim) and claim.context and _value(claim)]
    tables = [rows for group in _tables(reading, cells) if (rows := _rows(group, reading.document.language))]
    if not tables or len(prose) * sum(map(len, tables)) > _MOST:
        return
    beside = Counter(claim.context for claim in prose)
    for claim in prose:
        if claim.value_span in told or beside[claim.context] > 1 or _unlike_a_row(reading, claim):
            continue
        named = [row for table in tables if (row := _named(reading, claim, table))]
        cell = _column(reading, claim, named[0]) if len(named) == 1 else None
        table = next((each for each in tables if named and named[0] in each), [])
        if cell is None or of_another_price(claim, cell):
            continue
        if _differs(claim, cell) and not _states(claim, [other for row in table for other in row.cells]):
            yield _told(reading, claim, cell)


def _tables(reading: Reading, cells: Sequence[Claim]) -> Iterator[Sequence[Claim]]:
    for _, group in groupby(cells, key=lambda cell: _group(reading, cell)):
        yield list(group)


def _group(reading: Reading, cell: Claim) -> int | None:
    block = reading.document.block_at(cell.span.start)
    return block.group if block else None


def _rows(cells: Sequence[Claim], language: str) -> list[_Row]:
    """The rows of a table, each with the stems of its name that no other has; none of one too large or too small."""
    rows = [list(row) for _, row in groupby(cells, key=lambda cell: cell.span.start)]
    if not _FEWEST_ROWS <= len(rows) <= _MOST_ROWS:
        return []
    stems = [canonical_stems(WORD.findall(row[0].subject_text.partition("(")[0]), language) for row in rows]
    return [
        _Row(row, frozenset(one for one in own if sum(one in other for other in stems) == 1))
        for row, own in zip(rows, stems, strict=True)
    ]


def _value(claim: Claim) -> bool:
    return claim.mention is not None and (claim.mention.kind == "money" or share_of(claim) is not None)


def _unlike_a_row(reading: Reading, claim: Claim) -> bool:
    """Whether a sentence states no plain value, or one of some cases only."""
    language = reading.document.language
    assert claim.context is not None
    if len(claim.context) > _LONGEST or claim.when or claim.mention is None or claim.mention.end_value is not None:
        return True
    said = _up_to_value(reading, claim)
    if SOME_CASES[language].search(said) or SOMETHING_ELSE[language].search(said):
        return True
    return claim.bound not in ("exact", "at-most") or _PLAIN_SENTENCE.search(said) is not None


def _up_to_value(reading: Reading, claim: Claim) -> str:
    """What a sentence says up to the end of the clause of its value."""
    text = reading.document.text
    assert claim.context is not None
    stop = _CLAUSE_END.search(text, claim.value_span.end, claim.context.end)
    return text[claim.context.start : stop.start() if stop else claim.context.end]


_CLAUSE_END = lazy_re(r"[,;:]\s")


def _named(reading: Reading, claim: Claim, table: Sequence[_Row]) -> _Row | None:
    """The one row whose own words a sentence has, or the one before it where it goes on by a pronoun."""
    language = reading.document.language
    assert claim.context is not None
    said = _stems(reading, claim.context)
    if STANDS_FOR[language].match(reading.document.quote(claim.context)):
        before = reading.sentence_at(claim.context.start - 1) if claim.context.start else None
        block = reading.document.block_at(claim.context.start)
        if before is not None and block is not None and block.span.start <= before.start < claim.context.start:
            if SOME_CASES[language].search(reading.document.quote(before)):
                return None
            said |= _stems(reading, before)
    hits = [(len(_hit(row.names, said)), row) for row in table if row.names]
    full = [row for hit, row in hits if hit == len(row.names)]
    best = full or [row for hit, row in hits if hit > 1]
    if not best:
        best = [row for hit, row in hits if hit and _tells(reading, claim, row, said)]
    known = max((hit for hit, row in hits if row not in best), default=0)
    return best[0] if len(best) == 1 and known < max(2, len(best[0].names)) and (full or not known) else None


def _tells(reading: Reading, claim: Claim, row: _Row, said: frozenset[str]) -> bool:
    """Whether one long word of a row's name is enough: where the sentence names the column too."""
    cell = _column(reading, claim, row)
    return cell is not None and bool(_hit(_head(cell), said)) and max(map(len, _hit(row.names, said))) >= _ALIKE


def _stems(reading: Reading, place: Span) -> frozenset[str]:
    words, language = WORD.findall(reading.document.quote(place)), reading.document.language
    return canonical_stems(words, language) | {found for word in words if (found := stem(word, language))}


def _hit(names: frozenset[str], said: frozenset[str]) -> frozenset[str]:
    """Which of some names a sentence has, as they stand or in or around a compound."""
    return frozenset(name for name in names if any(_one(name, word) for word in said))


def _one(name: str, word: str) -> bool:
    if name == word:
        return True
    short, long = sorted((name, word), key=len)
    # a sentence may name a row by a longer word, but not a "Kinderausweis" by "Ausweis"
    part = long == word and len(short) >= _COMPOUND and long.endswith(short)
    return part or (len(short) >= _ALIKE and long.startswith(short))


def _column(reading: Reading, claim: Claim, row: _Row) -> Claim | None:
    """The cell of a row that a sentence speaks of: the only one of its sort, or the one whose heading it names."""
    language = reading.document.language
    alike = [cell for cell in row.cells if not cell.when and _of_one_sort(claim, cell)]
    assert claim.context is not None
    said = _stems(reading, claim.context)
    priced = canonical_stems(PRICED[language], language)
    pays = bool(said & (priced | canonical_stems(COSTING[language], language)))
    headed = [cell for cell in alike if _hit(_head(cell), said) or (pays and _head(cell) & priced)]
    return headed[0] if len(headed) == 1 else None


def _head(cell: Claim) -> frozenset[str]:
    return frozenset(cell.attribute.split()[1:])


def _of_one_sort(claim: Claim, cell: Claim) -> bool:
    first, second = claim.mention, cell.mention
    assert first is not None
    assert second is not None
    if second.end_value is not None or cell.bound not in ("exact", "at-most"):
        return False
    if first.kind == "money":
        return second.kind == "money" and first.unit == second.unit
    return share_of(cell) is not None


def _number(claim: Claim) -> float:
    share = share_of(claim)
    assert claim.mention is not None
    return float(str(share.value if share else claim.mention.value))


def _states(claim: Claim, cells: Sequence[Claim]) -> bool:
    """Whether a cell of the table has the value of the text."""
    slack = _POINTS if share_of(claim) else 0.0
    return any(_of_one_sort(claim, cell) and abs(_number(claim) - _number(cell)) <= slack for cell in cells)


def _differs(claim: Claim, cell: Claim) -> bool:
    low, high = sorted((_number(claim), _number(cell)))
    slack = _POINTS if share_of(claim) else 0.0
    return high - low > slack and low > 0 and high <= _FAR * low


def _told(reading: Reading, claim: Claim, cell: Claim) -> Finding:
    return finding(
        reading,
        [claim.value_span, cell.value_span],
        kind="agreement",
        level="error",
        message=f"“{claim.said}” here, “{cell.document.quote(cell.value_span)}” in the table ({cell.subject_text}).",
        subject=cell.subject,
        values=[claim.value, cell.value],
    )
