"""Averages told beside a table that the rows of its columns do not have: "over these five years 426 times a year"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from checker.kinds.figures import Figure, ends_with, sum_of
from checker.kinds.scenes import Scene, close, slipped
from checker.language.averages import PER_NOUN
from checker.language.conclusions import AVERAGE, PERIODS
from checker.language.lazy import lazy_re
from checker.language.stems import content_stems

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.findings import Finding
    from checker.kinds.table_prose import Table

_FEWEST_ROWS = 3
_TRAIL = 60
_NEAR = Decimal("0.8")
_YEAR = lazy_re(r"\b(?:19|20)\d\d\b")


class Mean(NamedTuple):
    """What a column has by the row."""

    title: str
    value: Decimal
    parts: tuple[Figure, ...]


def mean_told(scene: Scene, table: Table, said: frozenset[str]) -> Finding | None:
    """A finding if a figure is told as the average of a table's rows, and no column of it has that average."""
    told = [one for one in scene.here if one.exact and _is_mean(scene, one)]
    if len(told) != 1 or not (means := list(_means(table))):
        return None
    one = told[0]
    if not (_by_the_row(scene, table, one) or _counts_the_rows(scene, len(means[0].parts))):
        return None
    known = {part.value for mean in means for part in mean.parts}
    if one.printed in known or any(_fits(one, mean.value) for mean in means):
        return None
    named = [mean for mean in means if said & set(content_stems(mean.title, scene.language))]
    near = [mean for mean in means if slipped(one, mean.value.quantize(Decimal(1)) * one.scale)]
    near = near or [mean for mean in named if close(one, mean.value * one.scale, _NEAR)]
    if len(near) != 1:
        return None
    return scene.flag(one, near[0].parts[:6], near[0].value * one.scale, "average of a table")


def _is_mean(scene: Scene, one: Figure) -> bool:
    lead = scene.text[max(scene.sentence.start, one.span.start - _TRAIL // 2) : one.span.start]
    behind = scene.text[one.span.end : min(scene.sentence.end, one.span.end + _TRAIL)]
    average = AVERAGE[scene.language]
    near = ends_with(average, re.split(r"[,;]\s", lead.rstrip(" ,"))[-1]) or average.search(
        re.split(r"[,;]\s", behind)[0]
    )
    return bool(near) and one.unit[0] in ("number", "money", "measure") and one.value > 1


def _means(table: Table) -> Iterator[Mean]:
    rows = [n for n in range(len(table.labels)) if n != table.total]
    if len(rows) < _FEWEST_ROWS:
        return
    for column, title in enumerate(table.titles[1:]):
        cells = [cell for n in rows if (cell := table.cells[n][column]) and not cell.share]
        if len(cells) == len(rows):
            parts = tuple(cell.figure for cell in cells)
            yield Mean(title, sum_of(parts) / len(parts), parts)


def _fits(one: Figure, mean: Decimal) -> bool:
    return any(abs(told - mean) <= max(one.step / one.scale, mean / 100) for told in (one.printed, one.value))


def _by_the_row(scene: Scene, table: Table, one: Figure) -> bool:
    """Whether an average is told for one of what heads the rows: "a year" of years, "per school" of schools."""
    behind = scene.text[one.span.end : one.span.end + _TRAIL]
    years = all(_YEAR.search(label) for n, label in enumerate(table.labels) if n != table.total)
    if years and PERIODS[scene.language]["year"].search(behind):
        return True
    per = PER_NOUN[scene.language].match(behind)
    heads = set(content_stems(table.titles[0], scene.language))
    return per is not None and bool(heads & set(content_stems(per["noun"], scene.language)))


def _counts_the_rows(scene: Scene, rows: int) -> bool:
    """Whether a sentence counts as many as a table has rows: "over these five years"."""
    counts: Sequence[Decimal] = [
        one.value for one in scene.here if one.mention.spelled or one.unit[0] == "duration"
    ]  # fmt: skip
    return Decimal(rows) in counts
