"""The how-manieth time something comes round, against its rhythm: "every two years since 2010; in 2018 the fourth"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.impossible_dates import single_dates_in, year_of
from checker.kinds.kind import finding
from checker.language.numbers import number_word
from checker.language.ordinals import ordinal_like
from checker.language.recurrence import RECURRENCES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding
    from checker.language.time_order import OrderWords

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
        since = [one for one in dates if words.since.search(text[max(place.start, one.start - 30) : one.start])]
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
