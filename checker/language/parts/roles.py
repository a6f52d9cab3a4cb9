"""What a section of an institution's page is there for, by its heading: task, people, money, where to write.

Institutions head such sections in many words ("Task", "What we do", "Our mission"), so that a heading which was worded
anew shares none with the one before it.
"""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re

_ROLES: dict[str, dict[str, str]] = {
    "en": {
        "task": r"tasks?|missions?|mandate|remit|duties|responsibilities|aims?|purpose|objectives|"
        r"(?:what|who) (?:we|the [\w ]{1,40}?|[\w-]{1,40}) (?:do(?:es)?|are|is|stands? for)|about us|our (?:role|work)|"
        r"who does what",
        "contact": r"contacts?|address(?:es)?|(?:reach|find|write to) us|get(?:ting)? in touch|enquiries",
        "people": r"staff|personnel|team|people|employees|management|organi[sz]ation|structure|organi[sz]ed|"
        r"governance|board|head of the|leadership|directors?|departments?",
        "money": r"money|budget|financ(?:es?|ing)|funding|income|expenditure|spending|accounts|who pays",
        "price": r"fees?|prices?|charges?|tariffs?|rates?|costs?|tickets?",
        "past": r"history|past|origins?|beginnings?|background|milestones|how (?:it|we|they|\w+) (?:began|started)",
        "complaint": r"complain(?:ts?|ing)?|appeals?|objections?|remed(?:y|ies)|review|concerns?|disagree|redress|"
        r"disputes?|turned down|refus(?:ed|als?)|reject(?:ed|ion)|the answer is no",
        "publication": r"publications?|reports?|transparency|documents?|information",
        "abroad": r"international|abroad|partners?(?:hips?)?|co-?operation|working (?:with others|together)|networks?",
        "law": r"laws?|legal|legislation|acts?|rules|regulations?|framework",
        "figures": r"figures|numbers|statistics|in brief|at a glance|results",
        "training": r"training|courses?|education|learning",
        "research": r"research|science|studies",
        "application": r"appl(?:y|ying|ications?)|regist(?:er|ering|ration)|licen[cs]es?|permits?|authori[sz]ations?",
        "inspection": r"inspections?|supervision|monitoring|checks?|audits?|controls?|enforcement",
        "places": r"offices|branches|counters?|where to go|where we are|locations?|sites|houses",
        "visit": r"visit(?:s|ing|ors?)?|opening hours|opening times|guided tours?|admission",
        "future": r"future|plans|outlook|next steps|what comes next|priorities",
        "sanction": r"sanctions?|penalt(?:y|ies)|fines?|offences?|break(?:s|ing)? the (?:rules|law)|breach(?:es)?",
    },
    "fr": {
        "task": r"tâches?|missions?|mandat|attributions|compétences|rôle|objectifs?|buts?|qui sommes-nous|"
        r"ce que (?:nous|fait)[\w' ]*|à propos|qui fait quoi",
        "contact": r"contacts?|adresses?|coordonnées|nous (?:joindre|écrire|trouver|contacter)|renseignements",
        "people": r"personnel|équipe|collaborateurs|organisation|structure|direction|conseil|gouvernance",
        "money": r"budget|finances?|financement|moyens|recettes|dépenses|comptes|argent",
        "price": r"tarifs?|prix|taxes?|émoluments|redevances?|frais|coûts?|billets?|titres",
        "past": r"histoire|historique|passé|origines?|débuts?",
        "complaint": r"plaintes?|réclamations?|recours|oppositions?|contestation|refus(?:ée?)?|litiges?",
        "publication": r"publications?|rapports?|transparence|documents?|informations?",
        "abroad": r"international\w*|étranger|partenaires?|partenariats?|coopération|réseaux?",
        "law": r"lois?|droit|juridique|législation|règles|règlements?|cadre légal|bases? légales?",
        "figures": r"chiffres|statistiques|bilan|résultats",
        "training": r"formations?|cours|enseignement",
        "research": r"recherche|science|études",
        "application": r"demandes?|inscriptions?|inscrire|candidatures?|autorisations?|licences?|permis",
        "inspection": r"contrôles?|inspections?|surveillance",
        "places": r"bureaux|guichets?|agences|où (?:acheter|aller|nous sommes)|points de vente|sites|lieux",
        "visit": r"visites?|visiteurs|visiter|horaires?|heures d['’]ouverture",
        "future": r"avenir|projets|perspectives|priorités",
        "sanction": r"sanctions?|amendes?|infractions?|non-respect|manquements?",
    },
    "nl": {
        "task": r"taak|taken|opdracht|missie|doel(?:en|stelling(?:en)?)?|wie (?:we|wij) zijn|wat (?:we|wij) doen|"
        r"wat doe[nt] \w+|over ons|wie doet wat",
        "contact": r"contact(?:gegevens)?|adres(?:sen)?|bereikbaarheid|bereiken|vragen\?",
        "people": r"personeel|medewerkers|team|organisatie|structuur|bestuur|directie|leiding",
        "money": r"geld|begroting|budget|financiën|financiering|middelen|inkomsten|uitgaven",
        "price": r"tari(?:ef|even)|prij(?:s|zen)|kosten|bijdragen?|heffing(?:en)?",
        "past": r"geschiedenis|verleden|ontstaan|oorsprong|achtergrond",
        "complaint": r"klacht(?:en)?|klagen|bezwaar|bezwaren|beroep|afgewezen|afwijzing|geschil(?:len)?|niet eens",
        "publication": r"publicaties?|verslag(?:en)?|openbaarheid|transparantie|documenten|informatie",
        "abroad": r"internationa(?:al|le)|buitenland|partners?|samenwerking|netwerk(?:en)?",
        "law": r"wet(?:ten|geving|telijk)?|recht|regels|regelgeving|kader",
        "figures": r"cijfers|statistiek(?:en)?|resultaten",
        "training": r"opleiding(?:en)?|cursus(?:sen)?|vorming|onderwijs",
        "research": r"onderzoek|wetenschap|studies",
        "application": r"aanvra(?:ag|gen)|aanmeld(?:en|ing)|inschrijv(?:en|ing)|vergunning(?:en)?",
        "inspection": r"inspecties?|toezicht|controles?|handhaving",
        "places": r"kantoren|vestigingen|loket(?:ten)?|waar (?:u|je|we)[\w ]*|locaties?|huizen",
        "visit": r"bezoek(?:en|ers)?|openingsuren|openingstijden|rondleiding(?:en)?",
        "future": r"toekomst|plannen|vooruitzichten|prioriteiten",
        "sanction": r"sancties?|boetes?|straffen|overtreding(?:en)?",
    },
    "de": {
        "task": r"aufgaben?|auftrag|mandat|zuständigkeit(?:en)?|ziele?|wer wir sind|was wir tun|über uns|rolle|"
        r"wer (?:macht|tut) was",
        "contact": r"kontakt|anschrift(?:en)?|adressen?|erreichbarkeit|so erreichen sie uns|ansprechpartner",
        "people": r"personal|mitarbeite\w+|team|organisation|aufbau|struktur|leitung|vorstand",
        "money": r"geld|haushalt|budget|finanz(?:en|ierung)|mittel|einnahmen|ausgaben",
        "price": r"gebühren?|preise?|tarife?|kosten|entgelte?",
        "past": r"geschichte|vergangenheit|entstehung|ursprung|anfänge",
        "complaint": r"beschwerden?|widerspr[uü]ch\w*|einspr[uü]ch\w*|rechtsbehelf\w*|rechtsmittel\w*|klagen?|"
        r"ablehnung|abgelehnt|nicht einverstanden|streitfälle",
        "publication": r"veröffentlichungen|publikationen|berichte?|transparenz|dokumente|informationen",
        "abroad": r"international\w*|ausland|partner\w*|zusammenarbeit|netzwerke?",
        "law": r"recht(?:sgrundlagen?|liches)?|gesetze?|vorschriften|regeln|rechtsrahmen",
        "figures": r"zahlen|statistik(?:en)?|ergebnisse|bilanz",
        "training": r"ausbildung|fortbildung|schulung(?:en)?|kurse?|bildung",
        "research": r"forschung|wissenschaft|studien",
        "application": r"anträge?|antrag(?:stellung)?|anmeldung|bewerbung(?:en)?|genehmigung(?:en)?|lizenz(?:en)?",
        "inspection": r"kontrollen?|prüfungen?|aufsicht|überwachung|inspektion(?:en)?",
        "places": r"büros|standorte?|zweigstellen|schalter|stellen",
        "visit": r"besuch(?:e|er|en)?|öffnungszeiten|führungen",
        "future": r"zukunft|pläne|ausblick|schwerpunkte",
        "sanction": r"sanktionen|bußgelder|strafen|ordnungswidrigkeiten|verst(?:oß|öße|ößen|ößt)|zuwiderhandlungen",
    },
}
EVERY_PAGE = frozenset("task contact people money price past publication figures future complaint".split())
"""What nearly every institution's page has a section for, whatever its matters are."""
ALWAYS = frozenset("contact complaint publication past".split())
"""What a section is for that counts among no others: where to write, how to complain."""
_PATTERNS = {
    language: {role: lazy_re(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE) for role, words in roles.items()}
    for language, roles in _ROLES.items()
}


def roles_of(heading: str, language: str) -> frozenset[str]:
    """What a heading says that its section is for; nothing where it names a matter of its own."""
    patterns = _PATTERNS.get(language, _PATTERNS["en"])
    return frozenset(role for role, pattern in patterns.items() if pattern.search(heading))
