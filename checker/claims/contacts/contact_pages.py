"""One page as its contact and place facts are read: what tells whom its sentences are about."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

from checker.language.bodies.contacts import CONTACTS
from checker.language.lazy import lazy_re
from checker.language.stems import stem

if TYPE_CHECKING:
    from checker.claims.reading import Reading
    from checker.document import Span
    from checker.language.bodies.contacts import ContactWords

_LONGEST = 400
"""A longer sentence says too many things for one of them to be told."""
_LEAD = 1500
"""How far from the beginning a page tells whom it is about."""


class ContactFact(msgspec.Struct, frozen=True, array_like=True):
    """What a page says of how to reach or find something."""

    sort: str
    """"hours", "days" (without hours), "line hours", "monthly", "seat", "address", "old address", "house" (the address
    of a body named before it), "line", "called" (a line with its digits in order), "dialled", "mail", "post", "parent"
    (what a body is part of, or left), "leader" (who leads a named body), "held" (where an event was), "charge" (what is
    free, or has a price), "gathering" (how often a year a body meets) or
    "decider" (who decides on something, or chooses somebody)."""
    holder: list[str]
    """The stems of what it is about, sorted; none where it is the page's own body."""
    parts: list[str]
    """The value: of hours "0 09:00-16:00" for each day from Monday; of days "open" or "shut" and which, 0 for Monday;
    else one or two parts to be compared."""
    start: int
    end: int
    near: list[str]
    """The stems of the sentence, where they tell what it is about."""


_FOOT = lazy_re(r"[.,|·©]")
_SITE_WORDS = 8
NAMING = lazy_re(r"[^\W\d_]{2,}")
_ACRONYM = lazy_re(r"\(([A-Z][A-Za-z]{0,5}[A-Z])\)")


def _is_sort(body: str, word: str) -> bool:
    """Whether a compound's last part is this sort of body, in any case that it may stand in."""
    return word.endswith((body, body.removesuffix("s"), body.removesuffix("es")))


class Page:
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
        said = [*NAMING.findall(self.document.title or lead.partition("\n")[0])]
        for each in _ACRONYM.finditer(lead):
            said += [each[1], *NAMING.findall(lead[max(0, each.start() - 80) : each.start()])[-len(each[1]) - 1 :]]
        # a "Landesamt" is spoken of as "das Amt"
        ends = {word.casefold() for word in said}
        sorts = {body for body in self.words.bodies if any(_is_sort(body, word) for word in ends)}
        return frozenset(self.stems(" ".join((*said, *sorted(sorts), *sorted(self.words.ours)))))

    @cached_property
    def titled(self) -> list[str]:
        """The stems by which the page's title names a body; none where it only says what the page is for."""
        return [each for each in self.stems(self.document.title) if each not in self.stems(" ".join(self.words.ours))]

    @cached_property
    def site(self) -> list[str]:
        """The stems of the first words at the foot of the page, whose site it is; none where it has no foot."""
        feet = [block for block in self.document.blocks if block.furniture == "footer"]
        return self.stems(" ".join(_FOOT.split(feet[0].text)[0].split()[:_SITE_WORDS])) if feet else []

    def stems(self, text: str) -> list[str]:
        """The stems of the words that tell what is spoken of, sorted, each once."""
        said = {word.casefold() for word in NAMING.findall(self._untimed(text))} - self.words.plain
        return sorted({stem(word, self.language) for word in said} - {""})

    def _untimed(self, text: str) -> str:
        return self.words.hours.sub(" ", self.words.days.sub(" ", text))

    def holder(self, said: str, at: int) -> list[str]:
        """The holder that some words name, else the heading above; none for the page's own body.

        A heading that says more of what the words name is preferred: "the counter" is that for anglers.
        """
        named = self.stems(said) or self.heading(at)
        if named and set(named) < set(self.stems(self.document.section_at(at).heading)):
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


def ends(sentence: Span) -> tuple[int, int]:
    """Where a sentence starts and ends, as patterns want it."""
    return sentence.start, sentence.end


_SUBJECT = lazy_re(
    r"(?:(?:The|This|Our|La|Le|L['’]|Notre|Cette|De|Het|Dit|Onze|Der|Die|Das|Unser|Unsere) ?)?"
    r"([A-ZÀ-Þ][\w-]{1,40}"
    r"(?: (?:of|for|the|and|de|du|des|la|pour|van|voor|het|für|der|des|und|[A-ZÀ-Þ][\w-]{1,40})){0,7}"
    r"|[a-zà-ÿ]{3,20})"
)
_PRONOUNS = frozenset("it we elle il nous ze zij het we wij es sie er wir this die its son sa haar ihr sein".split())


def subject(page: Page, start: int, end: int) -> list[str] | None:
    """The stems of a sentence's subject, none for the page's own body; None where it cannot be told."""
    text = page.text
    first = NAMING.search(text, start, end)
    if first is None:
        return None
    if first[0].casefold() in _PRONOUNS and not text[first.end() : first.end() + 2].strip()[:1].isupper():
        before = page.reading.sentence_at(start - 1) if start else None
        block = page.document.block_at(start)
        if first[0].casefold() in ("we", "nous", "wij", "wir"):
            return []
        if before is None or block is None or before.start < block.span.start or before.start >= start:
            return None
        while before is not None and before.start > block.span.start and _is_pronoun(text, before):
            before = page.reading.sentence_at(before.start - 2)
        if before is None or before.start < block.span.start:
            return None
        if not _is_pronoun(text, before):
            return subject(page, before.start, before.end)
        # "It is in a mill. It is headed by": under the title this is its own body
        return None if page.document.section_at(start).heading else []
    named = _SUBJECT.match(text, start, end)
    if named is None:
        return None
    stems = page.stems(named[1])
    if not stems or (named[1].islower() and not page.own.issuperset(stems)):
        return None
    return [] if page.own.issuperset(stems) else stems


def _is_pronoun(text: str, sentence: Span) -> bool:
    first = NAMING.search(text, sentence.start, sentence.end)
    return first is not None and first[0].casefold() in _PRONOUNS
