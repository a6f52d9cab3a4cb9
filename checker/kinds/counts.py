"""Counts of things that a page names: which numbers are such, which are near enough, and what is said of one."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.kinds.kind import finding
from checker.language.lazy import lazy_re
from checker.language.numbers.spelling import spell
from checker.language.stems import WORD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.document import Span
    from checker.findings import Finding, Level

MAX_COUNT = 200


def is_count(mention: Mention) -> bool:
    """Whether a mention is a whole number that may count the items of a list."""
    value = mention.value
    return (
        mention.kind == "number"
        and not mention.role
        and mention.bound == "exact"
        and mention.end_value is None
        and isinstance(value, Decimal)
        and value == value.to_integral_value()
        and 2 <= value <= MAX_COUNT
        and not _DECIMALS.search(mention.text)
    )


_DECIMALS = lazy_re(r"\d[.,]\d{1,2}$")
"""A figure told with decimals counts nothing: the release 3.0."""


def is_near(count: int, number: int) -> bool:
    """Whether a count is so near a number of things that it can be meant as theirs."""
    return abs(count - number) <= max(1 if count <= 3 else 2, count // 4)


def told_like(mention: Mention, number: int, language: str) -> str:
    """A number written as a count is: in words, or in figures."""
    return spell(number, language) if mention.spelled else str(number)


def miscounted(
    reading: Reading,
    mention: Mention | None,
    spans: Sequence[Span],
    number: int,
    denied: str,
    subject: str,
    level: Level = "error",
) -> Finding:
    """A finding that what stands at the first of some spans counts otherwise than there are, as `denied` tells.

    Without a mention a word says two, as "both" does, and no other number can be written in its place.
    """
    return finding(
        reading,
        spans,
        kind="count",
        level=level,
        message=f"The text says “{reading.document.quote(spans[0])}”, but {denied}.",
        suggestion=told_like(mention, number, reading.document.language) if mention else None,
        subject=subject,
        values=(str(int(mention.value) if mention else 2), str(number)),
    )


def is_of_some(reading: Reading, mention: Mention) -> bool:
    """Whether a count is of some of them, or of those told right before: "the first two", "the other four", "these"."""
    before = WORD.findall(reading.document.text, max(0, mention.start - 20), mention.start)[-1:]
    return bool(before) and bool(_OF_SOME.fullmatch(before[0]))


_OF_SOME = lazy_re(
    r"first|last|next|other|further|another|than|every|each|these|those|premi\w+|derni\w+|autres|ces|chaque|eerste"
    r"|laatste|andere|volgende|deze|elke?|ersten|letzten|anderen|nächsten|weiteren?|jede\w?|diesen?",
    re.IGNORECASE,
)
