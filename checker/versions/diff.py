"""The word marks between two texts: what stands in both, only in the old, only in the new.

Myers' algorithm as diff-match-patch has it, on tokens instead of characters: a word, a number with its marks, a written
date, a white space, a sign. So an edit never cuts a word, and a line end pairs with a space. The result is cleaned up
for people, who read phrases.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import chain, islice
from typing import TYPE_CHECKING, Literal

from diff_match_patch import diff_match_patch

from checker.language.lazy import lazy_re
from checker.versions.align.matching import Side, match_texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.versions.comparison import Word

_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december|"
    "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|"
    "januari|februari|maart|mei|juni|juli|augustus|oktober|"
    "januar|februar|märz|dezember|jänner"
)
_GAP = r"(?:[ \u00a0]|\r?\n[ \t]*+)"
"""What stands within a date: a space, or the end of a line and what the next one is set in by."""
# the first letters of the months are tried before their names: that halves the time
TOKEN = lazy_re(
    r"\s+|[^\W\djfmasond]\w*(?:['’]\w+)*"  # most tokens, told by how they begin
    rf"|(?:\d{{1,2}}(?:\.|st|nd|rd|th|er|e)?{_GAP})(?:{_MONTHS})\b(?:{_GAP}\d{{4}}\b)?"
    rf"|(?=[jfmasond])(?:{_MONTHS}){_GAP}\d{{1,2}}(?:st|nd|rd|th)?(?:,?{_GAP}\d{{4}})?\b"
    r"|(?:[€$£][ \u00a0]?)?\d+(?:[.,:/'’\u00a0\u202f–-]\d+)*(?:[ \u00a0]?[%‰€$£])?"
    r"|\w+(?:['’]\w+)*"
    r"|[^\w\s]",
    re.IGNORECASE,
)
"""A written date ("12 May 2019"), a number with its marks ("€ 1,250.50", "12 %"), a word, a white space, a sign."""

_FIRST_CHARACTER = 0xF0000
_CHARACTERS = 0xFFFD
"""The first private plane: so many tokens may differ in one comparison."""
_MOST_STEPS = 4_000_000
"""The most pairs of tokens that are compared in one go; longer texts are compared piece by piece."""
_PIECE_TOKENS = 400
_SHORT_PIECE_CHARS = 60
_PIECE = lazy_re(r"[^.!?\n]*(?:[.!?\n]+[\s\"”»)’]*|$)")
_WHITE = lazy_re(r"(\s+)")
_SMALL_WORD_CHARS = 3
_REWRITTEN_SHARE = 0.4
_REWRITTEN_WORDS = 8


@cache
def _engine() -> diff_match_patch:
    engine = diff_match_patch()
    # by size, never by time: the same marks on every machine
    engine.Diff_Timeout = 0
    return engine


def tokens_of(text: str) -> list[str]:
    """The tokens of a text; together they are the text."""
    return TOKEN.findall(text)


def diff_words(old: str, new: str) -> tuple[Word, ...]:
    """The runs that make the old text into the new: "=" in both, "-" only in the old, "+" only in the new.

    Without the "+" runs it is the old text, without the "-" runs the new. A removed run stands before the added one
    that replaces it. Texts too long to be compared whole are compared between sentences that correspond.
    """
    if old == new:
        return (("=", old),) if old else ()
    return tuple(joined_runs(_runs(old, new)))


def is_rewritten(words: Sequence[Word]) -> bool:
    """Whether so little stayed that old beside new reads better than marks."""
    kept, removed, added = (sum(len(text.split()) for sign, text in words if sign == mine) for mine in "=-+")
    longest = max(kept + removed, kept + added)
    return longest >= _REWRITTEN_WORDS and bool(removed and added) and kept < _REWRITTEN_SHARE * longest


def broken_anew(words: Sequence[Word]) -> Iterator[bool]:
    """For each run whether it is white space in an exchange that only breaks the line elsewhere: nothing to show."""
    for index, (sign, text) in enumerate(words):
        mate = index + (1 if sign == "-" else -1)
        blank = sign != "=" and text.isspace() and 0 <= mate < len(words)
        yield blank and words[mate][0] not in ("=", sign) and words[mate][1].isspace() and "\n" in text + words[mate][1]


def _runs(old: str, new: str) -> Iterator[Word]:
    old_tokens, new_tokens = tokens_of(old), tokens_of(new)
    start = 0
    most = min(len(old_tokens), len(new_tokens))
    while start < most and _same(old_tokens[start], new_tokens[start]):
        start += 1
    end = 0
    while end < most - start and _same(old_tokens[-1 - end], new_tokens[-1 - end]):
        end += 1
    yield from _shared(old_tokens[:start], new_tokens[:start])
    old_middle, new_middle = old_tokens[start : len(old_tokens) - end], new_tokens[start : len(new_tokens) - end]
    if len(old_middle) * len(new_middle) <= _MOST_STEPS:
        yield from _token_runs(old_middle, new_middle)
    else:
        yield from _piecewise("".join(old_middle), "".join(new_middle))
    yield from _shared(old_tokens[len(old_tokens) - end :], new_tokens[len(new_tokens) - end :])


def _key(token: str) -> str:
    """What a token says: a line end in a hard-wrapped text says as much as a space."""
    return token if token.isalnum() else " ".join(token.split()) or " "


def _same(old: str, new: str) -> bool:
    return old == new or _key(old) == _key(new)


def _shared(old: Sequence[str], new: Sequence[str]) -> Iterator[Word]:
    """The runs of tokens that say the same on both sides, with what their white space differs in."""
    start = 0
    for at, (one, other) in enumerate(zip(old, new, strict=True)):
        if one == other:
            continue
        yield "=", "".join(old[start:at])
        start = at + 1
        for piece, mate in zip(_WHITE.split(one), _WHITE.split(other), strict=True):
            if piece == mate:
                yield "=", piece
            else:
                yield "-", piece
                yield "+", mate
    yield "=", "".join(old[start:])


def _token_runs(old: Sequence[str], new: Sequence[str]) -> Iterator[Word]:
    if not old or not new:
        yield "-", "".join(old)
        yield "+", "".join(new)
        return
    codes: dict[str, str] = {}
    code_of: dict[str, str] = {}
    for token in dict.fromkeys(chain(old, new)):
        key = _key(token)
        if key not in codes:
            codes[key] = chr(_FIRST_CHARACTER + len(codes))
        code_of[token] = codes[key]
    if len(codes) > _CHARACTERS:  # _MOST_STEPS keeps texts below this unless one side is tiny: then nothing is shared
        yield "-", "".join(old)
        yield "+", "".join(new)
        return
    engine = _engine()
    edits = engine.diff_main(*("".join(map(code_of.__getitem__, side)) for side in (old, new)), False)
    engine.diff_cleanupSemantic(edits)
    signs: dict[int, Literal["=", "-", "+"]] = {0: "=", -1: "-", 1: "+"}
    runs: list[Word] = []
    sides_of_runs: list[tuple[Sequence[str], Sequence[str]]] = []
    at_old = at_new = 0
    for kind, text in edits:
        went, came = old[at_old : at_old + len(text) * (kind <= 0)], new[at_new : at_new + len(text) * (kind >= 0)]
        at_old, at_new = at_old + len(went), at_new + len(came)
        runs.append((signs[kind], "".join(went or came)))
        sides_of_runs.append((went, came))
    for confetti, (sign, text), (went, came) in zip(_confetti(runs), runs, sides_of_runs, strict=True):
        if confetti:
            yield "-", "".join(went)
            yield "+", "".join(came)
        elif sign == "=":
            yield from _shared(went, came)
        else:
            yield sign, text


def _confetti(runs: Sequence[Word]) -> Iterator[bool]:
    """For each run whether it is to be given up: what stayed between two edits and is no more than a small word."""
    for index, (sign, text) in enumerate(runs):
        between = sign == "=" and 0 < index < len(runs) - 1
        yield between and _says_little(text) and _replaces(runs, index, -1) and _replaces(runs, index, 1)


def _replaces(runs: Sequence[Word], index: int, step: int) -> bool:
    """Whether the edits on one side of an equality hold words: a lone comma that went is no phrase to join."""
    index += step
    while 0 <= index < len(runs) and runs[index][0] != "=":
        if any(character.isalnum() for character in runs[index][1]):
            return True
        index += step
    return False


def _says_little(text: str) -> bool:
    words = [match[0] for match in islice((match for match in TOKEN.finditer(text) if match[0][0].isalnum()), 2)]
    return not words or (
        len(words) == 1 and len(words[0]) <= _SMALL_WORD_CHARS and words[0].isalpha() and words[0].islower()
    )


def joined_runs(runs: Iterable[Word]) -> Iterator[Word]:
    """The runs with neighbours made one: between two equalities first what went, then what came."""
    removed = added = equal = ""
    for sign, text in runs:
        if not text:
            continue
        if sign == "=":
            if removed or added:
                yield from _trimmed(removed, added)
                removed = added = ""
            equal += text
            continue
        if equal:
            yield "=", equal
            equal = ""
        if sign == "-":
            removed += text
        else:
            added += text
    if removed or added:
        yield from _trimmed(removed, added)
    if equal:
        yield "=", equal


def _trimmed(removed: str, added: str) -> Iterator[Word]:
    if removed:
        yield "-", removed
    if added:
        yield "+", added


def _piecewise(old: str, new: str) -> Iterator[Word]:
    """The runs of long texts: pieces that correspond in order are compared, the others are gone or new."""
    old_pieces, new_pieces = _pieces(old), _pieces(new)
    matches = match_texts(
        Side(texts=old_pieces, keys=old_pieces, sorts=[0] * len(old_pieces)),
        Side(texts=new_pieces, keys=new_pieces, sorts=[0] * len(new_pieces)),
    )
    at_old = at_new = 0
    for match in matches:
        if match.moved:
            continue
        yield "-", "".join(old_pieces[at_old : match.old[0]])
        yield "+", "".join(new_pieces[at_new : match.new[0]])
        at_old, at_new = match.old[-1] + 1, match.new[-1] + 1
        before = tokens_of("".join(old_pieces[match.old[0] : at_old]))
        after = tokens_of("".join(new_pieces[match.new[0] : at_new]))
        if len(before) * len(after) <= _MOST_STEPS:
            yield from _token_runs(before, after)
        else:
            yield "-", "".join(before)
            yield "+", "".join(after)
    yield "-", "".join(old_pieces[at_old:])
    yield "+", "".join(new_pieces[at_new:])


def _pieces(text: str) -> list[str]:
    """The sentences of a text as far as they show without its language, none longer than some hundred words."""
    pieces: list[str] = []
    for sentence in _PIECE.findall(text):
        if pieces and len(pieces[-1]) < _SHORT_PIECE_CHARS:
            pieces[-1] += sentence
            continue
        if len(sentence) <= _PIECE_TOKENS:
            pieces.append(sentence)
            continue
        tokens = tokens_of(sentence)
        pieces += ["".join(tokens[k : k + _PIECE_TOKENS]) for k in range(0, len(tokens), _PIECE_TOKENS)]
    return [piece for piece in pieces if piece]
