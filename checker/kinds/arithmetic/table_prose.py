"""What the text beside a table says of its figures: how they changed from year to year, what some rows make together.

A sentence is held against a table of its section that it speaks of: it names a row, or what the table is headed with.
Whatever some pair of the table's figures does make is let pass, as the text may speak of that one.
"""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from checker.kinds.arithmetic.scenes import alike
from checker.kinds.figures import Figure, sum_of
from checker.kinds.kind import finding
from checker.kinds.tabulated import Cell, cell_of, is_total, label_of, tables, titles_of
from checker.language.lazy import lazy_re
from checker.language.stems import WORD, content_stems
from checker.language.sums import SUMS
from checker.language.sums.moved import AFTER, BACK, BY_THE_YEAR, FELL, POINTING, ROSE, THAN_BEFORE
from checker.language.sums.reckoning import RECKONING
from checker.language.sums.tabled import INSIDE, MAKE_UP

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.document import Block
    from checker.findings import Finding
    from checker.kinds.arithmetic.scenes import Scene

_YEAR = lazy_re(r"\b((?:19|20)\d\d)\b")
_NEAR_BLOCKS = 4
"""How many blocks may part a sentence from a table of another section."""
_MOST_BLOCKS = 12
_MOST_ROWS = 40
_NEAREST = Decimal("0.5")
_NEARLY = Decimal("0.2")
_BY = lazy_re(r"\b(?:by|de|met|um)\s$", re.IGNORECASE)
_OR = lazy_re(r"(?:,?\s?\(|,?\s(?:or|ou|of|oder|soit|that is|dus|also)\s)(?:by\s|de\s|met\s|um\s)?", re.IGNORECASE)


class Table(NamedTuple):
    """The figures of a table with their labels."""

    first: int
    last: int
    section: int
    topic: frozenset[str]
    """The stems of what stands above it, and of its heads."""
    labels: tuple[str, ...]
    titles: tuple[str, ...]
    cells: tuple[tuple[Cell | None, ...], ...]
    total: int | None
    """The row that adds up the others."""


class Series(NamedTuple):
    """The values of one thing by their years."""

    stems: frozenset[str]
    total: bool
    values: dict[str, Figure]


def find_table_prose(reading: Reading, scenes: Sequence[Scene]) -> Iterator[Finding]:
    """The sentences of a document whose changes and shares are not those of the table that they speak of."""
    read = [table for rows, _ in tables(reading) if (table := _read(reading, rows))]
    if not read:
        return
    for scene in scenes:
        block = reading.document.block_at(scene.sentence.start)
        if block is None or block.kind not in ("paragraph", "item", "caption"):
            continue
        said = frozenset(content_stems(scene.text[scene.sentence.start : scene.sentence.end], scene.language))
        for table in read:
            away = min(abs(block.index - table.first), abs(block.index - table.last))
            if away > (_MOST_BLOCKS if block.section == table.section else _NEAR_BLOCKS):
                continue
            found = _changed(scene, table, said, away) or _made_up(scene, table, said)
            if found:
                yield found
                break


def _read(reading: Reading, rows: Sequence[Block]) -> Table | None:
    document = reading.document
    titles = tuple(titles_of(reading, rows))
    body = [row for row in rows if not row.header and len(row.cells) >= 2][:_MOST_ROWS]
    if len(body) < 2 or any(len(row.cells) != len(titles) for row in body) or len(titles) > _MOST_BLOCKS:
        return None
    words = SUMS.get(document.language, SUMS["en"])
    labels = tuple(label_of(reading, row) for row in body)
    above = " ".join(block.text[-200:] for block in document.blocks[max(0, rows[0].index - 1) : rows[0].index])
    section = document.sections[rows[0].section]
    topic = content_stems(f"{above} {section.heading} {' '.join(titles)}", document.language)
    total = next((n for n in reversed(range(len(labels))) if is_total(labels[n], words)), None)
    cells = tuple(tuple(cell_of(reading, span) for span in row.cells[1:]) for row in body)
    return Table(rows[0].index, rows[-1].index, rows[0].section, frozenset(topic), labels, titles, cells, total)


# --- changes ----------------------------------------------------------------------------------------------------


def _series(table: Table, language: str) -> list[Series]:
    """The rows of a table by the years that head its columns, or its columns by the years of its rows."""
    across = {_only_year(title): n for n, title in enumerate(table.titles[1:])}
    across.pop("", None)
    down = {_only_year(label): n for n, label in enumerate(table.labels)}
    down.pop("", None)
    found: list[Series] = []
    if len(across) >= 2:
        for n, row in enumerate(table.cells):
            values = {year: row[column] for year, column in across.items()}
            found += _one_series(table.labels[n], n == table.total, values, language)
    elif len(down) >= 2 and len(down) >= len(table.labels) - 1:
        for column, title in enumerate(table.titles[1:]):
            values = {year: table.cells[n][column] for year, n in down.items()}
            found += _one_series(title, len(table.titles) == 2, values, language)
    return found


def _one_series(label: str, total: bool, values: dict[str, Cell | None], language: str) -> list[Series]:
    told = {year: cell.figure for year, cell in values.items() if cell and not cell.share}
    return [Series(frozenset(content_stems(label, language)), total, told)] if len(told) == len(values) else []


def _only_year(text: str) -> str:
    found = _YEAR.findall(text)
    return found[0] if len(found) == 1 and len(text) <= 24 else ""


def _changed(scene: Scene, table: Table, said: frozenset[str], away: int) -> Finding | None:
    """A change told of a row, or of the total, that is not the one between its years."""
    changes = [n for n in range(len(scene.here)) if _is_change(scene, n)]
    if not changes or not (series := _series(table, scene.language)):
        return None
    known = {cell.figure.value for row in table.cells for cell in row if cell}
    known |= {cell.figure.printed for row in table.cells for cell in row if cell}
    others = [one for n, one in enumerate(scene.here) if n not in changes and one.unit[0] != "duration"]
    if any(one.value not in known and one.printed not in known for one in others) or len(changes) > 3:
        return None
    for n in changes:
        change = scene.here[n]
        lead = frozenset(content_stems(scene.lead(change), scene.language))
        own = [one for one in series if not one.total and one.stems and one.stems <= lead]
        one = own[0] if len(own) == 1 else _spoken_of(scene, table, series, said, away)
        years = _years(scene, one, change) if one else None
        if one and years and (found := _judged(scene, change, one, years, series)):
            return found
    return None


def _is_change(scene: Scene, n: int) -> bool:
    """Whether a figure tells by how much something rose or fell, and no change of another sort."""
    change, language = scene.here[n], scene.language
    if not change.exact or change.unit[0] == "duration" or 0 < change.value < 1:
        return False
    lead, trail = scene.lead(change), scene.trail(change, 40)
    if AFTER[language].search(lead) or BY_THE_YEAR.search(lead + trail):
        return False
    if RECKONING[language].points.match(scene.text, change.span.end) or change.unit[1] == "percentage point":
        return False
    if n and _OR.fullmatch(scene.text[scene.here[n - 1].span.end : change.span.start]):
        return change.unit[0] == "percent" and _is_change(scene, n - 1)
    if n and _BY.search(lead) and alike(scene.here[n - 1], change) and _is_change(scene, n - 1):
        return True  # "rose by 36 million, on rail by 16 million"
    moved = [*ROSE[language].finditer(lead), *FELL[language].finditer(lead)]
    if any(len(WORD.findall(lead[cue.end() :])) <= 5 for cue in moved):
        return True
    than = re.match(r"(?:\s[^\W\d]+){0,3}?" + THAN_BEFORE[language].pattern, trail, re.IGNORECASE)
    return than is not None


def _spoken_of(scene: Scene, table: Table, series: Sequence[Series], said: frozenset[str], away: int) -> Series | None:
    """What of a table a sentence speaks of: the one row that it names, or else the total of what the table is of."""
    named = [one for one in series if not one.total and one.stems and one.stems <= said]
    if len(named) == 1:
        return named[0]
    touched = {stem for one in series for stem in one.stems if not one.total} & said - table.topic
    totals = [one for one in series if one.total]
    pointing = away <= 1 and POINTING[scene.language].match(scene.text, scene.sentence.start)
    if named or touched or len(totals) != 1 or not (pointing or table.topic & said or totals[0].stems & said):
        return None
    return totals[0]


def _years(scene: Scene, one: Series, change: Figure) -> tuple[str, str] | None:
    """The two years of a series that a change is told of."""
    sentence = scene.text[scene.sentence.start : scene.sentence.end]
    ordered = sorted(one.values)
    named = sorted({year for year in _YEAR.findall(sentence) if year in one.values})
    if any(year not in one.values for year in _YEAR.findall(sentence)) or len(ordered) < 2:
        return None
    if len(named) == 2:
        return named[0], named[1]
    if len(named) == 1:
        behind = scene.text[change.span.end : scene.sentence.end]
        back = BACK[scene.language].search(behind)
        at = behind.find(named[0])
        if back and at >= back.start() and ordered[-1] != named[0]:
            return named[0], ordered[-1]
        before = [year for year in ordered if year < named[0]]
        return (before[-1], named[0]) if before else None
    return (ordered[0], ordered[1]) if len(ordered) == 2 else None


def _judged(
    scene: Scene, change: Figure, one: Series, years: tuple[str, str], series: Sequence[Series]
) -> Finding | None:
    old, new = (one.values[year] for year in years)
    share = change.unit == ("percent", "%")
    told = change.value if share else change.printed if change.scale > 1 else change.value
    right = _change_of(old, new, share=share)
    slack = change.step / 2 / (change.scale if not share else 1) + (max(old.step, new.step) if old.decimals else 0)
    slack = max(slack, Decimal("0.5")) + told / 20 if share else slack
    if right is None or not right or abs(right - told) <= slack or min(right, told) < _NEAREST * max(right, told):
        return None
    ways = (
        _change_of(one.values[a], one.values[b], share=share)
        for one in series
        for a, b in combinations(sorted(one.values), 2)
    )
    if any(way is not None and abs(way - told) <= change.step / 2 / change.scale for way in ways):
        return None
    suggestion = change.like(right * (1 if share else change.scale), scene.language)
    if share and abs(right - right.quantize(Decimal(1))) > _NEARLY:
        suggestion = f"{right:.1f}".replace(".", "." if scene.language == "en" else ",")
    return finding(
        scene.reading,
        [change.span, old.span, new.span],
        kind="arithmetic",
        level="error",
        message=f"From {old.mention.text} in {years[0]} to {new.mention.text} in {years[1]} is {suggestion}"
        f"{' per cent' if share else ''}, not {change.mention.text}.",
        suggestion=suggestion,
        subject="change told of a table",
        values=(str(old.value), str(new.value), str(change.value)),
    )


def _change_of(old: Figure, new: Figure, *, share: bool) -> Decimal | None:
    if share:
        return abs(new.value - old.value) / old.value * 100 if old.value else None
    return abs(new.value - old.value)


# --- some of the rows together ----------------------------------------------------------------------------------


def _made_up(scene: Scene, table: Table, said: frozenset[str]) -> Finding | None:
    """What the rows that a sentence names make together, or have of the whole."""
    told = [one for one in scene.here if one.single]
    cue = MAKE_UP.get(scene.language, MAKE_UP["en"])
    if not told or not cue.search(scene.text, scene.sentence.start, scene.sentence.end):
        return None
    named = _named(scene, table, said)
    counts = [one for one in told if one.value == len(named) and one.mention.spelled]
    results = [one for one in told if one not in counts]
    if not named or len(results) != 1:
        return None
    result = results[0]
    share = result.unit == ("percent", "%") or (result.unit == ("number", None) and 0 < result.value < 1)
    columns = [n for n in range(len(table.titles) - 1) if all(table.cells[row][n] for row in range(len(table.labels)))]
    years = _YEAR.findall(scene.text[scene.sentence.start : scene.sentence.end])
    picked = [n for n in columns if years and years[0] in table.titles[n + 1]] or columns
    ways = [way for n in columns if (way := _made(table, named, n, share=share)) is not None]
    if not ways or not picked or (len(named) == 1 and not (share and _is_whole_of(scene, table, named[0], result))):
        return None
    right = _made(table, named, picked[-1], share=share)
    value = result.value * 100 if share and result.unit[0] != "percent" else result.value
    value = result.printed if not share and result.scale > 1 else value
    slack = _slack(result, value, share=share)
    if right is None or any(abs(way - value) <= slack for way in ways) or not right:
        return None
    if min(right, value) < (_NEAREST if share else Decimal("0.8")) * max(right, value):
        return None
    fraction = share and result.unit[0] != "percent"
    suggestion = result.like(right * result.scale if not share else right, scene.language) if not fraction else None
    where = [cell.figure.span for row in named if (cell := table.cells[row][picked[-1]])]
    return finding(
        scene.reading,
        [result.span, *where[:6]],
        kind="arithmetic",
        level="error",
        message=f"The table has {f'{right:.1f}'.rstrip('0').rstrip('.')}{' per cent' if share else ''} for "
        f"{', '.join(table.labels[row] for row in named)}, not {result.mention.text}.",
        suggestion=suggestion,
        subject="rows of a table",
        values=(str(right), str(result.value)),
    )


def _named(scene: Scene, table: Table, said: frozenset[str]) -> list[int]:
    """The rows whose labels a sentence names, or that all have one word of it where it counts them."""
    rows = [n for n in range(len(table.labels)) if n != table.total]
    stems = {n: frozenset(content_stems(table.labels[n], scene.language)) for n in rows}
    text = scene.text[scene.sentence.start : scene.sentence.end].lower()
    whole = [n for n in rows if stems[n] and stems[n] <= said and _label_words(table.labels[n]) in text]
    if whole:
        return whole
    counts = {int(one.value) for one in scene.here if one.mention.spelled and one.value == int(one.value)}
    for word in sorted(said):
        of_word = [n for n in rows if word in stems[n]]
        if len(of_word) in counts and 2 <= len(of_word) < len(rows):
            return of_word
    return []


def _is_whole_of(scene: Scene, table: Table, row: int, share: Figure) -> bool:
    """Whether a share is what a row has of all, and not one of what is inside it: "half of its visitors walk"."""
    said = scene.text[scene.sentence.start : scene.sentence.end].lower()
    at = scene.sentence.start + max(0, said.find(_label_words(table.labels[row])))
    inside = INSIDE.get(scene.language, INSIDE["en"]).search(scene.text[max(scene.sentence.start, at - 16) : at])
    behind = re.split(r"[.,;)]", scene.text[share.span.end : scene.sentence.end])[0]
    return not inside and at < share.span.start and len(WORD.findall(behind)) <= _MOST_WORDS


_MOST_WORDS = 4


def _label_words(label: str) -> str:
    return re.sub(r"\s*\(.*?\)|\d\)?$", "", label).strip("*_ ").lower()


def _made(table: Table, rows: Sequence[int], column: int, *, share: bool) -> Decimal | None:
    cells = [table.cells[row][column] for row in rows]
    parts = [cell.figure for cell in cells if cell]
    if len(parts) != len(rows):
        return None
    summed = sum_of(parts)
    all_cells = [(n, table.cells[n][column]) for n in range(len(table.labels))]
    every = [cell.figure.value for n, cell in all_cells if cell and n != table.total]
    title = table.titles[column + 1].casefold()
    of_hundred = any(cell.share for _, cell in all_cells if cell) or "%" in title or _PER_CENT.search(title)
    if of_hundred:
        return summed if share else None
    if not share:
        return summed
    total = table.cells[table.total][column] if table.total is not None else None
    whole = total.figure.value if total else sum(every, Decimal(0))
    return summed / whole * 100 if whole else None


_PER_CENT = lazy_re(r"\b(?:per cent|percent|pour cent|procent|Prozent|Anteil|share|part|aandeel)\b", re.IGNORECASE)


def _slack(result: Figure, value: Decimal, *, share: bool) -> Decimal:
    if not share:
        return result.step / 2 / result.scale if result.scale > 1 or result.decimals else Decimal(0)
    if result.unit[0] != "percent" or result.mention.bound == "about":
        return max(Decimal(3), value / 8)
    return max(result.step, Decimal(1)) + value / 50
