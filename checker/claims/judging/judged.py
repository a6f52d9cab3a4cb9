"""Two claims about one fact, what is to be said about them, and the rules by which claims are held together.

A rule first says of each page by itself under which keys its claims meet those of others, then judges those that have
met. So what two pages say of each other rests on the claims under one key, and, where words must tell what is spoken
of, on how many passages have these words: nothing else of other pages.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from checker.claims.judging.once import once_of_each

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.claims.pairing import Weights
    from checker.document import Span

Level = Literal["note", "warning", "error"]

COMMON = 40
"""A word that stands beside figures in more passages leads to none of them; of no more claims all are crossed."""
_PARTS = frozenset("which whom these those them another other further remaining rest dont davon waarvan".split())
"""Words that say that a number is of a part of what was spoken of."""
_OF_PARTS = _PARTS - {"these", "those", "another", "other", "further"}
"""The same where another word follows: "of which about 40", but not "these roads 40"."""


Key = tuple[str, ...]
"""What claims must have in common to be held against each other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """What the words of all pages must bear out: that one of those that two claims share tells what they are about."""

    rare: tuple[str, ...]
    most: int
    """Some of the words `rare` must stand in no more passages than this."""
    at_least: int = 1
    """How many of them."""
    among: int = 0
    """Of fewer passages in all, none of whose words can be told to be rare."""
    shared: tuple[str, ...] = ()
    union: tuple[str, ...] = ()
    least: float = 0.0
    """And the words `shared` must weigh at least this share of what the words `union` weigh."""

    def holds(self, weights: Weights) -> bool:
        """Whether it is so by these weights; a word that no passage has counts as of one."""
        if weights.passages < self.among:
            return False
        if self.rare and sum(weights.count(word) <= self.most for word in self.rare) < self.at_least:
            return False
        return not self.union or weights.sum(self.shared) >= self.least * weights.sum(self.union)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """Two claims about one fact, and what is to be said about them."""

    one: Claim
    other: Claim
    level: Level
    why: str
    only_if: Condition | None = None
    suggestion: str | None = None
    """What to write in place of the first claim's value, where it is known which of the two is right."""
    where: Span | None = None
    """Where the second claim stands, if not at its value: the cell that names its row. Told of one page only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One way in which claims are found to be about one fact, and judged."""

    meets: Callable[[Sequence[Claim]], Iterator[tuple[Key, Claim]]]
    """Of the claims of one page, those that may be held against others, each with what these must have in common."""
    judge: Callable[[Sequence[Claim]], Iterator[Judged]]
    """What is to be said of claims that have met, given in the order of the pages; nothing where all say the same."""
    by_word: int = 0
    """If not 0, a key's last part is a word, and leads nowhere if more passages than this have it."""
    within: bool = False
    """Only claims of one page meet."""


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


@once_of_each
def of_a_part(claim: Claim) -> bool:
    """Whether the words right before a number say that it is of a part."""
    first = max(claim.context.start if claim.context else 0, claim.span.start - 16)
    before = claim.document.text[first : claim.span.start].casefold().split()
    return bool(set(before[-1:]) & _PARTS or set(before[-2:-1]) & _OF_PARTS)
