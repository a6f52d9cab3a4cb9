"""How each language says for whom or when something is free, and which words tell only that it is or is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.language.lazy import any_listed as _any

if TYPE_CHECKING:
    import re

SOME: dict[str, re.Pattern[str]] = {
    "en": _any(r"""if | when | where | unless | until | till | before | after | during | under | over | up to
        | except | only | some | most | other | also | cannot | not | no longer | was | were | will | would | could
        | may | might | or | more | less | then | who | which | once | from"""),
    "fr": _any(r"""si | quand | lorsqu\w* | sauf | jusqu\w* | avant | après | pendant | moins | plus | à partir
        | dès | hormis | certain\w* | qui | dont | autres? | aussi | pas | était | étaient | sera | seront | ou
        | alors | seule?s? | seulement | mais"""),
    "nl": _any(r"""als | indien | wanneer | tenzij | tot | na | tijdens | onder | boven | vanaf | behalve | alleen
        | enkel | sommige | bepaalde | wie | die | dat | andere | ook | niet | geen | was | waren | zal | zullen
        | of | dan | maar"""),
    "de": _any(r"""wenn | falls | sobald | bis | vor | nach | während | unter | über | ab | außer | nur | manche
        | wer | bestimmte\w* | andere | auch | nicht | kein\w* | war | waren | wird | werden | oder | dann | aber"""),
}
"""What makes it free, or a price, for some, at times or under a condition."""

ANY: dict[str, re.Pattern[str]] = {
    "en": _any(r"""for (?:all|everybody|everyone|anybody|you) | always | whatever [\w ]{1,30} | in all cases
        | in any case"""),
    "fr": _any(r"pour (?:tous|toutes|tout le monde|vous) | toujours | quoi qu['’][\w ]{1,30} | en tout cas"),
    "nl": _any(r"voor (?:iedereen|allen|u) | altijd | wat [\w ]{1,30} ook | in elk geval"),
    "de": _any(r"für (?:alle|jeden|jede|Sie) | immer | in jedem Fall | auf jeden Fall"),
}
"""What says that it holds for all and always."""

_IDLE = {
    "en": """free charge charges fee fees cost costs price prices pay paid nothing due payable amount euro euros
        pound pounds dollar dollars crown crowns franc francs mark marks always simply completely entirely take
        hour day""",
    "fr": """gratuit gratuite gratuits gratuites gratuitement frais coûte coûtent prix tarif payer payez rien due
        montant euro euros franc francs couronnes toujours heure jour""",
    "nl": """gratis kosteloos kost kosten prijs tarief betaalt betaalt niets verschuldigd bedraagt bedrag euro
        kronen altijd uur dag""",
    "de": """kostenlos kostenfrei gebührenfrei unentgeltlich umsonst gebühr gebühren kostet kosten preis zahlen
        zahlt nichts fällig beträgt euro franken kronen immer stunde tag""",
}
IDLE = {language: tuple(words.split()) for language, words in _IDLE.items()}
"""Words that tell only that something is free, or has a price."""

_OF_EACH_HOUSE = {
    "en": "admission entry entrance access visit visits participation attendance ticket tickets service parking",
    "fr": "entrée accès visite visites participation billet billets service parking stationnement",
    "nl": "toegang inkom entree bezoek deelname ticket tickets dienst parkeren parking",
    "de": "eintritt zutritt zugang besuch teilnahme karte karten dienst parken",
}
OF_EACH_HOUSE: dict[str, tuple[str, ...]] = {
    language: tuple(words.split()) for language, words in _OF_EACH_HOUSE.items()
}
"""What each house and each event has of its own."""
