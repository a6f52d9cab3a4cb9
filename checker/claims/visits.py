"""Until when a house is open or lets visitors stay, and the day of the week on which it is shut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.claims.contact_pages import ContactFact, Page, ends
from checker.claims.opening_hours import days_of, schedule
from checker.language.visiting import (
    BUT_FOR,
    BUT_WORD,
    CLOCKED,
    CLOSING_DAY,
    EVERY_DAY_BUT,
    NOT_ALL_STAY,
    REST_WORD,
    SHUT_WORD,
    STAY,
    THE_HOUSE,
    UNTIL,
    US,
    VISIT,
    WARD,
    WARDED,
)

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from checker.document import Span

_NEAR = 25
"""How far from a weekday, at most, stands the word that calls it the closing day."""
VISITS = "visits"
"""The holder of the hours at which people in a ward may be visited."""


def last_hours(page: Page) -> Iterator[ContactFact]:
    """The hours until which something is open, or visitors may stay, where no hour is told from which on."""
    words, text, language = page.words, page.text, page.language
    for found in UNTIL[language].finditer(text) if page.has(CLOCKED[language]) else ():
        sentence = page.sentence(found.start())
        if sentence is None or NOT_ALL_STAY[language].search(text, *ends(sentence)):
            continue
        if any(each.start() < found.end() and found.start() < each.end() for each in _ranges(page, sentence)):
            continue
        visited = of_visits(page, sentence)
        if not visited and not STAY[language].search(text, *ends(sentence)):
            continue
        if words.scoped.search(text, *ends(sentence)):
            continue
        holder = [VISITS] if visited else _whose(page, sentence, found.start())
        if holder is None:
            continue
        days = sorted({n for day in _days_before(page, sentence, found.start()) for n in days_of(day, words)})
        if hour := _hour(found):
            yield ContactFact(
                sort="until", holder=holder, parts=[f"{day} {hour}" for day in days] or [f"- {hour}"],
                start=found.start(), end=found.end(), near=[],
            )  # fmt: skip


def _whose(page: Page, sentence: Span, end: int) -> list[str] | None:
    """The stems of the house that a sentence says is open, none for the page's own; None where it names none."""
    if US[page.language].search(page.text, *ends(sentence)):
        return []
    named = THE_HOUSE[page.language].search(page.text, sentence.start, end)
    stems = page.stems(named[1]) if named else None
    return [] if stems and (page.own.issuperset(stems) or set(stems) <= _sorts(page)) else stems


def visiting_hours(page: Page) -> Iterator[ContactFact]:
    """The hours at which people in a ward may be visited, but for the parts of it that are left out."""
    words, text = page.words, page.text
    done = -1
    for told in VISIT[page.language].finditer(text) if page.has(WARDED[page.language]) else ():
        sentence = page.sentence(told.start())
        if sentence is None or told.start() < done or not of_visits(page, sentence):
            continue
        done = sentence.end
        but = BUT_FOR.search(text, *ends(sentence))
        end = but.start() if but else sentence.end
        days = list(words.days.finditer(text, sentence.start, end))
        ranges = list(words.hours.finditer(text, sentence.start, end))
        if (
            not ranges
            or words.scoped.search(text, sentence.start, end)
            or words.former.search(text, sentence.start, end)
        ):
            continue
        if parts := schedule(days, ranges, words, page.language):
            yield ContactFact(
                sort="hours", holder=[VISITS], parts=sorted(parts),
                start=min(told.start(), ranges[0].start()), end=ranges[-1].end(), near=[],
            )  # fmt: skip


def of_visits(page: Page, sentence: Span) -> bool:
    """Whether a sentence tells when people in a ward may be visited."""
    told = VISIT[page.language].search(page.text, *ends(sentence))
    return told is not None and WARD[page.language].search(page.text) is not None


def _ranges(page: Page, sentence: Span) -> list[re.Match[str]]:
    return list(page.words.hours.finditer(page.text, *ends(sentence)))


def _days_before(page: Page, sentence: Span, at: int) -> list[re.Match[str]]:
    """The day that stands before an hour, the nearest where there are several; none where none does."""
    return list(page.words.days.finditer(page.text, sentence.start, at))[-1:]


def _hour(found: re.Match[str]) -> str:
    """An hour as "19:30"; "" where it cannot be told."""
    told = found.groupdict()
    if told.get("noon"):
        return "12:00"
    if clock := told.get("clock"):
        hour, minute = (int(part) for part in clock.replace(".", ":").split(":"))
    else:
        hour, minute = int(found["hour"]), int(told.get("minute") or told.get("more") or 0)
        half = told.get("half")
        if half:
            hour = hour % 12 + (12 if half in "pP" else 0)
        elif "half" in told:
            return ""
    return f"{hour:02}:{minute:02}" if hour <= 24 else ""


def closing_days(page: Page) -> Iterator[ContactFact]:
    """The one day of the week on which the page's own house is shut: "Monday is our closing day"."""
    words, text, language = page.words, page.text, page.language
    for called in CLOSING_DAY[language].finditer(text) if page.has(REST_WORD[language]) else ():
        sentence = page.sentence(called.start())
        if sentence is None or words.former.search(text, sentence.start, called.end()):
            continue
        low, high = max(sentence.start, called.start() - _NEAR), min(sentence.end, called.end() + _NEAR)
        days = list(words.days.finditer(text, low, called.start())) or list(
            words.days.finditer(text, called.end(), high)
        )
        days = [day for day in days if day["day"] and not day["last"]]
        if len(days) == 1:
            yield _shut(
                "only", days_of(days[0], words), min(called.start(), days[0].start()), max(called.end(), days[0].end())
            )
    for but in EVERY_DAY_BUT[language].finditer(text) if page.has(BUT_WORD[language]) else ():
        sentence = page.sentence(but.start())
        day = words.days.match(text, but.end())
        if sentence is None or day is None or not day["day"] or not _of_the_house(page, sentence, but.start()):
            continue
        if not words.former.search(text, sentence.start, day.end()):
            yield _shut("only", days_of(day, words), but.start(), day.end())
    for at in sorted(at for word in SHUT_WORD[language] for at in _places(page.lowered, word)):
        sentence = page.sentence(at)
        days = list(words.days.finditer(text, *ends(sentence))) if sentence else []
        if sentence is None or len(days) != 1 or not days[0]["day"] or abs(days[0].start() - at) > _NEAR:
            continue
        bounded = words.former.search(text, *ends(sentence)) or words.scoped.search(text, *ends(sentence))
        if not bounded and _of_the_house(page, sentence, max(at, days[0].start())):
            yield _shut("shut", days_of(days[0], words), *days[0].span())


def _places(text: str, word: str) -> Iterator[int]:
    """Where a word stands in a text."""
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)


def _of_the_house(page: Page, sentence: Span, end: int) -> bool:
    """Whether what stands before a day in its sentence names nothing but the page's own body."""
    named = set(page.stems(page.text[sentence.start : end])) - set(page.stems(_HOUSE[page.language]))
    return page.own.issuperset(named) or named <= _sorts(page)


def _sorts(page: Page) -> set[str]:
    return set(page.stems(" ".join((*sorted(page.words.bodies), *sorted(page.words.ours)))))


_HOUSE = {
    "en": "open opens welcome welcomes visitors house library archive archives gallery zoo pool you closed shut",
    "fr": "ouvert accueille reçoit visiteurs bibliothèque archives galerie zoo piscine vous fermé fermée fermés",
    "nl": "open ontvangt bezoekers huis bibliotheek archief galerij zoo zwembad u welkom gesloten dicht",
    "de": "offen empfängt Besucher Haus Bibliothek Bücherei Archiv Galerie Zoo Bad Sie willkommen geschlossen",
}
"""Words before a day that do not tell of a part of the house."""


def _shut(how: str, days: list[int], start: int, end: int) -> ContactFact:
    return ContactFact(sort="closing day", holder=[], parts=[how, *map(str, days)], start=start, end=end, near=[])
