"""Which passages of a page and of its abridged version in another language tell the same, though most is left out."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from checker.claims.translations import mention_keys

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.claims.reading import Reading
    from checker.claims.translations import Key, Row

_FEWEST_SECTIONS = 3
_FEWEST_SHARED = 2


def sure_rows(versions: Sequence[Reading], rows: Sequence[Row]) -> list[int]:
    """The rows of paragraphs and items that share values, and the last paragraphs of sections with such a row.

    Only sections that have a heading in every version count, and a page with three of them; each of these must share
    values, or the pages are of two things.
    """
    headings = [n for n, row in enumerate(rows) if _kind(row) == "heading"]
    found: list[int] = []
    sections = 0
    for start, end in pairwise([*headings, len(rows)]):
        whole = [n for n in range(start + 1, end) if None not in rows[n].blocks]
        if None in rows[start].blocks or not whole:
            continue
        anchored = [n for n in whole if len(_shared(versions, rows[n])) >= _FEWEST_SHARED]
        sections += bool(anchored)
        found += anchored
        # the one value that each version ends a section with
        last = whole[-1]
        if anchored and last not in anchored and last == end - 1 and _has_one_each(versions, rows[last]):
            found.append(last)
    return found if sections >= _FEWEST_SECTIONS else []


def _kind(row: Row) -> str:
    return next((block.kind for block in row.blocks if block is not None), "")


def _values(versions: Sequence[Reading], row: Row) -> list[list[Key]]:
    return [
        [key for key, _ in mention_keys(reading, block)]
        for reading, block in zip(versions, row.blocks, strict=True)
        if block is not None
    ]


def _shared(versions: Sequence[Reading], row: Row) -> set[Key]:
    return set.intersection(*(set(keys) for keys in _values(versions, row)))


def _has_one_each(versions: Sequence[Reading], row: Row) -> bool:
    return all(len(keys) == 1 for keys in _values(versions, row))
