"""Joins two values into a range: "3-5", "three to five", "1980-1992", "between 10 and 20", "from 3 May to 9 June"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from checker.document import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.claims.mention import Mention
    from checker.claims.tokens import Tokens

_TO = {
    "en": {"to", "through", "till", "until"},
    "fr": {"à", "a", "au", "jusqu'à"},
    "nl": {"tot", "t/m", "tot en met", "à"},
    "de": {"bis", "bis zum"},
}
_AND = {"en": "and", "fr": "et", "nl": "en", "de": "und"}
_BETWEEN = {"en": "between", "fr": "entre", "nl": "tussen", "de": "zwischen"}
_DASHES = frozenset("-–—")


def join_ranges(tokens: Tokens, mentions: Sequence[Mention], language: str) -> list[Mention]:
    """The mentions, each two that are the ends of a range made one."""
    joined: list[Mention] = []
    for mention in mentions:
        if joined and _are_ends(tokens, joined[-1], mention, language):
            joined[-1] = _range(tokens, joined[-1], mention)
        else:
            joined.append(mention)
    return joined


def _are_ends(tokens: Tokens, first: Mention, last: Mention, language: str) -> bool:
    if first.end_value is not None or last.end_value is not None or "ordinal" in (first.kind, last.kind):
        return False
    if first.kind != last.kind and first.kind != "number":
        return False
    if first.kind == "number" and last.kind == "date":
        return False
    if first.kind == last.kind and first.unit != last.unit and first.unit and last.unit:
        return False
    between = tokens.text[first.end : last.start]
    if len(between) > 12:
        return False
    word = between.strip().casefold()
    if word in _DASHES:
        spaced = between != word
        return not spaced or word != "-" or first.kind == "date"
    if word in _TO[language]:
        return True
    if word == _AND[language]:
        before = tokens.before(tokens.at(first.start), 2)
        return _BETWEEN[language] in before
    return False


def _range(tokens: Tokens, first: Mention, last: Mention) -> Mention:
    return replace(
        last,
        span=Span(first.start, last.end),
        text=tokens.text[first.start : last.end],
        value=first.value,
        end_value=last.value,
        bound="range",
        unit=last.unit or first.unit,
        spelled=first.spelled,
        weekday=first.weekday,
    )
