"""What an ordinal before it turns into a name ("Second World War", "Premier ministre") or an anniversary."""

from __future__ import annotations

ANNIVERSARIES: dict[str, frozenset[str]] = {
    "en": frozenset({"anniversary", "anniversaries", "birthday"}),
    "fr": frozenset({"anniversaire", "anniversaires"}),
    "nl": frozenset({"verjaardag", "jubileum"}),
    "de": frozenset({"jahrestag", "jahrestages", "jahrestags", "geburtstag", "jubiläum"}),
}

NAMED_BY_ORDINAL: dict[str, frozenset[str]] = {
    "en": frozenset({"world", "lady", "minister", "nations", "amendment"}),
    "fr": frozenset({"guerre"}),
    "nl": frozenset({"wereldoorlog", "kamer"}),
    "de": frozenset({"weltkrieg", "weltkrieges", "weltkriegs"}),
}
"""Where these have a capital."""

OFFICES: dict[str, frozenset[str]] = {
    "en": frozenset(),
    "fr": frozenset({"ministre", "ministres"}),
    "nl": frozenset({"minister", "ministers"}),
    "de": frozenset(),
}
