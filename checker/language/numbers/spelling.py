"""Writes a number in words, as a suggestion has it: 17 is "seventeen", "dix-sept", "zeventien", "siebzehn"."""

from __future__ import annotations

from decimal import Decimal

from checker.language.numbers import NUMBERS

_HIGHEST = 999


def spell(number: int, language: str) -> str:
    """The number in words from 0 to 999, in figures beyond, where nobody writes words."""
    if not 0 <= number <= _HIGHEST:
        return str(number)
    return _SPELLERS[language if language in _SPELLERS else "en"](number)


_SHARES: dict[str, dict[tuple[int, int], str]] = {
    "en": {(1, 2): "half", (1, 3): "a third", (2, 3): "two thirds", (1, 4): "a quarter", (3, 4): "three quarters",
           (1, 5): "a fifth", (1, 6): "a sixth", (1, 8): "an eighth", (1, 10): "a tenth"},
    "fr": {(1, 2): "la moitié", (1, 3): "un tiers", (2, 3): "deux tiers", (1, 4): "un quart", (3, 4): "trois quarts",
           (1, 5): "un cinquième", (1, 6): "un sixième", (1, 8): "un huitième", (1, 10): "un dixième"},
    "nl": {(1, 2): "de helft", (1, 3): "een derde", (2, 3): "twee derde", (1, 4): "een kwart", (3, 4): "driekwart",
           (1, 5): "een vijfde", (1, 6): "een zesde", (1, 8): "een achtste", (1, 10): "een tiende"},
    "de": {(1, 2): "die Hälfte", (1, 3): "ein Drittel", (2, 3): "zwei Drittel", (1, 4): "ein Viertel",
           (3, 4): "drei Viertel", (1, 5): "ein Fünftel", (1, 6): "ein Sechstel", (1, 8): "ein Achtel",
           (1, 10): "ein Zehntel"},
}  # fmt: skip


def spell_share(share: Decimal, language: str) -> str:
    """The common fraction that is nearest to a share: 0.26 is "a quarter"."""
    names = _SHARES.get(language, _SHARES["en"])
    return names[min(names, key=lambda parts: abs(Decimal(parts[0]) / parts[1] - share))]


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
