"""Words that stand at two ends of one thing: the shortest and the longest, the opening and the closing."""

from __future__ import annotations

import re
from functools import lru_cache

from checker.language.lazy import lazy_re

_AXES = {
    "en": r"""minim(?:um|a|al) : maxim(?:um|a|al) | shortest : longest | lowest : highest
        | smallest : largest|biggest|greatest | fewest : most | youngest : oldest | earliest : latest
        | cheapest : dearest|most expensive | slowest : fastest | lower : upper|higher | floor : ceiling|cap
        | opening|opens? : closing|closes? | arrival : departure | weekdays : weekends? | summer : winter
        | indoors? : outdoors? | single : return|double | inner : outer | import\w* : export\w*
        | upload\w* : download\w* | men : women | boys : girls | old : new""",
    "fr": r"""minim(?:um|a|ale?s?|aux) : maxim(?:um|a|ale?s?|aux) | plus court\w* : plus long\w*
        | plus bas\w* : plus haut\w* | plus petit\w* : plus grand\w*
        | plus jeunes? : plus (?:âgée?s?|vieux|vieille) | plus tôt : plus tard | inférieure?s? : supérieure?s?
        | plancher : plafond | ouverture|ouvre\w* : fermeture|ferme\w* | arrivée : départ
        | en semaine : (?:le |en )?week-end | été : hiver | intérieur\w* : extérieur\w*
        | aller simple : aller-retour | import\w* : export\w* | hommes : femmes | garçons : filles
        | ancien(?:ne)?s? : nouve(?:au|lle|aux)s?""",
    "nl": r"""minim(?:um|ale?|aal)\w* : maxim(?:um|ale?|aal)\w* | kortste : langste | laagste : hoogste
        | kleinste : grootste | jongste : oudste | vroegste : laatste | goedkoopste : duurste
        | traagste : snelste | onderste : bovenste | ondergrens : bovengrens
        | opent|opening\w* : sluit|sluiting\w* | aankomst : vertrek | weekdagen : weekends?
        | zomer\w* : winter\w* | binnen : buiten | enkel\w* : retour\w* | invoer : uitvoer | mannen : vrouwen
        | jongens : meisjes | oude : nieuwe""",
    "de": r"""minim(?:um|al\w*)|mindest\w+ : maxim(?:um|al\w*)|höchst\w* | kürzeste\w* : längste\w*
        | niedrigste\w* : höchste\w* | kleinste\w* : größte\w* | jüngste\w* : älteste\w*
        | frühesten?s? : spätesten?s? | langsamste\w* : schnellste\w* | untere\w* : obere\w*
        | untergrenze : obergrenze | öffnet|öffnung\w* : schließt|schließung\w* | ankunft : abfahrt|abreise
        | wochentags?|werktags? : wochenenden?|sonntags? | sommer\w* : winter\w* | innen\w* : außen\w*
        | einfache\w* : hin- und rück\w* | einfuhr\w* : ausfuhr\w* | männer\w* : frauen\w* | jungen : mädchen
        | alte\w* : neue\w*""",
}  # fmt: skip


@lru_cache(maxsize=8)
def _ends(language: str) -> re.Pattern[str]:
    groups = [
        f"(?P<{end}{n}>{words.strip()})"
        for n, axis in enumerate(" ".join(_AXES[language].split()).split(" | "))
        for end, words in zip("lh", axis.split(" : "), strict=True)
    ]
    return lazy_re(rf"(?<!\w)(?:{'|'.join(groups)})(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=1 << 12)
def poles(text: str, language: str) -> frozenset[str]:
    """The ends that a text speaks of, as "l0" or "h0" for the two of one axis; of both ends of one axis neither."""
    found = {str(each.lastgroup) for each in _ends(language).finditer(text)}
    return frozenset(each for each in found if _opposite(each) not in found)


def _opposite(pole: str) -> str:
    return ("h" if pole[0] == "l" else "l") + pole[1:]


def at_two_ends(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether the first text's poles hold one end of something and the second's the other end of it."""
    return any(_opposite(pole) in other for pole in one)
