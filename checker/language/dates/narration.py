"""How each language tells two past events of one subject in turn: "was closed in 2009 and reopened in 2011"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.language.lazy import any_apart as _any
from checker.language.lazy import lazy_re


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class NarrationWords:
    """One language's signs that a second verb goes on telling what befell the subject of the first."""

    joining: re.Pattern[str]
    """What joins the second verb to the first; its subject is not said again."""
    told: re.Pattern[str]
    """A verb that tells an event as past, anywhere in the first clause."""
    goes_on: re.Pattern[str]
    """Such a verb right behind the joining word: the whole of it is the verb group."""
    closes: re.Pattern[str]
    """Such a verb right behind the date of the second clause, where that comes first."""
    origin: re.Pattern[str]
    """A second verb that may look back without saying so ("and was built in 1890"), or tells a state."""
    looks_back: re.Pattern[str]
    """What in either clause breaks the order of telling: "last", "had", "based on"."""


_IRREGULAR = (
    "took|gave|went|came|became|won|lost|left|sold|bought|brought|began|broke|burnt|fell|rose|grew|met|led|held|sent"
    "|struck|sank|shut|ran|withdrew|won|set|put|got|built|rebuilt|drew|paid|spoke|chose|swept|overturned|split"
)
_IRREGULAR_PARTICIPLE = (
    "taken|given|gone|come|become|won|lost|left|sold|bought|brought|begun|broken|burnt|fallen|met|led|held|sent"
    "|struck|sunk|shut|run|withdrawn|set|put|rebuilt|drawn|paid|chosen|swept|torn|found|thrown|wound|cut"
    "|split|overthrown"
)
_EN_ADVERB = r"(?:(?:then|later|finally|again|soon|only|first|eventually|already|also|both|duly|\w{3,}ly)\s)?"
_EN_PAST = rf"(?:(?:was|were)\s{_EN_ADVERB}(?:[a-z]{{3,}}ed|{_IRREGULAR_PARTICIPLE})|[a-z]{{3,}}ed|{_IRREGULAR})\b"
_FR_PARTICIPLE = r"[^\W\d]{2,}(?:é|i|u|is|ert|eint|ait)(?:e|s|es)?"
_FR_ADVERB = r"(?:(?:ensuite|enfin|déjà|finalement|aussitôt|définitivement|[^\W\d]{4,}ment)\s)?"
_NL_PARTICIPLE = r"(?:[a-z]{0,6}ge[a-zë]{3,}(?:d|t|en)|(?:be|ver|ont|her)[a-z]{3,}(?:d|t|en))"
_NL_FINITE = (
    r"(?:werd|werden|is|zijn|ging|gingen|kwam|kwamen|trok|verhuisde|sloot|opende|kreeg|brandde|won|verloor|nam"
    r"|bracht(?:en)?|gaf|gaven|hield(?:en)?|legden?|stelden?|schreef|publiceerden?|vergaderden?|besliste|koos)"
)
_DE_PARTICIPLE = (
    r"(?:[a-zäöü]{0,10}ge[a-zäöüß]{3,}(?:t|en)|(?:be|ver|ent|er|zer)[a-zäöüß]{3,}(?:t|en)|[a-zäöü]{3,}iert)"
)
_DE_FINITE = (
    r"(?:wurden?|ist|sind|gingen?|kam(?:en)?|zog(?:en)?|schloss|öffnete|erhielt|trat(?:en)?|brannte|gewann|verlor"
    r"|legten?|gab(?:en)?|hielt(?:en)?|veröffentlichten?|tagten?|brachten?|stellten?|nahm(?:en)?|erließ|wählte)"
)


NARRATION: dict[str, NarrationWords] = {
    "en": NarrationWords(
        joining=lazy_re(r"[,\s]\s?(?:and|but|and then|then),?\s", re.IGNORECASE),
        told=_any(_EN_PAST),
        goes_on=lazy_re(rf"{_EN_ADVERB}{_EN_PAST}", re.IGNORECASE),
        closes=lazy_re(rf",?\s{_EN_ADVERB}{_EN_PAST}", re.IGNORECASE),
        origin=_any(
            "built|founded|established|created|born|designed|discovered|invented|written|composed|opened|introduced"
            "|first|based|located|situated|named|called|dated|included|included|needed|wanted|used|counted|remained"
            "|lived|stood|consisted|totalled|amounted|reached|covered|contained|followed|preceded|inspired|derived"
            "|modelled|drawn|led|held|won|received|awarded|played|starred|featured|scored|set|run|ran|served|worked"
            "|planned|announced|published|released|recorded|nominated|compared|averaged|expected|estimated|rose|fell"
            "|grew|increased|decreased|dropped|ranked|listed|titled|performed|studied|attended|graduated"
        ),
        looks_back=_any(
            "last|latest|most recently|had|have|has|not|never|no longer|previously|earlier|formerly|originally|would"
            "|could|should|may(?! \\d)|might|must|if|when|while|because|since|until|till|before|after|which|who|that"
            "|whose|where|both|respectively|first time|based on|as early as|initially|compared|from|between|or"
        ),
    ),
    "fr": NarrationWords(
        joining=lazy_re(r"[,\s]\s?(?:et|mais|puis|et puis),?\s", re.IGNORECASE),
        told=_any(rf"(?:a|ont|est|sont|fut|furent|s['’]est)\s(?:été\s)?{_FR_ADVERB}{_FR_PARTICIPLE}|{_FR_PARTICIPLE}"),
        goes_on=lazy_re(
            rf"(?:(?:a|ont|est|sont|fut|furent|s['’]est)\s(?:été\s)?)?{_FR_ADVERB}{_FR_PARTICIPLE}(?!\w)", re.IGNORECASE
        ),
        closes=lazy_re(
            rf",?\s(?:a|ont|est|sont|fut|furent|s['’]est)\s(?:été\s)?{_FR_ADVERB}{_FR_PARTICIPLE}(?!\w)", re.IGNORECASE
        ),
        origin=_any(
            "construite?s?|fondée?s?|créée?s?|née?s?|conçue?s?|découverte?s?|écrite?s?|ouverte?s?|introduite?s?"
            "|située?s?|basée?s?|reçue?|reçus|gagné|remporté|joué|tenu|servi|compté|atteint|publiée?s?|suivie?s?"
            "|inspirée?s?|prévue?s?|annoncée?s?|estimée?s?|augmenté|diminué|baissé|passée?s?|étudié|travaillé"
        ),
        looks_back=_any(
            "dernièrement|récemment|avait|avaient|était|étaient|pas|jamais|plus|auparavant|déjà|initialement|si|quand"
            "|lorsque|parce|depuis|jusqu\\w*|avant|après|qui|que|qu|dont|où|première fois|devait|pourrait|entre|ou"
            "|en dernier lieu"
        ),
    ),
    "nl": NarrationWords(
        joining=lazy_re(r"[,\s]\s?(?:en|maar|en daarna),?\s", re.IGNORECASE),
        told=_any(rf"werd|werden|is|zijn|{_NL_FINITE}|{_NL_PARTICIPLE}|[a-z]{{3,}}(?:de|te)"),
        goes_on=lazy_re(rf"(?:{_NL_FINITE})(?!\w)", re.IGNORECASE),
        closes=lazy_re(rf",?\s(?:(?:weer|opnieuw|definitief|volledig)\s)?{_NL_PARTICIPLE}(?!\w)", re.IGNORECASE),
        origin=_any(
            "gebouwd|opgericht|gesticht|geboren|ontworpen|ontdekt|geschreven|geopend|ingevoerd|gelegen|gebaseerd"
            "|gekregen|gewonnen|gespeeld|gehouden|geteld|bereikt|gepubliceerd|gevolgd|gepland|verwacht|geschat"
            "|gestegen|gedaald|gestudeerd|gewerkt|genoemd"
        ),
        looks_back=_any(
            "laatst|laatste keer|recentelijk|onlangs|had|hadden|was|waren|niet|nooit|geen|voorheen|eerder|vroeger|al"
            "|oorspronkelijk|zou|zouden|als|toen|omdat|sinds|tot|voordat|nadat|die|dat|waar|eerste keer|tussen|of|voor"
        ),
    ),
    "de": NarrationWords(
        joining=lazy_re(r"[,\s]\s?(?:und|aber|und dann),?\s", re.IGNORECASE),
        told=_any(rf"{_DE_FINITE}|{_DE_PARTICIPLE}|[a-zäöü]{{3,}}te"),
        goes_on=lazy_re(rf"(?:{_DE_FINITE})(?!\w)", re.IGNORECASE),
        closes=lazy_re(rf",?\s(?:(?:wieder|erneut|endgültig|vollständig)\s)?{_DE_PARTICIPLE}(?!\w)", re.IGNORECASE),
        origin=_any(
            "gebaut|erbaut|errichtet|gegründet|geboren|entworfen|entdeckt|geschrieben|eröffnet|eingeführt|gelegen"
            "|erhalten|gewonnen|gespielt|gehalten|gezählt|erreicht|veröffentlicht|gefolgt|geplant|erwartet|geschätzt"
            "|gestiegen|gesunken|studiert|gearbeitet|genannt|basiert"
        ),
        looks_back=_any(
            "zuletzt|letztmals|kürzlich|hatten?|war|waren|nicht|nie|kein\\w*|zuvor|früher|bereits|ursprünglich|würde"
            "|wenn|als|weil|seit|bis|bevor|nachdem|wo|erstmals|zwischen|oder|vor"
        ),
    ),
}  # fmt: skip
