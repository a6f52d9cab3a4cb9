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
        r"(?:,\s|\s\()(?:that is |i\.e\. |more (?:exactly|precisely) |namely )?(?:(?:in|from|on"
        r"|between) )?(?:the year )?"
    ),
    "fr": lazy_re(
        r"(?:,\s|\s\()(?:soit |plus (?:exactement|précisément) |c['’]est-à-dire )?(?:(?:en|de|du|le"
        r"|entre) )?"
    ),
    "nl": lazy_re(
        r"(?:,\s|\s\()(?:dus |meer bepaald |om precies te zijn |dat is )?(?:(?:in|van|op|uit|tussen) )?(?:het "
        r"jaar )?"
    ),
    "de": lazy_re(r"(?:,\s|\s\()(?:also |genauer |das heißt |nämlich )?(?:(?:im Jahr|im|am|von|vom|in|zwischen) )?"),
}
"""All that stands between a stretch of time and the date, or the shorter stretch, by which it is told more exactly."""

STRETCH = lazy_re(r"(?:half|semester|semestre|helft|hälfte|halbjahr|quarter|trimestre|kwartaal|quartal)", re.IGNORECASE)
"""A part of a year by its name."""

_OF_THE_YEAR = {
    "en": r"(?: of (?:the year|(?:19|20)\d\d))?",
    "fr": r"(?: de (?:l['’]année|(?:19|20)\d\d))?",
    "nl": r"(?: van (?:het jaar|(?:19|20)\d\d))?",
    "de": r"(?: (?:des Jahres|(?:19|20)\d\d))?",
}
PART_OF_YEAR: dict[str, re.Pattern[str]] = {
    language: lazy_re(
        rf"(?<!\w)(?:(?P<quarter>{quarters}) {quarter}|(?P<half>{halves}) {half}){_OF_THE_YEAR[language]}(?!\w)",
        re.IGNORECASE,
    )
    for language, quarters, quarter, halves, half in (
        ("en", "first|second|third|fourth|last|final|[1-4](?:st|nd|rd|th)", "quarter",
         "first|second", "half of the year"),
        ("fr", "premier|deuxième|troisième|quatrième|dernier|[1-4]er?", "trimestre",
         "premier|second|deuxième", "semestre"),
        ("nl", "eerste|tweede|derde|vierde|laatste|[1-4]e", "kwartaal",
         "eerste|tweede", "(?:jaarhelft|helft van het jaar)"),
        ("de", "ersten?|zweiten?|dritten?|vierten?|letzten?|[1-4]\\.", "(?:quartal|vierteljahr)", "ersten?|zweiten?",
         "(?:halbjahr|jahreshälfte)"),
    )
}  # fmt: skip
"""A quarter or a half of a year, with its year or without."""
PART_NUMBER: dict[str, int] = {
    word: number
    for number, words in (
        (1, "first premier eerste erste ersten 1st 1er 1e 1."), (2, "second deuxième tweede zweite zweiten 2nd 2e 2."),
        (3, "third troisième derde dritte dritten 3rd 3e 3."),
        (4, "fourth last final quatrième dernier vierde laatste vierte vierten letzte letzten 4th 4e 4."),
    )
    for word in words.split()
}  # fmt: skip
BESIDE_PART = lazy_re(
    r"(?:\s?[,:(–—]\s?)(?:(?:that is|i\.e\.|namely|more (?:exactly|precisely)|soit|à savoir|dus|namelijk|meer bepaald"
    r"|also|nämlich|genauer)[,:]?\s)?(?:(?:on|in|from|le|en|du|op|van|am|im|vom)\s)?(?:the\s|het\s|dem\s|den\s|au\s)?",
    re.IGNORECASE,
)
"""All that stands between such a part and the day in it, in any of the languages, whichever comes first."""
OTHER_YEAR = lazy_re(
    r"\b(?:financial|fiscal|budget|school|academic|crop|marketing|exercice|budgétaire|scolaire|boekjaar|school\w*jaar"
    r"|geschäftsjahr\w*|haushaltsjahr\w*|schuljahr\w*|moon|lune|century|siècle|eeuw|jahrhundert\w*)\b",
    re.IGNORECASE,
)
"""What may mean a year that does not begin in January, or no year at all."""

_BUILT = {
    "en": "built|begun|erected|constructed|completed|raised|put up",
    "fr": "construite?s?|commencée?s?|érigée?s?|bâtie?s?|achevée?s?|édifiée?s?|élevée?s?",
    "nl": "gebouwd|begonnen|opgetrokken|voltooid|opgericht",
    "de": "gebaut|begonnen|errichtet|erbaut|vollendet|fertiggestellt",
}
BUILT_IN: dict[str, re.Pattern[str]] = {
    language: lazy_re(
        rf"(?<![\w-])(?:{words})\s(?:in|en|im Jahre?|from|between|de|tussen|van|von|zwischen)\s\Z", re.IGNORECASE
    )
    for language, words in _BUILT.items()
}
"""What a year right behind it dates the making of; anchored at its end."""
BUILT_AFTER: dict[str, re.Pattern[str]] = {
    "nl": lazy_re(rf"\s(?:{_BUILT['nl']})(?!\w)", re.IGNORECASE),
    "de": lazy_re(rf"\s(?:{_BUILT['de']})(?!\w)", re.IGNORECASE),
}
"""The same right behind the year."""
OF_ITS_TIME: dict[str, tuple[re.Pattern[str], re.Pattern[str]]] = {
    language: (lazy_re(rf"(?<!\w)(?:{the})\s(?:[^\W\d]+\s)?\Z", re.IGNORECASE), lazy_re(behind, re.IGNORECASE))
    for language, the, behind in (
        ("en", r"the|this|our|an?|(?:the|this) [a-z]+ of the", r"\s[a-z]{3,}"),
        ("fr", r"(?:l[ea]|cette|cet?|notre|une?)\s[^\W\d]+\sdu", r"\s?[,.]|\s[^\W\d]{3,}"),
        ("nl", r"de|het|deze|dit|onze|ons|een|(?:de|het|deze|dit) [a-z]+ uit de", r"[a-z]*\s[a-z]{3,}|\s?[,.]"),
        ("de", r"der|die|das|dieser?|dieses|unser|ein|eine|(?:der|die|das|dieser?|dieses) [^\W\d]+ (?:des|aus dem)",
         r"\s?[,.]|\s[^\W\d]{3,}"),
    )
}  # fmt: skip
"""What makes a century that of a thing at hand: before it (anchored at its end), and behind it."""
NOT_ITS_TIME = lazy_re(
    r"\b(?:site|style|copy|rebuilt|replac\w+|wing|added|restor\w+|inside|contains?|houses|until|place of"
    r"|emplacement|copie"
    r"|remplac\w+|reconstruit\w*|aile|ajout\w*|abrite|stijl|kopie|vervan\w+|herbouwd|vleugel|stil|kopie|ersetz\w+"
    r"|wieder\w*|flügel|anbau|nach dem vorbild)\b",
    re.IGNORECASE,
)
"""What tells of a second thing, or a second making."""

EDGE: dict[str, re.Pattern[str]] = {
    language: lazy_re(
        rf"(?<![\w-])(?:(?P<early>{early})"
        rf"|(?P<late>{late}))\s(?P<month>[^\W\d]{{3,10}})(?!\w)",
        re.IGNORECASE,
    )
    for language, early, late in (
        ("en", "(?:beginning|start) of|early(?: in)?", "end of|late(?: in)?"),
        ("fr", "(?:au )?début(?: de| d['’])?|les premiers jours de", "(?:à la )?fin(?: de| d['’])?"),
        ("nl", "begin(?: van)?", "eind(?: van)?"),
        ("de", "anfang", "ende"),
    )
}
"""The beginning or the end of a month."""
