"""Aligns sentences (or paragraphs, or any texts in order) of an older and a newer version."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from checker.versions.align.groups import PLAIN, Tuning
from checker.versions.align.matching import Match, Side, describe, in_reading_order, match_texts
from checker.versions.align.similarity import Vectors, cosine, coverage

if TYPE_CHECKING:
    from collections.abc import Sequence

AlignmentKind = Literal["same", "edited", "split", "merged", "regrouped", "added", "removed"]

_MUCH_SHORTER = 1.5
"""From here on the length of sentences tells that they were split throughout; drafts of one text differ less."""
_PIECE_WEIGHT = 0.8
"""Pieces of words tell more of a sentence than of a long text: it holds few words that may come again."""
_FEW = 5
"""Fewer sentences have no average."""
_SHRUNK = 0.92
"""A text with a smaller share of the words was condensed."""
_DRAFT = replace(PLAIN, replaced=0.2)
_CUT = 0.97
"""So like its parts together, a sentence was cut and not rewritten."""
_FIRST_SHARE = 0.55
"""How much of what the fullest part holds of a sentence the first part must hold to be the sentence."""


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
    vectors = Vectors([*old, *new], piece_weight=_PIECE_WEIGHT)
    tuning = _tuning(old_keys, new_keys)
    matches = match_texts(
        Side(texts=old, keys=old_keys, sorts=[0] * len(old)),
        Side(texts=new, keys=new_keys, sorts=[0] * len(new)),
        vectors,
        tuning=tuning,
    )
    if tuning is _DRAFT:
        matches = [_main_pair(match, old, new, vectors) for match in matches]
    return tuple(_alignment(match, old, new) for match in in_reading_order(matches, len(old), len(new)))


def _tuning(old: Sequence[str], new: Sequence[str]) -> Tuning:
    """What holds for a text: whether its sentences became much shorter or longer, or it is a further draft.

    How long sentences are tells nothing of what they say, so it is evidence of its own (Gale and Church, "A program for
    aligning sentences in bilingual corpora", 1993): where they became much shorter, most of them were split.
    """
    shorter = _times_shorter(old, new)
    if max(shorter, 1 / shorter) >= _MUCH_SHORTER:
        return replace(PLAIN, much_shorter="new" if shorter > 1 else "old")
    return _DRAFT if _is_draft(old, new) else PLAIN


def _times_shorter(old: Sequence[str], new: Sequence[str]) -> float:
    """How many times as long as the new sentences the old ones are, on average, those left out that stayed."""
    kept = set(old) & set(new)
    before = [len(key.split()) for key in old if key not in kept]
    after = [len(key.split()) for key in new if key not in kept]
    if min(len(before), len(after)) < _FEW or not sum(before) or not sum(after):
        return 1.0
    return (sum(before) / len(before)) / (sum(after) / len(after))


def _is_draft(old: Sequence[str], new: Sequence[str]) -> bool:
    """Whether the newer text, its sentences about as long as before, is a draft that goes on from the older.

    What stands in such a text beside a sentence and takes up its words was mostly added there, and what went beside it
    was dropped, where in a text that was condensed it is a part of it. People who link the sentences of drafts hold
    one in five of the splits for one that the words suggest, those of condensed texts nearly all.
    """
    before, after = (sum(len(key.split()) for key in keys) for keys in (old, new))
    return min(len(old), len(new)) >= _FEW and after >= _SHRUNK * before


def _main_pair(match: Match, old: Sequence[str], new: Sequence[str], vectors: Vectors) -> Match:
    """The match itself, or of a sentence and several across the two of which the one goes on in the other.

    A sentence goes on in the first of its parts, unless another holds far more of it; of several that became one, the
    one goes on of which most is left. One that was merely cut, with hardly a word changed, stays whole.
    """
    if len(match.old) + len(match.new) == 2 or match.score >= _CUT:
        return match
    split = len(match.old) == 1
    members = match.new if split else match.old
    parts = [vectors.vector((new if split else old)[k]) for k in members]
    whole = vectors.vector(old[match.old[0]] if split else new[match.new[0]])
    shares = [coverage([whole], part)[0] for part in parts]
    most = max(range(len(parts)), key=lambda k: (shares[k], -k))
    main = 0 if split and shares[0] >= _FIRST_SHARE * shares[most] else most
    score = cosine(parts[main], whole)
    return replace(
        match,
        old=match.old if split else (members[main],),
        new=(members[main],) if split else match.new,
        score=score,
        how=f"{describe(score, same=False)}, the one it goes on in of {len(members)}",
    )


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
