"""Finds the pairs of two runs of texts that are surely right, so that what lies between them stays small.

Two rounds, as in Bram Cohen's patience diff: what is the same and stands once on each side, then what is nearly the
same and alike to nothing else. Of the pairs found, those on the heaviest increasing run are in order; the others have
moved.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

    from checker.versions.align.similarity import Vectors

_CLUES = 10
"""The rarest words by which a text is looked for."""
_COMMON = 30
"""A word in more texts than this is no clue."""
_CANDIDATES = 3


class Pair(NamedTuple):
    """An old text and a new one, by index, and how alike they are."""

    old: int
    new: int
    score: float


def heaviest_run(pairs: Sequence[tuple[int, int]], weight: Callable[[int], float]) -> list[int]:
    """The indices of the pairs on the heaviest run in which both sides increase.

    `pairs` are sorted by the old side and hold each index once a side; `weight` gives the weight of a pair by its
    index. Fredman's algorithm with a Fenwick tree for the weights, O(n log n).
    """
    ranks = {new: rank for rank, new in enumerate(sorted(new for _, new in pairs), start=1)}
    size = len(pairs)
    tree: list[tuple[float, int]] = [(0.0, -1)] * (size + 1)
    previous = [-1] * size
    for index, (_, new) in enumerate(pairs):
        rank = ranks[new]
        heaviest, last = 0.0, -1
        at = rank - 1
        while at > 0:
            if tree[at][0] > heaviest:
                heaviest, last = tree[at]
            at &= at - 1
        previous[index] = last
        heaviest += weight(index)
        at = rank
        while at <= size:
            if heaviest > tree[at][0]:
                tree[at] = heaviest, index
            at += at & -at
    _, last = max(tree, key=lambda entry: entry[0])
    run = []
    while last >= 0:
        run.append(last)
        last = previous[last]
    run.reverse()
    return run


def unique_same(old_keys: Sequence[Hashable], new_keys: Sequence[Hashable], old: range, new: range) -> list[Pair]:
    """The texts that are the same and stand once on each side of a stretch, by the old side."""
    places: dict[Hashable, int] = {}
    for j in new:
        places[new_keys[j]] = -1 if new_keys[j] in places else j
    counts: dict[Hashable, int] = {}
    for i in old:
        counts[old_keys[i]] = counts.get(old_keys[i], 0) + 1
    return [
        Pair(i, places[old_keys[i]], 1.0) for i in old if counts[old_keys[i]] == 1 and places.get(old_keys[i], -1) >= 0
    ]


def alike(
    old_texts: Sequence[str],
    new_texts: Sequence[str],
    vectors: Vectors,
    *,
    old: Iterable[int],
    new: Iterable[int],
    least: float,
    compatible: Callable[[int, int], bool],
    mutual: bool = True,
) -> list[Pair]:
    """The pairs at least so alike, found by their rarest words, by the old side; `mutual`: each the other's best."""
    new = list(new)
    postings: dict[str, list[int]] = {}
    for j in new:
        for word in _clues(new_texts[j], vectors):
            postings.setdefault(word, []).append(j)
    scored: list[Pair] = []
    for i in old:
        sums: dict[int, float] = {}
        for word in _clues(old_texts[i], vectors):
            for j in postings.get(word, ()):
                sums[j] = sums.get(j, 0.0) + vectors.rarity(word)
        nearest = sorted((j for j in sums if compatible(i, j)), key=lambda j: (-sums[j], j))[:_CANDIDATES]
        if nearest:
            text = old_texts[i]
            scored += (Pair(i, j, score) for j in nearest if (score := vectors.cosine(text, new_texts[j])) >= least)
    scored.sort(key=lambda pair: (-pair.score, pair.old, pair.new))
    taken_old: set[int] = set()
    taken_new: set[int] = set()
    best = []
    for pair in scored:
        free = pair.old not in taken_old and pair.new not in taken_new
        if free:
            best.append(pair)
        if free or mutual:
            # a text whose best is taken is no sure pair with its second best
            taken_old.add(pair.old)
            taken_new.add(pair.new)
    return sorted(best)


def increasing(pairs: Sequence[Pair], lengths: Sequence[int]) -> list[Pair]:
    """The pairs on the heaviest increasing run, each weighing as much as the old text is long."""
    run = heaviest_run([(pair.old, pair.new) for pair in pairs], lambda index: lengths[pairs[index].old] + 1)
    return [pairs[index] for index in run]


def gaps(pairs: Sequence[Pair], old: range, new: range) -> list[tuple[range, range]]:
    """What lies between increasing pairs: before the first, between each two, after the last."""
    found = []
    at_old, at_new = old.start, new.start
    for pair in pairs:
        found.append((range(at_old, pair.old), range(at_new, pair.new)))
        at_old, at_new = pair.old + 1, pair.new + 1
    found.append((range(at_old, old.stop), range(at_new, new.stop)))
    return found


def common_ends(old_keys: Sequence[Hashable], new_keys: Sequence[Hashable], old: range, new: range) -> tuple[int, int]:
    """How many texts at the start, and then how many at the end, are the same on both sides."""
    most = min(len(old), len(new))
    start = 0
    while start < most and old_keys[old[start]] == new_keys[new[start]]:
        start += 1
    end = 0
    while end < most - start and old_keys[old[-1 - end]] == new_keys[new[-1 - end]]:
        end += 1
    return start, end


def position_before(positions: Sequence[int], index: int) -> int:
    """The last of the sorted positions before an index, or -1."""
    found = bisect_left(positions, index) - 1
    return positions[found] if found >= 0 else -1


def _clues(text: str, vectors: Vectors) -> list[str]:
    """The rarest words of a text that both sides may hold."""
    words = {word for word in vectors.words(text) if 2 <= vectors.frequency(word) <= _COMMON}
    return sorted(words, key=lambda word: (vectors.frequency(word), word))[:_CLUES]
