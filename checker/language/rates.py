"""The words by which a text tells what one of something has: "a credit is 28 hours", "six euro a head"."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re

_WORD = r"[^\W\d]+"
EACH_BEHIND: dict[str, re.Pattern[str]] = {
    language: lazy_re(rf"(?:\s{_WORD}){{0,4}}?\s(?:{each})\b", re.IGNORECASE)
    for language, each in {
        "en": r"each|apiece|a head|per (?:head|person|capita)|a person",
        "fr": r"chacune?|par (?:personne|tête)|l['’]unité",
        "nl": r"elk|ieder|per (?:persoon|hoofd|stuk)|de man",
        "de": r"jeweils|(?:je|pro) (?:Person|Kopf|Stück|Nase)",
    }.items()
}
"""What behind a figure says that each of several has it."""

ONE_AHEAD: dict[str, re.Pattern[str]] = {
    language: lazy_re(
        rf"(?:^|[\s(“\"])(?:(?:{one})\s|l['’])(?P<noun>{_WORD}(?:\s{_WORD})?)(?:\s[^\s\d,;:()]+){{0,6}}\s$",
        re.IGNORECASE,
    )
    for language, one in {
        "en": r"an?|one|each|every|per",
        "fr": r"une?|chaque|par|le|la",
        "nl": r"een|één|elke?|iedere?|per",
        "de": r"eine?|jede[rsnm]?|je|pro|einem|einer",
    }.items()
}
"""What ahead of a figure, in its clause, names the one thing that has it; group "noun"."""

TOGETHER: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:altogether|in all|in total|together|all told|a total of|overall|the whole|all (?:of them|the)"
        r"|the bill|the sum)\b",
        re.IGNORECASE,
    ),
    "fr": lazy_re(r"\b(?:au total|en tout|ensemble|un total de|la facture|l['’]ensemble|tous)\b", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:in totaal|samen|alles bij elkaar|bij elkaar|totaal|de rekening|alle)\b", re.IGNORECASE),
    "de": lazy_re(
        r"\b(?:insgesamt|zusammen|alles in allem|in Summe|die Rechnung|alle[rsn]?|gesamt\w*)\b", re.IGNORECASE
    ),
}
"""What says that a figure is that of all of them."""

BESIDE = lazy_re(
    r"[\s,]*(?:\(|(?:or|that is|i\.e\.|soit|ou|c['’]est-à-dire|of|ofwel|oftewel|dus|dat is|oder|also|das sind"
    r"|d\. ?h\.)\s)(?:(?:about|some|environ|quelque|ongeveer|zo['’]n|etwa|rund)\s)?",
    re.IGNORECASE,
)
"""What stands, in any of the languages, between a value and the same value in another unit."""

FOR_SO_MANY: dict[str, re.Pattern[str]] = {
    language: lazy_re(rf"(?:{words})\s(?:[^\W\d]+\s){{0,4}}\Z", re.IGNORECASE)
    for language, words in {
        "en": "for|with|at|on|in|from",
        "fr": "pour|avec|sur|dans|à",
        "nl": "voor|met|bij|op|in",
        "de": "für|mit|bei|auf|in|aus",
    }.items()
}
"""How a sentence begins whose result is that of so many, told first: "With 120 hectares the farm brings in"."""
