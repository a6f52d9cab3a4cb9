"""Terms that do not last as long as they do: "for six years, from 1 May 2016 to 30 April 2020", or as a rule says."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.kinds.chronology.happenings import content
from checker.kinds.chronology.time_apart import UNIT_DAYS
from checker.kinds.dates import MAX_SENTENCE_CHARS, days_of, year_of
from checker.kinds.kind import finding
from checker.language.dates.intervals import INTERVALS
from checker.language.dates.ordering import IN_OFFICE
from checker.language.dates.terms import CURRENT, FOR_SO_LONG, GRANTED, ITS_TERM, KEPT_UNTIL, OTHERWISE, RUNS
from checker.language.dates.time_order import ORDER
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.document import Span
    from checker.findings import Finding

_UNITS = ("year", "month")
_DAY_CHARS, _YEAR_CHARS = 10, 4
_OFF_DAYS = 45
"""How far a term may be off its dates."""
_BACK, _ITEMS_BACK = 5, 10
"""How many sentences before one a rule for it may stand."""
_MOST_RULES = 40
_MOST_TERMS = 4
"""Who is chosen anew holds an office for several terms."""
_BREAK = lazy_re(r"[.;]\s")
_TO_START_CHARS, _TO_END_CHARS = 60, 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """How long something lasts each time, as a sentence without a date says of all of its sort."""

    length: Mention
    sentence: Span
    number: int
    """The place of its sentence among those of the document."""
    section: int
    words: frozenset[str]
    """Stems of what it is told of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """The first and the last day of one term."""

    start: Mention
    end: Mention
    kept: bool = False
    """Told as closed or kept since the year of the start, until the end."""


def find_terms(reading: Reading) -> Iterator[Finding]:
    """The terms of a document whose last day does not fit how long they are, there or by a rule told before."""
    rules: list[Rule] = []
    for number, sentence in enumerate(reading.sentences):
        mentions = reading.mentions_in(sentence)
        running = reading.document.running_text_at(sentence.start)
        if not mentions or running is None or len(sentence) > MAX_SENTENCE_CHARS:
            continue
        if rule := _rule(reading, sentence, mentions, number):
            rules = [*rules[-_MOST_RULES:], rule]
            continue
        told = list(_told_with_length(reading, mentions))
        yield from told
        if rules and not told and not OTHERWISE[reading.document.language].search(reading.document.quote(sentence)):
            for held in _held(reading, sentence, mentions):
                yield from _against_rules(reading, held, sentence, number, rules)


def _rule(reading: Reading, sentence: Span, mentions: Sequence[Mention], number: int) -> Rule | None:
    """What a sentence without a date says of how long its subject lasts, if it names one length only."""
    text, language = reading.document.text, reading.document.language
    lengths = [one for one in mentions if one.kind == "duration"]
    if len(lengths) != 1 or any(one.kind == "date" for one in mentions):
        return None
    length = lengths[0]
    if length.unit not in _UNITS or length.bound != "exact" or length.end_value is not None:
        return None
    lead = text[max(sentence.start, length.start - 40) : length.start]
    block = reading.document.block_at(sentence.start)
    said = any(words[language].search(text, sentence.start, sentence.end) for words in (IN_OFFICE, GRANTED))
    if block is None or not FOR_SO_LONG[language].search(lead) or not (said or block.kind == "item"):
        return None
    counted = INTERVALS[language].counted.match(text, length.end, sentence.end)
    if counted and counted.lastgroup in ("later", "earlier", "before"):
        return None
    words = content(text[sentence.start : length.start] + text[length.end : sentence.end], language)
    return Rule(length=length, sentence=sentence, number=number, section=block.section, words=words)


def _told_with_length(reading: Reading, mentions: Sequence[Mention]) -> Iterator[Finding]:
    """Terms told with their length: "on 1 May 2016 for six years, until 30 April 2020", "a term of … from … to …"."""
    text, words = reading.document.text, ORDER[reading.document.language]
    for three in zip(mentions, mentions[1:], mentions[2:], strict=False):
        length = next((one for one in three[:2] if one.kind == "duration"), None)
        if length is None or length.bound != "exact" or length.end_value is not None or three[2].kind != "date":
            continue
        start, end = three[1] if length is three[0] else three[0], three[2]
        if not all(days_of(one) and one.end_value is None for one in (start, end)):
            continue
        first, second = text[three[0].end : three[1].start], text[three[1].end : end.start]
        joined = ITS_TERM[reading.document.language].sub(" ", f"{first} | {second}")
        if len(first) > _TO_START_CHARS or len(second) > _TO_END_CHARS or _BREAK.search(joined):
            continue
        counted = INTERVALS[reading.document.language].counted.match(text, length.end)
        if counted and counted.lastgroup in ("after", "before"):
            continue  # "from 2010 are kept for ten years after the end in 2012"
        lead = first if length is three[1] else text[max(0, length.start - 30) : length.start]
        if length is three[0] and len(first.split()) > 1 and not GRANTED[reading.document.language].search(first):
            continue  # "a term of five years began on", "for three years on"
        if words.term.search(lead) and (words.ends.search(second) or words.ends.search(text[end.end : end.end + 16])):
            yield from _judged(reading, Held(start=start, end=end), length)


def _held(reading: Reading, sentence: Span, mentions: Sequence[Mention]) -> Iterator[Held]:
    """The terms that a sentence tells with their first and last day, and what is closed from one year to a day."""
    text, language = reading.document.text, reading.document.language
    dates = [one for one in mentions if days_of(one)]
    if len(dates) == 1 and dates[0].end_value is not None:
        if len(str(dates[0].value)) == len(str(dates[0].end_value)) == _DAY_CHARS:
            yield Held(start=dates[0], end=dates[0])
        return
    if len(dates) != 2 or any(one.end_value is not None for one in dates):
        return
    start, end = dates
    between = text[start.end : end.start]
    joined = ITS_TERM[language].sub(" ", between)
    if len(between) > _TO_START_CHARS or _BREAK.search(joined) or len(str(end.value)) != _DAY_CHARS:
        return
    if len(str(start.value)) == _DAY_CHARS and ORDER[language].ends.search(between):
        yield Held(start=start, end=end)
    elif len(str(start.value)) == _YEAR_CHARS and KEPT_UNTIL[language].search(text, sentence.start, sentence.end):
        yield Held(start=start, end=end, kept=True)


def _against_rules(
    reading: Reading, held: Held, sentence: Span, number: int, rules: Sequence[Rule]
) -> Iterator[Finding]:
    """What is wrong with a term by the one rule of its section, told shortly before, that speaks of its sort."""
    text, language = reading.document.text, reading.document.language
    block = reading.document.block_at(sentence.start)
    words = content(text[sentence.start : held.start.start] + " " + text[held.start.end : held.end.start], language)
    near = [
        rule
        for rule in rules
        if block and rule.section == block.section and number - rule.number <= (_ITEMS_BACK if held.kept else _BACK)
    ]
    # "Elections are held from 1 to 3 May" is no term of those who are elected for five years
    runs = held.start is not held.end or RUNS[language].search(text, sentence.start, held.start.start)
    current = CURRENT[language].search(text, sentence.start, sentence.end)
    in_office = IN_OFFICE[language].search(text, sentence.start, sentence.end)
    own = [
        rule
        for rule in near
        if (runs and len(rule.words & words) > held.kept)
        or (
            not held.kept
            and IN_OFFICE[language].search(text, rule.sentence.start, rule.sentence.end)
            and (current or (in_office and rule.number == number - 1))
        )
    ]
    if own and len({(rule.length.value, rule.length.unit) for rule in own}) == 1:
        yield from _judged(reading, held, own[-1].length, "by what is told before it would be")


def _judged(reading: Reading, held: Held, length: Mention, wanted: str = "not") -> Iterator[Finding]:
    """What is wrong with a term that should be so long, and the last day that it should have."""
    if not isinstance(length.value, Decimal) or length.unit not in _UNITS:
        return
    start, end = days_of(held.start), days_of(held.end)
    if start is None or end is None:
        return
    one_date = held.start is held.end
    told = float(length.value) * UNIT_DAYS[length.unit]
    least, most = (end[1] - start[0] + 1,) * 2 if one_date else (end[0] - start[1], end[1] - start[0])
    # what is closed in a year is counted from the next
    off = _OFF_DAYS + (UNIT_DAYS["year"] if held.kept else 0)
    times = range(1, 2 if held.kept else _MOST_TERMS + 1)
    if any(least <= told * each + off and told * each - _OFF_DAYS <= most for each in times) or most < 0:
        return
    lasts = (least + most) / 2 / UNIT_DAYS[length.unit]
    dated = held.start.text if one_date else f"{held.start.text} to {held.end.text}"
    yield finding(
        reading,
        [*([] if one_date else [held.end.span]), held.start.span, length.span],
        kind="chronology",
        level="error",
        message=f"From {dated} it is {lasts:.3g} {length.unit}s, {wanted} {length.text}.",
        suggestion=_right_end(held, length),
        subject="term",
        values=(str(held.start.value), f"{length.value} {length.unit}", str(held.end.end_value or held.end.value)),
    )


def _right_end(held: Held, length: Mention) -> str | None:
    """The end of a term of so many years as it would be written, if only its year is wrong."""
    began, told = year_of(str(held.start.value)), str(held.end.end_value or held.end.value)
    said = year_of(told)
    if began is None or said is None or length.unit != "year" or length.value != int(length.value):
        return None
    right = began + int(length.value)
    if len(str(held.start.value)) == _YEAR_CHARS or held.kept:
        right += told.endswith("-01-01") and held.kept
    elif str(held.start.value)[5:] < told[5:]:
        right -= 1  # from 1 January of one year to 31 December
    head, found, tail = held.end.text.rpartition(str(said))
    return f"{head}{right}{tail}" if found else None
