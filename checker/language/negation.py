"""Words that deny, for telling whether a sentence and its translation say opposite things."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from checker.language.lazy import lazy_re


@dataclass(frozen=True, slots=True, kw_only=True)
class Negation:
    """How one language denies: the words that do, and the phrases that hold such a word and deny nothing."""

    words: re.Pattern[str]
    idle: re.Pattern[str]
    alone: re.Pattern[str] | None = None
    """What denies without such a word, where no other does."""


def _words(*alternatives: str) -> re.Pattern[str]:
    # "non-resident" and "nicht-leitend" say what a thing is and deny no sentence
    return lazy_re(r"(?<![\w-])(?:" + "|".join(alternatives) + r")(?![\w]|-\w)", re.IGNORECASE)


NEGATION = {
    "en": Negation(
        words=_words(
            "not", r"(?-i:no|NO|(?<![\w,:] )No)(?=[ \u00a0][^\s.,;:!?)–-])",  # and not "answer no"
            "never", "none", "nobody", "nothing", "nowhere", "cannot", "neither", "nor", "without", r"\w+n['’]t",
        ),
        idle=_words(
            r"no (?:later|earlier|more|less|fewer|longer) than", "not (?:only|later|more|less|fewer|earlier|least)",
            "nothing but", "no longer", "whether or not", "no doubt", r"no\.?[ \u00a0]?\d[\d/]*",
        ),
    ),
    "fr": Negation(
        words=_words(
            r"(?-i:pas|PAS|(?<![\w,] )Pas)",  # and not "Petits Pas", a name
            "jamais", "aucune?s?", "nullement", "rien", "ni", "sans", "personne ne", "nul(?:le)?", r"non(?=[.,!])",
            r"(?:et|mais|ou|ou bien|soit|,) non(?! pas)(?![\s-]+\w+ (?:plus|seulement))",
        ),
        idle=_words(
            "rien que", "pas seulement", "pas plus", "non (?:seulement|plus)", "ou non", "sans doute", "sans délai",
            "pas moins",
        ),
        # "ne peut dépasser", "ne saurait être": such verbs deny without "pas"
        alone=_words(
            r"ne (?![^.;:]{0,120}\bqu(?:e\b|['’]))"
            r"(?:peu(?:t|vent)|pou(?:vez|vons|rra|rront|rrez|vait|vaient|rrait|rraient)|sau(?:rait|raient)|doi(?:t|vent)"
            r"|dev(?:ez|ons|ra|ront|rait|raient)) (?!(?:que|qu|pas|plus|guère|jamais|rien|ni|donc|pourtant|toutefois"
            r"|cependant|alors|en (?:principe|général|aucun cas))\b)(?:[cls]['’]|[clmnst]e |y |en |lui |leur |les )?"
            r"[\w’'-]+(?:re|er|ir)",
        ),
    ),
    "nl": Negation(
        words=_words("niet", "geen", "nooit", "niets", "niemand", "nergens", "geenszins", "noch", "zonder", "evenmin"),
        idle=_words("niet (?:alleen|enkel|slechts|louter|later|meer|minder|langer)(?: (?:dan|maar))?", "niets dan"),
    ),
    "de": Negation(
        words=_words(
            "nicht", "kein(?:e|en|em|er|es|erlei)?", "nie", "niemals", "nichts", "niemand", "nirgends", "keineswegs",
            "keinesfalls", "mitnichten", "weder", "ohne",
        ),
        idle=_words(
            "nicht (?:nur|allein|bloß|lediglich|später|mehr|weniger|länger)(?: als)?", "nichts als", "ohne weiteres",
        ),
    ),
}  # fmt: skip

_IMPLIED = lazy_re(
    r"\b(?:free|exempt\w*|unnecessary|impossible|forbidden|prohibited|refused|excluded|late|lacks?|fails?"
    r"|gratuite?s?|gratuitement|exempt\w*|exonér\w*|inutile|impossible|interdite?s?|exclue?s?|dispens\w*|hors|sauf"
    r"|gratis|kosteloos|kosteloze|vrijgesteld|overbodig|onmogelijk|verboden|uitgesloten|behalve"
    r"|kostenlos\w*|kostenfrei\w*|unentgeltlich|gebührenfrei|befreit|unnötig|unmöglich|verboten|ausgeschlossen"
    r"|außer|remained|stayed|restée?s?|bleef|bleven|gebleven|blieb(?:en)?|geblieben)\b",
    re.IGNORECASE,
)
"""What denies without a word that does, in any of the languages: "free" says that nothing has to be paid."""

_LIMITS = lazy_re(
    r"\b(?:at most|up to|maximum|minimum|at least|au plus|au maximum|jusqu['’]à|au moins|au minimum|plafonnée?s?"
    r"|hoogstens|maximaal|ten hoogste|minstens|minimaal|ten minste|höchstens|maximal|mindestens|bis zu)\b",
    re.IGNORECASE,
)
_EXCEEDS = lazy_re(
    r"\b(?:exceed\w*|more than|less than|fewer than|over|above|below|under"
    r"|dépass\w+|excéd\w+|plus d|supérieure?s?|inférieure?s?|moins d"
    r"|overschr\w+|meer dan|minder dan|hoger|lager|boven|onder"
    r"|überschr\w+|übersteig\w*|mehr als|weniger als|höher|niedriger|über|unter)",
    re.IGNORECASE,
)


_HEDGED = {
    "en": _words(
        "only", "merely", "unless", "until", "except", "without", "other than", "otherwise", "rather", "instead", "but",
        "hardly", "barely", "rarely", "seldom", "less", "fewer", "few", "too", "still", "yet", r"stop\w*",
        r"refus\w*", r"avoid\w*", r"prevent\w*", r"forb\w+", r"prohibit\w*", r"reject\w*", r"ignor\w+",
        r"omit\w*", r"forg[eo]t\w*", r"remember\w*", r"hesitat\w*", r"doubt\w*", "mind", r"difficult\w*",
        r"den(?:y|ied|ies)", r"ban\w*", "end(?:s|ed)?", r"clos\w+", r"miss\w*", r"fail\w*", r"lack\w*", "absent",
        r"in[a-z]{6,}ble", r"un(?!der|til|it|ion|iv|less)[a-z]{4,}", r"[a-z]{3,}less", r"non-\w+", r"not-\w+", "since",
        "just", "no (?:longer|matter)", "any ?more", "apart", "beyond", "outside", "empty", "optional", r"differ\w*",
        r"dis(?:able|allow|agree)\w*", "hard", r"deprecat\w+", "obsolete", r"discourag\w*", r"refrain\w*", "contrary",
        "wrong", r"deviat\w*", r"diverg\w*", "trouble",
        "(?:(?<=, )|and )not (?:the|an?|to|by|in|on|at|from|for|with|of|those|his|her|its|their|our|your|just|only)",
    ),
    "fr": _words(
        "seulement", "simplement", r"ne (?![^.;:]{0,120}\b(?:pas|jamais|rien|aucune?|personne|ni|nul)\b)", "peu",
        "vides?", r"facultati\w+", "hors", r"ne\b[^.;:]{0,80}\bque", r"n['’][^.;:]{0,80}\bque?", r"qu['’]\w+",
        "uniquement", "sinon", r"(?:ne |n['’])[^.;:]{0,30}\b(?:(?<!au )plus|guère)", "plutôt", "hormis", "à moins",
        "moins", "trop", "encore", r"refus\w*", r"cess\w+", "fin", r"ferm\w+", r"manqu\w+", r"absen\w+",
        r"évit\w+", r"empêch\w+", r"interdi\w*", r"rejet\w*", r"ignor\w+", r"oubli\w*", r"hésit\w*", r"dout\w*",
        r"diffic\w*", r"(?:in|im|il|ir)[a-z]{6,}ble(?:s|ment)?", r"inconn\w+", r"incertain\w*", r"inutil\w*",
        r"inact\w+", r"inexist\w+", "jusqu", "depuis", "avant", "sans", r"non(?:-| )\w+", "ni", "autrement",
        r"différ\w+", r"désact\w+", r"proscri\w+", r"obsol\w+", r"déconseill\w+", r"contraire\w*",
        r"diverg\w+", r"s['’]écart\w*", "pas le cas", "faux", "mal",
        "(?:pour|afin de) ne", r"(?:(?<=, )|et |mais )(?:non|pas) (?:le|la|les|l['’]\w+|une?|aux?|du|des?|à|en|dans|sur"
        "|par|pour)",
    ),
    "nl": _words(
        "slechts", "enkel", "louter", "alleen", "tenzij", "pas", "maar", "behoudens", "eer", "minder", "weinig", "nog",
        r"weiger\w*", "gesloten", r"ontbre\w+", "afwezig", "tot", r"on(?!der|t|s\b|ze)[a-zë]{5,}", "sinds", "behalve",
        "zonder", r"voorkom\w*", r"verhinder\w*", r"vermijd\w*", r"vermeden", r"verb(?:ied|od|ood)\w*",
        r"verwerp\w*", r"neg(?:eer|er)\w*", r"verge(?:et|ten)\w*", r"aarzel\w*", r"twijfel\w*", r"moeilijk\w*",
        r"\w{3,}lo(?:os|ze)", r"niet-\w+", "niet (?:meer|langer)", "anders", "buiten", "leeg", "lege", "optioneel",
        r"afwijk\w*", r"wijk(?:t|en)",
        "vrijwillig", r"verschil\w*", r"uitgeschakeld\w*", "afgeraden", "verouderd", "tegendeel", "fout", "moeite",
        "(?:(?<=, )|en )niet (?:het|de|een|in|op|aan|bij|met|van|naar|voor|door|uw|onze)",
    ),
    "de": _words(
        "nur", "lediglich", "bloß", "erst", "bis", "es sei denn", "sondern", "statt", "weniger", "wenig", "kaum",
        "selten", "noch", r"verweiger\w*", "geschlossen", r"fehl\w+", "abwesend", r"verm[ei]+d\w+", r"verhinder\w*",
        r"verhüt\w*", r"verb(?:iet|ot)\w*", r"untersag\w*", r"abgelehnt\w*", r"lehn\w+", r"ignorier\w*",
        r"verg(?:ess|iss|aß)\w*", r"zöger\w*", r"zweifel\w*", r"schwierig\w*", r"\w{3,}los(?:e[nmrs]?)?",
        r"un(?!ter|ser|gefähr|i|d\b|s\b)[a-zäöü]{5,}", r"(?:nicht|nicht[A-Z]\w+)-\w+", "nicht (?:mehr|länger)", "seit",
        "außer", "aber", "ohne", "anders", "andernfalls", "ansonsten", "sonst", "außerhalb", r"leer\w*", "freiwillig",
        r"unterschied\w*", r"deaktivier\w*", "schwer", "veraltet", "abgeraten", "erwünscht", "gegenteil",
        r"abweich\w*", r"weich(?:t|en)", "falsch", "mühe",
        "(?:(?<=, )|und )nicht (?:der|die|das|den|dem|des|eine?[nmrs]?|im|in|am|an|auf|bei|mit|vom|von|zu[mr]?|für)",
    ),
}  # fmt: skip
"""What limits, contrasts, lacks or denies in a word of its own, which another language may say with a denial.

"Only then" is "pas avant", "avoid" is "do not", "unsure" is "pas sûr".
"""


def is_hedged(text: str, language: str) -> bool:
    """Whether one of two sentences alone may deny what both say: it limits, ends, lacks or contrasts something."""
    return language not in _HEDGED or bool(_HEDGED[language].search(text))


_MODALS = {
    "en": _words(
        "may", "can", "cannot", r"can['’]t", "could", "must", "shall", "should", r"need\w*", r"needn['’]t",
        "ha(?:s|ve) to", "allowed", "permitted", "required", "obliged", "necessary", r"mustn['’]t", r"shouldn['’]t",
    ),
    "fr": _words(
        "peu(?:t|vent|x)", r"pou(?:rr|v)\w+", "puiss(?:e|ent)", "doi(?:t|s|vent)", r"dev(?:r|ez|ai|on)\w*",
        "faut", "faudra", r"autoris\w+", "permis", r"permet\w*", "besoin", r"oblig\w+", "nécessaires?",
        "requise?s?", "tenue?s?", r"saur\w+",
    ),
    "nl": _words(
        "kan", "kunt", "kunnen", "kon", "mag", "mogen", r"moet\w*", "dien(?:t|en)", "hoef(?:t|ven)?", "hoeven", "nodig",
        "verplicht", "vereist", "toegestaan", "toegelaten", "zullen",
    ),
    "de": _words(
        "kann(?:st)?", "könn(?:en|t)", r"könnt\w*", r"d[aü]rf\w*", r"m[uü]ss\w*", r"soll\w*", r"brauch\w*",
        r"benötig\w*", "nötig", "erforderlich", "notwendig", "verpflichtet", "erlaubt", "gestattet", "zulässig",
    ),
}  # fmt: skip
"""What tells that something may or must be: where all versions have it, what denies one denies the rule."""


def is_rule(text: str, language: str) -> bool:
    """Whether a sentence says what may or must be, in a language that is known here."""
    return language in _MODALS and bool(_MODALS[language].search(text))


def implies_denial(text: str) -> bool:
    """Whether `text` may deny without a word that does: "the post is free" is "u hoeft geen porto te betalen"."""
    return bool(_IMPLIED.search(text))


def limits_alike(affirming: str, denying: str) -> bool:
    """Whether two sentences set a limit, one without a denial: "at most 90 days" and "may not exceed 90 days"."""
    return bool(_LIMITS.search(affirming) and _EXCEEDS.search(denying))


@lru_cache(maxsize=4096)
def denials(text: str, language: str) -> int:
    """How many words of `text` deny; 0 for a language that is not known here."""
    known = NEGATION.get(language)
    if known is None:
        return 0
    plain = known.idle.sub(" ", text)
    counted = sum(1 for _ in known.words.finditer(plain))
    return 1 if not counted and known.alone and known.alone.search(plain) else counted
