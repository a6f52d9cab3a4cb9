"""What stands for the others of so many, for one that has no other, and for more of what was said to be one."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re

OTHERS: dict[str, tuple[re.Pattern[str], re.Pattern[str]]] = {
    "en": (
        lazy_re(r"\b(?:the|its|their|our)\s(?:other|others,|remaining|rest,)\s$", re.IGNORECASE),
        lazy_re(r"\s(?:others|remaining)\b"),
    ),
    "fr": (lazy_re(r"(?!)"), lazy_re(r"\s(?:autres|restante?s)\b")),
    "nl": (lazy_re(r"\bde\s(?:andere|overige|resterende)\s$", re.IGNORECASE), lazy_re(r"\s(?:anderen|overigen)\b")),
    "de": (lazy_re(r"\bdie\s(?:anderen|übrigen|restlichen)\s$", re.IGNORECASE), lazy_re(r"\s(?:anderen|übrigen)\b")),
}
"""Before, and behind, a count of all that have not been told yet."""

FIRST: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:first|last)\s$", re.IGNORECASE),
    "fr": lazy_re(r"(?!)"),
    "nl": lazy_re(r"\b(?:eerste|laatste)\s$", re.IGNORECASE),
    "de": lazy_re(r"\b(?:ersten|letzten)\s$", re.IGNORECASE),
}
"""Before a count of some of them."""

SOME: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\s(?:of\s(?:them|these|whom|which|those)|are|were|is|was|by|for|from|have|has|come|comes|sit|sits|belong|belongs"
        r"|must|may|can|will|lie|lies|stand|go|goes|elected|named|appointed|chosen|sent)\b"
    ),
    "fr": lazy_re(
        r"\s(?:d['’]entre\s(?:eux|elles)|premiers|premières|derniers|dernières|sont|est|étaient|par|pour|ont|viennent"
        r"|siègent|élus|élues|nommés|nommées|désignés|désignées|relèvent|peuvent|doivent)\b"
    ),
    "nl": lazy_re(
        r"\s(?:van\s(?:hen|deze|die)|daarvan|ervan|hiervan|zijn|is|waren|worden|werden|door|voor|uit|hebben|komen|zitten"
        r"|gekozen|benoemd|horen|mogen|moeten|liggen|staan)\b"
    ),
    "de": lazy_re(
        r"\s(?:davon|von\s(?:ihnen|diesen)|sind|ist|waren|werden|wurden|durch|für|aus|haben|kommen|sitzen|gewählt"
        r"|ernannt|gehören|müssen|dürfen|können|liegen|stehen|wählen|wählt|bestimmt|entsendet)\b"
    ),
}
"""Behind a count of some of them, that has no noun of its own."""

ONLY_ONE: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:a single|only one|just one|the only|the sole)\s(?P<noun>[a-z]{4,})\b(?!\s[a-z]+(?:ing|ed)\b)"),
    "fr": lazy_re(r"\b(?:une? seule?|qu['’]une?(?: seule?)?)\s(?P<noun>[a-zà-ÿ]{4,})\b"),
    "nl": lazy_re(r"\b(?:één enkele?|een enkele?|maar één|slechts één|de enige)\s(?P<noun>[a-z]{4,})\b"),
    "de": lazy_re(r"\b(?:eine einzige|einen einzigen|ein einziges|nur eine?n?)\s(?P<noun>[A-ZÄÖÜ][a-zäöüß]{3,})\b"),
}
"""One of something, and no more."""

ANOTHER: dict[str, str] = {
    "en": r"(?:another|a second|a further|the second)",
    "fr": r"(?:une? autre|une? seconde?|une? deuxième|la seconde|la deuxième|le second|le deuxième)",
    "nl": r"(?:een andere?|een tweede|de tweede|nog een)",
    "de": r"(?:eine weitere|ein weiterer|ein weiteres|eine zweite|ein zweiter|ein zweites|die zweite|der zweite)",
}
"""Before the noun, of one more."""

IN_ALL = lazy_re(
    r"\s(?:in all|in total|altogether|of them|en tout|au total|in totaal|samen|bij elkaar|insgesamt|zusammen)\b"
)
"""Behind a count, in any of the languages, that it sums up what stands before it."""

SHUT = lazy_re(r"(?:closed|shut|fermée?s?|gesloten|geschlossen|dicht|ruhetag|[-–—]+)", re.IGNORECASE)
"""What a timetable has, in any of the languages, for a day on which nothing is open."""
