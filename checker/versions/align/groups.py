"""Groups texts that correspond, in order: 1:1, 1:n, n:1 and 2:2, by dynamic programming over a bounded stretch.

The value of a path is the similarity of the groups on it. A pair stands the firmer the more its neighbours agree, and
a text joins a group only if it covers a part of the other side that the group's other members leave uncovered.
Deterministic, and symmetric: with the sides swapped the same groups come out.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Literal

from checker.versions.align.similarity import dot, shares_covered

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence

    from checker.versions.align.similarity import Vector


@dataclass(frozen=True, slots=True, kw_only=True)
class Tuning:
    """What a path costs and gains; similarities run from 0 to 1."""

    threshold: float = 0.38
    """What a group must be worth to be better than leaving its texts alone."""
    neighbour: float = 0.15
    """What the similarity of the pair before and of the pair after adds, each."""
    floor: float = 0.03
    """Below it two texts have nothing in common and are never paired."""
    join_gain: float = 0.4
    """What a further member's coverage adds."""
    join_cost: float = 0.2
    """How much of a further member must be covered before it adds anything."""
    join_least: float = 0.25
    """How much of each member must be covered at least."""
    join_floor: float = 0.12
    """How alike each member must be to the text across."""
    join_loss: float = 0.1
    """How much less alike a group may be than its likest pair."""
    same: float = 0.3
    """What it is worth that two texts are the same to the letter."""
    longest: int = 8
    """How many texts one may be split into."""
    replaced: float = 0.07
    """How alike at least a text must be to the one that took its place between two that stayed."""
    much_shorter: Literal["old", "new"] | None = None
    """The side whose texts are so much shorter that the other was rewritten throughout, if one is."""


PLAIN = Tuning()

_HEAVIER = 1e-6
"""Where two pairs are worth as much, the one that says more stays in order, whichever side is the old one."""
_FEW_PAIRS = 16
_SPOKEN_FOR = 0.75
"""A text so like another one is hardly a part of a third."""
_SPOKEN_FOR_SHARE = 0.6


@dataclass(frozen=True, slots=True)
class Group:
    """Texts that correspond, as half-open ranges of indices, and how alike they are (cosine)."""

    old: range
    new: range
    score: float


class Stretch:
    """The similarities of two runs of texts; worked out once, used by every step of the path."""

    def __init__(
        self,
        old: Sequence[Vector],
        new: Sequence[Vector],
        *,
        norms: tuple[Sequence[float], Sequence[float]],
        old_keys: Sequence[Hashable],
        new_keys: Sequence[Hashable],
        old_sorts: Sequence[Hashable] | None = None,
        new_sorts: Sequence[Hashable] | None = None,
    ) -> None:
        self.old, self.new = old, new
        self._keys = old_keys, new_keys
        self._norms = norms
        self._inners: dict[tuple[int, int, int], float] = {}
        self.dots = _dots(old, new)
        if old_sorts is not None and new_sorts is not None:
            for i, row in enumerate(self.dots):
                for j in [j for j in row if new_sorts[j] != old_sorts[i]]:
                    del row[j]
        self.cosines = [
            {j: min(1.0, value / (self._norms[0][i] * self._norms[1][j])) for j, value in row.items()}
            for i, row in enumerate(self.dots)
        ]
        self._likest = _likest(self.cosines, len(new))
        for i, key in enumerate(old_keys):
            # texts without a word ("…", "—") have no vector, yet the same ones are the same
            for j, other in enumerate(new_keys if not old[i] else ()):
                if key == other and (old_sorts is None or new_sorts is None or old_sorts[i] == new_sorts[j]):
                    self.cosines[i][j] = 1.0
                    self.dots[i][j] = 0.0

    def same(self, i: int, j: int) -> bool:
        """Whether the two texts are the same."""
        return self._keys[0][i] == self._keys[1][j]

    def weight(self, i: int, j: int) -> float:
        """How much two texts say, the lighter of them."""
        return min(self._norms[0][i], self._norms[1][j])

    def cosine(self, i: int, j: int) -> float:
        """How alike a text of the old side and one of the new are; beyond both ends everything agrees."""
        if 0 <= i < len(self.old) and 0 <= j < len(self.new):
            return self.cosines[i].get(j, 0.0)
        return 1.0 if (i < 0 and j < 0) or (i == len(self.old) and j == len(self.new)) else 0.0

    def spoken_for(self, i: int, j: int, *, split: bool) -> bool:
        """Whether the further member of a group (the new text of a split, else the old) has a far likelier mate."""
        likest = self._likest[1][j] if split else self._likest[0][i]
        return likest >= _SPOKEN_FOR and self.cosines[i].get(j, 0.0) < _SPOKEN_FOR_SHARE * likest

    def joint_cosine(self, old: range, new: range) -> float:
        """How alike two runs are, each read as one text."""
        product = math.fsum(self.dots[i].get(j, 0.0) for i in old for j in new)
        return min(1.0, product / (self._joint_norm(0, old) * self._joint_norm(1, new)))

    def _joint_norm(self, side: int, members: range) -> float:
        squares = [self._norms[side][i] ** 2 for i in members]
        products = [2 * self._inner(side, i, k) for i in members for k in range(i + 1, members.stop)]
        return math.sqrt(math.fsum(squares + products)) or 1.0

    def _inner(self, side: int, i: int, k: int) -> float:
        found = self._inners.get((side, i, k))
        if found is None:
            vectors = self.new if side else self.old
            found = self._inners[side, i, k] = dot(vectors[i], vectors[k])
        return found


def best_groups(stretch: Stretch, tuning: Tuning = PLAIN) -> list[Group]:
    """The groups of the path of greatest value through a stretch, in order; texts in none stand alone."""
    count_old, count_new = len(stretch.old), len(stretch.new)
    width = count_new + 1
    best = [0.0] * ((count_old + 1) * width)
    came: list[tuple[int, int, float]] = [(0, 0, 0.0)] * len(best)
    steps: list[list[tuple[int, int, float, float]]] = [[] for _ in best]
    for i in range(count_old + 1):
        for j in range(width):
            here = i * width + j
            # a cell is final once reached in this order: every step into it comes from above or from the left
            value, origin = -math.inf, (0, 0, 0.0)
            if i or j:
                if i and best[here - width] > value:
                    value, origin = best[here - width], (1, 0, 0.0)
                if j and best[here - 1] > value:
                    value, origin = best[here - 1], (0, 1, 0.0)
                for up, left, worth, score in steps[here]:
                    candidate = best[here - up * width - left] + worth
                    if candidate > value:
                        value, origin = candidate, (up, left, score)
                best[here], came[here] = value, origin
                steps[here] = []
            if i < count_old and j in stretch.cosines[i]:
                for up, left, worth, score in _steps_from(stretch, i, j, tuning):
                    steps[here + up * width + left].append((up, left, worth, score))
    groups = []
    i, j = count_old, count_new
    while i or j:
        up, left, score = came[i * width + j]
        i, j = i - up, j - left
        if up and left:
            groups.append(Group(range(i, i + up), range(j, j + left), score))
    groups.reverse()
    return groups


def _steps_from(stretch: Stretch, i: int, j: int, tuning: Tuning) -> list[tuple[int, int, float, float]]:
    """The groups that begin with this pair: how many old, how many new texts, what it is worth, how alike they are."""
    cosine = stretch.cosines[i][j]
    if cosine <= tuning.floor:
        return []
    before = stretch.cosine(i - 1, j - 1)
    same = tuning.same if stretch.old[i] and stretch.same(i, j) else 0.0  # that both have no word tells less
    worth = cosine + same + _HEAVIER * stretch.weight(i, j) - tuning.threshold
    worth += tuning.neighbour * (before + stretch.cosine(i + 1, j + 1))
    found = [(1, 1, worth, cosine)]
    for split in (True, False):
        parts, whole = (stretch.new[j:], stretch.old[i]) if split else (stretch.old[i:], stretch.new[j])
        shares, members = shares_covered(parts, whole), list[float]()
        for length, joint in enumerate(_joint_run(stretch, i, j, split=split, tuning=tuning), start=2):
            members += islice(shares, length - len(members))
            if min(members) < tuning.join_least:
                break
            up, left = (1, length) if split else (length, 1)
            gain = math.fsum(members) - max(members) - tuning.join_cost * (length - 1)
            worth = (
                joint
                + tuning.neighbour * (before + stretch.cosine(i + up, j + left))
                - tuning.threshold
                + tuning.join_gain * gain
            )
            found.append((up, left, worth, joint))
    return found


def _joint_run(stretch: Stretch, i: int, j: int, *, split: bool, tuning: Tuning) -> Iterator[float]:
    """How alike the one text is to two, three … across, read as one, as long as each member brings it nearer."""
    best = stretch.cosines[i][j]
    if best <= tuning.join_floor:
        return
    end = (j if split else i) + 1
    last = min(len(stretch.new) if split else len(stretch.old), end - 1 + tuning.longest)
    while end < last:
        single = stretch.cosines[i].get(end, 0.0) if split else stretch.cosines[end].get(j, 0.0)
        best = max(best, single)
        if single <= tuning.join_floor:
            break
        if stretch.spoken_for(i if split else end, end if split else j, split=split):
            break
        olds, news = (range(i, i + 1), range(j, end + 1)) if split else (range(i, end + 1), range(j, j + 1))
        joint = stretch.joint_cosine(olds, news)
        if joint < best - tuning.join_loss:
            break
        yield joint
        end += 1


def _likest(cosines: Sequence[dict[int, float]], count_new: int) -> tuple[list[float], list[float]]:
    """How alike each text is to the one across that it is most alike to, of the old side and of the new."""
    olds = [max(row.values(), default=0.0) for row in cosines]
    news = [0.0] * count_new
    for row in cosines:
        for j, value in row.items():
            if value > news[j]:
                news[j] = value
    return olds, news


def _dots(old: Sequence[Vector], new: Sequence[Vector]) -> list[dict[int, float]]:
    """The inner products of all pairs that share a feature; through an inverted index where there are many."""
    if len(old) * len(new) <= _FEW_PAIRS:
        products = [[dot(one, other) for other in new] for one in old]
        return [{j: value for j, value in enumerate(row) if value} for row in products]
    postings: dict[str, list[tuple[int, float]]] = {}
    for j, vector in enumerate(new):
        for key, weight in vector.items():
            postings.setdefault(key, []).append((j, weight))
    rows: list[dict[int, float]] = []
    for vector in old:
        row = [0.0] * len(new)
        for key, weight in vector.items():
            for j, other in postings.get(key, ()):
                row[j] += weight * other
        rows.append({j: value for j, value in enumerate(row) if value})
    return rows
