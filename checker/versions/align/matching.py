"""Matches two runs of texts, whatever they are: sentences of a page, blocks of a section.

Small runs are aligned whole. Large ones are cut at sure pairs first; a stretch without any is cut evenly, so the time
grows with the length of the texts and never with the product. What finds no partner in order is looked for elsewhere:
it may have moved.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from checker.versions.align.anchors import (
    Pair,
    alike,
    common_ends,
    gaps,
    heaviest_run,
    increasing,
    position_before,
    unique_same,
)
from checker.versions.align.groups import PLAIN, Group, Stretch, Tuning, best_groups
from checker.versions.align.shortened import shortened_groups
from checker.versions.align.similarity import Vectors

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

_WHOLE_CELLS = 300
"""Up to so many pairs (15 texts by 20) the best path is looked for without anchors."""
_MOST_CELLS = 12_000
"""The largest stretch that is worked out whole."""
_HUGE_CELLS = 4_000_000
"""Beyond it the tiles are made smaller still: what has no sure pair in thousands of texts was hardly in order."""
_NEARLY_SAME = 0.75
_MOVED = 0.7
"""How alike texts out of order must be: without their neighbours to vouch for them, more than those in order."""
_BESIDE_MOVED = 0.3
_TELLING_WORDS = 4
"""A shorter text says too little to be recognised elsewhere, unless its neighbours moved with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """Texts that correspond, by index on each side, and why."""

    old: tuple[int, ...]
    new: tuple[int, ...]
    score: float
    moved: bool = False
    how: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One run of texts to be matched."""

    texts: Sequence[str]
    keys: Sequence[Hashable]
    """Equal where two texts count as the same."""
    sorts: Sequence[Hashable]
    """Only texts of one sort are paired."""


def match_texts(old: Side, new: Side, vectors: Vectors | None = None, tuning: Tuning = PLAIN) -> list[Match]:
    """The matches of two runs, by the new side's order; each index at most once, what stands alone is left out."""
    vectors = vectors or Vectors([*old.texts, *new.texts])
    matches = _in_order(old, new, range(len(old.texts)), range(len(new.texts)), vectors, tuning)
    matches += _match_replaced(old, new, matches, vectors, tuning)
    matches += match_moved(old, new, matches, vectors)
    return mark_moved(matches, [len(text) for text in old.texts])


def mark_moved(matches: Sequence[Match], lengths: Sequence[int]) -> list[Match]:
    """The matches by the new side's order, those off the heaviest run in order marked as moved."""
    by_old = sorted(matches, key=lambda match: match.old)
    run = set(
        heaviest_run(
            [(match.old[0], match.new[0]) for match in by_old],
            lambda index: sum(lengths[i] for i in by_old[index].old) + 1,
        )
    )
    marked = [replace(match, moved=index not in run) for index, match in enumerate(by_old)]
    return sorted(marked, key=lambda match: match.new)


def in_reading_order(matches: Sequence[Match], count_old: int, count_new: int) -> list[Match]:
    """The matches with all that stands alone: in the new side's order, what is gone after what it stood behind."""
    used_old = {i for match in matches for i in match.old}
    used_new = {j for match in matches for j in match.new}
    after = {match.old[-1]: match.new[-1] for match in matches if not match.moved}
    known = sorted(after)
    keyed = [((match.new[0], 0, 0), match) for match in matches]
    keyed += [
        ((j, 0, 0), Match(old=(), new=(j,), score=0.0, how="nothing like it before"))
        for j in range(count_new)
        if j not in used_new
    ]
    for i in range(count_old):
        if i not in used_old:
            behind = position_before(known, i)
            place = after[behind] if behind >= 0 else -1
            keyed.append(((place, 1, i), Match(old=(i,), new=(), score=0.0, how="nothing like it after")))
    return [match for _, match in sorted(keyed, key=lambda entry: entry[0])]


def describe(score: float, *, same: bool) -> str:
    """How a pair was matched, for people."""
    return "same text" if same else f"alike ({score:.2f})"


def match_moved(old: Side, new: Side, matches: Sequence[Match], vectors: Vectors) -> list[Match]:
    """Further matches, 1:1, among what the given ones leave over, wherever it stands."""
    used_old = {i for match in matches for i in match.old}
    used_new = {j for match in matches for j in match.new}
    left_old = [i for i in range(len(old.texts)) if i not in used_old]
    left_new = [j for j in range(len(new.texts)) if j not in used_new]
    if not left_old or not left_new:
        return []
    pairs = _moved_seeds(old, new, left_old, left_new, vectors)
    free_old = set(left_old) - {pair.old for pair in pairs}
    free_new = set(left_new) - {pair.new for pair in pairs}
    waiting = list(pairs)
    while waiting:
        # neighbours move together, even where they say too little to be recognised on their own
        pair = waiting.pop()
        for step in (1, -1):
            i, j = pair.old + step, pair.new + step
            if i not in free_old or j not in free_new or old.sorts[i] != new.sorts[j]:
                continue
            same = old.keys[i] == new.keys[j]
            score = 1.0 if same else vectors.cosine(old.texts[i], new.texts[j])
            if score >= _BESIDE_MOVED:
                free_old.discard(i)
                free_new.discard(j)
                neighbour = Pair(i, j, score)
                pairs.append(neighbour)
                waiting.append(neighbour)
    return [
        Match(
            old=(pair.old,),
            new=(pair.new,),
            score=pair.score,
            how=describe(pair.score, same=old.keys[pair.old] == new.keys[pair.new]),
        )
        for pair in sorted(pairs)
    ]


def _match_replaced(old: Side, new: Side, matches: Sequence[Match], vectors: Vectors, tuning: Tuning) -> list[Match]:
    """Further matches: one text that stands alone on each side between the same neighbours was replaced.

    Long texts need something in common for that; a heading, a name, a cell may have become quite another.
    """
    found = []
    at_old = at_new = 0
    ends = Match(old=(len(old.texts),), new=(len(new.texts),), score=0.0, how="")
    for match in (*sorted(matches, key=lambda match: match.new), ends):
        i, j = match.old[0], match.new[0]
        if i - at_old == 1 and j - at_new == 1 and old.sorts[at_old] == new.sorts[at_new]:
            words = max(len(vectors.words(old.texts[at_old])), len(vectors.words(new.texts[at_new])))
            score = vectors.cosine(old.texts[at_old], new.texts[at_new])
            if words < _TELLING_WORDS or score >= tuning.replaced:
                how = f"between matched neighbours, {describe(score, same=False)}"
                found.append(Match(old=(at_old,), new=(at_new,), score=score, how=how))
        at_old, at_new = match.old[-1] + 1, match.new[-1] + 1
    return found


def _moved_seeds(old: Side, new: Side, left_old: list[int], left_new: list[int], vectors: Vectors) -> list[Pair]:
    """The leftovers that recognise each other: the same once on each side, or much alike."""

    def telling(text: str) -> bool:
        return len(vectors.words(text)) >= _TELLING_WORDS

    places: dict[Hashable, list[int]] = {}
    for j in left_new:
        if telling(new.texts[j]):
            places.setdefault((new.sorts[j], new.keys[j]), []).append(j)
    sources: dict[Hashable, list[int]] = {}
    for i in left_old:
        sources.setdefault((old.sorts[i], old.keys[i]), []).append(i)
    pairs = [
        Pair(i, j, 1.0)
        for key, origins in sources.items()
        if key in places
        for i, j in zip(origins, places[key], strict=False)
    ]
    taken_old = {pair.old for pair in pairs}
    taken_new = {pair.new for pair in pairs}
    return pairs + alike(
        old.texts,
        new.texts,
        vectors,
        old=[i for i in left_old if i not in taken_old and telling(old.texts[i])],
        new=[j for j in left_new if j not in taken_new and telling(new.texts[j])],
        least=_MOVED,
        compatible=lambda i, j: old.sorts[i] == new.sorts[j],
        mutual=False,
    )


def _in_order(old: Side, new: Side, olds: range, news: range, vectors: Vectors, tuning: Tuning) -> list[Match]:
    """The matches of a stretch in which order holds."""
    if not olds or not news:
        return []
    # where hardly a word stays, what seems sure is a repeated phrase, and must not cut the path in two
    if len(olds) * len(news) <= (_MOST_CELLS if tuning.much_shorter else _WHOLE_CELLS):
        return _whole(old, new, olds, news, vectors, tuning)
    start, end = common_ends(old.keys, new.keys, olds, news)
    matches = [_pair_match(old, new, Pair(olds[k], news[k], 1.0)) for k in range(start)]
    matches += [_pair_match(old, new, Pair(olds[-1 - k], news[-1 - k], 1.0)) for k in reversed(range(end))]
    olds, news = olds[start : len(olds) - end], news[start : len(news) - end]
    if start or end:
        return matches + _in_order(old, new, olds, news, vectors, tuning)
    lengths = [len(text) for text in old.texts]
    anchors = increasing(
        [pair for pair in unique_same(old.keys, new.keys, olds, news) if old.sorts[pair.old] == new.sorts[pair.new]],
        lengths,
    ) or increasing(
        alike(
            old.texts,
            new.texts,
            vectors,
            old=olds,
            new=news,
            least=_NEARLY_SAME,
            compatible=lambda i, j: old.sorts[i] == new.sorts[j],
        ),
        lengths,
    )
    if anchors:
        matches += [_pair_match(old, new, pair) for pair in anchors]
        for gap_old, gap_new in gaps(anchors, olds, news):
            matches += _in_order(old, new, gap_old, gap_new, vectors, tuning)
        return matches
    for tile_old, tile_new in _tiles(olds, news):
        matches += _whole(old, new, tile_old, tile_new, vectors, tuning)
    return matches


def _tiles(olds: range, news: range) -> list[tuple[range, range]]:
    """A stretch cut evenly into such that can be worked out whole."""
    most = _MOST_CELLS if len(olds) * len(news) <= _HUGE_CELLS else _MOST_CELLS // 4
    count = 1
    while -(-len(olds) // count) * -(-len(news) // count) > most:
        count += 1
    cuts = [(len(olds) * k // count, len(news) * k // count) for k in range(count + 1)]
    return [(olds[cuts[k][0] : cuts[k + 1][0]], news[cuts[k][1] : cuts[k + 1][1]]) for k in range(count)]


def _pair_match(old: Side, new: Side, pair: Pair) -> Match:
    same = old.keys[pair.old] == new.keys[pair.new]
    return Match(old=(pair.old,), new=(pair.new,), score=pair.score, how=describe(pair.score, same=same))


def _whole(old: Side, new: Side, olds: range, news: range, vectors: Vectors, tuning: Tuning) -> list[Match]:
    if (
        len(olds) == len(news) == 1
        and old.keys[olds[0]] == new.keys[news[0]]
        and old.sorts[olds[0]] == new.sorts[news[0]]
    ):
        return [_pair_match(old, new, Pair(olds[0], news[0], 1.0))]
    found = []
    for group in _best_groups(old, new, olds, news, vectors, tuning):
        old_members = tuple(olds[i] for i in group.old)
        new_members = tuple(news[j] for j in group.new)
        same = len(old_members) == len(new_members) == 1 and old.keys[old_members[0]] == new.keys[new_members[0]]
        how = describe(group.score, same=same)
        if len(old_members) + len(new_members) > 2:
            how = f"{len(old_members)} to {len(new_members)}, together {how}"
        elif group.score < _BESIDE_MOVED:
            how = f"between matched neighbours, {how}"
        found.append(Match(old=old_members, new=new_members, score=1.0 if same else group.score, how=how))
    return found


def _best_groups(old: Side, new: Side, olds: range, news: range, vectors: Vectors, tuning: Tuning) -> list[Group]:
    if tuning.much_shorter == "old":
        found = _best_groups(new, old, news, olds, vectors, replace(tuning, much_shorter="new"))
        return [Group(group.new, group.old, group.score) for group in found]
    stretch = Stretch(
        [vectors.vector(old.texts[i]) for i in olds],
        [vectors.vector(new.texts[j]) for j in news],
        norms=([vectors.norm(old.texts[i]) for i in olds], [vectors.norm(new.texts[j]) for j in news]),
        old_keys=[old.keys[i] for i in olds],
        new_keys=[new.keys[j] for j in news],
        old_sorts=[old.sorts[i] for i in olds],
        new_sorts=[new.sorts[j] for j in news],
    )
    if tuning.much_shorter is None:
        return best_groups(stretch, tuning)
    words = [[len(vectors.words(side.texts[k])) for k in places] for side, places in ((old, olds), (new, news))]
    return shortened_groups(stretch, *words)
