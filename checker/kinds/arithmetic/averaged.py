"""What one of so many has on average: "1,860 children in 42 camps, or 54 a camp", "€1.95 million, €50 for each case".

The number of those it is shared among is that of the noun behind "per", wherever it was told last.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from checker.kinds.arithmetic.priced import is_number_of
from checker.kinds.arithmetic.scenes import Scene, alike, close, explained
from checker.language.stems import WORD, content_stems
from checker.language.sums import INSTALMENTS
from checker.language.sums.averages import PER_HEAD, PER_NOUN
from checker.language.sums.conclusions import AVERAGE, COMES_TO, LIMITS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.findings import Finding
    from checker.kinds.figures import Figure

_TRAIL = 60
_SLIP = (Decimal("9.5"), Decimal("10.5"))
"""A result with a nought too many or too few."""


def find_averaged(scene: Scene) -> Iterator[Finding]:
    """The averages of a sentence that are not what its whole gives to each of those it is shared among."""
    for n, result in enumerate(scene.here):
        if not n or not result.single:
            continue
        if result.unit[0] not in ("number", "money", "measure") or not _is_average(scene, n):
            continue
        count = _shared_among(scene, n)
        wholes = [
            one for one in scene.here[:n]
            if one is not count and one.exact and alike(one, result) and one.value >= 1
        ]  # fmt: skip
        if count is None or len(wholes) != 1 or count.value < 2:
            continue
        if INSTALMENTS.fullmatch(scene.text, count.span.end, result.span.start):
            continue  # who borrows pays back more: `in_instalments` sees to it
        right = wholes[0].value / count.value
        slack = max(result.step / 2, right / 20 if result.exact else right / 8)
        if abs(right - result.value) <= slack or not result.value or explained(result, [*wholes, count]):
            continue
        if scene.multiplies(count, result):
            continue
        ratio = max(right, result.value) / min(right, result.value)
        if close(result, right) or _SLIP[0] <= ratio <= _SLIP[1]:
            yield scene.flag(result, [wholes[0], count], right, "average")
            return


def _is_average(scene: Scene, n: int) -> bool:
    """Whether a figure is told as that of one on average, or as what follows from those before it."""
    result = scene.here[n]
    lead = scene.text[scene.here[n - 1].span.end : result.span.start]
    behind = _behind(scene, result)
    if LIMITS[scene.language].search(lead) or len(lead) > 2 * _TRAIL:
        return False
    average = AVERAGE[scene.language]
    return bool(average.search(lead) or average.search(behind) or COMES_TO[scene.language].search(lead))


def _behind(scene: Scene, one: Figure) -> str:
    return scene.text[one.span.end : min(scene.sentence.end, one.span.end + _TRAIL)]


def _shared_among(scene: Scene, n: int) -> Figure | None:
    """The count of what a result is told for one of; None where it is not told, or more than one can be meant."""
    behind = _behind(scene, scene.here[n])
    counts = [
        one for one in (*scene.ahead, *scene.here[:n])
        if (one.exact or _during(scene, one)) and is_number_of(one) and one.unit == ("number", None)
    ]  # fmt: skip
    per = PER_NOUN[scene.language].match(behind)
    named = set(content_stems(per["noun"], scene.language)) if per else set()
    if of_noun := [one for one in counts if named & _nouns(scene, one)]:
        return of_noun[-1] if len({one.value for one in of_noun}) == 1 else None
    own = [one for one in scene.here[:n] if one in counts and one.value > 1]
    if not PER_HEAD[scene.language].match(behind) or n != 2 or not own:
        return None
    return min(own, key=lambda one: one.value)


def _during(scene: Scene, one: Figure) -> bool:
    """Whether "over" before a figure may tell how long, and not that it is more: "1,260 guests over 90 nights"."""
    bound = one.mention.bound_span
    told = scene.text[bound.start : bound.end].casefold() if bound else ""
    return one.mention.bound == "more-than" and told in ("over", "über")


def _nouns(scene: Scene, one: Figure) -> set[str]:
    """The stems of the three words behind a count, no mark between them."""
    found: list[str] = []
    end = one.span.end
    for word in WORD.finditer(scene.text, one.span.end, one.span.end + _TRAIL):
        if len(found) == 3 or scene.text[end : word.start()].strip():
            break
        found += [word[0]]
        end = word.end()
    return set(content_stems(" ".join(found), scene.language))
