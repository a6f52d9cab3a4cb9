"""How each language says from and until which age something holds, and that it is free or has a price."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re

_N = r"(?P<n>\d{1,2}|[^\W\d]{3,12}(?:-[^\W\d]{3,6})?)"
_U = _N.replace("<n>", "<u>")
_NTH = r"(?P<nth>\d{1,2}(?:st|nd|rd|th|e|\.)?|[^\W\d]+(?:-[^\W\d]+)?)"

SPAN: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:aged? |from |between )?(?P<n>\d{1,2}) ?(?:to|and|[-–]) ?(?P<m>\d{1,2})"
                  r"(?=(?: years?| year-olds|-year-olds)\b|(?: \w+)? (?:pay|get|enter|travel|visit)\b)", re.IGNORECASE),
    "fr": lazy_re(r"\b(?:de |entre )(?P<n>\d{1,2}) (?:à|et) (?P<m>\d{1,2}) ans\b", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:van |tussen )(?P<n>\d{1,2}) (?:tot(?: en met)?|en) (?P<m>\d{1,2}) jaar\b", re.IGNORECASE),
    "de": lazy_re(r"\b(?:von |zwischen )(?P<n>\d{1,2}) (?:bis|und) (?P<m>\d{1,2}) Jahren?\b", re.IGNORECASE),
}  # fmt: skip
"""From an age to another."""

FROM: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:from (?:the age of )?|aged )(?P<n>\d{1,2})(?= (?:years|onwards|on|up|or over|and over)\b|,)"
        rf"|\bfrom (?:their|the|your) {_NTH} birthday"
        r"|\b(?P<over>\d{1,2})(?: years)? (?:and|or) (?:over|older|above)\b",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        r"\b(?:dès|à partir de) (?:l['’]âge de )?(?P<n>\d{1,2}) ans\b|\b(?P<over>\d{1,2}) ans (?:et|ou) plus\b"
        rf"|\bdès (?:leur|le) {_NTH} anniversaire",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        r"\bvanaf (?:de leeftijd van )?(?P<n>\d{1,2})(?: jaar)?\b|\b(?P<over>\d{1,2}) jaar (?:en|of) ouder\b"
        rf"|\bvanaf (?:hun|de) {_NTH} verjaardag",
        re.IGNORECASE,
    ),
    "de": lazy_re(
        r"\bab (?P<n>\d{1,2})(?: Jahren?)?\b(?!\.| Uhr)|\b(?P<over>\d{1,2}) Jahren? (?:und|oder) älter\b"
        rf"|\bab (?:ihrem|dem) {_NTH} Geburtstag",
        re.IGNORECASE,
    ),
}
"""From which age on something holds: "n", "over", or as a birthday "nth"."""

UNDER: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\bunder-(?P<s>\d{1,2})s\b"
        rf"|\b(?:under|below|younger than)(?: the age of)? {_N}(?! (?:euro|per|hour|day|met|min))"
        rf"|\b(?:until|till) (?:(?:they|you) (?:are|turn|reach)|the age of) {_U}"
        rf"|\b(?:until|till) (?:their|your) {_NTH} birthday",
        re.IGNORECASE,
    ),
    "fr": lazy_re(rf"\bmoins de {_N} ans\b|\bjusqu['’]à (?:l['’]âge de )?{_U} ans\b", re.IGNORECASE),
    "nl": lazy_re(rf"\b(?:tot|onder de|jonger dan) {_N} jaar\b(?! (?:en|of) ouder)", re.IGNORECASE),
    "de": lazy_re(rf"\b(?:unter|bis(?: zu)?) {_N} Jahren?\b", re.IGNORECASE),
}
"""Until which age something holds, which is itself not among them, or may be."""

FREE: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:free(?: of charge)?|for nothing|pays? nothing|without (?:paying|charge))\b", re.IGNORECASE),
    "fr": lazy_re(r"\b(?:gratuit\w*|ne (?:paient|paie) rien)\b", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:gratis|kosteloos|betalen niets|betaalt niets)\b", re.IGNORECASE),
    "de": lazy_re(
        r"\b(?:kostenlos|gratis|umsonst|unentgeltlich|freie[nr]? Eintritt|frei|zahlen nichts)\b", re.IGNORECASE
    ),
}
"""That something costs nothing."""

LIMITED: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|groups?|class(?:es)?"
                  r"|schools?|if|when|with (?:an? )?\w+|accompanied|tower|boat|parking|tour|tours|until 20\d\d|was|were"
                  r"|half|reduced|workshops?|course|courses|membership|except|residents?)\b", re.IGNORECASE),
    "fr": lazy_re(r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|groupes?|classes?|écoles?|si|lorsque"
                  r"|accompagn\w+|tour|bateau|parking|visites? guidées?|ateliers?|cours|était|étaient|sauf|demi"
                  r"|habitants?|réduit)\b", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|groepen|klassen|scholen|als|indien"
                  r"|begeleid\w*|toren|boot|parkeren|rondleiding\w*|workshops?|cursus\w*|was|waren|behalve|half"
                  r"|inwoners)\b", re.IGNORECASE),
    "de": lazy_re(r"\b(?:montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?|gruppen|klassen"
                  r"|schul\w*|wenn|falls|begleit\w*|turm|boot\w*|park\w*|führung\w*|workshops?|kurs\w*|war|waren|außer"
                  r"|halb\w*|einwohner\w*)\b", re.IGNORECASE),
}  # fmt: skip
"""What says that a price holds on some days, for some, under a condition or for a part of the house."""

ANYBODY: dict[str, str] = {
    "en": """under people person persons child children kids young youth youths visitor visitors passenger passengers
        adult adults everyone anyone student students teenager teenagers those all age aged years year birthday their
        turn turns until from get gets enter enters come go goes buy pay pays ticket tickets admission entry entrance
        fare price prices day cost costs free charge nothing euro euros pounds crowns only ticket-free travel travels
        over below younger older museum who aged into for in""",
    "fr": """enfant enfants jeune jeunes visiteur visiteurs personne personnes adulte adultes passager passagers ans
        âge moins plus entrent entre entrée paient paie billet billets ticket tickets tarif prix gratuit gratuite
        gratuits gratuitement euro euros anniversaire leur achètent achète voyagent coûte musée tous dès""",
    "nl": """kind kinderen jongere jongeren bezoeker bezoekers persoon personen volwassene volwassenen reiziger
        reizigers jaar leeftijd jonger ouder binnen mogen toegang betalen betaalt kaartje ticket tickets prijs tarief
        gratis euro verjaardag hun kopen reizen kost museum vanaf tot""",
    "de": """kind kinder jugendliche jugendlichen besucher personen person erwachsene fahrgäste jahre jahren alter
        jünger älter eintritt einlass zahlen zahlt karte karten ticket tickets preis gratis kostenlos frei freien
        freier euro geburtstag ihrem kaufen fahren kostet museum haben hat ab unter bis""",
}
"""Words for those who come, and for coming in: they do not tell what is free."""

AGED: dict[str, tuple[str, ...]] = {
    "en": ("under ", "under-", "below ", "younger than"), "fr": ("moins de ", "jusqu"),
    "nl": (" jaar",), "de": ("unter ", "bis "),
}  # fmt: skip
"""Words without one of which a page has no upper age."""

FREED: dict[str, tuple[str, ...]] = {
    "en": (" free", "nothing", "without "), "fr": ("gratuit", " rien"), "nl": ("gratis", "kosteloos", "niets"),
    "de": ("kostenlos", "gratis", "umsonst", "unentgeltlich", " frei", "nichts"),
}  # fmt: skip
"""Words without one of which nothing on a page is free."""
