"""What came to a thing before the thing was there: opened in March 2012, and the first visitor in autumn 2010."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.dates import dated_sentences, flag_dates, lies_before
from checker.language.dates.events import event_of, event_pattern
from checker.language.dates.firsts import FIRST, FIRST_VISITOR, FOR_THE_FIRST_TIME, THERE_BEFORE
from checker.language.dates.stages import AGAIN, HEDGED
from checker.language.dates.time_order import ORDER
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

_BEGUN = ("founded", "opened", "launched")
_NEAR_CHARS = 70
_SENTENCES_ON = 3
_WHEN = lazy_re(r",\s(?:when|lorsqu\w*|quand|toen|als)\b", re.IGNORECASE)
"""What tells more of the day itself: ", when the dam broke"."""
_BREAK = lazy_re(r"[;:]\s")


def find_firsts(reading: Reading) -> Iterator[Finding]:
    """The firsts of a document's things that are told of a time before these began, in one paragraph."""
    text = reading.document.text
    prose = dated_sentences(reading)
    for n, (sentence, dates) in enumerate(prose):
        begun = _begun(reading, sentence, dates)
        if begun is None:
            continue
        block = reading.document.block_at(sentence.start)
        date, word, opened = begun
        for other, told in prose[n : n + 1 + _SENTENCES_ON]:
            if block is None or not block.span.contains(other):
                break
            start = date.end if other == sentence else other.start
            single = [one for one in told if one.start >= start]
            if len(single) != 1 or single[0].end_value is not None or not lies_before(reading, single[0], date):
                continue
            stop = _WHEN.search(text, single[0].end, other.end)
            first = _first(reading, Span(start, stop.start() if stop else other.end), opened=opened)
            if first is None:
                continue
            if other == sentence and not _BREAK.search(text, date.end, first.start()):
                continue
            yield flag_dates(
                reading,
                [single[0], date],
                f"“{first[0]}” in {single[0].text}, before {date.text}, when it was {word}.",
                "before its beginning",
            )


def _begun(reading: Reading, sentence: Span, dates: Sequence[Mention]) -> tuple[Mention, str, bool] | None:
    """The one date on which a sentence says that something began to be, the word for it, and whether it just opened."""
    text, language = reading.document.text, reading.document.language
    if any(words[language].search(text, *_ends(sentence)) for words in (HEDGED, AGAIN)):
        return None
    if ORDER[language].planned.search(text, *_ends(sentence)):
        return None
    found = [
        (date, event)
        for event in event_pattern(language).finditer(text, *_ends(sentence))
        if event_of(event[0].casefold(), language) in _BEGUN
        for date in dates
        if max(date.start - event.end(), event.start() - date.end) <= _NEAR_CHARS
    ]
    if len({date.start for date, _ in found}) != 1 or found[0][0].end_value is not None:
        return None
    date, event = found[0]
    if len(dates) > 1 and any(other.start < date.start for other in dates):
        return None
    return date, " ".join(event[0].split()), event_of(event[0].casefold(), language) == "opened"


def _first(reading: Reading, place: Span, *, opened: bool) -> re.Match[str] | None:
    """What a passage tells of as the first that came to something, or that this did; None where it may be older.

    What `opened` had its staff, its books and its gifts before, and maybe much to do: only who comes to it had to wait.
    """
    text, language = reading.document.text, reading.document.language
    patterns = (FIRST_VISITOR,) if opened else (FIRST, FOR_THE_FIRST_TIME)
    found = next((one for words in patterns if (one := words[language].search(text, *_ends(place)))), None)
    if found is None:
        return None
    rest = f"{text[place.start : found.start()]} {text[found.end() : place.end]}"  # without Dutch "voor het eerst"
    before = (THERE_BEFORE[language], HEDGED[language], AGAIN[language], ORDER[language].planned)
    return None if any(words.search(rest) for words in before) else found


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end
