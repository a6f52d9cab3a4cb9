"""What Babel's locale data (Unicode CLDR) say of each language: marks in numbers, names of months, days, currencies."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from babel import Locale

_LOCALES = {"en": "en_GB", "fr": "fr", "nl": "nl", "de": "de"}


@cache
def locale(language: str) -> Locale:
    """Babel's locale of a language."""
    from babel import Locale  # its data take a moment to load

    return Locale.parse(_LOCALES[language])


@cache
def decimal_mark(language: str) -> str:
    """What parts whole and decimals: "." or ","."""
    mark: str = locale(language).number_symbols["latn"]["decimal"]
    return mark


@cache
def month_names(language: str) -> dict[str, int]:
    """Every name of a month in small letters, without a last full stop, in the language and in English."""
    return _numbers("months", language, _MONTHS_BESIDE_CLDR)


_MONTHS_BESIDE_CLDR = {
    "sept": 9, "sep": 9, "dec": 12, "fev": 2, "fevr": 2, "aout": 8, "decembre": 12, "fevrier": 2, "maerz": 3, "mrz": 3,
    "mär": 3, "jänner": 1, "feber": 2, "maart": 3, "oct": 10, "okt": 10, "juill": 7, "jul": 7, "jun": 6, "jan": 1,
    "feb": 2, "apr": 4, "avr": 4, "aug": 8, "nov": 11, "janv": 1,
}  # fmt: skip


@cache
def day_names(language: str) -> dict[str, int]:
    """Every name of a weekday in small letters, without a last full stop: Monday is 0."""
    return _numbers("days", language, {})


def _numbers(sort: str, language: str, known: Mapping[str, int]) -> dict[str, int]:
    """The numbers of months or days by their long and short names, beside those that are known."""
    names = dict(known)
    for code in dict.fromkeys((language, "en")):
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in getattr(locale(code), sort)[context][width].items():
                    names.setdefault(name.casefold().rstrip("."), number)
    return names


@cache
def calendar_names(language: str) -> frozenset[str]:
    """The names of the months and of the weekdays, as `month_names` and `day_names` have them."""
    return frozenset((*month_names(language), *day_names(language)))


@cache
def territory_words(language: str) -> frozenset[str]:
    """The countries and territories whose name is one word, in small letters, in the language and in English."""
    names = (name for code in (language, "en") for name in locale(code).territories.values())
    return frozenset(name.casefold() for name in names if name.isalpha() and not name.isupper() and len(name) > 3)


def day_name_like(written: str, weekday: int, language: str) -> str:
    """The name of a weekday (Monday is 0) as short as another one is written, in its language and its case."""
    name = written.casefold().rstrip(".")
    for code in dict.fromkeys((language, "en")):
        for width in ("wide", "abbreviated"):
            for context in ("format", "stand-alone"):
                names = {number: each.rstrip(".") for number, each in locale(code).days[context][width].items()}
                if name in (each.casefold() for each in names.values()):
                    return _in_case(names[weekday], written)
    return _in_case(locale(language).days["format"]["wide"][weekday], written)


def _in_case(name: str, written: str) -> str:
    if len(written) > 1 and written.isupper():
        return name.upper()
    return name[:1].upper() + name[1:] if written[:1].isupper() else name.lower()


@cache
def currency_names(language: str) -> dict[str, str]:
    """Every name of a currency in small letters, singular and plural, in the language and in English: its ISO code."""
    names: dict[str, str] = {}
    for code in dict.fromkeys((language, "en")):
        data = locale(code)
        for iso in sorted(data.currencies):
            forms = [data.currencies[iso], *data._data["currency_names_plural"].get(iso, {}).values()]  # noqa: SLF001
            for form in forms:
                name = form.casefold().partition(" (")[0]
                if iso in _CURRENT or name not in names:
                    names[name] = iso
    return names


_CURRENT = frozenset({"EUR", "USD", "GBP", "CHF", "JPY", "TRY", "RUB", "PLN", "RON", "BGN", "MXN", "UAH"})
