"""Stages of one thing's life that its dates put in an order they cannot have: "opened in 2019 … closed in 2018"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.chronology.dates_told import dates_told
from checker.kinds.chronology.happenings import Happening, find_happenings, goes_on_about, of_one_thing
from checker.kinds.chronology.time_apart import Distance, judge_distance
from checker.kinds.dates import flag_dates, widened, year_of
from checker.language.dates.lasting import AFTER_SO_LONG, BUILDING, LASTING, TOOK, YOUNGEST
from checker.language.dates.stages import ALWAYS, IN_TURN, TOLD_IN_TURN
from checker.language.dates.time_order import ORDER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.claims.reading import Reading
    from checker.findings import Finding

_MOST_STAGES = 40
"""So many stages of one life are held against the next: a page that tells of more tells a chronicle."""


def find_lives(reading: Reading) -> Iterator[Finding]:
    """The pairs of dated stages, told of one thing in one sentence or in two, that cannot both be right."""
    words = ORDER.get(reading.document.language, ORDER["en"])
    line: list[Happening] = []
    previous, previous_told = Span(0, 0), False
    for sentence in reading.sentences:
        dates = [one for one in dates_told(reading, sentence) if widened(reading, one)]
        told: list[Happening] = []
        if dates:
            block = reading.document.running_text_at(sentence.start)
            if block:
                told = find_happenings(reading, sentence, dates, words)
                if not block.span.contains(previous):
                    line = []
        for one in told:
            if line and of_one_thing(reading, line[-1], one, sentence):
                for other in line[-_MOST_STAGES:]:
                    yield from _in_wrong_order(reading, other, one)
                yield from _not_so_long(reading, line[-1], one, sentence)
                line.append(one)
            else:
                # "amended by the Treaty signed in 2007, entered into force": what follows is not told of that Treaty
                line = [] if one.aside and one is not told[0] else [one]
        if not told and not (line and not dates and previous_told and _goes_on(reading, sentence)):
            line = []
        previous, previous_told = sentence, bool(told)


def _goes_on(reading: Reading, sentence: Span) -> bool:
    """Whether a sentence without a date speaks of what belongs to the thing told of before, and of no other."""
    block = reading.document.running_text_at(sentence.start)
    return bool(block and block.span.start < sentence.start) and goes_on_about(
        reading.document.quote(sentence), reading.document.language
    )


def _in_wrong_order(reading: Reading, first: Happening, second: Happening) -> Iterator[Finding]:
    """Two stages of one thing, told in this order, if their dates cannot be."""
    if first.doubtful or second.doubtful or first.date is second.date:
        return
    # "It was shut in May 2019. In 2017 it had opened again": after another time; "war vergriffen" is no pluperfect
    had = second.further_back and reading.document.language in ("en", "fr")
    if (first.stage, second.stage) in (ALWAYS if had else IN_TURN):
        earlier, later = first, second
    elif (second.stage, first.stage) in ALWAYS or (
        (second.stage, first.stage) in TOLD_IN_TURN and second.further_back and not first.further_back
    ):
        earlier, later = second, first
    elif second.stage == "built from" and (second.stage, first.stage) in TOLD_IN_TURN and _soon(reading, first, second):
        # "The hall opened in 2019. Building began in 2020"; what is built thirty years later is more of it
        earlier, later = second, first
    else:
        return
    before, after = widened(reading, later.date), widened(reading, earlier.date)
    if before is None or after is None or before[1] >= after[0]:
        return
    yield flag_dates(
        reading,
        [later.date, earlier.date],
        f"“{_told(later)}” ({later.date.text}) cannot come before “{_told(earlier)}” ({earlier.date.text}).",
    )


def _soon(reading: Reading, first: Happening, second: Happening) -> bool:
    """Whether the second came within a few years after the first."""
    one, other = widened(reading, first.date), widened(reading, second.date)
    return bool(one and other and 0 < other[0] - one[1] <= _FEW_YEARS_DAYS)


_FEW_YEARS_DAYS = 3 * 366


def _not_so_long(reading: Reading, first: Happening, last: Happening, sentence: Span) -> Iterator[Finding]:
    """What lasted not as long as told: "opened in 1846 and closed in 2015, after 189 years"."""
    pair = first.stage, last.stage
    if pair == ("born", "appointed"):
        yield from _too_young(reading, first, last)
    if first.doubtful or last.doubtful or pair not in LASTING | BUILDING:
        return
    text = reading.document.text
    before, closing, of_works = AFTER_SO_LONG[reading.document.language]
    for one in reading.mentions_in(sentence):
        if one.kind != "duration" or one.end_value is not None:
            continue
        behind = of_works if pair in BUILDING else closing
        told_after = (
            last.span.start < one.start <= last.span.end + _BEHIND_CHARS
            and before.search(text, sentence.start, one.start)
            and behind.match(text, one.end, sentence.end)
        )
        took = one.end < first.span.start and TOOK[reading.document.language].search(text, sentence.start, one.start)
        if told_after or took:
            told = Distance(length=one, later=True, focus=last.date, references=(first.date,), at_most=False)
            if found := judge_distance(reading, told):
                yield found


def _too_young(reading: Reading, born: Happening, chosen: Happening) -> Iterator[Finding]:
    """Who holds an office as a child: "born in 1948, she became a judge in 1956"."""
    first, last = year_of(str(born.date.value)), year_of(str(chosen.date.value))
    if born.doubtful or chosen.doubtful or first is None or last is None or not 0 <= last - first < YOUNGEST:
        return
    yield flag_dates(
        reading,
        [chosen.date, born.date],
        f"Who was born in {born.date.text} was {last - first} in {chosen.date.text} (“{_told(chosen)}”).",
        "age",
        level="warning",
    )


_BEHIND_CHARS = 16


def _told(one: Happening) -> str:
    return " ".join(one.word.split())
