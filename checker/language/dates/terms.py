"""How each language says for how long something is given, held or kept: a rule, and what one such term is told with."""

from __future__ import annotations

import re

from checker.language.lazy import any_of as _any
from checker.language.lazy import lazy_re

FOR_SO_LONG = {
    "en": lazy_re(r"\b(?:for|is|are|lasts?|(?:term|period|mandate)s? of)\s(?:an? (?:term|period) of\s)?\Z"),
    "fr": lazy_re(
        r"(?:\b(?:pour|pendant|est de|sont de|dure(?:nt)?|(?:mandats?|durée|période) de)|d['’]une durée de)"
        r"\s(?:une (?:durée|période) de\s)?\Z"
    ),
    "nl": lazy_re(
        r"\b(?:voor|gedurende|duurt|duren|is|zijn|(?:termijn|periode) van)\s(?:een (?:termijn|periode) van\s)?\Z"
    ),
    "de": lazy_re(r"\b(?:für|auf|beträgt|dauert|(?:Amtszeit|Dauer|Zeitraum) von)\s(?:(?:die|eine) Dauer von\s)?\Z"),
}
"""What leads the length of a term; anchored at its end."""

GRANTED = {
    "en": _any(
        "granted", "issued", "valid", "awarded", "given", "let", "leased", "sits?", "serves?", "runs?", "lasts?",
        "began", "begins", "started", "starts", "elected", "appointed", "chosen",
        "kept", "closed", "sealed", "stored", "from",
    ),
    "fr": _any(
        "accordée?s?", "délivrée?s?", "valables?", "octroyée?s?", "attribuée?s?", "siègent?", "siège", "durent?",
        "commencé?", "débuté?", "court", "conservée?s?", "fermée?s?", "secrète?s?", "du", "depuis",
    ),
    "nl": _any(
        "verleend", "toegekend", "geldig", "geldt", "gelden", "afgegeven", "zetelen", "zitten", "loopt", "lopen",
        "duurt", "duren", "begon", "begint", "ging in", "bewaard", "gesloten", "vanaf", "van",
    ),
    "de": _any(
        "erteilt", "gilt", "gelten", "vergeben", "gültig", "verliehen", "läuft", "laufen", "dauert", "dauern",
        "begann", "beginnt", "aufbewahrt", "gesperrt", "verschlossen", "ab", "vom",
    ),
}  # fmt: skip
"""What makes a length of time that of each thing of a sort, or the date behind it the first of its days."""

KEPT_UNTIL = {
    "en": lazy_re(r"\b(?:closed|sealed|made|written|created)\b.{1,60}\b(?:open|opened|public|released|destroyed)\b"),
    "fr": lazy_re(
        r"\b(?:fermée?|clos|close|établie?|créée?)\b.{1,60}\b(?:ouverte?|consultables?|communicables?|publi\w+"
        r"|détruite?)\b"
    ),
    "nl": lazy_re(r"\b(?:gesloten|afgesloten|opgemaakt)\b.{1,60}\b(?:open|openbaar|vrij|vernietigd)\b"),
    "de": lazy_re(
        r"\b(?:geschlossen|abgeschlossen|entstanden)\w*\b.{1,60}\b(?:offen|zugänglich|frei|vernichtet|geöffnet)\b"
    ),
}
"""What says of a thing when it was shut away, and then when that ends."""

RUNS = {
    "en": _any("runs?", "ran", "lasts?", "lasted", "valid"),
    "fr": _any("court", "couvre", "va", "valables?", "s['’]étend"),
    "nl": _any("loopt", "liep", "geldt", "geldig"),
    "de": _any("läuft", "lief", "gilt", "gültig"),
}
"""What leads the first and the last day of a term."""

ITS_TERM = {
    "en": lazy_re(
        r"[;.]\s(?=the (?:present|current) one|(?:her|his|its|their|the|this)\s(?:[a-z]+\s){0,2}(?:term|mandate"
        r"|licen[cs]e|permit|lease))",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        r"\s?[;.]\s(?=(?:son|sa|leur|le|la|ce|cette)\s(?:[a-z]+\s){0,2}(?:mandat|licence|permis|bail))", re.IGNORECASE
    ),
    "nl": lazy_re(
        r"[;.]\s(?=(?:zijn|haar|hun|het|de|dit|deze)\s(?:[a-z]+\s){0,2}(?:mandaat|\w*termijn|vergunning))",
        re.IGNORECASE,
    ),
    "de": lazy_re(
        r"[;.]\s(?=(?:seine|ihre|die|diese|sein|ihr|das)\s(?:[a-zä]+\s){0,2}(?:amtszeit|mandat|genehmigung))",
        re.IGNORECASE,
    ),
}
"""What parts the beginning of a term from the clause that says when that very term ends."""

CURRENT = {
    "en": _any("(?:current|present) (?:term|mandate)"),
    "fr": _any("mandats? (?:en cours|actuels?)"),
    "nl": _any("(?:lopende|huidige) (?:ambtstermijn|mandaat|termijn|zittingsperiode)"),
    "de": _any("(?:laufende|derzeitige|gegenwärtige)n? (?:amtszeit|amtsperiode|mandat|wahlperiode)"),
}
"""What calls a term the one that runs: it needs no name."""

OTHERWISE = {
    "en": _any(
        "extended", "prolonged", "shortened", "remainder", "rest of", "interim", "instead", "exceptional\\w*", "except",
        "early", "successor", "provisional\\w*", "temporar\\w*", "acting", "unexpired", "shorter", "longer", "complete",
        "completes", "vacan\\w+", "resign\\w+", "retire[sd]?", "first time",
    ),
    "fr": _any(
        "prolongée?s?", "prorogée?s?", "écourtée?s?", "reste", "restant", "intérim", "exception\\w*", "anticipée?s?",
        "provisoire\\w*", "temporaire\\w*", "achève(?:ra)?", "démission\\w*", "remplace\\w*", "retraite",
    ),
    "nl": _any(
        "verlengd", "verkort", "resterende?", "rest van", "ad interim", "uitzonderlijk", "vervroegd", "voorlopig",
        "tijdelijk", "waarnemend", "ontslag", "vervangt", "pensioen", "opvolger",
    ),
    "de": _any(
        "verlängert\\w*", "verkürzt\\w*", "restliche[nrs]?", "rest der", "kommissarisch", "ausnahmsweise", "vorzeitig",
        "vorläufig", "vorübergehend", "zurückgetreten", "rücktritt", "ruhestand", "nachfolger\\w*", "ersetzt",
    ),
}  # fmt: skip
"""What says that a term is not as long as others of its sort."""

GIVEN_TIME = {
    "en": _any("within", "you have", "(?:has|have) (?:\\w+ )?months?", "time limit", "deadline", "period (?:of|for)"),
    "fr": _any("disposez", "disposent?", "délai", "dans les", "avez", "ont"),
    "nl": _any("binnen", "hebt u", "u hebt", "u heeft", "heeft u", "termijn", "hebben"),
    "de": _any("innerhalb", "binnen", "haben (?:sie|die)", "sie haben", "\\w*frist"),
}
"""What says how long one has for something."""

ON_END = {
    language: lazy_re(rf"\b(?:{words})\s(?:[^\W\d]+,?\s){{0,3}}\Z", re.IGNORECASE)
    for language, words in {
        "en": "ends?|ended|ending|expires?|expired|runs out|ran out|lapses",
        "fr": "prend fin|prendra fin|expire|expirera|s['’]achève|se termine|échoit",
        "nl": "eindigt|eindigde|verstrijkt|vervalt|loopt af|afloopt",
        "de": "endet|endete|erlischt|läuft|abläuft",
    }.items()
}
"""What says on which day a term is over; anchored at its end."""

WHEN_OVER = {
    "en": lazy_re(r"\bafter (?:exactly |precisely |just |only )?\Z", re.IGNORECASE),
    "fr": lazy_re(r"\b(?:après|au bout de|au terme de) (?:exactement |précisément |seulement )?\Z", re.IGNORECASE),
    "nl": lazy_re(r"\bna (?:precies |exact |slechts |nog geen )?\Z", re.IGNORECASE),
    "de": lazy_re(r"\bnach (?:genau |exakt |nur |knapp )?\Z", re.IGNORECASE),
}
"""What leads a length of time at whose end something happened; anchored at its end."""

LASTS_SO_LONG = {
    language: lazy_re(rf"(?<!\w)(?:{words})\s?\Z", re.IGNORECASE)
    for language, words in {
        "en": r"takes?|lasts?|runs? for|(?:closed|sealed|kept|open|valid|held) for",
        "fr": r"dure(?:nt)?|(?:ferm|gard|conserv|valable|ouvert)\w* (?:pendant|durant)",
        "nl": r"duurt|duren|loopt|(?:blijft|blijven|zijn|is) (?:[^\W\d]+ )?(?:gedurende )?",
        "de": r"dauer(?:t|n)|läuft|laufen|(?:ist|sind|bleib(?:t|en)) (?:[^\W\d]+ )?(?:für )?",
    }.items()
}
"""What says right before a length of time that each of a sort lasts, or is kept, so long."""
