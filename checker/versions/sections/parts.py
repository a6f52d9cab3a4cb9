"""Tells whether a section is a part of what another is paired with: one that was split, or merged into another."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from checker.versions.sections.scores import SectionScores

_JOIN_LEAST = 0.16
"""What must speak for a further section, so that one is held for split or merged."""
_BESIDE_NAMESAKE = 0.16
"""How much more where two have one heading: that tells already what became of the old one."""
_TAKEN_UP = 0.3
"""What it adds that the heading of a further section is taken up across: who ends a section still tells of it."""
_SHARED_ALONE = 0.08
"""What it adds that a further section shares with the one across what the first has not, and hardly another."""
_GOES_ON = 0.3
"""What it adds that sentences of the old section go on in the new one, by the share of them."""
_GOES_ON_LEAST = 0.25
"""With a smaller share going on in it, a further section is less likely a part of the old one."""
_GOES_ON_MOST = 0.5
_OWN_MATTER = 0.2
"""How much more for a section on a matter of its own to have been merged into "Money", "Contact" and their like."""
_PART_BESIDE = (0.05, 0.2)
"""How much must speak, beyond what must for any part, for one left over to go with the section beside it; the next."""

_INTO_LEAST = 0.06
"""What must speak for an old section that is left over being one with a new one, so that it has gone into it."""
_INTO_APART = 0.1
"""How much less must speak for its being one with any other."""
_INTO_JOINED = 0.1
"""What must speak for its being a part, beyond what must for any."""

Pair = tuple[int, int]


def joined(scores: SectionScores, pair: Pair, value: float, beside: Pair, side: int) -> float:
    """What speaks for a further section of a side being joined to a pair, beyond what must; `value` for its own."""
    taken_up = scores.taken_up(*pair, side=side, beside=beside[side])
    if value < 0 and not taken_up:
        return value  # either is more like others, and the one says nothing of what heads the other
    least = 0.0 if scores.stood_under(*pair, side=side) else _JOIN_LEAST
    if least and scores.like_headings(*beside):
        least += _BESIDE_NAMESAKE
    if side == 0 and scores.roles.is_matter_of_its_own(*pair):
        least += _OWN_MATTER
    goes_on = scores.goes_on_in(*pair) if side == 1 else None
    if goes_on is not None:
        least += _GOES_ON * (_GOES_ON_LEAST - min(goes_on, _GOES_ON_MOST))
    found = value + _TAKEN_UP * taken_up - least
    if found + _SHARED_ALONE * scores.most_shared_alone(*pair) < 0:
        return found
    return found + _SHARED_ALONE * scores.shared_alone(*pair, side=side, beside=beside[side])


def may_share(scores: SectionScores, pair: Pair, side: int, pairs: Iterable[Pair]) -> bool:
    """Whether a section of a side that is left over may share one across with those that are paired with it."""
    beside = [other for other in pairs if other[1 - side] == pair[1 - side]]
    like = [other for other in beside if scores.like_headings(*other)]
    return all(joined(scores, pair, scores.score(*pair), other, side) >= 0 for other in like)


def part_beside(
    scores: SectionScores, rest: int, side: int, pairs: Iterable[Pair], score: Callable[[int, int], float]
) -> Pair | None:
    """The pair that makes a section of a side that is left over a part of what one beside it corresponds to.

    Two that stood beside each other may have become one that stands elsewhere, and one may have become two there.
    """
    found: list[tuple[float, Pair]] = []
    for other in pairs:
        apart = abs(other[side] - rest)
        if apart <= len(_PART_BESIDE):
            pair = (rest, other[1]) if side == 0 else (other[0], rest)
            value = score(*pair)
            if value >= 0:
                found.append((joined(scores, pair, value, other, side) - _PART_BESIDE[apart - 1], pair))
    best = max(found, default=(-1.0, (0, 0)))
    return best[1] if best[0] >= 0 else None


def gone_into(
    scores: SectionScores, rest: int, news: Iterable[int], pairs: Iterable[Pair], one: Callable[[int, int], float]
) -> Pair | None:
    """The pair that makes an old section that is left over a part of a new one, wherever that stands: like no other."""
    ranked = sorted(((one(rest, j), -j) for j in news), reverse=True)
    if not ranked or ranked[0][0] < _INTO_LEAST or (len(ranked) > 1 and ranked[0][0] - ranked[1][0] < _INTO_APART):
        return None
    pair = (rest, -ranked[0][1])
    beside = [other for other in pairs if other[1] == pair[1]]
    value = scores.score(*pair)
    return pair if beside and all(joined(scores, pair, value, each, 0) >= _INTO_JOINED for each in beside) else None
