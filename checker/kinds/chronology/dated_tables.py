"""Rows of a table whose dates stand in the wrong order: valid until before valid from, in force before signed."""

from __future__ import annotations

from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.dates import days_of, flag_dates
from checker.kinds.tabulated import tables
from checker.language.dates.dated_columns import CLOSES, DATED_COLUMNS, GENERIC, OPENS
from checker.language.dates.proceedings import BESIDE
from checker.language.dates.stages import IN_TURN
from checker.language.lazy import lazy_re
from checker.language.stems import FUNCTION_WORDS, WORD, stem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.document import Block
    from checker.findings import Finding

_IN_TURN = IN_TURN | {("starts", "ends")}
_MOST_COLUMNS = 12
_FEWEST_ALIKE = 3
_ODD_ROWS = 0.34
"""Where more rows than this go against what the headings seem to say, they say something else."""


def find_dated_tables(reading: Reading) -> Iterator[Finding]:
    """The rows of a document's tables that end before they begin, as the headings of their columns tell."""
    for rows, _ in tables(reading):
        headers = [row for row in rows if row.header]
        if not headers or not 2 <= len(headers[-1].cells) <= _MOST_COLUMNS:
            continue
        titles = [_stage(reading.document.quote(cell), reading.document.language) for cell in headers[-1].cells]
        for first, second in combinations(range(len(titles)), 2):
            if (titles[first], titles[second]) in _IN_TURN:
                yield from _odd_rows(reading, rows, first, second, headers[-1])
            elif (titles[second], titles[first]) in _IN_TURN:
                yield from _odd_rows(reading, rows, second, first, headers[-1])
            elif (titles[first] == "starts" and not titles[second]) or (titles[second] == "ends" and not titles[first]):
                # "Starts", "Road open again": what the rows themselves keep to, all but one
                yield from _odd_rows(reading, rows, first, second, headers[-1], fewest=_FEWEST_ALIKE)
        yield from _odd_cells(reading, rows, titles)
    yield from _odd_lines(reading)


def _odd_cells(reading: Reading, rows: Sequence[Block], titles: Sequence[str]) -> Iterator[Finding]:
    """The rows that end before they begin where a cell says so itself: "May 2012", "switched off in June 2010"."""
    document = reading.document
    for row in rows:
        if row.header or len(row.cells) != len(titles):
            continue
        told: list[tuple[str, Mention, bool]] = []
        for cell, title in zip(row.cells, titles, strict=True):
            date = _date(reading, cell)
            if date:
                said = _stage(document.quote(Span(cell.start, date.start)), document.language)
                told.append((said or title, date, bool(said)))
        for (stage, date, own), (other, second, also) in combinations(told, 2):
            if not (own or also):
                continue
            first, last = (date, second) if (stage, other) in _IN_TURN else (second, date)
            if ((stage, other) in _IN_TURN or (other, stage) in _IN_TURN) and _ends_before(first, last):
                yield flag_dates(
                    reading,
                    [first, last],
                    f"{document.quote(row.cells[0]).strip()}: {last.text} lies before {first.text}.",
                    "order of dates in a row",
                    spans=[Span(min(first.start, last.start), max(first.end, last.end))],
                )


def _odd_lines(reading: Reading) -> Iterator[Finding]:
    """Lines of a label and a date that end what they begin later: "Opening of the call: 5 May", "Closing …: 3 May"."""
    language = reading.document.language
    last: list[tuple[str, frozenset[str], Mention, str]] = []
    for label, date in _lines(reading):
        if date is None:
            last = []
            continue
        stage = _stage(label, language)
        said = _keys(WORD.findall(label), language) - _signs(label, language) - _general(language)
        for other, same, first, told in last:
            if CLOSES[language].search(label) and not OPENS[language].search(told):
                continue  # a post begins long after the last day to ask for it
            alike = same == said or (stage in _ONE_LIFE and not said)
            if (other, stage) in _IN_TURN and alike and _ends_before(first, date):
                yield flag_dates(
                    reading,
                    [first, date],
                    f"“{label.strip()}” ({date.text}) lies before {first.text}, when it begins.",
                    "order of dates in a list",
                    spans=[date.span, first.span],
                )
                break
        last = [*last[-_MOST_COLUMNS:], (stage, said, date, label)]


_ONE_LIFE = frozenset({"ends", "in force", "adopted", "ratified", "opened", "judged", "resulted", "contracted"})
"""Stages that a line may tell without naming again whose they are."""


def _lines(reading: Reading) -> Iterator[tuple[str, Mention | None]]:
    """The labels of a document's lines and rows with their one date each; None where something else breaks them."""
    document = reading.document
    for block in document.content:
        if block.kind == "row" and len(block.cells) == 2 and not block.header:
            yield document.quote(block.cells[0]), _date(reading, block.cells[1])
            continue
        label = _LABELLED.match(block.text) if block.kind in ("item", "paragraph") else None
        if label and len(block.text) <= _LINE_CHARS:
            yield label[1], _date(reading, block.span)
        else:
            yield "", None
        # "Signature: 21 March 2012. Entry into force: 1 February 2013."
        told = [] if label is None else list(_INLINE.finditer(block.text))
        for one in told if len(told) > 1 else ():
            place = Span(block.span.start + one.start("date"), block.span.start + one.end("date"))
            yield one["label"], _date(reading, place)


_LINE_CHARS = 140
_LABELLED = lazy_re(r"([^\W\d][^:\n]{2,70}):\s")
_INLINE = lazy_re(r"(?:\A|[.;,]\s)(?P<label>[^\W\d][^:.;,\n]{2,50}):\s(?P<date>[^:;\n]{6,24}?)(?=[.;,](?:\s|\Z)|\Z)")
"""Several labels with their dates in one line."""


def _signs(label: str, language: str) -> frozenset[str]:
    """The words of a label that say what its date is of."""
    said = " ".join(found[0] for _, words in DATED_COLUMNS[language] for found in words.finditer(label))
    return _keys(WORD.findall(said), language)


@lru_cache(maxsize=8)
def _general(language: str) -> frozenset[str]:
    """The words that do not tell of what a label is the date."""
    return _keys((*BESIDE[language], *GENERIC[language], *FUNCTION_WORDS[language]), language)


def _keys(words: Iterable[str], language: str) -> frozenset[str]:
    """What words are compared by: their stems, or they themselves where they have none."""
    return frozenset(stem(word, language) or word.casefold() for word in words)


def _stage(title: str, language: str) -> str:
    """What a heading says of the dates below it; "" for one that says nothing, or more than one thing."""
    found = [stage for stage, words in DATED_COLUMNS[language] if words.search(title)]
    if "in force" in found:
        return "in force"  # "in force since"
    if len(found) == 2 and found[1] == "starts":
        return ""  # "from … to …": both are in one column
    return found[0] if found else ""


def _odd_rows(
    reading: Reading, rows: Sequence[Block], earlier: int, later: int, header: Block, *, fewest: int = 0
) -> Iterator[Finding]:
    told: list[tuple[Block, Mention, Mention]] = []
    for row in rows:
        if row.header or len(row.cells) != len(header.cells):
            continue
        first, second = _date(reading, row.cells[earlier]), _date(reading, row.cells[later])
        if first and second:
            told.append((row, first, second))
    odd = [one for one in told if _ends_before(one[1], one[2])]
    if not odd or len(odd) > _ODD_ROWS * len(told) or len(told) < fewest or (fewest and len(odd) > 1):
        return
    for row, first, second in odd:
        titles = [reading.document.quote(header.cells[column]).strip() for column in (earlier, later)]
        yield flag_dates(
            reading,
            [first, second],
            f"{reading.document.quote(row.cells[0]).strip()}: “{titles[1]}” ({second.text}) lies before "
            f"“{titles[0]}” ({first.text}).",
            "order of dates in a row",
            spans=[Span(min(first.start, second.start), max(first.end, second.end))],
        )


def _date(reading: Reading, cell: Span) -> Mention | None:
    """The one date that a cell holds."""
    told = reading.mentions_in(cell) if cell else ()
    return told[0] if len(told) == 1 and days_of(told[0]) and told[0].end_value is None else None


def _ends_before(first: Mention, second: Mention) -> bool:
    start, end = days_of(first), days_of(second)
    return bool(start and end and end[1] < start[0])
