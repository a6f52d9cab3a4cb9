"""Words that are written like a number and say none: French "neuf" (new), Dutch "acht" (heed), "a new one"."""

from __future__ import annotations

from checker.language.stems import FUNCTION_WORDS

ALSO_OTHERWISE = frozenset({"acht", "neuf", "one"})
"""The words that are looked at."""
_TO_HEED = {
    "nl": (frozenset({"in", "buiten"}), frozenset("nemen genomen nemend neem neemt namen nam gelaten laten".split())),
    "de": (frozenset({"außer", "ausser"}), frozenset("lassen gelassen lässt ließ bleiben".split())),
}
"""What stands before "acht" and what after it: "in acht nemen", "außer Acht lassen"."""
_PAY = {
    "nl": frozenset("geef geeft geven gaf gaven sla slaat slaan sloeg".split()),
    "de": frozenset("gib gibt geben gebt gebe gab gaben".split()),
}
"""Verbs that pay heed: "geeft acht op", "gibt acht auf"."""
_HEEDED = {"nl": "op", "de": "auf"}
_DETERMINERS = frozenset({"a", "an", "the", "this", "that", "no", "any", "every", "each", "its", "their", "our"})
_LABELS = frozenset("article chapitre page section numéro point annexe étape ligne lot partie titre".split())
"""French nouns that a number follows."""
_NOUN_CHARS = 4


def says_no_number(before: tuple[str, ...], word: str, written: str, after: str, language: str) -> bool:
    """Whether a word in small letters that could be a number is none, as its neighbours (in small letters) tell.

    `before` are the one or two words before it, `written` the word as it stands, `after` the next word, "" for none.
    """
    last = before[-1] if before else ""
    if word == "acht" and language in _TO_HEED:
        taken, verbs = _TO_HEED[language]
        ends = not after or after in verbs or after in FUNCTION_WORDS[language]
        if (last in taken and ends) or (language == "de" and last == "in" and written == "Acht"):
            return True
        return last in _PAY[language] and after in (_HEEDED[language], "")
    if word == "one" and language == "en":
        # "538 pay a higher one": a pronoun that ends what it stands in
        return (
            len(before) > 1
            and before[0] in _DETERMINERS
            and last not in FUNCTION_WORDS["en"]
            and (not after or after in FUNCTION_WORDS["en"])
        )
    if word != "neuf" or language != "fr":
        return False
    small = FUNCTION_WORDS["fr"]
    ends = not after or after in small
    if last == "à":
        return len(before) > 1 and before[0] not in small and after in small  # "remettre à neuf le toit"
    return ends and len(last) >= _NOUN_CHARS and last not in small and last not in _LABELS and last.isalpha()
