"""Events told in an order that their dates deny: "opened in 2015 after the first sod was cut in 2016"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.chronology.amendments import amended, amended_itself, replaced, rested_on, took_effect
from checker.kinds.chronology.dates_told import dates_told
from checker.kinds.dates import MAX_SENTENCE_CHARS, days_of, flag_dates, lies_before, year_of
from checker.language.dates.intervals import INTERVALS
from checker.language.dates.ordering import AFTER_IT, AIMED, ONCE_MORE, STEP_BY_STEP, THEREUPON
from checker.language.dates.tense import OWNED_DATE, TENSES
from checker.language.dates.time_order import ORDER, OrderWords
from checker.language.lazy import lazy_re
from checker.language.listing import LISTING
from checker.language.stems import WORD

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.findings import Finding

_NEAR_WORDS = 9
"""How far, in words, a connector may stand from the date of the event it joins."""
_FEW_WORDS = 3
_CLAUSE_CHARS = 120
_WRITING_DAYS = 60
_RECENT_YEARS = 40
"""What is longer ago than this is not recent in any page's sense."""


def find_sequences(reading: Reading) -> Iterator[Finding]:
    """The events of each sentence that cannot have come in the order told."""
    words = ORDER.get(reading.document.language, ORDER["en"])
    years = [year_of(str(one.value)) or 0 for one in reading.mentions if days_of(one)]
    latest = max(years, default=0)
    last: Mention | None = None
    previous: Span | None = None
    for sentence in reading.sentences:
        dates = [one for one in dates_told(reading, sentence) if days_of(one)]
        block = reading.document.running_text_at(sentence.start)
        if not dates or block is None or len(sentence) > MAX_SENTENCE_CHARS:
            last = previous = None
            continue
        previous = previous if previous and block.span.contains(previous) else None
        yield from _recent(reading, dates, sentence, latest, words)
        yield from _told_as_past(reading, dates, sentence, words)
        for first, second in pairwise(dates):
            yield from amended(reading, first, second, words)
            yield from took_effect(reading, first, second, words)
            yield from rested_on(reading, first, second, words)
            yield from _joined(reading, first, second, words)
            yield from _followed(reading, first, second, words)
            yield from _thereupon(reading, first, second)
            yield from _step_by_step(reading, first, second)
            yield from _once_more(reading, first, second, words)
            yield from replaced(reading, first, second, words)
        for first, second in zip(dates, dates[2:], strict=False):  # a date between that only tells more of the first
            yield from took_effect(reading, first, second, words)
        clauses = list(_independent(reading, sentence))
        for clause, following in pairwise([previous, *clauses] if previous else clauses):
            yield from amended_itself(reading, clause, following, words)
        previous = sentence
        for clause in clauses:
            yield from _opening(reading, [one for one in dates if clause.contains(one.span)], clause, words)
        if last and block.span.contains(last.span):
            yield from _thereupon(reading, last, dates[0])
        last = dates[0] if len(dates) == 1 else None


_FROM = lazy_re(r"(?<!\w)(?:from|between|du|de|entre|van|tussen|vom|von|zwischen)\s\Z", re.IGNORECASE)
"""What leads a span of time; anchored at its end."""


def _joined(reading: Reading, first: Mention, second: Mention, words: OrderWords) -> Iterator[Finding]:
    """Two events in the wrong order: "X in D1, after Y in D2" with D2 later than D1, and the like with "before"."""
    text = reading.document.text
    opening = text[max(0, first.start - 30) : first.start]
    since = words.since.search(opening)
    if not since and not words.at.search(opening):
        return
    lead = text[max(0, second.start - 24) : second.start]
    if not words.at.search(lead) and not (_FROM.search(lead) if second.end_value else words.dated.search(lead)):
        return
    between = text[first.end : second.start]
    if len(between) > _CLAUSE_CHARS or re.search(r"[.;:()]\s", between):
        return
    for pattern, wrong in (
        (words.after, lies_before(reading, first, second)),
        (words.before, not since and lies_before(reading, second, first)),
    ):
        if not wrong:
            continue
        connector = pattern.search(between)
        if connector is None or len(ahead := WORD.findall(between[: connector.start()])) > _NEAR_WORDS:
            continue
        if "," in between[connector.end() :] or words.planned.search(between):
            continue
        if ahead and ahead[-1].casefold() in LISTING[reading.document.language].joining:
            # "in 2014 or after the Act came into force in 2016" sets a threshold
            continue
        clause = words.clause.search(between, connector.start())
        verb = words.verb_last and len(ahead) <= _FEW_WORDS and "," in between[: connector.start()]
        if not clause and ((ahead and not verb) or len(WORD.findall(between[connector.end() :])) < 3):
            # "after 1 January 2016" is a threshold too, and "ships built after the war in 1945" are any ships
            continue
        yield flag_dates(
            reading, [first, second], f"The text puts {first.text} {connector[0]} {second.text}, which it cannot be."
        )


def _followed(reading: Reading, first: Mention, second: Mention, words: OrderWords) -> Iterator[Finding]:
    """An event before the one it followed: "collapsed in the late 1990s, the plan that followed in 1988"."""
    if not lies_before(reading, second, first):
        return
    between = reading.document.text[first.end : second.start]
    if len(between) > 200 or _STOP.search(between):
        return
    found = list(words.followed.finditer(between))
    if not found or len(WORD.findall(between[found[-1].end() :])) > 2 or words.planned.search(between):
        return
    sentence = reading.sentence_at(first.start)
    told = [each for each in reading.mentions_in(sentence) if each.kind == "date"] if sentence else []
    if any(each.end <= first.start and lies_before(reading, each, second) for each in told):
        return  # "dug in 1811 and rebuilt in 1898, the canal followed in 1879": it followed the digging
    yield flag_dates(reading, [second, first], f"What {found[-1][0]} in {second.text} cannot come after {first.text}.")


_STOP = lazy_re(r";\s|(?<![ap]\.m)\.\s")
"""What ends a clause; "at 5 a.m. on" does not."""


def _thereupon(reading: Reading, first: Mention, second: Mention) -> Iterator[Finding]:
    """An event before the one that it is said to follow: "issued in May 2015; it was later extended in 2012"."""
    text, language = reading.document.text, reading.document.language
    between = text[first.end : second.start]
    if len(between) > _CLAUSE_CHARS or first.end_value or second.end_value or not lies_before(reading, second, first):
        return
    clause = re.split(r"[,;:()]\s|\.\s", between)[-1]
    behind = AFTER_IT[language].match(text, second.end)
    found = THEREUPON[language].search(clause)
    if AIMED[language].search(between) or not (found or behind):
        return
    if not ORDER[language].at.search(text, max(0, second.start - 24), second.start):
        return
    if not behind and found:
        if len(WORD.findall(clause[: found.start()])) > _FEW_WORDS or len(WORD.findall(clause)) > _NEAR_WORDS:
            return
        if INTERVALS[language].parting.search(clause[found.end() :]):
            return
    yield _put_after(reading, first, second, behind["how"] if behind else found[0] if found else "")


def _step_by_step(reading: Reading, first: Mention, second: Mention) -> Iterator[Finding]:
    """A last step before the first: "closes on 15 June, then the places are drawn, and by 1 June you will know"."""
    steps = STEP_BY_STEP[reading.document.language].fullmatch(reading.document.text, first.end, second.start)
    if steps and not first.end_value and not second.end_value and lies_before(reading, second, first):
        yield _put_after(reading, first, second, steps["how"])


def _put_after(reading: Reading, first: Mention, second: Mention, how: str) -> Finding:
    return flag_dates(
        reading, [second, first], f"The text puts {second.text} after {first.text} (“{how}”), which it cannot be."
    )


def _once_more(reading: Reading, first: Mention, second: Mention, words: OrderWords) -> Iterator[Finding]:
    """An event that comes again before it came: "enlarged in 1967 and again in 1958"."""
    text = reading.document.text
    again = ONCE_MORE[reading.document.language].fullmatch(text, first.end, second.start)
    if again and lies_before(reading, second, first) and words.at.search(text, max(0, first.start - 24), first.start):
        yield _put_after(reading, first, second, again[0].strip())


def _independent(reading: Reading, sentence: Span) -> Iterator[Span]:
    """The parts of a sentence that could each be one: what semicolons and colons part."""
    start = sentence.start
    for parting in _PARTING.finditer(reading.document.text, sentence.start, sentence.end):
        yield Span(start, parting.start())
        start = parting.end()
    yield Span(start, sentence.end)


_PARTING = lazy_re(r"[;:]\s+")


def _opening(reading: Reading, dates: Sequence[Mention], sentence: Span, words: OrderWords) -> Iterator[Finding]:
    """What a sentence opens with and the rest denies: "After the vote of May 2016, the works began in March 2015"."""
    text, language = reading.document.text, reading.document.language
    dates = [one for one in dates if one.end_value is None]
    for pattern, later in ((words.after, True), (words.before, False)):
        connector = pattern.search(text, sentence.start, min(sentence.end, sentence.start + 40))
        if connector is None or len(WORD.findall(text[sentence.start : connector.start()])) > 1:
            continue
        if len(dates) != 2 or dates[0].start - connector.end() > _CLAUSE_CHARS:
            return
        reference, focus = dates
        if not (lies_before(reading, focus, reference) if later else lies_before(reading, reference, focus)):
            return
        between, behind = text[reference.end : focus.start], text[focus.end : sentence.end]
        if re.search(r"[,;:(]", text[connector.end() : reference.start]) or len(between) > _CLAUSE_CHARS:
            return
        if not words.at.search(text, max(0, focus.start - 24), focus.start) or words.planned.search(between):
            return
        inverted = language in ("de", "nl") and "," not in between
        main = between if inverted else between.partition(",")[2]
        # "the hall, built in 1880", "the hall that was built in", "the permits granted in 2014 are": not what happened
        if not main.strip() or re.search(r"[,;:()]|\.\s", main) or INTERVALS[language].parting.search(main):
            return
        # "the dykes built in 1953 were raised": only in German and Dutch does more of the verb follow
        most = _FEW_WORDS if words.verb_last else 0
        if len(WORD.findall(main)) > _NEAR_WORDS or len(WORD.findall(re.split(r"[,;.]", behind)[0])) > most:
            return
        if OWNED_DATE[language].match(text, focus.end):
            return
        owned = TENSES[language].participle.search(main)
        if owned and not 0 < len(WORD.findall(main[: owned.start()])) <= _FEW_WORDS:
            return
        yield flag_dates(
            reading,
            [focus, reference],
            f"The text puts {focus.text} {'after' if later else 'before'} {reference.text} (“{connector[0]}”), "
            "which it cannot be.",
        )
        return


_COMPARED = lazy_re(r"\b(?:more recently|plus récemment|recenter|in jüngerer zeit)\b", re.IGNORECASE)
"""Recent only against what was told before."""


def _recent(
    reading: Reading, dates: Sequence[Mention], sentence: Span, latest: int, words: OrderWords
) -> Iterator[Finding]:
    """A year long gone in a sentence that speaks of recent times."""
    found = words.recent.search(reading.document.text, sentence.start, sentence.end)
    if found is None:
        return
    text = reading.document.text
    # "more recently, in the 1960s": than what was told before
    compared = _COMPARED.search(text, found.start(), found.end()) is not None
    now = reading.document.date.year if reading.document.date else latest
    following = [one for one in dates if one.start >= found.end()]
    for one in following:
        year = year_of(str(one.value))
        if year is None or now - year <= _RECENT_YEARS or now - year > 400:
            continue
        bracketed = text[one.start - 1 : one.start] == "("
        if (compared and not bracketed) or "[" in text[found.end() : one.start]:
            continue  # in square brackets, who quotes says when that was
        if len(following) > 1 and not bracketed:
            continue
        if not bracketed and len(WORD.findall(reading.document.text[found.end() : one.start])) > 12:
            continue
        yield flag_dates(
            reading,
            [one],
            f"The text calls this recent (“{found[0]}”), but {year} is {now - year} years before its time.",
            "recent",
            level="warning",
        )
        return


def _told_as_past(reading: Reading, dates: Sequence[Mention], sentence: Span, words: OrderWords) -> Iterator[Finding]:
    """A date after that of the version, told as past."""
    day = reading.document.date
    if day is None:
        return
    text = reading.document.text
    for one in dates:
        days = days_of(one)
        if days is None or one.end_value is not None or days[0] <= day.toordinal():
            continue
        lead = text[max(sentence.start, one.start - 80) : one.start]
        told = words.past.search(lead) or words.past_after.match(text, one.end, sentence.end)
        if (
            told is None
            or words.planned.search(lead)
            or words.planned.search(text, one.end, min(sentence.end, one.end + 40))
        ):
            continue
        yield flag_dates(
            reading,
            [one],
            f"{one.text} is told as past, but this version of the page dates from {day.isoformat()}.",
            "told as past",
            # a page may be dated by the day on which its writing began
            level="error" if days[0] - day.toordinal() > _WRITING_DAYS else "warning",
        )
