"""How each language says which way a figure went from one year to another, and between which years."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.language.lazy import any_listed as _any
from checker.language.lazy import lazy_re


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class CourseWords:
    """One language's words for the course of a figure."""

    rose: re.Pattern[str]
    fell: re.Pattern[str]
    stayed: re.Pattern[str]
    since: re.Pattern[str]
    """Two years, groups "old" and "new", or the first of them only."""
    doubtful: re.Pattern[str]
    """What makes it one of several courses, another one's, or one to come."""
    general: str
    """Words that may stand beside it and change nothing."""


COURSES: dict[str, CourseWords] = {
    "en": CourseWords(
        rose=_any(r"""rose | (?:has|have|had) risen | grew | (?:has|have) grown | increased | (?:has|have) increased
            | went up | (?:has|have) gone up | climbed | more(?= [^.;,]{1,40} than in \d{4})"""),
        fell=_any(r"""fell | (?:has|have) fallen | dropped | (?:has|have) dropped | decreased | (?:has
            |have) decreased | declined | (?:has|have) declined | went down | (?:has|have) gone down | shrank
            | (?:fewer|less)(?= [^.;,]{1,40} than in \d{4})"""),
        stayed=_any(r"""(?:remained|stayed) (?:the same|unchanged|stable|steady|constant|level) | (?:was|were|is
            |are) unchanged | (?:did|has|have) not changed? | was the same | were the same"""),
        since=lazy_re(r"\b(?:between|from|since|over|compared (?:with|to)|than in)\s(?P<old>(?:19|20)\d\d)\b"
                      r"(?:\s(?:to|and|until)\s(?P<new>(?:19|20)\d\d)\b)?", re.IGNORECASE),
        doubtful=_any(r"""if | when | will | would | should | could | may | might | not\ (?!changed) | until | before
            | after | per | share | proportion | average | rate | quarter | half | month\w* | expected | forecast
            | then | first | at first | price | prices | growth | while | whereas | instead | despite | although
            | real | first | only | other | some | most | than (?!in \d) | whose | adjusted | inflation | many | few
            | again and again"""),
        general="""number numbers figure figures amount total year before previous slightly somewhat sharply strongly
            considerably clearly little lot much further again even steadily markedly significantly however thus
            therefore also by compared time first people person persons""",
    ),
    "fr": CourseWords(
        rose=_any(r"""(?:a|ont) (?:(?:fortement|légèrement|encore|de nouveau) )?(?:augmenté|progressé|cr[ûu])
            | (?:est|sont) en hausse | plus(?= d(?:e |['’])[^.;,]{1,40} qu['’]en \d{4})"""),
        fell=_any(r"""(?:a|ont) (?:(?:fortement|légèrement|encore|de nouveau) )?(?:baissé|diminué|reculé|chuté)
            | (?:est|sont) en (?:baisse|recul) | moins(?= d(?:e |['’])[^.;,]{1,40} qu['’]en \d{4})"""),
        stayed=_any(r"""(?:est|sont) (?:restée?s?|demeurée?s?) (?:stables?|inchangée?s?|constante?s?|les? mêmes?
            |la même) | n['’](?:a|ont) pas changé"""),
        since=lazy_re(r"\b(?:entre|de|depuis|par rapport à|qu['’]en)\s(?P<old>(?:19|20)\d\d)\b"
                      r"(?:\s(?:à|et)\s(?P<new>(?:19|20)\d\d)\b)?", re.IGNORECASE),
        doubtful=_any(r"""si | quand | sera | seront | devrait | devraient | ne (?!sont|s) | jusqu['’]\w+ | avant
            | après | par (?!rapport) | part | proportion | moyenne | taux | trimestre | semestre | mois | prévu\w*
            | puis | d['’]abord | prix | croissance | alors que | tandis que | malgré | bien que | seule?s? | autres?
            | certain\w* | dont"""),
        general="""nombre chiffre montant total année précédente légèrement fortement nettement encore nouveau peu
            plus ainsi donc aussi rapport fois personnes gens""",
    ),
    "nl": CourseWords(
        rose=_any(r"""steeg | stegen | groeide | groeiden | (?:is|zijn) (?:(?:licht|sterk|weer) )? (?:gestegen
            |toegenomen|gegroeid) | nam(?:en)?(?:\s[\w.-]+){0,6}? toe(?!\s\w+e\b)
            | meer(?= [^.;,]{1,40} dan in \d{4})"""),
        fell=_any(r"""daalde | daalden | (?:is|zijn) (?:(?:licht|sterk|weer) )?(?:gedaald|afgenomen|verminderd)
            | nam(?:en)?(?:\s[\w.-]+){0,6}? af(?!\s\w+e\b) | minder(?= [^.;,]{1,40} dan in \d{4})"""),
        stayed=_any(r"""(?:bleef|bleven) (?:gelijk|ongewijzigd|stabiel|onveranderd|hetzelfde|constant) | (?:is
            |zijn) (?:gelijk|ongewijzigd|stabiel|onveranderd) gebleven"""),
        since=lazy_re(r"\b(?:tussen|van|sinds|sedert|tegenover|vergeleken met|ten opzichte van|dan in)\s"
                      r"(?P<old>(?:19|20)\d\d)\b"
                      r"(?:\s(?:tot|en|naar)\s(?P<new>(?:19|20)\d\d)\b)?", re.IGNORECASE),
        doubtful=_any(r"""als | wanneer | zal | zullen | zou | zouden | niet | tot | voor(?= \d) | nadat | na | per
            | aandeel | gemiddeld\w* | kwartaal | helft | maand\w* | verwacht\w* | daarna | eerst | prijs | prijzen
            | groei | terwijl | ondanks | hoewel | alleen | andere | sommige | dan (?!in \d)"""),
        general="""aantal cijfer bedrag totaal jaar ervoor daarvoor vorige voorgaande licht sterk weer opnieuw
            duidelijk flink verder ook dus dan tegenover vergeleken opzichte mensen personen""",
    ),
    "de": CourseWords(
        rose=_any(r"""stieg | stiegen | wuchs | wuchsen | (?:ist|sind) (?:(?:leicht|stark|wieder
            |weiter) )?(?:gestiegen |gewachsen) | nahm(?:en)?(?:\s[\w.-]+){0,6}? zu(?=[.,;]|$) | (?:hat
            |haben) zugenommen | mehr(?= [^.;,]{1,40} als (?:im Jahr )?\d{4})"""),
        fell=_any(r"""sank | sanken | fiel | fielen | (?:ist|sind) (?:(?:leicht|stark|wieder|weiter) )?(?:gesunken
            |gefallen|zurückgegangen) | nahm(?:en)?(?:\s[\w.-]+){0,6}? ab(?=[.,;]|$) | (?:hat|haben) abgenommen
            | ging(?:en)?(?:\s[\w.-]+){0,6}? zurück(?=[.,;]|$) | weniger(?= [^.;,]{1,40} als (?:im Jahr )?\d{4})"""),
        stayed=_any(r"""(?:blieb|blieben) (?:gleich|unverändert|stabil|konstant) | (?:ist|sind) (?:gleich
            |unverändert|stabil|konstant) geblieben"""),
        since=lazy_re(r"\b(?:zwischen|von|seit|gegenüber|im Vergleich zu|als(?: im Jahr)?)\s(?:dem Jahr\s)?"
                      r"(?P<old>(?:19|20)\d\d)\b"
                      r"(?:\s(?:bis|und|auf)\s(?P<new>(?:19|20)\d\d)\b)?", re.IGNORECASE),
        doubtful=_any(r"""wenn | falls | wird | werden | würde\w* | soll\w* | nicht | bis (?!\d) | vor | nach | pro
            | je | anteil | durchschnitt\w* | quartal | halbjahr | monat\w* | erwartet\w* | danach | zunächst | preis
            | preise | wachstum | während | trotz | obwohl | nur | andere | einige | als (?!\d)"""),
        general="""zahl anzahl gab gibt betrag summe jahr vorjahr leicht stark wieder weiter deutlich etwas erneut
            auch also damit gegenüber vergleich menschen personen insgesamt""",
    ),
}  # fmt: skip
