"""The lists inside sentences: after a colon or "namely", between dashes, in parentheses, before what sums them up."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from checker.claims.lists.enumerations import Enumeration, read_enumeration
from checker.claims.lists.stated import ListItem, Openness, StatedList, Where, head_of, openness_of
from checker.document import Span
from checker.language.bodies.sites import SITES
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.document import Document
    from checker.language.listing import ListWords

MAX_ENUMERATION_CHARS = 4_000
"""No sentence lists more than this; what is longer is no sentence."""


# a colon that introduces: white space follows, no digit stands on both sides
_COLON = lazy_re(r"\s?:(?=\s)")
_OPEN_PAREN = lazy_re(r"\(")
_JOINED = lazy_re(r",\s|;\s|\s(?:and|or|et|ou|en|of|und|oder|sowie|&)\s")


_DASH = lazy_re(r"\s[-–—]\s")
NAME = (
    r"(?:[Tt]he\s|[Ll]es?\s|[Ll]a\s|[Ll]['’]|[Dd]e\s|[Hh]et\s|[Dd]ie\s|[Dd]er\s|[Dd]as\s)?[A-ZÀ-Þ][\w'’.-]*"
    r"(?:\s(?:of\sthe\s|of\s|de\s|du\s|des\s|der\s|van\s)?[A-ZÀ-Þ][\w'’.-]*){0,5}"
)
_NAMES = lazy_re(rf"{NAME}(?:,\s{NAME}){{1,30}},?\s(?:and|et|en|und)\s{NAME}(?=\s)")


_PLACED = {
    language: lazy_re(
        rf"(?:(?:\s[^\W\d]+){{0,5}},)?\s(?:{at})\s(?P<names>{NAME}(?:,\s(?:(?:{at})\s)?{NAME}){{1,30}}"
        rf",?\s(?:and|et|en|und)\s(?:(?:{at})\s)?{NAME})(?=\s?[.;,]|\Z)(?!,\s[A-ZÀ-Þ])"
    )
    for language, at in {
        "en": "in|at",
        "fr": "à|au|aux|en",
        "nl": "in|te",
        "de": "in|zu|am",
    }.items()
}
"""Where things are, place by place, to the end of the sentence: "four offices, in Brelle, Castel, Lys and Ormont"."""

_TWO_WORDS = lazy_re(r"\S+\s\S+\s\S+\Z")


def _placed(text: str, sentence: Span, language: str) -> re.Match[str] | None:
    """The places of counted places ("four offices in the province, in …"), or None."""
    pattern = _PLACED.get(language, _PLACED["en"])
    for site in SITES.get(language, SITES["en"]).finditer(text, sentence.start, sentence.end):
        placed = pattern.match(text, site.end(), sentence.end)
        if placed:
            return placed
    return None


def inline_lists(document: Document, span: Span, sentences: Sequence[Span], words: ListWords) -> Iterator[StatedList]:
    """The lists in the running text of a block, in order; `sentences` are those inside it."""
    text = document.text
    if not _JOINED.search(text, span.start, span.end):
        return
    inside = list(sentences) or [span]
    for number, sentence in enumerate(inside):
        if len(sentence) > MAX_ENUMERATION_CHARS:
            continue
        taken = sentence.start
        for stated in _running_list(document, sentence, inside[number + 1 :], words):
            yield stated
            taken = max(taken, stated.span.end)
        for opened in _OPEN_PAREN.finditer(text, taken, sentence.end):
            closed = closing(text, opened.start(), sentence.end)
            if closed is not None and closed - opened.end() <= MAX_ENUMERATION_CHARS:
                intro = Span(sentence.start, opened.start())
                yield from _stated(document, Span(opened.end(), closed), intro, "parentheses", words)


def _running_list(
    document: Document, sentence: Span, following: Sequence[Span], words: ListWords
) -> Iterator[StatedList]:
    """The one list that the course of a sentence states: by its colon, its "namely", its dashes or its verb."""
    text = document.text
    colon = _COLON.search(text, sentence.start, sentence.end)
    if colon:
        ahead = _summed_up(document, sentence, colon.start(), colon.end(), words)
        if ahead:
            yield ahead
            return
        end = _end_of_enumeration(text, colon.end(), sentence, following)
        yield from _stated(document, Span(colon.end(), end), Span(sentence.start, colon.start()), "inline", words)
        return
    marker = _naming(words).search(text, sentence.start, sentence.end)
    if marker:
        yield from _stated(
            document, Span(marker.end(), sentence.end), Span(sentence.start, marker.start()), "inline", words
        )
        return
    dash = _DASH.search(text, sentence.start, sentence.end)
    if dash:
        second = _DASH.search(text, dash.end(), sentence.end)
        enclosed = Span(dash.end(), second.start() if second else sentence.end)
        where: Where = "parentheses" if second else "inline"
        yield from _stated(document, enclosed, Span(sentence.start, dash.start()), where, words)
        return
    placed = _placed(text, sentence, document.language)
    if placed:
        # "four groups met in offices in …": a count further ahead is not that of the offices
        counted = _TWO_WORDS.search(text, sentence.start, placed.start())
        intro = Span(counted.start() if counted else sentence.start, placed.start())
        yield from _stated(document, Span(*placed.span("names")), intro, "inline", words)
        return
    names = _NAMES.match(text, sentence.start, sentence.end)
    if names and names[0].split()[0].casefold() not in words.prepositions:  # "On Monday, Alba, Brae and Corrin voted"
        yield from _stated(document, Span(*names.span()), Span(sentence.start, sentence.start), "sentences", words)
        return
    copula = words.copula.search(text, sentence.start, sentence.end)
    if copula and text[copula.end()].isupper():
        intro = Span(sentence.start, copula.start())
        yield from _stated(document, Span(copula.end(), sentence.end), intro, "inline", words)


def _end_of_enumeration(text: str, start: int, sentence: Span, following: Sequence[Span]) -> int:
    """Where the list that begins at `start` ends: the sentence, or beyond it where a splitter cut "1) … 2) …"."""
    end = sentence.end
    for more in following:
        # items that go on after a full stop that is none: the next piece begins with a small letter or "2)"
        if not re.match(r"[a-zà-ÿ]|\(?(?:\d{1,2}|[a-h])\)", text[more.start : more.start + 5]):
            break
        end = more.end
    while end > start and text[end - 1] in ".!?;: \n\t":
        end -= 1
    return end


def closing(text: str, opened: int, limit: int) -> int | None:
    """Where the parenthesis that opens at `opened` closes, before `limit`; None where it does not."""
    depth = 0
    for offset in range(opened, min(limit, opened + MAX_ENUMERATION_CHARS)):
        if text[offset] == "(":
            depth += 1
        elif text[offset] == ")":
            depth -= 1
            if not depth:
                return offset
    return None


def _stated(document: Document, span: Span, intro: Span, where: Where, words: ListWords) -> Iterator[StatedList]:
    enumeration = read_enumeration(document.text, span, words, enclosed=where in ("parentheses", "sentences"))
    if enumeration is None:
        return
    quoted = document.quote(intro)
    items = tuple(_item(document, item, words) for item in enumeration.items)
    openness = openness_of(quoted, document.quote(span), words)
    yield _built(enumeration, items, intro, where, head_of(quoted, words), openness)


def _built(
    enumeration: Enumeration,
    items: tuple[ListItem, ...],
    intro: Span,
    where: Where,
    head: str,
    openness: Openness,
    *,
    before: bool = False,
) -> StatedList:
    return StatedList(
        where=where,
        items=items,
        fewest=enumeration.fewest,
        most=enumeration.most,
        intro=intro,
        span=Span(items[0].span.start, items[-1].span.end),
        head=head,
        openness=openness,
        before=before,
    )


def _item(document: Document, span: Span, words: ListWords) -> ListItem:
    """An item of an inline list, with the list in its parentheses, if it has one."""
    inner = []
    for opened in _OPEN_PAREN.finditer(document.text, span.start, span.end):
        closed = closing(document.text, opened.start(), span.end)
        if closed is not None:
            nested = read_enumeration(document.text, Span(opened.end(), closed), words, enclosed=True)
            if nested:
                items = tuple(ListItem(span=part, text=document.quote(part)) for part in nested.items)
                intro = Span(span.start, opened.start())
                quoted = document.quote(intro)
                openness = openness_of(quoted, document.quote(Span(opened.end(), closed)), words)
                inner.append(_built(nested, items, intro, "parentheses", head_of(quoted, words), openness))
    return ListItem(span=span, text=document.quote(span), lists=tuple(inner))


def _summed_up(document: Document, sentence: Span, colon: int, after: int, words: ListWords) -> StatedList | None:
    """The list before a colon, where what follows points back at it: "Cod, haddock and ling: these three species"."""
    if not _pointing(words).match(document.text, after, after + 40):
        return None
    enumeration = read_enumeration(document.text, Span(sentence.start, colon), words, enclosed=True)
    if enumeration is None:
        return None
    items = tuple(_item(document, item, words) for item in enumeration.items)
    intro = Span(after, sentence.end)
    return _built(enumeration, items, intro, "inline", head_of(document.quote(intro), words), "closed", before=True)


@cache
def _naming(words: ListWords) -> re.Pattern[str]:
    alternatives = "|".join(re.escape(word) for word in sorted(words.naming, key=len, reverse=True))
    return lazy_re(rf"[,;(–—-]\s?(?:{alternatives})\s", re.IGNORECASE)


@cache
def _pointing(words: ListWords) -> re.Pattern[str]:
    alternatives = "|".join(re.escape(word) for word in words.demonstratives)
    return lazy_re(rf"\s*(?:{alternatives})\s", re.IGNORECASE)
