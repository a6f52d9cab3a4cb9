"""The words for what somebody is left with of an amount, and for what makes that more than one taking off."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re

KEPT: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:(?:is|are|was|were|be) (?:then |thus |still )?left with|keeps?|kept|retains?|retained"
        r"|(?:is|are|was|were) still owed|still (?:owes?|owed|has|have|had)|leaves?|leaving)\b[^.;:]{0,60}\Z",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        r"\b(?:gard(?:e|ent|era|ait)|conserv(?:e|ent|era|ait)|(?:il |lui |leur |en )*reste(?:nt|ra)?|doit encore"
        r"|ne (?:garde|conserve)\w* que)\b[^.;:]{0,60}\Z",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        r"\b(?:houdt|houden|behoudt|behouden|blijft|blijven|resteert|resten|rest|hield|bleef)\b[^.;:]{0,60}\Z",
        re.IGNORECASE,
    ),
    "de": lazy_re(
        r"\b(?:behält|behalten|behielt|bleibt|bleiben|blieb|verbleibt|verbleiben|bleibt auf)\b[^.;:]{0,60}\Z",
        re.IGNORECASE,
    ),
}
"""What says between two amounts that the second is what is left."""

MORE_TO_IT: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:after|plus|also|another|further|of which|of (?:it|these|those|them)|besides|more|at least|up to|as well"
        r"|tax\w*|fees?|contributions?|interest|each|per|a (?:month|year|week|day)|instead|otherwise|before)\b",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        r"\b(?:après|plus|aussi|autres?|encore|dont|outre|au moins|jusqu|impôts?|frais|cotisations?|intérêts?|chaque"
        r"|par|avant|sinon)\b",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        r"\b(?:na|plus|ook|andere?|nog eens|waarvan|naast|meer|minstens|tot|belasting\w*|kosten|premies?|rente|elke?"
        r"|per|anders|daarvan)\b",
        re.IGNORECASE,
    ),
    "de": lazy_re(
        r"\b(?:nach|plus|auch|andere\w*|weitere\w*|davon|neben|mehr|mindestens|bis zu|steuern?|gebühr\w*|beiträge"
        r"|zinsen|je|pro|sonst|außerdem|zusätzlich)\b",
        re.IGNORECASE,
    ),
}
"""What says that other amounts are taken off, too, or that the figures are of different things."""

FOR_WHAT: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"(?:\s[^\W\d]+){0,2}?\s(?:for|to (?!(?:the|its|his|her|their|a|an)\b)[^\W\d]+)\b", re.IGNORECASE),
    "fr": lazy_re(r"(?:\s[^\W\d]+){0,2}?\s(?:pour|à (?!(?:la|le|l['’]|son|sa)\b))", re.IGNORECASE),
    "nl": lazy_re(r"(?:\s[^\W\d]+){0,2}?\s(?:voor|te|om)\b", re.IGNORECASE),
    "de": lazy_re(r"(?:\s[^\W\d]+){0,2}?\s(?:für|zum|zur|zu)\b", re.IGNORECASE),
}
"""What right behind what is left says what it is for, so that some may be held back for another use: "for sale"."""
