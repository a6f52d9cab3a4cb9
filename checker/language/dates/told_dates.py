"""How each language names a law or treaty by its date, a last day, and the day on which somebody came into a post."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re

_ACT = "(?:Act|Law|Treaty|Convention|Agreement|Charter|Protocol|Code|Accord|Pact|Statute|Constitution)"
_FR_ACT = "(?:[Ll]oi|[Cc]ode|[Tt]raité|[Cc]onvention|[Aa]ccord|[Cc]harte|[Pp]rotocole|[Ss]tatut|[Cc]onstitution)"
NAMED_ACT: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        rf"\b((?:[A-Z][\w'’-]+ (?:(?:and|on|for|of|on the|of the|for the) )?){{1,6}}{_ACT}"
        rf"|{_ACT} (?:on|for|concerning) (?:the )?[A-Z][\w'’-]+(?: [\w'’-]+){{0,5}}?) of (?:the )?$"
    ),
    "fr": lazy_re(rf"\b({_FR_ACT} (?:sur|de|du|des|d['’]|relative? (?:à|au|aux)) ?[\w'’-]+(?: [\w'’-]+){{0,5}}?) du $"),
    "nl": lazy_re(
        r"\b([A-Za-z]{4,40}(?:wet|wetboek|verdrag)"
        r"|(?:[Ww]et|[Vv]erdrag|[Cc]onventie|[Oo]vereenkomst|[Aa]kkoord|[Hh]andvest)"
        r" (?:op|over|van|inzake|betreffende) [\w'’-]+(?: [\w'’-]+){0,5}?) van $"
    ),
    "de": lazy_re(
        r"\b([A-Za-zÄÖÜäöü]{4,40}(?:gesetz(?:buch)?(?:es|s)?|vertrag(?:es|s)?|abkommens?|konvention|verfassung)"
        r"|(?:Gesetz(?:es)?|Vertrag(?:es)?|Abkommens?|Konvention) (?:über|von|zu[rm])"
        r" [\w'’-]+(?: [\w'’-]+){0,5}?) vom $"
    ),
}
"""The name of a law or treaty, as group 1, right before the day that belongs to it."""

UNSPECIFIC: dict[str, frozenset[str]] = {
    "en": frozenset(
        """
        act law treaty convention agreement charter protocol code accord pact statute the this that royal
        ministerial federal special general framework national state organic implementing amending new first
        second third additional european international
        """.split()
    ),
    "fr": frozenset(
        """
        loi code traité convention accord charte protocole statut la le les une cette royale ministériel
        fédérale spéciale générale cadre nationale organique europe européenne internationale programme
        """.split()
    ),
    "nl": frozenset(
        """
        wet verdrag conventie overeenkomst akkoord handvest de het bijzondere algemene kaderwet programmawet
        rijkswet wijzigingswet
        """.split()
    ),
    "de": frozenset(
        """
        gesetz gesetzes vertrag vertrages vertrags abkommen abkommens konvention bundesgesetz bundesgesetzes
        landesgesetz landesgesetzes reichsgesetz änderungsgesetz änderungsgesetzes staatsvertrag
        staatsvertrages staatsvertrags
        """.split()
    ),
}
"""Words that many laws have in their names."""

NOT_THE_HEAD: dict[str, re.Pattern[str]] = {
    language: lazy_re(rf"\b(?:{words})\w*", re.IGNORECASE)
    for language, words in {
        "en": "deputy|acting|vice|interim|former|assistant|re-?appointed|re-?elected|again|second term",
        "fr": "adjointe?|vice|intérim|ancien|de nouveau|à nouveau|second mandat|renommé|réélu",
        "nl": "adjunct|waarnemend|vice|voormalig|opnieuw|herbenoemd|herkozen|tweede termijn",
        "de": "stellvertretend|vize|kommissarisch|früher|ehemalig|erneut|wieder|zweite amtszeit",
    }.items()
}
"""What says that the post is another one, or that somebody came into it once more."""

LAST_DAY: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:deadline|closing date|cut-off date|last (?:day|date)|by|no later than|not later than|at the latest on"
        r"|until|close[sd]? on|ends? on)\b[^.;:]{0,60}$",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        r"(?:\b(?:date limite|date de clôture|dernier (?:jour|délai)|au plus tard|avant|jusqu['’]au|se termine"
        r"|(?:se )?clôtur\w+|(?:est|sont) clos(?:es?)?)\b|\b(?:clôture|échéance)\b)[^.;:]{0,60}$",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        r"\b(?:deadline|sluitingsdatum|(?:uiterste|laatste) (?:\w*datum|dag)|uiterlijk|vóór|voor|tot(?: en met)?"
        r"|sluit(?:en)?|eindig(?:t|en))\b[^.;:]{0,60}$",
        re.IGNORECASE,
    ),
    "de": lazy_re(
        r"\b(?:\w*schluss|\w*frist|letzter (?:Tag|Termin)|Stichtag|spätestens|bis(?: zum)?|endet|schließt)\b"
        r"[^.;:]{0,60}$",
        re.IGNORECASE,
    ),
}
"""What before a day says that it is the last one on which something can be done."""

HANDED_IN: dict[str, frozenset[str]] = {
    "en": frozenset(
        """
        deadline closing date last day cut-off final send sent submit submitted submission hand handed lodge
        lodged file filed receive received reach reached arrive post posted make made open close closes ends
        this year late later latest must file form forms online paper midnight noon period
        """.split()
    ),
    "fr": frozenset(
        """
        date limite clôture dernier délai jour tard plus envoyer envoyée envoyé remettre remis remise déposer
        déposée déposé dépôt introduire introduite introduit parvenir recevoir reçu termine ferme ouvre cette
        année minuit midi ligne échéance
        """.split()
    ),
    "nl": frozenset(
        """
        deadline sluitingsdatum uiterste laatste datum dag uiterlijk sturen gestuurd insturen ingestuurd
        indienen ingediend indiening bezorgen bezorgd ontvangen binnen zijn sluit eindigt opent dit jaar
        middernacht online
        """.split()
    ),
    "de": frozenset(
        """
        frist schluss letzter tag termin stichtag spätestens senden gesendet einreichen eingereicht
        einreichung abgeben abgegeben eingehen eingegangen stellen gestellt endet schließt öffnet dieses jahr
        mitternacht online
        """.split()
    ),
}
"""Words of last days that do not tell what is due."""
