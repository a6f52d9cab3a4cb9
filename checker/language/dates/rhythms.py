"""How often something comes round, as each language says it: "four times a year", "tous les trois mois"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.document import Span
from checker.language.lazy import lazy_re
from checker.language.numbers import number_word

if TYPE_CHECKING:
    from collections.abc import Iterator

_A_YEAR = {
    "day": Decimal(365), "week": Decimal(52), "fortnight": Decimal(26), "month": Decimal(12), "quarter": Decimal(4),
    "half": Decimal(2), "year": Decimal(1),
}  # fmt: skip
"""How often a year has each period."""

_UNITS: dict[str, dict[str, str]] = {
    "en": {"day": "days?", "week": "weeks?", "fortnight": "fortnights?", "month": "months?", "quarter": "quarters?",
           "year": "years?"},
    "fr": {"day": "jours?", "week": "semaines?", "month": "mois", "quarter": "trimestres?", "half": "semestres?",
           "year": "ans?|années?"},
    "nl": {"day": "dag(?:en)?", "week": "we(?:ek|ken)", "month": "maand(?:en)?", "quarter": "kwarta(?:al|len)",
           "half": "halfjaar", "year": "jaar|jaren"},
    "de": {"day": "Tag(?:en?)?", "week": "Wochen?", "month": "Monat(?:en?)?", "quarter": "Quartale?n?|Vierteljahr",
           "half": "Halbjahr", "year": "Jahr(?:en?)?"},
}  # fmt: skip
_TIMES: dict[str, str] = {
    "en": r"(?:(?P<once>once)|(?P<twice>twice)|(?P<thrice>thrice)|(?P<times>\w{1,9}) times)",
    "fr": r"(?P<times>[^\W\d]{2,9}|\d{1,2}) fois",
    "nl": r"(?P<times>[^\W\d]{3,9}?|één|\d{1,2})[ -]?(?:maal|keer)",
    "de": r"(?P<times>[^\W\d]{3,9}?|\d{1,2})[ -]?mal",
}
"""So many times."""
_A: dict[str, str] = {
    "en": r" (?:a|per|each|every|in (?:a|each)) (?:calendar )?",
    "fr": r" (?:par|l['’]|chaque|au cours de l['’]) ?",
    "nl": r" (?:per|elke?|iedere?|in (?:de|het|een)) ?",
    "de": r" (?:im|pro|je|in der|in jede[mr]|jede[nrs]?) ",
}
"""What stands between that and a period."""
_EVERY: dict[str, str] = {
    "en": r"every (?:(?P<two>other|second) |(?P<n>\w{2,9}) )?|each ",
    "fr": r"tou(?:s|tes) les (?:(?P<n>\w{2,9}) )?|chaque ",
    "nl": r"(?:om de|elke|iedere) (?:(?P<n>[^\W\d]{3,9}|\d{1,2}) )?|(?P<two>om (?:de|het) andere )|(?:elk|ieder) ",
    "de": r"alle (?P<n>\w{2,9}) |jede[mnrs]? (?P<two>zweite[mns]? )?",
}
"""What comes round after so many periods."""
_ADVERBS: dict[str, dict[str, str]] = {
    "en": {"365": "daily", "52": "weekly", "26": "fortnightly|bi-?weekly", "12": "monthly", "4": "quarterly",
           "2": "half-yearly|six-monthly|twice-yearly", "1": "yearly|annually", "0.5": "biennially|two-yearly"},
    "fr": {"365": "quotidien(?:ne)?s?|quotidiennement", "52": "hebdomadaires?|hebdomadairement",
           "24": "bimensuel(?:le)?s?", "12": "mensuel(?:le)?s?|mensuellement", "6": "bimestriel(?:le)?s?",
           "4": "trimestriel(?:le)?s?|trimestriellement", "2": "semestriel(?:le)?s?", "1": "annuellement",
           "0.5": "biennale?s?|bisannuel(?:le)?s?"},
    "nl": {"365": "dagelijkse?", "52": "wekelijkse?", "26": "tweewekelijkse?|veertiendaagse?", "12": "maandelijkse?",
           "6": "tweemaandelijkse?", "4": "driemaandelijkse?", "2": "halfjaarlijkse?", "1": "jaarlijks",
           "0.5": "tweejaarlijkse?", "0.25": "vierjaarlijkse?"},
    "de": {"365": "täglich\\w*", "52": "wöchentlich\\w*", "26": "zweiwöchentlich\\w*|vierzehntäglich\\w*",
           "12": "monatlich\\w*", "6": "zweimonatlich\\w*", "4": "vierteljährlich\\w*", "2": "halbjährlich\\w*",
           "1": "jährlich\\w*", "0.5": "zweijährlich\\w*", "0.25": "vierjährlich\\w*"},
}  # fmt: skip
"""One word that says how often in a year."""
_OF_TWO = {
    "en": r"(?!x)x",
    "fr": r"une? (?P<unit2>jour|semaine|mois|année) sur deux",
    "nl": r"om de (?P<unit2>dag|week|maand)(?! \w*(?:dag|week|maand))",
    "de": r"(?!x)x",
}
"""Every other, said in another way."""
_NAMED = {
    "jour": "day", "semaine": "week", "mois": "month", "année": "year", "dag": "day", "week": "week", "maand": "month",
}  # fmt: skip
_ADVERB_AFTER = {"de": r"(?P<times2>[^\W\d]{3,9}?|\d{1,2})[ -]?mal (?=(?:jähr|monat|wöchent|täg)lich)"}
"""What an adverb behind it tells the period of: "zweimal jährlich"."""


def _pattern(language: str) -> re.Pattern[str]:
    units = "|".join(f"(?P<{name}>{words})" for name, words in _UNITS[language].items())
    adverbs = "|".join(f"(?P<a{value.replace('.', '_')}>{words})" for value, words in _ADVERBS[language].items())
    often = f"(?:{_ADVERB_AFTER[language]})?" if language in _ADVERB_AFTER else ""
    times = _TIMES[language]
    bare = times.replace("(?P<", "(?P<b_")
    return lazy_re(
        rf"(?<![\w-])(?:{_OF_TWO[language]}|(?:{times}{_A[language]}|{_EVERY[language]})(?:{units})"
        rf"|{often}(?:{adverbs})|{bare})(?![\w-]| (?:19|20)\d\d\b)",
        re.IGNORECASE,
    )


_RHYTHMS = {language: _pattern(language) for language in _UNITS}


def find_rhythms(text: str, language: str) -> Iterator[tuple[Span, str]]:
    """How often what a text tells of comes round, in order: where, and how many times a year, or "2 times" in all.

    Twenty times a year and more are rounded: who meets every fourteen days meets every two weeks.
    """
    for found in _RHYTHMS[language].finditer(text):
        if times := _bare(found, language):
            yield Span(*found.span()), f"{times} times"
            continue
        often = _often(found.groupdict(), language)
        if often:
            yield Span(*found.span()), f"{often.quantize(_PLACES if often < _ROUND_FROM else Decimal(1)).normalize():f}"


_PLACES = Decimal("0.01")
_ROUND_FROM = 20


def _bare(found: re.Match[str], language: str) -> int:
    """How many times, where no period is told; "once" says so only where a sentence or clause ends, and else "when"."""
    said = found.groupdict()
    fixed = next((value for name, value in (("b_once", 1), ("b_twice", 2), ("b_thrice", 3)) if said.get(name)), 0)
    times = fixed or _number(said.get("b_times") or "", language, 0)
    return times if times > 1 or _CLAUSE_END.match(found.string, found.end()) else 0


_CLAUSE_END = lazy_re(r"\s?(?:[.,;:)]|\Z)")


def _often(said: dict[str, str | None], language: str) -> Decimal | None:
    for name, words in said.items():
        if words and name[0] == "a" and name[1:2].isdigit():
            often = Decimal(name[1:].replace("_", "."))
            return often * times if (times := _number(said.get("times2") or "", language, 1)) else None
    if said.get("unit2"):
        named = _NAMED.get(str(said["unit2"]).casefold())  # "moıs" is found as "mois", and is none
        return _A_YEAR[named] / 2 if named else None
    unit = next((name for name in _A_YEAR if said.get(name)), None)
    if unit is None:
        return None
    if said.get("two"):
        return _A_YEAR[unit] / 2
    if said.get("n"):
        every = _number(str(said["n"]), language, 0)
        return _A_YEAR[unit] / every if every else None
    fixed = next((value for name, value in (("once", 1), ("twice", 2), ("thrice", 3)) if said.get(name)), 0)
    times = fixed or _number(said.get("times") or "", language, 1)
    return _A_YEAR[unit] * times if times else None


def _number(word: str, language: str, default: int) -> int:
    """The number that a word or figures tell; `default` for no word, 0 for one that tells none."""
    if not word:
        return default
    if word.isdecimal():
        return int(word)
    found = number_word(word.casefold(), language)
    return int(found.value) if found and found.role == "cardinal" else 0
