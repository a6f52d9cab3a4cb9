"""Tells where a sentence ends: a mark that stands alone says where one might, the words around it where it does not."""

from __future__ import annotations

from checker.language.abbreviations import ABBREVIATIONS, LABEL_BEFORE, ORDINAL_BEFORE
from checker.language.lazy import lazy_re
from checker.language.marks import starts_behind_marks
from checker.language.openings import OPENINGS

_OPENERS = "\"'“„«‹‘([¿¡"
CLOSERS = "\"'”’“»›)]} \t\n\u00a0\u202f"
_LAST_WORD = lazy_re(r"(?<![^\W_])(?:[^\W\d_]\.[ \u00a0]?)*[^\W_]+$")
_FIRST_WORD = lazy_re(r"[^\W_]+")
_UNDECIDED = lazy_re(r"(?<=[^\W_]\.)[\"”’»)\]]*[ \n\u00a0]+(?=[\"“„«‘(\[]?[A-ZÀ-Þ])")
SHORTENED = lazy_re(r"([^\W_]+)\.$")
_LONE_LETTER = lazy_re(r"[^\W\d_]\.")
TAIL_CHARS = 48


def ends_sentence(before: str, after: str, language: str, stop_words: frozenset[str] = frozenset()) -> bool:
    """Whether a sentence ends between these two texts, where the first closes with a full stop or its like.

    `before` reaches back from the mark (closing quotes and brackets included), `after` begins with the next word.
    `stop_words` are the language's small words: where one has a capital, a sentence begins.
    """
    head = before.rstrip(CLOSERS)
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
    found = _LAST_WORD.search(head[:-1][-TAIL_CHARS:])
    if not found:
        return True
    return _full_stop_ends(found.group(), head[: -1 - len(found.group())], rest, language, stop_words)


def _full_stop_ends(word: str, head: str, rest: str, language: str, stop_words: frozenset[str]) -> bool:
    """Whether the full stop after this word ends a sentence and does not shorten the word."""
    folded = word.casefold().replace(" ", "").replace("\u00a0", "")
    following = _FIRST_WORD.match(rest)
    new_start = following is not None and following.group().casefold() in stop_words
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
            head.rstrip(CLOSERS + _OPENERS), following.group() if following else "", language, new_start
        )
    return True


def _number_ends(head: str, following: str, language: str, new_start: bool) -> bool:
    """Whether a full stop after a number ends a sentence: not in "3. Oktober", not in the numbering "1. Aims"."""
    shortened = SHORTENED.search(head)
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


def split_text(text: str, language: str) -> list[int]:
    """Where the sentences of a passage begin after the first one, in order."""
    begins = set()
    for start in starts_behind_marks(text, language):
        opened = _opened_at(text, start)
        if opened and _ends_before(text, opened, language):
            begins.add(opened)
    # an abbreviation that keeps its full stop ("etc.", "U.S.") can close a sentence all the same
    begins.update(match.end() for match in _UNDECIDED.finditer(text) if _ends_before(text, match.end(), language))
    return sorted(begins)


def _ends_before(text: str, offset: int, language: str) -> bool:
    before, after = text[max(0, offset - TAIL_CHARS) : offset], text[offset : offset + TAIL_CHARS]
    return ends_sentence(before, after, language, OPENINGS.get(language, frozenset()))


def _opened_at(text: str, start: int) -> int:
    """Where a sentence begins whose first word stands at `start`: at the quote or bracket that opens before it."""
    offset = start
    while offset > 1:
        previous = text[offset - 1]
        if previous in _OPENERS and text[offset - 2].isspace():
            offset -= 1
        elif previous in " \u00a0\u202f" and text[offset - 2] in "«„":
            offset -= 2
        else:
            break
    return offset
