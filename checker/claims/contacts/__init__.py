"""Contact and place facts: where a body is to be found, when it is open, where it has its seat, who leads it.

Each has a sort, a holder and a value. The holder is what the words before it, or else the heading, name; where they
name none, or the body that the page is about, it is the page's own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from checker.claims.contacts.belonging import parents, places
from checker.claims.contacts.charges import charges
from checker.claims.contacts.contact_pages import NAMING, ContactFact, Page, ends, subject
from checker.claims.contacts.deciders import deciders
from checker.claims.contacts.gatherings import gatherings
from checker.claims.contacts.leaders import leaders
from checker.claims.contacts.open_days import days_told, line_hours
from checker.claims.contacts.opening_hours import schedule, weekday
from checker.claims.reading import Note
from checker.document import Span
from checker.language.bodies.posts import TITLES
from checker.language.lazy import lazy_re
from checker.language.parts.labels import ADDRESS
from checker.language.stems import stem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.claims.reading import Reading

_MOST = 200
"""More facts of one page are a directory."""


class Contacts(msgspec.Struct, frozen=True, array_like=True):
    """The contact and place facts of one page, in order."""

    facts: list[ContactFact]


def _make(reading: Reading) -> Contacts:
    page = Page(reading)
    found = [fact for find in _FINDERS for fact in find(page)]
    return Contacts(facts=sorted(found, key=lambda fact: (fact.start, fact.sort))[:_MOST])


CONTACT_NOTE = Note(name="contacts", make=_make, kind=Contacts)


def _hours(page: Page) -> Iterator[ContactFact]:
    words, text = page.words, page.text
    done = -1
    for opens in words.open.finditer(text):
        sentence = page.sentence(opens.start())
        if sentence is None or opens.start() < done:
            continue
        if words.scoped.search(text, *ends(sentence)) or words.former.search(text, *ends(sentence)):
            continue
        done = sentence.end
        days = list(words.days.finditer(text, *ends(sentence)))
        ranges = list(words.hours.finditer(text, *ends(sentence)))
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
            holder=page.holder(f"{said} {text[opens.end() : first]}", opens.start()),
            parts=sorted(parts),
            start=min([opens.start(), ranges[0].start(), *(each.start() for each in days[:1])]),
            end=max([ranges[-1].end(), *(each.end() for each in days[-1:])]),
            near=[],
        )


def _clause(text: str, start: int, end: int) -> str:
    return re.split(r"[;:]", text[start:end])[-1]


def _monthly(page: Page) -> Iterator[ContactFact]:
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


def _seats(page: Page) -> Iterator[ContactFact]:
    words, text = page.words, page.text
    for each in words.seat.finditer(text):
        sentence = page.sentence(each.start())
        if sentence is None or words.former.search(text, *ends(sentence)):
            continue
        holder: list[str] | None
        apposed = _APPOSED.search(text, sentence.start, each.start())
        apposed = apposed or _BEHIND_COMMA.search(text, sentence.start, each.start())
        if apposed:
            holder = page.stems(apposed[1])
            holder = [] if page.own.issuperset(holder) else holder
        elif named := each["of"] or each.groupdict().get("whose"):
            holder = page.stems(named)
            holder = [] if page.own.issuperset(holder) else holder
        elif re.match(r"(?:at )?(?:[Oo]ur|[Oo]nze|[Uu]nser)\b", each[0]):
            holder = []
        else:
            holder = subject(page, sentence.start, each.end())
        if holder is not None:
            town = each["town"].casefold()
            holder = holder or page.titled
            yield ContactFact(sort="seat", holder=holder, parts=[town], start=each.start(), end=each.end(), near=[])


_APPOSED = lazy_re(
    r"([A-ZÀ-Þ][\w'’-]+(?: (?:(?:of|for|and|de|du|des|van|voor|en|für|der|und)(?: the| la| de| het| die)? )?"
    r"[A-ZÀ-Þ][\w'’-]+){1,6}),(?: (?:which|that|qui|die|dat|das|der|dont))? $"
)
"""A body that is named right before what says where it has its seat."""
_BEHIND_COMMA = lazy_re(r", (?:the |l[ae] |l['’]|de |het )((?:[^\W\d_][\w'’-]+ ){0,5}[^\W\d_][\w'’-]+) $")
"""The same behind what opens a sentence: "By a decision of 2004, the Office "."""
_FOOT_NAME = lazy_re(r"([A-ZÀ-Þ][\w'’&-]*(?: [\w'’&-]+){1,7}), $")
_BODY = lazy_re(
    r"(?<![\w.] )(?:^|, |[.:] |\n|the |The |la |l['’]|de |het |das |die |der )"
    r"([A-ZÀ-Þ][\w'’&-]+(?: (?:of|for|and|de|du|des|la|voor|van|en|für|und|der|[A-ZÀ-Þ][\w'’&-]+)){1,7}), $"
)
"""A body that is named in full right before its address."""
_CODE = lazy_re(r"[,·–-]? ?(?:[A-Z]{1,2}-)?(\d{4,5}(?: [A-Z]{2}\b)?) ([A-ZÀ-Þ][\w'’-]+)")


def _addresses(page: Page) -> Iterator[ContactFact]:
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
        if body and not words.former.search(text, *ends(sentence)):
            yield ContactFact(
                sort="house", holder=sorted({stem(word.casefold(), page.language) for word in NAMING.findall(body[1])}),
                parts=[street, number[0] if number else ""], start=each.start(), end=each.end(), near=[],
            )  # fmt: skip
        yield ContactFact(
            sort="address",
            holder=holder,
            parts=[street, number[0] if number else "", code[1] if code else "", code[2].casefold() if code else ""],
            start=each.start(),
            end=each.end(),
            near=["former"] if words.former.search(text, *ends(sentence)) else [],
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


def _lines(page: Page) -> Iterator[ContactFact]:
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


def _mails(page: Page) -> Iterator[ContactFact]:
    if "@" in page.text:
        for each in _MAIL.finditer(page.text):
            parts = [each[1].casefold(), each[2].casefold()]
            yield ContactFact(sort="mail", holder=[], parts=parts, start=each.start(), end=each.end(), near=[])


_YEARS = lazy_re(r"\b(?:1[89]|20)\d\d ?[-–] ?(?:1[89]|20)?\d\d\b")


def _posts(page: Page) -> Iterator[ContactFact]:
    words, text = page.words, page.text
    for pattern in words.holds:
        for each in pattern.finditer(text):
            sentence = page.sentence(each.start())
            block = page.document.block_at(each.start())
            if sentence is None or block is None or _YEARS.search(text, sentence.start, sentence.end):
                continue
            if words.former.search(text, *ends(sentence)) and not words.present.search(each[0]):
                continue
            around = f"{page.document.section_at(each.start()).heading} {block.text}"
            said = {word.casefold() for word in NAMING.findall(around)} & words.bodies
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


_FINDERS = (
    _hours, days_told, line_hours, _monthly, _seats, _addresses, _lines, _mails, _posts, leaders, parents, places,
    charges, gatherings, deciders,
)  # fmt: skip
