"""What is asked, counted or put to people, and what comes of it: surveys and their results, calls and the answers."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re

INQUIRY: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:field ?work|interviews?|survey|poll|census|count(?:ing)?|measurements?|sampling|trial|audit|inspections?"
        r"|inquiry|consultation|study|evaluation|excavations?|hearings)\b[^,;.]{0,60}?\s(?:was |were "
        r"|had )?(?:began|begun"
        r"|started|ran|run|took place|carried out|conducted|held|went on|lasted|closed|ended|finished|completed)\b",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        r"\b(?:enquête|sondage|recensement|comptage|mesures|essai|audit|inspections?|consultation|étude|évaluation"
        r"|fouilles|auditions|entretiens)\b[^,;.]{0,60}?\s(?:a |ont |s['’]est |se sont )?(?:été )?(?:commencé"
        r"|débuté|eu lieu"
        r"|menée?s?|réalisée?s?|déroulée?s?|duré|close?s?|clôturée?s?|terminée?s?|achevée?s?)\b",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        r"(?:veldwerk|interviews|enquête|peiling|volkstelling|telling|metingen|proef|audit|inspecties|onderzoek|raadpleging"
        r"|studie|evaluatie|opgravingen|hoorzittingen)\b[^,;.]{0,60}?\s(?:begon(?:nen)?|startten?|liep(?:en)?"
        r"|vond(?:en)?"
        r"|gehouden|uitgevoerd|duurden?|eindigden?|afgerond|afgesloten)\b",
        re.IGNORECASE,
    ),
    "de": lazy_re(
        r"(?:feldarbeit|interviews|umfrage|befragung|volkszählung|zählung|messungen|versuch|audit|inspektionen|untersuchung"
        r"|konsultation|studie|evaluation|grabungen|anhörungen|erhebung)\b[^,;]{0,60}?\s(?:begann(?:en)?|starteten?"
        r"|lief(?:en)?|fand(?:en)?|durchgeführt|dauerten?|endeten?|abgeschlossen)\b",
        re.IGNORECASE,
    ),
}
"""What is found out from people or things, and the verb that says when."""

_NOT_ON = r"(?!\s(?:on|about|sur|over|über|zu[mr]?|for|pour|voor|für)\b)"
"""What right behind a report says of what other thing it is."""
_ASIDE = rf"{_NOT_ON}(?:,\s[^,;.]{{1,50}},)?"
OUTCOME: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        rf"\b(?:the|its|their|final|full)\s(?:[a-z]+\s){{0,2}}?(?:findings|results?|report|total|outcome|conclusions|figures|data"
        rf"|summary)\b{_ASIDE}[^,;.]{{0,60}}?\s(?:published|presented|announced|released|made public|came out|appeared"
        rf"|issued|printed"
        rf"|unveiled)\b",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        rf"\b(?:les?|l['’]|ses|son)\s?(?:[^\W\d]+\s)?(?:résultats?|rapport|bilan|conclusions|chiffres|données|total|synthèse)"
        rf"\b{_ASIDE}[^,;.]{{0,60}}?\s(?:publiée?s?|présentée?s?|annoncée?s?|rendue?s? publi\w+|diffusée?s?|paru\w*"
        rf"|dévoilée?s?)\b",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        rf"\b(?:de|het|zijn|haar|hun)\s(?:[^\W\d]+\s)?(?:resultaten|resultaat|rapport|verslag|bevindingen|conclusies|cijfers"
        rf"|uitslag|samenvatting)\b{_ASIDE}[^,;.]{{0,60}}?\b(?:gepubliceerd|voorgesteld|bekendgemaakt|verschenen|verscheen|verschijnt"
        rf"|openbaar gemaakt)\b",
        re.IGNORECASE,
    ),
    "de": lazy_re(
        rf"\b(?:die|das|der|ihre?|seine?)\s(?:[^\W\d]+\s)?(?:ergebnisse?|resultate?|bericht|befunde|zahlen|daten"
        rf"|zusammenfassung|schlussbericht)\b{_ASIDE}[^,;]{{0,60}}?\b(?:veröffentlicht|vorgestellt|vorgelegt"
        rf"|bekannt ?gegeben|publiziert"
        rf"|erschien(?:en)?)\b",
        re.IGNORECASE,
    ),
}
"""What comes of it, and the verb that says when it was told."""

INTERIM = lazy_re(
    r"\b(?:interim|preliminary|provisional|first|early|partial|previous|earlier|last|pilot|forecast\w*|expected|planned"
    r"|intermédiaires?|provisoires?|premi\w+|partiel\w*|précédent\w*|prévu\w*|attendu\w*|tussentijdse?|voorlopige?|eerste"
    r"|vorige?|gedeeltelijke?|verwacht\w*|gepland\w*|vorläufig\w*|erste[nrs]?|zwischen\w*|frühere?\w*|vorherig\w*"
    r"|erwartet\w*|geplant\w*)\b",
    re.IGNORECASE,
)
"""What says, in any of the languages, that not all of it was told, or that of another time."""

CALL: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:call(?: for [a-z]+)?|invitation to tender|notice|competition|vacancy|tender|consultation|scheme|fund)\b"
        r"[^,;.]{0,60}?\s(?:published|issued|opened|launched|advertised|announced|posted)\b",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        r"\b(?:appel(?: (?:d['’]|à )[^\W\d]+)?|avis|concours|vacance|marché"
        r"|consultation)\b[^,;.]{0,60}?\s(?:publiée?|lancée?"
        r"|ouverte?|annoncée?|diffusée?)\b",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        r"(?:oproep|aanbesteding|bericht|wedstrijd|vacature|raadpleging|bekendmaking)\b[^,;.]{0,60}?\s(?:gepubliceerd"
        r"|gelanceerd|geopend|bekendgemaakt|uitgeschreven)\b",
        re.IGNORECASE,
    ),
    "de": lazy_re(
        r"(?:ausschreibung|aufruf|bekanntmachung|wettbewerb|stellenanzeige|konsultation|stelle)\b[^,;]{0,60}?"
        r"\s(?:veröffentlicht|gestartet|eröffnet|ausgeschrieben|bekannt ?gemacht|publiziert)\b",
        re.IGNORECASE,
    ),
}
"""What asks people for something, and the verb that says since when."""

ANSWERED: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:bids?|tenders?|applications?|proposals?|entries|offers?|replies|comments|candidates|applicants|submissions?)\b"
        r"[^;.]{0,80}?\b(?:by|until|before|no later than|not later than)\s(?:[^,;.\d]{0,24}\s)?\Z",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        r"\b(?:offres?|candidatures?|propositions?|projets?|dossiers?|réponses?|observations|candidats)\b[^;.]{0,80}?"
        r"(?:\bavant le|au plus tard le|jusqu['’]au)\s(?:[^,;.\d]{0,16}\s)?\Z",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        r"(?:offertes?|inschrijvingen|voorstellen|aanvragen|kandidaturen|kandidaten|inzendingen|reacties)\b[^;.]{0,80}?"
        r"\b(?:tot(?: en met)?|vóór|uiterlijk(?: op)?|voor)\s(?:[^,;.\d]{0,16}\s)?\Z",
        re.IGNORECASE,
    ),
    "de": lazy_re(
        r"(?:angebote?|offerten|bewerbungen|anträge|gesuche|eingaben|projekte|beiträge|stellungnahmen)\b[^;.]{0,80}?"
        r"\b(?:bis(?: zum| spätestens)?|spätestens(?: am)?|vor dem)\s(?:[^,;.\d]{0,16}\s)?\Z",
        re.IGNORECASE,
    ),
}
"""What people send in answer, and what makes the day behind it the last one; anchored at its end."""
