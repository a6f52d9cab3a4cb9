"""How each language says since when, until when and by when something is so, and what holds beyond a value."""

from __future__ import annotations

import re

from checker.language.dates.examples import FOR_EXAMPLE
from checker.language.lazy import any_of as _any
from checker.language.lazy import lazy_re

_BEGINS = {
    "en": r"since|(?:began|begun|begins?|started|starts?|commenced)(?: in| on)?|as (?:of|from)",
    "fr": r"depuis|dès|à (?:partir|compter) d[eu]|(?:commencé|débuté|commencera?|commence|débutera?|débute)(?: en)?",
    "nl": r"sinds|sedert|vanaf|met ingang van|(?:begon|begonnen|startte|begint|start)(?: in| op)?",
    "de": r"seit|ab|(?:begann|begonnen|beginnt|startete|startet)(?: im| am)?",
}
_ENDS = {
    "en": r"until|till|through|(?:ends?|ended|expires?|expired|runs? out|is over)(?: in| on| at)?|runs? to",
    "fr": r"jusqu['’](?:en|au|à)|(?:(?:prend|prendra|pris) fin|termin\w+|achèv\w+|expirera?|expire)(?: en| à)?",
    "nl": r"tot(?: en met)?|(?:eindigt|eindigde|verstrijkt|vervalt|loopt af)(?: in| op)?",
    "de": r"bis(?: zum| in das| ins)?|(?:endet|endete|läuft|ausläuft)(?: im| am)?",
}
_AT = {
    "en": r"by|in|before|from|not later than|no later than",
    "fr": r"en|d['’]ici(?: à)?|avant|dès|à partir de|pour",
    "nl": r"in|tegen|voor|vóór|vanaf|uiterlijk(?: in)?",
    "de": r"im|bis|bis zum|ab|vor|spätestens(?: im| bis)?|\w{3,}",
}
_YEAR = r"(?:\s(?:the (?:year|end of)|l['’]an|l['’]année|la fin de|fin|het jaar|eind|jahre?|ende|le|de|dem))?\s$"


def _before(words: dict[str, str]) -> dict[str, re.Pattern[str]]:
    return {language: lazy_re(rf"(?<!\w)(?:{said}){_YEAR}", re.IGNORECASE) for language, said in words.items()}


BEGINS = _before(_BEGINS)
"""What right before a day says that something is so from it on, in any tense."""

ENDS = _before(_ENDS)
"""What right before a day says that something is so up to it."""

AT = _before(_AT)
"""What right before a day may say that it is the one by which something is to be so."""

AIMED: dict[str, re.Pattern[str]] = {
    "en": _any(
        "will|wants?|aims?|plans?|planned|targets?|goals?|intends?|is to|are to|to be|due|expected|has been|have been"
    ),
    "fr": _any(
        r"veut|veulent|voulons|vise\w*|objectif|cible|prévue?s?|compte|entend|devra|devrait|doit|doivent|\w+r(?:a"
        r"|ons|ont)"
    ),
    "nl": _any("zal|zullen|wil|willen|streeft|streven|doel|doelstelling|moet|moeten|gepland|worden|wordt|zijn"),
    "de": _any("wird|werden|will|wollen|soll|sollen|ziel|strebt|streben|geplant|plant|planen"),
}
"""What says that something is to come about."""

NAMES_NOTHING: dict[str, str] = {
    "en": """
        came open opens opened opening doors force effect apply applies applied able be been has have now already again
        year years keep kept remain remained run runs running begin began begun
        start started end ends ended expire expires close closes want wants will aim aims target goal
        intend expected become becomes reach reached rise raise raised lower get make made makes up account accounts
        represent represents come comes hold held still first time charge thus until
        accept accepted keep kept retain receive received take taken bring brought allow allowed permit permitted
        decline
        declined refuse refused hand handed over give given return returned report reported declare declared register
        registered forbid forbidden prohibit prohibited need needs needed require required reading read weigh weighs
        wait waits worth value high higher large larger long longer measure measures fly flies climb climbs go goes
        stay stays last lasts use used have set never
    """,
    "fr": """
        ouvert ouverte ouverts ouvertes portes vigueur applique appliquent être été est sont déjà encore an ans année
        années reste resté commence commencé débute fin finit prend pris
        termine
        expire veut voulons vise objectif prévu devient deviendra atteint atteindra atteinte passer porté portée monter
        représente représentent constituent compte comptent forment toujours premier fois ainsi
        accepter accepté acceptés garder gardé gardés conserver conservé conservés recevoir reçu prendre refuser refusé
        refusés rendre rendu remettre remis déclarer déclaré signaler signalé annoncer annoncé interdit autorisé
        exigé faut
        sommes avons valeur attendre lire lu lue lus nécessite nécessaire peser mesurer voler monter
    """,
    "nl": """
        open geopend deuren kracht werking geldt gelden zijn is was reeds al nog jaar jaren blijft bleef loopt begint
        begon eindigt wil willen zal streeft doel wordt
        worden
        bereikt bereiken stijgt verhoogd maken maakt uit vormen vormt
        aanvaard aanvaarden aannemen aangenomen behouden bewaard houden krijgen weigeren geweigerd afgeven afgegeven
        waarde hebben hebt wachten hoog hoger groot groter inleveren ingeleverd melden gemeld aangeven aangegeven
        verboden toegestaan nodig vereist gelezen lezen wegen meten
        vliegen stijgen gaan
    """,
    "de": """
        offen geöffnet eröffnet kraft gilt gelten sein ist war sind bereits schon noch jahr jahre bleibt läuft
        beginnt begann endet will wollen soll ziel wird
        werden
        erreicht erreichen steigt angehoben machen macht aus stellen stellt bilden
        annehmen angenommen behalten erhalten ablehnen abgelehnt abgeben abgegeben melden gemeldet anzeigen angezeigt
        wert haben hat warten hoch höher groß größer zurückgeben verboten erlaubt nötig erforderlich gelesen lesen
        wiegen messen fliegen steigen gehen
    """,
}
"""Words that say that something is so, is to be so or may be so, and not what."""

MOVING: dict[str, str] = {
    "en": "later earlier ago after before increase increased increasing rise rises rose risen grow grows grew grown"
    " fall fell fallen drop dropped decrease decreased average averaged compared half top bottom say",
    "fr": "plus tard après avant augmente augmenté augmentation hausse croître crû baisse baissé diminué moyenne"
    " comparé moitié",
    "nl": "later eerder geleden na voor stijging gestegen steeg groeide gegroeid daling gedaald daalde gemiddeld"
    " gemiddelde vergeleken helft",
    "de": "später früher zuvor danach vorher anstieg gestiegen stieg wuchs gewachsen rückgang gesunken sank gefallen"
    " durchschnitt durchschnittlich verglichen hälfte",
}
"""Words that say when, or which way something went, and not what."""

POINTS: dict[str, str] = {
    "en": "reasons ways kinds sorts types forms steps options questions problems points examples aspects things"
    " cases methods factors approaches advantages disadvantages possibilities choices",
    "fr": "raisons façons manières sortes types formes étapes options questions problèmes points exemples aspects"
    " choses cas méthodes facteurs avantages inconvénients possibilités choix",
    "nl": "redenen manieren soorten types vormen stappen opties vragen problemen punten voorbeelden aspecten dingen"
    " gevallen methoden factoren voordelen nadelen mogelijkheden keuzes",
    "de": "Gründe Gründen Arten Weisen Typen Formen Schritte Schritten Optionen Fragen Probleme Punkte Beispiele"
    " Aspekte Dinge Fälle Methoden Faktoren Vorteile Nachteile Möglichkeiten Varianten Schalter Parameter",
}
"""What a text counts as it lays out what it says."""

SAY = lazy_re(
    r"\bsay,|\b(?:(?:suppose|imagine|consider|supposons|imagin(?:ez|ons)|prenons|stel(?! (?:vast|voor)\b)|angenommen"
    rf"|nehmen wir an|stellen Sie sich vor)\b|{FOR_EXAMPLE})",
    re.IGNORECASE,
)
"""What says, in any of the languages, that a count is only thought of."""

NOW: dict[str, re.Pattern[str]] = {
    "en": _any("now|today|currently|at present"),
    "fr": _any(r"maintenant|aujourd['’]hui|actuellement|désormais"),
    "nl": _any("nu|vandaag|momenteel|thans|tegenwoordig"),
    "de": _any("jetzt|heute|derzeit|nun|gegenwärtig"),
}
"""What says that a value holds today, whatever year a sentence names beside it."""

EVEN_THERE: dict[str, re.Pattern[str]] = {
    "en": _any("even (?:in|on|at|for|inside|within|during)"),
    "fr": _any(r"même (?:en|dans|à|aux?|sur|pour|pendant|lors)"),
    "nl": _any("zelfs (?:in|op|aan|bij|voor|tijdens)"),
    "de": _any("(?:selbst|sogar) (?:in|im|an|am|auf|bei|beim|für|während)"),
}
"""What says that a value holds where another one would be expected: "one hour, even in the red zone"."""

WE: dict[str, re.Pattern[str]] = {
    "en": _any("we"),
    "fr": _any("nous"),
    "nl": _any("we|wij"),
    "de": _any("wir"),
}
"""What a page calls the body that it is of."""

YOU_MAY: dict[str, re.Pattern[str]] = {
    "en": _any("you (?:can|may|must|have)"),
    "fr": _any("vous (?:pouvez|devez|avez|disposez)"),
    "nl": _any("(?:u|je) (?:kunt|kan|moet|mag|hebt|heeft)|(?:kunt|moet|mag|hebt) u"),
    "de": _any("Sie (?:können|müssen|dürfen|haben)|(?:können|müssen|dürfen|haben) Sie"),
}
"""What says that it is the reader who does something in time."""

RULING: dict[str, re.Pattern[str]] = {
    "en": _any(
        "each|every|any|must|may|can|cannot|shall|ha(?:s|ve) to|needs?|needed|requires?|required|allowed|permitted"
        "|minimum"
        "|maximum|limits?|limited|quorum|entitled|obliged|enough|compulsory|mandatory"
    ),
    "fr": _any(
        r"chaque|tout|toute|tous|doit|doivent|devez|peut|peuvent|pouvez|faut|exige\w*|requ\w+|permis\w*|autoris\w+"
        r"|quorum"
        r"|minimum|maximum|limit\w+|suffi\w+|nécessaires?|obligatoires?"
    ),
    "nl": _any(
        r"elke?|ieder\w*|moet|moeten|mag|mogen|kan|kunt|kunnen|dient|dienen|vereist\w*|nodig|verplicht|toegelaten"
        r"|toegestaan"
        r"|quorum|minimum|maximum|volstaa\w+|voldoende"
    ),
    "de": _any(
        r"jede[rnsm]?|muss|müssen|darf|dürfen|kann|können|erforderlich|nötig|notwendig|verlangt|vorgeschrieben|zulässig"
        r"|erlaubt|quorum|minimum|maximum|genügen|genügt|ausreichend"
    ),
}
"""What says that a sentence lays down what is to be so, and does not tell what was."""

TERM: dict[str, re.Pattern[str]] = {
    "en": _any(
        r"time limit|deadline|period (?:for|of)|time (?:for|to|in which)|ha(?:s|ve) (?:\d+|\w+) (?:\w+ )?(?:days"
        r"|weeks|months|years) (?:to|for)"
    ),
    "fr": _any(r"délai|dispos\w+ de|sous \w+ jours"),
    "nl": _any(r"\w*termijn"),
    "de": _any(r"\w*frist"),
}
"""What says that a length of time is one within which something is to be done."""

CONSEQUENCE: dict[str, re.Pattern[str]] = {
    "en": _any(
        r"declin\w+|refus\w+|return\w*|hand(?:ed)? (?:over|in|back)|reports?|reported|declare\w*|regist\w+|surrender\w*"
        r"|forbidden|prohibited|not allowed|needs?|requires?|required|pays?|paid|charged?|fines?|taxe?d?|permit"
        r"|licen[cs]e"
        r"|approv\w+|consent|authori[sz]\w+|subject to|tender\w*|banned"
    ),
    "fr": _any(
        r"refus\w+|déclin\w+|rend\w*|rendus?|remis\w*|remet\w*|déclar\w+|signal\w+|annonc\w+|interdit\w*|exig\w+|pay\w+"
        r"|amende|autorisation|soumis\w*|taxé\w*|permis"
    ),
    "nl": _any(
        r"ge?weiger\w*|teruggege?ven|afge(?:ven|geven)|inge?leverd?|inleveren|ge?meld\w*|aangege?ven|aangifte|verboden"
        r"|vereist\w*|nodig|betaal\w*|betalen|vergunning|toestemming|onderworpen"
    ),
    "de": _any(
        r"ablehn\w+|abgelehnt|zurückge\w+|abge(?:ben|geben)\w*|meld\w+|gemeldet|anzeigen|angezeigt|anmeld\w+|verboten"
        r"|untersagt|erforderlich|nötig|zahlen|zahlt|genehmigung\w*|erlaubnis|zustimmung\w*|pflichtig\w*"
    ),
}
"""What is to be done, or is not allowed, beyond a value up to which something is free."""

DENIED_MORE: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:not|never|cannot|nobody|no \w+)\b[^.;,]{0,40}\b(?:more|\w+er) than\s$", re.IGNORECASE),
    "fr": lazy_re(r"(?:\bne\s|\bn['’]|\baucune?\s)[^.;,]{0,40}\bplus d(?:e\s|['’])$", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:niet|nooit|geen|niemand)\b[^.;,]{0,40}\b(?:meer|\w+er) dan\s$", re.IGNORECASE),
    "de": lazy_re(r"\b(?:nicht|nie|keine?[nrms]?|niemand)\b[^.;,]{0,40}\b(?:mehr|\w+er) als\s$", re.IGNORECASE),
}
"""What right before a value makes "more than" the most that is allowed."""

DENIED_LESS: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"[^.;,]{0,60}\b(?:(?:must|may|shall|can) not|cannot|(?:is|are) (?:not allowed|prohibited|forbidden|refused"
        r"|illegal)|(?:has|have) to be (?:thrown|put) back)\b",
        re.IGNORECASE,
    ),
    "fr": lazy_re(
        r"[^.;,]{0,60}\b(?:ne (?:peu(?:t|vent)|doi(?:t|vent)) (?:pas )?|(?:est|sont) (?:interdit|refusé)e?s?)\b",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        r"[^.;,]{0,60}\b(?:(?:mag|mogen) (?:niet|nooit)|(?:is|zijn|wordt|worden) (?:verboden|geweigerd))\b",
        re.IGNORECASE,
    ),
    "de": lazy_re(
        r"[^.;,]{0,60}\b(?:(?:darf|dürfen) (?:nicht|nie)|(?:ist|sind|wird|werden) (?:verboten|untersagt|abgelehnt))\b",
        re.IGNORECASE,
    ),
}
"""What behind a value makes "less than" the least that is allowed: "of less than 15 cm must not be landed"."""

BEFORE_NOW: dict[str, re.Pattern[str]] = {
    "en": _any(
        "last year|the (?:year|season) before|previously|formerly|until then|in those days|used to|at first"
        "|predecessors?"
    ),
    "fr": _any(
        "l['’]an(?:née)? derni(?:er|ère)|l['’]année (?:précédente|d['’]avant)|auparavant|autrefois|jadis|jusqu['’]alors"
        "|prédécesseure?s?"
    ),
    "nl": _any("vorig jaar|het jaar (?:voordien|ervoor|daarvoor)|voorheen|vroeger|destijds|voordien|voorgangers?"),
    "de": _any(
        "(?:im )?(?:letzten|vergangenen|vorigen) jahr|letztes jahr|im vorjahr|früher|vormals|bis dahin|damals"
        "|vorgänger(?:in(?:nen)?|s|n)?"
    ),
}
"""What says that a sentence is of a time before that of the page."""

WAS: dict[str, re.Pattern[str]] = {
    "en": _any(
        r"had|(?:was|were)(?! (?:\w+ly )?(?:\w+ed|set up|built|made|held|drawn up)\b)|held|counted|numbered|stood"
    ),
    "fr": _any("avai(?:t|ent)|étai(?:t|ent)|comptai(?:t|ent)|eut|fut|furent"),
    "nl": _any("had|hadden|was|waren|telde|telden"),
    "de": _any("hatten?|war|waren|zählten?|gab"),
}
"""What beside a date says that a value held then."""

SIDE: dict[str, re.Pattern[str]] = {
    language: lazy_re(rf"\b(?:(?P<below>{below})|(?:{above})) [€$£]?(?P<figure>\d[\d.,]*\d|\d)(?!\w)", re.IGNORECASE)
    for language, below, above in (
        ("en", "below|under|less than|fewer than|up to|at most", "above|over|more than|from"),
        ("fr", "moins d[e']|inférieure?s? à|jusqu['’]à|au plus", "plus d[e']|supérieure?s? à|au-delà de"),
        ("nl", "onder|minder dan|tot|hoogstens", "boven|meer dan|vanaf"),
        ("de", "unter|weniger als|bis|höchstens", "über|mehr als|ab"),
    )
}
"""What says that a sentence holds below a figure, group "below", or above it."""

TIERED = lazy_re(
    r"\b(?!one\b)[^\W_]+ (?:[^\W\d]+ )?(?:or|and) more\b|\b[^\W_]+ (?:[^\W\d]+ )?ou plus\b"
    r"|\b[^\W_]+ (?:[^\W\d]+ )?of meer\b|\b[^\W_]+ (?:[^\W\d]+ )?(?:oder|und) mehr\b|\bab \w+ [A-ZÄÖÜ]\w+",
    re.IGNORECASE,
)
"""What says, in any of the languages, from how many on something holds: "ten documents or more"."""

_WHERE = (
    r"(?P<where>(?!general|addition|practice|principle|total|fact|most|all\b|général|principe|règle|moyenne|outre|tout"
    r"|pratique|totaal|het algemeen|praktijk|allgemeinen|durchschnitt|prinzip|regel|praxis)[^\d,.;:]{2,40}?),?"
)
_WHO = r"(?P<who>(?!example|instance)[^\d,.;:]{2,40}?)"
FOR_SOME: dict[str, re.Pattern[str]] = {
    language: lazy_re(rf"(?:{lead}){_WHO}(?:{behind})|(?:{at}){_WHERE}\s(?:{it})\b", re.IGNORECASE)
    for language, lead, behind, at, it in (
        ("en", "for |with ", r",|\s(?:the|it|this|he|she|they|an?)\b", "at |in |under ", "it|they|this"),
        (
            "fr",
            "pour (?:les |la |le |l['’])?",
            ",",
            "(?:à|au|aux|dans|chez|en) (?:les |la |le |l['’])?",
            "(?:il|elle|ce|c['’])",
        ),
        (
            "nl",
            "voor ",
            r"\s(?:is|zijn|geldt|kost|kosten|bedraagt|duurt|wordt)\b",
            "bij |in |op ",
            "(?:is|zijn|geldt|kost|bedraagt|duurt) (?:het|hij|zij|ze|dat)",
        ),
        (
            "de",
            "für ",
            r"\s(?:ist|sind|gilt|kostet|kosten|beträgt|dauert|wird)\b",
            "bei |beim |im |in ",
            "(?:ist|sind|gilt|gelten|kostet|beträgt|dauert) (?:es|er|sie|das)",
        ),
    )
}
"""How a sentence opens that holds for some only: "For students the card costs", "At the State it is"."""

IF_SO: dict[str, re.Pattern[str]] = {
    language: lazy_re(rf"\W*(?:{words})\b[^,;:]*$", re.IGNORECASE)
    for language, words in {
        "en": "if|when|where|with|for", "fr": "si|s['’]ils?|quand|lorsqu\\w+|pour|avec|en cas",
        "nl": "als|indien|wanneer|bij|met|voor|heeft u|hebt u|heb je",
        "de": "wenn|falls|sofern|bei|mit|für|haben Sie|hat",
    }.items()
}  # fmt: skip
"""A sentence that opens with a condition, as far as that goes: what is counted in it is supposed."""

LIMITED_TO: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"\b(?:(?:limited|restricted|confined) to|capped at|stops? at|ends? at"
        r"|(?:may|can) (?:rise|fly|climb|go|grow|weigh|last|run"
        r"|come) (?:up )?to)"
        r"\s$", re.IGNORECASE),
    "fr": lazy_re(
        r"\b(?:limitée?s? à|plafonnée?s? à|restreinte?s? à|s['’]arrêten?t? à"
        r"|(?:peut|peuvent) (?:monter|aller|atteindre|durer"
        r"|s['’]élever)(?: à)?)\s$",
        re.IGNORECASE),
    "nl": lazy_re(r"\b(?:beperkt tot|begrensd op|geplafonneerd op|stopt bij|houdt op bij"
        r"|tot(?: op)?)\s$", re.IGNORECASE),
    "de": lazy_re(r"\b(?:begrenzt auf|beschränkt auf|gedeckelt auf|enden? bei|endet bei"
        r"|bis(?: auf)?)\s$", re.IGNORECASE),
}  # fmt: skip
"""What right before a value, and not its bound, says that it is the most that is allowed."""

AT_MOST = lazy_re(
    r"\s(?:at the (?:longest|most|highest|latest)|at most|au maximum|tout au plus|au plus|ten hoogste|hoogstens"
    r"|höchstens"
    r"|längstens)\b",
    re.IGNORECASE,
)
"""What right behind a value says that, in any of the languages."""

SCALE = lazy_re(
    r"\b(magnitude|magnitud|magnituden|stärke|sterkte|intensity|intensité|intensiteit|intensität|level|niveau|stufe"
    r"|trap"
    r"|grade|echelon|ph|windkracht|windstärke|force)(?:\s(?:of|de|van|von))?\s$",
    re.IGNORECASE,
)
"""What right before a number says, in any of the languages, on which scale it is one."""

UPWARDS = lazy_re(
    r"\s(?:or|ou|of|oder) (?:more|over|above|plus|davantage|meer|mehr)\b"
    r"|\s(?:and |or )?upwards?\b|\sund (?:mehr|aufwärts)\b|\set au-delà\b|\sen hoger\b",
    re.IGNORECASE,
)
"""What right behind a value says, in any of the languages, that it is the least."""

UNLIKE = lazy_re(
    r"\b(?:not (?:to )?be confused with|confuse it with|unlike|in contrast to|à ne pas confondre|contrairement à"
    r"|(?:niet|mag) [^.;]{0,20}verward?(?:ren)? met|in tegenstelling tot|nicht (?:zu verwechseln|verwechselt)"
    r"|im gegensatz zu)\b",
    re.IGNORECASE,
)
"""What says, in any of the languages, that a sentence tells two things apart."""
