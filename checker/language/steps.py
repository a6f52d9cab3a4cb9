"""How each language tells two steps of which one needs the other: what comes in by a day, and what is done with it."""

from __future__ import annotations

import re
from typing import NamedTuple

from checker.language.lazy import any_of as _any
from checker.language.lazy import lazy_re


class Step(NamedTuple):
    """One step, by the words right before its date and those of its sentence."""

    lead: re.Pattern[str]
    """Anchored at its end."""
    said: re.Pattern[str]


class Steps(NamedTuple):
    """Two steps that come in this order only, and what says that they need not."""

    first: Step
    then: Step
    unless: re.Pattern[str]
    why: str


_WEEKDAY = r"(?:\w{5,10},?\s)?(?:the\s|le\s|den\s|dem\s)?\Z"
_BY = {
    "en": r"(?:by|until|till|before|no later than|(?:closes?|deadline is|closing date is|ends)(?: on)?)(?: \w+ on)?\s",
    "fr": r"(?:jusqu['’]au|avant le|au plus tard le|d['’]ici au|(?:clos|ferme\w*|limite est(?: fixée)?) (?:le|au))\s",
    "nl": r"(?:tot(?: en met)?|vóór|voor|uiterlijk(?: op)?|(?:sluit|eindigt) op"
    r"|(?:sluitingsdatum|deadline|uiterste datum|laatste dag) is)\s",
    "de": r"(?:bis(?: zum| spätestens)?|vor dem|spätestens(?: am)?|(?:endet|schließt) am"
    r"|\w*(?:schluss|frist) ist(?: der| am)?)\s",
}
_AT = {
    "en": r"(?:on|from|in|between|for|after|of)\s",
    "fr": r"(?:le|les|du|à partir du|en|entre le|dès le)\s",
    "nl": r"(?:op|van|vanaf|in|tussen)\s",
    "de": r"(?:am|vom|ab(?: dem)?|im|zwischen dem)\s",
}
_MADE = {
    "en": (
        "made|produced|packed|manufactured|bottled|baked|slaughtered|harvested",
        ("use[- ]by|best[- ]before|sell[- ]by|expir"),
    ),
    "fr": (
        "fabriqué|produit|conditionné|emballé|abattu|récolté",
        ("consommer|DLC|DDM|limite de consommation|péremption"),
    ),
    "nl": ("gemaakt|geproduceerd|verpakt|gebakken|geoogst", "houdbaar|THT|TGT|gebruiken"),
    "de": ("hergestellt|produziert|verpackt|abgefüllt|gebacken|geerntet", "haltbar|verbrauch|MHD"),
}
_UNLESS = {
    "en": _any("rolling", "as they come in", "previous", "earlier", "last year", "preliminary", "already",
               "first round", "instead", "extended", "postponed"),
    "fr": _any("au fur et à mesure", "précédente?s?", "l['’]an dernier", "préliminaires?", "déjà", "premier tour",
               "prolongée?s?", "reportée?s?"),
    "nl": _any("doorlopend", "vorige?", "eerdere?", "voorlopige?", "al", "eerste ronde", "verlengd", "uitgesteld"),
    "de": _any("fortlaufend\\w*", "laufend", "vorige\\w*", "frühere\\w*", "vorläufige?\\w*", "bereits", "verlängert",
               "verschoben", "erste\\w* runde"),
}  # fmt: skip

STEPS: dict[str, tuple[Steps, ...]] = {
    language: (
        Steps(
            Step(
                lazy_re(rf"(?<!\w){_BY[language]}{_WEEKDAY}", re.IGNORECASE), lazy_re(rf"\b(?:{apply})", re.IGNORECASE)
            ),
            Step(
                lazy_re(rf"(?<!\w){_AT[language]}{_WEEKDAY}", re.IGNORECASE), lazy_re(rf"\b(?:{chosen})", re.IGNORECASE)
            ),
            _UNLESS[language],
            "when those that it is about may still come in",
        ),
        Steps(
            Step(
                lazy_re(rf"(?<!\w){_AT[language]}{_WEEKDAY}", re.IGNORECASE),
                lazy_re(rf"\b(?:{_MADE[language][0]})", re.IGNORECASE),
            ),
            Step(
                lazy_re(rf"\b(?:{_MADE[language][1]})[^.;:\d]{{0,40}}[:\s]{_WEEKDAY}", re.IGNORECASE),
                lazy_re(rf"\b(?:{_MADE[language][1]})", re.IGNORECASE),
            ),
            _UNLESS[language],
            "when it was made",
        ),
    )
    for language, apply, chosen in (
        (
            "en",
            (
                r"appl(?:y|ication)|send|sent|submit|entr(?:y|ies)\b|enter|register|proposals?|nominations?|tenders?\b"
                r"|bids?\b"
                r"|letter|curriculum|CV\b|candidates?"
            ),
            (
                r"interviews?|shortlist\w*|short-list\w*|jury|winners?|finalists?|the selection|selected|drawn|the draw"
                r"|assessed"
                r"|bids (?:are|will be) opened|successful|unsuccessful|award ceremony|results"
            ),
        ),
        (
            "fr",
            r"candidatures?|candidats?|envoy\w+|inscri\w+|dossiers?|propositions?|offres?\b|postul\w+|dépos\w+|lettre",
            r"entretiens?|jury|lauréats?|finalistes?|sélection\w*|tirage|résultats|ouverture des offres|retenue?s",
        ),
        (
            "nl",
            (
                r"aanmeld\w*|solliciter\w*|sollicitatie\w*|inschrijv\w*|kandida\w+|indien\w*|stuur\w*|voorstellen"
                r"|offertes?|brief"
            ),
            r"gesprekken|jury|winnaars?|finalisten|selectie|geselecteerd|loting|geloot|uitslag|resultaten",
        ),
        (
            "de",
            r"bewerb\w*|anmeld\w*|einsend\w*|einreich\w*|vorschläge|angebote|kandida\w+|schicken|senden",
            (
                r"vorstellungsgespräch\w*|gespräche|jury|preisträger\w*|finalist\w*|auswahl\w*|verlosung|ausgelost"
                r"|ergebnisse?"
                r"|gewinner\w*"
            ),
        ),
    )
}

_FEW_WORDS, _FEW_CHARS = r"(?:[\w'’-]+\.?\s){0,4}", r"\b[^.;:\d]{0,20}\Z"
MINUTES: dict[str, re.Pattern[str]] = {
    language: lazy_re(rf"\b(?:{minutes}) {_FEW_WORDS}(?:{meeting}){_FEW_CHARS}", re.IGNORECASE)
    for language, minutes, meeting in (
        ("en", "minutes (?:of|from)", "meetings?|sessions?"),
        ("fr", "(?:procès-verb(?:al|aux)|compte rendu) (?:de|des|du)", "réunions?|séances?"),
        ("nl", "(?:notulen|verslag) van", "vergadering|zitting"),
        ("de", r"(?:protokoll|niederschrift)\w* (?:der|über die|von der)", r"[^\W\d]*sitzung"),
    )
}
"""What makes the day behind it that of an earlier meeting, whose minutes this one has before it; anchored at its
end."""

APPROVED: dict[str, re.Pattern[str]] = {
    "en": _any("approved", "adopted", "agreed", "confirmed", "accepted"),
    "fr": _any("approuvée?s?", "adoptée?s?"),
    "nl": _any("goedgekeurd", "vastgesteld", "aangenomen"),
    "de": _any("genehmigt", "angenommen", "gebilligt", "bestätigt", "verabschiedet"),
}
"""What is done with such minutes."""

MET_ON: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:held|met|meeting|session|minutes)\b[^.;]{0,40}\Z", re.IGNORECASE),
    "fr": lazy_re(r"\b(?:tenue?|réunie?s?|réunion|séance|procès-verbal)\b[^.;]{0,40}\Z", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:gehouden|bijeen|vergadering|zitting|notulen|verslag)\b[^.;]{0,40}\Z", re.IGNORECASE),
    "de": lazy_re(r"(?:abgehalten|getagt|sitzung|protokoll|niederschrift)\b[^.;]{0,40}\Z", re.IGNORECASE),
}
"""What makes the day behind it that of the meeting that a page is about; anchored at its end."""
