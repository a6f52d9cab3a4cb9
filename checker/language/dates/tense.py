"""How each language says that something is still to come, is the next, or is the latest: what time overtakes."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.language.lazy import lazy_re


@dataclass(frozen=True, slots=True, kw_only=True)
class Tense:
    """One language's signs, each a pattern that is looked for inside one sentence."""

    future: re.Pattern[str]
    """A verb in the future, or one that plans."""
    deadline: re.Pattern[str]
    """What one can or must do (until a day)."""
    scheduled: re.Pattern[str]
    """A verb in the present that with a day to come means the future ("closes on")."""
    next_one: re.Pattern[str]
    past: re.Pattern[str]
    """A verb in the past."""
    on: re.Pattern[str]
    """What stands before a date that says when something happens, at the end of what precedes the date."""
    spans: re.Pattern[str]
    """The same, for a span of days ("vom 2. bis 30. April"); before one day it may say of what day a law is."""
    until: re.Pattern[str]
    """The same, for a date up to which something can be done."""
    at_latest: re.Pattern[str]
    """What stands after such a date."""
    since: re.Pattern[str]
    """The same, for a date from which something holds."""
    participle: re.Pattern[str]
    """A participle at the end of what precedes such a date: the date may be its own ("the rules adopted on")."""
    chain: re.Pattern[str]
    """What may stand between a future verb and the participle that belongs to it ("will not be published")."""
    joins: re.Pattern[str]
    """A word that opens a clause of its own."""
    goes_on: re.Pattern[str]
    """What joins a second verb to that of a date, at the end of what stands between them: "and", "et se"."""
    past_lead: re.Pattern[str]
    """What before an infinitive puts it in the past, at its end: "could" of "could apply"."""
    verb_last: bool = False
    """Such a clause ends with its verb."""


def _compile(pattern: str) -> re.Pattern[str]:
    return lazy_re(pattern, re.IGNORECASE)


_FRENCH_FUTURE = (
    r"\b(?:sera|seront|aura|auront|ira|iront|fera|feront"
    r"|(?!opera|etcetera)\w{2,}[^é\W]era"
    r"|(?!tira\b|retira\b|attira\b|admira\b|inspira\b|expira\b|aspira\b|respira\b|vira\b)\w{2,}ira"
    r"|\w+(?:ndra|udra|ettra|aîtra|battra|evra|uivra|vivra|ourra|verra)"
    r"|(?!front\b|affront\b)\w+ront)\b"
)

TENSES: dict[str, Tense] = {
    "en": Tense(
        future=lazy_re(
            r"(?<!\bthe )(?<!\btheir )(?<!\bits )(?<!\bgood )(?<!\bpolitical )"
            r"\b(?:will|shall|(?:is|are) (?:going|due|expected|planned|scheduled|set|to be|likely) ?(?:to)?)\b"
            r"|\b(?:is|are) (?:due|planned|scheduled|expected)\b"
        ),
        deadline=_compile(
            r"\b(?:must|can|may|should|have to|has to|needs? to|have(?= until)|has(?= until)|please|runs?|lasts?"
            r"|remains?|is|are|valid"
            r"|apply|register|send|submit|book|order|pay|return|reply|enrol|enroll|hand in|fill in|complete)\b(?! have)"
        ),
        scheduled=_compile(
            r"\b(?:(?:plans?|intends?|aims?|hopes?|wants?|means?) to"
            r"|(?:is|are) (?:about|preparing|hoping|planning|aiming) to"
            r"|(?:is|are) to (?=[a-z])|should be|moves? (?:in)?to|(?:rises?|falls?|goes (?:up|down)) (?:to|from|by)"
            r"|opens|reopens|closes|starts|begins|ends|expires|resumes|launches|takes? (?:place|effect)"
            r"|(?:comes?|enters?) into (?:force|effect)|go(?:es)? (?:live|online|on sale|into (?:service|operation)))\b"
            r"|(?<!still )(?<!were )(?<!was )(?<!been )(?<!kept )\b"
            r"(?:open|reopen|close|start|begin|end|expire|resume)(?= (?:on|in|at)\b)"
        ),
        next_one=_compile(
            r"\b(?:(?:the|our|its|their) )?next (?!to\b|years?\b|days?\b|weeks?\b|months?\b|steps?\b|decades?\b)\w"
        ),
        past=_compile(r"\b(?:could|was|were|had|did|took|(?<!\bbe )held|began|came|became)\b"),
        on=_compile(
            r"(?:\b(?:on|by|in|at|during|until|till|before|from|between|(?:planned|scheduled|due|set|expected) for"
            r"|in (?:early |late )?(?:spring|summer|autumn|winter)"
            r"|(?:end|start|beginning|middle|spring|summer|autumn|winter|course|half|quarter) of)(?: the)?"
            r"|no later than|as of)\s*(?:\w+day,? )?$"
        ),
        spans=_compile(r"\b(?:from|between)\s*(?:(?:le|den|dem) )?$"),
        until=_compile(
            r"(?:\b(?:by|until|till|up to|before)|not? later than)\s*"
            r"(?:(?:on|(?:the )?(?:end|spring|summer|autumn|winter) of) )?"
            r"(?:\w+day,? )?(?:the )?$"
        ),
        at_latest=_compile(r",? (?:at the (?:very )?latest|or (?:earlier|before))\b"),
        since=_compile(r"(?:\bfrom|as of|as from|since|starting)\s*$"),
        participle=_compile(
            r"(\w+ed|held|made|built|given|taken|set|begun|paid|sent|drawn|written|born)(?:\s(?:for|in|up|off|out))?"
            r"\s+(?:on|by|in|at|from|before|until|during)(?: the)?\s*$"
        ),
        chain=_compile(r"\W*(?:(?:not|also|then|again|only|probably|be|been|have|first|thus|therefore|now|still) )*$"),
        joins=_compile(r"\b(?:that|which|who|whose|because|since|although|whether|if|when|after|how|what|where|why)\b"),
        goes_on=_compile(r"\b(?:and|but|or)\s+(?:(?:also|then|now) )?$"),
        past_lead=_compile(
            r"\b(?:could|had to|was to|were to|might|did|didn['’]t"
            r"|(?:was|were) (?:able|allowed|asked|expected|required|due) to)\s+(?:(?:only|still|also|not) )?$"
        ),
    ),
    "fr": Tense(
        future=_compile(_FRENCH_FUTURE + r"|\bdevrai(?:t|ent)\b|\b(?:est|sont) prévue?s?\b|\b(?:va|vont) \w+[ei]r\b"),
        deadline=_compile(r"\b(?:doit|doivent|peut|peuvent|pouvez|devez|faut|veuillez|court|est|sont|valables?"
                          r"|(?:avez|a|ont)(?= jusqu)"
                          r"|(?!chez\b|assez\b|rez\b)\w{3,}ez(?:-(?:vous|la|le|les|nous))?)\b"),
        scheduled=_compile(
            r"\b(?:s['’]apprête(?:nt)? à|prévoi(?:t|ent) d(?:e|['’])?|compte(?:nt)? \w+[ei]r|entend(?:ent)? \w+[ei]r"
            r"|vise(?:nt)? à"
            r"|(?:doit|doivent) (?:r?ouvrir|s[’']achever|prendre (?:fin|effet)|se terminer|fermer"
            r"|avoir lieu|durer|être|paraître|commencer|débuter|démarrer|entrer)"
            r"|(?:est|sont) attendue?s?"
            r"|en préparation|(?:s['’])?r?ouvre(?:nt)?|(?:débute|commence|démarre|expire)(?:nt)?"
            r"|(?:re)?prend(?: effet| fin)?"
            r"|prennent (?:effet|fin)|s['’]achève(?:nt)?|(?:se )?ferme(?:nt)?|(?:a|ont) lieu"
            r"|se (?:tient|tiennent|(?:déroule|termine)(?:nt)?)|entre(?:nt)? en (?:vigueur|service|application)"
            r"|para[iî]t|paraissent)\b"
        ),
        next_one=_compile(r"\bprochaine?s? (?!ans?\b|années?\b|jours?\b|mois\b|semaines?\b|étapes?\b)\w"),
        past=_compile(
            r"\b(?:pouvai(?:t|ent)|devai(?:t|ent)|était|étaient|fut|furent|avait|avaient|a été|ont été|a eu"
            r"|s['’]est|a (?!lieu)\w+é)\b"
        ),
        on=_compile(
            r"(?:\b(?:le|en|au|aux|dès|jusqu['’]en|courant|fin|début|d['’]ici|avant|pour|mi|à compter d[eu]"
            r"|à partir d[eu']|l['’]été"
            r"|au mois de|fin de|(?:printemps|été|automne|hiver)(?: de)?|entre"
            r"|au (?:premier|second|deuxième|troisième|quatrième|dernier) (?:semestre|trimestre)(?: de)?)"
            r"|jusqu['’]au|mi-)\s*(?:le |\w+di )?$"
        ),
        spans=_compile(r"\b(?:du|entre)\s*(?:(?:le|den|dem) )?$"),
        until=_compile(r"(?:jusqu['’](?:au|en|à)|au plus tard (?:le|en|fin)|avant (?:le|fin)|pour le)\s*(?:\w+di )?$"),
        at_latest=_compile(r",? au plus tard\b"),
        since=_compile(r"(?:à partir d[eu]|dès(?: le)?|à compter du|depuis(?: le)?)\s*$"),
        participle=_compile(
            r"(\w+(?:é|ée|és|ées)|closes?|clos|pris|prises?|mise?s?|conclue?s?|tenue?s?)"
            r"\s+(?:le|en|au|du|avant(?: le)?|jusqu['’]au|depuis(?: le)?|après(?: le)?|entre le)\s*$"
        ),
        chain=_compile(r"\W*(?:(?:pas|plus|aussi|ensuite|être|été|également|donc) )*$"),
        joins=_compile(r"\b(?:que|qu['’]|qui|dont|lorsque|parce|puisque|si|après|comment|pourquoi)"),
        goes_on=_compile(r"\b(?:et|mais|ou)\s+(?:(?:n|ne|se|s['’]|y|en|l['’]|les?|la) ?)?$"),
        past_lead=_compile(r"(?!)"),
    ),
    "nl": Tense(
        verb_last=True,
        future=_compile(r"\b(?:zal|zullen|zult|wordt|worden|gaat|gaan|naar verwachting|vermoedelijk)\b"),
        deadline=_compile(r"\b(?:moet|moeten|kan|kunnen|kunt|mag|mogen|dient|dienen|gelieve|loopt|geldt|geldig"
                          r"|duurt|duren|is|zijn|blijft|blijven"
                          r"|hebt|heeft(?= [^.;]{0,30}\btijd)|hebben(?= [^.;]{0,30}\btijd)"
                          r"|schrijf|dien|meld|stuur|bezorg|vraag|betaal|vul|bestel|reserveer|lever|geef)\b"),
        scheduled=_compile(
            r"\b(?:(?:her)?opent|(?:her)?openen|sluit|sluiten|begint|beginnen|(?:her)?start|(?:her)?starten"
            r"|eindigt|eindigen"
            r"|volgt|volgen|wil|willen|hoopt|hopen|streeft|streven"
            r"|(?:is|zijn) van plan|(?:is|zijn|staat|staan) (?:gepland|voorzien|vastgesteld)"
            r"|maakt zich op|verhuist"
            r"|verloopt|verlopen|vervalt|vervallen|vindt|vinden|loopt|lopen|treedt|treden|verschijnt|verschijnen)\b"
        ),
        next_one=_compile(r"\bvolgende (?!jaar\b|jaren\b|dagen\b|weken\b|maanden?\b|stap|punten\b|documenten\b)\w"),
        past=_compile(
            r"\b(?:konden?|moest(?:en)?|mocht(?:en)?|was|waren|werd|werden|had|hadden|vond|vonden|begon"
            r"|(?:is|zijn) (?:\w{2,5})?ge\w+(?:d|t|en)|heeft|hebben)\b"
        ),
        on=_compile(
            r"(?:\b(?:op|in|vanaf|tot|tot en met|vóór|voor|tegen|uiterlijk|eind|begin|medio|tussen|najaar|voorjaar"
            r"|zomer|loop van|einde van|(?:voorjaar|lente|zomer|najaar|herfst|winter)(?: van)?))\s*(?:\w+dag )?$"
        ),
        spans=_compile(r"\b(?:van|tussen)\s*(?:(?:le|den|dem) )?$"),
        until=_compile(r"(?:\b(?:tot|tot en met|uiterlijk|uiterlijk op|vóór))\s*(?:\w+dag )?$"),
        at_latest=_compile(r",? (?:ten laatste|op zijn laatst|uiterlijk)\b"),
        since=_compile(r"\b(?:vanaf|sinds|met ingang van)\s*$"),
        participle=_compile(
            r"\b((?:ge|be|ver|ont|aange|uitge|opge|goedge|vastge)\w+(?:d|t|en))\s+(?:op|in|van|tot|vóór)\s*$"
        ),
        chain=_compile(r"\W*(?:(?:niet|ook|dan|weer|pas|zijn|worden|momenteel|tijdelijk|nog|nu) )*$"),
        joins=_compile(r"\b(?:dat|die|omdat|nadat|hoewel|of|als|waarvan|sinds|hoe|waarom)\b"),
        goes_on=_compile(r"\b(?:en|maar|of)\s+$"),
        past_lead=_compile(r"(?!)"),
    ),
    "de": Tense(
        verb_last=True,
        future=_compile(r"\b(?:wird|werden|soll|sollen|voraussichtlich)\b"),
        deadline=_compile(r"\b(?:muss|müssen|kann|können|darf|dürfen|ist|sind|läuft|gilt|gelten|bitte|dauert|dauern"
                          r"|bleibt|bleiben|(?:hat|haben)(?= [^;]{0,40}\bZeit\b)"
                          r"|\w{3,}en Sie)\b"),
        scheduled=_compile(
            r"\b(?:(?:er)?öffnet|(?:er)?öffnen|schließt|schließen|beginnt|beginnen|startet|starten|endet|enden|findet|finden"
            r"|(?:ist|sind)(?= für [^;]{3,30} (?:vorgesehen|geplant|angesetzt|anberaumt))"
            r"|folgt|folgen|plant|planen|beabsichtigt"
            r"|beabsichtigen|will|wollen|zieht|ziehen|steigt|steigen|sinkt|sinken"
            r"|läuft|laufen|tritt|treten|erscheint|erscheinen|geht|gehen)\b"
        ),
        next_one=_compile(r"\bnächste[nrs]? (?!Jahre?\b|Tagen?\b|Wochen?\b|Monate?n?\b|Schritt)\w"),
        past=_compile(
            r"\b(?:konnten?|mussten?|durften?|sollten?|wollten?|war|waren|wurde|wurden|hatte|hatten|fand"
            r"|fanden|begann|worden|ist ge\w+|hat|haben)\b"
        ),
        on=_compile(
            r"(?:\b(?:am|im|ab|ab dem|bis|bis zum|zum|vor dem|in|(?:(?:ist|sind) für(?: den)?)"
            r"|Ende|Anfang|Mitte|zwischen|Frühjahr|Sommer"
            r"|Herbst|Winter|Laufe des))\s*(?:\w+(?:tag|woch|abend),? (?:den |dem )?)?$"
        ),
                spans=_compile(r"\b(?:vom|zwischen)\s*(?:(?:le|den|dem) )?$"),
        until=_compile(r"(?:\b(?:bis|bis zum|spätestens am|bis Ende|spätestens))\s*(?:\w+tag,? )?(?:den |dem )?$"),
        at_latest=_compile(r",? spätestens\b"),
        since=_compile(r"\b(?:ab|ab dem|seit|seit dem)\s*$"),
        participle=_compile(r"\b(?!)"),
        chain=_compile(r""),
        joins=_compile(r"\b(?:dass|weil|nachdem|obwohl|ob|wenn|seit|als|wie|warum)\b|, (?:der|die|das|den|dem)\b"),
        goes_on=_compile(r"\b(?:und|aber|oder)\s+$"),
        past_lead=_compile(r"(?!)"),
    ),
}  # fmt: skip

OWNED_DATE: dict[str, re.Pattern[str]] = {
    "en": _compile(r"(?!)"),
    "fr": _compile(r"(?!)"),
    "nl": _compile(r"\s+(?:(?:ge|be|ver|ont|her|er)\w+|\w+ge\w+)(?:de|te|en) (?=\w)"),
    "de": _compile(r"\s+(?:ge|be|ver|er|ent|zer|\w+ge)\w+(?:te[nrsm]?|ene[nrsm]?)\b"),
}
"""What follows a date that belongs to a participle after it: "die am 3. Mai 2018 beschlossenen Regeln"."""
