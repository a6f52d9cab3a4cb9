"""From and until which age entry or travel is free, and from and until which it has a price."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.claims.contact_pages import ContactFact, Page, ends
from checker.document import Span
from checker.language.entry_ages import AGED, ANYBODY, FREE, FREED, FROM, LIMITED, SPAN, UNDER

if TYPE_CHECKING:
    from collections.abc import Iterator

_PARTS = re.compile(r"[;:.]\s|, (?:and|but|et|mais|en|maar|und|aber) ")
_OLDEST = 99


def entry_ages(page: Page) -> Iterator[ContactFact]:
    """For what ages a clause says that it is free, or at a price: "free" or "price" with the first and the last age."""
    text, language = page.text, page.language
    priced = any(mention.kind == "money" for mention in page.reading.mentions)
    if not (priced and page.has(FREED[language]) and page.has(AGED[language])):
        return
    if not (FREE[language].search(text) and UNDER[language].search(text)):
        return
    for sentence in page.reading.sentences:
        block = page.document.block_at(sentence.start)
        if block is None or block.kind in ("heading", "title") or len(sentence) > _LONGEST:
            continue
        start = sentence.start
        for part in (*_PARTS.finditer(text, *ends(sentence)), None):
            end = part.start() if part else sentence.end
            yield from _of_clause(page, start, end)
            start = part.end() if part else end


_LONGEST = 300


def _of_clause(page: Page, start: int, end: int) -> Iterator[ContactFact]:
    text, language = page.text, page.language
    free = FREE[language].search(text, start, end)
    priced = (
        None if free else next((m for m in page.reading.mentions if m.kind == "money" and start <= m.start < end), None)
    )
    if not (free or priced) or LIMITED[language].search(text, start, end):
        return
    low, high = _ages(page, start, end)
    if high and (free or low):
        yield ContactFact(
            sort="entry age", holder=[], parts=["free" if free else "price", str(low), str(high)],
            start=start, end=end, near=_what(page, start, end),
        )  # fmt: skip


def _what(page: Page, start: int, end: int) -> list[str]:
    """The stems of what a clause says is free, or at a price; none for coming in."""
    anybody = set(page.stems(ANYBODY[page.language]))
    said = page.text[start:end]
    for ages in (SPAN, FROM, UNDER):
        said = ages[page.language].sub(" ", said)
    return [each for each in page.stems(said) if each not in anybody and each not in page.own]


def _ages(page: Page, start: int, end: int) -> tuple[int, int]:
    """The first age that a clause holds for, and the first for which it does not: 0 for no end told."""
    text, language = page.text, page.language
    if span := SPAN[language].search(text, start, end):
        return int(span["n"]), int(span["m"]) + 1
    first, under = FROM[language].search(text, start, end), UNDER[language].search(text, start, end)
    low = _value(page, first) if first else 0
    high = _value(page, under) if under else 0
    return low, high or (_OLDEST if low else 0)


def _value(page: Page, found: re.Match[str]) -> int:
    """The age of a match, 0 where its words are no number."""
    for group in found.re.groupindex:
        if found[group] is None:
            continue
        digits = re.match(r"\d+", found[group])
        if digits:
            return int(digits[0])
        for mention in page.reading.mentions_in(Span(found.start(group), found.end(group))):
            if not isinstance(mention.value, str):
                return int(mention.value)
    return 0
