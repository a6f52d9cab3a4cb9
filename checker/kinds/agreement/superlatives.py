"""What is called the most or the least of all, or the second, against the table that has the figures."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.claims.judging.words_shared import found_in
from checker.document import Span
from checker.kinds.agreement.boards import YEAR, boards, boards_of_years, named_in, plain, value, years_said
from checker.kinds.kind import finding
from checker.language.lazy import lazy_re
from checker.language.same_nouns import canonical_stems
from checker.language.stems import WORD, stem
from checker.language.sums.moved import FELL, ROSE
from checker.language.sums.superlatives import SUPERLATIVES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.findings import Finding
    from checker.kinds.agreement.boards import Board, Line
    from checker.language.sums.superlatives import SuperlativeWords

_PROSE = frozenset({"paragraph", "item", "note"})
_LONGEST = 300
_PARTED = lazy_re(r"[;:()–—]|,\s|\s-\s")
_ALONE = lazy_re(r"most|least|le plus|le moins|plus|moins|meest|minst|am (?:meisten|wenigsten)", re.IGNORECASE)
_OF = lazy_re(r"\s(?:[^\W\d]+\s)?(?:of|des|du|de la|van|von|der)\b", re.IGNORECASE)
_A_YEAR = lazy_re(r"(?:1\d|20)\d\d")
_BEGAN = lazy_re(
    r"(?<!\w)(?:open|found|built|since|year|establish|start|began|born|creat|ouver|fond|constr|depuis|année|créé|né\b"
    r"|opgericht|gebouwd|sinds|jaar|gesticht|eröffn|gegründ|gründ|erbaut|baujahr|seit|jahr|geboren)",
    re.IGNORECASE,
)
"""How a column of the years is headed in which things began."""
_IN = lazy_re(r"(?:^|\b(?:in|en|im jahre?|year|année|jaar|jahr|was|were|is|war|fut) )$", re.IGNORECASE)
"""Right before a year that is called the highest of all."""
_LONG_WORD = 60
_MOST_MORE = 1
"""How many words a clause may have that neither the table nor the superlative accounts for."""


def find_superlatives(reading: Reading) -> Iterator[Finding]:
    """The superlatives of a document that a table of it denies."""
    document = reading.document
    words = SUPERLATIVES.get(document.language)
    # of years, one may be the highest, and things may be so in each
    known = [*boards(reading), *boards_of_years(reading)] if words else []
    if words is None or not known:
        return
    told = [(True, found) for found in words.most.finditer(document.text)]
    told += [(False, found) for found in words.least.finditer(document.text)]
    told += [(False, found) for found in words.oldest.finditer(document.text)]
    told += [(True, found) for found in words.youngest.finditer(document.text)]
    for most, found in sorted(told, key=lambda each: each[1].start()):
        block, sentence = document.block_at(found.start()), reading.sentence_at(found.start())
        if not block or block.kind not in _PROSE or not sentence or len(sentence) > _LONGEST or block.furniture:
            continue
        held = [flag for board in known if (flag := _held(reading, board, words, sentence, most, found)) is not None]
        if len(held) == 1 or (held and all(each.places == held[0].places for each in held)):
            yield held[0]


def _held(
    reading: Reading, board: Board, words: SuperlativeWords, sentence: Span, most: bool, found: re.Match[str]
) -> Finding | None:
    """What is to be said of a superlative, if a board has the things that it speaks of and it is not so."""
    text, language = reading.document.text, reading.document.language
    told = _clause(board, text, sentence, found, language)
    if told is None:
        return None
    clause, (start, end, line) = told
    if YEAR.fullmatch(line.label) and not _IN.search(text[clause.start : start].lstrip()):
        return None  # "the highest since 2018"
    parts = sorted(((start, end), found.span()))
    rest = text[clause.start : parts[0][0]], text[parts[0][1] : parts[1][0]], text[parts[1][1] : clause.end]
    beside = words.again.sub(" ", " , ".join(rest))
    changes = ROSE[language].search(beside) or FELL[language].search(beside)
    if changes or words.partly.search(beside) or words.rest.search(line.label):
        return None
    known = board.words | _general(language)
    said = canonical_stems(WORD.findall(beside), language)
    behind = WORD.match(text[found.end() : found.end() + _LONG_WORD].lstrip(" "))
    noun = canonical_stems([behind[0]] if behind and found.end() != start - 1 else [], language)
    alone = not behind and _ALONE.fullmatch(found[0])  # "industry has saved most"
    if len(said - found_in(said, known)) > (
        0 if alone or _OF.match(text, found.end()) else _MOST_MORE
    ) or noun - found_in(noun, known):
        return None
    if (said & {word for each in board.lines for word in each.words}) - known:
        return None  # "the most common negative group is B negative"
    aged = words.oldest.fullmatch(found[0]) or words.youngest.fullmatch(found[0])
    if aged:
        chosen: Sequence[int] = [
            column for column in sorted(line.cells) if _dated(board, column) and _BEGAN.search(board.titles[column])
        ]
        chosen = chosen if len(chosen) == 1 else []
    else:
        chosen = _columns(board, line, said, text, clause, sentence, reading)
    if not chosen or (words.vague.search(found[0]) and not _sized(board, chosen, said, words, text, sentence, line)):
        return None
    rank = _rank(found, words)
    others = [each for each in board.lines if not words.rest.search(each.label)]
    wrong = [column for column in chosen if not _stands(board, line, others, column, most, rank)]
    again = words.again.search(text, sentence.start, sentence.end) is not None
    if not wrong or (len(wrong) < len(chosen) and not again):
        return None
    return _told(reading, board, Span(start, end), line, others, wrong[-1], most=most, rank=rank)


def _clause(
    board: Board, text: str, sentence: Span, found: re.Match[str], language: str
) -> tuple[Span, tuple[int, int, Line]] | None:
    """The part of a sentence around a superlative that names one line, with where; None where it names more or none."""
    cuts = [sentence.start, *(each.start() for each in _PARTED.finditer(text, sentence.start, sentence.end))]
    cuts.append(sentence.end)
    at = max(n for n, cut in enumerate(cuts) if cut <= found.start())
    for low, high in ((at, at + 1), (at, at + 2), (at - 1, at + 1)):
        if low >= 0 and high < len(cuts) and cuts[high] >= found.end():
            named = named_in(board, text, cuts[low], cuts[high], language)
            named = [each for each in named if each[1] <= found.start() or each[0] >= found.end()]
            if len(named) > 1:
                return None
            if named:
                return Span(cuts[low], cuts[high]), named[0]
    return None


def _rank(found: re.Match[str], words: SuperlativeWords) -> int:
    said = (found["rank"] or "").casefold()
    if not said:
        return 1
    if said.startswith(("op een", "op één", "second")):
        return 2
    if said == "op twee na":
        return 3
    return 2 + next(n for n, begins in enumerate(words.ranks) if said.startswith(begins))


@lru_cache(maxsize=8)
def _general(language: str) -> frozenset[str]:
    return canonical_stems(SUPERLATIVES[language].general.split(), language)


def _columns(
    board: Board, line: Line, said: frozenset[str], text: str, clause: Span, sentence: Span, reading: Reading
) -> Sequence[int]:
    """The columns that a superlative may be of: those that it names, of its year, or else all."""
    able = [column for column in sorted(line.cells) if _measures(board, column)]
    years = [each for each in years_said(text, clause.start, clause.end) if each != line.label]
    years = years or [each for each in years_said(text, sentence.start, sentence.end) if each in board.years]
    if any(board.years[column] for column in able):
        if not years and (block := reading.document.block_at(sentence.start)):
            years = years_said(text, block.span.start, sentence.start)
            years = years if len(set(years)) == 1 else []
        if set(years) - set(board.years):
            return []
        return [column for column in able if not years or board.years[column] in years]
    if years and any(year not in " ".join((*board.titles, *board.words)) for year in years):
        return []
    language = reading.document.language
    own = {n: canonical_stems(WORD.findall(board.titles[n]), language) - board.sort for n in able}
    named = [column for column in able if found_in(own[column], said)]
    return named or able


def _measures(board: Board, column: int) -> bool:
    """Whether a column has figures that things are large or small by: no years, no numbering, hardly a gap."""
    values = [told for line in board.lines if (told := value(line, column)) is not None]
    units = {cell.unit for line in board.lines if (cell := line.cells.get(column))}
    if len(values) < max(3, len(board.lines) * 2 // 3) or len(units) > 1:
        return False
    return not _dated(board, column) and any(second - first != 1 for first, second in pairwise(values))


def _dated(board: Board, column: int) -> bool:
    """Whether a column has years."""
    cells = [cell for line in board.lines if (cell := line.cells.get(column))]
    return len(cells) == len(board.lines) and all(_A_YEAR.fullmatch(cell.mention.text.strip()) for cell in cells)


def _sized(
    board: Board,
    chosen: Sequence[int],
    said: frozenset[str],
    words: SuperlativeWords,
    text: str,
    sentence: Span,
    line: Line,
) -> bool:
    """Whether it is clear that what is called large is so by the figures of a board."""
    if said & (board.words - board.sort):
        return True
    if words.sizes.search(" ".join(board.titles[column] for column in chosen)):
        return True
    if all(YEAR.fullmatch(board.titles[column]) for column in chosen):
        return True
    figures = [cell.mention.text for column in chosen if (cell := line.cells.get(column))]
    quoted = text[sentence.start : sentence.end]
    return any(len(each) > 1 and each in quoted for each in figures)


def _stands(board: Board, line: Line, others: Sequence[Line], column: int, most: bool, rank: int) -> bool:
    """Whether a line may have a rank in a column, as far as the table can tell."""
    own = value(line, column)
    assert own is not None
    values = [told for each in others if each is not line and (told := value(each, column)) is not None]
    if any(told == sum(values) + own - told for told in values):
        return True  # one of them adds up the others
    above = sum(told > own if most else told < own for told in values)
    equal = sum(told == own for told in values)
    if above > rank - 1:
        return False
    return above + equal >= rank - 1 or board.total is None


def _told(
    reading: Reading,
    board: Board,
    place: Span,
    line: Line,
    others: Sequence[Line],
    column: int,
    *,
    most: bool,
    rank: int,
) -> Finding:
    document = reading.document
    ordered = [each for each in others if value(each, column) is not None]
    ordered = sorted(ordered, key=lambda each: value(each, column) or 0, reverse=most)
    right = ordered[min(rank, len(ordered)) - 1]
    shown, cell = right.cells[column], line.cells[column]
    row = document.block_at(shown.span.start)
    alone = [each for each in ordered if value(each, column) == value(right, column)] == [right]
    written = document.quote(place)
    label = plain(right.label)
    if stem(written[:1], document.language) == "" and written[:1].islower():
        label = label[:1].lower() + label[1:]
    what = f"{'highest' if most else 'lowest'} figure"
    year = f" in {board.years[column]}" if board.years[column] else ""
    return finding(
        reading,
        [place, row.span if row else shown.span],
        kind="agreement",
        level="error",
        message=f"“{plain(written)}” is said to have the {_NTH[rank]}{what}{year}, but the figures are "
        f"{shown.mention.text.strip()} for {plain(right.label)} and {cell.mention.text.strip()} for "
        f"{plain(line.label)}.",
        suggestion=label if alone else None,
        subject="superlative",
        values=(plain(line.label), plain(right.label)),
    )


_NTH = {1: "", 2: "second ", 3: "third ", 4: "fourth ", 5: "fifth "}
