"""What somebody did after death, as the page dates both: "Ann Lee (1847-1912) … In 1921 Lee gave the house to"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.kinds.existence import prose_dates
from checker.kinds.impossible_dates import days_of, widened, year_of
from checker.kinds.kind import finding
from checker.language.existing import ACTED, EXISTING, FIRST_TO, HIS_DEATH
from checker.language.lazy import lazy_re
from checker.language.stems import WORD
from checker.language.time_order import ORDER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.document import Span
    from checker.findings import Finding

_FEW_WORDS = 2
_SHORT_LIFE_DAYS = 30 * 365
"""What is shorter than this may be a time in office."""
_MOST_PERSONS = 24
_FAR_CHARS = 90


def find_after_death(reading: Reading) -> Iterator[Finding]:
    """What people whose years of life a document tells are said to have done after the last of them."""
    if not _YEARS.search(reading.document.text):
        return
    prose = list(prose_dates(reading))
    for sentence, dates in prose:
        yield from _another_death(reading, sentence, dates)
        yield from _after_death(reading, sentence, dates)
    lives = [life for sentence, dates in prose for life in _lives(reading, sentence, dates)][:_MOST_PERSONS]
    for name, span in lives:
        surname = name.split()[-1]
        if sum(other.split()[-1] == surname for other, _ in lives) > 1:
            continue  # of two of one name nobody knows who is meant
        for sentence, dates in prose:
            yield from _acts(reading, name, span, sentence, dates)


def _another_death(reading: Reading, sentence: Span, dates: Sequence[Mention]) -> Iterator[Finding]:
    """A death in another year than the brackets of its sentence tell: "Ole (1835-1909) … his death in 1919"."""
    text, language = reading.document.text, reading.document.language
    lives = list(_lives(reading, sentence, dates))
    for date in dates if len(lives) == 1 else ():
        life, died = lives[0][1], year_of(str(date.value))
        if date.start < life.end or date.end_value is not None or died == year_of(str(life.end_value)):
            continue
        if HIS_DEATH[language].search(text, max(life.end, date.start - 40), date.start):
            yield finding(
                reading,
                [date.span, life.span],
                kind="chronology",
                level="error",
                message=f"{lives[0][0]} died in {life.end_value} by {life.text}, not in {date.text}.",
                subject="death",
                values=(str(date.value), str(life.value)),
            )


def _lives(reading: Reading, sentence: Span, dates: Sequence[Mention]) -> Iterator[tuple[str, Mention]]:
    """The people of a sentence whose years stand in brackets behind their names."""
    for life in _LIFE.finditer(reading.document.text, sentence.start, sentence.end):
        years = next((one for one in dates if life.start() < one.start < life.end() and one.end_value), None)
        days = days_of(years) if years else None
        if years and days and days[1] - days[0] >= _SHORT_LIFE_DAYS:
            yield life["name"], years


_YEARS = lazy_re(r"\((?:\*\s?)?1[5-9]\d\d\s?[-–—]")
_LIFE = lazy_re(
    r"(?P<name>[A-ZÀ-Þ][\w'’.-]+(?:\s(?:(?:van|von|de|der|den|du|ter|zu|la)\s){0,2}[A-ZÀ-Þ][\w'’-]+){1,3})\s"
    r"\((?:\*\s?)?1[5-9]\d\d\s?[-–—]\s?(?:†\s?)?(?:1[5-9]\d\d|20\d\d)\)"
)


def _acts(reading: Reading, name: str, life: Mention, sentence: Span, dates: Sequence[Mention]) -> Iterator[Finding]:
    """What a sentence tells of somebody by his last name, as done at a date after his death."""
    text, language = reading.document.text, reading.document.language
    died = days_of(life)
    for date in dates:
        done = widened(reading, date)
        if died is None or done is None or date.end_value is not None or done[0] <= died[1]:
            continue
        if not ORDER[language].at.search(text, max(0, date.start - 24), date.start) and language != "de":
            continue
        start, end = _clause(text, date, sentence)
        if EXISTING[language].prior.search(text, start, end):
            continue
        for subject in re.finditer(rf"(?<![\w-]){re.escape(name.split()[-1])}(?![\w'’-])", text[start:end]):
            first, last = start + subject.start(), start + subject.end()
            lead = text[start:first].removesuffix(name.rsplit(" ", 1)[0] + " ")
            if _named_for(lead) or not _acted(lead, text[last:end], language):
                continue
            yield finding(
                reading,
                [date.span, life.span],
                kind="chronology",
                level="error",
                message=f"{date.text} lies after {life.text}: {name} was dead by then and can have done nothing.",
                subject="after its end",
                values=(str(date.value), str(life.value)),
            )
            return


def _clause(text: str, date: Mention, sentence: Span) -> tuple[int, int]:
    """Where the clause of a date begins and ends."""
    before = [one.end() for one in _PARTS.finditer(text, max(sentence.start, date.start - _FAR_CHARS), date.start)]
    after = _PARTS.search(text, date.end + 1, min(sentence.end, date.end + _FAR_CHARS))
    return before[-1] if before else sentence.start, after.start() if after else min(
        sentence.end, date.end + _FAR_CHARS
    )


_PARTS = lazy_re(r"[;:()]|,\s(?!(?:in|on|en|le|op|im|am)\s)|\.\s")


def _named_for(lead: str) -> bool:
    """Whether what stands before a last name makes it another's, or part of a name: "Museum Lee", "Mrs Lee"."""
    word = WORD.findall(lead)[-1:]
    return bool(word and lead.rstrip().endswith(word[0]) and (word[0][0].isupper() or word[0].casefold() in _OF))


_OF = frozenset(
    [
        "of",
        "the",
        "de",
        "du",
        "des",
        "van",
        "von",
        "der",
        "and",
        "et",
        "en",
        "und",
        "mr",
        "mrs",
        "ms",
        "by",
        "par",
        "door",
        "durch",
        "for",
        "für",
        "voor",
        "pour",
    ]
)


def _acted(lead: str, rest: str, language: str) -> bool:
    """Whether a verb of an act stands right behind a subject, or right before it where the date came first."""
    behind, before = ACTED[language]
    return behind.match(rest) is not None or (before is not None and before.search(lead) is not None)


def _after_death(reading: Reading, sentence: Span, dates: Sequence[Mention]) -> Iterator[Finding]:
    """What somebody did after the year in which the brackets let him die: "Ann Lee (1847-1912), who in 1921 gave"."""
    text, language = reading.document.text, reading.document.language
    words = EXISTING[language]
    for life in _LIVED[language].finditer(text, sentence.start, sentence.end):
        span = next((one for one in dates if life.start() < one.start < life.end() and one.end_value), None)
        behind = [one for one in dates if one.start >= life.end()]
        stop = _CLAUSE_END.search(text, behind[0].end, sentence.end) if behind else None
        if span is None or not behind:
            continue
        end = stop.start() if stop else sentence.end
        date = behind[0]
        clause = text[life.end() : end]
        died, done = days_of(span), widened(reading, date)
        if died is None or done is None or done[0] <= died[1] or date.end_value is not None:
            continue
        # "the bust of Ann Lee (1847-1912) came in 1950", "Mr Krel (2003-2011), who in 2014 joined the bank"
        subject = life["who"] or len(WORD.findall(text[sentence.start : life.start()])) <= _FEW_WORDS
        if not subject or died[1] - died[0] < _SHORT_LIFE_DAYS:
            continue
        if not ORDER[language].at.search(text, max(0, date.start - 24), date.start):
            continue
        did = _AT_LAST.sub(" ", text[life.end() : date.start])
        if re.search(r"[,;:(]", did):
            continue
        signs = (words.passive, words.prior) if not FIRST_TO[language].search(did) else ()
        if any(sign.search(clause) for sign in signs) or not words.does.search(clause):
            continue
        yield finding(
            reading,
            [date.span, span.span],
            kind="chronology",
            level="error",
            message=f"{date.text} lies after {span.text}: who died then can have done nothing in {date.text}.",
            subject="after its end",
            values=(str(date.value), str(span.value)),
        )


_AT_LAST = lazy_re(r",\s(?=(?:in|on|en|le|op|im|am)\s\Z)")
_CLAUSE_END = lazy_re(r"[,;:()]|\.(?=\s|\Z)")


def _lived(who: str) -> re.Pattern[str]:
    years = r"\((?:\*\s?)?1[5-9]\d\d\s?[-–—]\s?(?:†\s?)?(?:1[5-9]\d\d|20\d\d)\)"
    return lazy_re(rf"[A-ZÀ-Þ][\w'’-]+\s{years}(?:,\s(?P<who>{who})\s|\s(?=[^\W\d]))")


_LIVED = {"en": _lived("who"), "fr": _lived("qui"), "nl": _lived("die"), "de": _lived("der|die")}
"""A person with the years of a life, and what goes on telling of that person."""
