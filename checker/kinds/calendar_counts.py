"""So often, or so many days or months, and which: "twice a day, at 7.10, 12.40 and 18.05", "quarterly, in May, …"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from checker.document import Span
from checker.kinds.kind import finding
from checker.kinds.list_lengths import is_count, is_of_some
from checker.language.calendar_runs import run_words
from checker.language.lazy import lazy_re
from checker.language.rhythms import find_rhythms
from checker.language.spelling import spell
from checker.language.stems import WORD
from checker.language.weekdays import weekday_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

_MOST = 31
_WEEK, _YEAR = 7, 12


class _Run(NamedTuple):
    """Points of the calendar told one after the other."""

    sort: str
    """"date", "month", "weekday", "clock" or "year"."""
    number: int
    span: Span
    ranged: bool
    closed: bool
    """Said to be whole by "and", or by being a range."""


class _Told(NamedTuple):
    """So many of them, as a text tells it."""

    where: Span
    end: int
    """Where what it counts has been told: behind "a week" too."""
    of: dict[str, int]
    """How many, by the sort of the points that it may be of."""
    words: int
    """How many words may stand before the first of them, if no mark does."""
    both: bool = True
    """Fewer contradict it as more do."""


def find_calendar_counts(reading: Reading) -> Iterator[Finding]:
    """The counts of a document with another number of days, months, hours or years told behind them."""
    text, language = reading.document.text, reading.document.language
    runs = run_words(language)
    for sentence in reading.sentences:
        if not runs.possible.search(text[sentence.start : sentence.end]):
            continue
        for told in _told(reading, sentence):
            first = runs.item.search(text, told.end, sentence.end)
            nth = runs.nth.search(text, told.end, sentence.end) if first else None
            begun = first.start() if first else 0
            if nth and nth.start() <= begun:
                first, begun = runs.item.match(text, nth.end(), sentence.end), nth.start()
            lead = runs.lead.fullmatch(text, told.end, begun) if first else None
            if first is None or lead is None or runs.not_these.search(lead["words"]):
                continue
            if len(lead["words"].split()) > (10 if lead["open"] else told.words):
                continue
            run = _run(text, first.start(), sentence.end, language)
            if run is None or run.sort not in told.of or not _ended(text, run, sentence, lead["open"], language):
                continue
            if found := _found(reading, told, run, lead["open"]):
                yield found


def _told(reading: Reading, sentence: Span) -> Iterator[_Told]:
    """How often, for how long, or how many, as far as a sentence says it of what the calendar counts."""
    text, language = reading.document.text, reading.document.language
    rhythms = list(find_rhythms(text[sentence.start : sentence.end], language))
    for where, often in rhythms:
        at = Span(sentence.start + where.start, sentence.start + where.end)
        times, _, bare = often.partition(" ")
        if bare:
            yield _Told(at, at.end, dict.fromkeys(("date", "month", "year"), int(times)), -1)
            continue
        a_year = Decimal(times)
        rates = {"clock": a_year / 365, "weekday": a_year / 52, "month": a_year, "date": a_year}
        whole = {sort: int(rate) for sort, rate in rates.items() if rate == int(rate) and 2 <= rate <= _MOST}
        yield _Told(at, at.end, whole, 1)
    for mention in reading.mentions_in(sentence):
        begun = mention.start - sentence.start
        if any(where.start <= begun < where.end for where, _ in rhythms):
            continue  # "every three months, in January, April, …"
        if told := _counted(reading, mention, sentence):
            yield told


def _counted(reading: Reading, mention: Mention, sentence: Span) -> _Told | None:
    """What a number of days, months or years, or of what takes place on them, says of the points behind it."""
    text, language = reading.document.text, reading.document.language
    if not isinstance(mention.value, Decimal) or mention.bound != "exact" or not 2 <= mention.value <= _MOST:
        return None
    count = int(mention.value)
    if mention.kind == "duration" and mention.end_value is None:
        sorts = {"day": ("weekday", "date"), "month": ("month",), "year": ("year",)}.get(mention.unit or "", ())
        a_week = A_WEEK.match(text, mention.end, sentence.end)
        return _Told(mention.span, a_week.end() if a_week else mention.end, dict.fromkeys(sorts, count), 1)
    if not is_count(mention) or is_of_some(reading, mention):
        return None
    runs = run_words(language)
    noun = runs.occasions.match(text, mention.end, sentence.end)
    if noun is None:
        return _Told(mention.span, mention.end, dict.fromkeys(("date", "month", "weekday"), count), -1, both=False)
    sort = noun.lastgroup or ""
    sorts = {"day": ("weekday", "date"), "any": ("weekday", "date", "month", "year")}.get(sort, (sort,))
    return _Told(Span(mention.start, noun.end()), noun.end(), dict.fromkeys(sorts, count), 0, both=sort != "any")


A_WEEK = lazy_re(
    r"\s(?:a|per|each|every|par|chaque|in\sder|pro|die|de\sla)\s(?:week|semaine|woche)(?!\w)", re.IGNORECASE
)


def _run(text: str, start: int, end: int, language: str) -> _Run | None:
    """The run that begins with the point at `start`; None for one point alone, and where one is told twice."""
    runs = run_words(language)
    sort, number, ranged, closed, stop = "", 0, False, False, start
    days: set[int] = set()
    item = runs.item.match(text, start, end)
    while item and (not sort or _sort_of(item) == sort):
        sort, stop, several = _sort_of(item), item.end(), _number_of(item)
        to = runs.to.match(text, stop, end)
        until = runs.item.match(text, to.end(), end) if to else None
        if until:
            if _sort_of(until) != sort or (several := _between(item[0], until[0], sort, language)) < 2:
                return None
            ranged, stop = True, until.end()
        if sort == "weekday" and not until:
            named = _named(item[0], language)
            if not named or days & named:
                return None
            days |= named
            several = len(named)
        number += several
        joint = runs.joint.match(text, stop, end)
        joined = joint is not None and ("," in joint[0] or joint["and"])
        following = runs.item.match(text, joint.end(), end) if joint and joined else None
        closed = bool(joint and joint["and"]) if following else closed
        item = following
    if not sort or number < 2:
        return None
    return _Run(sort, number, Span(start, stop), ranged, closed or ranged)


def days_named(text: str, language: str) -> set[int]:
    """The days of the week, 0 for Monday, that a text names and nothing else: "Monday", "Tuesday to Friday"."""
    runs = run_words(language)
    text = text.casefold() if language in ("fr", "nl") else text  # a cell begins with a capital
    days: set[int] = set()
    item = runs.item.match(text)
    while item and item["weekday"]:
        to = runs.to.match(text, item.end())
        until = runs.item.match(text, to.end()) if to else None
        if until and until["weekday"]:
            several, first = _between(item[0], until[0], "weekday", language), weekday_of(item[0], language)
            days |= {((first or 0) + n) % _WEEK for n in range(several)}
            item = until
        else:
            days |= _named(item[0], language)
        if item.end() == len(text):
            return days
        joint = runs.joint.match(text, item.end())
        item = runs.item.match(text, joint.end()) if joint else None
    return set()


def _sort_of(item: re.Match[str]) -> str:
    return "date" if item["date"] else item.lastgroup or ""


def _number_of(item: re.Match[str]) -> int:
    """How many days one date names: "25 and 26 December" are two."""
    return len(re.findall(r"\d+", item["days"])) if item["days"] else 1


def _between(first: str, last: str, sort: str, language: str) -> int:
    """How many points a range has, both ends counted; 0 where that cannot be told."""
    if sort == "weekday":
        ends = weekday_of(first, language), weekday_of(last, language)
        return (ends[1] - ends[0]) % _WEEK + 1 if ends[0] is not None and ends[1] is not None else 0
    if sort == "month":
        months = run_words(language).months
        return (months.index(last.casefold()) - months.index(first.casefold())) % _YEAR + 1
    return int(last) - int(first) + 1 if sort == "year" else 0


def _named(day: str, language: str) -> set[int]:
    """The days, 0 for Monday, that a word names: one, or those of the weekend."""
    number = weekday_of(day.removesuffix("en") if language == "nl" else day, language)
    return {5, 6} if number is None else {number}


def _ended(text: str, run: _Run, sentence: Span, opened: str | None, language: str) -> bool:
    """Whether no more points can follow those of a run."""
    runs = run_words(language)
    marked = _MARK.match(text, run.span.end, sentence.end) is not None
    if opened == "(":
        return text[run.span.end : run.span.end + 1] in (")", ";")
    if run.closed and (opened == ":" or _THEN.match(text, run.span.end, sentence.end)):
        return True
    goes_on = runs.goes_on.match(text, run.span.end, sentence.end)
    if run.closed and goes_on and marked:
        return not runs.item.match(text, goes_on.end() + 1) and not _AGAIN.match(text, goes_on.end())
    return marked and not goes_on


_MARK = lazy_re(r"\s?(?:[.,;:!?)–—]|\Z)")
_AGAIN = lazy_re(r"\s(?:in|on|at|also|sometimes|en|au|à|le|aussi|op|om|ook|im|am|um|auch|again|then)\s")
_THEN = lazy_re(r"\s(?:from|de|van|von|and|et|en|und|at|à|om|um)\s|\s?\d")
"""What parts a run of weekdays from their hours, or from another clause."""


def _found(reading: Reading, told: _Told, run: _Run, opened: str | None) -> Finding | None:
    count, number = told.of[run.sort], run.number
    near = abs(count - number) <= max(1 if count <= 3 else 2, count // 4) or run.sort == "weekday"
    # who counts from one year or month to another may count the steps
    steps = run.ranged and run.sort in ("year", "month") and count == number - 1
    if count == number or steps or not near or not (number > count or told.both or opened == ":"):
        return None
    document = reading.document
    quote = document.quote(told.where)
    named = document.quote(run.span)
    return finding(
        reading,
        [told.where, run.span],
        kind="count",
        level="error",
        message=f"The text says “{quote}”, but “{named}” are {number}.",
        suggestion=_right(quote, number, document.language),
        subject=f"so many of a {run.sort}",
        values=(str(count), str(number)),
    )


def _right(quote: str, number: int, language: str) -> str | None:
    """What a count should say, in words or figures as it does; None for a word that has no number in it."""
    first = WORD.match(quote)
    if first is None:
        return str(number)
    if _TWICE.match(quote):
        return "twice" if (language, number) == ("en", 2) else f"{spell(number, language)}{_TIMES[language]}"
    return None if _ADVERB.match(quote) else spell(number, language)


_TWICE = lazy_re(r"(?:twice|thrice|[^\W\d]+(?:maal|mal)\b)", re.IGNORECASE)
_TIMES = {"en": " times", "fr": " fois", "nl": "maal", "de": "mal"}
_ADVERB = lazy_re(
    r"\w*(?:ly|lich\w*|lijkse?|elle?s?|ment|aires?)\b|(?:every|each|chaque|tous|toutes|alle|jede\w?|elke?|iedere?|om|in)\b",
    re.IGNORECASE,
)
