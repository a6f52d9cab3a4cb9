"""The words that tell that a page counts all there are of something, and those that name what a list is of."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re

PARTED: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:divided|split|grouped|falls?|organi[sz]ed|arranged|broken down|made) (?:in|into|up into|up of|among)\s$"
        r"|\b(?:consists? of|comprises?|comes? in|shared out among)\s$",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        r"\b(?:divisée?s?|répartie?s?|partagée?s?|découpée?s?|organisée?s?|se divise|se répartit|subdivisée?s?)"
        r" (?:en|entre)\s$|\b(?:composée? de|se compose de|comprend)\s$",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        r"\b(?:verdeeld|ingedeeld|gesplitst|opgedeeld|onderverdeeld|uiteen) (?:in|over)\s$|\bbestaa[nt] uit\s$",
        re.IGNORECASE,
    ),
    "de": lazy_re(
        r"\b(?:gliedert sich|teilt sich|unterteilt|aufgeteilt|gegliedert|eingeteilt|zerfällt|verteilt) (?:in|auf)\s$"
        r"|\bbeste(?:ht|hen) aus\s$",
        re.IGNORECASE,
    ),
}
"""What right before a count says that something has these parts, and no others."""

THROUGH: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:among|between|(?:by|on|to|in|over|across|of|through) (?:all|the|our|its)|(?:is|are) (?:now )?"
        r"|(?:there|they|these) (?:are|were))\s$",
        re.IGNORECASE,
    ),
    "fr": lazy_re(r"\b(?:entre|parmi|il (?:y a|existe)|(?:dans|sur|à travers) (?:les|nos|ses))\s$", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:er zijn|zijn er|(?:in|over|van|met) (?:de|onze|al(?:le)?))\s$", re.IGNORECASE),
    "de": lazy_re(r"\b(?:es gibt|(?:in|auf|von|mit) (?:den|allen|unseren))\s$", re.IGNORECASE),
}
"""What right before a count may say that so many are all of them."""

STEPWISE = lazy_re(r"\b(?:in|through|over|en|à travers|met|mit)\s(?:the\s|de\s)?$", re.IGNORECASE)
"""What right before a count of steps says that there are no more: of other things it may be some of them."""

EVERY_ONE: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:all|all (?:the|of the|our|its)|(?:each|any|every one|one) of (?:the|these|our))\s$", re.IGNORECASE
    ),
    "fr": lazy_re(r"\b(?:(?:tous|toutes) (?:les|nos|ses)|l['’]une? des|chacune? des)\s$", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:alle|al (?:de|onze|haar|zijn)|elk van de|een van de)\s$", re.IGNORECASE),
    "de": lazy_re(r"\b(?:alle[nr]?|jede[rs]? der|eine[rs]? der)\s$", re.IGNORECASE),
}
"""What right before a count says outright that all of them are meant."""

PLAIN_HEADS: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"(?:name|title|what|which|where|place|location|item|description)s?\Z", re.IGNORECASE),
    "fr": lazy_re(r"(?:noms?|titres?|intitulés?|lieux?|désignations?|libellés?|où)\Z", re.IGNORECASE),
    "nl": lazy_re(r"(?:naam|namen|titels?|plaats|waar|wat|omschrijving)\Z", re.IGNORECASE),
    "de": lazy_re(r"(?:name|bezeichnung|titel|ort|wo|was)\Z", re.IGNORECASE),
}
"""What heads a first column and does not say what its rows are."""

STEPS: dict[str, str] = {
    "en": "steps stages phases",
    "fr": "étapes phases",
    "nl": "stappen fasen",
    "de": "Schritte Schritten Phasen Stufen",
}
"""What the items of a numbered list are, where nothing says it."""

IN_OR_OF: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?P<noun>(?:facult|depart|divis|section|school|chamber|institut|ministr|district|provinc|region|count|canton"
        r"|ward|borough|island|town|cit|village|harbour|port|office|clinic|branch|station|hospital|librar|museum|court"
        r"|campus|cent|depot|dioces)[a-z]*s)\s(?:of|in|at)\s(?=[A-Z])|\b(?P<any>[a-z]{3,}s)\sagainst\s"
    ),
    "fr": lazy_re(
        r"\b(?P<noun>(?:facult|départ|divis|section|école|chambre|institut|minist|district|provinc|région|canton|commune"
        r"|quartier|île|ville|village|port|bureau|clinique|agence|gare|hôpita|bibliothèque|musée|tribun|site|centre"
        r"|dépôt|antenne|guichet)[a-zà-ÿ]*[sx])\s(?:d(?:e|u|es)\s(?:la\s|l['’])?|d['’]|à\s|en\s)(?=[A-ZÀ-Þ])"
        r"|\b(?P<any>[a-zà-ÿ]{3,}s)\scontre\s"
    ),
    "nl": lazy_re(
        r"\b(?P<noun>\w*(?:faculteit|afdeling|sectie|scho|kamer|institu|ministerie|district|provincie|regio|gemeente|wijk"
        r"|eiland|ste|dorp|haven|kanto|klinie|station|ziekenhui|bibliothe|muse|rechtban|loket|vestiging)\w*(?:en|s|a))"
        r"\s(?:van|in|te)\s(?=[A-Z])|\b(?P<any>[a-z]{3,}(?:en|s))\stegen\s"
    ),
    "de": lazy_re(
        r"\b(?P<noun>[A-ZÄÖÜ]?\w*(?:[Ff]akultät|[Aa]bteilung|[Ss]ektion|[Ss]chule|[Kk]ammer|[Ii]nstitut|[Mm]inisteri"
        r"|[Bb]ezirk|[Pp]rovinz|[Rr]egion|[Gg]emeinde|[Ii]nsel|[Ss]t[aä]dt|[Dd]örfer|[Hh]äfen|[Kk]lini|[Bb]üro|[Ss]telle"
        r"|[Mm]use|[Bb]ahnhöf)\w*)\s(?:in|von|zu)\s(?=[A-ZÄÖÜ])|\b(?P<any>[A-ZÄÖÜ]\w{2,})\sgegen\s"
    ),
}
"""What has a name or a place each, and what joins it to them: "the faculties of A, B and C", "clinics in A and B"."""

NAMED_ROOMS: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b[Tt]he\s(?P<name>[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?)\s(?P<noun>[A-Z][a-z]{2,})\b(?!\s[A-Z])"),
    "fr": lazy_re(
        r"\b[Ll][ae]\s(?P<noun>[a-zà-ÿ]{3,})\s(?:de\sla|de\sl['’]|des|du|d['’])\s?(?P<name>[A-ZÀ-Þ][\w'’-]+)\b"
    ),
}
"""A thing with the name of its sort in its own: "the Map Room", "la salle des Cartes"."""

GROUPS: dict[str, dict[str, int]] = {
    "en": {"pair of": 2, "duo of": 2, "trio of": 3, "quartet of": 4, "quintet of": 5, "sextet of": 6},
    "fr": {"paire de": 2, "duo de": 2, "trio de": 3, "quatuor de": 4, "quintette de": 5},
    "nl": {"duo": 2, "tweetal": 2, "trio": 3, "drietal": 3, "viertal": 4, "kwartet": 4, "vijftal": 5, "zestal": 6},
    "de": {"Duo von": 2, "Trio von": 3, "Trio aus": 3, "Quartett von": 4, "Quartett aus": 4, "Quintett aus": 5},
}
"""What counts the noun that follows it."""

CALLS: dict[str, tuple[re.Pattern[str], str]] = {
    "en": (lazy_re(r"\b(?:calls?|stops?|halts?)\sat\s(?=[A-Z])"), "stations stops halts ports"),
    "fr": (
        lazy_re(r"\b(?:desser(?:t|vent)\s|(?:s['’]arrêtent?|fait\shalte|font\shalte)\s(?:à|en)\s)(?=[A-ZÀ-Þ])"),
        "gares stations arrêts haltes ports",
    ),
    "nl": (lazy_re(r"\b(?:stopt|stoppen|halteert)\s(?:in|te|op)\s(?=[A-Z])"), "stations haltes stops"),
    "de": (lazy_re(r"\b(?:hält|halten)\s(?:in|an)\s(?=[A-ZÄÖÜ])"), "Bahnhöfe Stationen Haltestellen Halte"),
}
"""What is done at one stop after the other, and what these may be called."""

MEMBERS: dict[str, str] = {
    "en": "members people persons trustees directors commissioners councillors governors",
    "fr": "membres personnes administrateurs commissaires conseillers",
    "nl": "leden personen mensen bestuurders bestuursleden raadsleden",
    "de": "Mitglieder Mitgliedern Personen Vorstände Räte",
}
"""What those whom a list names may be called."""

MORE = frozenset(
    "more others further additional autres supplémentaires meer andere anderen extra weitere weiteren mehr".split()
)
"""What behind a count says that it is of those not told before."""

LAST: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:last|past|latest|recent)\s$", re.IGNORECASE),
    "fr": lazy_re(r"\b(?:dernières?|derniers?)\s$", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:laatste|afgelopen|voorbije)\s$", re.IGNORECASE),
    "de": lazy_re(r"\b(?:letzten|vergangenen)\s$", re.IGNORECASE),
}
"""Before a number of years that end with the present one."""


def says_all(lead: str, language: str) -> bool:
    """Whether what stands right before a count says that so many are all there are."""
    return any(table.get(language, table["en"]).search(lead) for table in (EVERY_ONE, PARTED, THROUGH))
