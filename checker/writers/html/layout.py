"""Rows laid out as a page reads: by section, lists and tables together, long unchanged stretches folded."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Literal

from checker.writers.html import wording

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from checker.writers.html.passages import Note, Row

_FOLD_ROWS, _FOLD_CHARS = 3, 700
"""An unchanged stretch of so many passages, or of so many characters, is folded: less is its neighbours' context."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Neighbouring rows that are one thing on the page: a list, a table, or a passage alone."""

    shape: Literal["list", "table", "text", "heading", "furniture"]
    rows: tuple[Row, ...]

    @property
    def old_rows(self) -> tuple[Row, ...]:
        """The rows that the older version has."""
        return tuple(row for row in self.rows if row.old)

    @property
    def new_rows(self) -> tuple[Row, ...]:
        """The rows that the newer version has; for what is compared, with what it lost."""
        return tuple(row for row in self.rows if row.both)

    @property
    def notes(self) -> tuple[Note, ...]:
        """What findings say of any of the rows."""
        return tuple(note for row in self.rows for note in row.notes)

    @property
    def more_notes(self) -> int:
        """How many more findings point here than the margin holds."""
        return sum(row.more_notes for row in self.rows)

    @property
    def fate(self) -> str:
        """The classes that all its rows share, if all of them came or went: "changed gone"."""
        for fate in ("gone", "fresh"):
            if all(fate in row.classes.split() for row in self.rows):
                return f"changed {fate}"
        return "changed" if any(row.changed for row in self.rows) else ""

    @property
    def label(self) -> str:
        """What happened to a table, in a word or two."""
        words = {"changed gone": "Removed", "changed fresh": "New", "changed": "Edited"}
        return words.get(self.fate, "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Groups that are shown together; `fold` is the line that stands for them while they are folded, or ""."""

    groups: tuple[Group, ...]
    fold: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextSection:
    """From one heading to the next."""

    stretches: tuple[Stretch, ...]
    quiet: bool
    """Nothing in it changed."""


_SHAPES: dict[str, Literal["list", "table", "furniture"]] = {"item": "list", "row": "table", "furniture": "furniture"}


def lay_out(rows: Iterable[Row]) -> tuple[TextSection, ...]:
    """The rows as sections; a heading of either version, changed or not, begins one."""
    sections: list[list[Row]] = [[]]
    deepest = 2
    for row in rows:
        if row.shape == "heading":
            if sections[-1]:
                sections.append([])
            deepest = row.level = min(6, row.level + 2, deepest + 1)
        sections[-1].append(row)
    return tuple(
        TextSection(stretches=tuple(_stretches(section)), quiet=not any(row.changed for row in section))
        for section in sections
        if section
    )


def _stretches(rows: Sequence[Row]) -> Iterator[Stretch]:
    units = (unit for key, run in groupby(rows, key=lambda row: row.group) for unit in _units(key, tuple(run)))
    for quiet, run in groupby(units, key=lambda unit: all(_is_quiet(row) for row in unit)):
        held = tuple(row for unit in run for row in unit)
        prose = sum(row.shape != "furniture" for row in held)
        size = sum(len(row.both) for row in held if row.shape != "furniture")
        fold = quiet and prose > 1 and (prose >= _FOLD_ROWS or size > _FOLD_CHARS)
        yield Stretch(groups=tuple(_groups(held)), fold=wording.count(prose, "passage") + " unchanged" if fold else "")


def _units(key: tuple[object, ...], rows: tuple[Row, ...]) -> Iterator[tuple[Row, ...]]:
    """What folding must not take apart: a table as a whole; of a list, its items may fold."""
    if key[:1] == ("row",):
        yield rows
    else:
        yield from ((row,) for row in rows)


def _is_quiet(row: Row) -> bool:
    return not (row.changed or row.notes) and row.shape != "heading"


def _groups(rows: Iterable[Row]) -> Iterator[Group]:
    for key, run in groupby(rows, key=lambda row: row.group):
        held = tuple(run)
        if key:
            yield Group(shape=_SHAPES[held[0].shape], rows=held)
        else:
            for row in held:
                yield Group(shape="heading" if row.shape == "heading" else "text", rows=(row,))
