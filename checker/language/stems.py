"""Reduces words to what their forms share, and tells the words that carry meaning from those that only join."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import repeat
from typing import NamedTuple

import Stemmer

from checker.language.lazy import lazy_re

_SNOWBALL = {"en": "english", "fr": "french", "nl": "dutch", "de": "german"}
_STEMMERS = {language: Stemmer.Stemmer(name) for language, name in _SNOWBALL.items()}

WORD = lazy_re(r"[^\W\d_]+(?:[-‑'’.&][^\W\d_]+)*", re.UNICODE)
"""A word of letters, with the hyphens, apostrophes and points inside it."""

_ELISION = lazy_re(r"^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’]", re.IGNORECASE)
_PARTICIPLE = lazy_re(r"ge(?!h[oö])\w{3,}(?:t|en)$")
_POSSESSIVE = lazy_re(r"['’](?:s)?$")

FUNCTION_WORDS: dict[str, frozenset[str]] = {
    "en": frozenset(
        """a an the this that these those it its they them their he she his her him we us our you your i me my who whom
        whose which what and or but nor if then than as so too also not no of in on at by for from to with without
        within into onto over under between among through during before after since until till about against per via
        up down out off is are was were be been being am has have had having do does did doing done will would shall
        should can could may might must there here where when while how why because although though however both
        either neither each every all any some many much more most less least few fewer several such same other
        another only just very even still yet already now again ever never at-least nearly almost around roughly
        approximately over furthermore moreover thus hence therefore upon 's""".split()
    ),
    "fr": frozenset(
        """le la les l un une des du de d au aux à a ce cet cette ces c il elle ils elles on lui leur leurs son sa ses
        notre nos votre vos mon ma mes qui que qu quoi dont où et ou mais ni si alors comme aussi ne n pas non plus en
        dans sur sous par pour vers avec sans entre parmi pendant depuis avant après jusque chez contre est sont était
        étaient être été soit fut furent sera seront ai as avons avez ont avait avaient avoir eu fait faire peut
        peuvent doit doivent y là ici quand lorsque parce car tout toute tous toutes chaque quelque quelques plusieurs
        même mêmes autre autres très moins encore déjà donc ainsi environ près s se""".split()
    ),
    "nl": frozenset(
        """de het een dit dat deze die er hij zij ze hem haar hun wij we ons onze u uw jij je ik mij mijn wie wat welke
        en of maar noch als dan zo ook niet geen van in op aan bij door voor uit naar met zonder binnen tot tussen
        onder over tijdens na sinds tegen per om te is zijn was waren wordt worden werd werden geworden heeft hebben
        had hadden kan kunnen kon mag mogen moet moeten zal zullen zou zouden hier daar waar wanneer terwijl hoe
        waarom omdat hoewel langs zo'n ten ter via
        alle al elke elk enige veel meer meest minder minst weinig andere ander zelf zelfde nog
        reeds nu weer ooit nooit zeer dus ongeveer bijna zich""".split()
    ),
    "de": frozenset(
        """der die das den dem des ein eine einen einem einer eines dies diese dieser dieses diesem diesen jene er sie
        es ihm ihr ihre ihren ihrem ihrer ihres sein seine seinen seinem seiner wir uns unser unsere ich mich mir mein
        man wer wen wem was welche welcher welches und oder aber noch wenn dann als so auch nicht kein keine keinen
        von vom in im ins an am auf bei beim durch für aus nach mit ohne innerhalb bis zwischen unter über während
        vor seit gegen je pro um zu zum zur ist sind war waren wird werden wurde wurden worden hat haben hatte hatten
        kann können konnte darf dürfen muss müssen soll sollen will hier dort da wo wann wie warum weil obwohl alle
        allen aller alles jede jeder jedes jeden einige viele mehr meist weniger wenig andere anderen selbst schon
        jetzt wieder sehr also etwa rund fast sich dass davon daran dazu""".split()
    ),
}


@lru_cache(maxsize=1 << 16)
def stem(word: str, language: str) -> str:
    """The stem of a word, casefolded, possessive and elision off; "" for a function word.

    Stems are Snowball's: they serve to compare, not to be shown.
    """
    plain = word.casefold().replace("’", "'").replace("‑", "-")
    if language == "fr":
        plain = _ELISION.sub("", plain)
    plain = _POSSESSIVE.sub("", plain).rstrip(".")
    if plain in FUNCTION_WORDS.get(language, FUNCTION_WORDS["en"]):
        return ""
    if language in ("de", "nl") and _PARTICIPLE.match(plain):
        plain = plain[2:]  # "gekostet" and "kostete" are one word
    stemmer = _STEMMERS.get(language)
    return str(stemmer.stemWord(plain)) if stemmer else plain


class Token(NamedTuple):
    """A word of a text: where it stands in the document, and its stem ("" for a function word)."""

    start: int
    end: int
    text: str
    stem: str


def tokens(text: str, language: str, offset: int = 0) -> list[Token]:
    """The words of a text in order; `offset` is where the text begins in its document."""
    return [
        Token(offset + match.start(), offset + match.end(), match[0], stem(match[0], language))
        for match in WORD.finditer(text)
    ]


def content_stems(text: str, language: str) -> tuple[str, ...]:
    """The stems of the words of a text that carry meaning, in order, hyphenated words in their parts too."""
    return tuple(filter(None, map(stem, WORD.findall(text), repeat(language))))
