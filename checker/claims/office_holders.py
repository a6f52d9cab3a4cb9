"""Who holds an office, who has left it, and for how many years it is held."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from checker.claims.contact_pages import ContactFact, Page, ends
from checker.language.officers import OFFICERS
from checker.language.posts import TITLES

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from checker.document import Span
    from checker.language.officers import OfficeWords

OF = "of "
"""Before each stem of the body that an office is said to be of; the others are those of the heading above."""
_AROUND = 90
_CUE = 30
_LONGEST = 15
"""No office is held for more years at a time."""


def officers(page: Page) -> Iterator[ContactFact]:
    """Who holds an office, who left it, and for how many years it is held, each with the office as its holder.

    A page on which three people hold one office is a directory, and tells whose each is in some other way.
    """
    found = list(_told(page))
    holders = {(fact.holder[0], fact.parts[0]) for fact in found if fact.sort == "office"}
    many = {post for post, number in Counter(post for post, _ in holders).items() if number >= _DIRECTORY}
    yield from (fact for fact in found if fact.holder[0] not in many)


_DIRECTORY = 3


def _told(page: Page) -> Iterator[ContactFact]:
    words, text = OFFICERS[page.language], page.text
    for office in words.office.finditer(page.lowered):
        joined = text[office.start() - 1 : office.start()]
        if joined.isalnum() or joined in ("-", "_"):
            continue
        passage = _passage(page, office.start())
        if passage is None or words.deputy.search(text, max(passage.start, office.start() - 20), office.start()):
            continue
        post = post_of(office["post"])
        low = max(passage.start, office.start() - _AROUND)
        found = words.behind.match(text, office.end(), passage.end) or words.before.search(text, low, office.start())
        if found and (fact := _held(page, passage, post, found, office)):
            yield fact
        yield from _left(page, words, passage, post)
        yield from _terms(page, words, passage, office)
    for led in words.led.finditer(text):
        passage = _passage(page, led.start())
        post = post_of({"en": "chair", "fr": "président", "nl": "voorzitter", "de": "vorsitzende"}[page.language])
        if passage and led["chairs"] and (fact := _held(page, passage, post, led, led)):
            yield fact


def _passage(page: Page, at: int) -> Span | None:
    """The sentence, or the row, that an office stands in."""
    block = page.document.block_at(at)
    return block.span if block and block.kind == "row" else page.sentence(at)


def _held(page: Page, passage: Span, post: str, found: re.Match[str], office: re.Match[str]) -> ContactFact | None:
    names = names_of(found["person"])
    of_bodies = page.words.bodies | page.words.ours
    if not names or any(name in of_bodies for name in names):
        return None
    if page.words.former.search(page.text, passage.start, found.end()):
        return None
    of = OFFICERS[page.language].of.match(page.text, office.end(), passage.end)
    body = [f"{OF}{each}" for each in page.stems(of["body"] if of else "") if each not in page.own]
    return ContactFact(
        sort="office", holder=[post], parts=names,
        start=min(office.start(), found.start("person")), end=max(office.end(), found.end("person")),
        near=body or page.heading(found.start()),
    )  # fmt: skip


def _left(page: Page, words: OfficeWords, passage: Span, post: str) -> Iterator[ContactFact]:
    for left in words.left.finditer(page.text, *ends(passage)):
        if names := names_of(left["person"]):
            yield ContactFact(
                sort="left office", holder=[post], parts=names, start=left.start(), end=left.end(), near=[]
            )


def _terms(page: Page, words: OfficeWords, passage: Span, office: re.Match[str]) -> Iterator[ContactFact]:
    """For how many years an office is held: of the last office named before them."""
    text = page.text
    if not words.named.search(text, *ends(passage)) or words.part.search(text, *ends(passage)):
        return
    for mention in page.reading.mentions_in(passage):
        if mention.kind != "duration" or mention.unit != "year" or mention.start < office.end() or mention.end_value:
            continue
        between = text[office.end() : mention.start]
        if isinstance(mention.value, str) or not 1 < mention.value <= _LONGEST or words.office.search(between.lower()):
            continue
        if words.term.search(between[-_CUE:]) or words.years.match(text, mention.end):
            yield ContactFact(
                sort="term of office", holder=[post_of(office["post"])], parts=[str(mention.value)],
                start=office.start(), end=mention.end, near=page.heading(office.start()),
            )  # fmt: skip
            return


def names_of(person: str) -> list[str]:
    """The last name of a person, and the first one where it is told in full."""
    names = [word for word in person.casefold().split() if word.rstrip(".") not in TITLES]
    return names[-1:] + [name for name in names[:1] if len(names) > 1 and name[-1] != "."]


def post_of(said: str) -> str:
    """A post, whether a man or a woman holds it."""
    post = said.casefold().replace(" ", "-")
    for ending, instead in (("rice", "eur"), ("ster", "ter"), ("man", ""), ("woman", ""), ("person", ""), ("in", "")):
        if post.endswith(ending) and len(post) > len(ending) + 3:
            return post[: -len(ending)] + instead
    return post.rstrip("enr") if post.startswith("vorsitz") else post.rstrip("e")
