"""Tells whether a sentence gives the price of a thing that a table of prices does not name: "a guided tour"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.claims.judging.words_shared import found_in
from checker.language.connectors import ARTICLES, HEAD_FIRST
from checker.language.lazy import lazy_re
from checker.language.matters import COSTING, PRICED
from checker.language.price_of import FOR, PAYS, PLAIN, PRICE_OF
from checker.language.same_nouns import canonical_stems
from checker.language.stems import WORD, stem

if TYPE_CHECKING:
    from checker.claims.claim import Claim

_BREAK = lazy_re(r"[,;:()]")
_MOST_ROWS = 60
_PART = 4
"""A part of a compound has so many letters: "Park" in "Parkgebühr"."""


def of_another_thing(claim: Claim, cell: Claim) -> bool:
    """Whether the noun that has the price stands neither in a cell's row, column or headings nor says just "price"."""
    if claim.context is None or claim.mention is None or claim.mention.kind != "money":
        return False
    language = claim.document.language
    said = claim.document.text[claim.context.start : claim.value_span.start]
    said = said[max(said.rfind(";"), said.rfind(":")) + 1 :].lstrip()
    things = [*_of_price(said, language), *_opening(said, language)]
    if not things:
        return False
    heading = cell.document.section_at(cell.span.start).heading
    headed = f"{cell.subject_text} {_heads(cell)} {heading} {cell.document.title} {claim.document.title}"
    known = _stems(WORD.findall(headed), language) | frozenset(cell.attribute.split())
    return any(not found_in(_stems([thing], language), known) for thing in things)


def _heads(cell: Claim) -> str:
    """The row of headings above a cell, that of its rows' names among them; empty where none is near."""
    document = cell.document
    row = document.block_at(cell.span.start)
    if row is None or row.group is None:
        return ""
    above = reversed(document.blocks[max(0, row.index - _MOST_ROWS) : row.index])
    return next((document.quote(each.span) for each in above if each.group == row.group and each.header), "")


def _stems(words: list[str], language: str) -> frozenset[str]:
    return canonical_stems(words, language) | {found for word in words if (found := stem(word, language))}


def _tells(word: str, language: str) -> bool:
    """Whether a word names a thing, and not only that it has a price or must be paid for."""
    plain = word.casefold() in (*PRICED[language], *COSTING[language]) or PLAIN[language].fullmatch(word)
    return bool(stem(word, language)) and not plain


def _of_price(said: str, language: str) -> list[str]:
    """The words for what a price is of, by the word for the price: "the parking price", "the price of parking"."""
    words = WORD.findall(said)
    things: list[str] = []
    for before, word in zip(["", *words], words, strict=False):
        small = word.casefold()
        if small in PRICED[language]:
            things += [before] if language not in HEAD_FIRST and before and _tells(before, language) else []
        elif language in ("de", "nl"):
            end = next((price for price in PRICED[language] if small.endswith(price)), "")
            part = small.removesuffix(end).rstrip("-")
            things += [part] if end and len(part) >= _PART and _tells(part, language) else []
    for found in PRICE_OF[language].finditer(said):
        if found["price"].casefold() in PRICED[language] and _tells(found["of"], language):
            things.append(found["of"])
    return things


def _opening(said: str, language: str) -> list[str]:
    """The noun that a sentence opens with and speaks of: "tour" in "A guided tour for adults costs"."""
    words = WORD.findall((_BREAK.split(said, maxsplit=1) or [""])[0])
    led = bool(words) and words[0].casefold() in FOR
    if not words or (PAYS[language].search(said) and not led):
        return []
    words = words[led:]
    if words and words[0].casefold() in ARTICLES[language]:
        words = words[1:]
    phrase: list[str] = []
    for word in words:
        if not stem(word, language) or word.casefold() in COSTING[language]:
            break
        phrase.append(word)
    named = [word for word in phrase if _tells(word, language)]
    return (named[:1] if language in HEAD_FIRST else named[-1:]) if named else []
