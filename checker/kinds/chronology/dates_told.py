"""The dates of a sentence, with the year that its words give those that have none: "on 1 May of the same year"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.claims.mention import Mention
from checker.document import Span
from checker.kinds.dates import days_of, year_of
from checker.language.lazy import lazy_re
from checker.language.locale import month_names
from checker.language.stems import WORD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.claims.reading import Reading

SAME_YEAR: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\s(?:of|in)\s(?:the same|that(?: same)?)\syear\b"),
    "fr": lazy_re(r"\sde\s(?:la même|cette(?: même)?)\sannée\b"),
    "nl": lazy_re(r"\svan\s(?:hetzelfde|dat(?:zelfde)?)\sjaar\b"),
    "de": lazy_re(r"\s(?:desselben|des\sgleichen|des\sselben|dieses)\sJahres\b"),
}
"""What gives a day or a month the year that was told last."""
_YEARLESS = "--"
_NEAR_CHARS = 120
_ANY_YEAR = 2021
_BREAK = lazy_re(r"[;:]\s|(?<![ap]\.m)\.\s|\([^)]*\Z")


def dates_told(reading: Reading, sentence: Span) -> Sequence[Mention]:
    """The dates of a sentence in the order of the text; days and months of "the same year" have the year told last.

    "It opens on 3 May and closes on 28 April 2023" tells two days of one year.
    """
    text, language = reading.document.text, reading.document.language
    mentions = reading.mentions_in(sentence)
    same_year = _tells_same_year(text, language)
    if not mentions and not same_year:
        return ()
    dates = [one for one in mentions if one.kind == "date"]
    if not same_year:
        return dates if len(dates) < 2 else _like_those_behind(text, dates)
    for found in SAME_YEAR[language].finditer(text, sentence.start, sentence.end):
        year = _year_before(reading, sentence, found.start())
        if year is None and len(dates) > 1:
            # "closes on 15 June, and by 1 July of the same year": of whatever year
            year = reading.document.date.year if reading.document.date else _ANY_YEAR
            dates = [_in_year(one, year, one.end, text) if one.end < found.start() else one for one in dates]
        if year is not None:
            dates = [_in_year(one, year, found.end(), text) if one.end == found.start() else one for one in dates]
            if month := _month(text, found.start(), language):
                number, start = month
                dates.append(
                    Mention(
                        kind="date",
                        span=Span(start, found.end()),
                        text=text[start : found.end()],
                        value=f"{year}-{number:02}",
                    )
                )
    dates.sort(key=lambda one: one.start)
    return _like_those_behind(text, dates)


@lru_cache(maxsize=16)
def _tells_same_year(text: str, language: str) -> bool:
    return SAME_YEAR[language].search(text) is not None


def _like_those_behind(text: str, dates: Sequence[Mention]) -> list[Mention]:
    return [*(_like_next(text, one, other) for one, other in pairwise(dates)), *dates[-1:]]


def _like_next(text: str, one: Mention, other: Mention) -> Mention:
    """A day without a year, with that of the day told right behind it."""
    if not str(one.value).startswith(_YEARLESS):
        return one
    between, year = text[one.end : other.start], year_of(str(other.value))
    whole = len(str(other.value)) == len("2018-03-01")
    if not whole or year is None or len(between) > _NEAR_CHARS or _BREAK.search(between):
        return one
    return _in_year(one, year, one.end, text)


def _in_year(one: Mention, year: int, end: int, text: str) -> Mention:
    """A date without a year in this one, and with the words up to `end` that say so."""
    value = str(one.value)
    if not value.startswith(_YEARLESS) or one.end_value is not None:
        return one
    return replace(one, value=f"{year}{value[1:]}", span=Span(one.start, end), text=text[one.start : end])


def _year_before(reading: Reading, sentence: Span, at: int) -> int | None:
    """The year of the date told last before `at`, in the sentence or in the one before it."""
    before = reading.sentence_at(sentence.start - 1) if sentence.start else None
    for place in (sentence, before):
        told = [one for one in reading.mentions_in(place) if days_of(one) and one.end <= at] if place else []
        if told:
            return year_of(str(told[-1].value))
    return None


def _month(text: str, at: int, language: str) -> tuple[int, int] | None:
    """The number of the month whose name ends at `at` without a day, and where it begins: "in May of the same year"."""
    words = list(WORD.finditer(text, max(0, at - 24), at))
    if not words or words[-1].end() != at or re.search(r"\d\.?\s?\Z", text[: words[-1].start()][-4:]):
        return None
    number = month_names(language).get(words[-1][0].casefold())
    return (number, words[-1].start()) if number else None
