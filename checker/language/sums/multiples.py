"""The words by which a text tells one value as so many times another."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re

TIMES_AS_MANY: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:(?P<half>half)|(?P<twice>twice|double)|(?P<times>\d{1,2}|[a-z]{3,9})\stimes)\s"
        r"(?:as\s(?:many|much|long|large|big|high|wide|heavy|old|far)(?:\s[a-z]+){0,3}?\sas|the)\s",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        r"\b(?:(?P<half>moitié)\s(?:moins|de ce)|(?P<twice>le double)|(?P<times>\d{1,2}|[^\W\d]{3,9})\sfois)\s"
        r"(?:plus|autant|aussi|de)\s?(?:[^\W\d]+\s){0,3}?(?:qu['’e]|de|d['’]|des)\s?",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        r"\b(?:(?P<half>half)\szo|(?P<twice>dubbel\szo|tweemaal\szo)|(?P<thrice>driemaal\szo)"
        r"|(?P<times>\d{1,2}|[^\W\d]{3,9})\s(?:keer|maal)\szo)\s?"
        r"(?:veel|groot|lang|hoog|breed|zwaar|oud)(?:\s[^\W\d]+){0,3}?\s(?:als|dan)\s",
        re.IGNORECASE,
    ),
    "de": lazy_re(
        r"\b(?:(?P<half>halb)|(?P<twice>doppelt|zweimal)|(?P<thrice>dreimal)"
        r"|(?P<times>\d{1,2}|[^\W\d]{3,9})(?:\s?mal|fach))\sso\s"
        r"(?:viele?|groß|lang|hoch|breit|schwer|alt)(?:\s[^\W\d]+){0,3}?\s(?:wie|als)\s",
        re.IGNORECASE,
    ),
}
"""Half, twice or so many times as many as; groups tell the number, by name or as a word."""

HEDGED = lazy_re(
    r"\b(?:a good|well over|just over|un bon|largement|een goede|gut und gern|reichlich"
    r"|almost|nearly|more than|less than|over|under|about|roughly|some|at least|not|presque|près de|plus de"
    r"|moins de|environ|quasi\w*|bijna|ruim|meer dan|minder dan|ongeveer|zo['’]n|fast|knapp|mehr als|weniger als"
    r"|rund|etwa|gut|nahezu)\s$",
    re.IGNORECASE,
)
"""What, in any of the languages, makes a multiple a rough one."""
