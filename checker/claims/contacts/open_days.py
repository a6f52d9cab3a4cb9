"""On which days something is open or closed, where no hours are told, and when a line is answered."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.claims.contacts.contact_pages import ContactFact, Page, ends
from checker.claims.contacts.opening_hours import days_of, schedule
from checker.language.dates.open_days import EXCEPT, LINES, SHUT, SHUT_BEHIND
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Iterator

_NUMBER = lazy_re(r"\+?\(?\d[\d ()/\u00a0-]{3,18}\d(?![\d%])(?![,.:h]\d)")
_AND = lazy_re(r",? (?:(?:and|or|et|ou|en|of|und|oder) )?(?:on |le |op |am )?", re.IGNORECASE)
_FEWEST = 4
"""A number to call has so many digits."""
_FEW_DAYS = 3


def days_told(page: Page) -> Iterator[ContactFact]:
    """The days on which something is open, or closed, told without hours."""
    words, text = page.words, page.text
    before, behind, apart = SHUT[page.language], SHUT_BEHIND[page.language], EXCEPT[page.language]
    done = -1
    for first in words.days.finditer(text):
        sentence = page.sentence(first.start())
        if sentence is None or first.start() < done:
            continue
        done = sentence.end
        days = list(words.days.finditer(text, *ends(sentence)))
        excepted = [day for day in days if apart.search(text, max(sentence.start, day.start() - 20), day.start())]
        said = text[sentence.start : sentence.end]
        for day in excepted:
            start = max(0, day.start() - sentence.start - 20)
            said = said[:start] + apart.sub("", said[start : day.start() - sentence.start])
        if words.scoped.search(said) or words.former.search(text, *ends(sentence)):
            continue
        shut: list[re.Match[str]] = []
        for day in days:
            told = before.search(text, max(sentence.start, day.start() - 30), day.start()) is not None
            told = told and (page.language in ("en", "fr") or _closes(text, day, sentence.end, behind))
            if told or (shut and _AND.fullmatch(text, shut[-1].end(), day.start())):
                shut.append(day)
        opens = words.open.search(text, *ends(sentence))
        open_on = [day for day in days if day not in shut and day not in excepted]
        if words.hours.search(text, *ends(sentence)) or not (shut or opens):
            continue
        if shut and len(days) > len(shut) + len(excepted) and not opens:
            continue
        lead = re.split(r"[;:]", text[sentence.start : days[0].start()])[-1]
        named = words.verbs.split(lead)[0] if words.verbs.search(lead) else lead
        holder = page.holder(named, first.start())
        for how, which in (("shut", shut), ("open", open_on if opens else [])):
            numbers = {number for day in which for number in days_of(day, words)}
            if how == "open":
                numbers -= {number for day in excepted for number in days_of(day, words)}
            if numbers and (how == "shut" or len(numbers) >= _FEW_DAYS):
                yield ContactFact(
                    sort="days", holder=holder, parts=[how, *map(str, sorted(numbers))],
                    start=min(day.start() for day in which), end=max(day.end() for day in which), near=[],
                )  # fmt: skip


def _closes(text: str, day: re.Match[str], end: int, behind: re.Pattern[str]) -> bool:
    """Whether a verb of being before a day is completed by "closed" behind it, or "closed" stands before the day."""
    lead = text[max(0, day.start() - 30) : day.start()].casefold()
    return any(word in lead for word in ("gesloten", "dicht", "geschlossen")) or bool(
        behind.match(text, day.end(), end)
    )


def line_hours(page: Page) -> Iterator[ContactFact]:
    """The days and hours at which a line is answered whose number the sentence has."""
    words, text, lines = page.words, page.text, LINES[page.language]
    done = -1
    for line in lines.finditer(text):
        sentence = page.sentence(line.start())
        if sentence is None or line.start() < done:
            continue
        done = sentence.end
        said = lines.sub(" ", text[sentence.start : sentence.end])
        if words.scoped.search(said) or words.former.search(said):
            continue
        days = list(words.days.finditer(text, *ends(sentence)))
        ranges = list(words.hours.finditer(text, *ends(sentence)))
        numbers = [
            (number.start(), digits)
            for number in _NUMBER.finditer(text, *ends(sentence))
            if len(digits := re.sub(r"\D", "", number[0])) >= _FEWEST
        ]
        shut = SHUT[page.language]
        days = [day for day in days if not shut.search(text, max(sentence.start, day.start() - 30), day.start())]
        if not days or not ranges or len({digits for _, digits in numbers}) != 1:
            continue
        parts = schedule(days, ranges, words, page.language)
        if parts:
            start = min(line.start(), days[0].start(), ranges[0].start(), numbers[0][0])
            yield ContactFact(
                sort="line hours", holder=["line", numbers[0][1]], parts=sorted(parts),
                start=start, end=max(days[-1].end(), ranges[-1].end()), near=[],
            )  # fmt: skip
