"""Times that begin and end on days that do not lie as far apart as told: "you have six weeks …, from 1 to 29 March"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.claims.mention import Mention
from checker.document import Span
from checker.kinds.beginnings import MAX_SENTENCE_CHARS
from checker.kinds.happenings import content
from checker.kinds.worked_examples import is_a_day, judge_example
from checker.language.examples import OPEN_DAYS
from checker.language.lazy import lazy_re
from checker.language.numbers import number_word
from checker.language.terms import OTHERWISE
from checker.language.time_order import ORDER
from checker.language.windows import COMPOUND, COMPOUND_UNITS, ENDS_ON, LASTS, OPENS_ON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.claims.reading import Reading
    from checker.findings import Finding

_UNITS = ("day", "week", "month", "year")
_LEAD_CHARS = 60
_SENTENCES_ON = 3
"""A time is told with its days in its own sentence or in one of the next two."""
_OFF = 0.12
"""How far a time may be off its days, as a share of it: of weeks only the working days may count."""


def find_windows(reading: Reading) -> Iterator[Finding]:
    """The times of a document whose first and last day lie further apart, or nearer, than the paragraph says."""
    text, language = reading.document.text, reading.document.language
    for number, sentence in enumerate(reading.sentences):
        if len(sentence) > MAX_SENTENCE_CHARS:
            continue
        for length, whole in _lengths(reading, sentence):
            lead = text[max(sentence.start, length.start - _LEAD_CHARS) : length.start]
            if not whole and not LASTS[language].search(lead):
                if found := _after_so_long(reading, length, sentence):
                    yield found
                continue
            block = reading.document.running_text_at(sentence.start)
            if block is None:
                break
            following = reading.sentences[number : number + _SENTENCES_ON]
            place = [one for one in following if block.span.contains(one)]
            found = _held(reading, length, Span(length.start, place[-1].end if place else sentence.end))
            if found:
                yield found
                break


def _after_so_long(reading: Reading, length: Mention, sentence: Span) -> Finding | None:
    """What is wrong with a day told right behind the time after which it comes: "after three years, on 1 July 2023"."""
    text, language = reading.document.text, reading.document.language
    if not _AFTER.search(text, max(sentence.start, length.start - 12), length.start):
        return None
    days = [one for one in reading.mentions_in(sentence) if one.kind == "date"]
    before = [one for one in days if one.end <= length.start]
    then = next((one for one in days if one.start >= length.end), None)
    if len(before) != 1 or then is None or not is_a_day(before[0]) or not is_a_day(then):
        return None
    if not _JUST.fullmatch(text, length.end, then.start) or OPEN_DAYS[language].search(text, sentence.start, then.end):
        return None
    return judge_example(reading, length, before[0], then, off=_OFF)


_AFTER = lazy_re(r"(?<!\w)(?:after|après|na|nach)\s\Z", re.IGNORECASE)
_JUST = lazy_re(r",\s(?:(?:that is|i\.e\.|soit|dus|also),?\s)?(?:on|le|op|am|dem|zum)?\s?(?:the\s)?", re.IGNORECASE)


def _lengths(reading: Reading, sentence: Span) -> Iterator[tuple[Mention, bool]]:
    """The lengths of a sentence that are those of the calendar, and whether the word for what lasts holds them."""
    text, language = reading.document.text, reading.document.language
    for one in reading.mentions_in(sentence):
        if one.kind == "duration" and one.unit in _UNITS and one.bound == "exact" and one.end_value is None:
            yield one, "-" in one.text and one.text[0].isalnum()
    for found in COMPOUND[language].finditer(text, sentence.start, sentence.end) if language in COMPOUND else ():
        word = number_word(found["n"].casefold(), language)
        if word:
            unit = COMPOUND_UNITS[found["unit"].casefold()]
            span = Span(*found.span())
            yield Mention(kind="duration", span=span, text=found[0], value=Decimal(int(word.value)), unit=unit), True


def _held(reading: Reading, length: Mention, place: Span) -> Finding | None:
    """What is wrong with the first and the last day told after a length, if no day that it may begin on fits."""
    text, language = reading.document.text, reading.document.language
    told = [one for one in reading.mentions_in(place) if one.start > length.start]
    days = [one for one in told if is_a_day(one)]
    last = next((one for one in days[1:] if _led(text, one, ENDS_ON[language])), None)
    if last is None:
        return None
    around = text[place.start : last.end]
    if OPEN_DAYS[language].search(around) or OTHERWISE[language].search(around) or _TURNED.search(around):
        return None
    if any(one.kind == "duration" and one.unit in _UNITS for one in told if length.end < one.start < last.start):
        return None  # which of two lengths it is that the days are of
    parted = list(_PARTED.finditer(text, length.end, last.start))
    if parted and parted[-1].end() > days[0].end and not _same(reading, place, Span(parted[-1].end(), last.start)):
        return None
    before = [one for one in days if one.end <= last.start]
    starts = [one for one in before if _led(text, one, OPENS_ON[language])]
    if not starts or len(before) > _MOST_DAYS:
        return None
    found = [judge_example(reading, length, one, last, off=_OFF) for one in before]
    return None if any(one is None for one in found) else found[before.index(starts[-1])]


def _same(reading: Reading, place: Span, clause: Span) -> bool:
    """Whether a clause goes on telling of what was told before it, or of anything, by a pronoun."""
    text, language = reading.document.text, reading.document.language
    if ORDER[language].pronouns.match(text, clause.start, clause.end):
        return True
    sentence = reading.sentence_at(place.start) or place
    opening = " ".join(text[clause.start : clause.end].split()[:_SUBJECT_WORDS])
    return bool(content(opening, language) & content(text[sentence.start : clause.start], language))


_SUBJECT_WORDS = 2
_PARTED = lazy_re(r";\s|(?<!\d)\.\s")
_MOST_DAYS = 3
_TURNED = lazy_re(r"\?|\b(?:so far|already|bereits|al|déjà|il y a|geleden|ago)\b")
"""What says that a length is not that of the days behind it."""


def _led(text: str, day: Mention, words: re.Pattern[str]) -> bool:
    return words.search(text, max(0, day.start - _LEAD_CHARS), day.start) is not None
