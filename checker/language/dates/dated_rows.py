"""How each language says that something began to be used, beside the words for what is founded or opened."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re

_GUESTS = {
    "en": "children|pupils|students|visitors|guests|residents|patients|passengers|trains|ships|inmates|readers"
    "|families",
    "fr": "enfants|élèves|étudiants|visiteurs|hôtes|habitants|résidents|patients|passagers|trains|familles|lecteurs",
    "nl": "kinderen|leerlingen|studenten|bezoekers|gasten|bewoners|patiënten|reizigers|treinen|gezinnen|lezers",
    "de": "Kinder|Schüler|Studenten|Besucher|Gäste|Bewohner|Patienten|Fahrgäste|Züge|Familien|Leser",
}
BEGUN: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        rf"\bfirst (?:{_GUESTS['en']})\b|\bopened its doors\b|\b(?:in (?:orbit|service|use|operation)) since\b"
        r"|\b(?:went|put|taken|came) into (?:service|use|operation)\b|\b(?:was|were) (?:opened|launched|built)\b",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        rf"\bpremiers (?:{_GUESTS['fr']})\b|\ba ouvert ses portes\b|\bmise? en (?:service|orbite)\b"
        r"|\ben (?:orbite|service) depuis\b|\b(?:a|ont) été (?:ouverte?s?|lancée?s?|construite?s?)\b",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        rf"\beerste (?:{_GUESTS['nl']})\b|\bopende (?:de|haar|zijn) deuren\b|\bin gebruik genomen\b"
        r"|\b(?:in gebruik|in een baan|in dienst) sinds\b|\bwerd (?:geopend|gelanceerd|gebouwd)\b",
        re.IGNORECASE,
    ),
    "de": lazy_re(
        rf"\bersten (?:{_GUESTS['de']})\b|\böffnete (?:ihre|seine) (?:Türen|Pforten)\b|\bin Betrieb genommen\b"
        r"|\bin (?:Betrieb|Umlauf) seit\b|\bwurde \b[^.;]{0,60}\b(?:eröffnet|gestartet|gebaut)\b",
        re.IGNORECASE,
    ),
}
"""What says that a date is the first of something's use."""
