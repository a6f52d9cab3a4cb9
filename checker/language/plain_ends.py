"""Tells where the sentences of plain prose end, without the pipeline: what can be read in one way only."""

from __future__ import annotations

from checker.language.abbreviations import ABBREVIATIONS
from checker.language.lazy import lazy_re
from checker.language.sentence_ends import CLOSERS, SHORTENED, TAIL_CHARS, ends_sentence

_MARK = lazy_re(r"[.!?…。！？]")
_BEFORE_CAPITAL = lazy_re(r"[.!?][ \n](?=[A-ZÀ-ÖØ-Þ])")
_SHORTEST_WORD, _LONGEST_WORD = 3, 40
_MIGHT_BE_END = lazy_re(
    r"(?<=[\w)\]”\"’%])[.!?][\"”’»)\]]{0,3}[ \u00a0]{1,4}(?=[\"“„(\[]?[A-ZÀ-ÖØ-Þ])"
    r"|(?<=[a-z)\]])[.!?][\"”’»)\]]{0,3} (?=\d)"
)
_NO_END = lazy_re(
    r"(?<=[^\W_])(?<![a-zà-öø-ÿ](?=\.[^\W\d_a-zà-öø-ÿ]))\.(?=[^\W_])"  # in an address, a number, an abbreviation
    r"|[.!?][\"”’»)\],;:]{0,3}[ \u00a0]{1,4}(?=[a-z])"
    r"|[.!?][\"”’»)\]]{0,3}\s*\Z"
)
_SHORTENINGS = {
    language: known.always | known.before_number | known.inside | known.closing
    for language, known in ABBREVIATIONS.items()
}

_LONG_WORD = 5
"""No word of so many letters is kept whole with its full stop before a number."""


def plain_ends(text: str, language: str) -> list[int] | None:
    """Where sentences begin after the first one, or None where it takes the pipeline to tell.

    Most paragraphs hold no mark that could be read in two ways: what follows it is a small letter, or the words around
    it decide whatever the language's small words are. The pipeline says the same of them, and takes longer.
    """
    known = _SHORTENINGS.get(language, _SHORTENINGS["en"])
    begins = []
    for mark in _MARK.finditer(text):
        at = mark.start()
        if _BEFORE_CAPITAL.match(text, at) and _is_plain_word(text, at, known):
            begins.append(at + 2)
            continue
        if _NO_END.match(text, at):
            continue
        end = _MIGHT_BE_END.match(text, at)
        if not end:
            return None
        before, after = text[max(0, end.end() - TAIL_CHARS) : end.end()], text[end.end() : end.end() + TAIL_CHARS]
        if text[at] == "." and text[end.end()].isdigit() and _may_be_shortened(before, known):
            return None
        ends = ends_sentence(before, after, language)
        if ends != ends_sentence(before, after, language, _EVERY_WORD):
            return None
        if ends:
            begins.append(end.end())
    return begins


def _is_plain_word(text: str, at: int, known: frozenset[str]) -> bool:
    """Whether what stands before a mark is a word of letters, and no abbreviation: there a sentence ends."""
    start = at
    while start > 0 and (letter := text[start - 1]).isalnum() and not letter.isdecimal():
        start -= 1
    before = text[start - 1] if start else ""
    return (
        _SHORTEST_WORD <= at - start <= _LONGEST_WORD
        and before != "."
        and not before.isalnum()
        and text[start:at].casefold() not in known
    )


def _may_be_shortened(before: str, known: frozenset[str]) -> bool:
    """Whether the word before a full stop may be one that the tokenizer keeps whole with it: "No. 5", "a.m. 5"."""
    word = SHORTENED.search(before.rstrip(CLOSERS))
    return word is None or word[1].casefold() in known or len(word[1]) < _LONG_WORD or before[word.start() - 1] == "."


class _EveryWord(frozenset[str]):
    """All words there are."""

    def __contains__(self, word: object) -> bool:
        return True


_EVERY_WORD = _EveryWord()
