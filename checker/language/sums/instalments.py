"""The words by which a page tells that a price is paid in parts, and that a count is off what was planned."""

from __future__ import annotations

import re

from checker.language.lazy import any_of as _any
from checker.language.lazy import lazy_re

DEPOSIT: dict[str, re.Pattern[str]] = {
    "en": _any("deposit", "down payment", "first payment", "initial payment"),
    "fr": _any("acompte", "arrhes", "premier versement", "apport initial"),
    "nl": _any("aanbetaling", "voorschot", "eerste betaling"),
    "de": _any("anzahlung", "erste (?:rate|zahlung)", "abschlag"),
}
"""What a first part of a price is called, the others being alike."""

EACH_PART: dict[str, re.Pattern[str]] = {
    "en": _any("each", "every", "a month", "monthly", "instal?lments", "payments"),
    "fr": _any("chacune?", "chaque", "par mois", "mensualités", "versements"),
    "nl": _any("elke?", "iedere?", "per maand", "maandelijks\\w*", "termijnen"),
    "de": _any("je", "jede[nrsm]?", "jeweils", "monatlich\\w*", "im monat", "\\w*raten"),
}
"""What says that an amount is paid more than once."""

FROM_TO: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\bfrom\s(?P<first>[^\W\d]+)\s(?:to|until|till|through)\s(?P<last>[^\W\d]+)", re.IGNORECASE),
    "fr": lazy_re(
        r"\bd(?:e\s|['’])(?P<first>[^\W\d]+)\s(?:à|jusqu['’]en|jusqu['’]à)\s(?P<last>[^\W\d]+)", re.IGNORECASE
    ),
    "nl": lazy_re(r"\bvan\s(?P<first>[^\W\d]+)\s(?:tot en met|t/m)\s(?P<last>[^\W\d]+)", re.IGNORECASE),
    "de": lazy_re(r"\bvon\s(?P<first>[^\W\d]+)\sbis\s(?P<last>[^\W\d]+)", re.IGNORECASE),
}
"""The first and the last month of those in which a part is paid."""

INTEREST = lazy_re(
    r"\b(?:interest|APR|surcharge|intérêts?|TAEG|majoration|rente|toeslag|Zins(?:en|satz)?|Aufschlag|Effektivzins)\b",
    re.IGNORECASE,
)
"""What says, in any of the languages, that who pays in parts pays more."""

THAN_PLANNED: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"(?:\s[^\W\d]+)?\s(?:more|fewer|less) than (?:planned|budgeted|forecast|foreseen)\b", re.IGNORECASE),
    "fr": lazy_re(r"(?:\s[^\W\d]+)?\sde (?:plus|moins) que (?:prévu|planifié|budgété)", re.IGNORECASE),
    "nl": lazy_re(r"(?:\s[^\W\d]+)?\s(?:meer|minder) dan (?:gepland|begroot|geraamd|voorzien)\b", re.IGNORECASE),
    "de": lazy_re(r"(?:\s[^\W\d]+)?\s(?:mehr|weniger) als (?:geplant|veranschlagt|vorgesehen)\b", re.IGNORECASE),
}
"""What right behind a figure says that by so many something is off the plan."""

PLAN: dict[str, re.Pattern[str]] = {
    "en": _any("plan", "planned", "foreseen", "budgeted", "forecast"),
    "fr": _any("plan", "prévoyait", "prévue?s?", "planifiée?s?", "budgétée?s?"),
    "nl": _any("plan", "gepland\\w*", "voorzag", "voorzien\\w*", "begroot\\w*", "geraamd\\w*"),
    "de": _any("plan", "geplant\\w*", "vorgesehen\\w*", "veranschlagt\\w*"),
}
"""What says of a figure that it was the plan's."""
