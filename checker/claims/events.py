"""Tells what happened on a date, and to what."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.document import Span
from checker.language.dates.events import event_of, event_pattern
from checker.language.lazy import lazy_re
from checker.language.stems import stem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.claims.mention import Mention
    from checker.claims.names import Name
    from checker.claims.passages import Passages

_DATED = lazy_re(
    r"\b([A-ZÀ-Þ]\w+)(?: (?:on|concerning|sur|relative à|betreffende|über) [^.;,()]{3,60}?)?"
    r" (?:of|du|de|van|vom|von) (?:the )?$"
)
"""A text that its date names: "the Act of 14 June 1971"."""
_CLAUSE = {
    language: lazy_re(rf",\s+(?:{words})\s")
    for language, words in {"en": "and|but", "fr": "et|mais", "nl": "en|maar", "de": "und|aber"}.items()
}
"""Where another clause begins; French ", en 1998" begins none."""
_PLACE = lazy_re(r"\s*\(\s*(?:[^\W\d_][\w -]{1,30},\s*)?")
"""What may stand between a name and the date in brackets behind it: "(2010", "(Lisbon, 2010"."""
_OF = lazy_re(r"['’]?\s*(?:of |the |d[eu]?s? ?|l[ae']? ?|van |de |het |der |des )*")
"""What may stand between an event and the name of what it happened to."""
_BRACKET_CHARS = 40
_BEFORE = 24
"""How many characters the place before a word for an event counts."""
_REACH = 80
"""How many characters may part a date from the word for what happened on it."""


def event_on(
    read: Passages, mention: Mention, sentence: Span, names: Sequence[Name], subject: tuple[str, str]
) -> tuple[str, tuple[str, str], Span]:
    """What happened on a date, to what, and the words that say so; "" where the date is of nothing known."""
    text = read.document.text
    trigger = event_beside(read, mention, sentence)
    if trigger is None:
        opened = text.rfind("(", max(sentence.start, mention.start - _BRACKET_CHARS), mention.start)
        held = [name for name in names if name.span.end <= opened]
        if held and _PLACE.fullmatch(text, held[-1].span.end, mention.start):
            closed = text[mention.end : mention.end + 1] == ")"
            return "", (held[-1].key, held[-1].text), Span(held[-1].span.start, mention.end + closed)
        dated = _DATED.search(text, sentence.start, mention.start)
        if dated:
            return f"dated {stem(dated[1], read.document.language)}", subject, Span(dated.start(), mention.end)
        return "", subject, mention.span
    event = event_of(trigger[0].casefold(), read.document.language)
    holder = patient(read, trigger.start(), trigger.end(), sentence, names, subject)
    start = min(trigger.start(), mention.start)
    end = max(trigger.end(), mention.end)
    opened = text[start:end].count("(") > text[start:end].count(")") and text[end : end + 1] == ")"
    return event, holder, Span(start, end + opened)


def patient(
    read: Passages, start: int, end: int, sentence: Span, names: Sequence[Name], subject: tuple[str, str]
) -> tuple[str, str]:
    """What an event happened to: what "of" joins to it, its object, or the subject before it."""
    text = read.document.text
    for name in names:
        if 0 <= name.span.start - end <= _BEFORE and _OF.fullmatch(text[end : name.span.start].casefold()):
            return name.key, name.text
    before = [name for name in names if name.span.end <= start]
    relative = re.search(r"\b(?:which|that|who|que|qui|die|dat|das|der)\b", text[sentence.start : start])
    if relative:
        ante = [name for name in before if name.span.end <= sentence.start + relative.start()]
        if ante and of_another(text[ante[-1].span.end : start]):
            return "", ""
        if ante:
            return ante[-1].key, ante[-1].text
    if before:
        if _PART_OF.search(text, sentence.start, before[-1].span.start):
            return "", ""
        return before[-1].key, before[-1].text
    return subject


def of_another(between: str) -> bool:
    """Whether what stands between a name and an event tells of another thing: "…, heir of a club that was founded"."""
    return _OTHER.search(between) is not None


_PART_OF = lazy_re(
    r"\b(?!city|town|port|village|ville|stad|stadt|gemeente|commune)[^\W\d_A-ZÀ-Þ][^\W\d_]{2,} "
    r"(?:of the|d(?:u|e la|e l['’])|van (?:de|het)) ?$"
)
"""What before a name says that a sentence speaks of something that is its: "the friends of the", "les amis du"."""
_OTHER = lazy_re(
    r"\b(?:an?|une?|een|einer?|eines|einem)\s[^.;:()]{2,60}?,?\s(?:which|that|who|qui|die|dat|das|der)\s[^.;:]{0,40}$",
    re.IGNORECASE,
)


def event_beside(read: Passages, mention: Mention, sentence: Span) -> re.Match[str] | None:
    """The word for what happened on a date: the nearest in its clause that has no other date nearer to it."""
    text, language = read.document.text, read.document.language
    # no further than a word for it may stand away, and the dates that could be nearer to that word
    start, end = max(sentence.start, mention.start - 2 * _REACH), min(sentence.end, mention.end + 2 * _REACH)
    matches = list(event_pattern(language).finditer(text, start, end))
    if not matches:
        return None
    around = Span(max(sentence.start, mention.start - 4 * _REACH), min(sentence.end, mention.end + 4 * _REACH))
    dates = [other for other in read.mentions_in(around) if other.kind == "date" and other.role in ("", "name")]
    best: tuple[int, re.Match[str]] | None = None
    for match in matches:
        gap = _gap(match.start(), match.end(), mention)
        if gap > _REACH or _parted(text, match.start(), mention.start, match.end(), mention.end, language):
            continue
        nearest = min((_pull(match, date), date.start) for date in dates) if dates else (0, mention.start)
        if nearest[1] == mention.start and (best is None or gap < best[0]):
            best = gap, match
    return best[1] if best else None


def _pull(trigger: re.Match[str], date: Mention) -> int:
    """How far a date is from a word for an event; one that comes before it is further than it looks."""
    gap = _gap(trigger.start(), trigger.end(), date)
    return gap if date.start >= trigger.end() else gap + _BEFORE


def _gap(start: int, end: int, mention: Mention) -> int:
    return max(mention.start - end, start - mention.end, 0)


def _parted(text: str, start: int, other_start: int, end: int, other_end: int, language: str) -> bool:
    """Whether the text between two passages ends a clause: a semicolon, a bracket that closes or opens."""
    between = text[min(end, other_end) : max(start, other_start)]
    return ";" in between or ")" in between or _CLAUSE.get(language, _CLAUSE["en"]).search(between) is not None
