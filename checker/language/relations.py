"""Small words that tie a value to its subject, by language: what fact rules are read with."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re

OF: dict[str, tuple[str, ...]] = {
    "en": ("of", "dated", "of the"),
    "fr": ("de", "du", "d'", "d’", "en date du", "de l'"),
    "nl": ("van",),
    "de": ("vom", "von", "aus dem Jahr", "des Jahres"),
}
"""Between a text's name and its own date: "the Act of 14 June 1971"."""

IN: dict[str, tuple[str, ...]] = {
    "en": ("in", "on", "on the", "in the year", "of", "dated", "as of", "from", "since"),
    "fr": ("en", "le", "de", "du", "depuis le", "depuis", "depuis l'année", "en l'an"),
    "nl": ("in", "op", "van", "in het jaar", "sinds", "sedert"),
    "de": ("am", "im", "im Jahr", "im Jahre", "vom", "von", "in", "seit", "seit dem", "ab dem"),
}
"""Between what happened and when: "the annexation of Crimea in 2014"."""

COUNT_OF: dict[str, tuple[str, ...]] = {
    "en": ("number of", "the number of", "count of"),
    "fr": ("nombre de", "nombre d'", "nombre des", "le nombre de"),
    "nl": ("aantal", "het aantal"),
    "de": ("Zahl der", "Anzahl der", "die Zahl der", "Anzahl"),
}
"""How a rule's subject says that its number is a count."""

DEFINITE: dict[str, frozenset[str]] = {
    "en": frozenset({"the", "its", "their", "all", "has", "have", "are", "these", "those", "whose"}),
    "fr": frozenset({"les", "ses", "leurs", "des", "compte", "a", "ces", "aux"}),
    "nl": frozenset({"de", "zijn", "haar", "hun", "alle", "heeft", "telt", "deze", "wiens", "wier"}),
    "de": frozenset({"die", "der", "den", "ihre", "seine", "alle", "hat", "zählt", "diese", "dessen", "deren"}),
}
"""Before a number that counts all there are of a thing ("the 14 allergens"), not some of them ("14 allergens")."""

SITS = lazy_re(
    r"(?:\s\([^()]{1,20}\))?(?:,?\s(?:which|that|qui|die|dat|das)|,)?\s(?:sits|meets|(?:is|are)\s(?:based|located|situated|headquartered)"
    r"|based|headquartered|siège|(?:est|sont)\s(?:établie?s?|basée?s?|située?s?|installée?s?)|établie?|zetelt|(?:is|zijn)\s"
    r"gevestigd|gevestigd|sitzt|mit\sSitz)\s(?:in|at|à|te|zu)\s(?:the\s|la\s|le\s)?",
    re.IGNORECASE,
)
"""What stands, in any of the languages, between a body and the town where it has its seat."""

RELATIVE: dict[str, frozenset[str]] = {
    "en": frozenset({"which", "that", "who", "when", "where"}),
    "fr": frozenset({"que", "qui", "dont", "où", "lequel", "laquelle"}),
    "nl": frozenset({"die", "dat", "waarin", "waarmee", "waarbij"}),
    "de": frozenset({"der", "die", "das", "den", "dem"}),
}
"""What comes after it speaks of what stands before it."""

BY = frozenset({"by", "par", "door", "von", "vom", "durch", "l", "la", "le", "the", "de", "der", "die"})
"""Words before the one who acts, not the one acted on."""

IT: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"It\s"),
    "fr": lazy_re(r"(?:Il|Elle)\s"),
    "nl": lazy_re(r"(?:Het|Hij|Zij|Ze)\s(?=is|werd|wordt|trad|ging|kwam|had|heeft)"),
    "de": lazy_re(r"(?:Er|Sie|Es)\s"),
}
"""What begins a sentence and stands for what began the one before."""

DONE_BY = lazy_re(
    r"\s(?:by|par|door|durch|von)\s[^,;:.()]{3,60}?\s(?:in|on|en|le|op|im|am)\s(?:the\s|year\s|het\s|jaar\s|Jahre?\s)*",
    re.IGNORECASE,
)
"""Between what was done and when: by whom."""

AT_PLACE = lazy_re(r"\b(?:in|at|en|à|te|zu|am)\s$", re.IGNORECASE)
"""What stands before the name of a place where something happened."""

ANCHORS: dict[str, re.Pattern[str]] = {
    language: lazy_re(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
    for language, words in {
        "en": "after|before|following|since|until|in the wake of",
        "fr": "après|avant|depuis|à la suite d(?:e|u|es)|jusqu['’]à",
        "nl": "na|voor|vóór|sinds|sedert|naar aanleiding van|tot",
        "de": "nach|vor|seit|infolge|bis zu[mr]?",
    }.items()
}
"""Before an event by which a text tells when another one happened: "a year after the disaster of …"."""
