"""What comes after something that the page dates later: "because of the derailment … on 9 March"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.chronology.happenings import content
from checker.kinds.chronology.time_apart import UNIT_DAYS, Distance, judge_distance
from checker.kinds.dates import MAX_SENTENCE_CHARS, days_of, flag_dates, widened, year_of
from checker.language.dates.aftermath import AFTERMATH, FROM_DAY, UNFORESEEN
from checker.language.dates.intervals import INTERVALS
from checker.language.dates.ordering import AIMED, HAD
from checker.language.dates.stages import HEDGED
from checker.language.dates.tense import OWNED_DATE, TENSES
from checker.language.dates.time_order import ORDER
from checker.language.lazy import lazy_re
from checker.language.stems import WORD

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

_SENTENCES_BACK = 10
_FAR_BACK = 60
"""How far back the happening may be told that the title or the heading names."""
_NEAR_CHARS = 110
_LEAD_CHARS = 30
_YEARLESS = "--"
_APART = {
    language: lazy_re(rf"[;:()]|\.\s|(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
    for language, words in {
        "en": "and|but|or|which|who|that|while|when|until",
        "fr": "et|mais|ou|qui|que|dont|tandis que|lorsque|jusqu\\w+",
        "nl": "en|maar|of|die|dat|terwijl|toen|tot",
        "de": "und|aber|oder|während|als|bis|welche[rs]?",
    }.items()
}
"""What keeps a day and a happening from being told of one another."""
_FINITE = lazy_re(r"\s(?:was|were|is|are|has|have|had|est|sont|fut|furent|a|ont|était|étaient)\b")
"""What right behind a date says that it was told of the subject."""
_OF_IT = lazy_re(r"\s(?:of|d[eu]s?|d['’]|van|de[rs]|vom|von)\s?(?P<what>[^,;.:()]{3,60})", re.IGNORECASE)


def find_aftermath(reading: Reading) -> Iterator[Finding]:
    """What a document dates before the happening after which, or because of which, it came."""
    text = reading.document.text
    words = AFTERMATH[reading.document.language]
    dated = {reading.sentence_at(one.start) for one in reading.mentions if one.kind == "date"} - {None}
    for sentence in sorted(one for one in dated if one and len(one) <= MAX_SENTENCE_CHARS):
        if reading.document.running_text_at(sentence.start):
            for named in words.named.finditer(text, sentence.start, sentence.end):
                if not words.own.match(text, named.end()):
                    yield from _too_early(reading, named, sentence)


def _too_early(reading: Reading, named: re.Match[str], sentence: Span) -> Iterator[Finding]:
    """What is wrong with the day of what came after the happening that a noun of its sentence names."""
    if named["cause"] and int(str(named.lastgroup)[1:]) >= UNFORESEEN:
        return  # "because of the merger, the house was sold the year before"
    focus = _dated(reading, named, sentence)
    told = _told_before(reading, named, sentence) if focus else []
    if focus is not None and told:
        yield from _judged(reading, named, focus, told)


def _dated(reading: Reading, named: re.Match[str], sentence: Span) -> Mention | None:
    """The day on which came what is told as later: the nearest behind the noun, or before it where none follows."""
    text, language = reading.document.text, reading.document.language
    dates = [one for one in reading.mentions_in(sentence) if one.kind == "date" and not one.role]
    behind = next((one for one in dates if one.start >= named.end()), None)
    before = next((one for one in reversed(dates) if one.end <= named.start()), None)
    for one, between in (
        (behind, text[named.end() : behind.start] if behind else ""),
        (before, text[before.end : named.start()] if before else ""),
    ):
        if one is None:
            continue
        lead = text[max(sentence.start, one.start - _LEAD_CHARS) : one.start]
        at = ORDER[language].at.search(lead) or FROM_DAY[language].search(lead)
        last = between.rpartition(",")[2]
        own = one is behind and "," in between and TENSES[language].participle.match(last.lstrip())
        parted = _APART[language].search(between) or HAD[language].search(between) or HEDGED[language].search(between)
        if own and FROM_DAY[language].search(lead):
            own = None  # "in its answer, dated 3 March"
        if not at or own or parted or len(between) > _NEAR_CHARS or one.end_value is not None:
            return None
        if one is behind and (OWNED_DATE[language].match(text, one.end) or _FINITE.match(text, one.end)):
            return None  # "the archive founded in 1950 was moved"
        return None if AIMED[language].search(text, sentence.start, one.start) else one
    return None


def _told_before(reading: Reading, named: re.Match[str], sentence: Span) -> list[Mention]:
    """The dates that the text before gives to what the noun names."""
    text, document = reading.document.text, reading.document
    pattern = AFTERMATH[document.language].told[int(str(named.lastgroup)[1:])]
    block = document.block_at(named.start())
    section = document.sections[block.section] if block else None
    if section is None or block is None:
        return []
    headed = any(pattern.search(one) for one in (document.title, section.heading))
    start = reading.sentences_in(Span(0, sentence.start))[-(_FAR_BACK if headed else _SENTENCES_BACK) :]
    of_what = _OF_IT.match(text, named.end())
    what = content(of_what["what"], document.language) if of_what else frozenset()
    found: list[Mention] = []
    for place in (*start, Span(sentence.start, named.start())):
        found += _dates_of(reading, pattern, place, what)
    return found


def _dates_of(reading: Reading, pattern: re.Pattern[str], place: Span, what: frozenset[str]) -> list[Mention]:
    """The dates of a passage that tells of such a happening."""
    text, language = reading.document.text, reading.document.language
    dates = [one for one in reading.mentions_in(place) if days_of(one)]
    told = pattern.search(text, place.start, place.end) if dates else None
    if told is None or (what and not what & content(text[place.start : place.end], language)):
        return []
    return dates


def _judged(reading: Reading, named: re.Match[str], focus: Mention, told: Sequence[Mention]) -> Iterator[Finding]:
    """What is wrong with a day that lies before all the days of what it came after, or not so long behind them."""
    focus = _in_year_of(focus, told[-1])
    day = widened(reading, focus)
    spans = [widened(reading, one) for one in told]
    if day is None or any(one is None for one in spans):
        return
    last = told[-1]
    if day[1] < min(one[0] for one in spans if one):
        way = " ".join((named["way"] or named["cause"]).split())
        yield flag_dates(
            reading,
            [focus, last],
            f"“{way}” puts {focus.text} after {last.text}, which it cannot be.",
            "order of events",
        )
        return
    length = _length_before(reading, named)
    if length is not None:
        distance = Distance(length=length, later=True, focus=focus, references=tuple(told), at_most=False)
        if found := judge_distance(reading, distance):
            yield found


def _in_year_of(focus: Mention, last: Mention) -> Mention:
    """A day without a year in that of the happening before it."""
    year = year_of(str(last.end_value or last.value))
    if not str(focus.value).startswith(_YEARLESS) or year is None:
        return focus
    return replace(focus, value=f"{year}{str(focus.value)[1:]}")


def _length_before(reading: Reading, named: re.Match[str]) -> Mention | None:
    """The length of time that stands right before "after the fire"."""
    lead = Span(max(0, named.start() - _LEAD_CHARS), named.start())
    lengths = [one for one in reading.mentions_in(lead) if one.kind == "duration" and one.unit in UNIT_DAYS]
    if not lengths or WORD.search(reading.document.text, lengths[-1].end, named.start()):
        return None
    counted = INTERVALS[reading.document.language].counted.match(reading.document.text, lengths[-1].end)
    return lengths[-1] if counted and counted.lastgroup == "after" else None
