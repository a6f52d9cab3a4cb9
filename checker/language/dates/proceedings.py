"""The steps of what is dealt with, and what a thing brings forth: the words of stages that name a noun of their own."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re

_EN_MANY = (
    r"(?:first|second|third|last|\w+[a-z]{2}th|hundred[- ]thousandth|\d[\d,]*(?:st|nd|rd|th)|(?:one |two )?millionth)"
)
_EN_USERS = (
    r"(?:visitors?|residents?|tenants?|patients?|pupils?|students?|passengers?|guests?|trains?|ships?|planes?|trams?"
    r"|buses|customers?|families|prisoners?|grants?|payments?|calls?|loans?|permits?|licen[cs]es?|cards?|certificates?"
    r"|applications?|cases?|users?|readers?|reports?|meetings?|sessions?|decisions?|sittings?|editions?|issues?"
    r"|congress|concerts?|season|course|cars|flights?|boats?|vessels?|lorries|children|members)"
)
_FR_MANY = r"(?:premi(?:er|ère|ers|ères)|\w+ième|\d[\d .\u202f\u00a0]*e)"
_FR_USERS = (
    r"(?:visiteurs?|visiteuses?|habitants?|locataires|patients?|élèves|étudiants?|voyageurs|passagers|hôtes|trains?"
    r"|navires?|avions?|trams?|bus|clients?|familles|détenus|subventions?|aides|appels?|prêts?|permis|licences?|cartes?"
    r"|certificats?|demandes?|dossiers?|affaires?|lecteurs|rapports?|réunions?|séances?|sessions?|décisions?"
    r"|éditions?|congrès|concerts?|saison|baigneurs|bateaux|enfants|membres|résidents)"
)
_NL_MANY = r"(?:eerste|\w{3,}(?:ste|de)|\d[\d.]*(?:e|ste|de))"
_NL_USERS = (
    r"(?:bezoekers?|bewoners?|huurders?|patiënt(?:en)?|leerling(?:en)?|student(?:en)?|reizigers?|passagiers?|gasten"
    r"|treinen|schepen|schip|klant(?:en)?|gezinnen|gedetineerden|subsidies?|uitkeringen|oproep(?:en)?|leningen"
    r"|vergunning(?:en)?|kaart(?:en)?|attesten|aanvra(?:ag|gen)|dossiers?|zaak|zaken|lezers?|verslag(?:en)?"
    r"|vergadering(?:en)?|zitting(?:en)?|beslissing(?:en)?|uitgave|editie|congres|seizoen|kinderen"
    r"|leden|baders)"
)
_DE_MANY = r"(?:erste[nrsm]?|\w{3,}te[nrsm]?|\d[\d.]*)"
_DE_USERS = (
    r"(?:Besucher(?:in)?(?:nen)?|Bewohner(?:innen)?|Mieter(?:innen)?|Patient(?:en|innen)|Schüler(?:innen)?"
    r"|Studierenden?|Studenten|Reisenden?|Fahrgäste|Gäste|Züge|Schiffe|Kunden|Familien|Gefangenen?|Zuschüsse|Anrufe?"
    r"|Darlehen|Genehmigung(?:en)?|Lizenz(?:en)?|Karten?|Bescheinigung(?:en)?|Anträge|Antrag|Fälle|Fall|Leser"
    r"|Bericht(?:e)?|Sitzung(?:en)?|Tagung(?:en)?|Entscheidung(?:en)?|Beschlüsse|Ausgabe|Kongress|Saison|Kinder"
    r"|Mitglieder|Badegäste)"
)

PROCEEDINGS: dict[str, dict[str, tuple[str, ...]]] = {
    "en": {
        "died out": (
            "extinct(?: (?:in|on) (?:the )?[\\w ]{2,30}?)?(?= since| in| by)",
            "(?:died out|vanished|disappeared)(?: (?:in|from) (?:the )?[\\w ]{2,30}?)?(?= in| by| around)",
        ),
        "last seen": ("last (?:\\w+ ){0,2}(?:bred|nested|caught|shot|seen|sighted|killed)",),
        "asked": (
            ("(?:complaint|request|application|question|petition|claim|report|appeal|action)s? (?:was|were)"
            " (?:received|made|lodged|sent(?: in)?|filed|submitted|brought)"),
            "application(?= of| dated)", "complained(?: to us)?",
        ),
        "heard": ("heard(?! of| from| about)", "pleaded"),
        "hearing": ("(?:hearing|oral argument|trial)s?(?: (?:was|were) held| took place)?(?= on| in| of)",),
        "judged": (
            ("(?:judge?ment|ruling|verdict)(?: (?:was|were) (?:given|delivered|handed down|pronounced|returned)| came)?"
            "(?= on| in| of)"),
            "gave (?:its )?(?:judge?ment|ruling)", "delivered (?:its )?(?:judge?ment|ruling)", "acquitted", "convicted",
            "ruled(?= on| in)",
        ),
        "answered": (
            "(?:answer|reply|response)(?: (?:was|were) (?:sent|given|received|made)| came)?(?= on| in| of)",
            "replied", "answered(?! (?:its|the|a|\\d))",
        ),
        "consulted": (
            ("(?:consultation|inquiry|inspection)(?: (?:of the public|procedure))?(?:, which|,? that)?"
            " (?:(?:was|were|had been) )?(?:began|begun|opened|held|launched|started|ran|took place|closed|ended"
             "|lasted)"),
            "consulted(?= (?:on|the public))",
        ),
        "called for": (
            ("(?:call(?: for (?:tenders?|proposals|applications|bids))?|invitation to tender)(?:,? (?:which|that))?"
            " (?:(?:was|were|had been) )?(?:published|issued|opened|launched|made)"),
        ),
        "contracted": (
            "contract(?: for (?:it|the works?|building|construction))? (?:was|had been) (?:awarded|let|signed|placed)",
        ),
        "tried out": (
            ("(?:trial|pilot(?: project| scheme| phase)?|test(?:s| run)?)(?: in [A-Z]\\w+)?(?:, which|,? that)?"
            " (?:(?:was|were|had been) )?(?:began|begun|ran|run|held|took place|started|carried out|conducted)"),
            "tried out", "tested",
        ),
        "happened": (("(?:accident|fire|explosion|collision|spill|crash|incident|attack) (?:happened|occurred|broke out"
                     "|took place)"),),
        "inquired": ("(?:inquiry|investigation)(?: into it)? (?:was (?:opened|ordered|launched|set up)|began|opened)",),
        "promulgated": ("promulgated", "signed (?:into law|by the (?:president|king|queen|governor|head of state))",
                        "(?:received|given|got) royal assent"),
        "used since": ("in (?:use|operation|service) since", "open(?: to (?:the )?[a-z]+)? since"),
        "extended": ("enlarged", "extended", "widened", "modernised", "renovated", "electrified", "refurbished"),
        "gazetted": ("(?:published|appeared|printed) in the (?:official )?(?:gazette|journal)",),
        "examined": (("(?:exam(?:ination)?|test|survey|census|count|vote|voting|poll|elections?|draw|count"
                      "|referendum|operation|campaign|exercise)s?"
                     "(?:,? (?:which|that))?"
                     " (?:(?:is|are|was|were|will be)(?: held| carried out| conducted| taken)?|takes? place|took "
                     "place)(?= on| in| from| between)"), "(?<=\\d, )took place(?= on| in| from| between)"),
        "resulted": (
            ("(?:results?|findings|outcome)(?: of (?:(?:the|its|this|that) )?(?!one\\b)(?:[a-z]+ ){0,2}[a-z]+)?"
             "(?:, [^,;.:()]{3,60},)?"
             " (?:is|are|was|were|will be|come|came)"
             " (?:published|announced|presented|released|made public|known|sent|out)"),
        ),
        "set out": ("(?:set sail|set out|sailed|departed|left)(?: from)?(?: [A-Z][\\w-]+)?",),
        "arrived": ("(?:arrived(?: (?:in|at))?|reached|docked in|landed (?:in|at))(?: the)?(?: [A-Z][\\w-]+)?",),
        "bore fruit": (
            "first (?:\\w+ ){1,2}(?:graduated|qualified)", "first graduates",
            rf"(?:its|their|his|her|a|the) {_EN_MANY} (?:[a-z]+ )?{_EN_USERS}",
        ),
    },
    "fr": {
        "died out": ("éteinte?s?(?= depuis| en)", "disparue?s?(?= depuis| en)"),
        "last seen": ("dern(?:ier|ière)s? (?:[^\\W\\d]+ ){0,3}(?:niché|vue?|aperçue?|capturée?|abattue?|observée?)",),
        "asked": (
            ("(?:plainte|demande|requête|question|pétition|réclamation)s? (?:a|ont) été"
            " (?:reçue?s?|introduite?s?|déposée?s?|envoyée?s?)"),
            "requête(?= du)",
        ),
        "heard": ("plaidée?s?", "entendue?s?"),
        "hearing": ("(?:audience|débats)(?: (?:a|ont) eu lieu| s['’]est tenue)?(?= le| en| du)",),
        "judged": ("(?:arrêt|jugement|verdict)(?: (?:a été )?(?:rendu|prononcé))?(?= le| en| du)",
                   "rendu son (?:arrêt|jugement)"),
        "answered": ("réponse (?:a été (?:envoyée|donnée|reçue)|est parvenue)", "(?:a|ont) répondu"),
        "consulted": (
            ("(?:consultation|enquête)(?: publique)?(?:,? qui)?(?: (?:a été|s['’]est|avait été|a|avait))?"
            " (?:ouverte|lancée|menée|organisée|tenue|close|clôturée|commencé|débuté|duré)"),
        ),
        "called for": (("appel (?:d['’]offres|à (?:projets|candidatures|propositions))(?: a été)?"
                        " (?:publié|lancé|ouvert)"),),
        "contracted": ("(?:marché|contrat)(?: a été)? (?:attribué|signé|passé|conclu)",),
        "tried out": (("(?:essai|projet pilote|phase pilote|expérience)(?: (?:à|au) [A-ZÉ]\\w+)?(?:,? qui)?(?: a)?"
                      " (?:eu lieu|commencé|débuté|été menée?|duré)"), "testée?s?"),
        "happened": ("(?:accident|incendie|explosion|collision|incident) (?:s['’]est produite?|a eu lieu|a éclaté)",),
        "inquired": ("enquête (?:a été (?:ouverte|ordonnée)|a commencé)",),
        "promulgated": ("promulguée?s?", "sanctionnée?s?"),
        "used since": ("en (?:service|usage|fonction) depuis", "ouverte?s?(?: au public| à la circulation)? depuis"),
        "extended": ("agrandie?s?", "prolongée?s?", "élargie?s?", "modernisée?s?",
                     "rénovée?s?", "électrifiée?s?", "restaurée?s?"),
        "gazetted": ("(?:publiée?s?|parue?s?) au (?:journal officiel|moniteur(?: belge)?|bulletin officiel|mémorial)",),
        "examined": (
            ("(?:examen|épreuve|test|enquête|recensement|vote|scrutin|élections?|référendum)s?"
            " (?:(?:a|ont|aura|auront) (?:eu )?lieu|est|sont|se tient|se tiendra)(?= le| en)"),
        ),
        "resulted": (
            ("(?:résultats?|bilan)(?: d(?:e (?:la |l['’])?|u |es )(?:[^\\W\\d]+ ){0,2}[^\\W\\d]+)?"
             " (?:sont|seront|ont été|est|sera|a été)"
             " (?:publiés?|annoncés?|connus?|proclamés?|présentés?|rendus? publics?)"),
        ),
        "bore fruit": (
            "premi(?:ers|ères) (?:\\w+ )?diplômée?s",
            rf"(?:son|sa|ses|leurs?|la|les?) {_FR_MANY} {_FR_USERS}",
        ),
    },
    "nl": {
        "died out": ("uitgestorven", "verdwenen(?= in| sinds)"),
        "last seen": ("laatste (?:[^\\W\\d]+ ){0,4}(?:broedde|gezien|gevangen|geschoten|nestelde|waargenomen)",),
        "asked": (
            ("(?:klacht|vraag|aanvraag|verzoek|verzoekschrift)(?:en)? (?:werd|werden) (?:[^,;.]{0,24} )?"
            "(?:ingediend|ontvangen|verstuurd)"),
            "verzoekschrift(?= van)",
        ),
        "heard": ("behandeld(?! als)", "gepleit"),
        "hearing": (("(?:zitting|hoorzitting|terechtzitting|pleidooien)(?: had(?:den)? plaats| vond(?:en)? plaats)?"
                    "(?= op| in| van)"),),
        "judged": (("(?:arrest|vonnis|uitspraak)(?: (?:werd|kwam|viel|is))?(?: (?:uitgesproken|gewezen|geveld))?"
                   "(?= op| in| van)"),),
        "answered": ("antwoord (?:werd|kwam)", "beantwoord"),
        "consulted": (("(?:openbaar onderzoek|raadpleging|inspraak|inspraakronde)(?:,? (?:dat|die))?(?= [^,;.]{0,30}"
                      "(?:begon|liep|startte|plaatsvond|eindigde|sloot|gehouden|geopend))"),
                      "(?:openbaar onderzoek|raadpleging|inspraak|inspraakronde) (?:begon|liep|startte|vond plaats)"),
        "called for": (("(?:oproep|aanbesteding)(?= (?:werd|is) (?:[^,;.]{0,40} )?"
                        "(?:gepubliceerd|uitgeschreven|gelanceerd))"),),
        "contracted": (("(?:contract|opdracht)(?: voor de (?:bouw|werken))?(?= (?:werd|is) (?:[^,;.]{0,40} )?"
                       "(?:gegund|getekend|ondertekend))"),),
        "tried out": (("(?:proef|proefproject|proefperiode)(?: in [A-Z]\\w+)?(?:,? die|,? dat)?"
                      " (?:begon|liep|startte|vond plaats)"), "getest"),
        "happened": ("(?:ongeval|brand|ontploffing|aanvaring|incident) (?:gebeurde|vond plaats|brak uit)",),
        "inquired": ("onderzoek (?:werd geopend|begon|startte)",),
        "promulgated": ("afgekondigd",),
        "extended": ("uitgebreid", "verlengd", "vergroot", "verbreed", "gemoderniseerd",
                     "gerenoveerd", "geëlektrificeerd", "gerestaureerd"),
        "gazetted": ("(?:staatsblad|publicatieblad)(?: (?:gepubliceerd|verschenen|bekendgemaakt))?",),
        "examined": (
            ("(?:examen|proef|test|enquête|telling|stemming|verkiezing(?:en)?|referendum)"
            " (?:is|zijn|was|waren|vindt|vond|heeft|had)(?= (?:plaats )?(?:op|in))"),
        ),
        "resulted": ("(?:resultaten|uitslag)(?= (?:word|werd|is|zijn))",),
        "bore fruit": (
            "studeerden? de eerste (?:\\w+ ){1,2}(?:er )?af", "eerste afgestudeerden",
            rf"(?:zijn|haar|hun|de|het) {_NL_MANY} {_NL_USERS}",
        ),
    },
    "de": {
        "died out": ("ausgestorben", "verschwunden(?= seit|,|\\.)"),
        "last seen": ("letzte[nrs]? (?:[^\\W\\d]+ ){0,4}(?:brütete|gesehen|gefangen|erlegt|nistete|beobachtet)",),
        "asked": (
            ("(?:beschwerde|klage|antrag|anfrage|petition) (?:wurde|ging) (?:[^,;.]{0,24} )?"
            "(?:eingereicht|eingelegt|gestellt|ein(?=[,;.]))"),
        ),
        "heard": ("verhandelt", "angehört"),
        "hearing": ("(?:mündliche )?(?:verhandlung|anhörung)(?: fand| war)?(?= am| im| vom)",),
        "judged": ("(?:urteil|beschluss)(?: (?:erging|fiel|wurde))?(?= am| im| vom)", "verkündet"),
        "answered": ("antwort (?:kam|wurde)", "beantwortet", "geantwortet"),
        "consulted": (("(?:öffentlichen? )?(?:auslegung|konsultation|anhörungsverfahren|beteiligung)(?:,? die|,? das)?"
                      "(?= [^,;.]{0,30}(?:begann|lief|startete|stattfand|endete|eröffnet|durchgeführt))"),),
        "called for": ("ausschreibung(?= (?:wurde|ist) (?:[^,;.]{0,40} )?(?:veröffentlicht|eröffnet))",),
        "contracted": (("(?:vertrag|auftrag)(?: für den bau)?(?= (?:wurde|ist) (?:[^,;.]{0,40} )?"
                        "(?:vergeben|erteilt|unterzeichnet))"),),
        "tried out": (("(?:versuch|modellversuch|probelauf|pilotprojekt|testlauf|probebetrieb)"
                       "(?: in [A-Z]\\w+)?(?:,? de[rs]|,? das)?"
                      " (?:begann|lief|startete|fand)"), "erprobt", "getestet"),
        "happened": ("(?:unfall|brand|explosion|zusammenstoß|vorfall) (?:geschah|ereignete sich|brach)",),
        "inquired": ("untersuchung (?:wurde|begann|startete)",),
        "promulgated": ("ausgefertigt",),
        "extended": ("erweitert", "verlängert", "ausgebaut", "vergrößert", "verbreitert", "modernisiert",
                     "renoviert", "elektrifiziert", "restauriert"),
        "gazetted": ("(?:gesetz|amts)blatt (?:veröffentlicht|verkündet|erschienen)",),
        "examined": (
            ("(?:prüfung|test|umfrage|zählung|abstimmung|wahl|referendum)"
            " (?:ist|sind|war|waren|findet|fand|wird)(?= (?:am|im))"),
        ),
        "resulted": ("ergebnisse?(?= (?:werden|wurden|sind|kommen))",),
        "bore fruit": (
            "erste[nr]? absolvent(?:en|innen)",
            rf"(?:seine[nrms]?|ihre[nrms]?|die|der|das|den|dem) {_DE_MANY} {_DE_USERS}",
        ),
    },
}  # fmt: skip
"""Stage by stage, the words that tell it, as small patterns; most of them hold the noun that the step is called by."""

WITH_A_NOUN = frozenset(
    {"begun by", "built from", "bore fruit", "asked", "hearing", "judged", "answered", "consulted", "called for",
     "contracted", "tried out", "happened", "inquired", "examined", "resulted",
     "last seen"}
)  # fmt: skip
"""Stages whose words name their own subject, a part of the life of what the text is speaking of."""

IN_ORDER: frozenset[tuple[str, str]] = frozenset(
    {(first, last) for first in ("asked", "proposed") for last in ("heard", "hearing", "judged", "answered", "decided")}
    | {(first, last) for first in ("heard", "hearing") for last in ("judged", "decided")}
    | {("consulted", last) for last in ("adopted", "decided", "in force")}
    | {("called for", last) for last in ("contracted", "built from", "begun by", "opened")}
    | {("contracted", last) for last in ("opened", "put to use", "bore fruit", "delivered")}
    | {(first, last) for first in ("consulted", "inquired", "tried out", "called for") for last in ("closed", "ended")}
    | {("last seen", "died out"), ("adopted", "promulgated"), ("promulgated", "in force")}
    | {(first, "used since") for first in ("founded", "built", "ended", "begun by", "built from")}
    | {("ends", later) for later in ("resulted", "contracted")}
    | {("happened", "inquired"), ("happened", "consulted"), ("tried out", "begun"), ("tried out", "put to use"),
       ("examined", "resulted"), ("set out", "arrived"), ("adopted", "gazetted"), ("signed", "gazetted")}
    | {(first, "bore fruit") for first in ("begun by", "begun", "put to use", "appointed")}
)  # fmt: skip
"""Pairs of steps, the earlier first."""

_BUILDING_DONE: dict[str, str] = {
    "en": r"[^,;:.()\d]{0,60},\s(?:which|that)\s(?:was|were)\s(?:only\s)?(?:completed|finished|handed over|built"
    r"|opened)"
    r"\s(?:only\s)?(?:in|on)\s(?:the\s)?",
    "fr": r"[^,;:.()\d]{0,60},\s(?:qui (?:a|ont) été\s|seulement\s)?(?:achevée?s?|terminée?s?|livrée?s?"
    r"|construite?s?|ouverte?s?)"
    r"\s(?:seulement\s)?(?:en|le)\s",
    "nl": r"[^,;:.()\d]{0,60},\s(?:dat|die)\s(?:pas\s)?(?:in|op)\s"
    r"(?=[^,;.]{4,24}(?:werd|is)\s(?:voltooid|opgeleverd|afgewerkt|gebouwd|geopend))",
    "de": r"[^,;:.()\d]{0,60},\s(?:das|die|der)\s(?:erst\s)?(?:im|am)?\s?(?:Jahre?\s)?"
    r"(?=[^,;.]{4,24}(?:fertiggestellt|übergeben|vollendet|gebaut|eröffnet)\swurde)",
}
DONE_LATER: dict[str, re.Pattern[str]] = {language: lazy_re(words) for language, words in _BUILDING_DONE.items()}
"""All that stands between the day since which a house is used and the day on which it was done."""

HOUSED: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:in|at|from|occup\w+|hous\w+|us\w+|moved into)\s(?:the|its|their|a)\b[^,;]*(?:building"
        r"|house|hall|premises"
        r"|offices?|school|ward|wing|laboratory|station|depot|site|museum|terminal|centre)",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        r"\b(?:bâtiment|locaux|maison|halle|école|aile|laboratoire|gare|dépôt|siège|musée|centre"
        r"|immeuble)s?\b",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        r"(?:gebouw|huis|hal|school|vleugel|laboratorium|station|loods|zetel|museum|centrum"
        r"|pand)\b",
        re.IGNORECASE,
    ),
    "de": lazy_re(
        r"(?:gebäude|haus|halle|schule|flügel|labor|bahnhof|depot|sitz|museum|zentrum"
        r"|bau)s?\b",
        re.IGNORECASE,
    ),
}
"""What says that somebody is in a house."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


INDEFINITE: dict[str, frozenset[str]] = {
    "en": _words("a an another second other new further"),
    "fr": _words("un une autre deuxième second seconde nouveau nouvelle"),
    "nl": _words("een tweede ander andere nieuwe"),
    "de": _words("ein eine einen einer einem zweite zweiter zweites andere anderer neue neuer neues"),
}
"""What may make a step that of something else than what was spoken of."""

DONE_TO: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\s(?:it|them)\b"),
    "fr": lazy_re(r"(?:.*\s)?(?:l|les)\s(?:a|ont|avait|avaient)\b"),
    "nl": lazy_re(r".*\b(?:ze|het|hem|die|deze)\b"),
    "de": lazy_re(r".*\b(?:es|sie|ihn|diese[snr]?)\b"),
}
"""What stands for the thing spoken of as that to which a step is done: right behind the verb, or in its clause."""

BESIDE: dict[str, frozenset[str]] = {
    "en": _words(
        "court council parliament government minister ministry commission committee board senate assembly house chamber"
        " cabinet public oral formal written end close following completion result judges jury welcomed received opened"
        " took answered held published issued treated sold carried served delivered registered admitted granted paid"
        " recorded handled moved came arrived given made appeared sent awarded took place gave signed works work"
        " published announced known out"
    ),
    "fr": _words(
        "cour conseil parlement gouvernement ministre ministère commission comité sénat assemblée chambre tribunal"
        " public publique fin terme issue suite accueilli reçu traité publié délivré tenu répondu vendu servi"
        " versé accordé rendu enregistré admis"
        " signé eu lieu travaux publiés annoncés connus proclamés"
    ),
    "nl": _words(
        "hof raad parlement regering minister ministerie commissie comité bestuur senaat kamer rechtbank openbaar"
        " openbare einde afloop ontving verwelkomde kreeg behandelde publiceerde verkocht opende nam beantwoordde"
        " verleende betaalde gehouden plaats vond werken"
        " hield hielden bekendgemaakt gepubliceerd meegedeeld gegund"
    ),
    "de": _words(
        "gericht rat parlament regierung minister ministerium kommission ausschuss vorstand senat kammer landtag"
        " öffentlich öffentliche öffentlichen mündliche ende anschluss abschluss empfing begrüßte erhielt behandelte"
        " veröffentlichte verkaufte beantwortete erteilte zahlte fand statt zog zogen ein erging"
        " hielt hielten bekannt gegeben veröffentlicht mitgeteilt trat zusammen"
    ),
}
"""What may stand beside the noun of a step without naming another thing: who takes it, and how."""
