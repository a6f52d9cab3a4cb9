"""Judges a date that a text gives to what a table's row names against the date in that row: opened, closing, a day."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from checker.claims.claim import is_cell
from checker.claims.judging.alike import date_roles
from checker.claims.judging.judged import COMMON, Judged, Rule
from checker.claims.judging.records import record_of
from checker.claims.judging.tabled import rows_of
from checker.claims.values import date_range
from checker.document import Span
from checker.language.dates.dated_columns import DATED_COLUMNS
from checker.language.dates.dated_rows import BEGUN
from checker.language.lazy import lazy_re
from checker.language.locale import month_names
from checker.language.same_nouns import canonical_stems
from checker.language.stems import FUNCTION_WORDS, WORD

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.claims.judging.judged import Key
    from checker.document import Block

_MOST_ROWS = 200
_SHORTEST = 3
"""A name of fewer letters is seldom one."""
_BEGUN = frozenset({"founded", "opened", "launched", "starts", "begins"})
_STAGES = {"starts": "begins", "founded": "begins", "ends": "ends"}


def _dated(claims: Sequence[Claim]) -> Iterator[tuple[Key, Claim]]:
    for claim in claims:
        mention = claim.mention
        if mention is None or mention.kind != "date" or mention.end_value is not None or not claim.value[:1].isdigit():
            continue
        if is_cell(claim):
            role = _column_role(claim)
            words = WORD.findall(claim.subject_text)
        else:
            role = _role(claim) if claim.context else ""
            words = WORD.findall(record_of(claim).sentence) if role else []
        for word in sorted(canonical_stems(words, claim.document.language)) if role else ():
            yield (claim.document.language, role, word), claim


def _role(claim: Claim) -> str:
    """Whether a text tells since when something has been, or until when it lasts; "" for neither."""
    record = record_of(claim)
    if claim.bound != "exact" or not record.sort.startswith("date"):
        return ""
    if claim.attribute in _BEGUN or BEGUN[record.language].search(record.sentence):
        return "begins"
    return next((role for role in date_roles(record) if role in ("begins", "ends")), "")


def _column_role(cell: Claim) -> str:
    heading = heading_of(cell)
    stages = DATED_COLUMNS.get(cell.document.language, ())
    return next((_STAGES.get(stage, "") for stage, words in stages if words.search(heading)), "")


def heading_of(cell: Claim) -> str:
    """What stands above a cell in the first row of its table, "" where there is none."""
    block = cell.document.block_at(cell.span.start)
    first = _first_row(cell.document.blocks, block.index) if block else None
    if block is None or first is None:
        return ""
    column = next((n for n, each in enumerate(block.cells) if each.contains(cell.value_span)), 0)
    return cell.document.quote(first.cells[column]) if column < len(first.cells) else ""


def _first_row(blocks: Sequence[Block], index: int) -> Block | None:
    group, first = blocks[index].group, index
    while first and blocks[first - 1].group == group is not None and index - first < _MOST_ROWS:
        first -= 1
    return blocks[first] if first < index else None


def _in_rows(claims: Sequence[Claim]) -> Iterator[Judged]:
    cells = [claim for claim in claims if is_cell(claim)]
    for claim in claims:
        if is_cell(claim) or not cells:
            continue
        sentence = record_of(claim).sentence
        named = [cell for cell in cells if _is_named(cell.subject_text, sentence, cell.document.language)]
        longest = max((len(cell.subject_text) for cell in named), default=0)
        for cell in named:
            if len(cell.subject_text) == longest and _disjoint(claim.value, cell.value):
                yield Judged(one=claim, other=cell, level="error", why="the table has another date.")


def _is_named(name: str, sentence: str, language: str) -> bool:
    """Whether a sentence has the name of a row as the table writes it, and not as a part of a longer one."""
    at = sentence.find(name) if len(name) >= _SHORTEST and name[:1].isupper() else -1
    if at < 0:
        return False
    behind, before = sentence[at + len(name) : at + len(name) + 2], sentence[:at].split()[-1:]
    if behind[:1].isalnum() or (behind[:1] == " " and behind[1:2].isupper() and language != "de"):
        return False
    longer = bool(before) and before[0][:1].isupper() and before[0].casefold() not in FUNCTION_WORDS[language]
    return not longer or language == "de"


def _disjoint(one: str, other: str) -> bool:
    first, second = date_range(one), date_range(other)
    return first is not None and second is not None and not first.meets(second)


DATED_ROWS = Rule(meets=_dated, judge=_in_rows, by_word=COMMON)
"""Since or until when something named has been, told in a text and in a column of dates."""


def _days(claims: Sequence[Claim]) -> Iterator[tuple[Key, Claim]]:
    for claim in claims:
        day = claim.mention and claim.mention.kind == "date" and claim.mention.end_value is None
        if is_cell(claim) or (day and len(claim.value) == len("2014-03-18")):
            yield (), claim


def _day_rows(claims: Sequence[Claim]) -> Iterator[Judged]:
    rows = rows_of(claims)
    if not rows or len(rows) > _MOST_ROWS:
        return
    dated = [(row[0], day) for row in rows if (day := _day(row[0].subject_text, row[0].document.language))]
    days = {day for _, day in dated}
    for claim in claims:
        if is_cell(claim) or claim.value in days or not claim.context:
            continue
        said = claim.document.quote(claim.context)
        for cell, day in dated:
            if not _one_part(day, claim.value):
                continue
            names = _NAME.findall(cell.document.quote(cell.span)[len(cell.subject_text) :])
            if any(_is_named(name, said, claim.document.language) for name in names):
                where = Span(cell.span.start, cell.span.start + len(cell.subject_text))
                yield Judged(one=claim, other=cell, level="error", why="the table has another date.", where=where)


_NAME = lazy_re(r"[A-ZÀ-Þ][\w'’-]{2,}")
_WRITTEN = lazy_re(r"(\d{1,2})(?:er|\.|st|nd|rd|th)?\s([^\W\d]{3,12})\.?\s(1\d{3}|20\d\d)")


@lru_cache(maxsize=1 << 10)
def _day(text: str, language: str) -> str:
    """The day that a row is named by, as ISO 8601; "" where it is named otherwise."""
    found = _WRITTEN.fullmatch(text.strip()) if len(text) < len("30. September 2014 ..") else None
    month = month_names(language).get(found[2].casefold()) if found else None
    return f"{found[3]}-{month:02}-{int(found[1]):02}" if found and month else ""


def _one_part(one: str, other: str) -> bool:
    """Whether two days differ in their year only, or in their month only, or by swapped digits of the day."""
    first, second = one.split("-"), other.split("-")
    apart = [n for n in range(3) if first[n] != second[n]]
    return len(apart) == 1 and (apart[0] != 2 or first[2] == second[2][::-1])


DAY_ROWS = Rule(meets=_days, judge=_day_rows, within=True)
"""The day of something that a table's row names by its day and place, told otherwise in the text."""
