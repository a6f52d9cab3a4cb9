"""How each language says how long something took, behind the last of two events or before the first of them."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re

LASTING: frozenset[tuple[str, str]] = frozenset(
    {(first, last) for first in ("opened", "founded", "put to use") for last in ("closed", "abolished", "pulled down")}
    | {("begun", "ended"), ("begun", "closed"), ("begun", "abolished"), ("in force", "repealed"), ("appointed", "left"),
       ("joined", "withdrew")}
)  # fmt: skip
"""The first and the last of what something lasts: "opened in 1846 and closed in 2015, after 169 years"."""

BUILDING: frozenset[tuple[str, str]] = frozenset(
    {(first, last) for first in ("begun", "begun by", "built from") for last in ("opened", "put to use", "ended")}
)
"""The first and the last of the works that build something."""

CLOSING = frozenset({"ended", "closed", "abolished", "repealed", "left", "withdrew"})
"""Stages that come last, be they still to come: what began in 2022 will not end in 2020."""

TOOK: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:took|lasted|lasting|which ran for|dragged on for)\s\Z"),
    "fr": lazy_re(r"\b(?:duré|dura|durèrent|pris)\s\Z"),
    "nl": lazy_re(r"\b(?:duurden?|geduurd hebben|in beslag namen?)\s\Z"),
    "de": lazy_re(r"\b(?:dauerten?)\s\Z"),
}
"""What says how long something took, right before the length."""

YOUNGEST = 15
"""Nobody is appointed or elected to an office before this age."""

AFTER_SO_LONG: dict[str, tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]] = {
    language: (
        lazy_re(rf"(?:,|\s)\s?(?:{after})\s(?:(?:{just})\s){{0,2}}\Z", re.IGNORECASE),
        lazy_re(rf"\s?(?:[,.;)]|\Z|(?:{closing})(?!\w))", re.IGNORECASE),
        lazy_re(rf"\s(?:{works})(?!\w)", re.IGNORECASE),
    )
    for language, after, just, closing, works in (
        ("en", "after", "just|only|exactly", "(?!)", "of (?:building )?(?:works?|construction|building)"),
        ("fr", "après|au bout de", "seulement|exactement", "(?!)", "de (?:travaux|chantier|construction)"),
        ("nl", "na", "precies|slechts", "[a-z]*ge[a-z]+", "(?:werken|bouwen|bouw|werk)"),
        ("de", "nach", "genau|nur", "[a-zäöü]*ge[a-zäöü]+", "(?:bauzeit|bau|bauarbeiten|arbeit)"),
    )
}
"""How long it took, told behind the last of two events: what stands before the length, and what may stand behind it, of
anything that lasted, and of works."""
