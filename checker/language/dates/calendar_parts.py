"""How each language counts the weekdays of a month, and joins a stretch of time to the date that it stands for."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re

PLACES: dict[str, dict[str, int]] = {
    "en": {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1},
    "fr": {"premier": 1, "deuxième": 2, "second": 2, "troisième": 3, "quatrième": 4, "dernier": -1},
    "nl": {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "laatste": -1},
    "de": {"ersten": 1, "erste": 1, "zweiten": 2, "zweite": 2, "dritten": 3, "dritte": 3, "vierten": 4, "letzten": -1},
}
"""The words that count the weekdays of a month; the last one is -1."""

_AND = {"en": "and", "fr": "et", "nl": "en", "de": "und"}
_OF_MONTH = {
    "en": r"(?:of|in)\s(?:(?:the|each|every)\smonth|(?P<month>[A-Z][a-z]+))",
    "fr": r"(?:(?:du|de\schaque)\smois|d(?:e\s|['’])(?P<month>[^\W\d]+))",
    "nl": r"(?:van|in)\s(?:(?:de|elke|iedere)\smaand|(?P<month>[a-z]+))",
    "de": r"(?:des\sMonats|(?:im|jeden)\sMonat|im\s(?P<month>[A-ZÄ][a-zä]+))",
}


def _counted(places: str, joined: str, of_month: str) -> re.Pattern[str]:
    also = rf"(?:\s{joined}\s(?:(?:the|le|de|am)\s)?(?P<also>{places}))?"
    return lazy_re(rf"(?<!\w)(?P<place>{places}){also}\s(?P<day>[^\W\d]{{4,12}})\s{of_month}(?!\w)")


COUNTED_DAY: dict[str, re.Pattern[str]] = {
    language: _counted("|".join(places), _AND[language], _OF_MONTH[language]) for language, places in PLACES.items()
}
"""A weekday counted in its month: "the first and third Monday of the month"."""

ITS_DATE: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:next|that is|i\.e\.|namely|this time)\b|\(", re.IGNORECASE),
    "fr": lazy_re(r"\b(?:prochaine?|soit|c['’]est-à-dire|à savoir)\b|\(", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:volgende|eerstvolgende|dus|dat is|namelijk)\b|\(", re.IGNORECASE),
    "de": lazy_re(r"\b(?:nächste[ns]?|also|das ist|nämlich)\b|\(", re.IGNORECASE),
}
"""What joins such a day to the date on which it falls."""

INSIDE: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"(?:,\s|\s\()(?:that is |i\.e\. |more (?:exactly|precisely) |namely )?(?:(?:in|from|on) "
        r")?(?:the year )?"
    ),
    "fr": lazy_re(r"(?:,\s|\s\()(?:soit |plus (?:exactement|précisément) |c['’]est-à-dire )?(?:(?:en|de|du|le) )?"),
    "nl": lazy_re(
        r"(?:,\s|\s\()(?:dus |meer bepaald |om precies te zijn |dat is )?(?:(?:in|van|op|uit) )?(?:het "
        r"jaar )?"
    ),
    "de": lazy_re(r"(?:,\s|\s\()(?:also |genauer |das heißt |nämlich )?(?:(?:im Jahr|im|am|von|vom|in) )?"),
}
"""All that stands between a stretch of time and the date, or the shorter stretch, by which it is told more exactly."""

STRETCH = lazy_re(r"(?:half|semester|semestre|helft|hälfte|halbjahr|quarter|trimestre|kwartaal|quartal)", re.IGNORECASE)
"""A part of a year by its name."""
