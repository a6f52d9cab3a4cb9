"""The words by which a text adds, parts, compares and converts figures, in each language."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.language.lazy import any_of as _any
from checker.language.lazy import lazy_re


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class SumWords:
    """How one language speaks of sums."""

    total_row: re.Pattern[str]
    """How the row or column of a table is headed that adds up the others."""
    altogether: re.Pattern[str]
    """What says that a figure adds up those before it."""
    of_which: re.Pattern[str]
    """What says that the figures to come are parts of the one before."""
    rest: re.Pattern[str]
    """What says that a share is all that remains."""
    rise: re.Pattern[str]
    fall: re.Pattern[str]
    came_from: re.Pattern[str]
    """"from" before a first figure and "to" before a second: groups 1 and 2 hold what stands before each."""
    against: re.Pattern[str]
    """What stands before an earlier figure that a later one is held against."""
    each: re.Pattern[str]
    equals: re.Pattern[str]
    """What says that a figure follows from those before it."""
    same_as: re.Pattern[str]
    """What stands between a value and the same value in another unit."""
    of_share: re.Pattern[str]
    """What stands between a part and the whole ("43 of the 105")."""
    out_of: re.Pattern[str]
    """What stands before a whole whose part comes next: "of the"; anchored at its end."""
    divided: re.Pattern[str]
    """What says that shares to come make up a whole."""


SUMS: dict[str, SumWords] = {
    "en": SumWords(
        total_row=_any(r"(?:grand |sub)?totals?", "sum", "overall", "all", "together", "in all", r"these \w+"),
        altogether=_any("in all", "altogether", "in total", "a total of", "together(?! with)", "that makes",
                        "which makes",
                        "makes?(?! (?:up|do|sure|it|use)\\b)", "(?:in|over|for) the whole (?:year|period|country)",
                        r"br(?:ings?|inging|ought) (?:\w+(?:['’]s)? ){1,3}total to",
                        "adds? up to", "which adds up to"),
        of_which=_any("of which", "of whom", "of these", "of them", "of those",
                      "of this(?=,)", "of (?:this|that) (?:sum|amount|total|money|budget)"),
        rest=_any("remaining", "the rest", "remainder", "the last", "the others?"),
        rise=_any("rose", "risen", "rise", "grew", "grown", "growth", "increased?", "increase of", "went up", "gone up",
                  "climbed", "up", "more", "higher"),
        fall=_any("fell", "fallen", "fall", "dropped", "drop", "decreased?", "declined?", "went down", "shrank",
                  "shrunk", "down", "reduced", "reduction", "less", "fewer", "lower"),
        came_from=lazy_re(r"\bfrom\s+(?:[^\d\s]{1,12}\s+){0,2}$", re.IGNORECASE),
        against=_any("against", "compared (?:to|with)", "up from", "down from", "as against",
                     "(?<=, )after"),
        each=_any("each", "every", "per", "apiece", "a day", "a week", "a month"),
        equals=_any("which comes to", "which makes", "that makes", "that is", "makes", "or", "so", "thus", "hence",
                    "therefore", "which is", "equals", "in other words", "i\\.e\\."),
        same_as=_any("that is", "i\\.e\\.", "or", "equal to", "equivalent to", "which is", "in other words", "namely"),
        of_share=_any("of", "out of", "of the", "of its", "of our", "of all", "out of the"),
        out_of=lazy_re(r"\bof\s+(?:the\s+|all\s+|these\s+|its\s+|our\s+)?\Z", re.IGNORECASE),
        divided=_any("divided", "distributed", "split", "broken down", "breakdown", "shared", "made up", "consists?",
                     "composed", "as follows"),
    ),
    "fr": SumWords(
        total_row=_any("totale?s?", "totaux", "sous-total", "ensemble", "somme", "tous", "toutes",
                       r"ces \w+"),
        altogether=_any("au total", "en tout", "ensemble(?! avec)", "cela fait", "ce qui fait", "soit au total",
                        "(?<!se )font",
                        "(?:sur|pour) l['’]ensemble (?:de l['’]année|du pays)"),
        of_which=_any("dont", "parmi lesquels", "parmi lesquelles", "parmi eux", "parmi elles",
                      "(?:de|sur) (?:ce (?:montant|total|budget)|cette somme)"),
        rest=_any("restants?", "restantes?", "le reste", "les autres", "le solde"),
        rise=_any("hausse", "augment\\w+", "passée?s?", "progress\\w+", "croissance", "accrue?s?", "cr[uû]", "monté"),
        fall=_any("baisse", "baissé", "diminu\\w+", "recul\\w*", "réduit\\w*", "réduction", "chut\\w+"),
        came_from=lazy_re(r"\bde\s+(?:[^\d\s]{1,12}\s+){0,2}$", re.IGNORECASE),
        against=_any("contre", "par rapport à", "au lieu de", "(?<=, )après"),
        each=_any("chaque", "chacune?s?", "par", "à raison de"),
        equals=_any("soit", "ou", "donc", "ce qui fait", "cela fait", "c['’]est-à-dire", "ainsi", "autrement dit"),
        same_as=_any("soit", "c['’]est-à-dire", "ou", "autrement dit", "équivalant à"),
        of_share=_any("de", "des", "sur", "sur les", "d['’]un total de"),
        out_of=lazy_re(r"\b(?:sur|des|parmi)\s+(?:les\s+|ces\s+)?\Z", re.IGNORECASE),
        divided=_any("réparti\\w*", "répartition", "divisée?s?", "partagée?s?", "ventil\\w+", "se compose"),
    ),
    "nl": SumWords(
        total_row=_any("(?:sub|eind)?totaal", "totalen", "som", "samen", "alle", "alles", r"deze \w+"),
        altogether=_any("in totaal", "samen(?! met)", "alles samen", "in het geheel", "dat maakt", "wat neerkomt op",
                        "bij elkaar", "(?:in|over) het hele (?:jaar|land)"),
        of_which=_any("waarvan", "van wie", "daarvan", "hiervan", "onder wie", "van (?:dat bedrag|die som)"),
        rest=_any("overige", "resterende", "de rest", "het restant", "de anderen?"),
        rise=_any("steeg", "gestegen", "stijging", "groeide", "gegroeid", "groei", "toegenomen", "nam toe", "toename",
                  "verhoogd", "meer", "hoger"),
        fall=_any("daalde", "gedaald", "daling", "afgenomen", "nam af", "afname", "verminder\\w+", "minder", "lager"),
        came_from=lazy_re(r"\bvan\s+(?:[^\d\s]{1,12}\s+){0,2}$", re.IGNORECASE),
        against=_any("tegen", "tegenover", "vergeleken met", "in vergelijking met", "(?<=, )na"),
        each=_any("elke?", "ieder\\w*", "per", "telkens"),
        equals=_any("dus", "of", "dat is", "dat zijn", "oftewel", "ofwel", "dat maakt", "d\\.w\\.z\\.",
                    "wat neerkomt op"),
        same_as=_any("dat is", "oftewel", "ofwel", "dus", "d\\.w\\.z\\.", "of"),
        of_share=_any("van", "van de", "op", "op de", "van het"),
        out_of=lazy_re(r"\bvan\s+(?:de\s+|deze\s+)?\Z", re.IGNORECASE),
        divided=_any("verdeeld", "verdeling", "opgesplitst", "uitgesplitst", "bestaat uit", "als volgt"),
    ),
    "de": SumWords(
        total_row=_any("summe", "gesamt\\w*", "insgesamt", "zusammen", "alle", "total", "zwischensumme",
                       r"diese \w+"),
        altogether=_any("insgesamt", "zusammen(?! mit)", "in summe", "das macht", "das sind", "alles in allem",
                        "ergeben",
                        "ergibt", "im ganzen (?:Jahr|Land)"),
        of_which=_any("davon", "darunter", "von denen", "hiervon", "von (?:diesem Betrag|dieser Summe)"),
        rest=_any("übrigen?", "restlichen?", "der rest", "verbleibenden?", "die anderen"),
        rise=_any("stieg", "stiegen", "steigt", "steigen", "gestiegen", "anstieg", "wuchs", "gewachsen", "zuwachs",
                  "zunahme", "zugenommen",
                  "erhöht\\w*", "erhöhung", "plus", "mehr", "höher"),
        fall=_any("sank", "sanken", "sinkt", "sinken", "gesunken", "fiel", "gefallen", "rückgang", "abnahme",
                  "verringert\\w*",
                  "reduziert\\w*", "minus", "weniger", "niedriger"),
        came_from=lazy_re(r"\bvon\s+(?:[^\d\s]{1,12}\s+){0,2}$", re.IGNORECASE),
        against=_any("gegenüber", "verglichen mit", "im vergleich zu", "nach"),
        each=_any("jede[rsnm]?", "je", "pro", "jeweils"),
        equals=_any("also", "oder", "somit", "das sind", "das ist", "mithin", "das macht", "d\\. ?h\\.", "das heißt"),
        same_as=_any("das sind", "das ist", "also", "d\\. ?h\\.", "das heißt", "oder", "mithin"),
        of_share=_any("von", "der", "von den", "aller"),
        out_of=lazy_re(r"\bvon\s+(?:den\s+|diesen\s+)?\Z", re.IGNORECASE),
        divided=_any("verteilt\\w*", "verteilen", "aufgeteilt", "aufteilung", "gliedert", "setzt sich", "wie folgt"),
    ),
}  # fmt: skip

ROUGHLY_IN_BRACKETS = lazy_re(
    r"\s*\(\s*(?:(?:about|some|approximately|approx\.?|ca\.?|circa|around|roughly|nearly|almost|or|that is|i\.e\."
    r"|equal to|environ|quelque|soit|près de|ou|ongeveer|zo['’]n|bijna|dus|of|dat is|etwa|rund|fast|gut|knapp"
    r"|das sind|oder|also)\s+){0,2}",
    re.IGNORECASE,
)
"""What may stand, in any of the languages, between a value and the same value in brackets."""

WARMER = lazy_re(
    r"\b(?:warmer|colder|cooler|hotter|differences?|ris(?:e|es|en|ing)|warming|plus (?:chaud|froid)e?s?|écarts?"
    r"|réchauff\w+|kouder|koeler|heter|verschil\w*|opwarming|wärmer\w*|kälter\w*|heißer\w*|Unterschied\w*"
    r"|Erwärmung|erwärm\w+)\b",
    re.IGNORECASE,
)
"""What says, in any of the languages, that degrees tell how far two temperatures are apart."""

_OF_THEM = {
    "en": (r"\s(?:out )?of (?:them|these|those|which|whom)\b", r"\bof (?:them|these|those|which|whom),?\s"),
    "fr": (
        r"\s(?:d['’]entre (?:eux|elles)|de ceux-ci|de celles-ci)(?!\w)",
        r"\b(?:dont|(?:parmi|sur|d['’]entre) (?:eux|elles|ceux-ci|celles-ci|lesquel(?:le)?s)),?\s",
    ),
    "nl": (
        r"\s(?:daarvan|hiervan|ervan|van hen|van deze|onder hen)\b",
        r"\b(?:daarvan|hiervan|waarvan|van hen|van wie|onder hen)\s(?:\w+\s(?:er\s)?)?",
    ),
    "de": (
        r"\s(?:davon|hiervon|von ihnen|von diesen|darunter|unter ihnen)\b",
        r"\b(?:davon|hiervon|von ihnen|von diesen|von denen|wovon)\s(?:\w+\s)?",
    ),
}
OF_THEM: dict[str, tuple[re.Pattern[str], re.Pattern[str]]] = {
    language: (lazy_re(behind, re.IGNORECASE), lazy_re(rf"{ahead}\Z", re.IGNORECASE))
    for language, (behind, ahead) in _OF_THEM.items()
}
"""What says that a figure is part of the one told before it: right behind the part, and right ahead of it."""

EACH_TIME = lazy_re(
    r"\s?(?:[^\W\d]+\s)?(?:each|apiece|(?:per|every)\s[^\W\d]+"
    r"|an?\s(?:hour|day|night|week|month|quarter|term|year|head|person|piece|time|visit|page|kilometre|kilo|tonne)"
    r"|(?:hour|dai|week|month|quarter|year)ly|annually"
    r"|chacune?|chaque\s[^\W\d]+|par\s[^\W\d]+|l['’](?:heure|an|unité)|la\s(?:nuit|pièce|journée|page)"
    r"|mensuel(?:le)?s?|annuel(?:le)?s?|hebdomadaires?"
    r"|telkens|elke?\s[^\W\d]+|elk|iedere?\s[^\W\d]+|(?:jaar|maand|week|dag)elijkse?"
    r"|jeweils|(?:pro|je|jede[nrs]?)\s[^\W\d]+|im\s(?:Jahr|Monat|Quartal)|(?:jähr|monat|wöchent|täg)lich)\b",
    re.IGNORECASE,
)
"""What, in any of the languages, right behind an amount says that it comes again: "each", "par mois"."""

INSTALMENTS = lazy_re(
    r"(?:\s(?:equal|monthly|yearly|annual|weekly|quarterly|gleichen|jährlichen|monatlichen|gelijke|maandelijkse|jaarlijkse)"
    r"){0,2}\s(?:instal?lments|payments|tranches|parts|mensualités|versements|annuités|tranches|termijnen|schijven"
    r"|[^\W\d]*raten|teilbeträgen)(?:\s(?:égale?s|mensuel(?:le)?s|annuel(?:le)?s)){0,2}\s(?:of|de|van|zu|von)"
    r"(?:\s(?:je|each|telkens))?\s",
    re.IGNORECASE,
)
"""What stands between how many payments there are and how much each is, in any of the languages."""

_ALL_ELSE = {
    "en": r"everything else|anything else|all (?:the )?(?:others?|rest)|all else",
    "fr": r"tout le reste|tou(?:s|tes) les autres|tout autre chose|toute autre",
    "nl": r"al het (?:andere|overige)|alle (?:andere|overige)|al de rest|al het overige",
    "de": r"alles (?:andere|übrige|weitere|sonstige)|alle (?:anderen|übrigen)|sämtliche (?:anderen|übrigen)",
}
_BEYOND = {
    "en": "later|longer|older|more slowly",
    "fr": "plus tard|plus longtemps|plus lentement",
    "nl": "later|langer|trager",
    "de": "später|länger|langsamer",
}
CLOSING_SHARE: dict[str, tuple[re.Pattern[str], re.Pattern[str]]] = {
    language: (_any(every), _any(_BEYOND[language])) for language, every in _ALL_ELSE.items()
}
"""What says that a share is that of all not told before it: of any; and of a scale that the others are steps of."""
