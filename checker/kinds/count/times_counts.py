"""So many times, and on how many dates or in how many months: "twice, in 2011, 2014 and 2019", "in May and in July"."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.counts import is_count, is_near, is_of_some, miscounted
from checker.kinds.dates import single_dates_in
from checker.kinds.kind import finding
from checker.language.lazy import lazy_re
from checker.language.locale import month_names
from checker.language.numbers import number_word
from checker.language.numbers.spelling import spell
from checker.language.stems import WORD
from checker.language.sums.identified import A_YEAR, EACH_YEAR, TIMES, TIMES_ENDING, WHEN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

_OPENS = lazy_re(r"[(:,]")
_ONE_WORD = {"twice": 2, "thrice": 3}


def find_times_counts(reading: Reading, counts: Sequence[Mention]) -> Iterator[Finding]:
    """So many times, and on how many dates: "was amended twice, namely in 2011, 2014 and 2019"."""
    yield from _days(reading)
    for where, count in _times_told(reading, counts):
        sentence = reading.sentence_at(where.start)
        if sentence is None:
            continue
        named = _months(reading, where, sentence) or _dates(reading, where, sentence, rhythm=False)
        if named is None or named[0] == count or not is_near(count, named[0]):
            continue
        number, listed, things = named
        language = reading.document.language
        right = "twice" if (language, number) == ("en", 2) else spell(number, language) + TIMES_ENDING.get(language, "")
        yield finding(
            reading,
            [where, listed],
            kind="count",
            level="error",
            message=f"The text says “{reading.document.quote(where)}”, but {number} {things} are named.",
            suggestion=right,
            subject="times",
            values=(str(count), str(number)),
        )


def _days(reading: Reading) -> Iterator[Finding]:
    """So many days, and behind a colon which: "open on three days of the year: 1 May, 8 May, 14 July and 2 August"."""
    text = reading.document.text
    for mention in reading.mentions:
        if mention.kind != "duration" or mention.unit != "day" or mention.bound != "exact" or mention.end_value:
            continue
        sentence = reading.sentence_at(mention.start)
        opened = _COLON.match(text, mention.end, sentence.end) if sentence else None
        if sentence is None or opened is None or not isinstance(mention.value, Decimal):
            continue
        named = _dates(reading, mention.span, sentence, rhythm=True)
        count = int(mention.value)
        if named and named[0] != count and is_near(count, named[0]):
            if WORD.search(text, named[1].end, sentence.end):
                continue
            number, listed, things = named
            yield miscounted(reading, mention, [mention.span, listed], number, f"{number} {things} are named", "days")


_COLON = lazy_re(r"(?:\s[^\W\d]+){0,7}\s?:\s")


def _times_told(reading: Reading, counts: Sequence[Mention]) -> Iterator[tuple[Span, int]]:
    """Where a text says how often, and how often that is."""
    text, language = reading.document.text, reading.document.language
    in_one_word, behind = TIMES.get(language, TIMES["en"])
    for one in in_one_word.finditer(text):
        said = one["number"].casefold()
        word = number_word(said, language)
        number = _ONE_WORD.get(said) or (int(word.value) if word and word.role != "ordinal" else 0)
        if number > 1:
            yield Span(*one.span()), number
    for mention in counts:
        times = behind.match(text, mention.end) if is_count(mention) else None
        if times and not is_of_some(reading, mention):
            yield Span(mention.start, times.end()), int(mention.value)


def _dates(reading: Reading, where: Span, sentence: Span, *, rhythm: bool) -> tuple[int, Span, str] | None:
    """How many dates are named behind a mark, and where; None where something else is, or "a year" without `rhythm`."""
    text, language = reading.document.text, reading.document.language
    opened = _OPENS.search(text, where.end, sentence.end)
    behind = Span(opened.end() if opened else sentence.end, sentence.end)
    dates = single_dates_in(reading, behind)
    if not dates:  # without a year: "1 May, 8 May and 14 July"
        dates = [one for one in reading.mentions_in(behind) if one.kind == "date" and one.end_value is None]
    when, each_year = WHEN.get(language, WHEN["en"]), EACH_YEAR.get(language, EACH_YEAR["en"])
    if opened is None or len(dates) < 2 or (not rhythm and each_year.search(text, where.end, dates[0].start)):
        return None
    gaps = [text[one.end : other.start] for one, other in pairwise(dates)]
    lead, tail = text[opened.end() : dates[0].start], text[dates[-1].end : sentence.end]
    joined = all(gap.strip() and when.fullmatch(gap) for gap in gaps) and when.fullmatch(lead)
    if not joined or not re.match(r"\)?(?:[\s\w]{0,30})?[.;]?\s*$", tail):
        return None
    return len(dates), Span(dates[0].start, dates[-1].end), "dates"


def _months(reading: Reading, where: Span, sentence: Span) -> tuple[int, Span, str] | None:
    """How many months are named right behind "a year", and where; None where the list of them does not end there."""
    text, language = reading.document.text, reading.document.language
    lead = A_YEAR.get(language, A_YEAR["en"]).match(text, where.end, sentence.end)
    names = month_names(language)
    months: list[int] = []
    start = end = at = lead.end() if lead else sentence.end
    while month := WORD.match(text, at, sentence.end):
        named = names.get(month[0].casefold())
        if named is None or named in months:
            return None
        months.append(named)
        end = month.end()
        joint = _JOINT.match(text, end, sentence.end)
        at = joint.end() if joint else sentence.end
    if len(months) < 2 or not _ENDED.match(text, end):
        return None
    return len(months), Span(start, end), "months"


_JOINT = lazy_re(r"(?:,\s(?:(?:and|et|en|und)\s)?|\s(?:and|et|en|und)\s)(?:(?:in|en|im)\s)?", re.IGNORECASE)
_ENDED = lazy_re(r"\s?(?:[.;)]|\Z)")
