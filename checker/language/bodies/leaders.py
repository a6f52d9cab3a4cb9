"""How each language says who leads a body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    import re

_UP = r"[A-ZÀ-Þ][\w'’-]*"
_PERSON = (
    r"(?P<person>[A-ZÀ-Þ][a-zà-ÿ][\w'’-]*(?: [A-ZÀ-Þ]\.)?(?: (?:van|von|de|der|den|du|ter|zu|le|la|Le|La|Van|De)){0,2}"
    r" [A-ZÀ-Þ][\w'’-]+)"
)
_TITLE = (
    r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Judge|M|Mme|Me|Pr|Herrn?|Frau|Professorin|[Mm]evrouw)\.? ){0,2}"
)
_EN_BODY = rf"(?P<body>{_UP}(?: (?:of|for|and|the|on)(?: the)? {_UP}| {_UP}){{0,6}})"
_FR_BODY = (
    r"(?P<body>[A-ZÀ-Þ][\w’'-]*"
    r"(?: (?:de la |de l['’]|de |du |des |d['’]|et |pour (?:la |le |les |l['’])?)?[\w’'-]{3,}){0,5}?)"
)
_NL_BODY = rf"(?P<body>{_UP}(?: (?:van|voor|en)(?: de| het)? {_UP}| {_UP}){{0,5}})"
_DE_BODY = rf"(?P<body>{_UP}(?: (?:für|der|des|und)(?: die| das| den)? {_UP}){{0,5}})"
_EN_POST = (
    r"(?P<post>head|director(?:-general)?|chief executive|chair(?:man|woman|person)?|president|governor|commander)"
)
_FR_POST = r"(?P<post>direct(?:eur|rice)(?: général(?:e)?)?|présidente?|cheffe?|gouverneure?)"
_NL_POST = r"(?P<post>directeur|directrice|voorzit(?:ter|ster)|hoofd|gouverneur)"
_DE_POST = r"(?P<post>Direktor(?:in)?|Leiter(?:in)?|Präsident(?:in)?|Vorsitzender?|Chef(?:in)?)"

LED: dict[str, tuple[tuple[str, re.Pattern[str]], ...]] = {
    language: tuple((post, lazy_re(pattern)) for post, pattern in patterns)
    for language, patterns in {
        "en": (
            ("head", rf"\b(?:is|are) (?:headed|led|run|directed|managed) by {_TITLE}{_PERSON}"),
            ("chair", rf"\bis (?:chaired|presided over) by {_TITLE}{_PERSON}"),
            ("head", rf"{_PERSON},? (?:who )?(?:heads|leads|runs|directs) the {_EN_BODY}"),
            ("chair", rf"{_PERSON},? (?:who )?(?:chairs|presides over) the {_EN_BODY}"),
            ("", rf"{_PERSON}, (?:the )?{_EN_POST} of (?:the )?{_EN_BODY}"),
            ("", rf"\b(?:the |The )?(?i:{_EN_POST}) of (?:the )?{_EN_BODY}, {_TITLE}{_PERSON}(?=[,.;])"),
            ("", rf"\b(?:the |The ){_EN_BODY}['’]s {_EN_POST},? {_TITLE}{_PERSON}"),
            ("", rf"\b(?:Its|Our|The) {_EN_POST} is {_TITLE}{_PERSON}"),
        ),
        "fr": (
            ("head", rf"\best (?:dirigée?|conduite?) par {_TITLE}{_PERSON}"),
            ("chair", rf"\best présidée? par {_TITLE}{_PERSON}"),
            ("head", rf"{_PERSON},? (?:qui )?dirige (?:le |la |l['’]){_FR_BODY}(?=[,.;]| (?:depuis|et|a|est)\b)"),
            ("chair", rf"{_PERSON},? (?:qui )?préside (?:le |la |l['’]){_FR_BODY}(?=[,.;]| (?:depuis|et|a|est)\b)"),
            ("", rf"{_PERSON}, (?:la |le )?{_FR_POST} (?:du |de la |de l['’]){_FR_BODY}(?=[,.;])"),
            ("", rf"\b(?:[Ll]a |[Ll]e )(?i:{_FR_POST}) (?:du |de la |de l['’]){_FR_BODY}, {_TITLE}{_PERSON}(?=[,.;])"),
            ("", rf"\b(?:[Ss]on|[Ss]a|[Nn]otre|[Ll]a|[Ll]e) {_FR_POST} est {_TITLE}{_PERSON}"),
        ),
        "nl": (
            ("head", rf"\b(?:staat onder leiding van|wordt geleid door) {_TITLE}{_PERSON}"),
            ("chair", rf"\bwordt voorgezeten door {_TITLE}{_PERSON}"),
            ("", rf"{_PERSON}, (?:de )?{_NL_POST} van (?:de |het )?{_NL_BODY}"),
            ("", rf"\b(?:[Dd]e )?(?i:{_NL_POST}) van (?:de |het )?{_NL_BODY}, {_TITLE}{_PERSON}(?=[,.;])"),
            ("", rf"\b(?:[Zz]ijn |[Hh]aar |[Oo]nze |[Dd]e )?(?i:{_NL_POST}) is {_TITLE}{_PERSON}"),
        ),
        "de": (
            ("head", rf"\b(?:steht unter der Leitung von|wird geleitet von) {_TITLE}{_PERSON}"),
            ("head", rf"\bwird von {_TITLE}{_PERSON} geleitet"),
            ("head", rf"{_PERSON}, (?:der|die) (?:das|die|den) {_DE_BODY} leitet"),
            ("head", rf"{_PERSON} leitet (?:das|die|den) {_DE_BODY}"),
            ("", rf"{_PERSON}, (?:die |der )?{_DE_POST} (?:der|des) {_DE_BODY}"),
            ("", rf"\b(?:[Dd]ie |[Dd]er )?{_DE_POST} (?:der|des) {_DE_BODY},? {_TITLE}{_PERSON}"),
            ("", rf"\b(?:Ihre? |Seine? |Unsere? |[Dd]ie |[Dd]er )?{_DE_POST} ist {_TITLE}{_PERSON}"),
        ),
    }.items()
}
"""That somebody, group "person", leads something now: group "body", or what the sentence is about; which post that is,
or group "post"."""

POSTS_OF: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("chair", lazy_re(r"chair|président|voorzit|vorsitz|präsident|president")),
    ("head", lazy_re(r"head|direct|chief|cheff?|hoofd|direk|leiter|gouver|govern|command")),
)
"""By how they begin, the words for who presides over a body, and for who runs it."""
