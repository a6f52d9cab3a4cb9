"""agreement: two places, in one page or in two, state the same fact differently."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.claims.judging import judged_pairs
from checker.claims.pairing import Weights, conflicts
from checker.kinds.agreement_examples import EXAMPLES
from checker.kinds.kind import Kind, finding

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.judged import Judged
    from checker.claims.reading import Reading
    from checker.findings import Finding
    from checker.kinds.kind import Context

MOST_PASSAGES = 100
"""More short pages than this are a collection, not statements of one thing."""
_CLOSE = 0.7
"""How much of the words of the shorter of several short pages another must share, to be about the same."""
_SHARED = 3
"""How many words they must share."""
PASSAGE = 3
"""A page of no more sentences is one passage, held as a whole against another such page."""


def find_within(reading: Reading, context: Context) -> Iterator[Finding]:
    """The facts that one page states in two ways."""
    del context
    if len(reading.sentences) > PASSAGE:
        for judged in judged_pairs([reading]):
            yield _report(reading, reading, judged)


def find_between(readings: Sequence[Reading], context: Context) -> Iterator[Finding]:
    """The facts that two pages, or two versions of one, state differently."""
    by_language: dict[str, list[Reading]] = {}
    for reading in readings:
        by_language.setdefault(reading.document.language, []).append(reading)
    for group in by_language.values():
        yield from disagreements(group, context.newest)
        yield from passages([reading for reading in group if len(reading.sentences) <= PASSAGE])


def disagreements(
    readings: Sequence[Reading], newest: frozenset[str], weights: Weights | None = None
) -> Iterator[Finding]:
    """What the claims of different documents, all in one language, cannot both say."""
    owner = {id(reading.document): reading for reading in readings}
    for judged in judged_pairs(readings, newest=newest, within=False, weights=weights):
        first, second = owner[id(judged.one.document)], owner[id(judged.other.document)]
        yield _report(first, second, judged)


def passages(readings: Sequence[Reading]) -> Iterator[Finding]:
    """The disagreements of pages so short that each is one statement.

    Two such pages are taken to speak of one thing, or nobody would hold them against each other; of more, those that
    share most of their words.
    """
    if len(readings) > MOST_PASSAGES:
        return
    pairwise = len(readings) == 2
    for n, one in enumerate(readings):
        for other in readings[n + 1 :]:
            if (
                one.document.page
                and one.document.page == other.document.page
                and one.document.date != other.document.date
            ):
                continue
            weights = Weights((*one.claims, *other.claims))
            for pair in conflicts(one.claims, other.claims, weights):
                if not pairwise and (pair.closeness < _CLOSE or len(pair.one.words & pair.other.words) < _SHARED):
                    continue
                yield finding(
                    one,
                    [pair.one.span, (other, pair.other.span)],
                    kind="agreement",
                    level="warning",
                    message=(
                        f"“{pair.one.said}” here, but “{pair.other.said}” in {other.document.path}: "
                        "they cannot both be true."
                    ),
                    subject=pair.one.subject,
                    values=[pair.one.value, pair.other.value],
                )


def _report(first: Reading, second: Reading, judged: Judged) -> Finding:
    where = "elsewhere on this page" if first is second else f"in {second.document.path}"
    return finding(
        first,
        [judged.one.span, (second, judged.other.span)],
        kind="agreement",
        level=judged.level,
        message=f"“{judged.one.said}” here, “{judged.other.said}” {where}: {judged.why}",
        subject=judged.one.subject or " ".join(sorted(judged.one.words & judged.other.words)),
        values=[judged.one.value, judged.other.value],
    )


KIND = Kind(
    name="agreement",
    says="two places, in one page or in two, state the same fact differently",
    advice=(
        "Find out which of the two is right and write it in both places. Where both are right because they speak of "
        "different things or times, say so in the text, or settle the finding."
    ),
    within=find_within,
    between=find_between,
    examples=EXAMPLES,
)
