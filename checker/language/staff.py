"""How each language speaks of what a body has and asks: its staff, its parts, its time limits."""

from __future__ import annotations

import re

STAFF: dict[str, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:staff|employ\w*|personnel|workforce)\b", re.IGNORECASE),
    "fr": re.compile(r"\b(?:emploi\w*|employée?s?|personnel|effectifs?)\b", re.IGNORECASE),
    "nl": re.compile(r"\b(?:medewerkers?|personeel\w*|personeelsleden|werknemers?)\b", re.IGNORECASE),
    "de": re.compile(r"\b(?:beschäftig\w+|mitarbeiter\w*|bedienstete\w*|personal)\b", re.IGNORECASE),
}
"""Words that say that people counted beside them work there."""

HAVING: dict[str, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:has|have|had|its|our|their|employs?|comprises?)\s$", re.IGNORECASE),
    "fr": re.compile(r"\b(?:a|ont|compte|comptent|emploie|ses|nos|leurs|comprend)\s$", re.IGNORECASE),
    "nl": re.compile(r"\b(?:heeft|hebben|telt|tellen|zijn|haar|onze|hun|omvat)\s$", re.IGNORECASE),
    "de": re.compile(r"\b(?:hat|haben|zählt|zählen|ihre|seine|unsere|umfasst|beschäftigt)\s$", re.IGNORECASE),
}
"""What stands before a number that counts all that a body has of something: "has eight divisions"."""

WITHIN: dict[str, re.Pattern[str]] = {
    "en": re.compile(r"\bwithin\s$", re.IGNORECASE),
    "fr": re.compile(r"\bdans (?:les|un délai de|le délai de)\s$", re.IGNORECASE),
    "nl": re.compile(r"\bbinnen\s(?:de\s)?$", re.IGNORECASE),
    "de": re.compile(r"\b(?:innerhalb von|binnen)\s$", re.IGNORECASE),
}
"""What stands before a time limit."""

NOT_DONE: dict[str, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:not|fails? to|without)\b", re.IGNORECASE),
    "fr": re.compile(r"\b(?:pas|sans)\b", re.IGNORECASE),
    "nl": re.compile(r"\b(?:niet|zonder)\b", re.IGNORECASE),
    "de": re.compile(r"\b(?:nicht|ohne)\b", re.IGNORECASE),
}
"""What makes a sentence speak of a duty that was not done."""

NEXT_CLAUSE = re.compile(
    r"[,;:()]|\s(?:and|but|or|so|then|et|mais|ou|alors|en|maar|of|dan|und|aber|oder|dann)\s", re.IGNORECASE
)
"""What parts a clause from the next, so that "not" in the one denies nothing of the other."""

ACTORS: dict[str, str] = {
    "en": "person office applicant body people authority service",
    "fr": "personne bureau demandeur organisme gens autorité service",
    "nl": "persoon bureau aanvrager dienst mensen overheid instantie",
    "de": "person amt antragsteller behörde menschen stelle dienst",
}
"""Who does a thing: that two sentences name them does not say that they speak of one thing done."""

STAFF_OF: dict[str, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:has|have|with|employs|and) a (?:total )?(?:staff|workforce) of\s$", re.IGNORECASE),
    "fr": re.compile(r"\bun effectif (?:total )?de\s$", re.IGNORECASE),
    "nl": re.compile(r"\been (?:personeelsbestand|personeel) van\s$", re.IGNORECASE),
    "de": re.compile(r"\b(?:einen personalbestand|eine belegschaft) von\s$", re.IGNORECASE),
}
"""What right before a number says that it counts all who work there."""

STAFF_BEHIND: dict[str, re.Pattern[str]] = {
    "en": re.compile(
        r"\s(?:(?:people|men and women|members) (?:on|of) (?:our|the|its) staff|members of staff|employees|staff)\b",
        re.IGNORECASE,
    ),
    "fr": re.compile(r"\s(?:membres du personnel|employés|salariés|collaborateurs)\b", re.IGNORECASE),
    "nl": re.compile(r"\s(?:medewerkers|personeelsleden|werknemers)\b", re.IGNORECASE),
    "de": re.compile(r"\s(?:mitarbeitern?(?:innen)?|beschäftigten?|bediensteten?)\b", re.IGNORECASE),
}
"""What right behind a number says that it counts people who work there."""

ALL_STAFF: dict[str, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:of (?:the|our|its)|all(?: our| its)?|our|its|has|have|employs)\s$", re.IGNORECASE),
    "fr": re.compile(r"\b(?:(?:sur|parmi|de) (?:les|nos|ses)|nos|ses|compte|emploie)\s$", re.IGNORECASE),
    "nl": re.compile(r"\b(?:van (?:de|onze|haar|zijn)|onze|haar|telt|heeft)\s$", re.IGNORECASE),
    "de": re.compile(r"\b(?:von (?:den|unseren|ihren)|unsere|ihre|hat|zählt|beschäftigt)\s$", re.IGNORECASE),
}
"""What right before such a number says that it counts all of them."""

IN_PLACE: dict[str, re.Pattern[str]] = {
    "en": re.compile(r"\s(?:in|at|for|abroad|on|under|from|per)\b", re.IGNORECASE),
    "fr": re.compile(r"\s(?:à|en|dans|pour|au|aux|sur|par)\b", re.IGNORECASE),
    "nl": re.compile(r"\s(?:in|op|voor|te|bij|uit|per)\b", re.IGNORECASE),
    "de": re.compile(r"\s(?:in|im|am|an|auf|für|bei|aus|pro)\b", re.IGNORECASE),
}
"""What behind it says that it is a part: "a staff of 12 in the north"."""

HELPERS: dict[str, str] = {
    "en": "volunteers employees trainees",
    "fr": "bénévoles volontaires employés stagiaires",
    "nl": "vrijwilligers medewerkers stagiairs",
    "de": "freiwillige ehrenamtliche mitarbeiter beschäftigte",
}
"""Those who work or help somewhere; a page that counts them twice counts the same ones."""
