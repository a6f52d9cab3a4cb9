"""Writes an ordinal in the form of another one: 5 for "vierten" is "fünften", 125 for "120th" is "125th"."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re
from checker.language.numbers.spelling import spell

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
    "en": ("first(?:ly)?|the first", "second(?:ly)?|(?:the|a) second", "third(?:ly)?|(?:the|a) third",
           "fourth(?:ly)?|(?:the|a) fourth", "fifth(?:ly)?|(?:the|a) fifth", "sixth(?:ly)?|(?:the|a) sixth"),
    "fr": ("premièrement|d['’]abord|(?:le|la|un|une) premi(?:er|ère)",
           "deuxièmement|(?:le|la|un|une) (?:deuxième|seconde?)", "troisièmement|(?:le|la|un|une) troisième",
           "quatrièmement|(?:le|la|un|une) quatrième", "cinquièmement|(?:le|la|un|une) cinquième",
           "sixièmement|(?:le|la|un|une) sixième"),
    "nl": ("ten eerste|(?:de|het|een) eerste", "ten tweede|(?:de|het|een) tweede", "ten derde|(?:de|het|een) derde",
           "ten vierde|(?:de|het|een) vierde", "ten vijfde|(?:de|het|een) vijfde", "ten zesde|(?:de|het|een) zesde"),
    "de": ("erstens|(?:der|die|das) erste|ein(?:e|en)? erste[rsn]?",
           "zweitens|(?:der|die|das) zweite|ein(?:e|en)? zweite[rsn]?",
           "drittens|(?:der|die|das) dritte|ein(?:e|en)? dritte[rsn]?",
           "viertens|(?:der|die|das) vierte|ein(?:e|en)? vierte[rsn]?",
           "fünftens|(?:der|die|das) fünfte|ein(?:e|en)? fünfte[rsn]?",
           "sechstens|(?:der|die|das) sechste|ein(?:e|en)? sechste[rsn]?"),
}  # fmt: skip
ORDINAL_HEADS: dict[str, tuple[re.Pattern[str], ...]] = {
    language: tuple(lazy_re(rf"(?:{place})\b(?!\s(?:of|des?|van)\b)", re.IGNORECASE) for place in places)
    for language, places in _HEADS.items()
}
"""What begins the first, the second, … of some points that are numbered in words."""

_NO_LAST = {
    "en": "of|two|three|few|time|day|week|month|year",
    "fr": "des?|jour|mois|fois|année",
    "nl": "van|twee|drie|keer|dag|week|maand|jaar|jaren",
    "de": "von|der|des|Mal|Tag|Woche|Monat|Jahr",
}
LAST_HEAD: dict[str, re.Pattern[str]] = {
    language: lazy_re(rf"(?:{last})\b(?!\s(?:{_NO_LAST[language]})\b)", re.IGNORECASE)
    for language, last in {
        "en": "(?:and )?the (?:last|final)(?: one)?",
        "fr": "(?:et )?(?:le|la) derni(?:er|ère)",
        "nl": "(?:en )?(?:het|de) laatste",
        "de": "(?:und )?(?:der|die|das) letzte",
    }.items()
}
"""What begins the last of them, where no number does."""

FIRST_OF_THEM: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"(?:(?:in|to|for|with) the first|the first of (?:these|them|those))\b", re.IGNORECASE),
    "fr": lazy_re(
        r"(?:(?:dans|pour|à|avec) (?:le premier|la première)|(?:le premier|la première) (?:de ces|d['’]entre))\b",
        re.IGNORECASE,
    ),
    "nl": lazy_re(r"(?:(?:in|bij|voor|met) (?:de|het) eerste|(?:de|het) eerste van (?:die|deze|hen))\b", re.IGNORECASE),
    "de": lazy_re(
        r"(?:(?:im|beim|mit dem|in der|bei der) ersten|(?:der|die|das) erste (?:davon|von ihnen))\b", re.IGNORECASE
    ),
}
"""What begins a sentence about the first of them: "in the first of these cases"."""
