"""How each language says on which days something is open or closed, and when a line is answered."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re

SHUT: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:closed|shut|not open)(?: to (?:the public|visitors))? (?:on |every |each |from |all )?$",
                  re.IGNORECASE),
    "fr": lazy_re(r"\bfermée?s?(?: au public)? (?:le |les |tous les |chaque |du )?$", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:gesloten|dicht)(?: voor (?:het publiek|bezoekers))? (?:op |elke |iedere |van )?$"
                  r"|\b(?:is|zijn) (?:op |elke |iedere |van )?$", re.IGNORECASE),
    "de": lazy_re(r"\bgeschlossen (?:am |an |jeden |von )?$|\b(?:ist|sind|bleibt|bleiben) (?:am |an |jeden |von )?$",
                  re.IGNORECASE),
}  # fmt: skip
"""Right before a day: that something is closed on it."""

SHUT_BEHIND: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r" (?:it is |we are |they are )?(?:closed|shut)\b", re.IGNORECASE),
    "fr": lazy_re(r" (?:il|elle|nous) (?:est|sommes) fermée?s?\b", re.IGNORECASE),
    "nl": lazy_re(r" (?:gesloten|dicht)\b|(?: zijn (?:wij|we|ze)| is (?:het|hij|ze))? (?:gesloten|dicht)\b",
                  re.IGNORECASE),
    "de": lazy_re(r" (?:geschlossen|zu)(?![\w ])|,? (?:ist|sind|bleibt) [\w ]{2,30} geschlossen\b", re.IGNORECASE),
}  # fmt: skip
"""The same, right behind it; of "is on Mondays closed" both ends are needed."""

EXCEPT: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:except|but not|apart from)(?: on| for)? $", re.IGNORECASE),
    "fr": lazy_re(r"\b(?:sauf|excepté|hormis) (?:le |les )?$", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:behalve|uitgezonderd) (?:op )?$", re.IGNORECASE),
    "de": lazy_re(r"\baußer (?:am |an )?$", re.IGNORECASE),
}
"""Right before a day: that it is not one of the days told before."""

LINES: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:helpline|hotline|help desk|switchboard|information line|advice line|telephone|phone)s?\b",
                  re.IGNORECASE),
    "fr": lazy_re(r"\b(?:ligne d['’](?:aide|écoute|information)|numéro vert|standard|permanence téléphonique"
                  r"|téléphone|téléphonique(?:ment)?)\b", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:hulplijn|infolijn|meldlijn|klantenlijn|telefoonnummer|telefoon|telefonisch)\b", re.IGNORECASE),
    "de": lazy_re(r"\b(?:Hotline|Servicetelefon|Sorgentelefon|Bürgertelefon|Infotelefon|Telefonnummer|Telefon"
                  r"|telefonisch)\b", re.IGNORECASE),
}  # fmt: skip
"""A line that people can call, or that they can do so."""
