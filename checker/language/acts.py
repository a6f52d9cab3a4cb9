"""How each language names what is done within a time, or for a time: deciding, answering, paying, keeping."""

from __future__ import annotations

import re
from functools import lru_cache

from checker.language.lazy import any_listed, any_of, lazy_re
from checker.language.same_nouns import canonical_stems

_ACTS: dict[str, dict[str, str]] = {
    "decide": {
        "en": "decid(?:e|es|ed|ing) | decisions? | rul(?:e|es|ed) on | rulings? | determined | determination | verdict"
        r" | approved | approval",
        "fr": r"décid\w+ | décisions? | statu(?:e|er|ent|é) | se prononc\w+ | tranch(?:e|er|ent|é)"
        r" | approuvée?s? | refusée?s? | agréée?s?",
        "nl": r"beslis\w* | besluit\w* | beschikking | toegewezen | toegekend | afgewezen | bericht | uitsluitsel",
        "de": r"\w*entscheid\w* | entschieden | \w*bescheid\w* | beschluss | beschließt | beschieden"
        r" | bewilligt | abgelehnt | genehmigt",
    },
    "answer": {
        "en": r"answer(?:s|ed)? | repl(?:y|ies|ied) | respon[ds]\w* | hear(?: back| from us)?",
        "fr": r"répon\w+",
        "nl": r"antwoord\w* | beantwoord\w* | reactie | reager\w+ | reageert",
        "de": r"\w*antwort\w* | rückmeldung\w* | stellungnahme",
    },
    "receipt": {
        "en": r"acknowledg\w+ | confirm\w* (?:the )?receipt",
        "fr": r"accusé\w* (?:de )?réception | accuse\w* réception",
        "nl": r"ontvangstbevestiging\w* | ontvangst | bevestig\w+",
        "de": r"\w*eingangsbestätigung\w* | bestätig\w+ | eingang",
    },
    "object": {
        "en": r"appeal(?:s|ed|ing)? | object(?:s|ed|ions?)? | challeng\w+ | contest(?:s|ed)? | complain\w* | review",
        "fr": r"recours | appel | contest\w+ | réclam\w+ | oppos\w+ | plaintes?",
        "nl": r"bezwaar\w* | beroep\w* | klacht\w* | verzet",
        "de": r"\w*widerspr\w+ | \w*einspr\w+ | \w*beschwer\w+ | klage\w* | klagen | anfecht\w+ | angefochten",
    },
    "apply": {
        "en": r"appl(?:y|ies|ied|ying) | applications? | submit\w* | submission\w* | lodg\w+ | hand(?:ed)? in"
        r" | claim(?:ed)?",
        "fr": r"demand(?:e|es|er|é|ée|ées) | dépos\w+ | dépôt | candidatures? | sollicit\w+",
        "nl": r"aanvra\w+ | aangevraagd | vraagt? | vragen | indien\w* | ingediend | inschrij\w+",
        "de": r"\w*antrag\w* | \w*anträge\w* | beantrag\w+ | bewerb\w+ | einreich\w+ | eingereicht | einzureichen",
    },
    "pay": {
        "en": r"pay(?:s|able|ing|ment|ments)? | paid | settl(?:e|es|ed) | invoices?",
        "fr": r"pai(?:e|ent|ement|ements) | pay(?:er|ez|é|ée|és|ées|ons|ant) | règl\w+ | acquitt\w+ | factures?",
        "nl": r"betaal\w* | betal\w+ | voldaan | voldoen | \w*factu\w+",
        "de": r"\w*zahl(?:en|t|bar|ung|ungen) | bezahl\w+ | beglichen | \w*rechnung\w*",
    },
    "keep": {
        "en": r"keep(?:s|ing)? | kept | stor(?:e|es|ed|age) | retain\w* | retention | held | delet\w+"
        r" | eras(?:e|es|ed)"
        r" | destroy\w* | overwritten | wiped | purged | stays? (?:on|visible) | remains? (?:on|visible) | archived",
        "fr": r"conserv\w+ | gard(?:e|és?|ées?|er|ons|ent) | effac\w+ | détrui\w+ | supprim\w+ | stock\w+"
        r" | archiv\w+",
        "nl": r"bewaar\w* | bewar\w+ | \w*gewist | wissen | wist | vernietig\w* | verwijder\w* | opgeslagen"
        r" | blijft staan"
        r" | zichtbaar",
        "de": r"\w*aufbewahr\w* | \w*gelöscht | löschen | löscht | vernichte\w* | gespeichert | speicher\w*"
        r" | überschrieben"
        r" | sichtbar",
    },
    "borrow": {
        "en": r"borrow(?:s|ed|ing)? | loan(?:s|ed)? | lent | lend | on loan | brought back | be back"
        r" | bring back | returned"
        r" | return | due back | issued | checked out",
        "fr": r"prêt(?:s|e|é|ée|és|ées|er)? | emprunt\w* | rend(?:re|u|us|ue|ues|ez)? | retour\w* | rapport\w+",
        "nl": r"leen\w* | leent | lenen | geleend | uitleen\w* | uitgeleend | terug\w*",
        "de": r"\w*leih\w* | ausgeliehen | entliehen | rückgabe\w* | zurück\w*",
    },
    "give notice": {
        "en": r"(?:months?|weeks?|days?)['’]? notice | notice (?:period|of) | period of notice | tenancy ends"
        r" | terminat\w+",
        "fr": r"préavis | résili\w+",
        "nl": r"opzeg\w* | opgezegd | zeg\w* \w+ op",
        "de": r"\w*kündig\w* | gekündigt",
    },
    "hold office": {
        "en": r"term(?:s)?(?: of office)? | elect(?:s|ed|ion)? | appoint(?:s|ed|ment)? | serv(?:e|es|ed)"
        r" | hold office"
        r" | holds office | mandate | re-?elected",
        "fr": r"mandats? | nomm\w+ | élu\w* | élection | désign\w+ | élit | siègent",
        "nl": r"ambtstermijn | zittingsduur | benoem\w* | gekozen | verkozen | mandaat | aangesteld | kiest",
        "de": r"amtszeit\w* | wahlperiode | gewählt | wählt | wählen | ernannt | bestellt | berufen | amtsdauer",
    },
    "hold good": {
        "en": r"valid | validity | expir(?:e|es|y) | lapses? | runs out | hold good",
        "fr": r"valab\w+ | validité | valid\w+ | péri\w+ | expir\w+",
        "nl": r"geldig\w* | verva(?:lt|llen) | verloopt | verlopen | geldt",
        "de": r"\w*gültig\w* | verfällt | verfallen | erlischt | läuft ab | abläuft",
    },
    "wait": {
        "en": r"wait(?:s|ing|ed)?",
        "fr": r"atten\w+ | patient\w+",
        "nl": r"wacht\w*",
        "de": r"\w*wart(?:e|en|et|ezeit|ezeiten|efrist)",
    },
    "report": {
        "en": r"report(?:s|ed|ing)? | notif\w+ | inform(?:s|ed)? | declar\w+ | tell | told | let (?:us|\w+) know",
        "fr": r"déclar\w+ | signal\w+ | notif\w+ | inform\w+ | prévenir | prévien\w+ | averti\w*",
        "nl": r"meld\w* | gemeld\w* | aangifte | aangeven | aangegeven | doorgeven",
        "de": r"\w*meld\w* | gemeldet | anzeig\w+ | angezeigt | mitteil\w+ | mitgeteilt | mitzuteilen",
    },
    "book": {
        "en": r"book(?:s|ed|ing|ings)? | reserv\w+ | cancel\w* | ahead | in advance | beforehand",
        "fr": r"réserv\w+ | annul\w+ | à l['’]avance | d['’]avance | au préalable | auparavant",
        "nl": r"boek\w* | geboekt | reserv\w+ | gereserveerd | annule\w+ | geannuleerd | afzeg\w+ | vooraf"
        r" | van tevoren",
        "de": r"buch\w+ | gebucht | reserv\w+ | \w*stornier\w* | absag\w+ | im voraus | vorher | vorab | zuvor",
    },
}
ACTS: dict[str, dict[str, re.Pattern[str]]] = {
    language: {act: any_listed(words[language]) for act, words in _ACTS.items()}
    for language in ("en", "fr", "nl", "de")
}
"""For each language the acts that a length of time is told of, each by the words that name it."""

SAYS_NOTHING: dict[str, str] = {
    "en": """
        above below lower higher better cannot more fewer less under over
        allow please latest earliest contact normally usually generally about around roughly nearly always best case
        follow follows posted date later long takes take expect count counted
        receipt received arrived after reckon day days working prefer those make made back go goes still again
    """,
    "fr": """
        veuillez comptez compter généralement normalement environ presque toujours plus tard date jour
        réception reçu reçue reçus après jours ouvrables ouvrés suit encore prévoir prévoyez
    """,
    "nl": """
        reken rekenen houd rekening normaal meestal gewoonlijk ongeveer bijna altijd uiterlijk later datum dag dagen
        nadat binnengekomen ontvangen werkdagen volgt volgen weer nog moet moeten hebt heeft tijd
    """,
    "de": """
        rechnen bitte normalerweise gewöhnlich meist regel etwa ungefähr fast immer spätestens später datum tag tage
        nachdem eingegangen vorliegen vorliegt tagen werktage folgt folgen wieder noch müssen muss haben hat zeit
    """,
}
"""Words that say how a time is reckoned, and nothing of what is done in it."""


@lru_cache(maxsize=8)
def says_nothing(language: str) -> frozenset[str]:
    """The stems of these words."""
    return canonical_stems(SAYS_NOTHING[language].split(), language)


ONLY_SOMETIMES: dict[str, re.Pattern[str]] = {
    "en": any_of(
        "(?:for|in|all) (?:all )?others?|otherwise|exceptional\\w*|urgent\\w*|difficult|complex|complicated"
        "|simple|express|fast-track"
        "|extended|extension|longer|shorter|instead|(?:if|where|when|should|in) \\w+ cases?"
    ),
    "fr": any_of(
        r"(?:pour|dans) (?:tous |toutes )?(?:les )?autres|sinon|exceptionnel\w*|urgen\w+|difficiles?"
        r"|complexes?|simples?|express|accéléré\w*|prolong\w+"
        r"|plus long\w*|jusqu['’]en"
    ),
    "nl": any_of(
        r"(?:voor|in) (?:alle )?andere|anders|uitzonderlijke?|dringend\w*|spoed\w*|moeilijke?|complexe?"
        r"|ingewikkeld\w*"
        r"|eenvoudige?|verleng\w+|langer|korter"
    ),
    "de": any_of(
        r"(?:für|in) (?:alle )?andere\w*|sonst|ausnahmsweise|dringend\w*|eil\w*|schwierig\w*|komplex\w*"
        r"|kompliziert\w*|einfache?\w*"
        r"|verlänger\w+|länger\w*|kürzer\w*"
    ),
}
"""What says that a time holds for some cases only, or is another than the usual one."""

IN_SOME_CASE = lazy_re(
    r"(?:for|in|at|if|when|where|should|unless|pour|en cas|dans|si|lorsque|quand|chez|voor|in|bij|als|indien|wanneer"
    r"|für|bei|wenn|falls|sofern|im fall\w*)\s",
    re.IGNORECASE,
)
"""What opens, in any of the languages, a sentence that holds for some, or under a condition."""

ONCE_WAS: dict[str, re.Pattern[str]] = {
    "en": any_of("took|lasted|ago|(?<!which )was|were|had|did|averaged"),
    "fr": any_of(r"avai(?:t|ent)|étai(?:t|ent)|eut|fut|furent|a duré|ont duré|il y a|dura"),
    "nl": any_of("had|hadden|was|waren|duurden?|geleden|werd|werden"),
    "de": any_of("hatten?|war|waren|dauerten?|wurden?"),
}
"""What says that a length of time is one that something once took."""

BORNE: dict[str, re.Pattern[str]] = {
    "en": any_of(
        r"(?:meet|meets|met|pay|pays|paid|cover|covers|covered|bear|bears|fund|funds|funded|refund\w*|reimburs\w+"
        r"|contribut\w+|subsid\w+|support\w*|grants?|aid|share|rate)"
    ),
    "fr": any_of(
        r"prend\w*|prise?s?|pris en charge|financ\w+|couvr\w+|couvert\w*|rembours\w+|subvention\w*|contribu\w+|aides?"
        r"|participation|taux|soutien\w*|soutenons|accord\w+|hauteur"
    ),
    "nl": any_of(
        r"betaal\w*|betalen|dek\w+|vergoed\w*|draag\w*|dragen|bijdra\w+|subsid\w+|financier\w*|gefinancierd|aandeel"
    ),
    "de": any_of(
        r"trag\w*|trägt|übernehm\w+|übernimm\w+|übernommen|zahl\w+|\w*zuschu\w+|bezuschuss\w+|förder\w+|gefördert"
        r"|erstatt\w+|beteilig\w+|finanzier\w+|anteil\w*|\w*satz"
    ),
}
"""What says that somebody bears a share of something."""

COSTS: dict[str, re.Pattern[str]] = {
    "en": any_of(r"costs?|expenses?|expenditure|outlay|bill"),
    "fr": any_of(r"coûts?|dépenses?|frais|montant"),
    "nl": any_of(r"\w*kosten|uitgaven"),
    "de": any_of(r"\w*kosten|ausgaben|aufwendungen"),
}
"""What somebody bears a share of."""
