"""Parts the pieces of a PDF's page into what is read one after the other: columns of prose, and what is around them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MOST_PIECES = 4_000
"""A page of more pieces is taken as it comes: no page for people has so many."""
_MOST_EDGES = 12
_MOST_DEPTH = 4
_LEAST_LINES = 4
_LEAST_KNOWN = 2
"""How many lines are columns at an edge where columns begin on another page: two of them may stand at its foot."""
_LEAST_CHARS = 18


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A piece of a line, its letters close together; lengths in points, the baseline counted from the page's foot."""

    text: str
    left: float
    right: float
    line: float
    size: float
    bold: bool
    level: int = -1
    """What its tag says: a heading's level, 0 for something else, -1 where it has none."""


def split_columns(pages: Sequence[Sequence[Piece]]) -> list[list[list[Piece]]]:
    """For each page the runs of pieces that are read one after the other, each from the top to the foot."""
    ordered = [sorted(pieces, key=lambda piece: (-piece.line, piece.left)) for pieces in pages]
    edges = Counter(gutter for pieces in ordered if (gutter := _gutter(pieces, frozenset())) is not None)
    known = frozenset(edges)
    return [_parts(pieces, 0, known) for pieces in ordered]


def _parts(pieces: list[Piece], depth: int, known: frozenset[int]) -> list[list[Piece]]:
    """Bands in which two columns stand side by side, each column parted further, and what is between the bands."""
    edge = _gutter(pieces, known) if depth < _MOST_DEPTH else None
    if edge is None:
        return [pieces] if pieces else []
    parts: list[list[Piece]] = []
    done = 0
    for start, end in _bands(pieces, edge):
        parts += _parts(pieces[done:start], depth + 1, known)
        for side in _sides(pieces[start:end], edge):
            parts += _parts(side, depth + 1, known)
        done = end
    return parts + _parts(pieces[done:], depth + 1, known)


def _gutter(pieces: Sequence[Piece], known: frozenset[int]) -> int | None:
    """Where the right one of two columns of prose begins; None where no lines stand side by side, or only a table's."""
    if not 2 * _LEAST_KNOWN <= len(pieces) <= _MOST_PIECES:
        return None
    least, most = min(piece.left for piece in pieces), max(piece.right for piece in pieces)
    begin = Counter(round(piece.left) for piece in pieces)
    inner = [edge for edge in begin if least + 0.2 * (most - least) < edge < least + 0.8 * (most - least)]
    best: tuple[int, int, int] | None = None
    for edge in sorted(inner, key=lambda edge: (-begin[edge], edge))[:_MOST_EDGES]:
        needed = _LEAST_KNOWN if edge in known else _LEAST_LINES
        inside = [piece for start, end in _bands(pieces, edge) for piece in pieces[start:end]]
        starts = sum(1 for piece in inside if abs(piece.left - edge) < 2)
        if min(starts, len(_sides(inside, edge)[0])) >= needed:
            best = max(best or (0, 0, 0), (starts, len(inside), -edge))
    return -best[2] if best else None


def _sides(pieces: Sequence[Piece], edge: float) -> tuple[list[Piece], list[Piece]]:
    return [p for p in pieces if p.left < edge - 1], [p for p in pieces if p.left >= edge - 1]


def _bands(pieces: Sequence[Piece], edge: float) -> Iterator[tuple[int, int]]:
    """From where to where no piece reaches over an edge, and prose stands on both sides of it."""
    start = 0
    for at in range(len(pieces) + 1):
        if at == len(pieces) or (pieces[at].left < edge - 1 and pieces[at].right > edge):
            band = _trimmed(pieces, start, at, edge)
            if band and all(_is_prose(side) for side in _sides(pieces[slice(*band)], edge)):
                yield band
            start = at + 1


def _trimmed(pieces: Sequence[Piece], start: int, end: int, edge: float) -> tuple[int, int] | None:
    """The part of a run in which lines begin at the edge: above and below it may stand headings, lists and tables."""
    at_edge = [at for at in range(start, end) if abs(pieces[at].left - edge) < 2]
    if not at_edge:
        return None
    first, last = at_edge[0], at_edge[-1]
    while first > start and _near(pieces[first - 1], pieces[at_edge[0]]):
        first -= 1
    while last + 1 < end and pieces[last + 1].left >= pieces[last].left and _near(pieces[last + 1], pieces[last]):
        last += 1
    # the left column may be the longer one: as far as its lines go on as they did
    left = [piece for piece in pieces[first : last + 1] if piece.left < edge - 1]
    while last + 1 < end and left and _goes_on(left[-1], pieces[last + 1]):
        last += 1
        left.append(pieces[last])
    return first, last + 1


def _near(piece: Piece, other: Piece) -> bool:
    return abs(piece.line - other.line) < 0.5 * other.size


def _goes_on(before: Piece, piece: Piece) -> bool:
    return abs(before.size - piece.size) < 0.5 and before.line - piece.line < 1.6 * before.size


def _is_prose(side: Sequence[Piece]) -> bool:
    """Whether pieces are lines of prose rather than the cells of a table."""
    lengths = sorted(len(piece.text) for piece in side)
    return bool(lengths) and lengths[len(lengths) // 2] >= _LEAST_CHARS
