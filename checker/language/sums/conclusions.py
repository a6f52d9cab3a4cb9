"""The words by which a text draws a figure from others: what comes to, each, by the period, a share of a rate."""

from __future__ import annotations

import re

from checker.language.lazy import any_listed as _any
from checker.language.lazy import lazy_re

COMES_TO: dict[str, re.Pattern[str]] = {
    "en": _any(
        r"""so(?!\s(?:far|that\s(?!makes|is))) | thus | therefore | hence | consequently | accordingly
        | (?:that|this|which) (?:is|was|makes|gives|means|comes to|amounts to|works out at|equals|represents
        |corresponds to)
        | making | giving | bringing in | raising
        | yielding | (?:comes?|came|coming|adds?|added|adding|works?|worked) (?:up |down |out )?(?:to|at)
        | amount(?:s|ed|ing)? to | instal?lments of | equivalent to | equal to | or(?=\s*$) | corresponding to
        | i\.e\. | in other words | namely | represents? | corresponds? to | equals"""
    ),
    "fr": _any(
        r"""soit | ou(?=\s*$) | donc | ainsi | par conséquent
        | (?:ce qui|cela|ça) (?:fait|donne|revient à|représente|correspond à
        |équivaut à|porte)
        | c['’]est-à-dire | à savoir | autrement dit | revient(?: donc)? à | ce sont
        | (?:mensualités|tranches|versements) de | équivalant à
        | s['’]élève(?:nt)? donc à | représente(?:nt)? | correspond(?:ent)? à | équivau(?:t|lent) à"""
    ),
    "nl": _any(
        r"""dus | of(?=\s*$) | bijgevolg | te weten | namelijk | derhalve | daarmee | oftewel | ofwel
        | (?:dat|wat) (?:is|zijn|maakt|geeft|betekent|neerkomt op|overeenkomt met) | wat neerkomt op
        | termijnen van | dat komt (?:neer op|overeen met) | goed voor | d\.w\.z\. | dat wil zeggen
        | met andere woorden | komt neer op | komt overeen met"""
    ),
    "de": _any(
        r"""also | oder(?=\s*$) | somit | mithin | demnach | folglich | damit | daher
        | (?:das|dies|was) (?:sind|ist|macht|ergibt
        |entspricht|heißt|bedeutet|waren)
        | raten von | das heißt | d\. ?h\. | mit anderen Worten | nämlich | macht das | ergibt das
        | umgerechnet | ergibt sich | entsprechen | entspricht"""
    ),
}
"""What says that the figure after it follows from those before."""

AVERAGE: dict[str, re.Pattern[str]] = {
    "en": _any(r"average[sd]? | averaging | on average | per head | per capita | each | apiece | every"),
    "fr": _any(r"en moyenne | moyenne | par tête | par habitant | chacune? | chaque"),
    "nl": _any(r"gemiddelde? | per hoofd | elke? | ieder\w* | per inwoner"),
    "de": _any(
        r"durchschnittlich | im (?:durchschnitt|schnitt|mittel) | pro kopf | je einwohner | jede[rsmn]? | jeweils"
    ),
}
"""What says that a figure is that of one of several."""

AREA = lazy_re(r"\b(?:areas?|surface|superficie|aire|oppervlakte|fläche)\s(?:of|de|d['’]|van|von)\s$", re.IGNORECASE)
"""What stands, in any of the languages, before what a length and a width make."""

_PERIODS: dict[str, dict[str, str]] = {
    "en": {
        "day": r"(?:a|per|each|every|the) (?:working )?day|daily",
        "week": r"(?:a|per|each|every|the) week|weekly",
        "month": r"(?:a|per|each|every|the) month|monthly",
        "quarter": r"(?:a|per|each|every|the) quarter|quarterly",
        "year": r"(?:a|per|each|every|last|the|that) year|yearly|annual(?:ly)?|per annum|in (?:19|20)\d\d",
    },
    "fr": {
        "day": r"(?:par|chaque) jour(?: ouvrable)?|quotidien(?:ne)?s?|journali\w+|l['’]heure",
        "week": r"(?:par|chaque) semaine|hebdomadaires?",
        "month": r"(?:par|chaque) mois|mensuel(?:le)?s?",
        "quarter": r"(?:par|chaque) trimestre|trimestriel(?:le)?s?",
        "year": r"par an(?:née)?|chaque année|annuel(?:le)?s?|en (?:19|20)\d\d|l['’]an(?: dernier)?",
    },
    "nl": {
        "day": r"(?:per|elke|iedere) (?:werk)?dag|dagelijkse?",
        "week": r"(?:per|elke|iedere) week|wekelijkse?",
        "month": r"(?:per|elke|iedere) maand|maandelijkse?",
        "quarter": r"(?:per|elk|ieder) kwartaal",
        "year": r"(?:per|elk|ieder|vorig) jaar|jaarlijkse?|in (?:19|20)\d\d",
    },
    "de": {
        "day": r"(?:pro|je|am|jeden) (?:Werk|Arbeits)?tag|täglich\w*",
        "week": r"(?:pro|je|in der|jede) Woche|wöchentlich\w*",
        "month": r"(?:pro|je|im|jeden) Monat|monatlich\w*",
        "quarter": r"(?:pro|je|im) (?:Quartal|Vierteljahr)|vierteljährlich\w*",
        "year": r"(?:pro|je|im|jedes) Jahr|jährlich\w*|im Jahr(?:e)? (?:19|20)\d\d|in (?:19|20)\d\d",
    },
}
PERIODS: dict[str, dict[str, re.Pattern[str]]] = {
    language: {name: lazy_re(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE) for name, words in table.items()}
    for language, table in _PERIODS.items()
}
"""What near a figure says which period it is that of."""

TIMES_A_PERIOD: dict[tuple[str, str], tuple[int, int]] = {
    ("year", "quarter"): (4, 4), ("year", "month"): (12, 12), ("year", "week"): (44, 53), ("year", "day"): (190, 366),
    ("quarter", "month"): (3, 3), ("quarter", "week"): (12, 13), ("month", "week"): (4, 5), ("month", "day"): (19, 31),
    ("week", "day"): (5, 7),
}  # fmt: skip
"""How often a period has a shorter one, at least and at most: offices close on Sundays and in the summer."""

RATE: dict[str, re.Pattern[str]] = {
    "en": _any(r"(?:is|are|of|at|pays?|charged?|levy|tax|duty|vat|fee|rate|interest|contribution|commission)"),
    "fr": _any(r"(?:est|sont|de|à|taux|taxe|tva|droits?|impôt|cotisation|commission|intérêts?|prélèvement)"),
    "nl": _any(r"(?:is|zijn|van|bedraagt|tarief|heffing|btw|belasting|bijdrage|rente|commissie)"),
    "de": _any(r"(?:ist|sind|von|beträgt|satz|abgabe|steuer|gebühr|beitrag|zinsen|provision|mehrwertsteuer)"),
}
"""What says that a share is a rate to be paid on an amount."""

LIMITS: dict[str, re.Pattern[str]] = {
    "en": _any(
        r"""at most | at least | up to | no more than | capped? | minimum | maximum | first | above | below | beyond
        | exceed\w* | free | discount\w* | reduc\w+ | except | unless | instead | otherwise | only | extra | plus
        | package
        | group"""
    ),
    "fr": _any(
        r"""au plus | au moins | jusqu['’]à | plafond\w* | minimum | maximum | premi\w+ | au-delà | au-dessus
        | gratuit\w*
        | réduc\w+ | réduit\w* | remise | rabais | sauf | forfait\w* | supplément\w* | groupe | dépass\w+ | seulement"""
    ),
    "nl": _any(
        r"""hoogstens | minstens | ten hoogste | tot | maximaal | maximum | minimum | minimaal | eerste | boven | gratis
        | korting\w* | behalve | vast bedrag | forfait\w* | extra | groep\w* | alleen | verminder\w+"""
    ),
    "de": _any(
        r"""höchstens | mindestens | bis zu | maximal | minimal | ersten? | über | kostenlos | frei | rabatt\w*
        | ermäßig\w+ | außer | pauschal\w* | zusätzlich\w* | gruppe\w* | nur | zuzüglich"""
    ),
}
"""What says that a price or a rate does not simply hold for each."""

FIRST: dict[str, re.Pattern[str]] = {
    "en": _any(r"for (?:the|one's|your) first"),
    "fr": _any(r"pour (?:le premier|la première)"),
    "nl": _any(r"voor (?:de|het) eerste"),
    "de": _any(r"für (?:den|die|das) erste[ns]?"),
}
FURTHER: dict[str, re.Pattern[str]] = {
    "en": _any(r"(?:each|every|any|for) (?:further|additional|other|subsequent|extra|next|more)"),
    "fr": _any(
        r"(?:par|chaque|pour chaque|pour les) [^\W\d]* ?(?:supplémentaires?|suivante?s?|autres?|en plus)|chaque autre"
    ),
    "nl": _any(r"(?:elke?|ieder|iedere|per) (?:verdere?|volgende?|extra|bijkomende?|andere?)"),
    "de": _any(r"(?:jede[sn]?|je) weitere[sn]?"),
}
"""What says that one price is that of the first of several, and another that of each of the rest."""

BOTH_PAY: dict[str, re.Pattern[str]] = {
    "en": _any(r"and | plus | with | while"),
    "fr": _any(r"et | plus | tandis que | alors que"),
    "nl": _any(r"en | plus | terwijl"),
    "de": _any(r"und | plus | während"),
}
"""What joins two who pay."""

GETS: dict[str, re.Pattern[str]] = {
    "en": _any(r"""so that | so | thus | therefore | together | in all | altogether | in total | total | makes | making
        | which (?:gives|makes|comes to)"""),
    "fr": _any(r"donc | de sorte que | si bien que | au total | en tout | ensemble | soit | ce qui fait | ainsi"),
    "nl": _any(r"dus | zodat | samen | in totaal | bij elkaar | dat maakt | totaal"),
    "de": _any(r"also | sodass | so dass | zusammen | insgesamt | somit | das macht | ergibt"),
}
"""What says that someone gets what both pay together."""
