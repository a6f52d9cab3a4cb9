"""How much the sentences of two versions' sections are drawn to each other, and which go on in which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.versions.align.similarity import Vectors, dot, norm

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.versions.align.similarity import Vector

PIECE_WEIGHT = 1.0
"""Pieces of words count as much as words here: a rewriting keeps the stems and little else."""
_LOCAL = 3
"""How many of the next likest sections tell what is common on the page."""


def next_likest(values: Sequence[float]) -> float:
    """The average of the greatest values but one: what is common on the page."""
    return sum(sorted(values)[-_LOCAL - 1 : -1]) / _LOCAL


def sentence_scores(
    old: Sequence[Sequence[str]], new: Sequence[Sequence[str]]
) -> tuple[list[list[float]], list[list[float]]]:
    """For each pair of sections how much their sentences are drawn to each other, both ways, less what is common.

    Beside it the share of the old section's sentences that are drawn to the new one more than to any other.
    """
    vectors = Vectors([sentence for part in (*old, *new) for sentence in part], piece_weight=PIECE_WEIGHT)
    olds = [[vectors.vector(sentence) for sentence in part] for part in old]
    news = [[vectors.vector(sentence) for sentence in part] for part in new]
    lengths = {id(vector): norm(vector) for part in (*olds, *news) for vector in part}
    known: dict[tuple[int, int], float] = {}

    def likeness(one: Vector, other: Vector) -> float:
        key = (id(one), id(other)) if id(one) < id(other) else (id(other), id(one))
        if key not in known:
            known[key] = min(1.0, dot(one, other) / (lengths[id(one)] * lengths[id(other)]))
        return known[key]

    def drawn(
        mine: Sequence[Sequence[Vector]], others: Sequence[Sequence[Vector]]
    ) -> tuple[list[list[float]], list[list[float]]]:
        rows, shares = [], []
        for part in mine:
            row, share = [0.0] * len(others), [0.0] * len(others)
            for vector in part:
                best = [max((likeness(vector, other) for other in candidates), default=0.0) for candidates in others]
                common = next_likest(best)
                row = [so_far + (value - common) / len(part) for so_far, value in zip(row, best, strict=True)]
                likest = max(best, default=0.0)
                if likest > 0:
                    share[best.index(likest)] += 1 / len(part)
            rows.append(row)
            shares.append(share)
        return rows, shares

    (forth, going), (back, _) = drawn(olds, news), drawn(news, olds)
    scores = [[(forth[i][j] + back[j][i]) / 2 for j in range(len(news))] for i in range(len(olds))]
    return scores, going
