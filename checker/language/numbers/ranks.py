"""Ordinals that count nothing: "third parties", "first-hand", "Dritte"."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re

_PHRASES = {
    "en": r"third(?=[ -](?:part(?:y|ies)|countr(?:y|ies)|persons?)\b)|first(?=[ -](?:part(?:y|ies)|hand|names?|aid)\b)"
    r"|second(?=[ -](?:hand|part(?:y|ies))\b)|at first\b|first(?= of all\b)",
    "fr": r"tierce(?=s? (?:partie|personne)s?\b)|premiers? secours|(?:en|tout d['’]abord,? en) premier lieu",
    "nl": r"derden?(?= (?:partij(?:en)?|land(?:en)?)\b)|derden\b|eerste hulp|ten eerste\b",
    "de": r"dritten?(?= (?:partei(?:en)?|l[aä]nd(?:er|ern)?|personen)\b)|dritten?\b(?! )|erste hilfe",
}
_COUNTLESS = {language: lazy_re(rf"\b(?:{phrases})", re.IGNORECASE) for language, phrases in _PHRASES.items()}


def countless_ordinals(text: str, language: str) -> frozenset[int]:
    """Where the ordinals of a text begin that are part of a set phrase and count nothing; English where unknown."""
    pattern = _COUNTLESS.get(language, _COUNTLESS["en"])
    return frozenset(at for found in pattern.finditer(text) for at in range(found.start(), found.end()))
