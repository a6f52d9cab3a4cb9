"""How each language says what a body is part of, and in which town something was held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    import re

_UP = r"[A-ZÀ-Þ][\w'’-]*"
_EN_NAME = rf"{_UP}(?:(?:,? (?:of|for|and|the|on)){{0,3}} {_UP}){{0,6}}"
_NL_NAME = rf"{_UP}(?:(?:,? (?:van|voor|en|het|de|der)){{0,3}} {_UP}){{0,6}}"
_DE_NAME = rf"{_UP}(?:(?:,? (?:für|der|des|und|die)){{0,3}} {_UP}){{0,6}}"
_TOWN = rf"(?P<town>{_UP}(?:[ -](?:am |an der |sur |aan (?:de |den )?|upon |on )?{_UP}){{0,2}})"

UNDER: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        rf"(?P<who>\b(?:[Ii]t|[Ww]e)|\b(?:[Tt]he|[Oo]ur) (?:{_EN_NAME}|[a-z]+)|(?<=, ){_EN_NAME}|^{_EN_NAME}),?"
        r"(?: which)? (?:has (?:now )?been|is(?: now)?|are(?: now)?|has|have been|belongs|comes|come) "
        r"(?:part of|(?:an?|the) (?:[a-z]+ )?(?:agency|part|body|department|division|directorate|service|unit|office"
        r"|arm|institute|branch) (?:of|under|within)|to|under(?: the (?:authority|supervision|responsibility|wing) of)?"
        r"|attached to|subordinate to) "
        rf"(?:the |our )?(?P<parent>(?:Federal )?(?:Ministry|Department) (?:of|for) (?:the )?{_EN_NAME})"
    ),
    "fr": lazy_re(
        r"(?P<who>\b(?:[Ii]l|[Ee]lle|[Nn]ous)|\b(?:[LlNn](?:e|a|otre) |[Ll]['’])[\w'’ ]{2,60}?),? (?:est|sommes|fait|"
        r"dépend|relève|font) (?:désormais |aujourd['’]hui )?(?:partie |(?:une? )(?:agence|service|organe|"
        r"organisme|"
        r"direction|office|département) |rattachée?s? |placée?s? sous (?:l['’]autorité|la tutelle) )?"
        r"(?:du |au |d['’]un )(?P<parent>[Mm]inistère (?:de la |de l['’]|des |du |de |d['’])[\w'’-]+"
        r"(?: et (?:de la |de l['’]|des |du |de |d['’])[\w'’-]+)?)"
    ),
    "nl": lazy_re(
        rf"(?P<who>\b(?:[Hh]et|[Zz]e|[Ww]ij|[Ww]e)|\b(?:[Dd]e|[Hh]et|[Oo]ns|[Oo]nze) (?:{_NL_NAME}|[a-z]+)),? "
        r"(?:is|zijn|valt|vallen|hoort|maakt|ressorteert|behoort) (?:nu |sinds \d{4} )?(?:een (?:agentschap|onderdeel|"
        r"dienst|afdeling|directie) van|onderdeel van|deel uit van|onder(?: het gezag van)?|bij|tot|deel van) "
        rf"(?:het |de )?(?P<parent>[Mm]inisterie van {_NL_NAME})"
    ),
    "de": lazy_re(
        rf"(?P<who>\b(?:[Ee]s|[Ss]ie|[Ww]ir)|\b(?:[Dd](?:as|er|ie)|[Uu]nser(?:e)?) {_DE_NAME}),? "
        r"(?:ist|sind|gehört|untersteht|unterstehen) (?:heute |nun |seit \d{4} )?(?:(?:ein(?:e)? )?(?:Behörde|Teil|"
        r"Agentur|"
        r"Stelle|Dienststelle|Einrichtung|Abteilung|nachgeordnete Behörde) |dem Geschäftsbereich )?(?:zum|dem|des|im) "
        rf"(?P<parent>(?:Bundes|Landes)?[Mm]inisteriums? (?:für|der|des) {_DE_NAME})"
    ),
}  # fmt: skip
"""That a body, group "who", is part of a ministry now, group "parent"."""

MOVED: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        rf"(?P<who>\b(?:[Ii]t|[Ww]e)|\b(?:[Tt]he|[Oo]ur) (?:{_EN_NAME}|[a-z]+)),?(?: which)? "
        rf"(?:(?:has )?(?:moved|passed)|was (?:moved|transferred)) from (?:the )?"
        rf"(?P<parent>(?:Ministry|Department) (?:of|for) (?:the )?{_EN_NAME}) to\b"
    ),
    "fr": lazy_re(
        r"(?P<who>\b(?:[Ii]l|[Ee]lle)|\b(?:[LlNn](?:e|a|otre) |[Ll]['’])[\w'’ ]{2,60}?),?(?: qui)? (?:est passée?"
        r"|a été transférée?) du (?P<parent>[Mm]inistère (?:de la |de l['’]|des |du |de |d['’])[\w'’-]+) (?:à|au)\b"
    ),
    "nl": lazy_re(
        rf"(?P<who>\b(?:[Hh]et|[Zz]e)|\b(?:[Dd]e|[Hh]et|[Oo]nze?) (?:{_NL_NAME}|[a-z]+)),?(?: die| dat)? (?:is|werd|"
        rf"ging|"
        rf"verhuisde)(?: in \d{{4}})? van het (?P<parent>[Mm]inisterie van {_NL_NAME}) naar\b"
    ),
    "de": lazy_re(
        rf"(?P<who>\b(?:[Ee]s|[Ss]ie)|\b(?:[Dd](?:as|er|ie)|[Uu]nsere?) {_DE_NAME}),?(?: das| die| der)? (?:ist|wurde|"
        rf"wechselte|ging)(?: \d{{4}}| im Jahr \d{{4}})? vom (?P<parent>(?:Bundes|Landes)?[Mm]inisterium "
        rf"(?:für|der|des) {_DE_NAME}) (?:zu[mr]|in|an)\b"
    ),
}  # fmt: skip
"""That a body left a ministry, group "parent", for another body."""

_NTH = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th))"
_SORTS = r"(?:Conference|Congress|Summit|Session|Assembly|Meeting|Forum|Games|Symposium|Council)"
HELD: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        rf"\b(?P<event>[A-Z]{{2,8}}[ -]?\d{{1,3}}|(?:the )?{_NTH} (?:{_UP} ){{0,3}}{_SORTS}"
        rf"(?: of (?:the )?{_EN_NAME})?)"
        r"(?:,? (?:which )?(?:was (?:held|hosted)|took place|met|is (?:to be )?held|will be held|will take place)|,)?"
        rf" (?:in|at) {_TOWN}"
    ),
    "fr": lazy_re(
        rf"\b(?P<event>[A-Z]{{2,8}}[ -]?\d{{1,3}}|[Ll]a (?:première|deuxième|troisième|\w+ième|\d{{1,3}}e) "
        rf"(?:Conférence|Assemblée|Session|Réunion)[\w'’ ]{{0,40}}?)"
        r"(?:,? (?:qui )?(?:s['’]est (?:tenue?|réunie?|déroulée?)|a eu lieu|a été organisée?|se tiendra|aura lieu)|,)?"
        rf" à {_TOWN}"
    ),
    "nl": lazy_re(
        rf"\b(?P<event>[A-Z]{{2,8}}[ -]?\d{{1,3}}|[Dd]e (?:eerste|tweede|derde|vierde|vijfde|\w+de|\d{{1,3}}e) "
        rf"(?:[Cc]onferentie|[Aa]ssemblee|[Zz]itting|[Vv]ergadering|[Tt]op)[\w ]{{0,40}}?)"
        r"(?:,? (?:die )?(?:werd gehouden|vond plaats|had plaats|werd georganiseerd)|,)?"
        rf" in {_TOWN}"
    ),
    "de": lazy_re(
        rf"\b(?P<event>[A-Z]{{2,8}}[ -]?\d{{1,3}}|[Dd](?:ie|er) (?:erste|zweite|dritte|vierte|\w+te|\d{{1,3}}\.) "
        rf"(?:Konferenz|Versammlung|Tagung|Sitzung|Gipfel|Kongress)[\w ]{{0,40}}?)"
        r"(?:,? (?:die |der )?(?:fand|tagte|wurde)|,)?"
        rf" in {_TOWN}"
    ),
}  # fmt: skip
"""That a numbered event, group "event", was held in a town, group "town"."""
