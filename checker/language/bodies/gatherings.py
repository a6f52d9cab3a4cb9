"""How each language says that a body meets, and which bodies do."""

from __future__ import annotations

import re

from checker.language.lazy import any_listed, lazy_re

_A = r"[^\W\d_]*"
_BODIES = {
    "en": r"""boards?|councils?|panels?|committees?|commissions?|jury|assembl(?:y|ies)|senate|chambers?|cabinet
        |task\sforce|working\s(?:group|party)|parliament|executive|forum|synod|presidium|tribunal|group|board\smeetings?
        |committee\smeetings?""",
    "fr": r"""conseils?|comités?|commissions?|jury|bureau|assemblées?|sénat|collège|directoire|forum|tribunal
        |groupe\sde\stravail""",
    "nl": rf"""{_A}(?:raad|bestuur|comité|commissie|jury|college|senaat|werkgroep|vergadering|orgaan|kamer|beraad
        |platform)""",
    "de": rf"""{_A}(?:rat|rats|rates|ausschuss|ausschusses|vorstands?|beirats?|kommission|jury|senats?|gremiums?
        |präsidiums?|versammlung|kammer|kuratoriums?|konferenz|kreis|tag|rundes?)""",
}
BODIES: dict[str, re.Pattern[str]] = {
    language: lazy_re(rf"(?<![\w-])(?:{''.join(words.split())})(?!\w)", re.IGNORECASE)
    for language, words in _BODIES.items()
}
"""A word for a body that meets."""

QUALIFIED: dict[str, tuple[re.Pattern[str], re.Pattern[str]]] = {
    language: (
        lazy_re(rf"(?<![\w-])(?:{before})$", re.IGNORECASE),
        lazy_re(rf"\s(?:{behind})"),
    )
    for language, before, behind in (
        (
            "en",
            r"(?P<det>the|its|our|their|a|an|this|that|each|every) (?P<which>(?:[^\W\d_][\w'’-]+ ){0,4})",
            r"of (?:the )?(?P<of>[A-Za-z][\w'’-]+(?: (?:and )?[A-Z][\w'’-]+){0,2})",
        ),
        (
            "fr",
            r"(?P<det>l['’]|la |le |les |un |une |du |des |notre |son |sa |ce |cette |au )(?P<which>)",
            r"(?:d['’]|de la |du |des |de l['’]|de )?(?P<of>[^\W\d_][\w'’-]+)",
        ),
        (
            "nl",
            r"(?P<det>de|het|een|ons|onze|zijn|haar|dit|deze) (?P<which>(?:[^\W\d_][\w'’-]+ ){0,2})",
            r"(?:van|voor) (?P<of>(?:de |het )?[^\W\d_][\w'’-]+)",
        ),
        (
            "de",
            r"(?P<det>d(?:er|ie|as|em|en|es)|eine?s?|unsere?|seine?) (?P<which>(?:[^\W\d_][\w'’-]+ ){0,2})",
            r"(?:für|der|des) (?P<of>[A-ZÄÖÜ][\w'’-]+)",
        ),
    )
}
"""What before such a word, and what behind it, tells which body of its sort it is."""

_MEETS = {
    "en": r"""meets? | gathers? | convenes? | assembles? | sits | sit | comes?\stogether | (?:is|are)\sconvened
        | (?:meetings|sessions|sittings)\b[^.;:,]{0,60}?\b(?:are\sheld|take\splace|are) | holds?""",
    "fr": r"""se\sréuni(?:t|ssent) | siège(?:nt)? | (?:est|sont)\sconvoquée?s? | s['’]assemble(?:nt)? | tient\sséance
        | (?:réunions|séances|sessions)\b[^.;:,]{0,60}?\b(?:ont\slieu|se\stiennent|sont) | réunissent
        | tien(?:t|nent)""",
    "nl": r"""vergader(?:t|en|d) | komt | komen | bijeenkom(?:t|en) | samenkom(?:t|en) | vinden | zetelt
        | houdt | houden""",
    "de": r"""tag(?:t|en) | tritt | treten | kommt | kommen | trifft\ssich | treffen\ssich | treffen | zusammentritt
        | zusammenkommt | zusammentreten | stattfinden | finden | versammelt\ssich | getagt | hält | halten""",
}
MEETS: dict[str, re.Pattern[str]] = {language: any_listed(words) for language, words in _MEETS.items()}
"""A verb for the meeting of a body, now and always."""

NEEDS: dict[str, re.Pattern[str]] = {
    "nl": any_listed(
        r"""vergader(?:t|en|d) | komt\b[^.;:]{0,80}\b(?:bijeen|samen) | komen\b[^.;:]{0,80}\b(?:bijeen|samen)
        | bijeenkom(?:t|en) | samenkom(?:t|en) | zetelt
        | (?:vergaderingen|zittingen|bijeenkomsten)\b[^.;:]{0,60}\b(?:vinden|vindt)
        | (?:vinden|vindt|houdt|houden)\b[^.;:]{0,60}\b(?:vergaderingen|zittingen|bijeenkomsten)"""
    ),
    "de": any_listed(
        r"""tag(?:t|en) | getagt | (?:tritt|treten|kommt|kommen)\b[^.;:]{0,80}\bzusammen | trifft\ssich | treffen\ssich
        | sich\b[^.;:,]{0,40}\btreffen | zusammentritt | zusammenkommt | zusammentreten | versammelt\ssich
        | sitzungen\b[^.;:]{0,80}\b(?:statt|stattfinden) | (?:finden|hält|halten)\b[^.;:]{0,80}\bsitzungen"""
    ),
}
"""In languages that part their verbs: a whole one."""

HOLDS = lazy_re(r"holds?|tien(?:t|nent)|houd(?:t|en)|hält|halten", re.IGNORECASE)
"""A verb that tells of meetings only where these are named, in any of the languages."""

THEY: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"(?:(?:it|they)|(?:(?:the|its|our|ordinary|regular|all|committee|board|council) ){0,3}(?:members|trustees"
        r"|meetings|sessions|sittings|governors|directors|councillors))(?: (?:then|now|normally|usually|always|itself"
        r"|also|of|the|its|ordinary|regular|\w+ly))*\s*$",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        r"(?:ils?|elles?|(?:(?:les|ses|leurs|nos) )(?:membres|réunions|séances|sessions|administrateurs|élus))"
        r"(?: (?:ordinaires))*\s*$",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        r"(?:(?:het|hij|zij|ze)|(?:(?:de|zijn|haar|hun|alle|gewone) ){1,2}(?:leden|bestuurders|vergaderingen|zittingen"
        r"|bijeenkomsten))?\s*$",
        re.IGNORECASE,
    ),
    "de": lazy_re(
        r"(?:(?:er|sie|es)|(?:(?:die|seine|ihre|alle|ordentliche[n]?) ){1,2}(?:mitglieder|sitzungen|tagungen))?\s*$",
        re.IGNORECASE,
    ),
}
"""What stands for a body that has been named, from the beginning of a clause up to its verb."""

SITTINGS: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?P<n>\w{1,9}) (?:(?:ordinary|regular|formal|full|scheduled) )?(?:meetings|sessions|sittings) "
        r"(?:a|per|each|every|in each) (?:calendar )?(?P<period>year|month|quarter)\b",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        r"(?<!\w)(?P<n>\w{1,9}) (?:réunions|séances|sessions)(?: ordinaires)? (?:par|chaque) "
        r"(?P<period>an|année|mois|trimestre)\b",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        r"\b(?P<n>\w{1,9}) (?:(?:gewone|vaste) )?(?:vergaderingen|zittingen|bijeenkomsten) (?:per|elk|in een|in het) "
        r"(?P<period>jaar|maand|kwartaal)\b",
        re.IGNORECASE,
    ),
    "de": lazy_re(
        r"\b(?P<n>\w{1,9}) (?:(?:ordentliche|reguläre) )?(?:Sitzungen|Tagungen) (?:im|pro|je|in jedem) "
        r"(?P<period>Jahr|Monat|Quartal)\b",
        re.IGNORECASE,
    ),
}
"""So many meetings in a period."""

IN_A_YEAR: dict[str, int] = {
    "year": 1, "month": 12, "quarter": 4, "an": 1, "année": 1, "mois": 12, "trimestre": 4, "jaar": 1, "maand": 12,
    "kwartaal": 4, "jahr": 1, "monat": 12, "quartal": 4,
}  # fmt: skip
"""How often a year has these periods, in any of the languages."""

SOME_MEETINGS: dict[str, re.Pattern[str]] = {
    "en": any_listed(
        r"""if | when | unless | except | during | until | since | before | after | was | were | had | used\sto | will
        | would | could | can | may | might | should | in\spublic | publicly | jointly | joint | plenary | extraordinary
        | informal(?:ly)? | online | sub-?groups? | sub-?committees? | with | normally | usually | generally | often
        | roughly | about | around | some | not | never | no\slonger | instead | outside | in\sthe\s(?:summer|winter)
        | term | terms | academic | (?:19|20)\d\d | first\syear | alternately | separately | each\sof | extra | further
        | additional | additionally | also | more | approximately"""
    ),
    "fr": any_listed(
        r"""si | lorsque | quand | sauf | pendant | jusqu\w* | depuis | avant | après | était | étaient | sera | seront
        | pourra | peut | peuvent | devra | public | publique | publiquement | conjointe\w* | plénière
        | extraordinaire\w* | informel\w* | sous- | avec | normalement | généralement | souvent | environ | pas
        | jamais | plus | en\soutre
        | également | aussi | (?:19|20)\d\d | restreinte? | supplémentaire\w*"""
    ),
    "nl": any_listed(
        r"""als | indien | wanneer | tenzij | behalve | tijdens | tot | sinds | voor\sde | na\sde | was | waren | had
        | zal | zullen | zou | kan | kunnen | mag | mogen | openbaar | in\shet\sopenbaar | gezamenlijk | plenair
        | buitengewo\w+ | informeel | met | gewoonlijk | meestal | doorgaans | vaak | ongeveer | circa | niet | nooit
        | ook | daarnaast | bovendien | (?:19|20)\d\d | extra | deel"""
    ),
    "de": any_listed(
        r"""wenn | falls | sofern | außer | während | bis | seit | vor | nach | war | waren | hatte | wird | werden
        | würde | kann | können | darf | soll | öffentlich | gemeinsam | plenum | außerordentlich\w* | informell | mit
        | gewöhnlich | meist | meistens | in\sder\sregel | oft | etwa | circa | rund | nicht | nie | auch | zudem
        | außerdem | zusätzlich | (?:19|20)\d\d | unterausschuss | teil"""
    ),
}
"""What says that a body meets so often only at times, with others, in one of its forms, or about."""

OFTEN_BOUNDS: dict[str, tuple[re.Pattern[str], re.Pattern[str]]] = {
    language: (lazy_re(rf"\b(?:{least})\s$", re.IGNORECASE), lazy_re(rf"(?<!\w)(?:{most})\s$", re.IGNORECASE))
    for language, least, most in (
        (
            "en",
            "at least|not less than|no fewer than|no less than|minimum of",
            "at most|up to|no more than|not more than",
        ),
        ("fr", "au moins|au minimum|moins de", "au plus|au maximum|jusqu['’]à|plus de"),
        ("nl", "minstens|ten minste|minimaal", "hoogstens|ten hoogste|maximaal|tot"),
        ("de", "mindestens|wenigstens|zumindest", "höchstens|maximal|bis zu"),
    )
}
"""What right before how often says that it is the least, or the most."""

HEADED_BY: dict[str, re.Pattern[str]] = {
    "en": any_listed(
        "chair | chairman | chairs | president | director | secretary | secretariat | heads? | vice-chair | clerk "
        "| representatives | delegates | observers | chairwoman | speaker | deputy | half | part | some"
    ),
    "fr": any_listed("présidente?s? | directeur | directrice | secrétaire | secrétariat | vice-présidente? | délégués"),
    "nl": any_listed("voorzitters? | directeur | secretaris | secretariaat | afvaardiging | deel | vertegenwoordigers"),
    "de": any_listed("vorsitzende[rn]? | leiter(?:in)? | sekretariat | vertreter | teil | präsident(?:in)?"),
}
"""What before a body says that not the body meets but somebody of it."""
