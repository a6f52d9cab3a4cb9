"""Writes an ordinal in the form of another one: 5 for "vierten" is "fünften", 125 for "120th" is "125th"."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re
from checker.language.spelling import spell

_ENGLISH = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth",
}  # fmt: skip
_DUTCH = {1: "eerste", 2: "tweede", 3: "derde", 8: "achtste"}
_GERMAN = {1: "erste", 3: "dritte", 7: "siebte", 8: "achte"}
_TEENS = range(11, 14)


def ordinal_like(written: str, told: int, value: int, language: str) -> str:
    """The ordinal of `value` in figures or words, in the case and with the ending of `written`, which says `told`."""
    digits = re.match(r"\d+", written)
    if digits:
        return f"{value}{_suffix(written[digits.end() :], value, language)}"
    base = _word(told, language)
    ending = written[len(base) :] if written.casefold().startswith(base) else ""
    return _word(value, language) + ending


def _suffix(told: str, value: int, language: str) -> str:
    """What stands behind the figure of an ordinal; "th" becomes "st" behind 21."""
    if language == "en":
        return "th" if value % 100 in _TEENS else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    if language == "nl" and told in ("de", "ste"):
        return "ste" if value % 100 in (1, 8) or value % 100 >= 20 else "de"
    return "e" if language == "fr" and told in ("er", "re") else told


def _word(value: int, language: str) -> str:
    words = spell(value, language)
    if language == "fr":
        return "premier" if value == 1 else _french(words)
    if language == "nl":
        return _DUTCH.get(value) or words + ("ste" if value >= 20 else "de")
    if language == "de":
        return _GERMAN.get(value) or words + ("ste" if value >= 20 else "te")
    head, joint, last = words.rpartition("-") if "-" in words else words.rpartition(" ")
    return head + joint + (_ENGLISH.get(last) or (last[:-1] + "ieth" if last.endswith("y") else last + "th"))


def _french(words: str) -> str:
    if words.endswith(("cinq", "neuf")):
        return (words[:-1] + "vième") if words.endswith("neuf") else words + "uième"
    return words.removesuffix("s").removesuffix("e") + "ième"


_HEADS = {
    "en": (
        r"(?:the\s|a\s|in\sthe\s)?",
        "first(?:ly)? second(?:ly)? third(?:ly)? fourth(?:ly)? fifth(?:ly)? sixth(?:ly)?",
        "(?!x)x " * 6,
    ),
    "fr": (
        r"(?:le|la|en)\s",
        "premi(?:er|ère) (?:deuxième|seconde?) troisième quatrième cinquième sixième",
        "(?:premièrement|d['’]abord) deuxièmement troisièmement quatrièmement cinquièmement sixièmement",
    ),
    "nl": (
        r"(?:ten|de|het|(?:op|in)\sde)\s",
        "eerste tweede derde vierde vijfde zesde",
        "(?!x)x " * 6,
    ),
    "de": (
        r"(?:der|die|das|an)\s",
        "erster? zweiter? dritter? vierter? fünfter? sechster?",
        "erstens zweitens drittens viertens fünftens sechstens",
    ),
}
"""What stands before the number of a point, the number, and what needs nothing before it."""
_JOINED = r"(?:(?:and|but|then|et|puis|mais|en|maar|und|aber)\s)?"
ORDINAL_HEADS: dict[str, tuple[re.Pattern[str], ...]] = {
    language: tuple(
        lazy_re(rf"{_JOINED}(?:{lead}{number}|{alone})\b", re.IGNORECASE)
        for number, alone in zip(numbers.split(), bare.split(), strict=True)
    )
    for language, (lead, numbers, bare) in _HEADS.items()
}
"""What begins the first, the second, … of some points that are numbered in words."""
