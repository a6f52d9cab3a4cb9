"""What a sentence right below a table says of its totals: "That is a rise of 15 per cent on 2019"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.figures import Figure, figures
from checker.kinds.kind import finding
from checker.kinds.tabulated import cell_of, is_total, tables
from checker.language.lazy import lazy_re
from checker.language.moved import FELL, POINTING, ROSE, THAN_BEFORE
from checker.language.reckoning import RECKONING
from checker.language.stems import content_stems
from checker.language.sums import SUMS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.document import Block
    from checker.findings import Finding

_YEAR = lazy_re(r"\b((?:19|20)\d\d)\b")
_NEARLY = Decimal("0.2")
_FAR = 4
"""A change that is off by more than this factor is that of something else."""


def find_table_changes(reading: Reading) -> Iterator[Finding]:
    """The changes told right below a table that are not those of its total row from year to year."""
    document = reading.document
    for rows, _ in tables(reading):
        after = rows[-1].index + 1
        below = document.blocks[after] if after < len(document.blocks) else None
        if below is None or below.kind != "paragraph" or below.furniture:
            continue
        sentence = reading.sentence_at(below.span.start)
        if sentence is None or not POINTING[document.language].match(document.text, sentence.start):
            continue
        here = figures(reading.mentions_in(sentence))
        said = set(content_stems(document.quote(sentence), document.language))
        rowed = {stem for row in rows[:-1] for stem in content_stems(document.quote(row.cells[0]), document.language)}
        if said & rowed:
            continue  # "that is a rise of 25 per cent for the fund C"
        if len(here) == 1 and here[0].exact and (totals := _totals(reading, rows)):
            yield from _held(reading, sentence, here[0], totals)


def _totals(reading: Reading, rows: Sequence[Block]) -> list[tuple[str, Figure]]:
    """The years of a table's columns with the totals in its last row; empty where it has none."""
    words = SUMS.get(reading.document.language, SUMS["en"])
    head, last = rows[0], rows[-1]
    if not head.header or len(head.cells) != len(last.cells) or len(last.cells) < 3:
        return []
    if not is_total(reading.document.quote(last.cells[0]).strip(), words):
        return []
    found: list[tuple[str, Figure]] = []
    for title, span in zip(head.cells[1:], last.cells[1:], strict=True):
        year, cell = _YEAR.search(reading.document.quote(title)), cell_of(reading, span)
        if year and cell and not cell.share:
            found.append((year[1], cell.figure))
    return found if len({year for year, _ in found}) == len(found) >= 2 else []


def _held(reading: Reading, sentence: Span, change: Figure, totals: Sequence[tuple[str, Figure]]) -> Iterator[Finding]:
    text, language = reading.document.text, reading.document.language
    lead, trail = text[sentence.start : change.span.start], text[change.span.end : sentence.end]
    told = ROSE[language].search(lead) or FELL[language].search(lead) or THAN_BEFORE[language].match(trail)
    told = told or re.match(r"(?:\s[^\W\d]+){1,2}" + THAN_BEFORE[language].pattern, trail, re.IGNORECASE)
    if not told or RECKONING[language].points.match(trail):
        return
    ordered = sorted(totals)
    named = [each for each in _YEAR.findall(trail) if each in dict(totals)]
    new_year, new = ordered[-1]
    old_year, old = next((each for each in ordered[:-1] if each[0] in named), ordered[-2])
    if not old.value or (len(ordered) > 2 and not named):
        return
    share = change.unit == ("percent", "%")
    right = abs(new.value - old.value)
    slack = change.step / 2
    if share:
        right = right / old.value * 100
        slack = max(slack, Decimal("0.5")) + change.value / 20
    elif change.unit[0] == "duration" or change.value < 1:
        return
    if abs(right - change.value) <= slack or not right / _FAR <= change.value <= right * _FAR:
        return
    suggestion = change.like(right, language)
    if share and abs(right - right.quantize(Decimal(1))) > _NEARLY:
        suggestion = f"{right:.1f}".replace(".", "." if language == "en" else ",")
    yield finding(
        reading,
        [sentence, Span(min(old.span.start, new.span.start), max(old.span.end, new.span.end))],
        kind="arithmetic",
        level="error",
        message=f"From {old.mention.text} in {old_year} to {new.mention.text} in {new_year} is {suggestion}"
        f"{' per cent' if share else ''}, not {change.mention.text}.",
        suggestion=suggestion,
        subject="change told of a table",
        values=(str(old.value), str(new.value), str(change.value)),
    )
