"""The words that tell how a thing stands: bidden, forbidden, free of charge, gone; and how often it happens."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.language.lazy import lazy_re

SUPPOSING: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:if|when|once|unless|until|whether|where)\b|(?<!, )\b(?:that|which|who)\b", re.IGNORECASE),
    "fr": lazy_re(r"\b(?:si|lorsqu\w*|quand|dès)\b|(?<!, )\b(?:qui|dont)\b|\bqu[e'’]", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:als|indien|wanneer|zodra|tenzij)\b|(?<!, )\b(?:die|dat)\b", re.IGNORECASE),
    "de": lazy_re(r"\b(?:wenn|falls|sobald|sofern)\b|, (?:der|die|das|welche[rs]?)\b", re.IGNORECASE),
}
"""What makes a clause suppose something, or say it of a noun: "when you no longer live here"."""

_SIGNS = (
    "must", "need_not", "may", "may_not", "free", "fee", "gone", "apart", "common", "often", "led_by", "within",
    "paper", "online", "planned", "done", "once", "again",
    "booked", "unbooked", "paid_by", "named_by", "decided_by", "decides",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingWords:
    """One language's signs, each a pattern that is looked for inside one sentence."""

    must: re.Pattern[str]
    """Something has to be done."""
    need_not: re.Pattern[str]
    """Nobody has to do it, or no longer."""
    may: re.Pattern[str]
    """Something can or may be done."""
    may_not: re.Pattern[str]
    """It cannot or must not."""
    free: re.Pattern[str]
    """It costs nothing."""
    fee: re.Pattern[str]
    """It costs something."""
    gone: re.Pattern[str]
    """It has been abolished, has ended, or something else has come in its place."""
    apart: re.Pattern[str]
    """Each has one of its own."""
    common: re.Pattern[str]
    """There is one for all."""
    often: re.Pattern[str]
    """How often something happens."""
    led_by: re.Pattern[str]
    """Who leads or helps a body, right before those are named."""
    paid_by: re.Pattern[str]
    """Who pays, right before those are named."""
    named_by: re.Pattern[str]
    """Who appoints or sends somebody, the same."""
    decided_by: re.Pattern[str]
    """Who decides or fixes something, the same."""
    decides: re.Pattern[str]
    """The same, right behind them."""
    planned: re.Pattern[str]
    """It is still to come: it will be, it is planned."""
    done: re.Pattern[str]
    """It is finished, or in force."""
    paper: re.Pattern[str]
    """Something is asked for or kept on paper, or at a counter."""
    online: re.Pattern[str]
    """It is asked for or kept by computer."""
    booked: re.Pattern[str]
    """Who comes has to say so before: by appointment."""
    unbooked: re.Pattern[str]
    """Nobody has to."""
    once: re.Pattern[str]
    """It can be done one time only."""
    again: re.Pattern[str]
    """It can be done several times."""
    within: re.Pattern[str]
    """Something has to be done in a time."""
    only: re.Pattern[str]
    """What turns a permission into a limit: "only members may vote"."""
    more_than: re.Pattern[str]
    """What follows a number that tells a difference, not a quantity: "71 more than in 2019"."""

    @property
    def signs(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        """What is looked for in each sentence, by its name."""
        return tuple((name, getattr(self, name)) for name in _SIGNS)


def _any(*patterns: str) -> re.Pattern[str]:
    return lazy_re(rf"\b(?:{'|'.join(patterns)})", re.IGNORECASE)


STANDING: dict[str, StandingWords] = {
    "en": StandingWords(
        must=_any(
            r"must\b(?! not)", r"(?<!\bnot )ha(?:s|ve) (?:had )?to\b", r"(?<!\bnot )(?:required|obliged) to\b",
            r"(?<!\bnot )(?:compulsory|mandatory|obligatory)\b",
        ),
        need_not=_any(
            r"need not\b", r"do(?:es)? not (?:need|have to)\b", r"no need\b", r"not (?:required|compulsory|obliged)\b",
            r"not (?:mandatory|obligatory)\b", r"do(?:es)? not (?:demand|require|ask)\b",
            r"no longer (?:needs?|ha(?:s|ve) to|required|compulsory|obliged)\b",
            r"no longer (?:mandatory|obligatory)\b", r"optional\b", r"voluntary\b", r"duty [\w ]{0,60}\bhas gone\b",
            r"(?:not|nowhere) (?:prescribed|laid down)\b", r"(?:is|are) up to (?:you|them|the \w+)\b(?! \d)",
            r"nothing (?:obliges|forces)\b",
        ),
        may=_any(r"may\b(?! not)", r"can\b(?! not)(?! only)", r"(?<!\bnot )(?:allowed|permitted|entitled) to\b"),
        may_not=_any(
            r"cannot\b", r"can not\b", r"may not\b", r"must not\b", r"not (?:allowed|permitted)\b", r"forbidden\b",
            r"prohibited\b", r"banned\b", r"no longer (?:be|allowed|permitted)\b", r"(?:do|does) not (?=\w+ them\b)",
            r"(?:nobody|no one|nowhere)\b[\w ]{0,40} (?:may|can)\b(?! only)",
        ),
        free=_any(r"free of charge\b", r"(?:is|are|for|now) free\b",
                  r"no (?:\w+ )?(?:fees?|charges?|surcharges?)\b", r"costs? (?:you |them |nobody )?nothing\b",
                  r"pays? nothing\b", r"nothing to pay\b",
                  r"(?<!with or )without (?:charge|payment)\b"),
        fee=_any(r"(?<!\bno )(?:fees?|charges?)\b", r"costs?\b(?! (?:you |them )?nothing)",
                 r"(?:pays?|paid)\b(?! nothing)", r"prices?\b"),
        gone=_any(
            r"(?:has|have) gone\b", r"abolished\b", r"repealed\b", r"discontinued\b", r"scrapped\b",
            r"no longer exists?\b", r"(?:has|have) (?:since |now )?(?:replaced|ceased|ended|closed)\b",
            r"been (?:replaced|withdrawn|closed|dissolved|lifted)\b", r"took (?:over from|the place of)\b",
            r"takes the place of\b", r"no longer\b(?! than)", r"no [\w -]{1,40}any ?more\b",
            r"not [\w -]{1,40}any ?more\b",
            r"(?:was|were|been) (?:handed over|transferred|given to|demolished|dismantled|sold|shut down)\b",
        ),
        apart=_any(r"each [\w ]{1,40} (?:of )?(?:its|their|his) own\b", r"separate\b"),
        common=_any(r"(?:one|a) single\b", r"a common\b", r"the same [\w ]{1,40} everywhere\b"),
        often=_any(
            r"every (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) \w+",
            r"(?:once|twice|(?:\w+ or )?\w+ times) (?:a|per|each|every|in) (?:\w+ )?(?:hour|day|week|month|year)s?\b",
            r"(?:every|each) (?:\w+ )?(?:hours?|days?|weeks?|months?|years?|spring|summer|autumn|winter)\b",
            r"(?:hourly|daily|weekly|monthly|quarterly|yearly|annually|annual)\b",
        ),
        led_by=_any(r"(?:led|headed|chaired|run|directed|assisted|managed) by(?: an?| the)?(?= )"),
        paid_by=_any(r"(?:paid(?: for)?|borne|covered|financed|funded) (?:by|from|out of)\b",
                     r"(?:money|funds)\b[\w ]{0,40} (?:comes?|has come|have come) from\b"),
        named_by=_any(r"(?:appointed|elected|chosen|nominated|sent) by\b"),
        decided_by=_any(r"(?:decided(?: on| upon)?|fixed|determined|approved) by\b",
                        r"decision is (?:taken|made) by\b"),
        decides=_any(r"(?:who|that)? ?decides?\b(?! on by)", r"has the last word\b", r"fixes\b"),
        planned=_any(r"(?:will|shall|should|is to|are to) (?:\w+ )?(?:be|have|open|start|begin|follow|come)\b",
                     r"(?:is|are) planned\b",
                     r"(?:is|are) being (?:built|prepared|drafted|planned|written)\b"),
        done=_any(r"(?:was|were|been|is|are) (?:now )?(?:completed|finished|opened|built|adopted|introduced)\b",
                  r"(?:is|are|has been|have been) in (?:force|operation|use|service)\b", r"ha(?:s|ve) applied\b"),
        paper=_any(r"(?:on|in) paper\b", r"in person\b", r"at the (?:desk|counter)\b", r"by (?:post|letter|fax)\b",
                   r"microfilm",
                   r"paper (?:forms?|copy|copies|versions?|tickets?)\b"),
        online=_any(r"online\b",
                    r"nothing (?:\w+ )?(?:on paper|by (?:post|letter))\b",
                    r"electronic(?:ally)?\b", r"digital(?:ly)?\b", r"by e-?mail\b",
                    r"(?:on|via|through) (?:the|our) (?:web ?site|portal|app)\b"),
        booked=_any(
            r"by appointment\b", r"(?:make|making|made|book|booking) an appointment\b",
            r"book (?:a|an|your|the) (?:\w+ )?(?:slot|place|seat|visit|tour|table|time|interview)\b",
            r"(?:must|should|has to|have to) be (?:booked|reserved)\b",
            r"reserve (?:a|your) (?:place|seat|table|slot)\b",
            r"(?:bookings?|reservations?|appointments?) (?:is|are) (?:necessary|needed|required|compulsory)\b",
        ),
        unbooked=_any(
            r"no (?:appointment|booking|reservation)\b",
            r"without (?:an? |any )?(?:\w+ )?(?:appointment|booking|reservation)\b",
            r"(?:need not|do not (?:need|have) to) (?:book|reserve|make an appointment)\b",
            r"(?:bookings?|reservations?|appointments?) (?:is|are) not (?:necessary|needed|required)\b",
        ),
        once=_any(r"(?:only|just) once\b", r"once only\b", r"(?:one|a single) time only\b"),
        again=_any(r"more than once\b", r"(?:several|many|any number of) times\b", r"as often as\b", r"repeatedly\b"),
        within=_any(r"within (?:\w+ ){1,2}(?:hours?|days?|weeks?|months?|years?)\b", r"no later than\b"),
        only=_any(r"only\b"),
        more_than=lazy_re(r"\s(?:\w+ )?(?:more|fewer|less|higher|lower) than\b"),
    ),
    "fr": StandingWords(
        must=_any(
            r"(?<!\bne )doi(?:t|vent)\b(?! pas)", r"(?:est|sont|rend|rendent|devient|reste) obligatoires?\b",
            r"il faut\b", r"(?<!\bpas )(?<!plus )tenue?s? (?:de|à)\b",
        ),
        need_not=_any(
            r"n['’]est (?:pas|plus) (?:nécessaire|obligatoire|requis)", r"aucune? \w+ n['’]est (?:obligatoire|requis)",
            r"n['’]est \w+ obligatoire",
            r"ne (?:sont|doit|doivent) (?:pas|plus)\b", r"facultati(?:f|ve)s?\b", r"plus besoin\b", r"pas besoin\b",
            r"dispensée?s? d", r"n['’]est (?:pas|plus) (?:prescrite?|imposée?|exigée?)", r"rien n['’]oblige\b",
        ),
        may=_any(r"(?<!\bne )peu(?:t|vent)\b", r"(?<!\bpas )autorisée?s?\b", r"(?<!\bne )pouvez\b",
                 r"permet(?:tent)?\b"),
        may_not=_any(
            r"ne (?:peut|peuvent|pouvez) (?:pas|plus)\b", r"ne (?:les|la|le) \w+ pas\b", r"interdite?s?\b",
            r"pas autorisée?s?\b", r"plus autorisée?s?\b", r"(?:personne|nul) ne peut\b",
        ),
        free=_any(r"gratuite?s?\b", r"gratuitement\b", r"sans frais\b", r"ne coûte(?:nt)? rien\b",
                  r"ne (?:paie|paient|payez) rien\b"),
        fee=_any(r"payante?s?\b", r"redevances?\b", r"coûte(?:nt)?\b(?! rien)", r"à la charge\b", r"(?<!sans )frais\b",
                 r"(?<!\bne )(?:paie|paient|payez)\b"),
        gone=_any(
            r"supprimée?s?\b", r"abolie?s?\b", r"abrogée?s?\b", r"dissoute?s?\b", r"n['’]existe(?:nt)? plus\b",
            r"(?:a|ont) (?:été )?remplacée?s?\b", r"remplacent?\b", r"a pris la place\b", r"a succédé\b",
            r"a disparu\b", r"n['’](?:est|a|ont|y a) plus\b", r"ne \w{2,20} plus (?!de |d['’]|que)", r"n['’]est plus\b",
            r"(?:a|ont) (?:été )?(?:cédée?s?|transférée?s?|démolie?s?|fermée?s?|vendue?s?)\b",
        ),
        apart=_any(r"chaque [\w ]{1,40} son propre\b", r"sa propre\b"),
        common=_any(r"une? (?:seule?(?! fois)|\w+ unique)\b", r"commune? à tou"),
        often=_any(
            r"une? \w+ sur (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent)\b",
            r"(?:\w+ ou )?\w+ fois (?:par|tous les|toutes les) (?:\w+ )?(?:heures?|jours?|semaines?|mois|ans?)\b",
            r"chaque (?:heure|jour|semaine|mois|année|printemps|été|automne|hiver)\b",
            r"tous les (?:\w+ )?(?:jours|mois|ans)\b", r"toutes les (?:\w+ )?(?:heures|semaines)\b",
            r"(?:quotidien|hebdomadaire|mensuel|annuel)(?:le)?(?:s|ment)?\b",
        ),
        led_by=_any(r"(?:dirigée?s?|présidée?s?|gérée?s?|assistée?s?|conduite?s?) par(?= )"),
        paid_by=_any(r"(?:payé|financé|supporté|couvert|pris en charge)e?s? par\b",
                     r"(?:argent|fonds)\b[\w ]{0,40} vien(?:t|nent) d"),
        named_by=_any(r"(?:nommé|élu|désigné|choisi|envoyé)e?s? par\b"),
        decided_by=_any(r"(?:décidé|fixé|arrêté|approuvé)e?s? par\b", r"décision est prise par\b"),
        decides=_any(r"(?:qui )?décide(?:nt)?\b", r"fixe(?:nt)?\b", r"a le dernier mot\b"),
        planned=_any(r"(?:sera|seront|devrait|devraient)\b", r"(?:est|sont) (?:prévue?s?|en préparation|en projet)\b",
                     r"d['’]ici (?:à )?\d{4}\b"),
        done=_any(r"(?:est|sont|a été|ont été) (?:désormais )?(?:achevé|terminé|ouvert|adopté|construit)e?s?\b",
                  r"(?:est|sont) en (?:vigueur|service)\b", r"(?:est|sont) entrée?s? en (?:vigueur|service)\b"),
        paper=_any(r"sur papier\b", r"aux? guichets?\b", r"par (?:la )?(?:poste|courrier|lettre|télécopie|fax)\b",
                   r"formulaires? papier\b",
                   r"microfilms?\b"),
        online=_any(r"en ligne\b",
                    r"rien (?:[\w'’]+ ){0,3}(?:sur papier|par (?:la )?poste|par courrier)\b",
                    r"électroniques?\b", r"numériques?\b", r"par (?:courriel|e-?mail)\b",
                    r"(?:sur|via) (?:le|notre) (?:site|portail)\b"),
        booked=_any(
            r"sur (?:rendez-vous|réservation|inscription)\b", r"(?:prendre|prenez) (?:un )?rendez-vous\b",
            r"réserve[rz]\b",
            r"(?:réservation|inscription) (?:est )?(?:obligatoire|nécessaire|requise)\b",
        ),
        unbooked=_any(
            r"sans (?:prendre )?(?:rendez-vous|réservation|réserver|inscription)\b",
            r"(?:réservation|inscription|rendez-vous) n['’]est (?:pas )?(?:obligatoire|nécessaire|requise?|exigée?)\b",
        ),
        once=_any(r"(?:qu['’]une|une) seule fois\b", r"une fois seulement\b"),
        again=_any(r"(?:plusieurs|différentes) fois\b", r"plus d['’]une fois\b", r"autant de fois\b"),
        within=_any(r"dans (?:les|un délai de|le délai de) (?:\w+ ){1,2}(?:heures?|jours?|semaines?|mois|ans?)\b",
                    r"au plus tard\b"),
        only=_any(r"seule?s?\b", r"uniquement\b"),
        more_than=lazy_re(r"\s(?:\w+ )?(?:de )?(?:plus|moins) qu[e'’]"),
    ),
    "nl": StandingWords(
        must=_any(r"moet(?:en)?\b(?! niet)(?! geen)", r"(?<!niet )(?<!langer )verplicht\b", r"dien(?:t|en)\b"),
        need_not=_any(r"hoeft?\b", r"hoeven\b", r"niet (?:langer |meer )?(?:verplicht|nodig)\b", r"vrijwillig\b",
                      r"moet(?:en)? (?:niet|geen)\b", r"facultatief\b", r"geen [\w ]{0,40}(?:meer )?nodig\b",
                      r"niet (?:voorgeschreven|opgelegd)\b", r"niets verplicht\b"),
        may=_any(r"mag\b(?! niet)(?! geen)", r"mogen\b(?! niet)(?! geen)", r"kunt\b(?! niet)(?! geen)",
                 r"kan\b(?! niet)(?! geen)", r"kunnen\b(?! niet)(?! geen)", r"toegestaan\b"),
        may_not=_any(r"(?:mag|mogen|kan|kunt|kunnen) (?:[\w ]{1,60} )?(?:niet|geen)\b", r"verboden\b",
                     r"niet toegestaan\b", r"niemand (?:mag|kan)\b"),
        free=_any(r"gratis\b", r"kosteloos\b", r"kost(?:en)? niets\b", r"geen (?:\w+ )?(?:kosten|retributie|toeslag)\b",
                  r"betaalt? (?:\w+ ){0,2}niets\b", r"betalen (?:\w+ ){0,2}niets\b"),
        fee=_any(r"kost(?:en)?\b(?! niets)", r"(?:betaal(?:t|d)?|betalen)\b(?! (?:\w+ ){0,2}niets)",
                 r"verschuldigd\b", r"retributie\b", r"vergoeding\b"),
        gone=_any(
            r"afgeschaft\b", r"opgeheven\b", r"stopgezet\b", r"vervangen\b", r"verdwenen\b", r"bestaat niet meer\b",
            r"in de plaats gekomen\b", r"(?:is|zijn|werd|werden) ingetrokken\b", r"niet langer\b(?! dan)",
            r"(?:niet|geen [\w -]{1,30}) meer\b(?! dan)", r"(?:overgedragen|afgebroken|gesloten|verkocht)\b",
        ),
        apart=_any(r"(?:elke?|iedere?) [\w ]{1,40}eigen\b", r"eigen (?=\w+\b)"),
        common=_any(r"één (?:enkel|gezamenlijk|gemeenschappelijk)e?\b", r"eenvormige?\b", r"gezamenlijke?\b"),
        often=_any(
            r"(?:één|een) op (?:de )?(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twintig)\b",
            r"(?:\w+ of )?(?:\w+ keer|\w+ maal|\w+maal) (?:per|in de|om de) (?:\w+ )?(?:uur|dag|week|maand|jaar)\b",
            r"(?:elke?|iedere?|om de) (?:\w+ )?(?:uur|dag|week|maand|jaar|lente|zomer|herfst|winter)\b",
            r"(?:dagelijks|wekelijks|maandelijks|jaarlijks)e?\b",
        ),
        led_by=_any(r"(?:geleid|voorgezeten|bestuurd|bijgestaan) door(?: een| de| het)?(?= )"),
        paid_by=_any(r"(?:betaald|gedragen|gefinancierd|bekostigd) (?:door|uit)\b",
                     r"(?:geld|middelen)\b[\w ]{0,40} kom(?:t|en) van\b"),
        named_by=_any(r"(?:benoemd|verkozen|gekozen|aangewezen|gestuurd) door\b"),
        decided_by=_any(r"(?:beslist|vastgesteld|bepaald|goedgekeurd|genomen) door\b"),
        decides=_any(r"(?:die )?beslist\b(?! door)", r"heeft het laatste woord\b"),
        planned=_any(r"(?:zal|zullen|wordt|worden) (?:[\w ]{1,40} )?(?:gebouwd|geopend|ingevoerd|voltooid)\b",
                     r"gepland\b",
                     r"in voorbereiding\b", r"(?:zal|zullen) (?=\w)"),
        done=_any(r"(?:is|zijn|werd|werden) (?:[\w ]{1,40} )?(?:voltooid|afgerond|geopend|ingevoerd|klaar)\b",
                  r"in werking (?:getreden|sinds)\b", r"van kracht\b", r"in (?:gebruik|dienst) genomen\b"),
        paper=_any(r"op papier\b", r"aan het loket\b", r"per (?:post|brief|fax)\b", r"papieren\b", r"microfilms?\b"),
        online=_any(r"online\b", r"niets (?:\w+ )?(?:op papier|per (?:post|brief))\b",
                    r"digitale?\b", r"elektronische?\b", r"per e-?mail\b",
                    r"via (?:de|onze|het|ons) (?:website|portaal|app)\b"),
        booked=_any(
            r"op afspraak\b", r"maakt? (?:u )?(?:\w+ )?een afspraak\b", r"een afspraak (?:te )?maken\b",
            r"reserveert?\b", r"na (?:afspraak|reservering|reservatie|aanmelding)\b",
            r"(?:reserveren|reservering|aanmelding) is (?:nodig|verplicht|vereist)\b",
        ),
        unbooked=_any(
            r"zonder (?:\w+ )?(?:afspraak|reservering|reservatie|aanmelding)\b",
            r"geen (?:\w+ )?(?:afspraak|reservering|reservatie|aanmelding)\b",
            r"(?:afspraak|reserveren|reservering|aanmelding) is niet (?:nodig|verplicht|vereist)\b",
            r"hoeft (?:\w+ )?niet te reserveren\b",
        ),
        once=_any(r"(?:slechts|maar) (?:één|een) keer\b", r"(?:slechts|maar) eenmaal\b", r"eenmalig\b"),
        again=_any(r"meermaals\b", r"meer dan (?:één|een) keer\b", r"(?:verschillende|meerdere) keren\b"),
        within=_any(r"binnen (?:de )?(?:\w+ ){1,2}(?:uur|dagen|weken|maanden?|jaar)\b", r"uiterlijk\b"),
        only=_any(r"alleen\b", r"slechts\b", r"enkel\b"),
        more_than=lazy_re(r"\s(?:\w+ )?(?:meer|minder|hoger|lager) dan\b"),
    ),
    "de": StandingWords(
        must=_any(r"m(?:uss|üssen)\b(?! nicht)", r"(?<!nicht )(?<!mehr )(?:verpflichtet|vorgeschrieben|pflicht)\b"),
        need_not=_any(r"m(?:uss|üssen) (?:[\w ]{1,60} )?(?:nicht|keine?n?)\b",
                      r"nicht (?:mehr )?(?:nötig|verpflichtet|erforderlich|vorgeschrieben|zwingend)\b",
                      r"freiwillig\b", r"brauch(?:t|en) (?:[\w ]{1,60} )?(?:nicht|keine?n?)\b", r"entfällt\b"),
        may=_any(r"(?:darf|dürfen|kann|können)\b(?! nicht)(?! keine?n?)", r"erlaubt\b", r"gestattet\b"),
        may_not=_any(r"(?:darf|dürfen|kann|können) (?:[\w ]{1,60} )?(?:nicht|keine?n?)\b", r"verboten\b",
                     r"untersagt\b", r"niemand (?:darf|kann)\b", r"(?:darf|kann) niemand\b",
                     r"nicht (?:mehr )?(?:erlaubt|gestattet|zulässig)\b"),
        free=_any(r"kostenlos\w*", r"kostenfrei\w*", r"gebührenfrei\w*", r"unentgeltlich\w*", r"umsonst\b",
                  r"keine (?:\w+ )?(?:gebühr(?:en)?|kosten|aufschläge|zuschläge)\b",
                  r"kostet nichts\b", r"(?:ist|sind|bleibt|bleiben) (?:\w+ ){0,3}frei\b",
                  r"zahl(?:t|en) (?:\w+ ){0,2}nichts\b"),
        fee=_any(r"gebühr(?:en)?\b", r"kostet\b(?! nichts)", r"kosten\b", r"zahl(?:t|en)\b(?! (?:\w+ ){0,2}nichts)",
                 r"entgelt\b", r"erhoben\b"),
        gone=_any(
            r"abgeschafft\b", r"aufgehoben\b", r"aufgelöst\b", r"eingestellt\b", r"abgelöst\b", r"ersetzt\b",
            r"weggefallen\b", r"gibt es nicht mehr\b", r"an die stelle\b", r"nicht mehr\b(?! als)",
            r"keine?[nrs]? [\w -]{1,40}mehr\b(?! als)", r"(?:abgebaut|übergeben|stillgelegt|abgerissen|verkauft)\b",
        ),
        apart=_any(r"jede[rmns]? [\w ]{1,60}eigene[rnms]?\b"),
        common=_any(r"ein(?:e|en|em|er)? (?:einzige|gemeinsame|einheitliche)[rnms]?\b"),
        often=_any(
            r"jede[rmns]? (?:zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte)[rmns]? \w+",
            r"(?:\w+ oder )?(?:\w+mal|\w+ mal) (?:im|am|pro|in der) (?:stunde|tag|woche|monat|jahr)\b",
            r"(?:jede[rmns]?|alle) (?:\w+ )?(?:stunden?|tage?|wochen?|monate?|jahre?|frühjahr|sommer|herbst|winter)\b",
            r"(?:stündlich|täglich|wöchentlich|monatlich|jährlich)(?:e[rnms]?)?\b",
        ),
        led_by=_any(r"(?:geleitet|geführt|unterstützt) (?:von|durch)(?: eine[rm]| der| dem)?(?= )"),
        paid_by=_any(r"(?:bezahlt|getragen|finanziert) (?:von|durch|aus)\b",
                     r"(?:wird|werden) (?:von|durch|aus) (?=[\w ]{1,40} (?:bezahlt|getragen|finanziert)\b)"),
        named_by=_any(r"(?:wird|werden) (?:von|durch) (?=[\w ]{1,40} (?:ernannt|gewählt|bestellt|entsandt)\b)"),
        decided_by=_any(r"(?:wird|werden) (?:von|durch) (?=[\w ]{1,40} (?:entschieden|festgesetzt|festgelegt"
                        r"|beschlossen|getroffen)\b)"),
        decides=_any(r"entscheide(?:t|n)\b", r"hat das letzte wort\b"),
        planned=_any(r"(?:wird|werden) (?:[\w ]{1,40} )?(?:gebaut|eröffnet|eingeführt|folgen)\b", r"soll(?:en)?\b",
                     r"geplant\b", r"in vorbereitung\b", r"vorgesehen\b"),
        done=_any(r"(?:ist|sind|wurde|wurden) (?:[\w ]{1,40} )?(?:abgeschlossen|fertig|eröffnet|eingeführt)\b",
                  r"in (?:kraft|betrieb)\b", r"seit \d{4}\b"),
        paper=_any(r"auf papier\b", r"schriftlich\b", r"am schalter\b", r"in papierform\b",
                   r"per (?:post|brief|fax)\b", r"mikrofilm"),
        online=_any(r"online\b", r"nichts (?:\w+ )?(?:auf papier|per (?:post|brief))\b",
                    r"elektronisch(?:e[rnms]?)?\b", r"digital(?:e[rnms]?)?\b", r"per e-?mail\b",
                    r"über (?:das|unser) (?:portal|onlineportal)\b", r"im internet\b"),
        booked=_any(
            r"nach (?:vorheriger )?(?:vereinbarung|anmeldung|terminvereinbarung|absprache)\b", r"reservieren sie\b",
            r"(?:vereinbaren|buchen) sie (?:\w+ ){0,3}(?:termin|platz)\b", r"termin (?:zu )?(?:vereinbaren|buchen)\b",
            r"(?:vor)?(?:anmeldung|reservierung) ist (?:nötig|erforderlich|notwendig)\b",
        ),
        unbooked=_any(
            r"ohne (?:\w+ )?(?:vor)?(?:anmeldung|termin|reservierung|terminvereinbarung)\b",
            r"(?:vor)?(?:anmeldung|reservierung) ist nicht (?:nötig|erforderlich|notwendig)\b",
            r"(?:keine (?:vor)?(?:anmeldung|reservierung)|kein termin)\b",
        ),
        once=_any(r"nur (?:einmal|ein einziges mal)\b", r"einmalig\b"),
        again=_any(r"mehrmals\b", r"mehr als einmal\b", r"mehrfach\b", r"beliebig oft\b"),
        within=_any(r"(?:innerhalb von|binnen) (?:\w+ ){1,2}(?:stunden?|tagen?|wochen?|monaten?|jahren?)\b",
                    r"spätestens\b"),
        only=_any(r"nur\b", r"ausschließlich\b"),
        more_than=lazy_re(r"\s(?:\w+ )?(?:mehr|weniger|höher|niedriger) als\b"),
    ),
}  # fmt: skip
"""The tables; `standing_of` takes the English one where the language is not known."""


def standing_of(language: str) -> StandingWords:
    """The words of a language; English ones where it is not known."""
    return STANDING.get(language, STANDING["en"])
