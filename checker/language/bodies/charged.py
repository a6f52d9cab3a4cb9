"""How each language says that an amount of money is asked of people, or given to them."""

from __future__ import annotations

import re

from checker.language.lazy import any_of as _any
from checker.language.lazy import lazy_re

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

TAXED = lazy_re(
    r"\b(?:tax(?:es)? included|(?:with|including|plus|excluding|before|after) (?:the )?(?:tax(?:es)?|vat)"
    r"|incl(?:\.|usive of) vat|ttc|hors taxes?|taxes? (?:comprises?|incluses?)|(?:avec|sans) (?:la )?tva"
    r"|(?:met|zonder|inclusief|exclusief|incl\.|excl\.) btw"
    r"|(?:mit|ohne|inklusive|inkl\.|zuzüglich|zzgl\.) (?:der )?(?:mwst|mehrwertsteuer|umsatzsteuer|ust))\b",
    re.IGNORECASE,
)
"""What says that an amount is told with a tax, or without it."""
REDUCED = lazy_re(
    r"\b(?:reduc(?:ed|tions?)|discounts?|rebates?|remises?|réduction|rabais|ramenée?s?|korting|verlaagd|rabatt\w*|nachlass"
    r"|ermäßig\w+)\b",
    re.IGNORECASE,
)
"""What says that an amount is one from which something was taken off."""
