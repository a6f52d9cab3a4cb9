"""What a sentence tells in turn, its dates running backwards: "was flooded in 2009 and pumped dry in 2007"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.dates import dated_sentences, flag_dates, lies_before
from checker.language.dates.events import event_of, event_pattern
from checker.language.dates.narration import NARRATION
from checker.language.dates.stages import HEDGED
from checker.language.dates.tense import TENSES
from checker.language.dates.time_order import ORDER
from checker.language.lazy import lazy_re
from checker.language.stems import WORD

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

_BETWEEN_CHARS = 130
_MOST_WORDS = 7
"""How many words of a clause may stand beside its verb and its date; more of them tell of something else."""
_YEAR_CHARS = 4
_QUANTITIES = ("number", "percent", "money", "measure", "duration", "ordinal")
_PARTING = lazy_re(r"[;:()–—\"“”«»]|\.\s")


def find_narratives(reading: Reading) -> Iterator[Finding]:
    """The events that a sentence tells of one subject in turn, joined by "and", where the second came first.

    Who tells two events in one breath tells them in the order in which they came about (Grice's maxim of manner,
    1975), unless a word of the sentence says otherwise.
    """
    for sentence, dates in dated_sentences(reading):
        mentions = reading.mentions_in(sentence)
        asides = list(_asides(reading, sentence))
        told = [one for one in dates if not any(aside.contains(one.span) for aside in asides)]
        for first, second in pairwise([one for one in told if one.end_value is None]):
            if lies_before(reading, second, first) and _in_turn(reading, mentions, first, second, sentence, asides):
                yield flag_dates(
                    reading,
                    [first, second],
                    f"What is told next ({second.text}) would come before what is told first ({first.text}).",
                    spans=[Span(first.start, second.end)],
                )


def _asides(reading: Reading, sentence: Span) -> Iterator[Span]:
    """What stands between two commas of a sentence and has no verb: ", in place of the rules of 2009,"."""
    language = reading.document.language
    for found in _ASIDE[language].finditer(reading.document.text, sentence.start, sentence.end):
        if not NARRATION[language].told.search(found[0]):
            yield Span(*found.span())


_ASIDE = {
    language: lazy_re(rf",\s(?:{words})\s[^,;:.()]{{3,70}},(?=\s(?:{joint})\s)", re.IGNORECASE)
    for language, words, joint in (
        ("en", "in place of|instead of|in succession to|by|with|at|against", "and"),
        ("fr", "à la place d[eu]s?|au lieu d[eu]s?|par|avec|à|contre", "et"),
        ("nl", "in plaats van|in de plaats van|ter vervanging van|door|met|bij|tegen", "en"),
        ("de", "anstelle (?:von|de[rs])|anstatt|als Ersatz für|durch|mit|bei|gegen", "und"),
    )
}


def _in_turn(
    reading: Reading,
    mentions: Sequence[Mention],
    first: Mention,
    second: Mention,
    sentence: Span,
    asides: Sequence[Span],
) -> bool:
    """Whether the second date is that of what the subject of the first went on to do, or to suffer."""
    text, language = reading.document.text, reading.document.language
    words, at = NARRATION[language], ORDER[language].at
    between = text[first.end : second.start]
    for aside in reversed(asides):
        if first.end <= aside.start < second.start:
            between = between[: aside.start - first.end] + between[aside.end - first.end :]
    if len(between) > _BETWEEN_CHARS or _PARTING.search(between):
        return False
    bare = language == "de"  # "wurde 2009 überflutet": German dates events by bare years
    if not all(
        at.search(text, max(0, one.start - 24), one.start) or (bare and len(str(one.value)) == _YEAR_CHARS)
        for one in (first, second)
    ):
        return False
    joints = list(words.joining.finditer(between))
    if len(joints) != 1:
        return False
    before, behind = between[: joints[0].start()], between[joints[0].end() :]
    parted = [one.end() for one in _PARTING.finditer(text, sentence.start, first.start)]
    start = parted[-1] if parted else sentence.start
    stop = _PARTING.search(text, second.end, sentence.end)
    end = min(stop.start() if stop else sentence.end, second.end + 40)
    # what is set up can have done nothing before, however much of it is told
    most = 2 * _MOST_WORDS if _begins(text, language, start, first) else _MOST_WORDS
    behind = _LED_BY_COMMA.sub(" ", behind) if most > _MOST_WORDS else behind
    if "," in before or "," in behind or len(WORD.findall(before)) > _MOST_WORDS:
        return False
    verb = words.goes_on.match(behind)
    rest = behind[verb.end() :] if verb else behind
    if verb is None:
        # "and in 2010 was rebuilt", "en in 2010 herbouwd": the date comes first
        verb = words.closes.match(text, second.end, end) if len(WORD.findall(behind)) <= 2 else None
        rest = ""
    if verb is None or len(WORD.findall(rest)) > most:
        return False
    if not words.told.search(text, start, first.end + len(before)):
        return False
    group = text[second.start : second.end + 24] if language in ("nl", "de") else ""
    if words.origin.search(verb[0]) or words.origin.search(group):
        return False
    # "approved the plan drawn up in"; but "bracht zijn eerste advies uit in" has no second verb
    own = TENSES[language].participle if most > _MOST_WORDS else words.told
    if own.search(rest):
        return False
    # what parts from its verb stands behind the date: "legte 2009 seinen Bericht vor"
    end = second.end if language in ("de", "nl") else end
    if any(one.search(text, start, end) for one in (words.looks_back, ORDER[language].planned, HEDGED[language])):
        return False
    return most > _MOST_WORDS or not any(one.kind in _QUANTITIES and start <= one.start < end for one in mentions)


def _begins(text: str, language: str, start: int, date: Mention) -> bool:
    """Whether what the clause of a date tells is that its subject began to be."""
    told = list(event_pattern(language).finditer(text, start, date.start))
    return bool(told) and event_of(told[-1][0].casefold(), language) in ("founded", "born")


_LED_BY_COMMA = lazy_re(r",(?=\s(?:on|in|le|en|op|am|im)\s\Z)")
"""What parts a date from what it is told of: "in its second meeting, on"."""
