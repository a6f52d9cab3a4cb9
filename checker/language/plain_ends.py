"""Tells where the sentences of plain prose end, without the pipeline: what can be read in one way only."""

from __future__ import annotations

from checker.language.abbreviations import ABBREVIATIONS
from checker.language.lazy import lazy_re
from checker.language.sentence_ends import CLOSERS, SHORTENED, TAIL_CHARS, ends_sentence, small_words

_MARK = lazy_re(r"[.!?…。！？]")
_BEFORE_CAPITAL = lazy_re(r"[.!?][ \n](?=[A-ZÀ-ÖØ-Þ])")
_SHORTEST_WORD, _LONGEST_WORD = 3, 40
_MIGHT_BE_END = lazy_re(
    r"(?:(?<=[^\W_])|(?<=[,)\]”\"’%])|(?<=[a-z]'))[.!?][\"”’»)\]]{0,3}[ \u00a0]{1,4}(?=[\"“„(\[]{0,2}[A-ZÀ-ÖØ-Þ])"
    r"|(?<=[a-z)\]])[.!?][\"”’»)\]]{0,3} (?=\d)"
    r"|(?:(?<= )[.!?]|(?<=[^\W_])…) (?=[A-ZÀ-ÖØ-Þ])"
    r"|(?<=[a-z]{3})\.(?='?[A-Z][a-z]+\s)|(?<=[^\W_])\.(?=['’]s\b)"
)
_NO_END = lazy_re(
    r"(?<=[^\W_])(?<![a-zà-öø-ÿ](?=\.[^\W\d_a-zà-öø-ÿ]))\.(?=[^\W_])"  # in an address, a number, an abbreviation
    r"|[.!?…][\"'“„«(\[]{0,2}(?=[a-zß-öø-ÿ])"
    r"|(?<=[^\W_])\.(?=-[^\W_])"  # U.S.-based
    r"|(?<=\.[A-Z])\.(?=[ \u00a0][\d§])"  # 17 U.S.C. 512
    r"|(?<=/)\.(?=\s)"  # the tokenizer parts no full stop from what an address closes with
    r"|(?:(?<=[^\W_])|(?<=[^\W_][\"”’»)\]]))\.{2,}(?=\s)"  # nor the first one from a row of them
    r"|[.!?…]+[\"”’»)\],;:]{0,3}[ \u00a0]{1,4}[\"“„(\[]{0,2}(?=[a-z])"
    r"|[.!?…][\"”’»)\]]{0,3}[,;]\s{1,4}[\"“„(\[]{0,2}(?=[^\W_])"
    r"|[.!?…][\"”’»)\].,;:!?…\\]*+\s*+\Z"
)
_SAME_AS_NEXT = lazy_re(r"[.!?][\"”’»)\]]{1,3}(?=[.!?][\"”’»)\]]*\s)")
"""A mark after which a sentence begins only if it does after the next mark too."""
_KEPT = {"fr": ",]"}
"""What the tokenizer of a language keeps whole with a full stop behind it, though others part them."""
_SHORTENINGS = {
    language: known.always | known.before_number | known.inside | known.closing
    for language, known in ABBREVIATIONS.items()
}

_QUOTES_KEPT = ("de", "nl")
"""Where the tokenizer does not part words at an apostrophe."""
_LONG_WORD = 5
"""No word of so many letters is kept whole with its full stop before a number."""


def plain_ends(text: str, language: str) -> list[int] | None:
    """Where sentences begin after the first one, or None where it takes the pipeline to tell.

    Hardly a paragraph holds a mark that it takes the tokenizer to read: the words around it decide. The pipeline says
    the same of them, and takes longer, most of all to load.
    """
    known = _SHORTENINGS.get(language, _SHORTENINGS["en"])
    begins = []
    read = 0
    for mark in _MARK.finditer(text):
        at = mark.start()
        if at < read:
            continue
        if _BEFORE_CAPITAL.match(text, at) and _is_plain_word(text, at, known):
            begins.append(at + 2)
            continue
        if found := _NO_END.match(text, at) or _SAME_AS_NEXT.match(text, at):
            read = found.end()
            continue
        end = _MIGHT_BE_END.match(text, at)
        if not end:
            return None
        before, after = text[max(0, end.end() - TAIL_CHARS) : end.end()], text[end.end() : end.end() + TAIL_CHARS]
        if ends_sentence(before, after, language, small_words(language)):
            if text[at] == "." and not _is_parted(text, at, end.end(), language):
                return None
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


def _is_parted(text: str, at: int, begin: int, language: str) -> bool:
    """Whether the tokenizer surely parts a full stop from what stands before it, where a sentence may begin."""
    if text[at - 1] in _KEPT.get(language, ()):
        return False
    if text[begin].isdigit():
        return not _may_be_shortened(text[max(0, begin - TAIL_CHARS) : begin], language)
    if begin > at + 1:
        return True
    if text[begin] == "’" or (text[begin] == "'" and language in _QUOTES_KEPT):
        return False
    # "It ended.Nobody spoke", and no address; the Dutch tokenizer knows many shortenings, each a short word
    before = text[max(0, at - _LONGEST_WORD) : at]
    word = before.split()[-1]
    least = _LONG_WORD - (language == "en")
    long = len(word) >= least and word[-least:].isalpha() and word.casefold() not in _SHORTENINGS.get(language, ())
    return long and word != before and not any(mark in word for mark in "/:@#?")


def _may_be_shortened(before: str, language: str) -> bool:
    """Whether the word before a full stop may be one that the tokenizer keeps whole with it: "No. 5", "a.m. 5"."""
    known = _SHORTENINGS.get(language, _SHORTENINGS["en"])
    word = SHORTENED.search(before.rstrip(CLOSERS))
    return word is None or word[1].casefold() in known or len(word[1]) < _LONG_WORD or before[word.start() - 1] == "."
