"""Events told in an order that no connector states: what had been, who followed whom, and ages."""

from __future__ import annotations

import datetime
import re
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.beginnings import MAX_SENTENCE_CHARS
from checker.kinds.figures import figure
from checker.kinds.impossible_dates import days_of, lies_before, year_of
from checker.kinds.kind import finding
from checker.language.intervals import INTERVALS
from checker.language.lazy import lazy_re
from checker.language.ordering import (
    AIMED,
    AT_AGE,
    BIRTH,
    DRAFT,
    HAD,
    IS_NOW,
    IS_OLD,
    IS_SO_OLD,
    LEFT,
    MADE_FOR_IT,
    SUCCEEDS,
    WAS,
    WAS_WHEN,
    WHICH_HAD,
)
from checker.language.seasons import LONGEST_LEAD, months_of
from checker.language.stages import AGAIN, AUXILIARIES, HEDGED
from checker.language.stems import WORD
from checker.language.time_order import ORDER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

_FAR_CHARS = 170
_NEAR_CHARS = 70
_FEW_WORDS = 4
_BESIDE_CHARS = 20
_LEAD_CHARS = 40
_GROWN = 15
_BREAK = lazy_re(r"[.;]\s")
_RELATIVE = lazy_re(
    r"[,;]\s(?:which|who|that|the|das|der|die|dessen|dont|qui|le|la|de|het|dat|een|an?|eine?"
    r"|he|she|it|they|ils?|elles?|hij|zij|ze)\b",
    re.IGNORECASE,
)


def find_orders(reading: Reading) -> Iterator[Finding]:
    """The events of a document that cannot have come in the order that its verbs and pronouns give them."""
    text = reading.document.text
    previous: tuple[Span, Sequence[Mention]] | None = None
    for sentence in reading.sentences:
        block = reading.document.running_text_at(sentence.start)
        mentions = reading.mentions_in(sentence)
        if block is None or len(sentence) > MAX_SENTENCE_CHARS:
            previous = None
            continue
        before = previous if previous and block.span.contains(previous[0]) else None
        previous = (sentence, mentions) if mentions else None
        if not mentions:
            continue
        dates = [one for one in mentions if _is_event_date(reading, one)]
        told = [one for one in before[1] if _is_event_date(reading, one)] if before else []
        for first, second in pairwise(dates):
            yield from _told_before(reading, first, second)
            yield from _went_before(reading, first, second, sentence)
            yield from _finished_late(reading, first, second, sentence)
            yield from _ordered_late(reading, first, second, sentence)
        if before and dates and len(told) == 1:
            yield from _succeeded(reading, told[0], dates[0], before[0], sentence)
        if before:
            yield from _had_been(reading, before, mentions, sentence)
        lived = [one for one in (*(before[1] if before else ()), *mentions) if _is_life(text, one)]
        yield from _aged(reading, mentions, dates, (*lived, *told), before[0] if before else sentence, sentence)


def _is_event_date(reading: Reading, one: Mention) -> bool:
    """Whether a date is that of an event: no range, and none that only names a text."""
    if one.end_value is not None or not days_of(one):
        return False
    words = ORDER.get(reading.document.language, ORDER["en"])
    lead = reading.document.text[max(0, one.start - 16) : one.start]
    return not words.dated.search(lead) or (reading.document.language == "nl" and not re.search(r"\buit\s$", lead))


def _flag(
    reading: Reading,
    spans: Sequence[Span],
    message: str,
    subject: str,
    dates: Sequence[Mention],
    suggestion: str | None = None,
) -> Finding:
    return finding(
        reading,
        spans,
        kind="chronology",
        level="error",
        message=message,
        suggestion=suggestion,
        subject=subject,
        values=tuple(str(one.value) for one in dates),
    )


def _told_before(reading: Reading, first: Mention, second: Mention) -> Iterator[Finding]:
    """What had been before, and yet came later: "opened in 2017; the foundation stone had been laid in 2018"."""
    text, language = reading.document.text, reading.document.language
    between = text[first.end : second.start]
    if len(between) > _FAR_CHARS or re.search(r"\.\s", between) or not lies_before(reading, first, second):
        return
    had = list(HAD[language].finditer(text, first.end, min(len(text), second.end + 40)))
    had = [one for one in had if one.end() <= second.start or (language == "de" and one.start() - second.end < 40)]
    if not had or AIMED[language].search(between) or HAD[language].search(text, max(0, first.start - 60), first.start):
        return
    clause = text[first.end : had[-1].start()]
    opens = _RELATIVE.search(clause) or re.search(r"\b(?:after|après|nadat|nachdem)\b|;", clause)
    if not opens or re.search(r"\b(?:before|avant|voordat|bevor)\b", clause):
        return
    if ";" in clause and _RELATIVE.search(clause.rpartition(";")[2]):
        return  # "; the club, which had been closed in 2003, opened again in 2011": before what its own clause tells
    yield _flag(
        reading,
        [second.span, first.span],
        f"“{had[-1][0]}” puts {second.text} before {first.text}, which it cannot be.",
        "order of events",
        (second, first),
    )


def _had_been(
    reading: Reading, before: tuple[Span, Sequence[Mention]], mentions: Sequence[Mention], sentence: Span
) -> Iterator[Finding]:
    """The same over two sentences: "opened in 2017. The foundation stone had been laid in 2018"."""
    text, language = reading.document.text, reading.document.language
    told, dates = ([one for one in those if days_of(one)] for those in (before[1], mentions))
    if len(told) != 1 or len(dates) != 1 or any(one.end_value is not None for one in (*told, *dates)):
        return
    second = dates[0]
    had = HAD[language].search(text, sentence.start, second.start)
    if had is None or not lies_before(reading, told[0], second):
        return
    if len(WORD.findall(text[sentence.start : had.start()])) > _FEW_WORDS:
        return
    if not _is_event_date(reading, told[0]) and not DRAFT[language].search(text, sentence.start, had.start()):
        return
    around = text[sentence.start : sentence.end]
    signs = (AIMED[language], HEDGED[language], ORDER[language].before)
    if any(words.search(around) for words in signs) or HAD[language].search(text, before[0].start, before[0].end):
        return
    lead = text[max(0, second.start - LONGEST_LEAD) : second.start]
    if ORDER[language].at.search(lead) or months_of(lead, language):
        yield _flag(
            reading,
            [second.span, told[0].span],
            f"“{had[0]}” puts {second.text} before {told[0].text}, which it cannot be.",
            "order of events",
            (second, told[0]),
        )


def _went_before(reading: Reading, first: Mention, second: Mention, sentence: Span) -> Iterator[Finding]:
    """What had come about before the rest, and yet is later: "the strike, which had begun in May, ended in April"."""
    text, language = reading.document.text, reading.document.language
    if not lies_before(reading, second, first):
        return
    opened = WHICH_HAD[language].search(text, max(sentence.start, first.start - _FAR_CHARS), first.end + 40)
    closing = text.find(",", first.end, second.start)
    if opened is None or closing < 0 or opened.start() > first.start or opened.end() > closing:
        return
    clause, rest = text[opened.end() : closing], text[closing + 1 : second.start]
    if re.search(r"[,;:()]", clause) or re.search(r"[,;:()]|\.\s", rest) or len(rest) > _NEAR_CHARS:
        return
    around = text[sentence.start : sentence.end]
    if AIMED[language].search(around) or HAD[language].search(rest) or HEDGED[language].search(around):
        return
    yield _flag(
        reading,
        [second.span, first.span],
        f"What had come about in {first.text} cannot be later than {second.text}.",
        "order of events",
        (first, second),
    )


def _finished_late(reading: Reading, first: Mention, second: Mention, sentence: Span) -> Iterator[Finding]:
    """What was lived in before it was built: "moved into in 1898 and completed in 1912"."""
    text = reading.document.text
    if not lies_before(reading, first, second) or second.start - first.end > _NEAR_CHARS:
        return
    told = text[max(sentence.start, first.start - 40) : min(sentence.end, second.end + 24)]
    if _FINISHED.search(told) and not _BREAK.search(text[first.end : second.start]):
        yield _flag(
            reading,
            [Span(first.start, second.end)],
            f"What was completed in {second.text} cannot have been moved into in {first.text}.",
            "order of events",
            (first, second),
        )


def _ordered_late(reading: Reading, first: Mention, second: Mention, sentence: Span) -> Iterator[Finding]:
    """What was ordered when it was long at work: "which has run since May 2015 and was ordered in June 2016"."""
    text, language = reading.document.text, reading.document.language
    since = ORDER[language].since.search(text[max(sentence.start, first.start - 30) : first.start])
    between = text[first.end : second.start]
    if (
        not since
        or not lies_before(reading, first, second)
        or len(between) > _NEAR_CHARS
        or re.search(r"[,.;:()]", between)
    ):
        return
    joined = list(_JOINING[language].finditer(text, first.end, second.start))
    told = MADE_FOR_IT[language].search(text, joined[-1].end(), min(sentence.end, second.end + 24)) if joined else None
    if told is None or abs(told.start() - second.end) > _NEAR_CHARS:
        return
    # a subject of its own would make it another thing: "and its successor was ordered in"
    own = text[joined[-1].end() : min(told.start(), second.start)] + text[told.end() : second.start]
    if any(word.casefold() not in AUXILIARIES[language] for word in WORD.findall(own)):
        return
    if any(words[language].search(text, sentence.start, sentence.end) for words in (HEDGED, AGAIN)):
        return
    yield _flag(
        reading,
        [Span(first.start, max(second.end, told.end())), first.span],
        f"What goes on since {first.text} cannot have waited for {second.text} (“{told[0]}”).",
        "order of events",
        (first, second),
    )


_JOINING = {
    language: lazy_re(rf"\s{word}\s", re.IGNORECASE)
    for language, word in {"en": "and", "fr": "et", "nl": "en", "de": "und"}.items()
}

_FINISHED = lazy_re(
    r"\b(?:moved into|occupied) in \d{4},? (?:and|but) (?:was )?(?:completed|finished) in \d{4}"
    r"|\boccupée?s? en \d{4} et (?:achevée?s?|terminée?s?) en \d{4}"
    r"|\b(?:in )?\d{4} (?:betrokken|in gebruik genomen) en (?:in )?\d{4} (?:voltooid|afgewerkt|gebouwd)"
    r"|\b(?:im Jahr )?\d{4} bezogen und (?:im Jahr )?\d{4} (?:fertiggestellt|erbaut|gebaut)",
    re.IGNORECASE,
)


def _succeeded(reading: Reading, first: Mention, second: Mention, before: Span, sentence: Span) -> Iterator[Finding]:
    """Who left after being followed: "Director since 2016. She took over from Mr Hale, who retired in 2018"."""
    text, language = reading.document.text, reading.document.language
    since = ORDER[language].since.search(text[max(before.start, first.start - 30) : first.start])
    follows = SUCCEEDS[language].search(text, sentence.start, second.start)
    if not since or not follows or not LEFT[language].search(text, follows.end(), min(sentence.end, second.end + 40)):
        return
    start, end = year_of(str(first.value)), year_of(str(second.value))
    if start is None or end is None or end <= start:
        return
    yield _flag(
        reading,
        [second.span, first.span],
        f"Who left in {second.text} cannot have been followed in {first.text}.",
        "order of events",
        (second, first),
    )


def _aged(
    reading: Reading, mentions: Sequence[Mention], dates: Sequence[Mention], told: Sequence[Mention], before: Span,
    sentence: Span,
) -> Iterator[Finding]:  # fmt: skip
    """An age that does not fit a birth: "President in 2017, at the age of 44; she was born in 1962"."""
    text, language = reading.document.text, reading.document.language
    births = [
        one for one in (*told, *dates) if one.end_value is not None or _of_birth(text, one, before, sentence, language)
    ]
    if len(births) != 1:
        return
    born = year_of(str(births[0].value))
    for age in mentions:
        lead = text[max(sentence.start, age.start - _LEAD_CHARS) : age.start]
        whole = isinstance(age.value, Decimal) and age.unit in (None, "year") and 10 <= age.value <= 110
        then_was = WAS.search(lead) and WAS_WHEN.match(text, age.end)
        is_now = IS_NOW.search(lead) and IS_SO_OLD.match(text, age.end) and reading.document.date is not None
        told_as_age = (
            then_was or is_now or AT_AGE[language].search(lead) or (age.unit == "year" and IS_OLD.match(text, age.end))
        )
        if births[0].end_value is not None and isinstance(age.value, Decimal) and age.value < _GROWN:
            continue  # "gave it to her son when he was eleven"
        if not whole or age.bound != "exact" or not told_as_age or INTERVALS[language].counted.match(text, age.end):
            continue
        if (
            age.unit is None
            and not then_was
            and not is_now
            and age.role != "age"
            and not re.search(
                r"age|âge|leeftijd|alter|aged|turn|werd|when s?he|elle avait|il avait|toen|als (?:er|sie)",
                lead,
                re.IGNORECASE,
            )
        ):
            continue
        near = [one for one in dates if one is not births[0] and abs(one.start - age.start) <= _NEAR_CHARS]
        if len(near) > 1:
            # "took up her post in 1951 and retired in 1979 at the age of": the date right beside it
            near = [one for one in near if 0 <= max(age.start - one.end, one.start - age.end) <= _BESIDE_CHARS]
        if is_now and not near and reading.document.date:
            day = reading.document.date.isoformat()
            near = [replace(age, kind="date", text=day, value=day)]
        if len(near) != 1 or born is None:
            continue
        then = year_of(str(near[0].value))
        assert isinstance(age.value, Decimal)
        if then is None or -1 <= int(age.value) - (then - born) <= 0:
            continue
        yield _flag(
            reading,
            [age.span, births[0].span, *(one.span for one in near if one.span != age.span)],
            f"Who was born in {births[0].text} was {then - born} at most in {near[0].text}, not {age.text}.",
            "age",
            (births[0], near[0]),
            _right_age(reading, age, births[0], near[0]),
        )


def _is_life(text: str, one: Mention) -> bool:
    """Whether these are the years of a life, in brackets behind a name: "Ann Lee (1847-1912)"."""
    if one.kind != "date" or one.end_value is None or not _LIFE.fullmatch(text, one.start - 2, one.end + 1):
        return False
    first, last = year_of(str(one.value)), year_of(str(one.end_value))
    return (
        first is not None
        and last is not None
        and 15 < last - first < 110
        and bool(_NAMED.search(text, max(0, one.start - 60), one.start - 2))
    )


_LIFE = lazy_re(r"\s\((?:1[5-9]|20)\d\d\s?[-–—]\s?(?:1[5-9]|20)\d\d\)")
_NAMED = lazy_re(r"[A-ZÀ-Þ][\w'’-]+\s[A-ZÀ-Þ][\w'’-]+\Z")


def _right_age(reading: Reading, age: Mention, birth: Mention, then: Mention) -> str | None:
    """How old who was born on one date was on another, written as the wrong age is: "36", or "59 or 60"."""
    born, day, number = days_of(birth), days_of(then), figure(replace(age, role=""))
    if born is None or day is None or number is None:
        return None
    least, most = _years_between(born[1], day[0]), _years_between(born[0], day[1])
    if not 0 < least <= most <= least + 1:
        return None
    return " or ".join(number.like(Decimal(one), reading.document.language) for one in sorted({least, most}))


def _years_between(first: float, last: float) -> int:
    """The whole years from one day to another, both as ordinals."""
    start, end = (datetime.date.fromordinal(int(day)) for day in (first, last))
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))


def _of_birth(text: str, one: Mention, before: Span, sentence: Span, language: str) -> bool:
    place = sentence if one.start >= sentence.start else before
    lead = text[max(place.start, one.start - 40) : one.start]
    found = list(BIRTH[language].finditer(lead))
    behind = lead[found[-1].end() :] if found else ""
    if found and language in ("de", "nl") and re.search(r"\d{4}\s\Z", lead[: found[-1].start()]):
        found = []  # "wurde 1950 geboren und starb 2010": born in the year before the word
    # "born on 3 March 1957, turned 64 on 3 March 2021": the nearest date only
    if found and len(WORD.findall(behind)) <= 4 and not re.search(r"\d{4}", behind):
        return True
    return language in ("de", "nl") and BIRTH[language].match(text[one.end : one.end + 12].lstrip()) is not None
