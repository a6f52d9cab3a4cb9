"""A passage as HTML with its words marked: what was there before, what is there now, and what findings point at."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from markupsafe import Markup

from checker.versions.diff import broken_anew
from checker.writers.html.visible import shown

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from checker.versions.comparison import Word


@dataclass(frozen=True, slots=True)
class Mark:
    """A range of one side's text that a finding points at, in offsets from the start of the passage."""

    start: int
    end: int
    level: str


_TAGS = {"=": None, "-": "del", "+": "ins"}


def marked_words(
    words: Sequence[Word], old_marks: Sequence[Mark] = (), new_marks: Sequence[Mark] = ()
) -> tuple[Markup, Markup]:
    """The passage for the older version's column, and the one with both versions' words, `<del>` before `<ins>`.

    The second without its `<del>` is the newer version, which is how one text serves every view of the report.
    """
    old_html, both_html = [], []
    old_at = new_at = 0
    for (sign, text), plain in zip(words, broken_anew(words), strict=True):
        if not text:
            continue
        tag = None if plain else _TAGS[sign]
        if sign != "+":
            piece = _wrapped(tag, _with_marks(text, old_at, old_marks))
            old_html.append(piece)
            if sign == "-" and not plain:
                both_html.append(piece)
            old_at += len(text)
        if sign != "-":
            both_html.append(_wrapped(tag, _with_marks(text, new_at, new_marks)))
            new_at += len(text)
    return Markup("").join(old_html), Markup("").join(both_html)


def marked_text(text: str, marks: Sequence[Mark] = ()) -> Markup:
    """The text with the marks of findings."""
    return _with_marks(text, 0, marks)


def in_lines(words: Iterable[Word], old_ends: Collection[int], new_ends: Collection[int]) -> Iterator[Word]:
    """The words with no line end but at these offsets of the older and the newer text: where it was wrapped is none."""
    at = {"-": 0, "+": 0}
    for sign, text in words:
        ends, start = (old_ends, at["-"]) if sign == "-" else (new_ends, at["+"])
        kept = (" " if each == "\n" and start + n not in ends else each for n, each in enumerate(text))
        yield sign, "".join(kept) if "\n" in text else text
        for side in at:
            at[side] += len(text) * (sign in ("=", side))


def split_words(words: Iterable[Word], separator: str) -> list[list[Word]]:
    """The words parted at a separator, for a row's cells; a separator on either side parts both."""
    parts: list[list[Word]] = [[]]
    for sign, text in words:
        first, *rest = text.split(separator)
        if first:
            parts[-1].append((sign, first))
        parts += [[(sign, piece)] if piece else [] for piece in rest]
    return parts


def _wrapped(tag: str | None, html: Markup) -> Markup:
    return Markup("<{0}>{1}</{0}>").format(tag, html) if tag else html


def _with_marks(text: str, offset: int, marks: Sequence[Mark]) -> Markup:
    """The text, which stands at `offset` of its passage, cut at the marks that touch it; marks may overlap."""
    end = offset + len(text)
    here = [mark for mark in marks if mark.start < end and offset < mark.end]
    if not here:
        return shown(text)
    cuts = sorted({offset, end} | {max(offset, mark.start) for mark in here} | {min(end, mark.end) for mark in here})
    pieces = []
    for start, stop in pairwise(cuts):
        html = shown(text[start - offset : stop - offset])
        over = next((mark for mark in here if mark.start <= start and stop <= mark.end), None)
        pieces.append(Markup('<mark class="{}">{}</mark>').format(over.level, html) if over else html)
    return Markup("").join(pieces)
