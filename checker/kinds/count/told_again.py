"""A count told, and told again of the same things with another number: "two bodies … All three publish rulings"."""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.count.ordinal_counts import FARTHEST
from checker.kinds.counts import is_near, is_of_some, told_like
from checker.kinds.kind import finding
from checker.language.lazy import lazy_re
from checker.language.stems import WORD, stem
from checker.language.sums.told_again import (
    ALL_THE,
    AND_BESIDE,
    BEHIND_NOUN,
    BOTH_OF,
    CHANGED,
    FIRST_BEHIND_FR,
    FIRST_OF,
    OTHER_BEHIND_FR,
    PLACED,
    THE_OTHER,
    THE_OTHER_ONE,
)
from checker.language.sums.told_counts import ALL, BARE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

_SENTENCES_BACK = 3
_MOST = 12
"""More things than that are not counted twice from memory."""
_NOUN_WORDS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Again:
    """So many, as a text tells it of those that it has counted."""

    span: Span
    """From what says that all are meant, to the noun."""
    count: int
    mention: Mention | None
    """None for "both"."""
    noun: str
    """Its stem; empty where none is told."""
    every: bool
    """Told with a word that cannot be of some: "all", "these"."""


def find_told_again(reading: Reading, counts: Sequence[Mention]) -> Iterator[Finding]:
    """The counts of a document that another count of the same things, right before, denies."""
    by_sentence: dict[int, list[Mention]] = {}
    for mention in counts:
        if (sentence := reading.sentence_at(mention.start)) and int(mention.value) <= _MOST:
            by_sentence.setdefault(sentence.start, []).append(mention)
    if not by_sentence:
        return
    window: deque[Span] = deque(maxlen=_SENTENCES_BACK)
    section: int | None = None
    for sentence in reading.sentences:
        block = reading.document.running_text_at(sentence.start)
        if block is None or block.kind in ("heading", "title") or block.section != section:
            window.clear()
            section = block.section if block else None
        if block is None:
            continue
        here = by_sentence.get(sentence.start, ())
        told = [one for each in window for one in by_sentence.get(each.start, ())]
        if told:
            for again in _told_again(reading, sentence, here):
                if found := _denied(reading, again, told, window, sentence, block.span):
                    yield found
            yield from _rest(reading, sentence, here, told, window)
        window.append(sentence)


def _told_again(reading: Reading, sentence: Span, here: Sequence[Mention]) -> Iterator[Again]:
    """The counts of a sentence that are told of all there are of something."""
    text, language = reading.document.text, reading.document.language
    for mention in here:
        lead = ALL_THE[language].search(text, max(sentence.start, mention.start - 24), mention.start)
        if lead is None or not mention.spelled:
            continue
        noun = WORD.match(text, mention.end + 1)
        opened = ALL[language].match(text, sentence.start, mention.start)
        bare = BARE[language].match(text, mention.end) or _no_noun(text, mention, language)
        if bare and opened and opened.end() == mention.start:
            span = Span(lead.start(), mention.end)
            yield Again(span=span, count=int(mention.value), mention=mention, noun="", every=bool(lead["all"]))
        elif noun and not bare and stem(noun[0], language):
            yield Again(
                span=Span(lead.start(), noun.end()),
                count=int(mention.value),
                mention=mention,
                noun=stem(noun[0], language),
                every=bool(lead["all"]),
            )
    for both in BOTH_OF[language].finditer(text, sentence.start, sentence.end):
        noun_stem = stem(both["noun"], language)
        yield Again(span=Span(*both.span()), count=2, mention=None, noun=noun_stem, every=True)


def _no_noun(text: str, mention: Mention, language: str) -> bool:
    """Whether what follows a count is a verb, as far as its form tells: "All three publish", "Alle drei tagen"."""
    following = WORD.match(text, mention.end + 1)
    if following is None:
        return False
    if language == "de":
        return (following[0].islower() and not following[0].endswith(("e", "en"))) or _BARE_DE.match(
            following[0]
        ) is not None
    return language == "en" and following[0].islower() and _SINGULAR.fullmatch(following[0]) is not None


_BARE_DE = lazy_re(r"(?:tagen|arbeiten|gehören|gelten|bleiben|erhalten|bieten|führen)\b")
_SINGULAR = lazy_re(
    r"publish|meet|share|report|offer|apply|work|issue|belong|receive|open|close|run|use|take|need|hold|lead|provide"
    r"|answer|live|depend|require|cost|serve|sit|remain|carry|deal|follow|form|bear|keep|make"
)


def _denied(
    reading: Reading, again: Again, told: Sequence[Mention], window: Sequence[Span], sentence: Span, block: Span
) -> Finding | None:
    """The finding that a count told again is not the one told before of the same things."""
    text, language = reading.document.text, reading.document.language
    if again.noun:
        before = [one for one in told if again.noun in _nouns(reading, one)]
    else:
        before = [one for one in told if block.contains(one.span)]
        if len(before) != len(told):
            return None
    if len(before) != 1 or not _tells_all(reading, before[0]):
        return None
    first = before[0]
    number, count = int(first.value), again.count
    if number == count or not is_near(count, number):
        return None
    if again.noun and not BEHIND_NOUN[language].match(text, again.span.end):
        return None
    if count < number and not again.every:
        return None  # "the three courses" may be three of the five
    noun = WORD.match(text, first.end + 1)
    earlier = Span(first.start, noun.end() if noun else first.end)
    between = Span(earlier.end, again.span.start)
    whole = text[window[0].start : again.span.start]
    both_told = number == 2 and THE_OTHER_ONE.search(whole)
    plain = THE_OTHER_ONE.sub(" ", whole) if both_told else whole
    if CHANGED[language].search(plain) or _explained(reading, whole, window[0].start, first, again, bool(both_told)):
        return None
    if _listed(reading, between, count):
        return None
    suggestion = None
    if again.mention and number > 2:
        suggestion = told_like(again.mention, number, language)
    quoted = reading.document.quote(again.span)
    return finding(
        reading,
        [again.span, earlier],
        kind="count",
        level="error",
        message=f"The text says “{quoted}”, but “{reading.document.quote(earlier)}” before it.",
        suggestion=suggestion,
        subject=again.noun or "all of them",
        values=(str(count), str(number)),
    )


def _nouns(reading: Reading, mention: Mention) -> set[str]:
    """The stems of the words right behind a count, no mark between them."""
    text, language = reading.document.text, reading.document.language
    found: set[str] = set()
    end = mention.end
    for word in WORD.finditer(text, mention.end, mention.end + 60):
        if len(found) == _NOUN_WORDS or text[end : word.start()].strip() or PLACED[language].fullmatch(word[0]):
            break
        found.add(stem(word[0], language))
        end = word.end()
    return found - {""}


def _tells_all(reading: Reading, mention: Mention) -> bool:
    """Whether a count is told as that of all there are: none of some, and no others joined to them."""
    text, language = reading.document.text, reading.document.language
    noun = WORD.match(text, mention.end + 1)
    if is_of_some(reading, mention) or noun is None:
        return False
    lead = text[max(0, mention.start - 24) : mention.start]
    if _JOINED.search(lead) or _OF.search(lead):
        return False
    second = WORD.match(text, noun.end() + 1)
    end = (
        second.end()
        if second and not text[noun.end() : second.start()].strip(" ") and second[0].islower()
        else noun.end()
    )
    for at in {noun.end(), end}:
        if AND_BESIDE.match(text, at):
            return False
    if second is None or text[second.end() : second.end() + 1] in tuple(".;:"):
        return True  # German "bietet zwei Kurse an."
    return not (text[noun.end() : second.start()] == " " and PLACED[language].fullmatch(second[0]))


_JOINED = lazy_re(r"\b(?:and|et|en|und|or|ou|of|oder|as|than|que|als|dan|wie)\s\Z", re.IGNORECASE)
_OF = lazy_re(
    r"\b(?:of|des|de|van|von|among|parmi|onder|unter)\s(?:the\s|its\s|les\s|ses\s|de\s|den\s)?\Z", re.IGNORECASE
)


def _explained(
    reading: Reading,
    whole: str,
    start: int,
    first: Mention,
    again: Again,
    both_told: bool,
) -> bool:
    """Whether another number of the passage, or a sum or difference with it, makes the count told again."""
    number, count = int(first.value), again.count
    for one in reading.mentions_in(Span(start, start + len(whole))):
        if one is first or one.kind not in ("number", "ordinal") or isinstance(one.value, str) or one.value == 1:
            continue
        if (
            one.value == count
            or abs(one.value * count - 1) < _THIRD
            or (one.kind == "number" and count in (number + one.value, number - one.value))
        ):
            return True
    ones = len(_ONE.findall(whole, max(0, first.end - start)))
    # "two rates, one for residents and one for visitors" are no more than two
    return bool(ones) and not both_told and ones != number and abs(count - number) == 1


_THIRD = Decimal("0.01")
"""French "un troisième" is read as a third."""
_ONE = lazy_re(r"\b(?:one|another|une autre|un autre|één|een ander|eine?n? ander\w*)\b", re.IGNORECASE)


def _listed(reading: Reading, between: Span, count: int) -> bool:
    """Whether a passage may name so many things, which a count behind it can then be of."""
    text = reading.document.text[between.start : between.end]
    if any(stated.can_have(count) for stated in reading.lists if between.contains(stated.span)):
        return True
    if count == 2:
        return _AND.search(text) is not None
    return re.search(rf"(?:[^,.;:]{{1,60}},\s){{{count - 2}}}[^,.;:]{{1,60}}\s(?:and|et|en|und|&)\s", text) is not None


_AND = lazy_re(r"\s(?:and|et|en|und|&)\s", re.IGNORECASE)


# --- the first two and the remaining three ----------------------------------------------------------------------


def _rest(
    reading: Reading, sentence: Span, here: Sequence[Mention], told: Sequence[Mention], window: Sequence[Span]
) -> Iterator[Finding]:
    """Some of so many, and all the others: "in four classes … The first two are open to all, the remaining three …"."""
    text, language = reading.document.text, reading.document.language
    if len(here) != 2 or not all(one.spelled for one in here):
        return
    some, other = here
    if not _told_of(text, some, FIRST_OF[language], FIRST_BEHIND_FR, language):
        return
    if not _told_of(text, other, THE_OTHER[language], OTHER_BEHIND_FR, language):
        return
    before = [one for one in told if not is_of_some(reading, one)]
    if len(before) != 1:
        return
    whole, summed = int(before[0].value), int(some.value) + int(other.value)
    if summed == whole or abs(summed - whole) > FARTHEST or whole <= int(some.value):
        return
    if re.search(r"[.;]\s", text[some.end : other.start]):
        return
    right = whole - int(some.value)
    noun = WORD.search(text, before[0].end, before[0].end + 40)
    yield finding(
        reading,
        [Span(some.start, other.end), Span(before[0].start, noun.end() if noun else before[0].end)],
        kind="count",
        level="error",
        message=f"{some.text} and {other.text} are {summed}, but the text tells {before[0].text} before.",
        suggestion=told_like(other, right, language),
        subject="the others",
        values=(str(summed), str(whole)),
    )


def _told_of(text: str, mention: Mention, before: re.Pattern[str], behind: re.Pattern[str], language: str) -> bool:
    lead = before.search(text, max(0, mention.start - 16), mention.start)
    return lead is not None and (language != "fr" or behind.match(text, mention.end) is not None)
