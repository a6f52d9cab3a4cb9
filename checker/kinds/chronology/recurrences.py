"""The how-manieth time something comes round, against its rhythm: "every two years since 2010; in 2018 the fourth"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.chronology.happenings import content
from checker.kinds.dates import flag_dates, single_dates_in, year_of
from checker.kinds.kind import finding
from checker.language.dates.recurrence import RECURRENCES
from checker.language.numbers import number_word
from checker.language.numbers.ordinals import ordinal_like

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding
    from checker.language.dates.time_order import OrderWords

_LONGEST_YEARS = 25
_NEAR_CHARS = 60


def find_recurrences(
    reading: Reading, mentions: Sequence[Mention], sentence: Span, previous: Span, words: OrderWords
) -> Iterator[Finding]:
    """The ordinals of a sentence that miscount what it, or the sentence before, says to come round."""
    text, language = reading.document.text, reading.document.language
    rhythm = RECURRENCES[language]
    counted = [one for one in mentions if one.kind == "ordinal" and rhythm.times.match(text, one.end, sentence.end)]
    if len(counted) != 1 or not isinstance(counted[0].value, Decimal) or counted[0].value < 2:
        return
    for place in (sentence, Span(previous.start, sentence.end)):
        every = rhythm.every.search(text, place.start, place.end)
        years = _years(every.groupdict(), language) if every else None
        if every is None or years is None or rhythm.skipped.search(text, place.start, place.end):
            continue
        dates = single_dates_in(reading, place)
        since = [one for one in dates if words.goes_on_since(text, place.start, one.start)]
        then = [one for one in dates if one not in since and abs(one.start - counted[0].start) <= _NEAR_CHARS]
        if len(since) != 1 or len(then) != 1 or len(dates) != 2:
            continue
        first, last = year_of(str(since[0].value)), year_of(str(then[0].value))
        if first is None or last is None or last <= first or (last - first) % years:
            continue
        right, told = (last - first) // years + 1, int(counted[0].value)
        if right == told:
            return
        yield finding(
            reading,
            [counted[0].span, since[0].span, then[0].span, Span(*every.span())],
            kind="chronology",
            # who counts from the year after the first has every year one less
            level="warning" if years == 1 and right - told == 1 else "error",
            message=f"“{every[0]}” from {first} to {last} makes {right}, not {told}.",
            suggestion=ordinal_like(counted[0].text, told, right, language),
            subject="recurrence",
            values=(str(first), str(last), str(told)),
        )
        return


def find_next_times(reading: Reading, sentence: Span, previous: Span) -> Iterator[Finding]:
    """The last and the next time of what comes round, where its rhythm does not part them: "every five years"."""
    text, language = reading.document.text, reading.document.language
    rhythm = RECURRENCES[language]
    upcoming = rhythm.next_time.search(text, sentence.start, sentence.end)
    if upcoming is None:
        return
    place = Span(previous.start, sentence.end)
    every = rhythm.every.search(text, place.start, place.end)
    years = _years(every.groupdict(), language) if every else None
    if every is None or years is None or rhythm.skipped.search(text, place.start, place.end):
        return
    dates = [one for one in single_dates_in(reading, place) if one.start >= every.end()]
    then = next((one for one in dates if one.start >= upcoming.end()), None)
    before = [one for one in dates if one.end <= upcoming.start()]
    if (
        then is None
        or not before
        or not _told_of(reading, Span(upcoming.end(), then.start), Span(place.start, upcoming.start()))
    ):
        return
    called = rhythm.last_time.search(text, every.end(), upcoming.start()) or rhythm.last_time.search(
        text, place.start, upcoming.start()
    )
    last = next((one for one in before if called and one.start >= called.end()), None)
    last = before[-1] if last is None and len(before) > 1 else last
    if last is None:
        return
    first, coming = year_of(str(last.value)), year_of(str(then.value))
    if first is None or coming is None or coming == first + years:
        return
    months = [str(one.value)[5:7] for one in (last, then)]
    if all(months) and abs(12 * (coming - first - years) + int(months[1]) - int(months[0])) <= _HALF_A_YEAR:
        return  # from November 2018 to February 2024
    yield flag_dates(
        reading,
        [last, then],
        f"“{every[0]}” leads from {last.text} to {first + years}, not to {then.text}.",
        "recurrence",
        spans=[then.span, last.span, Span(*every.span())],
        suggestion=then.text.replace(str(coming), str(first + years)),
    )


_HALF_A_YEAR = 6


def _told_of(reading: Reading, ahead: Span, told: Span) -> bool:
    """Whether the next time is that of what was spoken of: "the next will be in", and not "the next budget"."""
    text, language = reading.document.text, reading.document.language
    if len(ahead) > _NEAR_CHARS:
        return False
    known = content(text[told.start : told.end], language)
    return content(text[ahead.start : ahead.end], language) - known <= content(RECURRENCES[language].held, language)


def _years(told: dict[str, str | None], language: str) -> int | None:
    """After how many years something comes round."""
    if told.get("two"):
        return 2
    written = told.get("n")
    if written is None:
        return 1
    found = number_word(written.casefold(), language)
    number = int(written) if written.isdecimal() else int(found.value) if found and found.role == "cardinal" else 0
    return number if 0 < number <= _LONGEST_YEARS else None
