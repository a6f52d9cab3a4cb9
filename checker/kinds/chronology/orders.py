"""Events told in an order that no connector states: what had been, who followed whom, and ages."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.chronology.persons import births_by_name, find_aged, is_life
from checker.kinds.dates import MAX_SENTENCE_CHARS, days_of, flag_dates, lies_before, year_of
from checker.language.dates.ordering import (
    AIMED,
    DRAFT,
    HAD,
    LEFT,
    MADE_FOR_IT,
    SUCCEEDS,
    WHICH_HAD,
)
from checker.language.dates.proceedings import DONE_LATER, HOUSED
from checker.language.dates.seasons import LONGEST_LEAD, months_of
from checker.language.dates.stages import AGAIN, AUXILIARIES, HEDGED
from checker.language.dates.tense import TENSES
from checker.language.dates.time_order import ORDER
from checker.language.lazy import lazy_re
from checker.language.stems import WORD

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

_FAR_CHARS = 170
_NEAR_CHARS = 70
_FEW_WORDS = 4
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
    born = births_by_name(reading)
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
            yield from _moved_in_early(reading, first, second, sentence)
        if before and dates and len(told) == 1:
            yield from _succeeded(reading, told[0], dates[0], before[0], sentence)
        if before:
            yield from _had_been(reading, before, mentions, sentence)
        lived = [one for one in (*(before[1] if before else ()), *mentions) if is_life(text, one)]
        yield from find_aged(
            reading, mentions, dates, (*lived, *told), before[0] if before else sentence, sentence, born
        )


def _is_event_date(reading: Reading, one: Mention) -> bool:
    """Whether a date is that of an event: no range, and none that only names a text."""
    if one.end_value is not None or not days_of(one):
        return False
    words = ORDER.get(reading.document.language, ORDER["en"])
    lead = reading.document.text[max(0, one.start - 16) : one.start]
    return not words.dated.search(lead) or (reading.document.language == "nl" and not re.search(r"\buit\s$", lead))


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
    if AIMED[language].search(text, max(0, first.start - _PLAN_CHARS), first.start):
        return  # "was expected in December; that it had closed was told in August"
    behind = had[-1].end(), second.start
    if _AND_AT.search(text, *behind) or (language == "en" and TENSES["en"].past.search(text, *behind)):
        return  # "in 1990 that had fallen to 36 and by 1993 to 35": the second date is of another verb
    clause = text[first.end : had[-1].start()]
    opens = _RELATIVE.search(clause) or _AND_BEFORE.search(clause)
    if not opens or re.search(r"\b(?:before|avant|voordat|bevor)\b", clause):
        return
    if ";" in text[had[-1].end() : second.start]:
        return  # "in place of her who had left in 2017; she goes in 2018": no longer what had been
    if ";" in clause and _RELATIVE.search(clause.rpartition(";")[2]):
        return  # "; the club, which had been closed in 2003, opened again in 2011": before what its own clause tells
    yield flag_dates(
        reading, [second, first], f"“{had[-1][0]}” puts {second.text} before {first.text}, which it cannot be."
    )


_PLAN_CHARS = 30
_AND_AT = lazy_re(
    r"\b(?:and|et|en|und) (?:then )?(?:by|in|on|for|en|le|op|tegen|im|am|bis)\b[^.;]{0,12}\Z", re.IGNORECASE
)
_AND_BEFORE = lazy_re(
    r"\b(?:after|in (?:answer|reply|response) to|après|en réponse à|nadat|in antwoord op|nachdem|als Antwort auf)\b|;"
)
"""What opens a clause about what had come before."""


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
        yield flag_dates(
            reading, [second, told[0]], f"“{had[0]}” puts {second.text} before {told[0].text}, which it cannot be."
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
    yield flag_dates(
        reading,
        [first, second],
        f"What had come about in {first.text} cannot be later than {second.text}.",
        spans=[second.span, first.span],
    )


def _finished_late(reading: Reading, first: Mention, second: Mention, sentence: Span) -> Iterator[Finding]:
    """What was lived in before it was built: "moved into in 1898 and completed in 1912"."""
    text = reading.document.text
    if not lies_before(reading, first, second) or second.start - first.end > _NEAR_CHARS:
        return
    told = text[max(sentence.start, first.start - 40) : min(sentence.end, second.end + 24)]
    if _FINISHED.search(told) and not _BREAK.search(text[first.end : second.start]):
        yield flag_dates(
            reading,
            [first, second],
            f"What was completed in {second.text} cannot have been moved into in {first.text}.",
            spans=[Span(first.start, second.end)],
        )


def _ordered_late(reading: Reading, first: Mention, second: Mention, sentence: Span) -> Iterator[Finding]:
    """What was ordered when it was long at work: "which has run since May 2015 and was ordered in June 2016"."""
    text, language = reading.document.text, reading.document.language
    since = ORDER[language].goes_on_since(text, sentence.start, first.start)
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
    yield flag_dates(
        reading,
        [first, second],
        f"What goes on since {first.text} cannot have waited for {second.text} (“{told[0]}”).",
        spans=[Span(first.start, max(second.end, told.end())), first.span],
    )


def _moved_in_early(reading: Reading, first: Mention, second: Mention, sentence: Span) -> Iterator[Finding]:
    """A house used since before it was done: "has been in the new wing since 2018, which was completed in 2019"."""
    text, language = reading.document.text, reading.document.language
    since = ORDER[language].goes_on_since(text, sentence.start, first.start)
    if not since or not lies_before(reading, first, second):
        return
    done = DONE_LATER[language].match(text, first.end, sentence.end)
    if done is None or done.end() != second.start:
        return
    if HOUSED[language].search(text, sentence.start, second.start) and not HEDGED[language].search(
        text, sentence.start, sentence.end
    ):
        yield flag_dates(
            reading, [second, first], f"What is used since {first.text} cannot have been done only in {second.text}."
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
    since = ORDER[language].goes_on_since(text, before.start, first.start)
    follows = SUCCEEDS[language].search(text, sentence.start, second.start)
    if not since or not follows or not LEFT[language].search(text, follows.end(), min(sentence.end, second.end + 40)):
        return
    start, end = year_of(str(first.value)), year_of(str(second.value))
    if start is None or end is None or end <= start:
        return
    yield flag_dates(reading, [second, first], f"Who left in {second.text} cannot have been followed in {first.text}.")
