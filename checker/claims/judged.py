"""Two claims about one fact, what is to be said about them, and how the claims of a group are held together."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.claim import Claim

Level = Literal["note", "warning", "error"]

COMMON = 40
"""A word that stands beside figures in more passages leads to none of them; of no more claims all are crossed."""
_PARTS = frozenset("which whom these those them another other further remaining rest dont davon waarvan".split())
"""Words that say that a number is of a part of what was spoken of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """Two claims about one fact, and what is to be said about them."""

    one: Claim
    other: Claim
    level: Level
    why: str


def crossed(group: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Each two claims of a group; of a large group only some."""
    group = _spread(group)
    for n, one in enumerate(group):
        for other in group[n + 1 :]:
            yield one, other


def _spread(group: Sequence[Claim]) -> Sequence[Claim]:
    """At most so many claims, in their order: of a large group the first that state each value, then the second ones.

    So the one page that says otherwise is not lost behind the many that agree.
    """
    if len(group) <= COMMON:
        return group
    ranks: Counter[str] = Counter()
    ranked: list[tuple[int, int]] = []
    for n, claim in enumerate(group):
        ranked.append((ranks[claim.value], n))
        ranks[claim.value] += 1
    return [group[n] for n in sorted(n for _, n in sorted(ranked)[:COMMON])]


def of_a_part(claim: Claim) -> bool:
    """Whether the words right before a number say that it is of a part."""
    before = claim.document.text[max(0, claim.span.start - 16) : claim.span.start].casefold().split()
    return bool(set(before[-2:]) & _PARTS)
