"""How each language speaks of fees, of answers within a time, and of the members of a body."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re

COSTING: dict[str, tuple[str, ...]] = {
    "en": ("cost", "costs", "pay", "paid", "charge", "charged", "billed", "invoiced", "amounts", "fixed", "set", "due"),
    "fr": ("coûte", "coûter", "payer", "payé", "facturé", "facturée", "élève", "élever", "fixé", "demandé", "perçu",
           "revient", "due", "montant", "tout", "toute"),
    "nl": ("kost", "kosten", "betaalt", "betalen", "bedraagt", "bedragen", "aangerekend", "gerekend", "verschuldigd"),
    "de": ("kostet", "kosten", "zahlen", "zahlt", "beträgt", "betragen", "berechnet", "erhoben", "fällig", "jede"),
}  # fmt: skip
"""Words that say only that an amount is to be paid."""

ANSWERING: dict[str, tuple[str, ...]] = {
    "en": ("answer", "answers", "reply", "replies", "respond", "response", "answered"),
    "fr": ("répondre", "répond", "réponse", "répondons", "répondu"),
    "nl": ("antwoord", "antwoorden", "antwoordt", "beantwoord", "beantwoorden"),
    "de": ("antwort", "antworten", "antwortet", "beantwortet", "beantworten"),
}
"""Words for answering."""

MEMBERS: dict[str, tuple[str, ...]] = {
    "en": ("member", "members"),
    "fr": ("membre", "membres"),
    "nl": ("lid", "leden"),
    "de": ("Mitglied", "Mitglieder", "Mitgliedern"),
}

BODIES: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?!The\b)(?:[A-Z]\w+ ){1,3}(?:Council|Board|Committee|Commission|Assembly|Panel|Senate|Tribunal|Jury)\b"
        r"|\bboard of [a-z]+"
    ),
    "fr": lazy_re(
        r"\b(?:conseil|comité|commission|assemblée|sénat|bureau|jury)"
        r"(?: (?:d['’]|de l['’]|de la |de |du |des )\w+|,? [a-zéè]+(?:al|ale|if|ive|aire|ique))",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        r"\b\w{3,}(?:raad|bestuur|commissie|comité|college)\b|\braad van (?:bestuur|toezicht|state)\b", re.IGNORECASE
    ),
    "de": lazy_re(
        r"\b[A-ZÄÖÜ]\w{2,}(?:rat|rats|rates|vorstand|ausschuss|ausschusses|kommission|kammer|gremium|beirat|senat)\b"
    ),
}
"""Bodies with members, named by more than what sort of body they are."""
