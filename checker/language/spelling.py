"""Writes a number in words, as a suggestion has it: 17 is "seventeen", "dix-sept", "zeventien", "siebzehn"."""

from __future__ import annotations

from checker.language.numbers import NUMBERS

_HIGHEST = 999


def spell(number: int, language: str) -> str:
    """The number in words from 0 to 999, in figures beyond, where nobody writes words."""
    if not 0 <= number <= _HIGHEST:
        return str(number)
    return _SPELLERS[language if language in _SPELLERS else "en"](number)


def _by_value(language: str, first: dict[int, str]) -> dict[int, str]:
    """The first form that a table gives for each value."""
    words = dict(first)
    for word, value in NUMBERS[language].cardinals.items():
        words.setdefault(value, word)
    return words


_EN = _by_value("en", {})
_FR = _by_value("fr", {80: "quatre-vingts", 70: "soixante-dix", 90: "quatre-vingt-dix"})
_NL = _by_value("nl", {})
_DE = _by_value("de", {1: "eins"})


def _english(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    words = [f"{_EN[hundreds]} hundred"] if hundreds else []
    if rest or not hundreds:
        if rest in _EN:
            words.append(_EN[rest])
        else:
            words.append(f"{_EN[rest - rest % 10]}-{_EN[rest % 10]}")
    return " and ".join(words)


def _french(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    words = []
    if hundreds:
        words.append("cent" if hundreds == 1 else f"{_FR[hundreds]} cent" + ("s" if not rest else ""))
    if rest or not hundreds:
        words.append(_french_below_hundred(rest))
    return " ".join(words)


def _french_below_hundred(number: int) -> str:
    if number in _FR:
        return _FR[number]
    tens, unit = divmod(number, 10)
    if tens == 1:
        return f"dix-{_FR[unit]}"
    if tens in (7, 9):
        head = "soixante" if tens == 7 else "quatre-vingt"
        if number == 71:
            return "soixante et onze"
        return f"{head}-{_french_below_hundred(10 + unit)}"
    if tens == 8:
        return f"quatre-vingt-{_FR[unit]}"
    return f"{_FR[tens * 10]} et un" if unit == 1 else f"{_FR[tens * 10]}-{_FR[unit]}"


def _dutch(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    head = ("" if hundreds == 1 else _NL[hundreds]) + "honderd" if hundreds else ""
    if not rest and hundreds:
        return head
    word = _NL[rest]
    unit = _NL[rest % 10] if rest > 20 and rest % 10 else ""
    if unit.endswith("e"):
        word = unit + "ën" + word[len(unit) + 2 :]  # tweeëntwintig
    return head + word


def _german(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    head = ("ein" if hundreds == 1 else _DE[hundreds]) + "hundert" if hundreds else ""
    return head + (_DE[rest] if rest or not hundreds else "")


_SPELLERS = {"en": _english, "fr": _french, "nl": _dutch, "de": _german}
