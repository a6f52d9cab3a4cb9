"""How each language names a last day, and says that something is open for a span of days."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re

DUE: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:deadline|closing date|last (?:day|date)|cut-off date)\b[^.;:,]{0,40}\bis(?: on)?"
        r"\s*(?:\w+day,? )?(?:the )?$",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        r"\b(?:date limite|date de clôture|dernier jour|dernier délai)\b[^.;:,]{0,50}\best(?: fixée?)?"
        r"(?: au| le)\s*(?:\w+di )?$",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        r"\b(?:(?:uiterste|laatste) (?:datum|dag|inschrijfdatum|indieningsdatum)|deadline|sluitingsdatum)\b"
        r"[^.;:,]{0,40}\bis(?: op)?\s*(?:\w+dag,? )?$",
        re.IGNORECASE,
    ),
    "de": lazy_re(
        r"\b(?:\w*(?:schluss|frist)|letzter (?:tag|termin)|stichtag)\b[^.;:,]{0,40}\bist(?: der| am)?"
        r"\s*(?:\w+(?:tag|woch),? )?(?:der |den |dem )?$",
        re.IGNORECASE,
    ),
}
"""What stands right before a last day, in the present: "the deadline for applications is"."""

OPEN: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:(?:is|are|remains?) (?:now )?open|can be (?:made|submitted|sent|filed))\b[^.;:]{0,30}$", re.IGNORECASE
    ),
    "fr": lazy_re(
        r"\b(?:(?:est|sont|reste(?:nt)?) ouverte?s?|peu(?:t|vent) être (?:déposée?s?|introduite?s?|envoyée?s?))\b"
        r"[^.;:]{0,30}$",
        re.IGNORECASE,
    ),
    "nl": lazy_re(r"\b(?:(?:is|zijn|staat|staan|blijft|blijven) open|kan|kunnen)\b[^.;:]{0,30}$", re.IGNORECASE),
    "de": lazy_re(r"\b(?:(?:ist|sind|bleibt|bleiben)|(?:kann|können)|läuft|laufen)\b[^.;:]{0,30}$", re.IGNORECASE),
}
"""What stands before the days in which something can be done."""

OPEN_AFTER: dict[str, re.Pattern[str]] = {
    "nl": lazy_re(r"\s*(?:worden )?(?:ingediend|ingestuurd|aangevraagd|inschrijven|aanvragen|indienen)\b|\s*\.?$"),
    "de": lazy_re(r"\s*(?:möglich|geöffnet|eingereicht|beantragt|offen)\b"),
}
"""What stands behind those days where the verb ends its clause: without it nothing is said to be open."""

STILL_TO_COME: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\bwill (?!apply|be required|have to|need)"),
    "fr": lazy_re(r"\b(?:sera|seront|[a-zà-ÿ]{3,}(?:era|eront|ira|iront|dra|dront))\b"),
    "nl": lazy_re(r"\b(?:zal|zullen)\b"),
    "de": lazy_re(r"\b(?:wird|werden)\b[^.;:]*\bwerden\b"),
}
"""A verb that surely tells what is to come, where the present may tell what holds since."""

BEFORE_DAY = lazy_re(r"\b(?:before|avant|vor|voor)\s(?:(?:the|le|dem|den|de)\s)?$", re.IGNORECASE)
"""What stands before the first day that is too late, in any of the languages."""

COMING: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:next year,?|(?:upcoming|forthcoming)(?: \w+){1,4})(?: (?:of|on|in|from))? $", re.IGNORECASE),
    "fr": lazy_re(
        r"\b(?:l['’]an(?:née)? prochaine?,?|(?:prochaine?s?|futur(?:e)?s?) (?!an|jour|mois|semaine)\w+(?: \w+){0,2}"
        r"|\w+ à venir)(?: (?:en|du|de|le))? $",
        re.IGNORECASE,
    ),
    "nl": lazy_re(r"\b(?:volgend jaar,?|(?:komende|aanstaande)(?: \w+){1,4})(?: (?:van|in|op))? $", re.IGNORECASE),
    "de": lazy_re(
        r"\b(?:(?:nächste[sn]|kommende[sn]) jahr,?|(?:kommende|bevorstehende|anstehende)[nrsm]?(?: \w+){1,3})"
        r"(?: (?:vom|im|am|von))? $",
        re.IGNORECASE,
    ),
}
"""What right before a date calls what it dates one that is still to come."""

CLOSED: dict[str, re.Pattern[str]] = {
    language: lazy_re(rf"\s?(?:\(|[–—-]\s)(?:[^\W\d]+\s){{0,4}}(?:{words})\b", re.IGNORECASE)
    for language, words in {
        "en": "closed|ended|finished|completed?|over|past|expired|done|passed",
        "fr": "clos|close|clôturée?|terminée?|achevée?|expirée?|échue?|passée?|dépassée?|finie?",
        "nl": "afgesloten|gesloten|voorbij|verstreken|afgelopen|beëindigd|voltooid|verlopen",
        "de": "abgeschlossen|geschlossen|beendet|abgelaufen|vorbei|verstrichen|erledigt|vorüber",
    }.items()
}
"""What right behind a last day says that it has passed: "by 31 May 2021 (now closed)"."""

LAST_TIME: dict[str, re.Pattern[str]] = {
    language: lazy_re(rf"[,;(–—-]\s?(?:(?:and|et|en|und)\s)?(?:{words})\b[^,;.()]{{0,20}}$", re.IGNORECASE)
    for language, words in {
        "en": "most recently|more recently|recently|last|lately|the last time",
        "fr": "en dernier lieu|dernièrement|récemment|(?:pour )?la dernière fois",
        "nl": "laatst(?:elijk)?|voor het laatst|recent(?:elijk)?|onlangs|de laatste (?:keer|maal)",
        "de": "zuletzt|letztmals|letztmalig|jüngst|kürzlich|zum letzten Mal|das letzte Mal",
    }.items()
}
"""What right before a date says that it is the last time so far: "is renewed every year, most recently in May 2021"."""

ENACTS: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:this|these|the present)\s(?:acts?|laws?|orders?|regulations?|directive|decision|decree|ordinance"
        r"|by-?laws?|agreement|treaty|convention|resolution|rules|statutes?)\s"
        r"[^.;]{0,60}\b(?:into (?:force|operation|effect)"
        r"|takes? effect)\b",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        r"\b(?:l[ea]s? présente?s?|cet(?:te)?|ce)\s(?:arrêté|loi|décret|règlement|ordonnance|décision|directive|accord"
        r"|convention|statuts|règles|délibération)\s[^.;]{0,60}\ben\s(?:vigueur|application)\b",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        r"\b(?:deze|dit)\s\w*(?:wet|besluit|verordening|regeling|reglement|overeenkomst|beschikking|richtlijn|decreet"
        r"|ordonnantie|statuten|verdrag)\s[^;]{0,90}\bin (?:werking|voege)\b",
        re.IGNORECASE,
    ),
    "de": lazy_re(
        r"\bdiese[rs]?\s\w*(?:ordnung|satzung|gesetz|richtlinie|vereinbarung|erlass|regelung|beschluss|vertrag|abkommen"
        r"|statut)\s[^;]{0,90}\bin Kraft\b",
        re.IGNORECASE,
    ),
}
"""How a text of law says of itself when it comes into force, which it goes on saying ever after."""
