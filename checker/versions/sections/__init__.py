"""Finds which sections of two versions belong together: by heading, by content, by what stands around them.

A heading that only lost or gained its number is the same heading. What surely belongs together and stands out of order
has moved; the others are put together along the page by dynamic programming, where a section may also have been split
in several or several merged in one.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING

from checker.versions.align.anchors import heaviest_run, position_before
from checker.versions.comparison import SectionLink
from checker.versions.sections.parts import Pair, gone_into, joined, may_share, part_beside
from checker.versions.sections.scores import MOST_PAIRS, SectionScores

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from checker.document import Document
    from checker.versions.comparison import SectionKind

_SAME_HEADING = 0.2
_SURE = 0.11
"""From here on, where each is the other's best, two sections belong together wherever they stand."""
_THRESHOLD = 0.0
_JOIN_FLOOR = -0.06
"""With less in common two sections are never parts of one."""
_JOIN_WORTH = 0.2
"""What of what speaks for a further section beyond the least counts where paths are weighed against each other."""
_NEIGHBOUR = 0.1
_NEIGHBOUR_MOST = 0.4
_ENDS = 0.15
_ELSEWHERE = 0.15
_MOVE_BASE = 0.2
_MOVED = 0.08
"""By how much more a section must be like one that stands out of order than like any other, to have moved there."""
_LONGEST = 4
_TILE = 30
"""How many sections of one side are weighed at once where nothing tells what corresponds."""


def align_sections(old: Document, new: Document) -> tuple[SectionLink, ...]:
    """The links between the sections of two versions, by the new version's order, what was removed where it stood."""
    scores = SectionScores(old, new)
    pairs: dict[Pair, str] = {}
    leads = scores.leads
    if scores.counts(0, leads[0]) and scores.counts(1, leads[1]):
        pairs[leads] = "both leads"
    olds = [k for k in range(1, len(old.sections)) if k != leads[0] and scores.counts(0, k)]
    news = [k for k in range(1, len(new.sections)) if k != leads[1] and scores.counts(1, k)]
    by_heading = _pairs_by_heading(scores, olds, news)
    if len(by_heading) == len(olds) == len(news):
        moved = _off_the_run(by_heading, lambda pair: 1.0 + len(scores.texts[0][pair[0]]))
        pairs |= dict.fromkeys(by_heading, "same heading")
    elif scores.are_many():
        moved = _pair_between_headings(scores, olds, news, by_heading, pairs)
    else:
        moved = _pair_by_score(scores, olds, news, by_heading, pairs)
    times = _times(pairs)
    pairs = {pair: how for pair, how in pairs.items() if not _only_heads(pair, times, scores)}
    times = _times(pairs)
    links = [
        SectionLink(
            old=old.sections[i],
            new=new.sections[j],
            kind=_kind((i, j), times, scores, moved),
            similarity=round(scores.similarity(i, j), 4),
            how=how,
        )
        for (i, j), how in pairs.items()
    ]
    used_old, used_new = (
        {pair[side] for pair in pairs} | scores.mere_headings_over({pair[side] for pair in pairs}, side)
        for side in (0, 1)
    )
    links += [
        SectionLink(old=None, new=new.sections[j], kind="added", similarity=0.0, how="nothing like it before")
        for j in (leads[1], *news)
        if j not in used_new and scores.counts(1, j)
    ]
    links += [
        SectionLink(old=old.sections[i], new=None, kind="removed", similarity=0.0, how="nothing like it after")
        for i in (leads[0], *olds)
        if i not in used_old and scores.counts(0, i)
    ]
    return tuple(sorted(links, key=_place_of(pairs, moved)))


def _times(pairs: Iterable[Pair]) -> tuple[Counter[int], Counter[int]]:
    """In how many pairs each section stands, of the old side and the new."""
    olds, news = zip(*pairs, strict=True) if pairs else ((), ())
    return Counter(olds), Counter(news)


def _only_heads(pair: Pair, times: tuple[Counter[int], Counter[int]], scores: SectionScores) -> bool:
    """Whether one of a pair is a mere heading, of other words, and the other went into, or came from, more than it."""
    empty = [not scores.texts[side][pair[side]] for side in (0, 1)]
    if empty[0] == empty[1] or scores.like_headings(*pair):
        return False
    side = empty.index(False)
    return times[side][pair[side]] > 1


def _place_of(pairs: dict[Pair, str], moved: set[Pair]) -> Callable[[SectionLink], tuple[int, int, int]]:
    after = {i: j for i, j in sorted(pairs) if (i, j) not in moved}
    known = sorted(after)

    def place(link: SectionLink) -> tuple[int, int, int]:
        if link.new is not None:
            return link.new.index, 0, link.old.index if link.old else -1
        assert link.old is not None
        before = position_before(known, link.old.index)
        return (after[before] if before >= 0 else -1), 1, link.old.index

    return place


def _pairs_by_heading(scores: SectionScores, olds: Sequence[int], news: Sequence[int]) -> list[Pair]:
    """The sections whose headings are the same: those that stand once on each side, and as many times on both."""
    places: dict[str, tuple[list[int], list[int]]] = {}
    for side, indices in ((0, olds), (1, news)):
        for k in indices:
            places.setdefault(scores.headings[side][k], ([], []))[side].append(k)
    return sorted(
        pair
        for old_places, new_places in places.values()
        if len(old_places) == len(new_places)
        for pair in zip(old_places, new_places, strict=True)
    )


def _off_the_run(pairs: Sequence[Pair], weight: Callable[[Pair], float]) -> set[Pair]:
    run = set(heaviest_run(pairs, lambda index: weight(pairs[index])))
    return {pair for index, pair in enumerate(pairs) if index not in run}


def _pair_by_score(
    scores: SectionScores, olds: Sequence[int], news: Sequence[int], by_heading: Sequence[Pair], pairs: dict[Pair, str]
) -> set[Pair]:
    """Adds the pairs that headings and contents speak for; returns those of them that have moved."""
    headed = set(by_heading)

    def score(i: int, j: int) -> float:
        found = scores.score(i, j) + (_SAME_HEADING if (i, j) in headed else 0.0)
        part = found < 0 and (scores.stood_under(i, j, side=0) or scores.stood_under(i, j, side=1))
        return 0.0 if part else found

    def one(i: int, j: int) -> float:
        return scores.one(i, j) + (_SAME_HEADING if (i, j) in headed else 0.0)

    best_new = {i: max((one(i, j), -j, j) for j in news)[2] for i in olds if news}
    best_old = {j: max((one(i, j), -i, i) for i in olds)[2] for j in news if olds}
    sure = [(i, j) for i, j in sorted(best_new.items()) if best_old.get(j) == i and one(i, j) >= _SURE]

    def weight(pair: Pair) -> float:
        # a section that was split speaks through all its parts
        row = (scores.score(pair[0], j) for j in news)
        column = (scores.score(i, pair[1]) for i in olds)
        own = max(score(*pair), 0.0)  # two addresses may share no word, and stand in their place all the same
        return _MOVE_BASE + own + math.fsum(value for value in (*row, *column) if value > 0)

    off = _off_the_run(sure, weight)
    moved = {pair for pair in off if one(*pair) - _next_best(one, pair, olds, news) >= _MOVED}
    for pair in sorted(moved):
        pairs[pair] = "same heading" if pair in headed else f"alike ({scores.similarity(*pair):.2f})"
    moved_old, moved_new = {i for i, _ in moved}, {j for _, j in moved}
    rest_old, rest_new = [i for i in olds if i not in moved_old], [j for j in news if j not in moved_new]
    values, parts = ([[speaks(i, j) for j in rest_new] for i in rest_old] for speaks in (one, score))
    path = _Path(rest_old, rest_new, values, headed, scores, parts)
    for pair in path.best():
        pairs[pair] = "same heading" if pair in headed else f"alike ({scores.similarity(*pair):.2f}), in its place"
    for side, indices, others in ((0, olds, news), (1, news, olds)):
        used = {pair[side] for pair in pairs}
        for rest in indices:
            if rest in used or not others:
                continue
            candidates = [(rest, other) if side == 0 else (other, rest) for other in others]
            likest = max(candidates, key=lambda pair: (score(*pair), -pair[0], -pair[1]))
            beside = part_beside(scores, rest, side, pairs, score)
            if beside is not None:
                pairs[beside] = f"part of what the section beside it became ({scores.similarity(*beside):.2f})"
            elif score(*likest) >= _ELSEWHERE and may_share(scores, likest, side, pairs):
                pairs[likest] = f"shares content ({scores.similarity(*likest):.2f})"
            elif side == 0 and (into := gone_into(scores, rest, news, pairs, one)):
                pairs[into] = f"went into it ({scores.similarity(*into):.2f})"
    return moved


def _next_best(one: Callable[[int, int], float], pair: Pair, olds: Sequence[int], news: Sequence[int]) -> float:
    """What speaks for either section of a pair being one with the next best, and no less than nothing."""
    across = [one(pair[0], j) for j in news if j != pair[1]] + [one(i, pair[1]) for i in olds if i != pair[0]]
    return max(0.0, *across)


def _pair_between_headings(
    scores: SectionScores, olds: Sequence[int], news: Sequence[int], by_heading: Sequence[Pair], pairs: dict[Pair, str]
) -> set[Pair]:
    """Adds the pairs with the same heading, and what lies between them by score; returns those that have moved.

    For pages of hundreds of sections and more: what lies between two headings that stayed is weighed by itself.
    """
    moved = _off_the_run(by_heading, lambda pair: 1.0 + len(scores.texts[0][pair[0]]))
    pairs |= dict.fromkeys(by_heading, "same heading")
    headed_old, headed_new = {i for i, _ in by_heading}, {j for _, j in by_heading}
    free_old = [i for i in olds if i not in headed_old]
    free_new = [j for j in news if j not in headed_new]
    stayed = [pair for pair in by_heading if pair not in moved]
    for i, j in _in_gaps(scores, free_old, free_new, stayed):
        pairs[i, j] = f"alike ({scores.similarity(i, j):.2f}), in its place"
    return moved


def _in_gaps(scores: SectionScores, olds: Sequence[int], news: Sequence[int], sure: Sequence[Pair]) -> Iterator[Pair]:
    """The pairs of these sections that lie between the same two sure ones, none crossing another."""
    at_old = at_new = 0
    for last_old, last_new in (*sure, (len(scores.texts[0]), len(scores.texts[1]))):
        end_old, end_new = bisect_left(olds, last_old), bisect_left(news, last_new)
        some_old, some_new = olds[at_old:end_old], news[at_new:end_new]
        at_old, at_new = end_old, end_new
        if not some_old or not some_new:
            continue
        if len(some_old) * len(some_new) <= MOST_PAIRS:
            yield from _Path(some_old, some_new, scores.among(some_old, some_new), set(), scores).best()
            continue
        nearly = scores.nearly_same(some_old, some_new)
        if nearly:
            yield from nearly
            used_old, used_new = {i for i, _ in nearly}, {j for _, j in nearly}
            rest_old, rest_new = [i for i in some_old if i not in used_old], [j for j in some_new if j not in used_new]
            yield from _in_gaps(scores, rest_old, rest_new, nearly)
            continue
        # hardly in order at all: cut evenly, so that the time grows with the length of the page
        count = max(len(some_old), len(some_new)) // _TILE + 1
        for k in range(count):
            tile_old, tile_new = (
                some[len(some) * k // count : len(some) * (k + 1) // count] for some in (some_old, some_new)
            )
            if tile_old and tile_new:
                yield from _Path(tile_old, tile_new, scores.among(tile_old, tile_new), set(), scores).best()


class _Path:
    """The best way to put two runs of sections together in order: 1:1, 1:n, n:1, or alone."""

    def __init__(
        self,
        olds: Sequence[int],
        news: Sequence[int],
        values: Sequence[Sequence[float]],
        headed: set[Pair],
        scores: SectionScores,
        parts: Sequence[Sequence[float]] | None = None,
    ) -> None:
        """`values` tells what speaks for each pair being one, `parts` for one being a part of the other."""
        self._olds, self._news, self._scores = olds, news, values
        self._parts = values if parts is None else parts
        self._headed = {(a, b) for a, i in enumerate(olds) for b, j in enumerate(news) if (i, j) in headed}
        self._sections = scores
        self._known: dict[tuple[Pair, Pair], float] = {}
        self._headed_old = {a for a, _ in self._headed}
        self._headed_new = {b for _, b in self._headed}

    def best(self) -> list[Pair]:
        """The pairs of the path of greatest value."""
        width = len(self._news) + 1
        value = [[0.0] * width for _ in range(len(self._olds) + 1)]
        came = [[(0, 0)] * width for _ in range(len(self._olds) + 1)]
        for a in range(len(self._olds) + 1):
            for b in range(width):
                if not a and not b:
                    continue
                found = -math.inf
                for up, left, worth in self._steps(a, b):
                    if value[a - up][b - left] + worth > found:
                        found = value[a - up][b - left] + worth
                        came[a][b] = up, left
                value[a][b] = found
        pairs = []
        a, b = len(self._olds), len(self._news)
        while a or b:
            up, left = came[a][b]
            if up and left:
                pairs += [(self._olds[x], self._news[y]) for x in range(a - up, a) for y in range(b - left, b)]
            a, b = a - up, b - left
        return sorted(pairs)

    def _steps(self, a: int, b: int) -> list[tuple[int, int, float]]:
        """The steps that end before these places: how many old, how many new sections, and what it is worth."""
        steps = [(1, 0, 0.0)] * bool(a) + [(0, 1, 0.0)] * bool(b)
        if not a or not b:
            return steps
        shapes = [(1, 1), *((1, n) for n in range(2, _LONGEST + 1)), *((n, 1) for n in range(2, _LONGEST + 1))]
        for up, left in shapes:
            if up > a or left > b:
                continue
            members = [(x, y) for x in range(a - up, a) for y in range(b - left, b)]
            values = [self._parts[x][y] for x, y in members]
            surest = self._surest(members, values)
            joined = self._joined_to(surest, members, values, side=int(up == 1))
            if joined is None:
                continue
            x, y = members[surest]
            as_one = self._scores[x][y] - values[surest]
            around = self._beside(a - up - 1, b - left - 1) + self._beside(a, b)
            worth = math.fsum(values) + as_one + _JOIN_WORTH * joined - _THRESHOLD + _NEIGHBOUR * around
            steps.append((up, left, worth))
        return steps

    def _surest(self, members: Sequence[Pair], values: Sequence[float]) -> int:
        """Which of several pairs is the one that the others are joined to."""
        if len(members) == 1:
            return 0
        like = [self._sections.like_headings(self._olds[x], self._news[y]) for x, y in members]
        return max(range(len(members)), key=lambda k: (like[k], values[k]))

    def _is_spoken_for(self, member: Pair) -> bool:
        """Whether both have a namesake, and not each other: then neither is a part of the other."""
        return member not in self._headed and member[0] in self._headed_old and member[1] in self._headed_new

    def _joined_to(self, surest: int, members: Sequence[Pair], values: Sequence[float], side: int) -> float | None:
        """What speaks for all being joined to the surest, beyond what must; None where too little does for one."""
        if len(members) == 1:
            return 0.0
        if min(values) < _JOIN_FLOOR or any(map(self._is_spoken_for, members)):
            return None
        whole = 0.0
        for k, (member, value) in enumerate(zip(members, values, strict=True)):
            if k != surest:
                joined = self._joined(member, value, members[surest], side)
                if joined < 0:
                    return None
                whole += joined
        return whole

    def _joined(self, member: Pair, value: float, surest: Pair, side: int) -> float:
        found = self._known.get((member, surest))
        if found is None:
            pair, beside = ((self._olds[x], self._news[y]) for x, y in (member, surest))
            found = self._known[member, surest] = joined(self._sections, pair, value, beside, side)
        return found

    def _beside(self, a: int, b: int) -> float:
        if 0 <= a < len(self._olds) and 0 <= b < len(self._news):
            return min(_NEIGHBOUR_MOST, max(0.0, self._scores[a][b]))
        return _ENDS if (a < 0 and b < 0) or (a == len(self._olds) and b == len(self._news)) else 0.0


def _kind(pair: Pair, times: tuple[Counter[int], Counter[int]], scores: SectionScores, moved: set[Pair]) -> SectionKind:
    """What became of a section; `times` tells in how many pairs each section stands, of the old side and the new."""
    if times[1][pair[1]] > 1:
        return "merged"
    if times[0][pair[0]] > 1:
        return "split"
    if pair in moved:
        return "moved"
    return "kept" if scores.same_heading(*pair) else "renamed"
