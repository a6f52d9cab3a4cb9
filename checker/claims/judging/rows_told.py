"""Holds what a text says of a row against a table of any page: the fee for filing here, the table of fees there."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from checker.claims.claim import is_cell
from checker.claims.judging.judged import COMMON, Judged, Rule
from checker.claims.judging.records import record_of
from checker.claims.judging.tabled import agrees, column_adds_up, distance, is_total, rows_of, states
from checker.claims.judging.told_apart import of_another_price
from checker.claims.judging.value_sorts import DAYS
from checker.claims.judging.wholes import counts_all, restricted
from checker.claims.judging.words_shared import found_in
from checker.language.acts import says_nothing
from checker.language.alike import EVEN_THERE, NOW
from checker.language.lazy import lazy_re
from checker.language.matters import PRICED
from checker.language.same_nouns import canonical, canonical_stems
from checker.language.stems import WORD, content_stems

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.claims.judging.judged import Key

    _Cells = Sequence[Claim]

_KINDS = ("money", "number", "percent", "duration", "measure")
_FAR = 0.34
"""How far, at most, a value lies from the cell that it retells, as a share of the larger."""
_WIDE, _WIDEST = 0.5, 0.7
_SAME_TIME = 0.15
"""Lengths of time that lie no farther apart are one, in other units: a fortnight and half a month."""
_MOST = 60
_MUCH = 3
"""A row that is named by so many words may be told without one of them."""
_NUMERALS = frozenset("one two three un deux trois een één twee drie ein eine zwei drei".split())


def _row(cell: Claim) -> frozenset[str]:
    """The words that name a row, without what it adds in brackets."""
    return _stems(cell.subject_text.partition("(")[0], cell.document.language)


@lru_cache(maxsize=1 << 12)
def _stems(header: str, language: str) -> frozenset[str]:
    return canonical_stems(WORD.findall(header), language) - _NUMERALS


def _meets(claims: Sequence[Claim]) -> Iterator[tuple[Key, Claim]]:
    for claim in claims:
        told = claim.mention and (
            claim.mention.kind in _KINDS or (claim.mention.kind == "ordinal" and not is_cell(claim))
        )
        if told and claim.mention and not isinstance(claim.mention.value, str):
            words = _row(claim) if is_cell(claim) else claim.words | set(claim.nouns)
            for word in sorted(words):
                yield (claim.document.language, word), claim


def _told(claims: Sequence[Claim]) -> Iterator[Judged]:
    rows = rows_of(claims)
    prose = [claim for claim in claims if not is_cell(claim)] if rows else []
    if len(rows) > _MOST or len(prose) > _MOST:
        return
    for claim in prose:
        if EVEN_THERE[claim.document.language].search(record_of(claim).sentence):
            continue
        about = _about(claim)
        likely = [row for row in rows if _may_name(about, row[0])]
        own = record_of(claim).clause.own - _ranked(claim, prose) | set(claim.nouns)
        best = _best(claim, about, own, likely, prose)
        if len({row[0].subject_text for row in best}) != 1 or any(_retold(claim, cell) for row in best for cell in row):
            continue
        for row in best:
            meant = _column(claim, row, prose)
            if meant is None or _apart(claim, meant) > _far(claim, meant) or states(claim, meant):
                continue
            if _of_row(claim, own, meant) and not of_another_price(claim, meant):
                yield _judged(claim, meant, claims)


def _ranked(claim: Claim, prose: Sequence[Claim]) -> frozenset[str]:
    """The words of a claim's sentence that say which of several rows it speaks of: "the tenth year"."""
    beside = [each.mention for each in prose if each.document is claim.document and each.context == claim.context]
    words = [WORD.findall(each.text) for each in beside if each and each.kind == "ordinal"]
    return canonical_stems([word for said in words for word in said], claim.document.language)


def _best(
    claim: Claim, about: frozenset[str], own: frozenset[str], rows: Sequence[_Cells], prose: Sequence[Claim]
) -> list[_Cells]:
    """The rows that a text names best; of several that differ in a number, those whose number its sentence has."""
    if len(rows) > 1:
        rows = [row for row in rows if not is_total(row[0])]
    named = [(row, _named(about, own, row[0])) for row in rows]
    most = max((said for _, said in named), default=(0, 0))
    best = [row for row, said in named if said == most]
    alone = [row for row in rows if _alone(claim, row[0], prose)]
    if any(_names_another(claim, row[0]) for row in alone):
        return []  # "maps and globes come back in nine days"
    if not all(most) and alone:
        best = alone
    elif not (all(most) or (most[1] and not own)):  # "it costs 40 crowns" names nothing itself
        sentence = record_of(claim).sentence
        best = [row for row in rows if row[0].subject_text[:1].isupper() and row[0].subject_text in sentence]
    if len({row[0].subject_text for row in best}) > 1:
        told = {each.value for each in prose if each.document is claim.document and each.context == claim.context}
        best = [row for row in best if (numbers := set(_DIGITS.findall(row[0].subject_text))) and numbers <= told]
    return best


_DIGITS = lazy_re(r"\d+")


def _alone(claim: Claim, cell: Claim, prose: Sequence[Claim]) -> bool:
    """Whether a sentence names a row in full and states one length of time: "an inquiry, which is closed in a week"."""
    if claim.mention is None or claim.mention.kind != "duration":
        return False
    beside = [each for each in prose if each.document is claim.document and each.context == claim.context]
    row = _row(cell)
    return found_in(row, claim.words) == row and sum(_timed(each) for each in beside) == 1


def _names_another(claim: Claim, cell: Claim) -> bool:
    """Whether a sentence names another row of a table in full too."""
    document = cell.document
    block = document.block_at(cell.span.start)
    if block is None or block.group is None:
        return False
    near = document.blocks[max(0, block.index - _MOST) : block.index + _MOST]
    firsts = [
        document.quote(each.cells[0]) for each in near if each.group == block.group and each.cells and not each.header
    ]
    others = [_stems(first.partition("(")[0], document.language) for first in firsts]
    return any(other and not other <= _row(cell) and found_in(other, claim.words) == other for other in others)


def _timed(claim: Claim) -> bool:
    return claim.mention is not None and claim.mention.kind == "duration" and claim.mention.unit in DAYS


def _apart(claim: Claim, cell: Claim) -> float:
    """How far two values are apart, lengths of time by their days."""
    if not (_timed(claim) and _timed(cell)):
        return distance(claim, cell)
    low, high = sorted((_days(claim), _days(cell)))
    return (high - low) / high if high else 0.0


def _days(claim: Claim) -> float:
    assert claim.mention is not None
    return float(str(claim.mention.value)) * DAYS[claim.mention.unit or ""]


def _far(claim: Claim, cell: Claim) -> float:
    """How far a value may lie from the cell that it retells: farther for two times, or where digits are swapped."""
    told = claim.mention is not None and cell.mention is not None and claim.mention.kind == cell.mention.kind
    texts = [each.mention.text for each in (claim, cell) if each.mention]
    digits = ["".join(filter(str.isdigit, text)) for text in texts]
    swapped = digits[0] != digits[1] and sorted(digits[0]) == sorted(digits[1])
    timed = told and claim.mention is not None and claim.mention.kind == "duration"
    return _WIDEST if timed else _WIDE if swapped else _FAR


def _retold(claim: Claim, cell: Claim) -> bool:
    """Whether a cell may be where a text has its value from."""
    if _timed(claim) and _timed(cell):
        return _apart(claim, cell) < _SAME_TIME
    kinds = {each.mention.kind for each in (claim, cell) if each.mention}
    return (len(kinds) == 1 or kinds <= {"number", "money", "measure"}) and agrees(claim, cell)


def _judged(claim: Claim, cell: Claim, claims: Sequence[Claim]) -> Judged:
    sure = column_adds_up(cell, claims)
    told = cell.document.quote(cell.value_span) if sure else None
    return Judged(one=claim, other=cell, level="error", why="the table has another value.", suggestion=told)


def _about(claim: Claim) -> frozenset[str]:
    """The words that may tell which row a text speaks of."""
    topic = frozenset(canonical(each, claim.document.language) for each in claim.topic)
    said = claim.words | set(claim.nouns) | topic
    return said | _lead(claim) if _timed(claim) else said


def _lead(claim: Claim) -> frozenset[str]:
    """The words of what its paragraph says before a claim's sentence."""
    block = claim.document.block_at(claim.span.start)
    if block is None or claim.context is None:
        return frozenset()
    before = claim.document.text[max(block.span.start, claim.context.start - _LEAD_CHARS) : claim.context.start]
    return canonical_stems(WORD.findall(before), claim.document.language)


_LEAD_CHARS = 300


def _may_name(about: frozenset[str], cell: Claim) -> bool:
    """Whether a text names a row, by all its words or nearly all."""
    row = _row(cell)
    said = found_in(row, about)
    return bool(said) and len(row) - len(said) <= (len(row) >= _MUCH)


def _named(about: frozenset[str], own: frozenset[str], cell: Claim) -> tuple[int, int]:
    """How many words that name a row stand in a text's clause, and about it."""
    row = _row(cell)
    return len(found_in(row, own)), len(found_in(row, about))


def _of_row(claim: Claim, own: frozenset[str], cell: Claim) -> bool:
    """Whether a text's clause speaks of hardly anything else than a row and its table."""
    document, language = cell.document, cell.document.language
    titles = (*content_stems(document.title, language), *content_stems(claim.document.title, language))
    known = _row(cell) | cell.words | cell.topic | set(titles) | _priced(language) | _heads(cell)
    more = own - found_in(own, frozenset(known)) - (says_nothing(language) if _timed(claim) else frozenset())
    if _counts_row(claim, cell):
        return claim.document is cell.document or not restricted(claim, more, _row(cell))
    return len(more) <= 1 and not restricted(claim, more, _row(cell))


def _heads(cell: Claim) -> frozenset[str]:
    """The words of a table's first row."""
    document = cell.document
    block = document.block_at(cell.span.start)
    first = block
    while first and block and first.index and document.blocks[first.index - 1].group == block.group is not None:
        first = document.blocks[first.index - 1]
        if block.index - first.index > _MOST:
            return frozenset()
    return canonical_stems(WORD.findall(first.text), document.language) if first else frozenset()


@lru_cache(maxsize=8)
def _priced(language: str) -> frozenset[str]:
    return canonical_stems(PRICED[language], language)


def _column(claim: Claim, row: Sequence[Claim], prose: Sequence[Claim]) -> Claim | None:
    """The cell that a text speaks of, None where that is not sure.

    It is the only one of its sort; or the one whose heading the text names; or the one that is left when the other
    values of the sentence are those of the row's other cells, in their order.
    """
    if years := [cell.when for cell in row if cell.when]:
        year = claim.when[:4] if claim.when[:1].isdigit() else max(years)
        row = [cell for cell in row if cell.when == year]
    elif claim.when and not NOW[claim.document.language].search(record_of(claim).sentence):
        return None
    alike = [cell for cell in row if _of_one_sort(claim, cell)]
    if alike and len({cell.value for cell in alike}) < 2:
        return alike[0]
    near = claim.near | set(claim.nouns)
    heads = [(len(found_in(frozenset(cell.attribute.split()[1:]), near)), cell) for cell in alike]
    most = max((said for said, _ in heads), default=0)
    if most and sum(said == most for said, _ in heads) == 1:
        return next(cell for said, cell in heads if said == most)
    values = [each for each in prose if each.document is claim.document and each.context == claim.context]
    values = [each for each in values if each.mention and claim.mention and each.mention.kind == claim.mention.kind]
    if len(values) != len(alike):
        return None
    pairs = list(zip(values, alike, strict=True))
    left = [cell for value, cell in pairs if not agrees(value, cell)]
    return left[0] if len(left) == 1 and any(value is claim and cell is left[0] for value, cell in pairs) else None


def _of_one_sort(claim: Claim, cell: Claim) -> bool:
    """Whether a cell states a value of the sort of a text's, whose unit may stand in the table's headings."""
    first, second = claim.mention, cell.mention
    assert first is not None
    assert second is not None
    if _timed(claim) and _timed(cell):
        return True
    if first.kind == second.kind and first.kind != "number":
        return first.unit == second.unit or first.kind == "money"
    if second.kind != "number" or second.unit:
        return False
    heads = cell.topic | cell.words
    if first.kind == "money":
        # a heading that is a year says nothing of money; the one above the rows' names may
        return bool((heads | _heads(cell) if cell.when else heads) & _priced(cell.document.language))
    if first.kind == "number":
        return bool(set(claim.nouns) & (heads - _row(cell))) or _counts_row(claim, cell)
    if first.kind != "measure" or first.unit is None:
        return False
    said = canonical_stems(WORD.findall(first.text), cell.document.language)
    return bool(said & heads) or any(head[:4] == first.unit[:4] for head in heads)


def _counts_row(claim: Claim, cell: Claim) -> bool:
    """Whether a text counts all of what names a row under no heading: "the forty clerks", and "Clerks | 38"."""
    bare = cell.attribute == "cell" and cell.bound == claim.bound == "exact"
    return bare and frozenset(claim.nouns) == _row(cell) and bool(counts_all(claim))


ROWS = Rule(meets=_meets, judge=_told, by_word=COMMON)
"""What a text says of a table's row, on any page."""
