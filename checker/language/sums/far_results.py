"""The words by which a text draws a figure from others elsewhere on the page: a surplus, the extra visitors, a head."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re


def _ahead(words: str) -> re.Pattern[str]:
    """What stands right before a figure, little between."""
    return lazy_re(rf"(?<!\w)(?:{words})(?:\s[^\W\d]+){{0,2}}?\s(?:€\s?)?\Z", re.IGNORECASE)


BALANCE: dict[str, re.Pattern[str]] = {
    "en": _ahead(
        r"(?:surplus|deficit|shortfall|profit|loss|difference|gap|operating result) (?:of|was|is|came to)"
        r"|(?:credit|loan|borrowing)(?: itself)?(?: \w+)? costs?(?: you)?|cost of (?:the )?(?:credit|loan|borrowing) is"
    ),
    "fr": _ahead(
        r"(?:excédent|déficit|bénéfice|perte|différence|écart|solde|résultat) (?:de|est de|était de|atteint)"
        r"|(?:crédit|prêt|emprunt)(?: vous)? coûte(?: donc)?|coût (?:total )?du (?:crédit|prêt) est de"
    ),
    "nl": _ahead(
        r"(?:overschot|tekort|winst|verlies|verschil|saldo|resultaat) (?:van|is|was|bedroeg|bedraagt)"
        r"|(?:krediet|lening)(?: zelf)? kost(?: u)?(?: dus)?"
    ),
    "de": _ahead(
        r"(?:(?:jahres)?überschuss|fehlbetrag|defizit|(?:jahres)?gewinn|verlust|differenz|unterschied|saldo|ergebnis)s?"
        r" (?:von|betrug|beträgt|ist|war)|kostet (?:sie )?(?:der kredit|das darlehen)(?: also)?"
        r"|(?:kredit|darlehen)(?: selbst)? kostet(?: sie)?(?: also)?"
    ),
}
"""What right before a figure says that it is what one thing is more or less than another."""

_THE = {"en": "the|these|those", "fr": "les|ces|aux|des", "nl": "de|deze|die", "de": "die|diese|den|diesen"}
THE: dict[str, re.Pattern[str]] = {
    language: lazy_re(rf"(?<!\w)(?:{the})\s\Z", re.IGNORECASE)
    for language, the in {
        "en": "(?:of|all) (?:the|these|those)|all",
        "fr": "(?:des|de ces|aucun des|chacun des|(?:tous|toutes) (?:les|ces))",
        "nl": "(?:van (?:de|deze|die)|alle|al deze)",
        "de": "(?:von den|von diesen|der|alle[nr]?|dieser)",
    }.items()
}
"""What right before a count says that it is of all those counted before."""

CLOSING: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:on 31 December|at (?:the|year['’]s) end|by the end|at the close"
                  r"|(?:then|thus|accordingly) stood at|carried (?:over |forward )?(?:in)?to"
                  r"|still (?:pending|open|waiting)|(?:were|was) left|remained)\b",
                  re.IGNORECASE),
    "fr": lazy_re(r"\b(?:au 31 décembre|(?:à la )?fin (?:de l['’]année|décembre|20\d\d)|restaient|restait|il reste"
                  r"|à la clôture)\b", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:op 31 december|(?:aan het|op het) einde?|eind (?:december|20\d\d)|bleven|resteerden"
                  r"|stonden er nog)\b", re.IGNORECASE),
    "de": lazy_re(r"\b(?:am 31\. dezember|zum 31\. dezember|(?:am )?jahresende|ende (?:des jahres|20\d\d)|am ende"
                  r"|blieben|verblieben)\b", re.IGNORECASE),
}  # fmt: skip
"""What says that a figure is what there was in the end."""

_MORE = {
    "en": "additional|extra|further",
    "fr": "supplémentaires",
    "nl": "extra|bijkomende",
    "de": "zusätzlichen|weiteren",
}
_MORE_BEHIND = {
    "en": "additional|extra|more",
    "fr": "supplémentaires|de plus|en plus",
    "nl": "extra|meer",
    "de": "mehr",
}
MORE: dict[str, tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]] = {
    language: (
        lazy_re(rf"\b(?:{the})\s(?:{_MORE[language]})\s\Z", re.IGNORECASE),
        lazy_re(rf"\b(?:{the})\s\Z", re.IGNORECASE),
        lazy_re(rf"\s?(?:{_MORE[language]}|(?:[^\W\d]+\s)?(?:{_MORE_BEHIND[language]}))\b", re.IGNORECASE),
    )
    for language, the in _THE.items()
}
"""What says that a figure is by how many one count is more: before it; or both right before it and behind it."""

_EVERY = {
    "en": r"per|for (?:each|every)(?: one of (?:its|our|the)(?: [\d,. ]+)?)?|each|every",
    "fr": r"par|pour chaque|chaque",
    "nl": r"per|voor elke?|voor iedere?|elke?|iedere?",
    "de": r"je|pro|für jede[nrs]?|auf jede[nrs]?|jede[nrsm]?",
}
EVERY: dict[str, re.Pattern[str]] = {
    language: lazy_re(rf"(?<!\w)(?:{every})\s(?P<noun>[^\W\d]+)", re.IGNORECASE) for language, every in _EVERY.items()
}
"""What names the thing for one of which a figure is told."""

A_SEASON = lazy_re(r"\s(?:[^\W\d]+\s)?an?\s(?P<noun>[^\W\d]{3,})")
"""The same right behind a figure, in English."""

INHABITANTS: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\s(?:inhabitants?|residents?|people|persons?|head|capita|citizens?)\b", re.IGNORECASE),
    "fr": lazy_re(r"\s(?:habitante?s?|personnes?|tête|âmes)\b", re.IGNORECASE),
    "nl": lazy_re(r"\s(?:inwoners?|mensen|personen|persoon|hoofd|zielen)\b", re.IGNORECASE),
    "de": lazy_re(r"\s(?:einwohner\w*|menschen|personen?|kopf|bürger\w*)\b", re.IGNORECASE),
}
"""Those who live somewhere, in the words of a count of them and of what there is for each."""

IN_A_YEAR: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:annual|yearly)\s[^\W\d]+(?:\sof)?\s\Z|\ba year['’]s\b", re.IGNORECASE),
    "fr": lazy_re(r"\b(?:annuel(?:le)?s?|à l['’]année)\b", re.IGNORECASE),
    "nl": lazy_re(r"\bjaar(?:bedrag|bijdrage|premie|huur|loon|salaris|tarief|totaal|kosten)\b", re.IGNORECASE),
    "de": lazy_re(
        r"\bjahres(?:betrag|beitrag|gebühr|summe|miete|gehalt|lohn|kosten|preis)\w*\b|\bjährlich\w*\b", re.IGNORECASE
    ),
}
"""What before an amount says that it is that of a year, beside what says so of any period."""
