"""Feasts held against the day that they are kept for, on this page or another: "on 3 May it will be ninety years".

A feast kept on the very day, or in the very week, of what a page tells to have begun is that of this beginning: where
the years between are ten more or ten fewer than told, one of the three is a slip.
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import msgspec

from checker.claims.reading import Note
from checker.document import Span
from checker.kinds.chronology.anniversaries import anniversary_years
from checker.kinds.dates import MAX_SENTENCE_CHARS, day_of, year_of
from checker.kinds.kind import finding
from checker.language.dates.events import event_of, event_pattern
from checker.language.dates.existing import SINCE_IT
from checker.language.dates.time_order import ORDER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

_BEGINNINGS = frozenset({"founded", "launched", "opened", "in force", "born", "held"})
_NEAR_DAYS = 7
_LEAST_YEARS = 10
_SLIP = 10
"""A slip in the tens is likely; other numbers of years are those of another feast."""
_MOST = 40
"""What tells more feasts, or more beginnings, is a chronicle."""


class Told(msgspec.Struct, frozen=True, array_like=True):
    """A feast, or the day of a beginning, where a page tells it."""

    day: str
    """ISO 8601."""
    years: int
    """How many years the feast counts; 0 for a beginning."""
    start: int
    end: int
    length_start: int
    length_end: int


class Feasts(msgspec.Struct, frozen=True, array_like=True):
    """What a page tells of feasts and of beginnings."""

    feasts: list[Told]
    begun: list[Told]
    years: list[int]
    """All the years that it names, where it tells a feast or a beginning."""


def _find(reading: Reading) -> Feasts:
    """The feasts and the beginnings that a page tells to the day."""
    feasts: list[Told] = []
    begun: list[Told] = []
    for sentence in reading.sentences:
        if len(sentence) > MAX_SENTENCE_CHARS or not reading.document.running_text_at(sentence.start):
            continue
        dates = [one for one in reading.mentions_in(sentence) if one.kind == "date" and one.end_value is None]
        days = [one for one in dates if not one.role and day_of(str(one.value))]
        told = list(_years_told(reading, sentence)) if days else []
        if len(told) == len(days) == 1 and len(feasts) < _MOST:
            years, length = told[0]
            day = days[0]
            feasts.append(Told(str(day.value), years, day.start, day.end, length.start, length.end))
        elif days and not told and len(begun) < _MOST:
            begun += [
                Told(str(day.value), 0, day.start, day.end, day.start, day.end)
                for day in _begun(reading, sentence, days)
            ]
    named = {year for one in reading.mentions if one.kind == "date" and (year := year_of(str(one.value)))}
    return Feasts(feasts, begun, sorted(named) if feasts or begun else [])


FEASTS = Note(name="feasts", make=_find, kind=Feasts)


def _years_told(reading: Reading, sentence: Span) -> Iterator[tuple[int, Span]]:
    """How many years the feasts of a sentence count, each with its words."""
    text, language = reading.document.text, reading.document.language
    for match in ORDER[language].anniversary.finditer(text, sentence.start, sentence.end):
        if number := anniversary_years(match, language):
            yield number, Span(*match.span())
    for one in reading.mentions_in(sentence):
        since = SINCE_IT[language].match(text, one.end, sentence.end)
        if one.kind == "duration" and one.unit == "year" and one.bound == "exact" and since and one.end_value is None:
            yield int(float(str(one.value))), one.span


def _begun(reading: Reading, sentence: Span, days: Sequence[Mention]) -> list[Mention]:
    """The days on which something began: each right behind the word that says so, or the only one of its sentence."""
    text, language = reading.document.text, reading.document.language
    ends = [
        found.end()
        for found in event_pattern(language).finditer(text, sentence.start, sentence.end)
        if event_of(found[0].casefold(), language) in _BEGINNINGS
    ]
    if len(days) == 1:
        return list(days) if ends else []
    return [day for day in days if any(0 <= day.start - end <= _BEHIND_CHARS for end in ends)]


_BEHIND_CHARS = 16


def find_feasts(reading: Reading) -> Iterator[Finding]:
    """The feasts of a document that are ten years off the day that they are kept for."""
    said = reading.noted(FEASTS)
    for feast in said.feasts:
        for start in said.begun:
            if _off(feast, start, said.years, _NEAR_DAYS):
                yield _report(feast, reading, start, reading)


def find_feasts_between(readings: Sequence[Reading]) -> Iterator[Finding]:
    """The feasts of pages that are ten years off the very day that another page tells."""
    known = [(reading, reading.noted(FEASTS)) for reading in readings]
    begun: dict[tuple[str, str], list[tuple[Reading, Told]]] = {}
    for reading, said in known:
        for start in said.begun:
            begun.setdefault((reading.document.language, start.day[4:]), []).append((reading, start))
    for reading, said in known:
        for feast in said.feasts:
            for other, start in begun.get((reading.document.language, feast.day[4:]), [])[:_MOST]:
                years = {*said.years, *other.noted(FEASTS).years}
                if other is not reading and _off(feast, start, years, 0):
                    yield _report(feast, reading, start, other)
                    break


def _off(feast: Told, start: Told, years: Sequence[int] | set[int], near: int) -> bool:
    """Whether a feast is kept for a beginning, and counts ten years too many or too few."""
    held, began = datetime.date.fromisoformat(feast.day), datetime.date.fromisoformat(start.day)
    apart = held.year - began.year
    if apart < _LEAST_YEARS or abs(held.toordinal() - _same_day(began, held.year)) > near:
        return False
    off = abs(apart - feast.years)
    return off != 0 and off % _SLIP == 0 and held.year - feast.years not in years


def _same_day(day: datetime.date, year: int) -> int:
    return datetime.date(year, day.month, min(day.day, 28)).toordinal() + max(0, day.day - 28)


def _report(feast: Told, reading: Reading, start: Told, other: Reading) -> Finding:
    apart, begun = int(feast.day[:4]) - int(start.day[:4]), Span(start.start, start.end)
    return finding(
        reading,
        [Span(feast.length_start, feast.length_end), Span(feast.start, feast.end), (other, begun)],
        kind="chronology",
        level="error",
        message=f"From {start.day} to {feast.day} are {apart} years, not {feast.years}.",
        suggestion=str(apart),
        subject="anniversary",
        values=(start.day, str(feast.years), feast.day),
    )
