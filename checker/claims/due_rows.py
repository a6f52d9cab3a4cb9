"""Judges a last day that a text tells against the day in a table's row that names what is due by it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from checker.claims.claim import is_cell
from checker.claims.dated import SEASON_DAYS
from checker.claims.dated_rows import column_role
from checker.claims.judged import Judged, Rule
from checker.claims.records import found_in
from checker.claims.values import date_range
from checker.language.lazy import lazy_re
from checker.language.same_nouns import canonical_stems
from checker.language.stems import FUNCTION_WORDS, WORD
from checker.language.told_dates import LAST_DAY

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.claims.judged import Key

_DAY = len("2014-03-18")
_LEAD = 110
_PART = lazy_re(r"[;:]\s")
_NAME = lazy_re(r"[A-ZÀ-Þ][\w'’-]+(?: (?:of |de |des |du |van |der |für )?[A-ZÀ-Þ][\w'’-]+){1,4}")
_FEWEST = 2
"""A row that one word names may be of many things."""


def _due(claims: Sequence[Claim]) -> Iterator[tuple[Key, Claim]]:
    for claim in claims:
        mention = claim.mention
        if mention is None or mention.kind != "date" or mention.end_value is not None or len(claim.value) != _DAY:
            continue
        words = _label(claim.subject_text, claim.document.language) if is_cell(claim) else _said(claim)
        for word in sorted(words):
            yield (claim.document.language, claim.value[:4], word[:_ROOT]), claim


_ROOT = 5
_MOST_ROWS = 200


@lru_cache(maxsize=1 << 10)
def _label(name: str, language: str) -> frozenset[str]:
    """The stems of what a row is called, its short names in small letters."""
    words = [word for word in WORD.findall(name) if word.casefold() not in FUNCTION_WORDS[language]]
    return canonical_stems(words, language)


def _part(claim: Claim) -> str:
    """What the sentence says of a last day, up to the semicolons around it; "" where it tells none."""
    if claim.context is None or len(claim.context) > _LONG:
        return ""
    text, language = claim.document.text, claim.document.language
    start, end = claim.context.start, claim.context.end
    for cut in _PART.finditer(text, start, end):
        start, end = (cut.end(), end) if cut.end() <= claim.value_span.start else (start, min(end, cut.start()))
    lead = text[max(start, claim.value_span.start - _LEAD) : claim.value_span.start]
    behind = text[claim.value_span.end : min(end, claim.value_span.end + _BEHIND)]
    return text[start:end] if LAST_DAY[language].search(lead) or _AT_THE_LATEST.match(behind) else ""


_LONG = 400
_BEHIND = 20
_AT_THE_LATEST = lazy_re(r",? (?:at the latest|au plus tard|ten laatste|uiterlijk|spätestens)")


def _said(claim: Claim) -> frozenset[str]:
    """The stems of what the text says of a last day, with the initials of the names in it."""
    part, language = _part(claim), claim.document.language
    if not part:
        return frozenset()
    initials = ["".join(re.findall(r"[A-ZÀ-Þ]", name)) for name in _NAME.findall(part)]
    return canonical_stems([*WORD.findall(part), *initials], language)


def _rows(claims: Sequence[Claim]) -> Iterator[Judged]:
    cells = [claim for claim in claims if is_cell(claim) and column_role(claim) != "begins"]
    for claim in claims if 0 < len(cells) <= _MOST_ROWS else ():
        said = frozenset() if is_cell(claim) else _said(claim)
        if not said:
            continue
        language = claim.document.language
        about = said | claim.topic | canonical_stems(WORD.findall(claim.document.title), language)
        named = [cell for cell in cells if _is_named(_label(cell.subject_text, language), said, about)]
        longest = max((len(_label(cell.subject_text, language)) for cell in named), default=0)
        meant = [cell for cell in named if len(_label(cell.subject_text, language)) == longest]
        if len({cell.value for cell in meant}) == 1 and _apart(claim, meant[0]):
            yield Judged(one=claim, other=meant[0], level="error", why="the table has another last day.")


def _is_named(label: frozenset[str], said: frozenset[str], about: frozenset[str]) -> bool:
    return len(label) >= _FEWEST and found_in(label, about) == label and bool(found_in(label, said))


def _apart(claim: Claim, cell: Claim) -> bool:
    first, second = date_range(claim.value), date_range(cell.value)
    return first is not None and second is not None and 0 < abs(first.low - second.low) <= SEASON_DAYS


DUE_ROWS = Rule(meets=_due, judge=_rows)
"""The last day on which something can be done, told in a text and in a row that is called by it."""
