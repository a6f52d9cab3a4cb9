"""Times that begin and end on days that do not lie as far apart as told: "you have six weeks …, from 1 to 29 March"."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.claims.mention import Mention
from checker.document import Span
from checker.kinds.beginnings import MAX_SENTENCE_CHARS
from checker.kinds.happenings import content
from checker.kinds.impossible_dates import dates_in, days_of
from checker.kinds.kind import finding
from checker.kinds.worked_examples import is_a_day, judge_example
from checker.language.examples import OPEN_DAYS
from checker.language.lazy import lazy_re
from checker.language.numbers import number_word
from checker.language.terms import OTHERWISE
from checker.language.time_order import ORDER
from checker.language.windows import COMPOUND, COMPOUND_UNITS, ENDS_ON, HALFWAY, LASTS, MIDDLE, OPENS_ON

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.findings import Finding

_UNITS = ("day", "week", "month", "year")
_LEAD_CHARS = 60
_SENTENCES_ON = 3
"""A time is told with its days in its own sentence or in one of the next two."""
_OFF = 0.12
"""How far a time may be off its days, as a share of it: of weeks only the working days may count."""


def find_halfway(reading: Reading) -> Iterator[Finding]:
    """What is told to come halfway through a time and lies outside it: "from 2014 to 2020 … halfway, in 2022"."""
    text, language = reading.document.text, reading.document.language
    if not any(word in text for word in MIDDLE[language]):
        return
    for told in HALFWAY[language].finditer(text):
        sentence, block = reading.sentence_at(told.start()), reading.document.running_text_at(told.start())
        if sentence is None or block is None:
            continue
        date = next((one for one in dates_in(reading, sentence) if one.start >= told.end()), None)
        start = max(reading.document.section_at(told.start()).span.start, told.start() - _SECTION_CHARS)
        whole = _whole(reading, dates_in(reading, Span(start, told.start())))
        if date is None or whole is None or _PARTED.search(text, told.end(), date.start) or date.end_value is not None:
            continue
        inner = days_of(date)
        if date.start - told.end() > _LEAD_CHARS // 2 or inner is None or whole[0] <= inner[0] <= whole[1]:
            continue
        yield finding(
            reading,
            [date.span, *(one.span for one in whole[2])],
            kind="chronology",
            level="error",
            message=f"{date.text} does not lie between {whole[2][0].text} and {whole[2][-1].text}: it is not halfway.",
            subject="part of a time",
            values=(str(date.value), *(str(one.value) for one in whole[2])),
        )


def _whole(reading: Reading, dates: Sequence[Mention]) -> tuple[float, float, tuple[Mention, ...]] | None:
    """The one stretch of time that a passage tells, in one date or from one to another."""
    ranges = [one for one in dates if one.end_value is not None]
    if len(ranges) == 1 and (days := days_of(ranges[0])):
        return days[0], days[1], (ranges[0],)
    for one, other in pairwise(dates) if not ranges else ():
        if _FROM_TO.fullmatch(reading.document.text, one.end, other.start):
            first, last = days_of(one), days_of(other)
            return (first[0], last[1], (one, other)) if first and last else None
    return None


_FROM_TO = lazy_re(
    r"\s(?:to|until|till|à|jusqu['’]à|au|tot(?: en met)?|bis)\s(?:(?:the|la|het|zum)\s)?"
    r"(?:(?:end|fin|eind(?:e)?|ende)\s(?:(?:of|de|van)\s)?)?",
    re.IGNORECASE,
)
_SECTION_CHARS = 1_500


def find_windows(reading: Reading) -> Iterator[Finding]:
    """The times of a document whose first and last day lie further apart, or nearer, than the paragraph says."""
    text, language = reading.document.text, reading.document.language
    for number, sentence in enumerate(reading.sentences):
        if len(sentence) > MAX_SENTENCE_CHARS:
            continue
        for length, whole in _lengths(reading, sentence):
            lead = text[max(sentence.start, length.start - _LEAD_CHARS) : length.start]
            opened = _opened_for(reading, length, sentence)
            if not whole and not opened and not LASTS[language].search(lead):
                if found := _after_so_long(reading, length, sentence):
                    yield found
                continue
            block = reading.document.running_text_at(sentence.start)
            if block is None:
                break
            following = reading.sentences[number : number + _SENTENCES_ON]
            place = [one for one in following if block.span.contains(one)]
            begun = [opened] if opened else _same_day(reading, length, sentence)
            found = _held(reading, length, Span(length.start, place[-1].end if place else sentence.end), begun)
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


def _opened_for(reading: Reading, length: Mention, sentence: Span) -> Mention | None:
    """The first day, where it stands right before the length: "opened on 4 May 2019 for ten weeks"."""
    text, language = reading.document.text, reading.document.language
    for one in reading.mentions_in(sentence):
        if one.end <= length.start and is_a_day(one) and _FOR.fullmatch(text, one.end, length.start):
            return one if _led(text, one, OPENS_ON[language]) else None
    return None


_FOR = lazy_re(r",?\s(?:for|pour|pendant|voor|gedurende|für)\s(?:exactly\s|only\s)?", re.IGNORECASE)


def _same_day(reading: Reading, length: Mention, sentence: Span) -> list[Mention]:
    """The one day of the paragraph before, where something begins "on the same day as" what was told there."""
    if not _SAME_DAY.search(reading.document.text, sentence.start, length.start):
        return []
    block = reading.document.block_at(sentence.start)
    before = reading.mentions_in(Span(block.span.start, sentence.start)) if block else ()
    days = [one for one in before if is_a_day(one)]
    return days if len(days) == 1 else []


_SAME_DAY = lazy_re(
    r"\b(?:on the same day|on that day|le même jour|op dezelfde dag|am (?:selben|gleichen) Tag)\b", re.IGNORECASE
)


def _held(reading: Reading, length: Mention, place: Span, begun: Sequence[Mention]) -> Finding | None:
    """What is wrong with the last day told after a length, if no day that it may begin on fits; `begun` are earlier."""
    text, language = reading.document.text, reading.document.language
    told = [one for one in reading.mentions_in(place) if one.start > length.start]
    days = [*begun, *(one for one in told if is_a_day(one))]
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
    starts = [*begun, *(one for one in before if one not in begun and _led(text, one, OPENS_ON[language]))]
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
