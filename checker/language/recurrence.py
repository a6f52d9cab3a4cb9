"""How each language says how often something comes round, which time it is, and that a time was left out."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.language.lazy import lazy_re


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class RecurrenceWords:
    """One language's words for what comes round every so many years."""

    every: re.Pattern[str]
    """Group "n" holds the number of years, where one is told; group "two" says two, and else it is one."""
    times: re.Pattern[str]
    """Right behind an ordinal: what it counts."""
    last_time: re.Pattern[str]
    next_time: re.Pattern[str]
    held: str
    """What else may stand between "the next" and its date."""
    skipped: re.Pattern[str]
    """What says that the count need not follow the years."""


def _words(*, every: str, times: str, skipped: str, last: str, coming: str, held: str) -> RecurrenceWords:
    return RecurrenceWords(
        every=lazy_re(rf"(?<![\w-])(?:{every})(?!\w)", re.IGNORECASE),
        times=lazy_re(rf"\s(?:{times})(?!\w)", re.IGNORECASE),
        last_time=lazy_re(rf"(?<!\w)(?:{last})(?!\w)", re.IGNORECASE),
        next_time=lazy_re(rf"(?<!\w)(?:{coming})(?!\w)", re.IGNORECASE),
        held=held,
        skipped=lazy_re(rf"(?<!\w)(?:{skipped})(?!\w)", re.IGNORECASE),
    )


RECURRENCES: dict[str, RecurrenceWords] = {
    "en": _words(
        every="(?:every|(?:at )?(?:the same |an )?intervals? of) (?P<n>\\w+) years"
        "|(?P<two>every (?:other|second) year|biennially|biennial)|(?:every|each) year"
        "|annually|yearly|once a year",
        times="time|edition|round",
        last="last|latest|previous|most recent",
        coming="the next",
        held="due held one ones take takes place planned set expected time edition",
        skipped="except|cancelled|postponed|interrupt\\w+|pandemic|covid\\S*|not held|skipped|but not|war|break|gap"
        "|missed|twice|usually|mostly|nearly every|almost every"
        "|early|snap|brought forward|by-election|delayed",
    ),
    "fr": _words(
        every="(?:tous les|(?:à )?intervalles? de) (?P<n>\\w+) ans"
        "|(?P<two>une année sur deux|biennale?s?)|tous les ans|chaque année|annuellement",
        times="fois|édition",
        last="dernier|dernière|derniers|dernières|précédente?s?",
        coming="l[ea]s? prochaine?s?",
        held="aura auront lieu prévue prévues prévu fois édition",
        skipped="sauf|annulée?s?|reportée?s?|interrompue?s?|interruption|pandémie|covid\\S*|excepté|hormis|guerre"
        "|deux fois"
        "|presque|généralement"
        "|anticipée?s?|avancée?s?|partielle?s?",
    ),
    "nl": _words(
        every="(?:om de|elke|iedere|tussenpo[oz]e?n? van) (?P<n>\\w+) jaar"
        "|(?P<two>tweejaarlijkse?|om het andere jaar)|(?:elk|ieder) jaar"
        "|jaarlijkse?",
        times="keer|maal|editie|uitgave",
        last="laatste|vorige",
        coming="(?:de|het) (?:volgende|eerstvolgende)",
        held="gepland gehouden plaats vinden keer editie",
        skipped="behalve|uitgezonderd|afgelast|uitgesteld|onderbroken|onderbreking|pandemie|covid\\S*|coronacrisis"
        "|niet door"
        "|oorlog|tweemaal|meestal|bijna"
        "|vervroegd\\w*|tussentijds\\w*",
    ),
    "de": _words(
        every="(?:alle|(?:im )?abstand von) (?P<n>\\w+) jahren?"
        "|(?P<two>jedes zweite jahr|zweijährlich)|jedes jahr|jährlich|alljährlich",
        times="mal|auflage|ausgabe",
        last="letzten?|letztes|vorigen?",
        coming="d(?:ie|as|er) nächsten?|das nächste Mal",
        held="geplant stattfindet finden statt findet Mal",
        skipped="außer|ausgefallen|fiel aus|verschoben|unterbrochen|unterbrechung|pandemie|covid\\S*|ausnahme|krieg"
        "|zweimal"
        "|meist|fast"
        "|vorgezogen\\w*|vorzeitig\\w*|nachwahl",
    ),
}

UNBROKEN = lazy_re(
    r"\b(?:without (?:an? |any )?(?:break|interruption|gap|exception)s?|uninterrupted\w*|sans (?:interruption"
    r"|exception)"
    r"|zonder onderbreking|ononderbroken|ohne unterbrechung|ununterbrochen|ausnahmslos)",
    re.IGNORECASE,
)
"""What says, in any of the languages, that no time was left out."""

SINCE_FIRST: dict[str, re.Pattern[str]] = {
    language: lazy_re(
        rf"(?<!\w)(?:(?:{since})\s(?:[^,;.:\d]{{0,40}}\s)?"
        rf"|(?:{first})\s(?:[^,;.:\d]{{0,40}}\s)?(?:{at})\s(?:the\s)?)\Z",
        re.IGNORECASE,
    )
    for language, since, first, at in (
        ("en", "since", "first", "in|on|of"),
        ("fr", "depuis", "premi(?:er|ère|ers|ères)", "en|le|de"),
        ("nl", "sinds|sedert", "(?:voor het )?eerst|eerste", "in|op|van"),
        ("de", "seit", "erstmals|zum ersten Mal|erste[nrs]?", "im|am|von|im Jahre?"),
    )
}
"""What leads the first time of what comes round; anchored at its end."""

THIS_TIME: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\bthis (?:year(?:['’]s)?|spring|summer|autumn|winter)\b", re.IGNORECASE),
    "fr": lazy_re(r"\b(?:cette année|cet (?:été|automne|hiver)|ce printemps)\b", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:dit (?:jaar|voorjaar|najaar)|deze (?:zomer|winter|lente|herfst))\b", re.IGNORECASE),
    "de": lazy_re(r"\b(?:diesjährige[nrs]?|diese[sm] (?:Jahr|Frühjahr|Herbst|Winter|Sommer)(?:es)?|heuer)\b",
                  re.IGNORECASE),
}  # fmt: skip
"""What makes a time that of the year of the page."""
