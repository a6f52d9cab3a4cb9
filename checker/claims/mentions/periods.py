"""Reads periods: decades, centuries, quarters and halves of a year, each a date with its first and last value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.claims.mentions.dates import FoundDate
from checker.language.dates import DATES
from checker.language.dates.holidays import BEFORE_YEAR, HOLIDAYS, LONGEST_NAME, holiday
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from decimal import Decimal

    from checker.claims.mentions.tokens import Tokens

_YEAR_AFTER = lazy_re(
    r"\.?[^\S\t]{1,2}(?:(?:of|de|van|des|du|d['’])\s?)?(?:(?:the|l['’]|het)\s?)?(?:(?:year|année|jaar|Jahres)\s)?"
    r"([12]\d{3})(?!\d|[.,]\d)"
)
_ROMAN_CENTURY = lazy_re(r"(x{0,2}(?:ix|iv|v?i{0,3}))(?:e|er|ème|ième)?")
_ROMAN = {"i": 1, "v": 5, "x": 10}
_QUARTER_SIGN = lazy_re(r"([1-4])[^\S\t]{0,2}(?:of\s)?([12]\d{3})(?!\d)")
_LAST_CENTURY = 22


def decade(tokens: Tokens, index: int, language: str) -> FoundDate | None:
    """The decade whose digits are the word at `index`: "1990s", "les années 90", "de jaren '90", "1990er Jahre"."""
    word, text = tokens.words[index], tokens.text
    if len(word) not in (2, 4) or word[-1] != "0" or not word.isascii():
        return None
    start, end = tokens.starts[index], tokens.ends[index]
    words = DATES[language]
    suffix = words.decade_end.match(text, end)
    if suffix is None or (language in ("fr", "nl") and not words.decades.search(text, max(0, start - 8), start)):
        return None
    if len(word) == 2:
        if language == "en" and text[start - 1 : start] not in ("'", "’", "‘", " "):
            return None
        if word == "00" or (language == "en" and text[start - 1 : start] == " " and not _the(tokens, index)):
            return None
        first = int("19" + word)
        start -= text[start - 1 : start] in ("'", "’", "‘")
    else:
        first = int(word)
        if not 1000 <= first <= 2100:
            return None
    end = suffix.end() if language in ("en", "de") else end
    if first % 100 == 0 and first < 2000 and language == "en":
        return FoundDate(str(first), start, end, str(first + 99), "century")  # the 1800s
    return FoundDate(str(first), start, end, str(first + 9), "decade")


def _the(tokens: Tokens, index: int) -> bool:
    return index > 0 and tokens.words[index - 1] in ("the", "early", "late", "mid")


def century(tokens: Tokens, value: Decimal, start: int, after: int, language: str) -> FoundDate | None:
    """The century that an ordinal before the word at `after` counts: "20th century", "21. Jahrhundert"."""
    if after >= len(tokens) or tokens.words[after] not in DATES[language].century or not 1 <= value <= _LAST_CENTURY:
        return None
    first = (int(value) - 1) * 100 + 1
    return FoundDate(f"{first:04}", start, tokens.ends[after], f"{first + 99:04}", "century")


def roman_century(tokens: Tokens, index: int, language: str) -> FoundDate | None:
    """The century in Roman numerals before the word "siècle" at `index` ("XXe siècle")."""
    if index == 0 or not tokens.spaced(index) or tokens.words[index] not in DATES[language].century:
        return None
    match = _ROMAN_CENTURY.fullmatch(tokens.words[index - 1])
    if match is None or not match[1] or not tokens.raw(index - 1)[0].isupper():
        return None
    digits = [_ROMAN[letter] for letter in match[1]]
    value = sum(-one if one < following else one for one, following in zip(digits, [*digits[1:], 0], strict=True))
    first = (value - 1) * 100 + 1
    return FoundDate(f"{first:04}", tokens.starts[index - 1], tokens.ends[index], f"{first + 99:04}", "century")


def part_of_year(tokens: Tokens, value: Decimal, start: int, after: int, language: str) -> FoundDate | None:
    """The quarter or half that an ordinal before the word at `after` counts, with its year: "first half of 2019"."""
    words = DATES[language]
    if after >= len(tokens):
        return None
    following = tokens.words[after]
    months = 3 if following in words.quarter else 6 if following in _HALF[language] else 0
    if not months or not 1 <= value <= 12 // months:
        return None
    match = _YEAR_AFTER.match(tokens.text, tokens.ends[after])
    if match is None:
        return None
    first = (int(value) - 1) * months + 1
    last = f"{match[1]}-{first + months - 1:02}"
    return FoundDate(f"{match[1]}-{first:02}", start, match.end(), last, "quarter" if months == 3 else "")


_HALF = {
    "en": frozenset({"half"}),
    "fr": frozenset({"semestre"}),
    "nl": frozenset({"helft", "semester"}),
    "de": frozenset({"halbjahr", "hälfte"}),
}


def quarter_sign(tokens: Tokens, index: int) -> FoundDate | None:
    """The quarter that "Q3 2019" or "T3 2019" names, the word at `index` being its letter."""
    if index + 1 >= len(tokens) or tokens.raw(index) not in ("Q", "T", "K") or tokens.gap(index + 1):
        return None
    match = _QUARTER_SIGN.match(tokens.text, tokens.starts[index + 1])
    if match is None:
        return None
    first = (int(match[1]) - 1) * 3 + 1
    return FoundDate(
        f"{match[2]}-{first:02}", tokens.starts[index], match.end(), f"{match[2]}-{first + 2:02}", "quarter"
    )  # fmt: skip


def feast(tokens: Tokens, index: int, language: str) -> FoundDate | None:
    """The feast day whose year is the word at `index` ("Easter 2018", "Heilige Drei Könige im Jahr 2020")."""
    word = tokens.words[index]
    if index == 0 or not "1800" <= word <= "2199":
        return None
    last = index
    while last > max(0, index - 4) and tokens.words[last - 1] in BEFORE_YEAR and tokens.spaced(last):
        last -= 1
    before = tokens.before(last, LONGEST_NAME)
    names = HOLIDAYS[language]
    for size in range(len(before), 0, -1):
        name = names.get(before[-size:])
        first = last - size
        if name:
            day = holiday(name, int(word))
            return FoundDate(day.isoformat(), tokens.starts[first], tokens.ends[index])
    return None
