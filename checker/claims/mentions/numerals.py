"""Reads a numeral in digits by a language's marks: "1 234 567,89", "1,234.5", "12.500", "1e10", "¾"."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from decimal import Context, Decimal

from checker.language.lazy import lazy_re
from checker.language.locale import decimal_mark

PRECISION = Context(prec=15)
"""Fractions are worked out to fifteen significant digits, as spreadsheets do."""

_SPACES = "\u00a0\u202f\u2009\u2007 '’"
_GROUPED_BY_SPACE = lazy_re(rf"[1-9]\d{{0,2}}([{_SPACES}])\d{{3}}(?:\1\d{{3}}){{0,8}}(?:[.,]\d+)?(?![\d]|\1\d|[.,]\d)")
_GROUPED_BY_MARK = lazy_re(r"\d{1,3}([.,])\d{3}(?:\1\d{3}){0,8}(?:(?!\1)[.,]\d+)?(?![.,]?\d)")
_INDIAN = lazy_re(r"\d{1,2}(?:,\d{2}){1,4},\d{3}(?:\.\d+)?(?![.,]?\d)")
_PLAIN = lazy_re(r"\d++(?:[.,]\d++(?![.,]\d))?")
_POWER = lazy_re(r"[eE]([+-]?(?:[0-2]?\d|30))(?!\w)|\^([+-]?\d{1,2})(?!\w)")
_SLASH = lazy_re(r"(?:(\d{1,6})[^\S\n\t]{1,2})?(\d{1,3})(?: ?/ ?|⁄)(\d{1,4})(?![.,]?[\d/])")
_VULGAR = lazy_re(r"[^\S\n\t]?([¼-¾⅐-⅞])")
_DENOMINATORS = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 64, 100, 1000})


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number in digits: its value, where it ends, and whether it was written as a plain run of digits."""

    value: Decimal
    end: int
    plain: bool = False
    fraction: bool = False


def read_numeral(text: str, start: int, language: str) -> Numeral:
    """The numeral whose first digit stands at `start`, as far as it reaches by the language's marks."""
    slash = _SLASH.match(text, start)
    if slash and 0 < int(slash[2]) < int(slash[3]) and int(slash[3]) in _DENOMINATORS:
        value = Decimal(int(slash[1] or 0)) + PRECISION.divide(Decimal(int(slash[2])), Decimal(int(slash[3])))
        return Numeral(PRECISION.plus(value), slash.end(), fraction=True)
    numeral = _digits(text, start, language)
    vulgar = _VULGAR.match(text, numeral.end)
    if vulgar and numeral.plain:
        return Numeral(numeral.value + vulgar_fraction(vulgar[1]), vulgar.end(), fraction=True)
    power = _POWER.match(text, numeral.end)
    if power:
        if power[1]:
            return Numeral(numeral.value.scaleb(int(power[1])), power.end())
        if numeral.value and abs(numeral.value) < 1000:
            # worked out in binary, as every calculator does
            return Numeral(PRECISION.create_decimal(repr(float(numeral.value) ** int(power[2]))), power.end())
    return numeral


def vulgar_fraction(mark: str) -> Decimal:
    """The value of "¾" or its like."""
    top, _, bottom = unicodedata.normalize("NFKC", mark).partition("⁄")
    return PRECISION.divide(Decimal(top), Decimal(bottom))


def _digits(text: str, start: int, language: str) -> Numeral:
    mark = decimal_mark(language)
    spaced = _GROUPED_BY_SPACE.match(text, start)
    if spaced and not (spaced[1] == " " and start > 1 and text[start - 1] == " " and text[start - 2].isdigit()):
        whole = spaced.group().replace(spaced[1], "")
        return Numeral(Decimal(whole.replace(",", ".")), spaced.end())
    grouped = _GROUPED_BY_MARK.match(text, start)
    if grouped:
        group = grouped[1]
        whole = grouped.group()
        rest = whole.replace(group, "")
        several = whole.count(group) > 1 or len(rest) != len(whole) - 1 or not rest.isdigit()
        if (several or group != mark) and whole[0] != "0":
            return Numeral(Decimal(rest.replace(",", ".")), grouped.end())
    indian = _INDIAN.match(text, start) if language == "en" else None
    if indian:
        return Numeral(Decimal(indian.group().replace(",", "")), indian.end())
    plain = _PLAIN.match(text, start)
    assert plain
    written = plain.group()
    whole, sign, part = _parted(written)
    if not sign:
        return Numeral(Decimal(written), plain.end(), plain=True)
    if sign == "," and start > 1 and text[start - 1] == "," and text[start - 2].isdigit():
        return Numeral(Decimal(whole), start + len(whole), plain=True)  # the "8,10" of "4,6,8,10" lists
    if language == "en" and sign == "," and (len(part) != 2 or not _price(text, start, plain.end(), part)):
        # "22,24,26" lists; "5,00" is a price in another country's way
        return Numeral(Decimal(whole), start + len(whole), plain=True)
    return Numeral(Decimal(f"{whole}.{part}"), plain.end())


def _parted(written: str) -> tuple[str, str, str]:
    for sign in ".,":
        if sign in written:
            return written.partition(sign)
    return written, "", ""


def _price(text: str, start: int, end: int, part: str) -> bool:
    if part == "00":
        return True
    return text[start - 1 : start] in ("€", "$", "£") or text[end : end + 2].strip()[:1] in ("€", "%")
