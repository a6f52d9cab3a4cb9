"""The words by which a page states at what rate it converts one currency into another."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re

EQUALS = lazy_re(
    r"\s?(?:=|≈|is|equals?|(?:is )?equal to|(?:is )?worth|to|vaut|équivaut à|égale|soit|pour|is gelijk aan"
    r"|gelijk aan|staat gelijk"
    r" aan|entspricht|sind|ist)\s?",
    re.IGNORECASE,
)
"""What stands between one of a currency and what it is in another: "1 dollar = 0.90 euro"."""

PER_COIN: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\s(?:to the|to one|to a|per|for (?:one|a|each|every)|a)\s(?P<coin>[a-z]+)", re.IGNORECASE),
    "fr": lazy_re(r"\s(?:par|pour un|pour une|le|la|l['’])\s?(?P<coin>[^\W\d]+)", re.IGNORECASE),
    "nl": lazy_re(r"\s(?:per|voor (?:een|één)|voor elke)\s(?P<coin>[^\W\d]+)", re.IGNORECASE),
    "de": lazy_re(r"\s(?:je|pro|für (?:einen?|jeden))\s(?P<coin>[^\W\d]+)", re.IGNORECASE),
}
"""What right behind an amount makes it the rate of one of another currency: "0.90 euro to the dollar"."""

RATE = lazy_re(
    r"\b(?:rates?|exchange\w*|convert\w*|conversion|taux|cours|change|conver\w+|koers\w*|wisselkoers\w*|omgerekend\w*"
    r"|omrekening\w*|\w*kurs\w*|umgerechnet\w*|umrechnung\w*)\b",
    re.IGNORECASE,
)
"""What says, in any of the languages, that a sentence tells a rate of exchange."""
