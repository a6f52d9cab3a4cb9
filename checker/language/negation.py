"""Words that deny, for telling whether a sentence and its translation say opposite things."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.language.lazy import lazy_re


@dataclass(frozen=True, slots=True, kw_only=True)
class Negation:
    """How one language denies: the words that do, and the phrases that hold such a word and deny nothing."""

    words: re.Pattern[str]
    idle: re.Pattern[str]
    alone: re.Pattern[str] | None = None
    """What denies without such a word, where no other does."""


def _words(*alternatives: str) -> re.Pattern[str]:
    return lazy_re(r"(?<!\w)(?:" + "|".join(alternatives) + r")(?!\w)", re.IGNORECASE)


NEGATION = {
    "en": Negation(
        words=_words(
            "not", "no", "never", "none", "nobody", "nothing", "cannot", "neither", "nor", "without", r"\w+n['’]t"
        ),
        idle=_words(
            r"no (?:later|earlier|more|less|fewer|longer) than", "not (?:only|later|more|less|fewer|earlier|least)",
            "nothing but", "no longer", "whether or not", "no doubt", r"no\.?[ \u00a0]?\d[\d/]*",
        ),
    ),
    "fr": Negation(
        words=_words(
            r"(?-i:pas|PAS|(?<![\w,] )Pas)",  # and not "Petits Pas", a name
            "jamais", "aucune?s?", "rien", "ni", "sans", "personne ne", "nul(?:le)?", r"non(?=[.,!])",
            r"(?:et|mais|ou|ou bien|soit|,) non(?! pas)(?![\s-]+\w+ (?:plus|seulement))",
        ),
        idle=_words(
            "rien que", "pas seulement", "pas plus", "non (?:seulement|plus)", "ou non", "sans doute", "sans délai",
            "pas moins",
        ),
        # "ne peut dépasser", "ne saurait être": such verbs deny without "pas"
        alone=_words(
            r"ne (?![^.;:]{0,120}\bqu(?:e\b|['’]))"
            r"(?:peu(?:t|vent)|pou(?:rra|rront|vait|vaient|rrait|rraient)|sau(?:rait|raient)|doi(?:t|vent)"
            r"|dev(?:ra|ront|rait|raient)) (?!(?:que|qu|pas|plus|guère|jamais|rien|ni|donc|pourtant|toutefois"
            r"|cependant|alors|en (?:principe|général|aucun cas))\b)(?:[cls]['’]|[clmnst]e |y |en |lui |leur |les )?"
            r"[\w’'-]+(?:re|er|ir)",
        ),
    ),
    "nl": Negation(
        words=_words("niet", "geen", "nooit", "niets", "niemand", "noch", "zonder", "evenmin"),
        idle=_words("niet (?:alleen|later|meer|minder|langer) ?(?:dan|maar)?", "niets dan"),
    ),
    "de": Negation(
        words=_words("nicht", "kein(?:e|en|em|er|es)?", "nie", "niemals", "nichts", "niemand", "weder", "ohne"),
        idle=_words("nicht (?:nur|später|mehr|weniger|länger) ?(?:als)?", "nichts als", "ohne weiteres"),
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
        "only", "unless", "until", "except", "without", "other than", "rather", "instead", "but", "hardly", "rarely",
        "less", "fewer", r"stop\w*", r"refus\w*", r"avoid\w*", r"den(?:y|ied|ies)", r"ban\w*", "end(?:s|ed)?",
        r"clos\w+", r"miss\w*", "absent", r"in[a-z]{6,}ble", r"un[a-z]{4,}", r"non-\w+", "since", "just",
        "(?:(?<=, )|and )not (?:the|an?|to|by|in|on|at|from|for|with|of|those|his|her|its|their|our|your|just|only)",
    ),
    "fr": _words(
        "seulement", r"ne\b[^.;:]{0,80}\bque", r"n['’][^.;:]{0,80}\bque?", r"qu['’]\w+", "uniquement", "sinon",
        "plutôt", "hormis", "à moins", "moins", r"refus\w*", r"cess\w+", "fin", r"ferm\w+", r"manqu\w+", r"absen\w+",
        r"évit\w+", r"in[a-z]{6,}ble", "jusqu", "depuis", "avant", "sans", r"non(?:-| )\w+", "sinon", "ni",
        r"(?:(?<=, )|et |mais )(?:non|pas) (?:le|la|les|l['’]\w+|une?|aux?|du|des?|à|en|dans|sur|par|pour)",
    ),
    "nl": _words(
        "slechts", "enkel", "alleen", "tenzij", "pas", "maar", "behoudens", "eer", "minder", r"weiger\w*", "gesloten",
        r"ontbre\w+", "afwezig", "tot", r"on[a-z]{6,}", "sinds", "behalve", "zonder",
        "(?:(?<=, )|en )niet (?:het|de|een|in|op|aan|bij|met|van|naar|voor|door|uw|onze)",
    ),
    "de": _words(
        "nur", "erst", "bis", "es sei denn", "sondern", "statt", "weniger", r"verweiger\w*", "geschlossen", r"fehl\w+",
        "abwesend", r"vermeid\w+", "un[a-zäöü]{5,}", "seit", "außer", "aber", "ohne",
        "(?:(?<=, )|und )nicht (?:der|die|das|den|dem|des|eine?[nmrs]?|im|in|am|an|auf|bei|mit|vom|von|zu[mr]?|für)",
    ),
}  # fmt: skip
"""What limits or contrasts in a way that another language may say with a denial: "only then" is "pas avant"."""


def is_hedged(text: str, language: str) -> bool:
    """Whether one of two sentences alone may deny what both say: it limits, ends, lacks or contrasts something."""
    return language not in _HEDGED or bool(_HEDGED[language].search(text))


def implies_denial(text: str) -> bool:
    """Whether `text` may deny without a word that does: "the post is free" is "u hoeft geen porto te betalen"."""
    return bool(_IMPLIED.search(text))


def limits_alike(affirming: str, denying: str) -> bool:
    """Whether two sentences set a limit, one without a denial: "at most 90 days" and "may not exceed 90 days"."""
    return bool(_LIMITS.search(affirming) and _EXCEEDS.search(denying))


def denials(text: str, language: str) -> int:
    """How many words of `text` deny; 0 for a language that is not known here."""
    known = NEGATION.get(language)
    if known is None:
        return 0
    plain = known.idle.sub(" ", text)
    counted = sum(1 for _ in known.words.finditer(plain))
    return 1 if not counted and known.alone and known.alone.search(plain) else counted
