"""The words by which each language states what pages most often tell twice: terms, ages, totals, prices."""

from __future__ import annotations

import re

from checker.language.lazy import any_of as _any
from checker.language.lazy import lazy_re

HOLDS: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:has|have|runs?|operates?|maintains?|comprises?|employs?|manages?|counts|numbers|consists of"
        r"|(?:made up|composed|consisting) of|there are|includes?|(?:is|are) (?:responsible for|in charge of)"
        r"|looks? after|oversees?"
        r"|among (?:them|whom)|including)\s(?:now\s|currently\s|a staff of\s)?$", re.IGNORECASE),
    "fr": lazy_re(
        r"\b(?:a|ont|compte(?:nt)?|possède(?:nt)?|gère(?:nt)?|exploite(?:nt)?|emploie(?:nt)?|comprend|comprennent"
        r"|dispose de|se compose de|composée? de|formée? de|constituée? de|réunit|il y a|est responsable de"
        r"|est chargée? de"
        r"|parmi (?:eux|elles|lesquel(?:le)?s))\s(?:actuellement\s|aujourd['’]hui\s)?$", re.IGNORECASE),
    "nl": lazy_re(
        r"\b(?:heeft|hebben|telt|tellen|beheert|omvat|bestaa(?:t|nde?) uit|samengesteld uit|zijn er|er zijn"
        r"|is verantwoordelijk voor|staat in voor|onder (?:hen|wie)|waaronder)\s(?:nu\s|momenteel\s)?$",
        re.IGNORECASE),
    "de": lazy_re(
        r"\b(?:hat|haben|zählt|zählen|betreibt|unterhält|beschäftigt|umfasst|beste(?:ht|hend|hen) aus|es gibt"
        r"|gehören|darunter"
        r"|ist zuständig für|verwaltet)\s"
        r"(?:derzeit\s|heute\s|rund\s)?$", re.IGNORECASE),
}  # fmt: skip
"""What right before a number says that somebody has so many in all."""

ALL_OF: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"(?:\b(?:the|all|its|our|their|all of (?:the|its|our))|['’]s)\s$", re.IGNORECASE),
    "fr": lazy_re(r"\b(?:les|ses|nos|leurs|des|aux)\s$", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:de|alle|zijn|haar|onze|hun)\s$", re.IGNORECASE),
    "de": lazy_re(r"\b(?:die|alle|den|der|seine|seinen|ihre|ihren|unsere|unseren)\s$", re.IGNORECASE),
}
"""What right before a number says that so many are all of them."""

NOT_ALL: dict[str, re.Pattern[str]] = {
    "en": _any("each|every|other|another|new|further|more|first|last|additional|had|was|were|until|before"
               "|used to|only|per"),
    "fr": _any("chaque|chacune?|autres?|nouve\\w+|premi\\w+|derni\\w+|avai\\w+|était|étaient|jusqu\\w+|avant|par"),
    "nl": _any("elke?|ieder\\w*|andere|nieuwe|eerste|laatste|had|hadden|was|waren|tot|vroeger|slechts|per"),
    "de": _any("jede[rsnm]?|andere[rn]?|neue[rn]?|erste[rn]?|letzte[rn]?|hatte|hatten|war|waren|bis|früher|nur|pro|je"),
}  # fmt: skip
"""What says that a number is of a part, or of another time."""

AGED_FROM: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:from (?:the age of )?|aged? (?:at least )?|over(?: the age of)? |reached (?:the age of )?"
        r"|at least |turned? |at (?:the age of )?)$",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        r"\b(?:à partir de |dès (?:l['’]âge de )?|âgée?s? d['’]au moins |avoir |plus de |atteint (?:l['’]âge de )?)$",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        r"\b(?:vanaf (?:de leeftijd van )?|minstens |ten minste |ouder dan |bereikt |minimum )$", re.IGNORECASE
    ),
    "de": lazy_re(r"\b(?:ab (?:dem |einem alter von )?|mindestens |über |älter als |vollendete[ns]? )$", re.IGNORECASE),
}
"""What before an age says that something holds from it on."""

AGED_TO: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:(?:up )?to (?:the age of )?|until (?:the age of )?|under(?: the age of)? |below (?:the age of )?"
        r"|ends?[^.;]{0,30} at (?:the age of )?|no older than |at most )$",
        re.IGNORECASE,
    ),
    "fr": lazy_re(r"\b(?:jusqu['’]à (?:l['’]âge de )?|moins de |au plus |avant )$", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:tot (?:de leeftijd van )?|jonger dan |onder de |hoogstens )$", re.IGNORECASE),
    "de": lazy_re(r"\b(?:bis (?:zum |zum alter von )?|unter |höchstens |jünger als )$", re.IGNORECASE),
}
"""What before an age says that something holds up to it."""

LEAST_AGE = lazy_re(
    r"(?:(?P<least>\bminimum|\bminim\w+|\bmindest|\bleast|\blowest)|\bmaxim\w+|\bhöchst|\bupper|\bhighest)"
    r"\w*\s?(?:age|âge|leeftijd|alter)?\b[^.;:,]*$"
    r"|\bâge (?:(?P<aged>minim\w+)|maxim\w+)[^.;:,]*$",
    re.IGNORECASE,
)
"""What before an age says that it is the least, or the greatest: "the minimum age for pilots is"."""

OR_OVER: re.Pattern[str] = lazy_re(
    r"\s?(?:years?\s)?(?:or (?:over|older|above|more)|and (?:over|older|above)|ans? (?:ou plus|et plus|révolus)"
    r"|jaar (?:of ouder|en ouder)|jahren? (?:oder älter|und älter))\b",
    re.IGNORECASE,
)
"""What right behind an age says, in any of the languages, that it is the least."""

OLDER: re.Pattern[str] = lazy_re(r"\s(?:(?:or|and) older|(?:of|en) ouder|(?:oder|und) älter)\b", re.IGNORECASE)
"""What right behind a bare number says that it is an age."""

PLAIN: dict[str, str] = {
    "en": """
        yes no like given need needs get gets paid pay pays draw receive receives apply applies may can lodge
        lodged submit submitted file filed make made send sent must take takes possible allowed once
        amount amounts price prices cost costs fee fees rate charge set come comes time limit deadline
        period term terms office serve serves elected appointed valid validity issued last lasts run
        runs age aged old older person persons people everyone anyone nobody one who any case total
        number in all stand stands currently today now replaced open opened opening hours celsius
        calendar heard late reach reached start from receive entitled right ends end maximum minimum
        most least budget-of exactly whoever ready wait available stored erased deleted expire expires expired mandate
        become becomes
        tenure entitled entitles amounting totals comes grant-of
    """,
    "fr": """
        oui non vous nous nul aucun aucune
        payer paie coûte coûtent prix tarif montant s'élève élève fixé perçu facturé facturée
        introduire introduit introduits introduite déposer déposé délai disposez dispose compter durée
        mandat élus élu nommés nommé valable validité âge âgés âgé personne personnes toute tout maximum
        minimum montants versée versé reçoit recevoir droit ouvrables calendrier ouvert ouverte ouverts
        heures sous conservé conservés conservées effacé effacés effacées supprimées
        prêt prête attendre jamais
    """,
    "nl": """
        ja nee maken betalen betaalt kost kosten prijs tarief bedrag bedraagt indienen ingediend dienen
        termijn kunt krijgen krijgt mandaat verkozen gekozen benoemd geldig leeftijd oud ouder persoon
        personen iedereen niemand maximum minimum mogelijk binnen uiterlijk zodra werkdagen recht open
        geopend uren boete bewaard gewist klaar wachten duurt duren geldigheidsduur ambtstermijn hoogste maximaal terug
    """,
    "de": """
        ja nein zahlen zahlt kostet kosten preis betrag beträgt gebühr einlegen eingelegt einreichen
        frist möglich gilt amtszeit gewählt ernannt gültig alter alt älter person personen alle niemand
        höchstens mindestens erhalten erhält anspruch binnen innerhalb spätestens einmal sobald werktage
        werktagen arbeitstage geöffnet stunden gespeichert aufbewahrt gelöscht fertig warten dauert rechnen rechne
        maximal entrichten entrichtet
    """,
}
"""Words that state an attribute and do not tell of what."""

RESTRICTS: dict[str, re.Pattern[str]] = {
    "en": _any(
        "if|when|unless|except|only|for|in|of|during|under|over|outside|with|without|as well|instead|where|those|abroad"
    ),
    "fr": _any("si|lorsque|quand|sauf|de|du|des|d|seulement|pour|dans|pendant|hors|avec|sans|en cas|ceux|celles"),
    "nl": _any("als|indien|wanneer|tenzij|behalve|alleen|van|voor|in|tijdens|buiten|met|zonder|bij|wie"),
    "de": _any("wenn|falls|sofern|außer|nur|von|vom|des|für|in|im|während|außerhalb|mit|ohne|bei|beim"),
}
"""What before a word says that a sentence holds only there, then or for some."""

WORKING: frozenset[str] = frozenset(
    "working business ouvrables ouvrés werkdagen werktage werktagen arbeitstage arbeitstagen".split()
)
"""Words for days on which people work, in any of the languages."""

RANKS: dict[str, re.Pattern[str]] = {
    "en": _any("(?<!every )(?:first|second|third|fourth|last|next)"),
    "fr": _any(r"premi[eè]re?s?|seconde?s?|deuxièmes?|troisièmes?|quatrièmes?|derni[eè]re?s?|suivante?s?"),
    "nl": _any("eerste|tweede|derde|vierde|laatste|volgende"),
    "de": _any("erste[nrsm]?|zweite[nrsm]?|dritte[nrsm]?|vierte[nrsm]?|letzte[nrsm]?|nächste[nrsm]?"),
}
"""Words that say which of several is spoken of."""

SINCE_YEAR = lazy_re(
    r"\b(?:since|depuis|sinds|sedert|seit)\s(?:the year\s|l['’]an\s)?(?:1[89]|20)\d\d\b", re.IGNORECASE
)
"""What says, in any of the languages, that something is counted from a year on."""

ANEW = lazy_re(
    r"\b(?:anew|again|afresh|re-?(?:founded|established|constituted)|(?:à|de) nouveau|refondée?s?|opnieuw|heropgericht"
    r"|neu|wieder|erneut|neugegründet)\b",
    re.IGNORECASE,
)
"""What says, in any of the languages, that something happened a second time."""
