"""How each language says how many people a board, a council or a panel has."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re

_BODIES = {
    "en": r"(?:board|council|panel|committee|commission|jury|assembly|senate|chamber|cabinet|task force)",
    "fr": r"(?:conseil|comité|commission|jury|bureau|assemblée|sénat|collège|directoire|groupe)",
    "nl": r"(?:[a-zà-ÿA-Z]*(?:raad|bestuur|comité|commissie|jury|college|senaat|werkgroep))",
    "de": r"(?:[a-zäöüA-ZÄÖÜ]*(?:rat|räte|rates|rats|ausschuss(?:es)?|vorstand(?:s|es)?|beirats?|kommission|jury"
    r"|senats?"
    r"|gremiums?|präsidiums?))",
}
BODY: dict[str, re.Pattern[str]] = {
    language: lazy_re(rf"(?<!\w){words}(?!\w)", re.IGNORECASE) for language, words in _BODIES.items()
}
"""A word for a body of people."""
_NAMED = {
    "en": rf"(?P<body>(?:[\w'’-]+ ){{0,2}}{_BODIES['en']}(?: of (?:the )?[A-Za-z]\w+)?)",
    "fr": rf"(?P<body>{_BODIES['fr']}(?: (?:d['’]|de la |des |du |de )?\w+){{0,2}}?)",
    "nl": rf"(?P<body>(?:[\w-]+ )?{_BODIES['nl']}(?: van [a-z]\w+)?)",
    "de": rf"(?P<body>(?:[\w-]+ )?{_BODIES['de']})",
}
NAMED: dict[str, re.Pattern[str]] = {
    language: lazy_re(rf"(?<!\w){words}(?!\w)", re.IGNORECASE) for language, words in _NAMED.items()
}
"""A body with the words that tell which, as the group `body`."""
_HAS = {
    "en": r",?(?: which)? (?:has|have|counts|numbers|with|comprises)",
    "fr": r",?(?: qui)? (?:compte|a|comprend|comporte|réunit)",
    "nl": r",?(?: die| dat)? (?:telt|heeft|omvat|met)",
    "de": r",?(?: der| die| das)? (?:hat|zählt|umfasst|mit)",
}
_OF = {
    "en": r"(?: of|,?(?: which)?(?: is| are)? (?:made up|composed|consisting) of|,?(?: which)? consists of)",
    "fr": r"(?: de|,?(?: qui)? se compose de|,?(?: est| qui est)? (?:composé|formé|constitué)e? de)",
    "nl": r"(?: van|,?(?: die| dat)? bestaa(?:t|nde?) uit|,? (?:is )?samengesteld uit)",
    "de": r"(?: aus| gehören|,?(?: der| die| das)? besteht aus|,? bestehend aus)",
}
_NOW = r"(?: now| currently| today| aujourd['’]hui| actuellement| nu| momenteel| derzeit| heute)?\s$"
HAS_MEMBERS = {
    language: lazy_re(rf"(?<!\w){_NAMED[language]}{_HAS[language]}{_NOW}", re.IGNORECASE) for language in _BODIES
}
"""What right before a number of members says whose they are, as the group `body`."""

MADE_OF = {language: lazy_re(rf"(?<!\w){_NAMED[language]}{_OF[language]}{_NOW}", re.IGNORECASE) for language in _BODIES}
"""The same of a number of whatever people: "a panel of twelve readers"."""

MEMBERS: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\s(?:\w+ )?(?:members|people|persons)\b", re.IGNORECASE),
    "fr": lazy_re(r"\s(?:membres|personnes)\b", re.IGNORECASE),
    "nl": lazy_re(r"\s(?:\w+ )?(?:leden|personen|mensen)\b", re.IGNORECASE),
    "de": lazy_re(r"\s(?:\w+ )?(?:Mitgliedern?|Personen|Menschen)\b", re.IGNORECASE),
}
"""What right behind a number says that it counts members."""

MEMBERS_OF: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        rf"\s(?:members|people|tenants|readers|experts) (?:of|on) (?:the |our |its )?{_NAMED['en']}",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        rf"\s(?:membres|personnes) (?:du |de la |de l['’]|de notre |de son ){_NAMED['fr']}(?=[ ,.;])",
        re.IGNORECASE,
    ),
    "nl": lazy_re(rf"\sleden van (?:de |het |onze |ons )?{_NAMED['nl']}", re.IGNORECASE),
    "de": lazy_re(rf"\sMitglieder(?:n)? (?:des |der |unseres |unserer |seines )?{_NAMED['de']}", re.IGNORECASE),
}
"""What right behind a number says whose members it counts, as the group `body`."""

QUALIFIES_NOTHING: frozenset[str] = frozenset(
    """
    the a an our its their this that of and by is are to has which un une le la les l notre son sa leur du de des d
    ce cette
    een de het ons onze zijn haar hun dit deze van uit is wordt der die das dem den des ein eine einen einem unser
    unsere
    seine ihr ihre im am vom zum
    """.split()
)
"""Words beside the word for a body that do not tell which one it is."""

COUNTS_BODY: dict[str, re.Pattern[str]] = {
    "en": lazy_re(rf"\b(?:has|have|counts)\b[^,;.:()]{{0,20}}?\s{_NAMED['en']}\s$", re.IGNORECASE),
    "fr": lazy_re(rf"\b(?:compte|comprend|réunit)\b[^,;.:()]{{0,20}}?\s{_NAMED['fr']}\s$", re.IGNORECASE),
    "nl": lazy_re(rf"\b(?:telt|heeft|omvat)\b[^,;.:()]{{0,20}}?\s{_NAMED['nl']}\s$", re.IGNORECASE),
    "de": lazy_re(rf"\b(?:hat|zählt|umfasst|gehören)\b[^,;.:()]{{0,20}}?\s{_NAMED['de']}\s$", re.IGNORECASE),
}
"""The same where the verb stands before the body: "bij ons telt het bestuur"."""

OWN_MEMBERS: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\s(?:members|trustees|directors|councillors|commissioners|governors)\b(?! of\b| on\b)", re.IGNORECASE
    ),
    "fr": lazy_re(r"\s(?:membres|administrateurs|conseillers|commissaires)\b(?! d[eu]\b| d['’])", re.IGNORECASE),
    "nl": lazy_re(r"\s(?:leden|bestuurders|raadsleden|bestuursleden|commissarissen)\b(?! van\b)", re.IGNORECASE),
    "de": lazy_re(r"\s(?:Mitgliedern?|Räte|Vorständen?|Beiräten?)\b(?! des\b| der\b| von\b)", re.IGNORECASE),
}
"""What right behind "its nine" says that they are the members of a body named before: "of its nine trustees"."""

THEIRS: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"(?<!\w)(?:its|of which the)\s$", re.IGNORECASE),
    "fr": lazy_re(r"(?<!\w)(?:ses)\s$", re.IGNORECASE),
    "nl": lazy_re(r"(?<!\w)(?:zijn|haar)\s$", re.IGNORECASE),
    "de": lazy_re(r"(?<!\w)(?:seine[nr]?|ihre[nr]?)\s$", re.IGNORECASE),
}
"""What right before such a number says that they are all of those of a body named before."""

THEREOF = lazy_re(r"\s(?:thereof|daarvan|ervan|davon)\b", re.IGNORECASE)
"""What behind "the nine members" says the same: "de negen leden daarvan"."""
