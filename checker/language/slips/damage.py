"""Where characters were damaged on their way: text read in the wrong encoding, signs lost, entities left over."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.document import Span
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Damage:
    """A damaged passage; `mended` is what stood there, None where that cannot be told."""

    span: Span
    mended: str | None
    certain: bool
    """No reading of the text makes it right, so it is an error and not only very likely one."""
    why: str


# The characters that bytes 0x80 to 0xBF become in cp1252, or in Latin-1 where cp1252 has none.
_HIGH = bytes(range(0x80, 0xC0))
_TAIL_BYTES = {high: byte for byte in _HIGH for high in (chr(byte), bytes([byte]).decode("cp1252", "replace"))}
_TAIL_BYTES.pop("\ufffd")
_TAIL = "[" + "".join(re.escape(mark) for mark in _TAIL_BYTES) + "]"

# UTF-8 read as cp1252: a lead byte 0xC2 to 0xF4 as a letter, then one to three bytes that follow it. The last byte of
# a closing quote, 0x9D, is none of cp1252's, and is often dropped on the way: "â€" alone.
_MISREAD = lazy_re(rf"[ÂÃÄÅ]{_TAIL}|[â]{_TAIL}{_TAIL}?|ð{_TAIL}{{2,3}}|ï»¿|ï¿½|^Ã$|\x80[\x90-\xbf]")
_LOST = lazy_re(r"\[¿\]|(?<=[^\W\d_])¿(?=[^\W\d_])|(?<=\d)¿(?=\d)|¿(?![\w¡])|\ufffd+|[\x80-\x9f]")
_QUESTION = lazy_re(r"(?<=[a-zà-ÿ])\?(?=[a-zà-ÿ])|\b[cdjlmnstCDJLMNST]\?(?=[AEIOUHÀ-Üaeiouhà-ü])")
_ENTITY = lazy_re(
    r"&(?:amp;)?(?:amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[nm]dash|hellip|euro"
    r"|[a-zA-Z](?:acute|grave|uml|circ|cedil|tilde)|#\d{2,5}|#x[0-9a-fA-F]{2,4});"
)
_QUESTIONED = "a question mark stands inside a word, where a sign was lost or a space is missing"
# "isn t", "doesn t": the apostrophe became a space
_NOT = lazy_re(r"\b(?:is|are|was|were|do|does|did|have|has|had|ca|wo|could|would|should)n t\b", re.IGNORECASE)
_SUSPECT = lazy_re(r"[ÂÃÄÅâðï\x80-\x9f¿\ufffd]|&(?:#?\w+;)|\w\?\w")
_WORD = lazy_re(r"\S+")
_ADDRESS = lazy_re(r"://|www\.|[?&]\w+=|@")


def find_damage(text: str) -> Iterator[Damage]:
    """The damaged passages of a text, in order; each is widened to the word it stands in, and mended as a word."""
    for lost in _NOT.finditer(text) if "n t" in text else ():
        yield Damage(Span(*lost.span()), lost[0].replace("n t", "n’t"), certain=False, why="its apostrophe was lost")
    if not _is_suspect(text):
        return
    for word in _WORD.finditer(text):
        if (damage := _in_word(word[0])) is not None:
            mended, certain, why = damage
            start, end = _trimmed(word[0], mended)
            right = mended[start : len(mended) - (len(word[0]) - end)] if mended is not None else None
            unit = _UNIT.match(text, word.start() + end) if right and right[-1:] == "°" else None
            yield Damage(
                Span(word.start() + start, unit.end() if unit else word.start() + end),
                f"{right}{unit[0]}" if unit else right,
                certain,
                why,
            )


_UNIT = lazy_re(r"[ \u00a0\u202f][NSEWOCF](?!\w)")
"""What a degree sign belongs to, behind a space: "47° N"."""


def _is_suspect(text: str) -> bool:
    """Whether there is anything in a text that damage leaves behind; most texts show at once that there is nothing."""
    if text.isascii() and "?" not in text and "&" not in text:
        return False
    return _SUSPECT.search(text) is not None


def _in_word(word: str) -> tuple[str | None, bool, str] | None:
    """How a run of characters without spaces is damaged: what it should be, whether that is certain, and why."""
    if word.isascii():
        if "&" in word and _ENTITY.search(word) and not _ADDRESS.search(word):
            return html.unescape(html.unescape(word)), False, "a character is written as code"
        if "?" in word and _QUESTION.search(word) and not _ADDRESS.search(word) and word.count("?") < 3:
            return None, False, _QUESTIONED
        return None
    mended = _MISREAD.sub(_as_read, word)
    if mended != word:
        return mended, True, "it was written in UTF-8 and read in another encoding"
    if lost := _LOST.search(word):
        return _restored(word), lost[0] != "[¿]" and "\ufffd" in word, "a sign was lost in a change of encoding"
    if _QUESTION.search(word) and not _ADDRESS.search(word):
        return None, False, _QUESTIONED
    return None


def without_damage(text: str) -> str:
    """The text with letters for each misread sequence, as long as before: the marks in "coÃ»t" quote nothing."""
    if not _is_suspect(text):
        return text
    return _MISREAD.sub(lambda found: found[0] if _as_read(found) == found[0] else "x" * len(found[0]), text)


def _as_read(found: re.Match[str]) -> str:
    """What a misread sequence stood for; the sequence itself where it stands for nothing that people write."""
    sequence = found[0]
    if sequence in ("ï»¿", "ï¿½"):
        return "" if sequence == "ï»¿" else "\ufffd"
    if sequence == "Ã":  # "Ã la carte": the byte 0xA0 became an ordinary space
        return "à"
    if sequence == "â€":
        return "”"
    if sequence[0] == "\x80":  # the lead byte of a dash or quotation mark was dropped
        return bytes([0xE2, 0x80, ord(sequence[1])]).decode("utf-8")
    try:
        plain = sequence[:1].encode("cp1252") + bytes(_TAIL_BYTES[mark] for mark in sequence[1:])
        character = plain.decode("utf-8")
    except (UnicodeDecodeError, UnicodeEncodeError):
        return sequence
    follows = found.string[found.end() : found.end() + 1]
    if sequence[0] in "ÄÅ" and not follows.isalpha():  # „Å“ closes a quotation as often as it is a misread œ
        return sequence
    return " " if character == "\xa0" else character


_CP1252_SIGNS = {0x80: "€", 0x85: "…", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x96: "–", 0x97: "—", 0x9C: "œ"}


def _restored(word: str) -> str | None:
    """The word with its lost signs, where it is plain what they were."""
    if "\ufffd" in word:
        return None
    word = word.replace("[¿]", "[…]").translate(_CP1252_SIGNS)
    word = re.sub(r"(?<=[^\W\d_])¿(?=[^\W\d_])", "’", word)
    word = re.sub(r"(?<=\d)¿(?=\d)", "–", word)
    return word if "¿" not in word else None


def _trimmed(word: str, mended: str | None) -> tuple[int, int]:
    """From where to where in the word its damage is told: without the marks around it that are not damaged."""
    start, end = 0, len(word)
    while start < end - 1 and word[start] in "(\"'“„«" and (mended is None or mended.startswith(word[start], start)):
        start += 1
    while end > start + 1 and word[end - 1] in ")\"'.,;:!?" and (mended is None or mended.endswith(word[end - 1 :])):
        end -= 1
    return start, end
