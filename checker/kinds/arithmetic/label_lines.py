"""Lines of a label and a figure with a total below them: "Loans: 3.12", "Grants: 0.23", "All: 3.84"."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.arithmetic.totals import wrong_sum
from checker.kinds.figures import Figure, figures, rounding, sum_of
from checker.kinds.tabulated import is_total
from checker.language.lazy import lazy_re
from checker.language.sums import SUMS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.claims.reading import Reading
    from checker.document import Block
    from checker.findings import Finding

_FEWEST = 3
_FAR = 5
"""A total that is off by more than a fifth of the sum adds up other things."""
_LINE = lazy_re(r"(?P<label>[^\W\d][^:\n]{0,60}):\s")


def find_label_lines(reading: Reading) -> Iterator[Finding]:
    """The totals among such lines that the lines before them do not make up."""
    words = SUMS.get(reading.document.language, SUMS["en"])
    content = reading.document.content
    for is_line, group in groupby(content, key=_is_line):
        lines = list(group) if is_line else []
        parts: list[Figure] = []
        for block in lines if len(lines) > _FEWEST else ():
            label = _LINE.match(block.text)
            told = figures(reading.mentions_in(Span(block.span.start + label.end(), block.span.end))) if label else []
            if label is None or len(told) != 1 or not told[0].exact or (parts and told[0].unit != parts[0].unit):
                parts = []
            elif is_total(label["label"], words):
                if len(parts) >= _FEWEST and (found := _denied(reading, told[0], parts)):
                    yield found
                parts = []
            else:
                parts.append(told[0])


def _is_line(block: Block) -> bool:
    return block.kind in ("paragraph", "item") and len(block.text) <= 90 and bool(_LINE.match(block.text))


def _denied(reading: Reading, total: Figure, parts: list[Figure]) -> Finding | None:
    summed = sum_of(parts)
    gap = abs(summed - total.value)
    if total.unit[0] == "percent" or gap <= rounding(parts, total, counted=True) or gap * _FAR > summed:
        return None
    places = [total.span, Span(parts[0].span.start, parts[-1].span.end)]
    return wrong_sum(reading, total, parts, places, level="error", subject="total")
