"""What parts a sentence into clauses, and what a clause calls a value that others are held against."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re

_JOINING = {
    "en": "and|but|or|which|who|that|whose|where|when|while|because|if|unless|until|against",
    "fr": "et|mais|ou|qui|que|dont|où|si|quand|car|lorsque|tandis que|contre",
    "nl": "en|maar|of|die|dat|waar|als|wanneer|terwijl|want|omdat|indien|tegen",
    "de": "und|aber|oder|wenn|falls|während|weil|denn|dass|sofern|gegenüber",
}
CLAUSE_BREAKS = {
    language: lazy_re(rf"[;:()–—•]|,\s|[.?!]\s|\s(?:{words})\s", re.IGNORECASE) for language, words in _JOINING.items()
}
"""What stands between two clauses of a sentence."""
RELATIVE = {
    "en": lazy_re(r"(?:which|who|whose|whom)\s", re.IGNORECASE),
    "fr": lazy_re(r"(?:qui|dont|lesquel(?:le)?s|auxquel(?:le)?s)\s", re.IGNORECASE),
    "nl": lazy_re(r"(?:die|dat|wiens|wier)\s", re.IGNORECASE),
    "de": lazy_re(r"(?:der|die|das|denen|deren|dessen)\s"),
}
"""What begins a clause on what is named right before it: "eels, which may be kept for 60 days"."""
APPOSED = {
    "en": lazy_re(
        r",\s(?:which (?:is|are|was|were)|the (?:\w+ )?(?:age|price|amount|limit|fee|rate|number|sum|threshold|time"
        r"|period|deadline|minimum|maximum|shortest|longest|least|most|highest|lowest|date|day|cost|area|size|length"
        r"|depth|height|speed|term|share|level|quota))\b",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        r",\s(?:(?:ce )?qui (?:est|sont)\b|(?:(?:le|la)\s|l['’])?(?:âge|prix|montant|limite|tarif|taux"
        r"|nombre|somme|seuil|délai|durée|période|minimum|maximum|date|coût|surface|superficie|longueur|profondeur|hauteur|vitesse|part|niveau)\b)",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        r",\s(?:wat|dat is|(?:de |het )?(?:leeftijd|prijs|bedrag|grens|tarief|aantal|som|drempel|termijn|duur|periode"
        r"|minimum|maximum|datum|kost|oppervlakte|lengte|diepte|hoogte|snelheid|aandeel|kortste|langste|hoogste|laagste))\b",
        re.IGNORECASE,
    ),
    "de": lazy_re(
        r",\s(?:was|(?:de[rmn] |die |das )?(?:Alter|Preis|Betrag|Grenze|Gebühr|Satz|Zahl|Summe|Schwelle|Frist|Dauer"
        r"|Zeitraum|Minimum|Maximum|Datum|Kosten|Fläche|Länge|Tiefe|Höhe|Geschwindigkeit|Anteil|kürzeste|längste"
        r"|höchste|niedrigste))\b|,\s(?:von|ab) de[rmn]en (?:an )?",
        re.IGNORECASE,
    ),
}
"""What right behind a value begins to say what it is the value of: "65, the age from which a visit is free"."""
THRESHOLD = {
    "en": lazy_re(r"\b(?:threshold|limit|ceiling|cap)s?\b", re.IGNORECASE),
    "fr": lazy_re(r"\b(?:seuil|plafond|limite)s?\b", re.IGNORECASE),
    "nl": lazy_re(r"\b\w*(?:drempel|grens|plafond|limiet)(?:s|en)?\b", re.IGNORECASE),
    "de": lazy_re(r"\b\w*(?:schwelle|grenze|obergrenze|deckel)n?\b", re.IGNORECASE),
}
"""A value that something lies above or below."""
ONE_PERSON = lazy_re(r"\b(?:she|he|her|his|him)\b", re.IGNORECASE)
"""Words of an English sentence that may tell what happened to one person, as an example."""
OF_AGE = {
    "en": lazy_re(
        r"\b(?:under|over|aged?|younger than|older than)\s\d{1,2}(?![\d,.%]|\s(?:per|%|€|\w*met(?:re|er)|\w*gram|euro))"
        r"|\b\d{1,2} years old\b",
        re.IGNORECASE,
    ),
    "fr": lazy_re(r"\b(?:moins|plus) de \d{1,2} ans\b|\bâgée?s? de\b", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:jonger|ouder)\b|\b(?:onder|boven) de \d{1,2}\b", re.IGNORECASE),
    "de": lazy_re(r"\b(?:jünger|älter)\b|\b(?:unter|über) \d{1,2} Jahren?\b", re.IGNORECASE),
}
"""What says that a sentence holds for people of some age."""
