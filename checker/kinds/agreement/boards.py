"""Tables as boards: what each row is called, with its figures under each heading or in each year."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from checker.claims.reading import Note
from checker.document import Span
from checker.kinds.tabulated import cell_of, is_total, label_of, tables
from checker.language.lazy import lazy_re
from checker.language.same_nouns import canonical, canonical_stems
from checker.language.stems import WORD, stem
from checker.language.sums import SUMS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from decimal import Decimal

    from checker.claims.reading import Reading
    from checker.document import Block
    from checker.kinds.figures import Figure

YEAR = lazy_re(r"(?<![\d.,/-])((?:19|20)\d\d)(?![\d/-]|[.,]\d)")
_TOKEN = lazy_re(r"[^\W_]+")
_PAIR = lazy_re(
    r"([^\d:(–—]{2,60}?)(?::| [-–—]|,)? ?\(?((?:[€£$] ?)?\d[\d.,'’\u00a0\u202f ]{0,14}(?:\s?[^\W\d]{1,12}|\s?%)?)\)?"
)
"""A name and its figure, as an item of a list has them."""
_MOST_ROWS = 60
_MOST_COLUMNS = 12
_FEWEST = 3
_SHORT = 140
"""A text before a table that is no longer is its title."""


class Line(NamedTuple):
    """What a board has of one thing: its name, the words of it, and its figures by column."""

    label: str
    words: tuple[str, ...]
    cells: Mapping[int, Figure]
    span: Span


class Board(NamedTuple):
    """A table of things and their figures: the years are its columns, even where the page has them down the side."""

    lines: tuple[Line, ...]
    total: Line | None
    titles: tuple[str, ...]
    years: tuple[str, ...]
    """The year that heads each column, "" where none does."""
    words: frozenset[str]
    """The stems of what stands around it: its caption, the headings of its columns, the heading above."""
    sort: frozenset[str]
    """The stems of what its lines are called together, the heading of their names."""


def boards(reading: Reading) -> Sequence[Board]:
    """The boards of a document's tables and lists."""
    return reading.noted(_BOARDS)


def boards_of_years(reading: Reading) -> Iterator[Board]:
    """The boards of the tables that have years down the side, as they stand: each year is a line as any name is."""
    for head, body in _tabled(reading):
        if any(YEAR.fullmatch(_label(reading, row)) for row in body):
            found = _board(reading, head, body, turned=False)
            if found and YEAR.fullmatch(found.lines[0].label):
                yield found


def _boards(reading: Reading) -> list[Board]:
    found = [_board(reading, head, body, turned=True) for head, body in _tabled(reading)]
    return [*filter(None, found), *_listed(reading)]


_BOARDS = Note(name="boards", make=_boards, kind=list[Board])


def _tabled(reading: Reading) -> Iterator[tuple[Block, list[Block]]]:
    """The head and the rows of each table that is no larger than a board."""
    for rows, _ in tables(reading):
        heads = [row for row in rows if row.header]
        body = [row for row in rows if not row.header]
        if len(heads) == 1 and len(body) <= _MOST_ROWS and 2 <= len(heads[0].cells) <= _MOST_COLUMNS:
            yield heads[0], body


def _label(reading: Reading, row: Block) -> str:
    return label_of(reading, row).strip("*_ ")


def _listed(reading: Reading) -> Iterator[Board]:
    """The boards of a document's lists of a name and a figure each: "Telephones: 1,204"."""
    document, language = reading.document, reading.document.language
    words = SUMS.get(language, SUMS["en"])
    for group, each in groupby(document.content, lambda block: block.group if block.kind == "item" else None):
        items = list(each) if group is not None else []
        if not _FEWEST <= len(items) <= _MOST_ROWS or any(len(item.text) > _SHORT for item in items):
            continue
        pairs = [_PAIR.fullmatch(item.text.strip().rstrip(".;,")) for item in items]
        lines: list[Line] = []
        total: Line | None = None
        for item, pair in zip(items, pairs, strict=True):
            start = item.span.start + item.text.index(pair[2]) if pair else 0
            cell = cell_of(reading, Span(start, start + len(pair[2]))) if pair else None
            if pair is None or cell is None:
                break
            line = Line(pair[1].strip(), label_words(pair[1], language), {0: cell.figure}, item.span)
            if is_total(line.label, words):
                total = line
            elif line.words:
                lines.append(line)
        if len(lines) + (total is not None) != len(items) or len({line.words for line in lines}) != len(lines):
            continue
        around = canonical_stems(WORD.findall(" ".join(_titled(reading, items[0]))), language)
        yield Board(tuple(lines), total, ("",), ("",), around, frozenset())


def _board(reading: Reading, head: Block, body: Sequence[Block], *, turned: bool) -> Board | None:
    document, language = reading.document, reading.document.language
    words = SUMS.get(language, SUMS["en"])
    titles = [document.quote(span).strip() for span in head.cells]
    lines: list[Line] = []
    total: Line | None = None
    for row in body:
        if len(row.cells) != len(titles):
            return None
        label = _label(reading, row)
        cells = {n: cell.figure for n, span in enumerate(row.cells) if n and (cell := cell_of(reading, span))}
        line = Line(label, label_words(label.partition("(")[0], language), cells, row.span)
        if is_total(label, words):
            total = line
        else:
            lines.append(line)
    around = canonical_stems(WORD.findall(" ".join((*titles, *_titled(reading, head)))), language)
    sort = canonical_stems(WORD.findall(titles[0]), language)
    if lines and all(YEAR.fullmatch(line.label) for line in lines):
        return (_turned if turned else _by_year)(lines, titles, around, sort, language)
    named = [line for line in lines if line.words and not line.label.isdigit()]
    if len({line.words for line in named}) != len(named) or len(named) < _FEWEST:
        return None
    years = tuple(found[1] if (found := YEAR.search(title)) else "" for title in titles)
    return Board(tuple(named), total, tuple(titles), years, around, sort)


def _by_year(
    rows: Sequence[Line], titles: Sequence[str], around: frozenset[str], sort: frozenset[str], language: str
) -> Board | None:
    """The board of a table whose rows are years, each a line."""
    lines = tuple(Line(row.label, (row.label,), row.cells, row.span) for row in rows)
    return Board(lines, None, tuple(titles), ("",) * len(titles), around, sort) if len(lines) >= _FEWEST else None


def _turned(
    rows: Sequence[Line], titles: Sequence[str], around: frozenset[str], sort: frozenset[str], language: str
) -> Board | None:
    """The board of a table whose rows are years: its columns are the lines."""
    lines = [
        Line(title, label_words(title.partition("(")[0], language), cells, rows[0].span)
        for n, title in enumerate(titles)
        if n and (cells := {at: row.cells[n] for at, row in enumerate(rows) if n in row.cells})
    ]
    if not lines or len({line.words for line in lines}) != len(lines):
        return None
    words = SUMS.get(language, SUMS["en"])
    total = next((line for line in lines if is_total(line.label, words)), None)
    kept = tuple(line for line in lines if line is not total and line.words)
    years = tuple(row.label for row in rows)
    return Board(kept, total, years, years, around, sort)


def _titled(reading: Reading, head: Block) -> Iterator[str]:
    """What stands as a title over a table: its caption, and the heading of its section."""
    document = reading.document
    yield document.section_at(head.span.start).heading
    for block in document.blocks[max(0, head.index - 2) : head.index]:
        titled = len(block.text) <= _SHORT and not block.text.rstrip().endswith((".", "!", "?"))
        if block.kind != "row" and (block.kind == "caption" or titled):
            yield block.text


def label_words(label: str, language: str) -> tuple[str, ...]:
    """The words of a name, each by its stem or as it stands, without the article at its beginning."""
    words = [_key(word, language) for word in _TOKEN.findall(label)]
    return tuple(words[1:] if len(words) > 1 and words[0] in _ARTICLES else words)


_ARTICLES = frozenset("the le la les l de het der die das".split())


def _key(word: str, language: str) -> str:
    return canonical(stem(word, language), language) or word.casefold()


def named_in(board: Board, text: str, start: int, end: int, language: str) -> list[tuple[int, int, Line]]:
    """The lines that a passage names, each with where; one that is named inside the name of another is not."""
    said = [(_key(found[0], language), found.start(), found.end()) for found in _TOKEN.finditer(text, start, end)]
    keys = [key for key, _, _ in said]
    found: list[tuple[int, int, Line]] = []
    for line in board.lines:
        size = len(line.words)
        found += [
            (said[n][1], said[n + size - 1][2], line)
            for n in range(len(keys) - size + 1)
            if keys[n] == line.words[0] and tuple(keys[n : n + size]) == line.words
        ]
    inside = [each for each in found if any(o[0] <= each[0] and each[1] <= o[1] and o[:2] != each[:2] for o in found)]
    return sorted((each for each in found if each not in inside), key=lambda each: each[:2])


def value(line: Line, column: int) -> Decimal | None:
    """The figure that a line has in a column."""
    cell = line.cells.get(column)
    return cell.value if cell else None


def years_said(text: str, start: int, end: int) -> list[str]:
    """The years that a passage names, in order."""
    return [found[1] for found in YEAR.finditer(text, start, end)]


def plain(text: str) -> str:
    """A text on one line."""
    return re.sub(r"\s+", " ", text).strip()
