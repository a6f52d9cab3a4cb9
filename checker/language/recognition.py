"""Recognises the language of a text by its commonest words."""

from __future__ import annotations

from collections import Counter

from checker.language.lazy import lazy_re

_STOPWORDS = {
    "en": "the of and to in is that for it with as was on are be by this which or from at have not has an but",
    "fr": "le la les des et du est une dans que qui pour pas sur au aux par avec sont ne ce cette plus ou il leur",
    "nl": "de het een van en in is dat op te zijn voor met die niet aan er om ook als dan maar bij door wordt",
    "de": "der die das und den von zu ist mit dem des nicht ein eine auf für im sich auch als es an werden aus sind",
}
KNOWN = tuple(_STOPWORDS)
"""The languages that are known, by their ISO 639-1 codes."""
_LANGUAGES_OF: dict[str, list[str]] = {}
for _language, _words in _STOPWORDS.items():
    for _word in _words.split():
        _LANGUAGES_OF.setdefault(_word, []).append(_language)
_WORD = lazy_re(r"[^\W\d_]+")
_LOOKED_AT_CHARS = 20_000


def recognise_language(text: str) -> str | None:
    """The language ("en", "fr", "nl", "de") that most of a text's commonest words are of; None where it is unclear.

    A word that several languages share counts for each in part. Looks at the first 20,000 characters.
    """
    scores = dict.fromkeys(KNOWN, 0.0)
    counts = Counter(_WORD.findall(text[:_LOOKED_AT_CHARS].lower()))
    for word, languages in _LANGUAGES_OF.items():
        for language in languages if word in counts else ():
            scores[language] += counts[word] / len(languages)
    ranked = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    (best, most), (_, next_most) = ranked[0], ranked[1]
    return best if most >= 2 and most >= 1.5 * next_most else None
