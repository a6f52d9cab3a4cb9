"""The clause of a sentence that states a value: what is said beside it, and nothing of what the sentence says else."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.language.attributes import RANKS
from checker.language.connectors import PRONOUNS
from checker.language.lazy import lazy_re
from checker.language.locale import month_names
from checker.language.same_nouns import canonical
from checker.language.sentences.clause_breaks import APPOSED, CLAUSE_BREAKS, RELATIVE
from checker.language.stems import WORD, tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.claims.claim import Claim

_TELLING = 2
"""A clause with fewer telling words is read with its neighbour."""
_MOST_JOINED = 1
_FIGURE = lazy_re(r"(?<![\w.,])\d+(?:[.,]\d+)*(?:[ \u00a0-]?[^\W\d]+|[ \u00a0]?%)?")
_CAPITALISED = lazy_re(r"(?<![\w.])[A-ZÀ-Þ][^\W\d_]{2,}")
_MARK = lazy_re(r"[,;:.?!()–—]\s")
_YEAR = lazy_re(r"\b(?:1[89]|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """The words around one value, up to the next marks and joining words."""

    own: frozenset[str]
    """The stems of the words that tell what is spoken of."""
    words: frozenset[str]
    """The same, those of the clauses next to it among them where it has hardly any."""
    topic: frozenset[str]
    """Those of the heading above, where a pronoun stands for what it names."""
    ranks: frozenset[str]
    """Which of several it speaks of, by the first letters: "the second dose"."""
    beside: frozenset[str]
    """The nearest of them before the value and behind it."""
    before: str
    """The nearest of them before it, "" for none."""
    names: frozenset[str]
    """Its words with a capital, in small letters: names, but for the word that begins the sentence; none in German."""
    figures: frozenset[str]
    """The other figures but for years, each with the word behind it, as they are written."""
    years: frozenset[str]


def clause_of(claim: Claim, plain: frozenset[str]) -> Clause:
    """The clause of a claim, without the words that are `plain`."""
    assert claim.context is not None
    sentence, value = claim.document.quote(claim.context), claim.value_span
    start, end = value.start - claim.context.start, value.end - claim.context.start
    bound = claim.mention.bound_span if claim.mention else None
    limits = range(bound.start - claim.context.start, bound.end - claim.context.start) if bound else range(0)
    told = [
        (stem, word.start)
        for word in tokens(sentence, claim.document.language)
        if len(word.stem) > 1
        and not word.stem[0].isdigit()
        and not start <= word.start < end
        and word.start not in limits
        if (stem := canonical(word.stem, claim.document.language)) not in plain
    ]
    gaps = CLAUSE_BREAKS[claim.document.language].finditer(sentence)
    edges = [0, *(gap.end() for gap in gaps if gap.end() <= start or gap.start() >= end), len(sentence) + 1]
    last = bisect_right(edges, start)
    first = last - 1
    own = _between(told, edges[first], edges[last])
    apposed = APPOSED[claim.document.language].match(sentence, end)
    if apposed:  # "80 euro, the price of a pass": what is told behind the comma is what the value is of
        mark = _MARK.search(sentence, apposed.end())
        last = bisect_right(edges, mark.start()) if mark else len(edges) - 1
        own = _between(told, edges[first], edges[last])
    low, high, words = edges[first], edges[last], own
    for _ in range(_MOST_JOINED):
        if len({stem for stem, _ in words}) >= _TELLING:
            break
        first, last = max(0, first - 1), min(len(edges) - 1, last + 1)
        low, high = edges[first], edges[last]
        words = _between(told, low, high)
    else:
        if first and RELATIVE[claim.document.language].match(sentence, low):
            low = edges[first - 1]  # "pikes and tenches, which may be kept for 60 days"
            words = _between(told, low, high)
    spoken = {word.casefold() for word in WORD.findall(sentence[low:high])}
    topic: frozenset[str] = frozenset()
    if spoken & PRONOUNS[claim.document.language]:
        # "it costs 4 euro" under the heading "Day tickets"
        topic = frozenset(canonical(stem, claim.document.language) for stem in claim.topic) - plain
    before = [each for each in words if each[1] < start]
    behind = [each for each in words if each[1] >= end]
    months = month_names(claim.document.language)
    around = f"{sentence[low:start]} {sentence[end:high]}"
    return Clause(
        own=frozenset(stem for stem, _ in own),
        words=frozenset(stem for stem, _ in words),
        topic=topic,
        ranks=frozenset(
            found[0].casefold()[:3] for found in RANKS[claim.document.language].finditer(sentence[low:high])
        ),
        beside=frozenset(stem for stem, _ in (*before[-1:], *behind[:1])),
        before=before[-1][0] if before else "",
        names=frozenset(
            found[0].casefold()
            for found in _CAPITALISED.finditer(sentence, low, min(high, len(sentence)))
            if found.start() and claim.document.language != "de" and found[0].casefold() not in months
        ),
        figures=frozenset(
            found
            for found in _FIGURE.findall(around.casefold())
            if not _YEAR.match(found) and found.split()[-1] not in months
        ),
        years=frozenset(_YEAR.findall(around)),
    )


def _between(told: Sequence[tuple[str, int]], low: int, high: int) -> list[tuple[str, int]]:
    return [each for each in told if low <= each[1] < high]
