"""How each language speaks of what a thing did while it was there: its articles, its verbs, what came before it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.language.lazy import any_apart as _any
from checker.language.lazy import lazy_re


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class ExistingWords:
    """One language's words around the subject of a sentence and what it did."""

    articles: str
    """Those of a thing already spoken of, as alternatives."""
    opening: re.Pattern[str]
    """What may open a sentence before its subject: "In 1994,", "Already on 3 May 1995"; the date is in it."""
    auxiliaries: re.Pattern[str]
    """What stands between a subject and the verb that says it was founded; anchored at its end."""
    pronouns: str
    """What stands for the subject of the sentence before, as alternatives."""
    does: re.Pattern[str]
    """A verb of a full act, right behind the subject or a word or two later."""
    passive: re.Pattern[str]
    """What was done to somebody can be done after death."""
    prior: re.Pattern[str]
    """What speaks of the time before a thing was there, or of another one of its name."""
    joins: re.Pattern[str]
    """What one can only do to a body that is there: "has been a member", "joined"."""


def _opening(leads: str) -> re.Pattern[str]:
    return lazy_re(rf"\s*(?:(?:{leads})\s)?(?:[^\W\d]+\s)?[\d.]{{1,4}}[^,;:.()]{{0,24}}?,?\s", re.IGNORECASE)


EXISTING: dict[str, ExistingWords] = {
    "en": ExistingWords(
        articles="the",
        opening=_opening("(?:already |as early as |back )?(?:in|on)"),
        auxiliaries=_any("(?:was|were|has been|had been|is)(?: (?:formally|officially|first|then|only|\\w+ly))?"),
        pronouns="it|they|he|she",
        does=_any("[a-z]{3,}ed|took|gave|held|sent|met|won|built|led|became|brought|made|has|have|was|were"
            "|wrote|sold"),
        passive=_any("was|were|been|is|are"),
        prior=_any(
            "predecessor|precursor|forerunner|former|then|idea|origins?|roots?|traces?|goes back|dates|under the name"
            "|known as|then called|called the|named after|renamed|proposed?|proposal|decided"
            "|decision|plans?|planned|preparations?"
            "|preparatory"
            "|negotiat\\w+|provisional\\w*|project|committee|conference|father|mother|parents"
            "|grandfather|posthumous\\w*"
            "|since its|before|until|re-?\\w*(?:established|founded|opened)|not|as a|building|house"
            "|land|site|first world"
        ),
        joins=_any("(?:has|have) belonged to it|(?:has|have) sat on it|(?:has|have) taken part in it|(?:been|became"
            "|become) a(?:n [a-z]+)? member|(?:joined|acceded)(?= (?:in|on|it|only|later)\\b)"),
    ),
    "fr": ExistingWords(
        articles="l[ea]|les|l['’]",
        opening=_opening("(?:déjà |dès )?(?:en|le|au mois d[e'’])"),
        auxiliaries=_any("(?:a|ont|est|sont|fut|furent|avait)(?: été)?(?: (?:officiellement|\\w+ment))?"),
        pronouns="ils?|elles?",
        does=_any("a|ont|est|sont|fut|furent|[^\\W\\d]{3,}(?:a|èrent|it|irent|ut|urent)"),
        passive=_any("a été|ont été|fut|furent|est|sont"),
        prior=_any(
            "prédécesseur|ancêtre|ancien\\w*|alors|idée|origines?|racines?|remonte\\w*|sous le nom|appelée?|nommée?"
            "|rebaptisée?|propos\\w+|décid\\w+|décision|projet|prévue?s?|prépar\\w+|négoci\\w+"
            "|provisoire\\w*|commission"
            "|conférence|père|mère|parents|posthume|avant|jusqu\\w*|re\\w*(?:créée?|fondée?)|pas"
            "|bâtiment|terrain"
        ),
        joins=_any("en (?:fait|font) partie|y si[eè]gen?t?|y participen?t?|(?:est|sont|devenue?s?) (?:membres?"
            "|adhérente?s?)|(?:a|ont) adhéré(?= (?:en|le)\\b)"),
    ),
    "nl": ExistingWords(
        articles="de|het",
        opening=_opening("(?:al |reeds )?(?:in|op)"),
        auxiliaries=_any("(?:werd|werden|is|zijn|was|waren)"),
        pronouns="hij|zij|ze|het",
        does=_any("[a-z]{3,}(?:de|den|te|ten)|werd|werden|heeft|hebben|is|zijn|had|nam|gaf|kwam|ging|hield|schreef"),
        passive=_any("werd|werden|is|zijn"),
        prior=_any(
            "voorganger|voorloper|vroegere?|toenmalige?|idee|oorsprong|wortels|gaat terug|onder de naam"
            "|genoemd|heette"
            "|omgedoopt|voorstel\\w*|voorgesteld|beslis\\w+|besloot|besloten|gepland|plannen"
            "|voorbereid\\w*|onderhand\\w+"
            "|voorlopig\\w*|project|commissie|conferentie|vader|moeder|ouders|postuum|voor|vóór"
            "|voordat|tot|niet|gebouw"
            "|terrein|heropgericht"
        ),
        joins=_any("maa?k(?:t|en) er deel van uit|(?:is|zijn|werd|werden) (?:al )?(?:lid|leden)|lid (?:is"
            "|geworden)|toegetreden|trad toe"),
    ),
    "de": ExistingWords(
        articles="der|die|das",
        opening=_opening("(?:schon |bereits )?(?:im jahre?|im|am)"),
        auxiliaries=_any("(?:wurden?|ist|sind|war|waren)"),
        pronouns="er|sie|es",
        does=_any("[a-zäöü]{3,}(?:te|ten)|wurden?|hat|haben|ist|sind|war|gab|nahm|kam|ging|hielt|schrieb|baute"),
        passive=_any("wurden?|worden|ist|sind"),
        prior=_any(
            "vorgänger\\w*|vorläufer\\w*|frühere[nrs]?|damalige[nrs]?|idee|ursprünge?|wurzeln|geht zurück"
            "|unter dem namen"
            "|genannt|hieß|umbenannt|vorschlag\\w*|vorgeschlagen|beschl\\w+|entschied\\w*|geplant"
            "|pläne|vorbereit\\w*"
            "|verhandel\\w*|vorläufig\\w*|projekt|kommission|konferenz|vater|mutter|eltern|postum"
            "|vor|bevor|bis|nicht"
            "|gebäude|gelände|neu gegründet|wieder\\w*"
        ),
        joins=_any("gehör(?:t|en) (?:ihm|ihr)|(?:ist|sind|wurden?) (?:\\w+ )?mitglied(?:er)?"
            "|mitglied(?:er)? (?:ist|sind)|beigetreten"),
    ),
}  # fmt: skip

FIRST_TO: dict[str, re.Pattern[str]] = {
    "en": _any("was the (?:first|only one|last)(?: \\w+)? to"),
    "fr": _any("fut l[ea] (?:premi(?:er|ère)|seule?|derni(?:er|ère)) à", "a été l[ea] (?:premi(?:er|ère)|seule?) à"),
    "nl": _any("(?:als (?:eerste|enige|laatste)|was de (?:eerste|enige|laatste))"),
    "de": _any("als (?:erste[rs]?|einzige[rs]?|letzte[rs]?)", "war (?:der|die) (?:erste|einzige|letzte)"),
}
"""What somebody did before all others: the verb to be does not make it something suffered."""

SINCE_IT: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\s(?:since|after)\s(?:the|its|their|it|they)\b", re.IGNORECASE),
    "fr": lazy_re(r"\s(?:que|depuis que|depuis)\s(?:l[ea]s?|l['’]|sa|son|leur|il|elle)", re.IGNORECASE),
    "nl": lazy_re(r"\s(?:geleden dat|nadat|sinds|na)\s(?:de|het|zijn|haar|hun)\b", re.IGNORECASE),
    "de": lazy_re(r"\s(?:her, dass|nachdem|seit|nach)\s(?:de[rmns]|die|das|seiner|ihrer)\b", re.IGNORECASE),
}
"""What right behind a number of years counts them from the beginning of something: "years since the doors opened"."""
