"""Words that limit a value: "more than 40", "at most", "nearly", "40 or more", in each language."""

from __future__ import annotations

from typing import Literal

Bound = Literal["exact", "about", "at-least", "more-than", "at-most", "less-than", "range"]
"""As `claims/mention.py` has it; arrows point the other way, so it is said again here."""

_BEFORE: dict[str, dict[str, str]] = {
    "en": {
        "at-least": "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|minimum"
        "|a total of at least|min|upwards of|starting at|starting from",
        "more-than": "more than|over|above|in excess of|greater than|exceeding|exceeds|exceeded|well over|well above"
        "|just over|a little over|slightly over|slightly more than|a little more than|just above|higher than|beyond"
        "|longer than|older than|larger than",
        "at-most": "at most|up to|no more than|not more than|a maximum of|maximum of|maximum|not exceeding|as many as"
        "|as much as|not exceed|not to exceed|no later than|max|no longer than|not longer than|not over",
        "less-than": "less than|fewer than|under|below|lower than|just under|a little under|slightly under|well under"
        "|a little less than|slightly less than|just below|younger than|shorter than|smaller than",
        "about": "about|some|around|approximately|roughly|nearly|almost|circa|approx|close to|an estimated|estimated|ca"
        "|in the region of|in the order of|of the order of|approaching",
    },
    "fr": {
        "at-least": "au moins|au minimum|un minimum de|minimum|pas moins de|à partir de|au minimum de|moins de pas",
        "more-than": "plus de|plus d|au-delà de|au delà de|supérieur à|supérieure à|supérieurs à|supérieures à"
        "|dépassant|dépasse|un peu plus de|bien plus de|au-dessus de|excédant",
        "at-most": "au plus|au maximum|un maximum de|maximum|jusqu à|jusqu'à|pas plus de|tout au plus|maximum de",
        "less-than": "moins de|moins d|inférieur à|inférieure à|inférieurs à|inférieures à|un peu moins de"
        "|au-dessous de|en dessous de|bien moins de",
        "about": "environ|quelque|quelques|à peu près|près de|presque|autour de|approximativement|aux alentours de"
        "|de l ordre de|une estimation de|à environ",
    },
    "nl": {
        "at-least": "minstens|ten minste|tenminste|minimaal|minimum|op zijn minst|niet minder dan|een minimum van|vanaf"
        "|zeker",
        "more-than": "meer dan|ruim|boven|boven de|hoger dan|groter dan|iets meer dan|ouder dan|langer dan"
        "|net iets meer dan",
        "at-most": "hoogstens|ten hoogste|maximaal|maximum|niet meer dan|tot maximaal|een maximum van|tot wel|op zijn"
        " hoogst|uiterlijk",
        "less-than": "minder dan|onder|onder de|lager dan|kleiner dan|iets minder dan|nog geen|jonger dan|korter dan",
        "about": "ongeveer|zo n|zowat|circa|ca|rond|rond de|bijna|om en bij|om en bij de|naar schatting|omstreeks"
        "|om en nabij|krap",
    },
    "de": {
        "at-least": "mindestens|wenigstens|zumindest|nicht weniger als|ein minimum von|minimal|ab",
        "more-than": "mehr als|über|gut|höher als|größer als|etwas mehr als|oberhalb von|älter als|länger als"
        "|mehr als die",
        "at-most": "höchstens|maximal|bis zu|nicht mehr als|ein maximum von|längstens|allenfalls|spätestens",
        "less-than": "weniger als|unter|niedriger als|geringer als|kleiner als|knapp unter|etwas weniger als"
        "|unterhalb von"
        "|jünger als|kürzer als",
        "about": "rund|etwa|ungefähr|circa|ca|zirka|fast|nahezu|knapp|annähernd|an die|schätzungsweise|um die|beinahe",
    },
}

ARTICLES: dict[str, frozenset[str]] = {
    "en": frozenset({"a", "the"}),
    "fr": frozenset({"la", "le"}),
    "nl": frozenset({"de", "het"}),
    "de": frozenset({"die", "der", "den", "dem", "das"}),
}
"""What may stand between such words and a part of a whole: "fast die Hälfte"."""

_AFTER: dict[str, dict[str, str]] = {
    "en": {
        "at-least": "or more|or above|or over|or older|and over|and above|and more|or greater|or longer|or higher|plus",
        "at-most": "or less|or fewer|or under|or below|and under|or lower|at most|or younger|or shorter|maximum",
        "about": "or so",
    },
    "fr": {
        "at-least": "ou plus|et plus|au moins|ou davantage|au minimum|minimum",
        "at-most": "ou moins|et moins|au plus|au maximum|maximum",
        "about": "environ",
    },
    "nl": {
        "at-least": "of meer|en meer|of ouder|of langer|of hoger",
        "at-most": "of minder|en minder|of jonger|of korter",
        "about": "",
    },
    "de": {
        "at-least": "oder mehr|und mehr|oder älter|oder länger|oder höher|und älter",
        "at-most": "oder weniger|und weniger|oder jünger|oder kürzer",
        "about": "",
    },
}  # fmt: skip


_DENIED: dict[str, tuple[str, str]] = {
    "en": (
        "no|not|never",
        "higher|taller|larger|bigger|heavier|warmer|hotter|older|deeper|wider|faster|further|longer",
    ),
    "fr": ("pas|jamais", "plus de|plus d|plus haut que|plus loin que|plus longtemps que|plus vite que"),
    "nl": ("niet|nooit|geen", "hoger|groter|zwaarder|warmer|ouder|dieper|breder|sneller|verder|langer|meer"),
    "de": ("nicht|nie", "höher|größer|schwerer|wärmer|älter|tiefer|breiter|schneller|weiter|länger|mehr"),
}
"""What denies, and what it denies before a value to make it the greatest: "no higher than 120 metres"."""
_THAN = {"en": " than", "fr": "", "nl": " dan", "de": " als"}


def _phrases(table: dict[str, dict[str, str]]) -> dict[str, dict[tuple[str, ...], Bound]]:
    return {
        language: {
            tuple(phrase.replace("-", " ").replace("'", " ").split()): bound  # type: ignore[misc]
            for bound, phrases in bounds.items()
            for phrase in phrases.split("|")
            if phrase
        }
        for language, bounds in table.items()
    }


def _denied(language: str) -> dict[tuple[str, ...], Bound]:
    denials, more = (said.split("|") for said in _DENIED[language])
    return {(*f"{no} {each}{_THAN[language]}".split(),): "at-most" for no in denials for each in more}


BEFORE = {language: _denied(language) | phrases for language, phrases in _phrases(_BEFORE).items()}
"""Phrases before a value, as their words in small letters."""

AFTER = _phrases(_AFTER)
"""Phrases after a value."""

PLACES: dict[str, frozenset[tuple[str, ...]]] = {
    "en": frozenset({("over",), ("under",), ("above",), ("below",), ("beyond",)}),
    "fr": frozenset[tuple[str, ...]](),
    "nl": frozenset({("onder",), ("boven",), ("rond",)}),
    "de": frozenset({("über",), ("unter",)}),
}
"""Phrases that tell a place, a time or a heading as often as a bound."""

UNDER: dict[str, frozenset[tuple[str, ...]]] = {
    "en": frozenset({("under",), ("below",), ("above",)}),
    "fr": frozenset[tuple[str, ...]](),
    "nl": frozenset({("onder",), ("boven",)}),
    "de": frozenset({("unter",)}),
}
"""Those that limit a length of time all the same ("children under six years")."""

LASTING: dict[str, frozenset[tuple[str, ...]]] = {
    "en": frozenset(
        {("for",), ("of",), ("lasting",), ("lasts",), ("lasted",), ("took",), ("takes",), ("is",), ("after",)}
    ),
    "fr": frozenset[tuple[str, ...]](),
    "nl": frozenset[tuple[str, ...]](),
    "de": frozenset({("seit",)}),
}
"""Words before those phrases that make them bounds of a length of time ("for over 12 months")."""

LONGEST = 5
"""Words in the longest phrase."""
