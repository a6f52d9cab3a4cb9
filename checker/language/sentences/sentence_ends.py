"""Tells where a sentence ends: spaCy's sentencizer says where one might, our rules say where it does not."""

from __future__ import annotations

import runpy
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from checker.language.lazy import lazy_re
from checker.language.sentences.abbreviations import ABBREVIATIONS, LABEL_BEFORE, ORDINAL_BEFORE

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.language import Language
    from spacy.tokens import Doc

_OPENERS = "\"'“„«‹‘([¿¡"
INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff"
"""What has no width: it may stand before a full stop or behind it."""
CLOSERS = "\"'”’“»›)]} \t\n\u00a0\u202f" + INVISIBLE
_LAST_WORD = lazy_re(r"(?<![^\W_])(?:[^\W\d_]\.[ \u00a0]?)*[^\W_]+$")
_FIRST_WORD = lazy_re(r"[^\W_]+")
UNDECIDED = lazy_re(r"(?<=[^\W_]\.)[\"”’»)\]]*[ \n\u00a0]+(?=[\"“„«‘(\[]{0,2}[A-ZÀ-Þ])")
"""What parts a full stop, which the tokenizer may keep with its word, from what may begin a sentence."""
SHORTENED = lazy_re(r"([^\W_]+)\.$")
_NEVER_FIRST = frozenset(",;:")
_LATE_MARK = lazy_re(r"[\u00a0\u202f][!?]")
"""As French writes a mark, behind an abbreviation too: "etc. ?"."""
_DEFINING = lazy_re(r"[(\[][\"“„«]")
"""What a name begins with that is given to what stands before it."""
_LONE_LETTER = lazy_re(r"[^\W\d_]\.")
_DECIMAL = lazy_re(r"[^\d.\s]\s?\d+[.,]$")
"""Before the last digits of an amount: "it costs €3.60. Books are free", but not "2.1. Aims" at the start."""
TAIL_CHARS = 48
_MOST_EMPHASIS = 3


def ends_sentence(before: str, after: str, language: str, stop_words: frozenset[str] = frozenset()) -> bool:
    """Whether a sentence ends between these two texts, where the first closes with a full stop or its like.

    `before` reaches back from the mark (closing quotes and brackets included), `after` begins with the next word.
    `stop_words` are the language's small words: where one has a capital, a sentence begins.
    """
    head = before.rstrip(CLOSERS)
    rest = after.lstrip(_OPENERS + "’ \u00a0\u202f")
    if language == "nl" and before[-1:].isspace() and after.startswith(("'s ", "’s ", "'t ", "’t ")):
        rest = after[3:]  # 's Morgens
    if not rest:
        return True
    if rest[0].islower() or rest[0] in _NEVER_FIRST or _LATE_MARK.match(after):
        # "What now?" he asked; and an abbreviation that nobody has listed is likelier than a small first letter
        return False
    if head.endswith((",", ";")):
        return False  # the Blvd., Springfield
    if not head.endswith(".") or head.endswith(".."):
        return True
    found = _LAST_WORD.search(head[:-1][-TAIL_CHARS:])
    if not found:
        return True
    if _DEFINING.match(after) and ("." in found.group() or _is_shortening(found.group(), language)):
        return False  # Dock Inc. (“Dock”)
    return _full_stop_ends(found.group(), head[: -1 - len(found.group())], rest, language, stop_words)


def _is_shortening(word: str, language: str) -> bool:
    """Whether a word that may close a sentence is a shortening."""
    known = ABBREVIATIONS.get(language, ABBREVIATIONS["en"])
    return word.casefold() in known.inside or word.casefold() in known.closing


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
    if word.isdigit() and len(word) <= 2 and not _DECIMAL.search(head):
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


def ends_at(text: str, offset: int, language: str) -> bool:
    """Whether a sentence begins at an offset of a text, behind a full stop or its like."""
    before, after = text[max(0, offset - TAIL_CHARS) : offset], text[offset : offset + TAIL_CHARS]
    return ends_sentence(before, after, language, small_words(language))


def install(pipeline: Language, language: str) -> None:
    """Puts a language's sentence splitter into a pipeline: spaCy's sentencizer, then our corrections of it."""
    from spacy.language import Language as SpacyLanguage

    if not SpacyLanguage.has_factory("checker_sentences"):
        SpacyLanguage.factory("checker_sentences", default_config={"language": "en"}, func=_make_correction)
    pipeline.add_pipe("sentencizer", config={"punct_chars": [".", "!", "?", "…", "。", "！", "？"]})
    pipeline.add_pipe("checker_sentences", config={"language": language})


def _make_correction(nlp: Language, name: str, language: str) -> Callable[[Doc], Doc]:  # noqa: ARG001  # spaCy passes it
    def correct(doc: Doc) -> Doc:
        text = doc.text
        offsets = {0}
        for sentence in doc.sents:
            start = opened_at(text, sentence.start_char)
            if start and ends_at(text, start, language):
                offsets.add(start)
        # what the tokenizer keeps whole ("Plan B.", "U.S.") can close a sentence all the same
        offsets.update(match.end() for match in UNDECIDED.finditer(text) if ends_at(text, match.end(), language))
        # one array for all tokens: setting them one by one looks through the whole text each time
        starts = doc.to_array("SENT_START").view("int64")
        places = doc.to_array("IDX")
        starts[:] = [1 if place in offsets else -1 for place in places.tolist()]
        doc.from_array("SENT_START", starts.view("uint64"))  # type: ignore[arg-type]  # one column needs one dimension
        return doc

    return correct


@cache
def small_words(language: str) -> frozenset[str]:
    """The small words of a language that begin a sentence where they have a capital: spaCy's, read from its file alone.

    To import spaCy takes a second, and most pages can be read without it.
    """
    spacy = find_spec("spacy") if language in ABBREVIATIONS else None
    if spacy is None or spacy.origin is None:
        return frozenset()
    file = Path(spacy.origin).parent / "lang" / language / "stop_words.py"
    return frozenset(runpy.run_path(str(file))["STOP_WORDS"]) - _NO_START


_NO_START = frozenset({"us"})
"""Stop words of spaCy that begin no sentence where they have a capital."""


def opened_at(text: str, start: int) -> int:
    """Where a sentence begins whose first word stands at `start`: at the quotes and brackets that open before it.

    And at what makes the word bold, where a text is written so.
    """
    offset = start
    while offset > 1 and text[offset - 1] in "*_" and start - offset < _MOST_EMPHASIS:
        offset -= 1
    if offset < start and not text[offset - 1].isspace() and text[offset - 1] not in _OPENERS:
        offset = start
    while offset > 1:
        previous = text[offset - 1]
        if previous in _OPENERS and text[offset - 2].isspace():
            offset -= 1
        elif (previous in " \u00a0\u202f" and text[offset - 2] in "«„") or (
            previous in _OPENERS and text[offset - 2] in _OPENERS and text[max(0, offset - 3)].isspace()
        ):
            offset -= 2
        else:
            break
    return offset
