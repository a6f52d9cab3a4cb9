"""How each language says until when one may stay or be served, on which day a house is shut, and whom it lets in."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re

UNTIL: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:until|till|by|before|closes? (?:at|to)) "
        r"(?:(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))? ?(?P<half>[ap])\.?m\b"
        r"|(?P<clock>\d{1,2}[:.][0-5]\d)(?![\d.:])|(?P<noon>noon))",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        r"(?:\bjusqu['’]à |\bavant |\bà (?=\d{1,2} ?h(?:eures?)?(?: ?\d\d)? au plus tard))"
        r"(?:(?P<hour>\d{1,2}) ?(?:heures?|h)(?: ?(?P<minute>[0-5]\d))?\b|(?P<noon>midi)\b)",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        r"\b(?:tot(?: en met)?|uiterlijk(?: om)?|vóór|voor) "
        r"(?:(?P<hour>\d{1,2})(?:[.:u](?P<minute>[0-5]\d))? ?(?:uur|u\b\.?)|(?P<noon>12 uur 's middags))",
        re.IGNORECASE,
    ),
    "de": lazy_re(
        r"\b(?:bis|spätestens(?: um)?|vor) "
        r"(?:(?P<hour>\d{1,2})(?:[.:](?P<minute>[0-5]\d))? ?Uhr\b(?: (?P<more>[0-5]\d)\b)?|(?P<noon>mittags))",
        re.IGNORECASE,
    ),
}
"""Until which hour: groups "hour" and "minute", "half" of the day in English, or "noon"."""

STAY: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:open|closes?|here for you|at your (?:service|disposal)|you can (?:come|stay|visit)|doors)\b",
                  re.IGNORECASE),
    "fr": lazy_re(r"\b(?:ouverte?s?|fermons|ferme|ferment|vous accueill\w+|à votre (?:service|disposition)"
                  r"|vous re[cç]\w+)\b", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:open|geopend|sluit|sluiten|voor u klaar|voor je klaar|kunt u (?:bij ons )?terecht)\b",
                  re.IGNORECASE),
    "de": lazy_re(r"\b(?:geöffnet|offen|schließ(?:t|en)|für Sie da|erreichen Sie uns)\b", re.IGNORECASE),
}  # fmt: skip
"""That a house is open, or somebody is there, until an hour."""

THE_HOUSE: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:the|our) ((?:reading |map |enquiry )?[a-z-]{3,30})(?= (?:is|are|stays?|remains?|closes?)\b)",
                  re.IGNORECASE),
    "fr": lazy_re(r"(?:\b(?:le|la|notre|les|nos) |\bl['’])([\w-]{3,30}(?: de lecture)?)"
                  r"(?= (?:est|sont|reste(?:nt)?|ferme(?:nt)?|vous)\b)", re.IGNORECASE),
    "nl": lazy_re(r"(?:\b(?:is|zijn|sluit|blijft) )?\b(?:de|het|onze|ons) ([\w-]{3,30})", re.IGNORECASE),
    "de": lazy_re(r"\b(?:der|die|das|unser|unsere) ([A-ZÄÖÜ][\w-]{2,30})", re.IGNORECASE),
}  # fmt: skip
"""The house, group 1, that is said to be open."""

US: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:we|us)\b", re.IGNORECASE),
    "fr": lazy_re(r"\bnous\b", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:we|wij|ons)\b", re.IGNORECASE),
    "de": lazy_re(r"\b(?:wir|uns)\b", re.IGNORECASE),
}
"""What a page calls the house that it is of."""

VISIT: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:visiting (?:hours|times?)|visits|visitors? (?:may|can|must|should|leave|are)"
                  r"|relatives (?:may|can|must|should|leave|are))\b", re.IGNORECASE),
    "fr": lazy_re(r"\b(?:heures de visites?|visites (?:sont|ont)|visiteurs?|proches)\b", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:bezoekuren|bezoekuur|bezoektijd\w*|bezoek (?:is|kan|mag)|bezoekers|familieleden)\b",
                  re.IGNORECASE),
    "de": lazy_re(r"\b(?:Besuchszeit\w*|Besuche? (?:ist|sind)|Besucher\w*|Angehörige)\b", re.IGNORECASE),
}  # fmt: skip
"""That patients, prisoners or pupils may be visited."""

WARD: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:hospital|patients?|ward|wards|clinic|prison|detainees?|care home)\b", re.IGNORECASE),
    "fr": lazy_re(r"\b(?:hôpital|patients?|chambres?|clinique|prison|détenus?|maison de repos)\b", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:ziekenhuis|patiënten|patiënt|afdeling|kliniek|gevangenis|gedetineerden|woonzorgcentrum)\b",
                  re.IGNORECASE),
    "de": lazy_re(r"\b(?:Krankenhaus|Klinik|Patient\w*|Station|Gefängnis|Pflegeheim)\b"),
}  # fmt: skip
"""Where people are visited, and not what is shown there."""

NOT_ALL_STAY: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:order\w*|book\w*|reserv\w*|apply|applications?|register\w*|regist\w*|tickets?|call|phone"
                  r"|delivery|deliver\w*|parking|park|lecture|concert|tour|tours|collect\w*|return\w*|send|paid|pay)\b",
                  re.IGNORECASE),
    "fr": lazy_re(r"\b(?:command\w+|réserv\w+|inscri\w+|demand\w+|billets?|appel\w+|livr\w+|parking|concert|conférence"
                  r"|visites? guidées?|retir\w+|envo\w+|pay\w+|caisses?)\b", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:bestel\w*|reserv\w*|inschrij\w*|aanvra\w*|kaart\w*|bel\w*|lever\w*|parke\w*|concert|lezing"
                  r"|rondleiding\w*|afhal\w*|stuur\w*|betaal\w*|kassa\w*)\b", re.IGNORECASE),
    "de": lazy_re(r"\b(?:bestell\w*|reserv\w*|buch\w*|anmeld\w*|antr[aä]g\w*|karten?|anruf\w*|liefer\w*|park\w*"
                  r"|konzert|vortrag|führung\w*|abhol\w*|send\w*|zahl\w*|kassen?|termin\w*)\b", re.IGNORECASE),
}  # fmt: skip
"""What has a last hour of its own, before or after that of the house."""

BUT_FOR = lazy_re(r",? (?:except|but not|sauf|hormis|behalve|uitgezonderd|außer|ausgenommen)\b", re.IGNORECASE)
"""What leaves out a part of a house, in any of the languages."""

CLOSING_DAY: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:(?:weekly )?closing day|day off|day of rest|rest day)\b", re.IGNORECASE),
    "fr": lazy_re(r"\b(?:jours? de (?:fermeture|repos)|fermeture hebdomadaire|repos hebdomadaire)\b", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:(?:wekelijkse )?(?:sluitingsdag|rustdag))\b", re.IGNORECASE),
    "de": lazy_re(r"\b(?:ruhetag|schließtag|schließungstag)\b", re.IGNORECASE),
}
"""What the day is called on which a house is always shut."""

EVERY_DAY_BUT: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:every day|daily|all days)(?:,? (?:of the week)?)?,? (?:except|but|apart from|other than)"
                  r"(?: for)?(?: on)? ", re.IGNORECASE),
    "fr": lazy_re(r"\b(?:tous les jours|chaque jour),? (?:sauf|excepté|hormis) (?:le |les )?", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:elke dag|iedere dag|dagelijks|alle dagen)(?: open| geopend| welkom)?,?"
                  r" (?:behalve|uitgezonderd)(?: op)? ", re.IGNORECASE),
    "de": lazy_re(r"\b(?:täglich|jeden Tag|an allen Tagen)(?: geöffnet| offen)?,? außer(?: am| an)? ", re.IGNORECASE),
}  # fmt: skip
"""Right before a weekday: on all days but it."""

WARDED: dict[str, tuple[str, ...]] = {
    "en": ("hospital", "patient", " ward", "clinic", "prison", "detainee", "care home"),
    "fr": ("hôpital", "patient", "chambre", "clinique", "prison", "détenu", "maison de repos"),
    "nl": ("ziekenhuis", "patiënt", "afdeling", "kliniek", "gevangen", "gedetineerd", "woonzorgcentrum"),
    "de": ("krankenhaus", "klinik", "patient", "station", "gefängnis", "pflegeheim"),
}
"""Words without one of which `WARD` matches nothing."""

CLOCKED: dict[str, tuple[str, ...]] = {
    "en": ("p.m", "a.m", "pm", "am ", "noon", ":00", ":30", ":15", ":45"),
    "fr": ("jusqu", "au plus tard", "avant"),
    "nl": (" uur", " u."),
    "de": (" uhr", "mittags"),
}
"""Words without one of which `UNTIL` matches next to nothing."""

SHUT_WORD: dict[str, tuple[str, ...]] = {
    "en": ("closed", "shut"), "fr": ("fermé",), "nl": ("gesloten", "dicht"), "de": ("geschlossen",),
}  # fmt: skip
"""What says that a house is shut."""

REST_WORD: dict[str, tuple[str, ...]] = {
    "en": ("closing day", "day off", "of rest", "rest day"),
    "fr": ("fermeture", "repos"),
    "nl": ("sluitingsdag", "rustdag"),
    "de": ("ruhetag", "schließtag", "schließungstag"),
}
"""Words without one of which `CLOSING_DAY` matches nothing."""

BUT_WORD: dict[str, tuple[str, ...]] = {
    "en": ("every day", "daily", "all days"),
    "fr": ("tous les jours", "chaque jour"),
    "nl": ("elke dag", "iedere dag", "dagelijks", "alle dagen"),
    "de": ("täglich", "jeden tag", "allen tagen"),
}
"""The same of `EVERY_DAY_BUT`."""
