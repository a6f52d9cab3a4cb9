"""Results told before what they come of was over, and last days before what they are for was called out."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from checker.kinds.chronology.dates_told import dates_told
from checker.kinds.dates import MAX_SENTENCE_CHARS, days_of, flag_dates, lies_before
from checker.language.dates.inquiries import ANSWERED, CALL, INQUIRY, INTERIM, OUTCOME

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.document import Span
    from checker.findings import Finding

_SENTENCES_BACK = 2
_NEAR_CHARS = 70
_LEAD_CHARS = 160


def find_inquiries(reading: Reading) -> Iterator[Finding]:
    """The outcomes of a document that came before what they are the outcome of, and answers due before the call."""
    window: deque[Span] = deque(maxlen=_SENTENCES_BACK)
    for sentence in reading.sentences:
        if not any(one.kind == "date" for one in reading.mentions_in(sentence)):
            if window:
                window.popleft()
            continue
        block = reading.document.running_text_at(sentence.start)
        if block is None or len(sentence) > MAX_SENTENCE_CHARS:
            window.clear()
            continue
        while window and not block.span.contains(window[0]):
            window.popleft()
        if window:
            yield from _too_early(reading, window, sentence)
            yield from _due_too_early(reading, window, sentence)
        window.append(sentence)


def _too_early(reading: Reading, window: deque[Span], sentence: Span) -> Iterator[Finding]:
    """An outcome that was told before the inquiry of the sentences before began, or was over."""
    text, language = reading.document.text, reading.document.language
    outcome = OUTCOME[language].search(text, sentence.start, sentence.end)
    out = _date_beside(reading, sentence, outcome) if outcome else None
    if outcome is None or out is None or INTERIM.search(text, sentence.start, sentence.end):
        return
    inquiries = [one for one in window if INQUIRY[language].search(text, one.start, one.end)]
    if len(inquiries) != 1:
        return
    dates = _dates(reading, inquiries[0])
    if not dates:
        return
    last = dates[-1]
    early = lies_before(reading, out, last) if last.end_value is None else _before_all(out, last)
    if early:
        message = f"What came of it was told in {out.text}, before it was over ({last.text})."
        yield flag_dates(reading, [out, last], message)


def _before_all(out: Mention, run: Mention) -> bool:
    """Whether a date lies before the whole of a range."""
    days, other = days_of(out), days_of(run)
    return bool(days and other and days[1] < other[0])


def _due_too_early(reading: Reading, window: deque[Span], sentence: Span) -> Iterator[Finding]:
    """A last day for answers before the day on which the sentence before says that they were called for."""
    text, language = reading.document.text, reading.document.language
    called = CALL[language].search(text, window[-1].start, window[-1].end)
    start = _date_beside(reading, window[-1], called) if called else None
    if start is None:
        return
    for last in _dates(reading, sentence)[:1]:
        lead = text[max(sentence.start, last.start - _LEAD_CHARS) : last.start]
        if last.end_value is None and ANSWERED[language].search(lead) and lies_before(reading, last, start):
            message = f"The last day, {last.text}, comes before the call ({start.text})."
            yield flag_dates(reading, [last, start], message)


def _dates(reading: Reading, sentence: Span) -> list[Mention]:
    return [one for one in dates_told(reading, sentence) if days_of(one)]


def _date_beside(reading: Reading, sentence: Span, told: re.Match[str]) -> Mention | None:
    """The one single date of a sentence, near what it dates; None where it has several."""
    dates = _dates(reading, sentence)
    if len(dates) != 1 or dates[0].end_value is not None:
        return None
    one = dates[0]
    gap = max(one.start - told.end(), told.start() - one.end)
    return one if gap <= _NEAR_CHARS else None
