"""Words that join the ends of a range, and verbs after which "from … to …" tells a change."""

from __future__ import annotations

TO: dict[str, frozenset[str]] = {
    "en": frozenset({"to", "through", "till", "until", "up to", "to the"}),
    "fr": frozenset({"à", "au", "jusqu'à", "jusqu'au", "jusqu’à", "jusqu’au", "à la"}),
    "nl": frozenset({"tot", "t/m", "tot en met", "à", "tot aan"}),
    "de": frozenset({"bis", "bis zum", "bis zu"}),
}
CHANGED_TO: dict[str, frozenset[str]] = {
    "en": frozenset({"to"}),
    "fr": frozenset({"à"}),
    "nl": frozenset({"naar", "tot"}),
    "de": frozenset({"auf"}),
}
"""What stands between the values of a change ("von 20 auf 30")."""
AND: dict[str, frozenset[str]] = {
    "en": frozenset({"and", "and the"}),
    "fr": frozenset({"et", "et le"}),
    "nl": frozenset({"en"}),
    "de": frozenset({"und", "und dem"}),
}
OR: dict[str, frozenset[str]] = {
    "en": frozenset({"or"}),
    "fr": frozenset({"ou"}),
    "nl": frozenset({"of"}),
    "de": frozenset({"oder"}),
}
BETWEEN: dict[str, frozenset[str]] = {
    "en": frozenset({"between"}),
    "fr": frozenset({"entre"}),
    "nl": frozenset({"tussen"}),
    "de": frozenset({"zwischen"}),
}
FROM: dict[str, frozenset[str]] = {
    "en": frozenset({"from"}),
    "fr": frozenset({"de", "d"}),
    "nl": frozenset({"van"}),
    "de": frozenset({"von"}),
}
CHANGE: dict[str, tuple[str, ...]] = {
    "en": (
        "rose", "rise", "rising", "fell", "fall", "increas", "decreas", "grew", "grow", "went", "going", "expand",
        "reduc", "rais", "mov", "drop", "chang", "enlarg", "cut", "lower", "climb", "declin", "jump", "doubl", "up",
        "down", "bring", "brought", "extend", "shr",
    ),
    "fr": (
        "pass", "augment", "diminu", "baiss", "réd", "mont", "accr", "élarg", "port", "chut", "hausse", "progress",
        "grimp", "recul", "tomb",
    ),
    "nl": (
        "steeg", "steg", "stijg", "daal", "daling", "gegroeid", "groei", "verhoog", "verlaag", "uitgebreid", "ging",
    ),
    "de": (
        "stieg", "steig", "gestiegen", "sank", "sink", "gesunken", "erhöh", "wuchs", "wachs", "reduz", "gefallen",
        "fiel",
    ),
}  # fmt: skip
"""Stems of words of change, in small letters."""
