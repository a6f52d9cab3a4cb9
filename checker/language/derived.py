"""The words by which a text derives one figure from others: per period, by so much, so that so many remain."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re


def _compile(pattern: str) -> re.Pattern[str]:
    return lazy_re(pattern, re.IGNORECASE)


YEARLY: dict[str, re.Pattern[str]] = {
    "en": _compile(r"\b(?:a year|per year|yearly|annual(?:ly)?|per annum|each year|every year)\b"),
    "fr": _compile(r"\b(?:par an|annuel(?:le)?s?|annuellement|l['’]an|chaque année)\b"),
    "nl": _compile(r"\b(?:per jaar|jaarlijkse?|jaarbijdrage|elk jaar|ieder jaar)\b"),
    "de": _compile(r"\b(?:pro Jahr|im Jahr|je Jahr|jährlich\w*|Jahres\w+|jedes Jahr)\b"),
}
"""What says that an amount is for a year."""

PARTS_OF_YEAR: dict[str, dict[int, re.Pattern[str]]] = {
    "en": {12: _compile(r"\s?(?:a|per|each|every) month\b|\s?monthly\b"),
           4: _compile(r"\s?(?:a|per|each|every) quarter\b|\s?quarterly\b"),
           52: _compile(r"\s?(?:a|per|each|every) week\b|\s?weekly\b")},
    "fr": {12: _compile(r"\s?(?:par|chaque) mois\b|\s?mensuels?\b"), 4: _compile(r"\s?(?:par|chaque) trimestre\b"),
           52: _compile(r"\s?(?:par|chaque) semaine\b")},
    "nl": {12: _compile(r"\s?(?:per|elke) maand\b|\s?maandelijks\b"), 4: _compile(r"\s?(?:per|elk) kwartaal\b"),
           52: _compile(r"\s?(?:per|elke) week\b|\s?wekelijks\b")},
    "de": {12: _compile(r"\s?(?:pro|im|je) Monat\b|\s?monatlich\b"),
           4: _compile(r"\s?(?:pro|im|je) (?:Quartal|Vierteljahr)\b|\s?vierteljährlich\b"),
           52: _compile(r"\s?(?:pro|in der|je) Woche\b|\s?wöchentlich\b")},
}  # fmt: skip
"""What right after an amount says that it is for a part of the year, by how many of these a year has."""

FOR_ONE: dict[str, re.Pattern[str]] = {
    "en": _compile(r"\s?(?:a|an|per|each|for each|for every|the)\s(?P<noun>[a-z]+)"),
    "fr": _compile(r"\s?(?:la |le |l['’]|par |pour chaque |chaque )(?P<noun>\w+)"),
    "nl": _compile(r"\s?(?:per|voor elke?|de|het)\s(?P<noun>\w+)"),
    "de": _compile(r"\s?(?:pro|je|die|der|das|für jede[nrs]?)\s(?P<noun>\w+)"),
}
"""What right after a price says that it is for one of something."""

THAN = _compile(
    r"\s(?:(?P<more>more|higher|mehr|höher|meer|hoger|de plus)|less|fewer|lower|weniger|niedriger|minder|lager"
    r"|de moins)\s(?:than|als|dan|qu['’]?)"
)
"""What after a share says, in any of the languages, that it is more or less than an earlier figure."""

BY: dict[str, re.Pattern[str]] = {
    "en": _compile(r"\b(?:by|(?:a|an) \w+ of|up|down|more|less|plus|minus|that is)\b"),
    "fr": _compile(r"\b(?:soit|une? \w+ de|plus|moins)\b"),
    "nl": _compile(r"\b(?:een \w+ (?:van|met)|dus|meer|minder|met|plus|min)\b"),
    "de": _compile(r"\b(?:um|ein\w* \w+ (?:von|um)|also|plus|minus|mehr|weniger)\b"),
}
"""What stands before the difference of the two figures that precede it."""

AGED: dict[str, tuple[re.Pattern[str], re.Pattern[str]]] = {
    "en": (_compile(r"\b(?:existed|existence|running|operating|open) for\s(?:now\s)?$"
                    r"|,\s(?:that is|i\.e\.|thus)\s(?:for\s)?$"),
           _compile(r"\s(?:old|of age|of existence|in existence)\b")),
    "fr": (_compile(r"\b(?:existe|existent|existait|fonctionne)\s(?:donc\s|ainsi\s)?(?:déjà\s)?depuis\s$"
                    r"|\bâgée?s?\s(?:donc\s)?de\s$|\b(?:a|ont|avai(?:t|ent)|aura|auront)\s(?:donc|aujourd['’]hui|maintenant)\s$"
                    r"|,\ssoit\s(?:depuis\s)?$"),
           _compile(r"\sd['’](?:existence|âge)\b")),
    "nl": (_compile(r"\b(?:bestaa[tn]|bestond(?:en)?)\s(?:in\s\d{4}\s)?"
                    r"(?:(?:dus|nu|al|reeds|intussen|dit jaar)\s){0,3}$|,\s(?:dus|dat is)\s(?:al|nu|reeds)\s$"),
           _compile(r"\s(?:oud|lang bestaat)\b")),
    "de": (_compile(r"\b(?:besteh(?:t|en)|bestand|existiert)\s"
                    r"(?:(?:also|somit|nun|damit|schon|bereits)\s){0,2}seit\s$"
                    r"|\bblickt\s(?:[^\W\d]+\s){0,3}auf\s$"
                    r"|,\s(?:also|somit|das sind)\s(?:nun\s|schon\s|bereits\s)?(?:seit\s)?$"),
           _compile(r"\s(?:alt|des Bestehens)\b")),
}  # fmt: skip
"""What before, and what after a length of time says that something has lasted so long."""

WORKED_OUT: dict[str, re.Pattern[str]] = {
    "en": _compile(r"\b(?:thus|therefore|hence)\b"),
    "fr": _compile(r"\b(?:donc|ainsi|ce qui fait)\b"),
    "nl": _compile(r"\b(?:dus|bijgevolg)\b"),
    "de": _compile(r"\b(?:also|somit|mithin)\b"),
}
"""What says that a sentence works out an example from what was said before it."""

AGAINST: dict[str, re.Pattern[str]] = {
    "en": _compile(r"\b(?:than|against|compared|instead of|up from|down from)\b"),
    "fr": _compile(r"\b(?:que|contre|au lieu de|comparée?s?)\b"),
    "nl": _compile(r"\b(?:dan|tegen|tegenover|in plaats van|toen|als in)\b"),
    "de": _compile(r"\b(?:als|gegen|gegenüber|statt|verglichen)\b"),
}
"""What between two values of one thing makes the second the value that it had before."""

OF_A_YEAR: dict[str, re.Pattern[str]] = {
    language: lazy_re(rf"\W*(?:{words})\s(?:\w+\.?\s){{0,2}}(?:19|20)\d\d\b", re.IGNORECASE)
    for language, words in {
        "en": "in|during|on|at the (?:end|beginning|start) of|by the end of",
        "fr": "en|au|le|fin|à la fin de|pendant",
        "nl": "in|op|eind|begin|tijdens",
        "de": "in|im|am|ende|anfang|zum",
    }.items()
}
"""How a sentence opens that tells what happened, or was counted, in one year: "In 2019 there were 40"."""
