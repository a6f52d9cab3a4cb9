"""Compares the rows of tables cell by cell: columns are told by their headings, then by their place."""

from __future__ import annotations

from difflib import SequenceMatcher
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from checker.versions.diff import diff_words, joined_runs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.document import Block, Document
    from checker.versions.comparison import Word

_MOST_COLUMNS = 200
"""A row of more cells is compared as a text."""

Step = tuple[int | None, int | None]
"""A column of the old table and the one of the new that it is, by index; None on the side that has none."""


class Columns(NamedTuple):
    """The headings of the columns that are not where they were."""

    gone: tuple[str, ...]
    came: tuple[str, ...]
    moved: tuple[str, ...]


class Tables:
    """The tables of two versions."""

    def __init__(self, old: Document, new: Document) -> None:
        self._headers = _headers(old), _headers(new)

    def steps(self, old: Block, new: Block) -> tuple[Step, ...]:
        """The columns of two rows, from left to right; empty where they are no rows that can be told by columns."""
        olds, news = _cells(old), _cells(new)
        if not olds or not news or max(len(olds), len(news)) > _MOST_COLUMNS:
            return ()
        before, after = self._labels(0, old, len(olds)), self._labels(1, new, len(news))
        if before and after:
            return _told_by(before, after)
        if len(olds) == len(news):
            return tuple((place, place) for place in range(len(olds)))
        return _told_by(olds, news)

    def marks(self, old: Block, new: Block) -> tuple[Word, ...]:
        """The word marks between two rows, no mark reaching over from one column to another."""
        steps = self.steps(old, new)
        return tuple(joined_runs(_runs(_cells(old), _cells(new), steps))) if steps else diff_words(old.text, new.text)

    def kept_marks(self, old: Block, new: Block, marks: tuple[Word, ...]) -> tuple[Word, ...]:
        """Of the word marks between two rows, which `marks` gives, those in the columns that both versions have."""
        olds, news = _cells(old), _cells(new)
        steps = self.steps(old, new)
        both = [(one, other) for one, other in steps if one is not None and other is not None]
        if not steps or len(both) == len(olds) == len(news):
            return marks
        gone, came = self._alone(old, new, steps)
        both += [(gone[label], came[label]) for label in gone if label in came]
        return tuple(joined_runs(run for one, other in both for run in (*diff_words(olds[one], news[other]), _TAB)))

    def changed_columns(self, old: Block, new: Block) -> Columns:
        """The columns that went, came or stand elsewhere, by heading; one without a heading by what stands in it."""
        gone, came = self._alone(old, new, self.steps(old, new))
        return Columns(
            gone=tuple(label for label in gone if label not in came),
            came=tuple(label for label in came if label not in gone),
            moved=tuple(label for label in came if label in gone),
        )

    def _alone(self, old: Block, new: Block, steps: Sequence[Step]) -> tuple[dict[str, int], dict[str, int]]:
        """The columns that stand alone in the steps, by heading."""
        olds = self._labels(0, old, len(old.cells)) or _cells(old)
        news = self._labels(1, new, len(new.cells)) or _cells(new)
        return (
            {olds[one]: one for one, other in steps if one is not None and other is None},
            {news[other]: other for one, other in steps if other is not None and one is None},
        )

    def _labels(self, side: int, block: Block, count: int) -> tuple[str, ...]:
        """The headings of a row's columns, or none where they are not as many as its cells."""
        labels = self._headers[side].get(block.group, ())
        return labels if len(labels) == count else ()


_TAB: Word = ("=", "\t")


def _headers(document: Document) -> dict[int | None, tuple[str, ...]]:
    """The last row of headings at the top of each table, by the table's number."""
    found: dict[int | None, tuple[str, ...]] = {}
    begun: set[int | None] = set()
    for block in document.content:
        if block.kind == "row" and block.group is not None:
            if block.header and block.group not in begun:
                found[block.group] = _cells(block)
            elif not block.header:
                begun.add(block.group)
    return found


def _cells(block: Block) -> tuple[str, ...]:
    """The texts of a row's cells; none where they do not make up its text."""
    start = block.span.start
    cells = tuple(block.text[cell.start - start : cell.end - start] for cell in block.cells)
    return cells if "\t".join(cells) == block.text else ()


@lru_cache(maxsize=1024)
def _told_by(old: tuple[str, ...], new: tuple[str, ...]) -> tuple[Step, ...]:
    """The columns put together by what they are called; those between two of them by place, where they are as many."""
    olds, news = ([" ".join(text.casefold().split()) for text in side] for side in (old, new))
    steps: list[Step] = []
    for kind, start, end, start_new, end_new in SequenceMatcher(None, olds, news, autojunk=False).get_opcodes():
        if kind == "equal" or end - start == end_new - start_new:
            steps += zip(range(start, end), range(start_new, end_new), strict=True)
        else:
            steps += [(place, None) for place in range(start, end)]
            steps += [(None, place) for place in range(start_new, end_new)]
    return tuple(steps)


def _runs(old: Sequence[str], new: Sequence[str], steps: Sequence[Step]) -> Iterator[Word]:
    for one, other in steps:
        if one and other:
            yield _TAB
        else:
            yield "-", "\t" if one else ""
            yield "+", "\t" if other else ""
        if one is not None and other is not None:
            yield from diff_words(old[one], new[other])
        elif one is not None:
            yield "-", old[one]
        elif other is not None:
            yield "+", new[other]
