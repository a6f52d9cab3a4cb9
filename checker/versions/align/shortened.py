"""Groups texts of which one side was rewritten throughout in much shorter ones, as a page in plain language is.

There hardly a word stays, and one sentence becomes two to eight. So the parts of a sentence are a whole run: what
stands in the middle of it belongs to it, whether or not a word speaks for it. Three things stand in for the words that
are gone: a run is about as long as the sentence that it renders (Gale and Church, "A program for aligning sentences in
bilingual corpora", 1993), neighbours vouch for each other, and leaving out a short text that has a place costs
something, the first of several most.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from checker.versions.align.groups import Group
from checker.versions.align.similarity import coverage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.versions.align.groups import Stretch

_FLOOR = 0.03
"""Below it two texts have nothing in common."""
_PAIR = 0.32
"""What a pair must be worth, 1:1."""
_SAME = 0.3
"""What it is worth that two texts are the same to the letter."""
_RUN = 0.22
"""What a run must be worth."""
_NEIGHBOUR = 0.35
"""What the similarity of the pair before and of the pair after adds, each."""
_GAIN = 0.5
"""What a further member's coverage adds to a run."""
_COST = 0.06
"""What each further member costs."""
_LENGTH = 0.1
"""What it costs that a run is e times as long as what it renders, or as short."""
_MOST_TIMES = 2.5
_MOST_WORDS = 6
_LONGEST = 8
_LEAVE = 0.06
"""What it costs to begin leaving texts out, on either side."""
_LEAVE_SHORT = 0.1
"""What it costs to leave out a short text."""
_NONE = -math.inf


class _Step(NamedTuple):
    shorts: int
    worth: float
    score: float


def shortened_groups(stretch: Stretch, long_words: Sequence[int], short_words: Sequence[int]) -> list[Group]:
    """The groups of the best path, 1:1 and 1:n, in order.

    The old side of the stretch is the one with the long texts, and it is told how many words each text has. The path
    has three values a place: after a group, after long texts left out, after short ones left out.
    """
    count_long, count_short = len(long_words), len(short_words)
    width = count_short + 1
    size = (count_long + 1) * width
    values = [_NONE] * size, [_NONE] * size, [_NONE] * size
    came: list[list[tuple[int, int, int, float]]] = [[(0, 0, 0, 0.0)] * size for _ in values]
    grouped, no_long, no_short = values
    grouped[0] = 0.0
    for i in range(count_long + 1):
        for j in range(width):
            here = i * width + j
            if i:
                above = here - width
                goes_on = no_long[above] > grouped[above] - _LEAVE
                no_long[here] = no_long[above] if goes_on else grouped[above] - _LEAVE
                came[1][here] = 1, 0, int(goes_on), 0.0
            if j:
                left = here - 1
                costs = {0: _LEAVE, 2: 0.0, 1: _LEAVE}
                state = max(costs, key=lambda state: values[state][left] - costs[state])
                no_short[here] = values[state][left] - costs[state] - _LEAVE_SHORT
                came[2][here] = 0, 1, state, 0.0
            if i < count_long and j < count_short:
                state = max((0, 1, 2), key=lambda state: values[state][here])
                value = values[state][here]
                for step in _steps_from(stretch, i, j, long_words[i], short_words):
                    there = here + width + step.shorts
                    if value + step.worth > grouped[there]:
                        grouped[there] = value + step.worth
                        came[0][there] = 1, step.shorts, state, step.score
    return _groups(came, [value[-1] for value in values], count_long, count_short)


def _groups(
    came: Sequence[Sequence[tuple[int, int, int, float]]], ends: Sequence[float], count_long: int, count_short: int
) -> list[Group]:
    found = []
    i, j = count_long, count_short
    state = max((0, 1, 2), key=lambda state: ends[state])
    while i or j:
        longs, shorts, before, score = came[state][i * (count_short + 1) + j]
        i, j = i - longs, j - shorts
        if not state:
            found.append(Group(range(i, i + longs), range(j, j + shorts), score))
        state = before
    found.reverse()
    return found


def _steps_from(stretch: Stretch, i: int, j: int, long_words: int, short_words: Sequence[int]) -> Iterator[_Step]:
    """The groups of a long text that begin with a short one: the pair, then longer and longer runs."""
    row = stretch.cosines[i]
    best = row.get(j, 0.0)
    before = stretch.cosine(i - 1, j - 1)
    if best > _FLOOR:
        around = _NEIGHBOUR * (before + stretch.cosine(i + 1, j + 1))
        yield _Step(1, best + (_SAME if stretch.same(i, j) else 0.0) - _PAIR + around, best)
    words = short_words[j]
    for end in range(j + 1, min(len(short_words), j + _LONGEST)):
        best = max(best, row.get(end, 0.0))
        words += short_words[end]
        if words > _MOST_TIMES * long_words + _MOST_WORDS or stretch.spoken_for(i, end, split=True):
            return
        if best > _FLOOR:
            joint = stretch.joint_cosine(range(i, i + 1), range(j, end + 1))
            shares = coverage(stretch.new[j : end + 1], stretch.old[i])
            worth = joint - _RUN + _NEIGHBOUR * (before + stretch.cosine(i + 1, end + 1))
            worth += _GAIN * (math.fsum(shares) - max(shares)) - _COST * (end - j)
            worth -= _LENGTH * abs(math.log((words + 2) / (long_words + 2)))
            yield _Step(end + 1 - j, worth, joint)
