"""How each language names one of several by its year, and says when it was held: "the session of 2022 was held in"."""

from __future__ import annotations

import re

from checker.language.lazy import any_of as _any
from checker.language.lazy import lazy_re

_EN = (
    r"(?:meetings?|sessions?|sittings?|editions?|conference|congress|assembly|festival|exhibition|fair|survey"
    r"|census|count"
    r"|exams?|examinations?|competition|exercise|campaign|summit|election|school|course)"
)
_FR = (
    r"(?:réunions?|sessions?|séances?|éditions?|conférence|congrès|assemblée(?: générale)?|festival|exposition"
    r"|foire|enquête"
    r"|recensement|examens?|concours|exercice|campagne|sommet|scrutin|élections?|cours)"
)
_NL = (
    r"(?:vergadering(?:en)?|zitting(?:en)?|sessies?|edities?|conferentie|congres|festival|tentoonstelling|beurs|enquête"
    r"|telling|examens?|wedstrijd|oefening|campagne|top|verkiezing(?:en)?|cursus)"
)
_DE = (
    r"(?:sitzung(?:en)?|tagung(?:en)?|versammlung|ausgabe|konferenz|kongress|festival|ausstellung|messe|umfrage|zählung"
    r"|prüfung(?:en)?|wettbewerb|übung|kampagne|gipfel|wahl|kurs)"
)
OF_A_YEAR = {
    "en": lazy_re(
        rf"(?:{_EN}\sof\s(?:the\s)?(?P<year>(?:19|20)\d\d)|(?P<before>(?:19|20)\d\d)\s(?:[a-z]+\s)?{_EN})"
        r"(?:\s[^,;.:()\d]{0,40})?,?\s(?:(?:which|that)\s)?(?:(?:was|were)\s)?(?:held|took\splace|staged|organised)"
        r"\s(?:(?:in|at)\s(?:the\s)?[A-Z][\w-]+\s)?(?:on|in|from)\s"
    ),
    "fr": lazy_re(
        rf"{_FR}\s(?:de\s(?:l['’]année\s)?)?(?P<year>(?:19|20)\d\d)(?:\s[^,;.:()\d]{{0,40}})?,?\s(?:qui\s)?"
        r"(?:(?:s['’]est|se sont|a été|ont été|a|ont)\s)?(?:tenue?s?|eu\slieu|organisée?s?)\s(?:(?:à"
        r"|au)\s[A-ZÀ-Þ][\w-]+\s)?(?:le|en|du)\s"
    ),
    "nl": lazy_re(
        rf"{_NL}\svan\s(?P<year>(?:19|20)\d\d)(?:\s[^,;.:()\d]{{0,40}})?,?\s(?:(?:die|dat)\s)?"
        r"(?:vond(?:en)?|had(?:den)?|werd(?:en)?)?\s?(?:plaats\s)?(?:(?:in|te)\s[A-Z][\w-]+\s)?(?:op|in|van)\s"
        r"(?=[^,;.]{4,24}(?:plaats|gehouden|plaatsvond))"
    ),
    "de": lazy_re(
        rf"{_DE}\s(?:von|des\sJahres)\s(?P<year>(?:19|20)\d\d)(?:\s[^,;.:()\d]{{0,40}})?,?\s(?:(?:die|der|das)\s)?"
        r"(?:fand(?:en)?|wurden?)?\s?(?:in\s[A-ZÄÖÜ][\w-]+\s)?(?:am|im|vom)\s(?=[^,;]{4,40}(?:statt|abgehalten"
        r"|stattfand))",
        re.IGNORECASE,
    ),
}
"""One of several, named by its year, up to the date on which it was held."""

PUT_OFF = {
    "en": _any(
        "postponed", "delayed", "put off", "late", "pandemic", "covid\\S*", "because of", "exceptionally", "only in"
    ),
    "fr": _any(
        "reportée?s?", "retardée?s?", "pandémie", "covid\\S*", "en raison d\\S+", "exceptionnellement", "seulement"
    ),
    "nl": _any("uitgesteld", "verschoven", "pandemie", "corona\\w*", "covid\\S*", "wegens", "uitzonderlijk", "pas"),
    "de": _any("verschoben", "verspätet", "pandemie", "corona\\w*", "covid\\S*", "wegen", "ausnahmsweise", "erst"),
}
"""What says that something was held in another year than its own."""
