"""Estimates the weights of `checker.versions.facts.successors` anew, and tells how they do on folders left out of it.

    python tests/bench/fit_successors.py FOLDER [FOLDER …]

A folder holds cases: pages with a `case.toml` that lists as [[change]] what changed between two of them, each with the
words of the old version and of the new. Every pair of sentences that the rules before leave is a candidate; those that
hold the words of one change are right. Weights are fitted by logistic regression with a ridge, by Newton's method.
"""

from __future__ import annotations

import math
import sys
import tomllib
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import numpy as np

import checker
from checker.versions import facts, successors
from checker.versions.facts.successors import WEIGHTS, candidates

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.versions.comparison import FactChange
    from checker.versions.facts.statements import Likeness, Statement
    from checker.versions.facts.told import Told

_RIDGE, _ROUNDS = 2.0, 12
_TOLD = (25, 50, 100)
"""How many of the likeliest pairs of a folder are looked at."""
_Words = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A pair of sentences, what speaks for and against, and the changes that it tells."""

    features: dict[str, float]
    pair: tuple[str, int, int]
    told: frozenset[str]


def found_in(folder: Path) -> Iterator[Candidate]:
    """The candidate pairs of every case in a folder."""
    for file in sorted(folder.glob("*/case.toml")):
        changes = tomllib.loads(file.read_text("utf-8")).get("change", [])
        pages = sorted({(each["old"][0], each["new"][0]) for each in changes if "old" in each and "new" in each})
        for old, new in pages:
            wanted = [
                (_plain(each["old"][1]), _plain(each["new"][1]))
                for each in changes
                if each.get("old", [""])[0] == old and each.get("new", [""])[0] == new
            ]
            yield from _pairs(file.parent, old, new, wanted)


def _pairs(folder: Path, old: str, new: str, wanted: Sequence[_Words]) -> list[Candidate]:
    kept: list[Candidate] = []

    def noted(before: Reading, after: Reading, likeness: Likeness, said: Told) -> Iterator[FactChange]:
        for each in candidates(before, after, likeness, said):
            one, other = likeness.olds[each.old], likeness.news[each.new]
            right = frozenset(f"{was} → {now}" for was, now in wanted if _states(one, was) and _states(other, now))
            pair = f"{folder.name} {old} {new}", each.old, each.new
            kept.append(Candidate(features=dict(each.features), pair=pair, told=right))
        return iter(())

    with patch.object(facts, "successors", noted), patch.object(successors, "TOLD_FROM", -math.inf):
        checker.compare(checker.read(folder / old), checker.read(folder / new)).facts  # noqa: B018
    return kept


def _states(statement: Statement, words: str) -> bool:
    text = _plain(statement.text)
    return words in text or text in words


def _plain(words: Any) -> str:
    return " ".join(str(words).split())


def fitted(found: Sequence[Candidate]) -> dict[str, float]:
    """The weight of each feature, "any" for what every pair has."""
    names = [name for name in WEIGHTS if name != "any"]
    rows = np.array([[1.0, *(each.features.get(name, 0.0) for name in names)] for each in found])
    right = np.array([float(bool(each.told)) for each in found])
    spread = np.r_[1.0, rows[:, 1:].std(0) + 1e-9]
    rows, ridge, weights = rows / spread, np.diag([0.0, *[_RIDGE] * len(names)]), np.zeros(len(names) + 1)
    for _ in range(_ROUNDS):
        likely = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (likely - right) + ridge @ weights
        weights -= np.linalg.solve((rows * (likely * (1 - likely))[:, None]).T @ rows + ridge, slope)
    return dict(zip(["any", *names], (weights / spread).tolist(), strict=True))


def told_by(weights: dict[str, float], found: Sequence[Candidate]) -> list[int]:
    """How many changes the likeliest pairs tell, each sentence in one pair, for each number of `_TOLD`."""
    taken: set[tuple[str, str, int]] = set()
    changes: dict[str, set[str]] = defaultdict(set)
    counts, pairs = [0], 0
    for each in sorted(found, key=lambda each: -_sum(weights, each)):
        page, old, new = each.pair
        if {(page, "old", old), (page, "new", new)} & taken:
            continue
        taken |= {(page, "old", old), (page, "new", new)}
        changes[page] |= each.told
        pairs += 1
        counts.append(sum(map(len, changes.values())))
    return [counts[min(number, pairs)] for number in _TOLD]


def _sum(weights: dict[str, float], candidate: Candidate) -> float:
    return weights["any"] + sum(weights[name] * amount for name, amount in candidate.features.items())


def main() -> None:
    """Writes what the weights of the other folders find in each folder, and the weights of all."""
    found = {Path(name): list(found_in(Path(name))) for name in sys.argv[1:]}
    for folder, inside in found.items():
        others = [each for other, several in found.items() if other != folder for each in several]
        for name, weights in (("left out", fitted(others) if others else WEIGHTS), ("as they are", WEIGHTS)):
            counts = ", ".join(f"{n} of the first {m}" for n, m in zip(told_by(weights, inside), _TOLD, strict=True))
            sys.stdout.write(f"{folder.name}, {name}: {counts}\n")
    for name, weight in fitted([each for several in found.values() for each in several]).items():
        sys.stdout.write(f'    "{name}": {weight:.2f},\n')


if __name__ == "__main__":
    main()
