"""agreement: two places, in one page or in two, state the same fact differently."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.claims.pairing import Weights, conflicts
from checker.kinds.kind import Kind, finding

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.claim import Claim
    from checker.claims.reading import Reading
    from checker.findings import Finding, Level
    from checker.kinds.kind import Context

_PASSAGE = 3
"""A page of no more sentences is one passage, held as a whole against another such page."""


def find_between(readings: Sequence[Reading], context: Context) -> Iterator[Finding]:
    """The facts that two pages state differently."""
    del context
    weights = Weights(claim for reading in readings for claim in reading.claims)
    passages = [reading for reading in readings if len(reading.sentences) <= _PASSAGE]
    for n, one in enumerate(passages):
        for other in passages[n + 1 :]:
            for pair in conflicts(one.claims, other.claims, weights):
                yield _disagreement(one, other, pair.one, pair.other, "warning")


def _disagreement(first: Reading, second: Reading, one: Claim, other: Claim, level: Level) -> Finding:
    return finding(
        first,
        [one.span, (second, other.span)],
        kind="agreement",
        level=level,
        message=f"“{first.document.quote(one.span)}” here, “{second.document.quote(other.span)}” there",
        subject=one.subject,
        values=[one.value, other.value],
    )


KIND = Kind(
    name="agreement",
    says="two places, in one page or in two, state the same fact differently",
    advice="Find out which of the two is right and write it in both places.",
    between=find_between,
)
