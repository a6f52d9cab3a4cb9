"""How each language tells who came before whom in an office, and when a term of it began and ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.language.lazy import any_apart as _any
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    import re

PREDECESSOR: dict[str, re.Pattern[str]] = {
    "en": _any("predecessor"), "fr": _any("prédécesseure?"), "nl": _any("voorganger|voorgangster"),
    "de": _any("vorgänger(?:in)?"),
}  # fmt: skip
"""Who held the office before the one just told of."""

SUCCESSOR: dict[str, re.Pattern[str]] = {
    "en": _any("successor|was succeeded|(?:succeeded|replaced|followed) (?:him|her)|handed over to|gave way to"),
    "fr": _any("successeure?|(?:lui|leur) (?:a|ont) succédé|lui succéda|(?:a été|fut) remplacée? par"),
    "nl": _any("opvolger|opvolgster|werd (?:in \\d{4} )?opgevolgd|volgde (?:hem|haar)"),
    "de": _any("nachfolger(?:in)?|(?:ihm|ihr) folgte|folgte (?:ihm|ihr)|löste (?:ihn|sie)"),
}
"""Who held it after."""

WHO: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"(?:\s[^,;.:()\d]{2,40})?,\swho\s"),
    "fr": lazy_re(r"(?:\s[^,;:()\d]{2,40})?,\s(?:qui\s|partie?\s|démissionnaire)"),
    "nl": lazy_re(r"(?:\s[^,;:()\d]{2,40})?,\sdie\s"),
    "de": lazy_re(r"(?:\s[^,;:()\d]{2,40})?,\s(?:der|die)\s"),
}
"""What right behind the day of taking over tells of the one who went."""

LEAVING: dict[str, re.Pattern[str]] = {
    "en": _any("retired|left|resigned|stepped down|until|till|ended|went|moved on|stood down"),
    "fr": _any("retraite|parti\\w*|quitté\\w*|démissionné|jusqu\\w*|cessé"),
    "nl": _any("pensioen|vertrok\\w*|ontslag|aftrad|trad|stopte|tot|afscheid"),
    "de": _any("ruhestand|verließ|zurück\\w*|ausgeschieden|schied|bis|pension\\w*"),
}
"""What dates the end of a time in office."""

TAKING: dict[str, re.Pattern[str]] = {
    "en": _any("since|appointed|became|took (?:up|over|office)|elected|started|began|joined"),
    "fr": _any("depuis|nommée?|devenue?|élue?|entrée?s? en fonctions?|pris"),
    "nl": _any("sinds|benoemd|werd|aangesteld|verkozen|trad|begon"),
    "de": _any("seit|ernannt|wurde|gewählt|trat|übernahm|begann"),
}
"""What dates the beginning of one."""

TERM_ENDED: dict[str, re.Pattern[str]] = {
    "en": _any(
        "(?:end|expiry) of (?:his|her|its|the|their|that) (?:\\w+ )?(?:term|mandate)"
        "|(?:term|mandate)(?: of office)? (?:ended|expired|ran out|came to an end)"
    ),
    "fr": _any(
        "(?:fin|terme|expiration) d[eu] (?:son |leur |ce )?mandat"
        "|mandat (?:a pris fin|s['’]est (?:terminé|achevé)|a expiré|prit fin)"
    ),
    "nl": _any(
        "einde van (?:zijn|haar|hun|de|het) (?:mandaat|ambtstermijn)"
        "|(?:mandaat|ambtstermijn) (?:eindigde|liep|verstreek)"
    ),
    "de": _any("ende (?:seiner|ihrer|der) amtszeit|amtszeit (?:endete|lief|ging)"),
}
"""What says that somebody left because the term was over, and not before."""
