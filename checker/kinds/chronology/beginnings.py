"""When things began, as a page tells it: founded, launched, opened, licensed, each with its date and its subject."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.dates import MAX_SENTENCE_CHARS, days_of
from checker.language.dates.events import event_of, event_pattern
from checker.language.lazy import lazy_re
from checker.language.stems import WORD, stem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.names import Name
    from checker.claims.reading import Reading
    from checker.language.dates.time_order import OrderWords

STARTS = ("founded", "launched", "opened", "born")
"""Events that something begins with, and not only a text."""
_BEGINNINGS = (*STARTS, "in force", "signed", "adopted")
_NEAR_CHARS = 70
_UNTIL = lazy_re(
    r"\b(?:until|till|up to|jusqu['’]\w+|tot(?: en met)?|bis(?: zum)?)\s(?:(?:the )?end of |fin |eind |ende )?\Z",
    re.IGNORECASE,
)
"""What stands before the last day of something."""
_MOST_OF_ONE = 50
"""A thing that a page lets begin more often than this has no one beginning."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginning:
    """Where a page says when something began."""

    key: str
    """What began: the key of its name, or the stem of the noun that stands for it."""
    event: str
    date: Mention
    sentence: Span


class Beginnings:
    """The beginnings that a page tells, found by what began and by the sentence that tells it."""

    def __init__(self, told: Iterable[Beginning]) -> None:
        self._by_key: dict[str, list[Beginning]] = {}
        self._by_sentence: dict[Span, list[Beginning]] = {}
        for one in told:
            of_key = self._by_key.setdefault(one.key, [])
            if len(of_key) < _MOST_OF_ONE:
                of_key.append(one)
            self._by_sentence.setdefault(one.sentence, []).append(one)

    def of(self, keys: Iterable[str]) -> list[Beginning]:
        """The beginnings of what these keys name, in the order of the text."""
        found = [one for key in sorted(set(keys)) for one in self._by_key.get(key, ())]
        return sorted(found, key=lambda one: one.date.start)

    def told_in(self, sentence: Span) -> list[Beginning]:
        """The beginnings that a sentence tells."""
        return self._by_sentence.get(sentence, [])


def find_beginnings(reading: Reading, words: OrderWords) -> Beginnings:
    """Every beginning that the content tells with its date, each with the one date nearest to it."""
    found: list[Beginning] = []
    text, language = reading.document.text, reading.document.language
    events = event_pattern(language)
    for sentence in reading.sentences:
        dates = [
            one
            for one in reading.mentions_in(sentence)
            if days_of(one) and one.end_value is None and not _UNTIL.search(text[max(0, one.start - 24) : one.start])
        ]
        if not dates or len(sentence) > MAX_SENTENCE_CHARS:
            continue
        block = reading.document.running_text_at(sentence.start)
        if block is None:
            continue
        for match in events.finditer(text, sentence.start, sentence.end):
            event = event_of(match[0].casefold(), language)
            if event in _BEGINNINGS:
                date = _date_of(text, match, dates)
                if date and not words.planned.search(text, max(sentence.start, match.start() - 30), match.end()):
                    key = _subject(reading, sentence, match.start(), words)
                    found.append(Beginning(key=key, event=event, date=date, sentence=sentence))
        found += _licences(reading, sentence, dates, words)
    return Beginnings(found)


def _date_of(text: str, event: re.Match[str], dates: Sequence[Mention]) -> Mention | None:
    """The date of an event: the nearest after it, or before it where none follows; no other date between."""
    after = [one for one in dates if one.start >= event.end()]
    before = [one for one in dates if one.end <= event.start()]
    options = [(after[0].start - event.end(), after[0])] if after else []
    if before:
        options.append((event.start() - before[-1].end, before[-1]))
    for distance, date in sorted(options, key=lambda option: option[0]):
        between = text[min(event.end(), date.end) : max(event.start(), date.start)]
        if distance <= _NEAR_CHARS and not re.search(r"[.;:]\s", between):
            return date
    return None


def _subject(reading: Reading, sentence: Span, at: int, words: OrderWords) -> str:
    """What an event at this offset is told of: the nearest name before it, or what stands for one."""
    text, language = reading.document.text, reading.document.language
    names = [name for name in reading.names_in(Span(sentence.start, at)) if name.span.end <= at]
    if names:
        return key_of(reading, names[-1])
    if words.pronouns.match(text, sentence.start, sentence.end):
        return _previous_subject(reading, sentence)
    nouns = [match[0] for match in WORD.finditer(text, sentence.start, at)]
    for noun in reversed(nouns):
        if stem(noun, language):
            return "noun " + stem(noun, language)
    after = reading.names_in(Span(at, sentence.end))
    # "Créé en 1962, le Service a …": what was founded follows
    following = [stem(match[0], language) for match in WORD.finditer(text, at, sentence.end)][1:8]
    return key_of(reading, after[0]) if after else "noun " + next((found for found in following if found), "")


def key_of(reading: Reading, name: Name) -> str:
    """The key of a name with the number that belongs to it: block 1 and block 2 are two things."""
    number = re.match(r"\s(\d{1,3})(?![\w.,]\d|\s\w*\d)", reading.document.text[name.span.end : name.span.end + 8])
    return " ".join(sorted({*name.key.split(), *(number.groups() if number else ())}))


def _previous_subject(reading: Reading, sentence: Span) -> str:
    before = reading.sentence_at(sentence.start - 1) if sentence.start else None
    if before is None or before == sentence:
        return ""
    names = reading.names_in(before)
    return key_of(reading, names[0]) if names else ""


def _licences(reading: Reading, sentence: Span, dates: Sequence[Mention], words: OrderWords) -> Iterator[Beginning]:
    """What was allowed to begin: "the first operating licence, for Harnes 1, was granted on 3 May 1977"."""
    text = reading.document.text
    licence = words.licensed.search(text, sentence.start, sentence.end)
    if licence is None:
        return
    granted = re.search(r"granted|issued|accordée?|délivrée?|verleend|erteilt", text[sentence.start : sentence.end])
    first = re.search(r"first|premi|eerste|erste", text[sentence.start : licence.start()], re.IGNORECASE)
    if not granted or not first or len(dates) != 1 or dates[0].end_value is not None:
        return
    for name in reading.names_in(sentence):
        if name.span.start > licence.end():
            yield Beginning(key=key_of(reading, name), event="licensed", date=dates[0], sentence=sentence)
            return


def keys_before(reading: Reading, sentence: Span, previous: Span, at: int, words: OrderWords) -> set[str]:
    """What a length of time before `at` can be told of: a name or noun of the sentence, or of the one before."""
    text, language = reading.document.text, reading.document.language
    names = reading.names_in(sentence)
    keys = {key_of(reading, names[0])} if names else set()
    if words.pronouns.match(text, sentence.start, sentence.end):
        keys = {key_of(reading, one) for one in reading.names_in(previous)[:1]}
    if not keys:
        nouns = [stem(match[0], language) for match in WORD.finditer(text, sentence.start, at)][:3]
        keys = {"noun " + noun for noun in nouns if noun}
    return keys - {""}
