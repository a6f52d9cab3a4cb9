"""What comes to a thing, or of it, only once it is there: its first visitor, what it did for the first time."""

from __future__ import annotations

import re

from checker.language.lazy import any_listed, lazy_re

_VISITORS = {
    "en": r"visitors?|guests?|readers?|patients?|pupils?|passengers?|customers?|users?|callers?|calls?|complaints?"
    r"|inmates?",
    "fr": r"visiteu\w+|hôtes?|lect(?:eur|rice)s?|patient\w*|élèves?|passag\w+|client\w*|utilisat\w+|pensionnaires?"
    r"|appels?|plaintes?|signalements?",
    "nl": r"bezoeke?rs?|gasten|gast|leze?rs?|patiënt\w*|leerling\w*|reizigers?|passagiers?|klant\w*|gebruikers?"
    r"|oproep\w*|melding\w*|klacht\w*",
    "de": r"Besuche?r\w*|Gäste?n?|Gast|Lese?r\w*|Patient\w*|Schüler\w*|Reisende\w*|Fahrgäste?n?|Kund\w+|Nutzer\w*"
    r"|Anrufe?n?|Beschwerden?|Meldung\w*",
}
"""Those who visit or use what is open, and what they come with."""
_OTHERS = {
    "en": r"students?|trains?|tenants?|residents?|reports?|cases?|requests?|applications?|claims?|orders?|payments?"
    r"|pay-?outs?|grants?|loans?|prizes?|awards?|fellows?|apprentices?|births?|babies|baby|deliver(?:y|ies)"
    r"|meetings?|sessions?|sittings?|hearings?|judge?ments?|rulings?|verdicts?|annual reports?|newsletters?|issues?"
    r"|inspections?|elections?|courses?|graduates?|lessons?|lectures?|exhibitions?|performances?|concerts?|services?"
    r"|entr(?:y|ies)|records?",
    "fr": r"étudiant\w*|trains?|locataires?|résident\w*|dossiers?|demandes?|commandes?|versements?"
    r"|indemnisations?|subventions?|prêts?|prix|boursi\w+|naissances?|livraisons?|réunions?|séances?"
    r"|audiences?|jugements?|arrêts?|rapports?|bulletins?|numéros?|inspections?|élections?|cours|diplômé\w*|leçons?"
    r"|expositions?|représentations?|concerts?|réfugié\w*|enfants?",
    "nl": r"student\w*|trein\w*|huurders?|bewone?rs?|dossiers?|aanvra\w+|bestelling\w*|uitkering\w*|betaling\w*"
    r"|subsidies?|lening\w*|prij(?:s|zen)|bab(?:y|y['’]s)|levering\w*|vergadering\w*|zitting\w*"
    r"|bijeenkomst\w*|vonnis\w*|uitspra\w+|jaarverslag\w*|nieuwsbrie\w+|nummers?|inspecties?|verkiezing\w*|cursus\w*"
    r"|lessen|les|tentoonstelling\w*|voorstelling\w*|concert\w*",
    "de": r"Studie\w+|Züge?n?|Zug|Mieter\w*|Bewohner\w*|Fälle?n?|Fall|Anträge?n?|Antrag|Bestellung\w*"
    r"|Auszahlung\w*|Zahlung\w*|Zuschüsse?n?|Darlehen|Preise?s?|Geburt\w*|Kind\w*|Lieferung\w*"
    r"|Sitzung\w*|Tagung\w*|Verhandlung\w*|Urteile?n?|Jahresbericht\w*|Berichte?s?|Ausgaben?|Prüfung\w*|Wahl\w*|Kurse?n?"
    r"|Lehrgänge?n?|Ausstellung\w*|Vorstellung\w*|Konzerte?n?",
}
"""Who or what else comes only to what is founded, or of it: its staff and its books may be there before it opens."""
_UP_TO = {
    "en": r"(?:first|very first|[\w-]*(?:hundredth|thousandth|millionth)|\d[\d,]*(?:st|nd|rd|th))",
    "fr": r"(?:premi(?:er|ère)s?|tout premier|\w*(?:centième|millième|millionième)|\d[\d ]*e)",
    "nl": r"(?:eerste|\w*(?:honderdste|duizendste|miljoenste)|\d[\d.]*e)",
    "de": r"(?:(?:aller)?erste[nrsm]?|\w*(?:hundertste|tausendste|millionste)[nrsm]?|\d[\d.]*)",
}


def _first_of(*named: dict[str, str]) -> dict[str, re.Pattern[str]]:
    return {
        language: lazy_re(
            rf"(?<![\w-]){_UP_TO[language]}\s(?:(?!(?:and|et|en|und|to|à|te|zu)\b)[^\W\d]+\s)?"
            rf"(?:{'|'.join(words[language] for words in named)})(?!\w)",
            re.IGNORECASE,
        )
        for language in _UP_TO
    }


FIRST_VISITOR = _first_of(_VISITORS)
"""The first, or the thousandth, of those who come to what is open."""

FIRST = _first_of(_VISITORS, _OTHERS)
"""The same of all that comes to what is founded, or of what it does."""

FOR_THE_FIRST_TIME: dict[str, re.Pattern[str]] = {
    "en": any_listed(
        "for the (?:very )?first time | (?:it|they) first (?:met|paid|awarded|published|sat|issued|acted|convened)"
    ),
    "fr": any_listed("pour la (?:toute )?première fois"),
    "nl": any_listed("voor het eerst | voor de eerste keer | voor de eerste maal"),
    "de": any_listed("zum ersten ?mal | erstmals | erstmalig"),
}
"""That what is there did something it had not done before."""

THERE_BEFORE: dict[str, re.Pattern[str]] = {
    "en": any_listed(
        r"""predecessors? | whose | forerunners? | precursors? | former | formerly | before | until | had | idea
        | plans? | planned | project | pilot | trial | provisional\w* | temporar\w+ | old | older | earlier
        | previous\w* | still | already | re-?opened | re-?founded | moved | then | another | other | its kind
        | such | of the kind | in europe | country | world | will | would | not | no | building | site
        | committee | unofficial\w* | informal\w* | as a | as an | under | land | collection | recorded
        | mentioned | dates? | preparat\w+ | call for | if | since | brought"""
    ),
    "fr": any_listed(
        r"""prédécesseu\w+ | dont | ancêtre | ancien\w* | avant | jusqu\w* | avait | avaient | idée | projets?
        | prévu\w* | pilote | essai | provisoire\w* | temporaire\w* | autrefois | auparavant | précéden\w+
        | déjà | rouvert\w* | déménag\w+ | alors | autres? | genre | d['’]europe | pays | monde | sera | seront
        | serait | pas | aucun\w* | bâtiment | terrain | comité | officieu\w+ | sous | collection | mentionn\w+
        | remonte\w* | prépar\w+ | appel à | si | depuis"""
    ),
    "nl": any_listed(
        r"""voorgang\w+ | wiens | wier | waarvan | voorlop\w+ | vroegere? | voormalige? | voor | vóór | tot
        | had | hadden | idee | plannen | gepland | project | proef\w* | voorlopig\w* | tijdelijk\w* | oude?
        | oudere | eerder\w* | vorige? | al | reeds | heropen\w* | verhuis\w* | toen | andere? | zijn soort
        | haar soort | europa | land | wereld | zal | zullen | zou | niet | geen | gebouw | terrein | comité
        | onofficieel | informeel | als | onder | collectie | vermeld\w* | dateer\w* | sinds"""
    ),
    "de": any_listed(
        r"""vorgäng\w+ | deren | dessen | vorläuf\w+ | früher\w* | ehemalig\w* | vor | bis | hatten? | idee
        | pläne | geplant | projekt | probe\w* | pilot\w* | provisor\w+ | alte[rnsm]? | ältere\w* | vorige\w*
        | schon | bereits | wiedereröffn\w* | neu | umgezogen | damals | andere[rnsm]? | seiner art | ihrer art
        | europas? | landes? | welt | wird | werden | würde | nicht | kein\w* | gebäude | gelände | komitee
        | inoffiziell\w* | als | unter | sammlung | erwähn\w* | stammt | stammen | seit"""
    ),
}
"""What speaks of the time before a thing was there, of another of its name, or of a first of its sort anywhere."""
