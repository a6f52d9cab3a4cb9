"""How each language names again what it told to have happened: "because of the derailment", "après cette panne"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.language.lazy import lazy_re


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class AftermathWords:
    """One language's ways to say that something came after what is known already."""

    named: re.Pattern[str]
    """What it came after: its groups are `way`, or `cause`, and `g` with a number for the noun of what had happened."""
    told: tuple[re.Pattern[str], ...]
    """For each of those numbers, how the text tells of such a happening with its date."""
    own: re.Pattern[str]
    """Right behind the noun, what gives it a date or a matter of its own."""


_HAPPENINGS: dict[str, tuple[tuple[str, str], ...]] = {
    "en": (
        ("derailment", r"derail\w+|left the (?:rails?|tracks?)|(?:jumped|came off) the (?:rails?|tracks?)"),
        ("fire|blaze", r"fires?|blaze|burn(?:t|ed)|burning|flames"),
        ("floods?|flooding", r"flood\w*|(?:under|high) water|burst its banks"),
        ("explosion|blast", r"explo\w+|blast|blew up"),
        ("accident|crash|collision", r"accident|crash\w*|collision|collided|hit|struck"),
        ("storm|gale|hurricane", r"storm|gale|hurricane"),
        ("earthquake|quake", r"earthquake|quake"),
        ("outage|breakdown|failure", r"outage|broke down|breakdown|failed|failure"),
        ("leak|spill", r"leak\w*|spill\w*|spilt"),
        ("theft|burglary|break-in", r"theft|stolen|stole|burglar\w*|broken into|broke into"),
        ("opening|inauguration", r"opened|inaugurated|opening|inauguration"),
        ("reopening", r"re-?opened|opened again|reopening"),
        ("closure|closing", r"closed|shut|closure"),
        ("merger|fusion", r"merge[drs]*|joined forces"),
        ("foundation|founding|creation|establishment", r"founded|set up|established|created|foundation|founding"),
        ("inspection|visit", r"inspect\w+|visit(?:ed)?"),
        ("hearing", r"hearing|heard"),
        ("ruling|judge?ment|verdict", r"rul(?:ed|ing)|judge?ment|verdict|dismissed|upheld|acquitted|convicted"),
        ("vote|ballot|referendum", r"vot(?:e|ed|ing)|ballot|referendum|polls?|polling"),
        ("election", r"elect(?:ed|ions?)"),
        ("signing|signature", r"signed|signing|signature"),
        ("adoption", r"adopted|adoption|passed"),
        ("death", r"died|death|dies"),
        ("retirement", r"retire[ds]?|retirement"),
        ("resignation", r"resign\w+|stepped down"),
        ("purchase|acquisition", r"bought|purchase[d]?|acquired|acquisition"),
        ("request|enquiry", r"request\w*|asked|enquiry"),
        ("complaint", r"complain\w*"),
        ("application", r"appl(?:ied|ication)"),
        ("letter", r"letter|wrote"),
        ("completion", r"completed|finished|completion"),
    ),
    "fr": (
        ("déraillement", r"déraill\w+|quitté (?:les rails|la voie)|sort\w+ des rails"),
        ("incendie|feu|sinistre", r"incendi\w+|feu|brûl\w+|flammes|sinistre"),
        ("inondations?|crue", r"inond\w+|crue|sous les eaux"),
        ("explosion", r"explos\w+"),
        ("accident|collision", r"accident|collision|heurt\w+|percut\w+"),
        ("tempête|orage", r"tempête|orage"),
        ("séisme|tremblement de terre", r"séisme|trembl\w+"),
        ("panne", r"panne"),
        ("fuite", r"fuite|fui"),
        ("vol|cambriolage", r"vol(?:ée?s?)?|cambriol\w+"),
        ("réouverture", r"rouvert\w*|réouvert\w*|réouverture"),
        ("ouverture|inauguration", r"ouvert\w*|inaugur\w+"),
        ("fermeture", r"ferm(?:ée?s?|eture|é)"),
        ("fusion", r"fusion\w*"),
        ("fondation|création", r"fond(?:ée?s?|ation)|cré(?:ée?s?|ation)"),
        ("inspection|visite", r"inspect\w+|visit\w+"),
        ("audience", r"audience|entendue?s?"),
        ("jugement|arrêt|verdict", r"jug(?:é\w*|ement)|arrêt|verdict|rejet\w+|débout\w+"),
        ("vote|scrutin|référendum", r"vot(?:e|é\w*)|scrutin|référendum"),
        ("élections?", r"élu\w*|élections?"),
        ("signature", r"sign(?:ée?s?|ature|é)"),
        ("adoption", r"adopt\w+"),
        ("mort|décès", r"mort\w*|décé\w+|décès"),
        ("retraite", r"retraite"),
        ("démission", r"démission\w*"),
        ("achat|acquisition|rachat", r"achet\w+|achat|acqui\w+|rachet\w+"),
        ("demande|requête|question", r"demand\w+|requête|question\w*"),
        ("plainte|réclamation", r"plaint\w*|réclam\w+|saisi\w*"),
        ("lettre|courrier", r"lettre|courrier|écri\w+"),
        ("achèvement", r"achev\w+|termin\w+"),
    ),
    "nl": (
        ("ontsporing", r"ontspoor\w*|ontsporing|uit de rails"),
        ("brand", r"brand\w*|afgebrand|vlammen"),
        ("overstroming|watersnood", r"overstro\w+|watersnood|onder water"),
        ("ontploffing|explosie", r"ontplof\w+|explosie|explodeerde"),
        ("ongeval|ongeluk|botsing|aanvaring", r"ongeval|ongeluk|bots\w+|aanvar\w+|aangereden"),
        ("storm", r"storm"),
        ("aardbeving", r"aardbeving|beefde"),
        ("storing|panne", r"storing|panne|viel uit|uitgevallen"),
        ("lek", r"lek\w*"),
        ("diefstal|inbraak", r"diefstal|gestolen|inbraak|ingebroken"),
        ("heropening", r"heropen\w*|weer open\w*"),
        ("opening|inhuldiging", r"geopend|opende|opening|ingehuldigd|inhuldiging"),
        ("sluiting", r"gesloten|sloot|sluiting|dicht"),
        ("fusie|samenvoeging", r"fusie|fuseer\w+|gefuseerd|samengevoegd|samen"),
        ("oprichting|stichting", r"opgericht|oprichting|gesticht"),
        ("inspectie|bezoek|controle", r"inspect\w+|bezoek|bezocht\w*|gecontroleerd|controle"),
        ("zitting|hoorzitting", r"\w*zitting|gehoord"),
        ("uitspraak|vonnis|arrest", r"uitspraak|vonnis|arrest|wees|afgewezen|veroordeeld|vrijgesproken"),
        ("stemming|referendum", r"stem(?:ming|de\w*)|gestemd|referendum"),
        ("verkiezing(?:en)?", r"verkiezing\w*|verkozen|gekozen"),
        ("ondertekening", r"ondertek\w+"),
        ("goedkeuring", r"goedgekeurd|goedkeuring|aangenomen"),
        ("dood|overlijden", r"overle\w+|dood|stierf|gestorven"),
        ("pensioen", r"pensioen\w*"),
        ("ontslag", r"ontslag|aftrad|afgetreden"),
        ("aankoop", r"aankoop|gekocht|kocht|aangekocht"),
        ("verzoek|aanvraag|vraag", r"verzoek\w*|verzocht|aanvra\w+|aangevraagd|gevraagd|vroeg"),
        ("klacht", r"klacht\w*|klaagde"),
        ("brief", r"brief|schreef"),
        ("oplevering|voltooiing", r"opgeleverd|oplevering|voltooi\w+"),
    ),
    "de": (
        ("entgleisung", r"entgleis\w+|aus den (?:schienen|gleisen)"),
        ("brand(?:es)?|feuers?|großbrand(?:s|es)?", r"\w*brand\w*|\w*brannte?\w*|abgebrannt|feuer|flammen"),
        ("hochwassers?|überschwemmung|flut", r"\w*hochwasser|überschwemm\w+|flut|unter wasser"),
        ("explosion", r"explo\w+"),
        ("unfall(?:s|es)?|unglücks?|zusammenstoß(?:es)?", r"\w*unfall|\w*unglück|zusammenstoß|stieß\w*|verunglück\w+"),
        ("sturm(?:s|es)?|unwetters?", r"\w*sturm|unwetter"),
        ("erdbebens?", r"erdbeben|bebte"),
        ("störung|panne|ausfalls?", r"störung|panne|\w*ausfall|ausgefallen|fiel aus"),
        ("lecks?", r"leck\w*"),
        ("diebstahls?|einbruchs?", r"diebstahl|gestohlen|einbruch|eingebrochen"),
        ("wiedereröffnung", r"wiedereröffn\w+|wieder (?:er)?öffne\w+|wieder geöffnet"),
        ("eröffnung|einweihung", r"eröffn\w+|eingeweiht|einweihung"),
        ("schließung", r"geschlossen|schloss|schließung"),
        ("fusion|zusammenschluss(?:es)?|zusammenlegung", r"fusion\w*|zusammen\w+|vereinigt"),
        ("gründung|errichtung", r"gegründet|gründ\w+|errichtet|errichtung|eingerichtet"),
        ("prüfung|besuchs?|besichtigung|inspektion", r"geprüft|prüfte\w*|\w*prüfung|besuch\w*|besichtig\w+|inspektion"),
        ("verhandlung|anhörung", r"verhand\w+|anhörung|angehört"),
        ("urteils?|urteil", r"\w*urteil\w*|wies|abgewiesen|verurteilt|freigesprochen|entschied"),
        ("abstimmung|volksabstimmung", r"\w*abstimmung|gestimmt|stimmten?|abgestimmt"),
        ("wahl", r"\w*wahl|gewählt"),
        ("unterzeichnung", r"unterz\w+|unterschr\w+"),
        ("verabschiedung|annahme", r"verabschiedet|verabschiedung|angenommen|annahme|beschlossen"),
        ("tod(?:es)?", r"gestorben|starb|tod|verstarb|verstorben"),
        ("rücktritts?", r"zurückgetreten|trat|rücktritt"),
        ("kaufs?|ankaufs?|erwerbs?", r"\w*kauft?e?|gekauft|erwarb|erworben|ankauf"),
        ("anfrage|antrags?|gesuchs?", r"anfrage|antrag\w*|beantragt|gefragt|fragte|gesuch"),
        ("beschwerde|klage", r"beschwer\w+|klage|geklagt|klagte"),
        ("schreibens?|briefs?", r"schreiben|brief|schrieb"),
        ("fertigstellung|vollendung", r"fertig\w*|vollend\w+"),
    ),
}
"""Noun by noun, what happened, and the words that tell of it with its date; as small patterns. What nobody plans comes
first."""

UNFORESEEN = 10
"""So many of them nobody plans: for what else happens, much may be done before because of it."""


def _words(language: str, *, way: str, cause: str, article: str, own: str) -> AftermathWords:
    nouns = "|".join(f"(?P<g{n}>{noun})" for n, (noun, _) in enumerate(_HAPPENINGS[language]))
    return AftermathWords(
        named=lazy_re(
            rf"(?<!\w)(?:(?P<way>{way})|(?P<cause>{cause}))\s?(?:{article})\s?(?:{nouns})(?![\w-])", re.IGNORECASE
        ),
        told=tuple(lazy_re(rf"(?<!\w)(?:{told})(?!\w)", re.IGNORECASE) for _, told in _HAPPENINGS[language]),
        own=lazy_re(rf"\s?(?:{own})", re.IGNORECASE),
    )


AFTERMATH: dict[str, AftermathWords] = {
    "en": _words(
        "en",
        way="after|following|in the wake of|in response to|in (?:answer|reply) to|prompted by"
        "|(?:reply|answer|response) to",
        cause="because of|owing to|due to|as a (?:result|consequence) of",
        article="(?:the|this|that|its|their|his|her)(?! first| second| last| next| new)",
        own=r"(?:of|in|on)\s(?:[a-z]+\s){0,2}\d|at\s[A-Z]|\("
        r"|(?:drills?|brigades?|services?|stations?|alarms?|safety|departments?|officers?|campaigns?|offices?"
        r"|certificates?|ceremon(?:y|ies)|reports?|procedures?|plans?|hours?|forms?|dates?|periods?|insurance)\b",
    ),
    "fr": _words(
        "fr",
        way=r"après|à la suite d[eu]|au lendemain d[eu]|(?:en )?réponse à|suite à",
        cause=r"par suite d[eu]|en raison d[eu]|à cause d[eu]|du fait d[eu]",
        article=r"le|la|l['’]|ce|cet|cette|son|sa|leur|",
        own=r"d[eu]\s(?:[^\W\d]+\s){0,2}\d|\(",
    ),
    "nl": _words(
        "nl",
        way="na|naar aanleiding van|(?:in )?antwoord op|reactie op",
        cause="vanwege|wegens|door|als gevolg van|ten gevolge van",
        article="de|het|die|dat|deze|dit|zijn|haar|hun",
        own=r"(?:van|in|op)\s(?:[^\W\d]+\s){0,2}\d|\(",
    ),
    "de": _words(
        "de",
        way="nach|(?:als )?(?:antwort|reaktion) auf|stellungnahme zu",
        cause="wegen|aufgrund|auf grund|infolge|als folge",
        article="der|dem|den|das|die|des|diese[mnrs]?|seine[mnrs]?|ihre[mnrs]?",
        own=r"(?:vom|von|im|am)\s(?:[^\W\d]+\s){0,2}\d|\(",
    ),
}

FROM_DAY: dict[str, re.Pattern[str]] = {
    language: lazy_re(rf"(?<!\w)(?:{words})\s(?:the\s)?\Z", re.IGNORECASE)
    for language, words in {
        "en": "(?:with effect|as|starting|beginning) from|as of|dated|from|since",
        "fr": "à (?:partir|compter|dater) du|dès le|depuis le|datée?s? d[eu]",
        "nl": "met ingang van|vanaf|sinds|gedateerd(?: op)?",
        "de": "mit wirkung vom|ab(?: dem)?|seit(?: dem)?|datiert vom|vom",
    }.items()
}
"""What leads the first day of what came after, or the day of a letter; anchored at its end."""
