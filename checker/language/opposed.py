"""Pairs of words that part a whole in two and leave no third: men and women, granted and refused."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re

_PAIRS = {
    "en": r"""women : men | girls : boys | female : male | granted|accepted|approved|upheld : refused|rejected|dismissed
        | passed : failed | public : private | part-time : full-time | elected : appointed | paid : unpaid
        | urban : rural | won : lost | day : night | adults : children|minors
        | coalition|government : opposition | in favour : against | permanent : temporary | convicted : acquitted
        | domestic : foreign|international | online : on paper|by post""",
    "fr": r"""femmes : hommes | filles : garçons | acceptée?s?|accordée?s?|approuvée?s? : refusée?s?|rejetée?s?
        | réussi : échoué | publi(?:c|que)s? : privée?s? | élue?s? : nommée?s? | adultes : enfants|mineurs
        | masculins? : féminins?
        | majorité|coalition : opposition | permanente?s? : temporaires? | condamnée?s? : acquittée?s?
        | en ligne : sur papier|par courrier|par la poste | à temps plein|à plein temps : à temps partiel|à mi-temps""",
    "nl": r"""vrouwen : mannen | meisjes : jongens | goedgekeurd|toegekend|aanvaard|ingewilligd
        : afgewezen|geweigerd|verworpen | geslaagd : gezakt | openbare? : particuliere?|private? | verkozen : benoemd
        | volwassenen : kinderen|minderjarigen
        | meerderheid|coalitie : oppositie | vaste? : tijdelijke? | veroordeeld : vrijgesproken
        | online : op papier|per post | voltijds?e? : deeltijds?e?""",
    "de": r"""Frauen : Männer[n]? | Mädchen : Jungen | bewilligt|angenommen|genehmigt|stattgegeben
        : abgelehnt|zurückgewiesen|verworfen | bestanden : durchgefallen | öffentliche?r? : private?r?
        | gewählt\w* : ernannt\w* | Erwachsene : Kinder|Minderjährige
        | Koalition|Mehrheit : Opposition | unbefristet\w* : befristet\w* | verurteilt : freigesprochen
        | online : auf Papier|per Post | Vollzeit : Teilzeit""",
}


def _either(words: str) -> re.Pattern[str]:
    return lazy_re(rf"(?<!\w)(?:{words.strip()})(?!\w)", re.IGNORECASE)


OPPOSED: dict[str, tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]] = {
    language: tuple(
        (_either(one), _either(other))
        for one, other in (pair.split(" : ") for pair in " ".join(pairs.split()).split(" | "))
    )
    for language, pairs in _PAIRS.items()
}
"""By language: what part of a whole is the one sort, and what is the other."""


def are_opposed(head: str, tail: str, language: str) -> bool:
    """Whether what is said of two parts makes them the one and the other of two sorts that leave no third."""
    return any(
        (one.search(head) and other.search(tail)) or (other.search(head) and one.search(tail))
        for one, other in OPPOSED[language]
    )
