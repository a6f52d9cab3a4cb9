"""How each language tells the days of a month on which something takes place, and what takes place."""

from __future__ import annotations

import re
from functools import cache

from checker.language.lazy import lazy_re
from checker.language.locale import month_names

_JOINTS = {
    "en": r"to|until|till|through|and|&",
    "fr": r"au|à|et",
    "nl": r"tot en met|tot|t/m|en",
    "de": r"bis(?: zum)?|und",
}
_NUMBER = r"\d{1,2}(?:st|nd|rd|th|er|\.)?"


@cache
def day_runs(language: str) -> re.Pattern[str]:
    """Two or more days of a month: groups "days", "month" and "year"."""
    months = "|".join(sorted((re.escape(name) for name in month_names(language) if len(name) > 2), reverse=True))
    joint = rf"(?:\s?[-–]\s?|, | (?:{_JOINTS[language]}) )(?:[^\W\d]{{5,10}},? )?(?:(?:the|le|den|dem) )?"
    return re.compile(
        rf"(?<![\d.,:/–-])(?P<days>{_NUMBER}(?:{joint}{_NUMBER}){{1,4}}) (?:of )?(?P<month>{months})\b\.?"
        rf"(?: (?P<year>(?:19|20)\d\d)\b)?",
        re.IGNORECASE,
    )


EVENT: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(congress|conference|festival|fair|exhibition|symposium|summit|workshop|tournament|championships?|games"
        r"|regatta|open days?|elections?|exams?|examinations?|assembly|camp|summer school|forum|convention|fête"
        r"|carnival|strike)\b",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        r"\b(congrès|conférence|festival|foire|salon|exposition|colloque|sommet|atelier|tournoi|championnats?|jeux"
        r"|régate|portes ouvertes|élections?|examens?|assemblée|camp|forum|fête|carnaval|grève)\b",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        r"\b(\w*(?:congres|conferentie|festival|beurs|tentoonstelling|symposium|top|workshop|toernooi|kampioenschap"
        r"|spelen|regatta|opendeurdagen|verkiezingen|examens?|vergadering|kamp|forum|feesten|carnaval|staking))\b",
        re.IGNORECASE,
    ),
    "de": lazy_re(
        r"\b(\w*(?:kongress(?:es)?|konferenz|festival|messe|ausstellung|symposium|gipfel|workshop|turnier"
        r"|meisterschaft(?:en)?|spiele|regatta|wahlen|prüfungen|versammlung|lager|forum|fest|karneval|streik))\b",
        re.IGNORECASE,
    ),
}
"""What takes place on some days, as group 1."""
