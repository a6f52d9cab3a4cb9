"""Tells which marks stand alone, as the end of a sentence does, and which belong to a word: "3.5", "z.B.", "?id=5".

A passage is parted at white space, and each piece is peeled from both ends: a bracket, a quote, a mark. What is then
left may still be two words with a full stop between them.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from checker.language.abbreviations import ABBREVIATIONS
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

MARKS = frozenset(".!?…。！？")
_QUOTES = "'\"”“`‘´’‚,„»«「」『』（）〔〕【】《》〈〉⟦⟧"
_PUNCTUATION = "…,:;!?¿؟¡()[]{}<>_#*&。？！，、；：～·।،۔؛٪"
_PEELED = frozenset(_QUOTES + _PUNCTUATION)
_FRONT = _PEELED | frozenset("§%=—–$£€¥₽₴₹")
_BACK = _PEELED | frozenset("—–")
_PIECE = lazy_re(r"\S+|\s+")
_DOTS = lazy_re(r"\.{2,}")
_MOST_PEELED, _TAIL_CHARS = 40, 40
_STOP_BEHIND = "%²-+" + _QUOTES
_MEASURED = lazy_re(
    r"(?<=\d)(?:\+|[$£€¥₽₴₹%]|[kdcmnµ]?m[²³]?|ha|yd|in|ft|[km]?g|µg|t|lb|oz|[mk]m/[sh]|kmh|[hkM]?Pa|mbar|[mkgtMKGT][bB]|[TGMK])$"
)
_BETWEEN = r"\.{2,}|…|(?<=[^\W\d_A-ZÀ-ÖØ-Þ])\.(?=[^\W\d_a-zß-öø-ÿ])"
_INSIDE = lazy_re(_BETWEEN)
_INSIDE_QUOTED = lazy_re(_BETWEEN + r"|(?<=[^\W\d_A-ZÀ-ÖØ-Þ’'\"”“»«,])\.(?=[A-ZÀ-ÖØ-Þ’'\"”“»«,])")
_ADDRESS = lazy_re(
    r"(?:[\w+.-]{2,40}://)?(?:[^\s@]{1,200}@)?(?:[^\W_](?:[\w-]{0,62}[^\W_])?\.){1,20}[^\W\d_A-Z]{2,63}\.?"
    r"(?::\d{2,5})?(?:[/?#]\S*)?"
)
_DOTTED = lazy_re(r"(?:[^\W\d_]{1,5}\.){2,6}")


def starts_behind_marks(text: str, language: str) -> Iterator[int]:
    """Where the first word behind each run of lone marks begins, punctuation behind the mark left to the mark."""
    marked = False
    for piece in _PIECE.finditer(text):
        if not marked and MARKS.isdisjoint(piece[0]):
            continue
        for start, word in _words(piece, language):
            if word in MARKS:
                marked = True
            elif marked and not _is_punctuation(word):
                marked = False
                yield piece.start() + start


def _words(piece: re.Match[str], language: str) -> Iterator[tuple[int, str]]:
    """The words of a piece, marks and brackets words of their own, each with where it begins in the piece."""
    text = piece[0]
    if text.isspace():
        # one space parts two words; more than that is a word
        begin = text[0] == " " and piece.start() > 0
        if text[begin:]:
            yield int(begin), text[begin:]
        return
    start, end = 0, len(text)
    back: list[tuple[int, str]] = []
    for _ in range(_MOST_PEELED):
        if start == end or _is_whole(text[start:end], language):
            break
        front = _front(text[start:end])
        if front and _is_whole(text[start + front : end], language):
            yield start, text[start : start + front]
            start += front
            break
        behind = _behind(text[max(start + front, end - _TAIL_CHARS) : end], language)
        if not front and not behind:
            break
        if front:
            yield start, text[start : start + front]
        if behind:
            back.append((end - behind, text[end - behind : end]))
        start, end = start + front, end - behind
    if back and back[-1] == (end, ".") and _is_whole(text[start : end + 1], language):
        end += 1
        back.pop()
    if start < end:
        for at, word in _parted(text[start:end], language):
            yield start + at, word
    yield from reversed(back)


def _front(text: str) -> int:
    """How many characters of a piece are peeled from its front."""
    if text[0] in _FRONT or (text[0] == "+" and not text[1:2].isdigit()) or _is_sign(text[0]):
        return 1
    dots = _DOTS.match(text)
    return dots.end() if dots else 0


def _behind(text: str, language: str) -> int:
    """How many characters of a piece are peeled from its back."""
    if not text:
        return 0
    last = text[-1]
    if last in _BACK or (_is_sign(last) and language != "fr"):
        return 1
    if last == ".":
        dots = len(text) - len(text.rstrip("."))
        return dots if dots > 1 else int(_is_stop_behind(text[:-1], language))
    if language in ("en", "xx") and text[-2:] in ("'s", "’s", "'S", "’S"):
        return 2
    if language == "de" and last == "/":
        return 1
    measured = _MEASURED.search(text)
    return len(measured[0]) if measured else 0


def _is_stop_behind(text: str, language: str) -> bool:
    """Whether a full stop behind this is a mark: an initial keeps its own, and in German a number does."""
    last = text[-1:]
    if last.isdigit():
        return language != "de"
    if last in _PUNCTUATION:
        return bool(last) and (language != "fr" or last in "()?:" + _QUOTES)
    if last in _STOP_BEHIND or (last.isalpha() and not last.isupper()):
        return True
    return len(text) > 1 and last.isupper() and text[-2].isalpha() and not text[-2].islower()


def _parted(text: str, language: str) -> Iterator[tuple[int, str]]:
    """The words of what is left in the middle of a piece."""
    if _is_whole(text, language) or _ADDRESS.fullmatch(text):
        yield 0, text
        return
    at = 0
    for mark in (_INSIDE if language in ("nl", "de") else _INSIDE_QUOTED).finditer(text):
        if at < mark.start():
            yield at, text[at : mark.start()]
        yield mark.start(), mark[0]
        at = mark.end()
    if at < len(text):
        yield at, text[at:]


def _is_whole(text: str, language: str) -> bool:
    """Whether a word keeps its full stop: "a.", "z.B."; a listed abbreviation is known where its sentence may end."""
    if not text.endswith(".") or len(text) > _TAIL_CHARS:
        return False
    if len(text) == 2:
        return text[0].isalpha()
    known = ABBREVIATIONS.get(language, ABBREVIATIONS["en"])
    if text.isupper() and "." not in text[:-1]:
        return False  # a word in capitals: "VA.", "INC."
    word = text[:-1].casefold()
    return word in known.whole or word in known.always or (language == "nl" and bool(_DOTTED.fullmatch(text)))


def _is_punctuation(word: str) -> bool:
    return all(_category(char)[0] == "P" for char in word)


def _is_sign(char: str) -> bool:
    return not char.isascii() and _category(char) == "So"


@lru_cache(maxsize=1024)
def _category(char: str) -> str:
    return unicodedata.category(char)
