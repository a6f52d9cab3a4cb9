"""Tells where a sentence ends: a pattern says where one might, the words around say where it does not."""

from __future__ import annotations

from checker.language.abbreviations import ABBREVIATIONS, LABEL_BEFORE, ORDINAL_BEFORE
from checker.language.lazy import lazy_re
from checker.language.openings import OPENING

_MIGHT_END = lazy_re(
    r"(?<!\.)[.!?…。！？](?!\.)[.!?…。！？\"'”’“»›)\]*_]{0,6}(?:[ \u00a0\u202f][\"'”“»›)\]_](?=\s))?"
    r"(?:(?P<line>[ \t\u00a0]{0,8}\n)\s{0,8}"  # whatever the next line begins with
    r"|[ \t\u00a0\u202f]{1,8}(?:(?=(?P<capital>(?:[\"“„«‘(\[]|['’][st] )?[^\W\d_a-zß-öø-ÿ]))"  # 's Morgens
    r"|(?=[\"'“„«‹‘(\[¿¡]{0,2}[^\W_a-zß-öø-ÿ]|[«„][ \u00a0\u202f])))"  # a number, « Oui
    r"|(?<=[a-zß-öø-ÿ]{3})\.(?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]*[\s,])"  # the space forgotten: "so it was.Then it rained"
)
_SHORTENINGS = {
    language: known.always | known.before_number | known.inside | known.closing
    for language, known in ABBREVIATIONS.items()
}
_OPENERS = "\"'“„«‹‘([¿¡"
_CLOSERS = "\"'”’“»›)]} \t\n\u00a0\u202f"
_LAST_WORD = lazy_re(r"(?<![^\W_])(?:[^\W\d_]\.[ \u00a0]?)*[^\W_]+$")
_FIRST_WORD = lazy_re(r"[^\W_]+")
_SHORTENED = lazy_re(r"([^\W_]+)\.$")
_LONE_LETTER = lazy_re(r"[^\W\d_]\.")
_TAIL_CHARS = 48


def sentence_starts(text: str, language: str) -> list[int]:
    """Where the sentences of a passage begin after the first one; behind a mark and the white space after it."""
    begins = []
    for mark in _MIGHT_END.finditer(text):
        at = mark.end()
        if at == len(text):
            break
        if mark["line"] is not None:
            ends = _ends_at(text, mark.start("line"), language) or (text[at].isupper() and _ends_at(text, at, language))
        elif mark["capital"] is None and at > mark.start() + 1 and _may_be_shortened(text, at, language):
            ends = False
        else:
            ends = _ends_at(text, at, language)
        if ends:
            begins.append(at)
    return begins


def _ends_at(text: str, at: int, language: str) -> bool:
    return ends_sentence(text[max(0, at - _TAIL_CHARS) : at], text[at : at + _TAIL_CHARS].lstrip(" "), language)


def _may_be_shortened(text: str, at: int, language: str) -> bool:
    """Whether a full stop may shorten the word before it, where a number or a second bracket follows: "17 U.S.C. 5"."""
    word = _SHORTENED.search(text[max(0, at - _TAIL_CHARS) : at].rstrip(_CLOSERS))
    if word is None:
        return False
    known = _SHORTENINGS.get(language, _SHORTENINGS["en"])
    return word[1].casefold() in known or (len(word[1]) == 1 and word[1].isalpha())


def ends_sentence(before: str, after: str, language: str) -> bool:
    """Whether a sentence ends between these two texts, where the first closes with a full stop or its like.

    `before` reaches back from the mark (closing quotes and brackets included), `after` begins with the next word.
    """
    head = before.rstrip(_CLOSERS)
    rest = after.lstrip(_OPENERS + " \u00a0\u202f")
    if language == "nl" and after.startswith(("'s ", "’s ", "'t ", "’t ")):
        rest = after[3:]  # 's Morgens
    if not rest:
        return True
    if rest[0].islower():
        # "What now?" he asked; and an abbreviation that nobody has listed is likelier than a small first letter
        return False
    if not head.endswith(".") or head.endswith(".."):
        return True
    found = _LAST_WORD.search(head[:-1][-_TAIL_CHARS:])
    if not found:
        return True
    return _full_stop_ends(found.group(), head[: -1 - len(found.group())], rest, language)


def _full_stop_ends(word: str, head: str, rest: str, language: str) -> bool:
    """Whether the full stop after this word ends a sentence and does not shorten the word."""
    folded = word.casefold().replace(" ", "").replace("\u00a0", "")
    following = _FIRST_WORD.match(rest)
    new_start = following is not None and following.group().casefold() in OPENING.get(language, ())
    known = ABBREVIATIONS.get(language, ABBREVIATIONS["en"])
    if folded in known.always:
        return False
    if len(word) == 1 and _LONE_LETTER.match(rest):
        return False  # z. B.
    if folded in known.before_number and rest[0].isdigit():
        return False
    if folded in known.closing:
        return True
    if folded in known.inside:
        return new_start
    if len(word) == 1 and word.isalpha() and word.isupper():
        return new_start  # an initial (J. Smith), or a letter that names (Plan B. Then)
    if word.isdigit() and len(word) <= 2:
        return _number_ends(
            head.rstrip(_CLOSERS + _OPENERS), following.group() if following else "", language, new_start
        )
    return True


def _number_ends(head: str, following: str, language: str, new_start: bool) -> bool:
    """Whether a full stop after a number ends a sentence: not in "3. Oktober", not in the numbering "1. Aims"."""
    shortened = _SHORTENED.search(head)
    known = ABBREVIATIONS.get(language, ABBREVIATIONS["en"])
    labels = shortened is not None and shortened[1].casefold() in known.before_number
    if not labels and (not head or head.endswith((".", "!", "?", ":"))):
        return False
    if language != "de":
        return True
    last = head.rpartition(" ")[2].casefold()
    if following.casefold() in known.after_ordinal:
        return False
    return new_start or labels or last in LABEL_BEFORE or last not in ORDINAL_BEFORE
