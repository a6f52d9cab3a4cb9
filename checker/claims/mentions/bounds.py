"""How the words around a value limit it: "more than 40" is an interval, "some 40" a fuzzy one."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.document import Span
from checker.language.numbers.bounds import AFTER, ARTICLES, BEFORE, LASTING, LONGEST, PLACES, UNDER

if TYPE_CHECKING:
    from checker.claims.mention import Bound, Mention
    from checker.claims.mentions.tokens import Tokens


def _limits(mention: Mention, bound: Bound, before: tuple[str, ...], size: int, language: str) -> bool:
    """Whether a phrase limits this value: "over five years", "under two headings", "beyond 2020" are something else."""
    if mention.kind == "date":
        return bound in ("about", "at-most")
    phrase = before[-size:]
    if phrase not in PLACES[language]:
        return True
    if mention.kind == "duration":
        # "for over 12 months", "children under six years"
        return phrase in UNDER[language] or before[-size - 1 : -size] in LASTING[language]
    return not (
        mention.kind == "number" and mention.spelled and isinstance(mention.value, Decimal) and mention.value <= _SMALL
    )


_SMALL = 12


_ADDING = ("plus",)


def _is_part(mention: Mention) -> bool:
    return isinstance(mention.value, Decimal) and 0 < mention.value < 1


def bounded(tokens: Tokens, mention: Mention, language: str) -> Mention:
    """The mention with the bound that the words before or after it set, if any."""
    if mention.bound != "exact" or mention.kind == "ordinal":
        return mention
    if tokens.text[: mention.start].endswith(("±", "± ", "+/-", "+/- ")):
        return replace(mention, bound="about", bound_span=Span(mention.start, mention.start))
    index = tokens.at(mention.start)
    before = tokens.before(index, LONGEST + 1)
    if before and before[-1] in ARTICLES[language] and mention.spelled and _is_part(mention):
        index -= 1  # "ruim de helft", "plus de la moitié"
        before = before[:-1]
    before = before[-LONGEST:]
    phrases = BEFORE[language]
    for size in range(len(before), 0, -1):
        bound = phrases.get(before[-size:])
        if bound and _limits(mention, bound, before, size, language):
            first = index - size
            return replace(mention, bound=bound, bound_span=Span(tokens.starts[first], tokens.ends[index - 1]))
    after = tokens.at(mention.end)
    text = tokens.text
    if text[mention.end : mention.end + 1] == "+" and not text[mention.end + 1 : mention.end + 2].isalnum():
        return replace(mention, bound="at-least", bound_span=Span(mention.end, mention.end + 1))
    for size in (2, 1):
        if after + size <= len(tokens) and all(tokens.spaced(at) for at in range(max(after, 1), after + size)):
            bound = AFTER[language].get(tuple(tokens.words[after : after + size]))
            if tokens.words[after] in _ADDING and after + 1 < len(tokens) and tokens.spaced(after + 1):
                break  # "1,200 crowns plus the tax": something is added to it
            if bound:
                return replace(
                    mention, bound=bound, bound_span=Span(tokens.starts[after], tokens.ends[after + size - 1])
                )
    return mention
