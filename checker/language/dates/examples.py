"""How each language shows a rule by an example with two days, and which lengths of time are not of the calendar."""

from __future__ import annotations

import re

from checker.language.lazy import any_of as _any
from checker.language.lazy import lazy_re

EXAMPLE: dict[str, re.Pattern[str]] = {
    "en": _any(
        "if", "when", "whoever", "who(?:ever)? (?:was|has|is)", "anyone", "for example", "for instance", "e\\.g\\.",
        "thus",
        "that of", "the one of", "an? (?:[a-z]+ ){1,3}(?:(?:that|which|who) (?:was|is|were)|of|granted|issued"
                                 "|given|made|dated"
        "|lodged|sent|born|bought|signed)", "one (?:granted|issued|given|of|made|dated|that was)", "against",
    ),
    "fr": _any(
        "si", "s['’]il", "quand", "lorsque", "lorsqu['’]\\w+", "quiconque", "celui qui",
        "par exemple", "ainsi", "celle? d[eu]",
        "une? (?:[^\\W\\d]+ ){1,3}(?:qui|d[eu]|délivrée?|accordée?|donnée?|datée?|remise?|signée?)", "contre",
    ),
    "nl": _any(
        "als", "indien", "wie", "wanneer", "bijvoorbeeld", "zo", "die van", "dat van", "wiens",
        "een (?:[a-z]+ ){1,3}(?:die|dat|van|afgegeven|verleend|gegeven)", "tegen",
    ),
    "de": _any(
        "wenn", "falls", "wer", "wurde", "zum Beispiel", "etwa", "so", "d(?:ie|as|er) vom", "wem",
        "eine? (?:[^\\W\\d]+ ){1,3}(?:vom|die|der|das)", "gegen",
    ),
}  # fmt: skip
"""What makes of two days an example of the rule told before."""

FROM_DAY: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:on|of|dated|since|from)\s(?:[A-Z][a-z]+day,?\s)?(?:the\s)?\Z"),
    "fr": lazy_re(r"\b(?:le|du|depuis le|au)\s(?:[a-z]+di\s)?\Z"),
    "nl": lazy_re(r"\b(?:op|van|sinds|vanaf)\s(?:[a-z]+dag\s)?\Z"),
    "de": lazy_re(r"\b(?:am|vom|seit dem|ab dem)\s(?:[A-Z][a-z]+(?:tag|woch),?\s(?:dem\s|den\s)?)?\Z"),
}
"""What leads the first day of an example."""

TO_DAY: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:until|till|by|up to|from|as of|before|not before|(?:expires?|ends?|lapses?|runs out|ran out|closes?"
        r"|again) on"
        r"|runs? to)\s(?:[A-Z][a-z]+day,?\s)?(?:the\s)?\Z"
    ),
    "fr": lazy_re(
        r"(?:\bjusqu['’]au|\bdès le|\bà partir du|\bavant le|\b(?:expire|échoit|se termine|prend fin|s['’]achève) "
        r"le|\bau plus tard le)"
        r"\s(?:[a-z]+di\s)?\Z"
    ),
    "nl": lazy_re(
        r"\b(?:tot(?: en met)?|vanaf|vóór|voor|uiterlijk(?: op)?|(?:vervalt|eindigt|verstrijkt|loopt af) "
        r"op)\s(?:[a-z]+dag\s)?\Z"
    ),
    "de": lazy_re(
        r"\b(?:bis(?: zum)?|ab(?: dem)?|vor dem|spätestens(?: am)?|(?:endet|erlischt|verfällt|läuft) am)"
        r"\s(?:[A-Z][a-z]+(?:tag|woch),?\s(?:dem\s|den\s)?)?\Z"
    ),
}
"""What leads its last one."""

OPEN_DAYS: dict[str, re.Pattern[str]] = {
    "en": _any(
        "working",
        "business",
        "school days?",
        "extended?",
        "prolonged",
        "at least",
        "earlier",
        "at the earliest",
        "other",
    ),
    "fr": _any("ouvrables?", "ouvrés?", "prolong\\w+", "au moins", "au plus tôt", "autres?"),
    "nl": _any("werkdag\\w*", "verlengd\\w*", "minstens", "ten vroegste", "andere"),
    "de": _any("(?:werk|arbeits)tage?n?", "verlänger\\w+", "mindestens", "frühestens", "andere\\w*"),
}
"""What says that a length is not one of the calendar, or not the whole of it."""

_AMOUNT = r"(?=[€$£]\s?\d|\d[\d.,]*\s?(?:[€$£]|euro|eur\b|dollar|pound|crown|fran[ck]))"
SUPPOSED = {
    language: lazy_re(rf"\b(?P<led>(?:{lead})\s)?{thing}\s(?:[^\W\d]+\s){{1,3}}(?:{of})\s?{_AMOUNT}", re.IGNORECASE)
    for language, lead, thing, of in (
        ("en", "for|on", "an?", "of|worth|at|costing"),
        ("fr", "pour|sur", "une?", "de|d['’]une valeur de|valant|à"),
        ("nl", "voor|op", "een", "van|ter waarde van|à"),
        ("de", "für|bei|auf", "eine?[nrms]?", "von|im Wert von|zu|für"),
    )
}
"""What leads an amount that is only supposed, "led" where it says so itself: "for a parcel of 50 euro"."""

FOR_EXAMPLE = (
    r"for (?:instance|(?:this |an )?example)\b|e\.g\.|par exemple\b|p\. ?ex\.|bijvoorbeeld\b|bv\.|zum Beispiel\b"
    r"|beispielsweise\b|z\. ?B\."
)
AS_EXAMPLE = lazy_re(rf"\b(?:{FOR_EXAMPLE})", re.IGNORECASE)
"""What says, in any of the languages, that what is told is an example."""
