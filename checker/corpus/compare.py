"""What those who speak of one thing do not agree on: the kinds' own judging, on what was kept of the pages."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from checker.checking import adjusted
from checker.claims.pairing import Weights
from checker.corpus.kept import KeptReading, decode
from checker.corpus.rows import finding_row
from checker.corpus.schema import stable_hash
from checker.kinds import acronym, agreement
from checker.kinds.agreement.contacts import contacts_between
from checker.kinds.kind import Context

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from checker.corpus.combine import Partial
    from checker.corpus.kept import Kept
    from checker.corpus.setting import Setting
    from checker.findings import Finding

_MOST_SAID = 100
"""Of more different things said in one group the first are looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Those who speak of one thing, ready to be compared."""

    name: str
    digest: str
    partials: tuple[Partial, ...]
    words: frozenset[int]
    counts: tuple[tuple[int, int], ...] = ()
    """In how many sentences each of the words stands, by its hash; for groups that met by words."""
    sentences: int = 0


class WordCounts(Weights):
    """The weights of words by all sentences of a corpus that state a figure, not by those at hand."""

    def __init__(self, counts: Mapping[str, int], total: int) -> None:
        """`counts` has every word of the claims to be judged; `total` is the number of sentences."""
        super().__init__(())
        self._count.update(counts)
        self._total = total


class NoWords(Weights):
    """Every word is common: what meets by other keys than words is not judged by words."""

    def __init__(self) -> None:
        """No words are counted."""
        super().__init__(())

    def count(self, found: str) -> int:
        """More than any rule takes for rare."""
        del found
        return sys.maxsize


def kept_in(partials: Sequence[Partial]) -> list[Kept]:
    """What was kept of the pages that speak in a group, each once."""
    said = sorted(partials, key=lambda partial: partial.samples[:1])[:_MOST_SAID]
    samples = sorted({sample for partial in said for sample in partial.samples})
    return [decode(kept) for _, _, kept in samples]


def compare(
    group: str, partials: Sequence[Partial], kept: Sequence[Kept], weights: Weights, setting: Setting
) -> Iterator[dict[str, object]]:
    """The findings among those who speak of one thing, as rows of `schema.FINDING` with the group as their piece.

    `partials` are all of the group, each thing said once; `kept` is what `kept_in` has of them.
    """
    by_path: dict[str, list[Kept]] = {}
    for each in kept:
        by_path.setdefault(each.path, []).append(each)
    readings = [KeptReading(by_path[path]) for path in sorted(by_path)]
    newest = frozenset(reading.document.path for reading in readings if reading.newest)
    context = Context(rules=setting.rules, as_of=setting.as_of, newest=newest)
    saying = {sample[:2]: partial for partial in partials for sample in partial.samples}
    silenced = {(reading.document.path, span): why for reading in readings for span, why in reading.silenced.items()}
    for finding in adjusted(_found(partials[0].sort, readings, context, weights), setting.rules):
        said = {
            id(partial): partial.pages
            for place in finding.places
            if (partial := saying.get((place.path, place.span.start)))
        }
        for place in finding.places:
            if (place.path, place.span) in silenced:
                settled_by, because = silenced[place.path, place.span]
                finding = replace(finding, status="settled", settled_by=settled_by, settled_because=because)
                break
        yield finding_row(group, finding, rests_on=max(sum(said.values()), len(set(finding.pages))))


def _found(sort: str, readings: Sequence[KeptReading], context: Context, weights: Weights) -> Iterator[Finding]:
    if sort == "acronym":
        yield from acronym.two_expansions(readings)
    elif sort == "passage":
        yield from agreement.passages(readings)
    elif sort == "contact":
        yield from contacts_between(readings, context.newest)
    else:
        yield from agreement.disagreements(readings, context.newest, weights)


def compare_group(group: Group, setting: Setting) -> Iterator[dict[str, object]]:
    """The rows of `schema.COMPARED` for a group: one a finding, or one without."""
    kept = kept_in(group.partials)
    weights: Weights = NoWords()
    if group.name.startswith("words"):
        counts = dict(group.counts)
        stems = {(each.language, stem) for each in kept if each.claim for stem in each.claim.words}
        weights = WordCounts(
            {stem: counts.get(stable_hash(language, stem), 1) for language, stem in sorted(stems)}, group.sentences
        )
    found = list(compare(group.name, group.partials, kept, weights, setting))
    rows: list[dict[str, object] | None] = [*found] or [None]
    for finding in rows:
        yield {"group": group.name, "digest": group.digest, "finding": finding}
