"""How each language says since when something is so, that it is so now, and that it was still to come."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re

_DAY = r"(?:[^\W\d_]+[ .]{1,2}|\d{1,2}(?:er|st|nd|rd|th|\.)? ){0,4}(?P<year>(?:19|20)\d\d)\b"


def _since(words: str) -> re.Pattern[str]:
    return lazy_re(rf"\b(?:{words}) {_DAY}", re.IGNORECASE)


def _any(words: str) -> re.Pattern[str]:
    return lazy_re(rf"\b(?:{words})\b", re.IGNORECASE)


SINCE: dict[str, re.Pattern[str]] = {
    "en": _since("since|as of|as from|with effect from"),
    "fr": _since("depuis|à partir d[eu]|à compter d[eu]"),
    "nl": _since("sinds|sedert|vanaf|met ingang van"),
    "de": _since("seit|ab|mit wirkung vom"),
}
"""Since when something is so: the year is in the group `year`."""

NOW: dict[str, re.Pattern[str]] = {
    "en": _any("now|nowadays|no longer|from now on|ha(?:s|ve) become|ha(?:s|ve) disappeared|any ?more"),
    "fr": _any("désormais|dorénavant|maintenant|entre-temps|(?:est|sont) devenue?s?|a disparu|ont disparu"),
    "nl": _any("nu|voortaan|inmiddels|intussen|tegenwoordig|niet langer|geworden|verdwenen"),
    "de": _any("jetzt|nun|nunmehr|inzwischen|mittlerweile|nicht mehr|geworden|verschwunden"),
}
"""What says that something is otherwise than before."""

PENDING: dict[str, re.Pattern[str]] = {
    "en": _any(
        "for the time being|so far|not yet|under (?:construction|way|preparation)|(?:is|are) being (?:\\w+ed|built"
        "|drawn up|written)|hopes? to|plans? to|wants? to|intends? to|has applied for|one day|trial|pilot|(?:is|are)"
        " (?:planned|expected)|until now|as yet|(?:has|have|is|are) still"
    ),
    "fr": _any(
        "pour le moment|pour l['’]instant|provisoirement|jusqu['’]ici|pas encore|en (?:cours|préparation|projet"
        "|construction)|espère|envisage|souhaite|à l['’]essai|à l['’]étude|(?:est|sont) (?:prévue?s?|envisagée?s?)"
        "|projet pilote|encore"
    ),
    "nl": _any(
        "voorlopig|tot nu toe|nog niet|in (?:aanbouw|voorbereiding|opbouw)|hoopt|wil|plant|bestudeert|onderzoekt"
        "|proef|proefproject|gepland|nog maar|nog altijd|nog steeds"
    ),
    "de": _any(
        "vorläufig|bisher|bislang|noch nicht|im (?:bau|aufbau)|in vorbereitung|hofft|plant|prüft|beabsichtigt|versuch"
        "|pilotprojekt|geplant|vorgesehen|noch immer|zunächst"
    ),
}
"""What says that something is still to come, or is so only for now."""


def so_since(text: str, language: str, year: int) -> bool:
    """Whether a text says that something is so since a day of that year or a later one."""
    return any(int(match["year"]) >= year for match in SINCE.get(language, SINCE["en"]).finditer(text))
