"""How each language says how long something is open, shut or lasts, and on which days it begins and ends."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re

_HOW = {
    "en": r"(?:exactly |only |just |a period of |a total of |another )?",
    "fr": r"(?:exactement |seulement |une (?:période|durée) de )?",
    "nl": r"(?:precies |maar |slechts |een (?:periode|termijn) van )?",
    "de": r"(?:genau |nur |einen Zeitraum von |eine Frist von )?",
}
LASTS: dict[str, re.Pattern[str]] = {
    language: lazy_re(rf"(?<!\w)(?:{words})\s{_HOW[language]}\Z", re.IGNORECASE)
    for language, words in (
        (
            "en",
            (
                r"(?:you|they|members|residents|parties|applicants|citizens|everybody|everyone|owners|there)"
                r" (?:will |then )?(?:have|has|are)"
                r"|(?:time|period|term|window|consultation|limit|phase|notice|duration|stay)(?: \w+)? (?:is|of|was"
                r"|will be)"
                r"|(?:will |to )?last(?:s|ed)?|takes?|took|runs?(?: for)?|ran for|(?:open|closed|shut|on show"
                r"|on display) for"
                r"|(?:wait|waited)(?: for)?|stays? \w+ for"
            ),
        ),
        (
            "fr",
            (
                r"(?:avez|disposez(?: de)?|ont|dispose(?:nt)? (?:de|d['’]un délai de))"
                r"|(?:délai|durée|période|consultation|phase)(?: \w+)? (?:est |sera |était |fixée? à )?(?:de )?"
                r"|(?:dure(?:ra|ront|nt)?|duré|durait|pendant|durant|patienter|attendre)"
            ),
        ),
        (
            "nl",
            (
                r"(?:u|ze|zij|men|inwoners|bewoners|iedereen) (?:hebt|heeft|hebben|krijgt|krijgen)"
                r"|\w*(?:termijn|periode|duur|tijd|inspraak)(?: \w+)? (?:is|van|bedraagt|was|bedroeg)"
                r"|dur(?:en|ende)|duurt|duurde|loopt|liep|(?:open|gesloten|dicht|te zien)(?: gedurende| voor)?"
            ),
        ),
        (
            "de",
            (
                r"(?:sie|alle|bürger\w*|anwohner\w*) haben|\w*(?:frist|dauer|zeitraum|zeit)(?: \w+)? (?:beträgt|ist"
                r"|von|betrug)"
                r"|beträgt|dauern|dauert|dauerte|läuft|lief|(?:geöffnet|geschlossen|gesperrt|zu sehen) für"
            ),
        ),
    )
}
"""What says of a length of time that something lasts so long; anchored at its end."""

OPENS_ON: dict[str, re.Pattern[str]] = {
    language: lazy_re(
        rf"(?:(?<!\w)|(?<=['’]))(?:{words})\s(?:\w{{5,10}},?\s(?:le\s|the\s|dem\s|den\s)?)?\Z", re.IGNORECASE
    )
    for language, words in (
        (
            "en",
            (
                r"(?:begins?|began|starts?|started|open(?:s|ed)?|closed?|closes|shut|runs?|ran|launched|went out"
                r"|sent out"
                r"|published|issued|granted|bought|effect|valid)(?: \w+)?(?: on| from)?|from|since|as of"
            ),
        ),
        (
            "fr",
            (
                r"(?:commenc\w+|débute\w*|ouvr\w+|s['’]ouvre|ouverte?s?|fermée?s?|ferme\w*|publiée?s?|envoyée?s?"
                r"|lancée?s?"
                r"|délivrée?s?)(?: \w+)? (?:le|du)|du|depuis le|à partir du|dès le"
            ),
        ),
        (
            "nl",
            (
                r"(?:begint|begon|start|startte|opent|opende|ging open|sluit|sloot|gesloten|verschijnt|verscheen"
                r"|verstuurd"
                r"|verleend|ging)(?: \w+)? (?:op|vanaf)|vanaf|van|sinds"
            ),
        ),
        (
            "de",
            (
                r"(?:beginnt|begann|startet|startete|öffnet|öffnete|schließt|schloss|geschlossen|verschickt|erteilt"
                r"|veröffentlicht)(?: \w+)? (?:am|ab(?: dem)?)|vom|ab(?: dem)?|seit(?: dem)?|am"
            ),
        ),
    )
}
"""What leads the first day of it."""

ENDS_ON: dict[str, re.Pattern[str]] = {
    language: lazy_re(rf"(?<!\w)(?:{words})\s(?:\w{{5,10}},?\s(?:le\s|the\s|dem\s|den\s)?)?(?:the )?\Z", re.IGNORECASE)
    for language, words in (
        (
            "en",
            (
                r"until|till|up to(?: and including)?|(?:to|through)|(?:end(?:s|ed)?|close[sd]?|expires?|expired"
                r"|lapses?"
                r"|runs? out|finish(?:es|ed)?|re-?opens?|reopened|opens? again|open again|accepted|is over)"
                r"(?: \w+){0,2}?(?: on| by| until| up to and including)"
            ),
        ),
        (
            "fr",
            (
                r"jusqu['’]au|au|(?:se termin\w+|prend fin|pren\w+ fin|s['’]achève\w*|expire\w*|ferme\w*|clôtur\w+|clos"
                r"|rouvr\w+|de nouveau|à nouveau)(?: \w+){0,2} (?:le|au)"
            ),
        ),
        (
            "nl",
            (
                r"tot(?: en met)?|t/m|(?:eindigt|eindigde|sluit|sloot|loopt af|liep af|verstrijkt|vervalt|heropent"
                r"|weer \w+)(?: \w+)? op"
            ),
        ),
        (
            "de",
            (
                r"bis(?: zum| einschließlich)?|(?:endet|endete|schließt|schloss|läuft|lief|erlischt|öffnet wieder"
                r"|wieder)"
                r"(?: \w+)? am"
            ),
        ),
    )
}
"""What leads the last day of it, or the day on which it is undone."""

COMPOUND: dict[str, re.Pattern[str]] = {
    "de": lazy_re(
        r"\b(?P<n>zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|fünfzehn|zwanzig)"
        r"(?P<unit>jahres|monats|wochen|tages)[a-zäöüß]{4,}",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        r"\b(?P<n>twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|vijftien|twintig)"
        r"(?P<unit>jaren|jaars|maanden|maands|weken|dagen|daags)[a-z]{4,}",
        re.IGNORECASE,
    ),
}
"""A length of time inside the word for what lasts so long: "Fünfjahresschein"."""
COMPOUND_UNITS = {
    "jahres": "year", "monats": "month", "wochen": "week", "tages": "day", "jaren": "year", "jaars": "year",
    "maanden": "month", "maands": "month", "weken": "week", "dagen": "day", "daags": "day",
}  # fmt: skip

HALFWAY: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:half-?way|mid-?way)(?: through)?(?: (?:the|its|this) [a-z]+)?(?=[,\s(])", re.IGNORECASE),
    "fr": lazy_re(r"\bà (?:mi-parcours|mi-chemin)(?=[,\s(])", re.IGNORECASE),
    "nl": lazy_re(r"\bhalverwege(?: (?:het|de) [a-z]+)?(?=[,\s(])", re.IGNORECASE),
    "de": lazy_re(r"\b(?:zur Halbzeit|auf halber Strecke|nach der Hälfte)(?=[,\s(])", re.IGNORECASE),
}
"""What tells a day as one in the middle of a time."""
MIDDLE: dict[str, tuple[str, ...]] = {
    "en": ("alfway", "alf-way", "idway", "id-way"), "fr": ("mi-parcours", "mi-chemin"), "nl": ("alverwege",),
    "de": ("albzeit", "halber Strecke", "Hälfte"),
}  # fmt: skip
"""A part of each of these words, found faster than they are."""
