"""The words by which a text counts again what it has counted: "all three", "both offices", "the remaining two"."""

from __future__ import annotations

import re

from checker.language.lazy import any_listed as _any
from checker.language.lazy import lazy_re

ALL_THE: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:(?P<all>all(?: of)?(?: the| these| our| its)?|these|those|each of the|any of the"
        r"|in each of the)|the|its|our"
        r"|their)\s\Z",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        r"\b(?:(?P<all>(?:tous|toutes) (?:les|ces|nos|ses)|ces|chacun(?:e)? de(?:s| ces)|l['’]un(?:e)? des)"
        r"|les|aux|ses|nos"
        r"|leurs)\s\Z",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        r"\b(?:(?P<all>alle|al deze|al de|deze|elk van de|ieder van de)|de|onze|hun|zijn|haar)\s\Z", re.IGNORECASE
    ),
    "de": lazy_re(
        r"\b(?:(?P<all>alle[nr]?|diese[nr]?|jede[srmn]? der)|die|den|der|unsere[nr]?|ihre[nr]?|seine[nr]?)\s\Z",
        re.IGNORECASE,
    ),
}
"""What right before a count says that all of those are meant; group "all" where it can say nothing else."""

BEHIND_NOUN: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\s?(?:[.,;:)]|\Z|(?:are|were|have|had|will|must|can|may|should|shall|do|did|share|publish|receive|offer|serve|work"
        r"|meet|open|close|need|cost|take|give|hold|use|run|report|follow|lead|carry|apply|last|[a-z]+ed by"
        r"|both|all|each"
        r"|together)\b)"
    ),
    "fr": lazy_re(
        r"\s?(?:[.,;:)]|\Z|(?:sont|étaient|ont|avaient|seront|doivent|peuvent|auront|se|ne|s['’]|font|ouvrent|ferment"
        r"|reçoivent|durent|mènent|coûtent|débouchent|relèvent|partagent|restent|comptent)\b)"
    ),
    "nl": lazy_re(
        r"\s?(?:[.,;:)]|\Z|(?:zijn|waren|hebben|hadden|worden|werden|zullen|moeten|kunnen|mogen|liggen|staan|gelden|krijgen"
        r"|tellen|duren|kosten|werken|bieden|delen|blijven|leiden|openen|sluiten)\b)"
    ),
    "de": lazy_re(
        r"\s?(?:[.,;:)]|\Z|(?:sind|waren|haben|hatten|werden|wurden|müssen|können|sollen|dürfen|liegen|stehen|gelten"
        r"|erhalten|dauern|kosten|arbeiten|bieten|teilen|bleiben|führen|öffnen|schließen|unterhält|unterhalten)\b)"
    ),
}
"""What right behind a noun shows that nothing more is said of which are meant."""

PLACED: dict[str, re.Pattern[str]] = {
    "en": _any(
        r"in | at | on | for | from | with | without | near | outside | abroad | under | over | who | which | that"
    ),
    "fr": _any(r"à | au | aux | dans | en | pour | avec | sans | près | hors | sous | sur | qui | que | dont"),
    "nl": _any(r"in | op | te | voor | met | zonder | bij | buiten | onder | over | die | dat | waar"),
    "de": _any(r"in | im | an | am | auf | für | mit | ohne | bei | außerhalb | unter | über | zu | die | der | das"),
}
"""What behind a noun may say which of the things are meant, so that there are more."""

CHANGED: dict[str, re.Pattern[str]] = {
    "en": _any(
        r"""clos\w+ | opened | reopened | add\w+ | new | newly | join\w+ | left | lost | los\w+ | merg\w+ | abolish\w+
        | another | further | additional\w* | more | fewer | since | later | then | now | former\w* | until | originally
        | remaining | remain\w* | others? | withdr\w+ | replac\w+ | becam?e? | reduc\w+ | grew | grown | rejected
        | chosen
        | selected | some | most | only | except\w* | last year | previous\w* | initially | at first | today | used to
        | plus | besides | in addition | as well as | alongside | next | alternative\w* | either | or | per | each"""
    ),
    "fr": _any(
        r"""ferm\w+ | ouver\w+ | ajout\w+ | nouve\w+ | rejoi\w+ | quitt\w+ | perd\w+ | fusion\w+ | supprim\w+ | autres?
        | supplémentaires? | plus | moins | depuis | puis | désormais | ancien\w* | jusqu\w+ | restant\w* | reste\w*
        | retir\w+ | remplac\w+ | deven\w+ | rédui\w+ | rejet\w+ | choisi\w* | retenu\w* | certain\w* | plupart
        | seul\w* | sauf | aujourd['’]hui | d['’]abord | en outre | ainsi que | ou | par | chaque"""
    ),
    "nl": _any(
        r"""gesloten | sluit\w* | geopend | toegevoegd | nieuwe? | bijgekomen | vertrok\w* | verloren | gefuseerd
        | afgeschaft | andere?n? | verdere | extra | bijkomende? | meer | minder | sinds | later | daarna | nu
        | voormalige? | tot | resterende | overige | blijft | blijven | teruggetrokken | vervangen | werd | werden
        | afgewezen | gekozen | sommige | meeste | enkel | alleen | behalve | vandaag | eerst | bovendien | evenals
        | naast | of | per | elke?"""
    ),
    "de": _any(
        r"""geschlossen | schließ\w* | eröffnet | hinzu\w* | neue[nrsm]? | verließ\w* | verloren | fusion\w*
        | abgeschafft
        | andere[nrsm]? | weitere[nrsm]? | zusätzlich\w* | mehr | weniger | seit | später | danach | nun | jetzt
        | ehemalige?\w* | bis | übrige?\w* | verbleib\w+ | bleib\w+ | zurückgezogen | ersetzt | wurde[n]? | abgelehnt
        | gewählt | ausgewählt | einige | meisten | nur | außer | heute | zunächst | zuerst | außerdem | sowie | neben
        | oder | pro | je | jede[rnsm]?"""
    ),
}
"""What may make more or fewer of the things that a text has counted, or speak of some of them."""

BOTH_OF: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?P<both>[Bb]oth)\s(?:the\s|our\s|its\s|these\s)?(?P<noun>[a-z]+s)\b"),
    "fr": lazy_re(r"(?!)"),
    "nl": lazy_re(r"\b(?P<both>[Bb]eide)\s(?P<noun>[a-z]+(?:en|s))\b"),
    "de": lazy_re(r"\b(?P<both>[Bb]eiden?)\s(?P<noun>[A-ZÄÖÜ][a-zäöüß]+)"),
}
"""Two of a noun, told without a number."""

AND_BESIDE = lazy_re(
    r"\s*(?:,(?!\s(?:one|each|both|which|who|une?|l['’]une?|qui|dont|een|één|elk|die|waarvan|eine?[rs]?|der|je|in|at|à|te|zu)"
    r"\b)|\b(?:and|as well as|et|ainsi que|en|evenals|und|sowie|or|ou|of|oder)\b)",
    re.IGNORECASE,
)
"""What right behind a count and its noun joins others to them."""

FIRST_OF: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:first|last|top|latter|former)\s\Z", re.IGNORECASE),
    "fr": lazy_re(r"\b(?:premi(?:ers|ères)|derni(?:ers|ères)|les|des|aux)\s\Z", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:eerste|laatste)\s\Z", re.IGNORECASE),
    "de": lazy_re(r"\b(?:ersten|letzten|ersteren|letzteren)\s\Z", re.IGNORECASE),
}
"""What right before a number makes it one of some of those counted."""
FIRST_BEHIND_FR = lazy_re(r"\s(?:premi(?:ers|ères)|derni(?:ers|ères))\b", re.IGNORECASE)

THE_OTHER: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:remaining|other)\s\Z", re.IGNORECASE),
    "fr": lazy_re(r"\b(?:les|aux|des)\s\Z", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:overige|andere|resterende)\s\Z", re.IGNORECASE),
    "de": lazy_re(r"\b(?:übrigen|anderen|restlichen|verbleibenden)\s\Z", re.IGNORECASE),
}
"""What right before a number makes it that of all others."""
OTHER_BEHIND_FR = lazy_re(r"\s(?:autres|restante?s)\b", re.IGNORECASE)

THE_OTHER_ONE = lazy_re(
    r"\b(?:the other(?: one)?|l['’]autre|(?:de|het) andere|(?:der|die|das) andere)\b(?!\s(?:two|three|deux|twee|zwei))",
    re.IGNORECASE,
)
"""What tells, in any of the languages, of the second of two."""

OF_THE: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\s(?:and (?:last|final)\s)?of (?:the|its|our|their|these|those)\s\Z", re.IGNORECASE),
    "fr": lazy_re(r"\s(?:et dernière?\s)?(?:des|de ses|de nos|de leurs|de ces)\s\Z", re.IGNORECASE),
    "nl": lazy_re(r"\s(?:en laatste\s)?van (?:de|zijn|haar|onze|hun|deze)\s\Z", re.IGNORECASE),
    "de": lazy_re(r"\s(?:und letzte[nrs]?\s)?(?:der|von den|seiner|ihrer|unserer|dieser)\s\Z", re.IGNORECASE),
}
"""What stands between an ordinal and how many there are: "the third of its four"."""
