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
        every="every (?P<n>\\w+) years|(?P<two>every (?:other|second) year|biennially|biennial)|(?:every|each) year"
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
        every="tous les (?P<n>\\w+) ans|(?P<two>une année sur deux|biennale?s?)|tous les ans|chaque année|annuellement",
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
        every="(?:om de|elke|iedere) (?P<n>\\w+) jaar|(?P<two>tweejaarlijkse?|om het andere jaar)|(?:elk|ieder) jaar"
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
        every="alle (?P<n>\\w+) jahre|(?P<two>jedes zweite jahr|zweijährlich)|jedes jahr|jährlich|alljährlich",
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
