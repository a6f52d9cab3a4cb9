"""Tells what a text must hold for a pattern to match at all: a few plain words, which are found far faster than it."""

from __future__ import annotations

import re
from itertools import product
from typing import NamedTuple

PART = re.compile(
    r"(?P<around>\(\?<?[=!])"
    r"|(?P<open>\((?:\?(?:P<\w+>|-?i:|:))?)"
    r"|(?P<close>\))"
    r"|(?P<members>\[\^?\]?(?:\\.|[^\]\\])*\])"
    r"|(?P<times>\{\d*,?\d*\}\??)"
    r"|(?P<place>\\[bBAZ]|[\^$])"
    r"|(?P<sort>\\[wWdDsS])"
    r"|(?P<plain>\\[^\w\s]|\\[nrtfv]|[^\\{])",
    re.DOTALL,
)
"""A part of a pattern's source."""
_LITERAL = re.compile(r"[\w ,;:'’-]+(?![*+?{])")
"""Signs that stand for themselves, the last of them as often as it is written."""
_MEMBERS = re.compile(r"\[((?:[^\\^\]-]|\\[^\w\s])+)\]")
_MOST_MEMBERS = 8
_ESCAPES = {"n": "\n", "r": "\r", "t": "\t", "f": "\f", "v": "\v"}
_MOST = 128
"""A pattern that needs one of more words is as soon searched for itself."""
_MOST_TOGETHER = 24
_LEAST, _ENOUGH = 3, 5
"""Fewer letters than three stand in most texts; more than five tell little more."""
_RARE = frozenset('§%&@#/{}<>[]()"?!*')

_Words = frozenset[str]
_EMPTY: _Words = frozenset({""})


class _Piece(NamedTuple):
    """What a piece of a pattern matches."""

    whole: _Words | None
    """All that it can match, where that is a few words."""
    needs: _Words | None
    """Words one of which stands in whatever it matches, where any are known."""


def needs_of(pattern: re.Pattern[str]) -> tuple[str, ...]:
    """Words one of which stands in every text that the pattern matches, folded if it is for letters of either size.

    Empty where none are known, or none that tell much.
    """
    if pattern.flags & re.VERBOSE:
        return ()
    try:
        piece, end = _alternatives(pattern.pattern, 0)
    except ValueError:
        return ()
    found = piece.needs
    if end != len(pattern.pattern) or not found:
        return ()
    if pattern.flags & re.IGNORECASE:
        found = frozenset(word.casefold() for word in found)
    shortest = _shortest(found)
    return tuple(sorted(shortest)) if len(shortest) <= _MOST and min(map(_telling, shortest)) >= _LEAST else ()


def _alternatives(source: str, at: int) -> tuple[_Piece, int]:
    """What the alternatives match that begin at an offset, and where they end: at a bracket, or the end."""
    found: list[_Piece] = []
    while True:
        piece, at = _sequence(source, at)
        found.append(piece)
        if source[at : at + 1] != "|":
            break
        at += 1
    if len(found) == 1:
        return found[0], at
    wholes = [piece.whole for piece in found]
    needs = [piece.needs for piece in found]
    return _Piece(_united(wholes), _united(needs)), at


def _united(sets: list[_Words | None]) -> _Words | None:
    known = [each for each in sets if each is not None]
    return frozenset().union(*known) if len(known) == len(sets) else None


def _sequence(source: str, at: int) -> tuple[_Piece, int]:
    """What a run of pieces matches."""
    run: _Words = _EMPTY
    unbroken = True
    candidates: list[_Words] = []
    while at < len(source) and source[at] not in "|)":
        plain = _LITERAL.match(source, at)
        if plain:
            at = plain.end()
            piece = _one_of(frozenset({plain[0]}))
        else:
            piece, at = _quantified(source, at)
        joined = _joined(run, piece.whole)
        if joined is not None:
            run = joined
            continue
        unbroken = False
        candidates += [run] if piece.needs is None else [run, piece.needs]
        run = piece.whole or _EMPTY
    best = max((*candidates, run), key=_worth)
    return _Piece(run if unbroken else None, best if _worth(best) > (0, 0) else None), at


def _joined(run: _Words, whole: _Words | None) -> _Words | None:
    """What a run and the piece behind it match together, where that is still a few words."""
    if whole is None or len(run) * len(whole) > _MOST_TOGETHER:
        return None
    return frozenset(first + second for first, second in product(run, whole))


def _worth(words: _Words) -> tuple[int, int]:
    """How much it tells that one of these words stands in a text."""
    least = min(map(_telling, words))
    return (min(least, _ENOUGH), -len(words)) if least else (0, 0)


def _quantified(source: str, at: int) -> tuple[_Piece, int]:
    """What one piece matches with what is written behind it of how often it stands there."""
    piece, at = _atom(source, at)
    times = PART.match(source, at)
    if not times or (times.lastgroup != "times" and times[0] not in ("*", "+", "?")):
        return piece, at
    at = times.end()
    if source[at : at + 1] in ("?", "+"):
        at += 1
    least = 0 if times[0][0] in "*?" else int(re.sub(r"\D.*", "", times[0][1:]) or times[0] == "+")
    if not least:
        return _Piece(piece.whole | {""} if piece.whole and times[0] == "?" else None, None), at
    whole = piece.whole
    if times[0].startswith(f"{{{least}}}") and whole is not None:
        for _ in range(1, least):
            whole = _joined(whole, piece.whole) if whole is not None else None
        if whole is not None:
            return _Piece(whole, whole), at
    return _Piece(None, piece.whole if piece.whole and "" not in piece.whole else piece.needs), at


def _atom(source: str, at: int) -> tuple[_Piece, int]:
    part = PART.match(source, at)
    if not part:
        raise ValueError(source)
    match part.lastgroup:
        case "around":
            _, end = _alternatives(source, part.end())
            return _Piece(_EMPTY, None), _closed(source, end)
        case "open":
            piece, end = _alternatives(source, part.end())
            return _Piece(None, None) if part[0] == "(?i:" else piece, _closed(source, end)
        case "place":
            return _Piece(_EMPTY, None), part.end()
        case "members":
            few = _MEMBERS.fullmatch(part[0])
            members = re.sub(r"\\(.)", r"\1", few[1]) if few else ""
            return _one_of(frozenset(members) if 0 < len(members) <= _MOST_MEMBERS else None), part.end()
        case "plain" if part[0] not in ".*+?":
            char = part[0][-1]
            return _one_of(frozenset({_ESCAPES.get(char, char) if len(part[0]) > 1 else char})), part.end()
        case "plain" | "sort" if part[0] not in "*+?":
            return _Piece(None, None), part.end()
    raise ValueError(source)


def _one_of(words: _Words | None) -> _Piece:
    return _Piece(words, words)


def _closed(source: str, at: int) -> int:
    if source[at : at + 1] != ")":
        raise ValueError(source)
    return at + 1


def _shortest(words: _Words) -> set[str]:
    """The words that hold no other of them."""
    return {word for word in words if not any(other != word and other in word for other in words)}


def _telling(word: str) -> int:
    """How seldom a word stands in a text: a sign that is no letter as seldom as a short word."""
    return max(len(word), _LEAST if not word.isascii() or any(char in _RARE for char in word) else 0)
