"""What a page calls the latest of its sort though it knows a later one, or though later ones are long due."""

from __future__ import annotations

import calendar
import datetime
import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.kind import Context, finding
from checker.language.dates.latest import LATEST, LatestWords
from checker.language.dates.tense import TENSES
from checker.language.lazy import lazy_re
from checker.language.stems import FUNCTION_WORDS, WORD, stem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

_REACH_CHARS = 80
_NOUN_WORDS = 4
_YEAR_CHARS = 4
_OVERDUE_YEARS = 3
"""A yearly report may be two years late; after three one has come out."""
_HEAD_FIRST = ("fr",)
_ELIDED = lazy_re(r"\A(?:[ldnsj]|qu)['’]", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """One of several that come out in turn, with the time that a page tells of it."""

    noun: str
    """The stem of what it is."""
    said: frozenset[str]
    """The stems of what else its name says: "annual", "Agency"."""
    date: Mention
    about: bool
    """Whether the date is what it is about, and not when it was made."""
    span: Span


def last_day(mention: Mention) -> datetime.date | None:
    """The last day that a date, or a span of time, can mean; None where it tells no year."""
    text = str(mention.end_value or mention.value)
    try:
        parts = [int(part) for part in text.split("-")]
        year, month = parts[0], parts[1] if len(parts) > 1 else 12
        day = parts[2] if len(parts) > 2 else calendar.monthrange(year, month)[1]
        return datetime.date(year, month, day)
    except (ValueError, IndexError, calendar.IllegalMonthError):
        return None


def find_not_the_latest(reading: Reading, dates: dict[Span, list[Mention]], context: Context) -> Iterator[Finding]:
    """What is called the latest and is not, as the page's other sentences, tables or the day of the check tell.

    `dates` are the days and years of the page, by the sentence that tells them.
    """
    words = LATEST[reading.document.language]
    named = _Named(reading, dates)
    for sentence in dates:
        for called in words.latest.finditer(reading.document.text, sentence.start, sentence.end):
            edition = _called(reading, called, dates[sentence])
            if edition is None:
                continue
            found = (
                _told_near(reading, edition, called, dates, sentence, context)
                or _told_elsewhere(reading, edition, named, context)
                or _in_a_table(reading, edition, words, context)
                or _in_next_sentence(reading, edition, words, sentence, dates, context)
                or _overdue(reading, edition, called[0], words, sentence, context)
            )
            if found:
                yield found
                break


def _called(reading: Reading, called: re.Match[str], dates: Sequence[Mention]) -> Edition | None:
    """The edition that is called the latest, with its time."""
    text = reading.document.text
    own = [date for date in dates if date.start >= called.end()]
    between = text[called.end() : own[0].start] if own else ";"
    if len(between) > _REACH_CHARS or re.search(r"[;:]|\.\s", between):
        return None
    noun = called.groupdict().get("noun")
    start = called.start("noun") if noun else called.end()
    return _edition(reading, Span(start, own[0].start), own[0], Span(called.start(), own[0].end))


def _edition(reading: Reading, phrase: Span, date: Mention, span: Span) -> Edition | None:
    """What a phrase that leads to a date names: its noun, and what else it says."""
    text, language = reading.document.text, reading.document.language
    words = LATEST[language]
    named: list[str] = []
    end = phrase.start
    for word in WORD.finditer(text, phrase.start, phrase.end):
        # the name ends at a comma or at the first small word
        if word[0].casefold() in FUNCTION_WORDS[language] | words.frame or text[end : word.start()].strip():
            break
        named.append(word[0])
        end = word.end()
    if not 0 < len(named) <= _NOUN_WORDS:
        return None
    head = named[0] if language in _HEAD_FIRST else named[-1]
    others = [word for word in named if word is not head]
    behind = [word[0] for word in WORD.finditer(text, end, phrase.end)]
    plain = [_ELIDED.sub("", word) for word in (*others, *behind)]
    said = (stem(word, language) or word.casefold() for word in plain if _says(word, language, words))
    return Edition(
        noun=stem(head, language) or head.casefold(),
        said=frozenset(said),
        date=date,
        about=bool(words.about.search(text, phrase.start, date.start)),
        span=span,
    )


def _says(word: str, language: str, words: LatestWords) -> bool:
    plain = word.casefold()
    return plain not in FUNCTION_WORDS[language] and plain not in words.frame and len(plain) > 1


def _later(own: Edition, other: Mention, *, about: bool, as_of: datetime.date) -> bool:
    """Whether a date is later than an edition's, told in the same way: in 2021 the one on 2020 comes out."""
    first, then = last_day(own.date), last_day(other)
    if first is None or then is None or not first < then <= max(as_of, datetime.date(as_of.year, 12, 31)):
        return False
    if (len(str(own.date.value)) > _YEAR_CHARS) != (len(str(other.value)) > _YEAR_CHARS):
        return False
    return about == own.about or then.year - first.year > 1


def _flag(reading: Reading, edition: Edition, later: str, spans: Sequence[Span], message: str) -> Finding:
    year = str(edition.date.value)[:_YEAR_CHARS]
    return finding(
        reading, spans, kind="stale", rule="stale/not-the-latest", level="warning", message=message,
        suggestion=later if edition.date.text == year and later.isdigit() else None, subject=edition.noun,
        values=(str(edition.date.value), later),
    )  # fmt: skip


def _told_near(
    reading: Reading, own: Edition, called: re.Match[str], dates: dict[Span, list[Mention]], sentence: Span,
    context: Context,
) -> Finding | None:  # fmt: skip
    """A later one in the rest of the sentence or in the next, by the noun alone."""
    document, language = reading.document, reading.document.language
    tense = TENSES[language]
    following = reading.sentence_at(sentence.end + 2)
    places = [sentence, following] if following and following.start >= sentence.end else [sentence]
    block = document.block_at(sentence.start)
    if before := _told_just_before(reading, own, called, dates, sentence, context):
        return before
    for place in places:
        for later in dates.get(place, ()):
            if later.start <= own.date.start or not block or not block.span.contains(place):
                continue
            if not _later(own, later, about=own.about, as_of=context.as_of):
                continue
            clause = document.text[max(place.start, own.date.end) : later.end]
            clause = clause[max(clause.rfind(";"), 0) :]
            same = any(stem(word, language) == own.noun for word in clause.replace("’", "'").split())
            if same and not tense.future.search(clause) and not tense.next_one.search(clause):
                span = Span(own.span.start, later.end if place == sentence else own.span.end)
                return _flag(
                    reading, own, str(later.value), [span],
                    f"“{called[0]}” is of {own.date.text}, yet one of {later.text} is told of.",
                )  # fmt: skip
    return None


def _told_just_before(
    reading: Reading, own: Edition, called: re.Match[str], dates: dict[Span, list[Mention]], sentence: Span,
    context: Context,
) -> Finding | None:  # fmt: skip
    """A later one in the sentence so far, or in the one before, by the noun alone or by "the one" of that noun."""
    document, language = reading.document, reading.document.language
    block, before = document.block_at(sentence.start), reading.sentence_at(sentence.start - 1)
    inside = bool(before and block and block.span.contains(before) and before.end <= sentence.start)
    for place in (sentence, before) if inside and before else (sentence,):
        for later in dates.get(place, ()):
            if later.start >= called.start() or not _later(own, later, about=own.about, as_of=context.as_of):
                continue
            start = max((one.end for one in dates[place] if one.end <= later.start), default=place.start)
            clause = document.text[start : later.start]
            stems = [stem(word, language) for word in clause.replace("’", "'").split()]
            named = own.noun in stems
            if not named and LATEST[language].same.search(clause) and block:
                so_far = document.text[block.span.start : sentence.start].replace("’", "'")
                named = any(stem(word, language) == own.noun for word in so_far.split())
            around = document.text[start : min(place.end, later.end + 60)]
            if named and not TENSES[language].future.search(around) and not TENSES[language].next_one.search(around):
                return _flag(
                    reading, own, str(later.value), [own.span, later.span],
                    f"“{called[0]}” is of {own.date.text}, yet one of {later.text} is told of.",
                )  # fmt: skip
    return None


def _told_elsewhere(reading: Reading, own: Edition, named: _Named, context: Context) -> Finding | None:
    """A later one anywhere on the page, by its whole name."""
    text, language = reading.document.text, reading.document.language
    for sentence, other in named.like(own) if own.said else ():
        later = other.date
        if own.span.start <= later.start < own.span.end:
            continue
        if not _later(own, later, about=other.about, as_of=context.as_of):
            continue
        around = text[max(sentence.start, other.span.start - 40) : min(sentence.end, later.end + 60)]
        if TENSES[language].future.search(around) or TENSES[language].next_one.search(around):
            continue
        return _flag(
            reading, own, str(later.value), [own.span, other.span],
            f"This is called the latest, yet the page tells of one of {later.text}.",
        )  # fmt: skip
    return None


class _Named:
    """What a page names with a date, read once for each noun: it may call hundreds of things the latest."""

    def __init__(self, reading: Reading, dates: dict[Span, list[Mention]]) -> None:
        self._reading = reading
        self._dates = dates
        self._by_noun: dict[str, dict[frozenset[str], list[tuple[Span, Edition]]]] = {}

    def like(self, own: Edition) -> Sequence[tuple[Span, Edition]]:
        """What has the same name as an edition, in the order of the text, each with the sentence that names it."""
        if own.noun not in self._by_noun:
            by_rest: dict[frozenset[str], list[tuple[Span, Edition]]] = {}
            for sentence, before, date in self._behind.get(own.noun, ()):
                if other := _named_before(self._reading, before, date, own.noun):
                    by_rest.setdefault(other.said, []).append((sentence, other))
            self._by_noun[own.noun] = by_rest
        return self._by_noun[own.noun].get(own.said, ())

    @cached_property
    def _behind(self) -> dict[str, list[tuple[Span, Span, Mention]]]:
        """The dates of the page by the stems before each, with its sentence and the passage of these stems."""
        text, language = self._reading.document.text, self._reading.document.language
        found: dict[str, list[tuple[Span, Span, Mention]]] = {}
        for sentence, told in self._dates.items():
            for date in told:
                before = Span(max(sentence.start, date.start - _REACH_CHARS), date.start)
                for each in {stem(word[0], language) for word in WORD.finditer(text, before.start, before.end)}:
                    found.setdefault(each, []).append((sentence, before, date))
        return found


def _named_before(reading: Reading, before: Span, date: Mention, noun: str) -> Edition | None:
    """The edition with this noun that stands right before a date, no other date or clause between."""
    text, language = reading.document.text, reading.document.language
    found = [word for word in WORD.finditer(text, before.start, before.end) if stem(word[0], language) == noun]
    if not found or re.search(r"[;:()]|\.\s|\d{4}", text[found[-1].start() : before.end].rstrip("(")):
        return None
    start = found[-1].start()
    if language not in _HEAD_FIRST:
        for word in reversed(list(WORD.finditer(text, before.start, start))):
            if word[0].casefold() in FUNCTION_WORDS[language] or text[word.end() : start].strip():
                break
            start = word.start()
    return _edition(reading, Span(start, before.end), date, Span(start, date.end))


def _in_a_table(reading: Reading, own: Edition, words: LatestWords, context: Context) -> Finding | None:
    """Figures called the latest where a table of the same section has a later year."""
    document = reading.document
    block = document.block_at(own.span.start)
    if block is None or block.kind == "row" or not words.figures.search(document.quote(own.span)):
        return None
    if len(str(own.date.value)) != _YEAR_CHARS or own.date.end_value:
        return None
    for row in document.content:
        if row.kind != "row" or not row.header or row.section != block.section or words.aimed.search(row.text):
            continue
        years = [cell for cell in row.cells if re.fullmatch(r"\s*[12]\d{3}\s*", document.quote(cell))]
        if len(years) < 2:
            continue
        last = max(years, key=lambda cell: int(document.quote(cell)))
        year = int(document.quote(last))
        if int(str(own.date.value)) < year <= context.as_of.year:
            return _flag(
                reading, own, str(year), [own.span, last],
                f"The figures of {own.date.text} are called the latest, yet the table has those of {year}.",
            )  # fmt: skip
    return None


def _in_next_sentence(
    reading: Reading, own: Edition, words: LatestWords, sentence: Span, dates: dict[Span, list[Mention]],
    context: Context,
) -> Finding | None:  # fmt: skip
    """Figures of a year called the latest where the sentence right before or after counts something in a later one."""
    document, language = reading.document, reading.document.language
    block = document.block_at(sentence.start)
    if block is None or not words.figures.search(document.quote(own.span)) or len(str(own.date.value)) != _YEAR_CHARS:
        return None
    around = (reading.sentence_at(sentence.start - 1), reading.sentence_at(sentence.end + 1))
    for near in around:
        if near is None or near == sentence or not block.span.contains(near):
            continue
        said = document.quote(near)
        tense = TENSES[language]
        if words.aimed.search(said) or tense.future.search(said) or tense.next_one.search(said):
            continue
        counted = any(
            mention.kind in ("number", "money", "percent") and mention.bound == "exact" and not mention.role
            for mention in reading.mentions_in(near)
        )
        for later in dates.get(near, ()) if counted else ():
            year = int(str(later.value)[:_YEAR_CHARS])
            if len(str(later.value)) != _YEAR_CHARS or later.end_value:
                continue
            if int(str(own.date.value)) < year < context.as_of.year:
                return _flag(
                    reading, own, str(year), [own.span, later.span],
                    f"The figures of {own.date.text} are called the latest, yet one of {year} stands beside them.",
                )  # fmt: skip
    return None


def _overdue(
    reading: Reading, own: Edition, called: str, words: LatestWords, sentence: Span, context: Context
) -> Finding | None:
    """What comes out every year, and whose latest is years behind the day of the check."""
    document = reading.document
    day = last_day(own.date)
    if day is None or context.as_of.year - day.year < _OVERDUE_YEARS or not words.newest.search(called):
        return None
    before = reading.sentence_at(sentence.start - 1) if sentence.start else None
    block = document.block_at(sentence.start)
    near = before.start if before and block and block.span.contains(before) else sentence.start
    if not words.yearly.search(document.text, near, own.date.start):
        return None
    return _flag(
        reading, own, "", [own.span],
        f"It comes out every year, yet the latest is told to be of {own.date.text} on {context.as_of.isoformat()}.",
    )  # fmt: skip
