"""What is said to remain, against the whole and the parts told anywhere before: "184 km … 127 are done … the other 67".

Which figures of a page are parts of the whole no word need tell; so what remains is let pass where any of them leave
it, and flagged where what they leave is nearly it.
"""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import combinations
from typing import TYPE_CHECKING

from checker.kinds.arithmetic.miswritten import is_slip
from checker.kinds.arithmetic.priced import noun_behind, noun_word
from checker.kinds.arithmetic.scenes import Placed, Scene, alike, close, is_bare
from checker.kinds.figures import Figure, begins_with, ends_with, rounding, sum_of
from checker.language.bodies.staff import SEATED
from checker.language.lazy import lazy_re
from checker.language.stems import stem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.findings import Finding

_MOST_BACK = 24
"""How many figures before what remains can be its whole."""
_MOST_PARTS = 7
_LEFT_OUT = 1
"""How many of the figures in between may be told of something else."""
_NEARLY = 12
"""What is missing, or too much, is at most one part in so many of the whole."""
_NEAREST = Decimal("0.7")
"""How near what is told to remain comes at least to what the parts leave."""
_MANY_DIGITS = 1000
_SELDOM = 100
"""So great a figure is seldom told twice of two things."""


def find_remainders(scenes: Sequence[Scene]) -> Iterator[Finding]:
    """The figures of a document that are not what its parts leave of a whole."""
    before: list[Placed] = []
    for scene in scenes:
        for one in scene.here:
            if one.exact and one.unit[0] in ("number", "money", "measure"):
                if _remains(scene, one) and (found := _judged(scene, one, before[-_MOST_BACK:])):
                    yield found
                before.append(Placed(scene, one))


def _remains(scene: Scene, one: Figure) -> bool:
    """Whether "the rest" or "the other" stands right beside a figure, and all of that is meant."""
    lead, trail = scene.lead(one), scene.trail(one)
    if not (ends_with(scene.sums.rest, lead) or begins_with(scene.sums.rest, trail)):
        return False
    return _OF_THEM.search(lead) is None and _OF_THEM.match(trail) is None


_OF_THEM = lazy_re(
    r"\b(?:of|from|among|parmi|des|van|uit|onder|von|unter|aus|der|last|latest|letzten|laatste|derniers?|dernières?)"
    r"\s(?:the|les|de|den|der)?\s?(?:rest|remaining|others?|autres|reste|overige|andere|übrigen|anderen)\b"
    r"|\bthe last\b",
    re.IGNORECASE,
)


def _judged(scene: Scene, rest: Figure, before: Sequence[Placed]) -> Finding | None:
    """A finding if some parts nearly leave what is told to remain, and none leave just that."""
    if rest.value >= _SELDOM and any(rest.value == each.figure.value for each in before):
        return None
    nearly: tuple[Decimal, Figure, Sequence[Figure], Decimal] | None = None
    for n, placed in enumerate(before):
        whole = placed.figure
        if whole.value <= rest.value or not alike(whole, rest):
            continue
        parts = [each.figure for each in before[n + 1 :] if _is_part(each, placed)]
        if not 1 <= len(parts) <= _MOST_PARTS or any(part.value >= whole.value for part in parts):
            continue
        used, right = _nearest(rest, whole, parts)
        if abs(right - rest.value) <= rounding(used, whole, counted=True):
            return None
        gap = abs(right - rest.value) / whole.value
        if _is_meant(scene, rest, right, placed, used) and (nearly is None or gap < nearly[0]):
            nearly = (gap, whole, used, right)
    if nearly is None:
        return None
    _, whole, used, right = nearly
    return scene.flag(rest, [whole, *used], right, "what is left")


def _nearest(rest: Figure, whole: Figure, parts: Sequence[Figure]) -> tuple[Sequence[Figure], Decimal]:
    """The parts, all of them or all but a few, that leave what is nearest to a figure, and what they leave."""
    fewest = max(len(parts) - _LEFT_OUT, (len(parts) + 1) // 2)
    chosen = (each for size in range(len(parts), fewest - 1, -1) for each in combinations(parts, size))
    used = min(chosen, key=lambda each: abs(whole.value - sum_of(each) - rest.value))
    return used, whole.value - sum_of(used)


def _is_meant(scene: Scene, rest: Figure, right: Decimal, whole: Placed, used: Sequence[Figure]) -> bool:
    """Whether what is told to remain is so near to what the parts leave that it can be meant as that."""
    slipped = is_slip(rest, right)
    if slipped and rest.value >= _MANY_DIGITS:
        return True
    if not _same_noun(scene, rest, whole) or not close(rest, right, _NEAREST):
        return False
    return abs(right - rest.value) * _NEARLY <= whole.figure.value if len(used) > 1 else slipped


def _is_part(part: Placed, whole: Placed) -> bool:
    """Whether a figure can be a part of one before it by its unit and its noun."""
    if part.figure.unit == whole.figure.unit:
        return part.figure.unit[0] != "number" or _same_noun(part.scene, part.figure, whole)
    return alike(part.figure, whole.figure) or (whole.figure.unit[0] != "number" and is_bare(part.scene, part.figure))


def _same_noun(scene: Scene, one: Figure, whole: Placed) -> bool:
    """Whether a figure has no noun of its own, or that of a whole, or both count who sits on a council."""
    if one.unit[0] != "number" or not _is_noun(scene, noun_word(scene, one).strip()):
        return True
    seated = SEATED.get(scene.language, SEATED["en"])
    return noun_behind(scene, one) == noun_behind(whole.scene, whole.figure) or all(
        seated.match(each.text, figure.span.end) for each, figure in ((scene, one), (whole.scene, whole.figure))
    )


def _is_noun(scene: Scene, word: str) -> bool:
    """Whether a word behind a number can be what it counts, and no verb: "nine come", "elf kamen"."""
    if not word or not stem(word, scene.language):
        return False
    if scene.language == "de":
        return word[0].isupper()
    return scene.language != "en" or word.endswith("s") or word in ("people", "men", "women", "children", "staff")
