"""The words by which each language says that something is to be paid."""

from __future__ import annotations

COSTING: dict[str, tuple[str, ...]] = {
    "en": ("cost", "costs", "pay", "paid", "charge", "charged", "billed", "invoiced", "amounts", "fixed", "set", "due"),
    "fr": ("coûte", "coûter", "payer", "payé", "facturé", "facturée", "élève", "élever", "fixé", "demandé", "perçu",
           "revient", "due", "montant", "tout", "toute"),
    "nl": ("kost", "kosten", "betaalt", "betalen", "bedraagt", "bedragen", "aangerekend", "gerekend", "verschuldigd"),
    "de": ("kostet", "kosten", "zahlen", "zahlt", "beträgt", "betragen", "berechnet", "erhoben", "fällig", "jede"),
}  # fmt: skip
"""Words that say only that an amount is to be paid."""
