"""What is left of a whole, told after what is gone: "of the 120 places 85 are taken, 35 are still free"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.kinds.figures import Figure, sum_of
from checker.kinds.reckoned import concludes, noun_of
from checker.kinds.scenes import MOST_GIVEN, Scene, alike, close, explained, last_figures, slipped
from checker.language.lazy import lazy_re
from checker.language.stems import WORD, stem
from checker.language.sums import OF_THEM

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.findings import Finding

_FEW = 3


def find_left_over(scene: Scene) -> Iterator[Finding]:
    """The rests told in a sentence that are not what is left of the whole before."""
    for n, result in enumerate(scene.here):
        given = [one for one in (*scene.ahead, *scene.here[:n]) if one.exact]
        if not result.exact or result.unit[0] not in ("money", "number", "measure") or not 0 < len(given) <= MOST_GIVEN:
            continue
        found = _left_of_all(scene, result, given) or _left_of_one(scene, result, given)
        if found := found or _all_others(scene, result, given):
            yield found


def _left_of_all(scene: Scene, result: Figure, given: Sequence[Figure]) -> Finding | None:
    same = [one for one in given if alike(one, result) or _unit_comes_later(scene, one, given)]
    if not 2 <= len(same) <= 4 or len(same) != len(given):
        return None
    whole = max(same, key=lambda one: one.value)
    parts = [one for one in same if one is not whole]
    lead, trail = scene.lead(result), scene.trail(result)
    before = [cue for cue in scene.words.left.finditer(lead) if len(WORD.findall(lead[cue.end() :])) <= 2]
    after = scene.words.left.search(trail)
    after = after or _OTHERS.match(trail)
    behind = trail[: after.start()] if after else ","
    if not before and not ("," not in behind and len(WORD.findall(behind)) <= 3):
        return None
    stated = whole.span.start < min(one.span.start for one in parts)
    of_it = scene.words.out_of.search(scene.text[max(0, whole.span.start - 30) : whole.span.start])
    of_it = of_it or scene.sums.of_share.fullmatch(scene.text[parts[0].span.end : whole.span.start].strip())
    right = whole.value - sum_of(parts)
    if not (stated or of_it) or right <= 0 or result.value >= whole.value or not close(result, right):
        return None
    if right == result.value or any(
        one.value != one.value.to_integral_value() for one in parts if one.unit[0] == "number"
    ):
        return None
    rest = scene.sums.rest.search(lead) and any(not WORD.findall(lead[cue.end() :]) for cue in before)
    if not (rest or counts_the_same(scene, whole, result)) or explained(result, [whole, *parts]):
        return None
    return scene.flag(result, [whole, *parts], right, "what is left")


def _all_others(scene: Scene, result: Figure, given: Sequence[Figure]) -> Finding | None:
    """What a part of the sentence before leaves: "84,000 books, 31,500 to children. Adults thus took 52,500"."""
    told = [one for one in last_figures(scene) if alike(one, result)]
    own = any(one.span.start >= scene.sentence.start for one in given)
    if len(told) != 2 or own or not concludes(scene, result):
        return None
    whole, part = told
    between = scene.text[whole.span.end : part.span.start]
    behind, _ = OF_THEM[scene.language]
    if not (scene.sums.of_which.search(between) or behind.match(scene.text, part.span.end)) or not whole.exact:
        return None
    right = whole.value - part.value
    if not part.exact or not slipped(result, right) or explained(result, given):
        return None
    return scene.flag(result, told, right, "what is left")


_OTHERS = lazy_re(r"\s(?:others|autres|anderen?|overigen?|übrigen)\b", re.IGNORECASE)


def _left_of_one(scene: Scene, result: Figure, given: Sequence[Figure]) -> Finding | None:
    """What is left of one of several wholes: "2,300 tonnes are theirs. They landed 1,640 and have 760 left"."""
    lead, trail = scene.lead(result), scene.trail(result)
    cue = [one for one in scene.words.left.finditer(lead) if len(WORD.findall(lead[one.end() :])) <= _FEW]
    after = scene.words.left.match(trail.lstrip())
    taken = [one for one in given if one.span.start >= scene.sentence.start]
    if not (cue or after) or not taken or not _in_one_unit(taken[-1], result):
        return None
    gone = taken[-1]
    wholes = [one for one in given if one.span.end <= gone.span.start and _in_one_unit(one, result)]
    wholes = [one for one in wholes if one.value > max(gone.value, result.value)]
    near = [one for one in wholes if slipped(result, one.value - gone.value)]
    if len(near) != 1 or any(one.value - gone.value == result.value for one in wholes) or explained(result, given):
        return None
    return scene.flag(result, [near[0], gone], near[0].value - gone.value, "what is left")


def _in_one_unit(one: Figure, other: Figure) -> bool:
    """Whether two figures are of one unit, or one of them leaves it out."""
    bare = ("number", None) in (one.unit, other.unit)
    return alike(one, other) or (bare and "percent" not in (one.unit[0], other.unit[0]))


def _unit_comes_later(scene: Scene, one: Figure, given: Sequence[Figure]) -> bool:
    """Whether a bare number has the unit of the next: "300 of the 450 euro"."""
    after = [other for other in given if other.span.start > one.span.end]
    if one.unit != ("number", None) or not after or after[0].unit[0] != "money":
        return False
    return len(WORD.findall(scene.text[one.span.end : after[0].span.start])) <= 2


def counts_the_same(scene: Scene, whole: Figure, result: Figure) -> bool:
    """Whether the word right after a result is not another noun than the whole's: "45 people are waiting"."""
    noun = noun_of(scene, result)
    if not noun or noun == noun_of(scene, whole) or result.unit[0] != "number":
        return True
    following = WORD.search(scene.text, result.span.end)
    assert following is not None
    if _OTHERS.match(scene.text, result.span.end):
        return True  # "the eight others"
    if scene.language == "de":
        return not following[0][0].isupper()
    if scene.language == "en":
        return not (following[0].endswith("s") or following[0] in ("people", "men", "women", "children"))
    return stem(following[0], scene.language) in {
        stem(each[0], scene.language) for each in WORD.finditer(scene.trail(whole))
    }
