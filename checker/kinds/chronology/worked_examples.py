"""Examples that show a rule, worked out wrong: "keep for 35 days: a bag of 1 March can be used until 25 April"."""

from __future__ import annotations

import calendar
import datetime
import re
from typing import TYPE_CHECKING

from checker.kinds.dates import MAX_SENTENCE_CHARS
from checker.kinds.kind import finding
from checker.language.dates.examples import EXAMPLE, FROM_DAY, OPEN_DAYS, TO_DAY
from checker.language.lazy import lazy_re
from checker.language.locale import locale, month_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.document import Span
    from checker.findings import Finding

_UNITS = ("day", "week", "month", "year")
_DAYS_OF = {"day": 1, "week": 7}
_ANY_YEAR = 2021
"""For days without a year: none that leaps."""
_LEAST, _MOST = 0.4, 2.5
"""What lies further from the length told, as a share of it, is the day of something else."""
_LEAD_CHARS = 40
_PARTED = lazy_re(r"[:;]\s")


def find_worked_examples(reading: Reading) -> Iterator[Finding]:
    """The two days of examples that do not lie as far apart as the rule told right before them says."""
    text, language = reading.document.text, reading.document.language
    previous: tuple[Span, Sequence[Mention]] | None = None
    for sentence in reading.sentences:
        mentions = reading.mentions_in(sentence)
        before, previous = previous, (sentence, mentions)
        days = [one for one in mentions if _to_the_day(one)]
        if len(days) != 2 or len(sentence) > MAX_SENTENCE_CHARS:
            continue
        block = reading.document.running_text_at(sentence.start)
        if block is None:
            continue
        first, last = days
        here = [one for one in mentions if one.kind == "duration"]
        if len(here) == 1 and here[0].end < first.start and _PARTED.search(text, here[0].end, first.start):
            rule, start = here[0], here[0].end
        elif not here and before and block.span.contains(before[0]):
            told = [one for one in before[1] if one.kind in ("duration", "date")]
            if len(told) != 1 or told[0].kind != "duration":
                continue
            rule, start = told[0], sentence.start
        else:
            continue
        around = text[before[0].start if before and rule.start < sentence.start else sentence.start : sentence.end]
        if OPEN_DAYS[language].search(around) or not EXAMPLE[language].search(text, start, last.start):
            continue
        if not FROM_DAY[language].search(text, max(start, first.start - _LEAD_CHARS), first.start):
            continue
        if TO_DAY[language].search(text, max(first.end, last.start - _LEAD_CHARS), last.start):
            yield from _judged(reading, rule, first, last)


def _to_the_day(one: Mention) -> bool:
    return one.kind == "date" and one.end_value is None and bool(_DAY.fullmatch(str(one.value)))


_DAY = lazy_re(r"(?:\d{4}|-)-\d\d-\d\d")


def _judged(reading: Reading, rule: Mention, first: Mention, last: Mention) -> Iterator[Finding]:
    """What is wrong with an example, if the rule has a whole number of days, weeks, months or years."""
    if rule.unit not in _UNITS or rule.end_value is not None or rule.bound not in ("exact", "at-most", "at-least"):
        return
    number = int(str(rule.value)) if re.fullmatch(r"\d{1,4}", str(rule.value)) else 0
    start, end = _day_of(first, last), _day_of(last, first)
    if not number or start is None or end is None:
        return
    if end < start and str(last.value).startswith("-"):
        end = _day(end.year + 1, end.month, end.day) or end
    right = day_later(start, number, rule.unit)
    told = (right - start).days
    apart = (end - start).days
    if abs(apart - told) <= 1 or not _LEAST * told <= apart <= _MOST * told:
        return
    if (right - datetime.timedelta(days=1)).day == end.day:
        right -= datetime.timedelta(days=1)  # the last day, and not the first after
    written = written_like(last, right, reading.document.language)
    yield finding(
        reading,
        [last.span, first.span, rule.span],
        kind="chronology",
        level="error",
        message=f"{rule.text} from {first.text} lead to {written or right.isoformat()}, not to {last.text}.",
        suggestion=written,
        subject="worked example",
        values=(str(first.value), str(last.value), f"{rule.value} {rule.unit}"),
    )


def _day_of(one: Mention, other: Mention) -> datetime.date | None:
    """The day of a date; one without a year has that of the other."""
    value, beside = str(one.value), str(other.value)
    year = value[:4] if value[:4].isdigit() else beside[:4]
    return _day(int(year) if year.isdigit() else _ANY_YEAR, int(value[-5:-3]), int(value[-2:]))


def _day(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def day_later(start: datetime.date, number: int, unit: str) -> datetime.date:
    """The day so much after another; a month later than 31 January is the last of February."""
    if unit in _DAYS_OF:
        return start + datetime.timedelta(days=number * _DAYS_OF[unit])
    years, month = divmod(start.month - 1 + number * (12 if unit == "year" else 1), 12)
    year = start.year + years
    return datetime.date(year, month + 1, min(start.day, calendar.monthrange(year, month + 1)[1]))


def written_like(last: Mention, right: datetime.date, language: str) -> str | None:
    """The right day as the wrong one is written: "10 September" for "10 August"."""
    names = month_names(language)
    written = next((word for word in re.findall(r"[^\W\d_]+", last.text) if word.casefold() in names), None)
    if written is None:
        return None
    month = str(locale(language).months["format"]["wide"][right.month])
    text = last.text if names[written.casefold()] == right.month else last.text.replace(written, month)
    text = text.rstrip(".")
    day = re.sub(rf"(?<!\d){int(str(last.value)[-2:])}(?!\d)", str(right.day), text, count=1)
    return re.sub(r"(?<!\d)[12]\d{3}(?!\d)", str(right.year), day) if str(last.value)[:4].isdigit() else day
