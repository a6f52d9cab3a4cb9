"""Writes a right value in the form in which a text wrote the wrong one."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from decimal import Decimal

    from checker.claims.mention import Mention

_WORDS: dict[str, tuple[str, ...]] = {
    "en": tuple("one two three four five six seven eight nine ten eleven twelve".split()),
    "fr": tuple("un deux trois quatre cinq six sept huit neuf dix onze douze".split()),
    "nl": tuple("een twee drie vier vijf zes zeven acht negen tien elf twaalf".split()),
    "de": tuple("ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split()),
}
_YEAR = lazy_re(r"\b\d{4}\b")


def date_like(mention: Mention, date: str, language: str) -> str:
    """An ISO 8601 date as a reader of the text expects it, no more precise than the text's own: "2014" for "1914"."""
    from babel.dates import format_date  # it takes a moment to load, and few texts need it

    parts, said = date.split("-"), str(mention.value).split("-")
    year = _YEAR.search(mention.text)
    if len(said) == 1 or len(parts) == 1:
        return _YEAR.sub(parts[0], mention.text, count=1) if year and len(parts) < len(said) else parts[0]
    if said[1:] == parts[1 : len(said)] and year:
        return mention.text[: year.start()] + parts[0] + mention.text[year.end() :]
    if len(said) == 2 or len(parts) == 2:
        return format_date(datetime.date(int(parts[0]), int(parts[1]), 1), "MMMM y", locale=language)
    day = datetime.date(int(parts[0]), int(parts[1]), int(parts[2]))
    pattern = {"de": "d. MMMM y"}.get(language, "d MMMM y")
    return format_date(day, pattern, locale=language)


def number_like(mention: Mention, number: Decimal, language: str) -> str:
    """A number in words where the text has words and there is a short one, else in the language's digits."""
    from babel.numbers import format_decimal

    words = _WORDS.get(language, ())
    if mention.spelled and number == int(number) and 1 <= number <= len(words):
        word = words[int(number) - 1]
        return word.capitalize() if mention.text[:1].isupper() else word
    return format_decimal(number, locale={"en": "en_GB"}.get(language, language))
