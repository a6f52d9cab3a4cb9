"""Aligns sentences (or paragraphs, or any texts in order) of an older and a newer version."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from checker.versions.matching import Match, Side, in_reading_order, match_texts

if TYPE_CHECKING:
    from collections.abc import Sequence

AlignmentKind = Literal["same", "edited", "split", "merged", "regrouped", "added", "removed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Alignment:
    """Sentences that correspond, by index; a sentence with no counterpart stands alone."""

    old: tuple[int, ...]
    new: tuple[int, ...]
    kind: AlignmentKind
    """The same text, edited, 1:n, n:1, n:m, 0:1, 1:0."""
    score: float
    """How alike the two sides are, 0 to 1; 1 for the same text, 0 for what stands alone."""
    moved: bool
    """Out of the order of its neighbours."""
    how: str
    """How it was matched, for people."""


def align(old: Sequence[str], new: Sequence[str], *, language: str = "en") -> tuple[Alignment, ...]:
    """The links between the sentences of two versions, in reading order, every index of both sides in exactly one.

    Reading order is that of the new version, with what was removed where it stood. The method asks nothing of the
    language: pieces of words stand in for stems. `language` is taken for what may come.
    """
    del language
    old_keys = [" ".join(text.split()) for text in old]
    new_keys = [" ".join(text.split()) for text in new]
    matches = match_texts(
        Side(texts=old, keys=old_keys, sorts=[0] * len(old)), Side(texts=new, keys=new_keys, sorts=[0] * len(new))
    )
    return tuple(_alignment(match, old, new) for match in in_reading_order(matches, len(old), len(new)))


def _alignment(match: Match, old: Sequence[str], new: Sequence[str]) -> Alignment:
    kind: AlignmentKind
    if not match.old:
        kind = "added"
    elif not match.new:
        kind = "removed"
    elif len(match.old) > 1:
        kind = "regrouped" if len(match.new) > 1 else "merged"
    elif len(match.new) > 1:
        kind = "split"
    else:
        kind = "same" if old[match.old[0]] == new[match.new[0]] else "edited"
    return Alignment(old=match.old, new=match.new, kind=kind, score=match.score, moved=match.moved, how=match.how)
