"""The words by which a text tells that a value changed: rose by, fewer than before, after a rise of, doubled."""

from __future__ import annotations

import re

from checker.language.lazy import any_listed as _any
from checker.language.lazy import lazy_re

ROSE: dict[str, re.Pattern[str]] = {
    "en": _any(r"""rose | risen | rises? | rising | grew | grown | grows? | growing | growth | increas\w+ | went up
        | gone up | climb\w* | up | gain\w* | jump\w* | soar\w* | surge\w* | add(?:ed|ing) | raised | extra | plus"""),
    "fr": _any(r"""hausse | augment\w+ | progress\w+ | croissance | accroissement | accrue?s? | cr[uû] | grimp\w+
        | bond\w*"""),
    "nl": _any(r"""ste(?:eg|gen) | gestegen | stijg\w+ | groei\w* | gegroeid | toegenomen | nam(?:en)? toe | toename
        | verhog\w+ | plus | aangroei | klom\w*"""),
    "de": _any(r"""stieg(?:en)? | steig(?:t|en) | wächst | wachsen | gestiegen | anstieg | wuchs(?:en)?
        | gewachsen | wachstum | zuwachs | zunahme
        | zugenommen | nahm(?:en)? zu | erhöh\w+ | plus | steigerung | kletterte\w*"""),
}  # fmt: skip
FELL: dict[str, re.Pattern[str]] = {
    "en": _any(r"""fell | fallen | falls? | falling | drop\w* | decreas\w+ | declin\w+ | went down | shrank | shrunk
        | down | reduc\w+ | cut | loss | lost | lower\w* | slump\w* | dip\w*"""),
    "fr": _any(r"baiss\w+ | diminu\w+ | recul\w* | rédu\w+ | chut\w+ | repli | perte"),
    "nl": _any(r"daal\w+ | gedaald | daling | afgenomen | nam(?:en)? af | afname | verminder\w+ | verlaagd | zakte\w*"),
    "de": _any(r"""sank(?:en)? | sinkt | sinken | fällt | fallen | gesunken | fiel(?:en)? | gefallen | rückgang
        | abnahme | verringer\w+ | reduzier\w+
        | minus | schrumpf\w* | verlust | abgenommen | nahm(?:en)? ab"""),
}  # fmt: skip
"""What, up to four words before a figure, says that a value moved by it."""

AFTER: dict[str, re.Pattern[str]] = {
    "en": _any(
        r"after | following | against | compared | instead of | despite | before | forecast | target | expected"
    ),
    "fr": _any(r"après | suite à | contre | au lieu de | malgré | avant | prévu\w*"),
    "nl": _any(r"na | tegen(?:over)? | in plaats van | ondanks | voor | verwacht\w*"),
    "de": _any(r"nach | gegen(?:über)? | statt | trotz | vor | erwartet\w*"),
}
"""What says that a change is another one than that of the values beside it."""

THAN_BEFORE: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\s(?:more|higher|fewer|less|lower|up|down)\b", re.IGNORECASE),
    "fr": lazy_re(r"\sde (?:plus|moins)\b", re.IGNORECASE),
    "nl": lazy_re(r"\s(?:meer|minder|hoger|lager)\b", re.IGNORECASE),
    "de": lazy_re(r"\s(?:mehr|weniger|höher|niedriger)\b", re.IGNORECASE),
}
"""What right behind a figure says the same."""

BACK: dict[str, re.Pattern[str]] = {
    "en": _any(r"than | on (?:the )?(?:year|\d{4}) | since | year before | previous year | year earlier | compared"),
    "fr": _any(r"que | par rapport | depuis | qu['’]en | année précédente | un an plus tôt"),
    "nl": _any(
        r"dan | ten opzichte | sinds | tegenover | jaar (?:eerder|ervoor|tevoren) | vorig jaar | in vergelijking"
    ),
    "de": _any(r"als | gegenüber | seit | Vorjahr\w* | im Vergleich"),
}
"""What behind a change points back at the value before."""

MULTIPLES: dict[str, tuple[tuple[float, re.Pattern[str]], ...]] = {
    "en": ((2, _any(r"(?<!nearly )(?<!almost )(?<!than )doubled | twofold")),
           (3, _any(r"tripled | trebled | threefold")),
           (0.5, _any(r"halved"))),
    "fr": ((2, _any(r"doublé")), (3, _any(r"triplé")), (4, _any(r"quadruplé"))),
    "nl": ((2, _any(r"verdubbeld\w*")), (3, _any(r"verdrievoudigd\w*")), (0.5, _any(r"gehalveerd | halveerde\w*"))),
    "de": ((2, _any(r"verdoppelt\w*")), (3, _any(r"verdreifacht\w*")), (0.5, _any(r"halbiert\w*"))),
}  # fmt: skip
"""Verbs that multiply what they are told of."""

POINTING: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"(?:that|this) (?:is|was|means|represents|amounts to|makes)\b|it (?:is|was) (?:thus|therefore)\b",
                  re.IGNORECASE),
    "fr": lazy_re(r"(?:c['’](?:est|était)|cela|ce (?:qui )?(?:fut|sont)|soit)\b", re.IGNORECASE),
    "nl": lazy_re(r"(?:dat|dit) (?:is|was|betekent|komt)\b", re.IGNORECASE),
    "de": lazy_re(r"(?:das|dies) (?:ist|sind|war|waren|bedeutet|entspricht)\b", re.IGNORECASE),
}  # fmt: skip
"""How a sentence begins that draws a conclusion from the one before."""

BY_THE_YEAR = lazy_re(
    r"\b(?:annual(?:ly)?|yearly|(?:a|per|each|every) year|on average|annuel(?:le)?s?|par an|chaque année|en moyenne"
    r"|jaarlijkse?|per jaar|elk jaar|gemiddelde?|jährlich\w*|pro Jahr|im Jahr|jedes Jahr|durchschnittlich\w*"
    r"|im (?:Durch)?[Ss]chnitt)\b",
    re.IGNORECASE,
)
"""What, in any of the languages, says that a change is that of each of several years."""

YEAR_BEFORE = lazy_re(
    r"\b(?:in )?(?:the|a|one) (?:year|month|week|season) (?:before|earlier)|\bthe (?:previous|preceding) year"
    r"|\bl['’]année (?:précédente|d['’]avant)|\bun an (?:plus tôt|auparavant)"
    r"|\b(?:een|het) jaar (?:eerder|ervoor|daarvoor)|\b(?:im|ein) (?:Vorjahr|Jahr (?:zuvor|davor))",
    re.IGNORECASE,
)
"""The time of the earlier of two values, in any of the languages."""

NOW: dict[str, re.Pattern[str]] = {
    "en": _any(r"now | today | currently | at present | since then"),
    "fr": _any(r"désormais | maintenant | aujourd['’]hui | actuellement | à présent"),
    "nl": _any(r"nu | vandaag | thans | momenteel | inmiddels | intussen"),
    "de": _any(r"nun | jetzt | heute | derzeit | inzwischen | mittlerweile"),
}
"""What makes a value the later of two."""
