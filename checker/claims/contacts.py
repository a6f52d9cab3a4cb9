"""Contact and place facts: where a body is to be found, when it is open, where it has its seat, who leads it.

Each has a sort, a holder and a value. The holder is what the words before it, or else the heading, name; where they
name none, or the body that the page is about, it is the page's own.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

from checker.claims.opening_hours import schedule, weekday
from checker.claims.reading import Note
from checker.document import Span
from checker.language.contacts import CONTACTS
from checker.language.labels import ADDRESS
from checker.language.lazy import lazy_re
from checker.language.posts import TITLES
from checker.language.stems import stem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.claims.reading import Reading
    from checker.language.contacts import ContactWords

_MOST = 200
"""More facts of one page are a directory."""
_LONGEST = 400
"""A longer sentence says too many things for one of them to be told."""
_LEAD = 1500
"""How far from the beginning a page tells whom it is about."""


class ContactFact(msgspec.Struct, frozen=True, array_like=True):
    """What a page says of how to reach or find something."""

    sort: str
    """"hours", "monthly", "seat", "address", "old address", "house" (the address of a body named before it), "line",
    "called" (a line with its digits in order), "dialled", "mail" or "post"."""
    holder: list[str]
    """The stems of what it is about, sorted; none where it is the page's own body."""
    parts: list[str]
    """The value: of hours "0 09:00-16:00" for each day from Monday, else one or two parts to be compared."""
    start: int
    end: int
    near: list[str]
    """The stems of the sentence, where they tell what it is about."""


class Contacts(msgspec.Struct, frozen=True, array_like=True):
    """The contact and place facts of one page, in order."""

    facts: list[ContactFact]


def _make(reading: Reading) -> Contacts:
    page = _Page(reading)
    found = [fact for find in (_hours, _monthly, _seats, _addresses, _lines, _mails, _posts) for fact in find(page)]
    return Contacts(facts=sorted(found, key=lambda fact: (fact.start, fact.sort))[:_MOST])


CONTACT_NOTE = Note(name="contacts", make=_make, kind=Contacts)

_WORD = lazy_re(r"[^\W\d_]{2,}")
_ACRONYM = lazy_re(r"\(([A-Z][A-Za-z]{0,5}[A-Z])\)")


def _is_sort(body: str, word: str) -> bool:
    """Whether a compound's last part is this sort of body, in any case that it may stand in."""
    return word.endswith((body, body.removesuffix("s"), body.removesuffix("es")))


class _Page:
    """One page, and what tells that words mean the body that it is about."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.document = reading.document
        self.text = self.document.text
        self.language = self.document.language
        self.words: ContactWords = CONTACTS[self.language]

    @cached_property
    def own(self) -> frozenset[str]:
        """The stems of the page's title and of the body that its beginning names with an acronym, and their sorts."""
        lead = self.text[:_LEAD]
        said = [*_WORD.findall(self.document.title or lead.partition("\n")[0])]
        for each in _ACRONYM.finditer(lead):
            said += [each[1], *_WORD.findall(lead[max(0, each.start() - 80) : each.start()])[-len(each[1]) - 1 :]]
        # a "Landesamt" is spoken of as "das Amt"
        ends = {word.casefold() for word in said}
        sorts = {body for body in self.words.bodies if any(_is_sort(body, word) for word in ends)}
        return frozenset(self.stems(" ".join((*said, *sorted(sorts), *sorted(self.words.ours)))))

    def stems(self, text: str) -> list[str]:
        """The stems of the words that tell what is spoken of, sorted, each once."""
        said = {word.casefold() for word in _WORD.findall(self._untimed(text))} - self.words.plain
        return sorted({stem(word, self.language) for word in said} - {""})

    def _untimed(self, text: str) -> str:
        return self.words.hours.sub(" ", self.words.days.sub(" ", text))

    def holder(self, said: str, at: int, *, whole: bool = False) -> list[str]:
        """The holder that some words name, else the heading above; none for the page's own body.

        With `whole`, a heading that says more of what the words name is preferred: "the counter" is that for anglers.
        """
        named = self.stems(said) or self.heading(at)
        if whole and named and set(named) < set(self.stems(self.document.section_at(at).heading)):
            named = self.stems(self.document.section_at(at).heading)
        return [] if self.own.issuperset(named) else named

    def heading(self, at: int) -> list[str]:
        """The stems of the nearest heading above that names more than the page's own body, none if none does."""
        section = self.document.section_at(at)
        while section.heading:
            named = self.stems(section.heading)
            if not self.own.issuperset(named):
                return named
            if section.parent is None:
                break
            section = self.document.sections[section.parent]
        return []

    def sentence(self, at: int) -> Span | None:
        """The sentence at an offset, if it is running text or an item and not too long."""
        found = self.reading.sentence_at(at)
        block = self.document.block_at(at)
        if found is None or block is None or block.kind in ("row", "heading", "title", "code", "caption", "quote"):
            return None
        return found if found.end >= at and len(found) <= _LONGEST else None


def _hours(page: _Page) -> Iterator[ContactFact]:
    words, text = page.words, page.text
    done = -1
    for opens in words.open.finditer(text):
        sentence = page.sentence(opens.start())
        if sentence is None or opens.start() < done:
            continue
        if words.scoped.search(text, *_ends(sentence)) or words.former.search(text, *_ends(sentence)):
            continue
        done = sentence.end
        days = list(words.days.finditer(text, *_ends(sentence)))
        ranges = list(words.hours.finditer(text, *_ends(sentence)))
        told = days or any(each["unit"] or each["from_half"] or each["to_half"] or each["to_minute"] for each in ranges)
        if not ranges or not told:
            continue
        parts = schedule(days, ranges, words, page.language)
        if not parts:
            continue
        said = _clause(text, sentence.start, opens.start())
        said = words.verbs.split(said)[0] if words.verbs.search(said) else said
        first = max(opens.end(), min(each.start() for each in (*days[:1], ranges[0])))
        yield ContactFact(
            sort="hours",
            holder=page.holder(f"{said} {text[opens.end() : first]}", opens.start(), whole=True),
            parts=sorted(parts),
            start=min([opens.start(), ranges[0].start(), *(each.start() for each in days[:1])]),
            end=max([ranges[-1].end(), *(each.end() for each in days[-1:])]),
            near=[],
        )


def _ends(sentence: Span) -> tuple[int, int]:
    return sentence.start, sentence.end


def _clause(text: str, start: int, end: int) -> str:
    return re.split(r"[;:]", text[start:end])[-1]


def _monthly(page: _Page) -> Iterator[ContactFact]:
    words, text = page.words, page.text
    found = [(each, page.sentence(each.start())) for each in words.monthly.finditer(text)]
    for each, sentence in found:
        if sentence is None or sum(other == sentence for _, other in found) > 1:
            continue
        said = page.stems(text[sentence.start : each.start()]) or page.stems(text[each.end() : sentence.end])
        held = set(page.stems(words.takes_place))
        yield ContactFact(
            sort="monthly",
            holder=[one for one in said if one not in page.own and one not in held],
            parts=[
                "+".join(stem(nth.casefold(), page.language) for nth in (each["nth"], each["other"]) if nth),
                str(weekday(each["day"], words)),
            ],
            start=each.start(),
            end=each.end(),
            near=page.stems(text[sentence.start : sentence.end]),
        )


_SUBJECT = lazy_re(
    r"(?:(?:The|This|Our|La|Le|L['’]|Notre|Cette|De|Het|Dit|Onze|Der|Die|Das|Unser|Unsere) ?)?"
    r"([A-ZÀ-Þ][\w-]{1,40}"
    r"(?: (?:of|for|the|and|de|du|des|la|pour|van|voor|het|für|der|des|und|[A-ZÀ-Þ][\w-]{1,40})){0,7}"
    r"|[a-zà-ÿ]{3,20})"
)
_PRONOUNS = frozenset("it we elle il nous ze zij het we wij es sie er wir this die".split())


def _subject(page: _Page, start: int, end: int) -> list[str] | None:
    """The stems of a sentence's subject, none for the page's own body; None where it cannot be told."""
    text = page.text
    first = _WORD.search(text, start, end)
    if first is None:
        return None
    if first[0].casefold() in _PRONOUNS and not text[first.end() : first.end() + 2].strip()[:1].isupper():
        before = page.reading.sentence_at(start - 1) if start else None
        block = page.document.block_at(start)
        if first[0].casefold() in ("we", "nous", "wij", "wir"):
            return []
        if before is None or block is None or before.start < block.span.start or before.start >= start:
            return None
        return _subject(page, before.start, before.end) if not _is_pronoun(text, before) else None
    named = _SUBJECT.match(text, start, end)
    if named is None:
        return None
    stems = page.stems(named[1])
    if not stems or (named[1].islower() and not page.own.issuperset(stems)):
        return None
    return [] if page.own.issuperset(stems) else stems


def _is_pronoun(text: str, sentence: Span) -> bool:
    first = _WORD.search(text, sentence.start, sentence.end)
    return first is not None and first[0].casefold() in _PRONOUNS


def _seats(page: _Page) -> Iterator[ContactFact]:
    words, text = page.words, page.text
    for each in words.seat.finditer(text):
        sentence = page.sentence(each.start())
        if sentence is None or words.former.search(text, *_ends(sentence)):
            continue
        holder: list[str] | None
        if each["of"]:
            holder = page.stems(each["of"])
            holder = [] if page.own.issuperset(holder) else holder
        elif re.match(r"(?:at )?(?:[Oo]ur|[Oo]nze|[Uu]nser)\b", each[0]):
            holder = []
        else:
            holder = _subject(page, sentence.start, each.end())
        if holder is not None:
            town = each["town"].casefold()
            yield ContactFact(sort="seat", holder=holder, parts=[town], start=each.start(), end=each.end(), near=[])


_FOOT_NAME = lazy_re(r"([A-ZÀ-Þ][\w'’&-]*(?: [\w'’&-]+){1,7}), $")
_BODY = lazy_re(
    r"(?<![\w.] )(?:^|, |[.:] |\n|the |The |la |l['’]|de |het |das |die |der )"
    r"([A-ZÀ-Þ][\w'’&-]+(?: (?:of|for|and|de|du|des|la|voor|van|en|für|und|der|[A-ZÀ-Þ][\w'’&-]+)){1,7}), $"
)
"""A body that is named in full right before its address."""
_CODE = lazy_re(r"[,·–-]? ?(?:[A-Z]{1,2}-)?(\d{4,5}(?: [A-Z]{2}\b)?) ([A-ZÀ-Þ][\w'’-]+)")


def _addresses(page: _Page) -> Iterator[ContactFact]:
    words, text = page.words, page.text
    found = list(ADDRESS.finditer(text))[:_MOST]
    for each in found:
        block = page.document.block_at(each.start())
        if block is None:
            continue
        lead = text[max(block.span.start, each.start() - 100) : each.start()]
        sentence = page.reading.sentence_at(each.start()) or block.span
        holder = ["?"]
        if not words.letters.search(text, sentence.start, min(sentence.end, each.start())):
            named = _FOOT_NAME.search(lead)
            if words.us.search(lead):
                holder = page.heading(each.start())
            elif named and block.span.start + len(named[1]) + 2 == each.start():
                stems = page.stems(named[1])
                holder = [] if text.count(named[1]) > 1 or page.own.issuperset(stems) else stems
        code = _CODE.match(text, each.end(), each.end() + 60)
        number = re.findall(r"\d+[a-z]?", each[0])
        street = " ".join(re.findall(r"[^\W\d_][^\W\d_'’-]+", each[0].casefold()))
        body = _BODY.search(lead)
        if body and not words.former.search(text, *_ends(sentence)):
            yield ContactFact(
                sort="house", holder=sorted({stem(word.casefold(), page.language) for word in _WORD.findall(body[1])}),
                parts=[street, number[0] if number else ""], start=each.start(), end=each.end(), near=[],
            )  # fmt: skip
        yield ContactFact(
            sort="address",
            holder=holder,
            parts=[street, number[0] if number else "", code[1] if code else "", code[2].casefold() if code else ""],
            start=each.start(),
            end=each.end(),
            near=["former"] if words.former.search(text, *_ends(sentence)) else [],
        )
    for each in words.given_up.finditer(text) if found else ():
        street = (each["street"] or each["left"]).casefold()
        sentence = page.reading.sentence_at(each.start()) or Span(*each.span())
        new = [one for one in found if sentence.start <= one.start() < sentence.end and street not in one[0].casefold()]
        yield ContactFact(
            sort="old address", holder=[], parts=[street, new[0][0] if len(new) == 1 else ""],
            start=sentence.start, end=sentence.end, near=[],
        )  # fmt: skip


_NUMBER = lazy_re(r"\+?\(?\d[\d ()/.\u00a0-]{1,18}\d(?![\d%])(?!,\d)")
_SHORTEST = 6
_OF_BODY = lazy_re(
    r" (?:of|de|du|des|van|der) (?:(?:the|our|l['’]|la|de|het|onze|unserer?) ?)?[A-ZÀ-Þ][\w'’-]{1,40},? $"
)
"""Whose a line is, between what it is called and its number: "the helpline of the Board, 0800 …"."""
_SHORT = lazy_re(r"\d{3,6}(?![\d%])(?![.,]\d)")
_OR = lazy_re(r" (?:ou|or|of|oder|and|et|en|und)(?: au| le| the| de| die)? ")


def _lines(page: _Page) -> Iterator[ContactFact]:
    words, text = page.words, page.text
    for each in _NUMBER.finditer(text):
        lead = text[max(0, each.start() - 60) : each.start()]
        line = words.lines.search(lead) or words.lines.search(_OF_BODY.sub(" ", lead))
        digits = re.sub(r"\D", "", each[0])
        if line and (sentence := page.sentence(each.start())):
            before = lead[: line.start()].split()[-2:] if len(lead[: line.start()].strip()) else []
            within = text[sentence.start : each.start()].split()[-8:]
            named = [word for word in before if word in within[1:] or word[:1].islower()]
            named = [word for word in named if word in within]
            if len(digits) > _SHORTEST:
                yield ContactFact(
                    sort="called", holder=[line["line"].casefold(), "".join(sorted(digits))], parts=[digits],
                    start=each.start(), end=each.end(), near=page.stems(" ".join(named)),
                )  # fmt: skip
            if not words.lines.search(lead):
                continue  # whose line it is may be another body's
            yield ContactFact(
                sort="line", holder=sorted({line["line"].casefold(), *page.stems(" ".join(named))}), parts=[digits],
                start=each.start(), end=each.end(), near=page.heading(each.start()),
            )  # fmt: skip
        elif len(digits) <= 6 and words.dialled.search(lead):
            short = _SHORT.match(text, each.start())
            while short:
                yield ContactFact(
                    sort="dialled", holder=[], parts=[short[0]], start=short.start(), end=short.end(), near=[]
                )
                joined = _OR.match(text, short.end())
                short = _SHORT.match(text, joined.end()) if joined else None


_MAIL = lazy_re(r"(?<![\w.+-])([\w.+-]{1,40})@([\w-]{1,40}(?:\.[\w-]{1,40}){1,4})(?![\w-])")


def _mails(page: _Page) -> Iterator[ContactFact]:
    if "@" in page.text:
        for each in _MAIL.finditer(page.text):
            parts = [each[1].casefold(), each[2].casefold()]
            yield ContactFact(sort="mail", holder=[], parts=parts, start=each.start(), end=each.end(), near=[])


_YEARS = lazy_re(r"\b(?:1[89]|20)\d\d ?[-–] ?(?:1[89]|20)?\d\d\b")


def _posts(page: _Page) -> Iterator[ContactFact]:
    words, text = page.words, page.text
    for pattern in words.holds:
        for each in pattern.finditer(text):
            sentence = page.sentence(each.start())
            block = page.document.block_at(each.start())
            if sentence is None or block is None or _YEARS.search(text, sentence.start, sentence.end):
                continue
            if words.former.search(text, *_ends(sentence)) and not words.present.search(each[0]):
                continue
            around = f"{page.document.section_at(each.start()).heading} {block.text}"
            said = {word.casefold() for word in _WORD.findall(around)} & words.bodies
            yield ContactFact(
                sort="post",
                holder=[one for one in page.stems(" ".join(sorted(said))) if one not in page.own],
                parts=[_post(each["post"].casefold()), *_names(each["person"])],
                start=each.start(),
                end=each.end(),
                near=page.heading(each.start()),
            )


def _names(person: str) -> list[str]:
    """The last name of a person, and the first one where it is told in full."""
    names = [word for word in person.casefold().split() if word.rstrip(".") not in TITLES]
    return names[-1:] + [name for name in names[:1] if len(names) > 1 and name[-1] != "."]


def _post(said: str) -> str:
    """A post, whether a man or a woman holds it."""
    for ending, instead in (("rice", "eur"), ("ster", "ter"), ("man", ""), ("woman", ""), ("person", ""), ("in", "")):
        if said.endswith(ending) and len(said) > len(ending) + 3:
            return said[: -len(ending)] + instead
    return said.rstrip("e")
