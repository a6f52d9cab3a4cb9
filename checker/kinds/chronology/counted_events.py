"""Lengths of time counted from an event that the page dates elsewhere: "five years after this gesture, in 1934"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.chronology.time_apart import UNIT_DAYS, Distance, judge_distance
from checker.kinds.dates import dated_sentences, day_of, flag_dates
from checker.language.dates.counted_events import DAY_AFTER, NOT_COUNTED, VERB
from checker.language.dates.intervals import INTERVALS
from checker.language.dates.time_order import ORDER
from checker.language.lazy import lazy_re
from checker.language.stems import WORD, stem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

_MOST_WORDS = 7
"""What so much is counted from is told in so many words."""
_LONGEST = 80
_SAME = 5
"""So many letters at the beginning make two words one, as "Eröffnung" and "eröffnet"."""
_SHORTEST = 3
_LEAD_CHARS = 24
_LED = lazy_re(r"\s?(?:,|\()\s?(?:(?:in|on|en|le|op|am|im|namely|so|also|dus|soit|donc)\s)?(?:[^\W\d]+\s){0,4}")
_FEW = 60
_MOST_DATED = 400
"""Where more sentences tell dates, none of them is the only one to tell of an event."""


def find_counted_events(reading: Reading) -> Iterator[Finding]:
    """The dates that do not lie so long after the one event which a page dates in another sentence."""
    prose = dated_sentences(reading)
    if not 0 < len(prose) <= _MOST_DATED:
        return
    yield from _days(reading, prose)
    for sentence, dates in prose:
        single = [one for one in dates if one.end_value is None]
        lengths = [one for one in reading.mentions_in(sentence) if one.kind == "duration" and one.unit in UNIT_DAYS]
        for length in lengths:
            yield from _lengths(reading, prose, sentence, length, single)


def _lengths(
    reading: Reading,
    prose: Sequence[tuple[Span, Sequence[Mention]]],
    sentence: Span,
    length: Mention,
    dates: Sequence[Mention],
) -> Iterator[Finding]:
    text, language = reading.document.text, reading.document.language
    counted = INTERVALS[language].counted.match(text, length.end, sentence.end)
    if counted is None or counted.lastgroup not in ("after", "before") or length.end_value is not None:
        return
    lead = text[max(sentence.start, length.start - _LEAD_CHARS) : length.start]
    if INTERVALS[language].lasting.search(lead) or NOT_COUNTED[language].search(text, sentence.start, sentence.end):
        return
    focus = _behind(reading, counted.end(), sentence, dates)
    event = _event(reading, prose, sentence, Span(counted.end(), focus.start)) if focus else None
    if focus is None or event is None or not isinstance(length.value, Decimal):
        return
    distance = Distance(
        length=length,
        later=counted.lastgroup == "after",
        focus=focus,
        references=(event,),
        at_most=bool(INTERVALS[language].within.search(lead)),
    )
    if found := judge_distance(reading, distance):
        yield found


def _days(reading: Reading, prose: Sequence[tuple[Span, Sequence[Mention]]]) -> Iterator[Finding]:
    """The day that is not the one after, or before, the event which it is told to follow, or to precede."""
    document = reading.document
    for way, pattern in DAY_AFTER[document.language]:
        for told in pattern.finditer(document.text):
            sentence = reading.sentence_at(told.start())
            if sentence is None or document.running_text_at(told.start()) is None:
                continue
            dates = [one for one in reading.mentions_in(sentence) if one.kind == "date" and one.end_value is None]
            focus = _behind(reading, told.end(), sentence, dates)
            event = _event(reading, prose, sentence, Span(told.end(), focus.start)) if focus else None
            apart = _apart(str(focus.value), str(event.value)) if focus and event else None
            if focus is None or event is None or apart is None or apart == way or abs(apart) > _FEW:
                continue
            yield flag_dates(
                reading,
                [focus, event],
                f"{focus.text} is told as the day {'after' if way > 0 else 'before'} {event.text}, which it is not.",
                "time between events",
                spans=[Span(told.start(), focus.end), event.span],
            )


def _apart(one: str, other: str) -> int | None:
    """The days from one day to another; a day of any year is one of the other's."""
    days = day_of(one.replace("--", f"{other[:4]}-", 1) if one.startswith("--") else one), day_of(other)
    return (days[0] - days[1]).days if days[0] and days[1] else None


def _behind(reading: Reading, start: int, sentence: Span, dates: Sequence[Mention]) -> Mention | None:
    """The date that stands behind the words for an event, parted from them by a comma."""
    text = reading.document.text
    focus = next((one for one in dates if one.start >= start), None)
    if focus is None or focus.start - start > _LONGEST or focus.start >= sentence.end:
        return None
    between = text[start : focus.start]
    cut = between.rfind(",") if "," in between else between.rfind("(")
    if cut < 0 or not _LED.fullmatch(between[cut:]) or "," in between[:cut] or ";" in between or ":" in between:
        return None
    return focus


def _event(
    reading: Reading, prose: Sequence[tuple[Span, Sequence[Mention]]], sentence: Span, words: Span
) -> Mention | None:
    """The date of the event that some words name, where the page dates one such event and no other."""
    text, language = reading.document.text, reading.document.language
    said = text[words.start : words.end].partition(",")[0].partition("(")[0]
    if any(letter.isdigit() for letter in said) or len(WORD.findall(said)) > _MOST_WORDS:
        return None
    named = {found for word in WORD.findall(said) if len(found := stem(word, language)) >= _SHORTEST}
    if not named:
        return None
    dated: dict[str, Mention] = {}
    for other, dates in prose:
        if other == sentence:
            continue
        single = [one for one in dates if one.end_value is None]
        if _opens_with(text, other, named, language):
            if len(dates) != 1 or len(single) != 1 or not _at(reading, single[0]):
                return None
            if not _tells_just(reading, other, single[0], named):
                return None
            dated[str(single[0].value)] = single[0]
    return next(iter(dated.values())) if len(dated) == 1 else None


def _at(reading: Reading, date: Mention) -> bool:
    """Whether a date is that of what its sentence tells, and not its last day or the day since when it is so."""
    text, language = reading.document.text, reading.document.language
    lead = text[max(0, date.start - _LEAD_CHARS) : date.start]
    return bool(ORDER[language].at.search(lead)) and not NOT_COUNTED[language].search(lead)


def _opens_with(text: str, sentence: Span, named: set[str], language: str) -> bool:
    """Whether the first telling words of a sentence, its subject and verb, tell of what some words name."""
    found = [stem(word, language) for word in WORD.findall(text[sentence.start : sentence.end])]
    opening = [each for each in found if each][:_OPENING]
    return any(_alike(each, name) for each in opening for name in named)


_OPENING = 4


def _tells_just(reading: Reading, sentence: Span, date: Mention, named: set[str]) -> bool:
    """Whether a sentence is about all that some words name and nothing else: "the war ended", no "war memorial was"."""
    text, language = reading.document.text, reading.document.language
    opens = not any(stem(word, language) for word in WORD.findall(text[sentence.start : date.start]))
    start = date.end if opens else sentence.start  # "Am 2. Mai 1990 fand der Umzug statt"
    words = list(WORD.finditer(text, start, sentence.end if opens else date.start))
    telling = [n for n, word in enumerate(words) if stem(word[0], language)]
    if opens and language in ("nl", "de") and telling and telling[0] == 0:
        telling = telling[1:]
    left = set(named)
    last = None
    for n in telling:
        own = {name for name in named if _alike(stem(words[n][0], language), name)}
        if not own:
            break
        left -= own
        last = n
    if left or last is None:
        return False
    behind = [word[0] for word in words[last + 1 :]]
    if len(behind) <= 1 and not any(stem(word, language) for word in behind):
        return True  # "The strike of 3 March 1984"
    return VERB[language].fullmatch(behind[0]) is not None


def _alike(one: str, other: str) -> bool:
    """Whether two stems are those of one word, and not of a word and one made with it: "oorlog", "oorlogsmonument"."""
    return one == other or (
        len(one) >= _SAME and one[:_SAME] == other[:_SAME] and abs(len(one) - len(other)) <= _ENDING
    )


_ENDING = 4
