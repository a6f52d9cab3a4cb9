"""How each language says who holds an office, whom somebody followed in it, and for how many years it is held."""

from __future__ import annotations

import re
from typing import NamedTuple

from checker.language.lazy import lazy_re

_NAME = r"[A-ZÀ-Þ][\w'’-]+"
_FULL = rf"{_NAME}(?: [A-ZÀ-Þ]\.)?(?: (?:van|von|de|der|den|du|ter|zu|la|le|di|al))*(?: {_NAME}){{1,2}}"
_TITLES = {
    "en": r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Judge|Captain)\.?",
    "fr": r"(?:M\.|Mme|Mlle|Monsieur|Madame|Dr|Pr|Me)",
    "nl": r"(?:[Dd]e heer|[Mm]evrouw|[Dd]hr\.|[Mm]evr\.|[Mm]w\.|[Dd]r\.|[Pp]rof\.|[Mm]r\.|[Ii]r\.)",
    "de": r"(?:Herrn?|Frau|Dr\.|Prof\.|Professorin|Professor)",
}


class OfficeWords(NamedTuple):
    """One language's words for who holds an office."""

    office: re.Pattern[str]
    """An office that one person holds at a time, as group "post", in a text in small letters.

    What stands right before it is to be looked at: a look behind would keep the search from its first letters.
    """
    behind: re.Pattern[str]
    """Right behind it: that a person, group "person", holds it; group "body" says of what."""
    before: re.Pattern[str]
    """Right before it: the same."""
    of: re.Pattern[str]
    """Right behind it: of what body, group "body", it is an office."""
    led: re.Pattern[str]
    """That a person, group "person", leads: group "chairs" of a chair, "directs" of a director."""
    left: re.Pattern[str]
    """That somebody followed a person, group "person"."""
    deputy: re.Pattern[str]
    """Right before an office: that it is a deputy's, a former one or one to come."""
    term: re.Pattern[str]
    """Right before a number of years: that an office is held for so long."""
    years: re.Pattern[str]
    """Right behind it: the same."""
    named: re.Pattern[str]
    """That somebody is put into an office."""
    part: re.Pattern[str]
    """What says that the years are not those of a whole term, or no longer."""


def _words(
    language: str, post: str, of: str, the: str, holds: str, since: str, chairs: str, directs: str, left: str,
    deputy: str, term: str, years: str, named: str, part: str,
) -> OfficeWords:  # fmt: skip
    person = rf"(?P<person>(?:{_TITLES[language]} ){{1,3}}(?:{_FULL}|{_NAME})|{_FULL})"
    body = rf"(?: (?:{of})(?:(?<=['’])| )(?P<body>[\w'’-]+(?: [\w'’-]+){{0,5}}?))?"
    end = r"(?=\s*(?:[,.;)|(]|$|\s(?:and|et|en|und|who|qui|die|der|will|has|hat|a|heeft)\b))"
    return OfficeWords(
        office=lazy_re(rf"(?P<post>{post})(?![\w-])"),
        behind=lazy_re(
            rf"{body}(?:,| ?:| ?\|| (?:{holds})(?:,? (?:{since}) [\w .]{{4,20}}?,?)?) (?:(?:{the}) )?{person}{end}"
        ),
        before=lazy_re(rf"{person}(?:,| (?:{holds})(?: (?:{since}) [\w .]{{4,20}}?)?)(?: (?:{the}))? (?:in the )?$"),
        of=lazy_re(rf" (?:{of})(?:(?<=['’])| )(?P<body>[\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){{0,5}})"),
        led=lazy_re(rf"\b(?:(?P<chairs>{chairs})|(?P<directs>{directs})) {person}"),
        left=lazy_re(rf"\b(?:{left}) {person}"),
        deputy=lazy_re(rf"(?:\b(?:{deputy})[ -])$", re.IGNORECASE),
        term=lazy_re(rf"(?:{term})\s?$", re.IGNORECASE),
        years=lazy_re(rf"(?:{years})", re.IGNORECASE),
        named=lazy_re(rf"\b(?:{named})\b", re.IGNORECASE),
        part=lazy_re(rf"\b(?:{part})\b", re.IGNORECASE),
    )


OFFICERS: dict[str, OfficeWords] = {
    "en": _words(
        "en",
        post=r"director(?:-general)?|president|chair(?:man|woman|person)?|governor|secretary[- ]general|commissioner"
        r"|mayor|ombudsman|registrar|rector|dean|vice-chancellor|chief executive|inspector[- ]general|treasurer"
        r"|harbour ?master|auditor[- ]general|curator|head teacher|principal|warden|attorney[- ]general",
        of=r"of(?: the| our)?",
        the="the|its|our|a",
        holds="is|has been|has served as|remains",
        since="since",
        chairs=r"(?:chaired|presided over) by",
        directs=r"(?:headed|led|directed|run) by",
        left=r"succeed(?:ed|s|ing)|took over from|taking over from|replac(?:ed|es|ing)|success(?:or|ion) (?:to|of)",
        deputy="deputy|vice|assistant|former|acting|honorary|first|next|future|then|late|outgoing|incoming|ex",
        term=r"\b(?:for(?: a (?:single |fixed )?(?:term|period) of)?"
        r"|(?:term|mandate)(?: of office)?(?: of| is| lasts))",
        years=r"[- ](?:term|mandate)\b",
        named=r"elect(?:s|ed)?|appoint(?:s|ed)?|chosen|chooses|name[sd]|took office|takes office|term|mandate|serves?",
        part=r"until \d+|formerly|previously|at first|renewed for|another|further|more|second|interim|transitional"
        r"|prison|contract|eligible|least|most",
    ),
    "fr": _words(
        "fr",
        post=r"direct(?:eur|rice)(?: général(?:e)?)?|présidente?|gouverneure?|secrétaire générale?|maire|bourgmestre"
        r"|médiat(?:eur|rice)|rect(?:eur|rice)|doyenn?e?|trésori(?:er|ère)|procureure?|inspect(?:eur|rice) générale?"
        r"|conservat(?:eur|rice)|commissaire|préf[eè]te?",
        of=r"d(?:u|e la|es|e l['’]|e|['’])",
        the="le|la",
        holds="est|reste",
        since="depuis(?: le)?",
        chairs=r"présidée?s? par",
        directs=r"(?:dirigée?s?|conduite?s?) par",
        left=r"succède à|a succédé à|succédant à|remplace|a remplacé|a pris la (?:suite|relève) de|successeure? de",
        deputy="vice|ancien|ancienne|future?|prochaine?|sous|adjointe? au|adjointe? à la",
        term=r"\b(?:pour(?: une durée de| un mandat de)?|mandat de|durée du mandat ?:|mandat dure)",
        years=r" de mandat\b",
        named=r"élue?s?|élit|élisent|nomm\w+|désign\w+|choisi\w*|pris (?:ses|leurs) fonctions|mandat",
        part=r"jusqu['’]en|autrefois|auparavant|d['’]abord|prolong\w+|reconduite? pour|supplémentaires?|second"
        r"|intérimaire|prison|contrat|moins|plus",
    ),
    "nl": _words(
        "nl",
        post=r"voorzit(?:ter|ster)|direct(?:eur|rice)(?:-generaal)?|gouverneur|secretaris-generaal|burgemeester"
        r"|ombuds(?:man|vrouw)|rector|decaan|penningmeester|havenmeester|conservator|procureur-generaal|korpschef",
        of=r"van(?: de| het| onze| ons)?",
        the="de|zijn|haar|onze",
        holds="is|blijft",
        since="sinds|sedert",
        chairs=r"(?:voorgezeten door|onder voorzitterschap van)",
        directs=r"(?:geleid|bestuurd) door",
        left=r"opvolg(?:er|ster) van|volgde|volgt|vervangt|verving|nam het over van",
        deputy="adjunct|vice|plaatsvervangend|voormalig|voormalige|waarnemend|gewezen|toekomstige?|volgende|onder",
        term=r"\b(?:voor(?: een termijn van| een periode van)?|(?:ambts)?termijn van|mandaat van|mandaat duurt)",
        years=r" (?:ambtstermijn)\b",
        named=r"verkozen|verkiest|verkiezen|gekozen|kiest|kiezen|benoemd|benoemt|aangesteld|trad aan|mandaat"
        r"|ambtstermijn",
        part=r"tot \d+|vroeger|voorheen|aanvankelijk|verlengd met|nog eens|tweede|tijdelijk\w*|gevangenis\w*"
        r"|minstens|hoogstens",
    ),
    "de": _words(
        "de",
        post=r"präsident(?:in)?|vorsitzende[rn]?|direktor(?:in)?|leiter(?:in)?|gouverneur(?:in)?|generalsekretär(?:in)?"
        r"|(?:ober)?bürgermeister(?:in)?|rektor(?:in)?|intendant(?:in)?|geschäftsführer(?:in)?|schatzmeister(?:in)?"
        r"|dekan(?:in)?|land(?:rat|rätin)|ombuds(?:mann|frau)|generalinspekteur(?:in)?",
        of=r"de[sr]|von|unsere[sr]",
        the="die|der|ihre?|seine?|unsere?",
        holds="ist|bleibt",
        since="seit(?: dem)?",
        chairs=r"unter (?:dem )?Vorsitz von",
        directs=r"(?:geleitet|geführt) (?:von|durch)",
        left=r"Nachfolger(?:in)? von|folgte auf|löste|ersetzte|übernahm das Amt von",
        deputy="stellvertretende[nr]?|vize|ehemalige[nr]?|frühere[nr]?|kommissarische[nr]?|künftige[nr]?|nächste[nr]?"
        "|zweite[nr]?",
        term=r"\b(?:für(?: eine Amtszeit von| eine Dauer von)?|Amtszeit (?:von|beträgt|dauert)|auf)",
        years=r" (?:Amtszeit)\b",
        named=r"gewählt|wählt|wählen|ernannt|ernennt|bestellt|berufen|trat (?:ihr|sein|das) Amt|Amtszeit",
        part=r"bis \d+|früher|zunächst|verlängert um|weitere[rn]?|zweite[rn]?|übergangsweise|Gefängnis|mindestens"
        r"|höchstens",
    ),
}
