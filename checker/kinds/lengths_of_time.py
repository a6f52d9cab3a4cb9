"""Anniversaries and spans of years against the dates that they are counted from."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.claims.names import name_key
from checker.document import Span
from checker.kinds.ages import find_ages, find_ago
from checker.kinds.beginnings import MAX_SENTENCE_CHARS, STARTS, Beginnings, find_beginnings, key_of, keys_before
from checker.kinds.distances import find_distances
from checker.kinds.durations import find_ranges
from checker.kinds.figures import figure
from checker.kinds.impossible_dates import days_of, single_dates_in, year_of
from checker.kinds.kind import finding
from checker.kinds.recurrences import find_next_times, find_recurrences
from checker.language.derived import WORKED_OUT
from checker.language.intervals import COMING_YEAR
from checker.language.lazy import lazy_re
from checker.language.numbers import number_word
from checker.language.ordinals import ordinal_like
from checker.language.spelling import spell
from checker.language.stems import WORD
from checker.language.time_order import ITS_OWN, ITSELF, ORDER, OWN_BODY, YEARS_OF, OrderWords

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding


def find_lengths(reading: Reading) -> Iterator[Finding]:
    """The lengths of time of a document that do not fit the dates they are counted from."""
    words = ORDER.get(reading.document.language, ORDER["en"])
    beginnings = find_beginnings(reading, words)
    previous = Span(0, 0)
    for sentence in reading.sentences:
        block = reading.document.running_text_at(sentence.start)
        mentions = reading.mentions_in(sentence)
        if len(sentence) > MAX_SENTENCE_CHARS:
            previous = sentence
            continue
        near = previous if block and block.span.contains(previous) else sentence
        if block and not mentions and near is previous and reading.mentions_in(previous):
            # "This year it celebrates its centenary" counts from the sentence before
            yield from _anniversaries(reading, mentions, sentence, near, beginnings, words)
        if block and mentions:
            yield from find_ranges(reading, mentions)
            yield from _anniversaries(reading, mentions, sentence, near, beginnings, words)
            yield from _for_so_long(reading, mentions, sentence, near, beginnings, words)
            yield from _since(reading, mentions, sentence, beginnings, words)
            yield from find_ages(reading, mentions, sentence, near, beginnings, words)
            yield from find_ago(reading, mentions, sentence)
            yield from find_distances(reading, mentions, sentence)
            yield from find_recurrences(reading, mentions, sentence, near, words)
            yield from find_next_times(reading, sentence, near)
        previous = sentence


def _anniversaries(
    reading: Reading,
    mentions: Sequence[Mention],
    sentence: Span,
    previous: Span,
    beginnings: Beginnings,
    words: OrderWords,
) -> Iterator[Finding]:
    text, language = reading.document.text, reading.document.language
    for match in words.anniversary.finditer(text, sentence.start, sentence.end):
        number = _number(match, language)
        if number is None or not 2 <= number <= 1000:
            continue
        dates = [one for one in mentions if days_of(one) or one.role == "fiscal-year"]
        begun = [one for one in beginnings.told_in(sentence) if one.date in dates]
        others = [one for one in dates if not begun or one != begun[0].date]
        since = _since_here(text, dates, sentence, match.start(), words)
        if begun or since:
            start = begun[0].date if begun else since or dates[0]
            others = [one for one in dates if one != start]
            feast = min(others, key=lambda one: (abs(one.start - match.start()), one.start)) if others else start
            if feast.start > match.end() and _this_year(text[match.end() : feast.start], language):
                feast = start  # "celebrates its 20th birthday this year, has had a hall since 2008"
        else:
            keys = keys_before(reading, sentence, previous, match.start(), words)
            told = [one for one in beginnings.of(keys) if one.event in STARTS and one.sentence != sentence]
            if told and len({year_of(str(one.date.value)) for one in told}) == 1:
                start = told[0].date
            elif not told and (own := _own_beginning(reading, Span(sentence.start, match.start()), beginnings)):
                start = own
            elif not told and (founded := _of_paragraph(reading, Span(sentence.start, match.start()), beginnings)):
                start = founded
            elif (going := _going_on(reading, previous, sentence, words)) and not told:
                start = going
            else:
                continue
            feast = min(dates, key=lambda one: (abs(one.start - match.start()), one.start)) if dates else start
        began = year_of(str(start.value))
        if feast is not start:
            first, last = year_of(str(feast.value)), year_of(str(feast.end_value or feast.value))
        elif reading.document.date and COMING_YEAR[language].search(text, sentence.start, sentence.end):
            first = last = reading.document.date.year + 1
        elif reading.document.date and _present(text[sentence.start : sentence.end], language):
            first = last = reading.document.date.year
        else:
            continue
        if began is None or first is None or last is None or began > last:
            continue
        gap = 0 if first <= began + number <= last else min(abs(first - began - number), abs(last - began - number))
        if gap < 2:
            # feasts are put off by a year, and a school year begins in the one before
            continue
        spans = [Span(*match.span())]
        yield finding(
            reading,
            [*spans, start.span] if feast is start else [*spans, feast.span, start.span],
            kind="chronology",
            level="error" if gap > 1 else "warning",
            message=f"From {began} to {first} are {first - began} years, not {number}.",
            suggestion=_right_feast(reading, match, number, (began, first), feast) if first == last else None,
            subject="anniversary",
            values=(str(start.value), str(number), str(first)),
        )


def _since_here(text: str, dates: Sequence[Mention], sentence: Span, at: int, words: OrderWords) -> Mention | None:
    """The one date before a feast since which, as its own sentence says, something goes on."""
    told = [
        one
        for one in dates
        if one.end <= at
        and one.end_value is None
        and words.since.search(text[max(sentence.start, one.start - 30) : one.start])
    ]
    return told[0] if len(told) == 1 else None


def _this_year(between: str, language: str) -> bool:
    """Whether the words between a feast and the next date say that it falls in the year of the page."""
    clause = re.split(r"[,;:(]", between)[0]
    return _present(clause, language)


def _right_feast(
    reading: Reading, match: re.Match[str], told: int, years: tuple[int, int], feast: Mention
) -> str | None:
    """How many years a feast should count, as it is told, or the year that it would fall in, if that has come."""
    began, held = years
    language, day = reading.document.language, reading.document.date
    to_come = day is not None and held <= day.year < began + told
    later = [feast.text.replace(str(held), str(began + told))] if str(held) in feast.text and not to_come else []
    groups = match.groupdict()
    written = groups.get("n") or ""
    counted = groups.get("m") or ""
    if number_word(counted.casefold(), language):  # "ses cinquante ans"
        number = match[0].replace(counted, spell(held - began, language))
    elif not written and not re.search(r"\d", match[0]):
        return " or ".join(later) or None
    else:
        number = str(held - began)
    return " or ".join(
        [ordinal_like(written, told, held - began, language) if _ORDINAL.search(written) else number, *later]
    )


_ORDINAL = lazy_re(r"(?:\d(?:st|nd|rd|th|e|ème|de|ste|\.)|[^\W\d]+(?:th|ième|d|te|de|ste)[nrs]?)\Z", re.IGNORECASE)


def _own_beginning(reading: Reading, lead: Span, beginnings: Beginnings) -> Mention | None:
    """The one date on which what the page is named for began, where "the institution" speaks of it."""
    language = reading.document.language
    named = name_key(reading.document.title, language)
    if not named or not OWN_BODY[language].search(reading.document.quote(lead)):
        return None
    titled = set(named.split())
    told = [
        one
        for sentence in reading.sentences[:_LEAD]
        for one in beginnings.told_in(sentence)
        if one.event in STARTS and one.key and (set(one.key.split()) <= titled or titled <= set(one.key.split()))
    ]
    return told[0].date if len(told) == 1 else None


_WORKED_OUT_YEARS = 1.5
_LEAD = 20
"""A page says in its first sentences, menus counted, when what it is named for began."""


def _of_paragraph(reading: Reading, lead: Span, beginnings: Beginnings) -> Mention | None:
    """The one date on which the paragraph so far says that what it speaks of began, where `lead` names nothing else."""
    block = reading.document.block_at(lead.start)
    if (
        block is None
        or reading.names_in(lead)
        or not any(words[reading.document.language].search(reading.document.quote(lead)) for words in (ITSELF, ITS_OWN))
    ):
        return None
    before = reading.sentences_in(Span(block.span.start, lead.start))[-_SENTENCES_BACK:]
    told = {one.date.start: one.date for each in before for one in beginnings.told_in(each) if one.event in STARTS}
    return next(iter(told.values())) if len(told) == 1 else None


_SENTENCES_BACK = 3


def _going_on(reading: Reading, previous: Span, sentence: Span, words: OrderWords) -> Mention | None:
    """The one date of the sentence before since which something goes on, that this sentence may count from."""
    if previous == sentence:
        return None
    text = reading.document.text
    dates = single_dates_in(reading, previous)
    since = [one for one in dates if words.since.search(text[max(previous.start, one.start - 30) : one.start])]
    return since[0] if len(since) == len(dates) == 1 else None


def _present(text: str, language: str) -> bool:
    return bool(
        re.search(
            r"\b(?:celebrates|marks|this year|last (?:\w+)|fête|célèbre|cette année|fêt\w+ [^.]{0,40}dernier|viert"
            r"|dit jaar|afgelopen|vorige|jongstleden|feiert|diese[sm] jahr|letzten|vergangenen"
            r"|this (?:spring|summer|autumn|winter|month)|ce printemps|cet été|cet automne|cet hiver|dit voorjaar"
            r"|dit najaar|diese[nrms] (?:frühjahr|sommer|herbst|winter))\b",
            text,
            re.IGNORECASE,
        )
    ) and bool(language)


_COMPOUND = lazy_re(r"-?(?:jährige[ns]?|jarige?)\Z")


def _number(match: re.Match[str], language: str) -> int | None:
    """How many years an anniversary counts."""
    groups = match.groupdict()
    if groups.get("said"):
        return YEARS_OF.get(" ".join(groups["said"].casefold().split()))
    written = (groups.get("n") or groups.get("m") or "").casefold()
    written = _COMPOUND.sub("", written)
    digits = re.match(r"\d{1,4}", written)
    if digits:
        return int(digits[0])
    value = 0
    for part in written.split("-"):
        found = number_word(part, language)
        if found is None:
            return None
        value += int(found.value)
    return value or None


# --- so many years to today -------------------------------------------------------------------------------------


def _for_so_long(
    reading: Reading,
    mentions: Sequence[Mention],
    sentence: Span,
    previous: Span,
    beginnings: Beginnings,
    words: OrderWords,
) -> Iterator[Finding]:
    """More years than there were: "for more than sixty years the Agency has …", set up fifty years before."""
    day = reading.document.date
    if day is None:
        return
    text = reading.document.text
    for one in mentions:
        if (
            one.kind != "duration"
            or one.unit not in ("year", "decade", "century")
            or not isinstance(one.value, Decimal)
        ):
            continue
        start = one.bound_span.start if one.bound_span else one.start
        lead = text[max(sentence.start, start - 40) : one.start]
        if one.bound not in ("exact", "more-than", "at-least") or not words.for_long.search(lead):
            continue
        if reading.document.language == "en" and not re.search(
            r"\b(?:has|have)\b", text[sentence.start : sentence.end]
        ):
            continue
        years = int(one.value) * {"year": 1, "decade": 10, "century": 100}[one.unit]
        keys = keys_before(reading, sentence, previous, sentence.end, words)
        told = [begun for begun in beginnings.of(keys) if begun.event == "founded"]
        here = [begun for begun in beginnings.told_in(sentence) if begun.event in STARTS and begun.date.end <= start]
        worked_out = len(here) == 1 and WORKED_OUT[reading.document.language].search(text, here[0].date.end, start)
        told = here if worked_out else told
        dates = {year_of(str(begun.date.value)) for begun in told}
        if years < 3 or len(dates) != 1 or not told:
            continue
        days = days_of(told[0].date)
        if days is None:
            continue
        passed = (day.toordinal() - days[0]) / 365.2425
        slack = 0.0 if one.bound != "exact" else max(1.0, years * 0.1)
        if worked_out and one.bound == "exact":
            fits = abs(passed - years) <= _WORKED_OUT_YEARS
        else:
            fits = passed >= years - slack
        if fits or passed < 0:
            continue
        number = figure(one) if worked_out and one.bound == "exact" and one.unit == "year" else None
        yield finding(
            reading,
            [Span(start, one.end), told[0].date.span],
            kind="chronology",
            level="error" if abs(passed - years) > 1 else "warning",
            message=(
                f"From {told[0].date.text} to {day.isoformat()}, the day of this version, are {int(passed)} years, "
                f"not {text[start : one.end]}."
            ),
            suggestion=number.like(Decimal(int(passed)), reading.document.language) if number else None,
            subject="length of time",
            values=(str(told[0].date.value), str(years)),
        )


def _since(
    reading: Reading,
    mentions: Sequence[Mention],
    sentence: Span,
    beginnings: Beginnings,
    words: OrderWords,
) -> Iterator[Finding]:
    """What goes on since before it began: "has delivered power since 1974", but was licensed in 1977."""
    text = reading.document.text
    names = reading.names_in(sentence)
    if not names:
        return
    for one in mentions:
        days = days_of(one)
        if days is None or not words.since.search(text[max(sentence.start, one.start - 30) : one.start]):
            continue
        subject = names[0]
        if len(WORD.findall(text[sentence.start : subject.span.start])) > 2 or subject.span.end > one.start:
            continue
        if words.planned.search(text, sentence.start, sentence.end):
            continue
        if re.search(r"[,;:]", text[subject.span.end : one.start]) or (
            len(names) > 1 and names[1].span.end <= one.start
        ):
            continue
        told = [
            begun
            for begun in beginnings.of([key_of(reading, subject)])
            if begun.sentence != sentence or begun.date.end <= one.start
        ]
        told = [begun for begun in told if begun.event in ("licensed", "founded", "born")]
        if len({year_of(str(begun.date.value)) for begun in told}) != 1:
            continue
        start = days_of(told[0].date)
        if start is None or days[1] >= start[0] - 366:
            continue
        yield finding(
            reading,
            [one.span, told[0].date.span],
            kind="chronology",
            level="error",
            message=(
                f"{subject.text} cannot have done this since {one.text}: the page says it was {told[0].event} "
                f"only in {told[0].date.text}."
            ),
            subject="before its beginning",
            values=(str(one.value), str(told[0].date.value)),
        )
