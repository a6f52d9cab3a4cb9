"""What a body is part of, and in which town a numbered event was held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.claims.contacts.contact_pages import ContactFact, Page, ends, subject
from checker.language.bodies.belonging import HELD, MOVED, UNDER
from checker.language.locale import month_names, territory_words
from checker.language.stems import content_stems

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

_MINISTRIES = "Ministry", "Department", "inisterie", "inistère", "inisterium"
_PRONOUNS = frozenset("it we il elle nous het ze zij wij we es sie wir".split())
_OURS = frozenset("we nous wij wir".split())


def parents(page: Page) -> Iterator[ContactFact]:
    """The ministry that a body is said to be part of, or to have left."""
    if not any(said in page.text for said in _MINISTRIES):
        return
    for how, pattern in (("under", UNDER[page.language]), ("left", MOVED[page.language])):
        for found in pattern.finditer(page.text):
            sentence = page.sentence(found.start("parent"))
            if sentence is None or not sentence.start <= found.start() or found.end() > sentence.end:
                continue
            former = page.words.former.search(page.text, sentence.start, found.end())
            if how == "under" and former:
                continue
            holder = _whose(page, found)
            named = content_stems(found["parent"], page.language)
            if holder is not None and len(named) > 1:
                yield ContactFact(
                    sort="parent", holder=holder, parts=[how, *sorted(set(named))],
                    start=found.start("who"), end=found.end("parent"), near=[],
                )  # fmt: skip


def _whose(page: Page, found: re.Match[str]) -> list[str] | None:
    """Which body is meant, none for the page's own; None where a pronoun means what cannot be told."""
    said = found["who"].casefold()
    if said in _OURS:
        return []
    if said in _PRONOUNS:
        sentence = page.sentence(found.start())
        before = page.reading.sentence_at(sentence.start - 1) if sentence and sentence.start else None
        block = page.document.block_at(found.start())
        if before is None or block is None or before.start < block.span.start:
            return None
        return subject(page, *ends(before))
    stems = page.stems(found["who"])
    if page.own.issuperset(stems):
        return []
    return stems if any(letter.isupper() for letter in found["who"][1:]) else None


def places(page: Page) -> Iterator[ContactFact]:
    """The town in which a numbered event was held."""
    for found in HELD[page.language].finditer(page.text):
        sentence = page.sentence(found.start())
        town = found["town"].casefold()
        if sentence is None or found.end() > sentence.end:
            continue
        if town in territory_words(page.language) or town.split()[0] in {*month_names(page.language), *_UNIONS}:
            continue
        between = page.text[found.end("event") : found.start("town")].split()
        held = len(between) > 1
        yield ContactFact(
            sort="held", holder=["event", *sorted({word.casefold() for word in found["event"].split()} - _ARTICLES)],
            parts=[town, "held" if held else "named"], start=found.start(), end=found.end(), near=[],
        )  # fmt: skip


_UNIONS = frozenset("united royaume états verenigd verenigde vereinigten vereinigtes south north".split())
"""How the names of countries begin that have more than one word."""
_ARTICLES = frozenset("the la le de der die".split())
