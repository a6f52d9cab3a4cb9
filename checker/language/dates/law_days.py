"""What stands between the day that an act is known by and the day from which it holds, or was acted upon."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re

_BESIDES = r"(?:,\s(?:which|that|qui|die|dat|das|der|dont)\s[^,;.:()]{3,80}(?=,))?"
"""What is told of a law between its day and what follows: ", which replaced that of 1994"."""
HELD_SINCE: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        _BESIDES + r"(?P<of>\s(?:on|concerning|relating|about|for)\s[^,;:.()\d]{3,60})?,?\s(?:(?:which|that|and)\s)?"
        r"(?:(?:has|have|had|is|was|were|been)\s){0,2}"
        r"(?:(?:entered|came|come|put|brought)\sinto\s(?:force|effect|operation)|in\s(?:force|effect)|took\seffect"
        r"|became\slaw|applied|applies|applicable|effective)\s(?P<since>since|as from|from|on|in)\s(?:the\s)?",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        _BESIDES + r"(?P<of>\s(?:relati\w+|sur|concernant|portant|relative)\s[^,;:.()\d]{3,60})?,?\s(?:(?:et|qui)\s)?"
        r"(?:(?:est|sont|était|étaient)\s)?"
        r"(?:entrée?s?\sen\s(?:vigueur|application)|en\svigueur|s['’]applique(?:nt)?|applicables?|(?:a"
        r"|ont)\spris\seffet)"
        r"\s(?P<since>depuis|dès|à partir d[eu])?\s?(?:le|en)?\s?",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        _BESIDES + r"(?P<of>\s(?:betreffende|houdende|over|inzake)\s[^,;:.()\d]{3,60})?,?\s(?:(?:die|dat|en)\s)?"
        r"(?:(?:van\skracht|van\stoepassing|geldt|trad|trad\sin\swerking|(?:is|zijn)\sin\swerking\sgetreden)\s)?"
        r"(?P<since>sinds|sedert|vanaf)?\s?(?:op|in)?\s?",
        re.IGNORECASE,
    ),
    "de": lazy_re(
        _BESIDES + r"(?P<of>\s(?:über|zu[rm]?|betreffend)\s[^,;:.()\d]{3,60})?,?\s(?:(?:das|der|die|und)\s)?"
        r"(?:(?:in\sKraft|gilt|gelten|trat|trat\sin\sKraft|ist)\s)?(?P<since>seit|ab)?\s?(?:dem|am|im)?\s?",
        re.IGNORECASE,
    ),
}
"""All that stands between the day of a law's name and the day from which it holds."""

_NOUN = r"(?:[\w'’-]+\s){1,6}?(?:[^,;.:()\d]{1,30}\s)?"
RESTS_ON: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r",?\s(?P<on>by|under|pursuant to|in accordance with|on the (?:basis|strength|advice|recommendation) of|on|upon"
        r"|in (?:reply|response|answer) to|as a (?:result|consequence) of|in the wake of|because of|thanks to)"
        rf"\s(?:an?|the|its|their|his|her|our)\s{_NOUN}(?:of|dated)\s(?:the\s)?",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        r",?\s(?P<on>par|en vertu d|sur la base d|en application d|conformément à|en réponse à|à la suite d|suite "
        r"à|au vu d"
        r"|à la demande d)(?:[eu']\w*)?\s?(?:l[ae]s?\s|l['’]|une?\s|sa\s|son\s|leur\s)?"
        rf"{_NOUN}(?:du|de)\s",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        r"(?:\s(?:ge|be|ver|op|in|aan|uit|toe)[a-z]+(?:d|t|en))?,?\s(?P<on>door|bij|krachtens|op grond van|op "
        r"basis van|overeenkomstig|naar aanleiding van|ingevolge|als gevolg van"
        rf"|in antwoord op|op)\s(?:de|het|een|zijn|haar|hun)\s{_NOUN}van\s",
        re.IGNORECASE,
    ),
    "de": lazy_re(
        r",?\s(?P<on>durch|auf ?grund|auf Grundlage|gemäß|infolge|nach|auf)\s(?:das|die|den|dem|der|des|einen?"
        r"|eines|einer)"
        rf"\s{_NOUN}vo[nm]\s",
        re.IGNORECASE,
    ),
}
"""All that stands between the day of what was done and the day of what it was done upon: "on an application of"."""
