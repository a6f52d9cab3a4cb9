"""Finds the mentions of a text: numbers, amounts, shares, ordinals, dates, durations, in four languages.

Each passage (a block, or a table's cell) is cut into words once; where a word can begin a number or a date, the
grammars of `claims/numbers.py`, `claims/dates.py` and `claims/amounts.py` read on from there. Everything else is
passed over, so the work is linear in the text.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from checker.claims.amounts import read_amount
from checker.claims.bounds import bounded
from checker.claims.dates import FoundDate, lone_year, numeric_dates_month_first, read_date
from checker.claims.mention import Mention
from checker.claims.numbers import read_number
from checker.claims.ranges import join_ranges
from checker.claims.roles import assign_role
from checker.claims.tokens import Tokens
from checker.document import Span
from checker.language.locale import month_names
from checker.language.numbers import NUMBERS, number_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.claims.numbers import Number
    from checker.document import Document

_ADDRESS = re.compile(r"(?:https?://|www\.|mailto:)\S+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}")
_INTERESTING = re.compile(r"\d|[^\W\d_]{2}")


def find_mentions(document: Document) -> tuple[Mention, ...]:
    """The mentions of a document in the order of its text; none of one kind overlaps another."""
    language = document.language if document.language in NUMBERS else "en"
    month_first = numeric_dates_month_first(document.text)
    found: list[Mention] = []
    for block in document.blocks:
        for piece in block.cells or (block.span,):
            text = document.text[piece.start : piece.end]
            found.extend(
                _moved(mention, piece.start) for mention in passage_mentions(text, language, month_first=month_first)
            )
    return tuple(found)


def _moved(mention: Mention, offset: int) -> Mention:
    bound = mention.bound_span
    return replace(
        mention,
        span=Span(mention.start + offset, mention.end + offset),
        bound_span=Span(bound.start + offset, bound.end + offset) if bound else None,
    )


def passage_mentions(text: str, language: str, *, month_first: bool = False) -> tuple[Mention, ...]:
    """The mentions of a passage without inner structure, their spans counted from its start."""
    tokens = Tokens(text)
    plain = list(_plain_mentions(tokens, language, month_first=month_first))
    if not plain:
        return ()
    return tuple(
        bounded(tokens, mention, language) if not mention.role else mention
        for mention in (assign_role(tokens, mention, language) for mention in join_ranges(tokens, plain, language))
    )


@lru_cache(maxsize=65536)
def _begins(word: str, language: str) -> bool:
    """Whether a number or a date can begin with this word."""
    if word[0].isdigit():
        return True
    found = number_word(word, language)
    if found:
        return found.role not in ("and", "point")
    return word in NUMBERS[language].ones or word in month_names(language)


def _plain_mentions(tokens: Tokens, language: str, *, month_first: bool) -> Iterator[Mention]:
    text = tokens.text
    addresses = (
        [match.span() for match in _ADDRESS.finditer(text)] if "@" in text or "/" in text or "www." in text else []
    )
    index, count = 0, len(tokens)
    words = tokens.words
    while index < count:
        if not _begins(words[index], language):
            index += 1
            continue
        if addresses and any(start <= tokens.starts[index] < end for start, end in addresses):
            index += 1
            continue
        date = read_date(tokens, index, language, month_first=month_first)
        if date:
            yield _date_mention(text, date)
            index = max(index + 1, tokens.at(date.end))
            continue
        number = read_number(tokens, index, language)
        if number is None:
            mention = _lone_ordinal(tokens, index, language)
            if mention:
                yield mention
            index += 1
            continue
        mention, following = _classified(tokens, index, number, language)
        if mention:
            yield mention
        index = max(index + 1, following)


def _date_mention(text: str, date: FoundDate) -> Mention:
    return Mention(
        kind="date",
        span=Span(date.start, date.end),
        text=text[date.start : date.end],
        value=date.value,
        end_value=date.end_value,
        bound="range" if date.end_value and not date.role else "exact",
        role=date.role,
        weekday=date.weekday,
    )


def _lone_ordinal(tokens: Tokens, index: int, language: str) -> Mention | None:
    from decimal import Decimal

    found = number_word(tokens.words[index], language)
    if not found or found.role != "ordinal" or (found.plural and language != "fr" and language != "nl"):
        return None
    if found.plural and found.value != 1:
        return None
    return _mention(
        tokens.text, "ordinal", tokens.starts[index], tokens.ends[index], Decimal(int(found.value)), spelled=True
    )


def _mention(text: str, kind, start: int, end: int, value, **fields) -> Mention:  # type: ignore[no-untyped-def]
    return Mention(kind=kind, span=Span(start, end), text=text[start:end], value=value, **fields)


def _classified(tokens: Tokens, index: int, number: Number, language: str) -> tuple[Mention | None, int]:
    text = tokens.text
    if number.ordinal:
        return _mention(text, "ordinal", number.start, number.end, number.value, spelled=number.spelled), number.next
    amount = read_amount(tokens, index, number, language)
    if amount:
        return (
            _mention(
                text, amount.kind, amount.start, amount.end, amount.value, unit=amount.unit, spelled=number.spelled
            ),
            amount.next,
        )
    if number.plain and lone_year(tokens, index, language):
        word = tokens.words[index]
        return _mention(text, "date", number.start, number.end, word), number.next
    if number.spelled and _is_article(tokens, index, number, language):
        return None, number.next
    return _mention(text, "number", number.start, number.end, number.value, spelled=number.spelled), number.next


_PRONOUN_BEFORE = frozenset(
    "the this that which each every any no some another next last previous first only such no-one".split()
)
_PRONOUN_AFTER = frozenset("of another can could must should who that is was may day or and s".split())


def _is_article(tokens: Tokens, index: int, number: Number, language: str) -> bool:
    """Whether "one", "een", "une" is no count but an article or a pronoun."""
    if number.value != 1 or number.next != index + 1:
        return False
    word = tokens.raw(index)
    if language == "nl":
        return not word.lower().startswith("é") and len(tokens) > 1
    if language in ("fr", "de"):
        return word.lower() != "eins"
    if len(tokens) == 1:
        return False
    before, after = tokens.before(index, 1), index + 1
    if before and before[0] in _PRONOUN_BEFORE:
        return True
    return after < len(tokens) and tokens.words[after] in _PRONOUN_AFTER
