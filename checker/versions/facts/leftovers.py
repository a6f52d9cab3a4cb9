"""Pairs the values that are left over in sections that correspond, where each has just one of a sort."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from checker.claims.claim import is_cell
from checker.language.sums.derived import WORKED_OUT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.claim import Claim

_APART = 4
"""How many times one of two values may be the other."""
_SORTS = frozenset({"money", "duration", "measure", "percent"})
"""What a section seldom states twice; of bare numbers it states many."""


def left_over_pairs(
    olds: Sequence[Claim], news: Sequence[Claim], sections: frozenset[tuple[int, int]]
) -> Iterator[tuple[Claim, Claim]]:
    """The claims that no other matches, in pairs: the only ones of their sort and unit in two linked sections.

    `sections` tells which sections of the two versions correspond, by their indices.
    """
    before, after = _by_section(olds), _by_section(news)
    for one, other in sorted(sections):
        for sort in sorted(before.get(one, {}).keys() & after.get(other, {}).keys()):
            first, second = before[one][sort], after[other][sort]
            if len(first) == len(second) == 1 and _like_size(first[0], second[0]):
                yield first[0], second[0]


def is_worked_out(claim: Claim) -> bool:
    """Whether a figure stands in an example of what is told before it: "three of them thus pay 9 euro"."""
    words = WORKED_OUT.get(claim.document.language, WORKED_OUT["en"])
    return claim.context is not None and bool(words.search(claim.document.text, claim.context.start, claim.context.end))


def _by_section(claims: Sequence[Claim]) -> dict[int, dict[tuple[str, str], list[Claim]]]:
    found: dict[int, dict[tuple[str, str], list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        mention = claim.mention
        if mention is None or mention.kind not in _SORTS or claim.when or is_cell(claim) or is_worked_out(claim):
            continue
        section = claim.document.section_at(claim.value_span.start).index
        found[section][(mention.kind, mention.unit or "")].append(claim)
    return found


def _like_size(one: Claim, other: Claim) -> bool:
    assert one.mention is not None
    assert other.mention is not None
    if isinstance(one.mention.value, str) or isinstance(other.mention.value, str):
        return False
    small, large = sorted((abs(one.mention.value), abs(other.mention.value)))
    return large <= _APART * small
