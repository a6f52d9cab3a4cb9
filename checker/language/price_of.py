"""How each language says what a price is of: "the price of a tour", "le tarif du parking"."""

from __future__ import annotations

import re

from checker.language.lazy import any_listed, lazy_re

_LINKS = {
    "en": r"(?:of|for)(?: (?:the|a|an|our|each|every))?",
    "fr": r"(?:de l['’]|d['’]|de la|de|du|des|pour)(?: ?(?:la|le|les|l['’]|une?|chaque))?",
    "nl": r"(?:van|voor)(?: (?:de|het|een|elke?|iedere?))?",
    "de": r"(?:für|von|der|des)(?: (?:die|das|den|der|eine?n?|einer|eines|jede[nrs]?))?",
}
PRICE_OF: dict[str, re.Pattern[str]] = {
    language: lazy_re(rf"(?P<price>[^\W\d]{{3,14}}) {link} ?(?P<of>[^\W\d]{{3,30}})(?!\w)", re.IGNORECASE)
    for language, link in _LINKS.items()
}
"""A word that may mean a price, and the first word of what it is said to be of."""

FOR = frozenset({"for", "pour", "voor", "für"})
"""What at the start of a sentence leads to the thing that is paid for, in any of the languages."""

PAYS: dict[str, re.Pattern[str]] = {
    "en": any_listed("pays? | paying | paid | who | whoever | you | we"),
    "fr": any_listed("pai?yer? | pai?ent | paie | paye | payent | qui | vous | nous | on"),
    "nl": any_listed("betaalt | betalen | wie | u | je | wij | we"),
    "de": any_listed("zahlt | zahlen | bezahlt | bezahlen | wer | sie | wir | man"),
}
"""What says that a sentence opens with who pays, and not with what is paid for."""

PLAIN: dict[str, re.Pattern[str]] = {
    "en": any_listed(
        r"""full | total | normal\w* | standard | regular | usual | basic | single | annual | yearly | monthly | fixed
        | flat | same | new | current | entry | entrance | admission | access | tickets? | visits? | each | every | now
        | one | person | people | today"""
    ),
    "fr": any_listed(
        r"""plein | total | normal\w* | unique | annuel\w* | mensuel\w* | fixe | nouve\w+ | entrées? | accès | billets?
        | visites? | chaque | personnes? | aujourd['’]hui"""
    ),
    "nl": any_listed(
        r"""vol\w* | totaal | totale | gewone | normale | vaste | nieuwe | toegangs? | entree | inkom | kaartjes?
        | tickets? | bezoek | elke? | personen | persoon | nu | een | basis"""
    ),
    "de": any_listed(
        r"""voll\w* | gesamt\w* | normal\w* | feste\w* | neue\w* | eintritts? | eintrittskarten? | karten? | tickets?
        | besuch\w* | personen | person | grund | einzel"""
    ),
}
"""Words beside a price that say of what it is only as any table of prices does: "the full price", "entry"."""
