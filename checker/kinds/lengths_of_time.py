"""Terms, anniversaries and spans of years against the dates that they are counted from."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.impossible_dates import days_of, year_of
from checker.kinds.kind import finding
from checker.language.events import event_of, event_pattern
from checker.language.numbers import number_word
from checker.language.stems import WORD, stem
from checker.language.time_order import ORDER, YEARS_OF, OrderWords

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.names import Name
    from checker.claims.reading import Reading
    from checker.findings import Finding

_BEGINNINGS = ("founded", "launched", "opened", "born", "in force", "signed", "adopted")
_STARTS = ("founded", "launched", "opened", "born")
_NEAR_CHARS = 70


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginning:
    """Where a page says when something began."""

    key: str
    """What began: the key of its name, or the stem of the noun that stands for it."""
    event: str
    date: Mention
    sentence: Span


def find_lengths(reading: Reading) -> Iterator[Finding]:
    """The lengths of time of a document that do not fit the dates they are counted from."""
    words = ORDER.get(reading.document.language, ORDER["en"])
    beginnings = _beginnings(reading, words)
    previous = Span(0, 0)
    for sentence in reading.sentences:
        block = reading.document.block_at(sentence.start)
        mentions = reading.mentions_in(sentence)
        if mentions and block and not block.furniture and block.kind not in ("code", "row"):
            near = previous if block.span.contains(previous) else sentence
            yield from _terms(reading, mentions, words)
            yield from _ranges(reading, mentions)
            yield from _anniversaries(reading, mentions, sentence, near, beginnings, words)
            yield from _for_so_long(reading, mentions, sentence, near, beginnings, words)
            yield from _since(reading, mentions, sentence, beginnings, words)
        previous = sentence


# --- when things began ------------------------------------------------------------------------------------------


def _beginnings(reading: Reading, words: OrderWords) -> list[Beginning]:
    """Every beginning that the content tells with its date, each with the one date nearest to it."""
    found: list[Beginning] = []
    text, language = reading.document.text, reading.document.language
    events = event_pattern(language)
    for sentence in reading.sentences:
        dates = [one for one in reading.mentions_in(sentence) if days_of(one) and one.end_value is None]
        if not dates:
            continue
        block = reading.document.block_at(sentence.start)
        if block is None or block.furniture or block.kind in ("code", "row"):
            continue
        for match in events.finditer(text, sentence.start, sentence.end):
            event = event_of(match[0].casefold(), language)
            if event in _BEGINNINGS:
                date = _date_of(text, match, dates)
                if date and not words.planned.search(text, max(sentence.start, match.start() - 30), match.end()):
                    key = _subject(reading, sentence, match.start(), words)
                    found.append(Beginning(key=key, event=event, date=date, sentence=sentence))
        found += _licences(reading, sentence, dates, words)
    return found


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
        return _key(reading, names[-1])
    if words.pronouns.match(text, sentence.start, sentence.end):
        return _previous_subject(reading, sentence)
    nouns = [match[0] for match in WORD.finditer(text, sentence.start, at)]
    for noun in reversed(nouns):
        if stem(noun, language):
            return "noun " + stem(noun, language)
    after = reading.names_in(Span(at, sentence.end))
    # "Créé en 1962, le Service a …": what was founded follows
    following = [stem(match[0], language) for match in WORD.finditer(text, at, sentence.end)][1:8]
    return _key(reading, after[0]) if after else "noun " + next((found for found in following if found), "")


def _key(reading: Reading, name: Name) -> str:
    """The key of a name with the number that belongs to it: block 1 and block 2 are two things."""
    number = re.match(r"\s(\d{1,3})(?![\w.,]\d|\s\w*\d)", reading.document.text[name.span.end : name.span.end + 8])
    return " ".join(sorted({*name.key.split(), *(number.groups() if number else ())}))


def _previous_subject(reading: Reading, sentence: Span) -> str:
    before = reading.sentence_at(sentence.start - 1) if sentence.start else None
    if before is None or before == sentence:
        return ""
    names = reading.names_in(before)
    return _key(reading, names[0]) if names else ""


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
            yield Beginning(key=_key(reading, name), event="licensed", date=dates[0], sentence=sentence)
            return


# --- terms ------------------------------------------------------------------------------------------------------


def _terms(reading: Reading, mentions: Sequence[Mention], words: OrderWords) -> Iterator[Finding]:
    """Terms that do not end when told: "on 1 May 2016 for a term of six years, which ends on 30 April 2020"."""
    text = reading.document.text
    for start, length, end in zip(mentions, mentions[1:], mentions[2:], strict=False):
        if start.kind != "date" or end.kind != "date" or length.kind != "duration" or length.bound != "exact":
            continue
        first, last = days_of(start), days_of(end)
        if first is None or last is None or start.end_value is not None or end.end_value is not None:
            continue
        before, after = text[start.end : length.start], text[length.end : end.start]
        if len(before) > 60 or len(after) > 50 or re.search(r"[.;]\s", before + after):
            continue
        closing = text[end.end : end.end + 16]
        if not words.term.search(before) or not (words.ends.search(after) or words.ends.search(closing)):
            continue
        expected = _shifted(str(start.value), length)
        if expected is None or (expected[0] - 32 <= last[1] and last[0] <= expected[1] + 32):
            continue
        year = datetime.date.fromordinal(int((expected[0] + expected[1]) // 2)).year
        said = year_of(str(end.value))
        # a term that begins on 1 January ends on 31 December of the year before the one it is shifted to
        if str(start.value).endswith("-01-01") and str(end.value).endswith("-12-31"):
            year = int(str(start.value)[:4]) + int(length.value) - 1 if length.unit == "year" else year
        suggestion = end.text.replace(str(said), str(year)) if said and str(said) in end.text else str(year)
        yield finding(
            reading,
            [end.span, Span(start.start, length.end)],
            kind="chronology",
            level="error",
            message=f"{length.text} from {start.text} do not end on {end.text}: that would be {suggestion}.",
            suggestion=suggestion,
            subject="term",
            values=(str(start.value), f"{length.value} {length.unit}", str(end.value)),
        )


def _ranges(reading: Reading, mentions: Sequence[Mention]) -> Iterator[Finding]:
    """Ranges that last longer or shorter than told: "for three years, from 1 January 2015 to 31 December 2019"."""
    text = reading.document.text
    for one, other in pairwise(mentions):
        length, stretch = (one, other) if one.kind == "duration" else (other, one)
        if length.kind != "duration" or stretch.kind != "date" or stretch.end_value is None or stretch.role:
            continue
        between = text[one.end : other.start]
        if (length is one and not _FROM.fullmatch(between)) or (length is other and not _LASTING.fullmatch(between)):
            continue
        days = days_of(stretch)
        if (
            days is None
            or length.bound != "exact"
            or length.unit not in ("year", "month")
            or length.end_value is not None
        ):
            continue
        if len(str(stretch.value)) < 7 and length.unit == "month":
            continue
        unit = 365.2425 if length.unit == "year" else 30.4369
        # years alone may be counted with both ends, with one, or with none
        slack = {4: 370.0, 7: 32.0}.get(len(str(stretch.value)), 3.0) + (0.05 * unit if length.unit == "month" else 0)
        lasts = days[1] - days[0] + 1
        if abs(lasts - float(str(length.value)) * unit) <= slack + (2 * 366 if len(str(stretch.value)) == 4 else 2):
            continue
        yield finding(
            reading,
            [Span(min(one.start, other.start), max(one.end, other.end))],
            kind="chronology",
            level="error",
            message=f"{stretch.text} is no stretch of {length.text}: it lasts about {_told(lasts, unit, length)}.",
            subject="length of a range",
            values=(str(stretch.value), str(stretch.end_value), f"{length.value} {length.unit}"),
        )


_FROM = re.compile(r"\s?[,(:]?\s?(?:(?:from|between|du|de|van|tussen|vom|von|zwischen)\s)?", re.IGNORECASE)
_LASTING = re.compile(
    r"\s?[,(]\s?(?:(?:a|for|a period of|that is|i\.e\.|pour|soit|une période de|een periode van|dus|also"
    r"|ein zeitraum von)\s)*",
    re.IGNORECASE,
)


def _told(days: float, unit: float, length: Mention) -> str:
    number = round(days / unit, 1)
    return f"{number:g} {length.unit}s"


def _shifted(value: str, length: Mention) -> tuple[float, float] | None:
    """The days on which a length of time that starts on a date can end, as ordinals."""
    if not isinstance(length.value, Decimal) or length.unit not in ("year", "month", "week", "day", "decade"):
        return None
    days = (
        float(length.value) * {"year": 365.2425, "month": 30.4369, "week": 7, "day": 1, "decade": 3652.425}[length.unit]
    )
    parts = [int(part) for part in value.split("-") if part.isdigit()]
    try:
        first = datetime.date(
            parts[0], parts[1] if len(parts) > 1 else 1, parts[2] if len(parts) > 2 else 1
        ).toordinal()
    except (ValueError, IndexError):
        return None
    slack = {1: 366, 2: 31, 3: 0}[len(parts)]
    return first + days - 2, first + slack + days + 2


# --- anniversaries ----------------------------------------------------------------------------------------------


def _anniversaries(
    reading: Reading,
    mentions: Sequence[Mention],
    sentence: Span,
    previous: Span,
    beginnings: Sequence[Beginning],
    words: OrderWords,
) -> Iterator[Finding]:
    text, language = reading.document.text, reading.document.language
    for match in words.anniversary.finditer(text, sentence.start, sentence.end):
        number = _number(match, language)
        if number is None or not 2 <= number <= 1000:
            continue
        dates = [one for one in mentions if days_of(one) or one.role == "fiscal-year"]
        begun = [one for one in beginnings if one.sentence == sentence and one.date in dates]
        others = [one for one in dates if not begun or one != begun[0].date]
        if begun:
            start = begun[0].date
            feast = min(others, key=lambda one: (abs(one.start - match.start()), one.start)) if others else start
        else:
            keys = _keys_before(reading, sentence, previous, match.start(), words)
            told = [one for one in beginnings if one.key in keys and one.event in _STARTS and one.sentence != sentence]
            if not told or len({year_of(str(one.date.value)) for one in told}) != 1:
                continue
            start = told[0].date
            feast = min(dates, key=lambda one: (abs(one.start - match.start()), one.start)) if dates else start
        began = year_of(str(start.value))
        if feast is not start:
            first, last = year_of(str(feast.value)), year_of(str(feast.end_value or feast.value))
        elif reading.document.date and _present(text[sentence.start : match.end()], language):
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
            subject="anniversary",
            values=(str(start.value), str(number), str(first)),
        )


def _present(text: str, language: str) -> bool:
    return bool(
        re.search(
            r"\b(?:celebrates|marks|this year|fête|célèbre|cette année|viert|dit jaar|feiert|dieses jahr)\b",
            text,
            re.IGNORECASE,
        )
    ) and bool(language)


_COMPOUND = re.compile(r"-?(?:jährige[ns]?|jarige?)\Z")


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


def _keys_before(reading: Reading, sentence: Span, previous: Span, at: int, words: OrderWords) -> set[str]:
    """What a length of time before `at` can be told of: a name or noun of the sentence, or of the one before."""
    text, language = reading.document.text, reading.document.language
    names = reading.names_in(sentence)
    keys = {_key(reading, names[0])} if names else set()
    if words.pronouns.match(text, sentence.start, sentence.end):
        keys = {_key(reading, one) for one in reading.names_in(previous)[:1]}
    if not keys:
        nouns = [stem(match[0], language) for match in WORD.finditer(text, sentence.start, at)][:3]
        keys = {"noun " + noun for noun in nouns if noun}
    return keys - {""}


# --- so many years to today -------------------------------------------------------------------------------------


def _for_so_long(
    reading: Reading,
    mentions: Sequence[Mention],
    sentence: Span,
    previous: Span,
    beginnings: Sequence[Beginning],
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
        keys = _keys_before(reading, sentence, previous, sentence.end, words)
        told = [begun for begun in beginnings if begun.key in keys and begun.event == "founded"]
        dates = {year_of(str(begun.date.value)) for begun in told}
        if years < 3 or len(dates) != 1 or not told:
            continue
        days = days_of(told[0].date)
        if days is None:
            continue
        passed = (day.toordinal() - days[0]) / 365.2425
        slack = 0.0 if one.bound != "exact" else max(1.0, years * 0.1)
        if passed >= years - slack or passed < 0:
            continue
        yield finding(
            reading,
            [Span(start, one.end), told[0].date.span],
            kind="chronology",
            level="error" if passed < years - 1 else "warning",
            message=(
                f"From {told[0].date.text} to {day.isoformat()}, the day of this version, are {int(passed)} years, "
                f"not {text[start : one.end]}."
            ),
            subject="length of time",
            values=(str(told[0].date.value), str(years)),
        )


def _since(
    reading: Reading,
    mentions: Sequence[Mention],
    sentence: Span,
    beginnings: Sequence[Beginning],
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
        key = _key(reading, subject)
        told = [
            begun
            for begun in beginnings
            if (begun.key == key and begun.date.end <= one.start) or (begun.sentence != sentence and begun.key == key)
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
