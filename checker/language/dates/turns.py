"""How each language says that one step of a procedure is over before the next begins, and how long one has exactly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    import re

_STEP = {
    "en": r"(?:step|stage|phase|round|part)",
    "fr": r"(?:étape|phase|tour|volet)",
    "nl": r"(?:stap|fase|ronde)",
    "de": r"(?:Schritt|Phase|Stufe|Runde|Abschnitt)",
}
IN_TURN: dict[str, re.Pattern[str]] = {
    language: lazy_re(pattern)
    for language, pattern in {
        "en": rf"\b(?:[Ee]ach|[Ee]very|[Nn]o) {_STEP['en']} (?:only )?(?:opens?|begins?|starts?)"
        r"[^.;]{0,40}?\b(?:only )?(?:once|when|after|before|until) the (?:previous|preceding|last|one before|other)"
        r"[^.;]{0,40}",
        "fr": rf"\b(?:[Cc]haque|[Aa]ucune?) {_STEP['fr']} ne (?:s['’]ouvre|commence|débute|démarre)[^.;]{{0,40}}?"
        r"(?:une fois|qu['’]après|que lorsque|avant)[^.;]{0,20}(?:précédente?)[^.;]{0,40}",
        "nl": rf"\b(?:[Ee]lke|[Ii]edere|[Gg]een) {_STEP['nl']} (?:begint|start|gaat)[^.;]{{0,40}}?"
        r"(?:zodra|nadat|als|wanneer|voordat|voor) de (?:vorige|voorgaande)[^.;]{0,40}",
        "de": rf"(?<!\w)(?:[Jj]ede[rs]?|[Kk]eine?) {_STEP['de']} (?:beginnt|startet|öffnet)[^.;]{{0,40}}?"
        r"(?:sobald|wenn|nachdem|bevor|nach|vor) (?:der|die|dem) (?:vorige|vorherige|vorangegangene|vorhergehende)n?"
        r"[^.;]{0,40}",
    }.items()
}
"""That no step begins before the one before it is over."""

HAVE_EXACTLY: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:have|has|had|gives?|leaves?|(?P<lasts>lasts?))\b[^.;:]{0,40}\b(?:exactly|precisely)\s\Z"),
    "fr": lazy_re(
        r"\b(?:disposent?|ont|a|laisse|(?P<lasts>dure))\b[^.;:]{0,40}\b(?:exactement|précisément)(?: de)?\s\Z"
    ),
    "nl": lazy_re(r"\b(?:heeft|hebben|krijgt|krijgen|(?P<lasts>duurt))\b[^.;:]{0,60}\b(?:precies|exact)\s\Z"),
    "de": lazy_re(r"(?<!\w)(?:hat|haben|bleiben|bleibt|(?P<lasts>dauert))(?!\w)[^.;:]{0,60}(?<!\w)(?:genau|exakt)\s\Z"),
}
"""That one has, or that something `lasts`, exactly the time that follows."""

AND_NO_MORE = lazy_re(r"(?: (?:Zeit|de tijd|tijd))?[.!]?\s*")
"""What closes a sentence behind the time that one has, in any of the languages, with no word of what for."""
