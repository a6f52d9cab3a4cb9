"""Which way a figure is said to have gone, against the table that has it for both years."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from checker.claims.judging.words_shared import found_in
from checker.document import Span
from checker.kinds.agreement.boards import boards, named_in, value, years_said
from checker.kinds.kind import finding
from checker.language.lazy import lazy_re
from checker.language.same_nouns import canonical_stems
from checker.language.stems import WORD
from checker.language.sums.courses import COURSES

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from checker.claims.reading import Reading
    from checker.findings import Finding
    from checker.kinds.agreement.boards import Board, Line
    from checker.language.sums.courses import CourseWords

_LONGEST = 260
_PROSE = frozenset({"paragraph", "item", "note"})
_PARTED = lazy_re(r"[;:()–—]|,\s(?!\d)|\s(?:and|but|et|mais|en|maar|und|aber)\s(?!(?:19|20)\d\d)")
_SAME = Decimal("0.02")
"""By how much of itself a figure may move and be called the same."""


def find_courses(reading: Reading) -> Iterator[Finding]:
    """The rises and falls that a text tells of what a table of the same page has going the other way."""
    document = reading.document
    words = COURSES.get(document.language)
    known = [board for board in boards(reading) if sum(map(bool, board.years)) > 1] if words else []
    if words is None or not known:
        return
    ways = (("rise", words.rose), ("fall", words.fell), ("same", words.stayed))
    told = sorted(
        ((way, found) for way, pattern in ways for found in pattern.finditer(document.text)),
        key=lambda each: each[1].start(),
    )
    for way, found in told:
        block, sentence = document.block_at(found.start()), reading.sentence_at(found.start())
        if not block or block.kind not in _PROSE or block.furniture or not sentence or len(sentence) > _LONGEST:
            continue
        flags = [flag for board in known if (flag := _held(reading, board, words, sentence, way, found)) is not None]
        if len(flags) == 1:
            yield flags[0]


def _held(
    reading: Reading, board: Board, words: CourseWords, sentence: Span, way: str, found: re.Match[str]
) -> Finding | None:
    text, language = reading.document.text, reading.document.language
    spoken = named_in(board, text, *_ends(sentence), language)
    cuts = [sentence.start, *(each.start() for each in _PARTED.finditer(text, *_ends(sentence))), sentence.end]
    cuts = [cut for cut in cuts if not any(start < cut < end for start, end, _ in spoken)]
    low = max(cut for cut in cuts if cut <= found.start())
    high = min(cut for cut in cuts if cut >= found.end())
    named = [each for each in spoken if low <= each[0] and each[1] <= high]
    line = named[0][2] if len({each[2].label for each in named}) == 1 else board.total if not named else None
    if line is None:
        return None
    at = named[0] if named else None
    beside = text[low : at[0]] + " , " + text[at[1] : high] if at else text[low:high]
    said = canonical_stems(WORD.findall(beside), language)
    verb = WORD.findall(found[0])
    known = board.words | _general(language) | canonical_stems((verb[0], *verb[-2:]), language)
    if words.doubtful.search(beside) or said - found_in(said, known):
        return None
    if not named and not said & (board.words - board.sort):
        return None  # of what the rows make together, only what the table says it has
    columns = _between(board, line, words, text, Span(low, high), sentence)
    if columns is None:
        return None
    old, new = (line.cells[column] for column in columns)
    moved = (new.value - old.value) / abs(old.value) if old.value else Decimal(0)
    if (moved == 0 and way == "same") or not old.value or old.unit != new.unit:
        return None
    if (way == "same" and abs(moved) <= _SAME) or (way == "rise" and moved > 0) or (way == "fall" and moved < 0):
        return None
    return _told(reading, board, Span(low, high), line, columns, found)


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


@lru_cache(maxsize=8)
def _general(language: str) -> frozenset[str]:
    return canonical_stems(COURSES[language].general.split(), language)


def _between(
    board: Board, line: Line, words: CourseWords, text: str, clause: Span, sentence: Span
) -> tuple[int, int] | None:
    """The columns of the two years that a course is told of; None where the table may not have them."""
    able = {board.years[n]: n for n in sorted(line.cells) if board.years[n] and value(line, n) is not None}
    ordered = sorted(able)
    if len(ordered) < 2 or len(able) != sum(map(bool, board.years)):
        return None
    since = words.since.search(text, clause.start, clause.end)
    years = years_said(text, *_ends(sentence))
    others = sorted({*years} - {since["old"] if since else ""})
    year = others[0] if len(others) == 1 else ""
    if since:
        old, new = since["old"], since["new"] or year or ordered[-1]
    elif year:
        if year not in able or year == ordered[0]:
            return None
        old, new = ordered[ordered.index(year) - 1], year
        if int(new) - int(old) != 1:
            return None
    elif len(ordered) == 2 and not years:
        old, new = ordered
    else:
        return None
    if {*years} - {old, new} or not (old in able and new in able):
        return None
    return (able[old], able[new]) if old < new else None


def _told(
    reading: Reading, board: Board, clause: Span, line: Line, columns: tuple[int, int], found: re.Match[str]
) -> Finding:
    document = reading.document
    old, new = (line.cells[column] for column in columns)
    row = document.block_at(new.span.start)
    sentence = reading.sentence_at(found.start()) or clause
    shown = row.span if row else new.span
    first, last = (board.years[column] for column in columns)
    return finding(
        reading,
        [sentence, shown],
        kind="agreement",
        level="error",
        message=f"“{found[0]}” is said of {line.label}, but the table has {old.mention.text.strip()} for {first} and "
        f"{new.mention.text.strip()} for {last}.",
        subject="course of a figure",
        values=(str(old.value), str(new.value)),
    )
