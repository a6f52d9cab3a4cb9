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

PRICED: dict[str, tuple[str, ...]] = {
    "en": ("fee", "fees", "price", "prices", "cost", "costs", "charge", "charges", "rate", "tariff", "amount", "fine",
           "grant", "grants", "allowance", "benefit", "euro", "euros", "pounds", "dollars", "crowns", "francs",
           "florins", "marks", "thalers", "money", "most", "tax"),
    "fr": ("frais", "prix", "tarif", "tarifs", "coût", "montant", "taxe", "redevance", "amende", "prime", "aide",
           "subvention", "allocation", "euro", "euros", "francs", "couronnes", "dollars"),
    "nl": ("kosten", "prijs", "prijzen", "tarief", "tarieven", "bedrag", "bedragen", "taks", "retributie", "boete",
           "premie", "subsidie", "toelage", "euro", "kronen", "frank"),
    "de": ("gebühr", "gebühren", "preis", "preise", "kosten", "betrag", "tarif", "tarife", "satz", "abgabe", "bußgeld",
           "zuschuss", "beihilfe", "euro", "franken", "kronen", "mark"),
}  # fmt: skip
"""Words that say that figures are amounts of money."""
