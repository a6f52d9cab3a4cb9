"""Estimates the weights of `checker.claims.judging.linkage` anew, and tells how they do on folders left out of it.

    python tests/bench/linkage_weights.py FOLDER [FOLDER …]

A folder holds cases: pages with a `case.toml` that lists as [[expect]] what is wrong with them, of kind "agreement"
where two places disagree. Every pair of claims that may be of one fact and cannot both hold is a candidate: those that
an expectation names are of one fact, those that touch no expectation are of two. Weights are fitted by logistic
regression with a ridge; a feature that can only speak for a link never speaks against it, nor the other way round.
"""

from __future__ import annotations

import math
import sys
import tomllib
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker.checking import newest_versions
from checker.claims.judging.linkage import LINK, RARE, WEIGHTS, evidence
from checker.claims.judging.linked import LINKED, linked_pairs
from checker.claims.judging.words_shared import found_in
from checker.claims.pairing import Weights
from checker.claims.reading import Reading
from checker.document import Document
from checker.origins.folder import read_folder

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.judging.records import Record

_FOR = {"same years", "one digit", "two pages", "both whole"}
_SORTS = {"money", "measure", "time", "age", "percent", "number", "date"}
_RIDGE, _STEP, _ROUNDS = 0.5, 0.02, 4000


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A pair of claims, what speaks for and against their being of one fact, and whether they are."""

    features: tuple[str, ...]
    expected: str
    """Which disagreement it is, "" for none."""


def candidates(folder: Path) -> Iterator[Candidate]:
    """The candidate pairs of every case in a folder."""
    for file in sorted(folder.glob("*/case.toml")):
        case = tomllib.loads(file.read_text("utf-8"))
        readings = [Reading(each) for each in read_folder(file.parent) if isinstance(each, Document)]
        by_language: dict[str, list[Reading]] = defaultdict(list)
        for reading in readings:
            by_language[reading.document.language].append(reading)
        for group in by_language.values():
            for one, other, features in _pairs(group):
                touched = [_touched(record, case, file.parent) for record in (one, other)]
                both = {name for name, place in touched[0] if any(n == name and p != place for n, p in touched[1])}
                kinds = {expect["id"]: expect["kind"] for expect in case.get("expect", [])}
                named = sorted(name for name in both if kinds[name] == "agreement")
                if named or not any(touched):
                    yield Candidate(features=features, expected=f"{file.parent.name}: {named[0]}" if named else "")


def _pairs(readings: Sequence[Reading]) -> Iterator[tuple[Record, Record, tuple[str, ...]]]:
    newest = newest_versions([reading.document for reading in readings])
    stating = [[claim for claim in reading.claims if claim.mention] for reading in readings]
    weights = Weights(claim for claims in stating for claim in claims)
    groups = defaultdict(list)
    for claims in stating:
        for key, claim in LINKED.meets(claims):
            groups[key].append(claim)
    seen = set()
    for key, group in groups.items():
        for one, other in linked_pairs(group) if weights.count(key[-1]) <= LINKED.by_word else ():
            documents = one.claim.document, other.claim.document
            versions = documents[0] is not documents[1] and documents[0].page == documents[1].page != ""
            if versions or not {each.path for each in documents} <= newest or (id(one.claim), id(other.claim)) in seen:
                continue
            seen.add((id(one.claim), id(other.claim)))
            rare = sum(weights.count(word) <= RARE for word in found_in(one.words, other.words))
            yield one, other, (*evidence(one, other), *(f"{n} rare" for n in (1, 2, 3) if rare >= n))


def _touched(record: Record, case: dict[str, Any], folder: Path) -> list[tuple[str, int]]:
    """Which expectations a claim's sentence stands in, each with the number of its place."""
    document = record.claim.document
    path = Path(document.path).relative_to(folder).as_posix() if Path(document.path).is_absolute() else document.path
    text, value = " ".join(record.sentence.split()), " ".join(document.quote(record.claim.value_span).split())
    return [
        (expect["id"], place)
        for expect in case.get("expect", [])
        for place, (file, quote) in enumerate(expect["quotes"])
        if path.endswith(file) and value in quote and (quote in text or text in quote)
    ]


def fitted(found: Sequence[Candidate]) -> dict[str, float]:
    """The weight of each feature, "any" for what every pair has."""
    names = sorted({name for each in found for name in each.features})
    weights = dict.fromkeys(["any", *names], 0.0)
    for _ in range(_ROUNDS):
        slope = {name: _RIDGE * weight if name != "any" else 0.0 for name, weight in weights.items()}
        for each in found:
            miss = 1 / (1 + math.exp(-_sum(weights, each))) - bool(each.expected)
            for name in ("any", *each.features):
                slope[name] += miss
        for name in weights:
            weights[name] -= _STEP * slope[name]
            if name in _FOR or "rare" in name or "shared" in name:
                weights[name] = max(0.0, weights[name])
            elif name != "any" and name not in _SORTS:
                weights[name] = min(0.0, weights[name])
    return weights


def _sum(weights: dict[str, float], candidate: Candidate) -> float:
    return weights["any"] + sum(weights.get(name, 0.0) for name in candidate.features)


def main() -> None:
    """Writes the weights, and what those of the other folders find in each."""
    folders = [Path(name) for name in sys.argv[1:]]
    found = {folder: list(candidates(folder)) for folder in folders}
    for folder in folders:
        others = [each for other in folders if other != folder for each in found[other]]
        for name, weights in (("left out", fitted(others)), ("as they are", WEIGHTS)):
            linked = [each for each in found[folder] if _sum(weights, each) >= LINK]
            told = {each.expected for each in linked if each.expected}
            wanted = {each.expected for each in found[folder] if each.expected}
            wrong = sum(not each.expected for each in linked)
            sys.stdout.write(f"{folder.name}, {name}: {len(told)} of {len(wanted)} found, {wrong} wrong\n")
    for name, weight in fitted([each for several in found.values() for each in several]).items():
        sys.stdout.write(f'    "{name}": {weight:.1f},\n')


if __name__ == "__main__":
    main()
