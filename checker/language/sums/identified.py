"""The words that say of so many which they are: "the four … are A, B, C and D", "both …, in A and B", "twice, in …"."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re
from checker.language.sums.told_counts import ALL_OF

ARE: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r",?\s(?:are|were)\s"),
    "fr": lazy_re(r",?\s(?:sont|étaient|furent)\s"),
    "nl": lazy_re(r",?\s(?:zijn|waren|heten)\s"),
    "de": lazy_re(r",?\s(?:sind|waren|heißen|lauten)\s"),
}
"""What stands between so many and each of them."""

ARE_IN: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\s(?:[a-z-]+\s){1,3}(?:are|lie|stand|are (?:located|based|found))\s(?:in|at)\s"),
    "fr": lazy_re(r"\s(?:[^\W\d]+\s){1,3}(?:se trouvent|sont (?:situées?|situés|installée?s)|sont)\s(?:à|en|au)\s"),
    "nl": lazy_re(r"\s(?:[a-z]+\s){1,3}(?:liggen|staan|zijn|bevinden zich)\s(?:in|te)\s"),
    "de": lazy_re(r"\s(?:[^\W\d]+\s){1,3}(?:liegen|stehen|befinden sich|sind)\s(?:in|zu)\s"),
}
"""What stands between so many and the places of each of them."""

DEFINITE: dict[str, re.Pattern[str]] = {
    language: lazy_re(rf"\b(?:{'|'.join(sorted(words))})\s$", re.IGNORECASE) for language, words in ALL_OF.items()
}
"""What before a count says that there are no more."""

PICKED: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:most|least|[a-z]{3,}est|in which|where|main|chief|key|principal|causes|reasons|languages|aims|tasks)\b"
    ),
    "fr": lazy_re(r"\b(?:plus|moins|où|dans lesquel(?:le)?s|princip\w+|causes|raisons|langues|buts|tâches)\b"),
    "nl": lazy_re(
        r"\b(?:meest|minst|[a-z]{3,}ste|waarin|waar|belangrijkst\w*|voornaamst\w*|oorzaken|redenen|talen|doelen|taken)\b"
    ),
    "de": lazy_re(
        r"(?:\b(?:am|meisten|wenigsten|in denen|wo)|[a-zäöü]{3,}sten|[Uu]rsachen|[Gg]ründe|[Ss]prachen|[Zz]iele)\b"
    ),
}
"""What asks which they are, so that plain words behind "are" name them and do not describe them."""

BOTH: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b[Bb]oth\s(?!of\s(?:them|these|which|whom))[a-z]+s\b"),
    "fr": lazy_re(r"\b(?:[Ll]es|[Aa]ux|[Dd]es|[Tt]ous|[Tt]outes|[Ss]es|[Nn]os)\sdeux\s[^\W\d]+[sx]\b"),
    "nl": lazy_re(r"\b[Bb]eide\s[a-z]+(?:en|s)\b"),
    "de": lazy_re(r"\b[Bb]eiden?\s[A-ZÄÖÜ][^\W\d]+"),
}
"""Two of a noun, and no more."""

AT: dict[str, str] = {
    "en": r"in|at|on|near|those\sof|those\sin|that\sof",
    "fr": r"à|au|aux|en|dans|sur|ceux\sde|celles\sde|celui\sde",
    "nl": r"in|te|op|bij|die\svan|die\sin",
    "de": r"in|zu|am|im|an|auf|bei|die\sin|die\svon",
}
"""What stands before the first place of a row of places, and may stand before each of them."""

TIMES: dict[str, tuple[re.Pattern[str], re.Pattern[str]]] = {
    "en": (lazy_re(r"\b(?P<number>twice|thrice)\b", re.IGNORECASE), lazy_re(r"\stimes\b")),
    "fr": (lazy_re(r"(?P<number>(?!))"), lazy_re(r"\s(?:fois|reprises)\b")),
    "nl": (lazy_re(r"\b(?P<number>[^\W\d]{3,12})maal\b", re.IGNORECASE), lazy_re(r"\s(?:keer|maal)\b")),
    "de": (lazy_re(r"\b(?P<number>[^\W\d]{3,12})mal\b", re.IGNORECASE), lazy_re(r"\s(?:[Mm]al|Male)\b")),
}
"""So many times in one word, and the word for times behind a count."""

TIMES_ENDING: dict[str, str] = {"en": " times", "fr": " fois", "nl": "maal", "de": "mal"}
"""How so many times are written behind the number in words; English has "twice"."""

WHEN: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"(?:namely|first|then|again|and|in|on|lastly|finally|most|recently|last|,|\s)*", re.IGNORECASE),
    "fr": lazy_re(r"(?:à savoir|puis|enfin|d['’]abord|et|en|le|la|l['’]|de nouveau|,|\s)*", re.IGNORECASE),
    "nl": lazy_re(r"(?:namelijk|te weten|eerst|dan|daarna|en|in|op|opnieuw|ten slotte|laatst|,|\s)*", re.IGNORECASE),
    "de": lazy_re(
        r"(?:nämlich|und zwar|zuerst|dann|und|in|im|am|zuletzt|erneut|wieder|jahr(?:en)?|,|\s)*", re.IGNORECASE
    ),
}
"""What may stand between one date and the next of those on which something happened so often."""

EACH_YEAR: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:a|per|each|every)\s(?:year|month|week|day)|\bas\b|\bin (?:19|20)\d\d and (?:once|twice)"),
    "fr": lazy_re(r"\bpar\s(?:an|mois|semaine|jour)|\bchaque\b|\bplus\b|\bmoins\b|\baussi\b"),
    "nl": lazy_re(r"\bper\s(?:jaar|maand|week|dag)|\b(?:elk|ieder)\b|\bzo\b"),
    "de": lazy_re(r"\b(?:im|pro)\s(?:Jahr|Monat|Woche|Tag)\b|\bjede\w*\b|\bso\b"),
}
"""What makes so many times a rhythm, or a measure, and no count."""

_NAMELY = r"\s?[,:(–—-]?\s?(?:(?:namely|always|à\ssavoir|toujours|te\sweten|steeds|nämlich|jeweils|und\szwar)[,\s]\s?)?"
A_YEAR: dict[str, re.Pattern[str]] = {
    "en": lazy_re(rf"\s(?:a|per|each|every)\s(?:calendar\s)?year{_NAMELY}in\s", re.IGNORECASE),
    "fr": lazy_re(
        rf"\s(?:par\san|par\sannée|chaque\sannée|l['’]an){_NAMELY}(?:en|au\smois\sde|aux\smois\sde)\s", re.IGNORECASE
    ),
    "nl": lazy_re(
        rf"\s(?:per|in\shet|elk|ieder)\s(?:kalender)?jaar(?:\s[a-z]+)?{_NAMELY}in\s(?:de\smaanden\s)?", re.IGNORECASE
    ),
    "de": lazy_re(
        rf"\s(?:im|pro|jedes)\s(?:Kalender)?jahr(?:\s[a-zäöü]+)?{_NAMELY}(?:im|in\sden\sMonaten)\s", re.IGNORECASE
    ),
}
"""What stands between so many times and the months of each year."""
