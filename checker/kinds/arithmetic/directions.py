"""Values that move the other way than the text says: "fell from 4.2 to 4.6 billion"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.kind import finding
from checker.language.lazy import lazy_re

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.findings import Finding
    from checker.kinds.figures import Figure

_MOVES = {
    "en": (
        lazy_re(r"\b(?:rose|grew|increased|climbed|went up) from\s*$", re.IGNORECASE),
        lazy_re(r"\b(?:fell|dropped|declined|decreased|shrank|went down) from\s*$", re.IGNORECASE),
        lazy_re(r"(?:\s+in \d{4})?\s+to\s+", re.IGNORECASE),
    ),
    "nl": (
        lazy_re(r"\b(?:steeg|stegen|groeide|groeiden) van\s*$", re.IGNORECASE),
        lazy_re(r"\b(?:daalde|daalden|zakte|zakten) van\s*$", re.IGNORECASE),
        lazy_re(r"(?:\s+in \d{4})?\s+(?:naar|tot)\s+", re.IGNORECASE),
    ),
    "de": (
        lazy_re(r"\b(?:stieg|stiegen|wuchs|wuchsen) von\s*$", re.IGNORECASE),
        lazy_re(r"\b(?:sank|sanken|fiel|fielen|schrumpfte) von\s*$", re.IGNORECASE),
        lazy_re(r"(?:\s+(?:im Jahr )?\d{4})?\s+auf\s+", re.IGNORECASE),
    ),
}
"""By language: what says right before a first value that it rose, that it fell, and what stands before the second.

Not French: "a baissé de 4 à 5 millions" tells by how much.
"""


def find_directions(reading: Reading, here: Sequence[Figure]) -> Iterator[Finding]:
    """Values that go up where the text says down, or the other way round: "fell from 4.2 to 4.6 billion"."""
    text = reading.document.text
    moves = _MOVES.get(reading.document.language)
    if moves is None:
        return
    rose, fell, to = moves
    for first, second in pairwise(here):
        lead = text[max(0, first.span.start - 30) : first.span.start]
        up = rose.search(lead) is not None
        # a rank falls from 3 to 5: only what is measured, or written to a decimal, goes up and down
        measured = first.unit[0] != "number" or first.decimals or first.scale > 1
        if not (up or fell.search(lead)) or not measured or first.unit != second.unit:
            continue
        if not to.fullmatch(text[first.span.end : second.span.start]) or not (first.exact and second.exact):
            continue
        if first.value == second.value or min(first.value, second.value) <= 0 or up == (second.value > first.value):
            continue
        yield other_way(reading, Span(first.span.start, second.span.end), first, second)


def other_way(reading: Reading, span: Span, old: Figure, new: Figure) -> Finding:
    """A finding that a value did not go the way that a passage says."""
    ways = ("rise", "fall") if new.value > old.value else ("fall", "rise")
    return finding(
        reading,
        [span],
        kind="arithmetic",
        level="error",
        message=f"From {old.mention.text} to {new.mention.text} is a {ways[0]}, not a {ways[1]}.",
        subject="direction",
        values=(str(old.value), str(new.value)),
    )
