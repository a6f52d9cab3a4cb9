"""How long a day's hours last: "from 7 a.m. to 10 p.m. (seventeen hours a day)", "four hours, from 9 to 12 o'clock"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from checker.document import Span
from checker.kinds.figures import Figure, figure
from checker.kinds.kind import finding
from checker.language.dates.clock import EVERY_SO_LONG, FROM_UNTIL, IT_LASTS, LASTING_FROM, LASTING_SO
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

_DAY, _HALF = 1440, 720
_APART = 40
"""How many characters may part two spells of one day: "from 9 to 12 and from 2 to 5"."""


class Length(NamedTuple):
    """A length of time in hours and minutes."""

    span: Span
    minutes: Decimal
    told: Figure | None
    """The figure that it is, where it is one of hours."""


def find_clock_hours(reading: Reading) -> Iterator[Finding]:
    """The hours of a day that last longer or shorter than told beside them."""
    language = reading.document.language
    pattern = FROM_UNTIL.get(language, FROM_UNTIL["en"])
    for sentence in reading.sentences:
        lengths = list(_lengths(reading.mentions_in(sentence)))
        if not lengths:
            continue
        block = reading.document.block_at(sentence.start)
        if block is None or block.furniture or block.kind in ("code", "row"):
            continue
        text = reading.document.text
        spells = list(pattern.finditer(text, sentence.start, sentence.end))
        if spells:
            yield from _held(reading, spells, lengths)
            continue
        before = reading.sentence_at(sentence.start - 2) if sentence.start > block.span.start else None
        told = list(pattern.finditer(text, before.start, before.end)) if before and block.span.contains(before) else []
        lasts = IT_LASTS.get(language, IT_LASTS["en"])
        if len(told) == len(lengths) == 1 and lasts.match(text, sentence.start, lengths[0].span.start):
            yield from _lasting(reading, lengths[0], told)


def _lengths(mentions: Sequence[Mention]) -> Iterator[Length]:
    """The exact lengths of time in hours, an hour and its minutes taken together."""
    last: Mention | None = None
    for one in mentions:
        if one.kind != "duration" or one.unit not in ("hour", "minute") or one.bound != "exact" or one.end_value:
            last = None
        elif isinstance(one.value, Decimal):
            minutes = one.value * (60 if one.unit == "hour" else 1)
            if last and last.unit == "hour" and one.unit == "minute" and one.start - last.end <= 5:
                assert isinstance(last.value, Decimal)
                yield Length(Span(last.start, one.end), last.value * 60 + minutes, None)
            else:
                yield Length(one.span, minutes, figure(one) if one.unit == "hour" else None)
            last = one


def _held(reading: Reading, spells: Sequence[re.Match[str]], lengths: Sequence[Length]) -> Iterator[Finding]:
    text, language = reading.document.text, reading.document.language
    so, behind = LASTING_SO.get(language, LASTING_SO["en"])
    for length in sorted(lengths, key=lambda one: -(one.span.end - one.span.start)):
        if any(spell.start() <= length.span.start < spell.end() for spell in spells):
            continue
        if EVERY_SO_LONG.search(text[max(0, length.span.start - 16) : length.span.start]):
            continue
        if _UNTIL.match(text, length.span.end):
            continue  # "de 9 heures à midi" is a time of day
        after = [spell for spell in spells if spell.start() >= length.span.end]
        before = [spell for spell in spells if spell.end() <= length.span.start]
        if after and LASTING_FROM.fullmatch(text, length.span.end, after[0].start()):
            told = after
        elif before and so.fullmatch(text, before[-1].end(), length.span.start) and behind.match(text, length.span.end):
            told = before[::-1]
        else:
            continue
        if found := list(_lasting(reading, length, told)):
            yield from found
            return


def _lasting(reading: Reading, length: Length, told: Sequence[re.Match[str]]) -> Iterator[Finding]:
    """The finding that the first of some spells, and those beside it, do not last so long."""
    ways = _ways(told)
    if not ways or any(abs(way - length.minutes) <= 1 for way in ways):
        return
    shown = f"{ways[0] // 60}" + (f":{ways[0] % 60:02d}" if ways[0] % 60 else "")
    first, last = min(told[0].start(), length.span.start), max(told[0].end(), length.span.end)
    yield finding(
        reading,
        [Span(first, last)],
        kind="arithmetic",
        level="error",
        message=f"“{told[0][0].strip(' ,(')}” is {shown} hours, not {reading.document.quote(length.span)}.",
        suggestion=_in_words(ways[0], length, reading.document.language),
        subject="hours",
        values=(str(ways[0]), str(length.minutes)),
    )


_UNTIL = lazy_re(r"\s(?:(?:à|au|jusqu['’]à)\s(?:\d|midi\b|minuit\b)|et\s\d{1,2}\s?h)", re.IGNORECASE)


def _in_words(minutes: int, length: Length, language: str) -> str | None:
    """So many whole hours in the form of the length told; None where it is told in another form."""
    if minutes % 60 or length.minutes % 60 or length.told is None:
        return None  # "eight and a half hours" is told in another form
    return length.told.like(Decimal(minutes // 60), language)


def _ways(spells: Sequence[re.Match[str]]) -> list[int]:
    """How many minutes the first of some spells can last, and together with those beside it."""
    ways: list[int] = []
    summed, last = 0, spells[0]
    for spell in spells:
        near = max(spell.start() - last.end(), last.start() - spell.end()) <= _APART
        lasts = _minutes(spell)
        if lasts is None or not near:
            break
        summed += lasts
        ways += [summed]
        if spell is spells[0]:
            # "from 1 to 3 p.m.", "from 10 to 4"
            open_half = bool(spell["half1"]) != bool(spell["half2"]) or not (spell["half2"] or spell["m1"])
            ways += [lasts - _HALF, lasts + _HALF] if open_half else []
        last = spell
    return ways


def _minutes(spell: re.Match[str]) -> int | None:
    first, last = (int(spell[f"h{n}"]) * 60 + int(spell[f"m{n}"] or 0) for n in (1, 2))
    if max(first, last) > _DAY:
        return None
    first += _HALF if (spell["half1"] or "").casefold() == "p" and first < _HALF else 0
    last += _HALF if (spell["half2"] or "").casefold() == "p" and last < _HALF else 0
    return last - first if last > first else last - first + _DAY
