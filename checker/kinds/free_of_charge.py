"""What costs nothing in one place and has its price in another: "complaints are free", "a fee of 15 euro is due"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

from checker.claims.reading import Note
from checker.claims.records import found_in
from checker.document import Span
from checker.kinds.kind import finding
from checker.language.free import CHARGED, FOR_SOME, FREE
from checker.language.matters import COSTING, PRICED
from checker.language.same_nouns import canonical, canonical_stems
from checker.language.stems import content_stems

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.findings import Finding

_MOST = 40
"""More prices on a page are a list of them."""
_LONGEST = 240


class Charge(msgspec.Struct, frozen=True, array_like=True):
    """That something is free of charge, or has a price."""

    free: bool
    words: list[str]
    """The stems of what it is, sorted."""
    start: int
    end: int


class Charges(msgspec.Struct, frozen=True, array_like=True):
    """What a page says is free, and what it says has a price, in order."""

    told: list[Charge]


def _make(reading: Reading) -> Charges:
    language = reading.document.language
    if language not in FREE:
        return Charges(told=[])
    found = [*_free(reading, language), *_priced(reading, language)]
    return Charges(told=sorted(found, key=lambda each: each.start) if len(found) <= _MOST else [])


CHARGES = Note(name="charges", make=_make, kind=Charges)


def _free(reading: Reading, language: str) -> Iterator[Charge]:
    text = reading.document.text
    for each in FREE[language].finditer(text):
        sentence = _sentence(reading, each.start())
        if sentence is None or FOR_SOME[language].search(text, sentence.start, sentence.end):
            continue
        if len(FREE[language].findall(text, sentence.start, sentence.end)) > 1:
            continue
        clause = _clause(text, sentence, each.start(), each.end())
        if words := _words(text[clause.start : clause.end], language):
            yield Charge(free=True, words=sorted(words), start=clause.start, end=clause.end)


def _priced(reading: Reading, language: str) -> Iterator[Charge]:
    text = reading.document.text
    for claim in reading.claims:
        sentence = claim.context
        if claim.mention is None or claim.mention.kind != "money" or sentence is None or len(sentence) > _LONGEST:
            continue
        if claim.attribute.startswith("cell") or claim.mention.value == 0:
            continue
        clause = _clause(text, sentence, claim.value_span.start, claim.value_span.end)
        if CHARGED[language].search(text, clause.start, clause.end):
            said = f"{text[clause.start : claim.value_span.start]} {text[claim.value_span.end : clause.end]}"
            yield Charge(free=False, words=sorted(_words(said, language)), start=clause.start, end=clause.end)


def _sentence(reading: Reading, at: int) -> Span | None:
    found, block = reading.sentence_at(at), reading.document.block_at(at)
    running = block is not None and block.kind in ("paragraph", "item")
    return found if found and running and found.end > at and len(found) <= _LONGEST else None


def _clause(text: str, sentence: Span, start: int, end: int) -> Span:
    """The part of a sentence between commas that a passage of it stands in."""
    before = max((found.end() for found in _MARK.finditer(text, sentence.start, start)), default=sentence.start)
    behind = _MARK.search(text, end, sentence.end)
    return Span(before, behind.start() if behind else sentence.end)


_MARK = re.compile(r"[,;:()–—]\s")


@lru_cache(maxsize=8)
def _plain(language: str) -> frozenset[str]:
    return canonical_stems((*PRICED[language], *COSTING[language], *_PLAIN[language].split()), language)


_PLAIN = {
    "en": "free charge nothing cost you us our always entirely completely each every person without no take part",
    "fr": "gratuit gratuite gratuits gratuites gratuitement rien vous nous toujours entièrement chaque personne sans",
    "nl": "gratis kosteloos niets u ons altijd volledig elke elk iedere persoon zonder",
    "de": "kostenlos kostenfrei gebührenfrei unentgeltlich nichts gratis frei immer jede person ohne karte eintritt",
}


def _words(said: str, language: str) -> frozenset[str]:
    stems = (canonical(each, language) for each in content_stems(said, language))
    return frozenset(each for each in stems if not each[0].isdigit()) - _plain(language)


def charges_within(reading: Reading) -> Iterator[Finding]:
    """What one page says is free and has a price."""
    yield from _against([reading])


def charges_between(readings: Sequence[Reading], newest: frozenset[str]) -> Iterator[Finding]:
    """What one page says is free and another has a price for."""
    yield from _against([reading for reading in readings if reading.document.path in newest])


def _against(readings: Sequence[Reading]) -> Iterator[Finding]:
    told = [(reading, each) for reading in readings for each in reading.noted(CHARGES).told]
    prices: dict[str, list[tuple[Reading, Charge]]] = {}
    for reading, each in told:
        for word in each.words if not each.free else ():
            prices.setdefault(word[:_ROOT], []).append((reading, each))
    for reading, free in told:
        if not free.free:
            continue
        near = _near(prices, free.words)
        for other, priced in near:
            if (other is reading) != (len(readings) == 1) or not _one_thing(free, priced):
                continue
            yield _told(reading, free, other, priced)
            break


_ROOT = 5


def _near(prices: dict[str, list[tuple[Reading, Charge]]], words: Iterable[str]) -> list[tuple[Reading, Charge]]:
    """The prices of what one of some words names, each once."""
    found = {id(each): (reading, each) for word in words for reading, each in prices.get(word[:_ROOT], ())[:_MOST]}
    return list(found.values())


def _one_thing(free: Charge, priced: Charge) -> bool:
    """Whether all that tells what is free tells what has the price, and the other way round."""
    one, other = frozenset(free.words), frozenset(priced.words)
    return bool(other) and len(found_in(one, other)) == len(one) and len(found_in(other, one)) == len(other)


def _told(reading: Reading, free: Charge, other: Reading, priced: Charge) -> Finding:
    said, also = (
        " ".join(each.document.quote(Span(fact.start, fact.end)).split())
        for each, fact in ((reading, free), (other, priced))
    )
    where = "elsewhere on this page" if reading is other else f"in “{other.document.title or other.document.path}”"
    return finding(
        reading,
        [Span(free.start, free.end), (other, Span(priced.start, priced.end))],
        kind="agreement",
        level="error",
        message=f"“{said}” here, “{also}” {where}: it is free or has a price.",
        subject=" ".join(free.words),
        values=["0", ""],
    )
