"""What is left in a text that was never finished, or of the markup it was written in."""

from __future__ import annotations

import re

from checker.language.lazy import lazy_re

PLACEHOLDER = lazy_re(
    r"(?P<latin>\blorem ipsum\b)"
    r"|(?P<todo>(?<![\w/#@.-])(?-i:TBD|TKTK?|(?:TODO|FIXME)(?=\s?[:)\]])|(?:(?<=[.!?:]\s)|(?<=[(\[])|(?<!.))(?:TODO|FIXME))"
    r"(?![\w/-]))"
    r"|(?P<template>\{\{[^{}\n]{1,40}\}\}|\$\{\w{1,40}\}|\[object Object\]|%%\w{2,30}%%)"
    r"|(?P<date>(?<![\w.])x{2,4}([./-])x{2,4}(?:\5(?:x{2,4}|\d{2,4}))?(?![\w])|(?<!\d)(?:00[./-]00[./-](?:0000"
    r"|\d{4}))(?!\d))"
    r"|(?P<amount>(?<![\w.])(?:€ ?|£ ?|EUR )x{1,6}(?:[.,]x{2})?(?![\w])"
    r"|(?<![\w.-])(?-i:X{2,5}|x{2,5})(?= ?(?:€|%|euros?\b|EUR\b|per cent\b|pour cent\b|procent\b|Prozent\b"
    r"|days?\b|jours?\b|dagen\b|Tagen?\b|months?\b|mois\b|maanden\b|Monaten?\b|years?\b|ans\b|jaar\b|Jahren?\b)))"
    r"|(?P<question>(?<=\s)\?{2,5}(?=[\s.,;)]|$))",
    re.IGNORECASE,
)
"""What stands for something that was to come, and is not spoken of ("we removed a TODO"):
"Lorem ipsum", "TODO", "XX euro", "xx/xx/2021", "on ?? May"."""

_SIGNS = "xx", "lorem", "todo", "fixme", "tbd", "tk", "??", "{{", "${", "%%", "00.00", "00/00", "00-00", "[object"
_AMOUNTS = "€ x", "€x", "£ x", "£x", "eur x"


def may_stand(text: str) -> bool:
    """Whether a text holds any of what every placeholder does; quick to tell."""
    folded = text.casefold()
    return any(map(folded.__contains__, _SIGNS)) or any(map(folded.__contains__, _AMOUNTS))


TO_FILL_IN = lazy_re(
    r"\[[^\[\]\n]{0,25}\b(?:insert|enter here|add here|fill in|to be (?:completed|added|confirmed|inserted|checked)"
    r"|insérer|à (?:compléter|confirmer|vérifier|préciser)|compléter ici|invullen|in te vullen|aan te vullen|aanvullen"
    r"|te bepalen|te bevestigen|einfügen|einzufügen|ergänzen|ausfüllen|zu klären)\b[^\[\]\n]{0,40}\](?!\()"
    r"|\[(?:date|datum|montant|bedrag|Betrag|amount|nom|naam|XX+)\](?!\()",
    re.IGNORECASE,
)
"""A gap in square brackets that somebody was to fill: "[insert date]"; a form or a model letter has such on purpose."""
TEMPLATE_WORDS = lazy_re(
    r"\b(?:model|template|sample|example|specimen|form letter|modèle|exemple|formulaire|lettre type|voorbeeld\w*"
    r"|sjabloon|modelbrief|formulier|Muster\w*|Vorlage|Beispiel\w*|Formular)\b",
    re.IGNORECASE,
)

MARKUP = lazy_re(
    r"</?(?:p|br|b|i|u|strong|em|div|span|li|ul|ol|td|tr|table|h[1-6]|font)(?: [^<>\n]{0,100})?/?>"
    r"|(?<=\w)\]\((?:https?://|/|#|mailto:)[^()\s]{0,200}\)?"
)
"""Tags and links of a page's source that stand in what readers see."""

NO_SPACE = lazy_re(
    r"(?<![\w.@/:-])[A-ZÀ-Þ]?[^\W\d_A-ZÀ-Þ]{3,30}[.!?](?!(?:Net|Com|Org|Js"
    r"|Io)\b)[A-ZÀ-Þ][a-zà-ÿ]{1,20}(?=(?:[ ,;:]\s?|\.\s)[^\W\d_A-ZÀ-Þ])"
    r"|(?<![\w.@/:'’=,-])[a-zà-ÿ]{3,30}[,;][a-zà-ÿ]{3,30}(?= )"
)
"""A sentence's end or a comma without a space after it: "the fee.The", "red,blue"."""

TIGHT = lazy_re(r"[a-zß-ÿ][.!?,;][^\W\d_]")
"""What every lost space looks like; quick to tell."""

TWICE_MARKED = lazy_re(r"(?<=[^\W\d_]{3})(?:,,|,\.|;;|\.\.)(?=\s[^\W\d_]|$)")
"""A comma or full stop that was set twice: "the fee,, which"."""

CUT_ENDS: dict[str, frozenset[str]] = {
    "en": frozenset("the a an our your their its".split()),
    "fr": frozenset("le la les un une des du de au aux nos vos leurs ce cette".split()),
    "nl": frozenset("de een onze uw deze".split()),
    "de": frozenset("der die den dem des eine einen einem einer zum zur vom unsere ihre".split()),
}
"""Words that no sentence ends with."""
