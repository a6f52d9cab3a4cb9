"""How often a body meets: "the Audit Committee meets quarterly", "it gathers in March, June and October"."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from checker.claims.contacts.contact_pages import ContactFact, Page, ends
from checker.document import Span
from checker.language.bodies.gatherings import (
    BODIES,
    HEADED_BY,
    HOLDS,
    IN_A_YEAR,
    MEETS,
    NEEDS,
    OFTEN_BOUNDS,
    QUALIFIED,
    SITTINGS,
    SOME_MEETINGS,
    THEY,
)
from checker.language.counterparts import SEASONS
from checker.language.dates.rhythms import find_rhythms
from checker.language.lazy import lazy_re
from checker.language.locale import month_names
from checker.language.numbers import number_word
from checker.language.stems import WORD, stem

if TYPE_CHECKING:
    from collections.abc import Iterator

_CUT = lazy_re(r"[;:()–—]|,\s(?!(?:der|die|das|dat|which|that|qui)\s)|\s(?:and|et|und|en)\s(?=\w+(?:s|t)\s)")
_RELATIVE = lazy_re(r",?\s(?:which|that|who|qui|dat|die|der|das)\s")
_MOST_BACK = 4
"""So many sentences back a body may have been named for which a pronoun stands."""
_FEWEST = 2
_MONTHS_TO = 12


def gatherings(page: Page) -> Iterator[ContactFact]:
    """Each body that is said to meet so often a year, now and as a rule."""
    meets, needs = MEETS[page.language], NEEDS.get(page.language)
    bodies = _Bodies(page)
    done = -1
    for verb in meets.finditer(page.text):
        sentence = page.sentence(verb.start())
        if sentence is None or verb.start() < done:
            continue
        clause = _clause(page.text, sentence, verb.start(), page.language)
        if needs is not None and not needs.search(page.text, *ends(clause)):
            continue
        often = _often(page, clause, verb.end())
        if often is None or SOME_MEETINGS[page.language].search(_rest(page.text, clause, often.span, verb.start())):
            continue
        if _part_of_a_year(page, sentence, often):
            continue
        if HOLDS.fullmatch(verb[0]) and not SITTINGS[page.language].search(page.text, *ends(clause)):
            continue
        if (met := _MET.match(page.text, verb.end())) and not often.span.contains(Span(met.end() - 1, met.end())):
            continue  # "meets the mayors twice a year"
        holder = bodies.that_meets(sentence, clause, Span(*verb.span()))
        if holder:
            done = sentence.end
            yield ContactFact(
                sort="gathering", holder=holder, parts=[str(often.times), often.bound],
                start=clause.start, end=clause.end, near=[],
            )  # fmt: skip


_MET = lazy_re(r"\s(?:the|its|their|all|these|every|les|ses|leurs|des|de|het|zijn|haar|die|den|seine|ihre)\s\w")
"""A verb's object, whom a body meets."""


class _Often(NamedTuple):
    times: Decimal
    bound: str
    """"least", "most" or ""."""
    span: Span


def _rest(text: str, clause: Span, said: Span, verb: int) -> str:
    """What a clause says besides how often; of a relative clause only that."""
    relative = [each.end() for each in _RELATIVE.finditer(text, *ends(clause)) if each.end() <= min(verb, said.start)]
    return f"{text[max([clause.start, *relative]) : said.start]} {text[said.end : clause.end]}"


def _part_of_a_year(page: Page, sentence: Span, often: _Often) -> bool:
    """Whether a sentence names a season, or months that are not those of a whole year: "weekly in March"."""
    rest = f"{page.text[sentence.start : often.span.start]} {page.text[often.span.end : sentence.end]}"
    if _A_SEASON[page.language].search(rest):
        return True
    names, small = month_names(page.language), page.language in ("fr", "nl")
    months = [word for word in WORD.findall(rest) if word.casefold() in names and (small or word[0].isupper())]
    return bool(months) and len(months) != often.times


_A_SEASON = {
    language: lazy_re(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)", re.IGNORECASE) for language, words in SEASONS.items()
}


def _clause(text: str, sentence: Span, at: int, language: str) -> Span:
    """The clause that holds an offset, with the body that a relative clause is about."""
    start, end = sentence.start, sentence.end
    months = month_names(language)
    for cut in _CUT.finditer(text, *ends(sentence)):
        word = WORD.match(text, cut.end())
        if word and word[0].casefold() in months:
            continue
        if cut.end() <= at:
            start = cut.end()
        elif cut.start() > at:
            end = cut.start()
            break
    while start < end and text[start].isspace():
        start += 1
    return Span(start, end)


def _often(page: Page, clause: Span, after: int) -> _Often | None:
    """How often a year a clause says that something comes round; None for nothing, or for more than one."""
    text = page.text[clause.start : clause.end]
    found = list(find_rhythms(text, page.language))
    told = [(span, Decimal(often)) for span, often in found if " " not in often]
    for (span, often), (behind, again) in pairwise(found):
        if again.endswith(" times") and " " not in often and behind.start - span.end == 1:  # "each year four times"
            told = [(Span(span.start, behind.end), Decimal(often) * Decimal(again.split()[0]))]
    for each in SITTINGS[page.language].finditer(text):
        number = number_word(each["n"].casefold(), page.language)
        count = int(each["n"]) if each["n"].isdecimal() else int(number.value) if number else 0
        if count and (a_year := IN_A_YEAR.get(each["period"].casefold())):
            told = [(Span(*each.span()), Decimal(count * a_year))]
    monthly = list(page.words.monthly.finditer(text))
    if monthly:
        told = [(Span(*each.span()), Decimal(_MONTHS_TO * (2 if each["other"] else 1))) for each in monthly]
    if len(told) != 1:
        return _in_months(page, clause, after) if not told else None
    span, times = told[0]
    least, most = OFTEN_BOUNDS[page.language]
    lead = text[: span.start]
    bound = "least" if least.search(lead) else "most" if most.search(lead) else ""
    return _Often(times, bound, Span(clause.start + span.start, clause.start + span.end))


def _in_months(page: Page, clause: Span, after: int) -> _Often | None:
    """The months in which something is every year: "in March and October" is twice."""
    names = month_names(page.language)
    found = [each for each in WORD.finditer(page.text, after, clause.end) if each[0].casefold() in names]
    if len(found) < _FEWEST or any(each.isdigit() for each in page.text[after : clause.end]):
        return None
    return _Often(Decimal(len(found)), "", Span(found[0].start(), found[-1].end()))


class _Named(NamedTuple):
    head: str
    which: frozenset[str]
    """The stems of the words that tell which of its sort it is; none where nothing does."""
    span: Span


class _Bodies:
    """The bodies that a page names, and whom a sentence on a meeting is about."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.pattern = BODIES[page.language]

    def named(self, start: int, end: int) -> list[_Named]:
        """The bodies named in a passage, in order."""
        bodies: list[_Named] = []
        for each in self.pattern.finditer(self.page.text, start, end):
            if not bodies or each.start() >= bodies[-1].span.end:  # "the board of governors" is one
                found = self._named(each.start(), each.end(), start, end)
                bodies += [found] if found else []
        return bodies

    def _named(self, start: int, end: int, low: int, high: int) -> _Named | None:
        text, language = self.page.text, self.page.language
        before, behind = QUALIFIED[language]
        lead = before.search(text[max(low, start - 80) : start])
        tail = behind.match(text, end, high)
        if lead is None and not text[start].isupper():
            return None
        said = _last_noun(lead["which"].split(), language) if lead else []
        if lead is None and language == "en":
            said = _capitalised(text[max(low, start - 60) : start])
        head = stem(text[start:end].removesuffix(" meetings").removesuffix(" meeting"), language)
        words = [*said, *(WORD.findall(tail["of"]) if tail else ())]
        which = frozenset(each for word in words if (each := stem(word, language)))
        return _Named(head, which, Span(start, tail.end() if tail else end))

    @cached_property
    def _full(self) -> dict[str, set[frozenset[str]]]:
        full: dict[str, set[frozenset[str]]] = {}
        for each in self.named(0, len(self.page.text)):
            if each.which:
                full.setdefault(each.head, set()).add(each.which)
        return full

    def key(self, body: _Named) -> list[str]:
        """The stems of a body's name as the page gives it in full; none where it might be one of several."""
        which = body.which
        names = self._full.get(body.head, set())
        likely = {name for name in names if which <= name}
        if not which and len(names) == 1:
            which = next(iter(names))
        elif not which and names:
            return []
        elif len(likely - {which}) == 1 and which not in likely:
            which = next(iter(likely))
        return sorted({body.head, *which})

    def that_meets(self, sentence: Span, clause: Span, verb: Span) -> list[str]:
        """Whom a clause says to meet; none where it cannot be told."""
        text = self.page.text
        lead = text[clause.start : verb.start]
        if HEADED_BY[self.page.language].search(lead):
            return []
        here = self.named(clause.start, verb.end)
        if not here and self.page.language in ("de", "nl") and not THEY[self.page.language].fullmatch(lead.strip()):
            return []
        if here:
            last = here[-1]
            between = text[last.span.end : verb.start]
            if len({each.head for each in here}) > 1 and not _RELATIVE.search(between):
                return []
            return self.key(last)
        if self.page.language in ("de", "nl") and not lead.strip():
            inverted = self.named(verb.start, clause.end)
            if len({each.head for each in inverted}) == 1:
                return self.key(inverted[0])
        if not THEY[self.page.language].fullmatch(lead.strip()):
            return []
        return self._before(sentence)

    def _before(self, sentence: Span) -> list[str]:
        """The one body that was named last before a sentence, in its section, its heading or the page's title."""
        document = self.page.document
        section = document.section_at(sentence.start)
        block = document.block_at(sentence.start)
        at = sentence
        headings = self._headings(section.heading, document.title)
        for _ in range(_MOST_BACK):
            before = self.page.reading.sentence_at(at.start - 1) if at.start else None
            if before is None or before.start >= at.start or before.start < section.span.start:
                break
            if block is None or (before.start < block.span.start and headings):
                break
            named = self.named(*ends(before))
            if len({(each.head, each.which) for each in named}) == 1:
                return self.key(named[0])
            if named:
                return []
            at = before
        return headings

    def _headings(self, *headings: str) -> list[str]:
        for heading in headings:
            place = self.page.text.find(heading) if heading and self.pattern.search(heading) else -1
            if place >= 0:
                named = self.named(place, place + len(heading))
                return self.key(named[0]) if len(named) == 1 else []
        return []


def _last_noun(words: list[str], language: str) -> list[str]:
    """The words behind the last that only joins."""
    joins = [n for n, word in enumerate(words) if not stem(word, language)]
    return words[joins[-1] + 1 :] if joins else words


def _capitalised(lead: str) -> list[str]:
    words: list[str] = []
    for word in reversed(lead.split()):
        if not word[:1].isupper() or not word.isalpha():
            break
        words.insert(0, word)
    return words
