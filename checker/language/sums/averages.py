"""The words by which a text says of what a figure is told for one: "per camp", "for each case", "each"."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re

_WORD = r"[^\W\d]+"
PER_NOUN: dict[str, re.Pattern[str]] = {
    language: lazy_re(
        rf"\s?(?:{_WORD}\s){{0,2}}?(?:{per})(?P<noun>{_WORD}(?:\s(?!(?:on|in|and|or|en|et|und|im|per)\b){_WORD})?)",
        re.IGNORECASE,
    )
    for language, per in {
        "en": r"per\s|for each\s|for every\s|to each\s|to every\s|an?\s|each\s",
        "fr": r"par\s|pour chaque\s|à chaque\s",
        "nl": r"per\s|voor elke?\s|voor ieder\s|elke?\s",
        "de": r"je\s|pro\s|für jede[snr]?\s",
    }.items()
}
"""What right behind a figure names the thing that it is told for one of."""

PER_HEAD: dict[str, re.Pattern[str]] = {
    "en": lazy_re(rf"\s(?:{_WORD}\s)?(?:each|apiece|per (?:head|person|capita))\b", re.IGNORECASE),
    "fr": lazy_re(rf"\s(?:{_WORD}\s)?(?:chacune?|par (?:personne|tête))\b", re.IGNORECASE),
    "nl": lazy_re(rf"\s(?:{_WORD}\s)?(?:elk|ieder|per (?:persoon|hoofd|stuk))\b", re.IGNORECASE),
    "de": lazy_re(rf"\s(?:{_WORD}\s)?(?:jeweils|(?:je|pro) (?:Person|Kopf|Stück))\b", re.IGNORECASE),
}
"""The same, where it is no more than one of those."""
