"""Steps of a procedure that end before they begin: "Offers are sent on 22 August. Accept the offer by 15 August"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.chronology.dates_told import dates_told
from checker.kinds.chronology.happenings import content
from checker.kinds.dates import MAX_SENTENCE_CHARS, days_of, flag_dates, lies_before
from checker.language.dates.ordering import DRAFT
from checker.language.dates.procedures import ACTED_ON, BY_THEN, GIVEN_OUT, THE_SAME

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

_FEW_STEMS = 4
_NEAR_CHARS = 80
_BEHIND_CHARS = 40


def find_procedures(reading: Reading) -> Iterator[Finding]:
    """The last days of a document that lie before the day on which what they are for is given out or opened."""
    previous: Span | None = None
    section: int | None = None
    for sentence in reading.sentences:
        block = reading.document.running_text_at(sentence.start)
        if block is None or len(sentence) > MAX_SENTENCE_CHARS:
            previous = None
            continue
        near = previous if block.section == section else None
        dates = _single(reading, sentence)
        if dates:
            yield from _too_early(reading, Span((near or sentence).start, sentence.end), dates, near)
        previous, section = sentence, block.section


def _single(reading: Reading, sentence: Span) -> list[Mention]:
    """The dates of a sentence, ranges apart."""
    return [one for one in dates_told(reading, sentence) if one.end_value is None and days_of(one)]


def _too_early(reading: Reading, place: Span, dates: list[Mention], near: Span | None) -> Iterator[Finding]:
    """The last days of a sentence before what they are for was given out there, or in the sentence before."""
    text, language = reading.document.text, reading.document.language
    given = [
        (one, lead.start())
        for one in (*(_single(reading, near) if near else ()), *dates)
        if (lead := GIVEN_OUT[language].search(text, max(place.start, one.start - _NEAR_CHARS), one.start))
    ]
    for last in dates:
        if not BY_THEN[language].search(text, max(place.start, last.start - _NEAR_CHARS), last.start):
            continue
        for first, verb in given:
            if first is last or first.start > last.start or not lies_before(reading, last, first):
                continue
            if _of_one_thing(reading, place, verb, first, last):
                yield flag_dates(
                    reading,
                    [last, first],
                    f"The last day, {last.text}, comes before {first.text}, when this begins.",
                    "order of steps",
                )


def _of_one_thing(reading: Reading, place: Span, verb: int, first: Mention, last: Mention) -> bool:
    """Whether what is given out at `verb` is what the last day is for: by its noun, a pronoun, or no other subject."""
    text, language = reading.document.text, reading.document.language
    sentence = reading.sentence_at(verb)
    start = sentence.start if sentence else place.start
    opened = max(start, *(text.rfind(mark, start, verb) + 1 for mark in ";:"))
    named = content(text[opened:verb], language)
    between = text[first.end : last.start]
    # "bis zum 15. August online annehmen": the verb may stand behind
    behind = text[last.end : min(place.end, last.end + _BEHIND_CHARS)] if language in ("de", "nl") else ""
    if not 0 < len(named) <= _FEW_STEMS or not ACTED_ON[language].search(between + behind.partition(";")[0]):
        return False
    if DRAFT[language].search(between):
        return False
    return bool(named & content(between, language)) or bool(THE_SAME[language].search(between))
