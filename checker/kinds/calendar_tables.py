"""Counts of days and years against a table of them: "six days a week", and two are closed; "the last five years"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.calendar_counts import A_WEEK, days_named
from checker.kinds.kind import finding
from checker.kinds.tabulated import tables
from checker.language.calendar_runs import run_words
from checker.language.lazy import lazy_re
from checker.language.others import SHUT
from checker.language.rosters import LAST
from checker.language.spelling import spell
from checker.language.stems import content_stems

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.document import Block
    from checker.findings import Finding

_WEEK = 7
_FEWEST = 3
_FARTHEST = 2


def find_calendar_tables(reading: Reading) -> Iterator[Finding]:
    """The counts of a document that its timetable, or the columns of the table right below, deny."""
    told = [
        one
        for one in reading.mentions
        if one.kind == "duration" and one.bound == "exact" and isinstance(one.value, Decimal) and one.end_value is None
    ]
    found = list(tables(reading)) if told else []
    weeks = [(rows, days) for rows, _ in found if (days := _open_days(reading, rows))]
    if len(weeks) == 1:
        yield from _week(reading, told, *weeks[0])
    for rows, _ in found:
        yield from _columns(reading, told, rows)


def _open_days(reading: Reading, rows: Sequence[Block]) -> set[int]:
    """The days on which something is open by a table with a row for each day of the week, or for some together."""
    language, quote = reading.document.language, reading.document.quote
    told: set[int] = set()
    opened: set[int] = set()
    for row in rows:
        if row.header or not row.cells:
            continue
        days = days_named(quote(row.cells[0]).strip(), language)
        if not days or days & told:
            return set()
        told |= days
        cells = [quote(cell).strip() for cell in row.cells[1:]]
        if not all(SHUT.fullmatch(cell) or not cell for cell in cells):
            opened |= days
    return opened if len(told) == _WEEK else set()


def _week(reading: Reading, told: Sequence[Mention], rows: Sequence[Block], days: set[int]) -> Iterator[Finding]:
    document = reading.document
    for mention in told:
        near = document.section_at(mention.start).index == rows[0].section and mention.start < rows[0].span.start
        a_week = A_WEEK.match(document.text, mention.end) if mention.unit == "day" and near else None
        if a_week and _of_another(reading, mention, rows):
            continue
        if a_week and 0 < abs(int(mention.value) - len(days)) <= _FARTHEST:
            where = Span(rows[0].span.start, rows[-1].span.end)
            yield _found(
                reading, Span(mention.start, a_week.end()), mention, len(days), where, "days open by the table"
            )
            return


def _of_another(reading: Reading, mention: Mention, rows: Sequence[Block]) -> bool:
    """Whether a timetable says whose it is and a sentence does not name that, or the sentence goes on to other days."""
    language, quote = reading.document.language, reading.document.quote
    sentence = reading.sentence_at(mention.start)
    if sentence is None or run_words(language).item.search(reading.document.text, mention.end, sentence.end):
        return True
    heads = [quote(cell) for row in rows if row.header for cell in row.cells[1:]]
    whose = set(content_stems(_HOURS.sub(" ", " ".join(heads)), language))
    return bool(whose) and not whose & set(content_stems(quote(sentence), language))


_HOURS = lazy_re(
    r"(?<!\w)(?:opening|hours?|open|times?|from|to|until|closing|horaires?|heures?|ouverture|de|à|uren|openingsuren"
    r"|openingstijden|tijd|van|tot|zeit|zeiten|öffnungszeiten|uhr|von|bis|geöffnet)(?!\w)",
    re.IGNORECASE,
)


def _columns(reading: Reading, told: Sequence[Mention], rows: Sequence[Block]) -> Iterator[Finding]:
    """So many years right above a table with a column for each of another number of them."""
    document = reading.document
    head = next((row for row in rows if row.header and len(row.cells) > _FEWEST), None)
    block = document.blocks[rows[0].index - 1] if rows[0].index else None
    if head is None or block is None or block.kind not in ("paragraph", "caption"):
        return
    item = run_words(document.language).item
    columns = [document.quote(cell).strip() for cell in head.cells[1:]]
    heads = [item.fullmatch(column) for column in columns]
    sorts = {found.lastgroup for found in heads if found}
    unit = {"year": "year", "month": "month"}.get(sorts.pop() or "", "") if all(heads) and len(sorts) == 1 else ""
    if not unit or len(set(columns)) < len(columns):
        return
    for mention in told:
        inside = block.span.contains(mention.span) and mention.unit == unit and _are_last(reading, mention)
        if inside and abs(int(mention.value) - len(columns)) == 1:
            where = Span(head.cells[1].start, head.cells[-1].end)
            yield _found(reading, mention.span, mention, len(columns), where, f"{unit}s of a table")
            return


def _are_last(reading: Reading, mention: Mention) -> bool:
    """Whether so many years end with the present one: "the last five years", "les cinq dernières années"."""
    text, language = reading.document.text, reading.document.language
    last = LAST.get(language, LAST["en"])
    return (
        last.search(text[max(0, mention.start - 16) : mention.start]) is not None
        or last.search(mention.text.rpartition(" ")[0] + " ") is not None
    )


def _found(reading: Reading, quoted: Span, mention: Mention, number: int, where: Span, subject: str) -> Finding:
    return finding(
        reading,
        [quoted, where],
        kind="count",
        level="warning",
        message=f"The text says “{reading.document.quote(quoted)}”, but the table has {number}.",
        suggestion=spell(number, reading.document.language) if mention.spelled else str(number),
        subject=subject,
        values=(str(mention.value), str(number)),
    )
