"""The words that tie a count to what is named of it: both, they are, the fifth and last, is made up of."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re

CONSISTS: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\s(?:(?:is|are|was|were) (?:made up|composed|comprised) of|consists? of|comprises?)\s",
                  re.IGNORECASE),
    "fr": lazy_re(r"\s(?:(?:est|sont) composée?s? d|se composent? d|comprend|comprennent|réunit|réunissent)"
                  r"(?:['’]|es?\s|\s)", re.IGNORECASE),
    "nl": lazy_re(r"\s(?:bestaat|bestaan|is samengesteld|zijn samengesteld) uit\s|\somvat(?:ten)?\s", re.IGNORECASE),
    "de": lazy_re(r"\s(?:besteht|bestehen|setzt sich|setzen sich) aus\s|\sumfass(?:t|en)\s", re.IGNORECASE),
}  # fmt: skip
"""What stands between so many and each of them."""

THEY: dict[str, frozenset[str]] = {
    "en": frozenset({"they", "these", "those", "it"}),
    "fr": frozenset({"ce", "il s'agit de", "ceux-ci", "celles-ci", "ils", "elles"}),
    "nl": frozenset({"dat", "dit", "deze", "die", "het", "zij", "ze"}),
    "de": frozenset({"es", "das", "dies", "diese", "sie"}),
}
"""What before "are" stands for the things that the sentence before counts."""

BOTH = lazy_re(
    r"\b(?:both(?: of)?(?: the| our| its| their)?|beide[nr]?|les deux|tous (?:les )?deux|toutes (?:les )?deux)\s"
    r"(?P<noun>[^\W\d]+(?:\s[^\W\d]+){0,2})\s*$",
    re.IGNORECASE,
)
"""Two of a noun, at the end of what introduces their names, in any of the languages."""

AND_LAST: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\s(?:and|and thus|and the) (?:last|final)\s(?:of (?:the|these|its|our) )?", re.IGNORECASE),
    "fr": lazy_re(r"\set dernière?\s(?:des |de ces |de ses )?", re.IGNORECASE),
    "nl": lazy_re(r"\sen laatste\s(?:van de |van deze )?", re.IGNORECASE),
    "de": lazy_re(r"\sund letzte[nrs]?\s(?:der |dieser )?", re.IGNORECASE),
}
"""What right behind an ordinal says that there are no more."""

THE: dict[str, frozenset[str]] = {
    "en": frozenset({"the", "these", "those", "all"}),
    "fr": frozenset({"les", "ces"}),
    "nl": frozenset({"de", "deze", "die"}),
    "de": frozenset({"die", "diese", "den", "der"}),
}
"""What before a count says that all of those just named are meant."""

ALL: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"(?:All|These|The|All\sthe|All\sof\sthe)\s"),
    "fr": lazy_re(r"(?:Tous\sles|Toutes\sles|Les|Ces)\s"),
    "nl": lazy_re(r"(?:Alle|Deze|De)\s"),
    "de": lazy_re(r"(?:Alle|Diese|Die)\s"),
}
BARE: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\s(?:of\s(?:them|these|those)\s|(?:are|were|have|had|will|must|can|may|should|serve|lie|stand)\b)"),
    "fr": lazy_re(r"\s(?:sont|étaient|ont|avaient|seront|doivent|peuvent|auront|se\s)\b"),
    "nl": lazy_re(r"\s(?:zijn|waren|hebben|hadden|worden|werden|zullen|moeten|kunnen|mogen|liggen|staan)\b"),
    "de": lazy_re(r"\s(?:sind|waren|haben|hatten|werden|wurden|müssen|können|sollen|dürfen|liegen|stehen)\b"),
}
"""What stands before and behind a count without a noun, that of all that were just named: "All five are …"."""

ELLIPTIC: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:there|these|they|we|it)\s(?:are|have|has|were)\s(?:now\s)?$", re.IGNORECASE),
    "fr": lazy_re(
        r"\b(?:il\sy\sen\sa|ils\ssont|elles\ssont|nous\sen\savons|on\sen\scompte|il\sen\sexiste)\s$", re.IGNORECASE
    ),
    "nl": lazy_re(r"\b(?:er\szijn\ser|het\szijn\ser|dat\szijn\ser|wij\shebben\ser|we\shebben\ser)\s$", re.IGNORECASE),
    "de": lazy_re(r"\b(?:es\ssind|es\sgibt(?:\sdavon)?|das\ssind|wir\shaben)\s$", re.IGNORECASE),
}
"""What stands before a count that needs no noun, as the sentence before told what it counts."""

THESE: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"(?:These|All\sthese|Those)\s"),
    "fr": lazy_re(r"Ces\s"),
    "nl": lazy_re(r"(?:Deze|Die|Al\sdeze)\s"),
    "de": lazy_re(r"(?:Diese|Alle\sdiese)\s"),
}
"""What begins a sentence and points back at what was just named."""

IN_ALL: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"(?:(?:In|At|For|From|Across)\sall|All)\s(?:the\s)?"),
    "fr": lazy_re(r"(?:(?:Dans|Pour|À)\st|T)(?:ous|outes)\sles\s"),
    "nl": lazy_re(r"(?:(?:In|Voor|Bij)\sa|A)lle\s"),
    "de": lazy_re(r"(?:(?:In|Für|Bei)\sa|A)llen?\s"),
}
"""What begins a sentence about all that were just named: "In all five countries …"."""

HEADED: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"(?:\d+(?:\.\d+)*\.?\s)?(?P<definite>the|our|your|its|their)?\s?(?:[^\W\d]+\s)?$", re.IGNORECASE),
    "fr": lazy_re(r"(?:\d+(?:\.\d+)*\.?\s)?(?P<definite>les|nos|vos|ses|leurs)?\s?$", re.IGNORECASE),
    "nl": lazy_re(r"(?:\d+(?:\.\d+)*\.?\s)?(?P<definite>de|onze|uw|zijn|haar|hun)?\s?$", re.IGNORECASE),
    "de": lazy_re(r"(?:\d+(?:\.\d+)*\.?\s)?(?P<definite>die|unsere|ihre|seine)?\s?$", re.IGNORECASE),
}
"""What may stand in a heading before the count of what it heads."""

OPEN = lazy_re(
    r"\b(?:others?|etc|among|including|such as|more|autres?|etc|notamment|dont|andere|onder meer|zoals|enz|weitere"
    r"|darunter|usw)\b|…|\.\.\.",
    re.IGNORECASE,
)
"""What says, in any of the languages, that not all are named."""

ALL_OF: dict[str, frozenset[str]] = {
    "en": frozenset("the its our their these his her".split()),
    "fr": frozenset("les ses nos leurs ces".split()),
    "nl": frozenset("de zijn haar onze hun deze".split()),
    "de": frozenset("die seine ihre unsere diese".split()),
}
"""What begins a sentence about all there are of something: "The four pillars …"."""

_LISTED = {
    "en": "pillars|tasks|duties|aims|goals|objectives|priorities|principles|languages|criteria|fields|areas|themes"
    "|steps|stages|phases|categories|types|kinds|sorts|reasons|conditions|exceptions|parts|elements|functions|values|rules"
    "|questions|colours|seasons|strands",
    "fr": "piliers|tâches|missions|buts|objectifs|priorités|principes|langues|critères|domaines|thèmes|étapes|phases"
    "|catégories|types|sortes|raisons|conditions|exceptions|parties|éléments|fonctions|valeurs|règles|axes|volets",
    "nl": "pijlers|taken|doelen|doelstellingen|prioriteiten|beginselen|principes|talen|criteria|gebieden|thema['’]s"
    "|stappen|fasen|categorieën|types|soorten|redenen|voorwaarden|uitzonderingen|delen|functies|waarden|regels",
    "de": "Säulen|Aufgaben|Ziele|Prioritäten|Grundsätze|Prinzipien|Sprachen|Amtssprachen|Kriterien|Bereiche|Themen"
    "|Schritte|Phasen|Kategorien|Arten|Gründe|Bedingungen|Voraussetzungen|Ausnahmen|Teile|Funktionen|Werte|Regeln",
}
"""What can only be listed, where other things can be slow and noisy."""

_HEADED = {
    "en": "duties|obligations|rights|requirements|documents|measures|points|options|benefits|ways|facts|tips",
    "fr": "devoirs|obligations|droits|documents|pièces|mesures|points|options|avantages|façons|manières|conseils",
    "nl": "plichten|verplichtingen|rechten|documenten|stukken|maatregelen|punten|opties|voordelen|manieren|tips",
    "de": "Pflichten|Rechte|Unterlagen|Dokumente|Maßnahmen|Massnahmen|Punkte|Möglichkeiten|Vorteile|Tipps",
}
LISTED: dict[str, re.Pattern[str]] = {
    language: lazy_re(
        rf"\s(?:[^\W\d][\w'’-]*\s)?(?:{nouns}|{_HEADED[language]}){'n?' * (language == 'de')}\b", re.IGNORECASE
    )
    for language, nouns in _LISTED.items()
}
"""Such a noun right behind its count, an adjective at most between."""

ARE: dict[str, re.Pattern[str]] = {
    language: lazy_re(
        rf"\s(?:[^\W\d][\w'’-]*\s){{0,2}}?(?:{_LISTED[language]})\s(?:[^\W\d][\w'’-]*\s){{0,5}}?(?:{are})\s",
        re.IGNORECASE,
    )
    for language, are in {"en": "are", "fr": "sont", "nl": "zijn", "de": "sind"}.items()
}
"""What such a count is counted of, and the verb before the list of it."""

PERSONS_ARE: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\s(?:[a-z-]+\s){0,2}?(?:members|people|persons|seats|jurors|trustees|directors|delegates)\sare\s"),
    "fr": lazy_re(
        r"\s(?:[^\W\d]+\s){0,2}?(?:membres|personnes|sièges|jurés|délégués|administrateurs)(?:\s[^\W\d]+)?\ssont\s"
    ),
    "nl": lazy_re(r"\s(?:[a-z]+\s){0,2}?(?:leden|personen|mensen|zetels|bestuurders|afgevaardigden)\szijn\s"),
    "de": lazy_re(r"\s(?:[a-zäöüß]+\s){0,2}?(?:Mitglieder|Personen|Sitze|Delegierten|Geschworenen)\ssind\s"),
}
"""So many persons, and the verb before who they are by their trades: "the seven members are a smith, two potters …"."""

TO_COME: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:below|following|follow|as follows|described here|set out here)\b", re.IGNORECASE),
    "fr": lazy_re(r"\b(?:voici|ci-dessous|ci-après|suivante?s?|décrite?s ici)\b", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:hieronder|hierna|volgende|onderstaande|volgen)\b", re.IGNORECASE),
    "de": lazy_re(r"\b(?:unten|im Folgenden|folgende[nr]?|nachstehende[nr]?|folgen)\b", re.IGNORECASE),
}
"""What says that the things counted are told from here on."""

PAST: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:was|were|had|did|will|would|could|should|may|might|used to|once|first|until|before|former\w*|more"
        r"|further|other|another|new|next|last|plans?|planned|\w{3,}ed)\b",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        r"\b(?:était|étaient|avait|avaient|eut|fut|sera|seront|aura|jusqu|avant|autrefois|ancien\w*|autres?|nouve\w+"
        r"|prochain\w*|derni\w+|prévoi\w+|plus|\w+(?:aient|ait|èrent))\b",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        r"\b(?:was|waren|had|hadden|zal|zullen|werd|werden|tot|voorheen|vroeger|voormalig\w*|andere?|nieuwe?|volgende"
        r"|laatste|meer)\b",
        re.IGNORECASE,
    ),
    "de": lazy_re(
        r"\b(?:war|waren|hatte|hatten|wird|wurden?|bis|früher\w*|ehemalig\w*|ander\w+|neue?\w?|nächste\w?|letzte\w?"
        r"|mehr|weitere\w?)\b",
        re.IGNORECASE,
    ),
}
"""What says of a count that it is not of all there are now: it was, will be, or is of others."""
