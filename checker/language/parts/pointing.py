"""What pages say around a pointer: whose part it is, a table "below", a list's point, a title after its number."""

from __future__ import annotations

import re
from functools import lru_cache

from checker.language.lazy import lazy_re

OTHER_WORKS: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:Acts?|[Ll]aws?|[Tt]reat(?:y|ies)|[Cc]onventions?|[Dd]irectives?|[Rr]egulations?|Codes?|[Dd]ecrees?"
        r"|Orders?|[Ss]tatutes?|[Aa]greements?|[Cc]ontracts?|Charter|[Rr]eports?|[Hh]andbook|[Mm]anual|[Bb]ye-?laws?"
        r"|[Ss]tandards?|[Cc]onstitution|[Cc]ircular|[Pp]rotocol|[Gg]uidelines?|Bills?|[Rr]esolutions?"
        r"|[Ll]icen[cs]e (?:agreement|terms)|[Ss]pecifications?|[Oo]rdinances?|[Bb]rochure|[Ll]eaflet|PDF|RFC|ISO)\b"
    ),
    "fr": lazy_re(
        r"\b(?:lois?|traités?|conventions?|directives?|règlements?|code|décrets?|arrêtés?|ordonnances?|accords?"
        r"|contrats?|charte|rapports?|manuels?|normes?|constitution|circulaires?|protocoles?|statuts"
        r"|résolutions?|brochures?|pdf|cahier)\b",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        r"\b(?:\w*wet(?:ten)?|\w*verdrag(?:en)?|conventies?|richtlijn(?:en)?|\w*verordening(?:en)?|\w*wetboek"
        r"|\w*decre(?:et|ten)|\w*besluit(?:en)?|\w*akkoord(?:en)?|overeenkomst(?:en)?|contract|handvest|\w*verslag"
        r"|\w*rapport(?:en)?|\w*handboek|handleiding|\w*reglement(?:en)?|grondwet|omzendbrief|protocol|statuten"
        r"|brochure|pdf)\b",
        re.IGNORECASE,
    ),
    "de": lazy_re(
        r"\b(?:\w*gesetz(?:es|e|en|buch|buchs)?|\w*vertrag(?:s|es)?|\w*verträge\w*|\w*übereinkommen\w*|richtlinien?"
        r"|\w*verordnung(?:en)?|\w*satzung|\w*bericht(?:s|es)?|\w*handbuch(?:s|es)?|leitfadens?|\w*norm(?:en)?"
        r"|grundgesetz|rundschreiben|protokolls?|broschüre|pdf|\w*erlass(?:es)?|\w*statuts?|abkommens?"
        r"|\w*beschluss(?:es)?|merkblatts?|DIN|BGB|StGB|DSGVO|SGB)\b",
        re.IGNORECASE,
    ),
}
"""What has annexes, tables and sections of its own: where a passage speaks of one, a bare "Annex 2" may be its."""

SHOWS: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\s(?:shows?|gives?|lists?|sets? out|contains?|summari[sz]es|describes?|illustrates?|explains?)\b"),
    "fr": lazy_re(
        r"\s(?:montre(?:nt)?|donne(?:nt)?|présente(?:nt)?|reprend|reprennent|contien(?:t|nent)|résume|indique|détaille"
        r"|énumère|décrit|illustre|explique|fixe)\b"
    ),
    "nl": lazy_re(r"\s(?:toont|geeft|bevat|vermeldt|beschrijft|somt|laat|geven|tonen|bevatten|legt|vat)\b"),
    "de": lazy_re(
        r"\s(?:zeigt|zeigen|enthält|enthalten|nennt|gibt|listet|führt|beschreibt|fasst|erläutert|veranschaulicht)\b"
    ),
}
"""What follows a part that stands on the page: "table 4 shows"."""

TABLE_NEAR: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:in|see|the|as) (?:the )?(?:(?:following|next) table|table (?:below|above|overleaf|that follows))\b"
        r"|\b(?:table below|following table)\b",
        re.IGNORECASE,
    ),
    "fr": lazy_re(r"\btableau (?:ci-(?:dessous|dessus|après|contre)|suivant|qui suit)\b", re.IGNORECASE),
    "nl": lazy_re(
        r"\b(?:(?:onderstaande|bovenstaande|volgende) tabel|tabel (?:hieronder|hierboven|hiernaast))\b", re.IGNORECASE
    ),
    "de": lazy_re(
        r"\b(?:(?:nach|unten|neben|oben)stehenden?r? Tabelle|folgenden?r? Tabelle|Tabelle (?:unten|oben))\b",
        re.IGNORECASE,
    ),
}
"""A table that stands on the page, as the text says."""

ANNEX_HERE: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:listed|given|shown|described|set out|found|explained|printed|detailed|defined|reproduced|summari[sz]ed"
        r"|see) (?:in )?(?:the|an) (?:annex|appendix)\b(?! [A-Z\d])|\((?:see )?(?:annex|appendix)\)",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        r"\b(?:figure(?:nt)?|repris(?:es?)?|décrite?s?|énumérée?s?|indiquée?s?|présentée?s?|détaillée?s?|expliquée?s?"
        r"|jointe?s?|donnée?s?|voir) (?:en|dans l['’]|à l['’]|l['’])\s?annexe\b(?! [A-Z\d])"
        r"|\b(?:trouve(?:nt|z|rez)?|est|sont) en annexe\b(?! [A-Z\d])",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        r"\b(?:staat|staan|vindt u|vind je|vermeld|opgenomen|beschreven|opgesomd|toegelicht|zit|zitten|zie|gaat) "
        r"(?:in |als )?(?:de |een )?bijlage\b(?! [A-Z\d])",
        re.IGNORECASE,
    ),
    "de": lazy_re(
        r"\b(?:siehe|(?:im|in der|in einem|in einer) )(?:Anhang|Anlage)(?: (?:beschrieben|aufgeführt|erläutert"
        r"|enthalten"
        r"|zu finden|abgedruckt|aufgelistet|dargestellt|genannt|erklärt|aufgezählt|wiedergegeben))\b"
        r"|\b(?:steht|stehen|finden Sie|findet sich|finden sich) (?:im Anhang|in der Anlage)\b(?! [A-Z\d])"
        r"|\bsiehe (?:Anhang|Anlage)\b(?! [A-Z\d])"
    ),
}
"""An annex without a number, in which the text says that something stands."""

FORM_IN = lazy_re(
    r"(?:\b(?:forms?|templates?|maps?|models?) (?:in|of)"
    r"|\b(?:formulaires?|modèles?|cartes?|plans?) (?:de|en|à|dans) ?(?:l['’])?"
    r"|\b(?:formulier|model|kaart) (?:in|uit|van) ?(?:de)?"
    r"|\b(?:Formular|Muster|Vordruck|Karte) (?:in|im|aus|der|des))\s?\Z",
    re.IGNORECASE,
)
"""What a page gives its readers in an annex of its own, right before that is named."""

SAYS_NOTHING: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:are|is|was|were|be|been|also|listed|given|shown|described|set|out|found|explained|summari[sz]ed|contained"
        r"|included|reproduced|printed|detailed|defined|laid|stated|attached|published|presented|specified|provided"
        r"|available|annexed|appears?|stands?|dealt|told|treated|covered|discussed|details?|more|further|information"
        r"|everything|anything|rules?|procedures?|full|see|section|exact|exactly|about|happens?|apply|applies|have|has"
        r"|paragraphs?|works?|works?|need|needs|want)\b",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        r"\b(?:figure(?:nt)?|(?:repris|décrit|énuméré|indiqué|présenté|détaillé|expliqué|mentionné|fixé|donné|joint"
        r"|reproduit|prévu|défini|annexé|listé|publié|contenu|exposé|précisé|traité)e?s?|trouve\w*|est|sont|consulte[rz]"
        r"|voir|aussi|également|détails?|précisions?|informations?|renseignements?|règles?|procédures?|plus|modalités?"
        r"|passe|point|section|faut|devez|pouvez)\b",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        r"\b(?:staat|staan|vindt|vind|vinden|vermeld|opgenomen|beschreven|opgesomd|weergegeven|uitgelegd|toegelicht"
        r"|bepaald|vastgelegd|gegeven|zit|zitten|leest|lees|gaat|geregeld|opgelijst|bedoeld|samengevat|meer|ook|details?"
        r"|informatie|regels?|procedures?|alles|precies|punt|afdeling|gebeurt|moet|moeten|wilt|zie)\b",
        re.IGNORECASE,
    ),
    "de": lazy_re(
        r"\b(?:steht|stehen|findet?|finden|aufgeführt|ergibt|ergeben|beschrieben|genannt|erläutert|enthalten"
        r"|dargestellt|geregelt|aufgelistet|abgedruckt|zusammengefasst|erklärt|festgelegt|behandelt|näheres|details?"
        r"|einzelheiten|informationen|regeln?|verfahren|genaueres|abschnitt|siehe|passiert|müssen|geschieht|gilt"
        r"|gelten)\b",
        re.IGNORECASE,
    ),
}
"""Words that say that something stands somewhere, or that something is told, and not what."""

LIST_WORDS: dict[str, str] = {
    "en": "steps?|conditions?|requirements?|criteri(?:on|a)|items?|points?|options?|rules?|stages?|phases?"
    "|tasks?|tips?",
    "fr": "étapes?|conditions?|critères?|points?|options?|exigences?|règles?|phases?|tâches?|conseils?",
    "nl": "stap(?:pen)?|voorwaarden?|vereisten?|criteri(?:um|a)|punt(?:en)?|opties?|regels?|fasen?|taken|taak|tips?",
    "de": "Schritt(?:e|en|s)?|Bedingung(?:en)?|Voraussetzung(?:en)?|Kriteri(?:um|en)|Punkt(?:e|en|s)?|Option(?:en)?"
    "|Regeln?|Phasen?|Aufgaben?",
}
"""What the items of a numbered list are called."""
_LETTER_WORDS: dict[str, str] = {
    "en": "point|item|letter|condition|paragraph|under|case|option",
    "fr": "point|lettre|littera|condition|cas|sous|option|alinéa",
    "nl": "punt|letter|littera|voorwaarde|onder|geval|optie",
    "de": "Buchstabe|Punkt|Bedingung|Nummer|unter|Fall|Option",
}

TITLED_AFTER = lazy_re(r"\s?(?:,|:|–|-|\()\s?[“„«\"‘‚]?[ \u00a0\u202f]?(?P<title>[^\W\d_][^“”„«»\"\n.;:()]{2,60})")
"""What follows a pointer that gives the part's number and then its title: "section 4 (“Fees”)"."""


@lru_cache(maxsize=4)
def list_pointers(language: str) -> re.Pattern[str]:
    """A pointer to an item of a numbered list by its word and number: "go back to step 4"."""
    words = LIST_WORDS[language]
    return lazy_re(rf"(?<!\w)(?P<word>{words})[ \u00a0](?P<number>\d{{1,2}})(?![\w/%€°-]|[.,:]\d)", re.IGNORECASE)


@lru_cache(maxsize=4)
def letter_pointers(language: str) -> re.Pattern[str]:
    """A pointer to an item of a lettered list: "point d)", "under (c)"."""
    words = _LETTER_WORDS[language]
    return lazy_re(
        rf"(?<!\w)(?P<word>{words})[ \u00a0](?:\((?P<both>[a-h])\)|(?P<letter>[a-h])\))(?!\w)", re.IGNORECASE
    )
