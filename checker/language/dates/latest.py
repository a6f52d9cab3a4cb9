"""How each language calls something the latest of its sort, and ties a report or a table of figures to its year."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.language.lazy import any_apart as _any
from checker.language.lazy import lazy_re


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class LatestWords:
    """One language's signs of the latest edition of what comes out again and again."""

    latest: re.Pattern[str]
    """What says that a thing is the last so far; the thing follows, or is its group `noun`."""
    newest: re.Pattern[str]
    """Those of them that cannot mean the last of all."""
    frame: frozenset[str]
    """Words that tie an edition to its time without saying which edition it is: "dates", "published", "year"."""
    about: re.Pattern[str]
    """What stands right before the year that a text is about, and not that it was made in; anchored at its end."""
    figures: re.Pattern[str]
    """What a table with a column for each year holds."""
    yearly: re.Pattern[str]
    """What comes out every year."""
    same: re.Pattern[str]
    """What stands for another of the sort just named: "the one that", "that of"."""
    aimed: re.Pattern[str]
    """What makes the years of a table years to come."""


LATEST: dict[str, LatestWords] = {
    "en": LatestWords(
        latest=_any("(?:the|our|its|their) (?:latest|newest|most recent|last)(?= \\w)"),
        newest=_any("latest|newest|most recent"),
        frame=frozenset(
            "date dates dated from published publication appeared came out covers cover covering concerns relates"
            " refers deals year years calendar those that one available issued released stems goes back for on of in"
            " according shows says".split()
        ),
        about=lazy_re(r"\b(?:on|for|about|cover(?:s|ing)?|concerns|relates to)\s(?:the year\s)?\Z", re.IGNORECASE),
        figures=_any("figures|data|numbers|statistics|counts?"),
        yearly=_any("annual|annually|yearly|(?:each|every|once a|a (?:whole|full)) year"),
        same=_any("the one|that (?:of|on)|another|a new one"),
        aimed=_any("targets?|forecasts?|planned|expected|estimates?|goals?|projected|projections?|aims?"),
    ),
    "fr": LatestWords(
        latest=_any(
            "(?:l[ea]s?|nos|ses|leurs?|notre|son|sa) (?:tou(?:te)?s? )?derni(?:er|ère)s?(?= \\w)"
            "|l(?:e |a |es |['’])(?P<noun>[^\\W\\d]+)(?: [^\\W\\d]+)? l(?:e|a|es) plus récente?s?"
        ),
        newest=_any("plus récente?s?|tou(?:te)?s? derni(?:er|ère)s?|derni(?:er|ère)s?"),
        frame=frozenset(
            "date datent publié publiée publiés publiées paru parue parus parues porte portent portant concerne couvre"
            " remonte année annee années exercice celui celle ceux celles disponible disponibles sorti sortie"
            " relatif relative selon montre".split()
        ),
        about=lazy_re(r"\b(?:sur|pour|concerne|couvre)\s(?:l['’](?:année|exercice)\s)?\Z", re.IGNORECASE),
        figures=_any("chiffres|données|statistiques|nombres"),
        yearly=_any("annuel(?:le)?s?|chaque année|tous les ans|annuellement|année (?:entière|complète)"),
        same=_any("celui|celle|un autre|une autre"),
        aimed=_any("objectifs?|prévisions?|prévus?|estimations?|cibles?|projections?"),
    ),
    "nl": LatestWords(
        latest=_any("(?:de|het|ons|onze|zijn|haar|hun) (?:laatste|jongste|meest recente|recentste|nieuwste)(?= \\w)"),
        newest=_any("jongste|meest recente|recentste|nieuwste"),
        frame=frozenset(
            "dateert dateren gepubliceerd verscheen verschenen gaat gaan betreft betreffen jaar jaren die"
            " dat beschikbaar uitgekomen over komt komen stamt stammen volgens toont".split()
        ),
        about=lazy_re(r"\b(?:over|voor|betreft|betreffende)\s(?:het jaar\s)?\Z", re.IGNORECASE),
        figures=_any("(?:jaar)?cijfers|gegevens|statistieken|aantallen"),
        yearly=_any("jaarlijkse?|(?:elk|ieder|een (?:heel|volledig)) jaar|jaar(?:verslag|rapport|cijfers|boek)"),
        same=_any("die (?:van|uit|over)|dat (?:van|uit|over)|een nieuwe?"),
        aimed=_any("doel(?:stelling)?(?:en)?|prognoses?|verwacht|ramingen|raming|gepland|streefcijfers?"),
    ),
    "de": LatestWords(
        latest=_any(
            "(?:der|die|das|unsere?|ihre?|seine?) (?:aller)?(?:letzte|jüngste|neueste|neuste|aktuellste)[nrs]?(?= \\w)"
        ),
        newest=_any("(?:jüngste|neueste|neuste|aktuellste)[nrs]?"),
        frame=frozenset(
            "stammt stammen datiert veröffentlicht erschien erschienen erscheint betrifft betreffen behandelt jahr"
            " jahre jahres jahren der die das derjenige diejenigen denjenigen dem den verfügbar vom von über für aus"
            " reicht reichen laut zeigt".split()
        ),
        about=lazy_re(r"\b(?:über|für|zu|betrifft|behandelt)\s(?:das\sjahr\s|den\s)?\Z", re.IGNORECASE),
        figures=_any("(?:jahres)?zahlen|daten|angaben|statistiken?|werte"),
        yearly=_any("jährliche?[nrsm]?|jedes jahr|ein (?:ganzes|volles) jahr|alljährlich"
                    "|jahres(?:bericht|zahlen|statistik|rechnung)\\w*"),
        same=_any("der(?:jenige)? (?:von|aus|über)|die(?:jenige)? (?:von|aus|über)|das(?:jenige)? (?:von|aus|über)"
                  "|ein neue[rs]|eine neue"),
        aimed=_any("ziele?|prognosen?|erwartet|schätzung(?:en)?|geplant|planzahlen|zielwerte?"),
    ),
}  # fmt: skip

REPORT_ON: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:reports?|accounts|yearbook|annual review|annual statement|figures|statistics)\s(?:for|on|covering)"
        r"\s(?:the (?:financial )?year )?\Z",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        r"\b(?:rapport(?: annuel| d['’]activités?)?|comptes|bilan|chiffres|statistiques)\s(?:sur|pour"
        r"|de)\s?(?:l['’](?:année|exercice) )?\Z",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        r"(?:verslag|rapport|jaarrekening|cijfers|statistieken)\s(?:over|van|voor)\s(?:het (?:boek)?jaar "
        r")?\Z",
        re.IGNORECASE,
    ),
    "de": lazy_re(
        r"(?:bericht|jahresabschluss|bilanz|zahlen|statistik)\s(?:über|für|zu)\s(?:das jahr "
        r")?\Z",
        re.IGNORECASE,
    ),
}
"""What tells, right before a year, of a report on all of it."""

ON_EVENT: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:reports?|inquiry|investigation|study|findings|results?|evaluation)\s(?:on|into|about|of)\s(?:the|that)\s"
        r"[^,;.:()\d]{3,50}\s(?:of|in)\s\Z"
    ),
    "fr": lazy_re(
        r"\b(?:rapport|enquête|étude|conclusions|résultats?|évaluation)\s(?:sur|d[eu]s?)\s?(?:l['’]|l[ae]s?\s)?"
        r"[^,;.:()\d]{3,50}\s(?:d[eu]|en)\s\Z"
    ),
    "nl": lazy_re(
        r"(?:verslag|rapport|onderzoek|studie|resultaten|uitslag|evaluatie)\s(?:over|naar|van)\s(?:de|het)\s"
        r"[^,;.:()\d]{3,50}\s(?:van|in|uit)\s\Z"
    ),
    "de": lazy_re(
        r"(?:bericht|untersuchung|studie|ergebnisse?|auswertung)\s(?:über|zu[rm]?|de[rs])\s(?:d(?:as|en|ie)\s)?"
        r"[^,;.:()\d]{3,50}\s(?:vo[nm]|im Jahre?|aus)\s\Z",
        re.IGNORECASE,
    ),
}
"""What tells, right before a date, of a report on something that came about then."""

CAME_OUT: dict[str, re.Pattern[str]] = {
    "en": _any("(?:was|were|been) (?:published|released|issued|presented|printed)|came out|appeared"),
    "fr": _any("(?:a|ont) été (?:publiée?s?|présentée?s?|diffusée?s?)|(?:est|sont) parue?s?|a paru|parut"),
    "nl": _any("verscheen|verschenen|(?:werd|is) (?:[^\\W\\d]+ ){0,3}gepubliceerd|gepubliceerd|voorgesteld"),
    "de": _any("erschien(?:en)?|veröffentlicht|vorgelegt|vorgestellt"),
}
"""What says of a report that it was out."""

HALF_TIME: dict[str, re.Pattern[str]] = {
    "en": _any("mid-?term (?:review|evaluation|assessment|report)|half-time (?:review|evaluation)"),
    "fr": _any("(?:évaluation|examen|bilan|revue|rapport) (?:à|de) mi-(?:parcours|mandat|période)"),
    "nl": _any("(?:mid-?term|tussentijdse|halftijdse) (?:evaluatie|toetsing|beoordeling|review)"),
    "de": _any("halbzeit(?:bewertung|überprüfung|bilanz|evaluierung|bericht)|zwischen(?:bewertung|evaluierung)"),
}
"""What looks back on a plan while it still runs."""
