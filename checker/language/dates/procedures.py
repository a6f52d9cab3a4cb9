"""How each language tells the steps of a procedure: what is sent out or opened, and by when people must act on it."""

from __future__ import annotations

import re

from checker.language.lazy import any_of as _any
from checker.language.lazy import lazy_re

GIVEN_OUT: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:(?:is|are|will be|was|were)\s(?:sent(?: out)?|published|announced|issued|posted|handed out|made|opened"
        r"|released|notified|drawn)|opens?|begins?|starts?|(?:can|may|must) be (?:made|accepted|submitted|sent in"
        r"|lodged)|are accepted)"
        r"\s(?:(?:to|in) [^,;.:]{1,40}\s)?(?:on|from|in|as of)\s(?:\w+day,? )?(?:the )?\Z",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        r"\b(?:(?:est|sont|sera|seront|a été|ont été)\s(?:envoyée?s?|publiée?s?|annoncée?s?|adressée?s?|ouverte?s?"
        r"|communiquée?s?|remise?s?|expédiée?s?)|s['’]ouvre(?:nt)?|ouvre(?:nt)?|(?:débute|commence)(?:nt)?)"
        r"\s(?:(?:aux?|dans) [^,;.:]{1,40}\s)?(?:le|en|à partir du|dès le|du)\s(?:\w+di )?\Z",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        r"\b(?:wordt|worden|gaat|gaan|begint|beginnen|opent|openen|start|starten|verschijnt|verschijnen)"
        r"\s(?:op|in|vanaf|(?:open )?op)\s(?:\w+dag )?\Z",
        re.IGNORECASE,
    ),
    "de": lazy_re(
        r"\b(?:wird|werden|beginnt|beginnen|öffnet|öffnen|startet|starten|erscheint|erscheinen)"
        r"\s(?:am|im|ab(?: dem)?)\s(?:\w+(?:tag|woch), (?:dem )?)?\Z",
        re.IGNORECASE,
    ),
}
"""What gives something out or opens it on the day behind it; anchored at its end."""

ACTED_ON: dict[str, re.Pattern[str]] = {
    "en": _any(
        "accept(?:ed)?", "repl(?:y|ied)", "answer(?:ed)?", "return(?:ed)?", "confirm(?:ed)?", "appeal(?:ed)?",
        "sign(?:ed)?(?! up)", "pa(?:y|id)", "object(?:ed|ions?)? to", "fill(?:ed)? in", "complet(?:e|ed)", "close[sd]?",
        "end(?:s|ed)?", "contest(?:ed)?", "declin(?:e|ed)", "deadline", "appeals?",
        "closing date", "last day", "time limit",
    ),
    "fr": _any(
        "accept\\w+", "répond\\w+", "renvoy\\w+", "confirm\\w+", "recours", "sign\\w+", "pay\\w+", "contest\\w+",
        "remplir", "complét\\w+", "ferme(?:nt)?", "se termine(?:nt)?", "se clôt", "réclamations?",
        "date limite", "refus\\w+",
    ),
    "nl": _any(
        "aanvaard\\w*", "aannemen", "antwoord\\w*", "beantwoord\\w*", "terugst\\w+", "bevestig\\w*", "bezwaar\\w*",
        "ondertekend?", "beta(?:al|len|ald)", "invullen", "ingevuld", "sluit(?:en)?", "eindig(?:t|en)", "uiterste",
        "beroep", "weiger\\w*",
    ),
    "de": _any(
        "an(?:nehmen|genommen)", "antwort\\w*", "beantwort\\w*", "zurück\\w+", "bestätig\\w*", "widerspr\\w+",
        "unterschr\\w+", "unterzeichn\\w+", "(?:be)?zahl\\w*", "ausfüll\\w+", "schließ(?:t|en)", "end(?:et|en)",
        "einspruch", "frist", "ablehn\\w*",
    ),
}  # fmt: skip
"""What is done with what has been given out, or ends what has been opened."""

BY_THEN: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:by|until|till|before|no later than|(?:closes?|ends?|(?:deadline|closing date|last day|time "
        r"limit)(?: [^,;.]{0,40})? is)(?: on)?)"
        r"\s(?:\w+day,? )?(?:the )?\Z",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        r"(?:\b(?:jusqu['’]au|avant le|au plus tard le|(?:ferme|termine|clôt)(?:nt)? le|d['’]ici au|date limite"
        r" [^,;.]{0,40}est(?: fixée au| le)?))\s(?:\w+di )?\Z",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        r"\b(?:tot(?: en met)?|vóór|voor|uiterlijk(?: op)?|(?:sluit(?:en)?|eindig(?:t|en)) op)\s(?:\w+dag )?\Z",
        re.IGNORECASE,
    ),
    "de": lazy_re(
        r"\b(?:bis(?: zum| spätestens)?|vor dem|spätestens(?: am)?|(?:schließ(?:t|en)|end(?:et|en)) am)"
        r"\s(?:\w+(?:tag|woch), (?:dem )?)?\Z",
        re.IGNORECASE,
    ),
}
"""What makes the day behind it a last one; anchored at its end."""

THE_SAME: dict[str, re.Pattern[str]] = {
    "en": _any(
        "it|them|they|these", "and (?:closes?|ends?|must)", "the (?:closing date|deadline|last day|time limit)(?= is)"
    ),
    "fr": _any("ils?|elles?|celles?-ci|ceux-ci", "et (?:ferment?|se termine(?:nt)?|se clôt|doi(?:t|vent))"),
    "nl": _any("ze|zij|deze|hij", "en (?:sluit(?:en)?|eindig(?:t|en)|moet(?:en)?)"),
    "de": _any("sie|er|es|diese[rsn]?", "und (?:schließ(?:t|en)|end(?:et|en)|muss|müssen)"),
}
"""What says that a last day is for what was just told of."""
