"""How each language speaks of what a body has and asks: its staff, its parts, its time limits."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re

STAFF: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:staff|employ\w*|personnel|workforce)\b", re.IGNORECASE),
    "fr": lazy_re(r"\b(?:emploi\w*|employée?s?|personnel|effectifs?)\b", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:medewerkers?|personeel\w*|personeelsleden|werknemers?)\b", re.IGNORECASE),
    "de": lazy_re(r"\b(?:beschäftig\w+|mitarbeiter\w*|bedienstete\w*|personal)\b", re.IGNORECASE),
}
"""Words that say that people counted beside them work there."""

WITHIN: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\bwithin\s$", re.IGNORECASE),
    "fr": lazy_re(r"\bdans (?:les|un délai de|le délai de)\s$", re.IGNORECASE),
    "nl": lazy_re(r"\bbinnen\s(?:de\s)?$", re.IGNORECASE),
    "de": lazy_re(r"\b(?:innerhalb von|binnen)\s$", re.IGNORECASE),
}
"""What stands before a time limit."""

NOT_DONE: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:not|fails? to|without)\b", re.IGNORECASE),
    "fr": lazy_re(r"\b(?:pas|sans)\b", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:niet|zonder)\b", re.IGNORECASE),
    "de": lazy_re(r"\b(?:nicht|ohne)\b", re.IGNORECASE),
}
"""What makes a sentence speak of a duty that was not done."""

NEXT_CLAUSE = lazy_re(
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
    "en": lazy_re(r"\b(?:has|have|with|employs|and) a (?:total )?(?:staff|workforce) of\s$", re.IGNORECASE),
    "fr": lazy_re(r"\bun effectif (?:total )?de\s$", re.IGNORECASE),
    "nl": lazy_re(r"\been (?:personeelsbestand|personeel) van\s$", re.IGNORECASE),
    "de": lazy_re(r"\b(?:einen personalbestand|eine belegschaft) von\s$", re.IGNORECASE),
}
"""What right before a number says that it counts all who work there."""

STAFF_BEHIND: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\s(?:(?:people|men and women|members) (?:on|of) (?:our|the|its) staff|members of staff|employees|staff)\b",
        re.IGNORECASE,
    ),
    "fr": lazy_re(r"\s(?:membres du personnel|employés|salariés|collaborateurs)\b", re.IGNORECASE),
    "nl": lazy_re(r"\s(?:medewerkers|personeelsleden|werknemers)\b", re.IGNORECASE),
    "de": lazy_re(r"\s(?:mitarbeitern?(?:innen)?|beschäftigten?|bediensteten?)\b", re.IGNORECASE),
}
"""What right behind a number says that it counts people who work there."""

ALL_STAFF: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:of (?:the|our|its)|all(?: our| its)?|our|its|has|have|employs)\s$", re.IGNORECASE),
    "fr": lazy_re(r"\b(?:(?:sur|parmi|de) (?:les|nos|ses)|nos|ses|compte|emploie)\s$", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:van (?:de|onze|haar|zijn)|onze|haar|telt|heeft)\s$", re.IGNORECASE),
    "de": lazy_re(r"\b(?:von (?:den|unseren|ihren)|unsere|ihre|hat|zählt|beschäftigt)\s$", re.IGNORECASE),
}
"""What right before such a number says that it counts all of them."""

IN_PLACE: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\s(?:in|at|for|abroad|on|under|from|per)\b", re.IGNORECASE),
    "fr": lazy_re(r"\s(?:à|en|dans|pour|au|aux|sur|par)\b", re.IGNORECASE),
    "nl": lazy_re(r"\s(?:in|op|voor|te|bij|uit|per)\b", re.IGNORECASE),
    "de": lazy_re(r"\s(?:in|im|am|an|auf|für|bei|aus|pro)\b", re.IGNORECASE),
}
"""What behind it says that it is a part: "a staff of 12 in the north"."""

HELPERS: dict[str, str] = {
    "en": "volunteers employees trainees",
    "fr": "bénévoles volontaires employés stagiaires",
    "nl": "vrijwilligers medewerkers stagiairs",
    "de": "freiwillige ehrenamtliche mitarbeiter beschäftigte",
}
"""Those who work or help somewhere; a page that counts them twice counts the same ones."""

PERSONS: dict[str, re.Pattern[str]] = {
    language: lazy_re(rf"\b(?:{nouns})\s?:?\s?\Z", re.IGNORECASE)
    for language, nouns in {
        "en": "members|persons|people|judges|officers|experts|commissioners|directors|delegates|jurors|employees"
        "|inspectors|trustees|staff|officials|posts",
        "fr": "membres|personnes|juges|agents|experts|commissaires|directeurs|délégués|jurés|employés|inspecteurs"
        "|fonctionnaires|collaborateurs|postes",
        "nl": "leden|personen|mensen|rechters|ambtenaren|deskundigen|commissarissen|directeurs|afgevaardigden"
        "|medewerkers|inspecteurs|bestuurders",
        "de": "Mitgliedern?|Personen|Menschen|Richtern?|Beamten?|Sachverständigen?|Kommissaren?|Delegierten?"
        "|Mitarbeitern?|Prüfern?|Vorständen?",
    }.items()
}
"""Those of whom each one counts, at the end of what leads into a list of them."""

SEATED: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\s(?:seats?|places?|mandates?|members?|councillors?|deputies|people|persons)\b", re.IGNORECASE),
    "fr": lazy_re(r"\s(?:sièges?|places?|mandats?|membres?|conseill\w+|députée?s?|élue?s?|personnes)\b", re.IGNORECASE),
    "nl": lazy_re(r"\s(?:zetels?|plaatsen|mandaten|mandaat|leden|raadsleden|personen|mensen)\b", re.IGNORECASE),
    "de": lazy_re(
        r"\s(?:Sitzen?|Plätzen?|Mandaten?|Mitgliedern?|Abgeordneten?|Ratsmitgliedern?|Personen|Menschen)\b",
        re.IGNORECASE,
    ),
}
"""Those who sit on a council, and what they sit on: of both there are as many."""
