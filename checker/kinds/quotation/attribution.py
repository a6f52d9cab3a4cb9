"""Whose words a quotation says to quote: the article and the date that stand before it, against those of its text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.document import Span
from checker.language.lazy import lazy_re
from checker.language.parts import plain_number

if TYPE_CHECKING:
    from collections.abc import Iterator

_ARTICLE = lazy_re(
    r"(?<!\w)(?P<word>articles?|artikel[ns]?|art\.|sections?|§§?|Abschnitt|paragraph|paragraaf|paragraphe|clause"
    r"|chapter"
    r"|hoofdstuk|chapitre|Kapitel|principle|principe|beginsel|Grundsatz|recital|considérant|overweging"
    r"|Erwägungsgrund)[ \u00a0]?(?P<number>\d{1,3}(?=er\b|bis\b|\b)|[IVX]{1,5}\b|premier\b)",
    re.IGNORECASE,
)
_DATE = lazy_re(
    r"(?<!\d)(?P<day>\d{1,2})(?:er|\.|st|nd|rd|th)?[ \u00a0](?P<month>[^\W\d_]{3,10})[ \u00a0](?P<year>\d{4})\b"
)


def find_wrong_names(text: str, quotation: Span, sentence: Span, name: str) -> Iterator[tuple[Span, str]]:
    """What a sentence gets wrong of the text it quotes: where, and what the text's name says instead.

    "Article 5 says “…”" where the words are those of Article 7; "the Act of 3 May 1989" for that of 3 May 1999.
    """
    said = f"{text[: quotation.start]}{' ' * len(quotation)}{text[quotation.end :]}"
    articles = {plain_number(found["number"]) for found in _ARTICLE.finditer(name)}
    named = list(_ARTICLE.finditer(said, sentence.start, sentence.end))
    if articles and named and articles.isdisjoint(plain_number(found["number"]) for found in named):
        nearest = min(named, key=lambda found: _distance(found, quotation))
        right = next(iter(_ARTICLE.finditer(name)))["number"]
        yield Span(*nearest.span()), nearest[0].replace(nearest["number"], right)
    dates = [found.group("day", "month", "year") for found in _DATE.finditer(name)]
    told = list(_DATE.finditer(said, sentence.start, sentence.end))
    if len(dates) != 1 or any(_same(found.group("day", "month", "year"), dates[0]) == len(dates[0]) for found in told):
        return
    for found in told:
        if _same(found.group("day", "month", "year"), dates[0]) == len(dates[0]) - 1:
            yield Span(*found.span()), " ".join(dates[0])
            return


def _distance(found: re.Match[str], quotation: Span) -> int:
    return min(abs(found.start() - quotation.end), abs(quotation.start - found.end()))


def _same(said: tuple[str, ...], date: tuple[str, ...]) -> int:
    """How many of day, month and year are the same."""
    return sum(one.casefold() == other.casefold() for one, other in zip(said, date, strict=True))
