"""How each language measures the time between two events: "three months later", "vier Jahre nach", "un an plus tôt"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.language.lazy import lazy_re


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class IntervalWords:
    """One language's words around a length of time that parts two events; each is matched, or ends, right beside it."""

    counted: re.Pattern[str]
    """Right behind the length: its group, `later`, `earlier`, `after` or `before`, says from where it counts, and
    whether onwards or back. The last two are followed by what it counts from."""
    adjoining: re.Pattern[str]
    """All that stands between a date and the length that explains it: ", just"."""
    lasting: re.Pattern[str]
    """Right before a length that is no distance: "for", "every", "another"; anchored at its end."""
    within: re.Pattern[str]
    """Right before a length that bounds the distance; anchored at its end."""
    parting: re.Pattern[str]
    """What keeps a date and a length from being told of one event: "and", "which"."""


def _words(
    *, later: str, earlier: str, after: str, before: str, just: str, lasting: str, within: str, parting: str
) -> IntervalWords:
    return IntervalWords(
        counted=lazy_re(
            rf"\s(?:(?P<later>{later})|(?P<earlier>{earlier})|(?P<after>{after})|(?P<before>{before}))(?!\w)",
            re.IGNORECASE,
        ),
        adjoining=lazy_re(rf"\s?[,(–—-]{{0,2}}\s?(?:(?:{just})\s){{0,3}}", re.IGNORECASE),
        lasting=lazy_re(rf"(?<!\w)(?:{lasting})\s\Z", re.IGNORECASE),
        within=lazy_re(rf"(?<!\w)(?:{within})\s\Z", re.IGNORECASE),
        parting=lazy_re(rf"(?<!\w)(?:{parting})(?!\w)|,\s(?:der|die|das|dem|den)\s|[;:()]|\.\s", re.IGNORECASE),
    )


_ENDS = r"(?=\s?[,.;:)–—]|\s?\Z)"
INTERVALS: dict[str, IntervalWords] = {
    "en": _words(
        later=rf"later(?! than)|afterwards?|after (?:that|this)|thereafter|on(?=,)|after{_ENDS}",
        earlier=rf"earlier(?! than)|before (?:that|this)|previously|beforehand|before{_ENDS}",
        after="after(?! tax)|following|on from", before="before|prior to|ahead of|in advance of",
        just="that is|i\\.e\\.|exactly|just|only|barely|precisely|thus|so|and so|a mere|fully|full",
        lasting="the|these|for|every|each|another|further|next|past|last|first|than|during|over|of|all",
        within="within|in (?:the|less than)", parting="and|but|or|which|who|that|while|when|until|since|from|every",
    ),
    "fr": _words(
        later=rf"plus tard|après{_ENDS}|ensuite|après (?:cela|quoi)|de là",
        earlier=rf"plus tôt|auparavant|avant{_ENDS}|avant cela",
        after="après|à compter de|à la suite d[eu]", before="avant|préalablement à",
        just="soit|exactement|à peine|seulement|juste|donc|c['’]est-à-dire|pas moins de",
        lasting="les|des|pour|pendant|durant|tous les|toutes les|chaque|encore|ces|dernier\\w*|prochain\\w*|sur|depuis"
                "|de",
        within="dans les|en moins de|dans un délai de",
        parting="et|mais|ou|qui|que|dont|tandis que|lorsque|jusqu\\w+|depuis",
    ),
    "nl": _words(
        later=rf"later(?! dan)|nadien|daarna|daarop|erna|na{_ENDS}",
        earlier=rf"eerder(?! dan)|daarvoor|ervoor|voordien|tevoren|vroeger(?! dan)|voor{_ENDS}",
        after="nadat|na", before="voordat|vooraleer|vóór|voor|voorafgaand aan",
        just="dus|precies|amper|slechts|juist|dat is|d\\.w\\.z\\.|en dus|net",
        lasting="de|het|voor|gedurende|elke|om de|iedere|nog|volgende|laatste|eerste|dan|tijdens|alle|afgelopen|al",
        within="binnen|binnen de", parting="en|maar|of|die|dat|terwijl|toen|tot|sinds|sedert|vanaf",
    ),
    "de": _words(
        later=rf"später|danach|darauf|hernach|nachher|nach{_ENDS}",
        earlier=rf"früher|zuvor|davor|vorher|eher|vor{_ENDS}",
        after="nachdem|nach", before="bevor|ehe|vor",
        just="also|genau|nur|knapp|erst|gerade|das heißt|d\\. ?h\\.|und damit|mithin|schon|bereits|kaum",
        lasting="die|den|der|für|während|alle|jede[nrsm]?|weitere[nr]?|noch|nächsten|letzten|ersten|als|seit|auf|über",
        within="binnen|innerhalb von|innerhalb der",
        parting="und|aber|oder|während|als|bis|seit|ab|welche[rs]?",
    ),
}  # fmt: skip

ARTICLED: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?P<half>half )?an? (?P<unit>day|week|month|year|decade|century)(?= (?:later|after|before|earlier))",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        r"\bune? (?P<half>demi-)?(?P<unit>décennie|siècle)(?= (?:plus tard|plus tôt|après|avant"
        r"|auparavant))",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        r"\been (?P<half>halve )?(?P<unit>decennium|eeuw)(?= (?:later|na|nadien|daarna|eerder|voor"
        r"|daarvoor))",
        re.IGNORECASE,
    ),
    "de": lazy_re(
        r"\bein (?P<half>halbes )?(?P<unit>jahrzehnt|jahrhundert)(?= (?:später|danach|darauf|nach|früher|zuvor|vor))",
        re.IGNORECASE,
    ),
}
LONG_UNITS = {
    "décennie": "decade", "siècle": "century", "decennium": "decade", "eeuw": "century", "jahrzehnt": "decade",
    "jahrhundert": "century",
}  # fmt: skip
"""The English names of the units that the other languages tell with an article."""

"""Lengths of time that only a word behind them tells from a rate: "a year after", but "twice a year"."""


AGO: dict[str, tuple[re.Pattern[str] | None, re.Pattern[str] | None, re.Pattern[str]]] = {
    "en": (None, lazy_re(r"\s(?:ago|back)\b", re.IGNORECASE), lazy_re(r"\s?[,(–—-]?\s?(?:in (?:the year )?|on )?")),
    "fr": (lazy_re(r"\bil y a\s\Z", re.IGNORECASE), None, lazy_re(r"\s?[,(–—-]?\s?(?:en |le )?")),
    "nl": (None, lazy_re(r"\sgeleden\b", re.IGNORECASE), lazy_re(r"\s?[,(–—-]?\s?(?:in |op )?")),
    "de": (
        lazy_re(r"\bvor\s\Z", re.IGNORECASE),
        None,
        lazy_re(r"\s?[,(–—-]?\s?(?:im jahre? |am |also )?", re.IGNORECASE),
    ),
}
"""What counts a length of time back from today, before it or behind it, and all that joins it to its date."""

FIRST_ONE: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\sthe first\b", re.IGNORECASE),
    "fr": lazy_re(r"\sl[ae] premi(?:er|ère)\b", re.IGNORECASE),
    "nl": lazy_re(r"\s(?:de|het) eerste\b", re.IGNORECASE),
    "de": lazy_re(r"\sde[rmns] ersten\b", re.IGNORECASE),
}
"""What right behind "eight years after" means the first of the dates just told."""


def _year(words: str) -> re.Pattern[str]:
    return lazy_re(rf"(?<![\w-])(?:{words})(?!\w)", re.IGNORECASE)


NEXT_YEAR: dict[str, tuple[tuple[re.Pattern[str], int], ...]] = {
    "en": (
        (_year("the (?:following|next) year|the year after(?! that)|a year on"), 1),
        (_year("the (?:previous|preceding) year|the year before"), -1),
    ),
    "fr": (
        (_year("l['’]an(?:née)? (?:suivante?|d['’]après)"), 1),
        (_year("l['’]an(?:née)? (?:précédente?|d['’]avant)"), -1),
    ),
    "nl": (
        (_year("het (?:jaar daarop|jaar daarna|volgende jaar|daaropvolgende jaar|jaar nadien)"), 1),
        (_year("het (?:jaar ervoor|jaar daarvoor|vorige jaar|voorgaande jaar|jaar voordien)"), -1),
    ),
    "de": (
        (_year("(?:im|das) (?:jahr darauf|(?:darauf)?folgenden? jahr|jahr danach|nächsten? jahr)"), 1),
        (_year("im (?:jahr davor|jahr zuvor|vorjahr|vorangegangenen jahr|vorherigen jahr)"), -1),
    ),
}
"""What says of a year that it comes right after the one told last, or right before it, and how far it lies from it."""

OF_YEAR: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\s(?:of|since)\s(?:the|its|their)\s[^,;.:()\d]{3,60}\s(?:of|in|on)\s"),
    "fr": lazy_re(r"\sd(?:u|e l['’]|e la|e son|e sa|es)\s?[^,;.:()\d]{3,60}\s(?:d[eu]|en|le)\s"),
    "nl": lazy_re(r"\svan\s(?:de|het|zijn|haar)\s[^,;.:()\d]{3,60}\s(?:van|uit|in|op)\s"),
    "de": lazy_re(r"\s(?:der|des|seiner|ihrer)\s[^,;.:()\d]{3,60}\s(?:vo[nm]|im Jahre?|am|aus)\s"),
}
"""All that stands between a feast and the date from which it counts: "the 75th anniversary of the Charter of 1958"."""

SINCE_BEGUN: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\s(?:after|since)\s(?:its|their|the)\s(?:foundation|founding|creation|establishment|opening|launch|birth"
        r"|start)"
        r"\s(?:of [^,;.:\d]{3,50}\s)?(?:in|on|of)\s(?=[^,;.]{4,16},[^,;.]{0,80}?\b(?:is|are|has|have|still)\b)"
    ),
    "fr": lazy_re(
        r"\s(?:après|depuis)\s(?:sa|leur|la|l['’])\s?(?:fondation|création|ouverture|naissance|mise en service)"
        r"\s(?:d[eu][^,;.:\d]{3,50}\s)?(?:en|le)\s(?=[^,;.]{4,18},[^,;.]{0,80}?\b(?:est|sont|compte|comptent"
        r"|emploie)\b)"
    ),
    "nl": lazy_re(
        r"\s(?:na|sinds)\s(?:de|zijn|haar|hun)\s(?:oprichting|opening|stichting|geboorte|start)"
        r"\s(?:van [^,;.:\d]{3,50}\s)?(?:in|op)\s(?=[^,;.]{4,18}\s(?:is|zijn|heeft|hebben|telt|tellen)\b)"
    ),
    "de": lazy_re(
        r"\s(?:nach|seit)\s(?:der|seiner|ihrer)\s(?:Gründung|Eröffnung|Errichtung|Einweihung|Geburt)"
        r"\s(?:de[rs] [^,;.:\d]{3,50}\s)?(?:im Jahre?|am|im)?\s?(?=[^,;.]{4,18}\s(?:ist|sind|hat|haben|zählt|zählen)\b)"
    ),
}
"""What right behind a length of time counts it from a beginning whose date follows, to the present of the sentence."""

RELATIVE_YEAR: dict[str, re.Pattern[str]] = {
    language: lazy_re(rf"(?<![\w-])(?:(?P<last>{last})|(?P<this>{this})|(?P<next>{coming}))(?!\w)", re.IGNORECASE)
    for language, last, this, coming in (
        ("en", "last year", "this year", "next year"),
        ("fr", "l['’]an(?:née)? (?:derni(?:er|ère)|passée?)", "cette année", "l['’]an(?:née)? prochaine?"),
        ("nl", "(?:vorig|verleden) jaar", "dit jaar", "(?:volgend|komend) jaar"),
        ("de", "(?:im )?(?:letzt|vergangen|vorig)e[ns] jahr", "(?:in )?diese[sm] jahr",
         "(?:im )?(?:nächst|kommend)e[ns] jahr"),
    )
}  # fmt: skip
"""What tells a year from the year of the page: the one before, its own, or the one after."""

JUST_THAT: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"(?:,\s(?:that is |i\.e\. )?(?:in\s)?|\s\()(?=\d{4}[,).])"),
    "fr": lazy_re(r"(?:,\s(?:soit |c['’]est-à-dire )?(?:en\s)?|\s\()(?=\d{4}[,).])"),
    "nl": lazy_re(r"(?:,\s(?:dus |dat is )?(?:in\s)?|\s\()(?=\d{4}[,).])"),
    "de": lazy_re(r"(?:,\s(?:also |das heißt )?(?:im Jahr |in )?|\s\()(?=\d{4}[,).])"),
}
"""All that stands between such words and the very year that they mean."""

NEXT_TO: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\s?[,(]\s?(?:in\s)?(?:[^\W\d]+\s)?", re.IGNORECASE),
    "fr": lazy_re(r"\s?[,(]\s?(?:en\s)?(?:[^\W\d]+\s)?", re.IGNORECASE),
    "nl": lazy_re(r"\s?[,(]\s?(?:in\s)?(?:[^\W\d]+\s)?", re.IGNORECASE),
    "de": lazy_re(r"\s?[,(]\s?(?:im\s|also\s)?(?:jahre?\s)?", re.IGNORECASE),
}
"""All that stands between such words and the year itself."""

LATER = lazy_re(
    r"\b(?:(?:years?|months?) (?:later|after)|(?:ans?|années?|mois) (?:plus tard|après)"
    r"|(?:jaar|jaren|maand(?:en)?) (?:later|nadien|daarna)|(?:Jahre?|Monate?) (?:später|danach))\b"
)
"""What counts a second day from a first, in any of the languages: "in 1922, and 41 years later"."""
