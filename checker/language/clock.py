"""Times of day as the four languages write them: "2 p.m.", "14h30", "14 uur", "14 Uhr", "noon"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.document import Span
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Iterator

_HOUR = r"(?<![\d.,:/])(?P<hour>[01]?\d|2[0-4])"
_TO = r"(?:\s?[-–]\s?|\s(?:to|till|until|and|à|et|tot|en|bis|und)\s)"
_CLOCK: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        rf"{_HOUR}(?:[:.](?P<minute>[0-5]\d))?(?:\s?(?P<half>[ap])\.?m\b\.?|(?<=:\d\d)(?!\s?[\d%€£$:])(?![.,]\d)"
        rf"|(?=(?:[:.][0-5]\d)?{_TO}\d{{1,2}}(?:[:.][0-5]\d)?\s?(?P<later>[ap])\.?m\b))",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        rf"(?:(?<=à )|(?<=de )|(?<=dès )|(?<=avant )|(?<=après )|(?<=vers )|(?<= et )|(?<=entre )|(?<=[–-] ))"
        rf"{_HOUR}"
        rf"\s?(?:h\b\s?|heures?\b(?:\s|)|(?=h\d))h?(?P<minute>[0-5]\d)?(?![\d])"
        rf"|(?:(?<=de )|(?<=entre ))(?P<first>\d{{1,2}})(?={_TO}\d{{1,2}}\s?h)",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        rf"(?:(?<=om )|(?<=tot )|(?<=vanaf )|(?<=v[oó]{{2}}r )|(?<=na )|(?<=van )|(?<=tussen )|(?<= en )|(?<=[–-] )"
        r"|(?=\d{1,2}u\d\d\b))"
        rf"{_HOUR}(?:(?:[:.u](?P<minute>[0-5]\d))?"
        rf"(?:\s?(?:uur|u)\b|(?={_TO}\d{{1,2}}(?:[:.][0-5]\d)?\s?(?:uur|u)\b))|u(?P<minutes>[0-5]\d)\b)",
        re.IGNORECASE,
    ),
    "de": lazy_re(
        rf"{_HOUR}(?:[:.](?P<minute>[0-5]\d))?(?:\s?Uhr\b(?:\s(?P<minutes>[0-5]\d)\b)?"
        rf"|(?=(?:[:.][0-5]\d)?{_TO}\d{{1,2}}(?:[:.][0-5]\d)?\s?Uhr\b))",
        re.IGNORECASE,
    ),
}
_NOON: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\bnoon\b|\b(?P<night>midnight)\b", re.IGNORECASE),
    "fr": lazy_re(r"(?<!après-)\bmidi\b|\b(?P<night>minuit)\b", re.IGNORECASE),
    "nl": lazy_re(r"\b(?P<night>middernacht)\b", re.IGNORECASE),
    "de": lazy_re(r"\b(?P<night>Mitternacht)\b", re.IGNORECASE),
}


OF_AN_HOUR = {
    "en": lazy_re(r"\s?(?:of )?an hour\b"),
    "fr": lazy_re(r"\s?(?:d['’]|-)?heures?\b"),
    "nl": lazy_re(r"\s?(?:van een )?uur\b"),
    "de": lazy_re(r"\s?(?:einer )?[Ss]tunden?\b"),
}
"""What follows a fraction that is one of an hour: "un quart d'heure"."""


def find_clock_times(text: str, language: str) -> Iterator[tuple[Span, str]]:
    """The times of day in a text, in order, each as "HH:MM" on a clock of 24 hours; midnight is "00:00"."""
    found = [(Span(*each.span()), _told(each)) for each in _CLOCK[language].finditer(text)]
    found += [(Span(*each.span()), "00:00" if each["night"] else "12:00") for each in _NOON[language].finditer(text)]
    yield from sorted(found)


def _told(found: re.Match[str]) -> str:
    said = found.groupdict()
    hour = int(said["hour"] or said.get("first") or 0)
    half = (said.get("half") or said.get("later") or "").casefold()
    if half:
        after = half == "p"
        if not said.get("half") and after and _earlier_half(found, hour):
            after = False
        hour = hour % 12 + (12 if after else 0)
    minute = said.get("minute") or said.get("minutes") or "00"
    return f"{hour % 24:02}:{minute}"


def _earlier_half(found: re.Match[str], hour: int) -> bool:
    """Whether the first of "9 to 5 p.m." is of the morning: it would come after the second otherwise."""
    last = re.search(r"(\d{1,2})(?:[:.]\d\d)?\s?[ap]\.?m", found.string[found.end() :], re.IGNORECASE)
    return last is not None and hour % 12 >= int(last[1]) % 12
