"""What is said to be free, and what is said to have a price."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from checker.claims.contacts.contact_pages import ContactFact, Page, ends
from checker.document import Span
from checker.language.bodies.charges import ANY, IDLE, OF_EACH_HOUSE, SOME
from checker.language.lazy import lazy_re
from checker.language.same_nouns import canonical_stems
from checker.language.standing import STANDING
from checker.language.stems import WORD

if TYPE_CHECKING:
    from collections.abc import Iterator

_PARTED = lazy_re(r"[;:.()–—]|,\s|\s(?:and|et|en|und)\s")
_MOST_WORDS = 4
_TWO = 2


def charges(page: Page) -> Iterator[ContactFact]:
    """The things that a page says are free, or cost so much: those of which it says hardly anything else."""
    frees = list(STANDING[page.language].free.finditer(page.text))
    if not frees and not page.site:
        return
    for found in frees:
        told = page.sentence(found.start())
        if told is None or _some(page, told):
            continue
        clause = _clause(page.text, told, found.start())
        if holder := _what(page, clause):
            yield ContactFact(
                sort="charge", holder=holder, parts=["free"], start=clause.start, end=clause.end, near=page.site
            )
    for mention in page.reading.mentions:
        if mention.kind != "money" or isinstance(mention.value, str) or mention.value <= 0 or mention.role:
            continue
        sentence = page.sentence(mention.start)
        place = _clause(page.text, sentence, mention.start) if sentence else _row(page, mention.start)
        if place is None or (sentence and not STANDING[page.language].fee.search(page.text, *ends(place))):
            continue
        if holder := _what(page, place):
            yield ContactFact(
                sort="charge", holder=holder, parts=["price", str(mention.value)],
                start=place.start, end=place.end, near=page.site,
            )  # fmt: skip


def _row(page: Page, at: int) -> Span | None:
    """The row of a list of prices, a name and its price."""
    block = page.document.block_at(at)
    return block.span if block and block.kind == "row" and len(block.cells) == _TWO else None


def _clause(text: str, sentence: Span, at: int) -> Span:
    cuts = [sentence.start]
    cuts += [each.end() for each in _PARTED.finditer(text, *ends(sentence))]
    low = max(cut for cut in cuts if cut <= at)
    high = min([each.start() for each in _PARTED.finditer(text, at, sentence.end)] + [sentence.end])
    return Span(low, max(high, at))


def _what(page: Page, clause: Span) -> list[str]:
    """The stems of what a clause is about; none where it speaks of some only, or of the page's own body."""
    if _some(page, clause):
        return []
    said = ANY[page.language].sub(" ", page.text[clause.start : clause.end])
    stems = canonical_stems(WORD.findall(said), page.language) - _stems(IDLE[page.language], page.language)
    stems -= page.own
    if stems <= _stems(OF_EACH_HOUSE[page.language], page.language):
        stems |= set(page.heading(clause.start)) if stems else set()
    return sorted(stems) if 0 < len(stems) <= _MOST_WORDS else []


def _some(page: Page, passage: Span) -> bool:
    """Whether a passage speaks of some, of a time or of a condition; not one to be free: "no fee", "keine Kosten"."""
    said = ANY[page.language].sub(" ", page.text[passage.start : passage.end])
    return bool(SOME[page.language].search(STANDING[page.language].free.sub(" ", said)))


@lru_cache(maxsize=16)
def _stems(words: tuple[str, ...], language: str) -> frozenset[str]:
    return canonical_stems(words, language)
