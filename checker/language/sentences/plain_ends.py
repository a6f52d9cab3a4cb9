"""Tells where the sentences of a passage end, without the pipeline: what can be read in one way only."""

from __future__ import annotations

from checker.language.lazy import lazy_re
from checker.language.sentences.abbreviations import ABBREVIATIONS
from checker.language.sentences.sentence_ends import INVISIBLE, UNDECIDED, ends_at, opened_at

_MARK = lazy_re(r"[.!?…。！？]")
_BEFORE_CAPITAL = lazy_re(r"[.!?][ \n](?=[A-ZÀ-ÖØ-Þ])")
_SHORTEST_WORD, _LONGEST_WORD = 3, 40
_LOWER, _UPPER = "a-zß-öø-ÿ", "A-ZÀ-ÖØ-Þ"
_PARTED = r",:;!?…。！？¿¡()\[\]{}_#*&\"'”“‘’‚„»«—–"
"""Signs that the tokenizer parts from a word before or behind them."""
_NO_END = lazy_re(
    rf"\.{{2,}}"
    rf"|(?<=[^\W_])(?<![{_LOWER}](?=\.[^\W\d_{_LOWER}]))\.(?=[^\W_])"  # in a number, an abbreviation
    rf"|(?<=[{_LOWER}])\.(?=[{_UPPER}][^\W_]{{0,40}}\.[a-z]{{2,24}}(?![^\W_]|\.[^\W_]))"  # in an address
    rf"|(?<=[^\W_])[!?](?=[^\W_])|[.!?](?=\[[^\s\]]|\\)"
    rf"|[.!?…][\"'“„«(\[]{{0,2}}(?=[{_LOWER}])"
    rf"|(?<=[^\W_])\.(?=-[^\W_]|['’]s\b)"  # U.S.-based
    rf"|[.!?…]+[\"”’»)\],;:]{{0,3}} [\"“„(\[]{{0,2}}(?=[{_LOWER}])"
)
_TAIL = lazy_re(rf"[{_PARTED}.{INVISIBLE}]++(?: [{_PARTED}.\-/\\•·†‡‹›%§@]++(?!\S))*+")
"""A mark with what closes behind it, and with signs that stand alone after it."""
_SPACE = lazy_re(r"\s++")
_OPENED = lazy_re(r"[\"'“„«‹‘(\[¿¡*_#§—–…]*+(?=[^\W_]|[|<>=+~^`´$€£©®°²³¹]|[/\\@•·†‡~-][^\W_])")
"""What the tokenizer parts from the first word of a sentence."""
_GLUED = lazy_re(rf"(?<=[{_LOWER}])\.(?=['’]?[{_UPPER}][^\W_]*+[{_PARTED}.]*+(?!\S))")
"""Where a sentence may begin without a space."""
_CORE_CHARS = 24
_PARTED_BEHIND = frozenset("…,:;!?。！？¿¡()[]{}<>_#*&\"'”“‘’‚„»«%²³¹-+|$€£¥¢©®™°" + INVISIBLE)
"""Signs from which the tokenizer parts a full stop behind them."""
_SHORTENINGS = {
    language: known.always | known.before_number | known.inside | known.closing
    for language, known in ABBREVIATIONS.items()
}


def plain_ends(text: str, language: str) -> list[int] | None:
    """Where sentences begin after the first one, or None where it takes the pipeline to tell.

    Hardly a paragraph holds a mark that it takes the tokenizer to read: the signs around it decide. The pipeline says
    the same of them, and takes longer, most of all to load.
    """
    known = _SHORTENINGS.get(language, _SHORTENINGS["en"])
    begins: list[int] = []
    read = 0
    for mark in _MARK.finditer(text):
        at = mark.start()
        if at < read:
            continue
        if _BEFORE_CAPITAL.match(text, at) and _is_plain_word(text, at, known):
            begins.append(at + 2)
            continue
        if found := _NO_END.match(text, at):
            read = found.end()
            continue
        tail = _TAIL.match(text, at)
        space = tail and _SPACE.match(text, tail.end())
        if tail is None or (space is None and tail.end() < len(text)):
            parted = _parts_words(text, at) if _GLUED.match(text, at) else None
            if parted is None:
                return None
            if parted and ends_at(text, at + 1, language):
                begins.append(at + 1)
            continue
        if space is None or space.end() == len(text):
            break
        read = tail.end()
        parted = _is_parted(text, at)
        if parted is None or (not parted and _MARK.search(text, at + 1, read)):
            return None
        start = _first_token(text, space.start(), space.end())
        if start is None:
            return None
        start = opened_at(text, start)
        if parted and ends_at(text, start, language):
            begins.append(start)
        elif (undecided := UNDECIDED.match(text, at + 1)) and ends_at(text, undecided.end(), language):
            begins.append(undecided.end())
    return begins


def _first_token(text: str, start: int, end: int) -> int | None:
    """Where the first word begins behind white space: more than one space counts as a word."""
    if text[start:end] != " ":
        return start + (text[start] == " ")
    opened = _OPENED.match(text, end)
    return opened.end() if opened else None


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


def _is_parted(text: str, at: int) -> bool | None:
    """Whether the tokenizer parts a mark before white space from what stands before it, where that is known."""
    previous = text[at - 1] if at else " "
    if text[at] != "." or previous.isspace() or previous in _PARTED_BEHIND or previous in "0123456789":
        return True
    if previous in "/\\":
        return False
    if not previous.isalpha() or not (previous.isascii() or "À" <= previous <= "ÿ"):
        return None
    before = text[max(0, at - 3) : at - 1]
    if previous.isupper():
        return before[-1:].isupper()
    return True if before[-1:].isalnum() or before[-1:] == "." else _parts_letter(before)


def _parts_letter(before: str) -> bool | None:
    """Whether a full stop is parted from a lone small letter behind this, where that is known: "a." is one word."""
    return None if before.rstrip('"“„«([')[-1:].strip() else False


def _parts_words(text: str, at: int) -> bool | None:
    """Whether a full stop without white space parts two words, where that is known: "It ended.Nobody spoke"."""
    before = text[max(0, at - _CORE_CHARS) : at]
    word = before.split()[-1]
    if not word[-2:-1].isalnum():
        return _parts_letter(text[max(0, at - 3) : at - 1])
    known = word != before and not any(mark in word for mark in "/:@#?")  # no address
    return True if known else None
