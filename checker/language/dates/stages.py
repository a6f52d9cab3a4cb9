"""The stages of a life, be it of a building, a law, an office or a person: their words and the order they keep."""

from __future__ import annotations

import re
from functools import lru_cache

from checker.language.dates.proceedings import IN_ORDER, PROCEEDINGS
from checker.language.lazy import lazy_re

_POSTS = (
    "president|director|judge|chancellor|ambassador|member|governor|minister|chair\\w*|head|secretary|commissioner|mayor"
    "|rector|ombudsman"
)
STAGES: dict[str, dict[str, tuple[str, ...]]] = {
    "en": {
        "proposed": ("proposed", "tabled", "submitted", "lodged", "put forward"),
        "adopted": ("(?<!\\bthe )(?<!\\bits )(?<!\\ban )(?:adopted|approved)", "enacted",
                    "passed(?= by| in| on| unanimously| it| the)", "voted", "(?:was|were) issued",
                    "dates? from(?= the \\d| \\d)"),
        "decided": ("decided(?: up)?(?: on)?(?= by| in| on|[,;])",),
        "acceding": ("signed (?:its|the|an) (?:treaty of accession|accession (?:treaty|agreement))",
                     "applied (?:for membership|for accession|to join)"),
        "signed": ("signed", "opened for signature", "concluded"),
        "ratified": ("ratified",),
        "in force": ("(?:entered|came|comes|enters) into (?:force|effect)", "took effect", "became law",
                     "in (?:force|effect) since", "effective since", "(?:has|have) applied since",
                     "binding(?: on [^,;.]{1,30})? since", "(?:has|have) been law since", "began to apply",
                     "came into operation"),
        "amended": ("amended", "revised", "struck down", "quashed"),
        "repealed": ("repealed", "rescinded", "revoked", "expired", "lapsed"),
        "begun by": ("(?:foundation|first|corner)[- ]stone", "first sod", "ground[- ]?breaking",
                     "ground (?:was|had been) broken"),
        "built from": ("work on (?:it|(?:the|its) [^,;.]{3,40}?) (?:began|started)",
                       "(?:construction|building)(?: works?)?(?:, which)? (?:began|started|had (?:begun|started))",
                       "(?:the|its) works?, which (?:began|started|had (?:begun|started))"),
        "built": ("(?:(?:was|were) )(?:built|erected)",),
        "put to use": ("(?:taken|put|brought) into (?:service|use|operation)",
                       "(?:went|came|entered) into (?:service|operation|use)", "entered service",
                       "(?:was|were) launched"),
        "opened": ("(?:re-?)?opened", "inaugurated",
                   ("(?:welcomed|admitted|received|let in) (?:the public|visitors|guests|patients|readers|passengers"
                    "|pupils|students|trains|traffic|ships|swimmers)(?= again| anew| once more| back)")),
        "founded": ("founded", "set up", "established", "created", "came into being", "became independent"),
        "begun": ("launched", "began", "begun", "started", "chosen", "selected", "introduced", "commenced",
                  "imposed", "declared", "authorised", "licensed"),
        "ended": ("ended", "taken off the (?:market|shelves)", "withdrawn from (?:the market|sale|use)", "phased out",
                  "discontinued", "ends?(?= in| on)", "finished", "completed", "awarded", "came to an end",
                  "drew to a close", "lifted", "called off"),
        "closed": ("closed", "shut(?: down)?", "switched off", "decommissioned", "taken out of service"),
        "moved in": ("moved (?:in)?to (?:its|the|their|a)", "moved to", "moved into"),
        "abolished": ("abolished", "dissolved", "disbanded", "wound up"),
        "pulled down": ("demolished", "pulled down", "torn down"),
        "destroyed": ("burn(?:t|ed) down", "burn(?:t|ed) to the ground", "destroyed", "gutted", "collapsed", "damaged",
                      "washed away", "wrecked"),
        "rebuilt": ("rebuilt", "reconstructed", "repaired"),
        "published": ("published", "appeared", "printed", "came out", "made public"),
        "sold out": ("out of print", "sold out"),
        "delivered": ("delivered", "handed over"),
        "ordered": ("ordered", "commissioned from"),
        "met": ("met(?= for the| in| on)", "held (?:its|their) (?:[a-z]+ )?(?:meeting|session)"),
        "born": ("born",),
        "appointed": ("appointed", "elected", "took (?:up )?office", "took up (?:the|her|his|their) (?:post|duties)",
                      "sworn in",
                      rf"became (?:the |an? )?(?:[a-z-]+ )?(?:{_POSTS})"),
        "left": ("resigned", "stepped down", "retired", "left (?:the )?(?:office|post|service|bench)",
                 "until (?:his|her|their) (?:retirement|resignation|death|departure)"),
        "died": ("died", "passed away"),
        "lived": ("graduated", "qualified", "married", "emigrated", "enrolled"),
        "joined": ("joined", "acceded"),
        "withdrew": ("withdrew", "seceded"),
    },
    "fr": {
        "proposed": ("proposée?s?", "déposée?s?", "soumise?s?", "introduite?s?(?= devant| au| à la)"),
        "adopted": ("adoptée?s?", "votée?s?", "approuvée?s?", "date(?:nt)? d[eu](?= \\d)"),
        "decided": ("décidée?s?",),
        "acceding": ("signé (?:son|le|leur|un) (?:traité|acte) d['’]adhésion", "demandé (?:son|à) adh\\w+",
                     "posé (?:sa|leur) candidature"),
        "signed": ("signée?s?", "ouverte?s? à la signature", "conclue?s?"),
        "ratified": ("ratifiée?s?",),
        "in force": ("(?:entrée?s?|entre|entra) en vigueur", "pris effet", "en vigueur depuis",
                     "effecti(?:f|ve)s? depuis", "(?:d['’]application|applicables?) depuis",
                     "s['’]applique(?:nt)? depuis", "contraignante?s? depuis", "commencé à s['’]appliquer"),
        "amended": ("modifiée?s?", "révisée?s?"),
        "repealed": ("abrogée?s?", "expirée?s?", "annulée?s?"),
        "begun by": ("première pierre", "premier coup de (?:pioche|pelle)"),
        "built from": (
            "(?:travaux|chantier|construction)(?:, qui)? (?:ont|a|avaient|avait) (?:commencé|débuté|démarré)",
        ),
        "built": ("(?:a|ont) été (?:construite?s?|bâtie?s?)",),
        "put to use": ("mise?s? en service", "(?:fut|furent) lancée?s?"),
        "opened": ("(?:r[ée]?)?ouverte?s?(?! à la signature)", "inaugurée?s?", "(?:r[ée]?)?ouvrit", "a r?ouvert",
                   "(?:accueille|accueillit|a accueilli|ont accueilli|reçoit|a reçu) (?:à|de) nouveau"),
        "founded": ("fondée?s?", "créée?s?", "instituée?s?", "constituée?s?"),
        "begun": ("lancée?s?", "commencée?s?", "commencé", "débuté", "démarré", "choisie?s?", "sélectionnée?s?",
                  "introduite?s?", "entamée?s?", "imposée?s?", "décrétée?s?", "autorisée?s?"),
        "ended": ("retirée?s? (?:du marché|de la vente|du service)", "suspendue?s? définitivement",
                  "(?:a|ont|avait) pris fin", "attribuée?s?", "adjugée?s?", "pren(?:d|dra|nent) fin", "terminée?s?",
                  "achevée?s?",
                  "s['’]est (?:achevée?|terminée?)",
                  "levée?s?"),
        "closed": ("(?:re)?fermée?s?", "clos(?:es?)?", "fermé ses portes", "clôturée?s?", "mise?s? hors service",
                   "éteinte?s?", "désactivée?s?"),
        "moved in": ("(?:a|ont) (?:emménagé|déménagé)", "installée?s? (?:dans|au|à)"),
        "abolished": ("supprimée?s?", "dissoute?s?", "dissous"),
        "pulled down": ("démolie?s?", "rasée?s?"),
        "destroyed": ("incendiée?s?", "endommagée?s?", "détruite?s?", "ravagée?s?", "effondrée?s?",
                      "(?:a|ont) brûlé", "emportée?s?"),
        "rebuilt": ("reconstruite?s?", "rebâtie?s?", "réparée?s?"),
        "published": ("publiée?s?", "parue?s?", "imprimée?s?"),
        "sold out": ("épuisée?s?",),
        "delivered": ("livrée?s?",),
        "ordered": ("commandée?s?",),
        "met": ("réunie?s?",),
        "born": ("née?s?",),
        "appointed": ("nommée?s?", "élue?s?", "entrée? en fonctions?", "pris ses fonctions",
                      r"devenue? (?:président|direct|gouverne|ministre|maire|secrétaire|chef)\w*"),
        "left": ("jusqu['’]à (?:sa|son|leur) (?:retraite|démission|départ|mort|décès)", "démissionné",
                 "parti[es]? à la retraite", "quitté (?:ses|leurs) fonctions", "pris sa retraite"),
        "died": ("décédée?s?", "morte?s?", "mourut"),
        "joined": ("adhéré", "rejoint"),
        "withdrew": ("retirée?s?",),
    },
    "nl": {
        "proposed": ("voorgesteld", "ingediend", "voorgelegd"),
        "adopted": ("aangenomen", "goedgekeurd", "vastgesteld", "uitgevaardigd", "gestemd", "goed(?=[,;.])",
                    "date(?:ert|ren) van(?= \\d)"),
        "decided": ("beslist",),
        "acceding": ("toetredingsverdrag (?:[^,;.]{0,24} )?ondertekend", "lidmaatschap (?:[^,;.]{0,24} )?aangevraagd"),
        "signed": ("ondertekend", "opengesteld voor ondertekening"),
        "ratified": ("geratificeerd", "bekrachtigd"),
        "in force": ("in werking", "van kracht(?: sinds)?", "(?:geldt|gelden) sinds", "van toepassing sinds",
                     "bindend sinds"),
        "amended": ("gewijzigd", "herzien"),
        "repealed": ("ingetrokken", "vervallen"),
        "begun by": ("eerste steen(?:legging)?", "eerstesteenlegging", "eerste spade"),
        "built from": ("bouw (?:[^,;.]{1,20} )?(?:begon|startte)", "bouwwerken (?:begonnen|startten)",
                       "werken (?:begonnen|startten)"),
        "built": ("gebouwd",),
        "put to use": ("in gebruik (?:werd |was |is )?(?:genomen)?", "in dienst (?:werd |was |is )?genomen",
                       "ingebruikname",),
        "opened": ("(?:her)?geopend", "heropend", "(?:weer|opnieuw) open(?:gegaan)?", "opengegaan",
                   "ingehuldigd", "(?:her)?opende", "openden", "(?:ontving(?:en)?|verwelkomde) (?:weer|opnieuw)"),
        "founded": ("opgericht", "gesticht", "ingesteld", "in het leven geroepen"),
        "begun": ("gestart", "begonnen", "begon", "startten?", "gekozen", "geselecteerd", "gelanceerd", "ingevoerd",
                  "afgekondigd", "opgelegd", "toegelaten"),
        "ended": ("van de markt (?:gehaald|genomen)", "uit de handel (?:gehaald|genomen)",
                  "beëindigd", "afgelopen", "afgerond", "voltooid", "eindig(?:den?|t|en)", "liepen? af"),
        "closed": ("gesloten", "sloot", "stilgelegd", "uitgeschakeld", "buiten (?:dienst|gebruik) gesteld"),
        "moved in": ("verhuisd(?:e|en)?", "betrok(?:ken)?"),
        "abolished": ("afgeschaft", "opgeheven", "ontbonden"),
        "pulled down": ("gesloopt", "afgebroken"),
        "destroyed": ("afgebrand", "brandden? (?:volledig |helemaal )?af", "uitgebrand", "beschadigd", "verwoest",
                      "vernield",
                      "ingestort", "stortten? in"),
        "rebuilt": ("herbouwd", "her?opgebouwd", "weder?opgebouwd", "hersteld", "gerepareerd"),
        "published": ("gepubliceerd", "verschenen", "verscheen", "gedrukt"),
        "sold out": ("uitverkocht",),
        "delivered": ("geleverd", "afgeleverd", "opgeleverd"),
        "ordered": ("besteld",),
        "met": ("vergaderden?", "bijeengekomen", "kwam(?:en)? (?:[^,;.]{0,40} )?bijeen", "samengekomen"),
        "born": ("geboren",),
        "appointed": ("benoemd", "verkozen", "aangesteld", "trad aan", "aangetreden"),
        "left": ("tot (?:haar|zijn|hun) (?:pensioen|pensionering|ontslag|overlijden|dood)",
                 "afgetreden", "ontslag genomen", "met pensioen", "af(?=[.,;)])", "ontslag(?=[.,;)])"),
        "died": ("overleden", "overleed", "gestorven", "stierf"),
        "joined": ("toegetreden", "trad toe"),
        "withdrew": ("uitgetreden", "trok zich terug"),
    },
    "de": {
        "proposed": ("vorgeschlagen", "eingebracht", "eingereicht", "vorgelegt"),
        "adopted": ("angenommen", "verabschiedet", "beschlossen", "gebilligt", "erlassen",
                    "(?:datiert|stammt) vom"),
        "acceding": ("beitrittsvertrag (?:[^,;.]{0,24} )?unterzeichnet",
                     "(?:beitritt|mitgliedschaft) (?:[^,;.]{0,24} )?beantragt"),
        "signed": ("unterzeichnet", "unterschrieben", "zur unterzeichnung aufgelegt"),
        "ratified": ("ratifiziert",),
        "in force": ("in kraft(?! gesetzt)", "(?:gilt|gelten) seit", "wirksam seit", "anwendbar seit",
                     "verbindlich seit"),
        "amended": ("geändert", "novelliert", "hob(?:en)? (?:[^,;.]{1,60} )?auf(?=[,;.])"),
        "repealed": ("aufgehoben", "außer kraft", "abgelaufen"),
        "begun by": ("grundstein(?:legung)?", "spatenstich"),
        "built from": ("bau (?:[^,;.]{1,20} )?(?:begann|startete)", "mit dem bau wurde", "baubeginn",
                       "bauarbeiten (?:begannen|starteten)"),
        "built": ("gebaut", "erbaut"),
        "put to use": ("in betrieb(?: genommen)?", "in dienst gestellt",),
        "opened": ("(?:wieder ?)?eröffnete?", "wieder ?geöffnet", "eingeweiht", "(?:empfing|empfängt) wieder"),
        "founded": ("gegründet", "errichtet", "eingerichtet", "geschaffen", "ins leben gerufen"),
        "begun": ("gestartet", "begonnen", "begann", "startete", "ausgewählt", "eingeführt", "verhängt",
                  "ausgerufen", "zugelassen"),
        "ended": ("vom Markt genommen", "aus dem Verkehr gezogen", "beendet", "end(?:eten?|et|en)",
                  "abgeschlossen", "fertiggestellt", "liefen? aus"),
        "closed": ("geschlossen", "stillgelegt", "schloss", "abgeschaltet", "außer (?:Betrieb|Dienst)"),
        "moved in": ("umgezogen", "bezog", "zog(?:en)?(?=[^,;.]{0,24}? (?:in|nach) )"),
        "abolished": ("aufgelöst", "abgeschafft"),
        "pulled down": ("abgerissen",),
        "destroyed": ("(?:ab|nieder|aus)gebrannt", "brannten? (?:vollständig |völlig )?(?:ab|nieder|aus)",
                      "zerstört", "beschädigt",
                      "eingestürzt", "stürzten? ein"),
        "rebuilt": ("wieder ?aufgebaut", "wiedererrichtet", "wiederhergestellt", "repariert"),
        "published": ("veröffentlicht", "erschienen", "erschien", "gedruckt"),
        "sold out": ("vergriffen", "ausverkauft"),
        "delivered": ("(?:aus)?geliefert",),
        "ordered": ("bestellt",),
        "met": ("getagt", "tagte", "zusammengetreten", "traf sich", "kam (?:[^,;.]{0,40} )?zusammen"),
        "born": ("geboren",),
        "appointed": ("ernannt", "gewählt", "berufen", "trat sein amt", "trat ihr amt"),
        "left": ("bis zu (?:seiner|ihrer|seinem|ihrem) (?:Pensionierung|Ruhestand|Rücktritt|Tod|Ausscheiden)",
                 "zurückgetreten", "in den ruhestand", "zurück(?=[.,;)])", "ausgeschieden"),
        "died": ("gestorben", "verstorben", "starb", "verstarb"),
        "joined": ("beigetreten", "trat bei"),
        "withdrew": ("ausgetreten", "trat aus"),
    },
}  # fmt: skip
"""Stage by stage, the words that tell it, as small patterns."""

_AFTER_ADOPTION = ("in force", "amended", "repealed")
AFTER_BUILDING = ("put to use", "opened", "closed", "pulled down")

ALWAYS: frozenset[tuple[str, str]] = frozenset(
    IN_ORDER
    | {("proposed", later) for later in ("adopted", "decided", "signed", *_AFTER_ADOPTION)}
    | {("decided", "in force")}
    | {("adopted", later) for later in _AFTER_ADOPTION}
    | {("signed", later) for later in ("ratified", *_AFTER_ADOPTION)}
    | {("in force", "repealed")}
    | {("begun by", later) for later in (*AFTER_BUILDING, "ended")}
    | {("born", later) for later in ("appointed", "left", "died", "ongoing", "lived", "joined", "withdrew", "met",
                                     "acceding", "signed", "begun", "ended")}
    | {("acceding", later) for later in ("joined", "ongoing", "withdrew")}
    | {("founded", "ongoing"), ("put to use", "ongoing"), ("founded", "abolished")}
    | {("founded", "opened"), ("left", "died")}
    | {("built", later) for later in ("ongoing", "opened", "put to use")}
    | {("begun", "ended"), ("founded", "moved in"), ("opened", "bore fruit"), ("founded", "bore fruit")}
    | {(stage, f"again {stage}") for stage in ("opened", "closed", "appointed", "founded", "begun", "joined")}
)  # fmt: skip
"""Pairs of stages that one thing goes through once, the earlier first, in whatever order they are told."""

TOLD_IN_TURN: frozenset[tuple[str, str]] = frozenset(
    {("destroyed", "rebuilt"), ("destroyed", "again opened"), ("published", "sold out"), ("ordered", "delivered"),
     ("destroyed", "again rebuilt"), ("destroyed", "again founded"),
     ("founded", "ended"), ("opened", "closed"), ("opened", "pulled down"),
     ("founded", "closed"), ("put to use", "closed"), ("put to use", "pulled down"), ("founded", "met"),
     ("appointed", "left"), ("appointed", "died"), ("joined", "withdrew"), ("begun", "closed"),
     ("begun", "repealed"), ("opened", "ended"),
     ("adopted", "ongoing"), ("begun", "ongoing"), ("opened", "extended"), ("built", "extended"), ("founded", "joined"),
     ("built from", "opened"), ("built from", "ended"), ("built from", "put to use"),
     ("begun", "delivered"), ("built from", "delivered"), ("begun by", "delivered"),
     ("begun", "abolished"), ("opened", "abolished"), ("closed", "again opened"),
     ("bore fruit", "closed"), ("bore fruit", "abolished"), ("adopted", "ended"),
     ("again opened", "again closed"), ("left", "again appointed"),
     ("abolished", "again founded"), ("ended", "again begun"), ("withdrew", "again joined")}
)  # fmt: skip
"""Pairs that a thing can go through again ("closed in 2010 and opened in 2012"): only wrong where told in this order,
or where the first is told as further back ("had begun")."""

IN_TURN = ALWAYS | TOLD_IN_TURN
"""Pairs of which the second, told after the first, cannot have come before it."""


@lru_cache(maxsize=8)
def stage_pattern(language: str) -> tuple[re.Pattern[str], tuple[str, ...]]:
    """One pattern for all stages of a language, and the stage of each of its groups."""
    table = PROCEEDINGS.get(language, PROCEEDINGS["en"]) | STAGES.get(language, STAGES["en"])
    groups = "|".join(f"({'|'.join(words)})" for words in table.values())
    return lazy_re(rf"(?<![\w-])(?:{groups})(?!\w)", re.IGNORECASE), tuple(table)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PRONOUNS: dict[str, frozenset[str]] = {
    "en": _words("it they he she this these which who that both"),
    "fr": _words("il elle ils elles celui-ci celle-ci ceux-ci qui lequel laquelle"),
    "nl": _words("het hij zij ze deze dit dat die"),
    "de": _words("es er sie dieser diese dieses der die das"),
}
"""What stands for the thing just spoken of."""

OWN: dict[str, frozenset[str]] = {
    "en": _words("its their it"), "fr": _words("son sa ses leur leurs"), "nl": _words("zijn haar hun"),
    "de": _words("sein seine seinen seiner ihr ihre ihren ihrer"),
}  # fmt: skip
"""What belongs to the thing just spoken of, or in English stands for it anywhere."""

RELATIVE: dict[str, frozenset[str]] = {
    "en": _words("which who that"), "fr": _words("qui lequel laquelle dont"), "nl": _words("die dat"),
    "de": _words("der die das"),
}  # fmt: skip
"""Pronouns that stand for what was named last, and not for the subject."""

AUXILIARIES: dict[str, frozenset[str]] = {
    "en": _words(
        "was were is are has have had been be being then later finally already only first officially formally and but"
        " also did will in on at the as early late end of year summer spring autumn winter still yet now since"
    ),
    "fr": _words(
        "a ont est sont était étaient été fut furent avait avaient s se puis ensuite enfin déjà et mais aussi en le au"
        " fin début l année dès y depuis sera seront"
    ),
    "nl": _words(
        "was waren is zijn werd werden heeft hebben had hadden worden geworden ging gingen sinds"
        " daarna later ten slotte al pas ook en"
        " maar in op eind begin jaar het de trad treedt getreden er zal zullen"
    ),
    "de": _words(
        "war waren ist sind wurde wurden hat haben hatte hatten worden dann später schließlich bereits erst auch und"
        " aber im am in ende anfang jahr jahre dem den trat traten tritt getreten ging gingen nahm schon seit wird"
        " werden"
    ),
}
"""What else may stand between two events of one thing: auxiliaries, adverbs of time, what leads a date."""

ENTERING: dict[tuple[str, str], re.Pattern[str]] = {
    ("nl", "in force"): lazy_re(r"\b(?:trad|traden|treedt|getreden|geworden|werd|sinds)\b", re.IGNORECASE),
    ("de", "in force"): lazy_re(r"\b(?:trat|traten|tritt|getreten|seit)\b", re.IGNORECASE),
    ("nl", "left"): lazy_re(
        r"\b(?:trad|traden|nam|namen|afgetreden|genomen|pensioen|tot (?:haar|zijn|hun))\b", re.IGNORECASE
    ),
    ("de", "left"): lazy_re(
        r"\b(?:trat|traten|getreten|zurückgetreten|ruhestand|ausgeschieden|bis zu)\b", re.IGNORECASE
    ),
}
"""What makes a particle the verb that it belongs to, where the two are apart: "trat am 1. Mai in Kraft"."""

LAW: dict[str, re.Pattern[str]] = {
    "en": lazy_re(
        r"(?<!\w)(?:[Aa]ct|[Ll]aw|[Rr]egulation|[Dd]irective|[Dd]ecree|[Oo]rder|[Tt]reaty|[Cc]onvention"
        r"|[Cc]ode|[Oo]rdinance|[Ss]tatute|[Pp]rotocol|[Bb]y-?laws?)(?!\w)"
    ),
    "fr": lazy_re(
        r"(?<!\w)(?:loi|règlement|directive|décret|arrêté|ordonnance|traité|convention|code|protocole)(?!\w)",
        re.IGNORECASE,
    ),
    "nl": lazy_re(
        r"(?:wet|verordening|richtlijn|besluit|verdrag|reglement|regeling|decreet|protocol|code)(?!\w)", re.IGNORECASE
    ),
    "de": lazy_re(
        r"(?:gesetz|ordnung|richtlinie|erlass|vertrag|satzung|abkommen|übereinkommen|protokoll|kodex)(?!\w)",
        re.IGNORECASE,
    ),
}
"""Texts that are named with the day on which they were made."""

LAYING: dict[str, frozenset[str]] = {
    "en": _words("laid placed set cut turned ceremony"),
    "fr": _words("posée pose donné cérémonie"),
    "nl": _words("gelegd gestoken plechtig"),
    "de": _words("gelegt erfolgte gefeiert erste ersten feierlich gesetzt"),
}
"""What is done with a foundation stone or a spade."""

HEDGED: dict[str, re.Pattern[str]] = {
    language: lazy_re(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE)
    for language, words in {
        "en": r"provisional\w*|temporar\w*|retroactiv\w*|retrospectiv\w*|partial\w*|partly|on trial"
        r"|unofficial\w*|informal\w*|not|never|no longer|allegedly|reportedly|according to|legend|backdated"
        r"|if|whether|every|each",
        "fr": r"provisoire\w*|temporaire\w*|rétroacti\w*|partiel\w*|essai|pas|jamais"
        r"|selon|d['’]après|légende|chaque|si",
        "nl": r"voorlopig\w*|tijdelijk\w*|terugwerkend\w*"
        r"|gedeeltelijk\w*|deels|proef|niet|nooit|volgens|elk|elke|ieder|telkens|als",
        "de": r"vorläufig\w*|vorübergehend|rückwirkend\w*|teilweise|probeweise|versuchsweise"
        r"|nicht|nie|laut|zufolge|angeblich|jede[rnsm]?|jeweils|falls|ob|wenn",
    }.items()
}
"""What says that an event was not the one of its sort, not the whole or not real."""

AGAIN: dict[str, re.Pattern[str]] = {
    language: lazy_re(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE)
    for language, words in {
        "en": r"again|anew|once more|(?:second|third) time"
        r"|re-?(?:opened|elected|appointed|launched|established|introduced|started|founded)",
        "fr": r"à nouveau|de nouveau|r[eé]?ouv[er]\w*|réél\w*|relanc\w*|rétabli\w*|deuxième fois",
        "nl": r"opnieuw|weer|her(?:open|kozen|benoem|start|geopend)\w*|tweede keer",
        "de": r"erneut|wieder\w*|neu (?:gegründet|eröffnet)|zweiten Mal",
    }.items()
}
"""What says that an event came about once more, after what had undone it."""

LIMITED: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\b(?:by|until|till|before|after|from|up to|as of)\s+(?:the\s+)?(?:end\s+of\s+)?\Z", re.IGNORECASE),
    "fr": lazy_re(
        r"\b(?:jusqu['’]\w+|avant|après|dès|à partir d\w+|pour|d['’]ici)\s+(?:le\s+|la\s+)?\Z", re.IGNORECASE
    ),
    "nl": lazy_re(r"\b(?:tot|voor|vóór|na|vanaf|tegen|met ingang van)\s+(?:eind\s+)?\Z", re.IGNORECASE),
    "de": lazy_re(r"\b(?:bis|vor|nach|ab|mit wirkung vom)\s+(?:zum\s+|dem\s+|ende\s+)?\Z", re.IGNORECASE),
}
"""What stands right before a date that bounds an event and does not date it."""

FURTHER_BACK: dict[str, re.Pattern[str]] = {
    "en": lazy_re(r"\bhad\b", re.IGNORECASE),
    "fr": lazy_re(r"\b(?:avai(?:t|ent)|eut|eurent)\b", re.IGNORECASE),
    "nl": lazy_re(r"\b(?:was|waren|had|hadden)\b", re.IGNORECASE),
    "de": lazy_re(r"\b(?:war|waren|hatten?)\b", re.IGNORECASE),
}
"""The auxiliary of an event that came before the one told: "had been laid"."""
