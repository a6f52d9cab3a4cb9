"""How each language says that something costs nothing, and what makes that hold only for some or at times."""

from __future__ import annotations

import re

from checker.language.lazy import any_of as _any
from checker.language.lazy import lazy_re

FREE: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:(?:is|are) (?:always |entirely |completely )?free(?: of (?:charge|cost))?(?![\w-]| (?:of|from|to)\b)"
        r"|free of charge|(?:costs?|pay|pays) (?:you )?nothing|(?:at no|without) (?:charge|cost|fee)"
        r"|there is no (?:charge|fee))",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        r"\b(?:(?:est|sont) (?:toujours |entièrement )?gratuite?s?|gratuitement|sans frais|ne coûten?t? rien"
        r"|ne (?:vous )?coûte rien|n['’]est pas payante?)\b",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        r"\b(?:(?:is|zijn) (?:altijd |volledig )?(?:gratis|kosteloos)|kost(?:en)? (?:u )?niets|gratis|kosteloos)\b",
        re.IGNORECASE,
    ),
    "de": lazy_re(
        r"\b(?:kostenlos|kostenfrei|gebührenfrei|unentgeltlich|kostet (?:Sie )?nichts|gratis"
        r"|Eintritt[^.;,]{0,60} ist frei)\b",
        re.IGNORECASE,
    ),
}
"""What says that something costs nothing."""

FOR_SOME: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:for (?!all\b|every)|under \d|over \d|if|when|until|unless|except|only|on \w+days?|first|members?|between"
        r"|provided|as long as|children|students|not|once|then|after|before|during|with)\b", re.IGNORECASE),
    "fr": lazy_re(
        r"\b(?:pour (?!tous|toutes|chacun)|moins de|plus de \d|si|lorsque|quand|sauf|seulement|le \w+di|premier"
        r"|membres?"
        r"|enfants?|étudiants?|pas|avec|après|avant|jusqu)\b", re.IGNORECASE),
    "nl": lazy_re(
        r"\b(?:voor (?!iedereen|alle)|onder de|jonger|ouder|als|indien|wanneer|tenzij|behalve|alleen|op \w+dag"
        r"|eerste|leden"
        r"|kinderen|studenten|niet|met|na|tot \d|vanaf)\b", re.IGNORECASE),
    "de": lazy_re(
        r"\b(?:für (?!alle)|unter|über \d|wenn|falls|sofern|außer|nur|am \w+tag|erste\w*|Mitglieder|Kinder|Studenten"
        r"|nicht"
        r"|mit|nach|bis|ab)\b", re.IGNORECASE),
}  # fmt: skip
"""What makes a sentence hold for some, or at times."""

CHARGED: dict[str, re.Pattern[str]] = {
    "en": _any("fees?|costs?|charged?|prices?|pays?|paid|due|tickets?|admission"),
    "fr": _any("frais|coûten?t?|prix|tarif|payer|payez|dus?|billets?|entrée|redevance|taxe"),
    "nl": _any("kost(?:en)?|prijs|tarief|betaalt|betalen|verschuldigd|kaartje|toegang|vergoeding|taks"),
    "de": _any("kostet|kosten|gebühr(?:en)?|preis|zahlen|zahlt|fällig|karten?|eintritt\\w*|entgelt"),
}
"""What says that an amount of money is to be paid for something."""

RECEIVED: dict[str, re.Pattern[str]] = {
    "en": _any("receives?|received|gets?|granted|grants?|allowances?|benefits?|pensions?|entitled"),
    "fr": _any(
        "reçoi(?:t|vent)|reçu|touchen?t?|percevoi?r|perçoi(?:t|vent)|allocations?|indemnités?|subventions?|primes?"
    ),
    "nl": _any("krijg(?:t|en)|ontvang(?:t|en)|toelage|uitkering|premie|subsidie|vergoeding"),
    "de": _any("erhält|erhalten|bekomm(?:t|en)|zuschuss|beihilfe|zulage|leistung"),
}
"""What says that an amount of money is given to people."""
