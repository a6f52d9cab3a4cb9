"""The words of what leads into a list that tell of what the list is: of so many things, or of something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    import re

_VERBS = {
    "en": r"(?:are|is|was|were|have|has|had|been)",
    "fr": r"(?:sont|est|étaient|ont|a|avaient|été)",
    "nl": r"(?:zijn|is|was|waren|worden|wordt|werden|hebben|heeft|hadden)",
    "de": r"(?:sind|ist|war|waren|werden|wird|wurden|haben|hat|hatten)",
}

_SEVERAL = {
    "en": r"(?:with|to|by|about|into|against|on|for|from|over)\s(?:the\s|our\s|its\s|their\s|his\s)?(?:[a-z-]+\s)?"
    r"[a-z-]+(?<![us])s",
    "fr": r"(?:aux|des|avec|par|contre|sur|pour|de|à)\s(?:les\s|ses\s|nos\s|leurs\s|de\s)?[^\W\d]+[sx]",
    "nl": r"(?:met|aan|door|over|tegen|op|voor|naar|van)\s(?:de\s|onze\s|hun\s)?(?:[a-z]+e\s)?[a-z]{3,}(?:en|s)",
    "de": r"(?:mit|an|durch|über|gegen|auf|für|nach|von)\s(?:den\s|unseren\s|ihren\s)?(?:[a-zäöü]+(?:n|e)\s)?"
    r"[A-ZÄÖÜ][^\W\d]+n",
}

SEVERAL_BEHIND: dict[str, re.Pattern[str]] = {
    language: lazy_re(rf"\b{verb}\s(?:[^\W\d]+\s){{0,6}}?{_SEVERAL[language]}\b") for language, verb in _VERBS.items()
}
"""Several other things that a verb takes with it: "are equipped with new machines", "were sold to the members of …"."""

TAKEN: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:(?:are|were|have been|had been|has been|must be|can be|may be|will be|should be|need to be|have to be)\s"
        r"(?:\w+ly\s)?\w+(?:ed|en|de|de up|nt|lt|ought|ld|id)|appl(?:y|ied)|count|counted|belong\w*|qualify"
        r"|qualified|exist|remain\w*|go|went|come|came"
        r"|fall|fell|have to (?:reach|arrive|be)|take part|took part|joined)\b"
    ),
    "fr": lazy_re(
        r"\b(?:(?:sont|ont été|étaient|doivent être|peuvent être|seront)\s(?:à\s\w+"
        r"|\w+(?:é|ée|és|ées|is|ises|us|ues|ts|tes))|s['’]appliquent|existent|restent|demeurent|participent"
        r"|figurent|font partie)\b"
    ),
    "nl": lazy_re(
        r"\b(?:(?:zijn|worden|werden|waren|moeten|kunnen|mogen)\b.{0,60}\b(?:ge|be|ver|ont|toege|aange|inge|opge|uitge"
        r"|bijge)\w+(?:d|t|en)|gelden|golden|blijven|horen|hoorden|bestaan|doen mee|deden mee)\b"
    ),
    "de": lazy_re(
        r"\b(?:(?:sind|wurden|werden|waren|müssen|können|dürfen)\b.{0,60}\b\w*(?:ge|be|ver|er|zu)\w+(?:t|en)|gelten|galten"
        r"|bleiben|gehören|gehörten|bestehen|fehlen|liegen|zählen|nehmen\b.{0,40}\bteil)\b"
    ),
}
"""A verb that has no object, so that a list behind its clause can only be of its subject: "have been added"."""

SINGLE_END: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"(?:[a-z]{2}(?<!s)|ss|us|is|\b(?:during|before|after|until|since|under)\s(?:the\s)?[a-z-]+)\Z"),
    "fr": lazy_re(r"(?:[^\W\d]{2}(?<![sx])|(?:sont|été|être)\s\w+s|\b(?:pendant|durant|avant|après)\sles\s\w+)\Z"),
    "nl": lazy_re(
        r"(?:[a-z]{2}(?<!en)(?<!s)|\b(?:te|zijn|worden|moeten|kunnen|mogen|ge\w+)\s[a-z]+en|mee|\b(?:tijdens|sinds|na|voor)\sde\s\w+)\Z"
    ),
    "de": lazy_re(r"(?:\b[a-zäöüß]+|[A-ZÄÖÜ]\w+(?:ung|heit|keit|schaft|ion|tät|trag|amt|haus|ei|[^ensr]))\Z"),
}
"""How an intro ends that names last no several things."""

OBJECT_AS: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\s(?:as|with you|by post|by e-?mail|in|to)\b"),
    "fr": lazy_re(r"\s(?:en|comme|avec vous|par courrier|à)\b"),
    "nl": lazy_re(r"\s(?:als|mee|per post|in|aan)\b"),
    "de": lazy_re(r"\s(?:als|mit|per Post|in|an)\b"),
}
"""What follows "these five documents" where it is told what is done with all of them."""
